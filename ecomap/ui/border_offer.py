"""Who was put down across a border of the ecomap is offered the part they stand in, and belongs where they did."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea

from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.session.editor import Change
from ecomap.session.history import Step
from ecomap.session.tools.landing import Landing
from ecomap.session.workspace import Workspace
from ecomap.ui import moving

TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""The keys that take an offer."""
HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
"""Keys that do nothing by themselves."""


class BorderOffer(QObject):
    """One offer at a time: Enter on the canvas or the button takes it, anything else leaves it."""

    told = Signal(str, str, object)
    """What came of a move, what is offered, and what takes it: words, words of the button, the deed."""
    over = Signal()
    """The offer does not hold any more."""

    def __init__(self, workspace: Workspace, canvas: QAbstractScrollArea, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._canvas = workspace, canvas
        self._landing: Landing | None = None
        self._step: Step | None = None
        """The step that put them down: after another, the offer does not hold."""
        self._stops: tuple[Callable[[], None], ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether something is offered."""
        return self._landing is not None

    def follow_landing(self, landing: Landing) -> None:
        """Say who is closer or further away now, and offer the part of the map somebody was put down in."""
        self.leave()
        words = self._closeness_words(landing)
        if not landing.crossed:
            if words:
                self.told.emit(words, "", None)
            return
        self._landing, self._step = landing, self._workspace.editor.undoable
        for heard in (self._canvas, self._canvas.viewport()):
            heard.installEventFilter(self)
        editor = self._workspace.editor
        self._stops = (
            editor.changed.connect(self._follow_change),
            editor.selection_changed.connect(lambda _: self.leave()),
            self._workspace.looking_changed.connect(lambda _: self.leave()),
        )
        offer = self.tr("Put {who} in {part}").format(
            who=self._names(landing.crossed), part=moving.sector_words(self._workspace.copy.shown, landing.sector)
        )
        self.told.emit(f"{words} {offer}?".strip(), offer, self.take)

    def take(self) -> None:
        """Let them belong where they stand."""
        landing = self._landing
        if landing is not None and self._workspace.editor.undoable is self._step:
            self.leave()
            moving.put_in_sector(self._workspace, landing.crossed, landing.sector)

    def leave(self) -> None:
        """Leave everybody in the part they belong to: they stand where they were put down, and nothing else changes."""
        if self._landing is None:
            return
        self._landing = self._step = None
        for heard in (self._canvas, self._canvas.viewport()):
            heard.removeEventFilter(self)
        for stop in self._stops:
            stop()
        self._stops = ()
        self.over.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the offer on Enter; leave it on any other key, and on a press of the mouse."""
        kind = event.type()
        if kind is QEvent.Type.MouseButtonPress:
            self.leave()
        elif kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            key = cast(QKeyEvent, event).key()
            if key in TAKES:
                event.accept()
                if kind is QEvent.Type.KeyPress:
                    self.take()
                return True
            if kind is QEvent.Type.KeyPress and key not in HELD:
                self.leave()
                return key == Qt.Key.Key_Escape
        return False

    def _follow_change(self, change: Change) -> None:
        if self._workspace.editor.undoable is not self._step:
            self.leave()

    def _closeness_words(self, landing: Landing) -> str:
        words = []
        for who, form, many in (
            (landing.closer, self.tr("{who} is closer now."), self.tr("{who} are closer now.")),
            (landing.further, self.tr("{who} is further away now."), self.tr("{who} are further away now.")),
        ):
            if who:
                words.append((form if len(who) == 1 else many).format(who=self._names(who)))
        return " ".join(words)

    def _names(self, people: tuple[ElementId, ...]) -> str:
        seen = self._workspace.editor.seen
        names = [called(seen, one) for one in people]
        if len(names) < 2:
            return "".join(names)
        return self.tr("{some} and {last}").format(some=", ".join(names[:-1]), last=names[-1])
