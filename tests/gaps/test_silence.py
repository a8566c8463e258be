"""Whoever is silent makes nothing missing: not in the ledger, not in any total, coverage or path."""

from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.gaps import ledger, needs_covered, sectors_covered, summary, totals, ways
from netmap.network import RULES

RURAL = "liderzy-kooperacji"
BODIES = ("ops", "pcpr", "sp1", "ppp", "poz", "kpp", "court")
LAYERS = ("information", "referral", "meetings", "agreement")


def words(said):
    bodies = st.sampled_from(BODIES)
    one = st.tuples(bodies, bodies, st.sampled_from([None, 0, 1, 3, 5]), st.sampled_from(LAYERS))
    some = st.lists(one.filter(lambda word: word[0] != word[1]), max_size=16)
    return some.map(lambda many: [said.one(*word)[0] for word in many])


def missing_of(table, key, state):
    """The keys of a table that stand in a state of lack."""
    return set(table.loc[table["state"] == state, key])


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_silence_makes_nothing_missing_in_any_total(commune, said, data):
    told = data.draw(words(said))
    silent = data.draw(st.sets(st.sampled_from(BODIES), min_size=1, max_size=3))
    rule = data.draw(st.sampled_from(RULES))
    full = commune(told, rule=rule)
    heard = [n for n in told if n.source not in silent]
    quiet = commune(heard, silent=silent, rule=rule)

    rows = [ledger(network, RURAL) for network in (full, quiet)]
    lacking = rows[1][rows[1]["state"] == "missing"]
    assert not silent & {*lacking["source"], *lacking["target"]}
    counts = [summary(table).counts["missing"] for table in rows]
    assert counts[1] <= counts[0]
    for by in ("types", "institution"):
        lacks = [totals(table, by).set_index("key")["missing"] for table in rows]
        assert (lacks[1] <= lacks[0].reindex(lacks[1].index, fill_value=0)).all()
    for table, key, state in (
        (sectors_covered, "sector", "untied"),
        (needs_covered, "need", "out_of_reach"),
    ):
        lack = [missing_of(table(network, RURAL), key, state) for network in (full, quiet)]
        assert lack[1] <= lack[0], key
    broken = [
        {w.id for w in ways(network, RURAL) if w.state == "missing"} for network in (full, quiet)
    ]
    assert broken[1] <= broken[0]


def test_where_nobody_answered_everything_that_is_asked_is_unknown(commune):
    everybody = (*BODIES, "sp2", "gok", "sport", "pup")
    network = commune(silent=everybody)
    assert set(ledger(network, RURAL)["state"]) == {"unknown"}
    counted = summary(ledger(network, RURAL))
    assert (counted.counts["missing"], counted.low, counted.high) == (0, 0, 1)
    for by in ("types", "institution"):
        found = totals(ledger(network, RURAL), by)
        assert found["missing"].sum() == 0
        assert set(found["high"]) == {1}
