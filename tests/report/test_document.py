"""The report as a reader, a screen reader and Word meet it."""

from __future__ import annotations

import datetime as dt
import re
from itertools import pairwise

import docx
import pytest
from docx.oxml.ns import qn

from netmap.codebook import load_codebook
from netmap.errors import ExportError
from netmap.gaps import GapState, State
from netmap.i18n import message_keys, translator
from netmap.metrics import MEASURES
from netmap.network import RULES, Evidence
from netmap.report import write_docx
from netmap.study import network, tie_rule
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
        "Co się zmieniło",
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
        "What changed",
        "Answers",
        "Measures",
        "What the measures mean",
        "Method",
    ],
}


def texts(document):
    """Give every text of the body: paragraphs, cells, and what is in fields and links."""
    return [
        "".join(t.text or "" for t in p.iter(qn("w:t")))
        for p in document.element.body.iter(qn("w:p"))
    ]


def whole(document):
    return "\n".join(texts(document))


def headings(document, level=None):
    found = [p for p in document.paragraphs if p.style.name.startswith("Heading")]
    return [p.text for p in found if level is None or p.style.name == f"Heading {level}"]


def captions(document, word):
    return [t for t in texts(document) if re.match(rf"{word} \d+\. ", t)]


def section_of(document, title):
    """Give the paragraphs of a chapter."""
    found, inside = [], False
    for paragraph in document.paragraphs:
        if paragraph.style.name == "Heading 1":
            inside = paragraph.text == title
        elif inside:
            found.append(paragraph.text)
    return "\n".join(found)


# ── structure ───────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_chapters_stand_in_order_in_both_languages(written, lang):
    assert headings(written(BIELINY, lang), 1) == CHAPTERS[lang]


@pytest.mark.parametrize("commune", [BIELINY, BOGORIA])
def test_headings_never_skip_a_level(written, commune):
    levels = [
        int(p.style.name[-1])
        for p in written(commune).paragraphs
        if p.style.name.startswith("Heading")
    ]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_no_heading_is_empty_or_followed_by_one_of_its_own_level(written):
    body = list(written(BOGORIA).element.body)
    styles = [e.pPr.style if e.tag == qn("w:p") and e.pPr is not None else None for e in body]
    for here, after in pairwise(styles):
        assert not (here and here.startswith("Heading") and here == after)
    assert all(text.strip() for text in headings(written(BOGORIA)))


def test_every_table_has_a_header_row_that_is_repeated_and_rows_that_are_not_split(written):
    tables = written(BIELINY).tables
    assert len(tables) > 10
    for table in tables:
        first, *rest = table._tbl.tr_lst
        assert first.xpath("./w:trPr/w:tblHeader")
        assert not any(row.xpath("./w:trPr/w:tblHeader") for row in rest)
        assert all(row.xpath("./w:trPr/w:cantSplit") for row in (first, *rest))
        assert rest
        assert table._tbl.tblPr.xpath("./w:tblCaption")


def test_no_table_is_wider_than_the_text(written):
    for table in written(BIELINY).tables:
        assert sum(column.width.cm for column in table.columns) <= 16.01


def test_captions_count_tables_and_figures_one_by_one_with_fields(written):
    document = written(BIELINY)
    tables = captions(document, "Tabela")
    assert [int(re.findall(r"\d+", t)[0]) for t in tables] == [
        n + 1 for n in range(len(document.tables))
    ]
    assert len(captions(document, "Rycina")) == len(document.inline_shapes) == 1
    fields = document.element.body.xpath(".//w:fldSimple/@w:instr")
    assert {f.split()[0] for f in fields} == {"SEQ"}
    assert len(fields) == len(tables) + 1


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_the_figure_is_read_aloud_as_words(written, lang):
    document = written(BIELINY, lang)
    (about,) = document.element.body.xpath(".//wp:docPr")
    alt = about.get("descr")
    assert ("Dwa diagramy" in alt) == (lang == "pl")
    assert "CUS" in alt
    assert "(30%" in alt
    assert document.inline_shapes[0].width.cm <= 26.3


def test_the_figure_stands_on_a_page_on_its_side_and_the_rest_upright(written):
    sections = written(BIELINY).sections
    assert [s.page_width > s.page_height for s in sections] == [False, True, False]


@pytest.mark.parametrize(("lang", "locale"), [("pl", "pl-PL"), ("en", "en-GB")])
def test_the_document_says_its_language_title_author_and_day(written, lang, locale):
    document = written(BIELINY, lang)
    (said,) = document.styles.element.xpath("./w:docDefaults//w:lang")
    about = document.core_properties
    assert said.get(qn("w:val")) == about.language == locale
    assert "Bieliny" in about.title
    assert about.author == "Liderzy kooperacji (przykład)"
    assert about.created.date() == about.modified.date() == DAY
    assert about.comments == ""


def test_pages_are_numbered_in_the_footer(written):
    foot = written(BIELINY).sections[0].footer
    fields = [f.strip() for f in foot._element.xpath(".//w:fldSimple/@w:instr")]
    assert fields == ["PAGE", "NUMPAGES"]
    assert foot.paragraphs[0].text.endswith("dane przykładowe, zmyślone")


# ── words ───────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("lang", ["pl", "en"])
@pytest.mark.parametrize("commune", [BIELINY, BOGORIA, LOPUSZNO])
def test_no_code_word_leaks_into_the_text(written, commune, lang):
    text = whole(written(commune, lang))
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
    text = whole(written(BOGORIA))
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


@pytest.mark.parametrize("commune", [BIELINY, BOGORIA, LOPUSZNO])
def test_every_institution_of_either_wave_is_named(example, written, commune):
    text = whole(written(commune))
    for wave in ("before", "after"):
        graph = network(example, wave, tie_rule(commune=commune))
        assert len(graph) > 9
        for _, data in graph.nodes(data=True):
            assert data["name"] in text


def test_the_summary_says_response_rules_change_and_gaps(written):
    brief = section_of(written(LOPUSZNO), "W skrócie")
    assert "10 z 13 instytucji odpowiedziało (77%)" in brief
    assert "Po pilotażu: 3 z 6" in brief
    assert "nowych więzi jest 9, utraconych 1, a utrzymanych 12" in brief
    assert (
        "Gminny Ośrodek Pomocy Społecznej w Łopusznie – Gminny Ośrodek Zdrowia w Łopusznie (brak)"
        in brief
    )
    assert "sport i rekreacja" in brief
    assert "Sąd Rejonowy w Kielcach" in brief


def test_an_answer_has_a_word_and_a_sign(written):
    rules = written(BOGORIA).tables[0]
    answers = {cell.text for row in rules.rows[1:] for cell in row.cells[1:3]}
    assert {
        "✓ spełniony",
        "½ częściowo spełniony",
        "✗ niespełniony",
        "? nie można ocenić",
    } == answers


def test_gaps_come_first_then_what_is_unknown_resources_apart_and_what_is_met(written):
    titles = headings(written(LOPUSZNO), 2)
    assert titles[:4] == [
        "Luki kooperacyjne: 1 para",
        "Nie wiadomo: 2 pary",
        "Luki zasobowe",
        "Spełnione: 15 par",
    ]


def test_the_stop_sign_is_there_when_too_few_answered_and_only_then(written):
    stopped, other = whole(written(BOGORIA)), whole(written(BIELINY))
    assert "STOP. Odpowiedzi jest za mało" in stopped
    assert "58% w pierwszym" in stopped
    assert "O zmianie nie można nic powiedzieć" in stopped
    assert "STOP" not in other


def test_who_joined_and_who_left_is_told(written):
    assert "Świetlica Środowiskowa w Bielinach: instytucja dołączyła" in whole(written(BIELINY))
    assert "Świetlica Środowiskowa w Bogorii: instytucja odeszła" in whole(written(BOGORIA))
    assert "W obu pomiarach są te same instytucje." in whole(written(OKSA))


def test_invented_data_are_said_to_be_invented(written):
    document = written(OKSA, "en")
    assert "Example data, invented." in texts(document)[2]
    assert captions(document, "Figure")[0].endswith("(example data, invented).")
    assert "example data, invented" in document.sections[0].footer.paragraphs[0].text


def test_undefined_measures_are_a_dash_and_isolates_are_kept(written):
    table = next(t for t in written(BIELINY).tables if t.rows[0].cells[-1].text == "Jedyny łącznik")
    rows = {row.cells[0].text.split("\N{NO-BREAK SPACE}")[0]: row for row in table.rows}
    clinic = rows["Gminny Ośrodek Zdrowia w Bielinach"]
    assert clinic.cells[0].text.endswith("*")
    assert [clinic.cells[n].text for n in (1, 2, 5)] == ["0", "0,0", "–"]


def test_numbers_are_written_as_the_language_writes_them(written):
    assert "1,00" in whole(written(BOGORIA))
    assert "1.00" not in whole(written(BOGORIA))
    assert "1.00" in whole(written(BOGORIA, "en"))
    assert "15.01.2021" in whole(written(BOGORIA))
    assert "15 Jan 2021" in whole(written(BOGORIA, "en"))


# ── one wave, many communes, files ──────────────────────────────────────────────────────────────────────────────────


def test_one_wave_makes_a_report_without_change(written):
    document = written(BIELINY, after="before")
    chapters = headings(document, 1)
    assert "Co się zmieniło" not in chapters
    assert "Sieć współpracy" in chapters
    assert len(document.sections) == 1
    assert "Po pilotażu" not in whole(document)
    assert "→" not in whole(document)


def test_several_communes_get_an_overview_that_leads_to_a_chapter_each(example, tmp_path):
    chosen = waves(example)
    reports = [
        report_of(example, tie_rule(commune=c), "pl", chosen, norm="kooperacje-3d", made_on=DAY)
        for c in (BOGORIA, "261103")
    ]
    write_docx(reports, tmp_path / "r.docx")
    document = docx.Document(str(tmp_path / "r.docx"))
    assert headings(document, 1) == [
        "Przegląd gmin",
        "Bogoria (gmina w pilotażu)",
        "Mirzec (gmina porównawcza)",
        "Co znaczą miary",
        "Metoda",
    ]
    assert headings(document, 2).count("W skrócie") == 2
    overview = document.tables[0]
    links = overview._tbl.xpath(".//w:hyperlink/@w:anchor")
    assert links == document.element.body.xpath(".//w:bookmarkStart/@w:name")
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
def test_every_tie_rule_can_be_reported(example, tmp_path, rule):
    chosen = waves(example)
    asked = tie_rule(rule, commune=BOGORIA)
    report = report_of(example, asked, "pl", chosen, norm="kooperacje-3d", made_on=DAY)
    write_docx([report], tmp_path / "r.docx")
    text = whole(docx.Document(str(tmp_path / "r.docx")))
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
