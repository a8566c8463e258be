"""The report as a reader, a screen reader and Word meet it."""

from __future__ import annotations

import datetime as dt
import re
from itertools import pairwise

import pytest
from docx.oxml.ns import qn

from netmap.codebook import load_codebook
from netmap.errors import ExportError
from netmap.gaps import GapState, State
from netmap.i18n import message_keys, translator
from netmap.metrics import MEASURES
from netmap.network import RULES, Evidence
from netmap.report import write_docx
from netmap.study import tie_rule
from netmap.study.reading import waves
from netmap.study.reporting import report_of

BIELINY, BOGORIA, OKSA, LOPUSZNO = "260401", "261201", "260205", "260408"
DAY = dt.date(2021, 1, 15)
CHAPTERS = {
    "pl": [
        "W skrócie",
        "Sieć przed i po",
        "Wymogi modelu",
        "Rejestr więzi wymaganych",
        "Kto odpowiada na potrzeby rodzin",
        "Obszary, z którymi współpracuje OPS",
        "Drogi spraw",
        "Co zrobić najpierw",
        "Co się zmieniło",
        "Układ sieci",
        "Odpowiedzi",
        "Miary",
        "Co znaczą miary",
        "Metoda",
    ],
    "en": [
        "In brief",
        "The network before and after",
        "Rules of the model",
        "Ledger of required ties",
        "Who meets the needs of families",
        "Areas the OPS works with",
        "Ways of cases",
        "What to do first",
        "What changed",
        "How the network is built",
        "Answers",
        "Measures",
        "What the measures mean",
        "Method",
    ],
}


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_chapters_stand_in_order_in_both_languages(written, lang):
    assert written(BIELINY, lang).headings(1) == CHAPTERS[lang]


@pytest.mark.parametrize("commune", [BIELINY, BOGORIA])
def test_headings_never_skip_a_level(written, commune):
    levels = [
        int(p.style.name[-1])
        for p in written(commune).docx.paragraphs
        if p.style.name.startswith("Heading")
    ]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_no_heading_is_empty_or_followed_by_one_of_its_own_level(written):
    body = list(written(BOGORIA).docx.element.body)
    styles = [e.pPr.style if e.tag == qn("w:p") and e.pPr is not None else None for e in body]
    for here, after in pairwise(styles):
        assert not (here and here.startswith("Heading") and here == after)
    assert all(text.strip() for text in written(BOGORIA).headings())


def test_every_table_has_a_header_row_that_is_repeated_and_rows_that_are_not_split(written):
    tables = written(BIELINY).docx.tables
    assert len(tables) > 10
    for table in tables:
        first, *rest = table._tbl.tr_lst
        assert first.xpath("./w:trPr/w:tblHeader")
        assert not any(row.xpath("./w:trPr/w:tblHeader") for row in rest)
        assert all(row.xpath("./w:trPr/w:cantSplit") for row in (first, *rest))
        assert rest
        assert table._tbl.tblPr.xpath("./w:tblCaption")


def test_no_table_is_wider_than_the_text(written):
    for table in written(BIELINY).docx.tables:
        assert sum(column.width.cm for column in table.columns) <= 16.01


def test_captions_count_tables_and_figures_one_by_one_with_fields(written):
    document = written(BIELINY)
    tables = document.captions("Tabela")
    assert [int(re.findall(r"\d+", t)[0]) for t in tables] == [
        n + 1 for n in range(len(document.docx.tables))
    ]
    assert len(document.captions("Rycina")) == len(document.docx.inline_shapes) == 6
    fields = document.docx.element.body.xpath(".//w:fldSimple/@w:instr")
    assert {f.split()[0] for f in fields} == {"SEQ"}
    assert len(fields) == len(tables) + 6


def test_pages_are_numbered_in_the_footer(written):
    foot = written(BIELINY).docx.sections[0].footer
    fields = [f.strip() for f in foot._element.xpath(".//w:fldSimple/@w:instr")]
    assert fields == ["PAGE", "NUMPAGES"]
    assert foot.paragraphs[0].text.endswith("dane przykładowe, zmyślone")


@pytest.mark.parametrize("lang", ["pl", "en"])
@pytest.mark.parametrize("commune", [BIELINY, BOGORIA, LOPUSZNO])
def test_no_code_word_leaks_into_the_text(written, commune, lang):
    text = written(commune, lang).text
    book = load_codebook("kooperacja")
    codes = {
        *map(str, (*Evidence, *State, *GapState, *RULES)),
        *book.types,
        *book.layers,
        *MEASURES,
        "not_asked",
        "single_positions",
        "nan",
        "None",
    }
    marked = {code for code in codes if "_" in code} | {"nan", "None", "NaN"}
    assert not {code for code in marked if re.search(rf"\b{code}\b", text)}
    assert "_" not in text
    assert "{" not in text


def test_no_english_is_left_in_the_polish_report(written):
    english = translator("en")
    polish = translator("pl")
    text = written(BOGORIA).text
    plain = [
        english(key)
        for key in message_keys("en")
        if key.startswith(("report-", "gaps-state", "gaps-answer", "draw-evidence", "draw-body"))
        and key in message_keys("pl")
        and _is_plain(english, key)
        and english(key) != polish(key)
    ]
    assert len(plain) > 80
    assert [said for said in plain if len(said) > 6 and said in text] == []


def _is_plain(say, key):
    try:
        say(key)
    except KeyError:
        return False
    return True


def test_invented_data_are_said_to_be_invented(written):
    document = written(OKSA, "en")
    assert "Example data, invented." in document.lines[2]
    assert document.captions("Figure")[0].endswith("(example data, invented).")
    assert "example data, invented" in document.docx.sections[0].footer.paragraphs[0].text


def test_one_wave_makes_a_report_without_change(written):
    document = written(BIELINY, after="before")
    chapters = document.headings(1)
    assert "Co się zmieniło" not in chapters
    assert "Sieć współpracy" in chapters
    assert len(document.docx.sections) == 1
    assert "Po pilotażu" not in document.text
    ways = document.chapter("Drogi spraw").splitlines()  # a case goes from body to body
    assert not [line for line in document.lines if "→" in line and line not in ways]


def test_several_communes_get_an_overview_that_leads_to_a_chapter_each(example, read, tmp_path):
    chosen = waves(example)
    reports = [
        report_of(example, tie_rule(commune=c), "pl", chosen, norm="kooperacje-3d", made_on=DAY)
        for c in (BOGORIA, "261103")
    ]
    write_docx(reports, tmp_path / "r.docx")
    document = read(tmp_path / "r.docx")
    assert document.headings(1) == [
        "Przegląd gmin",
        "Bogoria (gmina w pilotażu)",
        "Mirzec (gmina porównawcza)",
        "Co znaczą miary",
        "Metoda",
    ]
    assert document.headings(2).count("W skrócie") == 2
    overview = document.docx.tables[0]
    links = overview._tbl.xpath(".//w:hyperlink/@w:anchor")
    assert links == document.docx.element.body.xpath(".//w:bookmarkStart/@w:name")
    assert len(links) == 2
    assert [row.cells[5].text for row in overview.rows[1:]] == [
        "stop: za mało odpowiedzi",
        "pojedyncze instytucje",
    ]
    assert sum(column.width.cm for column in overview.columns) <= 16.01


def test_the_same_day_gives_the_same_bytes(example, tmp_path):
    chosen = waves(example)[:1]
    for name in ("a.docx", "b.docx"):
        report = report_of(
            example, tie_rule(commune=OKSA), "pl", chosen, norm="kooperacje-3d", made_on=DAY
        )
        write_docx([report], tmp_path / name)
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


@pytest.mark.parametrize("rule", RULES)
def test_every_tie_rule_can_be_reported(example, read, tmp_path, rule):
    chosen = waves(example)
    asked = tie_rule(rule, commune=BOGORIA)
    report = report_of(example, asked, "pl", chosen, norm="kooperacje-3d", made_on=DAY)
    write_docx([report], tmp_path / "r.docx")
    text = read(tmp_path / "r.docx").text
    assert ("Wskazania otrzymane" in text) == (rule == "as_said")
    assert ("Wzajemność" in text) == (rule == "as_said")
    assert "_" not in text


def test_a_file_that_cannot_be_written_leaves_the_old_one(example, tmp_path):
    chosen = waves(example)[:1]
    report = report_of(
        example, tie_rule(commune=OKSA), "pl", chosen, norm="kooperacje-3d", made_on=DAY
    )
    taken = tmp_path / "taken.docx"
    taken.mkdir()
    (taken / "kept").write_text("x")
    with pytest.raises(ExportError) as caught:
        write_docx([report], taken)
    assert caught.value.code == "export-unwritable"
    assert (taken / "kept").exists()
    assert list(tmp_path.iterdir()) == [taken]
