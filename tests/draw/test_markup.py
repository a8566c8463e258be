"""Whatever a name holds, the markup stays well formed and says it."""

from defusedxml.ElementTree import fromstring
from hypothesis import given
from hypothesis import strategies as st

from netmap.draw.markup import element, number, plain


@given(st.text())
def test_any_text_is_markup_that_says_it(text):
    node = fromstring(element("g", plain(text), data_name=text))
    said = "".join(c for c in text if c in "\t\n\r" or (c >= " " and c not in "\ufffe\uffff"))
    assert node.attrib["data-name"] == said
    assert (node.text or "") == said


def test_numbers_carry_no_noise():
    assert [number(v) for v in (1.0, -0.001, 2.504, 100.0)] == ["1", "0", "2.5", "100"]
