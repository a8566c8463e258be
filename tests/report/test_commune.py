"""What a report is written from."""

from __future__ import annotations

import datetime as dt

import pytest

from netmap.compare import Reading
from netmap.i18n import translator
from netmap.model import Institution, Nomination, Phase, Response, ResponseStatus, Wave
from netmap.network import Rule, TieRule, build
from netmap.report import CommuneReport, Moment

BODIES = [Institution("a", "Alfa"), Institution("b", "Beta", active_to="2019-12-31")]
BEFORE = Wave("one", "", "2019-05-31", Phase.BEFORE)
AFTER = Wave("two", "po pilotażu", "2020-11-30", Phase.AFTER)


def moment(wave, *answered, rule=Rule.EITHER):
    words = [Nomination("a", "b", wave.id, "information", strength=2)]
    heard = [
        Response(
            b.id, wave.id, ResponseStatus.ANSWERED if b.id in answered else ResponseStatus.SILENT
        )
        for b in BODIES
    ]
    return Moment(build(BODIES, words, heard, wave=wave, rule=TieRule(rule)))


def report(*moments):
    return CommuneReport("Oksa", "Badanie", "pl", dt.date(2021, 1, 15), moments, {})


def test_a_wave_is_named_by_its_label_its_phase_or_its_id():
    say = translator("pl")
    assert moment(Wave("before", "", "2019-05-31")).title(say) == "Przed pilotażem"
    assert moment(BEFORE).title(say) == "one"
    assert moment(AFTER).title(say) == "Po pilotażu"


def test_the_wave_with_fewer_answers_decides_how_far_to_read():
    assert report(moment(BEFORE, "a", "b"), moment(AFTER, "a")).reading is Reading.SINGLE_POSITIONS
    assert report(moment(BEFORE, "a"), moment(AFTER, "a")).reading is Reading.STOP


def test_an_institution_is_named_even_when_it_left_before_the_last_wave():
    told = report(moment(BEFORE), moment(AFTER))
    assert "b" not in told.latest.network
    assert told.name("b") == "Beta"
    assert told.name("nobody") == "nobody"


@pytest.mark.parametrize(("rule", "said"), [(Rule.EITHER, "A – B"), (Rule.AS_SAID, "A → B")])
def test_a_tie_has_an_arrow_only_if_it_has_a_direction(rule, said):
    assert report(moment(BEFORE, rule=rule)).tie("A", "B") == said
