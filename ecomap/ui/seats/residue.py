"""What somebody leaves behind who sat at the window: words half written, the clipboard. Nobody else finds it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QLineEdit

from ecomap.model.diagram import Seat
from ecomap.ui.map_page import MapPage


class Residue(QObject):
    """Takes away what the one left who sat here, and gives it back when they return."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._written: dict[Seat, tuple[str, ...]] = {}
        self._seat = Seat.TOGETHER
        self._copied = False
        """Something was put on the clipboard by the program, in Coordinator view."""
        QGuiApplication.clipboard().dataChanged.connect(self._follow_clipboard)

    def take(self, page: MapPage, seat: Seat) -> None:
        """Take away what was half written at a seat; what is written in place is given up."""
        page.canvas.name_field.give_up()
        fields = _fields(page)
        self._written[seat] = tuple(one.text() for one in fields)
        for one in fields:
            one.setText("")  # and no undo in the field brings it back

    def give(self, page: MapPage, seat: Seat) -> None:
        """Give back what was half written at a seat; leaving Coordinator view empties what was copied there."""
        self._seat = seat
        for one, text in zip(_fields(page), self._written.pop(seat, ("", "")), strict=True):
            one.setText(text)
        if seat is Seat.TOGETHER:
            self.empty_clipboard()

    def empty_clipboard(self, whose: Literal["coordinator", "anybody"] = "coordinator") -> None:
        """Empty the clipboard of what was put there from this program, in Coordinator view or by anybody."""
        copied, self._copied = self._copied, False
        clipboard = QGuiApplication.clipboard()
        if copied or (whose == "anybody" and clipboard.ownsClipboard()):
            clipboard.clear()
            if clipboard.supportsSelection():
                clipboard.clear(QClipboard.Mode.Selection)

    def forget(self) -> None:
        """Keep no half written word of a map that is closed; what was copied can be taken into the next one."""
        self._written = {}
        self._seat = Seat.TOGETHER

    def _follow_clipboard(self) -> None:
        """Note whether it was this program: not every system says whose the clipboard is, but all say who is active."""
        active = QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
        ours = active or QGuiApplication.clipboard().ownsClipboard()
        self._copied = ours and self._seat is Seat.COORDINATOR


def _fields(page: MapPage) -> tuple[QLineEdit, ...]:
    """Return where something can be half written."""
    return page.bar.name_box, page.people.find_box
