"""The list of commands: type what you want to do, or whom to go to, and press Enter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from ecomap.render.look import Palette
from ecomap.ui.commands.finds import Find, fitting
from ecomap.ui.dialogs.command_row import FIND, CommandRow
from ecomap.ui.dialogs.frame import Question, fit_on_screen
from ecomap.ui.list_fingers import ListFingers
from ecomap.ui.widgets import label, text_scale

_PAGE = 8
"""So many rows a page up or down."""


class Commands(Question):
    """A line to type in, and below it what fits; what cannot be done just now says why."""

    help_page = "keyboard"

    def __init__(
        self,
        parent: QWidget | None,
        finds: Sequence[Find],
        used: Sequence[str],
        palette: Palette,
        pictures: Mapping[str, QIcon],
    ) -> None:
        super().__init__(parent, "", width=480)
        self.heading.setText(self.tr("What would you like to do?"))
        self._finds, self._used = finds, used
        self.line = QLineEdit()
        self.line.setMinimumHeight(44)
        self.line.setPlaceholderText(self.tr("print, dark, delete, a name ..."))
        self.line.setAccessibleName(self.heading.text())
        self.found = QListWidget()
        ListFingers(self.found)
        self.found.setAccessibleName(self.tr("What fits"))
        self.found.setItemDelegate(CommandRow(self.found, palette, pictures))
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.found.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.told = label("", "quiet", wrapped=True)
        for widget in (self.line, self.found, self.told):
            self.body.addWidget(widget)
        self.line.textChanged.connect(self._narrow)
        self.line.returnPressed.connect(self._take)
        self.found.itemClicked.connect(lambda _: self._take())
        self.found.currentItemChanged.connect(lambda *_: self._tell())
        fit_on_screen(self, round(720 * text_scale()), round(540 * text_scale()))
        self._narrow("")
        self.line.setFocus()

    @property
    def current(self) -> Find | None:
        """What Enter would take."""
        item = self.found.currentItem()
        find: Find | None = item.data(FIND) if item is not None else None
        return find

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the list while typing."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _PAGE, Qt.Key.Key_PageUp: -_PAGE}
        count, step = self.found.count(), steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif count:
            to = self.found.currentRow() + step
            self.found.setCurrentRow(to % count if abs(step) == 1 else min(max(to, 0), count - 1))

    def _narrow(self, typed: str) -> None:
        self.found.blockSignals(True)
        self.found.clear()
        for find in fitting(self._finds, typed, self._used):
            item = QListWidgetItem(find.words)
            item.setData(FIND, find)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken(find))
            self.found.addItem(item)
        self.found.setCurrentRow(0)
        self.found.blockSignals(False)
        self._tell()

    def _take(self) -> None:
        """Do it, or say why not."""
        find = self.current
        if find is None:
            return
        if find.why_not:
            self._say(f"{find.words}: {find.why_not}")
        else:
            self.accept()

    def _tell(self) -> None:
        """Say what Enter would do, for those who do not see it."""
        find = self.current
        count = self.tr("%n found", "", self.found.count())
        if find is None:
            self._say(self.tr("Nothing fits. Try another word."))
        else:
            self._say(count, f"{spoken(find)}. {count}")

    def _say(self, words: str, aloud: str = "") -> None:
        self.told.setText(words)
        self.line.setAccessibleDescription(aloud or words)
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, aloud or words))


def spoken(find: Find) -> str:
    """Return how a find is read aloud."""
    return ", ".join(part for part in (find.words, find.why_not, find.keys, find.aside) if part)


def choose_command(
    parent: QWidget, finds: Sequence[Find], used: Sequence[str], palette: Palette, pictures: Mapping[str, QIcon]
) -> Find | None:
    """Let one be picked that can be done; None: nothing was. `pictures` are the icons of actions, by name."""
    question = Commands(parent, finds, used, palette, pictures)
    return question.current if question.exec() == QDialog.DialogCode.Accepted else None
