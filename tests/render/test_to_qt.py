"""The Qt backend; and that one text has the same ink in the same places on screen, in SVG and in PDF."""

from __future__ import annotations

import datetime
import io
import shutil
import subprocess
import threading
from pathlib import Path

import pytest
from pikepdf import Pdf, PdfImage, Stream
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from ecomap.geometry import Box, Point
from ecomap.render import look, paths, specimen, symbols, to_pdf, to_qt, to_svg, typeface
from ecomap.render.drawing import Book, Colour, Drawing, Figure, Pen, Picture, Primitive, Shape, Words
from ecomap.render.notation import PEOPLE

NAMES = ("Łukasz Wójcik", "إدريس", "ፍልሞን", "Nguyễn Thị Ánh Tuyết", "রহিম", "مُحَمَّد", "غلام (uncle) 12", "AVAToWa")
DPI = 144
DAY = datetime.date(2026, 6, 1)
ROW = 12.0

BOX = Box(10, 10, 40, 20)
RED, INK, WHITE = Colour(1, 0, 0), Colour(0, 0, 0), Colour(1, 1, 1)


def drawing(*primitives: Primitive, paper: Colour = WHITE) -> Drawing:
    return Drawing(figures=(Figure("a", primitives, BOX),), box=BOX, title="A", paper=paper)


def colour_at(image: QImage, x: float, y: float, dpi: float = 254) -> str:
    return image.pixelColor(round((x - BOX.left) * dpi / 25.4), round((y - BOX.top) * dpi / 25.4)).name()


def ink_columns(image: QImage) -> list[int]:
    return [
        x for x in range(image.width()) if any(image.pixelColor(x, y).lightness() < 128 for y in range(image.height()))
    ]


def encoded(colour: str) -> bytes:
    to_qt.application()
    image = QImage(8, 4, QImage.Format.Format_RGB32)
    image.fill(colour)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def test_the_image_is_as_large_as_the_paper_and_as_coloured() -> None:
    image = to_qt.image(drawing(paper=look.CREAM.paper), 254)
    assert (image.width(), image.height()) == (400, 200)
    assert image.pixelColor(3, 3).name() == "#fbf6ec"


def test_a_shape_is_filled_and_drawn_in_millimetres() -> None:
    shape = Shape(paths.rectangle(Box(20, 15, 10, 10)), Pen(INK, 1), RED)
    image = to_qt.image(drawing(shape), 254)
    assert colour_at(image, 25, 20) == "#ff0000"
    assert colour_at(image, 20, 20) == "#000000"
    assert colour_at(image, 18, 20) == "#ffffff"


def test_dots_are_drawn() -> None:
    pen = Pen(INK, 1, (0, 3))
    image = to_qt.image(drawing(Shape(paths.polyline([Point(12, 20), Point(48, 20)]), pen)), 254)
    for drawn in (image, from_svg(drawing(Shape(paths.polyline([Point(12, 20), Point(48, 20)]), pen)), 254)):
        assert colour_at(drawn, 15, 20) == "#000000" and colour_at(drawn, 16.5, 20) == "#ffffff"


@pytest.mark.parametrize(("align", "side"), [("left", 0), ("middle", 1), ("right", 2)])
def test_words_stand_at_the_left_the_middle_or_the_right_of_their_place(align: str, side: int) -> None:
    words = Words("Ellie", Point(30, 20), 14, INK, align)  # type: ignore[arg-type]
    found = ink_columns(to_qt.image(drawing(words), 254))
    low, high = found[0], found[-1]
    assert (low > 195, abs((low + high) / 2 - 200) < 6, high < 205)[side]


def test_a_picture_covers_its_box_and_is_clipped_to_its_outline() -> None:
    picture = Picture(encoded("#00ff00"), Box(20, 12, 16, 16), paths.circle(Point(28, 20), 8))
    image = to_qt.image(drawing(picture), 254)
    assert colour_at(image, 28, 20) == colour_at(image, 21, 20) == "#00ff00"
    assert colour_at(image, 20.5, 12.5) == "#ffffff"


def test_a_picture_that_cannot_be_read_leaves_its_place_empty() -> None:
    assert colour_at(to_qt.image(drawing(Picture(b"no picture", Box(20, 12, 16, 16))), 254), 28, 20) == "#ffffff"


def test_a_picture_whose_head_says_that_it_is_enormous_reaches_no_decoder() -> None:
    good = encoded("#00ff00")
    bomb = good[:16] + (8000).to_bytes(4, "big") + (5001).to_bytes(4, "big") + good[24:]
    assert to_qt.picture_image(bomb, 64).isNull() and not to_qt.picture_image(good, 64).isNull()
    assert colour_at(to_qt.image(drawing(Picture(bomb, Box(20, 12, 16, 16))), 254), 28, 20) == "#ffffff"


@pytest.mark.parametrize("key", ["female", "male", "non_binary", "unknown", "pet", "expected", "place"])
def test_a_picture_fills_a_symbol_up_to_its_outline(key: str) -> None:
    kind, middle, dress = PEOPLE[key], Point(30, 20), symbols.Dress(palette=look.LIGHT)
    drawn = symbols.symbol(kind, middle, 14, dress, symbols.Inside(picture=encoded("#00ff00")))
    image = to_qt.image(drawing(*drawn), 254)
    assert colour_at(image, 30, 20) == "#00ff00"
    for way in (Point(1, 1), Point(-1, 1), Point(1, -1), Point(-1, -1), Point(1, 0), Point(0, -1)):
        edge = symbols.boundary(kind, middle, middle.plus(way.times(20)), 14)
        unit = edge.minus(middle).times(1 / edge.distance(middle))
        inside, outside = middle.plus(unit.times(edge.distance(middle) - 0.9)), edge.plus(unit.times(0.9))
        assert colour_at(image, *inside) == "#00ff00", way
        assert colour_at(image, *outside) == "#ffffff", way
    (picture,) = (one for one in drawn if isinstance(one, Picture))
    assert picture.clip == symbols.outline(kind, middle, 14), "SVG and PDF are told the same"


def pixel_in_pdf(page: Drawing) -> tuple[int, str]:
    """Return the first pixel of the picture in a drawing's PDF, and what it is a part of."""
    with Pdf.open(io.BytesIO(to_pdf.pdf(Book(title="A", pages=(page,)), DAY))) as file:
        (picture,) = file.pages[0].get_images().values()
        assert isinstance(picture, Stream)
        return PdfImage(picture).as_pil_image().tobytes()[0], str(picture.ColorSpace)


GREYS = {"#c08040": 0x8E, "#ff0000": 0x7F, "#0000ff": 0x4C}


@pytest.mark.parametrize("colour", GREYS)
def test_a_picture_on_a_grey_drawing_is_grey_in_every_backend(colour: str) -> None:
    page = drawing(Picture(encoded(colour), Box(20, 12, 16, 16), paths.circle(Point(28, 20), 8)))
    grey, wanted = look.grey(page), QColor(*[GREYS[colour]] * 3)
    assert pixel_in_pdf(grey) == (wanted.red(), "/DeviceGray")
    assert colour_at(to_qt.image(page, 254), 28, 20) == colour
    assert colour_at(to_qt.image(grey, 254), 28, 20) == wanted.name()
    assert colour_at(to_qt.image(grey, 254), 20.5, 12.5) == "#ffffff", "and clipped as before"
    svg = QColor(colour_at(from_svg(grey, 254), 28, 20))
    assert max(abs(part - wanted.red()) for part in (svg.red(), svg.green(), svg.blue())) <= 2


def test_a_grey_picture_can_be_seen_through_where_it_could_before() -> None:
    to_qt.application()
    image = QImage(8, 4, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 255, 0))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    page = look.grey(drawing(Picture(bytes(buffer.data().data()), Box(20, 12, 16, 16))))
    assert colour_at(to_qt.image(page, 254), 28, 20) == "#ffffff"


def test_the_same_drawing_gives_the_same_bytes() -> None:
    page = specimen.pages().pages[0]
    assert to_qt.png(page, 60) == to_qt.png(page, 60)


def test_another_thread_paints_the_same_with_fonts_of_its_own() -> None:
    page, made = specimen.pages().pages[0], list[bytes]()
    for _ in range(2):
        painter = threading.Thread(target=lambda: made.append(to_qt.png(page, 60)))
        painter.start()
        painter.join()
    assert made == [to_qt.png(page, 60)] * 2


def test_a_grey_png_has_no_colour() -> None:
    image = QImage.fromData(QByteArray(to_qt.png(drawing(paper=Colour(1, 0.5, 0)), 30, grey=True)))
    assert image.isGrayscale()


def test_a_prepared_figure_paints_what_a_drawing_paints() -> None:
    page = drawing(Words("Ellie", Point(12, 20), 14, INK), Shape(paths.circle(Point(40, 20), 5), Pen(RED, 1)))
    whole = to_qt.image(page, 254)
    image = QImage(whole.size(), whole.format())
    image.fill("#ffffff")
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(10, 10)
    painter.translate(-10, -10)
    ready = to_qt.prepared(page.figures[0])
    ready.paint(painter)
    ready.paint(painter)
    painter.end()
    assert abs(ink_columns(image)[0] - ink_columns(whole)[0]) <= 1


def test_strokes_of_one_pen_are_painted_at_one_go_and_in_their_order() -> None:
    thin, thick = Pen(INK, 0.5), Pen(RED, 2.0)
    teeth = [Shape(paths.polygon([Point(x, 2), Point(x, 8)]), thin) for x in range(1, 9)]
    over = Shape(paths.polygon([Point(1, 5), Point(9, 5)]), thick)
    figure = Figure("tie", (*teeth, over, teeth[0]), Box(0, 0, 10, 10))
    made = to_qt.prepared(figure)
    assert len(made.marks) == 3
    assert painted(made) == painted(*(to_qt.prepared(Figure("", (one,), figure.box)) for one in figure.primitives))


def painted(*figures: to_qt.Prepared) -> QImage:
    """Return what figures look like one over the other, ten pixels to a millimetre."""
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill("#ffffff")
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(10, 10)
    for one in figures:
        one.paint(painter)
    painter.end()
    return image


def test_an_icon_stands_on_nothing() -> None:
    image = to_qt.icon_image("house", INK, 48)
    assert image.pixelColor(0, 0).alpha() == 0
    assert any(image.pixelColor(x, 24).alpha() == 255 for x in range(48))


def names(size: float) -> Drawing:
    rows = tuple(
        Figure(str(row), (Words(name, Point(10, 8 + ROW * row), size, INK),), Box(0, ROW * row, 90, ROW))
        for row, name in enumerate(NAMES)
    )
    return Drawing(figures=rows, box=Box(0, 0, 90, ROW * len(NAMES)), title="Names")


def edges(image: QImage) -> list[tuple[int, int, int, int]]:
    """Left, right, top and bottom of the ink, row by row of names."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width, stride, pixels = grey.width(), grey.bytesPerLine(), bytes(grey.constBits())
    found = []
    for row in range(len(NAMES)):
        top, bottom = (min(round((row + part) * ROW * DPI / 25.4), grey.height()) for part in (0, 1))
        lines = [pixels[y * stride : y * stride + width] for y in range(top, bottom)]
        across = [x for x in range(width) if any(line[x] < 150 for line in lines)]
        down = [y for y, line in enumerate(lines) if min(line) < 150]
        found.append((across[0], across[-1], down[0], down[-1]))
    return found


def from_svg(drawing: Drawing, dpi: float = DPI) -> QImage:
    like = to_qt.image(drawing, dpi)
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


def near(one: list[tuple[int, int, int, int]], other: list[tuple[int, int, int, int]]) -> bool:
    return all(abs(a - b) <= 1 for pair in zip(one, other, strict=True) for a, b in zip(*pair, strict=True))


@pytest.mark.parametrize("size", [11.0, 11.5, 18.0])
def test_screen_svg_and_pdf_have_the_same_ink_edges(size: float, tmp_path: Path) -> None:
    screen = edges(to_qt.image(names(size), DPI))
    assert near(screen, edges(from_svg(names(size))))
    if shutil.which("pdftoppm"):
        assert near(screen, edges(from_pdf(names(size), tmp_path)))


def test_the_ink_is_as_wide_as_the_measure_says() -> None:
    for (low, high, *_), name in zip(edges(to_qt.image(names(18), DPI)), NAMES, strict=True):
        assert (high - low) * 25.4 / DPI == pytest.approx(typeface.width(name, 18), abs=1.5)


def test_turned_words_run_downward() -> None:
    found = ink_columns(to_qt.image(drawing(Words("Ellie", Point(30, 12), 14, INK, turn=90)), 254))
    assert found[0] > 195 and found[-1] - found[0] < 50


def test_large_letters_made_of_several_pieces_have_no_holes() -> None:
    words = Words("Quin Nash Mo", Point(12, 26), 30, INK, bold=True)
    page = Drawing(figures=(Figure("a", (words,), BOX),), box=Box(0, 0, 100, 40), title="A", paper=WHITE)

    def ink(image: QImage) -> int:
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        return sum(value < 128 for value in bytes(grey.constBits()))

    assert abs(ink(to_qt.image(page, 254)) / ink(from_svg(page, 254)) - 1) < 0.003


def test_a_picture_is_painted_from_about_as_many_pixels_as_are_seen() -> None:
    fine = QImage(640, 640, QImage.Format.Format_RGB32)
    fine.fill(QColor("#00ff00"))
    painter = QPainter(fine)
    for x in range(0, 640, 2):
        painter.fillRect(x, 0, 1, 640, QColor("#ff00ff"))
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"png")).write(fine)
    picture = Picture(bytes(buffer.data().data()), Box(20, 12, 16, 16))
    small = to_qt.image(drawing(picture), 60)
    colours = {colour_at(small, x / 2, y / 2, 60) for x in range(44, 68) for y in range(28, 52)}
    assert len(colours) < 4, "lines too fine to be seen melt into one colour, and do not flicker"
    (mark,) = to_qt.prepared(Figure("one", (picture,), picture.box)).marks
    assert isinstance(mark, to_qt.Pictured)


def test_a_picture_that_is_really_a_drawing_is_not_decoded() -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="red"/></svg>'
    assert colour_at(to_qt.image(drawing(Picture(svg, Box(20, 12, 16, 16))), 254), 28, 20) == "#ffffff"


def test_from_afar_a_badge_goes_with_its_word_and_a_symbol_stays() -> None:
    to_qt.application()
    pill = Shape(paths.rectangle(Box(12, 20, 14, 4.5), 2.2), Pen(INK, 0.25), WHITE)
    sign = Shape(paths.rectangle(Box(13, 21, 2.5, 2.5), 1.2), Pen(INK, 0.25))
    symbol = Shape(paths.rectangle(Box(14, 10, 9, 9)), Pen(INK, 0.5))
    words = (Words("meet", Point(16.5, 23.2), 9, INK), Words("M", Point(18.5, 16), 10, INK, "middle"))
    figure = Figure("a", (symbol, pill, sign, *words), BOX)
    assert len(to_qt.prepared(figure).marks) == 5
    left = to_qt.prepared_from_afar(figure, 0.5).marks
    assert [mark.path.boundingRect().height() for mark in left if isinstance(mark, to_qt.Outlined)] == [9.0]
