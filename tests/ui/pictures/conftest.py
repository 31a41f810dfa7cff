import struct
from collections.abc import Callable

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

Encode = Callable[..., bytes]


def painted(width: int, height: int, *halves: str) -> QImage:
    """Return a picture of stripes from left to right."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for at, colour in enumerate(halves):
        painter.fillRect(at * width // len(halves), 0, width, height, QColor(colour))
    painter.end()
    return image


def encoded(image: QImage, kind: str = "png") -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(kind.encode())).write(image)
    return bytes(buffer.data().data())


def tagged(jpeg: bytes, orientation: int, secret: bytes) -> bytes:
    """Return a JPEG as a phone writes it: with a turn, and with words, in EXIF, in XMP, and in a comment."""
    offset = 8 + 2 + 2 * 12 + 4
    entries = struct.pack("<HHHIHH", 2, 0x0112, 3, 1, orientation, 0)
    entries += struct.pack("<HHII", 0x010E, 2, len(secret) + 1, offset) + struct.pack("<I", 0)
    exif = b"Exif\0\0II*\0" + struct.pack("<I", 8) + entries + secret + b"\0"
    xmp = b"http://ns.adobe.com/xap/1.0/\0<x>" + secret + b"</x>"
    parts = ((0xE1, exif), (0xE1, xmp), (0xFE, secret))
    return jpeg[:2] + b"".join(struct.pack(">BBH", 0xFF, mark, len(one) + 2) + one for mark, one in parts) + jpeg[2:]


@pytest.fixture
def stripes(qapp: object) -> Callable[..., QImage]:
    return painted


@pytest.fixture
def encode(qapp: object) -> Encode:
    return encoded


@pytest.fixture
def tag() -> Callable[[bytes, int, bytes], bytes]:
    return tagged
