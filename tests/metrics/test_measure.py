"""Every measure has its words in both languages, and the document that lists them is in step."""

import importlib.util
from pathlib import Path

import pytest

from netmap.errors import MeasureError
from netmap.i18n import LANGUAGES, say_error, translator
from netmap.metrics import MEASURES, Kind, Level, More

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("measure", MEASURES.values(), ids=list(MEASURES))
def test_words(measure, lang):
    assert measure.label(lang)
    assert measure.short(lang).endswith((".", ")."))
    sentences = measure.explain(lang).count(". ") + measure.explain(lang).count(".\n") + 1
    assert 2 <= sentences <= 5
    assert measure.explain(lang).endswith(".")
    assert measure.source
    assert measure.digits >= 0


@pytest.mark.parametrize("lang", LANGUAGES)
def test_labels_tell_measures_apart(lang):
    labels = [measure.label(lang) for measure in MEASURES.values()]
    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_property_has_a_word(lang):
    say = translator(lang)
    for family, members in (("level", Level), ("kind", Kind), ("more", More)):
        assert all(say(f"measure-{family}-{member}") for member in members)
    assert "66" in say("measure-of-possible", count=23, possible=66)


def test_counts_in_polish():
    say = translator("pl")
    assert say("measure-of-possible", count=23, possible=66) == "23 z 66 możliwych"
    assert say("measure-of-possible", count=0, possible=1) == "0 z 1 możliwej"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_errors_can_be_said(lang):
    errors = [
        MeasureError("measure-not-at-level", id="x", level="net", known="net_ties"),
        MeasureError("unknown-level", level="x", known="node"),
        MeasureError("weight-not-usable", weight="x"),
        MeasureError("institution-not-in-network", id="x"),
    ]
    assert all("x" in say_error(error, lang) for error in errors)


def test_document_is_in_step():
    path = ROOT / "tools" / "make_measures_doc.py"
    spec = importlib.util.spec_from_file_location("make_measures_doc", path)
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    assert tool.TARGET.read_text(encoding="utf-8") == tool.document()
    assert all(f"`{id_}`" in tool.document() for id_ in MEASURES)
