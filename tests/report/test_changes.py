"""The chapter on change."""

from __future__ import annotations

BIELINY = "260401"
BOGORIA = "261201"
OKSA = "260205"


def test_the_stop_sign_is_there_when_too_few_answered_and_only_then(written):
    stopped, other = written(BOGORIA).text, written(BIELINY).text
    assert "STOP. Odpowiedzi jest za mało" in stopped
    assert "58% w pierwszym" in stopped
    assert "O zmianie nie można nic powiedzieć" in stopped
    assert "STOP" not in other


def test_who_joined_and_who_left_is_told(written):
    assert "Świetlica Środowiskowa w Bielinach: instytucja dołączyła" in written(BIELINY).text
    assert "Świetlica Środowiskowa w Bogorii: instytucja odeszła" in written(BOGORIA).text
    assert "W obu pomiarach są te same instytucje." in written(OKSA).text
