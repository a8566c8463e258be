"""The diagram of a difference: every tie once, each change with a line of its own, everybody in the usual place."""

import pytest

from netmap.compare import waves as compare_waves
from netmap.draw import PAGES, difference_scene, figure_difference, layout, scene
from netmap.draw.shapes import CHANGES
from netmap.model import Institution, Nomination, Response, Wave
from netmap.network import Rule, TieRule, build

MADE = "2024-06-12"


def _made(networks, lang="pl"):
    found = compare_waves(*networks)
    return found, difference_scene(*networks, found, layout(networks), lang)


@pytest.mark.parametrize("n", [2, 12, 60])
def test_every_tie_of_either_wave_is_drawn_once(waves, n):
    found, made = _made(waves(n))
    drawn = [tie.change for tie in made.ties]
    counts = found.counts
    assert drawn.count("kept") == counts.kept
    assert drawn.count("gained") == counts.gained
    assert drawn.count("lost") == counts.lost
    assert drawn.count("apart") == counts.lone_before + counts.lone_after
    assert len({frozenset((tie.source, tie.target)) for tie in made.ties}) == len(made.ties)


def test_what_changed_lies_above_what_did_not(waves):
    _, made = _made(waves(60))
    order = [list(CHANGES).index(tie.change) for tie in made.ties]
    assert order == sorted(order, reverse=True)


def test_bodies_stand_where_they_do_in_the_waves_and_say_who_came_and_went(waves):
    networks = waves(12)
    found, made = _made(networks)
    before = scene(networks[0], layout(networks), "pl", beside=[networks[1]])
    at = {body.id: (body.x, body.y) for body in before.bodies}
    assert {body.id: (body.x, body.y) for body in made.bodies} == at
    signs = {body.id: body.label[:2] for body in made.bodies if body.label[:2] in ("+ ", "− ")}
    assert signs == dict.fromkeys(found.joined, "+ ") | dict.fromkeys(found.left, "− ")
    assert {body.id for body in made.bodies if body.ghost} == set(found.left)


def test_lines_differ_by_dash_or_width_so_that_grey_prints_tell_them_apart():
    looks = [(look.dash, look.width) for look in CHANGES.values()]
    assert len({dash for dash, _ in looks}) == len(looks)


def test_a_body_that_goes_by_another_id_stands_there_once():
    names = [
        Institution("ops", "OPS", became="cus"),
        Institution("cus", "CUS"),
        Institution("sp", "SP"),
    ]

    def wave(name, bodies):
        here = [body for body in names if body.id in bodies]
        said = [Nomination(*ends, name, "meetings", strength=2) for ends in (bodies, bodies[::-1])]
        heard = [Response(body.id, name) for body in here]
        return build(here, said, heard, wave=Wave(name))

    networks = wave("b", ["ops", "sp"]), wave("a", ["cus", "sp"])
    found = compare_waves(*networks, same={"ops": "cus"})
    made = difference_scene(*networks, found, layout(networks), "pl")
    assert {body.id for body in made.bodies} == {"cus", "sp"}
    assert [tie.change for tie in made.ties] == ["kept"]


def test_ties_with_a_direction_keep_it(waves):
    networks = waves(12, rule=Rule.AS_SAID)
    found, made = _made(networks)
    assert found.after.rule == TieRule(Rule.AS_SAID)
    assert {tie.arrows for tie in made.ties} == {1}


@pytest.mark.parametrize("lang", ["pl", "en"])
@pytest.mark.parametrize("size", PAGES)
@pytest.mark.parametrize("n", [2, 12, 60])
def test_nothing_overlaps_and_the_lines_are_explained(waves, check, n, size, lang):
    networks = waves(n)
    found = compare_waves(*networks)
    drawn = figure_difference(*networks, found, layout(networks), lang, made_on=MADE, size=size)
    told = " ".join(check(drawn))
    for change in {tie.change for tie in _made(networks, lang)[1].ties}:
        assert {"gained": ("nowa", "gained"), "lost": ("utracona", "lost"),
                "kept": ("utrzymana", "kept"),
                "apart": ("nie można porównać", "cannot be compared")}[change][lang == "en"] in told  # fmt: skip
    words = ("Odpowiedzi: ", "Response: ")
    assert words[lang == "en"] in told
