"""Sentences about a network and an institution, in both languages, with the right plurals."""

import networkx as nx
import pytest

from netmap.errors import MeasureError
from netmap.i18n import say_error
from netmap.metrics import describe, describe_institution
from netmap.model import Institution, Nomination, Response, ResponseStatus, Wave
from netmap.network import Rule, TieRule, build


def chain(size, ties, silent=0):
    bodies = [Institution(f"b{n}", f"B{n}") for n in range(size)]
    words = [Nomination(f"b{n}", f"b{n + 1}", "w", "information", strength=1) for n in range(ties)]
    answers = [
        Response(b.id, "w", ResponseStatus.SILENT if n < silent else ResponseStatus.ANSWERED)
        for n, b in enumerate(bodies)
    ]
    return build(bodies, words, answers, wave=Wave("w"), rule=TieRule(Rule.EITHER))


@pytest.mark.parametrize(
    ("network", "polish", "english"),
    [
        (nx.null_graph(), "W sieci nie ma żadnej instytucji.", "There is no institution in the network."),
        (chain(1, 0), "Sieć liczy 1 instytucję, więc nie może mieć więzi; 1 z 1 instytucji odpowiedziała.",
         "The network has 1 institution, so it can have no ties; 1 of 1 institution answered."),
        (chain(2, 1), "Sieć liczy 2 instytucje i 1 więź (100% z 1 możliwej); 2 z 2 instytucji odpowiedziały; "
         "każda instytucja ma 1 partnera.",
         "The network has 2 institutions and 1 tie (100% of 1 possible); 2 of 2 institutions answered; "
         "every institution has 1 partner."),
        (chain(5, 3, silent=5), "Sieć liczy 5 instytucji i 3 więzi (30% z 10 możliwych); "
         "0 z 5 instytucji odpowiedziało; najwięcej partnerów mają B1 i B2 (po 2); bez więzi: B4.",
         "The network has 5 institutions and 3 ties (30% of 10 possible); 0 of 5 institutions answered; "
         "B1 and B2 have the most partners (2 each); without ties: B4."),
        (chain(22, 5), "Sieć liczy 22 instytucje i 5 więzi (2% z 231 możliwych); 22 z 22 instytucji odpowiedziały; "
         "najwięcej partnerów (po 2) mają 4 instytucje; "
         "bez więzi: B6, B7, B8, B9, B10, B11, B12, B13, B14, B15, B16, B17 i jeszcze 4 instytucje.",
         "The network has 22 institutions and 5 ties (2% of 231 possible); 22 of 22 institutions answered; "
         "4 institutions have the most partners (2 each); "
         "without ties: B6, B7, B8, B9, B10, B11, B12, B13, B14, B15, B16, B17 and 4 more institutions."),
        (chain(12, 0, silent=11), "Sieć liczy 12 instytucji i nie ma żadnej więzi (0% z 66 możliwych); "
         "1 z 12 instytucji odpowiedziała.",
         "The network has 12 institutions and no ties (0% of 66 possible); 1 of 12 institutions answered."),
        (nx.florentine_families_graph(), "Sieć liczy 15 instytucji i 20 więzi (19% z 105 możliwych); "
         "najwięcej partnerów ma Medici (6).",
         "The network has 15 institutions and 20 ties (19% of 105 possible); Medici has the most partners (6)."),
    ],
)  # fmt: skip
def test_network(network, polish, english):
    assert describe(network, "pl") == polish
    assert describe(network, "en") == english


def test_labels_stand_for_ids(network_under):
    assert describe(network_under("either"), "pl") == (
        "Sieć liczy 5 instytucji i 3 więzi (30% z 10 możliwych); 4 z 5 instytucji odpowiedziały; "
        "najwięcej partnerów ma GOPS (3); bez więzi: Klub."
    )


@pytest.mark.parametrize(
    ("rule", "institution", "polish", "english"),
    [
        ("either", "ops",
         "GOPS ma 3 partnerów z 4 możliwych: PCPR, Sąd i SP Oksa. "
         "Bez tej instytucji jej część sieci rozpada się na 3 części.",
         "GOPS has 3 of 4 possible partners: PCPR, Sąd, and SP Oksa. "
         "Without this institution its part of the network falls into 3 parts."),
        ("either", "pcpr",
         "PCPR ma 1 partnera z 4 możliwych: GOPS. "
         "Instytucja nie odpowiedziała, więc o części jej więzi można nie wiedzieć.",
         "PCPR has 1 of 4 possible partners: GOPS. "
         "The institution did not answer, so some of its ties may be unknown."),
        ("either", "club", "Klub nie ma żadnego partnera z 4 możliwych.", "Klub has none of 4 possible partners."),
        ("as_said", "school",
         "SP Oksa ma 1 partnera z 4 możliwych: GOPS. Wskazania otrzymane: 1, udzielone: 1.",
         "SP Oksa has 1 of 4 possible partners: GOPS. Nominations received: 1, made: 1."),
        ("as_said", "club", "Klub nie ma żadnego partnera z 4 możliwych.", "Klub has none of 4 possible partners."),
    ],
)  # fmt: skip
def test_institution(network_under, rule, institution, polish, english):
    network = network_under(rule)
    assert describe_institution(network, institution, "pl") == polish
    assert describe_institution(network, institution, "en") == english


@pytest.mark.parametrize(
    ("status", "polish"),
    [
        ("refused", "Instytucja odmówiła odpowiedzi, więc o części jej więzi można nie wiedzieć."),
        ("not_asked", "Instytucji nie pytano, więc o części jej więzi można nie wiedzieć."),
    ],
)
def test_why_an_institution_was_not_heard(status, polish):
    answers = [Response("a", "w", ResponseStatus(status))]
    network = build([Institution("a", "A")], [], answers, wave=Wave("w"))
    assert describe_institution(network, "a", "pl") == f"A: jedyna instytucja w sieci. {polish}"


def test_whole_network_falls_apart():
    star = nx.star_graph(["OPS", "SP", "GOK"])
    assert describe_institution(star, "OPS", "pl").endswith(
        "Bez tej instytucji sieć rozpada się na 2 części."
    )


def test_institution_that_is_not_there():
    with pytest.raises(MeasureError) as caught:
        describe_institution(nx.path_graph(2), "rops", "pl")
    assert "rops" in say_error(caught.value, "pl")
    assert "rops" in say_error(caught.value, "en")
