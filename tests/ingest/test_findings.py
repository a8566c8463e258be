"""Findings: every code has words in both languages and a row in the document, and some file produces it."""

import re
from pathlib import Path

import pytest

from netmap.codebook import Label
from netmap.i18n import LANGUAGES, message_keys, translator
from netmap.ingest.findings import LEVELS, Finding, Report, Where
from netmap.ingest.vocabulary import vocabulary
from netmap.model import RECORD_TYPES

DOCUMENT = (Path(__file__).parents[2] / "docs" / "data-format.md").read_text(encoding="utf-8")
MESSAGES = Path(__file__).parents[2] / "netmap" / "i18n" / "pl"
SOURCES = "".join(path.read_text(encoding="utf-8") for path in sorted(MESSAGES.glob("*.ftl")))
WEIGHTS = {"error": "błąd / error", "warning": "ostrzeżenie / warning", "notice": "uwaga / notice"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_code_says_what_and_what_to_do(lang):
    keys = {key for key in message_keys(lang) if key.startswith("finding-")}
    assert keys == {f"finding-{c}{end}" for c in LEVELS for end in ("", "-remedy")}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_names_no_option_of_a_command(lang):
    lines = [f.remedy(lang, on_page=True) for f in map(_bare, LEVELS)]
    assert [line for line in lines if re.search(r"--[a-z]|netmap check", line)] == []
    assert "--wave" in _bare("header-no-wave").remedy(lang)
    assert translator(lang)("data-wave") in _bare("header-no-wave").remedy(lang, on_page=True)


def _bare(code):
    """Give a finding whose parts all say the same."""
    params = dict.fromkeys(re.findall(r"\{ ?\$([a-z_]+)", SOURCES), "x")
    return Finding(code, LEVELS[code], "plik.csv", params=params)


def test_codes_are_filed_by_the_level_of_the_place():
    places = {"file", "sheet", "header", "row", "cell", "name"}
    assert {code.split("-")[0] for code in LEVELS} == places


def test_the_document_lists_every_code_with_its_weight():
    listed = dict(re.findall(r"^\| `([a-z-]+)` \| ([^|]+) \|", DOCUMENT, re.MULTILINE))
    assert listed == {code: WEIGHTS[level] for code, level in LEVELS.items()}


@pytest.mark.parametrize("kind", vocabulary().columns)
def test_the_document_lists_every_column_and_its_names(kind):
    for column in vocabulary().columns[kind]:
        name = f"**{column.pl}**" if column.required else column.pl
        closed = [f"{word}\\*" for word in column.closed]
        also = ", ".join([*column.also, *closed]) or "–"
        assert f"| {name} | {column.en} | {also} |" in DOCUMENT


def test_a_finding_speaks_both_languages():
    finding = Finding(
        "cell-code-understood", "notice", "a.csv", "", 3, "szczebel", "powiatowa",
        {"meant": Label("powiat", "county")},
    )  # fmt: skip
    assert finding.say("pl") == "„powiatowa” w kolumnie „szczebel” odczytano jako „powiat”."
    assert finding.say("en") == "“powiatowa” in column “szczebel” was read as “county”."
    assert "kod" in finding.remedy("pl")


def test_the_report_knows_the_level_and_keeps_the_place():
    report = Report()
    where = Where("a.xlsx", "Więzi", 7).at("siła", "9")
    assert report.add("cell-not-a-number", where) == "error"
    assert report.add("row-repeated", where, first=3) == "notice"
    assert report.findings[0] == Finding(
        "cell-not-a-number", "error", "a.xlsx", "Więzi", 7, "siła", "9"
    )
    assert report.findings[1].params == {"first": 3}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_levels_kinds_and_actions_have_names(lang):
    say = translator(lang)
    kinds = [kind for kind in RECORD_TYPES if kind not in ("position", "setting")]
    assert len({say("ingest-kind", kind=kind) for kind in kinds}) == len(kinds)
    assert len({say("ingest-level", level=level) for level in WEIGHTS}) == 3
    actions = ("create", "update", "unchanged", "queue", "reject")
    assert len({say("ingest-action", action=action) for action in actions}) == 5


# ── a file for every code ───────────────────────────────────────────────────────────────────────────────────────────

ROSTER = "id;nazwa;skrót;typ;obszar\nops;OPS w Oksie;OPS;ops;260205\npcpr;PCPR;PCPR;pcpr;2602\n"
WAVE = "fala;data\nprzed;2019-05-31\n"
LINK = "od;do;fala;rodzaj"
MADE = {
    "sheet-no-roster": [f"{LINK}\na;b;przed;information\n"],
    "sheet-without-rows": ["id;nazwa\n"],
    "file-nothing-recognised": ["kot;pies\n1;2\n"],
    "file-given-twice": [WAVE, WAVE],
    "header-not-first": [f"Wykaz instytucji\n\n{ROSTER}"],
    "header-missing-column": ["od;fala;rodzaj\nops;przed;information\n"],
    "header-repeated": ["id;nazwa;nazwa\na;b;c\n"],
    "header-empty": ["id;nazwa;;typ\na;OPS;x;ops\n"],
    "header-misprint": [ROSTER, f"{LINK};sila3\nops;pcpr;przed;information;3\n", WAVE],
    "header-personal-column": ["id;nazwa;telefon\na;OPS;123\n"],
    "header-kept-as-attribute": ["id;nazwa;uczniowie\na;OPS;123\n"],
    "header-ignored": ["fala;data;kolor\nprzed;2019-05-31;biały\n"],
    "header-layer-assumed": [ROSTER, WAVE, "od;do;fala\nops;pcpr;przed\n"],
    "header-kinds-of-ties": [ROSTER, WAVE, "od;do;fala;skierowania;zgłoszenia\nops;pcpr;przed;nie;tak\n"],
    "header-levels": [ROSTER, WAVE, "od;do;0;1;2;3\nops;pcpr;;;x;\n"],
    "sheet-turned": [ROSTER, WAVE, "od;ops;ops\ndo;pcpr;pcpr\nrodzaj;information;referral\n"],
    "sheet-one-speaker": [ROSTER, WAVE, "Instytucja: PCPR;\npartner;siła\nOPS;3\n"],
    "sheet-matrix-half": [
        ROSTER + "sp;SP;SP;primary_school;260205\n", WAVE, ";ops;pcpr;sp\nops;;;\npcpr;3;;\nsp;1;2;\n",
    ],
    "sheet-matrix-turned": [ROSTER, WAVE, "Wskazany;ops;pcpr\nops;;3\npcpr;2;\n"],
    "sheet-tables-beside": [ROSTER, WAVE, "od;do;siła;;od;do;siła\nops;pcpr;2;;pcpr;ops;3\n"],
    "sheet-part-passed": [
        ROSTER + "sp;SP;SP;primary_school;260205\n", WAVE,
        ";ops;pcpr;sp;;Legenda\nops;;2;1;;0 – brak\npcpr;3;;;;\nsp;1;2;;;\n",
    ],
    "sheet-told-by-title": [ROSTER, WAVE, "Po pilotażu;;\nod;do;siła\nops;pcpr;2\n"],
    "header-columns-repeated": [ROSTER, WAVE, "od;do;siła przed;siła po\nops;pcpr;2;3\n"],
    "header-strength-likely": [ROSTER, WAVE, "od;do;moja ocena\nops;pcpr;2\npcpr;ops;3\n"],
    "header-filled-down": [ROSTER, "od;do;rodzaj\nops;pcpr;information\n;pcpr;referral\n;pcpr;projects\n", WAVE],
    "cell-several-kinds": [ROSTER, WAVE, f"{LINK}\nops;pcpr;przed;informacja, skierowania\n"],
    "sheet-kinds": [ROSTER, WAVE, "od;do;fala;skierowania\nops;pcpr;przed;nie\n"],
    "row-strength-no-kind": [ROSTER, WAVE, "od;do;fala;informacja;siła\nops;pcpr;przed;nie;3\n"],
    "row-matrix-nameless": [ROSTER, WAVE, "od;ops;pcpr\nops;;3\npcpr;1;\n;1;3\n"],
    "row-strength-kind-assumed": [ROSTER, WAVE, "od;do;fala;skierowania;siła\nops;pcpr;przed;;3\n"],
    "header-no-wave": [ROSTER, "od;do;rodzaj\nops;pcpr;information\n"],
    "row-too-many-cells": ["id,nazwa,x\na,OPS,1,5\nb,OPS,1\nc,OPS,2\nd,OPS,3\n"],
    "row-heading-passed": [ROSTER, WAVE, f"{LINK}\nops;pcpr;przed;information\n{LINK}\n"],
    "row-self-tie": [ROSTER, WAVE, f"{LINK}\nops;OPS;przed;information\n"],
    "row-contradiction": ["id;nazwa\na;OPS\na;GOPS\n"],
    "row-repeated": ["id;nazwa\na;OPS\na;OPS\n"],
    "row-reporter-not-in-pair": [
        ROSTER + "sp;SP;SP;primary_school;260205\n", WAVE,
        f"{LINK};wskazujący\nops;pcpr;przed;information;sp\n",
    ],
    "row-dates-reversed": ["id;nazwa;istnieje od;istnieje do\na;OPS;2020-01-01;2019-01-01\n"],
    "row-proposed": ["id;nazwa\na;OPS w Oksie\n"],
    "row-namesake": ["nazwa;obszar;regon\nKGW;260205;001122334\nKGW;260205;001122335\n"],
    "row-without-type": ["id;nazwa\na;Coś zupełnie innego\n"],
    "row-commune-unknown": [ROSTER.replace("260205", "2602"), WAVE, f"{LINK}\nops;pcpr;przed;information\n"],
    "row-serves-joined": ["id;nazwa;obszar\na;PCPR;260205\na;PCPR;260209\n"],
    "row-label-not-unique": ["id;nazwa;skrót;obszar\na;OPS;X;260205\nb;PCPR;x;2602\n"],
    "cell-required": [ROSTER, WAVE, f"{LINK}\n;pcpr;przed;information\n"],
    "cell-control-character": ["id;nazwa\na;O\x07PS\n"],
    "cell-invisible-removed": ["id;nazwa\na;O\u200bPS\n"],
    "cell-excel-error": ["id;nazwa\na;#ADR!\n"],
    "cell-too-long": [f"id;nazwa\na;{'x' * 40_000}\n"],
    "cell-unknown-code": ["id;nazwa;typ\na;OPS;zzz\n"],
    "sheet-words-unknown": [ROSTER, WAVE, f"{LINK};częstość\nops;pcpr;przed;information;czasami\n"],
    "cell-code-understood": ["id;nazwa;typ\na;OPS;przedszkole\n"],
    "cell-not-a-number": ["fala;kolejność\nprzed;pierwsza\n"],
    "cell-out-of-scale": [ROSTER, WAVE, f"{LINK};siła\nops;pcpr;przed;information;9\n"],
    "cell-not-a-date": ["fala;data\nprzed;31.02.2019\n"],
    "cell-several-names": [
        ROSTER + "sp;SP;SP;primary_school;260205\n", WAVE, f"{LINK}\nsp;OPS, PCPR;przed;information\n",
    ],
    "cell-day-of-period": ["fala;data\nprzed;wrzesień 2025\n"],
    "cell-excel-date": ["fala;data\nprzed;45000\n"],
    "cell-strength-mark": [ROSTER, WAVE, f"{LINK};siła\nops;pcpr;przed;information;x\n"],
    "cell-strength-missing": [ROSTER, WAVE, f"{LINK};siła\nops;pcpr;przed;information;brak\n"],
    "cell-label-cut": ["id;nazwa;skrót\na;OPS;Ośrodek w Oksie\n"],
    "cell-register-number": ["id;nazwa;regon\na;OPS;12\n"],
    "cell-unknown-place": ["id;nazwa;obszar\na;OPS;Nibylandia\n"],
    "cell-ambiguous-place": ["id;nazwa;obszar\na;OPS;Kolno\n"],
    "cell-not-a-commune": ["gmina;grupa\n2602;pilotaż\n"],
    "cell-not-a-case-number": ["nr sprawy;gmina;plan\nJan Kowalski;Oksa;tak\n"],
    "cell-unknown-seat": ["id;nazwa;siedziba\na;OPS;ul. Długa 5\n"],
    "cell-terc-cut": ["id;nazwa;obszar\na;OPS;2602052\n"],
    "cell-terc-mended": ["id;nazwa;obszar\na;OPS;60914\n"],
    "cell-unknown-terc": ["id;nazwa;obszar\na;OPS;320101\n"],
    "cell-wave-assumed": [ROSTER, f"{LINK}\nops;pcpr;przed;information\n"],
    "sheet-example": ["dane przykładowe, zmyślone\nid;nazwa\na;OPS\n"],
    "name-understood": [ROSTER, WAVE, f"{LINK}\nOśrodek Pomocy Społecznej, Oksa;pcpr;przed;information\n"],
    "name-unknown": [ROSTER, WAVE, f"{LINK}\nops;Nikt;przed;information\n"],
    "name-ambiguous": ["id;nazwa\na;SP\nb;SP\n", WAVE, f"{LINK}\na;SP;przed;information\n"],
}  # fmt: skip
GENERIC = {
    "row-self-tie-skipped": ["source,target\na,a\na,b\n"],
    "header-strength-kept": ["source,target,weight\na,b,-1\n"],
    "row-replaced": ["source,target,weight\na,b,1\na,b,2\n"],
    "sheet-matrix": [",a,b,c\na,0,1,0\nb,1,0,0\nc,,0,1\n"],
    "sheet-matrix-blank-unknown": [",a,b,c\na,0,1,0\nb,1,0,0\nc,,0,1\n"],
    "name-new": ["id,agency\na,x\n", "source,target\na,b\n"],
}
ELSEWHERE = {
    "sheet-matrix-blank-none", "sheet-hidden", "sheet-rows-hidden", "sheet-rows-filtered", "sheet-columns-hidden",
    "sheet-comments", "sheet-colours", "sheet-unrecognised", "header-merged", "cell-merged",
    "cell-formula-without-result", *(code for code in LEVELS if code.startswith("file-") and code not in MADE),
    "name-left-out", "name-waiting-contradicts", "row-much-like", "cell-terc-not-listed", "cell-terc-changed",
    *(code for code in LEVELS if code.startswith("sheet-register-")),
    "cell-merged-filled", "row-note-passed", "row-total-passed",
    *(code for code in LEVELS if {"form", "answer", "mapping", "export", "canvas", "repeat"} & set(code.split("-"))),
}  # fmt: skip
"""Made by studies that hold something: see ``test_settling``; by registers: see
``test_registers``, ``test_editions`` and ``test_gathering``; by workbooks and
hostile bytes: see ``test_tables``, ``test_unseen``, ``test_importing``, ``test_matrix``, ``test_merged``,
``test_reading``; by questionnaires: see ``test_forms`` and ``test_surveys``, which hold that every one of them is made;
by exports of survey tools: see ``exports/test_taking``, ``exports/test_repeats`` and ``exports/test_whole_files``; by
archives: see ``test_packed``."""


def test_every_code_is_made_by_a_file():
    assert {*MADE, *GENERIC, *ELSEWHERE} == set(LEVELS)


def say_all(plan, code, lang):
    found = [f for f in plan.findings if f.code == code]
    assert found, [f.code for f in plan.findings]
    assert all(f.say(lang) and f.remedy(lang) for f in plan.findings)
    assert plan.is_accepted == (not any(f.level == "error" for f in plan.findings))
    return found[0]


@pytest.mark.parametrize("code", MADE)
def test_a_file_makes_the_finding(code, desk):
    files = [desk.csv(text, f"{n}.csv") for n, text in enumerate(MADE[code])]
    say_all(desk.plan(*files), code, "pl")


@pytest.mark.parametrize("code", GENERIC)
def test_a_file_of_any_network_makes_the_finding(code, generic):
    files = [generic.csv(text, f"{n}.csv") for n, text in enumerate(GENERIC[code])]
    assert say_all(generic.plan(*files), code, "en").level != "error"


def test_all_findings_are_gathered_with_their_place(desk, codes):
    text = "id;nazwa;typ;obszar;istnieje od\na;OPS;zzz;Nibylandia;kiedyś\nb;#REF!;ops;990101;\n"
    plan = desk.plan(text)
    assert codes(plan, level="error") == [
        "cell-excel-error", "cell-not-a-date", "cell-unknown-code", "cell-unknown-place", "cell-unknown-place"
    ]  # fmt: skip
    first = next(f for f in plan.findings if f.code == "cell-unknown-code")
    assert (first.file, first.row, first.column, first.value) == ("dane.csv", 2, "typ", "zzz")
    assert plan.counts() == {"institution": {"reject": 2}}


def test_findings_come_in_the_order_of_reading(desk):
    ties = desk.csv("od;do;fala;rodzaj\nx;y;przed;zzz\n", "b.csv")
    roster = desk.csv("id;nazwa;typ\na;OPS;zzz\nb;B;zzz\n", "a.csv")
    plan = desk.plan(ties, roster)
    places = [("ba".index(f.file[0]), f.row or 0) for f in plan.findings if f.file]
    assert places == sorted(places)
    assert {file for file, _ in places} == {0, 1}


def test_a_row_of_another_file_is_named_with_it(desk):
    one, other = desk.csv("id;nazwa\na;A\n", "1.csv"), desk.csv("id;nazwa\na;B\n", "2.csv")
    finding = next(f for f in desk.plan(one, other).findings if f.code == "row-contradiction")
    assert finding.params["first"] == "1.csv!2"
