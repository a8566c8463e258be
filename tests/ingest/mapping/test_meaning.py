"""What is said of a question, of its row and of a single column, laid over one another."""

from netmap.ingest.mapping import Meaning, SheetMapping, title_key

MAPPING = SheetMapping(
    questions={"Jak mocno?": Meaning(attribute="strength", layer="meetings")},
    items={"PCPR": Meaning(partner="pcpr"), "spotkania": Meaning(layer="referral")},
    columns={"Jak mocno? [PCPR]": Meaning("pass")},
    values={"strength": {"A1": "0"}},
)


def test_the_narrower_goes_before_the_wider():
    told = MAPPING.of("Jak mocno? [GOPS]", "Jak mocno?", ("GOPS",))
    assert told == Meaning(layer="meetings", attribute="strength")
    both = MAPPING.of("x", "Jak mocno?", ("PCPR", "spotkania"))
    assert both == Meaning(partner="pcpr", layer="referral", attribute="strength")
    assert MAPPING.of("Jak mocno? [PCPR]", "Jak mocno?", ("PCPR",)).says == "pass"


def test_case_and_signs_of_a_heading_do_not_matter():
    assert MAPPING.of("?", " JAK  MOCNO ", ("pcpr",)).partner == "pcpr"
    assert MAPPING.said("strength", " a1 ") == "0"
    assert MAPPING.said("trust", "A1") == "A1"
    assert title_key("Ł. Ó") == title_key("ł ó")


def test_an_empty_meaning_says_nothing():
    assert not Meaning()
    assert MAPPING.of("x", "y", ("z",)) == Meaning()


def test_the_key_is_of_what_is_mapped_not_of_what_it_means():
    other = SheetMapping(
        questions={"jak mocno": Meaning("pass")}, items={"pcpr": Meaning(), "Spotkania": Meaning()},
        columns={"jak mocno? [pcpr]": Meaning()},
    )  # fmt: skip
    assert MAPPING.key == other.key
    assert MAPPING.key != SheetMapping(tool="google").key
