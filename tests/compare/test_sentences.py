"""Tests and intervals in words: what each says, and what none of them may be quoted for."""

import math

import pandas as pd
import pytest

from netmap.compare import (
    Doubt,
    Pooled,
    say_directions,
    say_exchange,
    say_explained,
    say_lasting,
    say_layers,
    say_likeness,
    say_measures,
    say_pooled,
)
from netmap.i18n import translator

NAN = math.nan
PL, EN = translator("pl"), translator("en")


def row(statistic, p_value, **more):
    return {"statistic": statistic, "p_two_sided": p_value, **more}


@pytest.mark.parametrize(
    ("statistic", "p_value", "told"),
    [
        (0.59, 0.001, "more often than others"),
        (-0.4, 0.01, "less often than others"),
        (0.2, 0.3, "does not prove that the pattern is another"),
        (NAN, NAN, "cannot be measured"),
    ],
)
def test_likeness(statistic, p_value, told):
    assert told in say_likeness(row(statistic, p_value), EN)


def test_likeness_is_never_progress():
    assert "nie mówi to, czy więzi jest więcej" in say_likeness(row(0.9, 0.001), PL)


@pytest.mark.parametrize(
    ("p_value", "doubt", "told"),
    [
        (0.3, None, "chance alone could have done as much"),
        (0.01, None, "chance alone seldom does as much"),
        (0.01, Doubt(0.02, 0.2), "chance alone seldom does as much"),
        (0.01, Doubt(-0.02, 0.2), "covers zero: chance alone could have done as much"),
    ],
)
def test_a_test_that_the_interval_contradicts_is_not_taken_at_its_word(p_value, doubt, told):
    said = say_exchange(row(0.12, p_value, test="density"), EN, doubt)
    assert told in said
    assert said.startswith("Density: a change of +12 percentage points")


def test_what_cannot_be_tested_is_said():
    assert "no direction" in say_exchange(row(NAN, NAN, test="reciprocity"), EN)


def test_p_is_never_nothing():
    assert "p\N{NO-BREAK SPACE}<\N{NO-BREAK SPACE}0,001" in say_likeness(row(0.9, 0.0001), PL)
    assert "p\N{NO-BREAK SPACE}=\N{NO-BREAK SPACE}0,001" in say_likeness(row(0.9, 0.001), PL)


def layers(*rows):
    return pd.DataFrame(rows, columns=["layer", "other", "statistic", "p_two_sided"])


def test_layers_alike_are_counted_and_chance_with_them():
    table = layers(("a", "b", 0.6, 0.01), ("a", "c", -0.3, 0.01), ("b", "c", 0.1, 0.5))
    said = say_layers(table, str.upper, EN)
    assert said.startswith("3 pairs of kinds of tie were examined: 1 of them")
    assert "“A” and “B” go together most (correlation 0.60)" in said
    assert said.endswith("about one in twenty comes out like this by chance alone.")


@pytest.mark.parametrize("table", [layers(), layers(("a", "b", NAN, NAN))])
def test_without_two_kinds_there_is_nothing_to_compare(table):
    assert say_layers(table, str, EN) == EN("doubt-layers-none")


def explained(*rows):
    terms = pd.DataFrame(rows, columns=["term", "estimate", "p_two_sided"])
    return terms.assign(statistic=terms["estimate"])


def test_what_explains_ties_is_told_as_frequency_or_odds_and_never_as_a_cause():
    table = explained(
        ("intercept", 0.1, 0.01), ("same_sector", -0.204, 0.02), ("earlier_tie", 0.35, 0.001),
        ("same_tier", 0.02, 0.6), ("same_seat", NAN, NAN),
    )  # fmt: skip
    said = say_explained(table, "linear", EN)
    assert said[0].startswith("Tie in the earlier wave: a tie is 35 percentage points more")
    assert "20.4 percentage points less frequent" in said[1]
    assert "does not prove that nothing does" in said[2]
    assert "cannot be computed" in said[3]
    assert said[4] == "What goes together with ties need not be their cause."
    odds = say_explained(explained(("earlier_tie", math.log(3), 0.001)), "logistic", PL)
    assert "szanse na więź są 3,0 razy większe" in odds[0]
    assert say_explained(explained(), "linear", EN) == []


def measures(bodies, *rows):
    table = pd.DataFrame(rows, columns=["measure", "low", "high"])
    return table.assign(bodies=bodies, change=0.1)


def test_measures_that_moved_are_named_and_those_of_few_bodies_are_not():
    moved, still = ("net_density", 0.01, 0.2), ("net_ties", -1, 2)
    assert "fewer than 10" in say_measures(measures(9, moved), EN)[0]
    assert "each of them" in say_measures(measures(12, still), EN)[0]
    said = say_measures(measures(12, moved, still), EN)
    assert "for 1 (Density)" in said[0]
    assert said[1] == EN("doubt-of-many")
    assert say_measures(measures(12), EN) == []


def test_pooled_communes_and_whether_one_number_tells_of_each():
    alike = say_pooled(Pooled(7, 0.055, -0.007, 0.117, 0.05, 0.2, 0.3), EN)
    assert "covers zero: chance alone could have done as much" in alike[0]
    assert "not seen to differ" in alike[1]
    unlike = say_pooled(Pooled(7, 0.055, 0.01, 0.1, 0.05, 0.01, 0.8), EN)
    assert "does not cover zero" in unlike[0]
    assert "does not tell what happened in any one" in unlike[1]
    assert len(say_pooled(Pooled(1, 0.1, NAN, NAN, NAN, NAN, NAN), EN)) == 1


def test_communes_that_moved_together_are_listed_by_direction():
    said = say_directions({"more": ["A", "B"], "untold": ["C"]}, EN)
    assert [line.endswith(end) for line, end in zip(said, ("(2): A, B.", "(1): C."), strict=True)]
    assert len(said) == 2


def test_how_long_ties_last():
    told = {"origin": "gained", "since": "w2", "until": "w3", "share": 0.75}
    names = {"w2": "After", "w3": "Later"}
    said = say_lasting({**told, "ties": 5, "at_risk": 4, "lasted": 3}, names, EN)
    assert "Until “Later” 3 lasted, 1 ended, of 1 nobody can tell (75% lasted" in said
    none = {**told, "ties": 0, "at_risk": 0, "lasted": 0, "share": NAN}
    assert "no new ties" in say_lasting(none, names, EN)
