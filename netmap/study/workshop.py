"""What a team declares in the room: every act is kept at once, and can be taken back."""

from __future__ import annotations

from dataclasses import replace

from netmap.codebook import Scale, fold
from netmap.errors import ConflictError, UnknownIdError
from netmap.model import Institution, Nomination, Origin
from netmap.store import Entry, Head, reading
from netmap.study.around import user_name
from netmap.study.history import redo, undo
from netmap.study.placing import keep_positions
from netmap.study.reading import commune_named, wave_named
from netmap.study.session import Study, changes_of

__all__ = [
    "add_institution",
    "declare_tie",
    "proposed_institution",
    "redo_last",
    "undo_last",
]


def declare_tie(
    study: Study,
    wave: str,
    source: str,
    target: str,
    layer: str,
    strength: float | None,
    *,
    commune: str,
    frequency: float | None = None,
    note: str = "",
    who: str | None = None,
    as_of: Head | None = None,
) -> Entry:
    """Keep a tie as the team declares it in the room, or correct one; strength 0 says there is none.

    What the survey said stays in the study; the word of the room goes before it. In a layer where both sides take part
    the tie has no direction.

    Raises
    ------
    UnknownIdError
        No such wave, commune, institution or layer.
    ConflictError
        A tie of an institution with itself, a strength beside the scale, or a tie that is kept just so already; or
        somebody declared another one in its place since ``as_of``, where the study stood when it was looked at.
    """
    bodies = {body.id for body in reading.institutions(study.graph)}
    for body in (source, target):
        if body not in bodies:
            raise UnknownIdError("unknown-institution", institution=body)
    if source == target:
        raise ConflictError("tie-with-itself", institution=source)
    declared = Nomination(
        *_ordered(study, source, target, layer),
        wave=wave_named(study, wave).id,
        layer=layer,
        commune=commune_named(study, commune),
        strength=_on_scale(strength, study.codebook.scales["strength"]),
        frequency=frequency,
        note=note,
        origin=Origin.WORKSHOP,
    )
    if study.journal.records(Nomination).get(declared.key) == declared:
        raise ConflictError("tie-said-already")
    return study.save(changes_of([declared]), action="workshop", who=who, as_of=as_of)


def _ordered(study: Study, source: str, target: str, layer: str) -> tuple[str, str]:
    book = study.codebook
    if not book.is_open and layer not in book.layers:
        raise UnknownIdError("unknown-layer", layer=layer, known=", ".join(book.layers))
    return (
        (min(source, target), max(source, target)) if book.layer(layer).mutual else (source, target)
    )


def _on_scale(strength: float | None, scale: Scale) -> float | None:
    if strength is not None and not scale.holds(strength):
        raise ConflictError(
            "strength-off-scale", strength=strength, least=scale.least, most=scale.most
        )
    return strength


def add_institution(
    study: Study,
    name: str,
    *,
    commune: str,
    type: str = "",  # noqa: A002 - the field's own word
    sector: str = "",
    tier: str = "",
    label: str = "",
    who: str | None = None,
) -> tuple[Institution, Entry]:
    """Add an institution that the roster lacks; what is left out is proposed from its name.

    Raises
    ------
    ConflictError
        The commune has an institution of that name already, or the name has no letter in it.
    """
    added = proposed_institution(
        study,
        name,
        commune=commune_named(study, commune),
        type=type,
        sector=sector,
        tier=tier,
        label=label,
    )
    entry = study.save(changes_of([added]), action="workshop", who=who)
    keep_positions(study, who=who)
    return added, entry


def proposed_institution(
    study: Study,
    name: str,
    *,
    commune: str,
    type: str = "",  # noqa: A002 - the field's own word
    sector: str = "",
    tier: str = "",
    label: str = "",
) -> Institution:
    """Give an institution that the study lacks, by the code of its commune; what is left out is proposed from its name.

    Raises
    ------
    ConflictError
        The commune has an institution of that name already, or the name has no letter in it.
    """
    if not fold(name):
        raise ConflictError("institution-nameless")
    known = reading.institutions(study.graph)
    taken = next(
        (b for b in known if fold(b.name) == fold(name) and b.serves_commune(commune)), None
    )
    if taken is not None:
        raise ConflictError("institution-exists", name=name, institution=taken.id)
    return _proposed(
        study,
        Institution(
            id=_free_id(name, commune, {body.id for body in known}),
            name=name.strip(),
            label=label[:12],
            type=type,
            sector=sector,
            tier=tier,
            seat=commune,
            serves=(commune,) if commune else (),
        ),
    )


def _proposed(study: Study, body: Institution) -> Institution:
    book = study.codebook
    kind = book.type(body.type or book.propose_type(body.name) or "")
    return replace(
        body,
        type=kind.code,
        sector=body.sector or kind.sector,
        tier=body.tier or kind.tier,
        label=body.label or body.name[:12].strip(),
    )


def _free_id(name: str, terc: str, taken: set[str]) -> str:
    base = "-".join([*fold(name).split()[:6], *([terc] if terc else [])])
    free = (f"{base}-{n}" if n else base for n in range(len(taken) + 2))
    return next(i for i in free if i not in taken)


def undo_last(study: Study, *, who: str | None = None) -> Entry | None:
    """Take back the last act of the room by this person; ``None`` when there is none left."""
    name = who or user_name()
    acts = [e for e in study.journal.entries() if e.action == "workshop" and e.who == name]
    last = next((e for e in reversed(acts) if e.undone_by is None), None)
    return undo(study, last.id, who=name) if last else None


def redo_last(study: Study, *, who: str | None = None) -> Entry | None:
    """Bring back what was last taken back, unless the room has gone on since; ``None`` when there is nothing."""
    name = who or user_name()
    entries = [e for e in study.journal.entries() if e.who == name and e.action != "layout"]
    acts = {e.id: e for e in entries if e.action == "workshop"}
    trail = [e for e in entries if e.action in ("workshop", "undo", "redo")]
    last_act = max((e.id for e in trail if e.action == "workshop"), default=0)
    waiting = [e for e in trail if e.action == "undo" and e.undoes in acts and e.id > last_act]
    last = next((e for e in reversed(waiting) if e.undone_by is None), None)
    return redo(study, int(last.undoes), who=name) if last and last.undoes else None
