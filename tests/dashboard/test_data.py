"""The data page: shown before it is saved, saved once, taken back and brought back."""

import shutil
import time
from dataclasses import replace

import openpyxl
import pytest

from netmap import study as use
from netmap.i18n import format_moment, translator
from netmap.model import Nomination
from netmap.store import Journal

T = translator("pl")
HOSTILE = '<script>alert(1)</script> [k](javascript:alert(1)) **x** :material/home: =CMD("x")'
GOOD = "od;do;fala;rodzaj;siła\nops;gok;before;informacja;3\ngok;sp;before;informacja;2\n"
STRONGER = "od;do;fala;rodzaj;siła\nops;pcpr;before;information;5\n"
BAD = "od;do;fala;rodzaj;siła\nops;nikt;before;information;9\n"


@pytest.fixture
def study(studies, tmp_path):
    """Give a small study with one wave, of the test's own."""
    for file in studies["one"].parent.glob("one.netmap*"):
        (shutil.copytree if file.is_dir() else shutil.copy2)(file, tmp_path / file.name)
    return tmp_path / "one.netmap"


def entries(study):
    """List what was done to the data, without the layout of diagrams."""
    with Journal.open(study) as journal:
        return [entry for entry in journal.entries() if entry.action != "layout"]


def upload(at, *files):
    at.file_uploader[0].set_value([(name, content, "text/csv") for name, content in files])
    return settled(at.run())


def settled(at):
    """Run the page until nothing is under way beside it."""
    under_way = ("checking", "saving", "graph-rebuilding", "backup-restoring")
    waiting = {T(f"data-{what}") for what in under_way}
    for _ in range(600):
        if not waiting & {box.value for box in at.info}:
            return at
        time.sleep(0.1)
        at.run()
    raise AssertionError("the work beside the page does not end")


def press(at, label):
    return settled(next(b for b in at.button if b.label == label).click().run())


def labels(at):
    return [button.label for button in at.button]


def cells(at):
    return [str(cell) for table in at.table for cell in table.value.to_numpy().ravel()]


def part(at, name):
    at.session_state["data_part"] = name
    return settled(at.run())


def test_a_file_is_shown_saved_once_taken_back_and_brought_back(study, open_page):
    at = upload(open_page(study, "data"), ("więzi.csv", GOOD.encode("cp1250")))
    before = entries(study)
    assert not at.exception
    assert "wskazania więzi" in cells(at)
    at = press(at, T("data-save"))
    made = entries(study)[len(before) :]
    assert [(e.action, [f.name for f in e.files]) for e in made] == [("import", ["więzi.csv"])]
    number = made[0].id
    assert at.success[0].value == T("data-saved", entry=number)
    at = press(at, T("data-saved-undo"))
    assert at.session_state["history_entry"] == number
    assert next(b for b in at.button if b.label == T("data-undo", entry=number)).disabled
    at = press(at.checkbox[0].check().run(), T("data-undo", entry=number))
    assert entries(study)[-1].undoes == number
    assert T("data-undone-by", entry=entries(study)[-1].id) in " ".join(cells(at))
    at = press(at.checkbox[0].check().run(), T("data-redo", entry=number))
    assert entries(study)[-1].action == "redo"
    assert len(entries(study)) == len(before) + 3


def test_refused_files_show_why_and_cannot_be_saved(study, open_page):
    before = entries(study)
    at = upload(
        open_page(study, "data"), ("zle.csv", BAD.encode()), ("zepsuty.xlsx", b"PK\x03\x04 ...")
    )
    assert at.error[0].value == T("data-refused")
    assert T("data-save") not in labels(at)
    found = cells(at)
    assert {"błąd", "zle.csv", "zepsuty.xlsx"} <= {cell.replace("\\", "") for cell in found}
    assert any("nikt" in cell for cell in found)
    assert entries(study) == before


def test_findings_can_be_narrowed_to_a_level(study, open_page):
    new = "od;do;fala;rodzaj\nops;nikt;kiedyś;information\nops;ops;kiedyś;information\n"
    at = upload(open_page(study, "data"), ("zle.csv", new.encode()))
    pills = next(g for g in at.get("button_group") if str(g.key).startswith("findings_"))
    assert {"błąd", "uwaga"} <= set(cells(at))
    pills.set_value(["error"]).run()
    assert "błąd" in cells(at)
    assert "uwaga" not in cells(at)


def test_changed_values_are_listed_in_words(study, open_page):
    at = upload(open_page(study, "data"), ("w.csv", STRONGER.encode()))
    found = cells(at)
    assert found[-3:] == ["siła", "4", "5"]
    assert "Powiatowe Centrum Pomocy Rodzinie" in found[-4]


def test_the_same_file_again_is_nothing_new(study, open_page):
    at = press(upload(open_page(study, "data"), ("w.csv", GOOD.encode())), T("data-save"))
    before = entries(study)
    at = upload(press(at, T("data-next")), ("w.csv", GOOD.encode()))
    assert at.success[0].value == T("cli-import-nothing")
    assert T("data-save") not in labels(at)
    assert entries(study) == before


def test_two_tabs_with_the_same_plan_save_it_once(study, open_page):
    tabs = [upload(open_page(study, "data"), ("w.csv", GOOD.encode())) for _ in range(2)]
    before = entries(study)
    for tab in tabs:
        press(tab, T("data-save"))
    assert len(entries(study)) == len(before) + 1
    assert [tab.success[0].value for tab in tabs] == [
        T("data-saved", entry=entries(study)[-1].id)
    ] * 2


def test_who_comes_back_is_told_what_was_saved(study, open_page):
    press(upload(open_page(study, "data"), ("w.csv", GOOD.encode())), T("data-save"))
    at = settled(open_page(study, "data"))
    assert at.success[0].value == T("data-saved", entry=entries(study)[-1].id)
    at = press(at, T("data-next"))
    assert not at.success
    assert len(at.file_uploader) == 1


def test_who_left_before_saving_is_told_that_nothing_was_saved(study, open_page):
    upload(open_page(study, "data"), ("w.csv", GOOD.encode()))
    at = settled(open_page(study, "data"))
    unsaved = T("data-not-saved-yet", files="w.csv")
    assert unsaved in [box.value.replace("\\", "") for box in at.info]
    assert "w.csv" not in " ".join(caption.value for caption in at.caption)
    press(upload(at, ("w.csv", GOOD.encode())), T("data-save"))
    at = press(settled(open_page(study, "data")), T("data-next"))
    assert not at.info
    assert _last_import(study) in [caption.value.replace("\\", "") for caption in at.caption]


def test_an_import_taken_back_is_said_to_be(study, open_page):
    at = press(upload(open_page(study, "data"), ("w.csv", GOOD.encode())), T("data-save"))
    made = entries(study)[-1]
    press(at, T("data-next"))
    with use.open_study(study) as opened:
        use.undo(opened, made.id, who="ktoś inny")
    at = settled(open_page(study, "data"))
    assert _last_import(study, undone=made.id + 1) in [
        caption.value.replace("\\", "") for caption in at.caption
    ]
    assert not at.info


def _last_import(study, undone=None):
    last = [e for e in entries(study) if e.action == "import"][-1]
    said = {"files": "w.csv", "entry": last.id, "who": last.who, "undone": undone}
    at = format_moment(last.at, "pl")
    return T("data-last-import-undone" if undone else "data-last-import", at=at, **said)


def test_a_study_changed_meanwhile_refuses_the_plan_and_makes_it_anew(study, open_page):
    at = upload(open_page(study, "data"), ("w.csv", STRONGER.encode()))
    with Journal.open(study) as journal:
        (kept,) = [n for n in journal.records(Nomination).values() if n.strength == 1]
        changed = use.changes_of([replace(kept, strength=2)])
        other = journal.append(changed, who="ktoś inny", action="edit")
    at = press(at, T("data-save"))
    assert "ktoś inny" in at.error[0].value
    assert {"ktoś inny", "siła", "1", "2"} <= set(cells(at))
    assert entries(study)[-1].id == other.id
    at = press(at, T("data-again"))
    at = press(at, T("data-save"))
    assert at.success[0].value == T("data-saved", entry=other.id + 1)


def test_a_file_that_was_written_meanwhile_is_no_change(study, open_page):
    at = upload(open_page(study, "data"), ("w.csv", STRONGER.encode()))
    with Journal.open(study) as journal:
        other = journal.append([], who="ktoś inny", action="export")
    at = press(at, T("data-save"))
    assert at.success[0].value == T("data-saved", entry=other.id + 1)


def test_the_history_tells_what_an_entry_changed_and_can_be_searched(study, open_page):
    at = press(upload(open_page(study, "data"), ("w.csv", STRONGER.encode())), T("data-save"))
    at = part(at, "history")
    assert {"siła", "4", "5"} <= set(cells(at))
    assert T("data-history-mark", mark=_mark(study)) in [c.value for c in at.caption]
    assert len(at.get("download_button")) == 3
    before = len(at.table[-1].value)
    next(box for box in at.text_input if box.key == "history_search").set_value("W.CSV").run()
    assert len(at.table[-1].value) == 1 < before


def _mark(study):
    with Journal.open(study) as journal:
        return journal.last_act.mark


def test_what_later_entries_rest_on_is_refused_with_their_numbers(study, open_page):
    at = open_page(study, "data", data_part="history", history_entry=1)
    with Journal.open(study) as journal:
        (kept,) = [n for n in journal.records(Nomination).values() if n.strength == 1]
        changed = use.changes_of([replace(kept, strength=2)])
        later = journal.append(changed, who="ktoś inny", action="edit")
    at = at.run()
    at = press(at.checkbox[0].check().run(), T("data-undo", entry=1))
    assert str(later.id) in at.error[0].value
    assert entries(study)[-1].id == later.id


def test_hostile_names_stay_text(study, open_page, told):
    roster = f"id;nazwa;obszar\nzly;'{HOSTILE}';260205\n".replace("'", "").replace('"', "")
    at = upload(open_page(study, "data"), ("<b>:material&home:</b>.csv", roster.encode()))
    at = press(at, T("data-save"))
    at = part(at, "history")
    assert not at.exception
    assert "<b>" not in told(at)
    assert "**x**" not in told(at)
    assert "](javascript" not in told(at)


def test_files_for_others_say_of_which_commune_and_wave_they_are(open_page, study_copy):
    at = part(open_page(study_copy, "data", commune="260205", wave="before"), "outlet")
    said = " ".join(caption.value for caption in at.caption)
    assert "Oksa" in said
    assert "Przed pilotażem" in said


def test_a_new_study_can_choose_its_codebook(studies, open_page, tmp_path):
    at = open_page(tmp_path / "new.netmap", "data")
    assert [box.label for box in at.selectbox] == [T("data-codebook")]
    at.selectbox[0].set_value("generic")
    at = upload(at.run(), ("net.csv", b"source,target\na,b\nb,c\n"))
    at = press(at, T("data-save"))
    at = part(press(at, T("data-next")), "outlet")
    assert len(at.get("download_button")) == 7
    assert T("data-codebook") not in [box.label for box in part(at, "intake").selectbox]


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_every_part_works(study, open_page, lang):
    for name in ("intake", "names", "form", "history", "outlet", "places", "backup", "graph"):
        at = open_page(study, "data", lang, data_part=name)
        assert not [*at.exception, *at.error]


def test_questionnaires_go_out_and_who_has_answered_shows_at_once(study, open_page, tmp_path):
    at = open_page(study, "data", data_part="form")
    assert [button.label for button in at.get("download_button")][:3] == [
        T("data-form-xlsx"), T("data-form-zip"), T("data-form-lss"),
    ]  # fmt: skip
    assert cells(at).count(T("response-answered")) == 2
    assert cells(at).index(T("response-silent")) < cells(at).index(T("response-answered"))
    at = part(
        upload(part(at, "intake"), ("gok.xlsx", _filled(study, tmp_path / "gok.xlsx"))), "intake"
    )
    at = part(press(press(at, T("data-save")), T("data-next")), "form")
    assert cells(at).count(T("response-answered")) == 3
    assert not at.exception


def _filled(study, path):
    """Fill in the form of the wave, as the culture centre."""
    with use.open_study(study, "memory") as opened:
        use.write_questionnaires(opened, "260205", "before", path, "pl")
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    sheet["D6"] = "Gminny Ośrodek Kultury"
    row = next(n for n in range(11, 16) if sheet.cell(n, 1).value == "sp")
    sheet.cell(row, 4).value, sheet.cell(row, 7).value = "3 – koordynacja", "tak"
    book.save(path)
    return path.read_bytes()


def test_without_a_roster_there_is_no_questionnaire(studies, open_page):
    for name in ("none", "generic"):
        at = open_page(studies[name], "data", data_part="form")
        assert not at.exception
        assert at.info
        assert not at.get("download_button")


def test_the_graph_is_checked_and_built_anew(study, open_page):
    at = open_page(study, "data", data_part="graph")
    at = press(at, T("data-graph-check"))
    assert at.success[0].value == T("cli-sound", entries=len(_all(study)))
    at = press(at, T("data-graph-rebuild"))
    assert at.success[0].value == T("data-graph-rebuilt")
    assert press(at, T("data-graph-check")).success


def _all(study):
    with Journal.open(study) as journal:
        return list(journal.entries())


def test_a_backup_beside_the_study_brings_it_back(study, open_page):
    at = press(upload(open_page(study, "data"), ("w.csv", STRONGER.encode())), T("data-save"))
    at = part(press(at, T("data-next")), "backup")
    assert not [*at.exception, *at.error]
    assert "daily" in " ".join(cells(at)).replace("\\", "")
    before = len(entries(study))
    at = press(at.checkbox[0].check().run(), T("data-backup-restore"))
    last = entries(study)[-1]
    assert last.action == "restore"
    assert at.success[0].value == T("data-backup-restored", entry=last.id)
    assert len(entries(study)) == before
    assert not part(at, "history").exception


UNKNOWN = """Nr;Podmiot;Współpraca - GOK;Współpraca - SP;Jak silna jest współpraca z Radą?
1;PCPR;koordynacja;;kontakt
2;OPS;partnerstwo;brak współpracy;
"""


def test_answers_of_an_unknown_tool_are_applied_and_a_single_column_is_given_its_institution(
    study, open_page
):
    at = upload(open_page(study, "data"), ("webankieta.csv", UNKNOWN.encode()))
    at.text_input(key="upload_wave").set_value("before")
    at = settled(at.run())
    assert T("data-save") not in labels(at)
    assert not at.error  # a question, no fault
    assert T("mapping-part") in at.info[0].value
    assert "błąd" not in cells(at)
    whom = next(
        box
        for box in at.selectbox
        if box.label == T("mapping-partner", item="Jak silna jest współpraca z Radą?")
    )
    whom.set_value("ops")
    says = next(
        box
        for box in at.selectbox
        if box.label == T("mapping-says", column="Jak silna jest współpraca z Radą?")
    )
    assert says.value == "strength"
    at = press(at, T("mapping-apply"))
    assert T("mapping-discard") in labels(at)
    at = press(at, T("data-save"))
    assert not at.exception
    with Journal.open(study) as journal:
        said = {
            (n.source, n.target): n.strength
            for n in journal.records(Nomination).values()
            if n.row.startswith("webankieta")
        }
    assert {("pcpr", "ops"): 1, ("pcpr", "gok"): 3}.items() <= said.items()


def test_corrections_of_a_mapping_can_be_discarded(study, open_page):
    at = upload(open_page(study, "data"), ("webankieta.csv", UNKNOWN.encode()))
    at = press(press(at, T("mapping-apply")), T("mapping-discard"))
    assert T("mapping-discard") not in labels(at)
    assert T("data-save") not in labels(at)
