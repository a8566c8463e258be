"""What comes first on the overview: what makes numbers unreadable, what the model lacks, then the rest."""

import pytest

from netmap.dashboard.attention import Weight, concerns
from netmap.model import Institution, Nomination, Response, ResponseStatus, Wave
from netmap.network import build

BODIES = [Institution(i, f"Instytucja {i}", i.upper()) for i in ("ops", "pcpr", "sp", "gok", "ppp")]


def _network(*pairs, silent=(), denied=()):
    said = [Nomination(a, b, "w", "information", strength=3) for a, b in pairs]
    said += [Nomination(b, a, "w", "information", strength=3) for a, b in pairs]
    for a, b in denied:
        said += [Nomination(a, b, "w", "information", strength=3)]
        said += [Nomination(b, a, "w", "information", strength=0)]
    heard = [
        Response(
            body.id, "w", ResponseStatus.SILENT if body.id in silent else ResponseStatus.ANSWERED
        )
        for body in BODIES
    ]
    return build(BODIES, said, heard, wave=Wave("w"))


STAR = [("ops", other) for other in ("pcpr", "sp", "gok", "ppp")]


def test_nothing_wrong_is_nothing_to_attend_to():
    ring = [*STAR, ("pcpr", "sp"), ("sp", "gok"), ("gok", "ppp")]
    assert concerns(_network(*ring), "pl") == []


def test_a_body_that_holds_the_network_together_is_named():
    (found,) = concerns(_network(*STAR), "pl")
    assert (found.weight, found.sentence) == (Weight.KEYSTONE, "Sieć rozpadłaby się bez: OPS.")


def test_too_few_answers_come_first_and_stop():
    found = concerns(_network(*STAR, silent=("pcpr", "sp")), "pl")
    assert found[0].weight is Weight.STOP
    assert "3 z 5 instytucji (60%)" in found[0].sentence
    assert "PCPR, SP" in found[0].sentence


def test_some_lacking_answers_are_told_without_a_stop():
    found = concerns(_network(*STAR, silent=("sp",)), "pl")
    assert [c.weight for c in found] == [Weight.UNHEARD, Weight.KEYSTONE]


def test_denied_pairs_and_bodies_alone_are_named_in_both_languages():
    network = _network(("ops", "pcpr"), denied=[("ops", "sp")])
    for lang, words in (("pl", "druga jej zaprzecza: OPS – SP."), ("en", "denies it: OPS – SP.")):
        denied, alone = concerns(network, lang)
        assert denied.sentence.endswith(words)
        assert alone.weight is Weight.ALONE
        assert "GOK, PPP, SP" in alone.sentence


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_a_long_list_is_cut_in_words(lang):
    bodies = [Institution(f"b{n}", f"B{n}") for n in range(12)]
    words = [Nomination("b0", "b1", "w", "information")]
    found = concerns(build(bodies, words, wave=Wave("w"), codebook="generic"), lang)
    (alone,) = [c for c in found if c.weight is Weight.ALONE]
    assert alone.sentence.count(",") == 5
    assert "4" in alone.sentence
