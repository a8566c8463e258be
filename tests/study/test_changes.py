"""The verdict of a commune and of many, with the interval that goes along; waves followed in their order."""

import pytest

from netmap.compare import Sureness, Verdict, Verdicts
from netmap.errors import ComparisonError
from netmap.study import (
    changes_of_gaps,
    compare,
    compare_document,
    course,
    judge_change,
    make_example,
    movers_between,
    open_study,
    question_of,
    tie_rule,
)

OKSA, BOGORIA = "260205", "261201"


@pytest.fixture(scope="module")
def study(tmp_path_factory):
    path = tmp_path_factory.mktemp("study") / "example.netmap"
    make_example(path, "memory")
    with open_study(path, "memory") as opened:
        yield opened


def _judge(study, commune="", **options):
    return judge_change(study, "before", "after", tie_rule(commune=commune), **options)


def test_a_commune_has_a_verdict_with_its_interval_and_a_seed_gives_it_again(study):
    made = _judge(study, OKSA, seed=7)
    assert isinstance(made, Verdict)
    assert made.doubt.low < 8 / 66 < made.doubt.high
    assert made.doubt == _judge(study, OKSA, seed=7).doubt != _judge(study, OKSA, seed=8).doubt


def test_no_interval_under_a_stop_sign(study):
    assert _judge(study, BOGORIA).doubt is None
    assert _judge(study, BOGORIA).sureness is Sureness.STOP


def test_without_a_commune_all_are_judged_and_pilot_stands_against_comparison(study):
    made = _judge(study)
    assert isinstance(made, Verdicts)
    assert len(made.places) == 8
    assert "Bogoria" in made.stopped
    assert made.contrast.pilot + made.contrast.comparison <= 8 - len(made.stopped)
    assert made.contrast.p_value != made.contrast.p_value  # so few communes allow no test


def test_a_study_of_one_commune_is_judged_as_that_commune_though_nobody_named_it(study_of_oksa):
    made, named = (judge_change(study_of_oksa, "w1", "w2", tie_rule(commune=c)) for c in ("", OKSA))
    assert isinstance(made, Verdict)
    assert made.say("pl") == named.say("pl")
    document = compare_document(study_of_oksa, "w1", "w2", tie_rule(), "en")
    assert document["communes"] == []
    assert document["verdict"]["change"] == "none"
    assert not question_of(study_of_oksa, "w1", "w2", tie_rule()).places


def test_gaps_of_a_commune_are_held_against_those_before(study):
    rows = changes_of_gaps(study, "before", "after", tie_rule(commune=OKSA), "liderzy-kooperacji")
    assert rows["change"].value_counts()["closed"] == 14
    assert "opened" not in set(rows["change"])


def test_two_waves_are_one_step_and_the_ties_of_the_first_are_followed(study):
    made = course(study, tie_rule(commune=OKSA))
    assert [step.counts.gained for step in made.since] == [9]
    assert made.followed.lasting[["ties", "at_risk", "lasted"]].values.tolist() == [[13, 13, 12]]
    assert made.say_lasting("en")[0].startswith("Ties of “Przed pilotażem”: 13. Until")


def test_where_too_few_answered_nothing_is_said_of_how_long_ties_last(study):
    told = course(study, tie_rule(commune=BOGORIA)).say_lasting("en")
    assert [line[:5] for line in told] == ["STOP:"]


def test_the_same_wave_twice_and_waves_turned_round_are_refused(study):
    with pytest.raises(ComparisonError, match="same-wave"):
        compare(study, "after", "po", tie_rule(commune=OKSA))
    with pytest.raises(ComparisonError, match="waves-turned-round"):
        compare(study, "after", "before", tie_rule(commune=OKSA))


def test_who_moved_by_betweenness(study):
    table = movers_between(study, "before", "after", tie_rule(commune=OKSA))
    assert table["institution"].iloc[0] == "ops-oksa"
    assert len(table) == 11  # of those that answered in both waves
