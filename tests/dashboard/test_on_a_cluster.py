"""Draws asked for on a page and made on a real cluster: the figures of this machine, by two other processes."""

import time
from operator import sub

import pytest

from netmap.i18n import translator

pytestmark = pytest.mark.xdist_group("dask")

OKSA = "260205"
T = translator("pl")


def run_on_every(dask_worker):
    """Tell how many pieces of work a worker has done."""
    return dask_worker.state.executed_count


def done_by_worker(scheduler):
    from distributed import Client

    with Client(scheduler, timeout="30s", set_as_default=False) as client:
        return [number for _, number in sorted(client.run(run_on_every).items())]


def computed(at):
    """Have everything drawn, and give what the page says and shows then."""
    at.button(key="compare-doubt-begin").click().run()
    for _ in range(480):
        if any(box.value == f"**{T('compare-page-doubt-measures')}**" for box in at.markdown):
            return [box.value for box in at.markdown], [table.value for table in at.table]
        time.sleep(0.5)
        at.run()
    return pytest.fail("nothing came")


def test_a_page_shows_the_same_figures_wherever_they_were_drawn(
    study_copy, open_page, monkeypatch, scheduler
):
    at = open_page(study_copy, "compare", commune=OKSA)
    words, tables = computed(at)
    before = done_by_worker(scheduler)
    monkeypatch.setenv("NETMAP_SCHEDULER", scheduler)
    at.run()
    at.toggle(key="compare-doubt-where").set_value(True).run()
    there_words, there_tables = computed(at)
    assert there_words == words
    assert [t.to_dict() for t in there_tables] == [t.to_dict() for t in tables]
    assert len(tables) > 5
    each = list(map(sub, done_by_worker(scheduler), before))
    assert len(each) == 2
    assert min(each) > 0
