"""PDF: what is written on its pages, read through each font's own table of letters; and all it says beside that.

Titles, alternative texts, bookmarks, notes, dates, metadata and attachments are objects of the file; each is read
wherever it hangs, also where no page and no tree leads to it. Imported by whoever opens a PDF: pikepdf takes its time.
"""

from __future__ import annotations

import base64
import io
import re
import zlib
from collections.abc import Iterator, Mapping
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Stream, String

from ecomap.papers.opened.carried import carried
from ecomap.papers.opened.found import Found, together
from ecomap.papers.opened.pictures import of_picture

Letters = Mapping[bytes, str]
"""What each code of a font stands for."""

_TOKEN = re.compile(
    rb"/(?P<font>[^\s/<>\[\]()]+)\s+(?P<size>[-+.\d]+)\s+Tf"
    rb"|(?:[-+.\d]+\s+){5}(?P<to>[-+.\d]+)\s+Tm"
    rb"|[-+.\d]+\s+(?P<by>[-+.\d]+)\s+T[dD]"
    rb"|(?P<next>T\*)"
    rb"|(?P<hex><[0-9A-Fa-f\s]*>)"
    rb"|(?P<text>\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\))(?P<fresh>\s*['\"])?"
    rb"|(?P<end>\b(?:EMC|ET)\b)"
    rb"|(?P<array>\[[^\]]*\]\s*TJ)"
    rb"|(?P<named>/(?:ActualText|Alt|E)\s*(?:<(?P<inhex>[0-9A-Fa-f\s]*)>|(?P<intext>\((?:[^()\\]|\\.)*\))))",
    re.DOTALL,
)
_LINE = 0.6
"""Of the size of the letters: what is moved so far up or down begins a line; a mark on a letter is moved less."""
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])")
_PAIR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>")
_STRING = re.compile(rb"<[0-9A-Fa-f\s]*>|\((?:[^()\\]|\\.)*\)", re.DOTALL)


def of_pdf(content: bytes) -> Found:
    """Return what a PDF says on its pages and beside them, and the pictures in it."""
    try:
        with pikepdf.open(io.BytesIO(content)) as file:
            pages = Found(tuple("".join(_on_page(page)) for page in file.pages))
            return together((pages, *_objects(file)))
    except pikepdf.PdfError as error:
        raise ValueError("this is no PDF") from error


def _objects(file: pikepdf.Pdf) -> Iterator[Found]:
    """Yield what every object of a file says, whether or not anything leads to it."""
    told: list[str] = []
    for made in file.objects:
        told.extend(_strings(made))
        if isinstance(made, Stream):
            yield _stream(made)
    yield Found(tuple(told))
    yield Found(tuple(_strings(file.trailer)))


def _stream(made: Any) -> Found:
    """Return what the content of a stream says: a picture, an attachment, metadata, or something drawn elsewhere."""
    if made.get("/Subtype") == "/Image":
        return of_picture(_picture(made))
    if made.get("/Subtype") == "/Form" or made.get("/Type") == "/Pattern":
        return Found(("".join(_written(made.read_bytes(), made.get("/Resources", Dictionary()))),))
    kind = str(made.get("/Type", ""))
    if kind == "/EmbeddedFile":
        return carried(bytes(made.read_bytes()))
    if kind == "/Metadata":
        return Found((made.read_bytes().decode("utf-8", "replace"),))
    return Found(())


def _picture(made: Any) -> bytes:
    """Return a picture as it was before it was put into the file: a JPEG is only wrapped, dots are packed."""
    filters = made.get("/Filter", Array())
    names = [str(one) for one in (filters if isinstance(filters, Array) else [filters])]
    if "/DCTDecode" not in names:
        return bytes(made.read_bytes())
    content = bytes(made.read_raw_bytes())
    for name in names[: names.index("/DCTDecode")]:
        if name == "/ASCII85Decode":
            content = base64.a85decode(content.strip().removesuffix(b"~>"))
        elif name == "/FlateDecode":
            content = zlib.decompress(content)
        else:
            raise ValueError("this picture is packed in a way that is not known here")
    return content


def _strings(made: Any) -> Iterator[str]:
    """Yield the texts of an object; other objects have their own turn."""
    if isinstance(made, String):
        yield str(made)
    elif isinstance(made, Stream | Dictionary):
        for _, value in made.items():
            if not getattr(value, "is_indirect", False):
                yield from _strings(value)
    elif isinstance(made, Array):
        for value in list(made):
            if not getattr(value, "is_indirect", False):
                yield from _strings(value)


def _on_page(page: pikepdf.Page) -> Iterator[str]:
    """Yield what is written on a page."""
    contents = page.obj.get("/Contents", Array())
    streams = list(contents) if isinstance(contents, Array) else [contents]
    code = b"\n".join(bytes(one.read_bytes()) for one in streams)
    yield from _written(code, page.obj.get("/Resources", Dictionary()))


def _written(code: bytes, resources: Any) -> Iterator[str]:
    """Yield what a stream of marks writes, letter by letter, a line for each line and piece of marked content."""
    fonts = {str(name): _letters(font) for name, font in resources.get("/Font", Dictionary()).items()}
    letters: Letters = {}
    size, height = 0.0, 0.0
    for token in _TOKEN.finditer(code):
        if token["font"]:
            letters, size = fonts.get("/" + token["font"].decode("latin-1"), {}), float(token["size"])
        elif token["end"]:
            yield "\n" if token["end"] == b"EMC" else " "
        elif token["to"] or token["by"] or token["next"]:
            before, height = height, float(token["to"]) if token["to"] else height + float(token["by"] or -size)
            yield "\n" if abs(height - before) >= _LINE * abs(size) else ""
        elif token["array"]:
            yield from (_read(one, letters) for one in _STRING.findall(token["array"]))
        elif token["named"]:
            yield f"\n{_text(_bytes(token['intext'] or b'<' + token['inhex'] + b'>'))}\n"
        else:
            yield ("\n" if token["fresh"] else "") + _read(token["hex"] or token["text"], letters)


def _read(written: bytes, letters: Letters) -> str:
    """Return a string of a page as the letters it stands for."""
    codes = _bytes(written)
    if not letters:
        return codes.decode("latin-1")
    wide = max(map(len, letters))
    return "".join(letters.get(codes[at : at + wide], "") for at in range(0, len(codes), wide))


def _bytes(written: bytes) -> bytes:
    """Return a string of PDF as its bytes."""
    if written.startswith(b"<"):
        digits = re.sub(rb"\s", b"", written[1:-1])
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))
    parsed: Any = pikepdf.Object.parse(written)
    return bytes(parsed)


def _text(codes: bytes) -> str:
    """Return a text string of PDF: UTF-16 where it says so, else as a Latin one."""
    return codes[2:].decode("utf-16-be", "replace") if codes.startswith(b"\xfe\xff") else codes.decode("latin-1")


def _letters(font: Any) -> Letters:
    """Return what each code of a font stands for, by its own table; none where it has none, and Latin codes.

    A font whose codes are its own and that does not tell what they stand for cannot be read: `ValueError`.
    """
    found: dict[bytes, str] = {}
    if "/ToUnicode" not in font:
        encoding = font.get("/Encoding")
        own = isinstance(encoding, Dictionary) and "/Differences" in encoding
        if own or font.get("/Subtype") in ("/Type0", "/Type3"):
            raise ValueError("this font does not tell its letters")
        return found
    table = bytes(font.ToUnicode.read_bytes())
    for rows in re.findall(rb"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for code, text in _PAIR.findall(rows):
            found[_bytes(b"<" + code + b">")] = _unicode(text)
    for rows in re.findall(rb"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, last, text, each in _RANGE.findall(rows):
            found.update(_ranged(first, last, text, each))
    return found


def _ranged(first: bytes, last: bytes, text: bytes, each: bytes) -> Iterator[tuple[bytes, str]]:
    """Yield the letters of a range of codes: one after the other, or each as listed."""
    low, high, wide = int(first, 16), int(last, 16), len(first) // 2
    listed = [_unicode(one) for one in re.findall(rb"<([0-9A-Fa-f]*)>", each)] if each else []
    start = _unicode(text)
    for at, code in enumerate(range(low, min(high, low + 0xFFFF) + 1)):
        letters = listed[at] if at < len(listed) else start[:-1] + chr(ord(start[-1]) + at) if start else ""
        yield code.to_bytes(wide, "big"), letters


def _unicode(digits: bytes) -> str:
    return bytes.fromhex(digits.decode("ascii")).decode("utf-16-be", "replace")
