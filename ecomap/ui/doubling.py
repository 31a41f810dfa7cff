"""Drawing people twice, on request: how many and what it spares is said first, and one click does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ecomap.edit.arrange import draw_once, draw_twice
from ecomap.model.diagram import Ghost, View
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.session.background import Latest
from ecomap.session.doubling import Offer, beside_whom, is_knot, offer, taken
from ecomap.session.workspace import Workspace
from ecomap.ui.notice import About
from ecomap.ui.translation import translate

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow


class Doubler(QObject):
    """Works out in the background whom to draw twice, offers it, and does it when the offer is taken."""

    def __init__(self, window: MapWindow) -> None:
        super().__init__(window)
        self._window = window
        self._worker: Latest[Offer] | None = None
        self._turn = 0
        """Which search is the last: those before it are given up."""

    def propose(self) -> None:
        """Look where lines knot; the answer comes as a notice."""
        workspace = self._window.workspace
        if workspace is None or workspace.view is not View.FAMILY_TREE:
            return
        copy, manner = workspace.copy, workspace.manner
        diagram = workspace.editor.settled.diagram(workspace.view, workspace.seat)
        self._window.notice.tell(self.tr("Looking where lines knot ..."))
        if self._worker is None:
            self._worker = Latest("doubling", self._tell, self._fail, self._window.courier.deliver)
        self._turn += 1
        turn = self._turn
        self._worker.ask(lambda: offer(copy, diagram, manner, lambda: turn == self._turn))

    def give_up(self) -> None:
        """Let go of the map that is about to be closed."""
        self._turn += 1
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    def hint(self) -> None:
        """Say, of a large family tree with many crossings, that people can be drawn twice."""
        workspace = self._window.workspace
        if workspace is not None and is_knot(workspace.scene()):
            words = self.tr("Many lines cross here. Some people could be drawn twice, beside their partners.")
            self._window.notice.tell(words, self.tr("See what that spares"), self.propose)

    def twice_or_once(self) -> None:
        """Draw who is selected a second time beside a partner, or once again."""
        self._window.do(self._twice_or_once)

    def _twice_or_once(self, workspace: Workspace) -> None:
        people = [one for one in workspace.editor.selection if one in workspace.copy.shown.people]
        if len(people) != 1:
            self._window.notice.tell(self.tr("Choose one person."))
        elif not twice_or_once(workspace, people[0]):
            name = called(workspace.copy.shown, people[0])
            self._window.notice.tell(self.tr("{name} has no partner to be drawn beside.").format(name=name))

    def _tell(self, found: Offer) -> None:
        """Say what an offer comes to."""
        notice = self._window.notice
        workspace = self._window.workspace
        if workspace is None:
            return
        if not found.ghosts:
            notice.tell(self.tr("Nobody needs to be drawn twice: it would spare next to nothing."))
            return
        if set(found.ghosts) == set(workspace.editor.settled.diagram(View.FAMILY_TREE, workspace.seat).ghosts):
            notice.tell(self.tr("Whoever is worth drawing twice is drawn twice already."))
            return
        count, spared = len(found.ghosts), found.before - found.after
        who = self.tr("one person") if count == 1 else self.tr("{count} people").format(count=count)
        words = self.tr("Drawing {who} twice would spare {spared} of {all} crossings of lines.")
        notice.tell(
            words.format(who=who, spared=spared, all=found.before), self.tr("Draw twice"), lambda: self._take(found)
        )

    def _take(self, found: Offer) -> None:
        """Do what was offered, unless the family or the view is another by now."""
        workspace = self._window.workspace
        if workspace is None:
            return
        if workspace.seat is not found.diagram.seat or not found.holds(workspace.copy):
            self._window.notice.tell(self.tr("The family has changed since."), self.tr("Look again"), self.propose)
            return
        words = translate("history", "Draw {count} people twice") if len(found.ghosts) > 1 else ""
        words = words.format(count=len(found.ghosts)) or translate("history", "Draw one person twice")
        workspace.editor.commit(taken(workspace.editor.settled, found), words)

    def _fail(self, error: Exception) -> None:
        """What is wrong must be known."""
        self._window.notice.over(About.ONCE)
        raise error


def draw_everybody_once(workspace: Workspace) -> None:
    """Let nobody be drawn twice."""
    after = draw_once(workspace.editor.settled, workspace.view, workspace.seat)
    workspace.editor.commit(after, translate("history", "Draw everybody once"))


def twice_or_once(workspace: Workspace, person: ElementId) -> bool:
    """Draw somebody a second time beside the partner farthest from them, or once again; say whether it could be."""
    document, view, seat = workspace.editor.settled, workspace.view, workspace.seat
    scene, name = workspace.scene(), called(workspace.copy.shown, person)
    if any(person in (one.person, one.beside) for one in scene.ghosts.values()):
        after = draw_once(document, view, seat, {person})
        workspace.editor.commit(after, translate("history", "Draw {name} once").format(name=name))
        return True
    beside = beside_whom(scene, person)
    if beside is None:
        return False
    after = draw_twice(document, view, seat, (Ghost(person=person, beside=beside),))
    words = translate("history", "Draw {name} twice, again beside {other}")
    workspace.editor.commit(after, words.format(name=name, other=called(workspace.copy.shown, beside)))
    return True


def unable(workspace: Workspace) -> frozenset[str]:
    """Return which actions cannot be done now: people are drawn twice, or once, on a family tree alone."""
    if workspace.view is not View.FAMILY_TREE:
        return frozenset(("draw-twice", "draw-once", "twice-here"))
    doubled = bool(workspace.editor.settled.diagram(View.FAMILY_TREE, workspace.seat).ghosts)
    return frozenset[str]() if doubled else frozenset(("draw-once",))
