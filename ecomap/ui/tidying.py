"""Tidying as it is seen: the bar with the question, where people stood, and a quiet word while it gets tidier still."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ecomap.layout.graphviz import EngineMissing, engines
from ecomap.model.diagram import SiblingOrder
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.session.proposals import Proposal, Tidy
from ecomap.session.tidying import Outcome, Progress
from ecomap.session.workspace import Workspace
from ecomap.ui.canvas.former import Way
from ecomap.ui.canvas.map_view import MapView
from ecomap.ui.tidy_bar import SOON, TidyBar
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate
from ecomap.ui.widgets import button, label

NAMED = 3
"""So many who would move are named; of more it is said how many."""

ORDERS = {
    SiblingOrder.STRICT: QT_TRANSLATE_NOOP("history", "Brothers and sisters always by age"),
    SiblingOrder.BALANCED: QT_TRANSLATE_NOOP("history", "Fewer crossing lines"),
    SiblingOrder.SUITED: QT_TRANSLATE_NOOP("history", "Brothers and sisters as it suits the size"),
}
"""What choosing an order of brothers and sisters is called."""


class TidyTable(QObject):
    """Shows the tidy of an open map on its canvas, and takes the answer."""

    told = Signal(str)
    """What came of it, where nothing is to be seen."""
    tidied = Signal()
    """All is as tidy as it can be now: somebody kept it so, or it was."""

    def __init__(self, workspace: Workspace, canvas: MapView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._canvas = workspace, canvas
        self._tidying = workspace.tidying
        self._program: Path | None = None
        self.bar = TidyBar()
        self.word = PolishWord(canvas.viewport())
        self.bar.answered.connect(self.answer)
        self.bar.looked_back.connect(self._tidying.look_back)
        canvas.answered.connect(self.answer)
        self.word.stop_wanted.connect(workspace.polish.forget)
        self._stops = (
            self._tidying.changed.connect(self._show),
            self._tidying.ended.connect(self._tell),
            self._tidying.failed.connect(self._fail),
            workspace.polish.working.connect(self.word.show_work),
        )

    def let_go(self) -> None:
        """Stop listening: the map is about to be closed."""
        for stop in self._stops:
            stop()

    @property
    def open(self) -> bool:
        """Whether a tidy is being worked out, or waits for an answer."""
        return self._tidying.progress is not Progress.NOTHING

    def tidy(self, everything: bool = False) -> None:
        """Show how it would be with everybody placed anew; by hand placed people too, if everything is asked for."""
        words = translate("history", "Tidy everything") if everything else translate("history", "Tidy")
        self._tidying.begin(Tidy(words=words, everything=everything))

    def order(self, order: SiblingOrder) -> None:
        """Show how it would be with brothers and sisters in another order."""
        if self._workspace.wanted().diagram.order is not order:
            self._tidying.begin(Tidy(words=translate("history", ORDERS[order]), order=order))

    def draw_by(self, engine: str, program: Path | None) -> None:
        """Show how one of Graphviz's engines would draw it; `program` is the one of the settings."""
        self._program = program
        words = translate("history", "Drawn by Graphviz {engine}").format(engine=engine)
        self._tidying.begin(Tidy(words=words, engine=engine, program=program))

    def answer(self, kept: bool) -> None:
        """Keep what is shown, or leave everything as it was."""
        if kept:
            self._tidying.keep()
        else:
            self._tidying.leave()

    def _show(self, progress: Progress) -> None:
        """Show how far it is."""
        proposal = self._tidying.proposal
        if progress is Progress.WORKING:
            self.bar.show_work(self.tr("Working out where everybody could stand ..."))
        elif proposal is not None:
            if not self._canvas.asked:
                self.bar.ask(self._question(proposal))
            self.bar.say(self._question(proposal))
            self.bar.look(self._tidying.looking_back)
        elif self.bar.end():
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self._canvas.ask(proposal is not None)
        self._show_former(None if self._tidying.looking_back else proposal)

    def _show_former(self, proposal: Proposal | None) -> None:
        """Show where those stood who would move."""
        ways = [] if proposal is None else [_way(proposal, one) for one in proposal.moved]
        manner = self._workspace.manner
        self._canvas.stage.former.show_ways(ways, manner.side(self._workspace.view) / 2, manner.palette)
        self._canvas.viewport().update()

    def _question(self, proposal: Proposal) -> str:
        """Return what would change, in words."""
        moved = self._who(proposal.moved)
        many = len(proposal.moved) > 1
        words = self.tr("{what}: {who} would move.") if many else self.tr("{what}: only {who} would move.")
        said = words.format(what=proposal.tidy.words, who=moved)
        if proposal.unpinned:
            by_hand = self.tr("Also moves those you placed by hand: {who}.")
            said = f"{said} {by_hand.format(who=self._who(proposal.unpinned))}"
        elif proposal.tidy.everything:
            said = f"{said} {self.tr('Nobody was placed by hand.')}"
        return said

    def _who(self, people: tuple[ElementId, ...]) -> str:
        """Return the names of a few, or how many they are."""
        if len(people) > NAMED:
            return self.tr("{count} people").format(count=len(people))
        seen = self._workspace.copy.shown
        names = [called(seen, one) for one in seen.people.keys() | seen.places.keys() if one in people]
        *others, last = sorted(names)
        return self.tr("{names} and {last}").format(names=", ".join(others), last=last) if others else last

    def _tell(self, ending: Outcome) -> None:
        if ending is Outcome.NOBODY:
            self.told.emit(self.tr("Everything stands as tidily as it can: nobody would move."))
        if ending is not Outcome.LEFT:
            self.tidied.emit()

    def _fail(self, error: Exception) -> None:
        """Say why another program's drawing is not to be had; what is our own fault is no secret."""
        if not isinstance(error, EngineMissing):
            raise error
        missing = self.tr("There is no Graphviz on this computer. Ecomap's own drawing does not need it.")
        failed = self.tr("Graphviz could not draw this. Nothing was changed.")
        self.told.emit(failed if engines(self._program) else missing)


class PolishWord(QWidget):
    """A quiet word in a corner of the canvas while a drawing just made gets tidier still, with a way to stop it."""

    stop_wanted = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("polishWord")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(8)
        row.addWidget(label(self.tr("Making it a little tidier ..."), "quiet"))
        self.stop = button(self.tr("Stop"), "plain", None, self.stop_wanted.emit)
        row.addWidget(self.stop)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._appear)
        over.installEventFilter(self)
        self.hide()

    def show_work(self, working: bool) -> None:
        """Say so, if it takes a while; or say it no more."""
        if working:
            self._soon.start()
        else:
            self._soon.stop()
            self.hide()

    def eventFilter(self, over: QObject, event: QEvent) -> bool:
        """Stay in the corner."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._appear()
        return False

    def _appear(self) -> None:
        self.adjustSize()
        self.move(12, self._over.height() - self.height() - 12)
        self.show()
        self.raise_()


def _way(proposal: Proposal, one: ElementId) -> Way:
    return proposal.before.places[one], proposal.scene.places[one]
