"""The codebooks that netmap ships, and those that users write."""

import pytest

from netmap.codebook import CODEBOOKS, fold, load_codebook
from netmap.errors import CodebookError

PILOT = load_codebook("kooperacja")
OPEN = load_codebook("generic")


def test_what_is_shipped():
    assert CODEBOOKS == ("generic", "kooperacja")
    assert PILOT.roster_required
    assert not PILOT.is_open
    assert OPEN.is_open


@pytest.mark.parametrize("name", CODEBOOKS)
@pytest.mark.parametrize("part", ["sectors", "tiers", "types", "layers", "teams", "roles"])
def test_every_code_has_both_labels_and_no_spelling_means_two_things(name, part):
    book = load_codebook(name)
    meanings = {}
    for code, item in getattr(book, part).items():
        assert code == item.code == code.lower()
        assert code.isascii()
        assert item.label.pl.strip()
        assert item.label.en.strip()
        for word in filter(None, item.spellings()):
            meanings.setdefault(fold(word), set()).add(code)
            assert book.find(part, word.upper()) is not None
    assert {word: codes for word, codes in meanings.items() if len(codes) > 1} == {}


def test_colours_and_shapes_tell_apart():
    colors = [sector.color for sector in PILOT.sectors.values()]
    assert len(set(colors)) == len(colors)
    assert len({tier.shape for tier in PILOT.tiers.values()}) == len(PILOT.tiers)
    assert len({(layer.color, layer.dash) for layer in PILOT.layers.values()}) == len(PILOT.layers)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Gminny Ośrodek Pomocy Społecznej w Oksie", "ops"),
        ("GOPS Wodzisław", "ops"),
        ("Powiatowe Centrum Pomocy Rodzinie w Jędrzejowie", "pcpr"),
        ("PCPR", "pcpr"),
        ("Centrum Usług Społecznych w Bielinach", "cus"),
        ("SP w Oksie", None),
        ("Firma Kowalski", None),
        ("", None),
    ],
)
def test_a_name_gives_its_type_away(name, kind):
    assert PILOT.propose_type(name) == kind


def test_every_pattern_of_a_type_gives_that_type():
    patterns = [(pattern, kind.code) for kind in PILOT.types.values() for pattern in kind.names]
    assert [
        (p, code, PILOT.propose_type(p)) for p, code in patterns if PILOT.propose_type(p) != code
    ] == []
    assert [pattern for pattern, _ in patterns if fold(pattern) != pattern] == []


def test_labels_in_either_language_mean_the_code():
    assert PILOT.find("sectors", "Pomoc i integracja społeczna") == "social"
    assert PILOT.find("sectors", "SOCIAL ASSISTANCE") == "social"
    assert PILOT.find("tiers", "gmina") == "commune"
    assert PILOT.find("sectors", "kosmos") is None


def test_unknown_codes_are_grey_and_say_so():
    assert PILOT.sector("kosmos").label.say("pl") == "kosmos"
    assert PILOT.sector("").label.say("pl") == "–"
    assert PILOT.tier("").shape == "circle"
    assert PILOT.tier("").local
    assert (PILOT.type("x").sector, PILOT.type("x").tier) == ("", "")


def test_an_open_codebook_takes_any_layer_and_silence_denies_nothing():
    layer = OPEN.layer("gossip")
    assert (layer.code, layer.label.say("en"), layer.mutual, layer.counts) == (
        "gossip",
        "gossip",
        False,
        True,
    )


def test_scales():
    strength = PILOT.scales["strength"]
    assert strength.holds(0)
    assert strength.holds(5)
    assert not strength.holds(6)
    assert not strength.holds(-1)
    assert [strength.level(label.pl.upper()) for label in strength.levels.values()] == list(
        strength.levels
    )
    assert strength.level("nigdy w życiu") is None
    assert OPEN.scales["strength"].holds(1e6)


MINIMAL = """
name = "moj"
version = 1
label = { pl = "Mój", en = "Mine" }
roster_required = true
[sectors.a]
label = { pl = "a", en = "a" }
short = { pl = "a", en = "a" }
color = "#000000"
[tiers.b]
label = { pl = "b", en = "b" }
shape = "square"
local = true
[types.c]
label = { pl = "c", en = "c" }
sector = "a"
tier = "b"
short = ["C"]
names = []
[layers]
[scales]
[teams]
[roles]
"""


def written(folder, text, encoding="utf-8"):
    file = folder / "book.toml"
    file.write_bytes(text.encode(encoding))
    return str(file)


def test_anybody_may_write_one(tmp_path):
    book = load_codebook(written(tmp_path, MINIMAL))
    assert (book.name, book.version, book.find("types", "c")) == ("moj", "1", "c")


def test_a_book_that_is_not_there():
    with pytest.raises(CodebookError) as caught:
        load_codebook("no-such-book")
    assert caught.value.code == "codebook-missing"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (("sector = \"a\"", "sector = \"z\""), "codebook-unknown-code"),
        (("tier = \"b\"", "tier = \"z\""), "codebook-unknown-code"),
        (("[roles]", ""), "codebook-broken"),
        (("[scales]", "[scales]\n[scales.x]\nlabel = { pl = \"a\", en = \"b\" }"), "codebook-broken"),
        (("shape = \"square\"", "form = \"square\""), "codebook-broken"),
        (("version = 1", "version"), "codebook-broken"),
        (("label = { pl = \"Mój\", en = \"Mine\" }", "label = \"Mój\""), "codebook-broken"),
        (("[sectors.a]", "[[sectors]]"), "codebook-broken"),
    ],
)  # fmt: skip
def test_a_book_that_contradicts_itself(tmp_path, change, code):
    assert change[0] in MINIMAL
    with pytest.raises(CodebookError) as caught:
        load_codebook(written(tmp_path, MINIMAL.replace(*change)))
    assert caught.value.code == code


def test_a_book_in_another_encoding(tmp_path):
    with pytest.raises(CodebookError) as caught:
        load_codebook(written(tmp_path, MINIMAL, "cp1250"))
    assert caught.value.code == "codebook-broken"


@pytest.mark.parametrize(("word", "code"), [
    ("kierownik", "head"), ("Dyrektor", "head"), ("kierownik, dyrektor", "head"),
    ("psycholog szkolny", "school_counsellor"),
    ("nurse", "health_worker"), ("sekretarz", None),
])  # fmt: skip
def test_each_of_the_posts_that_a_label_joins_is_known(word, code):
    assert load_codebook("kooperacja").find("respondents", word) == code
