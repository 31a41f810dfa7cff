"""How pages leave the window: as a PDF, on paper, as pictures; where they go, and what is told of it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ecomap.model.copies import Withheld
from ecomap.papers import NoSuchPaper
from ecomap.papers.checking import TellsTooMuch
from ecomap.render.drawing import Book
from ecomap.session.background import Latest
from ecomap.store.errors import NotSaved
from ecomap.ui import exporting
from ecomap.ui.courier import Courier
from ecomap.ui.dialogs.frame import GAP, wide
from ecomap.ui.dialogs.paper_choices import WAYS, keep
from ecomap.ui.dialogs.progress_line import ProgressLine, line_of_place
from ecomap.ui.dialogs.too_much import told_too_much
from ecomap.ui.exporting import NotPrinted, Wanted, free_path
from ecomap.ui.icons import ON_ACCENT, icon
from ecomap.ui.preferences import Preferences
from ecomap.ui.printer import PrinterGone, first_printer, keep_printer, last_printer, printer_again, told_printer
from ecomap.ui.top_bar import flowed
from ecomap.ui.translation import translate
from ecomap.ui.widgets import button, label

Made = TypeVar("Made")

_TOLD = 200
"""The width of what is told beside the buttons, at least, in pixels."""


@dataclass(frozen=True, slots=True)
class Ready:
    """Pages that can leave, what was wanted of them, and what they must not tell."""

    book: Book
    wanted: Wanted
    away: Withheld


class WaysOut(QWidget):
    """The foot of the dialog. Only what is ready can leave, and that is what was last made of what is ticked."""

    stopped = Signal()
    """Whatever was being done was stopped."""
    printed = Signal(str)
    """All pages went to a printer; what there is to be told of it."""

    def __init__(self, dialog: QDialog, preferences: Preferences, courier: Courier) -> None:
        super().__init__()
        self.preferences = preferences
        self.left: Callable[[Wanted, str], object] = lambda wanted, way: None
        """Is told of papers that have left, and which way; from any thread."""
        self.way = WAYS[0]
        """How pages left the last time."""
        self._ready: Ready | None = None
        self._made_at: Path | None = None
        self.told = label("", "quiet", wrapped=True)
        self.place, self.printer = label("", "quiet", wrapped=True), label("", "quiet", wrapped=True)
        self.where = button(self.tr("Where ..."), "", icon("folder-open"), self.ask_where)
        self.show_it = button(self.tr("Show it"), "", icon("eye"), self._show_made)
        self.other = button(self.tr("Printer ..."), "", icon("printer"), self.ask_printer)
        self.pdf = button(self.tr("Make a PDF"), "primary", icon("file-down", ON_ACCENT), self.make_pdf)
        self.printing = button("", "", icon("printer"), self.print_pages)
        self.picture = button(self.tr("Picture ..."), "", icon("image"), self.make_picture)
        self.progress = ProgressLine(instead_of=(self.place, self.where))
        self.progress.stopped.connect(self._stop)
        self._stopped = threading.Event()
        self._writer: Latest[Path] = Latest("export", self._made, self.fail, courier.deliver)
        dialog.finished.connect(self._writer.close)
        dialog.finished.connect(self.progress.leave)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The ways themselves, in the order of `WAYS`."""
        return self.pdf, self.printing, self.picture

    @property
    def ready(self) -> bool:
        """Whether there are pages that can leave."""
        return self._ready is not None

    def offer(self, ready: Ready | None, words: str) -> None:
        """Let these pages leave, if there are any, and say what there is to know of them."""
        self.progress.end()
        self._ready = ready if ready is not None and ready.book.pages else None
        self.told.setText(words)
        self._switch()

    def wait(self, words: str) -> None:
        """Let nothing leave: other pages are being made."""
        self._ready = None
        self.show_it.hide()
        self._begin(words)

    def lead_out(self, at_once: bool) -> None:
        """Let Enter do what was done the last time, or do it, where Enter was pressed before there were pages."""
        way = self.buttons[WAYS.index(self.way)]
        way.setDefault(True)
        way.setFocus(Qt.FocusReason.OtherFocusReason)
        if at_once:
            way.click()

    def make_pdf(self) -> None:
        """Write the pages as one PDF into the folder last used, and say where it is."""
        ready = self._ready
        if ready is None:
            return
        path = self.preferences.folder / f"{exporting.file_stem(ready.wanted)}.pdf"
        stopped = self._stopped = threading.Event()
        self._keep(ready, "pdf")
        self._begin(self.tr("Making the PDF ..."))

        def write() -> Path:
            made = exporting.write_pdf(ready.book, ready.wanted, path, ready.away, stopped.is_set)
            self.left(ready.wanted, "pdf")
            return made

        self._writer.ask(write)

    def make_picture(self) -> None:
        """Write the pages as pictures, where asked."""
        ready = self._ready
        if ready is None:
            return
        suggested = str(self.preferences.folder / exporting.file_stem(ready.wanted))
        name, kind = QFileDialog.getSaveFileName(
            self, self.tr("Picture"), f"{suggested}.svg", "SVG (*.svg);;PNG (*.png)"
        )
        if name:
            pages, path = ready.book.pages, Path(name)
            if path.suffix.lower() not in (".svg", ".png"):
                path = free_path(path.with_name(f"{path.name}.{'png' if 'png' in kind else 'svg'}"))
            made: list[Path] = []
            self._keep(ready, "picture")
            self._begin(self.tr("Making the pictures ..."), len(pages))
            pictures = self._telling(exporting.pictures(pages, path, ready.away), ready.wanted, "picture")
            written = map(made.append, pictures)
            self.progress.go_through(written, lambda: self._made(made[0]), self.fail)

    def print_pages(self) -> None:
        """Print the pages as they were last printed; the first time, the system asks on which printer."""
        ready, last = self._ready, last_printer(self.preferences)
        if ready is None:
            return
        if last is None:
            self.ask_printer()
            return
        path = free_path(self.preferences.folder / f"{exporting.file_stem(ready.wanted)}.pdf")
        self._print(ready, lambda: printer_again(last, ready.wanted, path), None if last.name else path)

    def ask_printer(self) -> None:
        """Print the pages, after the system has asked on which printer and how; that is how they print from now on."""
        ready = self._ready
        if ready is None:
            return
        printer = first_printer(ready.wanted)
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            keep_printer(self.preferences, printer, ready.wanted)
            self.show_places()
            file = printer.outputFileName()
            self._print(ready, lambda: printer, Path(file) if file else None)

    def ask_where(self) -> None:
        """Ask for the folder that PDFs go to, and remember it."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where to put the PDF"), str(self.preferences.folder))
        if folder:
            self.preferences.folder = Path(folder)
            self.show_places()

    def fail(self, error: Exception) -> None:
        """Say what could not be made or written; nothing of the map was changed."""
        self.progress.end()
        again = isinstance(error, NotSaved | PrinterGone | NotPrinted)
        self._ready = self._ready if again else None
        self._switch()
        if again:  # what was pressed lost the keys when it could not be pressed again
            (self.buttons[WAYS.index(self.way)] if isinstance(error, NotSaved) else self.other).setFocus()
        if isinstance(error, NotSaved):
            reason = translate("store", error.reason.value)
            self.told.setText(self.tr("It was not written. {why} Choose another place.").format(why=reason))
        elif isinstance(error, PrinterGone):
            self.told.setText(
                self.tr("{name} is not there now. Nothing was printed. Choose another printer.").format(name=error)
            )
        elif isinstance(error, NotPrinted):
            self.told.setText(self.tr("It could not be printed. Look whether the printer is on, or choose another."))
        elif isinstance(error, TellsTooMuch):
            self.told.setText(told_too_much(error))
        elif isinstance(error, NoSuchPaper):
            self.told.setText(self.tr("It could not be made: {why}").format(why=error))
        else:
            self.told.setText(self.tr("These pages could not be made. The map is as it was. Try fewer papers at once."))
            raise error

    def show_places(self) -> None:
        """Say where a PDF goes, and where pages are printed without being asked about."""
        last, folder = last_printer(self.preferences), self.preferences.folder
        self.place.setText(self.tr("A PDF goes to: {folder}").format(folder=folder))
        self.printer.setText(told_printer(last, folder) if last is not None else "")
        for part in (self.printer, self.other):
            part.setVisible(last is not None)
        words = self.tr("Print ...") if last is None else self.tr("Print")
        self.printing.setText(f" {words}")
        self.printing.setAccessibleName(words)
        self.printing.setAccessibleDescription(self.printer.text())

    def arrange(self, room: int, others: Sequence[QWidget]) -> None:
        """Put everything on its lines, so many pixels wide; buttons in one row, or where that is too narrow in more."""
        for made in (*self.buttons, self.other, *others):
            made.setMinimumHeight(44)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(self.printer, 1)
        line.addWidget(self.other)
        feet = QVBoxLayout(self)
        feet.setContentsMargins(0, 0, 0, 0)
        feet.setSpacing(8)
        feet.addLayout(line_of_place(self.progress, self.place, self.show_it, self.where))
        feet.addLayout(line)
        self.show_places()
        for row in self._rows(room, [*others, self.picture, self.printing, self.pdf]):
            feet.addLayout(row)

    def _rows(self, room: int, buttons: list[QWidget]) -> Iterator[QHBoxLayout]:
        beside = sum(map(wide, buttons)) + _TOLD <= room
        rows: list[list[QWidget]] = [[self.told, *buttons]] if beside else [[self.told], *flowed(buttons, wide, room)]
        for parts in rows:
            row = QHBoxLayout()
            row.setSpacing(GAP)
            if self.told not in parts:
                row.addStretch(1)
            for part in parts:
                row.addWidget(part, 1 if part is self.told else 0)
            yield row

    def _print(self, ready: Ready, made: Callable[[], QPrinter], file: Path | None) -> None:
        """Print page by page; what goes into a file is shown when it is there."""
        self._keep(ready, "print")
        pages = len(ready.book.pages)
        self._begin(self.tr("Printing ..."), pages)

        def done() -> None:
            if file is not None:
                self._made(file)
                return
            words = self.tr("One page was sent to the printer.")
            if pages > 1:
                words = self.tr("{count} pages were sent to the printer.").format(count=pages)
            self.offer(ready, words)
            self.printed.emit(words)

        self.progress.go_through(self._telling(_printed(ready, made, file), ready.wanted, "print"), done, self.fail)

    def _telling(self, pages: Generator[Made, None, None], wanted: Wanted, way: str) -> Iterator[Made]:
        """Yield pages, and tell of the first that it has left."""
        with closing(pages):
            for at, page in enumerate(pages):
                if at == 0:
                    self.left(wanted, way)
                yield page

    def _keep(self, ready: Ready, way: str) -> None:
        """Offer this again, the next time papers are made for the same audience."""
        self.way = way
        keep(self.preferences, ready.wanted, way)

    def _begin(self, words: str, pages: int = 0) -> None:
        """Say what is being done, and let it be stopped."""
        for made in (*self.buttons, self.other):
            made.setEnabled(False)
        self.told.setText(words)
        self.progress.begin(words, pages)

    def _stop(self, pages: int) -> None:
        """Leave what is being made; what was made before stays."""
        self._stopped.set()
        self._writer.drop()
        made = self.tr("Stopped. What was made before stays: {count} pages.").format(count=pages)
        self.told.setText(made if pages else self.tr("Stopped. Nothing was written."))
        self._switch()
        self.stopped.emit()

    def _made(self, path: Path) -> None:
        self.progress.end()
        self._made_at = path
        self.told.setText(self.tr("Made: {name}").format(name=path.name))
        self.show_it.show()
        self._switch()

    def _show_made(self) -> None:
        """Open what was made with whatever this system opens such files with."""
        if self._made_at is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made_at)))

    def _switch(self) -> None:
        for made in (*self.buttons, self.other):
            made.setEnabled(self._ready is not None)


def _printed(ready: Ready, made: Callable[[], QPrinter], file: Path | None) -> Generator[int, None, None]:
    """Print page by page; of a file that does not become whole, nothing stays."""
    whole = False
    try:
        yield from exporting.printing(ready.book, made(), ready.away)
        whole = True
    finally:
        if file is not None and not whole:
            file.unlink(missing_ok=True)
