"""Figures and pages into files: whole or not at all, the same fonts on every machine."""

from __future__ import annotations

import math
import os
import re
import tempfile
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path

from netmap.draw.lettering import FONT_FOLDER
from netmap.errors import ExportError

__all__ = [
    "render_pdf",
    "render_png",
    "write_bytes",
    "write_figure",
    "write_html",
]

PRINT_DPI = 300
MOST_PIXELS = 12_000_000
"""A PNG grows to print quality, but not beyond what memory and patience allow."""


def write_figure(svg: str, path: Path) -> None:
    """Write a figure as ``.svg``, ``.pdf`` (text stays text) or ``.png`` (300 dpi if that is not too large).

    Raises
    ------
    ExportError
        Another suffix, or the file cannot be written; what stood there before still stands.
    """
    suffix = path.suffix.lower()
    if suffix not in _RENDERED:
        known = ", ".join((*_RENDERED, ".html"))
        raise ExportError("figure-format", suffix=path.suffix, known=known)
    try:
        data = _RENDERED[suffix](svg)
    except (ValueError, RuntimeError) as error:
        raise ExportError("figure-not-rendered", path=path) from error
    write_bytes(data, path)


def write_html(html: str, path: Path) -> None:
    """Write a page as UTF-8, whatever the machine's own encoding."""
    write_bytes(html.encode("utf-8"), path)


def write_bytes(data: bytes, path: Path) -> None:
    """Write a file whole or not at all.

    Raises
    ------
    ExportError
        The file cannot be written; what stood there before still stands.
    """
    half = None
    try:
        handle, half = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(half).chmod(_usual_mode(path))
        Path(half).replace(path)
    except OSError as error:
        if half:
            with suppress(OSError):
                Path(half).unlink()
        raise ExportError("target-not-writable", path=path) from error


def _usual_mode(path: Path) -> int:
    """Temporary files are private; the result is as open as the file it replaces, or as files usually are."""
    return path.stat().st_mode & 0o777 if path.exists() else 0o644


def render_pdf(svg: str) -> bytes:
    """Turn a figure into a PDF page of its own size, in points."""
    return bytes(_renderer().svg_to_pdf(svg))


def render_png(svg: str, most_pixels: int = MOST_PIXELS) -> bytes:
    """Turn a figure into a PNG at 300 dpi, or at what the pixel limit allows."""
    width, height = _size(svg)
    scale = min(PRINT_DPI / 72, math.sqrt(most_pixels / (width * height)))
    return bytes(_renderer().svg_to_png(svg, scale=scale))


def _size(svg: str) -> tuple[float, float]:
    found = re.search(r'<svg[^>]*? width="([\d.]+)" height="([\d.]+)"', svg)
    if found is None:
        raise ValueError("the figure does not say its size")
    return float(found[1]), float(found[2])


@cache
def _renderer():  # type: ignore[no-untyped-def]
    """Load the renderer when first needed: it is large, and most commands draw nothing."""
    import vl_convert

    vl_convert.register_font_directory(str(FONT_FOLDER))
    return vl_convert


_RENDERED: dict[str, Callable[[str], bytes]] = {
    ".svg": lambda svg: svg.encode("utf-8"),
    ".pdf": render_pdf,
    ".png": render_png,
}
