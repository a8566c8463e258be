"""The board of rules on paper: a row a rule, a sign beside every word, everything on one page."""

import re

import pytest
from defusedxml import ElementTree

from netmap.draw import ANSWERS, figure_board, render_png, say_board
from netmap.errors import ExportError
from netmap.gaps import State, judge, load_norm
from netmap.model import Institution, Nomination, Wave
from netmap.network import build

NORM = load_norm("liderzy-kooperacji")


@pytest.fixture(scope="module")
def network():
    bodies = [
        Institution("o", "OPS <b>", "OPS", "ops", "social", "commune"),
        Institution("p", "PCPR", "PCPR", "pcpr", "social", "county"),
        Institution("s", "SP", "SP", "primary_school", "education", "commune"),
    ]
    words = [Nomination(*ends, "w", "information", strength=4) for ends in (("o", "p"), ("p", "o"))]
    return build(bodies, words, wave=Wave("w", "Fala"))


def board(network, **options):
    answers = judge(network, NORM)
    return figure_board(network, NORM, answers, "pl", made_on="2020-01-02", **options)


def texts(svg):
    return [node.text for node in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")]  # fmt: skip


def test_every_rule_has_its_row_its_sign_and_its_word(network):
    told = texts(board(network, commune_name="Oksa"))
    for answer in judge(network, NORM):
        assert any(line.startswith(f"{answer.rule}. ") for line in told)
        assert ANSWERS[answer.state].sign in told
    assert "Wymogi modelu: Oksa" in told
    assert any("liderzy-kooperacji, wersja" in line for line in told)
    assert any("2.01.2020" in line for line in told)


@pytest.mark.parametrize("size", ["a4-portrait", "a4-landscape", "report", "slide"])
def test_nothing_runs_off_the_page(network, size):
    svg = board(network, size=size)
    height = float(re.search(r'height="([\d.]+)"', svg)[1])
    at = [float(y) for y in re.findall(r'transform="translate\([\d.]+,([\d.]+)\)"', svg)]
    assert max(at) < height
    assert render_png(svg, most_pixels=200_000).startswith(b"\x89PNG")


def test_a_size_nobody_knows_is_refused(network):
    with pytest.raises(ExportError):
        board(network, size="a9")


def test_a_board_read_aloud(network):
    said = say_board(judge(network, NORM), "pl")
    assert said.startswith("Tablica wymogów. spełniony: R1")
    assert set(ANSWERS) == set(State)
    assert len({mark.sign for mark in ANSWERS.values()}) == len(ANSWERS)
