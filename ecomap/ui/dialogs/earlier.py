"""Go back to how the map was: at a time at which it was kept by itself, by one press."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ecomap.model.dates import exactly
from ecomap.model.document import Document
from ecomap.store.earlier import Earlier, read_earlier
from ecomap.store.keys import MapKeys
from ecomap.ui import keeping
from ecomap.ui.deeds import moments
from ecomap.ui.dialogs.frame import Question, size_on_screen
from ecomap.ui.icons import icon
from ecomap.ui.list_fingers import ListFingers
from ecomap.ui.patience import patiently
from ecomap.ui.translation import translate
from ecomap.ui.widgets import button, text_scale

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow

_HIGH = 560
"""How high the dialog is where the screen has the room, in pixels."""
_ROWS = 3
"""So many times are in sight at least."""


def go_back_to_earlier(window: MapWindow) -> None:
    """Ask for a time, and make the map what it was then; undo takes that back."""
    workspace = window.workspace
    if workspace is None or workspace.read_only:
        return
    question = EarlierTimes(window, workspace.filing.earlier())
    question.exec()
    chosen, keys = question.chosen, workspace.keys
    if question.days_wanted:
        window.on_page(lambda page: page.instead.show_then_now("days"))
    if chosen is None or keys is None:
        return
    was = window.attempt(lambda: _read(chosen, keys))
    if was is None:
        return
    words = when(chosen.at)
    if moments.go_back(workspace, was, words):
        told = translate("earlier", "The map is as it was: {time}. How it was before that is one of the days we kept.")
        deed = translate("earlier", "Undo")
        window.notice.tell(told.format(time=words), deed, lambda: window.on_page(lambda page: page.undo()))
    else:
        window.notice.tell(translate("earlier", "Nothing is otherwise now than it was then."))


def when(at: datetime.datetime) -> str:
    """Return a time in words: "today, 10:35"."""
    here, today = at.astimezone(), datetime.date.today()
    near = {0: translate("earlier", "today"), 1: translate("earlier", "yesterday")}
    day = near.get((today - here.date()).days, exactly(here.date()).words())
    return translate("earlier", "{day}, {time}").format(day=day, time=f"{here:%H:%M}")


class EarlierTimes(Question):
    """Lists the times at which the map was kept by itself, the latest first; a press on one is the answer."""

    help_page = "trouble"

    def __init__(self, parent: QWidget, times: Sequence[Earlier]) -> None:
        super().__init__(parent, "", width=520)
        self._times = times
        self.chosen: Earlier | None = None
        self.days_wanted = False
        """The days that were kept by hand, or at the end of a day, are to be seen instead."""
        self.heading.setText(self.tr("Go back to how it was"))
        self.explain(
            self.tr("Press a time: the map is as it was then. Undo takes you back here.")
            if times
            else self.tr("There is nothing earlier yet. While we work, a copy of the map is kept every five minutes.")
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Times"))
        self.list.setMinimumHeight(round(_ROWS * 44 * text_scale()))
        for one in times:
            words = when(one.at)
            self.list.addItem(QListWidgetItem(icon("clock"), words[:1].upper() + words[1:]))
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        ListFingers(self.list)
        self.list.setVisible(bool(times))
        self.body.addWidget(self.list, 1)
        self.days = button(self.tr("Days we kept ..."), "", icon("calendar"), self._show_days)
        self.end(self.tr("Stay here"), self.tr("Back"))
        if self.no is not None:
            self.no.hide()
        self.beside(self.days)
        if times:
            self.list.setCurrentRow(0)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.resize(size_on_screen(self, self.minimumWidth(), round(_HIGH * text_scale())))

    def _choose(self, index: QModelIndex) -> None:
        self.chosen = self._times[index.row()]
        self.accept()

    def _show_days(self) -> None:
        self.days_wanted = True
        self.accept()


def _read(chosen: Earlier, keys: MapKeys) -> Document:
    """Return how the map was."""
    return patiently(lambda: read_earlier(chosen, keys), keeping.opening())
