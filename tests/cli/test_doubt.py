"""Change with its doubt on the command line: tables in words, JSON with ids."""

import pytest


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_tables_are_in_words(run, example_study, lang):
    told = run(
        "compare", "before", "after", "--commune", "Oksa", "--draws", "30", "--explain", "linear",
        "--measure", "net_density", "--lang", lang, "--study", example_study,
    ).stdout  # fmt: skip
    for code in (
        "density_change",
        "qap_waves",
        "earlier_tie",
        "net_density",
        "p_two_sided",
        "joint_case",
    ):
        assert code not in told
    assert ("zmiana gęstości" if lang == "pl" else "change in density") in told


def test_json_keeps_its_keys_and_the_seed_decides(answer, example_study):
    ask = [
        "compare",
        "before",
        "after",
        "--commune",
        "Oksa",
        "--draws",
        "30",
        "--study",
        example_study,
    ]
    one, same, other = (answer(*ask, "--seed", seed) for seed in ("1", "1", "2"))
    assert one == same
    assert one["numbers"] != other["numbers"]
    assert {"reading", "sentence", "counts", "dyads", "not_comparable", "communes"} <= set(one)


def test_a_scheduler_that_does_not_answer_is_said_in_one_line(run, example_study):
    told = run(
        "compare", "before", "after", "--commune", "Oksa", "--draws", "30",
        "--scheduler", "nowhere", "--lang", "en", "--study", example_study, code=1,
    )  # fmt: skip
    assert "nowhere" in told.stderr
    assert "Traceback" not in told.stderr
