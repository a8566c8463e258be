"""What a row of a questionnaire states of every kind of tie, by hand-solved rows."""

import pytest

from netmap.codebook import load_codebook
from netmap.ingest.answers import Answer, Answers, read_answers
from netmap.ingest.context import Context
from netmap.ingest.drafts import Drafts
from netmap.ingest.findings import Report, Where
from netmap.ingest.names import Directory
from netmap.ingest.places import Atlas
from netmap.ingest.plan import Known
from netmap.ingest.waves import Waves
from netmap.model import Institution

BODIES = {key: Institution(key, key.upper(), serves=("260205",)) for key in ("ops", "pcpr", "sp")}
WHERE = Where("a.xlsx", "Ankieta", 12)


@pytest.fixture
def context():
    known, report = Known(institutions=BODIES, study="s"), Report()
    waves = Waves(known.waves)
    return Context(
        known, report, Drafts(known, report), Atlas({}), waves, Directory(BODIES.values())
    )


@pytest.fixture
def tell(context):
    """Give what takes one row and says what became of it: strength by layer, and the codes of findings."""

    def take(**cells):
        told = {name.replace("_", ":", 1): (text, WHERE) for name, text in cells.items()}
        row = Answer(WHERE, "pcpr", told)
        read_answers([Answers("after", "260205", Where("a.xlsx"), "ops", "head", [row])], context)
        found = {r.layer: r.strength for r, _ in context.drafts.of("nomination")}
        return found, [f.code for f in context.report.findings if f.code != "sheet-form"]

    return take


ALL = {code: 0 for code, layer in load_codebook("kooperacja").layers.items() if layer.counts}
ROWS = [
    ({"strength": "3", "layer_information": "tak"}, {"information": 3}, []),
    ({"strength": "3", "layer_information": "tak", "layer_referral": "x"}, {"information": 3, "referral": 3}, []),
    ({"strength": "3", "layer_information": "tak", "layer_referral": "nie"}, {"information": 3, "referral": 0}, []),
    ({"strength": "0"}, ALL, []),
    ({"strength": "0", "layer_wished": "tak"}, ALL | {"wished": None}, []),
    ({"layer_referral": "nie"}, {"referral": 0}, []),
    ({"layer_wished": "tak"}, {"wished": None}, []),
    ({"layer_wished": "nie"}, {"wished": 0}, []),
    ({"strength": "2"}, {"information": 2}, ["row-form-strength-without-kind"]),
    ({"strength": "2", "layer_wished": "tak"}, {"information": 2, "wished": None}, ["row-form-strength-without-kind"]),
    ({"layer_referral": "tak"}, {"referral": None}, ["row-form-kind-without-strength"]),
    ({"strength": "brak", "layer_referral": "tak"}, {"referral": None}, ["row-form-kind-without-strength"]),
    ({"strength": "0", "layer_referral": "tak"}, {}, ["row-form-no-and-kind"]),
    ({"frequency": "3"}, {}, ["row-form-unclear"]),
    ({"strength": "9"}, {}, ["cell-out-of-scale"]),
    ({"strength": "3", "layer_referral": "\x07"}, {}, ["cell-control-character"]),
    ({"strength": "#N/A", "layer_referral": "tak"}, {}, ["cell-excel-error"]),
]  # fmt: skip


@pytest.mark.parametrize(("cells", "stated", "codes"), ROWS)
def test_a_row_states_what_it_says_and_no_more(tell, cells, stated, codes):
    assert tell(**cells) == (stated, codes)


def test_a_row_that_cannot_be_read_is_rejected_and_the_rest_is_taken(tell, context):
    tell(strength="9")
    planned = context.drafts.planned()
    assert [(row.kind, row.action) for row in planned if row.kind == "nomination"] == [
        ("nomination", "reject")
    ]
    assert [row.record.institution for row in planned if row.kind == "response"] == ["ops"]


def test_what_is_said_carries_role_commune_and_place(tell, context):
    tell(strength="3", frequency="2", trust="4", layer_information="tak")
    told = next(record for record, _ in context.drafts.of("nomination"))
    assert (told.respondent, told.commune, told.wave, told.row) == (
        "head",
        "260205",
        "after",
        "a.xlsx!12",
    )
    assert (told.frequency, told.trust, told.key.endswith("|head")) == (2, 4, True)
