"""The ledger as a diagram: each required pair once, what falls short before what is met, what nobody asks for pale."""

import pandas as pd
import pytest

from netmap.draw import figure_ledger, layout
from netmap.draw.gaps import ledger_scene, say_ledger
from netmap.gaps import ledger, load_norm
from netmap.model import Institution, Nomination, Response, ResponseStatus, Wave
from netmap.network import build

NORM = load_norm("liderzy-kooperacji")
KINDS = {
    "ops": ("ops", "social", "commune"),
    "pcpr": ("pcpr", "social", "county"),
    "sp1": ("primary_school", "education", "commune"),
    "sp2": ("primary_school", "education", "commune"),
    "kpp": ("police", "police", "state"),
    "gok": ("culture_centre", "culture", "commune"),
}


@pytest.fixture(scope="module")
def network():
    bodies = [Institution(body, body, body.upper(), *kind) for body, kind in KINDS.items()]
    said = [("ops", "pcpr", 2), ("ops", "sp1", 4), ("sp1", "gok", 3)]
    both = [*said, *((b, a, strength) for a, b, strength in said)]
    words = [Nomination(a, b, "w", "meetings", strength=s) for a, b, s in both]
    heard = [Response(body, "w", ResponseStatus.ANSWERED) for body in KINDS if body != "kpp"]
    heard.append(Response("kpp", "w", ResponseStatus.SILENT))
    return build(bodies, words, heard, wave=Wave("w"))


def test_states_of_pairs(network):
    drawn = ledger_scene(network, ledger(network, NORM), layout([network]), "pl")
    found = {frozenset((tie.source, tie.target)): tie.change for tie in drawn.ties}
    assert found == {
        frozenset(("ops", "pcpr")): "required_too_weak",
        frozenset(("ops", "sp1")): "required_met",
        frozenset(("ops", "gok")): "required_missing",
        frozenset(("ops", "kpp")): "required_unknown",
        frozenset(("sp1", "gok")): "required_other",
    }
    assert drawn.ties[0].change == "required_other"
    assert all(body.spot for body in drawn.bodies)


def test_a_body_that_the_network_leaves_out_is_not_drawn(network):
    rows = ledger(network, NORM)
    above = rows.iloc[:1].assign(target="rops", target_name="ROPS")
    drawn = ledger_scene(network, pd.concat([rows, above]), layout([network]), "pl")
    assert {end for tie in drawn.ties for end in (tie.source, tie.target)} <= set(network)


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_the_figure_dashes_what_is_missing_and_names_the_norm(network, lang):
    rows = ledger(network, NORM)
    svg = figure_ledger(network, NORM, rows, layout([network]), lang, made_on="2020-01-02")
    assert 'stroke="#b3261e"' in svg
    assert "stroke-dasharray" in svg
    assert "liderzy-kooperacji" in svg
    assert say_ledger(rows, lang).split(". ")[0] in svg
