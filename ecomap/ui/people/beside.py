"""The people list beside the map: who is chosen, written about and looked for in it, and how much room it takes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from ecomap.edit import people
from ecomap.model.dates import NotADate
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.model.rules import RuleBroken
from ecomap.ui import deeds
from ecomap.ui.actions import ACTIONS
from ecomap.ui.inspector.field import Field
from ecomap.ui.inspector.forms import refusal
from ecomap.ui.room import NARROWEST, Part
from ecomap.ui.translation import translate

if TYPE_CHECKING:
    from ecomap.ui.map_page import MapPage

ROOMY = 640
"""The width that a table which covers the map has at least, before the inspector makes way for it, in pixels."""
_OF_DRAWING = frozenset(("ecomap", "family-tree", "tidy", "tidy-all", "fit", "zoom-in", "zoom-out", "mode-rings"))
_TABLE_TOO = frozenset(("show-all",))


class ListBeside(QObject):
    """Keeps the list and the rest of a page in step."""

    def __init__(self, page: MapPage) -> None:
        super().__init__(page)
        self._page = page
        self._workspace = page.workspace
        self.covering = False
        """The table stands in the place of the map."""
        panel = page.people
        panel.chosen.connect(self.choose)
        panel.renamed.connect(self.rename)
        panel.menu_wanted.connect(page.show_menu)
        panel.fold_wanted.connect(page.shelf["list"].trigger)
        panel.turn_wanted.connect(page.shelf["list-table"].trigger)
        panel.narrowed.connect(self._ring)
        panel.next_wanted.connect(self.go_to_found)
        panel.left.connect(self._leave)
        panel.rows.problem = self._problem
        panel.rows.written.connect(self._write)
        panel.table.cells.refused.connect(page.refused)
        for name in self._of_drawing():
            page.shelf[name].triggered.connect(self.uncover)

    @staticmethod
    def _of_drawing() -> list[str]:
        """Return which actions are about what is drawn: a table in its place makes way for them."""
        shown = [one.name for one in ACTIONS if one.menu == "Show" and one.name not in _TABLE_TOO]
        return [*shown, *(one.name for one in ACTIONS if one.name in _OF_DRAWING)]

    def choose(self, chosen: frozenset[ElementId]) -> None:
        """Select who was chosen in the list, and bring them into sight."""
        if len(chosen) == 1:
            self._page.showing.reach(*chosen)
        self._workspace.editor.select(chosen)
        if len(chosen) == 1:
            self._page.canvas.show_person(*chosen)
            self._page.folding.keep_in_sight(*chosen)

    def rename(self, element: str, name: str) -> None:
        """Give somebody another name."""
        deeds.rename(self._workspace, ElementId(element), name)

    def name_in_place(self, element: ElementId, on_map: Callable[[], object]) -> None:
        """Let the name of somebody who is new be typed: in the table where that covers the map, else on the map."""
        if not self.covering or not self._page.people.lists.rename(element):
            on_map()

    def _problem(self, element: ElementId, field: Field, value: str) -> str:
        """Return why a value cannot be; nothing, if it can."""
        try:
            field.write(self._workspace.editor.settled, element, value)
        except (NotADate, RuleBroken) as problem:
            return refusal(problem)
        return ""

    def _write(self, elements: tuple[ElementId, ...], field: Field, value: str) -> None:
        """Write what cells were told, as one step; nothing about somebody whom those who look may not see."""
        if len(elements) == 1 and field.write is people.rename:
            self.rename(elements[0], value)
            return
        editor = self._workspace.editor
        seen, after = editor.seen, editor.settled
        written = [one for one in elements if one in seen.people or one in seen.places]
        try:
            for one in written:
                after = field.write(after, one, value)
        except (NotADate, RuleBroken) as problem:
            self._page.refused.emit(refusal(problem))
            return
        many = translate("history", "{count} people").format(count=len(written))
        who = called(seen, written[0]) if len(written) == 1 else many
        what = translate("inspector", field.title).lower()
        editor.commit(after, translate("inspector", "{who}: {what}").format(who=who, what=what))

    def find(self) -> None:
        """Let somebody be found by typing."""
        self._page.instead.leave()
        self._page.folding.bring(Part.LIST)
        self._page.people.let_find()

    def go_to_found(self, step: int) -> None:
        """Select the next of those found, or the one before, and say who it is; ask for a name, if there is none."""
        panel = self._page.people
        if not panel.find_box.text().strip():
            self.find()
            return
        everybody, selected = panel.sought, self._workspace.editor.selection
        if not everybody:
            self._say(panel.told.text())
            return
        here = next((at for at, one in enumerate(everybody) if one in selected), None)
        at = (0 if step > 0 else -1) if here is None else here + step
        one = everybody[at % len(everybody)]
        self.choose(frozenset({one}))
        words = self.tr("{which} of {count}: {who}{more}")
        told = words.format(
            which=at % len(everybody) + 1,
            count=len(everybody),
            who=called(self._workspace.copy.shown, one),
            more="" if one in self._page.canvas.stage.drawn else self.tr(", not in this drawing"),
        )
        panel.told.setText(told)
        self._say(told)

    def _ring(self) -> None:
        """Ring those who are found on the map."""
        self._page.showing.ring(self._page.people.sought)
        panel = self._page.people
        if panel.find_box.hasFocus() and not panel.told.isHidden():
            self._say(panel.told.text())

    def _say(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._page.people, words))

    def _leave(self) -> None:
        """Give the keys to the map; a table in its place makes way, and a list that came only to find somebody."""
        self.uncover()
        self._page.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._page.people.find_box.text() and self._page.folding.over is self._page.people:
            self._page.folding.close()

    def fold(self, folded: bool) -> None:
        """Fold the people list away, or bring it back."""
        if folded and self._page.people.wide:
            self.turn(wide=False)
        self._page.folding.fold_by_hand(Part.LIST, folded)
        self._page.fit_in()

    def turn(self, *, wide: bool | None = None) -> None:
        """Show the list as a table, or narrow again."""
        panel = self._page.people
        wide = not panel.wide if wide is None else wide
        self._page.instead.leave()
        panel.take_form(wide=wide)
        self._page.fit_in()
        if not wide and panel.isHidden():
            self._page.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn_column(self) -> None:
        """Put people in the order of the column the keys are in; of a list that is narrow, show the table first."""
        panel = self._page.people
        if not panel.wide:
            self.turn(wide=True)
        headings, column = panel.table.headings, panel.table.currentIndex().column()
        headings.turn(headings.at if headings.hasFocus() else max(column, 0))

    def uncover(self) -> None:
        """Show the map again, if a table stands in its place."""
        if self.covering:
            self.turn(wide=False)

    def share_out(self) -> None:
        """Share the width out among list, map and the columns on the right: the map comes first."""
        page = self._page
        page.people.share(page.width())
        page.folding.fit()
        beside = [one for one in page.columns[2:] if not one.isHidden() and page.beside_map.indexOf(one) >= 0]
        room = page.width() - sum(each.minimumWidth() for each in beside)
        self.covering = page.people.take_room(room, NARROWEST)
        page.middle.setVisible(not self.covering)
        if self.covering:
            self._cover(room)

    def _cover(self, room: int) -> None:
        """Leave out what is about the drawing; and the inspector, where the table has too little room beside it."""
        page = self._page
        gone = page.side if page.is_together else page.inspector if room < ROOMY else None
        if gone is not None and not gone.isHidden():
            gone.hide()
            page.people.take_room(room + gone.minimumWidth(), NARROWEST + page.width())
