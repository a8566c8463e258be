"""What is wrong with the data, or was assumed of them: values with a stable code, never exceptions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from netmap.codebook import Label
from netmap.i18n import translator

__all__ = ["LEVELS", "Finding", "Level", "Report", "Where"]

Level = Literal["error", "warning", "notice"]

_ERRORS = """
    file-missing file-no-access file-too-big file-empty file-not-table file-old-excel file-encrypted file-open-document
    file-broken-workbook file-broken-quotes file-mixed-encoding file-unknown-encoding file-suspicious-archive
    file-broken-archive
    file-too-big-unpacked file-too-many-rows file-too-many-columns file-too-many-cells file-too-demanding
    file-unreadable file-nothing-recognised
    file-network-broken file-network-entities file-network-too-deep file-network-nameless file-network-repeated-node
    file-network-unknown-node file-network-unknown-key file-network-key-twice file-network-hyperedge
    file-network-several
    file-network-number file-network-times-reversed file-network-count file-network-other-nodes file-network-dl-format
    file-ucinet-alone
    file-partition-alone file-partition-unclear
    sheet-turned sheet-no-roster sheet-repeat-alone sheet-mapping-needed sheet-mapping-unconfirmed sheet-mapping-wrong
    sheet-mapping-no-matrix
    header-missing-column header-repeated header-merged header-no-wave header-kinds-of-ties
    row-too-many-cells row-self-tie row-contradiction row-reporter-not-in-pair row-dates-reversed
    cell-required cell-control-character cell-excel-error cell-formula-without-result cell-merged cell-too-long
    cell-unknown-code cell-not-a-number cell-out-of-scale cell-not-a-date cell-unknown-place cell-ambiguous-place
    cell-not-a-commune cell-not-a-case-number
    file-folder-empty
    sheet-form-damaged sheet-form-version sheet-form-other-codebook sheet-form-other-study sheet-form-other-wave
    sheet-form-other-commune
    row-form-added row-form-copied row-form-unknown-id row-form-name-changed row-form-nameless row-form-no-and-kind
    row-form-unclear row-form-no-mark
    cell-form-no-respondent cell-form-unknown-respondent cell-form-other-respondent cell-form-unknown-role
"""
_WARNINGS = """
    header-empty header-misprint header-personal-column header-layer-assumed header-strength-kept
    header-strength-likely
    row-self-tie-skipped row-replaced row-label-not-unique row-without-type row-much-like
    row-namesake sheet-register-unlisted sheet-register-without-type
    cell-strength-missing cell-strength-mark cell-label-cut cell-register-number cell-unknown-seat cell-terc-not-listed
    cell-terc-changed
    name-unknown name-ambiguous name-waiting-contradicts file-among-forms
    sheet-form-other-version sheet-form-from-elsewhere sheet-form-rows-missing sheet-form-second header-form-changed
    row-answer-unfinished row-answer-refused row-answer-no-consent row-answer-second row-answer-unclear
    row-answer-no-and-kind row-answer-differs cell-answer-no-respondent
    row-strength-no-kind row-strength-kind-assumed row-matrix-nameless
    header-filled-down sheet-colours sheet-rows-hidden sheet-rows-filtered sheet-columns-hidden
    row-canvas-same-name sheet-repeat-unread sheet-canvas-unread row-repeat-stray cell-answer-other-kind
    sheet-words-unknown
    sheet-mapping-offered sheet-mapping-unused header-mapping-lacking header-answer-unmapped
    header-answer-layer-assumed header-answer-reversed
    row-form-strength-without-kind row-form-kind-without-strength row-form-name-only row-form-unfinished
"""
_NOTICES = """
    file-archive file-archive-passed-over
    file-given-twice file-left-out file-missing-values file-times-left-out file-wave-from-name
    sheet-answer-several sheet-example sheet-hidden sheet-unrecognised sheet-without-rows
    sheet-register-rspo sheet-register-rpwdl sheet-register-list sheet-register-courts
    sheet-register-elsewhere sheet-register-proposed
    sheet-comments sheet-one-speaker sheet-kinds sheet-tables-beside sheet-part-passed sheet-told-by-title
    sheet-matrix sheet-matrix-turned sheet-matrix-half sheet-matrix-blank-none sheet-matrix-blank-unknown
    file-canvas-egos file-canvas-hearsay file-canvas-matrix sheet-repeat
    sheet-export sheet-mapping-given sheet-mapping-kept sheet-mapping-pass
    header-answer-passed row-answer-empty row-answer-preview
    header-levels header-columns-repeated header-not-first header-kept-as-attribute header-ignored
    cell-merged-filled row-note-passed row-heading-passed row-total-passed
    row-repeated row-proposed row-commune-unknown row-serves-joined
    cell-invisible-removed cell-terc-cut cell-terc-mended cell-unknown-terc cell-code-understood cell-wave-assumed
    cell-several-names cell-several-kinds cell-excel-date cell-day-of-period
    name-new name-understood name-left-out
    file-folder-passed-over sheet-form sheet-form-blank sheet-form-kept sheet-form-unprotected
    sheet-form-beside
"""
LEVELS: Mapping[str, Level] = {
    **dict.fromkeys(_ERRORS.split(), "error"),
    **dict.fromkeys(_WARNINGS.split(), "warning"),
    **dict.fromkeys(_NOTICES.split(), "notice"),
}
"""Every code a finding may have, and how grave it is."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to know about a file: where it is, what it is, and what to do.

    ``code`` begins with the level of the place (``file-``, ``sheet-``, ``header-``, ``row-``, ``cell-``, ``name-``);
    its two messages are ``finding-<code>`` and ``finding-<code>-remedy``. An ``error`` keeps the import from being
    saved; a ``warning`` wants a look; a ``notice`` says what was assumed.
    """

    code: str
    level: Level
    file: str
    sheet: str = ""
    row: int | None = None
    column: str = ""
    value: str = ""
    params: Mapping[str, object] = field(default_factory=dict)

    def say(self, lang: str) -> str:
        """Say what is wrong."""
        return translator(lang)(f"finding-{self.code}", **self._values(lang))

    def remedy(self, lang: str, *, on_page: bool = False) -> str:
        """Say what to do; on the page it is said where there, in the command line by which option."""
        told = self._values(lang) | {"on": "page" if on_page else "command"}
        return translator(lang)(f"finding-{self.code}-remedy", **told)

    def _values(self, lang: str) -> dict[str, object]:
        place = {
            "file": self.file,
            "sheet": self.sheet,
            "row": self.row,
            "column": self.column,
            "value": self.value,
        }
        said = {k: _said(k, v, lang) for k, v in self.params.items()}
        return {**place, **said}


def _said(name: str, value: object, lang: str) -> object:
    """Say a part of a finding; that there is none of it, in words."""
    say, none = translator(lang), f"none-of-{name}"
    if value == "" and say.has(none):
        return say(none)
    return value.say(lang) if isinstance(value, Label) else value


@dataclass(frozen=True, slots=True)
class Where:
    """A place in a file: as exact as it can be said."""

    file: str = ""
    sheet: str = ""
    row: int | None = None
    column: str = ""
    value: str = ""

    def at(self, column: str, value: str = "") -> Where:
        """Give the place of a cell in this row."""
        return Where(self.file, self.sheet, self.row, column, value)

    @property
    def sheet_only(self) -> Where:
        """Give the place without row and column."""
        return Where(self.file, self.sheet)

    def seen_from(self, other: Where) -> str:
        """Name this row as another row's reader needs it: the number alone, or with the sheet or file."""
        if (self.file, self.sheet) == (other.file, other.sheet):
            return f"{self.row}"
        if self.file == other.file:
            return f"{self.sheet}!{self.row}"
        return f"{self.file}{self.sheet and f', {self.sheet}'}!{self.row}"


class Report:
    """Collects findings; nothing stops at the first."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self._said: set[tuple[object, ...]] = set()

    def add(self, code: str, where: Where, **params: object) -> Level:
        """Add a finding and give its level."""
        level = LEVELS[code]
        place = (where.file, where.sheet, where.row, where.column, where.value)
        self.findings.append(Finding(code, level, *place, params))
        return level

    def withdraw(self, codes: Iterable[str], file: str, sheet: str) -> list[Finding]:
        """Take back what was said of a sheet before more of it was known; give what that was."""
        taken = [f for f in self.findings if (f.file, f.sheet) == (file, sheet) and f.code in codes]
        self.findings = [finding for finding in self.findings if finding not in taken]
        return taken

    def add_rows(self, code: str, file: str, sheet: str, rows: Iterable[int]) -> None:
        """Add the same finding for many rows of a sheet."""
        level = LEVELS[code]
        self.findings += (Finding(code, level, file, sheet, row) for row in rows)

    def add_once(self, code: str, where: Where, **params: object) -> None:
        """Add a finding unless the same was said of the same words in this file."""
        said = (code, where.file, where.value, *params.values())
        if said not in self._said:
            self._said.add(said)
            self.add(code, where, **params)

    def add_once_a_row(self, code: str, where: Where, **params: object) -> None:
        """Add a finding unless the same was said of the same words in this row."""
        said = (code, where.file, where.sheet, where.row, where.value, *params.values())
        if said not in self._said:
            self._said.add(said)
            self.add(code, where, **params)

    def in_order(self, files: Iterable[str]) -> tuple[Finding, ...]:
        """Give the findings as somebody reads the files: file by file, sheet by sheet, row by row."""
        places = [*((name, "") for name in files), *((f.file, f.sheet) for f in self.findings)]
        order = {place: at for at, place in enumerate(dict.fromkeys(places))}
        return tuple(sorted(self.findings, key=lambda f: (order[f.file, f.sheet], f.row or 0)))
