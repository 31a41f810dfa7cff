from __future__ import annotations

import datetime
import io
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from pikepdf import pdfa

from ecomap.geometry import Box, Point
from ecomap.render import paths, specimen
from ecomap.render.drawing import Book, Colour, Drawing, Figure, Meaning, Pen, Picture, Primitive, Shape, Words
from ecomap.render.look import grey_book
from ecomap.render.to_pdf import pdf

DAY = datetime.date(2026, 6, 1)
PAPER = Box(0, 0, 148, 210)
INK = Colour(0, 0, 0)
NAMES = ("Łukasz Wójcik", "إدريس", "محمد عبد الله", "ፍልሞን", "Nguyễn Thị Ánh Tuyết", "Ellie 🐶")
UNKNOWN = "मोहन"


def words(text: str, row: int = 0) -> Words:
    return Words(text, Point(20, 20 + 10 * row), 12, INK)


def figure(*primitives: Primitive, path: tuple[tuple[str, str], ...] = (), alternative: str = "") -> Figure:
    return Figure("key", primitives, Box(20, 10, 60, 12), Meaning(path, alternative))


def book(*figures: Figure, pages: int = 1, **more: Any) -> Book:
    page = Drawing(figures=figures, box=PAPER, title="A page", **more)
    return Book(title="Ellie's map", pages=(page,) * pages)


NAMED = book(*(figure(words(name, row), path=(("P", name),)) for row, name in enumerate((*NAMES, UNKNOWN))))


def opened(content: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(content))


def elements(content: pikepdf.Pdf) -> list[Any]:
    found, waiting = [], [content.Root.StructTreeRoot.K]
    while waiting:
        element = waiting.pop(0)
        if isinstance(element, pikepdf.Dictionary) and "/S" in element:
            found.append(element)
            waiting += list(element.K)
    return found


def tags(content: bytes) -> list[str]:
    with opened(content) as file:
        return [str(element.S) for element in elements(file)]


def violations(content: bytes, flavour: str, tmp_path: Path) -> list[str]:
    """What PDF/A's own checker finds, but for PDF/UA's extension schema, which it does not know."""
    path = tmp_path / "checked.pdf"
    path.write_bytes(content)
    report = pdfa.validate_written(path, flavour)
    known = ("pdfaExtension", "pdfaSchema", "pdfaProperty", "pdfuaid")
    return [finding.message for finding in report.findings if not any(word in finding.message for word in known)]


@pytest.mark.parametrize("made", [NAMED, specimen.pages()], ids=["names", "specimen"])
def test_every_book_is_archival(made: Book, tmp_path: Path) -> None:
    assert violations(pdf(made, DAY), "2b", tmp_path) == []


def test_attachments_make_it_level_three(tmp_path: Path) -> None:
    carried = Book(title="File", pages=NAMED.pages, attachments={"map.json": b"{}"})
    content = pdf(carried, DAY)
    assert violations(content, "3b", tmp_path) == []
    with opened(content) as file:
        assert file.attachments["map.json"].get_file().read_bytes() == b"{}"


@given(some.lists(some.text(max_size=12), min_size=1, max_size=20), some.text(max_size=12))
@settings(max_examples=15)
def test_no_name_whatever_it_is_makes_a_book_fail(names: list[str], title: str) -> None:
    rows = (figure(words(name), path=(("P", str(row)),), alternative=name) for row, name in enumerate(names))
    page = Drawing(figures=tuple(rows), box=PAPER, title=title, outline=title)
    assert pdf(Book(title=title, pages=(page,)), DAY).startswith(b"%PDF-1.7")


def test_the_same_book_gives_the_same_bytes() -> None:
    assert pdf(NAMED, DAY) == pdf(NAMED, DAY)
    assert pdf(NAMED, DAY) != pdf(NAMED, datetime.date(2026, 6, 2))


RUN = """
import datetime, hashlib
from ecomap.render import specimen, to_pdf, to_svg
book = specimen.pages()
told = to_pdf.pdf(book, datetime.date(2026, 6, 1)) + to_svg.svg(book.pages[0]).encode()
print(hashlib.sha256(told).hexdigest())
"""


def test_two_runs_on_two_computers_give_the_same_bytes() -> None:
    def run(seed: str, zone: str) -> bytes:
        around = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "TZ": zone,
            "USER": seed,
            "PYTHONPATH": os.pathsep.join(sys.path),
        }
        return subprocess.run([sys.executable, "-c", RUN], env=around, capture_output=True, check=True).stdout

    assert run("1", "UTC") == run("2", "Asia/Tokyo") != b""


def test_it_says_what_readers_of_every_kind_must_know() -> None:
    with opened(pdf(NAMED, DAY)) as file:
        root = file.Root
        assert str(root.Lang) == "en-GB" and root.MarkInfo.Marked and root.ViewerPreferences.DisplayDocTitle
        assert all(page.obj.Tabs == "/S" for page in file.pages)
        assert 'pdfuaid:part="1"' in root.Metadata.read_bytes().decode()


def test_it_tells_no_author_no_host_no_library_and_no_clock() -> None:
    with opened(pdf(NAMED, DAY)) as file:
        assert {str(key): str(value) for key, value in file.docinfo.items()} == {
            "/Title": "Ellie's map",
            "/Producer": "Ecomap",
            "/CreationDate": "D:20260601000000+00'00",
            "/ModDate": "D:20260601000000+00'00",
        }
        metadata = file.Root.Metadata.read_bytes().decode()
    assert "pikepdf" not in metadata and str(datetime.date.today()) not in metadata


def test_every_mark_on_a_page_belongs_to_an_element_or_is_an_artifact() -> None:
    content = pdf(book(figure(words("Nan"), path=(("P", "a"),)), figure(words("decoration"))), DAY)
    with opened(content) as file:
        depth = 0
        for step in pikepdf.parse_content_stream(file.pages[0]):
            operator = str(step.operator)
            if operator in ("BDC", "EMC"):
                depth += 1 if operator == "BDC" else -1
            assert depth in (0, 1)
            assert depth or operator not in ("Tj", "f", "S", "B", "f*", "B*", "Do"), step
        numbers = file.Root.StructTreeRoot.ParentTree.Nums
        assert len(numbers[1]) == 1


def test_tables_keep_their_rows_their_headings_and_go_on_over_pages() -> None:
    heading = Figure(
        "h", (words("Name"),), Box(0, 0, 9, 9), Meaning((("Table", "t"), ("TR", "0"), ("TH", "a")), scope="Column")
    )
    cells = [figure(words("Nan", n), path=(("Table", "t"), ("TR", str(n)), ("TD", "a"))) for n in (1, 2)]
    first = Drawing(figures=(heading, cells[0]), box=PAPER, title="1")
    second = Drawing(figures=(cells[1],), box=PAPER, title="2")
    content = pdf(Book(title="List", pages=(first, second)), DAY)
    assert tags(content) == ["/Document", "/Table", "/TR", "/TR", "/TR", "/TH", "/TD", "/TD"]
    with opened(content) as file:
        (head,) = (element for element in elements(file) if element.S == "/TH")
        assert head.A.Scope == "/Column"


def test_a_page_in_another_language_than_the_book_says_so() -> None:
    with opened(pdf(book(figure(words("Mam"), path=(("P", "a"),)), language="cy"), DAY)) as file:
        assert str(file.Root.Lang) == "en-GB"
        assert [str(element.Lang) for element in elements(file) if element.S == "/P"] == ["cy"]


def test_equal_keys_on_two_pages_are_two_headings() -> None:
    assert tags(pdf(book(figure(words("Ellie"), path=(("H1", "title"),)), pages=2), DAY)).count("/H1") == 2


def test_a_picture_of_people_has_words_and_a_box() -> None:
    content = pdf(book(figure(words("Nan"), path=(("Figure", "f"),), alternative="Nan Jean, grandmother")), DAY)
    with opened(content) as file:
        (element,) = (element for element in elements(file) if element.S == "/Figure")
        assert str(element.Alt) == "Nan Jean, grandmother"
        box = [float(value) for value in element.A.BBox]
    assert box == pytest.approx([20 / 25.4 * 72, 188 / 25.4 * 72, 80 / 25.4 * 72, 200 / 25.4 * 72], abs=0.01)


def test_a_drawing_that_is_nothing_but_a_picture_is_told_by_its_outline() -> None:
    content = pdf(book(figure(words("Nan")), outline="Ellie and Nan"), DAY)
    assert tags(content) == ["/Document", "/Figure"]


def test_pages_are_as_large_as_their_paper() -> None:
    with opened(pdf(NAMED, DAY)) as file:
        assert [float(v) for v in file.pages[0].mediabox] == pytest.approx([0, 0, 419.53, 595.28], abs=0.01)


def test_pictures_transparency_dashes_and_turned_words_are_archival_too(tmp_path: Path) -> None:
    jpeg = Path(__file__).parent / "flower.jpg"
    drawn = figure(
        Picture(jpeg.read_bytes(), Box(20, 20, 30, 30), paths.circle(Point(35, 35), 15)),
        Shape(paths.circle(Point(80, 40), 9), Pen(Colour(1, 0, 0, 0.5), 1, (0, 2)), Colour(0, 1, 0, 0.2)),
        Words("turned", Point(60, 90), 12, INK, turn=45),
    )
    made = book(drawn, paper=Colour(0.9, 0.9, 0.8))
    assert violations(pdf(grey_book(made), DAY), "2b", tmp_path) == []
    content = pdf(made, DAY)
    assert violations(content, "2b", tmp_path) == []
    with opened(content) as file:
        assert len(list(file.pages[0].get_images())) == 1


def test_every_font_is_embedded_as_a_subset_with_its_text() -> None:
    with opened(pdf(NAMED, DAY)) as file:
        fonts = file.pages[0].Resources.Font
        assert len(fonts) == 4
        for font in fonts.values():
            assert re.fullmatch(r"/ECOM[A-Z]{2}\+.+", str(font.BaseFont))
            descriptor = font.DescendantFonts[0].FontDescriptor
            assert len(descriptor.FontFile2.read_bytes()) < 40_000 and "/ToUnicode" in font


def told(content: bytes) -> str:
    """All text of the first page in the order written, through each font's own ToUnicode."""
    with opened(content) as file:
        page = file.pages[0]
        tables = {}
        for name, font in page.Resources.Font.items():
            rows = re.findall(rb"<([0-9A-F]{4})> <([0-9A-F]+)>\nendbfchar", font.ToUnicode.read_bytes())
            tables[name] = {code: bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in rows}
        found: list[str] = []
        table: dict[bytes, str] = {}
        for step in pikepdf.parse_content_stream(page):
            operator = str(step.operator)
            if operator == "Tf":
                table = tables[str(step.operands[0])]
            elif operator == "Tj":
                codes = bytes(step.operands[0]).hex().upper().encode()
                found += [table[codes[at : at + 4]] for at in range(0, len(codes), 4)]
            elif operator == "EMC":
                found.append("\n")
    return "".join(found)


def test_names_in_every_script_are_told_in_the_order_they_are_read() -> None:
    text = told(pdf(NAMED, DAY)).replace("\u200d", "")
    assert [*NAMES, UNKNOWN] == text.split("\n")[:-1]


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not on this computer")
def test_names_in_every_script_can_be_copied_from_a_viewer(tmp_path: Path) -> None:
    path = tmp_path / "names.pdf"
    path.write_bytes(pdf(NAMED, DAY))
    shown = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True).stdout.decode()
    shown = re.sub("[\u202a-\u202e]", "", shown)
    assert all(name in shown for name in (*NAMES, UNKNOWN))
