"""Studies in the states a page meets, and a page opened on one of them without a browser."""

import os
import shutil
from pathlib import Path

import networkx as nx
import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from netmap import study as use
from netmap.ingest import Choices

ROOT = Path(__file__).parents[2]

HOSTILE = "**OPS** [tu](http://x.example) <b>:material/home:</b> `a` $b$ =1+1"
"""A name that is Markdown, HTML, an icon, mathematics and a formula at once."""

ROSTER = f"""id;nazwa;skrót;typ;obszar
ops;{HOSTILE};OPS;ops;260205
pcpr;Powiatowe Centrum Pomocy Rodzinie;PCPR;pcpr;2602
sp;Szkoła Podstawowa;SP;primary_school;260205
gok;Gminny Ośrodek Kultury;GOK;culture_centre;260205
"""
TIES = """od;do;fala;rodzaj;siła
ops;pcpr;before;information;4
pcpr;ops;before;information;3
ops;sp;before;referral;1
"""


def _study(path, *texts, codebook=None):
    files = [path.with_name(f"{number}-{path.stem}.csv") for number in range(len(texts))]
    for file, text in zip(files, texts, strict=True):
        file.write_text(text, encoding="utf-8")
    with use.open_study(path, create=True) as study:
        if files:
            use.import_files(study, files, Choices(codebook=codebook))
    return path


def _florentine():
    rows = "\n".join(f"{a},{b}" for a, b in nx.florentine_families_graph().edges)
    return f"source,target\n{rows}\n"


def _rings(n, *waves):
    """Give waves of a ring of n bodies, each wave with so many of its ties left out."""
    ties = [(f"b{k:03}", f"b{(k + 1) % n:03}") for k in range(n)]
    rows = [f"{a},{b},{name}" for name, left_out in waves for a, b in ties[left_out:]]
    return "\n".join(["source,target,wave", *rows])


@pytest.fixture(scope="session")
def studies(tmp_path_factory, example_study):
    """Give a study of every state by name: nothing in it, one wave, two waves, three, any network, a large one."""
    folder = tmp_path_factory.mktemp("studies")
    return {
        "none": _study(folder / "none.netmap"),
        "one": _study(folder / "one.netmap", ROSTER, TIES),
        "two": shutil.copytree(example_study.parent, folder / "two") / example_study.name,
        "generic": _study(folder / "generic.netmap", _florentine(), codebook="generic"),
        "three": _study(
            folder / "three.netmap",
            _rings(9, ("2020", 2), ("2021", 0), ("2022", 1)),
            codebook="generic",
        ),
        "large": _study(
            folder / "large.netmap", _rings(104, ("2020", 60), ("2021", 0)), codebook="generic"
        ),
    }


@pytest.fixture
def open_page(monkeypatch):
    """Open a page of the dashboard on a study, in a language, with choices already made."""
    monkeypatch.chdir(ROOT)

    def opened(study, page="overview", lang="pl", graph="embedded", **chosen):
        monkeypatch.setitem(os.environ, "NETMAP_STUDY", str(study))
        monkeypatch.setitem(os.environ, "NETMAP_GRAPH", graph)
        at = AppTest.from_file(str(ROOT / "app.py"), default_timeout=120)
        at.query_params["lang"] = lang
        for key, value in chosen.items():
            at.session_state[key] = value
        if page != "overview":
            at.switch_page(f"netmap/dashboard/views/{page}.py")
        return at.run()

    return opened


@pytest.fixture(scope="session", autouse=True)
def closed_at_the_end():
    """Answers go by study and entry, so tests may share them; what is open is closed with the last."""
    yield
    st.cache_data.clear()
    st.cache_resource.clear()


@pytest.fixture
def told():
    """Gather every word a page shows."""

    def gathered(at):
        kinds = ("title", "subheader", "markdown", "caption", "info", "warning", "error", "success")
        words = [element.value for kind in kinds for element in getattr(at, kind)]
        words += [f"{m.label} {m.value} {m.delta}" for m in at.metric]
        words += [str(cell) for table in at.table for cell in table.value.to_numpy().ravel()]
        words += [str(head) for table in at.table for head in table.value.columns]
        return "\n".join(map(str, words))

    return gathered
