"""The last chapter."""

from __future__ import annotations

from netmap.gaps import load_norm
from netmap.network import Evidence

BIELINY = "260401"


def test_the_method_names_the_tie_rule_the_day_and_the_version(written):
    method = written(BIELINY).chapter("Metoda")
    assert "wystarczy wskazanie jednej strony, o ile druga mu nie zaprzecza" in method
    assert "siła co najmniej 1 (kontakt)" in method
    assert "gmina: Bieliny" in method
    assert "15.01.2021" in method
    assert "netmap w wersji 0" in method


def test_every_rule_of_the_norm_has_its_source(written):
    text = written(BIELINY).text
    for rule in load_norm("liderzy-kooperacji").rules:
        assert rule.source.pl in text


def test_every_kind_of_evidence_is_explained(written):
    table = next(t for t in written(BIELINY).docx.tables if t.cell(0, 0).text == "Podstawa")
    assert len(table.rows) == 1 + len(Evidence)
    assert all(row.cells[1].text for row in table.rows)


def test_pairs_are_compared_only_where_there_are_two_waves(written):
    both, one = written(BIELINY), written(BIELINY, after="before")
    assert "Pary porównywalne." in both.chapter("Metoda")
    assert "Pary porównywalne." not in one.chapter("Metoda")
    assert all("co najmniej 80% instytucji" in read.chapter("Metoda") for read in (both, one))


def test_it_says_whose_word_counts_where_several_people_answer_for_one_institution(written):
    assert "najsilniejsza z nich" in written(BIELINY).chapter("Metoda")
