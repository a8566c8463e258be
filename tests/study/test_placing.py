"""Places are kept commune by commune, from one reading of what was said."""

from netmap.model import Institution, Nomination, Position
from netmap.study import changes_of, keep_positions, placing, positions

OKSA = "260205"


def test_every_commune_is_laid_out_as_it_is_alone_and_what_was_said_is_read_once(
    study, monkeypatch
):
    """A county's body serves both communes; a tie named in the context of one is not of the other."""
    other = "260209"
    joined = [
        Institution("pcpr2", "PCPR", serves=("2602",), tier="county"),
        Institution("zs", "Zespół Szkół", serves=(other,), tier="commune"),
        Institution("far", "Daleka", serves=("0401",), tier="county"),
        Nomination("zs", "pcpr2", "w1", "information", strength=2),
        Nomination("pcpr2", "zs", "w2", "information", commune=other, strength=2),
        Nomination("ops", "pcpr2", "w2", "information", commune=OKSA, strength=3),
        Nomination("far", "zs", "w2", "information", commune=other, strength=3),
    ]
    study.save(changes_of(joined), action="edit")
    alone = {commune: positions(study, commune) for commune in ("", OKSA, other)}
    asked, read = [], placing.reading.nominations
    monkeypatch.setattr(
        placing.reading, "nominations", lambda *which: asked.append(which[1:]) or read(*which)
    )
    keep_positions(study)
    kept = study.journal.records(Position).values()
    assert {"far", "zs"} <= set(alone[other])
    assert alone == {
        commune: {p.institution: (p.x, p.y) for p in kept if p.commune == commune}
        for commune in alone
    }
    assert asked == [("w1",), ("w2",)]
