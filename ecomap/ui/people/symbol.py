"""A person's small symbol for lists, chips and headings: a soft disc with a sticker or a letter."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from ecomap.geometry import Box, Point
from ecomap.render import paths, to_qt
from ecomap.render.drawing import Figure, Picture
from ecomap.render.look import Palette
from ecomap.resource import resource
from ecomap.ui import icons
from ecomap.ui.theme import qt_colour, text_font


def paint_symbol(
    painter: QPainter, box: QRectF, sticker: str, sector: str, palette: Palette, picture: bytes = b""
) -> None:
    """Paint a disc in a sector's colours with a picture inside, else an icon (by name), an emoji or a letter."""
    colours = palette.sector(sector)
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(QPen(qt_colour(colours.ink), 2))
    painter.setBrush(qt_colour(colours.fill))
    painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    if picture:
        _fill(painter, box.adjusted(2, 2, -2, -2), picture)
        painter.restore()
        return
    inner = box.adjusted(*(box.width() * share for share in (0.27, 0.27, -0.27, -0.27)))
    if resource(f"icons/{sticker}.svg").exists():
        icons.paint(painter, sticker, inner, QColor(qt_colour(colours.ink)))
    elif sticker:
        painter.setPen(qt_colour(colours.ink))
        painter.setFont(text_font(box.height() * 0.48, bold=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sticker)
    painter.restore()


def _fill(painter: QPainter, box: QRectF, picture: bytes) -> None:
    """Paint a picture into a disc."""
    disc = paths.circle(Point(box.center().x(), box.center().y()), box.width() / 2)
    square = Box(box.left(), box.top(), box.width(), box.height())
    to_qt.prepared(Figure("", (Picture(picture, square, disc),), square)).paint(painter)


def symbol_icon(sticker: str, sector: str, palette: Palette, side: int = 22, ratio: float = 1.0) -> QIcon:
    """Return the symbol as an icon of a number of pixels."""
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_symbol(painter, QRectF(0, 0, side, side), sticker, sector, palette)
    painter.end()
    return QIcon(picture)
