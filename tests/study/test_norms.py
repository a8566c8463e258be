"""Norms of a study: copies with other thresholds, kept under a name of their own, used by every question."""

import pytest

from netmap import study as use
from netmap.errors import ConflictError, NormError
from netmap.gaps import NORMS

RURAL = "liderzy-kooperacji"


def copy(study, name="moja", **values):
    """Copy the rural norm with other thresholds: ``R1_strength=2``."""
    text = use.norm_text(study, RURAL)
    lines = {f"{one.rule}_{one.key}": one.line for one in use.thresholds(text)}
    return use.with_thresholds(text, {lines[key]: value for key, value in values.items()}, name)


def test_a_copy_is_kept_found_and_named(study):
    kept = use.keep_norm(study, copy(study, R1_strength=2))
    assert (kept.name, kept.rule("R1").strength) == ("moja", 2)
    assert use.norm_named(study, "moja") == kept
    assert list(use.norms(study)) == [*NORMS, "moja"]
    assert use.norm_text(study, "moja").count("# coordination") == 1
    assert use.norm_named(study, RURAL).rule("R1").strength == 3


def test_its_thresholds_decide(study):
    use.keep_norm(study, copy(study, R1_strength=2))
    rule = use.tie_rule(commune="260205")
    states = [
        next(a.state for a in use.gaps(study, "w1", rule, name).answers if a.rule == "R1")
        for name in (RURAL, "moja")
    ]
    assert states == ["partly", "met"]
    told = use.gaps_document(study, "w1", rule, "moja", "pl")
    assert (told["norm"], told["norm_version"]) == ("moja", "2")


def test_a_shipped_name_and_a_broken_file_are_refused(study):
    with pytest.raises(ConflictError) as caught:
        use.keep_norm(study, use.norm_text(study, RURAL))
    assert caught.value.params == {"name": RURAL}
    with pytest.raises(NormError) as broken:
        use.keep_norm(study, copy(study, R8_reciprocity=7))
    text = use.norm_text(study, RURAL).splitlines()
    assert text[broken.value.params["line"] - 1].startswith("reciprocity")
    assert list(use.norms(study)) == list(NORMS)


def test_a_share_is_no_count(study):
    found = {f"{t.rule}.{t.key}": t.is_share for t in use.thresholds(use.norm_text(study, RURAL))}
    assert not found["R1.strength"]
    assert found["R3.share"]
