"""A commune of five institutions, and exports of survey tools about them."""

import pytest

ROSTER = """id;nazwa;skrót;typ;obszar;inne nazwy
ops;Gminny Ośrodek Pomocy Społecznej w Oksie;GOPS;ops;260205;OPS Oksa
sp;Szkoła Podstawowa w Oksie;SP;primary_school;260205;
gok;Gminny Ośrodek Kultury w Oksie;GOK;culture_centre;260205;
kp;Komisariat Policji w Nagłowicach;KP;police;260205;
pcpr;Powiatowe Centrum Pomocy Rodzinie w Jędrzejowie;PCPR;pcpr;2602;
"""
BELONGS = {"wave": "po", "commune": "260205"}


class Survey:
    """Plans the import of rows, and tells what they say."""

    def __init__(self, desk):
        self.desk = desk
        desk.take(desk.csv(ROSTER, "wykaz.csv"))

    def plan(self, rows, name="wyniki.csv", **options):
        dialect = {"delimiter": options.pop("delimiter", ",")}
        return self.desk.plan(self.desk.rows_csv(rows, name, **dialect), **{**BELONGS, **options})

    def said(self, plan, *fields):
        """Give every nomination: source, target, layer, strength, and further fields."""
        names = ("source", "target", "layer", "strength", *fields)
        told = [r.record for r in plan.rows if r.kind == "nomination" and r.record]
        return {tuple(getattr(n, name) for name in names) for n in told}


@pytest.fixture
def survey(desk):
    return Survey(desk)


@pytest.fixture
def codes():
    """Give the codes of a plan's findings, without the notices that every export gets."""
    usual = {"cell-wave-assumed", "sheet-export"}

    def list_codes(plan, level=None):
        found = (f for f in plan.findings if level is None or f.level == level)
        return sorted(f.code for f in found if f.code not in usual)

    return list_codes
