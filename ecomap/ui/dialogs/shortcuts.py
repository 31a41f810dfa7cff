"""The page of shortcuts: all of them, to be found by words and to be changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ecomap.model.diagram import Seat
from ecomap.ui import keymap
from ecomap.ui.actions import ACTIONS, Action
from ecomap.ui.commands.finds import meanings
from ecomap.ui.commands.ranking import Fit, fit, joined
from ecomap.ui.dialogs.frame import GAP, MARGIN, Question, fit_on_screen, size_on_screen, wide
from ecomap.ui.dialogs.key_field import KeyField
from ecomap.ui.dialogs.shortcut_table import ShortcutTable
from ecomap.ui.icons import icon
from ecomap.ui.tick import Tick
from ecomap.ui.top_bar import flowed
from ecomap.ui.widgets import button, label, text_scale

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PRINT = "Ctrl+P"
"""Prints this page, as it prints the map elsewhere."""
_INTO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Up, *_RETURN)


class Shortcuts(Question):
    """Lists everything that can be done, with its keys; new ones are pressed, and hold at once."""

    help_page = "keyboard"

    def __init__(self, window: MapWindow) -> None:
        super().__init__(window, "", width=480)
        self._window = window
        seat = window.workspace.seat if window.workspace is not None else Seat.TOGETHER
        self._coordinator = seat is Seat.COORDINATOR
        self._adding = False
        self._state = "choose"
        self._then: Callable[[], object] = lambda: None
        self.heading.setText(self.tr("All shortcuts"))
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Find what to do, or a key"))
        self.line.setAccessibleName(self.line.placeholderText())
        self.table = ShortcutTable()
        self.told = label("", "", wrapped=True)
        self.field = KeyField()
        self.single = Tick(self.tr("Single letters work on the map"))
        self.single.setChecked(window.looks.preferences.single_keys)
        self._arrange()
        self._connect()
        self._fill()
        fit_on_screen(self, *self._wanted())
        self.line.setFocus()

    @staticmethod
    def _wanted() -> tuple[int, int]:
        """Return the size this page would like to have, in pixels."""
        return round(760 * text_scale()), round(640 * text_scale())

    def _arrange(self) -> None:
        self.change = button(self.tr("New keys"), "primary", None, lambda: self._listen(adding=False))
        self.more = button(self.tr("Further keys"), "", None, lambda: self._listen(adding=True))
        self.none = button(self.tr("No keys"), "", None, lambda: self._give(()))
        self.first = button(self.tr("As at first"), "", None, self._reset)
        self.print = button(self.tr("Print this page ..."), "", icon("printer"), self.print_page)
        self.print.setToolTip(keymap.in_words((_PRINT,)))
        self.pdf = button(self.tr("Save as PDF"), "", icon("file-down"), self.save_pdf)
        self.yes_here = button(self.tr("Use it here"), "primary", None, lambda: self._answer(True))
        self.no_there = button(self.tr("Leave it as it is"), "", None, lambda: self._answer(False))
        for widget in (self.line, self.table, self.told, self.field):
            self.body.addWidget(widget)
        self._deeds = (self.change, self.more, self.none, self.first)
        self._about_all = (self.single, self.print, self.pdf)
        room = size_on_screen(self, *self._wanted()).width() - 2 * MARGIN
        for parts in ((*self._deeds, *self._about_all), (self.yes_here, self.no_there)):
            for row in flowed(list(parts), wide, room + GAP):
                self.body.addLayout(_beside(row))
        self.end(self.tr("Done"), self.tr("All as at first"))
        if self.no is not None:
            self.no.clicked.disconnect()
            self.no.clicked.connect(self._reset_all)
        self._show_state("choose")

    def _connect(self) -> None:
        self.line.textChanged.connect(self._fill)
        self.table.currentItemChanged.connect(lambda *_: self._follow())
        self.table.itemActivated.connect(lambda _: self._listen(adding=False))
        self.field.pressed.connect(self._take)
        self.field.left.connect(self._stop_listening)
        self.single.toggled.connect(self._let_single)

    @property
    def action(self) -> Action | None:
        """The action whose keys are looked at."""
        return self.table.chosen

    def choose(self, name: str) -> None:
        """Look at the keys of an action."""
        self.table.choose(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the line into the list; Delete takes the keys of what is chosen there."""
        if event.key() == Qt.Key.Key_Escape and self._state != "choose":
            self._leave()  # one step back; the page itself is left by the next Esc
        elif event.key() in _INTO_LIST and self.focusWidget() is self.line:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() in _RETURN and (self.focusWidget() is self.table or self.focusWidget() is self.field):
            event.accept()  # the list has heard it: "Done" is not meant
        elif QKeySequence(event.keyCombination()) == QKeySequence(_PRINT) and self._state == "choose":
            self.print_page()
        elif event.key() == Qt.Key.Key_Delete and self.focusWidget() is self.table:
            self._give(())
        else:
            super().keyPressEvent(event)

    def print_page(self) -> None:
        """Print what is listed, after the system has asked on which printer."""
        # loads the papers and printing, which the first window must not wait for
        from ecomap.ui.dialogs.shortcut_sheet import ask_printer

        if ask_printer(self, self.heading.text(), self.table.listed()):
            self._say(self.tr("It is on its way to the printer."))

    def save_pdf(self) -> None:
        """Write what is listed as a PDF where papers go, and say where that is."""
        # loads the papers, which the first window must not wait for
        from ecomap.ui.dialogs.shortcut_sheet import write_pdf

        self._say(write_pdf(self.heading.text(), self.table.listed(), self._window.looks.preferences.folder))

    def _fill(self) -> None:
        """List what fits what was typed; who was chosen stays so."""
        before = self.action
        self.table.show_actions(self._fitting(joined(self.line.text())), self._window, self._coordinator)
        self.table.choose(before.name if before is not None else "")
        self._follow()

    def _fitting(self, typed: str) -> list[Action]:
        listed = [one for one in ACTIONS if self._coordinator or not one.coordinator]
        if not typed and not self.line.text().strip():
            return listed
        keys = self.line.text().strip().casefold()
        shelf = self._window.shelf
        return [
            one
            for one in listed
            if keys in shelf.keys_in_words(one.name).casefold()
            or (typed and fit(typed, joined(shelf[one.name].text()), meanings(one.name)) not in (None, Fit.MISSPELLED))
        ]

    def _follow(self) -> None:
        action = self.action
        for each in self._deeds:
            each.setEnabled(action is not None)
        if action is not None:
            self.first.setEnabled(action.name in self._window.looks.changed_keys)
            self.none.setEnabled(bool(self._window.shelf.keys_in_words(action.name)))
        self._show_state("choose")
        self.told.setText("" if action is None else self._named(action))

    def _named(self, action: Action) -> str:
        keys = self._window.shelf.keys_in_words(action.name)
        words = self.tr("{what}: {keys}") if keys else self.tr("{what}: no keys")
        return words.format(what=self._window.shelf[action.name].text(), keys=keys)

    def _listen(self, *, adding: bool) -> None:
        """Let the next key pressed be that of the action."""
        if self.action is None:
            return
        self._adding = adding
        self._show_state("listen")
        what = self._window.shelf[self.action.name].text()
        self.field.setText(self.tr("Press the keys now"))
        self._say(self.tr("Press the keys for “{what}”. Esc leaves everything as it is.").format(what=what))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, key: str) -> None:
        """Give a pressed key to the action, or say why not, or whose it is."""
        action = self.action
        if action is None:
            return
        self.field.setText(keymap.in_words((key,)))
        if refused := keymap.refusal(action, key):
            self._say(refused)
            return
        before = self._window.shelf.keys_of(action.name) if self._adding else ()
        self._propose(action, (*before, key))

    def _propose(self, action: Action, keys: Iterable[str]) -> None:
        """Give an action keys; if they are another's, ask first."""
        wanted = tuple(keys)
        changes = self._window.looks.changed_keys
        for key in wanted:
            if owners := keymap.owners(ACTIONS, changes, action, key):
                self._ask(self._conflict(key, owners), lambda: self._give(wanted))
                return
        self._give(wanted)

    def _conflict(self, key: str, owners: Iterable[Action]) -> str:
        shelf = self._window.shelf
        hidden = any(one.coordinator for one in owners) and not self._coordinator
        words = self.tr("{key} is already “{what}”. Use it here, and take it away there?")
        if hidden:
            words = self.tr("{key} already does something in Coordinator view. Use it here, and take it away there?")
        return words.format(key=keymap.in_words((key,)), what=", ".join(shelf[one.name].text() for one in owners))

    def _give(self, keys: Iterable[str]) -> None:
        """Let these be the keys of the action, at once and from now on."""
        action = self.action
        if action is not None:
            self._keep(keymap.changed(ACTIONS, self._window.looks.changed_keys, action, keys))
            words = self._named(action)
            if not self.single.isChecked() and any(map(keymap.is_single, self._window.shelf.keys_of(action.name))):
                words = f"{words}. {self.tr('Single letters are off: it does nothing until they are on.')}"
            self._say(words)

    def _reset(self) -> None:
        if self.action is not None:
            self._propose(self.action, self.action.keys)

    def _reset_all(self) -> None:
        self._ask(self.tr("Give everything the keys it had at first?"), self._forget, self.tr("All as at first"))

    def _forget(self) -> None:
        self._keep({})
        self._say(self.tr("Everything has the keys it had at first."))

    def _keep(self, changes: keymap.Changes) -> None:
        self._window.looks.change_keys(changes)
        self.table.show_keys(self._window, self._window.looks.changed_keys)
        self._follow()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _let_single(self, wanted: bool) -> None:
        self._window.looks.preferences.single_keys = wanted
        self._window.looks.settle()

    def _ask(self, words: str, then: Callable[[], object], yes: str = "") -> None:
        self._then = then
        self._show_state("ask")
        self.yes_here.setText(yes or self.tr("Use it here"))
        self.yes_here.setAccessibleName(self.yes_here.text())
        self._say(words)
        self.yes_here.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, agreed: bool) -> None:
        if agreed:
            self._then()
        else:
            self._leave()

    def _leave(self) -> None:
        """Leave everything as it is."""
        if self._state != "choose":
            self._follow()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_listening(self) -> None:
        """Leave it, when the field is left; not when it makes way for a question."""
        if self._state == "listen":
            self._leave()

    def _show_state(self, state: str) -> None:
        """Show what belongs to choosing, to listening for keys, or to asking."""
        self._state = state
        for each in (*self._deeds, *self._about_all):
            each.setVisible(state == "choose")
        self.field.setVisible(state == "listen")
        for each in (self.yes_here, self.no_there):
            each.setVisible(state == "ask")

    def _say(self, words: str) -> None:
        self.told.setText(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.told, words))


def _beside(parts: Sequence[QWidget]) -> QHBoxLayout:
    """Return what has room beside each other, as one row."""
    row = QHBoxLayout()
    row.setSpacing(GAP)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row
