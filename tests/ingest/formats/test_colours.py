"""Empty cells with a colour: which of them are told."""

import pytest

from netmap.ingest.formats.colours import coloured_in, fills_of

STYLES = """<styleSheet><fills><fill><patternFill patternType="none"/></fill><fill>{}</fill></fills>
<cellXfs><xf fillId="0"/><xf fillId="1"/></cellXfs></styleSheet>"""
GREEN = '<patternFill patternType="solid"><fgColor rgb="FF00B050"/></patternFill>'


@pytest.mark.parametrize(
    ("fill", "colours"),
    [
        (GREEN, {1: "FF00B050"}),
        ('<patternFill patternType="solid"><fgColor theme="4" tint="0.4"/></patternFill>', {1: "40.4"}),
        ('<patternFill patternType="solid"><fgColor theme="0"/></patternFill>', {}),
        ('<patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill>', {}),
        ('<patternFill patternType="gray125"/>', {}),
    ],
)  # fmt: skip
def test_a_style_has_a_colour_if_it_fills_with_one_that_is_not_white(fill, colours):
    assert fills_of(STYLES.format(fill).encode()) == colours


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ('<c r="A2"><v>1</v></c><c r="B2" s="1"/>', [(2, 2)]),
        ('<c r="A2"><v>1</v></c><c r="B2" s="1"></c>', [(2, 2)]),
        ('<x:c s="0" r="A2"><x:v>1</x:v></x:c><x:c s="1" r="C2" />', [(2, 3)]),
        ('<c r="A2" s="1"><v>1</v></c><c r="B2" s="1"/>', []),
        ('<c r="A2" s="1"/><c r="B2" s="1"/>', []),
        ('<c r="A2"><v>1</v></c><c r="B2" s="0"/>', []),
    ],
)
def test_a_cell_is_told_if_a_filled_one_of_its_row_looks_otherwise(row, told):
    found = coloured_in(f'<row r="2">{row}</row>'.encode(), {1: "FF00B050"})
    assert [(one["row"], one["column"]) for one in found] == told
