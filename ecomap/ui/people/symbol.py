"""A person's small symbol for lists, chips and headings: a soft disc with a sticker or a letter."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from ecomap.render.look import Palette
from ecomap.resource import resource
from ecomap.ui import icons
from ecomap.ui.theme import qt_colour, text_font


def paint_symbol(painter: QPainter, box: QRectF, sticker: str, sector: str, palette: Palette) -> None:
    """Paint a disc in a sector's colours with an icon (by name), an emoji or a letter inside."""
    colours = palette.sector(sector)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(qt_colour(colours.ink), 2))
    painter.setBrush(qt_colour(colours.fill))
    painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    inner = box.adjusted(*(box.width() * share for share in (0.27, 0.27, -0.27, -0.27)))
    if resource(f"icons/{sticker}.svg").exists():
        icons.paint(painter, sticker, inner, QColor(qt_colour(colours.ink)))
    elif sticker:
        painter.setPen(qt_colour(colours.ink))
        painter.setFont(text_font(box.height() * 0.48, bold=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sticker)
    painter.restore()


def symbol_icon(sticker: str, sector: str, palette: Palette, side: int = 22, ratio: float = 1.0) -> QIcon:
    """Return the symbol as an icon of a number of pixels."""
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_symbol(painter, QRectF(0, 0, side, side), sticker, sector, palette)
    painter.end()
    return QIcon(picture)
