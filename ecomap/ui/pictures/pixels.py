"""Files into pixels, and pixels into the picture that a map keeps.

What is kept is written anew from pixels alone: no place, date, camera, name, comment or smaller copy of a file comes
along, and nothing of what lies outside the square.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QRect, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter, QTransform

from ecomap.exchange.picture_files import MOST_PIXELS, NotAPicture, PictureFile, Why, read_picture_file, recognised
from ecomap.model.document import Document, StoredPicture
from ecomap.render import to_qt
from ecomap.ui.pictures.crop import Crop

WORKING = 2400
"""The longer side of a picture while a part of it is chosen, at most, in pixels."""
KEPT = 640
"""The side of what is kept, at most, in pixels: 270 to the inch where it is largest on paper."""
_QUALITY = 88
_DOTS_PER_METRE = 11811  # 300 to the inch, whatever the camera wrote


def pixels_of_file(path: Path) -> QImage:
    """Return the pixels of a file; raise `NotAPicture`. From any thread."""
    return pixels_of(read_picture_file(path))


def pixels_of(content: bytes) -> QImage:
    """Return the pixels of a picture's bytes, upright, in plain colours, on white; raise `NotAPicture`."""
    file = recognised(content)
    buffer = QBuffer()
    buffer.setData(QByteArray(file.content))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(file.kind.encode()))
    reader.setAutoDetectImageFormat(False)  # of this kind, or none: no other decoder ever sees the bytes
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    if (smaller := _smaller(file)) is not None:
        reader.setScaledSize(smaller)
    found = reader.read()
    if found.isNull():
        raise NotAPicture(Why.DAMAGED)
    return plain(found)


def plain(image: QImage) -> QImage:
    """Return an image without anything but its pixels, of the working size at most; raise `NotAPicture`."""
    if image.isNull():
        raise NotAPicture(Why.NO_PICTURE)
    if image.width() * image.height() > MOST_PIXELS:
        raise NotAPicture(Why.TOO_LARGE)
    if max(image.width(), image.height()) > WORKING:
        image = image.scaled(WORKING, WORKING, Qt.AspectRatioMode.KeepAspectRatio, _SMOOTH)
    if image.colorSpace().isValid():
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    found = QImage(image.size(), QImage.Format.Format_RGB32)
    found.fill(Qt.GlobalColor.white)
    painter = QPainter(found)
    painter.drawImage(found.rect(), image)
    painter.end()
    return found


def make_ready(document: Document) -> None:
    """Decode all pictures of a map before they are painted for the first time, those of its moments too."""
    to_qt.make_ready(one.content for one in document.pictures.values())
    for moment in document.moments.values():
        to_qt.make_ready(one.content for key, one in moment.was.pictures.items() if key not in document.pictures)


def turned(image: QImage) -> QImage:
    """Return a picture turned by a quarter, to the right."""
    return image.transformed(QTransform().rotate(90))


def kept(image: QImage, crop: Crop) -> StoredPicture:
    """Return a part of a picture as the map keeps it."""
    side = max(round(crop.side), 1)
    part = plain(image.copy(QRect(round(crop.left), round(crop.top), side, side)))
    if side > KEPT:
        part = part.scaled(KEPT, KEPT, Qt.AspectRatioMode.IgnoreAspectRatio, _SMOOTH)
    part.setDotsPerMeterX(_DOTS_PER_METRE)
    part.setDotsPerMeterY(_DOTS_PER_METRE)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(_QUALITY)
    if not writer.write(part):
        raise NotAPicture(Why.DAMAGED)
    return StoredPicture(mime="image/jpeg", content=bytes(buffer.data().data()))


_SMOOTH = Qt.TransformationMode.SmoothTransformation


def _smaller(file: PictureFile) -> QSize | None:
    """Return the size in which a picture is decoded, where its own is more than is needed."""
    whole = QSize(file.width, file.height)
    if max(file.width, file.height) <= WORKING:
        return None
    return whole.scaled(WORKING, WORKING, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
