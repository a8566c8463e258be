"""What a survey tool packs into one heading, taken apart: the question, and the row or option of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from netmap.ingest.exports.tools import says
from netmap.ingest.vocabulary import plain

__all__ = ["Heading", "headings_of"]

Known = Callable[[str], bool]
"""Whether a word names an institution or a layer that the study knows."""

_CODED = re.compile(r"(?P<code>[A-Za-z]\w*(?:\[[^\[\]]+\])*)[.:] (?P<text>.+)", re.ASCII)
"""LimeSurvey's heading with code and text: ``Q1[SQ001]. How often? [PCPR]``."""
_BRACKETS = re.compile(r"\s*\[([^\[\]]*)\]\s*$")
_DOTTED = re.compile(r"([A-Za-z]\w*?)\.([A-Za-z]\w*)\.(?:\.?(\d+)\.)?", re.ASCII)
"""The same codes after R has turned the brackets into dots: ``Q1.SQ001.``, ``Q1.SQ001..1.``."""
_TAIL = re.compile(r"\s[-–—:|>/]\s|[?:](?=\s)|[?:]?\.\s?(?=\S)")
_SCALE = re.compile(r"(?:(?:scale|skala) )?(\d)", re.IGNORECASE)
_HASH = re.compile(r"(.+?)[#](\d)")
_CODE_COMMENT = re.compile(r"(\w+?)_?comment", re.ASCII)
_ONE_OF_MANY = re.compile(r"([A-Za-z]\w*?)_(\w+)", re.ASCII)
_MISSING = re.compile(r"(.+?) ?([2-9]|1[0-9])")


@dataclass(frozen=True)
class Heading:
    """A heading taken apart.

    ``title`` is the heading as it stands, ``items`` the rows or options in it (for a question of two axes both);
    ``aspect`` is ``comment`` for words on the item, ``other`` for what somebody wrote in.
    """

    at: int
    title: str
    question: str
    items: tuple[str, ...] = ()
    aspect: str = ""
    label: str = ""

    @property
    def text(self) -> str:
        """What the question says: its text where the tool gives one, else its code."""
        return self.label or self.question


def headings_of(
    tool: str,
    titles: Sequence[tuple[int, str]],
    labels: Sequence[str],
    binary: Callable[[int], bool],
    known: Known,
) -> tuple[list[Heading], str]:
    """Take headings apart as a tool writes them; give the style too: ``codes``, ``text``, ``r``, ``both``, ``vv``.

    Parameters
    ----------
    tool
        The tool's name, empty for a sheet made by hand.
    titles
        Columns and headings, without the tool's own columns.
    labels
        What stands in the other row of the header (Qualtrics, the VV file of LimeSurvey), by column.
    binary
        Whether a column holds nothing but boxes.
    known
        Whether a word names an institution or layer.
    """
    if tool == "limesurvey":
        return _limesurvey(titles, labels)
    if tool == "qualtrics":
        return [_qualtrics(at, title, labels, known) for at, title in titles], "text"
    if tool == "kobo":
        return _paths(titles, binary, known), "paths"
    parsed = [_tailed(_bracketed(at, title), known) for at, title in titles]
    return _runs(parsed, known), "text"


# ── question [item] ─────────────────────────────────────────────────────────────────────────────────────────────────


def _bracketed(at: int, title: str) -> Heading:
    """Read ``Question [Row]`` and ``Question [Row][Scale 1]``."""
    rest = title
    items: list[str] = []
    while (found := _BRACKETS.search(rest)) and rest[: found.start()].strip():
        items.insert(0, found[1].strip())
        rest = rest[: found.start()]
    return _with_aspect(Heading(at, title, rest.strip(), tuple(filter(None, items))))


def _tailed(heading: Heading, known: Known) -> Heading:
    """Set apart the name with which a heading ends after a sign: ``How often? - PCPR``, ``How often?.PCPR``."""
    title = heading.title
    for found in _TAIL.finditer(title) if not (heading.items or heading.aspect) else ():
        question, name = title[: found.start()].strip(), title[found.end() :].strip()
        if question and name[0] not in "-–—" and known(name):
            return replace(heading, question=question, items=(name,))
    return heading


def _with_aspect(heading: Heading) -> Heading:
    """Set apart a scale of two, a comment and what somebody wrote in."""
    items, question = list(heading.items), heading.question
    if len(items) > 1 and (scale := _SCALE.fullmatch(items[-1])):
        items.pop()
        question = f"{question}#{scale[1]}"
    named = [item for item in items if plain(item) not in says("comment")]
    if len(named) < len(items):
        named = [item for item in named if plain(item) not in says("other")]
        return replace(heading, question=question, items=tuple(named), aspect="comment")
    aspect = "other" if named and plain(named[-1]) in says("other") else ""
    return replace(
        heading, question=question, items=tuple(named[:-1] if aspect else named), aspect=aspect
    )


# ── LimeSurvey ──────────────────────────────────────────────────────────────────────────────────────────────────────


def _limesurvey(
    titles: Sequence[tuple[int, str]], labels: Sequence[str]
) -> tuple[list[Heading], str]:
    """Read codes or texts; the VV file has both, in two rows."""
    shared = _shared_stems(title for _, title in titles)
    read = [_lime(at, title, shared) for at, title in titles]
    if labels:
        return [replace(h, label=h.label or _label(labels, h)) for h, _ in read], "vv"
    styles = Counter(style for _, style in read)
    return [heading for heading, _ in read], styles.most_common(1)[0][0] if styles else "codes"


def _lime(at: int, title: str, shared: set[str]) -> tuple[Heading, str]:
    both = _CODED.fullmatch(title)
    if both:
        code, text = _coded(at, both["code"]), _bracketed(at, both["text"])
        if (
            text.items and not code.items
        ):  # no code but the number of a question: "P1. How often? [GOPS]"
            return _bracketed(at, title), "text"
        items = text.items if len(text.items) == len(code.items) else code.items
        told = replace(code, title=title, items=items, label=text.question)
        return replace(told, aspect=code.aspect or text.aspect), "both"
    if " " in title.split("[")[0].strip() or not title.split("[")[0].strip().isascii():
        return _bracketed(at, title), "text"
    dotted = _DOTTED.fullmatch(title)
    if dotted:
        parts = "".join(f"[{part}]" for part in dotted.groups()[1:] if part)
        return replace(_coded(at, f"{dotted[1]}{parts}"), title=title), "r"
    one = _ONE_OF_MANY.fullmatch(title)
    if one and one[1] in shared:
        return replace(_coded(at, f"{one[1]}[{one[2]}]"), title=title), "r"
    return _coded(at, title), "codes"


def _label(labels: Sequence[str], heading: Heading) -> str:
    return labels[heading.at] if heading.at < len(labels) else ""


def _shared_stems(titles: Iterable[str]) -> set[str]:
    """Give the words before an underscore that more than one heading begins with."""
    stems = Counter(found[1] for title in titles if (found := _ONE_OF_MANY.fullmatch(title)))
    return {stem for stem, n in stems.items() if n > 1}


def _coded(at: int, title: str) -> Heading:
    """Read codes: ``Q[SQ001]``, ``Q[SQ001_SQ002]``, ``Q[SQ001][1]``, ``Q[SQ001#0]``, ``Q[SQ001comment]``."""
    heading = _bracketed(at, title)
    if not heading.items:
        return heading
    *first, last = heading.items
    comment = _CODE_COMMENT.fullmatch(last)
    if comment:
        items = () if plain(comment[1]) in says("other") else (comment[1],)
        return replace(heading, items=(*first, *items), aspect="comment")
    scale = _HASH.fullmatch(last)
    if scale:
        question = f"{heading.question}#{int(scale[2]) + 1}"
        return replace(heading, question=question, items=(*first, scale[1]))
    return replace(heading, items=(*first, *_axes(last)))


def _axes(code: str) -> tuple[str, ...]:
    """Part the two codes of an array of numbers or texts."""
    one, _, other = code.partition("_")
    return (one, other) if one and other else (code,)


# ── Qualtrics ───────────────────────────────────────────────────────────────────────────────────────────────────────


def _qualtrics(at: int, title: str, labels: Sequence[str], known: Known) -> Heading:
    """Read a name (``Q3_1``) with its text (``How often … - PCPR``); the item is what stands after a dash."""
    label = labels[at] if at < len(labels) else ""
    stem = re.sub(r"_(?:\d+|x\d+)(?:_\d+)?(?:_TEXT)?$", "", title)
    if stem == title or " - " not in label:
        return Heading(at, title, title, label=label)
    text, *items = _dashed(label, known)
    aspect = ""
    if title.endswith("_TEXT"):
        aspect = "other"
        items = [item for item in items if plain(item) not in ("text", "tekst")]
        items = [item for item in items if plain(item) not in says("other")]
    return Heading(at, title, stem, tuple(items), aspect, text)


def _dashed(label: str, known: Known) -> list[str]:
    """Part a text from its items; a name may have dashes of its own, so the longest known end goes first."""
    parts = label.split(" - ")
    for cut in range(1, len(parts)):
        if cut == len(parts) - 1 and cut > 1 and known(parts[-2]):
            return [" - ".join(parts[:-2]), parts[-2], parts[-1]]
        if known(" - ".join(parts[cut:])):
            return [" - ".join(parts[:cut]), " - ".join(parts[cut:])]
    return [" - ".join(parts[:-1]), parts[-1]]


# ── KoBo and ODK ────────────────────────────────────────────────────────────────────────────────────────────────────


def _paths(
    titles: Sequence[tuple[int, str]], binary: Callable[[int], bool], known: Known
) -> list[Heading]:
    """Read paths: the last part is an option or row if its neighbours are boxes, or if it names a body or layer."""
    parts = [(at, title, _parent(title), title[len(_parent(title)) + 1 :]) for at, title in titles]
    likely = [
        (at, parent) for at, _, parent, last in parts if parent and (binary(at) or known(last))
    ]
    families = Counter(parent for _, parent in likely)
    ends = {at: (parent, *_ended(last, known)) for at, _, parent, last in parts}
    stems = Counter((parent, stem) for parent, stem, _ in ends.values() if stem)
    read = []
    for at, title, parent, last in parts:
        if families[parent] > 1 and plain(last) in says("other"):
            read.append(Heading(at, title, parent, (), "other", parent))
        elif (at, parent) in likely and families[parent] > 1:
            read.append(Heading(at, title, parent, (last,), label=parent))
        elif stems[ends[at][:2]] > 1:
            stem, name = ends[at][1:]
            question = f"{parent}/{stem}" if parent else stem
            read.append(Heading(at, title, question, (name,), label=question.replace("/", " ")))
        else:
            read.append(Heading(at, title, title, label=title.replace("/", " ")))
    return read


def _ended(last: str, known: Known) -> tuple[str, str]:
    """Part a name that ends in a body or layer (``strength_gops``); both empty if it does not."""
    places = (at for at, sign in enumerate(last) if sign == "_" and at)
    return next(((last[:at], last[at + 1 :]) for at in places if known(last[at + 1 :])), ("", ""))


def _parent(title: str) -> str:
    return title.rpartition("/" if "/" in title else "-")[0]


# ── rows of a question that come without it ─────────────────────────────────────────────────────────────────────────


def _runs(headings: Sequence[Heading], known: Known) -> list[Heading]:
    """Make one question of neighbouring headings that are nothing but names: so Microsoft Forms writes a table.

    A name met again bears a number (``GOPS2``), and begins the next question.
    """
    read: list[Heading] = []
    run: list[Heading] = []
    for heading in headings:
        name = _name(heading, known)
        if name and not any(one.items == (name,) for one in run):
            run.append(replace(heading, items=(name,)))
            continue
        read += _question_of(run)
        run = [replace(heading, items=(name,))] if name else []
        if not name:
            read.append(heading)
    return read + _question_of(run)


def _name(heading: Heading, known: Known) -> str:
    """Give the body that a heading names and nothing else; empty if it says more."""
    if heading.items or heading.aspect:
        return ""
    if known(heading.title):
        return heading.title
    again = _MISSING.fullmatch(heading.title)
    return again[1] if again and known(again[1]) else ""


def _question_of(run: Sequence[Heading]) -> list[Heading]:
    if not run:
        return []
    ends = f"{run[0].title} … {run[-1].title}" if len(run) > 1 else run[0].title
    return [replace(one, question=ends) for one in run]
