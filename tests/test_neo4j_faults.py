"""The short form of ``python bench/neo4j_faults.py``, which kills a server fifty times."""

import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parents[1] / "bench"
WRONG = ("broke", "hung", "lost", "unlike", "again", "unsound")


@pytest.mark.neo4j
def test_a_server_killed_while_it_is_written_to_comes_to_show_the_journal(
    own_neo4j, study_copy, monkeypatch
):
    monkeypatch.syspath_prepend(str(BENCH))
    monkeypatch.delitem(sys.modules, "neo4j_faults", raising=False)
    import neo4j_faults

    monkeypatch.setenv("NETMAP_NEO4J_PASSWORD", own_neo4j.start().password)
    server = neo4j_faults.Server(own_neo4j.folder)
    told = neo4j_faults.killed(server, study_copy, 2)
    assert {name: told[name] for name in WRONG} == dict.fromkeys(WRONG, 0)
    assert told["done"] + told["said"] == told["kills"] == 2
