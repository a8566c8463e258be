"""What holds for every test: costly servers are shared, and in the gate nothing is skipped."""

import os

import pytest

SHARED = ("neo4j", "browser")
"""Marks whose tests share one server or browser, so that they run in one process."""


def pytest_collection_modifyitems(items):
    for item in items:
        for mark in SHARED:
            if item.get_closest_marker(mark):
                item.add_marker(pytest.mark.xdist_group(mark))


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session):
    terminal = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("NETMAP_TEST_ALL") and terminal and terminal.stats.get("skipped"):
        terminal.write_line("A skipped test is a failed one here (NETMAP_TEST_ALL).", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
