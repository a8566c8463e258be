"""The silent answer like those who answered: rates and answers come from what was said."""

import numpy as np
import pytest

from netmap.metrics.habits import Habits
from netmap.model import Institution, Nomination, Response, ResponseStatus, Wave
from netmap.network import Rule, TieRule, Unanswered, build

SIZE = 12


def network(named, silent=1):
    """Bodies in a ring, of whom those who answered name others where ``named`` says so."""
    bodies = [Institution(f"b{n:02}", f"B{n}") for n in range(SIZE)]
    quiet = {b.id for b in bodies[:silent]}
    words = [
        Nomination(a.id, b.id, "w", "referral", strength=4)
        for i, a in enumerate(bodies)
        for j, b in enumerate(bodies)
        if a.id not in quiet and i != j and named(i, j)
    ]
    answers = [
        Response(b.id, "w", ResponseStatus.SILENT if b.id in quiet else ResponseStatus.ANSWERED)
        for b in bodies
    ]
    return build(bodies, words, answers, wave=Wave("w"), rule=TieRule(Rule.AS_SAID))


def share_named(graph, draws=300):
    """Give, of those who named the silent body and of those who did not, the share it names in draws."""
    unanswered = Unanswered(graph)
    habits, rng = Habits(unanswered), np.random.default_rng(5)
    told = [habits.draw(unanswered.pairs, rng) for _ in range(draws)]
    named = np.array([[len(answers[0]) > 0 for answers in one] for one in told]).mean(axis=0)
    back = np.array([bool(pair.words) for pair in unanswered.pairs])
    return named[back].mean(), named[~back].mean()


def test_who_returns_everything_is_taken_to_return():
    near = {1, SIZE - 1}
    returned, new = share_named(network(lambda i, j: (i - j) % SIZE in near))
    assert returned > 0.85
    assert new < 0.15


def test_who_returns_nothing_is_not():
    returned, _ = share_named(network(lambda i, j: (j - i) % SIZE in (1, 2)))
    assert returned < 0.15


def test_answers_are_those_that_were_given():
    unanswered = Unanswered(network(lambda i, j: (i - j) % SIZE in (1, SIZE - 1)))
    drawn = Habits(unanswered).draw(unanswered.pairs, np.random.default_rng(1))
    assert {answer for one in drawn for answer in one} <= {(), (("referral", 4),)}


@pytest.mark.parametrize("silent", [SIZE, SIZE - 1])
def test_where_nobody_or_one_answered_anything_may_be(silent):
    graph = network(lambda _, j: j == 0, silent)
    unanswered = Unanswered(graph)
    rng = np.random.default_rng(2)
    habits = Habits(unanswered)
    named = [
        sum(len(a) > 0 for one in habits.draw(unanswered.pairs, rng) for a in one)
        for _ in range(60)
    ]
    assert min(named) < max(named)
