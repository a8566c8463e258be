"""The listed measures of ties."""

from netmap import metrics
from netmap.metrics.listed_ties import TIE_MEASURES
from netmap.network import Evidence


def test_a_table_of_ties(network_under):
    table = metrics.compute(network_under("as_said"), "tie")
    assert list(table.columns) == [measure.id for measure in TIE_MEASURES]
    assert table.index.names == ["source", "target"]
    row = table.loc[("ops", "school")]
    assert (row["tie_strength"], row["tie_layers"], row["tie_reciprocated"]) == (5, 2, 1)
    assert row["tie_evidence"] in set(Evidence)
    assert table.loc[("ops", "pcpr"), "tie_bridge"]
