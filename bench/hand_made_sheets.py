"""Sheets as people in offices make them by hand, each with the map that is in it."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import openpyxl
from openpyxl.comments import Comment

__all__ = ["ROSTER", "Sheet", "sheets"]

ROSTER = """id;nazwa;skrót;typ;obszar
ops;Gminny Ośrodek Pomocy Społecznej w Oksie;GOPS;ops;260205
sp1;Szkoła Podstawowa nr 1 w Oksie;SP 1;primary_school;260205
sp2;Szkoła Podstawowa nr 2 w Oksie;SP 2;primary_school;260205
gok;Gminny Ośrodek Kultury w Oksie;GOK;culture_centre;260205
bib;Gminna Biblioteka Publiczna w Oksie;GBP;library;260205
kp;Komisariat Policji w Oksie;KP;police;260205
pcpr;Powiatowe Centrum Pomocy Rodzinie w Jędrzejowie;PCPR;pcpr;2602
ppp;Poradnia Psychologiczno-Pedagogiczna w Jędrzejowie;PPP;;2602
"""
_TOLD = [line.split(";") for line in ROSTER.splitlines()[1:]]
FULL = {key: name for key, name, *_ in _TOLD}
SHORT = {key: short for key, _, short, *_ in _TOLD}
BODIES = ("ops", "sp1", "sp2", "gok", "bib", "pcpr")
PAIRS: dict[tuple[str, str], float | None] = {
    ("ops", "sp1"): 3, ("ops", "pcpr"): 5, ("sp1", "ops"): 2, ("sp2", "gok"): None, ("gok", "bib"): 4,
    ("bib", "gok"): 1, ("pcpr", "ops"): 0,
}  # fmt: skip
Rows = list[list[object]]
Map = Mapping[tuple[str, str, str], float | None]
Change = Callable[[openpyxl.Workbook], object]


@dataclass(frozen=True)
class Sheet:
    """Files given to one import, and the map that is in them; ``None`` if they are to be refused.

    ``queue`` are the names that must wait, ``codes`` findings that must be made, ``error`` the row and column of one.
    """

    name: str
    files: Mapping[str, bytes]
    truth: Map | None
    queue: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    error: tuple[int, str] | None = None
    options: tuple[str, ...] = ()


def sheets() -> Iterator[Sheet]:
    """Give every sheet."""
    yield from matrices()
    yield from cells()
    yield from kinds()
    yield from lists()
    yield from unseen()


def informed(pairs: Mapping[tuple[str, str], float | None]) -> Map:
    return {(*pair, "information"): strength for pair, strength in pairs.items()}


def workbook(rows: Rows, change: Change | None = None, title: str = "Arkusz1") -> bytes:
    book = openpyxl.Workbook()
    book.active.title = title
    for row in rows:
        book.active.append([None if cell == "" else cell for cell in row])
    if change:
        change(book)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def text(rows: Rows, mark: str = ";", encoding: str = "cp1250") -> bytes:
    return "".join(mark.join(map(str, row)) + "\r\n" for row in rows).encode(encoding)


def said(strength: float | None) -> str:
    return "x" if strength is None else f"{strength:g}"


def matrix(
    cell: Callable[[float | None], str] = said,
    *,
    beside: Mapping[str, str] = SHORT,
    above: Mapping[str, str] = SHORT,
    bodies: Sequence[str] = BODIES,
) -> Rows:
    rows: Rows = [["", *(above[body] for body in bodies)]]
    for one in bodies:
        told = [cell(PAIRS[one, other]) if (one, other) in PAIRS else "" for other in bodies]
        rows.append([beside[one], *told])
    return rows


def ties(head: Sequence[str] = ("Od", "Do", "Rodzaj", "Siła")) -> Rows:
    rows = [[SHORT[one], SHORT[other], "informacja", said(v)] for (one, other), v in PAIRS.items()]
    return [list(head), *rows]


def one(
    name: str,
    rows: Rows,
    truth: Map | None,
    *codes: str,
    change: Change | None = None,
    queue: tuple[str, ...] = (),
    error: tuple[int, str] | None = None,
    options: tuple[str, ...] = (),
) -> Sheet:
    files = {"dane.xlsx": workbook(rows, change)}
    return Sheet(name, files, truth, queue, codes, error, options)


def matrices() -> Iterator[Sheet]:
    whole = informed(PAIRS)
    yield one("matrix", matrix(), whole, "sheet-matrix")
    yield one("matrix: full names beside", matrix(beside=FULL), whole)
    titled: Rows = [
        ["Gmina Oksa"],
        ["stan na 1.09.2025 r."],
        [],
        *matrix(),
        [],
        ["Legenda: x – jest"],
    ]
    yield one("matrix: titles above, a legend below", titled, whole, "row-note-passed")
    summed = matrix()
    summed.insert(4, ["Razem szkoły", "1", "1", "1", "1", "1", "1"])
    summed.append(["OGÓŁEM", "2", "2", "2", "2", "2", "2"])
    yield one("matrix: sums between and below", summed, whole, "row-total-passed")
    sectors = matrix()
    sectors[1:1] = [["POMOC SPOŁECZNA"]]
    sectors[3:3] = [["EDUKACJA"]]
    yield one("matrix: sectors between the rows", sectors, whole)
    numbered = {
        key: f"{n}. {name}" for n, (key, name) in enumerate(((b, SHORT[b]) for b in BODIES), 1)
    }
    yield one("matrix: numbers before the names", matrix(beside=numbered, above=numbered), whole)
    words: Rows = [["", "", "Wskazywani"], *([["", *row] for row in matrix()])]
    words[2][0] = "Wskazujący"

    def merge(book: openpyxl.Workbook) -> None:
        book.active.merge_cells("C1:H1")
        book.active.merge_cells("A3:A8")

    yield one("matrix: merged words over and beside", words, whole, change=merge)
    every = {(a, b): PAIRS.get((a, b), 0) for a in BODIES for b in BODIES if a != b}
    yield one("matrix: blank is none", matrix(), informed(every), options=("--blank", "none"))
    yield one("matrix: two bodies", [["", "GOPS", "PCPR"], ["GOPS", "", "3"], ["PCPR", "tak", ""]],
              informed({("ops", "pcpr"): 3, ("pcpr", "ops"): None}))  # fmt: skip
    below: Rows = [["", "GOPS", "SP 1", "GOK"], ["GOPS"], ["SP 1", "2"], ["GOK", "3", "1"]]
    half = {("sp1", "ops"): 2.0, ("gok", "ops"): 3.0, ("gok", "sp1"): 1.0}
    yield one("matrix: one side of the diagonal", below, informed(half), "sheet-matrix-half")
    unknown = [*matrix(), ["Klub Seniora", "2"]]
    yield one("matrix: a row of nobody known", unknown, whole, queue=("Klub Seniora",))
    yield Sheet("matrix: UTF-16 with tabs", {"macierz.txt": text(matrix(), "\t", "utf-16")}, whole)


def cells() -> Iterator[Sheet]:
    whole = informed(PAIRS)
    steps = {0: "0 (brak)", 1: "1 – rzadko", 2: "2 – czasem", 3: "3 – często", 4: "4 (stale)", 5: "kooperacja", None: "tak (umowa)"}  # fmt: skip
    yield one(
        "cells: words beside codes", matrix(lambda v: steps[v]), whole, "cell-code-understood"
    )
    no_strength = informed({pair: 0 if v == 0 else None for pair, v in PAIRS.items()})
    yield one("cells: yes and no", matrix(lambda v: "nie" if v == 0 else "TAK"), no_strength)
    often = {0: "nigdy", 1: "raz w roku", 2: "raz na kwartał", 3: "1 raz w miesiącu", 4: "co tydzień", 5: "codziennie", None: "2x w tygodniu"}  # fmt: skip
    yield one("cells: how often", matrix(lambda v: often[v]), no_strength)
    yield one(
        "cells: a word nobody knows",
        matrix(lambda v: "ok" if v == 4 else said(v)),
        None,
        error=(5, "GBP"),
    )
    for number, word in enumerate(("2-3", "tak/nie", "0 – nie wiem", "5 – kontakt"), 1):
        rows: Rows = [["Od", "Do", "Rodzaj", "Siła"], ["GOPS", "SP 1", "informacja", word]]
        yield one(f"cells: two meanings {number}", rows, None, error=(2, "Siła"))
    unknown = ("brak", "n/d", "-", "nd.", "b.d.", "nie wiem", "brak danych")
    rows = [[*row[:3], word] for row, word in zip(ties()[1:], unknown, strict=True)]
    yield one("cells: words for unknown", [ties()[0], *rows], informed(dict.fromkeys(PAIRS)))
    days = (
        "1.09.2025 r.",
        "1 września 2025",
        "wrzesień 2025",
        "2025/26",
        "45901",
        "IX 2025",
        "2025-09-01",
    )
    rows = [[*row, day] for row, day in zip(ties()[1:], days, strict=True)]
    yield one(
        "cells: days in every form", [[*ties()[0], "Data"], *rows], whole, "cell-day-of-period"
    )
    armour = b'od;do;rodzaj;si\xb3a\r\n="ops";="sp1";informacja;="3"\r\n'
    yield Sheet("cells: armour", {"dane.csv": armour}, informed({("ops", "sp1"): 3}))
    spaced: Rows = [["\u00a0Od", "Do\u2009", "Rodzaj", "Siła"], ["GOPS\u00a0", "\u2007SP\u00a01", "wymiana\u00a0informacji", "\u202f3"]]  # fmt: skip
    yield one("cells: hard and thin spaces", spaced, informed({("ops", "sp1"): 3}))


WIDE: Rows = [
    ["Od", "Do", "informacja", "skierowania", "porozumienie"], ["GOPS", "SP 1", "3", "tak", "nie"],
    ["GOPS", "PCPR", "x", "", "0"], ["GOK", "GBP", "", "", ""],
]  # fmt: skip
TOLD: Map = {
    ("ops", "sp1", "information"): 3, ("ops", "sp1", "referral"): None, ("ops", "sp1", "agreement"): 0,
    ("ops", "pcpr", "information"): None, ("ops", "pcpr", "agreement"): 0,
}  # fmt: skip


def kinds() -> Iterator[Sheet]:
    yield one("kinds: a column each", WIDE, TOLD, "sheet-kinds")
    none = {
        (a, b, k): 0
        for a, b in (("ops", "pcpr"), ("gok", "bib"))
        for k in ("information", "referral", "agreement")
    }
    yield one("kinds: blank is none", WIDE, {**none, **TOLD}, options=("--blank", "none"))
    upper: Rows = [
        ["Od", "Do", "Rodzaj współpracy"],
        ["", "", "Informacja", "Skierowania", "Porozumienie"],
    ]

    def merge(book: openpyxl.Workbook) -> None:
        for place in ("A1:A2", "B1:B2", "C1:E1"):
            book.active.merge_cells(place)

    yield one("kinds: under one heading", [*upper, *WIDE[1:]], TOLD, change=merge)
    strong: Rows = [["Kto", "Z kim", "Siła", "Informacja", "Projekty"], ["GOPS", "SP 1", "4", "x", ""], ["SP 1", "GOPS", "0", "", ""]]  # fmt: skip
    yield one("kinds: one strength for all", strong, {
        ("ops", "sp1", "information"): 4, ("sp1", "ops", "information"): 0, ("sp1", "ops", "projects"): 0,
    })  # fmt: skip
    denied: Rows = [
        ["Od", "Do", "Informacja", "Skierowania", "Brak współpracy"],
        ["GOPS", "SP 1", "", "", "x"],
    ]
    yield one(
        "kinds: a column of no cooperation",
        denied,
        {("ops", "sp1", "information"): 0, ("ops", "sp1", "referral"): 0},
    )
    both: Rows = [["Od", "Do", "Rodzaj", "Siła"], ["GOPS", "SP 1", "informacja, skierowania", "3"]]
    yield one(
        "kinds: several in a cell",
        both,
        {("ops", "sp1", "information"): 3, ("ops", "sp1", "referral"): 3},
    )
    steps: Rows = [
        ["Od", "Do", "0", "1", "2", "3"],
        ["GOPS", "SP 1", "", "", "x", ""],
        ["SP 1", "GOPS", "x", "", "", ""],
    ]
    yield one(
        "kinds: a column for each step",
        steps,
        informed({("ops", "sp1"): 2, ("sp1", "ops"): 0}),
        "header-levels",
    )
    twice: Rows = [["Od", "Do", "skierowania", "zgłoszenia"], ["GOPS", "SP 1", "x", "nie"]]
    yield one("kinds: two columns of one", twice, None, "header-kinds-of-ties")


def lists() -> Iterator[Sheet]:
    whole = informed(PAIRS)
    yield Sheet("list: CSV of Windows", {"więzi.csv": text(ties())}, whole)
    titled: Rows = [
        ["Wykaz – gmina Oksa"],
        [],
        *ties(),
        ["Razem gmina Oksa", "", "", "15"],
        [],
        ["* dane z warsztatu"],
    ]
    yield one("list: title, sum, note", titled, whole, "row-total-passed", "row-note-passed")
    grouped: Rows = [["Od", "Do", "Rodzaj"], ["GOPS", "SP 1", "informacja"], ["", "GOK", "informacja"], ["", "PCPR", "informacja"]]  # fmt: skip
    three = informed({("ops", "sp1"): None, ("ops", "gok"): None, ("ops", "pcpr"): None})
    yield one("list: the first of each group", grouped, three, "header-filled-down")
    several: Rows = [["Od", "Do", "Rodzaj"], ["GOPS", "SP 1, GOK i PCPR", "informacja"]]
    yield one("list: several names in a cell", several, three, "cell-several-names")
    unsure: Rows = [["Od", "Do", "Rodzaj"], ["GOPS", "SP 1\nGOK; PCPR; policja", "informacja"]]
    yield one("list: several names, one unsure", unsure, three, queue=("policja",))
    for head in (
        ["Instytucja", "Partner"],
        ["Respondent", "Współpracuje z"],
        ["Instytucja A", "Instytucja B"],
    ):
        rows: Rows = [[*head, "Ocena współpracy"], *([a, b, v] for a, b, _, v in ties()[1:])]
        yield one(f"list: {' and '.join(head)}", rows, whole)
    answers: Rows = [["Od", "Do", "Współpraca"], ["GOPS", "SP 1", "tak"], ["SP 1", "GOPS", "nie"]]
    yield one(
        "list: plain yes and no", answers, informed({("ops", "sp1"): None, ("sp1", "ops"): 0})
    )
    ego: Rows = [["Partner", "Siła współpracy"], ["SP 1", "3"], ["PCPR", "5"]]
    two = informed({("ops", "sp1"): 3, ("ops", "pcpr"): 5})
    yield Sheet("list: the sheet names who speaks", {"d.xlsx": workbook(ego, title="GOPS")}, two)
    yield Sheet(
        "list: the file names who speaks", {"GOPS.csv": text(ego)}, two, (), ("sheet-one-speaker",)
    )
    yield one(
        "list: who speaks stands above", [["Instytucja wypełniająca:", "GOPS"], [], *ego], two
    )
    yield one("list: nobody says who speaks", ego, None, "header-missing-column")
    turned: Rows = [["Od", "GOPS", "SP 1"], ["Do", "SP 1", "GOPS"], ["Siła", "3", "2"]]
    yield one("list: on its side", turned, None, "sheet-turned")
    yield one(
        "list: the same pair otherwise",
        [*ties(), ["GOPS", "SP 1", "informacja", "1"]],
        None,
        error=(9, ""),
    )
    yield one(
        "list: a row without a partner",
        [*ties(), ["GOPS", "", "informacja", "1"]],
        None,
        error=(9, "Do"),
    )


def unseen() -> Iterator[Sheet]:
    def rows(book: openpyxl.Workbook) -> None:
        for number in range(4, 9):
            book.active.row_dimensions[number].hidden = True

    def filtered(book: openpyxl.Workbook) -> None:
        book.active.auto_filter.ref = "A1:D8"
        book.active.auto_filter.add_filter_column(0, ["GOPS"])
        rows(book)

    def column(book: openpyxl.Workbook) -> None:
        book.active.column_dimensions["D"].hidden = True

    def comment(book: openpyxl.Workbook) -> None:
        book.active["D2"].comment = Comment("tylko telefonicznie", "")

    left = informed({pair: v for pair, v in PAIRS.items() if pair[0] == "ops"})
    yield one("unseen: hidden rows", ties(), left, "sheet-rows-hidden", change=rows)
    yield one("unseen: a filter left on", ties(), left, "sheet-rows-filtered", change=filtered)
    yield one(
        "unseen: a hidden column",
        ties(),
        informed(dict.fromkeys(PAIRS)),
        "sheet-columns-hidden",
        change=column,
    )
    yield one("unseen: a comment", ties(), informed(PAIRS), "sheet-comments", change=comment)
