"""What an update would change is said in words: names for ids, labels for codes."""

import pytest

from netmap import study as use
from netmap.codebook import load_codebook
from netmap.model import Nomination
from netmap.study.differences import record_name

ROSTER = "id;nazwa;typ;obszar\nops;Ośrodek Pomocy;ops;260205\npcpr;Centrum Rodziny;pcpr;2602\n"
TIES = "od;do;fala;rodzaj;siła\nops;pcpr;before;information;{}\n"


@pytest.fixture
def study(tmp_path):
    with use.open_study(tmp_path / "s.netmap", create=True) as opened:
        use.import_files(opened, [_file(tmp_path, ROSTER), _file(tmp_path, TIES.format(2))])
        yield opened


def _file(folder, text):
    path = folder / f"{abs(hash(text))}.csv"
    path.write_text(text, encoding="utf-8")
    return path


def _told(study, folder, text, lang="pl", most=20):
    return use.differences(study, use.check(study, [_file(folder, text)]), lang, most)


def test_a_changed_strength_names_both_sides(study, tmp_path):
    assert _told(study, tmp_path, TIES.format(4)) == [
        {
            "record": "Ośrodek Pomocy → Centrum Rodziny (wymiana informacji, before)",
            "field": "siła",
            "before": "2",
            "after": "4",
        }
    ]


def test_codes_are_said_as_labels_of_the_language(study, tmp_path):
    changed = ROSTER.replace("Pomocy;ops;", "Pomocy;library;")
    for lang, field, library in (("pl", "typ", "biblioteka"), ("en", "type", "library")):
        found = {row["field"]: row for row in _told(study, tmp_path, changed, lang)}
        assert found[field]["record"] == "Ośrodek Pomocy"
        assert found[field]["after"] == library


def test_the_same_again_is_no_difference_and_there_are_at_most_so_many(study, tmp_path):
    assert _told(study, tmp_path, ROSTER) == []
    changed = ROSTER.replace("Ośrodek", "Dom").replace("Centrum", "Dom")
    assert len(_told(study, tmp_path, changed)) > 2
    assert len(_told(study, tmp_path, changed, most=2)) == 2


@pytest.mark.parametrize(
    ("post", "lang", "called"),
    [
        ("head", "pl", "kierownik, dyrektor"),
        ("head 7", "en", "head, director 7"),
        ("wójt", "pl", "wójt"),
    ],
)
def test_whose_words_change_is_said_where_an_institution_has_several(post, lang, called):
    book = load_codebook("kooperacja")
    tie = Nomination("ops", "pcpr", "before", "information", respondent=post)
    layer = book.layer("information").label.say(lang)
    assert record_name(tie, {}, book, lang) == f"ops → pcpr ({layer}, before, {called})"


def test_all_changed_values_are_counted_however_many_are_listed(study, tmp_path):
    text = TIES.format(2).replace("siła", "siła;częstość").replace("2\n", "2;1\n")
    use.import_files(study, [_file(tmp_path, text)])
    changed = _file(tmp_path, text.replace("2;1", "4;3"))
    plan = use.check(study, [changed])
    assert len(use.differences(study, plan, "pl", 1)) == 1
    assert use.changed_values(plan) == 2
