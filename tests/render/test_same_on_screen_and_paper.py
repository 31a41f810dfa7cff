"""One text, three backends: the same ink in the same places."""

from __future__ import annotations

import datetime
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from ecomap.geometry import Box, Point
from ecomap.render import to_pdf, to_qt, to_svg, typeface
from ecomap.render.drawing import Book, Colour, Drawing, Figure, Words

NAMES = ("Łukasz Wójcik", "إدريس", "ፍልሞን", "Nguyễn Thị Ánh Tuyết", "রহিম", "غلام (uncle) 12", "AVAToWa")
DPI = 144
ROW = 12.0
BOX = Box(0, 0, 90, ROW * len(NAMES))
INK = Colour(0, 0, 0)


def page(size: float) -> Drawing:
    rows = tuple(
        Figure(str(row), (Words(name, Point(10, 8 + ROW * row), size, INK),), Box(0, ROW * row, 90, ROW))
        for row, name in enumerate(NAMES)
    )
    return Drawing(figures=rows, box=BOX, title="Names")


def edges(image: QImage) -> list[tuple[int, int]]:
    """First and last column with ink, row by row of names."""
    found = []
    for row in range(len(NAMES)):
        top, bottom = (round((row + part) * ROW * DPI / 25.4) for part in (0, 1))
        dark = [
            x
            for x in range(image.width())
            if any(image.pixelColor(x, y).lightness() < 150 for y in range(top, min(bottom, image.height())))
        ]
        found.append((dark[0], dark[-1]))
    return found


def from_svg(drawing: Drawing) -> QImage:
    like = to_qt.image(drawing, DPI)
    image = QImage(like.size(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(to_svg.svg(drawing).encode())).render(painter)
    painter.end()
    return image


def from_pdf(drawing: Drawing, folder: Path) -> QImage:
    path = folder / "names.pdf"
    path.write_bytes(to_pdf.pdf(Book(title="Names", pages=(drawing,)), datetime.date(2026, 6, 1)))
    subprocess.run(["pdftoppm", "-r", str(DPI), "-png", "-singlefile", str(path), str(folder / "names")], check=True)
    return QImage(str(folder / "names.png"))


def near(one: list[tuple[int, int]], other: list[tuple[int, int]]) -> bool:
    return all(abs(a - b) <= 1 for pair in zip(one, other, strict=True) for a, b in zip(*pair, strict=True))


@pytest.mark.parametrize("size", [11.0, 11.5, 18.0])
def test_screen_svg_and_pdf_have_the_same_ink_edges(size: float, tmp_path: Path) -> None:
    screen = edges(to_qt.image(page(size), DPI))
    assert near(screen, edges(from_svg(page(size))))
    if shutil.which("pdftoppm"):
        assert near(screen, edges(from_pdf(page(size), tmp_path)))


def test_the_ink_is_as_wide_as_the_measure_says() -> None:
    for (low, high), name in zip(edges(to_qt.image(page(18), DPI)), NAMES, strict=True):
        assert (high - low) * 25.4 / DPI == pytest.approx(typeface.width(name, 18), abs=1.5)
