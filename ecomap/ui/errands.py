"""What is otherwise done by dragging, done by pressing twice: what is to be done first, then where on the map.

A bar over the canvas says what the next press is for; its button and Esc leave it. The press goes through the very
tools that dragging uses, so that it comes to the same.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from ecomap.geometry import Point
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.model.rules import Problem, RuleBroken
from ecomap.ui import deeds
from ecomap.ui.arranging import is_free
from ecomap.ui.canvas.grip import Errand

if TYPE_CHECKING:
    from ecomap.ui.map_page import MapPage


class Errands(QObject):
    """One errand at a time, for the next press on the map."""

    def __init__(self, page: MapPage) -> None:
        super().__init__(page)
        self._page = page
        self._workspace = page.workspace
        self._about: frozenset[ElementId] = frozenset()
        """Who it is about: with another selection, it is over."""
        self._view = page.workspace.view
        self._waiting: ElementId | None = None
        """Who is to be placed: placed otherwise, nothing is left to do."""
        page.canvas.errand_left.connect(self.leave)
        page.errand_bar.left.connect(self.leave)

    @property
    def is_open(self) -> bool:
        """Whether the next press on the map has a meaning of its own."""
        return self._page.canvas.grip.errand is not None

    def move(self) -> None:
        """Let who is selected be moved to where the map is pressed next; several go as they stand to each other."""
        people = deeds.chosen(self._workspace)
        placed = [one for one in people if self._page.canvas.stage.place(one) is not None]
        if not placed:
            self.place(people)
            return
        if self._page.canvas.fixed:
            raise RuleBroken(Problem(deeds.fixed_words()))
        free = [one for one in placed if one not in self._workspace.scene().fixed]
        if not free:
            raise RuleBroken(Problem(self.tr("Who is in the middle stays there.")))
        self._begin(self.tr("Press where {who} should go.").format(who=self._who(people)), self._move_to(free[0]))

    def place(self, people: tuple[ElementId, ...]) -> None:
        """Let somebody who waits be placed where the map is pressed next, if a place there says how close they are."""
        if len(people) == 1 and not is_free(self._workspace) and people[0] in self._workspace.scene().waiting:
            words = self.tr("Press where {who} should go, or press 1, 2 or 3.").format(who=self._who(people))
            self._begin(words, lambda at, over: self._put(people[0], at, over), people[0])

    def connect_to(self) -> None:
        """Let a line be drawn from who is selected to whoever is pressed next."""
        people = deeds.chosen(self._workspace)
        if len(people) != 1:
            raise RuleBroken(Problem(self.tr("Choose one person first.")))
        self._begin(self.tr("Press who the line from {who} goes to.").format(who=self._who(people)), self._line_from)

    def pick_more(self) -> None:
        """Let several people be chosen by pressing one after the other, until that is enough."""
        self._begin(self.tr("Press everybody you want to choose."), self._pick)

    def leave(self) -> None:
        """The next press is to pick and to drag again."""
        self._page.canvas.grip.errand = None
        self._page.errand_bar.over()
        self._page.follow_soon()
        self._page.fit_foot()

    def follow_selection(self, selection: frozenset[ElementId]) -> None:
        """What was to be done with somebody is over when somebody else is selected, or another drawing is shown."""
        placed = self._waiting is not None and self._waiting not in self._workspace.scene().waiting
        if self.is_open and placed:
            self.leave()
        if self.is_open and (selection, self._workspace.view) != (self._about, self._view):
            self.leave()

    def _begin(self, words: str, errand: Errand, waiting: ElementId | None = None) -> None:
        self._waiting = waiting
        self._about, self._view = self._workspace.editor.selection, self._workspace.view
        self._page.canvas.grip.errand = errand
        self._page.errand_bar.tell(words)
        self._page.follow_soon()
        self._page.fit_foot()
        self._page.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self, deed: Callable[[], object]) -> None:
        self.leave()
        deed()

    def _move_to(self, who: ElementId) -> Errand:
        """Return what carries who is selected so that this one of them stands where it is pressed."""

        def carry(at: Point, over: ElementId | None) -> None:
            start = self._page.canvas.stage.place(who)
            if over is not None and over not in self._workspace.editor.selection:
                self._pick_instead(over)
            elif start is not None:
                self._end(lambda: self._page.canvas.hand.move(start, at, who))

        return carry

    def _put(self, who: ElementId, at: Point, over: ElementId | None) -> None:
        if over is not None:
            self._pick_instead(over)
        else:
            self._end(lambda: self._page.canvas.dropped.emit(who, at))

    def _pick_instead(self, over: ElementId) -> None:
        """Nobody is put down on top of somebody: who presses a person means that person."""
        self._end(lambda: self._workspace.editor.select({over}))

    def _line_from(self, at: Point, over: ElementId | None) -> None:
        people = deeds.chosen(self._workspace)
        if over is not None and over not in people:
            self._end(lambda: self._page.canvas.hand.connect(people[0], over))

    def _pick(self, at: Point, over: ElementId | None) -> None:
        if over is not None:
            self._about = self._workspace.editor.selection ^ {over}
            self._workspace.editor.select(self._about)

    def _who(self, people: tuple[ElementId, ...]) -> str:
        """Return somebody's name, or how many they are."""
        if len(people) == 1:
            return called(self._workspace.copy.shown, people[0])
        return self.tr("{count} people").format(count=len(people))
