"""What if, as scripts and people ask it."""

import pytest


def test_a_trial_names_norm_effect_and_what_would_help(answer, example_study):
    asked = ["--wave", "after", "--commune", "Oksa", "--study", example_study]
    told = answer("whatif", "--remove", "GOPS", *asked)
    assert (told["wave"], told["norm"], told["norm_version"]) == (
        "after",
        "liderzy-kooperacji",
        "2",
    )
    (place,) = told["communes"]
    assert place["trial"]["remove"] == ["ops-oksa"]
    assert place["reach"]["after"] < place["reach"]["before"]
    assert {rule["rule"] for rule in place["rules"] if rule["after"] == "not_applicable"} >= {"R1", "R3"}  # fmt: skip
    assert all(one["sentence"] for one in place["best"])


def test_a_trial_for_people(run, example_study):
    asked = ["--wave", "before", "--commune", "Mirzec", "--study", example_study]
    told = run("whatif", "--add", "GOPS:PCPR", *asked).stdout
    assert told.startswith("Mirzec: z nową więzią: GOPS – PCPR")
    assert "R1" in told


def test_proposals_come_with_the_gaps_when_asked_for(answer, run, example_study):
    asked = ["gaps", "--wave", "before", "--commune", "Mirzec", "--study", example_study]
    assert "proposals" not in answer(*asked)["communes"][0]
    found = answer(*asked, "--proposals", 2)["communes"][0]["proposals"]
    assert len(found) == 2
    assert found[0]["rules_met"]
    assert found[0]["sentence"] in run(*asked, "--proposals", 2).stdout


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        ((), 2, "--remove"),
        (("--add", "GOPS"), 2, "A:B"),
        (("--strength", "-1", "--remove", "GOPS"), 2, "--strength"),
        (("--remove", "nikt"), 1, "nikt"),
        (("--close-layer", "nic"), 1, "nic"),
    ],
)
def test_what_cannot_be_tried_is_said_in_one_line(run, example_study, options, code, said):
    told = run("whatif", "--wave", "after", *options, "--study", example_study, code=code)
    assert said in told.stderr
    assert len(told.stderr.strip().splitlines()) == 1
