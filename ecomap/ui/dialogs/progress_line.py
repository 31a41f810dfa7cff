"""How far something is, with a way to stop it; what only the window's thread can do is done page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

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
        self._pages: Iterator[object] | None = None
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
        self._appear(True)

    def reach(self, made: int, total: int) -> None:
        """Show that so many of so many parts are made; of one part nobody knows how far it is."""
        self.bar.setRange(0, total if total > 1 else 0)
        self.bar.setValue(made)

    def end(self) -> None:
        """It is done."""
        self._pages = None
        self._appear(False)

    def go_through(
        self, pages: Iterator[object], done: Callable[[], None], failed: Callable[[Exception], None]
    ) -> None:
        """Do one page after another; between two, the window is painted, and it can be stopped."""
        self._pages = pages

        def one_more() -> None:
            if self._pages is not pages:
                return
            try:
                next(pages)
            except StopIteration:
                self.end()
                done()
            except Exception as problem:  # noqa: BLE001 - told to who asked, who knows what to say of it
                self.end()
                failed(problem)
            else:
                self._count += 1
                self.bar.setValue(self._count)
                QTimer.singleShot(0, self, one_more)

        QTimer.singleShot(0, self, one_more)

    def _appear(self, shown: bool) -> None:
        self.setVisible(shown)
        for other in self._instead_of:
            other.setVisible(not shown)

    def _stop(self) -> None:
        pages, self._pages = self._pages, None
        if pages is not None and hasattr(pages, "close"):
            pages.close()  # what is open is put away now
        self._appear(False)
        self.stopped.emit(self._count)
