"""Names in Markdown: whatever a file brought is shown letter by letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from netmap.dashboard.markdown import escape, spoken

HOSTILE = [
    "**OPS**",
    "[tu](http://x.example)",
    "![x](http://x.example/a.png)",
    "<script>alert(1)</script>",
    "a_b_c `d` ~~e~~ $f$",
    "# tytuł",
    "1. pierwszy",
    "- punkt",
    "a | b",
    "&lt;b&gt;",
    "jan@x.example www.x.example https://x.example",
]


def _shown(text):
    """Read Markdown as a reader sees it: the text of each token, no markup left."""
    tokens = (
        MarkdownIt("commonmark", {"linkify": False}).enable(["strikethrough", "table"]).parse(text)
    )
    assert [t.type for t in tokens] in ([], ["paragraph_open", "inline", "paragraph_close"])
    inline = tokens[1].children if tokens else []
    assert {child.type for child in inline} <= {"text", "text_special"}
    return "".join(child.content for child in inline).replace("\u2060", "")


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_is_shown_as_it_is_written(name):
    assert _shown(escape(name)) == name


@given(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=30))
def test_any_letters_are_shown_as_they_are(name):
    assert _shown(escape(name)) == name


@pytest.mark.parametrize("name", [":material/home:", ":red[x]", ":smile:", ":blue-badge[x]"])
def test_icons_and_colours_of_streamlit_stay_words(name):
    assert "\u2060" in escape(name) or "\\[" in escape(name)


def test_lines_become_one():
    assert escape("Ośrodek\n\n# Pomocy") == "Ośrodek \\# Pomocy"


def test_what_must_not_be_parted_is_not():
    assert escape("✔\N{NO-BREAK SPACE}spełniony") == "✔\N{NO-BREAK SPACE}spełniony"


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_read_out_has_no_signs_of_markup_and_makes_none(name):
    said = spoken(f"Co mówi: {name}")
    assert not set("\\*_[]<>`#|~") & set(said)
    assert _shown(said) == said.replace("\u2060", "")
