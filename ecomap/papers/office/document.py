"""What a document for a text program is built of: its page, headings, paragraphs, tables that say what heads what."""

from __future__ import annotations

import datetime
import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ecomap.papers.office.directions import Stretch, stretches
from ecomap.papers.office.package import LANGUAGE, sealed, writable
from ecomap.render.drawing import Colour
from ecomap.render.look import LIGHT

if TYPE_CHECKING:
    from docx.document import Document as Written
    from docx.table import Table as WrittenTable

FONT, TEXT = "Arial", 11.0
_TITLE, _HEADING, _LOWER = 24.0, 16.0, 13.0
_SHORT, _LONG = 210.0, 297.0
"""A4, millimetres."""
_MARGIN, _FREE = 18.0, 14.0
"""Round a page; the height of a row to write in, millimetres."""
_PAD = 3.0
"""Points above and below the words of a cell."""
_NOT_OURS = ("/thumbnail", "/customXml", "/stylesWithEffects")
"""What the template of the library brings along and nobody needs: a picture of somebody's page, and lists of books."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table of a document: what it is called, what it tells in a sentence, headings with their shares, rows."""

    name: str
    about: str
    columns: tuple[tuple[str, float], ...]
    rows: tuple[tuple[str, ...], ...]


def blank(title: str, foot: str, *, mark: str = "", across: bool = False) -> Written:
    """Return an A4 document with nothing but its title; a mark stands at the head of every page."""
    import docx  # a tenth of a second that only whoever wants a document waits for
    from docx.enum.section import WD_ORIENTATION  # the same
    from docx.shared import Mm  # the same

    document = docx.Document()
    _cleared(document)
    section = document.sections[0]
    wide, high = (_LONG, _SHORT) if across else (_SHORT, _LONG)
    section.page_width, section.page_height = Mm(wide), Mm(high)
    if across:
        section.orientation = WD_ORIENTATION.LANDSCAPE
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(_MARGIN)
    _dress(document)
    if mark:
        section.header.paragraphs[0].add_run(writable(mark)).bold = True
    _number_pages(section.footer.paragraphs[0], foot)
    document.add_paragraph(writable(title), style="Title")
    return document


def head(document: Written, text: str, level: int = 1) -> None:
    """Add a heading."""
    _run(document.add_heading("", level), text)


def say(document: Written, text: str, *, quiet: bool = False, size: float = TEXT) -> None:
    """Add a paragraph."""
    from docx.shared import Pt  # loaded with the document

    paragraph = document.add_paragraph()
    found = _run(paragraph, text)
    if len(found) == 1 and found[0].from_right:
        paragraph._p.get_or_add_pPr().insert_element_before(_element("w:bidi"), "w:spacing", "w:jc", "w:rPr")
    for run in paragraph.runs:
        if size != TEXT:
            run.font.size = Pt(size)
        if quiet:
            run.font.color.rgb = _rgb(LIGHT.quiet)


def _run(paragraph: Any, text: str) -> tuple[Stretch, ...]:
    """Write words into a paragraph, those from right to left marked so; return them."""
    found = stretches(writable(text))
    for one in found:
        run = paragraph.add_run(one.text)
        if one.from_right:
            run.font.rtl = True
    return found


def tabulate(document: Written, grid: Grid) -> None:
    """Add a table: its heading row is marked as such and stands on every page again; empty rows can be written in."""
    from docx.shared import Mm  # loaded with the document

    section = document.sections[0]
    width = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
    shares = sum(share for _, share in grid.columns)
    table = document.add_table(rows=1 + len(grid.rows), cols=len(grid.columns), style="Table Grid")
    table.autofit = False
    _describe(table, grid)
    for place, (title, share) in enumerate(grid.columns):
        table.columns[place].width = round(width * share / shares)
        _fill(table.columns[place].cells, (title, *(row[place] for row in grid.rows)), round(width * share / shares))
    _head_row(table)
    for row in table.rows:
        row._tr.get_or_add_trPr().append(_element("w:cantSplit"))
        if not any(cell.text for cell in row.cells):
            row.height = Mm(_FREE)
    for cell in table.columns[0].cells[1:]:
        for run in cell.paragraphs[0].runs:
            run.bold = run.font.cs_bold = True


def finished(document: Written, title: str, on: datetime.date) -> bytes:
    """Return the document's bytes."""
    content = io.BytesIO()
    document.save(content)
    return sealed(content.getvalue(), title, on)


def _fill(cells: Sequence[Any], texts: Sequence[str], width: int) -> None:
    """Write a column."""
    from docx.shared import Pt  # loaded with the document

    for cell, text in zip(cells, texts, strict=True):
        cell.width = width
        _run(cell.paragraphs[0], text)
        room = cell.paragraphs[0].paragraph_format
        room.space_before = room.space_after = Pt(_PAD)


def _head_row(table: WrittenTable) -> None:
    """Mark the first row as headings of the columns, on every page."""
    table.rows[0]._tr.get_or_add_trPr().append(_element("w:tblHeader"))
    for cell in table.rows[0].cells:
        ground = _element("w:shd", val="clear", color="auto", fill=str(_rgb(LIGHT.accent_fill)))
        cell._tc.get_or_add_tcPr().append(ground)
        for run in cell.paragraphs[0].runs:
            run.bold = run.font.cs_bold = True


def _describe(table: WrittenTable, grid: Grid) -> None:
    """Say what the table is, to whoever cannot see it, and that its first row and column are headings."""
    properties = table._tbl.tblPr
    for look in properties.findall(_name("w:tblLook")):
        properties.remove(look)
    properties.append(_element("w:tblLook", val="06A0", firstRow="1", firstColumn="1", noVBand="1", noHBand="1"))
    properties.append(_element("w:tblCaption", val=writable(grid.name)))
    properties.append(_element("w:tblDescription", val=writable(grid.about)))


def _cleared(document: Written) -> None:
    """Take out what came with the template, and say that the document is no older than this decade's programs."""
    for relations in (document.part.package.rels, document.part.rels):
        for key, relation in list(relations.items()):
            if relation.reltype.endswith(_NOT_OURS):
                relations.pop(key)
    settings = document.settings.element
    for one in settings.iter(_name("w:compatSetting")):
        if one.get(_name("w:name")) == "compatibilityMode":
            one.set(_name("w:val"), "15")
    for one in settings.iter(_name("w:zoom")):
        one.set(_name("w:percent"), "100")
    for one in settings.findall(_name("w:savePreviewPicture")):
        settings.remove(one)  # else a picture of the page would be kept beside it
    for one in settings.iter(_name("w:themeFontLang")):
        one.set(_name("w:val"), LANGUAGE)


def _dress(document: Written) -> None:
    """Give the styles our type, colours and language."""
    from docx.shared import Pt  # loaded with the document

    for one in document.styles.element.iter(_name("w:lang")):
        one.set(_name("w:val"), LANGUAGE)
    for name, size in (
        ("Normal", TEXT),
        ("Title", _TITLE),
        ("Heading 1", _HEADING),
        ("Heading 2", _LOWER),
        ("Header", TEXT),
        ("Footer", TEXT),
    ):
        style = document.styles[name]
        properties = style.element.get_or_add_rPr()
        for old in properties.findall(_name("w:rFonts")):
            properties.remove(old)
        properties.insert(0, _element("w:rFonts", ascii=FONT, hAnsi=FONT, cs=FONT, eastAsia=FONT))
        font = getattr(style, "font")  # noqa: B009 - every paragraph style has one; the stubs know only styles
        font.size, font.color.rgb = Pt(size), _rgb(LIGHT.ink)
        for edge in list(style.element.iter(_name("w:pBdr"))):
            edge.getparent().remove(edge)


def _number_pages(paragraph: Any, foot: str) -> None:
    """Write the foot of every page: what it is, which page of how many."""
    paragraph.add_run(f"{writable(foot)} Page ")
    for number, field in enumerate(("PAGE", "NUMPAGES")):
        if number:
            paragraph.add_run(" of ")
        paragraph._p.append(_field(field))


def _field(name: str) -> Any:
    """Return a field that the text program fills in."""
    field = _element("w:fldSimple", instr=name)
    run, text = _element("w:r"), _element("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    return field


def _element(tag: str, **attributes: str) -> Any:
    """Return an element of WordprocessingML (ECMA-376, part 1, 17)."""
    from docx.oxml import OxmlElement  # loaded with the document

    made = OxmlElement(tag)
    for key, value in attributes.items():
        made.set(_name(f"w:{key}"), value)
    return made


def _name(tag: str) -> str:
    """Return a name with its namespace in full."""
    from docx.oxml.ns import qn  # loaded with the document

    return qn(tag)


def _rgb(colour: Colour) -> Any:
    from docx.shared import RGBColor  # loaded with the document

    return RGBColor(*(round(part * 255) for part in (colour.red, colour.green, colour.blue)))
