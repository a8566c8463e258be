"""A trial as a diagram: what is gained, what is lost, what stays; whoever is taken out is a ghost."""

from netmap.draw import trial_scene
from netmap.model import Institution, Nomination, Wave
from netmap.network import AddedTie, build, changed

PLACES = {"a": (0.0, 0.0), "b": (1.0, 0.0), "c": (0.0, 1.0), "d": (1.0, 1.0)}


def test_ties_are_kept_lost_and_gained_and_the_body_taken_out_is_a_ghost():
    bodies = [Institution(code, code.upper(), code.upper()) for code in "abcd"]
    words = [
        Nomination(a, b, "w", "meetings", strength=3)
        for a, b in ("ab", "ba", "bc", "cb", "ac", "ca")
    ]
    before = build(bodies, words, wave=Wave("w"))
    after = changed(before, without=("c",), added=(AddedTie("a", "d", ("meetings",), 3.0),))
    drawn = trial_scene(before, after, PLACES, "pl")
    told = {frozenset((tie.source, tie.target)): tie.change for tie in drawn.ties}
    assert told == {
        frozenset("ab"): "kept",
        frozenset("bc"): "lost",
        frozenset("ac"): "lost",
        frozenset("ad"): "gained",
    }
    ghosts = {body.id: body.label for body in drawn.bodies if body.ghost}
    assert ghosts == {"c": "− C"}
