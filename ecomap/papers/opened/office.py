"""Tables and texts of an office (.xlsx, .docx): every part of the parcel, whatever it is called."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from ecomap.papers.opened.carried import carried
from ecomap.papers.opened.found import Found, together
from ecomap.papers.opened.vector import parsed, words

_MOST = 256 * 1024 * 1024
"""Bytes: what is larger is no paper of this program."""


def of_zip(content: bytes) -> Found:
    """Return what the parts of a parcel say: every text, every property, every picture, every name."""
    with zipfile.ZipFile(io.BytesIO(content)) as parcel:
        if sum(one.file_size for one in parcel.infolist()) > _MOST:
            raise ValueError("this parcel is too large")
        return together(_part(parcel, one) for one in parcel.infolist())


def _part(parcel: zipfile.ZipFile, part: zipfile.ZipInfo) -> Found:
    content = parcel.read(part)
    name = Found((part.filename, part.comment.decode("utf-8", "replace")))
    if part.filename.endswith((".xml", ".rels", ".vml")):
        return together((name, Found(tuple(_paragraphs(content)))))
    return together((name, carried(content)))


def _paragraphs(content: bytes) -> Iterator[str]:
    """Yield the words of a part as they stand, and each paragraph's as one: a name may be in several runs."""
    root = parsed(content)
    yield from words(root)
    for element in root.iter():
        if isinstance(element.tag, str) and element.tag.rpartition("}")[2] in ("p", "si", "is"):
            yield "".join(element.itertext())
