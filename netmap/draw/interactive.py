"""The page that works offline: a diagram to look around in, drawn by pyvis' vis-network in a template of our own.

Nothing is loaded from anywhere, no name becomes markup, and a policy in the page forbids whatever else would run.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import networkx as nx
from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

from netmap.draw.caption import Caption, caption
from netmap.draw.labels import place_labels
from netmap.draw.legend import legend_svg
from netmap.draw.lettering import FONT_FAMILY
from netmap.draw.markup import element, number
from netmap.draw.scene import Body, Scene, TieLine, scene
from netmap.draw.shapes import dash
from netmap.draw.svg import document, line_width, sign
from netmap.i18n import format_number, sort_key, translator, unbroken

__all__ = ["html"]

_TEMPLATES = Path(__file__).parent / "templates"
_ROOM = 1.6
"""How far a sign with its question mark may reach, in its radius."""


def html(
    network: nx.Graph,
    positions: Mapping[str, tuple[float, float]],
    lang: str,
    *,
    title: str | None = None,
    commune_name: str = "",
    made_on: str,
    beside: Sequence[nx.Graph] = (),
) -> str:
    """Make a self-contained page of one wave: diagram, legend, caption, lists of bodies and ties.

    Parameters
    ----------
    network
        One wave, as built by :func:`netmap.network.build`.
    positions
        As :func:`netmap.draw.layout` gives them.
    lang
        ``pl`` or ``en``.
    title
        Instead of the usual one.
    commune_name
        Name of the commune, if the network is of one.
    made_on
        Day on which the page was made, ISO text.
    beside
        Other waves, whose further bodies are shown faintly.

    Returns
    -------
    str
        HTML to be written as UTF-8 (:func:`netmap.draw.write_html`).
    """
    drawn = _drawn(network, positions, lang, beside)
    words = caption(network, lang, title=title, commune_name=commune_name, made_on=made_on)
    say = translator(lang)
    library, page = _vis("vis-network.min.js"), _file("page.js")
    key = legend_svg(drawn) if drawn.present else ""
    return _environment().get_template("page.html").render(
        lang=lang,
        words=words,
        say=say,
        scripts=[Markup(library), Markup(page)],
        policy=_policy(library, page),
        styles=Markup(_vis("vis-network.css") + _file("page.css")),
        data=Markup(_json({**_data(drawn), "caption": _said(words)})),
        legend=Markup(key),
        bodies=_body_rows(drawn),
        ties=_tie_rows(drawn),
        choices=_alphabetic(drawn),
        few=say("draw-page-few-labels", labelled=drawn.labelled, n=len(drawn.present))
        if drawn.labelled < len(drawn.present)
        else "",
    )  # fmt: skip


def _drawn(
    network: nx.Graph,
    positions: Mapping[str, tuple[float, float]],
    lang: str,
    beside: Sequence[nx.Graph],
) -> Scene:
    """Work the scene out with labels below the signs: vis-network knows no other place."""
    drawn = scene(network, positions, lang, beside=beside, labels=False)
    spots = place_labels(drawn.bodies, drawn.ties, drawn.frame, below=True)
    bodies = tuple(replace(body, spot=spots.get(body.id)) for body in drawn.bodies)
    return replace(drawn, bodies=bodies)


def _said(words: Caption) -> dict[str, object]:
    """Give the words that go with the diagram into a picture made of it: none leaves without them."""
    return {
        "title": words.title,
        "wave": words.wave,
        "facts": [unbroken(fact) for fact in words.facts],
        "example": words.example,
    }


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(_TEMPLATES), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )


@cache
def _file(name: str) -> str:
    return (_TEMPLATES / name).read_text(encoding="utf-8").strip()


@cache
def _vis(name: str) -> str:
    """Read vis-network, which pyvis brings along."""
    import pyvis  # a heavy import, and only this page needs it

    folder = Path(str(pyvis.__file__)).parent / "templates" / "lib" / "vis-9.1.2"
    return (folder / name).read_text(encoding="utf-8").strip()


def _policy(*scripts: str) -> str:
    """Allow exactly these scripts, and nothing from anywhere."""
    hashes = [
        base64.b64encode(hashlib.sha256(script.encode("utf-8")).digest()).decode()
        for script in scripts
    ]
    allowed = " ".join(f"'sha256-{digest}'" for digest in hashes)
    return f"default-src 'none'; script-src {allowed}; style-src 'unsafe-inline'; img-src data:"


def _json(data: Mapping[str, object]) -> str:
    """Write data so that nothing in it can end the element it stands in."""
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    for letter in "<>&\u2028\u2029":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return text


# ── the diagram ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _data(drawn: Scene) -> dict[str, object]:
    """Give nodes and edges as vis-network wants them, assembled by pyvis."""
    from pyvis.network import Network  # a heavy import, and only this page needs it

    net = Network(directed=True, cdn_resources="in_line")
    for body in drawn.bodies:
        net.add_node(body.id, **_node(body, drawn))
    for k, tie in enumerate(drawn.ties):
        net.add_edge(tie.source, tie.target, **_edge(f"tie{k}", tie, drawn))
    return {
        "nodes": net.nodes,
        "edges": net.edges,
        "labels": {body.id: body.label for body in drawn.present},
        "words": {body.id: body.aria for body in drawn.present},
        "font": FONT_FAMILY,
    }


def _node(body: Body, drawn: Scene) -> dict[str, object]:
    return {
        "label": body.label if body.spot else " ",  # pyvis would write the id for an empty one
        "title": body.aria,
        "x": body.x,
        "y": body.y,
        "physics": False,
        "shape": "image",
        "image": _image(body),
        "size": round(body.r * _ROOM, 1),
        "font": {
            "size": drawn.frame.font,
            "color": "#6b6b6b" if body.ghost else "#111111",
            "vadjust": -round(0.5 * body.r),
        },
    }


def _image(body: Body) -> str:
    """Give the sign as a picture: vis-network's own shapes know neither letters nor question marks."""
    reach = body.r * _ROOM
    look = sign(body.shape, body.r, body.color, body.letter, heard=body.heard, ghost=body.ghost)
    middle = f"translate({number(reach)},{number(reach)})"
    picture = document(element("g", look, transform=middle), 2 * reach, 2 * reach)
    return "data:image/svg+xml;base64," + base64.b64encode(picture.encode("utf-8")).decode()


def _edge(edge_id: str, tie: TieLine, drawn: Scene) -> dict[str, object]:
    width = line_width(tie.step.width, drawn)
    pattern = dash(tie.evidence, width)
    return {
        "id": edge_id,
        "width": round(width, 2),
        "color": {"color": drawn.color, "highlight": "#000000", "opacity": 0.8},
        "dashes": [max(float(part), 1) for part in pattern.split()] if pattern else False,
        "arrows": ("", "to", "to,from")[tie.arrows],
        "title": ", ".join(_layers(tie, drawn)),
    }


# ── the lists ───────────────────────────────────────────────────────────────────────────────────────────────────────


def _layers(tie: TieLine, drawn: Scene) -> Iterator[str]:
    for code in tie.layers:
        yield drawn.codebook.layer(code).label.say(drawn.lang)


def _alphabetic(drawn: Scene) -> list[Body]:
    key = sort_key(drawn.lang)
    return sorted(drawn.present, key=lambda body: (key(body.name), body.id))


def _body_rows(drawn: Scene) -> list[tuple[str, ...]]:
    say, book = translator(drawn.lang), drawn.codebook
    return [
        (
            body.label,
            body.name,
            book.sector(body.sector).label.say(drawn.lang),
            book.tier(body.tier).label.say(drawn.lang),
            str(body.partners),
            say(f"draw-body-{body.response}") if drawn.surveyed else "–",
        )
        for body in _alphabetic(drawn)
    ]


def _tie_rows(drawn: Scene) -> list[tuple[str, ...]]:
    say, key = translator(drawn.lang), sort_key(drawn.lang)
    names = {body.id: body.name for body in drawn.bodies}
    rows = [
        (
            names[tie.source],
            names[tie.target],
            ", ".join(_layers(tie, drawn)),
            format_number(tie.strength if tie.stated else None, drawn.lang),
            say(f"draw-evidence-{tie.evidence}") if tie.evidence else "–",
        )
        for tie in drawn.ties
    ]
    return sorted(rows, key=lambda row: (key(row[0]), key(row[1])))
