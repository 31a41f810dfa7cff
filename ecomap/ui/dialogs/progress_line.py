"""How far something is, with a way to stop it; it is done page by page, on a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterator

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from ecomap.ui.courier import Courier
from ecomap.ui.widgets import button


class ProgressLine(QWidget):
    """A bar and a button; they take the place of something as high, so that nothing jumps."""

    stopped = Signal(int)
    """Somebody stopped it: after how many pages."""

    def __init__(self, instead_of: tuple[QWidget, ...]) -> None:
        super().__init__()
        self._instead_of = instead_of
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.cancel = button(self.tr("Cancel"), "", None, self._stop)
        self._going: _Going | None = None
        self._count = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self.cancel.setMinimumHeight(44)
        self.hide()

    def begin(self, words: str, total: int = 0) -> None:
        """Show that something is being done: so many pages, or nobody knows how long."""
        self._count = 0
        self.bar.setRange(0, total)
        self.bar.setValue(0)
        self.bar.setAccessibleName(words)
        self.cancel.setEnabled(True)
        self._appear(True)

    def reach(self, made: int, total: int) -> None:
        """Show that so many of so many parts are made; of one part nobody knows how far it is."""
        self.bar.setRange(0, total if total > 1 else 0)
        self.bar.setValue(made)

    def end(self) -> None:
        """It is done."""
        self._going = None
        self._appear(False)

    def go_through(
        self, pages: Iterator[object], done: Callable[[], None], failed: Callable[[Exception], None]
    ) -> None:
        """Do one page after another, beside the window; between two, it can be stopped."""
        self.leave()
        self._going = _Going(pages, self._follow, lambda error, rest: self._over(error, rest, done, failed))

    def leave(self) -> None:
        """Care no more for what is being done: it ends after the page it is at, and nothing is told of it."""
        if self._going is not None:
            self._going.stop()
            self._going.heard = False
            self._going = None

    def _follow(self) -> None:
        """Count a page."""
        self._count += 1
        self.bar.setValue(self._count)

    def _over(
        self, error: Exception | None, rest: bool, done: Callable[[], None], failed: Callable[[Exception], None]
    ) -> None:
        """Tell that there is nothing more to do: all is done, or something went wrong, or it was stopped."""
        self.end()
        if error is not None:
            failed(error)
        elif rest:
            self.stopped.emit(self._count)
        else:
            done()

    def _appear(self, shown: bool) -> None:
        self.setVisible(shown)
        for other in self._instead_of:
            other.setVisible(not shown)

    def _stop(self) -> None:
        """Stop; what is done page by page ends with the page it is at, and is told of then."""
        if self._going is not None:
            self.cancel.setEnabled(False)
            self._going.stop()
        else:
            self._appear(False)
            self.stopped.emit(self._count)


class _Going:
    """Pages that are being done, one after the other, on a thread of their own."""

    def __init__(
        self, pages: Iterator[object], page: Callable[[], None], over: Callable[[Exception | None, bool], None]
    ) -> None:
        """Tell `page` of each, and `over` at the end what went wrong, and whether any were left."""
        self.heard = True
        """Whether anybody is to be told."""
        self._pages, self._page, self._over = pages, page, over
        self._stopped = threading.Event()
        # it outlives the dialog that cares no more: the thread may be at a page then
        self._courier = Courier(QCoreApplication.instance())
        threading.Thread(target=self._run, name="pages", daemon=True).start()

    def stop(self) -> None:
        """Do no other page."""
        self._stopped.set()

    def _run(self) -> None:
        error: Exception | None = None
        rest = False
        try:
            for _ in self._pages:
                self._courier.deliver(lambda: self._tell(self._page))
                if rest := self._stopped.is_set():
                    break
        except Exception as problem:  # noqa: BLE001 - told to who asked, who knows what to say of it
            error = problem
        if isinstance(self._pages, Generator):
            self._pages.close()  # what is open is put away now
        self._courier.deliver(lambda: self._end(error, rest))

    def _end(self, error: Exception | None, rest: bool) -> None:
        self._courier.deleteLater()
        self._tell(lambda: self._over(error, rest))

    def _tell(self, told: Callable[[], None]) -> None:
        if self.heard:
            told()


def line_of_place(progress: ProgressLine, place: QWidget, show_it: QPushButton, where: QPushButton) -> QHBoxLayout:
    """Return the line that says where files go, and lets one be seen once it is there."""
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(progress, 1)
    line.addWidget(place, 1)
    for made in (show_it, where):
        made.setMinimumHeight(44)
        line.addWidget(made)
    show_it.hide()
    return line
