"""Tidy, shown before it is done: everybody at their new places, until that is kept or left."""

from __future__ import annotations

import threading
from dataclasses import replace
from enum import Enum
from typing import Protocol

from ecomap.model.document import Document
from ecomap.render.compose import Scene
from ecomap.session.background import Deliver, Latest
from ecomap.session.editor import Change, Editor
from ecomap.session.polish import Polish
from ecomap.session.proposals import Proposal, Tidy, proposed
from ecomap.session.scenes import MANY, Scenes, Wanted
from ecomap.signal import Signal

PATIENCE = 0.1
"""Seconds that closing waits at most for a layout nobody wants any more."""


class Progress(Enum):
    """How far a tidy is."""

    NOTHING = "nothing"
    WORKING = "working"
    """It is being worked out."""
    SHOWN = "shown"
    """It can be seen, and waits to be kept or left."""


class Outcome(Enum):
    """How a tidy came to its end."""

    KEPT = "kept"
    LEFT = "left"
    NOBODY = "nobody"
    """Nobody would have moved."""


class Desk(Protocol):
    """What a tidy needs of an open map."""

    editor: Editor
    polish: Polish

    @property
    def scenes(self) -> Scenes:
        """What keeps the scene on screen."""

    def wanted(self) -> Wanted:
        """Return what is to be on screen."""

    def whole_scene(self) -> Scene:
        """Return what is on screen, as it is laid out: nobody is left out of it."""

    def tidy_part(self) -> None:
        """Lay out anew what a focus shows; nothing in the map changes by that."""

    def polish_on(self) -> None:
        """Search on for a better drawing, if the one on screen is fresh."""


class Tidying:
    """At most one tidy at a time: worked out in the background, shown, kept or left. Nothing changes until it is kept.

    Whatever else is done to the map ends it.
    """

    def __init__(self, desk: Desk, deliver: Deliver | None) -> None:
        """Tidy the drawings of this open map."""
        self._desk = desk
        self.progress = Progress.NOTHING
        self.proposal: Proposal | None = None
        self.looking_back = False
        """While one is shown: what is seen is how it was before."""
        self.changed: Signal[Progress] = Signal()
        self.ended: Signal[Outcome] = Signal()
        self.failed: Signal[Exception] = Signal()
        self._background = deliver is not None
        self._over = threading.Event()
        self._worker: Latest[Proposal] = Latest("tidy", self._take, self._give_up, deliver)
        desk.editor.committed.connect(lambda change: self._end(Outcome.LEFT))
        desk.editor.changed.connect(self._give_way)

    def begin(self, tidy: Tidy) -> None:
        """Work out how the drawing on screen would be, if there is anybody on it."""
        self.leave()
        wanted, before = self._desk.wanted(), self._desk.whole_scene()
        if wanted.focus is not None or wanted.home is not None:
            self._desk.tidy_part()
            return
        if not before.places:
            return  # a large map that nobody has seen yet is being laid out anew as it is
        if not tidy.engine and (wanted.size <= MANY or not self._background):
            self._take(proposed(tidy, wanted, before))
            return
        self.progress, over = Progress.WORKING, threading.Event()
        self._over = over
        self._worker.ask(lambda: proposed(tidy, wanted, before, over.is_set))
        if self.progress is Progress.WORKING:
            self.changed.emit(self.progress)

    def look_back(self, back: bool) -> None:
        """While a tidy is shown: see how it was before, or how it would be."""
        if self.proposal is None or back is self.looking_back:
            return
        self.looking_back = back
        if back:
            self._show_before(self.proposal)
        else:
            self._show_after(self.proposal)
        self.changed.emit(self.progress)

    def keep(self) -> None:
        """Let it be as it is shown, as one step."""
        proposal = self.proposal
        if proposal is None:
            return
        self._settle(proposal)
        if not proposal.is_best:
            self._desk.polish.note(proposal.wanted.drawing)
            self._desk.polish_on()

    def leave(self) -> None:
        """Leave everything as it was; also while it is still being worked out."""
        proposal = self.proposal
        self._end(Outcome.LEFT)
        if proposal is not None:
            self._show_before(proposal)

    def close(self) -> None:
        """Give up what is being worked out."""
        self._over.set()
        self._worker.close(PATIENCE)

    def _take(self, proposal: Proposal) -> None:
        """Show how it would be; where nobody would move, only what was chosen changes."""
        if not proposal.moved:
            self.progress = Progress.SHOWN
            if proposal.chosen:
                self._settle(proposal, Outcome.NOBODY)
            else:
                self._end(Outcome.NOBODY)
            return
        self.progress, self.proposal, self.looking_back = Progress.SHOWN, proposal, False
        self._show_after(proposal)
        self.changed.emit(self.progress)

    def _settle(self, proposal: Proposal, ending: Outcome = Outcome.KEPT) -> None:
        """Make it a step; a layout in the background may have settled another drawing meanwhile."""
        editor = self._desk.editor
        after = self._kept(proposal)
        self._end(ending)
        self._desk.scenes.offer(proposal.after, proposal.scene)
        editor.commit(after, proposal.tidy.words)

    def _show_after(self, proposal: Proposal) -> None:
        self._desk.scenes.offer(proposal.after, proposal.scene)
        self._desk.editor.preview(self._kept(proposal))
        if not proposal.is_best:
            self._desk.polish.begin(proposal.after, proposal.scene, self.better)

    def _kept(self, proposal: Proposal) -> Document:
        """Return the map as it would be."""
        settled, on = self._desk.editor.settled, proposal.wanted.diagram
        return settled.with_diagram(proposal.kept(settled.diagram(on.view, on.seat)))

    def _show_before(self, proposal: Proposal) -> None:
        self._desk.scenes.offer(proposal.wanted, proposal.before)
        self._desk.editor.preview(None)

    def better(self, wanted: Wanted, scene: Scene) -> None:
        """Show a better drawing in the place of the one that is shown."""
        if self.proposal is None or self.looking_back:
            return
        diagram = replace(self.proposal.diagram, places=scene.places)
        proposal = replace(self.proposal, scene=scene, diagram=diagram, is_best=True)
        if not proposal.moved and not proposal.chosen:
            self._end(Outcome.NOBODY)
            self._show_before(proposal)
            return
        self.proposal = proposal
        self._desk.scenes.offer(self.proposal.after, scene)
        self._desk.editor.preview(self._kept(proposal))
        self.changed.emit(self.progress)

    def _give_way(self, change: Change) -> None:
        """Give up what is being worked out, when somebody begins to drag."""
        if self.progress is Progress.WORKING and self._desk.editor.previewing:
            self._end(Outcome.LEFT)

    def _give_up(self, error: Exception) -> None:
        self._end(Outcome.LEFT)
        self.failed.emit(error)

    def _end(self, ending: Outcome) -> None:
        """Be done with it."""
        was, self.progress, self.proposal, self.looking_back = self.progress, Progress.NOTHING, None, False
        self._over.set()
        self._worker.drop()
        if was is not Progress.NOTHING:
            self.changed.emit(self.progress)
            self.ended.emit(ending)
