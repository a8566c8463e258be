"""Errors: one tree, a code and its parameters, words at the edge."""

import inspect
import re

import pytest

from netmap import errors
from netmap.errors import NetmapError, RejectedDataError, UnknownIdError
from netmap.i18n import LANGUAGES, say_error

CLASSES = [
    cls for _, cls in inspect.getmembers(errors, inspect.isclass) if issubclass(cls, Exception)
]


def test_there_is_one_tree_and_the_drawing_shows_it():
    drawn = re.findall(r"(\w+Error)\b(?=\(|\s{2,})", errors.__doc__)
    assert set(drawn) == {cls.__name__ for cls in CLASSES} == set(errors.__all__)
    for cls in CLASSES:
        assert issubclass(cls, NetmapError)


def test_the_drawing_shows_who_comes_from_whom():
    parents, depth_of = {}, {}
    for line in errors.__doc__.splitlines():
        found = re.search(r"[├└]── (\w+)", line)
        if found:
            depth = line.index(found[0]) // 4
            depth_of[depth] = found[1]
            parents[found[1]] = depth_of.get(depth - 1, "NetmapError")
    assert parents == {
        cls.__name__: cls.__base__.__name__ for cls in CLASSES if cls is not NetmapError
    }


def test_the_log_gets_code_and_parameters():
    assert str(NetmapError("unknown-language")) == "unknown-language"
    assert (
        str(UnknownIdError("unknown-layer", layer="plotki", known="a"))
        == "unknown-layer (layer='plotki', known='a')"
    )


def test_a_parameter_may_be_called_code():
    assert NetmapError("x", code="ops").params == {"code": "ops"}


def test_rejected_data_carries_its_findings():
    error = RejectedDataError("import-rejected", ["first", "second"], n=2)
    assert error.findings == ("first", "second")
    assert error.params == {"n": 2}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_words_name_what_was_wrong_and_what_to_do(lang):
    said = say_error(
        UnknownIdError("unknown-layer", layer="plotki", known="information, referral"), lang
    )
    assert "plotki" in said
    assert "information, referral" in said
