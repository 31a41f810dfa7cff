"""The days that were kept: look at one, name it, forget it, go back to it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from ecomap.model.document import Moment
from ecomap.model.person import ElementId
from ecomap.ui.deeds.moments import words_for
from ecomap.ui.icons import icon
from ecomap.ui.list_fingers import ListFingers
from ecomap.ui.widgets import Button, button, column, label

_ID = Qt.ItemDataRole.UserRole


class Kept(QWidget):
    """Lists moments, the latest first, and what can be done with the one that is chosen."""

    look_wanted = Signal(str)
    name_wanted = Signal(str)
    forget_wanted = Signal(str)
    return_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        ListFingers(self.list)
        self.list.setAccessibleName(self.tr("Days we kept"))
        self.list.setWordWrap(True)
        self.list.itemActivated.connect(lambda _: self._tell(self.look_wanted))
        self.list.currentItemChanged.connect(lambda *_: self._switch())
        self.deeds: tuple[Button, ...] = tuple(
            button(words, "", icon(picture), partial(self._tell, signal))
            for words, picture, signal in (
                (self.tr("Look at it"), "eye", self.look_wanted),
                (self.tr("Name it ..."), "pencil", self.name_wanted),
                (self.tr("Go back to how it was ..."), "clock", self.return_wanted),
                (self.tr("Forget it ..."), "trash-2", self.forget_wanted),
            )
        )
        explained = self.tr("At the end of a day on which something changed, the map is kept by itself.")
        outer = column(self, margin=16)
        outer.addWidget(label(explained, "quiet", wrapped=True))
        outer.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        for made in self.deeds:
            made.setMinimumHeight(44)
            row.addWidget(made)
        row.addStretch(1)
        outer.addLayout(row)

    def show_days(self, days: Sequence[Moment]) -> None:
        """List these days; the one that was chosen stays so, if it is there still."""
        chosen = self.chosen()
        self.list.clear()
        for day in reversed(days):
            how = self.tr("kept by itself") if day.by_itself else self.tr("kept by hand")
            item = QListWidgetItem(icon("clock" if day.by_itself else "camera"), f"{words_for(day)}  ·  {how}")
            item.setData(_ID, day.id)
            self.list.addItem(item)
            if day.id == chosen:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0 and self.list.count():
            self.list.setCurrentRow(0)
        self._switch()

    def chosen(self) -> ElementId | None:
        """Return which day is chosen."""
        item = self.list.currentItem()
        return ElementId(item.data(_ID)) if item is not None else None

    def _switch(self) -> None:
        for made in self.deeds:
            made.setEnabled(self.list.currentItem() is not None)

    def _tell(self, signal: SignalInstance) -> None:
        chosen = self.chosen()
        if chosen is not None:
            signal.emit(chosen)
