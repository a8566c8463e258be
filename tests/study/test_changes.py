"""The verdict of a commune and of many, with the interval that goes along; waves followed in their order."""

import pytest

from netmap.compare import Sureness, Verdict, Verdicts
from netmap.study import changes_of_gaps, course, judge_change, make_example, open_study, tie_rule

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


def test_no_interval_under_a_stop_sign_nor_beyond_what_was_asked_for(study):
    assert _judge(study, BOGORIA).doubt is None
    assert _judge(study, OKSA, most=11).doubt is None
    assert _judge(study, OKSA, most=11).sureness is Sureness.UNTESTED


def test_without_a_commune_all_are_judged_and_pilot_stands_against_comparison(study):
    made = _judge(study)
    assert isinstance(made, Verdicts)
    assert len(made.places) == 8
    assert "Bogoria" in made.stopped
    assert made.contrast.pilot + made.contrast.comparison <= 8 - len(made.stopped)
    assert made.contrast.p_value != made.contrast.p_value  # so few communes allow no test


def test_gaps_of_a_commune_are_held_against_those_before(study):
    rows = changes_of_gaps(study, "before", "after", tie_rule(commune=OKSA), "liderzy-kooperacji")
    assert rows["change"].value_counts()["closed"] == 14
    assert "opened" not in set(rows["change"])


def test_two_waves_are_two_steps_and_nothing_lasts_yet(study):
    first, second = course(study, tie_rule(commune=OKSA))
    assert first.since is first.lasting is second.lasting is None
    assert second.since.counts.gained == 9
