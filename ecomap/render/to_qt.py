"""The Qt backend: figures on a painter whose unit is the millimetre, and whole drawings as PNG.

The only module below the window that knows Qt. Text is painted as the glyphs `typeface` set, so the screen
is the paper. A canvas item prepares its figure once and paints it many times.
"""

from __future__ import annotations

import math
import os
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain, groupby

from PySide6.QtCore import QBuffer, QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QGlyphRun,
    QGuiApplication,
    QImage,
    QImageReader,
    QImageWriter,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
    QRawFont,
    QTransform,
)

from ecomap.geometry import Box
from ecomap.render import icons, typeface
from ecomap.render.drawing import (
    Close,
    Colour,
    Curve,
    Drawing,
    Figure,
    Line,
    Move,
    Pen,
    Picture,
    Primitive,
    Shape,
    Step,
    Words,
)
from ecomap.render.encoded import head_of

_RAW = 64.0
"""Pixel size at which fonts are opened; painting scales from it."""
_LARGEST_CACHED = 0.9
"""Qt's glyph cache holds nothing over 64 pixels, and draws nothing instead: larger text is filled as outlines."""
_SIDES = (64, 128, 256)
"""The sizes in which pictures are kept ready, by their shorter side in pixels."""
_WHOLE = 1 << 16
"""Longer than any side: a picture in its own size."""
_DOT = 0.001
"""A dash of this many pen widths is a dot (Qt leaves out dashes of no length)."""


@dataclass(frozen=True, slots=True)
class Outlined:
    """A shape, ready to paint."""

    path: QPainterPath
    pen: QPen
    brush: QBrush

    def paint(self, painter: QPainter) -> None:
        """Paint it."""
        painter.setPen(self.pen)
        painter.setBrush(self.brush)
        painter.drawPath(self.path)


@dataclass(frozen=True, slots=True)
class Lettered:
    """A line of text, ready to paint: glyphs at the raw size, and how they lie on the drawing."""

    runs: tuple[QGlyphRun, ...]
    lie: QTransform
    colour: QColor

    def paint(self, painter: QPainter) -> None:
        """Paint it."""
        before = painter.transform()
        painter.setTransform(self.lie, True)
        if abs(painter.deviceTransform().determinant()) > _LARGEST_CACHED**2:
            for run in self.runs:
                painter.fillPath(_outlines(run), self.colour)
        else:
            painter.setPen(self.colour)
            for run in self.runs:
                painter.drawGlyphRun(QPointF(0, 0), run)
        painter.setTransform(before)


@dataclass(frozen=True, slots=True)
class Pictured:
    """A picture, ready to paint: it fills its outline, whose edge is then as smooth as any other."""

    path: QPainterPath
    box: Box
    encoded: bytes

    def paint(self, painter: QPainter) -> None:
        """Paint it from pixels of about the size in which it is seen: a large one would be read anew each time."""
        scale = math.sqrt(abs(painter.deviceTransform().determinant()))
        pixels = picture_image(self.encoded, max(self.box.width, self.box.height) * scale)
        if pixels.isNull():
            return
        cover = max(self.box.width / pixels.width(), self.box.height / pixels.height())
        lie = QTransform()
        lie.translate(*self.box.centre)
        lie.scale(cover, cover)
        lie.translate(-pixels.width() / 2, -pixels.height() / 2)
        brush = QBrush(pixels)
        brush.setTransform(lie)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush)
        painter.drawPath(self.path)


Mark = Outlined | Lettered | Pictured


@dataclass(frozen=True, slots=True)
class Prepared:
    """A figure turned into Qt's own objects, to be painted many times."""

    marks: tuple[Mark, ...]

    def paint(self, painter: QPainter) -> None:
        """Paint the figure; the painter's unit is the millimetre."""
        for mark in self.marks:
            mark.paint(painter)


def prepared(figure: Figure) -> Prepared:
    """Return a figure ready to paint: keep it as long as the figure is the same object."""
    return Prepared(tuple(map(_mark, _joined(figure.primitives))))


def prepared_from_afar(figure: Figure, least: float) -> Prepared:
    """Return a figure ready to be painted very small: no line thinner than so many millimetres, and without its words.

    What frames a word, and an icon before it, goes with it: an empty badge says nothing.
    """
    words = [one for one in figure.primitives if isinstance(one, Words)]
    marks = map(_mark, _joined(one for one in figure.primitives if not isinstance(one, Words)))
    shapes = [
        mark
        for mark in marks
        if not isinstance(mark, Lettered)
        and not (isinstance(mark, Outlined) and any(_belongs_to(mark.path, one) for one in words))
    ]
    for shape in shapes:
        if isinstance(shape, Outlined) and shape.pen.style() is not Qt.PenStyle.NoPen and shape.pen.widthF() < least:
            shape.pen.setWidthF(least)
    return Prepared(tuple(shapes))


def _belongs_to(path: QPainterPath, word: Words) -> bool:
    """Say whether an outline is part of a badge with this word: as low as a line of it, and round it or before it."""
    em, box = word.size * typeface.MM_PER_POINT, path.boundingRect()
    near = box.adjusted(-em, -em / 2, em, em / 2).contains(QPointF(*word.at))
    return word.align == "left" and box.height() < 2 * em and near


def make_ready(encoded: Iterable[bytes]) -> None:
    """Decode pictures in the sizes of the screen, before they are painted for the first time; from any thread."""
    for one in encoded:
        for side in _SIDES:
            picture_image(one, side)


def paint(painter: QPainter, drawn: Drawing | Figure) -> None:
    """Paint a drawing's figures, or one figure, where they stand; the painter's unit is the millimetre."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for figure in drawn.figures if isinstance(drawn, Drawing) else (drawn,):
        prepared(figure).paint(painter)


def image(drawing: Drawing, dpi: float, grey: bool = False) -> QImage:
    """Return a drawing as pixels, on its paper."""
    application()
    scale = dpi / 25.4
    box = drawing.box
    across, down = max(1, round(box.width * scale)), max(1, round(box.height * scale))
    found = QImage(across, down, QImage.Format.Format_RGB32)
    found.setDotsPerMeterX(round(dpi / 0.0254))
    found.setDotsPerMeterY(round(dpi / 0.0254))
    found.fill(colour(drawing.paper))
    painter = QPainter(found)
    painter.scale(scale, scale)
    painter.translate(-box.left, -box.top)
    paint(painter, drawing)
    painter.end()
    return found.convertToFormat(QImage.Format.Format_Grayscale8) if grey else found


def png(drawing: Drawing, dpi: float = 150, grey: bool = False) -> bytes:
    """Return a drawing as a PNG file: the same bytes for the same drawing."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(image(drawing, dpi, grey)):
        raise OSError("the picture could not be encoded")
    return bytes(buffer.data().data())


def icon_image(name: str, ink: Colour, pixels: int) -> QImage:
    """Return an icon as a square image on nothing, for buttons and menus."""
    application()
    found = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    found.fill(Qt.GlobalColor.transparent)
    painter = QPainter(found)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(pixels / icons.FIELD, pixels / icons.FIELD)
    _mark(Shape(icons.icon(name), Pen(ink, icons.STROKE))).paint(painter)
    painter.end()
    return found


def colour(of: Colour) -> QColor:
    """Return Qt's form of a colour."""
    return QColor.fromRgbF(of.red, of.green, of.blue, of.opacity)


def painter_path(steps: Iterable[Step]) -> QPainterPath:
    """Return Qt's form of an outline."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for step in steps:
        match step:
            case Move(to):
                path.moveTo(*to)
            case Line(to):
                path.lineTo(*to)
            case Curve(first, second, to):
                path.cubicTo(*first, *second, *to)
            case Close():
                path.closeSubpath()
    return path


@cache
def application() -> QGuiApplication:
    """Return the running application, or one without a screen, so that drawings become pixels anywhere."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication([])


class _Fonts(threading.local):
    """The fonts a thread has opened: Qt lets a font be used by no other, and go with it."""

    def __init__(self) -> None:
        self.opened: dict[str, QRawFont] = {}


_FONTS = _Fonts()


def _raw_font(font: str) -> QRawFont:
    """Return a font for the thread that asks: each may paint on paper or a picture of its own."""
    if font not in _FONTS.opened:
        made = QRawFont(typeface.font_path(font), _RAW, QFont.HintingPreference.PreferNoHinting)
        _FONTS.opened[font] = made
    return _FONTS.opened[font]


def _joined(primitives: Iterable[Primitive]) -> Iterator[Primitive]:
    """Yield primitives; strokes of one pen after each other are one: fifty teeth of a line are painted at one go."""
    for pen, alike in groupby(primitives, _stroke):
        if pen is None:
            yield from alike
        else:
            yield Shape(tuple(chain.from_iterable(one.path for one in alike if isinstance(one, Shape))), pen)


def _stroke(primitive: Primitive) -> Pen | None:
    """Return the pen of what is a plain stroke and nothing else."""
    plain = isinstance(primitive, Shape) and primitive.fill is None and primitive.pen and not primitive.pen.dashes
    return primitive.pen if isinstance(primitive, Shape) and plain else None


def _mark(primitive: Primitive) -> Mark:
    match primitive:
        case Shape(path, pen, None) if pen and pen.dashes and not pen.dashes[0]:
            return _dotted(painter_path(path), _pen(pen))
        case Shape(path, pen, fill):
            brush = QBrush(colour(fill)) if fill else QBrush(Qt.BrushStyle.NoBrush)
            return Outlined(painter_path(path), _pen(pen), brush)
        case Words():
            return _lettered(primitive)
        case Picture():
            return _pictured(primitive)


def _dotted(path: QPainterPath, pen: QPen) -> Outlined:
    """Return a dotted line as the outline of its dots: drawn thin and steep, Qt would make dashes of them."""
    dots = QPainterPathStroker(pen).createStroke(path)
    dots.setFillRule(Qt.FillRule.WindingFill)
    return Outlined(dots, QPen(Qt.PenStyle.NoPen), pen.brush())


def _pen(pen: Pen | None) -> QPen:
    if pen is None:
        return QPen(Qt.PenStyle.NoPen)
    found = QPen(colour(pen.colour), pen.width)
    found.setCapStyle(Qt.PenCapStyle.RoundCap if pen.round_ends else Qt.PenCapStyle.FlatCap)
    found.setJoinStyle(Qt.PenJoinStyle.RoundJoin if pen.round_ends else Qt.PenJoinStyle.MiterJoin)
    if pen.dashes:
        found.setDashPattern([max(_DOT, dash / pen.width) for dash in pen.dashes])
    return found


def _lettered(words: Words) -> Lettered:
    set_line = typeface.setting(words.text, words.bold)
    size = words.size * typeface.MM_PER_POINT
    lie = QTransform()
    lie.translate(*words.at)
    lie.rotate(words.turn)
    lie.translate(-set_line.width * size * {"left": 0.0, "middle": 0.5, "right": 1.0}[words.align], 0)
    lie.scale(size / _RAW, size / _RAW)
    runs = []
    for run in set_line.runs:
        glyphs = QGlyphRun()
        glyphs.setRawFont(_raw_font(run.font))
        glyphs.setGlyphIndexes([glyph.number for glyph in run.glyphs])
        glyphs.setPositions([QPointF((run.start + glyph.x) * _RAW, -glyph.y * _RAW) for glyph in run.glyphs])
        runs.append(glyphs)
    return Lettered(tuple(runs), lie, colour(words.colour))


def _outlines(run: QGlyphRun) -> QPainterPath:
    """Return the outlines of a run's glyphs, where they stand."""
    font = run.rawFont()
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)  # pieces of one letter may lie on each other
    for glyph, at in zip(run.glyphIndexes(), run.positions(), strict=True):
        path.addPath(font.pathForGlyph(glyph).translated(at))
    return path


def _pictured(picture: Picture) -> Pictured:
    """Return a picture with the outline that it fills."""
    path = painter_path(picture.clip)
    if not picture.clip:
        path.addRect(QRectF(picture.box.left, picture.box.top, picture.box.width, picture.box.height))
    return Pictured(path, picture.box, picture.encoded)


def picture_image(encoded: bytes, side: float) -> QImage:
    """Return a picture in the least of the sizes that is no smaller than it will be seen, or in its own."""
    return next((_scaled(encoded, step) for step in _SIDES if step >= side), None) or _decoded(encoded)


@lru_cache(maxsize=16)
def _decoded(encoded: bytes) -> QImage:
    """Return a picture in its own size; nothing, if it cannot be read."""
    return _read(encoded, _WHOLE)


@lru_cache(maxsize=1024)
def _scaled(encoded: bytes, side: int) -> QImage:
    """Return a picture whose shorter side has so many pixels, made of the next larger one; it is never made larger."""
    if side == _SIDES[-1]:
        return _read(encoded, side)
    larger = _scaled(encoded, _SIDES[_SIDES.index(side) + 1])
    if min(larger.width(), larger.height()) <= side:
        return larger
    covering = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    return larger.scaled(side, side, covering, Qt.TransformationMode.SmoothTransformation)


def _read(encoded: bytes, side: int) -> QImage:
    """Return a picture, its shorter side no longer than this; nothing for what may not be decoded.

    A JPEG is decoded in about that size to begin with.
    """
    if (head := head_of(encoded)) is None:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(encoded))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(head.kind.encode()))
    reader.setAutoDetectImageFormat(False)  # else, a map made to harm could have any decoder read it
    whole = reader.size()
    if min(whole.width(), whole.height()) > side:
        reader.setScaledSize(whole.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    found = reader.read()
    found.setDevicePixelRatio(1.0)
    return found
