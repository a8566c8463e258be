"""What the silent could still say: the pairs that hang on unanswered rows, and the network any answers would make.

Which pairs are open follows from the tie rule, because every outcome is judged by the rule itself:

* ``either``: a tie named by the side that answered is certain; a pair it did not name, the silent side may still name.
* ``either_unless_denied``: where both sides take part, a tie named by the side that answered may still be denied, and a
  pair it did not name stays without a tie (its silence denies); in a one-way layer, where who sends nobody does not
  deny being sent to, what was named stands and what was not is open.
* ``both``: a tie named by the side that answered is open until the other confirms it; one it did not name is none.
* ``as_said``: every word of the silent itself is open, every word of those who answered is known.

Between two silent bodies everything is open. What was declared in the room is certain. Whoever answered has answered
in full.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

import networkx as nx

from netmap.codebook import Codebook, load_codebook
from netmap.model import Nomination, Origin, ResponseStatus
from netmap.network.build import graph_of
from netmap.network.evidence import judge_ties
from netmap.network.simple import info
from netmap.network.tie import NetworkInfo, Tie

__all__ = ["Answer", "OpenPair", "Unanswered", "own_word", "share_area"]

Answer = tuple[tuple[str, float | None], ...]
"""What one body says of another: layers it names with their strength (``None``: not stated, 0: "no")."""

Said = tuple[Answer, ...]
"""What each of the unheard of a pair says."""


@dataclass(frozen=True)
class OpenPair:
    """A pair of institutions, in the order of their ids, that unanswered rows could still tie or untie.

    ``unheard`` lists whose word is lacking; ``words`` is what has been said of the pair so far.
    """

    source: str
    target: str
    unheard: tuple[str, ...]
    words: tuple[Nomination, ...]

    def other(self, body: str) -> str:
        """Give the other end."""
        return self.target if body == self.source else self.source


def own_word(n: Nomination) -> bool:
    """Tell whether a nomination is a body's own answer to the survey on whom it works with."""
    return n.origin == Origin.SURVEY and n.reporter in ("", n.source)


def share_area(about: NetworkInfo, a: str, b: str) -> bool:
    """Tell whether two bodies could have been asked about one another: they serve a common place.

    In the network of one commune, and for a body of which nobody says whom it serves, the answer is yes.
    """
    mine, theirs = about.serves.get(a, ()), about.serves.get(b, ())
    if about.rule.commune or not mine or not theirs:
        return True
    return any(x.startswith(y) or y.startswith(x) for x in mine for y in theirs)


class Unanswered:
    """A network with its unanswered rows: which pairs are open, and what it would be under any answers.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`. In a graph that netmap did not build nothing is open.

    Examples
    --------
    >>> Unanswered(nx.path_graph(3)).pairs
    ()
    """

    def __init__(self, network: nx.Graph) -> None:
        self.about = info(network)
        self._nodes = dict(network.nodes(data=True))
        self._book: Codebook = load_codebook(self.about.codebook)
        self._answered: Mapping[str, ResponseStatus] = dict.fromkeys(
            self.about.responses, ResponseStatus.ANSWERED
        )
        self._known: dict[tuple[int, tuple[Answer | None, ...]], tuple[Tie, ...]] = {}
        self.silent = tuple(body for body in self._nodes if _is_silent(self.about, body))
        words = _by_pair(n for n in self.about.words if {n.source, n.target} <= set(self._nodes))
        self.layers = self._layers()
        self.everything: Answer = tuple((layer, self._most()) for layer in self.layers)
        self._ends: dict[tuple[object, ...], tuple[Said, Said]] = {}
        candidates = self._candidates(words) if self.silent else ()
        self.pairs = tuple(pair for pair in candidates if self._is_open(pair))
        apart = {(pair.source, pair.target) for pair in self.pairs}
        self._fixed = tuple(tie for tie in self.about.ties if _ends(tie) not in apart)

    def _layers(self) -> tuple[str, ...]:
        """Layers that somebody named; if nobody did, one will do."""
        used = sorted({n.layer for n in self.about.words})
        counting = [code for code, layer in self._book.layers.items() if layer.counts]
        return tuple(used or self.about.rule.layers or counting[:1])

    @property
    def _positive(self) -> list[float]:
        return [n.strength for n in self.about.words if n.strength is not None and n.strength > 0]

    def _most(self) -> float | None:
        """The strongest word there can be: the top of the scale, or what was said; nothing if nobody stated any."""
        stated = [n.strength for n in self.about.words if n.strength is not None]
        top = self._book.scales["strength"].most
        return None if not stated else max(1.0, *stated) if top is None else top

    def _candidates(
        self, words: Mapping[tuple[str, str], Sequence[Nomination]]
    ) -> Iterable[OpenPair]:
        quiet = set(self.silent)
        for a, b in _pairs_with(self._nodes, quiet):
            said = tuple(words.get((a, b), ()))
            spoke = {n.reporter or n.source for n in said if n.origin == Origin.SURVEY}
            unheard = tuple(body for body in (a, b) if body in quiet and body not in spoke)
            if unheard and (said or share_area(self.about, a, b)):
                yield OpenPair(a, b, unheard, said)

    def _is_open(self, pair: OpenPair) -> bool:
        """Tell whether answers could change the ties of a pair, or what a tie rests on."""
        low, high = (self._standing(self._judged(pair, said)) for said in self.extremes(pair))
        return bool(pair.words) or low != high

    def extremes(self, pair: OpenPair) -> tuple[Said, Said]:
        """Find what the unheard of a pair would say to make its ties fewest and weakest, and most and strongest."""
        of_layers = [self._extremes_in(pair, layer) for layer in self.layers]
        low, high = (
            tuple(
                tuple(word for ends in of_layers for word in ends[end][side])
                for side in range(len(pair.unheard))
            )
            for end in (0, 1)
        )
        return low, high

    def _extremes_in(self, pair: OpenPair, layer: str) -> tuple[Said, Said]:
        """Try the answers between which all others lie; pairs of which the same was said have the same extremes."""
        here = replace(pair, words=tuple(n for n in pair.words if n.layer == layer))
        key = (layer, tuple(b == pair.source for b in pair.unheard), *_seen_from(here))
        if key not in self._ends:
            tried = product(self._candidates_in(layer), repeat=len(pair.unheard))
            ranked = sorted(tried, key=lambda said: self._much(here, said))
            self._ends[key] = ranked[0], ranked[-1]
        return self._ends[key]

    def _candidates_in(self, layer: str) -> list[Answer]:
        most = dict(self.everything)[layer]
        stated = [0.0, min(1.0, *self._positive, most), most] if most is not None else [0.0]
        return [(), *(((layer, strength),) for strength in (*dict.fromkeys(stated), None))]

    def _much(self, pair: OpenPair, said: Said) -> tuple[int, float]:
        standing = self._standing(self._judged(pair, said))
        return len(standing), sum(standing.values())

    def _standing(self, ties: Iterable[Tie]) -> dict[tuple[str, ...], float]:
        """What of ties shows in the network: which exist, and how strong."""
        directed = self.about.rule.directed
        ends = ((t, (t.source, t.target) if directed else _ends(t)) for t in ties if t.exists)
        return {(*pair, tie.key): tie.strength for tie, pair in ends}

    def varies(self, pair: OpenPair) -> bool:
        """Tell whether answers could change who of a pair is tied to whom."""
        low, high = (
            {key[:2] for key in self._standing(self._judged(pair, said))}
            for said in self.extremes(pair)
        )
        return low != high

    def _judged(self, pair: OpenPair, answers: Sequence[Answer | None]) -> tuple[Tie, ...]:
        told = [(body, a) for body, a in zip(pair.unheard, answers, strict=True) if a is not None]
        words = [*pair.words, *(n for body, answer in told for n in self._said(pair, body, answer))]
        quiet = set(pair.unheard) - {body for body, _ in told}
        heard = self._heard(quiet)
        return tuple(judge_ties(words, heard, self.about.rule, self._book))

    def _heard(self, quiet: Iterable[str]) -> Mapping[str, ResponseStatus]:
        """Tell who has answered when all but a few have."""
        return {**self._answered, **{body: self.about.responses[body] for body in quiet}}

    def _said(self, pair: OpenPair, body: str, answer: Answer) -> Iterable[Nomination]:
        """Write an answer as nominations, in every commune context in which the pair was spoken of."""
        wave, other = self.about.wave.id, pair.other(body)
        for layer, strength in answer:
            contexts = {n.commune for n in pair.words if n.layer == layer} or {""}
            for commune in sorted(contexts):
                yield Nomination(body, other, wave, layer, commune, strength=strength)

    def complete(self, answers: Sequence[Sequence[Answer | None]]) -> nx.MultiDiGraph:
        """Give the network that would be, had the silent said so.

        Parameters
        ----------
        answers
            For each of :attr:`pairs`, what each of its ``unheard`` says of the other; ``None`` leaves it unheard.

        Returns
        -------
        networkx.MultiDiGraph
            As :func:`netmap.network.build` makes it; who is not left unheard has answered.
        """
        ties = list(self._fixed)
        quiet: set[str] = set()
        for place, (pair, said) in enumerate(zip(self.pairs, answers, strict=True)):
            key = (place, tuple(said))
            if key not in self._known:
                self._known[key] = self._judged(pair, key[1])
            ties += self._known[key]
            quiet |= {body for body, a in zip(pair.unheard, said, strict=True) if a is None}
        about = replace(self.about, responses=self._heard(quiet), ties=tuple(ties))
        return graph_of({str(body): data for body, data in self._nodes.items()}, about)


def _is_silent(about: NetworkInfo, body: str) -> bool:
    return about.responses.get(body, ResponseStatus.ANSWERED) is not ResponseStatus.ANSWERED


def _ends(said: Tie | Nomination) -> tuple[str, str]:
    return min(said.source, said.target), max(said.source, said.target)


def _seen_from(pair: OpenPair) -> list[tuple[object, ...]]:
    """What was said of a pair, whoever the two are."""
    return [
        (n.source == pair.source, n.reporter == n.target, n.strength, n.origin, n.commune, n.date)
        for n in pair.words
    ]


def _by_pair(words: Iterable[Nomination]) -> Mapping[tuple[str, str], list[Nomination]]:
    gathered: dict[tuple[str, str], list[Nomination]] = defaultdict(list)
    for n in words:
        gathered[_ends(n)].append(n)
    return gathered


def _pairs_with(nodes: Iterable[str], quiet: set[str]) -> Iterable[tuple[str, str]]:
    ordered = sorted(nodes, key=str)
    for place, a in enumerate(ordered):
        for b in ordered[place + 1 :]:
            if a in quiet or b in quiet:
                yield a, b
