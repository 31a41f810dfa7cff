"""Joining people who are on the map: whom, and in which way, is asked one question at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ecomap.model.family import ChildKind
from ecomap.model.households import households_of
from ecomap.model.naming import called
from ecomap.model.network import BondKind
from ecomap.model.person import ElementId
from ecomap.render.notation import DEFAULT
from ecomap.ui import deeds
from ecomap.ui.choices import others
from ecomap.ui.deeds import family as family_deeds
from ecomap.ui.dialogs.family import FamilyFacts
from ecomap.ui.dialogs.picking import Choice, pick
from ecomap.ui.inspector.line_words import line_words
from ecomap.ui.inspector.relations import kinds
from ecomap.ui.translation import translate

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow


class Relations(QObject):
    """Opens the questions about who belongs to whom."""

    def __init__(self, window: MapWindow) -> None:
        super().__init__(window)
        self._window = window

    def show_facts(self) -> None:
        """Show everything about the one selected, or the selected line, that belongs to a family tree."""
        workspace = self._window.workspace
        if workspace is not None and len(workspace.editor.selection) == 1:
            (about,) = workspace.editor.selection
            FamilyFacts(self._window, workspace, about).exec()

    def pick_partner(self) -> None:
        """Let who is the partner of the one selected be found by their name."""
        self._pick_person(
            self.tr("Whose partner are they?"),
            lambda of, other: self._window.do(lambda workspace: family_deeds.make_couple(workspace, of, other)),
        )

    def pick_parent(self) -> None:
        """Let a parent or carer of the one selected be found by their name, and then in which way they are."""
        self._pick_person(self.tr("Who is their parent or carer?"), self._pick_kind)

    def ask_kin(self, start: ElementId, end: ElementId) -> None:
        """Ask what two people are to each other who were joined in the family tree by hand."""
        # once the mouse is let go of: a question that opens before would keep it
        QTimer.singleShot(0, self, lambda: self._pick_kin(start, end))

    def _pick_kin(self, start: ElementId, end: ElementId) -> None:
        workspace = self._window.workspace
        if workspace is None:
            return
        do = self._window.do
        ways: dict[str, tuple[str, Callable[[], object]]] = {
            "child": (self.tr("{b} is a parent or carer of {a}"), lambda: self._pick_kind(start, end)),
            "parent": (self.tr("{a} is a parent or carer of {b}"), lambda: self._pick_kind(end, start)),
            "partners": (
                self.tr("{a} and {b} are partners"),
                lambda: do(lambda workspace: family_deeds.make_couple(workspace, start, end)),
            ),
            "line": (
                self.tr("Only a line between them, on the map of people"),
                lambda: do(lambda workspace: deeds.connect(workspace, (start,), end)),
            ),
        }
        a, b = (called(workspace.copy.shown, one) for one in (start, end))
        offered = [Choice(words.format(a=a, b=b), key) for key, (words, _) in ways.items()]
        pick(self._window, self.tr("What are {a} and {b}?").format(a=a, b=b), offered, lambda key: ways[key][1]())

    def pick_home(self) -> None:
        """Let the home that the selected people move into be picked."""
        workspace = self._window.workspace
        if workspace is None:
            return
        homes = households_of(workspace.copy)
        words = {key: line_words(workspace.copy.shown, key, clinical=workspace.looking.clinical) for key in homes}
        offered = [Choice(name, key, beside=who) for key, (name, who) in words.items()]
        if not offered:
            self._window.notice.tell(self.tr("There is no home yet. Select who lives together: H makes one."))
            return
        pick(
            self._window,
            self.tr("Which home do they move into?"),
            offered,
            lambda home: self._window.do(lambda workspace: family_deeds.move_in(workspace, ElementId(home))),
        )

    def draw_bond(self, kind: BondKind) -> None:
        """Draw a bond between the two selected, or from the one selected to somebody found by their name."""
        workspace = self._window.workspace
        if workspace is None or not workspace.looking.private:
            return
        people = [one for one in deeds.chosen(workspace) if one in workspace.copy.shown.people]
        if len(people) == 2:
            self._draw(people[0], people[1], kind)
        else:
            words = self.tr("{bond}: to whom?").format(bond=translate("notation", DEFAULT.bonds[kind.value].clinical))
            self._pick_person(words, lambda a, b: self._draw(a, b, kind))

    def _draw(self, a: ElementId, b: ElementId, kind: BondKind) -> None:
        self._window.do(lambda workspace: family_deeds.add_bond(workspace, a, b, kind))

    def _pick_kind(self, child: ElementId, parent: ElementId) -> None:
        workspace = self._window.workspace
        if workspace is None:
            return
        offered = [
            Choice(translate("notation", one.words), one.value)
            for one in kinds(DEFAULT.children, clinical=workspace.looking.clinical)
        ]
        pick(
            self._window,
            self.tr("In which way?"),
            offered,
            lambda kind: self._window.do(
                lambda workspace: family_deeds.add_parent(workspace, child, parent, ChildKind(kind))
            ),
        )

    def _pick_person(self, title: str, then: Callable[[ElementId, ElementId], object]) -> None:
        """Let somebody else than the one selected be found by their name."""
        workspace = self._window.workspace
        if workspace is None:
            return
        start = deeds.anchor(workspace)
        pick(self._window, title, others(workspace, start), lambda other: then(start, ElementId(other)))
