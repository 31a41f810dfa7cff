from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as some

from ecomap.geometry import Box, Point
from ecomap.render import paths
from ecomap.render.drawing import Colour, Drawing, Figure, Meaning, Pen, Picture, Primitive, Shape, Words
from ecomap.render.to_svg import svg

SVG = "{http://www.w3.org/2000/svg}"
BOX = Box(0, 0, 100, 60)
INK = Colour(0, 0, 0)
JPEG = Path(__file__).with_name("flower.jpg").read_bytes()
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x04\0\0\0\x03\x08\2\0\0\0..."


def drawn(*primitives: Primitive, meaning: Meaning = Meaning(), outline: str = "") -> str:  # noqa: B008
    figure = Figure("person-7f3a", primitives, BOX, meaning)
    return svg(Drawing(figures=(figure,), box=BOX, title="Ellie's map", outline=outline))


def word(text: str, align: str = "left") -> Words:
    return Words(text, Point(10, 20), 12, INK, align)  # type: ignore[arg-type]


def test_the_picture_has_its_size_its_title_and_its_outline_in_words() -> None:
    root = ElementTree.fromstring(drawn(outline="Ellie and Nan"))
    assert (root.get("width"), root.get("viewBox")) == ("100mm", "0 0 100 60")
    assert root.findtext(f"{SVG}title") == "Ellie's map"
    assert root.findtext(f"{SVG}desc") == "Ellie and Nan"


def test_no_id_of_the_map_is_written() -> None:
    text = drawn(word("Ellie"), Picture(PNG, BOX, paths.circle(Point(5, 5), 5)))
    assert "person-7f3a" not in text
    assert all(re.fullmatch(r"[gc]\d+|title|desc", name) for name in re.findall(r' id="([^"]*)"', text))


def test_each_glyph_is_written_once_and_used_often() -> None:
    root = ElementTree.fromstring(drawn(word("anna"), word("nana")))
    assert len(root.findall(f"{SVG}defs/{SVG}path")) == 2
    assert len(root.findall(f".//{SVG}use")) == 8


@pytest.mark.parametrize("name", ["Łukasz Wójcik", "إدريس", "ፍልሞን", "Nguyễn Thị Ánh Tuyết", "<Bob> & 'Co'"])
def test_words_stay_readable_to_machines(name: str) -> None:
    root = ElementTree.fromstring(drawn(word(name)))
    (group,) = (found for found in root.iter(f"{SVG}g") if found.get("aria-label"))
    assert group.get("aria-label") == group.findtext(f"{SVG}title") == name


@given(some.text(), some.text())
def test_no_name_whatever_it_is_breaks_the_file(name: str, title: str) -> None:
    ElementTree.fromstring(drawn(word(name), meaning=Meaning(alternative=title), outline=title).encode("utf-8"))


def test_a_meaning_is_told_and_its_text_escaped() -> None:
    root = ElementTree.fromstring(drawn(meaning=Meaning(alternative='"Nan" \x00 & co', language="cy")))
    figure = root.find(f"{SVG}g")
    assert figure is not None and figure.get("aria-label") == '"Nan"  & co'
    assert figure.get("{http://www.w3.org/XML/1998/namespace}lang") == "cy"


def test_a_pen_keeps_its_dashes_its_ends_and_its_opacity() -> None:
    text = drawn(Shape(paths.circle(Point(5, 5), 2), Pen(Colour(1, 0, 0, 0.5), 0.5, (0, 1.5)), Colour(0, 0, 1, 0.25)))
    assert 'stroke="#ff0000" stroke-width="0.5" stroke-opacity="0.5" stroke-linecap="round"' in text
    assert 'stroke-dasharray="0.01 1.5"' in text and 'fill="#0000ff" fill-opacity="0.25"' in text


def test_a_picture_is_inside_the_file_and_clipped() -> None:
    text = drawn(Picture(PNG, BOX, paths.circle(Point(5, 5), 5)), Picture(JPEG, BOX))
    assert "data:image/png;base64," in text and "data:image/jpeg;base64," in text
    assert 'clip-path="url(#c1)"' in text and "http://" not in re.sub(r'xmlns(:\w+)?="[^"]*"', "", text)


def test_turned_and_aligned_words_stand_where_they_should() -> None:
    turned = Words("Nan", Point(10, 20), 12, INK, "left", turn=90)
    assert 'transform="translate(10 20) rotate(90)"' in drawn(turned)
    first = re.search(r"<use[^>]*translate\((-?[\d.]+)", drawn(word("Nan", "right")))
    assert first and float(first[1]) < -5


def test_the_same_drawing_gives_the_same_text() -> None:
    assert drawn(word("Ellie")) == drawn(word("Ellie"))
