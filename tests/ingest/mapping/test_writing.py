"""A mapping that is written comes back as it was, whatever the headings hold."""

from hypothesis import assume, given
from hypothesis import strategies as st

from netmap.codebook import load_codebook
from netmap.ingest.mapping import Meaning, SheetMapping, read_mapping, title_key, write_mapping

BOOK = load_codebook("kooperacja")
TITLES = st.text(st.characters(blacklist_categories=("Cs",)), min_size=1, max_size=20)
MEANINGS = st.builds(
    Meaning,
    says=st.sampled_from(["", "respondent", "partners", "pass"]),
    partner=TITLES | st.just(""),
    layer=st.sampled_from(["", "referral", "meetings"]),
    attribute=st.sampled_from(["", "strength", "box"]),
)
PARTS = st.dictionaries(TITLES, MEANINGS, max_size=4)


@given(PARTS, PARTS, PARTS, st.dictionaries(TITLES, TITLES, max_size=3))
def test_what_is_written_is_read_back(questions, items, columns, words):
    for part in (questions, items, columns):
        assume(len(set(map(title_key, part))) == len(part))
    written = SheetMapping(
        "Arkusz „1”", tool="google", header=(1, 2), last=9, wave="po", layer="referral", blank="none",
        questions=questions, items=items, columns=columns, values={"strength": words} if words else {},
    )  # fmt: skip
    assert read_mapping(write_mapping([written, written]), BOOK) == (written, written)


def test_the_file_is_short_and_says_where_to_read_on():
    mapping = SheetMapping(columns={"Kto?": Meaning("respondent")})
    assert write_mapping([mapping]).splitlines() == [
        "# netmap: what the columns of a file say; see docs/data-format.md", "mapping = 1", "", "[[sheet]]",
        'kind = "answers"', "", "[sheet.columns]", '"Kto?" = { is = "respondent" }',
    ]  # fmt: skip
