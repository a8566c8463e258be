"""Names that rows wait for: the queue, and what somebody decides of a name; each decision can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from netmap.codebook import fold
from netmap.errors import ConflictError, UnknownIdError
from netmap.ingest import Directory, Doubt, Plan, doubts, plan_import
from netmap.ingest.naming import say_reason
from netmap.ingest.places import Atlas
from netmap.model import Decision, Institution, Naming, Waiting
from netmap.store import Entry
from netmap.study.intake import known_of, stamped
from netmap.study.placing import keep_positions
from netmap.study.reading import commune_named
from netmap.study.session import Study, changes_of
from netmap.study.workshop import proposed_institution

__all__ = [
    "Decided",
    "call_new",
    "call_nobody",
    "call_other",
    "call_same",
    "decided_by",
    "doubt_rows",
    "doubts_of",
    "namings",
    "waiting_rows",
]


@dataclass(frozen=True)
class Decided:
    """What a decision did: what became of the rows that waited, the journal entry, and the institution it made."""

    plan: Plan
    entry: Entry
    institution: Institution | None = None

    @property
    def settled(self) -> int:
        """How many rows need wait no more."""
        return len(self.plan.settled)


def doubts_of(study: Study) -> tuple[Doubt, ...]:
    """List the names that rows of the study wait for, those of most rows first."""
    known = known_of(study)
    bodies, places = (
        known.institutions.values(),
        Atlas(known.territories, known.terc.values()).names,
    )
    directory = Directory(bodies, known.codebook, places, known.namings.values())
    return doubts(known.waiting.values(), directory)


def waiting_rows(study: Study) -> int:
    """Count the rows that wait."""
    return len(study.journal.records(Waiting))


def doubt_rows(
    found: Sequence[Doubt], bodies: Sequence[Institution], lang: str
) -> list[dict[str, object]]:
    """Tell the queue: a row a name, with candidates and reasons in words."""
    names = {body.id: body.name for body in bodies}
    return [
        {
            "name": doubt.word,
            "commune": doubt.commune,
            "rows": doubt.rows,
            "file": doubt.first.file,
            "sheet": doubt.first.sheet,
            "row": doubt.first.row,
            "reason": doubt.verdict.reason,
            "why": say_reason(doubt.verdict.reason).say(lang),
            "candidates": [
                {
                    "id": one.id,
                    "name": names.get(one.id, one.id),
                    "score": one.score,
                    "reason": one.reason,
                    "why": say_reason(one.reason).say(lang),
                }
                for one in doubt.verdict.candidates
            ],
        }
        for doubt in found
    ]


def namings(study: Study) -> list[Naming]:
    """List what was decided of names."""
    return list(study.journal.records(Naming).values())


def decided_by(study: Study, naming: Naming) -> int:
    """Give the number of the entry that holds a decision: what to take back for another to be made."""
    journal = study.journal
    return next(
        entry.id
        for entry in reversed(journal.entries())
        if entry.action == "naming"
        and entry.is_live
        and any(c.record == naming for c in journal.changes_of(entry.id))
    )


def call_same(
    study: Study, word: str, institution: str, *, commune: str | None = None, who: str | None = None
) -> Decided:
    """Say that a name means an institution: rows that wait for it are taken in, later files are read so.

    Parameters
    ----------
    study
        The study.
    word
        The name as it stands in the queue, in any case.
    institution
        The id of the institution.
    commune
        The commune the decision holds in; left out, the one in which the name waits.
    who
        Whose decision it is.

    Raises
    ------
    UnknownIdError
        No such institution.
    ConflictError
        The name waits in several communes, and none was named; or it is decided already: that must be taken back first.
    """
    _known_body(study, institution)
    return _decide(study, [_naming(study, word, Decision.SAME, commune, institution)], who)


def call_other(
    study: Study,
    word: str,
    institutions: Sequence[str],
    *,
    commune: str | None = None,
    who: str | None = None,
) -> Decided:
    """Say that a name does not mean these institutions: they are not proposed for it again."""
    for institution in institutions:
        _known_body(study, institution)
    said = [_naming(study, word, Decision.OTHER, commune, one) for one in institutions]
    return _decide(study, said, who)


def call_nobody(
    study: Study, word: str, *, commune: str | None = None, who: str | None = None
) -> Decided:
    """Say that a name is no institution: rows that name it are left out."""
    return _decide(study, [_naming(study, word, Decision.NOBODY, commune)], who)


def call_new(
    study: Study,
    word: str,
    *,
    commune: str | None = None,
    name: str = "",
    type: str = "",  # noqa: A002 - the field's own word
    sector: str = "",
    tier: str = "",
    who: str | None = None,
) -> Decided:
    """Make the institution that a name means, and take in the rows that wait for it.

    What is left out of it is proposed from its name.
    """
    naming = _naming(study, word, Decision.SAME, commune)
    _refuse_decided(study, [naming])
    kind = {"type": type, "sector": sector, "tier": tier}
    body = proposed_institution(study, name or word, commune=naming.commune, **kind)
    return _decide(study, [replace(naming, institution=body.id)], who, body)


def _known_body(study: Study, institution: str) -> None:
    if institution not in study.journal.records(Institution):
        raise UnknownIdError("unknown-institution", institution=institution)


def _naming(
    study: Study, word: str, decision: Decision, commune: str | None, institution: str = ""
) -> Naming:
    folded = fold(word)
    if not folded:
        raise ConflictError("institution-nameless")
    place = (
        _where_it_is_meant(study, folded, word, institution)
        if commune is None
        else commune_named(study, commune)
    )
    return Naming(folded, decision, place, institution, word.strip())


def _where_it_is_meant(study: Study, folded: str, word: str, institution: str) -> str:
    """Give the commune in which a name waits, or is decided; else that of the institution, or of the whole study."""
    rows = study.journal.records(Waiting).values()
    communes = {r.commune for r in rows if any(fold(name) == folded for name in r.names.values())}
    communes = communes or {n.commune for n in namings(study) if n.name == folded}
    if len(communes) > 1:
        raise ConflictError("name-in-communes", name=word, communes=", ".join(sorted(communes)))
    return next(iter(communes)) if communes else _only_commune(study, institution)


def _only_commune(study: Study, institution: str) -> str:
    """Give the one commune that an institution serves, or without one all that serve one; empty if there are more."""
    bodies = study.journal.records(Institution)
    served = [bodies[institution].serves] if institution else [b.serves for b in bodies.values()]
    codes = {code for serves in served for code in serves if institution or len(code) == 6}
    only = next(iter(codes)) if len(codes) == 1 else ""
    return only if len(only) == 6 else ""


def _refuse_decided(study: Study, said: Sequence[Naming]) -> None:
    """Refuse a second decision on a name: rows rest on the first, which must be taken back for another to hold."""
    held = study.journal.records(Naming)
    for naming in said:
        standing = held.get(replace(naming, decision=Decision.SAME).key)
        denied = held.get(replace(naming, decision=Decision.OTHER).key)
        decided = standing or (denied if naming.institution else None)
        if decided is None:
            continue
        body = study.journal.records(Institution).get(decided.institution)
        raise ConflictError(
            f"name-decided-{decided.decision}",
            name=naming.word,
            institution=f"{body.name} ({body.id})" if body else decided.institution,
            entry=decided_by(study, decided),
        )


def _told_of(said: Sequence[Naming], plan: Plan, study: Study) -> Plan:
    """Leave out what the plan says of rows that wait for other names: that was said when they were decided."""
    words = {naming.name for naming in said}
    rows = study.journal.records(Waiting).values()
    places = {
        (r.file, r.sheet, r.row) for r in rows if not words.isdisjoint(map(fold, r.names.values()))
    }
    told = tuple(f for f in plan.findings if (f.file, f.sheet, f.row) in places)
    return replace(plan, findings=told)


def _decide(
    study: Study, said: Sequence[Naming], who: str | None, body: Institution | None = None
) -> Decided:
    """Keep decisions, and what they make of the rows that wait, as one entry."""
    _refuse_decided(study, said)
    head, known = study.head, known_of(study)
    bodies = {**known.institutions, **({body.id: body} if body else {})}
    decided = {**known.namings, **{naming.key: naming for naming in said}}
    plan = _told_of(
        said, plan_import([], replace(known, institutions=bodies, namings=decided)), study
    )
    made = changes_of([*([body] if body else []), *said])
    entry = study.save(
        lambda number: [*made, *stamped(plan, f"{number}")],
        action="naming",
        who=who,
        note=said[0].word,
        expected_head=head,
    )
    if body:
        keep_positions(study, who=who)
    return Decided(plan, entry, body)
