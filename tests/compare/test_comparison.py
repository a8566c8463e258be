"""What a comparison holds: counts that add up, and one honest paragraph."""

import pytest

from netmap.compare import Reading, waves
from netmap.i18n import LANGUAGES


def test_the_counts_add_up_to_those_made_by_hand(found):
    counts = found.counts
    assert (counts.shared, counts.not_comparable, counts.dyads) == (15, 0, 15)
    assert (counts.kept, counts.gained, counts.lost, counts.absent) == (3, 1, 1, 10)
    assert (counts.stronger, counts.weaker, counts.unchanged) == (1, 1, 1)
    assert (counts.ties_before, counts.ties_after) == (4, 4)
    assert counts.density_before == counts.density_after == 4 / 15
    assert counts.check


@pytest.mark.parametrize(
    ("mute", "reading"),
    [((), Reading.SINGLE_POSITIONS), (("sp",), Reading.SINGLE_POSITIONS),
     (("sp", "poz"), Reading.BROAD_PATTERNS), (("sp", "poz", "gok"), Reading.STOP)],
)  # fmt: skip
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_paragraph_carries_numbers_response_and_warning(place, mute, reading, lang):
    status = dict.fromkeys(mute, "silent")
    before = place.wave("a", place.both("ops", "pcpr", 3))
    after = place.wave("b", place.both("ops", "pcpr", 4), status=status)
    result = waves(before, after)
    assert result.reading is reading
    told = result.say(lang)
    answered = len(place.bodies) - len(mute)
    assert f"{answered} z 6" in told if lang == "pl" else f"{answered} of 6" in told
    assert ("Stop:" in told) == (reading is Reading.STOP)
    assert not {"{", "}"} & set(told)


def test_the_paragraph_word_for_word(found):
    assert found.say("pl") == (
        "Porównanie pomiarów „before” i „after” obejmuje 15 par instytucji z 15: tylko te, o których w obu pomiarach "
        "miał kto powiedzieć. Więzi utrzymane: 3 (w tym silniejsze: 1, słabsze: 1), nowe: 1, utracone: 1. "
        "Więź łączyła 4 z 15 takich par (27%), w drugim pomiarze łączy 4 (27%). "
        "Poza porównaniem: 0 par; instytucje, które dołączyły: 0, które odeszły: 0. "
        "Odpowiedzi: 6 z 6 w pierwszym pomiarze i 6 z 6 w drugim. "
        "Odpowiedzi wystarcza, by mówić o pojedynczych instytucjach. "
        "Bez grupy porównawczej zmiany nie można przypisać pilotażowi."
    )
