"""Norms are read, or refused with file, line, key and reason."""

from pathlib import Path

import pytest

from netmap.errors import NormError
from netmap.gaps import NORMS, load_norm, norm_file, parse_norm
from netmap.i18n import LANGUAGES, say_error

SHIPPED = Path(__file__).parents[2] / "netmap" / "gaps" / "norms"
RURAL = (SHIPPED / "liderzy-kooperacji.toml").read_text(encoding="utf-8")


def line_of(text, start):
    return next(n for n, line in enumerate(text.splitlines(), 1) if line.startswith(start))


def test_a_copied_file_is_the_same_norm(tmp_path):
    copy = tmp_path / "copy.toml"
    copy.write_text(RURAL, encoding="utf-8")
    assert load_norm(str(copy)) == load_norm("liderzy-kooperacji")


@pytest.mark.parametrize(
    ("old", "new", "code", "key", "line_start"),
    [
        ("strength = 3", "strenght = 3", "unknown-key", "rules.R1.strenght", "strenght"),
        ('types = ["pcpr"]', "", "missing-key", "rules.R1.types", "[rules.R1]"),
        ('"pcpr"]', '"pcpt"]', "unknown-code", "rules.R1.types", "types"),
        ('["pcpr"]', '["pcpr", "pcpr"]', "twice", "rules.R1.types", "types"),
        ('["pcpr"]', '["pcpr", "cus"]', "contradiction-types", "rules.R1.types", "types"),
        ('["pcpr"]', "[]", "empty", "rules.R1.types", "types"),
        ('["pcpr"]', '"pcpr"', "not-a-list", "rules.R1.types", "types"),
        ('["pcpr"]', "[[1]]", "unknown-code", "rules.R1.types", "types"),
        ("strength = 3", "strength = 9", "not-a-strength", "rules.R1.strength", "strength"),
        ("strength = 3", "strength = 0", "not-a-strength", "rules.R1.strength", "strength"),
        ("strength = 3", "strength = true", "not-a-strength", "rules.R1.strength", "strength"),
        ("reciprocity = 0.6", "reciprocity = 60", "not-a-share", "rules.R8.reciprocity", "reciprocity"),
        ("at_least = 1", "at_least = 0.5", "not-a-count", "rules.R5.at_least", "at_least"),
        ("ops_pairs = true", "ops_pairs = 1", "not-yes-no", "rules.R8.ops_pairs", "ops_pairs"),
        ('layers = ["information"]', "layers = []", "empty", "rules.R8.layers", 'layers = []\nrec'),
        ('optional = ["labour"]', 'optional = ["health"]', "contradiction-optional",
         "rules.R7.optional", "optional"),
        ('ops_and_pcpr = ["mopr"]', 'ops_and_pcpr = ["rops"]', "contradiction-ops",
         "ops_and_pcpr", "ops_and_pcpr"),
        ('kind = "two_tiers"', 'kind = "three_tiers"', "unknown-kind", "rules.R5.kind", 'kind = "three'),
        ('version = "2"', "version = 2", "not-text", "version", "version"),
        ('allowed = ["pcpr"]', 'allowed = ["ops"]', "contradiction-both", "rules.R2.allowed", "allowed"),
        ('roles = ["animator"]', 'roles = ["animater"]', "unknown-code", "rules.R2.roles", "roles"),
        ('roles = ["animator"]', "roles = []", "empty", "rules.R2.roles", "roles"),
        ('roles = ["animator"]', 'roles = ["animator"]\nlayers = []', "unknown-key", "rules.R2.layers", "layers"),
        ('types = ["rops"]', 'types = ["ops"]', "contradiction-types", "rules.R4.types", "types"),
        ("frequency = 3 ", "frequency = 9 ", "not-a-strength", "rules.R9.frequency", "frequency"),
        ("channel_share = 0.5", "channel_share = 2", "not-a-share", "rules.R9.channel_share", "channel_share"),
        ('how = ["diagnosis"]', 'how = ["diagnoza"]', "unknown-code", "rules.R11.how", "how"),
        ("needs = [] ", 'needs = ["wrok"] ', "unknown-code", "rules.R13.needs", "needs"),
        ("at_most = 1", "at_most = -1", "not-a-count", "rules.R17.at_most", "at_most"),
        ('upper_teams = ["wzk"]', 'upper_teams = ["pzk"]', "contradiction-both", "rules.R20.upper_teams",
         "upper_teams"),
        ('phases = ["after", "later"]', 'phases = ["po"]', "unknown-code", "rules.R21.phases", "phases"),
        ('"pracownik socjalny", ', '"Dyrektor", ', "contradiction-both", "rules.R19.practitioners", "practitioners"),
        ('services = "kooperacja"', 'services = "none"', "unknown-services", "services", "services"),
        ('codebook = "kooperacja"', 'codebook = "nie-ma"', "unknown-codebook", "codebook", "codebook"),
        ('ops = ["ops", "cus", "mopr"]', "", "missing-key", "ops", None),
        ("at_least = 3  ", "at_least = 1  ", "not-a-count", "rules.R14.at_least", "at_least"),
        ("at_least = 2                     # sectors in the diagnosis", "at_least = 99 # sectors in the diagnosis",
         "too-many", "rules.R11.at_least", "at_least"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_refused_with_its_place(tmp_path, old, new, code, key, line_start):
    assert old in RURAL
    text = RURAL.replace(old, new, 1)
    file = tmp_path / "own.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(NormError) as caught:
        load_norm(str(file))
    error = caught.value
    assert (error.code, error.params["where"]) == (f"norm-{code}", key)
    assert error.params["file"] == "own.toml"
    section = f"\n[{key.rsplit('.', 1)[0]}]" if key.startswith("rules.") else ""
    place = text.index(f"\n{line_start}", text.index(section)) + 1 if line_start else 0
    wanted = text[:place].count("\n") + 1
    assert error.params["line"] == wanted
    for lang in LANGUAGES:
        said = say_error(error, lang)
        assert "own.toml" in said
        assert key in said


@pytest.mark.parametrize(
    ("label", "code"),
    [('"OPS i PCPR"', "not-a-label"), ('{ pl = "OPS" }', "not-a-label"),
     ('{ pl = "", en = "x" }', "not-text")],
)  # fmt: skip
def test_a_label_speaks_both_languages(tmp_path, label, code):
    start = line_of(RURAL, "[rules.R1]")
    lines = RURAL.splitlines()
    lines[start + 1] = f"label = {label}"
    file = tmp_path / "own.toml"
    file.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(NormError) as caught:
        load_norm(str(file))
    assert (caught.value.code, caught.value.params["line"]) == (f"norm-{code}", start + 2)


def test_tiers_are_two_and_rules_are_some(tmp_path):
    file = tmp_path / "own.toml"
    file.write_text(RURAL.replace('["commune", "county"]', '["commune"]', 1), encoding="utf-8")
    with pytest.raises(NormError, match="not-two-tiers"):
        load_norm(str(file))
    file.write_text(RURAL[: RURAL.index("[rules.R1]")] + "[rules]\n", encoding="utf-8")
    with pytest.raises(NormError, match="norm-empty"):
        load_norm(str(file))


def test_a_file_saved_by_notepad_is_read(tmp_path):
    file = tmp_path / "own.toml"
    file.write_text(RURAL, encoding="utf-8-sig")
    assert load_norm(str(file)) == load_norm("liderzy-kooperacji")


@pytest.mark.parametrize(
    ("header", "code"),
    [('[rules."R1"]', "unknown-key"), ("[ rules . R1 ]", "unknown-key"), ('[rules."R;1"]', "not-an-id")],
)  # fmt: skip
def test_the_line_is_found_however_the_section_is_written(tmp_path, header, code):
    file = tmp_path / "own.toml"
    text = RURAL.replace("[rules.R1]", header, 1).replace("strength = 3", "strenght = 3", 1)
    file.write_text(text, encoding="utf-8")
    with pytest.raises(NormError) as caught:
        load_norm(str(file))
    at = line_of(text, "strenght") if code == "unknown-key" else line_of(text, header) + 1
    assert (caught.value.code, caught.value.params["line"]) == (f"norm-{code}", at)


@pytest.mark.parametrize(
    ("broken", "line"),
    [(b"name = ", 1), (b'name = "x"\nversion = 1.\n', 2), (b"\xff\xfe", 1), (b'a = 1\nb = "\xb3"\n', 2),
     (b"a = 1\na = 2\n", 2)],
)  # fmt: skip
def test_what_is_not_toml_or_not_there_is_said_so(tmp_path, broken, line):
    file = tmp_path / "own.toml"
    file.write_bytes(broken)
    with pytest.raises(NormError, match="norm-broken") as caught:
        load_norm(str(file))
    assert f"own.toml, wiersz {line}:" in say_error(caught.value, "pl")
    with pytest.raises(NormError, match="norm-missing") as caught:
        load_norm(str(tmp_path / "none.toml"))
    assert all(name in say_error(caught.value, "en") for name in NORMS)


def test_a_norm_in_words_is_read_and_refused_like_a_file():
    text = norm_file("minimum").read_text(encoding="utf-8")
    assert parse_norm(text) == load_norm("minimum")
    with pytest.raises(NormError) as caught:
        parse_norm(text.replace('types = ["pcpr"]', 'types = ["pcpx"]', 1), "moje.toml")
    assert caught.value.code == "norm-unknown-code"
    assert (caught.value.params["file"], caught.value.params["code"]) == ("moje.toml", "pcpx")
    line = text.splitlines()[caught.value.params["line"] - 1]
    assert line.startswith("types = ")
    with pytest.raises(NormError) as caught:
        parse_norm(text.replace('services = "kooperacja"', 'services = "moje.toml"'))
    assert caught.value.code == "norm-unknown-services"
