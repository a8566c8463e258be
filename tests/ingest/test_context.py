"""What the readers of sheets share: whom a cell names, in the pilot and in any other network."""

import pytest

from netmap.codebook import load_codebook
from netmap.ingest.context import Context
from netmap.ingest.drafts import Drafts
from netmap.ingest.findings import Report
from netmap.ingest.names import Directory
from netmap.ingest.places import Atlas
from netmap.ingest.plan import Known
from netmap.ingest.rows import Row
from netmap.ingest.tables import Table
from netmap.ingest.waves import Waves
from netmap.model import Institution

OPS = Institution("ops", "OPS w Oksie", "OPS")


def ask(word, codebook, *bodies):
    """Ask a context who a cell means; give the answer, what was said, and whom the import would make."""
    known = Known({body.id: body for body in bodies}, codebook=load_codebook(codebook))
    report = Report()
    drafts = Drafts(known, report)
    directory = Directory(bodies, known.codebook)
    context = Context(known, report, drafts, Atlas({}), Waves({}), directory)
    table = Table("a.csv", "", "nomination", ["od"], {"source": 0}, [], [(2, [word])])
    answer = context.institution(Row(table, 2, [word], report), "source")
    made = [record.key for record, _ in drafts.of("institution")]
    return answer, [finding.code for finding in report.findings], made


@pytest.mark.parametrize(
    ("word", "codebook", "answer", "said", "made"),
    [
        ("OPS", "kooperacja", "ops", [], []),
        ("Nikt", "kooperacja", None, ["name-unknown"], []),
        ("", "kooperacja", None, ["cell-required"], []),
        ("OPS", "generic", "ops", [], []),
        ("Nikt", "generic", "Nikt", ["name-new"], ["Nikt"]),
        ("", "generic", None, ["cell-required"], []),
        ("-", "generic", None, ["cell-required"], []),
        ("brak", "generic", "brak", ["name-new"], ["brak"]),
        ("–", "kooperacja", None, ["cell-required"], []),
    ],
)
def test_whom_a_cell_names(word, codebook, answer, said, made):
    assert ask(word, codebook, OPS) == (answer, said, made)


def test_in_a_network_without_a_roster_nobody_is_news():
    assert ask("Nikt", "generic") == ("Nikt", [], ["Nikt"])
