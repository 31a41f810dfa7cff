"""Files of every kind, with a text planted in one place of each: where a leak could hide from who only looks."""

from __future__ import annotations

import base64
import datetime
import io
import json
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from html import escape
from pathlib import Path
from urllib.parse import quote

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem, String
from reportlab.pdfgen.canvas import Canvas

from ecomap.geometry import Box, Point
from ecomap.render.drawing import DECORATION, Book, Drawing, Figure, Meaning, Picture, Words
from ecomap.render.look import LIGHT
from ecomap.render.to_pdf import pdf
from ecomap.render.to_svg import svg

Plant = Callable[[str], tuple[str, bytes]]
"""From a text to a file that holds it: its name and its content."""

DAY = datetime.date(2026, 6, 1)
JPEG = Path(__file__).parents[2].joinpath("render/flower.jpg").read_bytes()
SHEET = Box(0.0, 0.0, 210.0, 297.0)


def page(*texts: str, alternative: str = "", title: str = "A page", outline: str = "", picture: bytes = b"") -> Drawing:
    """Return a page on which each text is a line of its own."""
    words = [Words(text, Point(20.0, 20.0 + 6 * at), 11.0, LIGHT.ink) for at, text in enumerate(texts)]
    pictures = [Picture(picture, Box(20.0, 150.0, 30.0, 30.0))] if picture else []
    meaning = Meaning(
        (("Figure" if alternative or picture else "P", "p"),), alternative or ("a flower" if picture else "")
    )
    figure = Figure("key", (*words, *pictures), SHEET, DECORATION if outline else meaning)
    return Drawing(figures=(figure,), box=SHEET, title=title, outline=outline)


def of_pages(*pages: Drawing, title: str = "Papers", attachments: Mapping[str, bytes] | None = None) -> bytes:
    """Return pages as a PDF of our own making."""
    return pdf(Book(title=title, pages=pages, attachments=attachments or {}), DAY)


def commented(text: str) -> bytes:
    """Return a picture with a comment in it."""
    said = text.encode()
    return JPEG[:2] + b"\xff\xfe" + struct.pack(">H", len(said) + 2) + said + JPEG[2:]


def edited(change: Callable[[pikepdf.Pdf], None]) -> tuple[str, bytes]:
    """Return a good PDF into which something was put afterwards."""
    with pikepdf.open(io.BytesIO(of_pages(page("Nan")))) as file:
        change(file)
        made = io.BytesIO()
        file.save(made)
    return "a.pdf", made.getvalue()


def in_the_author(text: str) -> tuple[str, bytes]:
    def change(file: pikepdf.Pdf) -> None:
        file.docinfo[Name.Author] = text

    return edited(change)


def in_the_metadata(text: str) -> tuple[str, bytes]:
    def change(file: pikepdf.Pdf) -> None:
        with file.open_metadata() as metadata:
            metadata["dc:creator"] = [text]

    return edited(change)


def in_a_bookmark(text: str) -> tuple[str, bytes]:
    def change(file: pikepdf.Pdf) -> None:
        with file.open_outline() as outline:
            outline.root.append(OutlineItem(text, 0))

    return edited(change)


def in_a_note(text: str) -> tuple[str, bytes]:
    def change(file: pikepdf.Pdf) -> None:
        note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array([0, 0, 9, 9]), Contents=String(text))
        file.pages[0].obj.Annots = Array([file.make_indirect(note)])

    return edited(change)


def in_a_named_place(text: str) -> tuple[str, bytes]:
    def change(file: pikepdf.Pdf) -> None:
        file.Root.Names = Dictionary(
            Dests=Dictionary(Names=Array([String(text), Array([file.pages[0].obj, Name.Fit])]))
        )

    return edited(change)


def in_what_nothing_leads_to(text: str) -> tuple[str, bytes]:
    """Put it into an object of a dictionary inside the structure that no reader shows."""

    def change(file: pikepdf.Pdf) -> None:
        file.Root.PieceInfo = file.make_indirect(Dictionary(Ecomap=Dictionary(Private=Array([String(text)]))))

    return edited(change)


def in_actual_text(text: str) -> tuple[str, bytes]:
    def change(file: pikepdf.Pdf) -> None:
        file.Root.StructTreeRoot.K.ActualText = String(text)

    return edited(change)


def in_a_mark_on_the_page(text: str) -> tuple[str, bytes]:
    def change(file: pikepdf.Pdf) -> None:
        told = text.encode("utf-16-be").hex().encode()
        file.pages[0].contents_add(b"/Span <</ActualText <FEFF" + told + b">>> BDC EMC")

    return edited(change)


def in_a_drawn_form(text: str) -> tuple[str, bytes]:
    def change(file: pikepdf.Pdf) -> None:
        form = file.make_stream(b"BT /F9 9 Tf (" + text.encode("latin-1") + b") Tj ET", Subtype=Name.Form)
        file.pages[0].Resources.XObject = Dictionary(X1=form)

    return edited(change)


def by_another_program(text: str) -> tuple[str, bytes]:
    """Write it with a font that every reader has, as most programs do, in pieces with kerning between them."""
    made = io.BytesIO()
    canvas = Canvas(made)
    canvas.drawString(100, 700, "Nan")
    pieces = " -20 ".join(f"({piece})" for piece in (text[:3], text[3:]))
    canvas._code.append(f"BT /F1 12 Tf [{pieces}] TJ ET")
    canvas.save()
    return "a.pdf", made.getvalue()


def in_code(text: str, code: Callable[[list[str]], str]) -> tuple[str, bytes]:
    """Write words with a font that every reader has, by marks of a page as another program might make them."""
    made = io.BytesIO()
    canvas = Canvas(made, pageCompression=1)
    canvas.drawString(100, 700, "Nan")
    canvas._code.append(f"BT /F1 12 Tf 100 600 Td {code(text.split(' '))} ET")
    canvas.save()
    return "a.pdf", made.getvalue()


def octal(text: str) -> str:
    """Return every letter as PDF writes it by its number."""
    return "".join(f"\\{ord(letter):03o}" for letter in text)


def packed_in(text: str) -> tuple[str, bytes]:
    """Put it into a file whose objects all lie packed in streams."""
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(in_the_author(text)[1])) as file:
        file.save(made, object_stream_mode=pikepdf.ObjectStreamMode.generate, compress_streams=True)
    return "a.pdf", made.getvalue()


def escaped(text: str) -> str:
    """Return every letter as XML writes it by its number."""
    return "".join(f"&#x{ord(letter):x};" for letter in text)


def attached(text: str) -> tuple[str, bytes]:
    """Attach the open form with every letter by its number."""
    form = '["' + "".join(f"\\u{ord(letter):04x}" for letter in text) + '"]'
    return "a.pdf", of_pages(page("Nan"), attachments={"map.json": form.encode("ascii")})


def drawn(text: str, alternative: str = "", title: str = "A page", outline: str = "") -> tuple[str, bytes]:
    return "a.svg", svg(page(text, alternative=alternative, title=title, outline=outline)).encode()


def inside_svg(before: str, text: str, after: str) -> tuple[str, bytes]:
    """Put it into a drawing just before its end."""
    content = svg(page("Nan"))
    return "a.svg", content.replace("</svg>", f"{before}{text}{after}</svg>").encode()


def chunk(kind: bytes, data: bytes) -> tuple[str, bytes]:
    """Return a PNG with one more chunk."""
    more = struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    end = struct.pack(">I", 0) + b"IEND" + struct.pack(">I", zlib.crc32(b"IEND"))
    return "a.png", b"\x89PNG\r\n\x1a\n" + more + end


def parcel(kind: str, **parts: str | bytes) -> tuple[str, bytes]:
    """Return an office file of these parts; "__" in a name stands for a folder."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as whole:
        whole.writestr("[Content_Types].xml", "<Types/>")
        for name, content in parts.items():
            place, _, ending = name.replace("__", "/").rpartition("_")
            whole.writestr(f"{place}.{ending}", content)
    return f"a.{kind}", made.getvalue()


def in_runs(text: str) -> str:
    """Return a paragraph in which every word is a run of its own, cut in the middle."""
    runs = "".join(
        f"<r><t xml:space='preserve'>{escape(part)}</t></r>"
        for word in text.split(" ")
        for part in (word[:2], word[2:] + " ")
    )
    return f"<d><p>{runs}</p></d>"


def folded(text: str) -> bytes:
    """Return a calendar whose long lines are broken as the format asks."""
    line = "DESCRIPTION:" + text.replace(",", "\\,").replace("\n", "\\n")
    return ("BEGIN:VCALENDAR\r\n" + "\r\n ".join(line[at : at + 20] for at in range(0, len(line), 20))).encode()


PLACES: dict[str, Plant] = {
    "pdf, on the page": lambda text: ("a.pdf", of_pages(page("Nan"), page(text))),
    "pdf, broken into lines": lambda text: ("a.pdf", of_pages(page(*text.split(" ")))),
    "pdf, alternative text": lambda text: ("a.pdf", of_pages(page("Nan", alternative=text))),
    "pdf, title": lambda text: ("a.pdf", of_pages(page("Nan"), title=text)),
    "pdf, outline": lambda text: ("a.pdf", of_pages(page("Nan", outline=text))),
    "pdf, name of what is attached": lambda text: ("a.pdf", of_pages(page("Nan"), attachments={f"{text}.json": b"{}"})),
    "pdf, what is attached": lambda text: (
        "a.pdf",
        of_pages(page("Nan"), attachments={"map.json": json.dumps({"x": text}, ensure_ascii=False).encode()}),
    ),
    "pdf, author": in_the_author,
    "pdf, metadata": in_the_metadata,
    "pdf, bookmark": in_a_bookmark,
    "pdf, note": in_a_note,
    "pdf, named place": in_a_named_place,
    "pdf, what nothing leads to": in_what_nothing_leads_to,
    "pdf, actual text": in_actual_text,
    "pdf, a mark on the page": in_a_mark_on_the_page,
    "pdf, a drawn form": in_a_drawn_form,
    "pdf, by another program": by_another_program,
    "pdf, each letter moved": lambda text: in_code(
        text, lambda words: " ".join(f"({letter}) Tj 7 0 Td" for letter in map(octal, " ".join(words)))
    ),
    "pdf, letters by number": lambda text: in_code(text, lambda words: f"({octal(' '.join(words))}) Tj"),
    "pdf, hexadecimal": lambda text: in_code(text, lambda words: f"<{' '.join(words).encode('latin-1').hex()}> Tj"),
    "pdf, words below each other": lambda text: in_code(
        text, lambda words: " ".join(f"({word}) Tj 0 -14 Td" for word in words)
    ),
    "pdf, words on next lines": lambda text: in_code(text, lambda words: " ".join(f"({word}) Tj T*" for word in words)),
    "pdf, words each on a line": lambda text: in_code(text, lambda words: " ".join(f"({word}) '" for word in words)),
    "pdf, letters of two bytes": lambda text: in_the_author(text + "\u200b"),
    "pdf, packed objects": packed_in,
    "pdf, what is attached, by number": attached,
    "pdf, a picture's comment": lambda text: ("a.pdf", of_pages(page("Nan", picture=commented(text)))),
    "svg, words": drawn,
    "svg, broken into lines": lambda text: ("a.svg", svg(page(*text.split(" "))).encode()),
    "svg, alternative text": lambda text: drawn("Nan", alternative=text),
    "svg, title": lambda text: drawn("Nan", title=text),
    "svg, outline": lambda text: drawn("Nan", outline=text),
    "svg, comment": lambda text: inside_svg("<!-- ", text, " -->"),
    "svg, metadata": lambda text: inside_svg("<metadata>", text, "</metadata>"),
    "svg, an attribute": lambda text: inside_svg('<g data-who="', text, '"/>'),
    "svg, pieces of a text": lambda text: inside_svg("<text>", f"{text[:3]}<tspan>{text[3:]}</tspan>", "</text>"),
    "svg, letters by number": lambda text: inside_svg("<text>", escaped(text), "</text>"),
    "svg, a carried text": lambda text: inside_svg('<image href="data:text/plain,', quote(text), '"/>'),
    "svg, a picture's comment": lambda text: inside_svg(
        '<image href="data:image/jpeg;base64,', base64.b64encode(commented(text)).decode(), '"/>'
    ),
    "png, text": lambda text: chunk(b"tEXt", b"Comment\0" + text.encode("latin-1")),
    "png, packed text": lambda text: chunk(b"zTXt", b"Comment\0\0" + zlib.compress(text.encode("latin-1"))),
    "png, text of the world": lambda text: chunk(b"iTXt", b"Comment\0\0\0en\0\0" + text.encode()),
    "png, packed text of the world": lambda text: chunk(b"iTXt", b"C\0\x01\0en\0\0" + zlib.compress(text.encode())),
    "png, what a camera writes": lambda text: chunk(b"eXIf", b"II*\0" + text.encode("utf-16-le")),
    "jpg, comment": lambda text: ("a.jpg", commented(text)),
    "xlsx, a cell": lambda text: parcel("xlsx", xl__sharedStrings_xml=f"<sst><si><t>{escape(text)}</t></si></sst>"),
    "xlsx, a cell of several runs": lambda text: parcel("xlsx", xl__sharedStrings_xml=in_runs(text)),
    "xlsx, the name of a sheet": lambda text: parcel("xlsx", xl__workbook_xml=f'<w><sheet name="{escape(text)}"/></w>'),
    "xlsx, a note": lambda text: parcel("xlsx", xl__comments1_xml=f"<c><t>{escape(text)}</t></c>"),
    "docx, a paragraph": lambda text: parcel("docx", word__document_xml=in_runs(text)),
    "docx, a foot": lambda text: parcel("docx", word__footer1_xml=in_runs(text)),
    "docx, alternative text": lambda text: parcel("docx", word__document_xml=f'<d><docPr descr="{escape(text)}"/></d>'),
    "docx, the author": lambda text: parcel("docx", docProps__core_xml=f"<c><creator>{escape(text)}</creator></c>"),
    "docx, a link": lambda text: parcel("docx", word___rels__document_rels=f'<r><R Target="{escape(text)}"/></r>'),
    "docx, letters by number": lambda text: parcel("docx", word__document_xml=f"<d><p>{escaped(text)}</p></d>"),
    "docx, letters of two bytes": lambda text: parcel(
        "docx", word__document_xml=f'<?xml version="1.0" encoding="utf-16"?><d>{escape(text)}</d>'.encode("utf-16")
    ),
    "docx, a carried text": lambda text: parcel("docx", word__embeddings__one_bin=text.encode("utf-16-le")),
    "docx, a picture's comment": lambda text: parcel("docx", word__media__one_jpg=commented(text)),
    "csv, a value": lambda text: ("a.csv", f'\ufeffName,Note\r\nNan,"{text}"\r\n'.encode()),
    "ics, a long line": lambda text: ("a.ics", folded(text)),
    "json, a value": lambda text: ("a.json", json.dumps({"x": [text]}).encode()),
    "json, letters by number": lambda text: ("a.json", json.dumps(["".join(f"{one}\u00ad" for one in text)]).encode()),
    "json, a key": lambda text: ("a.json", json.dumps({text: 1}).encode()),
    "the file's name": lambda text: (f"{text}.csv", b""),
}
"""Every place of every format."""
