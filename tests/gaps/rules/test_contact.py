"""How often and how bodies are in touch: R9 takes each of its five answers."""

import pytest

from netmap.gaps import Reason, Span, State


def touch(said, a, b, frequency=None, channel=""):
    return said.one(a, b, frequency=frequency, channel=channel) + said.one(
        b, a, frequency=frequency, channel=channel
    )


MAIL, PHONE = "E-mail i telefon", "telefon"


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ([(4, MAIL), (3, MAIL)], State.MET),
        ([(4, PHONE), (3, PHONE)], State.PARTLY),
        ([(1, MAIL), (2, MAIL)], State.PARTLY),
        ([(1, PHONE), (2, PHONE)], State.NOT_MET),
        ([(4, MAIL), (None, "")], State.MET),
        ([(None, MAIL), (None, MAIL)], State.UNKNOWN),
        ([(4, ""), (4, "")], State.UNKNOWN),
    ],
)
def test_r9_needs_both_frequency_and_channel(commune, said, ask, told, state):
    words = [
        n
        for b, (f, c) in zip(("pcpr", "sp1"), told, strict=True)
        for n in touch(said, "ops", b, f, c)
    ]
    assert ask(commune(words), "R9").state is state


def test_r9_does_not_apply_without_ties_but_is_open_while_somebody_is_silent(commune, ask):
    assert ask(commune(), "R9").reason is Reason.NO_TIES
    assert ask(commune(silent=["ops"]), "R9").state is State.UNKNOWN


def test_r9_counts_what_the_silent_may_still_add(commune, said, ask):
    words = touch(said, "pcpr", "sp1", 4, MAIL)
    found = ask(commune(words, silent=["ops"]), "R9")
    assert (found.state, found.spans["often"]) == (State.UNKNOWN, Span(1 / 11, 1.0))
    assert "ops" in found.missing


def test_r9_a_lower_word_does_not_lower_a_higher_one(commune, said, ask):
    words = [*said.one("ops", "pcpr", frequency=4), *said.one("pcpr", "ops", frequency=1)]
    assert ask(commune(words), "R9").spans["often"] == Span(1.0, 1.0)
    quiet = ask(commune(words[1:], silent=["ops"], without=["sp1"]), "R9")
    assert quiet.spans["often"].low == 0
