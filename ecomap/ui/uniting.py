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
from ecomap.model.document import Moment, new_id
from ecomap.model.rules import check
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

    def follow(self, workspace: Workspace) -> None:
        """Tell what an open map meets in its file."""
        workspace.met.connect(self._tell)
        workspace.stepped_aside.connect(self._tell_aside)

    def tell_others(self, workspace: Workspace) -> None:
        """Say who else has a map open that was opened just now."""
        if not workspace.others_here:
            return
        one = workspace.others_here[0]
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
        copy = workspace.copy
        before = Moment(id=new_id(), on=datetime.date.today(), was=met.here)
        came = changes(copy_then(workspace.editor.settled, before, copy.audience), copy)
        told = [in_words(one, copy, lambda text: translate("changes", text)) for one in came]
        form = UnitedForm(self._window, copy, told, askable(copy, met.clashes))
        if form.exec() == QDialog.DialogCode.Accepted and (others := form.others):
            self._window.do(lambda workspace: self._take(workspace, others))

    def _take(self, workspace: Workspace, others: tuple[Clash, ...]) -> None:
        """Take the other side of some clashes, as one step; raise `RuleBroken` where that cannot be."""
        after = take_other(workspace.editor.settled, others)
        check(after)
        workspace.editor.commit(after, translate("history", "Take what was changed elsewhere"))

    def _tell(self, met: Met) -> None:
        words = self.tr("Somebody else changed this map, too. What both of you did is in it now.")
        self._window.notice.tell(words, self.tr("See what came"), lambda: self.show(met))

    def _tell_aside(self, yours: Path) -> None:
        words = self.tr("The file is another map by now, or cannot be read. Yours is kept beside it: {name}")
        self._window.notice.tell(words.format(name=yours.name), about=About.ONCE)
