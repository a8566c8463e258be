"""What the signs mean: only those that stand in the diagrams, in the codebook's order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from netmap.draw.lettering import text_width, wrapped
from netmap.draw.markup import element, number, text_line
from netmap.draw.scene import SIZES, Body, Scene
from netmap.draw.shapes import CHANGES, DASHES, REQUIRED, extent
from netmap.draw.svg import SMALLEST_MARKED, document, sign, stroke_change, stroke_line
from netmap.i18n import Translator, translator

__all__ = ["Block", "Entry", "LegendGroup", "legend", "legend_block", "legend_svg"]


@dataclass(frozen=True)
class Entry:
    """One line of a legend: a sample as markup round the origin, how far it reaches, and its words."""

    sample: str
    reach: float
    text: str
    rise: float = 0.0


@dataclass(frozen=True)
class LegendGroup:
    """Entries under one heading."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Block:
    """Markup that has been laid out, and the room it takes."""

    markup: str
    width: float
    height: float


def legend(*scenes: Scene) -> tuple[LegendGroup, ...]:
    """Gather what the signs of one or more diagrams mean.

    Sectors, tiers, sizes, marks, evidence and strength, each only where the diagrams hold it.
    """
    say = translator(scenes[0].lang)
    groups = [
        LegendGroup(_sector_title(scenes, say), tuple(_sectors(scenes, say))),
        LegendGroup(say("draw-legend-tiers"), tuple(_tiers(scenes, say))),
        LegendGroup(say("draw-legend-bodies"), tuple(_marks(scenes, say))),
        LegendGroup(say("draw-legend-sizes"), tuple(_sizes(scenes, say))),
        LegendGroup(say("draw-legend-changes"), tuple(_changes(scenes, say))),
        LegendGroup(say("draw-legend-required"), tuple(_changed(scenes, say, REQUIRED))),
        LegendGroup(say("draw-legend-evidence"), tuple(_evidence(scenes, say))),
        LegendGroup(say("draw-legend-strength"), tuple(_strengths(scenes, say))),
    ]
    return tuple(group for group in groups if group.entries)


def _sector_title(scenes: Sequence[Scene], say: Translator) -> str:
    return say("draw-legend-sectors" if _is_lettered(scenes) else "draw-legend-sectors-plain")


def _present(scenes: Iterable[Scene]) -> list[Body]:
    return [body for scene in scenes for body in scene.present]


def _radius(scenes: Sequence[Scene]) -> float:
    """Samples are as large as a usual sign, however crowded the diagram."""
    return max(0.72 * scenes[0].frame.radius, 1.15 * SMALLEST_MARKED)


def _sectors(scenes: Sequence[Scene], say: Translator) -> Iterator[Entry]:
    found = {body.sector: body for body in _present(scenes)}
    book, r = scenes[0].codebook, _radius(scenes)
    if set(found) <= {""}:
        return
    lettered = _is_lettered(scenes)
    for code in _ordered(found, book.sectors):
        words = book.sector(code).label.say(say.lang) if code else say("draw-legend-sector-none")
        letter = found[code].letter if lettered else ""
        yield Entry(sign("circle", r, found[code].color, letter), r, words, r)


def _is_lettered(scenes: Sequence[Scene]) -> bool:
    return any(body.letter for body in _present(scenes))


def _ordered(found: Iterable[str], known: Iterable[str]) -> list[str]:
    """Give codes in the codebook's order; those it does not know, and none, last."""
    order = list(known)
    return sorted(
        found, key=lambda code: (order.index(code) if code in order else len(order), not code, code)
    )


def _tiers(scenes: Sequence[Scene], say: Translator) -> Iterator[Entry]:
    found = {body.tier: body for body in _present(scenes)}
    book, r = scenes[0].codebook, 0.75 * _radius(scenes)
    if set(found) <= {""}:
        return
    for code in _ordered(found, book.tiers):
        words = book.tier(code).label.say(say.lang) if code else say("draw-legend-tier-none")
        shape = found[code].shape
        _, up, down = extent(shape, r)
        yield Entry(sign(shape, r, "#fff"), _radius(scenes), words, max(up, down))


def _marks(scenes: Sequence[Scene], say: Translator) -> Iterator[Entry]:
    bodies = [body for scene in scenes for body in scene.bodies]
    r = 0.9 * _radius(scenes)
    unheard = {body.r < SMALLEST_MARKED for body in bodies if not body.heard}
    if False in unheard:
        mark = sign("circle", r, "#fff", heard=False)
        yield Entry(mark, _radius(scenes), say("draw-legend-body-unheard"), 1.3 * r)
    if True in unheard:
        mark = sign("circle", min(r, 0.98 * SMALLEST_MARKED), "#d9d9d9", heard=False)
        yield Entry(mark, _radius(scenes), say("draw-legend-body-unheard-small"), r)
    if any(body.ghost for body in bodies):
        mark = sign("circle", r, "#fff", ghost=True)
        yield Entry(mark, _radius(scenes), say("draw-legend-body-ghost"), r)


def _sizes(scenes: Sequence[Scene], say: Translator) -> Iterator[Entry]:
    found = {_size_of(body.partners) for body in _present(scenes)}
    if len(found) < 2:
        return
    for k, (least, grow) in enumerate(SIZES):
        if k not in found:
            continue
        most = SIZES[k + 1][0] - 1 if k + 1 < len(SIZES) else None
        if most is None:
            words = say("draw-size-least", least=least)
        else:
            words = say("draw-size-most", most=most) if k == 0 else f"{least}–{most}"
        r = 0.6 * _radius(scenes) * grow
        yield Entry(sign("circle", r, "#d9d9d9"), r, words, r)


def _size_of(partners: int) -> int:
    return max(k for k, (least, _) in enumerate(SIZES) if partners >= least)


def _changed(scenes: Sequence[Scene], say: Translator, looks: Iterable[str]) -> Iterator[Entry]:
    """Say what the lines of a difference or a ledger mean, those that occur."""
    found = {tie.change for scene in scenes for tie in scene.ties}
    for change in looks:
        if change in found:
            reach = 1.8 * scenes[0].frame.radius
            stroke = stroke_change(change, scenes[0])
            path = element("path", d=f"M{number(-reach)},0H{number(reach)}", fill="none", **stroke)
            yield Entry(path, reach, say(f"draw-change-{change}"))


def _changes(scenes: Sequence[Scene], say: Translator) -> Iterator[Entry]:
    yield from _changed(scenes, say, CHANGES)
    found = {tie.change for scene in scenes for tie in scene.ties} & set(CHANGES)
    bodies = [body for scene in scenes for body in scene.bodies]
    for sign_of, key in (("+", "joined"), ("−", "left")):
        if found and any(body.label.startswith(f"{sign_of} ") for body in bodies):
            size = 1.2 * scenes[0].frame.font
            mark = text_line(sign_of, 0, 0.36 * size, size, bold=True, anchor="middle")
            yield Entry(mark, size, say(f"draw-change-{key}"))


def _evidence(scenes: Sequence[Scene], say: Translator) -> Iterator[Entry]:
    found = {tie.evidence for scene in scenes for tie in scene.ties}
    for evidence in DASHES:
        if evidence in found:
            yield _line(scenes[0], 1.8, evidence, say(f"draw-evidence-{evidence}"))
    if any(tie.arrows for scene in scenes for tie in scene.ties):
        yield _arrow(scenes[0], say("draw-legend-arrow"))


def _strengths(scenes: Sequence[Scene], say: Translator) -> Iterator[Entry]:
    ties = [tie for scene in scenes for tie in scene.ties if not tie.change]
    found = sorted({tie.step for tie in ties if tie.stated}, key=lambda step: step.least)
    if len(found) == 1 and scenes[0].codebook.is_open:
        return  # every line is alike, and an open scale has no words for it
    for step in found:
        yield _line(scenes[0], step.width, "confirmed", step.label)
    unstated = [tie for tie in ties if not tie.stated]
    if unstated:
        words = say("draw-legend-strength-unstated")
        yield _line(scenes[0], unstated[0].step.width, "confirmed", words, stated=False)


def _line(scene: Scene, width: float, evidence: str, words: str, *, stated: bool = True) -> Entry:
    reach = 1.6 * scene.frame.radius
    stroke = stroke_line(width, evidence, scene, stated=stated)
    return Entry(element("path", d=f"M{number(-reach)},0H{number(reach)}", **stroke), reach, words)


def _arrow(scene: Scene, words: str) -> Entry:
    reach, head = 1.6 * scene.frame.radius, 0.9 * scene.frame.radius
    shaft = element("path", d=f"M{number(-reach)},0H{number(reach - head)}", stroke=scene.color)
    corners = [(reach - head, -0.42 * head), (reach, 0.0), (reach - head, 0.42 * head)]
    tip = "M" + "L".join(f"{number(x)},{number(y)}" for x, y in corners) + "Z"
    return Entry(shaft + element("path", d=tip, fill=scene.color), reach, words)


# ── laid out ────────────────────────────────────────────────────────────────────────────────────────────────────────


def legend_block(
    groups: Sequence[LegendGroup], width: float, font: float, columns: int = 1
) -> Block:
    """Lay a legend out in columns of equal width, groups whole, in order."""
    gap = 1.6 * font
    column = (width - gap * (columns - 1)) / columns
    blocks = [_group(group, column, font) for group in groups]
    stacks = _stacked([block.height for block in blocks], columns)
    markup = ""
    for k, members in enumerate(stacks):
        y = 0.0
        for member in members:
            markup += element("g", blocks[member].markup, transform=_shift(k * (column + gap), y))
            y += blocks[member].height
    heights = [sum(blocks[m].height for m in members) for members in stacks]
    return Block(markup, width, max(max(heights, default=0) - 0.9 * font, 0))


def _stacked(heights: Sequence[float], columns: int) -> list[list[int]]:
    """Divide groups among columns in order so that the tallest column is as short as can be."""
    limits = sorted(
        {sum(heights[i:j]) for i in range(len(heights)) for j in range(i + 1, len(heights) + 1)}
    )
    for limit in limits:
        stacks: list[list[int]] = [[]]
        for k, height in enumerate(heights):
            if stacks[-1] and sum(heights[m] for m in stacks[-1]) + height > limit + 1e-6:
                stacks.append([])
            stacks[-1].append(k)
        if len(stacks) <= columns and limit >= max(heights):
            return stacks
    return [[]]


def _group(group: LegendGroup, width: float, font: float) -> Block:
    y = 0.0
    markup = ""
    for line in wrapped(group.title, font, width, bold=True):
        markup += text_line(line, 0, y + font, font, bold=True)
        y += 1.25 * font
    y += 0.35 * font
    for row in _rows(group, width, font):
        height = max(block.height for block in row)
        for k, block in enumerate(row):
            markup += element("g", block.markup, transform=_shift(k * width / len(row), y))
        y += height
    return Block(markup, width, y + 0.9 * font)


def _shift(x: float, y: float) -> str:
    return f"translate({number(x)},{number(y)})"


def _rows(group: LegendGroup, width: float, font: float) -> list[list[Block]]:
    """Put short entries side by side, long ones below one another."""
    reach = max(entry.reach for entry in group.entries)
    indent = 2 * reach + 0.8 * font
    widest = max(text_width(entry.text, font) for entry in group.entries) + indent + font
    abreast = max(1, min(len(group.entries), int(width / widest)))
    blocks = [_entry(entry, reach, indent, width / abreast, font) for entry in group.entries]
    empty = Block("", 0, 0)
    blocks += [empty] * (-len(blocks) % abreast)
    return [blocks[k : k + abreast] for k in range(0, len(blocks), abreast)]


def _entry(entry: Entry, reach: float, indent: float, width: float, font: float) -> Block:
    lines = wrapped(entry.text, font, width - indent)
    height = max((0.4 + 1.2 * len(lines)) * font, 2 * entry.rise + 0.2 * font)
    middle = max(0.8 * font, entry.rise + 0.1 * font)
    markup = element("g", entry.sample, transform=_shift(reach, middle))
    for k, line in enumerate(lines):
        markup += text_line(line, indent, middle + (0.36 + 1.2 * k) * font, font)
    return Block(markup, width, height)


def legend_svg(*scenes: Scene, width: float = 1000, font: float = 12, columns: int = 4) -> str:
    """Draw the legend of one or more diagrams as a picture of its own, for the dashboard."""
    block = legend_block(legend(*scenes), width - 2 * font, font, columns)
    height = block.height + 2 * font
    paper = element("rect", width=float(width), height=height, fill="#fff")
    body = element("g", block.markup, transform=f"translate({number(font)},{number(font)})")
    title = translator(scenes[0].lang)("draw-legend")
    return document(paper + body, width, height, role="img", aria_label=title)
