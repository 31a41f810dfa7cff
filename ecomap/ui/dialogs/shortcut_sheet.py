"""The page of shortcuts as it is printed: what can be done and its keys, menu by menu, to lie beside the keyboard."""

from __future__ import annotations

import datetime
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from ecomap.geometry import Point
from ecomap.model.copies import NOTHING_WITHHELD
from ecomap.papers import sheet
from ecomap.papers.checking import written
from ecomap.papers.dressing import OFFICE
from ecomap.papers.gathering.sections import PORTRAIT, Section, laid
from ecomap.papers.table import Column, Line, Table, cell
from ecomap.render import to_pdf
from ecomap.render.drawing import Book, Drawing, Figure
from ecomap.store.errors import NotSaved
from ecomap.store.files import write_safely
from ecomap.ui.exporting import free_path, printing
from ecomap.ui.help.filling import bare
from ecomap.ui.patience import Stopped, patiently
from ecomap.ui.translation import translate

_WHAT, _KEYS = 5.0, 3.0
"""Shares of the width: what can be done says more than its keys do."""
_UNDER = 3.0
"""From the heading to what is under it, millimetres."""


Listed = tuple[str, str]
"""What can be done, and its keys."""


def shortcut_book(title: str, menus: Iterable[tuple[str, Sequence[Listed]]], on: datetime.date) -> Book:
    """Return the shortcuts as pages of ink on white; what has no keys is left out."""
    keyed = [(menu, [one for one in listed if one[1]]) for menu, listed in menus]
    sections = [_section(menu, listed) for menu, listed in keyed if listed]
    if not sections:
        sections = [Section(title=translate("shortcuts", "Nothing that is listed here has keys."))]
    bodies = laid(_head(title, on), sections, PORTRAIT, OFFICE.palette)
    pages = tuple(_page(title, body, number, len(bodies)) for number, body in enumerate(bodies, 1))
    return Book(title=title, pages=pages)


def ask_printer(parent: QWidget, title: str, menus: Iterable[tuple[str, Sequence[Listed]]]) -> bool:
    """Let a printer be chosen and print the page there; say whether it is on its way."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setCreator("Ecomap")
    printer.setDocName(title)
    if QPrintDialog(printer, parent).exec() != QDialog.DialogCode.Accepted:
        return False
    return print_on(printer, shortcut_book(title, menus, datetime.date.today()))


def print_on(printer: QPrinter, book: Book) -> bool:
    """Print the pages, beside the window; say whether nobody stopped it. They hold nothing of any map."""
    stopped, pages = threading.Event(), printing(book, printer, NOTHING_WITHHELD)

    def work() -> None:
        for _ in pages:
            if stopped.is_set():
                pages.close()
                return

    try:
        patiently(work, translate("shortcuts", "Printing ..."), left=lambda _: None)
    except Stopped:
        stopped.set()
    return not stopped.is_set()


def write_pdf(title: str, menus: Iterable[tuple[str, Sequence[Listed]]], folder: Path) -> str:
    """Write the page as PDF where no file is yet, beside the window; return in words where it is, or why it is not."""
    on = datetime.date.today()
    book = shortcut_book(title, menus, on)
    place = free_path(folder / f"{on.isoformat()}-{translate('shortcuts', 'shortcuts')}.pdf")
    try:
        patiently(
            lambda: written(place, to_pdf.pdf(book, on), NOTHING_WITHHELD, write_safely),
            translate("shortcuts", "Making the PDF ..."),
            left=lambda _: place.unlink(missing_ok=True),
        )
    except Stopped:
        return translate("shortcuts", "Stopped. Nothing was written.")
    except NotSaved as problem:
        why = translate("store", problem.reason.value)
        return translate("shortcuts", "Not saved. {why}").format(why=why)
    return translate("shortcuts", "It is here: {place}").format(place=place)


def _section(menu: str, listed: Sequence[Listed]) -> Section:
    rows = tuple((cell(bare(what)), (Line(keys, bold=True),)) for what, keys in listed)
    heads = (translate("shortcuts", "What it does"), translate("shortcuts", "Keys"))
    columns = tuple(Column(words, share) for words, share in zip(heads, (_WHAT, _KEYS), strict=True))
    return Section(title=menu, table=Table(name=menu, columns=columns, rows=rows))


def _head(title: str, on: datetime.date) -> sheet.Block:
    """Return the heading of the first page, and of which day these keys are: they can be changed."""
    palette, at = OFFICE.palette, Point(PORTRAIT.left, PORTRAIT.top)
    path = (("H1", "title"),)
    name = sheet.block(title, at, PORTRAIT.width, sheet.LARGE, palette.ink, path=path, bold=True)
    words = translate("shortcuts", "Ecomap, as at {day}").format(day=sheet.words_for(on))
    at = Point(PORTRAIT.left, name.bottom)
    below = sheet.block(words, at, PORTRAIT.width, sheet.TEXT, palette.quiet, path=(("P", "day"),))
    return sheet.Block((*name.figures, *below.figures), below.bottom + _UNDER)


def _page(title: str, body: Sequence[Figure], number: int, count: int) -> Drawing:
    palette, top = OFFICE.palette, PORTRAIT.bottom + 2.0
    line = sheet.rule(PORTRAIT.left, PORTRAIT.right, top, palette.card_edge)
    words = translate("shortcuts", "{title}. Page {number} of {count}").format(title=title, number=number, count=count)
    at, path = Point(PORTRAIT.right, top + 1.0), (("P", f"foot {number}"),)
    foot = sheet.block(words, at, PORTRAIT.width, sheet.TEXT, palette.ink, path=path, align="right")
    return sheet.made((*body, line, *foot.figures), sheet.A4, title, palette)
