"""A map that ended the program twice before it was drawn is opened only if somebody says so, and can be got at."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QDialog

from ecomap.edit.moments import return_to
from ecomap.model.document import Document
from ecomap.model.moments import in_time
from ecomap.model.person import ElementId
from ecomap.session.workspace import Workspace
from ecomap.store.codec import decode
from ecomap.store.errors import CannotOpen
from ecomap.store.files import read_limited
from ecomap.store.maps import open_map
from ecomap.store.starts import ENOUGH, Start, start_of, starts_folder
from ecomap.ui import keeping
from ecomap.ui.deeds.moments import words_for
from ecomap.ui.dialogs.frame import Question
from ecomap.ui.dialogs.passphrase import Unlock
from ecomap.ui.dialogs.picking import Choice, pick
from ecomap.ui.patience import Stopped, patiently

if TYPE_CHECKING:
    from ecomap.ui.map_page import MapPage
    from ecomap.ui.window import MapWindow

_COPY, _DAY = 2, 3
"""Answers beside yes and no: the copy beside the map, a day that was kept."""


class Openings(QObject):
    """Marks each map from before it is drawn until it is drawn, with the other drawings that are made then."""

    def __init__(self, window: MapWindow) -> None:
        super().__init__(window)
        self._window = window
        self._next, self._begun = Start(None), False
        """Of the map that is being opened, and whether that has come to drawing it."""
        self._start = Start(None)
        """Of the map that is open."""
        self._workspace: Workspace | None = None
        """The open map, as long as it is not drawn."""
        self._painted = self._foreseen = False

    def may_begin(self, path: Path, passphrase: str | None, *, anyway: bool) -> bool:
        """Say whether a map may be opened; one that failed too often is not, and what can be done is asked."""
        start = patiently(lambda: start_of(path, starts_folder()))
        if start.failed < ENOUGH or anyway:
            self._next, self._begun = start, False
            return True
        self.ask(path, self.tr("This map could not be drawn the last two times"), passphrase)
        return False

    def begin(self) -> None:
        """Mark the map that is about to be drawn; from any thread."""
        if not self._begun:
            self._begun = True
            self._next.begin()

    def follow(self, page: MapPage, workspace: Workspace) -> None:
        """Wait until a map is drawn that was opened just now."""
        self._start, self._next, self._begun = self._next, Start(None), False
        self._workspace, self._painted, self._foreseen = workspace, False, False
        page.canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear that the map is painted; once that is done, it may be drawn."""
        if self._workspace is None:
            watched.removeEventFilter(self)
        elif event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._take_painting)
        return False

    def take_foresight(self) -> None:
        """Hear that the drawings nobody has looked at yet are made, too."""
        self._foreseen = True
        self._look()

    @property
    def drawn(self) -> bool:
        """Whether the map that is open was drawn, if there is one."""
        return self._workspace is None

    def over(self) -> None:
        """Take the mark of the open map away: it was drawn, or closed in the ordinary way."""
        self._start.over()
        self.spoil()

    def spoil(self) -> None:
        """Let the mark stay, if there is one: something went wrong before the map was drawn."""
        self._workspace, self._start = None, Start(None)

    def leave(self) -> None:
        """Take note that nothing came of opening a map: somebody stopped it, or it was refused."""
        if self._begun:
            self._next.over()
        self._next, self._begun = Start(None), False

    def fail(self, path: Path, error: Exception) -> None:
        """Say that a map cannot be drawn; nothing of it was changed, and its mark stays."""
        sys.__excepthook__(type(error), error, error.__traceback__)
        self.begin()
        self._next, self._begun = Start(None), False
        title = self.tr("This map cannot be drawn")
        words = self.tr("This map cannot be drawn. It was left as it is.")
        self._window.notice.tell(words, self.tr("What can be done ..."), lambda: self.ask(path, title))

    def ask(self, path: Path, title: str, passphrase: str | None = None) -> None:
        """Ask what to do with a map that was not opened, and do it."""
        question, copy = Question(self._window, title), keeping.copy_beside(path)
        question.explain(
            self.tr("It was left as it is, and nothing of it is lost. How it was on another day can be opened instead.")
        )
        if copy is not None:
            words = self.tr("Open the copy of {when}").format(when=keeping.when(keeping.written(copy)))
            question.offer(words, _COPY)
        question.offer(self.tr("Open a day we kept ..."), _DAY)
        question.end(self.tr("Try again"), self.tr("Not now"), "rotate-ccw")
        answer = question.exec()
        if answer == QDialog.DialogCode.Accepted:
            self._window.files.open(path, passphrase, anyway=True)
        elif answer == _COPY and copy is not None:
            self._window.files.open(copy)
        elif answer == _DAY:
            self._open_day(path)

    def _take_painting(self) -> None:
        self._painted = True
        self._look()

    def _look(self) -> None:
        """See whether all is drawn by now."""
        if self._painted and self._foreseen and self._workspace is not None and self._workspace.scenes.is_full:
            self.over()

    def _open_day(self, path: Path) -> None:
        """Ask for one of the days a map was kept at, and open how it was then, as a new map."""
        document = self._window.attempt(lambda: self._read(path))
        if document is None:
            return
        # without their names: who sits here may not read all of them
        days = [Choice(words_for(one).removeprefix(f"{one.title}, "), one.id) for one in in_time(document.moments)]
        if not days:
            self._window.notice.tell(self.tr("No day was kept in this map."))
            return
        title = self.tr("Which day do you want to open?")
        pick(self._window, title, reversed(days), partial(self._show_day, path, document))

    def _show_day(self, path: Path, document: Document, day: str) -> None:
        """Open how a map was on one day; it is kept nowhere, so that nothing is written over."""
        was = return_to(document, ElementId(day))
        deliver, manner = self._window.courier.deliver, self._window.looks.manner()
        self._window.files.show_opened(path, lambda: Workspace.from_sample(was, deliver=deliver, manner=manner))

    def _read(self, path: Path) -> Document | None:
        """Return what a map's file holds, asking for its passphrase; None if nobody has it. Raise `CannotOpen`."""
        if path.suffix == keeping.OPEN_FORM:
            return patiently(lambda: decode(read_limited(path)), keeping.opening(), left=lambda _: None)
        read: list[Document] = []
        asked = Unlock(self._window, partial(_try, path, read.append))
        return read[0] if asked.exec() == QDialog.DialogCode.Accepted else None


def _try(path: Path, take: Callable[[Document], object], text: str) -> str:
    """Read a map with what somebody typed; return what is wrong, if it does not open it."""
    try:
        take(patiently(lambda: open_map(path, keeping.key_of(text)).document, keeping.opening(), left=lambda _: None))
    except (CannotOpen, Stopped) as wrong:
        return keeping.words_for(wrong)
    return ""
