"""Imports on the Data page that somebody disturbs, in a real Chromium: saved once or not at all, and the page says which.

Each time a file is handed to the page and saved, and at a random moment comes the disturbance: a second click where *Save*
was, a click elsewhere, a reload, a closed tab, another page. Two of five come while the file is still looked at, so that it is
never saved, or the moment before *Save* is clicked. Then somebody comes back in a new tab, and reads what the page says.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter

from kills import founded, ties, written
from served import PATIENCE, chromium, served, settle

from netmap.i18n import translator
from netmap.store import Journal

T = translator("pl")
ROWS = 2_000
LONGEST = 1_500.0
"""A disturbance comes at most so many milliseconds after what it disturbs."""


def opened(context, address):
    """Open the Data page in a tab of its own."""
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(f"{address}/data?lang=pl")
    page.locator("h1", has_text=T("page-data")).wait_for()
    settle(page)
    return page


def _button(page, label):
    return page.get_by_role("button", name=T(label), exact=True)


# ── disturbances ──────────────────────────────────────────────────────────────────────────────────────────────────────


def second_click(page, place):
    page.mouse.click(*place)


def click_elsewhere(page, _place):
    page.get_by_text(T("data-belongs")).first.click()


def reload(page, _place):
    page.reload()


def closed_tab(page, _place):
    page.close()


def another_page(page, _place):
    page.get_by_test_id("stSidebarNav").get_by_role("link", name=T("page-query")).click()


DISTURBANCES = (second_click, click_elsewhere, reload, closed_tab, another_page)
LEAVES = (reload, closed_tab, another_page)


def disturbed(times, folder, *, rows=ROWS, seed=1):
    """Disturb so many imports; count what became of them and what the page said."""
    folder.mkdir(parents=True, exist_ok=True)
    study = folder / "study.netmap"
    founded(study, rows)
    told, chance = Counter(), random.Random(seed)
    with served(study, folder) as address, chromium() as browser:
        context = browser.new_context(viewport={"width": 1400, "height": 900}, locale="pl-PL")
        for number in range(times):
            act = DISTURBANCES[number % len(DISTURBANCES)]
            is_early = number // len(DISTURBANCES) % 5 in (1, 3) and act is not second_click
            name = f"{number}-{act.__name__}.csv"
            file = written(folder / name, ties(told["one"] % 4 + 2, rows))
            page = opened(context, address)
            page.locator("input[type=file]").set_input_files(file)
            (_disturb_early if is_early else _disturb)(page, act, chance.uniform(0, LONGEST))
            at_once = _imports(study, name)
            said = _said_on_return(context, address, name)
            page.close()
            _count(told, said, at_once, _imports(study, name))
            print(
                act.__name__, "early" if is_early else "", dict(told), file=sys.stderr, flush=True
            )
    with Journal.open(study) as journal:
        told["unsound"] += len(journal.verify())
    return {name: told[name] for name in COUNTED}


COUNTED = (
    "tried", "under way", "one", "none", "said saved", "said not saved", "said nothing", "more than one", "said otherwise",
    "unsound",
)  # fmt: skip


def _disturb(page, act, moment):
    """Save, and disturb that."""
    save = _button(page, "data-save")
    save.wait_for()
    settle(page)
    save.scroll_into_view_if_needed()
    box = save.bounding_box()
    place = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.click(*place)
    time.sleep(moment / 1000)
    act(page, place)


def _disturb_early(page, act, moment):
    """Disturb the look at the file; who stayed on the page saves it then."""
    time.sleep(moment / 1000)
    act(page, None)
    if act not in LEAVES:
        _disturb(page, act, moment)


def _said_on_return(context, address, name):
    """Come back in a new tab; give what the page says of the file, and take note of it."""
    page = opened(context, address)
    for under_way in ("data-saving", "data-checking"):
        page.get_by_text(T(under_way)).wait_for(state="hidden")
    settle(page)
    words = _plain(page.get_by_test_id("stMain").inner_text())
    if _button(page, "data-next").count():
        _button(page, "data-next").click()
        _button(page, "data-next").wait_for(state="detached")
    page.close()
    if _plain(T("data-not-saved-yet", files=name)) in words:
        return "not saved"
    return words if name in words else "nothing"


def _plain(words):
    return " ".join(words.split())


def _imports(study, name):
    with Journal.open(study) as journal:
        return [e.id for e in journal.entries() if name in [file.name for file in e.files]]


def _count(told, said, at_once, imports):
    told["tried"] += 1
    told["under way"] += imports > at_once
    told["one" if len(imports) == 1 else "more than one" if imports else "none"] += 1
    is_saved = any(f"wpis nr {number}" in said for number in imports)
    told["said saved" if is_saved else f"said {said}"] += 1
    told["said otherwise"] += is_saved != bool(imports)
