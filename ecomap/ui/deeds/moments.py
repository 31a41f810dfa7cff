"""What a person does with moments of a map, each as one step with words for the history."""

from __future__ import annotations

import datetime

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from ecomap.edit import moments
from ecomap.model.dates import exactly
from ecomap.model.deeds import Deed
from ecomap.model.document import Document, Moment
from ecomap.model.moments import same_facts
from ecomap.model.person import ElementId
from ecomap.session.workspace import Workspace
from ecomap.ui.dialogs.frame import Question, asked
from ecomap.ui.translation import translate


def words_for(moment: Moment) -> str:
    """Return what a moment is called: its name and its day, or its day alone."""
    day = exactly(moment.on).words()
    return f"{moment.title}, {day}" if moment.title else day


def keep(workspace: Workspace, title: str = "") -> ElementId:
    """Keep how the map is now; return the moment."""
    document = workspace.editor.settled
    after = moments.keep_moment(document, datetime.date.today(), title)
    workspace.editor.commit(after, translate("history", "Keep how it is now"))
    return list(after.moments)[-1]


def ask_and_keep(parent: QWidget, workspace: Workspace) -> ElementId | None:
    """Ask for a name, which nobody has to give, and keep how the map is now; None if it was not wanted after all."""
    question = Question(parent, translate("moments", "Keep how it is now"))
    question.explain(translate("moments", "Later you can look at it again, and see what changed."))
    field = _field(translate("moments", "A name, if you like"), translate("moments", "before the summer"))
    question.body.addWidget(field)
    question.end(translate("moments", "Keep it"), translate("moments", "Not now"), "check")
    field.setFocus()
    if question.exec() != QDialog.DialogCode.Accepted:
        return None
    return keep(workspace, field.text())


def ask_and_rename(parent: QWidget, workspace: Workspace, moment: Moment) -> None:
    """Ask for another name of a moment, and give it."""
    question = Question(parent, translate("moments", "What is this day called?"))
    field = _field(translate("moments", "Name of this day"), "")
    field.setText(moment.title)
    field.selectAll()
    question.body.addWidget(field)
    question.end(translate("moments", "Call it that"), translate("moments", "Leave it"), "check")
    field.setFocus()
    if question.exec() == QDialog.DialogCode.Accepted:
        after = moments.rename_moment(workspace.editor.settled, moment.id, field.text())
        workspace.editor.commit(after, translate("history", "Name a day"))


def ask_and_forget(parent: QWidget, workspace: Workspace, moment: Moment) -> None:
    """Ask whether a moment is to be forgotten, and forget it; one undo brings it back."""
    title = translate("moments", "Forget how it was on {day}?").format(day=exactly(moment.on).words())
    explained = translate("moments", "The map of today stays as it is. Undo brings the day back.")
    if asked(parent, title, explained, translate("moments", "Forget it"), translate("moments", "Keep it"), "trash-2"):
        after = moments.forget_moment(workspace.editor.settled, moment.id)
        workspace.editor.commit(after, translate("history", "Forget a day"))


def ask_and_return(parent: QWidget, workspace: Workspace, moment: Moment) -> bool:
    """Ask whether the map is to be as it was, and make it so; how it is now is kept first. Say whether it is done."""
    day = exactly(moment.on).words()
    title = translate("moments", "Go back to how it was on {day}?").format(day=day)
    explained = translate("moments", "How it is now is kept as a day of its own. Undo takes you back here.")
    if not asked(parent, title, explained, translate("moments", "Go back"), translate("moments", "Stay here"), "clock"):
        return False
    title = translate("moments", "Before going back")
    document = moments.keep_moment(workspace.editor.settled, datetime.date.today(), title)
    after = moments.return_to(document, moment.id)
    workspace.editor.commit(after, translate("history", "Go back to {day}").format(day=day), deed=Deed.WENT_BACK)
    return True


def go_back(workspace: Workspace, was: Document, time: str) -> bool:
    """Make the map what it was at an earlier time; how it is now is kept first. Say whether anything is otherwise."""
    document = workspace.editor.settled
    if same_facts(document, was):
        return False
    kept = moments.keep_moment(document, datetime.date.today(), translate("moments", "Before going back"))
    words = translate("history", "Go back to {day}").format(day=time)
    workspace.editor.commit(moments.as_it_was(kept, was), words, deed=Deed.WENT_BACK)
    return True


def _field(name: str, example: str) -> QLineEdit:
    made = QLineEdit()
    made.setMinimumHeight(44)
    made.setMaxLength(80)
    made.setAccessibleName(name)
    made.setPlaceholderText(f"{name}: {example}" if example else name)
    return made
