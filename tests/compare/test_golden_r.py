"""Figures of R's sna on made waves: statistics equal, p within what so many draws can differ by."""

import json
import math
from pathlib import Path

import networkx as nx
import numpy as np
import pandas as pd
import pytest

from netmap.compare import mrqap, qap_correlation

FOLDER = Path(__file__).parent / "golden"
WAVES = {wave["name"]: wave for wave in json.loads((FOLDER / "waves.json").read_text("utf-8"))}
FIGURES = {
    figure["name"]: figure for figure in json.loads((FOLDER / "waves_r.json").read_text("utf-8"))
}
DRAWS = 2000
TERMS = ["intercept", "before", "same_sector", "nearness"]


def graph(name, wave):
    kind = nx.DiGraph if WAVES[name]["directed"] else nx.Graph
    return nx.from_numpy_array(np.array(WAVES[name][wave]), create_using=kind)


def differ(ours, theirs, draws):
    """How far two shares of draws may lie apart: five standard errors and the one draw we add."""
    share = (ours + theirs) / 2
    spread = math.sqrt(max(share * (1 - share), 1 / draws) * (1 / DRAWS + 1 / draws))
    return abs(ours - theirs) / (5 * spread + 1 / DRAWS)


@pytest.mark.parametrize("name", sorted(WAVES))
def test_qap_correlation(name):
    theirs = FIGURES[name]["qap"]
    ours = qap_correlation(
        graph(name, "before"), graph(name, "after"), DRAWS, rng=np.random.default_rng(7)
    )
    assert ours["statistic"] == pytest.approx(theirs["statistic"], abs=1e-6)
    for side in ("p_greater", "p_less"):
        assert differ(ours[side], theirs[side], FIGURES[name]["draws"]) < 1


@pytest.mark.parametrize("family", ["linear", "logistic"])
@pytest.mark.parametrize("name", sorted(WAVES))
def test_mrqap(name, family):
    theirs = FIGURES[name][family]
    tables = {term: pd.DataFrame(WAVES[name][term], dtype=float) for term in TERMS[2:]}
    ours = mrqap(
        graph(name, "after"),
        {"before": graph(name, "before"), **tables},
        family,
        DRAWS,
        rng=np.random.default_rng(8),
    )
    assert ours["term"].tolist() == TERMS
    assert ours["estimate"].tolist() == pytest.approx(theirs["estimate"], abs=1e-6, rel=1e-6)
    # netlogit stops early, which leaves its z right to five digits; "converged" is where it was going
    close = 1e-6 if family == "linear" else 1e-4
    assert ours["statistic"].tolist() == pytest.approx(theirs["statistic"], rel=close)
    if family == "logistic":
        settled = FIGURES[name]["converged"]
        assert ours["statistic"].tolist() == pytest.approx(settled, abs=1e-6, rel=1e-6)
    draws = FIGURES[name]["draws" if family == "linear" else "logistic_draws"]
    for side in ("p_greater", "p_less", "p_two_sided"):
        apart = [
            differ(one, other, draws) for one, other in zip(ours[side], theirs[side], strict=True)
        ]
        assert max(apart) < 1, (side, ours[side].tolist(), theirs[side])
