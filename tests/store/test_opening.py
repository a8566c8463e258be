"""Which graph a study is read from."""

import subprocess
import sys

import pytest

from netmap.errors import StoreUnavailableError
from netmap.store import GRAPHS, open_graph


def test_graphs_by_name(tmp_path):
    for spec in ("memory", "embedded"):
        graph = open_graph(spec, tmp_path / "study.netmap")
        assert graph.name == spec
        graph.close()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("spec", ["", "gossip", "http://host", "neo4js://host"])
def test_what_is_no_graph_is_said(spec, tmp_path):
    with pytest.raises(StoreUnavailableError) as caught:
        open_graph(spec, tmp_path / "study.netmap")
    assert caught.value.code == "graph-unknown"
    assert GRAPHS[0] in caught.value.params["known"]


def test_databases_are_loaded_only_when_asked_for():
    heavy = "[name for name in ('neo4j', 'ladybug', 'pyarrow.ipc') if name in sys.modules]"
    program = f"import sys, netmap.store; netmap.store.open_graph('memory', 's'); print({heavy})"
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    loaded = ended.stdout.strip()
    assert "neo4j" not in loaded
    assert "ladybug" not in loaded
