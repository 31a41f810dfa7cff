"""The zip that documents and spreadsheets are (ECMA-376): the same bytes each time, saying nothing of this computer."""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from xml.sax.saxutils import escape

PRODUCER = "Ecomap"
LANGUAGE = "en-GB"
"""Of every word that is ours."""

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The first moment a zip can name; it stands for none."""
_CORE, _APP = "docProps/core.xml", "docProps/app.xml"
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 (section 2.2) has no room for: control characters, and halves of pairs."""


def writable(text: str) -> str:
    """Return a text without what no such file can hold, its lines ended in one way."""
    return _NOT_XML.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def sealed(content: bytes, title: str, on: datetime.date) -> bytes:
    """Return a package anew: no author, no template, no time but the day of the copy, files in a fixed order."""
    found = io.BytesIO()
    own = {_CORE: _core(title, on), _APP: _app()}
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(found, "w") as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # else it would say which system this is
            new.writestr(entry, own.get(name) or old.read(name))
    return found.getvalue()


_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def _core(title: str, on: datetime.date) -> bytes:
    """Return what the package says of itself: its title, its language and the day it shows."""
    day = f"{on.isoformat()}T00:00:00Z"
    return (
        f"{_XML}<cp:coreProperties"
        ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(writable(title))}</dc:title><dc:language>{LANGUAGE}</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{day}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{day}</dcterms:modified></cp:coreProperties>'
    ).encode()


def _app() -> bytes:
    """Return which program made it."""
    return (
        f'{_XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        f"<Application>{PRODUCER}</Application></Properties>"
    ).encode()
