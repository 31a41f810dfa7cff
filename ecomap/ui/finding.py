"""Finding by words: any command, anybody to go to or to draw a line to; and the pages of shortcuts and settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from ecomap.edit.ties import tie_between
from ecomap.model.copies import Audience
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.render.notation import DEFAULT
from ecomap.ui import deeds
from ecomap.ui.choices import others
from ecomap.ui.commands.finds import actions, people
from ecomap.ui.dialogs.commands import choose_command
from ecomap.ui.dialogs.picking import pick
from ecomap.ui.dialogs.settings import SettingsPage
from ecomap.ui.dialogs.shortcuts import Shortcuts
from ecomap.ui.dialogs.specimen import Specimen

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow


class Finder(QObject):
    """Opens the lists to pick from."""

    def __init__(self, window: MapWindow) -> None:
        super().__init__(window)
        self._window = window
        self._used: list[str] = []
        """What was picked among the commands, the last first; forgotten with the window."""

    def show_commands(self) -> None:
        """Let anything that can be done, and anybody there is, be found by words; what was picked last comes first."""
        window, workspace = self._window, self._window.workspace
        shown = window.page is not None and window.stack.currentWidget() is window.page
        finds = actions(window.shelf, has_map=workspace is not None, covered=window.curtain.isVisible())
        everybody = people(workspace.copy) if workspace is not None and shown else ()
        pictures = {find.name: window.shelf[find.name].icon() for find in finds}
        picked = choose_command(window, (*finds, *everybody), self._used, window.looks.palette, pictures)
        if picked is None:
            return
        self._used = [picked.name, *(name for name in self._used if name != picked.name)]
        if picked.person:
            self._go_to(ElementId(picked.name))
        else:
            window.shelf[picked.name].trigger()

    def _go_to(self, who: ElementId) -> None:
        """Select somebody, and bring them into sight."""
        page = self._window.page
        if page is not None:
            page.instead.leave()
            page.people.chosen.emit(frozenset({who}))
            page.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

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
        """Show the page of shortcuts, on which every one can be changed."""
        Shortcuts(self._window).exec()

    def show_settings(self) -> None:
        """Show the settings; nothing of them stays if they are left by Esc."""
        SettingsPage(self._window).exec()
