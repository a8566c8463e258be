"""The workshop page: what the room says is kept at once, shows at once, and can be taken back."""

import shutil

import pytest

from netmap.i18n import translator, with_capital
from netmap.store import Journal

T = translator("pl")
OKSA = "260205"
HOSTILE = "**Klub** [tu](javascript:alert(1)) <script>alert(1)</script> :material/home: =1+1"


@pytest.fixture
def room(studies, tmp_path, open_page):
    """Open the workshop of a small commune on a study of the test's own."""
    for file in studies["one"].parent.glob("one.netmap*"):
        (shutil.copytree if file.is_dir() else shutil.copy2)(file, tmp_path / file.name)
    return open_page(tmp_path / "one.netmap", "workshop", commune=OKSA)


@pytest.fixture
def acts(tmp_path, room):
    """Give what lists the acts in the journal, without the layout of diagrams."""

    def listed():
        with Journal.open(tmp_path / "one.netmap") as journal:
            return [e.action for e in journal.entries() if e.action != "layout"][1:]

    return listed


def box(at, label):
    return next(one for one in at.selectbox if one.label == label)


def press(at, label):
    return next(one for one in at.button if one.label == label).click().run()


def part(at, name):
    at.session_state["room_part"] = name
    return at.run()


def declare(at, source, target, strength):
    box(at, T("workshop-source")).set_value(source)
    box(at.run(), T("workshop-target")).set_value(target)
    at.run().radio(key="room_strength").set_value(strength)
    return press(at, T("workshop-save-tie"))


def declared(at):
    """Give the table of what the room declared, row by row."""
    heads = [with_capital(T(f"workshop-column-{end}")) for end in ("source", "target")]
    found = [table.value for table in at.table if list(table.value.columns)[:2] == heads]
    return [tuple(row) for row in found[0].to_numpy()] if found else []


def answers(at):
    """Give the rules' answers as they stand beside the diagram."""
    words = [m.value for m in at.markdown if "-badge[" in m.value]
    return {w.split("[")[1].split()[0]: w for w in words if w.split("[")[1].startswith("R")}


def said(at):
    return [one.value for one in at.info]


def test_a_tie_is_declared_corrected_taken_back_and_brought_back(room, acts):
    at = declare(room, "ops", "gok", 4)
    assert not [*at.exception, *at.error]
    assert [row[3] for row in declared(at)] == ["4"]
    at = declare(at, "ops", "gok", 2)
    assert [row[3] for row in declared(at)] == ["2"]
    at = press(at, T("workshop-undo"))
    assert [row[3] for row in declared(at)] == ["4"]
    at = press(at, T("workshop-undo"))
    assert declared(at) == []
    at = press(press(at, T("workshop-redo")), T("workshop-redo"))
    assert [row[3] for row in declared(at)] == ["2"]
    assert acts() == ["workshop", "workshop", "undo", "undo", "redo", "redo"]


def test_what_another_screen_declared_meanwhile_is_not_written_over_unseen(
    room, acts, tmp_path, open_page
):
    other = open_page(tmp_path / "one.netmap", "workshop", commune=OKSA)
    for at in (room, other):
        box(at, T("workshop-source")).set_value("ops")
        box(at.run(), T("workshop-target")).set_value("gok")
        at.run()
    room.radio(key="room_strength").set_value(4)
    press(room, T("workshop-save-tie"))
    other.radio(key="room_strength").set_value(2)
    at = press(other, T("workshop-save-tie"))
    assert len(at.error) == 1
    assert acts() == ["workshop"]
    assert said(at)[0].startswith("Ustalono na spotkaniu")
    at = press(at, T("workshop-save-tie"))
    assert not at.error
    assert [row[3] for row in declared(at)] == ["2"]
    assert acts() == ["workshop", "workshop"]


def test_what_the_survey_said_stands_there_before_and_after(room):
    box(room, T("workshop-source")).set_value("ops")
    box(room.run(), T("workshop-target")).set_value("pcpr")
    at = room.run()
    assert "4" in said(at)[0]
    assert "3" in said(at)[0]
    at = declare(at, "ops", "pcpr", 0)
    assert declared(at)[0][3:] == (T("workshop-word-none"), "4 / 3")
    box(at, T("workshop-target")).set_value("pcpr")
    assert "4" in said(at.run())[0]
    assert said(at)[0].startswith("Ustalono na spotkaniu")


def test_rules_follow_at_once(room):
    before = answers(room)
    at = declare(room, "ops", "pcpr", 0)
    assert set(answers(at)) == set(before) != set()
    assert answers(at)["R1"] != before["R1"]
    at = press(at, T("workshop-undo"))
    assert answers(at) == before


def test_an_institution_is_added_with_what_its_name_says(room, acts):
    at = part(room, "body")
    at.text_input[0].set_value("Gminna Biblioteka Publiczna w Oksie").run()
    assert box(at, T("workshop-body-type")).value == "library"
    assert box(at, T("workshop-body-sector")).value == "culture"
    at = press(at, T("workshop-save-body"))
    assert not [*at.exception, *at.error]
    assert acts() == ["workshop"]
    at = part(at, "tie")
    assert "Gminna Biblioteka Publiczna w Oksie" in box(at, T("workshop-source")).options


def test_the_same_institution_twice_is_refused_in_words_and_the_page_stays(room, acts):
    at = part(room, "body")
    at.text_input[0].set_value("gminny ośrodek kultury").run()
    at = press(at, T("workshop-save-body"))
    assert "gminny ośrodek kultury" in at.error[0].value
    assert answers(at)
    assert acts() == []


def test_nothing_is_kept_before_both_sides_are_named(room, acts):
    at = press(room, T("workshop-save-tie"))
    assert [one.value for one in at.warning] == [T("workshop-incomplete")]
    at = press(press(at, T("workshop-undo")), T("workshop-redo"))
    assert [one.value for one in at.toast] == [T("workshop-redo-nothing")]
    assert acts() == []


def test_what_is_chosen_in_the_diagram_is_where_the_tie_begins(room):
    room.session_state["room"] = {"selected": "gok"}
    room.session_state["institution"] = "gok"
    at = room.run()
    assert box(at, T("workshop-source")).value == "gok"
    assert "Gminny Ośrodek Kultury" not in box(at, T("workshop-target")).options


def test_a_hostile_name_stays_text(room, told):
    at = part(room, "body")
    at.text_input[0].set_value(HOSTILE).run()
    at = press(at, T("workshop-save-body"))
    at = part(at, "tie")
    new = next(o for o in box(at, T("workshop-source")).options if "Klub" in o)
    assert new == HOSTILE
    with_tie = declare(at, "ops", next(o for o in _ids(at) if "klub" in o), 3)
    assert not with_tie.exception
    for markup in ("**Klub**", "[tu](", "<script>"):
        assert markup not in told(with_tie)


def _ids(at):
    from netmap.dashboard import data

    return data.institutions(OKSA)["id"].tolist()


def test_a_workshop_is_of_one_commune(study_copy, open_page):
    at = open_page(study_copy, "workshop", commune="all")
    assert said(at) == [T("workshop-choose-commune")]
    assert not at.button
