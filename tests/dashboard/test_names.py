"""The part "Names" of the Data page: one row a name, candidates with reasons, and what a decision does."""

import pytest

from netmap import study as use

ROSTER = """id;nazwa;typ;obszar
ops;GOPS w Oksie;ops;260205
sp;Szkoła Podstawowa w Oksie;primary_school;260205
"""
TIES = "od;do;fala;rodzaj;siła\nops;SP w Oksie;przed;informacja;3\nops;Klub **Orzeł**;przed;informacja;1\n"


@pytest.fixture
def waits(tmp_path):
    """Give a study in which two names wait."""
    path = tmp_path / "s.netmap"
    files = tmp_path / "a.csv", tmp_path / "b.csv"
    for file, text in zip(files, (ROSTER, TIES), strict=True):
        file.write_text(text, encoding="utf-8")
    with use.open_study(path, create=True) as study:
        use.import_files(study, files)
    return path


def press(at, name):
    button = next(b for b in at.button if b.key and b.key.startswith(f"names_{name}_"))
    return button.click().run()


def queue(at):
    """Give the rows of the list of names: the decisions have a list of their own."""
    return next(table.value for table in at.table if len(table.value.columns) == 6)


def waiting(path):
    with use.open_study(path) as study:
        return use.waiting_rows(study)


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_the_queue_shows_names_candidates_and_reasons(waits, open_page, told, lang):
    at = open_page(waits, "data", lang, data_part="names")
    assert not at.exception
    rows = queue(at).to_numpy().tolist()
    assert [row[0] for row in rows] == ["Klub \\*\\*Orzeł\\*\\*", "SP w Oksie"]
    assert "Szkoła Podstawowa w Oksie" in rows[1][4]
    assert rows[1][3]
    assert "Oksa" in rows[1][1]
    files = [one.proto.label for one in at.get("download_button")]
    assert [label.split()[-1] for label in files] == ["CSV", "XLSX"]


def test_take_it_and_the_next_name_is_asked_for(waits, open_page, told):
    at = open_page(waits, "data", data_part="names")
    name = next(box for box in at.selectbox if box.key.startswith("names_row_"))
    at = press(name.set_value(1).run(), "same")
    assert not at.exception
    assert "SP w Oksie" in at.success[0].value
    assert waiting(waits) == 1
    assert len(queue(at)) == 1


def test_a_new_body_and_nobody(waits, open_page):
    at = press(open_page(waits, "data", data_part="names"), "new")
    assert waiting(waits) == 1
    at = press(at, "nobody")
    assert (waiting(waits), len(at.success)) == (0, 2)
    with use.open_study(waits) as study:
        assert "Klub **Orzeł**" in use.institutions(study)["name"].tolist()
        assert [n.decision for n in use.namings(study)] == ["same", "nobody"]


def test_not_this_one_takes_the_candidate_away(waits, open_page):
    at = open_page(waits, "data", data_part="names")
    name = next(box for box in at.selectbox if box.key.startswith("names_row_"))
    at = press(name.set_value(1).run(), "not")
    assert "Szkoła" not in str(queue(at).to_numpy().tolist())
    assert waiting(waits) == 2


def undo(at, word):
    button = next(b for b in at.button if b.key and b.key.startswith(f"names_undo_{word}"))
    return button.click().run()


@pytest.mark.parametrize("decision", ["same", "not", "new", "nobody"])
def test_each_decision_is_taken_back_where_it_was_made(waits, open_page, decision):
    at = open_page(waits, "data", data_part="names")
    name = next(box for box in at.selectbox if box.key.startswith("names_row_"))
    at = press(name.set_value(1).run(), decision)
    assert not at.exception
    at = undo(at, "")
    assert not at.exception
    assert waiting(waits) == 2
    assert "SP w Oksie" in at.info[0].value
    assert not [b for b in at.button if b.key and b.key.startswith("names_undo_")]
    with use.open_study(waits) as study:
        assert use.namings(study) == []
        assert use.institutions(study)["id"].tolist() == ["ops", "sp"]


def test_an_earlier_decision_is_taken_back_from_the_list(waits, open_page):
    at = press(press(open_page(waits, "data", data_part="names"), "new"), "nobody")
    at = open_page(waits, "data", data_part="names")
    which = next(box for box in at.selectbox if box.key.startswith("names_which_"))
    assert which.value is None
    at = undo(which.set_value(1).run(), "listed")
    assert not at.exception
    assert waiting(waits) == 1
    with use.open_study(waits) as study:
        assert [n.decision for n in use.namings(study)] == ["same"]


def test_a_decision_that_something_rests_on_says_so_and_stays(waits, open_page, tmp_path):
    at = press(open_page(waits, "data", data_part="names"), "new")
    later = tmp_path / "c.csv"
    later.write_text("od;do;fala;rodzaj\nsp;Klub **Orzeł**;przed;informacja\n", encoding="utf-8")
    with use.open_study(waits) as study:
        use.import_files(study, [later])
    at = undo(at.run(), "")
    assert len(at.error) == 1
    assert not at.exception
    with use.open_study(waits) as study:
        assert len(use.namings(study)) == 1


def test_with_nothing_waiting_it_says_so(studies, open_page):
    at = open_page(studies["two"], "data", data_part="names")
    assert len(at.success) == 1
