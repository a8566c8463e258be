"""Every question as a table, as JSON and as CSV, in both languages."""

import json

import pytest

from netmap.cli.printing import show_block
from netmap.i18n import LANGUAGES


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("form", ["table", "json", "csv"])
@pytest.mark.parametrize(
    "command",
    [
        ["waves"], ["institutions", "--commune", "Oksa"], ["ties", "--wave", "before"],
        ["responses", "--wave", "after"], ["measures", "--wave", "after", "--commune", "260205"],
        ["gaps", "--wave", "before", "--commune", "Oksa"], ["compare", "before", "after"],
        ["imports"], ["verify"],
    ],
    ids=lambda words: words[0],
)  # fmt: skip
def test_every_question_in_every_form(run, command, form, lang, example_study):
    out = run(*command, "--study", example_study, "--format", form, "--lang", lang).stdout
    assert out.strip()
    if form == "json":
        json.loads(out)
    if form == "table":
        assert "one_sided" not in out


def test_an_id_in_a_sentence_is_never_cut_in_two(capsys):
    ids = [f"gops-gmina-{n}-oksa" for n in range(40)]
    show_block("uwaga", [" ".join(ids)])
    assert capsys.readouterr().out.split()[1:] == ids
