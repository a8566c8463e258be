"""The verdict over a table of situations: what is said, what must not be, in both languages."""

import re

import numpy as np
import pytest

from netmap.compare import Change, Contrast, Doubt, Sureness, seen_changes, verdict, waves

NAN = float("nan")
BODIES = tuple("abcdefghij")
RING = [(a, b, 3) for a, b in zip(BODIES, BODIES[1:] + BODIES[:1], strict=True)]
MORE = [*RING, ("a", "c", 2), ("b", "d", 2), ("e", "g", 2)]
TURNED = [*RING[2:], ("a", "c", 2), ("b", "d", 2)]
STRONGER = [*RING[:9], ("j", "a", 5)]
MUTE = dict.fromkeys("hij", "silent")
FEW = dict.fromkeys("ghij", "silent")

SITUATIONS = {
    # name: (before, after, options of after, doubt, change, sureness)
    "nothing changed": (RING, RING, {}, None, "none", "nothing"),
    "only strength": (RING, STRONGER, {}, None, "strength", "untested"),
    "turnover": (RING, TURNED, {}, None, "turnover", "untested"),
    "more": (RING, MORE, {}, None, "more", "untested"),
    "fewer": (MORE, RING, {}, None, "fewer", "untested"),
    "more, beyond chance": (RING, MORE, {}, Doubt(0.01, 0.12), "more", "beyond_chance"),
    "more, within chance": (RING, MORE, {}, Doubt(-0.02, 0.15), "more", "within_chance"),
    "fewer, beyond chance": (MORE, RING, {}, Doubt(-0.12, -0.01), "fewer", "beyond_chance"),
    "an end at 0 is within chance": (RING, MORE, {}, Doubt(0.0, 0.15), "more", "within_chance"),
    "n forbids": (RING, MORE, {}, Doubt(NAN, NAN), "more", "too_small"),
    "few ties": (RING[:1], RING[:3], {}, Doubt(0.01, 0.1), "more", "few_ties"),
    "no ties": ([], [], {}, None, "no_ties", "nothing"),
    "broad patterns": (RING, MORE, {"status": MUTE}, None, "more", "untested"),
    "only response": (RING, [tie for tie in RING if not {*tie[:2]} & {*"hij"}],
                      {"status": MUTE}, None, "fewer", "untested"),
    "only composition": (RING, RING[:8], {"bodies": BODIES[:9]}, None, "none", "nothing"),
    "stop": (RING, MORE, {"status": FEW}, Doubt(0.01, 0.12), "more", "stop"),
    "nobody answered": (RING, [], {"status": dict.fromkeys(BODIES, "silent")}, None,
                        "nothing_comparable", "stop"),
}  # fmt: skip


def _found(place, name):
    before, after, options, *_ = SITUATIONS[name]
    return waves(_wave(place, "before", before), _wave(place, "after", after, **options))


def _wave(place, name, ties, status=(), bodies=BODIES):
    """Let both sides of a tie say it, unless they keep silent."""
    said = [word for tie in ties for word in place.both(*tie) if word[0] not in status]
    return place.wave(name, said, bodies=bodies, status=dict(status))


def _judged(place, name, **more):
    doubt = SITUATIONS[name][3]
    return verdict(_found(place, name), doubt=doubt, **more)


@pytest.mark.parametrize("name", SITUATIONS)
def test_change_and_sureness(place, name):
    made = _judged(place, name)
    assert (made.change, made.sureness) == tuple(SITUATIONS[name][4:])
    assert made.is_stopped == (name in ("stop", "nobody answered"))


@pytest.mark.parametrize("lang", ["pl", "en"])
@pytest.mark.parametrize("name", SITUATIONS)
def test_every_verdict_carries_its_counts_and_no_cause(place, name, lang):
    made = _judged(place, name)
    told, counts = made.say(lang), made.found.counts
    assert re.search(r"[a-z]-[a-z]+-[a-z]", told) is None, "a key instead of words"
    assert not re.search(r"\bnan\b", told)
    assert f"{made.found.after.answered} " in told
    if made.is_stopped:
        assert ("STOP:" in told, "przypisać" in told) == (True, False)
        assert str(counts.gained) not in re.findall(r"nowe (\d+)|gained (\d+)", told)
        assert not re.search(r"więcej:|mniej:|more ties|fewer ties|95% for|95% dla", told)
    else:
        assert told.endswith(
            ("nie można przypisać pilotażowi.", "nor its absence can be put down to the pilot.")
        )
        assert "STOP" not in told


@pytest.mark.parametrize("name", ["n forbids", "few ties", "turnover", "stop", "no ties"])
def test_no_interval_where_none_may_be_given(place, name):
    told = _judged(place, name).say("pl")
    assert "przedział ufności" not in told
    assert "przypadek rzadko" not in told


def test_turnover_is_not_called_stability(place):
    told = _judged(place, "turnover").say("pl")
    assert "ale nie są to te same więzi: nowe 2, utracone 2, utrzymane 8" in told


def test_change_that_may_come_from_answers_is_said(place):
    made = _judged(place, "only response")
    assert made.found.counts.answers_differ == made.found.counts.changed == 2
    assert "Przy 2 z 2 zmian" in made.say("pl")
    assert "mniej niż 80%" in made.say("pl")


def test_change_of_bodies_is_no_change_of_cooperation(place):
    told = _judged(place, "only composition").say("pl")
    assert "więzi są te same (8)" in told
    assert "Poza porównaniem: 9 par (więzi przed: 2, po: 0)" in told
    assert "wnoszą −2 przez skład instytucji i 0 przez to, kto odpowiedział" in told


def test_word_for_word(place):
    assert _judged(place, "more, beyond chance").say("pl") == (
        "Odpowiedzi: 10 z 10 instytucji (100%) w pierwszym pomiarze, 10 z 10 (100%) w drugim. "
        "Wśród 45 z 45 par instytucji, o których w obu pomiarach miał kto powiedzieć, więzi jest więcej: 10 przed i 13 "
        "po (z 22% do 29% par); nowe 3, utracone 0, utrzymane 10. "
        "Sam przypadek rzadko robi taką różnicę: przedział ufności 95% dla zmiany udziału par z więzią sięga od +1 do "
        "+12 punktu procentowego i nie obejmuje zera. "
        "Przyczyny te dane nie wskazują: bez gmin porównawczych ani zmiany, ani jej braku nie można przypisać "
        "pilotażowi."
    )
    assert _judged(place, "stop").say("en") == (
        "STOP: there are too few answers to speak of change; at least 65% are needed in each wave. "
        "Answers: 10 of 10 institutions (100%) in the first wave, 6 of 10 (60%) in the second. "
        "Ties collected: 10 the first time, 10 the second; this difference may come from nothing but who answered. "
        "From these data nobody may conclude that cooperation got better, got worse or stayed as it was, nor that the "
        "pilot works or does not."
    )


@pytest.mark.parametrize(
    ("p_value", "said"),
    [
        (NAN, "Gmin jest za mało na test (pilotaż mógł na nie przypaść tylko na 28 sposobów)"),
        (0.4, "Tyle mógł zrobić sam przypadek (p = 0,400)"),
        (
            0.01,
            "jeżeli gmin do pilotażu nie losowano, nie dowodzi to jeszcze, że sprawił to pilotaż",
        ),
    ],
)
def test_against_a_comparison_group_the_difference_is_said_and_still_no_proof(place, p_value, said):
    against = Contrast(6, 2, 0.05, 0.02, p_value, 28)
    told = _judged(place, "more", contrast=against).say("pl")
    assert (
        "w gminach pilotażu (6) o +5, w porównawczych (2) o +2 punktu procentowego, różnica: +3"
        in told
    )
    assert said in told


def test_a_group_without_communes_is_no_comparison_group(place):
    told = _judged(place, "more", contrast=Contrast(6, 0, 0.05, NAN)).say("pl")
    assert "bez gmin porównawczych" in told


def test_the_interval_is_that_of_the_bootstrap(place):
    found = _found(place, "more")
    seen = seen_changes(found, 200, rng=np.random.default_rng(1))
    doubt, row = Doubt.of(seen), seen.set_index("measure").loc["density_change"]
    assert (doubt.low, doubt.high) == (row["low"], row["high"])
    assert doubt.low < 3 / 45 < doubt.high


def test_names_of_situations_cover_every_change_and_sureness():
    assert {row[4] for row in SITUATIONS.values()} == {str(change) for change in Change}
    assert {row[5] for row in SITUATIONS.values()} == {str(one) for one in Sureness}
