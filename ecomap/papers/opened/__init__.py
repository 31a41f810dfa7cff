"""What a finished file tells whoever opens it, whatever program they open it with: every text, and every picture.

A file is read here as a stranger would read it: by the rules of its format, not by what wrote it. What cannot be
read cannot be vouched for: `CannotBeOpened`.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Mapping
from xml.etree import ElementTree

from ecomap.papers.opened import office, pictures, text, vector
from ecomap.papers.opened.found import Found

__all__ = ["KINDS", "CannotBeOpened", "Found", "opened"]


class CannotBeOpened(Exception):
    """A file that was just written cannot be read, or is of a kind nobody here can read."""


def _pdf(content: bytes) -> Found:
    from ecomap.papers.opened.portable import of_pdf  # pikepdf is heavy, and only a PDF needs it

    return of_pdf(content)


KINDS: Mapping[str, Callable[[bytes], Found]] = {
    "pdf": _pdf,
    "svg": vector.of_svg,
    "png": pictures.of_png,
    "jpg": pictures.of_jpeg,
    "xlsx": office.of_zip,
    "docx": office.of_zip,
    "csv": text.of_text,
    "ics": text.of_calendar,
    "json": text.of_json,
}
"""How a file is read, by the ending of its name."""


def opened(name: str, content: bytes) -> Found:
    """Return what a file of this name tells, its name included; raise `CannotBeOpened` if it cannot be read."""
    read = KINDS.get(name.rpartition(".")[2].lower())
    if read is None:
        raise CannotBeOpened(f"{name} is of a kind that cannot be read here.")
    try:
        found = read(content)
    except (
        ValueError,
        KeyError,
        IndexError,
        RuntimeError,
        zlib.error,
        zipfile.BadZipFile,
        ElementTree.ParseError,
    ) as error:
        raise CannotBeOpened(f"{name} cannot be read.") from error
    return Found((name, *found.texts), found.pictures)
