"""What goes wrong is one line and an exit code, in both languages, and never a traceback."""

import pytest

from netmap.i18n import LANGUAGES


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["waves", "--study", "/nowhere/x.netmap"], 4),
        (["waves", "--graph", "bolt://127.0.0.1:1"], 4),
        (["ties", "--wave", "never"], 1),
        (["ties", "--wave", "after", "--commune", "Atlantyda"], 1),
        (["ties", "--wave", "after", "--layer", "plotki"], 1),
        (["measures", "--wave", "after", "--measure", "node_luck"], 1),
        (["gaps", "--wave", "after", "--norm", "nie-ma"], 1),
        (["undo", "999"], 1),
        (["ties"], 2),
        (["import"], 2),
    ],
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_errors_are_one_line_with_a_code(run, arguments, code, lang, example_study):
    own = [] if "--study" in arguments else ["--study", example_study]
    said = run(*arguments, *own, "--lang", lang, code=code)
    assert said.stdout == ""
    assert "Traceback" not in said.stderr
    if code != 2:
        assert len(said.stderr.strip().splitlines()) == 1
