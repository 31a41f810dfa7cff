"""Finding by words: any command, anybody to draw a line to; and the page of shortcuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ecomap.edit.ties import tie_between
from ecomap.model.copies import Audience
from ecomap.model.diagram import Seat
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.render.notation import DEFAULT
from ecomap.ui import deeds
from ecomap.ui.actions import ACTIONS
from ecomap.ui.choices import others
from ecomap.ui.dialogs.picking import Choice, pick
from ecomap.ui.dialogs.shortcuts import Shortcuts, keys_in_words
from ecomap.ui.dialogs.specimen import Specimen
from ecomap.ui.icons import icon

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow


class Finder(QObject):
    """Opens the lists to pick from."""

    def __init__(self, window: MapWindow) -> None:
        super().__init__(window)
        self._window = window

    def show_commands(self) -> None:
        """Let any command that makes sense now be found by its words."""
        shelf = self._window.shelf
        offered = [
            Choice(shelf[one.name].text(), one.name, icon(one.icon), keys_in_words(one))
            for one in ACTIONS
            if shelf[one.name].isEnabled() and shelf[one.name].isVisible()
        ]
        pick(self._window, self.tr("Find any command"), offered, lambda name: shelf[name].trigger())

    def show_connect(self) -> None:
        """Draw a line between the two selected; from one, or from several, to whom is found by their name."""
        workspace = self._window.workspace
        if workspace is None:
            return
        shown = workspace.copy.shown
        starts = tuple(one for one in deeds.chosen(workspace) if one in shown.people or one in shown.places)
        if len(starts) == 2 and tie_between(shown, *starts) is None:
            self._window.do(lambda workspace: deeds.connect(workspace, starts[:1], starts[1]))
            return
        starts = starts or (deeds.anchor(workspace),)
        pick(
            self._window,
            self.tr("Draw a line to ..."),
            [one for one in others(workspace, starts[0], places=True) if one.value not in starts],
            lambda end: self._window.do(lambda workspace: deeds.connect(workspace, starts, ElementId(end))),
        )

    def show_related(self) -> None:
        """Say how the two people selected are related; of one, or of nobody, whom to is found by their name."""
        workspace, page = self._window.workspace, self._window.page
        if workspace is None or page is None:
            return
        shown = workspace.copy.shown
        people = [one for one in deeds.chosen(workspace) if one in shown.people]
        if len(people) == 2:
            page.showing.tell_way(*people)
            return
        start = deeds.anchor(workspace)
        title = self.tr("How are {who} and ... related?").format(who=called(shown, start))
        pick(self._window, title, others(workspace, start), lambda end: page.showing.tell_way(start, ElementId(end)))

    def show_specimen(self) -> None:
        """Show all symbols and lines, as the map means them and as who looks may see them."""
        workspace = self._window.workspace
        palette, audience = self._window.looks.palette, Audience.YOUNG_PERSON
        style = DEFAULT
        if workspace is not None:
            audience, style = workspace.looking.audience, workspace.manner.style
        Specimen(self._window, style, palette, audience).exec()

    def show_shortcuts(self) -> None:
        """Show the page of shortcuts."""
        workspace = self._window.workspace
        Shortcuts(self._window, workspace is not None and workspace.seat is Seat.COORDINATOR).exec()
