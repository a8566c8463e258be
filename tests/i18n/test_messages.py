"""Messages are said in both languages, with the right forms, and never half."""

import pytest

from netmap.errors import NetmapError
from netmap.i18n import LANGUAGES, message_keys, say_error, translator

POLISH_COUNTS = [
    (0, "0 instytucji"),
    (1, "1 instytucja"),
    (2, "2 instytucje"),
    (4, "4 instytucje"),
    (5, "5 instytucji"),
    (11, "11 instytucji"),
    (12, "12 instytucji"),
    (14, "14 instytucji"),
    (21, "21 instytucji"),
    (22, "22 instytucje"),
    (25, "25 instytucji"),
    (112, "112 instytucji"),
    (122, "122 instytucje"),
]


@pytest.mark.parametrize(("n", "said"), POLISH_COUNTS)
def test_polish_counts(n, said):
    assert translator("pl")("common-institutions", n=n) == said


@pytest.mark.parametrize(("n", "said"), [(0, "0 ties"), (1, "1 tie"), (2, "2 ties")])
def test_english_counts(n, said):
    assert translator("en")("common-ties", n=n) == said


def test_polish_comes_first():
    assert LANGUAGES == ("pl", "en")


def test_an_unknown_language_is_refused_in_words():
    with pytest.raises(NetmapError) as caught:
        translator("de")
    assert "pl, en" in say_error(caught.value, "en")


def test_an_unknown_key_is_a_mistake_of_the_programmer():
    assert not translator("pl").has("no-such-message")
    with pytest.raises(KeyError, match="no-such-message"):
        translator("pl")("no-such-message")


def test_a_message_without_its_values_is_a_mistake_of_the_programmer():
    with pytest.raises(KeyError, match="common-institutions"):
        translator("pl")("common-institutions")


def test_a_value_is_text_and_never_a_message():
    hostile = "{ common-yes } <b>„x” $n"
    assert hostile in translator("pl")("error-unknown-language", lang=hostile, known="pl")


def test_nothing_is_said_as_a_dash_and_truth_as_a_word():
    say = translator("en")
    assert "“–”" in say("error-unknown-language", lang=None, known="pl")
    assert "“True”" in say("error-unknown-language", lang=True, known="pl")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_keys_are_listed(lang):
    assert {"common-yes", "error-unknown-language"} <= message_keys(lang)
    assert all(translator(lang).has(key) for key in message_keys(lang))


def test_a_value_too_long_to_be_said_is_cut():
    said = translator("pl")("error-unknown-language", lang="x" * 5000, known="pl")
    assert "…" in said
    assert len(said) < 2500


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_number_that_somebody_types_has_no_space_of_thousands(lang):
    say = translator(lang)
    assert "12345" in say("error-neo4j-port-taken", port=12345)
    assert "12345" in say("error-undo-already-undone", entry=12345, by=12346)
    assert "12345" not in say("common-institutions", n=12345)
