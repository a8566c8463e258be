"""One spelling for comparing names."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.codebook import fold, fold_all


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("Gminny Ośrodek Pomocy Społecznej", "gminny osrodek pomocy spolecznej"),
        ("G.O.P.S. Oksa", "gops oksa"),
        ("„Łopuszno” – ŻŁOBEK", "lopuszno zlobek"),
        ("  SP\tnr 1 \n", "sp nr 1"),
        ("SP_nr_1", "sp nr 1"),
        ("PP-P", "pp p"),
        ("M-GOPS", "m gops"),
        ("Zażółć gęślą jaźń", "zazolc gesla jazn"),
        ("ＯＰＳ", "ops"),
        ("…", ""),
        ("", ""),
    ],
)
def test_known_names(name, folded):
    assert fold(name) == folded


def test_spellings_of_one_body_meet():
    assert len({fold(x) for x in ("GOPS Oksa", "gops  oksa", "G.O.P.S. Oksa", "„GOPS” Oksa")}) == 1


@settings(deadline=None, max_examples=150)
@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)
    assert fold(text) == fold(f"  {text} ")


@settings(deadline=None, max_examples=150)
@given(st.text(st.characters(codec="cp1250"), max_size=40))
def test_a_letter_of_another_alphabet_beside_it_does_not_change_how_a_name_is_folded(text):
    assert fold(f"{text} Ω").removesuffix("ω").strip() == fold(text)


@settings(deadline=None, max_examples=150)
@given(st.lists(st.text(max_size=12) | st.text(alphabet="aŁó.„ _-\n\r\x85ﬁα", max_size=12)))
def test_many_names_are_folded_as_each_by_itself(names):
    assert list(fold_all(names)) == [fold(name) for name in names]


def test_a_register_is_folded_in_pieces():
    names = [f"Szkoła Podstawowa nr {n} w Łukowie" for n in range(2_500)]
    names[1_200] = "Σχολείο"
    assert list(fold_all(names)) == [fold(name) for name in names]
