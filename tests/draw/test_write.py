"""Figures into files: whole or not at all."""

import io

import pytest
from PIL import Image

from netmap.draw import figure, layout, render_pdf, render_png, write_figure, write_html
from netmap.errors import ExportError
from netmap.i18n import say_error


@pytest.fixture(scope="module")
def picture(waves):
    networks = waves(6)
    return figure(networks[0], layout(networks), "pl", made_on="2024-06-12")


def test_every_format_is_written(picture, tmp_path):
    for suffix, start in ((".svg", b"<svg"), (".pdf", b"%PDF"), (".PNG", b"\x89PNG")):
        path = tmp_path / f"sieć{suffix}"
        write_figure(picture, path)
        assert path.read_bytes().startswith(start)
    assert sorted(file.suffix for file in tmp_path.iterdir()) == [".PNG", ".pdf", ".svg"]
    assert (tmp_path / "sieć.svg").read_text(encoding="utf-8") == picture


def test_pdf_keeps_text_in_the_shipped_font_on_one_a4_page(picture):
    pdf = render_pdf(picture)
    assert b"DejaVuSans" in pdf
    assert b"/ToUnicode" in pdf
    assert b"[0 0 842 595]" in pdf


def test_png_has_print_quality_within_the_limit(picture):
    with Image.open(io.BytesIO(render_png(picture))) as image:
        assert image.size == pytest.approx((842 / 72 * 300, 595 / 72 * 300), abs=1)
    with Image.open(io.BytesIO(render_png(picture, most_pixels=500_000))) as image:
        assert 480_000 < image.width * image.height <= 505_000


def test_another_format_is_refused(picture, tmp_path):
    with pytest.raises(ExportError) as raised:
        write_figure(picture, tmp_path / "sieć.bmp")
    assert raised.value.code == "figure-format"
    assert ".pdf" in say_error(raised.value, "pl")
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_said(picture, tmp_path):
    with pytest.raises(ExportError) as raised:
        write_figure(picture, tmp_path / "nie ma" / "sieć.svg")
    assert raised.value.code == "target-not-writable"
    assert "sieć.svg" in say_error(raised.value, "en")


def test_a_folder_in_the_way_is_said_and_nothing_is_left_behind(picture, tmp_path):
    (tmp_path / "sieć.svg").mkdir()
    with pytest.raises(ExportError):
        write_figure(picture, tmp_path / "sieć.svg")
    assert [file.name for file in tmp_path.iterdir()] == ["sieć.svg"]


def test_what_cannot_be_rendered_leaves_the_old_file(tmp_path):
    path = tmp_path / "sieć.png"
    path.write_bytes(b"old")
    with pytest.raises(ExportError) as raised:
        write_figure('<svg width="10" height="10"><broken', path)
    assert raised.value.code == "figure-not-rendered"
    assert path.read_bytes() == b"old"


def test_a_page_is_written_as_utf8(tmp_path):
    write_html("<p>Zażółć</p>", tmp_path / "strona.html")
    assert (tmp_path / "strona.html").read_bytes().decode("utf-8") == "<p>Zażółć</p>"
