"""Looking at a part of the family tree, at folded branches, and at the way from one person to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from ecomap.model.copies import Audience, Copy
from ecomap.model.diagram import View
from ecomap.model.focus import MOST_STEPS, Focus, Scope
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.model.related import Related, noun, related, steps_in_words, way_in_words
from ecomap.render.compose.lit import lit_way
from ecomap.session.editor import Change
from ecomap.ui import deeds
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from ecomap.ui.map_page import MapPage

CHOICES = {
    **{f"show-{steps}": Focus(scope=Scope.STEPS, steps=steps) for steps in range(1, MOST_STEPS + 1)},
    "show-mum": Focus(scope=Scope.MUM),
    "show-dad": Focus(scope=Scope.DAD),
    "show-lived": Focus(scope=Scope.LIVED),
    "show-touch": Focus(scope=Scope.TOUCH),
}
"""What can be chosen to be shown, by the name of its action; steps start from whoever is selected."""

_TOGETHER = {
    Scope.MUM: QT_TRANSLATE_NOOP("showing", "mum's side"),
    Scope.DAD: QT_TRANSLATE_NOOP("showing", "dad's side"),
    Scope.LIVED: QT_TRANSLATE_NOOP("showing", "people I live or lived with"),
    Scope.TOUCH: QT_TRANSLATE_NOOP("showing", "people I am in touch with"),
}
_COORDINATOR = {
    **_TOGETHER,
    Scope.LIVED: QT_TRANSLATE_NOOP("showing", "people {name} lives or lived with"),
    Scope.TOUCH: QT_TRANSLATE_NOOP("showing", "people {name} is in touch with"),
}


def focus_words(copy: Copy, focus: Focus) -> str:
    """Return what a focus shows, in the words of whoever looks: "2 steps from Nan", "mum's side"."""
    document = copy.shown
    if focus.scope is not Scope.STEPS:
        table = _TOGETHER if copy.audience is Audience.YOUNG_PERSON else _COORDINATOR
        return translate("showing", table[focus.scope]).format(name=called(document, document.young_person))
    who = called(document, focus.of or document.young_person)
    if focus.steps == 1:
        return translate("showing", "1 step from {who}").format(who=who)
    return translate("showing", "{steps} steps from {who}").format(steps=focus.steps, who=who)


def relation_sentence(copy: Copy, found: Related) -> str:
    """Return how two people are related as one sentence: "Tomos is your cousin: mum's sister Carys's son."."""
    document = copy.shown
    who, what, how = called(document, found.end), noun(document, found), way_in_words(document, found)
    mine = found.start == document.young_person and copy.audience is Audience.YOUNG_PERSON
    form = translate("showing", _RELATIONS[mine, bool(what) and len(found.way) > 1])
    how = what if len(found.way) == 1 else how
    return form.format(who=who, whose=called(document, found.start), what=what, how=how)


_RELATIONS = {
    (True, True): QT_TRANSLATE_NOOP("showing", "{who} is your {what}: {how}."),
    (True, False): QT_TRANSLATE_NOOP("showing", "{who} is your {how}."),
    (False, True): QT_TRANSLATE_NOOP("showing", "{who} is {whose}'s {what}: {how}."),
    (False, False): QT_TRANSLATE_NOOP("showing", "{who} is {whose}'s {how}."),
}
"""How it is said: to the young person of themselves or not, and with or without one word for it."""


def way_sentence(copy: Copy, found: Related) -> str:
    """Return the whole way person by person: "Ellie → Kelly (mum) → Carys (sister) → Tomos (son)"."""
    document = copy.shown
    words = steps_in_words(document, found)
    steps = (f"{called(document, one)} ({what})" for one, what in zip(found.people[1:], words, strict=True))
    way = " → ".join((called(document, found.start), *steps))
    return f"{way}. {translate('showing', 'There are other ways, just as short.')}" if found.several else way


class Showing(QObject):
    """What is looked at on one page; nothing of it is in the map but folded branches."""

    def __init__(self, page: MapPage) -> None:
        super().__init__(page)
        self._page = page
        self._workspace = page.workspace
        self._way: tuple[ElementId, ...] = ()
        self._told = False
        page.focus_bar.left.connect(self.show_everybody)
        page.way_bar.left.connect(self.end_way)
        page.canvas.unfold_wanted.connect(self.unfold)
        page.canvas.move_refused.connect(lambda: page.refused.emit(deeds.fixed_words()))

    def show_part(self, name: str) -> None:
        """Show what an action of this name stands for, in the family tree; steps from who is selected."""
        focus = CHOICES[name]
        if focus.scope is Scope.STEPS:
            focus = Focus(scope=focus.scope, of=deeds.anchor(self._workspace), steps=focus.steps)
        self.show(focus)

    def show(self, focus: Focus) -> None:
        """Show a part of the family tree."""
        before = self._workspace.view
        self.end_way()
        self._workspace.show(View.FAMILY_TREE)
        if not self._workspace.focus_on(focus):
            self._workspace.show(before)
            self._page.refused.emit(self.tr("There is nobody to show there yet."))
        self._page.adjust()

    def show_everybody(self) -> None:
        """Leave the focus: the drawing is as it was before."""
        self._workspace.focus_on(None)
        self._page.adjust()
        self._page.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

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
        """Say how two people are related, and light the way on the family tree."""
        workspace = self._workspace
        workspace.show(View.FAMILY_TREE)
        copy = workspace.copy
        found = related(copy.shown, one, other)
        if found is None:
            words = self.tr("We don't know how {one} and {other} are linked.")
            names = {"one": called(copy.shown, one), "other": called(copy.shown, other)}
            self._begin_way((), words.format(**names), "")
            return
        if workspace.part.focus is not None and not all(map(workspace.part.shows, found.people)):
            workspace.focus_on(None)
        self._begin_way(found.people, relation_sentence(copy, found), way_sentence(copy, found))

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
            words = self.tr("Showing: {what} ({count} of {whole})")
            self._page.focus_bar.tell(
                words.format(what=focus_words(copy, part.focus), count=len(part.meant), whole=part.whole)
            )
        if self._told and (
            self._workspace.view is not View.FAMILY_TREE or not set(self._way) <= copy.shown.people.keys()
        ):
            self.end_way()
        self._page.canvas.fixed = part.focus is not None
        self._page.fit_foot()
        self._light()

    def follow_change(self, change: Change) -> None:
        """After a step: what was told of the family may not be true any more, and nobody is added out of sight."""
        self.end_way()
        new = change.after.people.keys() - change.before.people.keys()
        part = self._workspace.part
        if part.focus is not None and any(
            one in self._workspace.copy.shown.people and not part.shows(one) for one in new
        ):
            self.show_everybody()
            self._page.refused.emit(self.tr("Everybody is shown again: somebody was added."))

    def reach(self, chosen: ElementId) -> None:
        """See to it that somebody who was looked for can be seen, or say where they are."""
        part = self._workspace.part
        shown = self._workspace.copy.shown
        if chosen not in shown.people or part.shows(chosen):
            return
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
            return "show-all"
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
        part = self._workspace.part
        linking = frozenset[str](part.copy.shown.people.keys() - part.meant) if part.focus is not None else frozenset()
        stage.light(frozenset(), linking)
