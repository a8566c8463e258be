"""Baskets of services are read, or refused with file, line, key and reason."""

from pathlib import Path

import pytest

import netmap.gaps
from netmap.errors import NormError
from netmap.gaps import load_norm
from netmap.i18n import LANGUAGES, say_error

FOLDER = Path(netmap.gaps.__file__).parent
BASKET = (FOLDER / "baskets" / "kooperacja.toml").read_text(encoding="utf-8")
NORM = (FOLDER / "norms" / "minimum.toml").read_text(encoding="utf-8")


@pytest.fixture
def own(tmp_path):
    def write(basket=BASKET, norm=NORM):
        """Write a norm with a basket of its own beside it."""
        (tmp_path / "basket.toml").write_text(basket, encoding="utf-8")
        file = tmp_path / "own.toml"
        file.write_text(
            norm.replace('services = "kooperacja"', 'services = "basket.toml"'), encoding="utf-8"
        )
        return str(file)

    return write


def test_a_basket_beside_the_norm_is_found(own):
    assert load_norm(own()).services == load_norm("minimum").services
    work = load_norm("minimum").services.need("work")
    assert work.types == ("labour_office", "work_integration")
    assert work.label.pl == "praca i kwalifikacje"


@pytest.mark.parametrize(
    ("old", "new", "code", "key"),
    [
        ('"insurer"]\n[needs.work]', '"insurrer"]\n[needs.work]', "unknown-code", "needs.income.types"),
        ("[needs.work]", "[needs.wrok]", "unknown-code", "needs"),
        ('types = ["labour_office", "work_integration"]', "types = []", "empty", "needs.work.types"),
        ('types = ["labour_office", "work_integration"]', "typs = []", "unknown-key", "needs.work.typs"),
        ('steps = [["labour_office"], ["ops", "cus", "mopr"], ["work_integration", "ngo"]]',
         'steps = [["labour_office"]]', "not-steps", "paths.unemployment.steps"),
        ('steps = [["labour_office"], ["ops"', 'steps = [[], ["ops"', "empty", "paths.unemployment.steps"),
        ('label = { pl = "bezrobocie", en = "unemployment" }', "", "missing-key", "paths.unemployment.label"),
        ('version = "1"', 'version = "1"\npath = 1', "unknown-key", "path"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_refused_with_its_place(own, old, new, code, key):
    assert old in BASKET
    with pytest.raises(NormError) as caught:
        load_norm(own(basket=BASKET.replace(old, new, 1)))
    error = caught.value
    assert (error.code, error.params["where"], error.params["file"]) == (
        f"norm-{code}",
        key,
        "basket.toml",
    )
    assert error.params["line"] >= 1
    for lang in LANGUAGES:
        assert "basket.toml" in say_error(error, lang)


def test_a_norm_without_a_basket_cannot_ask_for_services(own):
    bare = "\n".join(line for line in NORM.splitlines() if not line.startswith("services"))
    with pytest.raises(NormError, match="norm-missing-key") as caught:
        load_norm(own(norm=bare))
    assert caught.value.params["where"] == "services"


def test_a_basket_that_is_not_there_or_speaks_other_words_is_refused(own, tmp_path):
    with pytest.raises(NormError, match="norm-unknown-services"):
        load_norm(own(norm=NORM.replace('services = "kooperacja"', 'services = "none.toml"')))
    book = tmp_path / "book.toml"
    known = FOLDER.parent / "codebook" / "kooperacja.toml"
    other = known.read_text(encoding="utf-8").replace('name = "kooperacja"', 'name = "mine"')
    book.write_text(other, encoding="utf-8")
    basket = BASKET.replace('codebook = "kooperacja"', f'codebook = "{book.as_posix()}"')
    with pytest.raises(NormError, match="norm-contradiction-codebook"):
        load_norm(own(basket=basket))
