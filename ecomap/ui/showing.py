"""Looking at a part of the family tree or of the ecomap, at folded branches, and at the way between two people."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction

from ecomap.model.diagram import Mode, View
from ecomap.model.focus import Focus, Others, Scope
from ecomap.model.households import households_of
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.render.compose.lit import lit_way
from ecomap.session.editor import Change
from ecomap.ui import deeds
from ecomap.ui.arranging import is_free, set_mode
from ecomap.ui.dialogs.picking import Choice, pick
from ecomap.ui.home_choices import HomeChoices
from ecomap.ui.home_choices import offered as offered_homes
from ecomap.ui.icons import icon
from ecomap.ui.manners import AT_A_GLANCE
from ecomap.ui.show_choices import CHOICES, EVERYBODY, OTHERS, focus_words, nobody_words, view_of
from ecomap.ui.show_menu import ShowMenu
from ecomap.ui.telling import Told, tell

if TYPE_CHECKING:
    from ecomap.ui.map_page import MapPage
    from ecomap.ui.shelf import Shelf


class Showing(QObject):
    """What is looked at on one page; nothing of it is in the map but folded branches."""

    others_chosen = Signal(object)
    """What is to become of those who are not meant, on every ecomap from now on: `Others`."""

    def __init__(self, page: MapPage) -> None:
        super().__init__(page)
        self._page = page
        self._workspace = page.workspace
        self._way: tuple[ElementId, ...] = ()
        self._told = False
        self._ringed: frozenset[ElementId] = frozenset()
        self._offered: tuple[View, tuple[QAction, ...]] | None = None
        self.homes: HomeChoices = HomeChoices(page.shelf, self)
        self.homes.chosen.connect(self.show_home)
        page.focus_bar.turned.connect(self.turn_others)
        page.focus_bar.left.connect(self.show_everybody)
        page.way_bar.left.connect(self.end_way)
        page.canvas.unfold_wanted.connect(self.unfold)
        page.canvas.move_refused.connect(lambda: page.refused.emit(deeds.fixed_words()))

    def show_part(self, name: str) -> None:
        """Show what an action of this name stands for; steps from who is selected."""
        focus = CHOICES[name]
        if focus.scope is Scope.HOME:
            self.pick_home()
            return
        if focus.scope is Scope.STEPS:
            focus = Focus(scope=focus.scope, of=deeds.anchor(self._workspace), steps=focus.steps)
        self.show(focus)

    def show(self, focus: Focus) -> None:
        """Show a part of the family tree, or the ecomap in another way."""
        before = self._workspace.view
        if focus.scope is Scope.CIRCLES and is_free(self._workspace):
            self._offer_rings()
            return
        self.end_way()
        self._workspace.show(view_of(focus, before))
        if self._workspace.focus_on(focus):
            self._let_go_of_others()
        else:
            self._workspace.show(before)
            self._page.refused.emit(nobody_words(focus))
        self._page.adjust()

    def _offer_rings(self) -> None:
        """Say that there are no circles where places do not say how close, and offer those that do."""
        self._page.offered.emit(
            self.tr("Here, places do not say how close: there are no circles."),
            self._page.shelf["mode-rings"].text(),
            self._show_in_rings,
        )
        self._page.adjust()

    def _show_in_rings(self) -> None:
        set_mode(self._workspace, Mode.RINGS)
        self.show(Focus(scope=Scope.CIRCLES))

    def pick_home(self) -> None:
        """Let the home be found by its name whose ecomap is to be shown."""
        copy = self._workspace.copy
        homes = households_of(copy)
        offered = [
            Choice(
                name, key, icon("house"), ", ".join(called(copy.shown, one) for one in homes[ElementId(key)].members)
            )
            for key, name in offered_homes(copy).items()
        ]
        if not offered:
            self._page.refused.emit(self.tr("There is no home yet. Select who lives together: H makes one."))
            return
        pick(self._page.window(), self.tr("Which home?"), offered, self.show_home)

    def show_home(self, home: str) -> None:
        """Show the ecomap of one home."""
        self.show(Focus(scope=Scope.HOME, of=ElementId(home)))

    def let_others(self, others: Others) -> None:
        """Let those who are not meant stand back, or go; and remember it for the next time."""
        self._workspace.let_others(others)
        self.others_chosen.emit(others)
        self._let_go_of_others()
        self._page.adjust()

    def turn_others(self) -> None:
        """Let those who are not meant stand back if they are gone, or go."""
        self.let_others(Others.FADE if self._workspace.others is Others.GO else Others.GO)

    def _offer_others(self) -> None:
        """Offer on the bar what else could become of those who are not meant, where there are any."""
        bar, part = self._page.focus_bar, self._workspace.part
        if not part.aside:
            bar.offer("")
        elif self._workspace.others is Others.GO:
            bar.offer(self.tr("Show the others, faded"), icon("eye"))
        else:
            bar.offer(self.tr("Hide the others"), icon("eye-off"))

    def mark(self, shelf: Shelf, view: View) -> None:
        """Mark in the lists what is shown now, and what becomes of the others."""
        focus = self._workspace.part.focus
        self.homes.follow(self._workspace.copy)
        offered = view, tuple(self.homes.actions.values())
        if offered != self._offered:
            # the page has its lists from the start: to look for them each time would take long
            self._offered = offered
            for menu in self._page.findChildren(ShowMenu):
                menu.offer(view, self.homes.actions)
        shelf[self.choice()].setChecked(True)
        shelf[OTHERS[self._workspace.others]].setChecked(True)
        self.homes.mark(focus.of if focus is not None and focus.scope is Scope.HOME else None)

    def _let_go_of_others(self) -> None:
        """Select nobody who is not shown any more: whatever is done next is done to those who are."""
        scene, selected = self._workspace.scene(), self._workspace.editor.selection
        if scene.view is not View.ECOMAP or not selected:
            return
        drawn = {placed.figure.key for placed in scene.layers} - scene.faint
        out_of_sight = self._workspace.part.aside | (scene.copy.shown.ties.keys() - drawn)
        self._workspace.editor.select(selected - out_of_sight)

    def show_everybody(self) -> None:
        """Leave the focus: the drawing is as it was before."""
        self._workspace.focus_on(None)
        self._page.adjust()
        self._page.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        told = QAccessibleAnnouncementEvent(self._page.canvas, self.tr("Everybody is shown."))
        QAccessible.updateAccessibility(told)

    def fold(self, *, above: bool = False) -> None:
        """Fold the branch of who is selected away, or unfold what is folded there."""
        self._workspace.show(View.FAMILY_TREE)
        self.end_way()
        refused = deeds.fold(self._workspace, above=above)
        if refused:
            self._page.refused.emit(refused)

    def unfold(self, person: str) -> None:
        """Unfold what is folded on somebody."""
        deeds.unfold(self._workspace, ElementId(person))

    def unfold_all(self) -> None:
        """Unfold every branch of the family tree."""
        self._workspace.show(View.FAMILY_TREE)
        deeds.unfold(self._workspace)

    def tell_way(self, one: ElementId, other: ElementId) -> None:
        """Say how two are related, or linked otherwise, and light the way: on the drawing at hand, if all are on it."""
        workspace = self._workspace
        self._page.beside.uncover()
        self._page.folding.close()
        told = tell(workspace.copy, one, other)
        if workspace.part.focus is not None and not all(map(workspace.part.shows, told.people)):
            workspace.focus_on(None)
        if (view := self._where_drawn(told)) is not workspace.view:
            workspace.show(view)
            if workspace.part.focus is not None and not all(map(workspace.part.shows, told.people)):
                workspace.focus_on(None)
        self._begin_way(told.people, told.words, told.more)

    def _where_drawn(self, told: Told) -> View:
        """Return the drawing that shows the whole way: this one, if it does; else the one made for such links."""
        if told.people and set(told.people) <= self._workspace.scene().places.keys():
            return self._workspace.view
        return View.FAMILY_TREE if told.family or not told.people else View.ECOMAP

    def ring(self, found: Iterable[ElementId]) -> None:
        """Ring those who are found, until told otherwise."""
        ringed = frozenset(found)
        if ringed != self._ringed:
            self._ringed = ringed
            self._light()

    def end_way(self) -> None:
        """Say no more how two people are related."""
        if self._told:
            self._told, self._way = False, ()
            self._page.way_bar.over()
            self.follow()

    def leave(self) -> bool:
        """Leave what is looked at, the last first; say whether there was anything to leave."""
        if self._told:
            self.end_way()
            return True
        if self._workspace.part.focus is not None:
            self.show_everybody()
            return True
        return False

    def follow(self) -> None:
        """Say what is shown now, after another scene."""
        part, copy = self._workspace.part, self._workspace.copy
        if part.focus is None or self._told:
            self._page.focus_bar.over()
        else:
            whole = self._workspace.view is View.ECOMAP and not part.aside
            words = self.tr("Showing: {what}") if whole else self.tr("Showing: {what} ({count} of {whole})")
            what = focus_words(copy, part.focus, self._workspace.view)
            self._page.focus_bar.tell(words.format(what=what, count=len(part.meant), whole=part.whole))
            self._offer_others()
        if self._told and not set(self._way) <= copy.shown.people.keys() | copy.shown.places.keys():
            self.end_way()
        around = (part.focus is not None or part.home is not None) and self._workspace.view is View.ECOMAP
        self._page.canvas.let_be_smaller(AT_A_GLANCE if around else 1.0)
        self._page.canvas.fixed = part.focus is not None and self._workspace.view is View.FAMILY_TREE
        self._page.people.show_aside(part.aside)
        self._page.fit_foot()
        self._light()

    def follow_change(self, change: Change) -> None:
        """After a step: what was told of the family may not be true any more, and nobody is added out of sight."""
        self.end_way()
        new = change.after.people.keys() - change.before.people.keys()
        part = self._workspace.part
        if part.aside:
            new |= {one for one in part.aside if not change.before.standing(one).ring}
        seen = self._workspace.copy.shown
        if part.focus is not None and any(
            not part.shows(one) for one in new if one in seen.people or one in seen.places
        ):
            self.show_everybody()
            self._page.refused.emit(self.tr("Everybody is shown again: somebody was added."))

    def reach(self, chosen: ElementId) -> None:
        """See to it that somebody who was looked for can be seen, or say where they are."""
        part = self._workspace.part
        shown = self._workspace.copy.shown
        if not (chosen in shown.people or chosen in shown.places) or part.shows(chosen):
            return
        if chosen in part.aside and self._workspace.others is Others.FADE:
            return  # they stand back, and can be seen
        who = called(shown, chosen)
        if part.focus is not None:
            self._workspace.focus_on(None)
            self._page.adjust()
            self._page.refused.emit(self.tr("Everybody is shown again, so that {who} can be seen.").format(who=who))
            part = self._workspace.part
        if (on := part.folded_on(chosen)) is not None:
            words = self.tr("{who} is folded away at {on}.").format(who=who, on=called(shown, on))
            self._page.offered.emit(words, self.tr("Unfold"), lambda: self._unfold_to(on, chosen))

    def choice(self) -> str:
        """Return the name of the action that holds now."""
        focus = self._workspace.part.focus
        if focus is None:
            return EVERYBODY
        plain = Focus(scope=focus.scope, steps=focus.steps)
        return next(name for name, one in CHOICES.items() if one == plain)

    def _unfold_to(self, on: ElementId, chosen: ElementId) -> None:
        deeds.unfold(self._workspace, on)
        self._page.canvas.show_person(chosen)

    def _begin_way(self, way: tuple[ElementId, ...], words: str, more: str) -> None:
        self._told, self._way = True, way
        self._workspace.editor.select(())
        self._page.way_bar.tell(words, more)
        self.follow()
        self._page.way_bar.back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._page.below.activate()  # the bar above the map takes its room now, and not after the way is in sight
        if way:
            self._page.canvas.show_people(way)

    def _light(self) -> None:
        """Show who is on the way, or who only links those whom the focus means."""
        stage, scene = self._page.canvas.stage, self._page.canvas.stage.shown
        if scene is None:
            return
        if self._way:
            lit = frozenset[str](one for one in self._way if one in scene.places)
            stage.light(lit, frozenset(stage.drawn) - lit, lit_way(scene, self._way))
            return
        part, ringed = self._workspace.part, frozenset[str](self._ringed)
        if scene.view is View.ECOMAP:
            canvas = self._page.canvas
            stage.light(ringed, scene.faint, gently=canvas.motion and canvas.isVisible())
            return
        linking = frozenset[str](part.copy.shown.people.keys() - part.meant) if part.focus is not None else frozenset()
        stage.light(ringed, linking)
