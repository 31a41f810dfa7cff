"""What takes a question or two: two entries made one, one made two, a line that goes to somebody else, a home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from ecomap.edit.households import Living
from ecomap.edit.merging import clashes, refuse_merging, who_stays
from ecomap.edit.merging.places import place_clashes, refuse_merging_places, which_stays
from ecomap.edit.reconnecting import End, LineEnd, ends_of, own_ends
from ecomap.edit.splitting import Share
from ecomap.model.document import Document
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.session.workspace import Workspace
from ecomap.ui import deeds
from ecomap.ui.choices import others
from ecomap.ui.deeds import joining as joining_deeds
from ecomap.ui.dialogs.home import MOVED_OUT, HomeQuestion
from ecomap.ui.dialogs.merging import MergeForm
from ecomap.ui.dialogs.picking import Choice, pick
from ecomap.ui.dialogs.relatives import RelativesForm
from ecomap.ui.dialogs.splitting import SplitForm
from ecomap.ui.translation import translate

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow


class Joiner(QObject):
    """Opens the questions about who is who, and who belongs where."""

    def __init__(self, window: MapWindow) -> None:
        super().__init__(window)
        self._window = window

    def merge(self) -> None:
        """Make the two selected one person, or one place; of one, which is the same is found by its name."""
        workspace = self._window.workspace
        alike = self._alike(workspace) if workspace is not None else ()
        if workspace is None or len(alike) not in (1, 2):
            self._window.notice.tell(self.tr("Choose the one or two entries that are the same person or place."))
        elif len(alike) == 2:
            self._window.do(lambda workspace: self._ask_merge(workspace, alike[0], alike[1]))
        else:
            self._pick_same(workspace, alike[0])

    def _pick_same(self, workspace: Workspace, one: ElementId) -> None:
        """Let it be found by its name what is the same as an entry."""
        shown = workspace.copy.shown
        place = one in shown.places
        title = self.tr("What is the same as {who}?") if place else self.tr("Who is the same person as {who}?")
        offered = others(workspace, one, places=place)
        pick(
            self._window,
            title.format(who=called(shown, one)),
            [each for each in offered if (each.value in shown.places) is place],
            lambda other: self._window.do(lambda workspace: self._ask_merge(workspace, one, ElementId(other))),
        )

    def split(self) -> None:
        """Make the one selected two people."""
        workspace = self._window.workspace
        people = self._people(workspace) if workspace is not None else ()
        if workspace is None or len(people) != 1 or people[0] == workspace.copy.shown.young_person:
            self._window.notice.tell(self.tr("Choose the one entry that is two people."))
            return
        form = SplitForm(self._window, workspace.copy, people[0])
        if form.exec() != QDialog.DialogCode.Accepted:
            return
        lines = {line: Share(asked.value) for line, asked in form.lines.items()}
        facts = {fact: Share(asked.value) for fact, asked in form.facts.items()}
        self._window.do(lambda workspace: joining_deeds.make_two(workspace, people[0], form.names, lines, facts))

    def write_family(self) -> None:
        """Let the nearest family of the one selected, or of the young person, be written down in a form."""
        workspace, page = self._window.workspace, self._window.page
        if workspace is None or page is None:
            return
        people = self._people(workspace)
        person = people[0] if len(people) == 1 else workspace.copy.shown.young_person
        workspace.editor.select({person})
        form = RelativesForm(
            self._window, workspace.copy.shown, person, lambda text: workspace.understand(text).sentence
        )
        if form.exec() == QDialog.DialogCode.Accepted and form.text:
            text = form.text
            self._window.do(lambda workspace: self._write_down(workspace, text))

    def reconnect(self) -> None:
        """Let a line go to somebody else: the one selected, or one of those of who is selected."""
        workspace = self._window.workspace
        selected = tuple(workspace.editor.selection) if workspace is not None else ()
        if workspace is None or len(selected) != 1:
            self._window.notice.tell(self.tr("Choose one line, or one person whose line goes to the wrong one."))
            return
        shown = workspace.copy.shown
        ends = ends_of(shown, selected[0]) or own_ends(shown, selected[0])
        if not ends:
            self._window.notice.tell(self.tr("There is no line to change here."))
            return
        offered = {key: words for end in ends for key, words in _ways(shown, end)}
        pick(
            self._window,
            self.tr("Who is wrong here?"),
            [Choice(words, key) for key, words in offered.items()],
            lambda key: self._pick_end(_read(key, ends)),
        )

    def reconnect_end(self, at: LineEnd) -> None:
        """Let one end of a line go to somebody else, found by their name."""
        self._pick_end((at, None))

    def live_together(self) -> None:
        """Let those selected live together; of a home's own people, name it; of some of them, let them move out."""
        workspace = self._window.workspace
        people = self._people(workspace) if workspace is not None else ()
        if workspace is None or not people:
            self._window.notice.tell(self.tr("Choose who lives together first."))
            return
        found = joining_deeds.lived(workspace, people)
        if found.how is Living.AT_HOME and found.home is not None:
            self._ask_home(workspace, people, found.home)
        elif found.how is Living.SOME and found.home is not None:
            self._let_move_out(workspace, people, found.home)
        elif len(people) == 1:
            self._window.relations.pick_home()
        else:
            self._window.do(lambda workspace: joining_deeds.live_together(workspace, people, found.home))

    def _write_down(self, workspace: Workspace, text: str) -> None:
        if told := deeds.do_line(workspace, text):
            self._window.notice.tell(told)

    def _people(self, workspace: Workspace) -> tuple[ElementId, ...]:
        """Return who is selected of those who may be seen."""
        return tuple(one for one in deeds.chosen(workspace) if one in workspace.copy.shown.people)

    def _alike(self, workspace: Workspace) -> tuple[ElementId, ...]:
        """Return what is selected, if it is people alone or places alone."""
        chosen, places = tuple(deeds.chosen(workspace)), workspace.copy.shown.places
        people = self._people(workspace)
        alike = chosen == people or all(one in places for one in chosen)
        return chosen if alike else ()

    def _ask_merge(self, workspace: Workspace, one: ElementId, two: ElementId) -> None:
        """Ask what holds of two entries that are one; refuse what cannot be before anything is asked."""
        shown = workspace.copy.shown
        if one in shown.places:
            kept, other = which_stays(shown, one, two)
            refuse_merging_places(shown, kept, other)
            asked = place_clashes(shown, kept, other)
        else:
            kept, other = who_stays(shown, one, two)
            refuse_merging(shown, kept, other)
            asked = clashes(shown, kept, other)
        form = MergeForm(self._window, workspace.copy, (kept, other), asked)
        if form.exec() == QDialog.DialogCode.Accepted:
            chosen = form.chosen
            self._window.do(lambda workspace: joining_deeds.make_one(workspace, kept, other, chosen))

    def _pick_end(self, way: tuple[LineEnd, ElementId | None]) -> None:
        """Let who is at the end of a line be found by their name."""
        workspace, (at, instead) = self._window.workspace, way
        if workspace is None:
            return
        places = at.line in workspace.copy.shown.ties
        offered = [one for one in others(workspace, at.who[0], places=places) if one.value not in at.who]
        who = _names(workspace.copy.shown, (instead,) if instead is not None else at.who)
        pick(
            self._window,
            self.tr("Who instead of {who}?").format(who=who),
            offered,
            lambda to: self._window.do(
                lambda workspace: joining_deeds.let_go_to(workspace, at, ElementId(to), instead)
            ),
        )

    def _ask_home(self, workspace: Workspace, people: tuple[ElementId, ...], home: ElementId) -> None:
        shown = workspace.copy.shown
        question = HomeQuestion(self._window, _names(shown, people), shown.households[home].name)
        answer = question.exec()
        if answer == MOVED_OUT:
            self._window.do(lambda workspace: joining_deeds.move_out(workspace, people, home))
        elif answer == QDialog.DialogCode.Accepted:
            name = question.line.text().strip()
            self._window.do(lambda workspace: joining_deeds.name_home(workspace, home, name))

    def _let_move_out(self, workspace: Workspace, people: tuple[ElementId, ...], home: ElementId) -> None:
        """Let some of a home move out, and offer that they have a second home instead."""
        shown = workspace.copy.shown
        words = self.tr("{who}: moved out of {home}.")
        told = words.format(
            who=_names(shown, people), home=shown.households[home].name or self.tr("the home they shared")
        )
        self._window.do(lambda workspace: joining_deeds.move_out(workspace, people, home))
        if len(people) > 1:
            steps = len(workspace.editor.history.past)
            self._window.notice.tell(told, self.tr("No: it is a second home"), lambda: self._second_home(people, steps))
        else:
            self._window.notice.tell(told)

    def _second_home(self, people: tuple[ElementId, ...], steps: int) -> None:
        """Let people have a second home; that they moved out is taken back, if nothing was done since."""

        def second(workspace: Workspace) -> None:
            if len(workspace.editor.history.past) == steps:
                workspace.editor.undo()
            joining_deeds.live_together(workspace, people)

        self._window.do(second)


def _ways(shown: Document, end: LineEnd) -> list[tuple[str, str]]:
    """Return what of one end can be wrong: by a key that `_read` reads, in words."""
    line = shown.parentages.get(end.line)
    if end.end is End.CHILD:
        return [
            (f"{end.line} {end.end.value}", translate("joining", "Child: {who}").format(who=_names(shown, end.who)))
        ]
    if line is None:
        kind = translate("joining", "Partner: {who}") if end.line in shown.couples else ""
        words = kind or translate("joining", "Line to {who}")
        return [(f"{end.line} {end.end.value}", words.format(who=_names(shown, end.who)))]
    words = translate("joining", "Parents: {who}") if len(end.who) > 1 else translate("joining", "Parent: {who}")
    ways = [(f"{end.line} {end.end.value}", words.format(who=_names(shown, end.who)))]
    if len(end.who) > 1:
        single = translate("joining", "Only {who}, as a parent of {child}")
        child = called(shown, line.child)
        ways += [(f"{end.line} {one}", single.format(who=called(shown, one), child=child)) for one in end.who]
    return ways


def _read(key: str, ends: tuple[LineEnd, ...]) -> tuple[LineEnd, ElementId | None]:
    """Return which end was picked, and which one of its two people, if one."""
    line, _, which = key.partition(" ")
    for end in ends:
        if end.line == line and (end.end.value == which or which in end.who):
            return end, ElementId(which) if which in end.who else None
    raise LookupError(key)


def _names(shown: Document, people: tuple[ElementId, ...]) -> str:
    """Return people's names in a row, as they are called."""
    names = [called(shown, one) for one in people]
    if len(names) < 2:
        return "".join(names)
    return translate("joining", "{some} and {last}").format(some=", ".join(names[:-1]), last=names[-1])
