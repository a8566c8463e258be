"""A scene as SVG: for print, or for the dashboard with every body reachable by pointer and keyboard."""

from __future__ import annotations

import math
from collections.abc import Mapping
from zlib import crc32

from netmap.draw.labels import label_box, sign_box
from netmap.draw.lettering import FONT_FAMILY, text_width
from netmap.draw.markup import element, number, plain
from netmap.draw.scene import Body, Frame, Scene, TieLine
from netmap.draw.shapes import CHANGES, INK, REQUIRED, dash, dashes, outline, readable_on
from netmap.i18n import translator

__all__ = [
    "SMALLEST_MARKED",
    "diagram",
    "document",
    "line_width",
    "sign",
    "stroke_change",
    "stroke_line",
    "svg",
]

_GHOST = "#8a8a8a"
_USUAL_RADIUS = 11
SMALLEST_MARKED = 5.5
"""Below this radius a sign is too small for a question mark."""

_HIT_RADIUS = 12


def svg(
    scene: Scene, *, title: str, description: str = "", interactive: bool = False, uid: str = ""
) -> str:
    """Draw a scene as an SVG document.

    Parameters
    ----------
    scene
        What to draw.
    title, description
        Read aloud; the title names the list of bodies.
    interactive
        For the dashboard's component: bodies are options of a list box, one of them in the tab order, each with its
        words; labels that found no room are there too, and the component shows them when there is some.
    uid
        Prefix of ids, by default made from the title: two diagrams on one page need two.

    Returns
    -------
    str
        One ``<svg>`` element; all text escaped.
    """
    uid = uid or f"net{crc32(title.encode('utf-8', 'replace')):08x}"
    head = (
        element("title", plain(title), id=f"{uid}-title")
        + element("desc", plain(description), id=f"{uid}-desc")
        + element("rect", width=scene.frame.width, height=scene.frame.height, fill="#fff")
    )
    return document(
        head + diagram(scene, interactive=interactive, uid=uid, title=title),
        scene.frame.width,
        scene.frame.height,
        role="group" if interactive else "img",
        lang=scene.lang,
        aria_labelledby=f"{uid}-title",
        aria_describedby=f"{uid}-desc",
    )


def document(content: str, width: float, height: float, **attributes: object) -> str:
    """Wrap markup into an ``<svg>`` element of a given size."""
    return element(
        "svg",
        content,
        xmlns="http://www.w3.org/2000/svg",
        width=number(width),
        height=number(height),
        viewBox=f"0 0 {number(width)} {number(height)}",
        font_family=FONT_FAMILY,
        **attributes,
    )


def diagram(scene: Scene, *, interactive: bool = False, uid: str = "net", title: str = "") -> str:
    """Draw ties and bodies, without the document round them."""
    ties = "".join(_tie(tie, scene, uid, interactive=interactive) for tie in scene.ties)
    first = next((body.id for body in scene.present), None)
    bodies = "".join(
        _body(body, scene.frame, interactive=interactive, first=body.id == first)
        for body in scene.bodies
    )
    listed = {"role": "listbox", "aria_label": title} if interactive and first is not None else {}
    return (
        _arrow_heads(scene, uid)
        + element("g", ties, _class="ties", fill="none", aria_hidden="true")
        + element("g", bodies, _class="bodies", font_size=float(scene.frame.font), **listed)
        + _remark(scene)
    )


def _remark(scene: Scene) -> str:
    """Say in words that there is nothing to see."""
    if scene.ties:
        return ""
    said = translator(scene.lang)("draw-no-ties" if scene.present else "draw-empty")
    return element(
        "text",
        plain(said),
        x=scene.frame.width / 2,
        y=_free_line(scene, said),
        text_anchor="middle",
        font_size=float(scene.frame.font),
        fill="#444",
    )


def _free_line(scene: Scene, said: str) -> float:
    """Find a line for the remark that runs through no sign and no label: the lowest one, or the last of all."""
    frame, half = scene.frame, text_width(said, scene.frame.font) / 2
    left, right = frame.width / 2 - half, frame.width / 2 + half
    taken = [
        box
        for body in scene.bodies
        for box in (
            sign_box(body),
            *([label_box(body, body.spot, frame.font)] if body.spot else []),
        )
        if box[0] < right and box[2] > left
    ]
    lines = [
        frame.height - frame.font * (0.5 + 0.5 * k)
        for k in range(int(2 * frame.height / frame.font) - 2)
    ]
    free = (
        y
        for y in lines
        if all(box[3] < y - frame.font or box[1] > y + 0.3 * frame.font for box in taken)
    )
    return next(free, lines[0])


# ── ties ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def line_width(width: float, scene: Scene) -> float:
    """Give the drawn width of a tie: thinner on small paper and in a crowd."""
    return width * scene.frame.radius / _USUAL_RADIUS * (0.3 + 0.7 * scene.thinning)


def _head_length(scene: Scene) -> float:
    return 0.9 * scene.frame.radius * (0.4 + 0.6 * scene.thinning)


def _arrow_heads(scene: Scene, uid: str) -> str:
    if not any(tie.arrows for tie in scene.ties):
        return ""
    head = element("path", d="M0,0.6L8,4L0,7.4Z", fill=scene.color)
    length = _head_length(scene)
    marker = element(
        "marker",
        head,
        id=f"{uid}-arrow",
        viewBox="0 0 8 8",
        refX=0,
        refY=4,
        markerWidth=length,
        markerHeight=length,
        markerUnits="userSpaceOnUse",
        orient="auto-start-reverse",
    )
    return element("defs", marker)


def _tie(tie: TieLine, scene: Scene, uid: str, *, interactive: bool) -> str:
    ends = _ends(tie, {body.id: body for body in scene.bodies}, scene)
    arrow = f"url(#{uid}-arrow)"
    return element(
        "path",
        d="M{},{}L{},{}".format(*map(number, ends)),
        **_stroke(tie, scene),
        marker_end=arrow if tie.arrows else None,
        marker_start=arrow if tie.arrows == 2 else None,
        data_source=tie.source if interactive else None,
        data_target=tie.target if interactive else None,
    )


def _stroke(tie: TieLine, scene: Scene) -> Mapping[str, object]:
    if tie.change:
        return stroke_change(tie.change, scene)
    return stroke_line(tie.step.width, tie.evidence, scene, stated=tie.stated)


def stroke_change(change: str, scene: Scene) -> Mapping[str, object]:
    """Give the stroke of a tie by what became of it, or of what is required: colour, width, dash each tell it."""
    look = (CHANGES | REQUIRED)[change]
    drawn = line_width(look.width, scene)
    dash_array = dashes(look.dash, drawn)
    return {"stroke": look.color, "stroke_width": drawn, "stroke_dasharray": dash_array}


def stroke_line(
    width: float, evidence: str, scene: Scene, *, stated: bool = True
) -> Mapping[str, object]:
    """Give the stroke of a tie: width by strength, dash by evidence; a strength nobody gave is a pale line."""
    drawn = line_width(width, scene)
    return {
        "stroke": scene.color,
        "stroke_width": drawn,
        "stroke_opacity": 0.8 if stated else 0.5,
        "stroke_dasharray": dash(evidence, drawn),
        "stroke_linecap": "round" if evidence == "register_only" else None,
    }


def _ends(
    tie: TieLine, bodies: Mapping[str, Body], scene: Scene
) -> tuple[float, float, float, float]:
    """Give the ends of a line: from centre to centre, or leaving room for arrow heads."""
    a, b = bodies[tie.source], bodies[tie.target]
    apart = math.hypot(b.x - a.x, b.y - a.y) or 1.0
    across, down = (b.x - a.x) / apart, (b.y - a.y) / apart
    head = _head_length(scene)
    start = min(a.r * 1.25 + head, apart / 3) if tie.arrows == 2 else 0.0
    end = min(b.r * 1.25 + head, apart / 3) if tie.arrows else 0.0
    return (a.x + across * start, a.y + down * start, b.x - across * end, b.y - down * end)


# ── bodies ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def _body(body: Body, frame: Frame, *, interactive: bool, first: bool) -> str:
    look = sign(body.shape, body.r, body.color, body.letter, heard=body.heard, ghost=body.ghost)
    place = f"translate({number(body.x)},{number(body.y)})"
    if not interactive:
        return element("g", look + _label(body, frame), transform=place)
    option = {
        "role": "option",
        "tabindex": 0 if first else -1,
        "aria_selected": "false",
        "aria_label": body.aria,
    }
    hit = element("circle", r=float(_HIT_RADIUS), _class="hit", fill="none", pointer_events="all")
    return element(
        "g",
        element("title", plain(body.aria)) + hit + element("g", look, _class="sign") + _label(body, frame, always=True),
        _class="body ghost" if body.ghost else "body",
        transform=place,
        data_id=body.id,
        data_radius=body.r,
        data_width=text_width(body.label, frame.font),
        **({"aria_hidden": "true"} if body.ghost else option),
    )  # fmt: skip


def sign(
    shape: str, r: float, color: str, letter: str = "", *, heard: bool = True, ghost: bool = False
) -> str:
    """Draw the sign of an institution round the origin."""
    path = outline(shape, r)
    if ghost:
        return element(
            "path", d=path, fill="#fff", stroke=_GHOST, stroke_width=1.0, stroke_dasharray="2 2"
        )
    edge = max(0.09 * r, 0.5)
    drawn = element(
        "path",
        d=path,
        fill=color,
        stroke=INK,
        stroke_width=edge if heard else edge * 1.3,
        stroke_dasharray=None if heard else f"{number(0.4 * r)} {number(0.22 * r)}",
    )
    return drawn + _letter(letter, shape, r, color) + ("" if heard else _question(r))


def _letter(letter: str, shape: str, r: float, color: str) -> str:
    """Write the sector's letter into the sign: colour is never alone."""
    if not letter:
        return ""
    size = r * (1.02 if len(letter) == 1 else 0.82)
    return element(
        "text",
        plain(letter),
        y=size * 0.36 + (0.14 * r if shape == "triangle" else 0),
        font_size=size,
        font_weight="bold",
        text_anchor="middle",
        fill=readable_on(color),
        aria_hidden="true",
    )


def _question(r: float) -> str:
    """Mark one who did not answer: a question mark at the upper right, or a white heart in a tiny sign."""
    if r < SMALLEST_MARKED:
        return element("circle", r=0.42 * r, fill="#fff")
    at, reach = 0.95 * r, 0.55 * r
    badge = element(
        "circle", cx=at, cy=-at, r=reach, fill="#fff", stroke=INK, stroke_width=0.07 * r
    )
    mark = element(
        "text",
        "?",
        x=at,
        y=-at + 0.31 * r,
        font_size=0.85 * r,
        font_weight="bold",
        text_anchor="middle",
        fill=INK,
        aria_hidden="true",
    )
    return badge + mark


def _label(body: Body, frame: Frame, *, always: bool = False) -> str:
    """Write the label with a white halo."""
    spot = body.spot
    if spot is None and not always:
        return ""
    below = body.r * 1.2 + 2.5 + frame.font * 0.8
    return element(
        "text",
        plain(body.label),
        _class="label" if always else None,
        x=spot.dx if spot else 0.0,
        y=spot.dy if spot else below,
        text_anchor=(spot.anchor if spot else "middle"),
        visibility="hidden" if spot is None else None,
        fill="#6b6b6b" if body.ghost else "#111",
        stroke="#fff",
        stroke_width=frame.font * 0.25,
        stroke_linejoin="round",
        paint_order="stroke",
        aria_hidden="true",
    )
