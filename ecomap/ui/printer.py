"""The printer that pages last went to, and how: kept on this computer, so that the next ones go there at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from ecomap.papers.printed import BOOKLETS
from ecomap.ui.exporting import Wanted, file_stem
from ecomap.ui.preferences import Preferences
from ecomap.ui.translation import translate

MOST_COPIES = 999
_SIDES = {
    "one": QPrinter.DuplexMode.DuplexNone,
    "auto": QPrinter.DuplexMode.DuplexAuto,
    "long": QPrinter.DuplexMode.DuplexLongSide,
    "short": QPrinter.DuplexMode.DuplexShortSide,
}
"""Whether pages are printed on both sides, and over which edge they are turned."""


class PrinterGone(Exception):
    """The printer of this name is not there now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LastPrinter:
    """How pages were last printed: what the system was told, nothing of what was on them."""

    name: str = ""
    """The printer, as the system calls it; empty: a file."""
    copies: int = 1
    collated: bool = True
    sides: str = "one"
    grey: bool = False


def last_printer(preferences: Preferences) -> LastPrinter | None:
    """Return how pages were last printed on this computer; None if none were, or what was kept is not understood."""
    kept, at_first = preferences.printer, LastPrinter()
    name, copies, sides = kept.get("name"), kept.get("copies"), kept.get("sides")
    if not isinstance(name, str):
        return None
    return LastPrinter(
        name=name,
        copies=copies if isinstance(copies, int) and 1 <= copies <= MOST_COPIES else at_first.copies,
        collated=kept.get("collated") is not False,
        sides=sides if isinstance(sides, str) and sides in _SIDES else at_first.sides,
        grey=kept.get("grey") is True,
    )


def keep_printer(preferences: Preferences, printer: QPrinter, wanted: Wanted) -> None:
    """Keep how pages are printed; of a file only the folder, for its name may be anybody's.

    What these pages alone need, the next may not: how a booklet is turned, or that they are grey.
    """
    before = last_printer(preferences) or LastPrinter()
    into_file = printer.outputFormat() is QPrinter.OutputFormat.PdfFormat
    if into_file and printer.outputFileName():
        preferences.folder = Path(printer.outputFileName()).absolute().parent
    sides = next((word for word, mode in _SIDES.items() if mode is printer.duplex()), before.sides)
    preferences.printer = {
        "name": "" if into_file else printer.printerName(),
        "copies": printer.copyCount(),
        "collated": printer.collateCopies(),
        "sides": before.sides if wanted.paper in BOOKLETS else sides,
        "grey": before.grey if wanted.grey else printer.colorMode() is QPrinter.ColorMode.GrayScale,
    }


def fitting(last: LastPrinter, wanted: Wanted) -> LastPrinter:
    """Return how what is wanted is printed: as the last time, but booklets are turned as they must be."""
    sides = "short" if wanted.paper in BOOKLETS else last.sides
    return replace(last, sides=sides, grey=last.grey or wanted.grey)


def first_printer(wanted: Wanted) -> QPrinter:
    """Return a printer as the system has it, for what is wanted now, to be asked about."""
    printer, fit = _made(wanted), fitting(LastPrinter(), wanted)
    if fit.sides != "one":
        printer.setDuplex(_SIDES[fit.sides])
    if fit.grey:
        printer.setColorMode(QPrinter.ColorMode.GrayScale)
    return printer


def printer_again(last: LastPrinter, wanted: Wanted, file: Path) -> QPrinter:
    """Return the printer that was last used, set as it was then; what went into a file goes into this one.

    Raise `PrinterGone`. May ask the network: not for the window's thread.
    """
    printer, fit = _made(wanted), fitting(last, wanted)
    if not fit.name:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
    elif QPrinterInfo.printerInfo(fit.name).isNull():
        raise PrinterGone(fit.name)
    else:
        printer.setPrinterName(fit.name)
    printer.setCopyCount(fit.copies)
    printer.setCollateCopies(fit.collated)
    printer.setDuplex(_SIDES[fit.sides])
    printer.setColorMode(QPrinter.ColorMode.GrayScale if fit.grey else QPrinter.ColorMode.Color)
    return printer


def _made(wanted: Wanted) -> QPrinter:
    """Return the system's own printer, for pages whose name says nothing of anybody."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setCreator("Ecomap")
    printer.setDocName(file_stem(wanted))
    return printer


def told_printer(last: LastPrinter, folder: Path) -> str:
    """Return in words where pages go that are printed without being asked about, and how."""
    if not last.name:
        return translate("exporting", "Prints into a file in: {folder}").format(folder=folder)
    said = [translate("exporting", "Prints on: {printer}").format(printer=last.name)]
    if last.copies > 1:
        said.append(translate("exporting", "{count} copies").format(count=last.copies))
    if last.sides != "one":
        said.append(translate("exporting", "on both sides"))
    if last.grey:
        said.append(translate("exporting", "grey"))
    return ", ".join(said)
