"""What was said of a pair in words: one row a pair, each side's own word."""

import pytest

from netmap.dashboard import state
from netmap.dashboard.ties import pairs_table, said_of, say_word, ties_table
from netmap.model import Institution, Nomination, Wave
from netmap.network import build

BODIES = [Institution("ops", "Ośrodek"), Institution("sp", "Szkoła"), Institution("łks", "Łódka")]
SAID = [
    Nomination("ops", "sp", "w", "information", strength=4),
    Nomination("sp", "ops", "w", "information", strength=2),
    Nomination("ops", "sp", "w", "referral", strength=3),
    Nomination("łks", "ops", "w", "information", strength=3),
    Nomination("ops", "łks", "w", "information", strength=0),
]


@pytest.fixture
def network():
    return build(BODIES, SAID, wave=Wave("w"))


@pytest.fixture(autouse=True)
def polish(monkeypatch):
    monkeypatch.setattr(state, "language", lambda: "pl")


def test_a_pair_is_one_row_with_all_its_kinds(network):
    (one,) = said_of(network)
    assert {one.source, one.target} == {"ops", "sp"}
    assert one.layers == "wymiana informacji, kierowanie klientów"
    assert (one.source_word, one.target_word) == ("4", "2")


def test_a_pair_may_be_seen_from_either_side(network):
    (one,) = said_of(network)
    turned = one.turned("sp")
    assert (turned.source, turned.target) == ("sp", "ops")
    assert (turned.source_word, turned.target_word) == (one.target_word, one.source_word)
    assert one.turned("ops") == one


def test_what_did_not_become_a_tie_is_there_when_asked_for(network):
    table = pairs_table(network, everything=True)
    row = next(r for r in table.rows if "Łódka" in (r["source"], r["target"]))
    assert row["exists"] is False
    assert {row["source_word"], row["target_word"]} == {"nie", "3"}


def test_rows_stand_in_polish_order(network):
    names = [row["source"] for row in pairs_table(network, everything=True).rows]
    assert names == sorted(names, key=lambda name: "ŁOS".index(name[0]))


def test_only_some_pairs_may_be_taken(network):
    assert pairs_table(network, everything=True, only={("sp", "ops")}).rows[0]["target"] in (
        "Szkoła",
        "Ośrodek",
    )
    assert len(pairs_table(network, everything=True, only={("sp", "ops")}).rows) == 1


def test_a_file_holds_one_row_a_kind(network):
    rows = ties_table(network).rows
    assert len(rows) == 3
    assert {row["exists"] for row in rows} == {"tak", "nie"}
    assert {row["strength"] for row in rows} == {2, 3, 0}


@pytest.mark.parametrize(("word", "said"), [(None, "–"), (0, "nie"), (3, "3"), (2.5, "2,50")])
def test_words_of_a_side(word, said):
    assert say_word(word) == said


def test_a_tie_named_without_a_strength_is_a_plain_yes():
    (one,) = said_of(build(BODIES, [Nomination("ops", "sp", "w", "information")], wave=Wave("w")))
    assert (one.strength, one.turned("ops").source_word) == (None, "tak")


def test_directed_ties_keep_their_two_rows():
    network = build(BODIES, SAID, wave=Wave("w"), rule="as_said")
    assert {(one.source, one.target) for one in said_of(network)} == {
        ("ops", "sp"),
        ("sp", "ops"),
        ("łks", "ops"),
    }
