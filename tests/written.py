"""What a reader, a search engine or a curious guest finds in a written file: every text, wherever it hides."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

import pikepdf

DRAWN = frozenset(("d", "transform", "href", "points"))
"""Attributes of SVG that hold numbers and references, not words."""
CELLS = frozenset(("r", "ref", "sqref", "topLeftCell", "activeCell", "spans"))
"""Attributes of a spreadsheet that say which cell is meant: "A10"."""


def texts(name: str, content: bytes) -> list[str]:
    """Return all text in a file, its name included."""
    read = {
        "pdf": _of_pdf,
        "svg": _of_svg,
        "png": _of_png,
        "xlsx": _of_zip,
        "docx": _of_zip,
        "csv": _of_text,
        "ics": _of_calendar,
    }[name.rsplit(".", 1)[-1]]
    return [name, *read(content)]


def pages(content: bytes) -> list[str]:
    """Return what is written on each page of a PDF, a line for each piece of marked content."""
    with pikepdf.open(io.BytesIO(content)) as file:
        return ["".join(_on_page(page)) for page in file.pages]


def _of_pdf(content: bytes) -> Iterator[str]:
    with pikepdf.open(io.BytesIO(content)) as file:
        for page in file.pages:
            yield "".join(_on_page(page))
        for made in file.objects:
            yield from _strings(made)
        yield from file.attachments


def _strings(made: Any) -> Iterator[str]:
    """Yield the text strings of an object: titles, alternative texts, dates, XMP."""
    if isinstance(made, pikepdf.String):
        yield str(made)
    elif isinstance(made, pikepdf.Stream):
        if made.get("/Type") == "/Metadata":
            yield made.read_bytes().decode("utf-8")
        for key, value in made.items():
            yield from _inner(key, value)
    elif isinstance(made, pikepdf.Dictionary):
        for key, value in made.items():
            yield from _inner(key, value)
    elif isinstance(made, pikepdf.Array):
        for value in list(made):
            yield from _inner("", value)


def _inner(key: str, value: Any) -> Iterator[str]:
    """Yield what stands inside an object; other objects have their own turn."""
    if key not in ("/P", "/Parent", "/Pg") and not getattr(value, "is_indirect", False):
        yield from _strings(value)


def _on_page(page: pikepdf.Page) -> Iterator[str]:
    """Yield what is written on a page, letter by letter, through each font's own table of letters."""
    tables = {}
    for name, font in page.Resources.get("/Font", {}).items():
        rows = re.findall(rb"<([0-9A-F]{4})> <([0-9A-F]+)>\nendbfchar", font.ToUnicode.read_bytes())
        tables[name] = {code: bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in rows}
    table: dict[bytes, str] = {}
    for step in pikepdf.parse_content_stream(page):
        operator = str(step.operator)
        if operator == "Tf":
            table = tables[str(step.operands[0])]
        elif operator == "Tj":
            codes = bytes(step.operands[0]).hex().upper().encode()
            yield from (table[codes[at : at + 4]] for at in range(0, len(codes), 4))
        elif operator in ("EMC", "ET"):
            yield "\n" if operator == "EMC" else " "


def _of_svg(content: bytes) -> Iterator[str]:
    """Yield all words in reading order, then those of each kind of attribute, so that no line is torn from the next."""
    elements = list(ElementTree.fromstring(content).iter())
    yield from (text for element in elements for text in (element.text, element.tail) if text and text.strip())
    kinds = {key for element in elements for key in element.attrib}
    for kind in sorted(kinds):
        if kind.rsplit("}", 1)[-1] not in DRAWN:
            yield from (element.attrib[kind] for element in elements if kind in element.attrib)


def _of_png(content: bytes) -> Iterator[str]:
    """Yield all chunks of a PNG that are not its pixels or its measures."""
    at = 8
    while at < len(content):
        (length,) = struct.unpack(">I", content[at : at + 4])
        kind, data = content[at + 4 : at + 8], content[at + 8 : at + 8 + length]
        if kind not in (b"IHDR", b"IDAT", b"IEND", b"pHYs", b"PLTE"):
            yield f"{kind.decode('latin-1')} {data.decode('latin-1')}"
            if kind == b"zTXt":
                yield zlib.decompress(data.partition(b"\0")[2][1:]).decode("latin-1")
        at += length + 12


def _of_zip(content: bytes) -> Iterator[str]:
    """Yield all text and every attribute of a document or a spreadsheet, and what its files are called."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        yield package.comment.decode()
        for entry in package.infolist():
            yield f"{entry.filename} {entry.comment.decode()} {entry.extra.decode('latin-1')}"
            for element in ElementTree.fromstring(package.read(entry)).iter():
                said = (value for key, value in element.attrib.items() if key not in CELLS)
                yield from (text for text in (element.text, element.tail, *said) if text)


def _of_text(content: bytes) -> Iterator[str]:
    yield content.decode("utf-8-sig")


def _of_calendar(content: bytes) -> Iterator[str]:
    """Yield a calendar file with its folded lines made whole, and its marks taken away."""
    yield re.sub(r"\\(.)", r"\1", content.decode().replace("\r\n ", ""))
