"""What is dropped or pasted, as far as it may be a picture: a file, the bytes of one, or pixels."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from ecomap.ui.pictures.pixels import pixels_of, pixels_of_file, plain

Carried = Path | bytes | QImage
"""Where a picture is to be had from."""

_KINDS = ("image/jpeg", "image/png", "image/webp", "image/gif", "image/bmp")
_OWN = "application/x-ecomap"


def carried(found: QMimeData | None) -> Carried | None:
    """Return the picture that somebody carries, not decoded yet; of several files, the first.

    An empty clipboard has nothing at all to show on some systems.

    Bytes of a file come before pixels: pixels Qt has made of them already, without asking how large they are.
    """
    if found is None or any(kind.startswith(_OWN) for kind in found.formats()):
        return None
    for url in found.urls():
        if url.isLocalFile():
            return Path(url.toLocalFile())
    for kind in _KINDS:
        if content := bytes(found.data(kind).data()):
            return content
    if found.hasImage():
        image = found.imageData()
        return image if isinstance(image, QImage) else None
    return None


def is_carried(found: QMimeData | None) -> bool:
    """Say whether somebody may be carrying a picture, without looking at it."""
    if found is None or any(kind.startswith(_OWN) for kind in found.formats()):
        return False
    return (
        found.hasImage()
        or any(found.hasFormat(kind) for kind in _KINDS)
        or any(url.isLocalFile() for url in found.urls())
    )


def pixels_of_carried(found: Carried) -> QImage:
    """Return the pixels of what somebody carries; raise `NotAPicture`. From any thread."""
    match found:
        case Path():
            return pixels_of_file(found)
        case bytes():
            return pixels_of(found)
        case QImage():
            return plain(found)
