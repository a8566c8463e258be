"""Work beside the page: once a key, kept until it is forgotten, never without bound."""

import threading

from netmap.dashboard.jobs import MOST, Jobs


def test_one_key_is_one_piece_of_work():
    jobs, done = Jobs(), []
    first = jobs.start("save a", lambda: done.append("first"))
    again = jobs.start("save a", lambda: done.append("again"))
    first.result(timeout=30)
    assert again is first is jobs.find("save a")
    assert done == ["first"]


def test_many_clicks_at_once_begin_it_once():
    jobs, begun, gate = Jobs(), [], threading.Event()

    def work():
        begun.append(1)
        gate.wait(30)

    clicks = [threading.Thread(target=jobs.start, args=("save", work)) for _ in range(8)]
    for click in clicks:
        click.start()
    for click in clicks:
        click.join()
    gate.set()
    jobs.find("save").result(timeout=30)
    assert begun == [1]


def test_work_under_way_cannot_be_forgotten():
    jobs, gate = Jobs(), threading.Event()
    under_way = jobs.start("a", lambda: gate.wait(30))
    jobs.forget("a")
    assert jobs.find("a") is under_way
    gate.set()
    under_way.result(timeout=30)
    jobs.forget("a")
    assert jobs.find("a") is None


def test_what_failed_is_told_and_the_next_work_goes_on():
    jobs = Jobs()
    assert str(jobs.start("bad", lambda: int("x")).exception(timeout=30)).startswith("invalid")
    assert jobs.start("good", lambda: 7).result(timeout=30) == 7


def test_the_newest_of_a_kind_is_found():
    jobs = Jobs()
    for key in ("save study 1", "check study 1", "save study 2", "save other 1"):
        jobs.start(key, lambda: None).result(timeout=30)
    assert jobs.newest("save study ") == "save study 2"
    assert jobs.newest("rebuild ") is None


def test_what_was_done_long_ago_is_forgotten():
    jobs = Jobs()
    for number in range(MOST + 5):
        jobs.start(f"{number}", lambda: None).result(timeout=30)
    assert jobs.find("0") is None
    assert jobs.find(f"{MOST + 4}") is not None
    assert sum(jobs.find(f"{n}") is not None for n in range(MOST + 5)) == MOST


def test_work_that_nobody_looks_at_any_more_is_forgotten_when_it_is_done():
    jobs, gate = Jobs(), threading.Event()
    under_way = jobs.start("check a", lambda: gate.wait(30))
    jobs.tell("check a", 0.5, "import-stage-reading", file=3, of=9)
    assert jobs.reached("check a") == (0.5, "import-stage-reading", {"file": 3, "of": 9})
    jobs.leave("check a")
    assert jobs.find("check a") is under_way
    gate.set()
    under_way.result(timeout=30)
    jobs.start("next", lambda: None).result(
        timeout=30
    )  # one after another: what followed the first is done
    assert jobs.find("check a") is None
    assert jobs.reached("check a") is None
    jobs.leave("never begun")


def test_how_long_work_goes_on_is_known_once_it_has_begun():
    jobs, begun, gate = Jobs(), threading.Event(), threading.Event()
    first = jobs.start("large", lambda: (begun.set(), gate.wait(30)))
    second = jobs.start("small", lambda: None)
    assert begun.wait(30)
    assert jobs.elapsed("large") is not None
    assert jobs.elapsed("small") is None  # it waits for the large one
    gate.set()
    first.result(timeout=30)
    second.result(timeout=30)
    assert jobs.elapsed("small") >= 0
    jobs.forget("small")
    assert jobs.elapsed("small") is None
