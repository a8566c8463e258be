"""What stands around a page: small, loads nothing, and every word of Streamlit's that it says is Streamlit's still."""

import json
import re
from pathlib import Path

import pytest
import streamlit

from netmap.dashboard import page_frame

FOLDER = Path(str(page_frame.__file__)).parent
BUNDLE = Path(streamlit.__file__).parent / "static" / "static" / "js"
PIECES = {
    r"(\S+) per file": " per file",
    r"Remove (.+)": "Remove ${",
    r"Error: File must be (.+) or smaller\.": "File must be ",
    r"Error: .+ files are not allowed\.": " files are not allowed.",
    r"Press Enter to apply": "Press Enter to ",
    r"Press Enter to submit form": "submit form",
    r"Help for (.+)": "Help for ",
    r"(You have requested page|The page that you have requested) .+": "The page that you have requested",
}
"""Where a word is put together of pieces: the one to look for."""


def frame_of(at):
    """Give what the page told the component."""
    found = [
        json.loads(e.proto.json)
        for e in at.get("bidi_component")
        if "page_frame" in str(e.proto.id)
    ]
    assert len(found) == 1
    return found[0]


def test_the_script_is_small_and_loads_nothing():
    script = (FOLDER / "frame.js").read_text(encoding="utf-8")
    assert len(script.encode("utf-8")) < 4096
    assert not re.search(r"https?://|\bimport\b|innerHTML|eval\(", script)


@pytest.fixture(scope="module")
def bundle():
    return "\n".join(file.read_text(encoding="utf-8") for file in BUNDLE.glob("*.js"))


@pytest.mark.parametrize("pattern", page_frame.WORDS)
def test_streamlit_still_writes_what_is_said_in_its_place(bundle, pattern):
    assert PIECES.get(pattern, pattern.replace("\\", "")) in bundle


@pytest.mark.parametrize("page", ["overview", "data"])
@pytest.mark.parametrize("lang", ["pl", "en"])
def test_the_page_tells_its_language_and_what_a_link_keeps(studies, open_page, lang, page):
    told = frame_of(open_page(studies["two"], page, lang, commune="260205"))
    assert told["lang"] == lang
    assert told["address"] == {"lang": lang, "commune": "260205", "wave": "after"}


def test_a_study_without_data_has_only_its_language_in_the_address(studies, open_page):
    assert frame_of(open_page(studies["none"]))["address"] == {"lang": "pl"}
