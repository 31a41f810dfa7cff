"""Somebody else changed the open map's file: what came is told, and what both changed can be looked at."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from ecomap.edit.uniting import Clash, take_other
from ecomap.model.changes import changes, in_words
from ecomap.model.copies.then import copy_then
from ecomap.model.diagram import Seat
from ecomap.model.document import Moment, new_id
from ecomap.model.rules import check
from ecomap.session.background import Latest
from ecomap.session.siblings import Sibling
from ecomap.session.uniting import Met
from ecomap.session.workspace import Workspace
from ecomap.ui import keeping
from ecomap.ui.dialogs.united import UnitedForm, askable
from ecomap.ui.notice import About
from ecomap.ui.translation import translate

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow


class Uniter(QObject):
    """Tells what came from elsewhere, to whoever sits there no more than they may see."""

    def __init__(self, window: MapWindow) -> None:
        super().__init__(window)
        self._window = window
        self._unseen: list[Met] = []
        """What was met in Together view: the coordinator, who may see more of it, has not looked at it yet."""
        self._looking: Latest[Sibling | None] | None = None

    def follow(self, workspace: Workspace) -> None:
        """Tell what an open map meets in its file."""
        workspace.filing.met.connect(self._tell)
        workspace.filing.stepped_aside.connect(self._tell_aside)
        workspace.looking_changed.connect(lambda _: self._tell_unseen())
        self.leave()
        if workspace.path is not None and not workspace.read_only:
            self._looking = Latest(
                "siblings", lambda found: self._offer(workspace, found), self._fail, self._window.courier.deliver
            )
            self._looking.ask(workspace.filing.sibling)

    def leave(self) -> None:
        """Look for no other copy any more, and forget what was met."""
        self._unseen = []
        if self._looking is not None:
            self._looking.close(within=0)
            self._looking = None

    def tell_others(self, workspace: Workspace) -> None:
        """Say who else has a map open that was opened just now."""
        if not workspace.filing.others:
            return
        one = workspace.filing.others[0]
        who = one.who or self.tr("Somebody")
        if one.where:
            who = self.tr("{who} (computer {where})").format(who=who, where=one.where)
        since = keeping.when(one.since) if one.since else ""
        words = self.tr("{who} has this map open, too, since {since}.") if since else self.tr("{who} has it open, too.")
        both = self.tr("Both of you can work: what you both do is put together.")
        self._window.notice.tell(f"{words.format(who=who, since=since)} {both}")

    def show(self, met: Met) -> None:
        """Show what came, in words, and ask what holds where both changed the same."""
        workspace = self._window.workspace
        if workspace is None:
            return
        if workspace.seat is Seat.COORDINATOR:
            self._unseen = [one for one in self._unseen if one is not met]
        copy = workspace.copy
        before = Moment(id=new_id(), on=datetime.date.today(), was=met.here)
        came = changes(copy_then(workspace.editor.settled, before, copy.audience), copy)
        told = [in_words(one, copy, lambda text: translate("changes", text)) for one in came]
        form = UnitedForm(self._window, copy, told, askable(copy, met.clashes))
        if form.exec() == QDialog.DialogCode.Accepted and (others := form.others):
            self._window.do(lambda workspace: self._take(workspace, met, others))
        self._tell_unseen()

    def _offer(self, workspace: Workspace, found: Sibling | None) -> None:
        """Offer to put another copy of the map together with it, where one was found."""
        if found is not None and workspace is self._window.workspace:
            words = self.tr("There is another copy of this map here, with other work in it: {name}")
            self._window.notice.tell(
                words.format(name=found.path.name),
                self.tr("Put them together"),
                lambda: self._window.do(lambda here: here.filing.take_sibling(found)),
            )

    def _fail(self, error: Exception) -> None:
        """What is wrong must be known."""
        raise error

    def _take(self, workspace: Workspace, met: Met, others: tuple[Clash, ...]) -> None:
        """Take the other side of some clashes, as one step; raise `RuleBroken` where that cannot be."""
        after = take_other(workspace.editor.settled, others, {**met.there.pictures, **met.here.pictures})
        check(after)
        workspace.editor.commit(after, translate("history", "Take what was changed elsewhere"))

    def _tell_unseen(self) -> None:
        """Tell the coordinator of what was met while both looked: there may be more in it than both may see."""
        workspace = self._window.workspace
        if self._unseen and workspace is not None and workspace.seat is Seat.COORDINATOR:
            met = self._unseen[0]
            words = self.tr("While both of you looked, somebody else changed this map. You may see all of it.")
            self._window.notice.tell(words, self.tr("See what came"), lambda: self.show(met))

    def _tell(self, met: Met) -> None:
        if self._window.workspace is not None and self._window.workspace.seat is Seat.TOGETHER:
            self._unseen.append(met)
        words = self.tr("Somebody else changed this map, too. What both of you did is in it now.")
        self._window.notice.tell(words, self.tr("See what came"), lambda: self.show(met))

    def _tell_aside(self, yours: Path) -> None:
        words = self.tr("The file is another map by now, or another program holds it. Yours is kept beside it: {name}")
        self._window.notice.tell(words.format(name=yours.name), about=About.ONCE)
