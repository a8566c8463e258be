"""Diagrams: one scene worked out in Python, drawn for the screen, for print and as a page that works offline."""

from netmap.draw.areas import Area, AreaMap, figure_areas
from netmap.draw.board import figure_board, say_board
from netmap.draw.caption import (
    Caption,
    caption,
    caption_pair,
    describe_layers,
    describe_rule,
    describe_wave,
    wave_title,
)
from netmap.draw.coverage import (
    needs_matrix,
    providers_matrix,
    say_matrix,
    sectors_matrix,
    way_state,
    ways_matrix,
)
from netmap.draw.difference import difference_scene, say_difference
from netmap.draw.figure import PAGES, figure, figure_difference, figure_ledger, figure_pair
from netmap.draw.gaps import ledger_scene, say_ledger
from netmap.draw.interactive import html
from netmap.draw.layout import layout
from netmap.draw.legend import legend, legend_svg
from netmap.draw.marks import ANSWERS, NEEDS, PAIRS, SECTORS, STEPS, WAYS, Mark
from netmap.draw.matrix import Matrix, figure_matrix
from netmap.draw.scene import PANEL, SCREEN, Body, Frame, Scene, TieLine, scene
from netmap.draw.svg import svg
from netmap.draw.trial import trial_scene
from netmap.draw.waterfall import figure_decomposition, say_parts
from netmap.draw.ways import figure_ways, say_ways, way_rows
from netmap.draw.write import render_pdf, render_png, write_bytes, write_figure, write_html

__all__ = [
    "ANSWERS",
    "NEEDS",
    "PAGES",
    "PAIRS",
    "PANEL",
    "SCREEN",
    "SECTORS",
    "STEPS",
    "WAYS",
    "Area",
    "AreaMap",
    "Body",
    "Caption",
    "Frame",
    "Mark",
    "Matrix",
    "Scene",
    "TieLine",
    "caption",
    "caption_pair",
    "describe_layers",
    "describe_rule",
    "describe_wave",
    "difference_scene",
    "figure",
    "figure_areas",
    "figure_board",
    "figure_decomposition",
    "figure_difference",
    "figure_ledger",
    "figure_matrix",
    "figure_pair",
    "figure_ways",
    "html",
    "layout",
    "ledger_scene",
    "legend",
    "legend_svg",
    "needs_matrix",
    "providers_matrix",
    "render_pdf",
    "render_png",
    "say_board",
    "say_difference",
    "say_ledger",
    "say_matrix",
    "say_parts",
    "say_ways",
    "scene",
    "sectors_matrix",
    "svg",
    "trial_scene",
    "wave_title",
    "way_rows",
    "way_state",
    "ways_matrix",
    "write_bytes",
    "write_figure",
    "write_html",
]
