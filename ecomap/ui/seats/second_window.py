"""A second window, for a second screen: what both may see of the map, always, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ecomap.render.compose import Scene
from ecomap.ui.icons import icon
from ecomap.ui.seats.shared_picture import SharedPicture
from ecomap.ui.widgets import button, label, pane

SIZE = QSize(1000, 680)
"""The size of the window where there is only one screen, in pixels."""
_PAN = 60.0


class SecondWindow(QWidget):
    """The drawing on its own, with its own size; covered whenever the first window is."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mapPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # whoever opened it goes on in the first
        self.setWindowTitle("Ecomap")
        self.setMinimumSize(480, 360)
        self.resize(SIZE)
        self.picture = SharedPicture()
        self.cover = pane("curtain")
        self.cover_words = label("", "display")
        self.stack = QStackedWidget()
        self.fit = button(self.tr("See all"), "", icon("maximize"), self.picture.fit)
        self.smaller = button(self.tr("Smaller"), "", icon("zoom-out"), self.picture.zoom_out)
        self.bigger = button(self.tr("Bigger"), "", icon("zoom-in"), self.picture.zoom_in)
        self.leave = button(self.tr("Close"), "", icon("x"), self.close)
        self._arrange()
        self._hear_keys()

    def show_scene(self, scene: Scene) -> None:
        """Show a scene of the young person's copy; raise `NotForBoth` for any other."""
        self.picture.show_scene(scene)

    def show_cover(self, words: str = "") -> None:
        """Cover the drawing at once."""
        self.cover_words.setText(words)
        self.stack.setCurrentWidget(self.cover)
        self._bar.hide()
        if self.isVisible():
            self.repaint()

    def show_picture(self) -> None:
        """Take the cover off."""
        self.stack.setCurrentWidget(self.picture)
        self._bar.show()

    @property
    def is_covered(self) -> bool:
        """Whether the drawing is covered."""
        return self.stack.currentWidget() is self.cover

    def forget(self) -> None:
        """Cover the drawing, and keep nothing of it."""
        self.show_cover()
        self.picture.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave full screen by Esc."""
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.showNormal()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is gone."""
        super().closeEvent(event)
        self.closed.emit()

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _hear_keys(self) -> None:
        """Take the keys of the first window that mean something here."""
        for keys, deed in (
            (("Ctrl++", "Ctrl+=", "+"), self.picture.zoom_in),
            (("Ctrl+-", "-"), self.picture.zoom_out),
            (("Ctrl+0", "Home"), self.picture.fit),
            (("F11",), self._toggle_full_screen),
            (("Ctrl+W", "Ctrl+Shift+W"), self.close),
        ):
            action = QAction(self)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.triggered.connect(deed)
            self.addAction(action)

    def _arrange(self) -> None:
        words = QVBoxLayout(self.cover)
        words.addStretch(1)
        words.addWidget(self.cover_words, 0, Qt.AlignmentFlag.AlignHCenter)
        words.addStretch(1)
        self._bar = pane("footBar")
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(8)
        row.addStretch(1)
        for made in (self.fit, self.smaller, self.bigger, self.leave):
            row.addWidget(made)
        self.stack.addWidget(self.picture)
        self.stack.addWidget(self.cover)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        column.addWidget(self._bar)
        self.setFocusProxy(self.picture)
