"""The local server, as the command line sees it, where there is none."""

from netmap.study import local_neo4j


def test_where_nothing_runs_nothing_is_stopped(tmp_path):
    found = local_neo4j.status(tmp_path)
    assert not found.running
    assert not found.starting
    assert local_neo4j.stop(tmp_path) is False
