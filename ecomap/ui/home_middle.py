"""The young person's home in the middle of the ecomap, on request: everybody stays in sight, and nothing in the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from ecomap.model.focus import Scope
from ecomap.model.households import households_of, own_households
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.render.compose.titles import home_name
from ecomap.ui.dialogs.picking import Choice, pick
from ecomap.ui.icons import icon
from ecomap.ui.translation import translate

if TYPE_CHECKING:
    from ecomap.ui.map_page import MapPage


class HomeMiddle(QObject):
    """Puts a home of the young person in the middle of one page's ecomap, and takes it out again."""

    def __init__(self, page: MapPage) -> None:
        super().__init__(page)
        self._page, self._workspace = page, page.workspace
        page.home_bar.left.connect(self.leave)
        page.canvas.held_pulled.connect(self._say_why)

    def toggle(self) -> None:
        """Put the young person's home in the middle, or them again; of several homes, one is picked."""
        if self._is_asked():
            self.leave()
            return
        copy = self._workspace.copy
        homes = own_households(copy)
        if not homes:
            self._page.refused.emit(self.tr("There is no home yet. Select who lives together: H makes one."))
        elif len(homes) == 1:
            self._show(homes[0])
        else:
            choices = [Choice(home_name(copy.shown, home), home, icon("house")) for home in homes]
            pick(self._page.window(), self.tr("Which home?"), choices, self._show)

    def leave(self) -> bool:
        """Put the young person in the middle again; say whether a home was there."""
        if not self._is_asked():
            return False
        self._workspace.show_home(None)
        self._page.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def follow(self) -> None:
        """Say which home is in the middle, after another scene, and that nobody of it is moved by hand."""
        home, copy = self._workspace.part.home, self._workspace.copy
        if home is not None and self._is_asked():
            self._page.home_bar.tell(self.tr("In the middle: {home}").format(home=home_name(copy.shown, home)))
        else:
            self._page.home_bar.over()
        self._page.canvas.held = self._workspace.scene().fixed if home is not None else frozenset()
        self._page.fit_foot()

    def _show(self, home: str) -> None:
        self._workspace.show_home(ElementId(home))
        self._page.adjust()
        self._page.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_asked(self) -> bool:
        """Say whether a home is in the middle by itself, and not because its own ecomap is looked at."""
        part = self._workspace.part
        return part.home is not None and (part.focus is None or part.focus.scope is not Scope.HOME)

    def _say_why(self, element: str) -> None:
        """Say why somebody is not moved by hand."""
        copy, home = self._workspace.copy, self._workspace.part.home
        who = called(copy.shown, ElementId(element))
        if home is not None and element in households_of(copy)[home].members:
            words = translate("showing", "{who} is drawn in the home in the middle, and stays there.")
        else:
            words = translate("showing", "{who} stays beside the home in the middle.")
        self._page.refused.emit(words.format(who=who))
