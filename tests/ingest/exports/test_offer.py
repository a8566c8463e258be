"""Lists with headings nobody knows: a mapping is offered, and nothing is read until somebody takes it."""

from netmap.ingest import write_mapping
from netmap.ingest.mapping import Meaning

ROWS = [["Kontakty"], [], ["Nr", "Kto pyta", "Kogo", "Ile", "W czym", "Kiedy"],
        ["A", "GOPS", "PCPR", "4", "wymiana informacji", "4.06.2019"],
        ["B", "SP", "GOPS", "1", "kierowanie klientów", ""]]  # fmt: skip


def test_a_list_of_known_institutions_is_offered_and_read_when_taken(survey, codes):
    plan = survey.plan(ROWS)
    assert codes(plan, level="error") == ["file-nothing-recognised"]
    (offered,) = plan.mapped
    assert offered.source == "offered"
    assert offered.mapping.columns == {
        "Kto pyta": Meaning("source"), "Kogo": Meaning("target"), "Ile": Meaning("strength"),
        "W czym": Meaning("layer"), "Kiedy": Meaning("date"),
    }  # fmt: skip
    taken = survey.plan(ROWS, mapping=write_mapping([offered.mapping]))
    assert taken.is_accepted, [f.say("pl") for f in taken.findings]
    assert survey.said(taken, "date") == {
        ("ops", "pcpr", "information", 4, "2019-06-04"), ("sp", "ops", "referral", 1, ""),
    }  # fmt: skip


def test_what_names_nobody_is_not_offered(survey):
    assert survey.plan([["kot", "pies"], ["1", "2"], ["x", "y"]]).mapped == ()


def test_any_network_offers_its_first_two_columns_of_names(generic):
    plan = generic.plan(
        generic.rows_csv([["A side", "B side", "Ties"], ["x", "y", "3"], ["y", "z", "1"]])
    )
    assert [m.says for m in plan.mapped[0].mapping.columns.values()] == [
        "source",
        "target",
        "strength",
    ]
