"""The printer that pages last went to, and how: kept on this computer, so that the next ones go there at once."""

from __future__ import annotations

from dataclasses import dataclass
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


def keep_printer(preferences: Preferences, printer: QPrinter) -> None:
    """Keep how pages are printed; of a file only the folder, for its name may be anybody's."""
    into_file = printer.outputFormat() is QPrinter.OutputFormat.PdfFormat
    if into_file and printer.outputFileName():
        preferences.folder = Path(printer.outputFileName()).absolute().parent
    preferences.printer = {
        "name": "" if into_file else printer.printerName(),
        "copies": printer.copyCount(),
        "collated": printer.collateCopies(),
        "sides": next(word for word, mode in _SIDES.items() if mode is printer.duplex()),
        "grey": printer.colorMode() is QPrinter.ColorMode.GrayScale,
    }


def new_printer(wanted: Wanted, last: LastPrinter | None = None, file: Path | None = None) -> QPrinter:
    """Return a printer as it was last used, if it was, for what is wanted now; what goes into a file goes into this.

    Booklets are turned over the short edge. Raise `PrinterGone`. May ask the network: not for the window's thread.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setCreator("Ecomap")
    printer.setDocName(file_stem(wanted))
    if last is not None:
        _set(printer, last, file)
    if wanted.paper in BOOKLETS:
        printer.setDuplex(QPrinter.DuplexMode.DuplexShortSide)
    if wanted.grey:
        printer.setColorMode(QPrinter.ColorMode.GrayScale)
    return printer


def _set(printer: QPrinter, last: LastPrinter, file: Path | None) -> None:
    """Set a printer as it was last used."""
    if not last.name:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file or ""))
    elif QPrinterInfo.printerInfo(last.name).isNull():
        raise PrinterGone(last.name)
    else:
        printer.setPrinterName(last.name)
    printer.setCopyCount(last.copies)
    printer.setCollateCopies(last.collated)
    printer.setDuplex(_SIDES[last.sides])
    printer.setColorMode(QPrinter.ColorMode.GrayScale if last.grey else QPrinter.ColorMode.Color)


def told_printer(last: LastPrinter, folder: Path) -> str:
    """Return in words where pages go that are printed without being asked about, and how."""
    if not last.name:
        return translate("exporting", "Printing goes into a file, to: {folder}").format(folder=folder)
    said = [translate("exporting", "Printing goes to: {printer}").format(printer=last.name)]
    if last.copies > 1:
        said.append(translate("exporting", "{count} copies").format(count=last.copies))
    if last.sides != "one":
        said.append(translate("exporting", "on both sides"))
    if last.grey:
        said.append(translate("exporting", "grey"))
    return ", ".join(said)
