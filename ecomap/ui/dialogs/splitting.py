"""One entry that is two people: what each is called, and what belongs to whom."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from ecomap.edit.splitting import Share, known_facts, shared_out, two_names
from ecomap.model.copies import Copy
from ecomap.model.document import Document
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.ui.dialogs.either import Either, Questions
from ecomap.ui.dialogs.frame import Question
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate
from ecomap.ui.widgets import label

TITLES = {
    "relation": QT_TRANSLATE_NOOP("splitting", "Who they are: {what}"),
    "gender": QT_TRANSLATE_NOOP("splitting", "Gender"),
    "pronouns": QT_TRANSLATE_NOOP("splitting", "Pronouns: {what}"),
    "born": QT_TRANSLATE_NOOP("splitting", "Born {what}"),
    "died": QT_TRANSLATE_NOOP("splitting", "Died {what}"),
    "about": QT_TRANSLATE_NOOP("splitting", "What is said about them"),
    "portrait": QT_TRANSLATE_NOOP("splitting", "Picture or sticker"),
    "closeness": QT_TRANSLATE_NOOP("splitting", "How close they are"),
    "contact": QT_TRANSLATE_NOOP("splitting", "How we are in touch"),
    "wishes": QT_TRANSLATE_NOOP("splitting", "What is wished for"),
}
"""What is asked about facts, by name."""


class SplitForm(Question):
    """Asks for two names and for what belongs to whom; what is left as it is stays with the first."""

    help_page = "adding-people"

    def __init__(self, parent: QWidget | None, copy: Copy, person: ElementId) -> None:
        super().__init__(parent, "", width=600)
        shown = copy.shown
        self.heading.setText(self.tr("{who}: two people?").format(who=called(shown, person)))
        self._names = QGridLayout()
        self._names.setHorizontalSpacing(12)
        self.body.addLayout(self._names)
        first, second = two_names(shown.people[person].name.text)
        self.first = self._name(self.tr("The first is called"), first)
        self.second = self._name(self.tr("The second is called"), second)
        self.facts: dict[str, Either] = {}
        self.lines: dict[ElementId, Either] = {}
        for fact in known_facts(shown, person):
            what = translate("splitting", TITLES[fact]).format(what=_fact(shown, person, fact))
            self.facts[fact] = self._asked(what, Share.BOTH if fact == "relation" else Share.FIRST)
        for table, entry in shared_out(shown, person):
            own = table == "parentages" and entry.child == person
            self.lines[entry.id] = self._asked(_line(shown, table, entry, person), Share.BOTH if own else Share.FIRST)
        if self.facts or self.lines:
            self.body.addWidget(label(self.tr("What belongs to whom?"), "panelTitle"))
            self.body.addWidget(Questions((*self.facts.values(), *self.lines.values())), 1)
        self.end(self.tr("They are two people"), self.tr("Leave it as it is"), "users")
        for line in (self.first, self.second):
            line.textChanged.connect(self._call)
        self._call()
        (self.second if self.first.text() else self.first).setFocus()
        self.open_up()

    @property
    def names(self) -> tuple[str, str]:
        """What the two are called."""
        return self.first.text(), self.second.text()

    def _name(self, title: str, text: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setMinimumHeight(44)
        line.setAccessibleName(title)
        at = self._names.columnCount()
        self._names.addWidget(label(title, "sectionTitle", wrapped=True), 0, at)
        self._names.addWidget(line, 1, at)
        return line

    def _asked(self, title: str, share: Share) -> Either:
        return Either(title, [(one.value, "", None) for one in Share], share.value)

    def _call(self) -> None:
        """Let the answers be called as the two are."""
        names = {
            Share.FIRST: self.first.text().strip() or self.tr("the first"),
            Share.SECOND: self.second.text().strip() or self.tr("the second"),
            Share.BOTH: self.tr("both"),
        }
        for asked in (*self.facts.values(), *self.lines.values()):
            for share, words in names.items():
                asked.call(share.value, words)
        if self.yes is not None:
            self.yes.setEnabled(bool(self.second.text().strip()))


def _fact(document: Document, person: ElementId, fact: str) -> str:
    """Return what is known, where it is short enough to stand in the question."""
    known = document.people[person]
    match fact:
        case "born" | "died":
            date = known.born if fact == "born" else known.died
            return date.words() if date is not None else ""
        case "relation" | "pronouns":
            return str(getattr(known, fact))
    return ""


def _line(document: Document, table: str, entry: Any, person: ElementId) -> str:
    """Return what a line, a home or an event is, seen from somebody."""
    match table:
        case "parentages" if entry.child == person:
            return translate("splitting", "Child of {who}").format(who=_names(document, entry.parents))
        case "parentages":
            return translate("splitting", "Parent or carer of {who}").format(who=called(document, entry.child))
        case "couples":
            return translate("splitting", "Partner: {who}").format(who=_other(document, entry, person))
        case "ties":
            return translate("splitting", "Line to {who}").format(who=_other(document, entry, person))
        case "bonds":
            return translate("splitting", "Bond with {who}").format(who=_other(document, entry, person))
        case "twins":
            others = [one for one in entry.children if one != person]
            return translate("splitting", "Born together with {who}").format(who=_names(document, others))
        case "sibships":
            others = [one for one in entry.members if one != person]
            return translate("splitting", "Brother or sister of {who}").format(who=_names(document, others))
        case "households":
            others = [one for one in entry.members if one != person]
            return translate("splitting", "Home with {who}").format(who=_names(document, others))
        case "homes":
            return translate("splitting", "Lived in: {what}").format(what=entry.name)
    return translate("splitting", "Was there: {what}").format(what=entry.what)


def _other(document: Document, entry: Any, person: ElementId) -> str:
    return called(document, entry.b if entry.a == person else entry.a)


def _names(document: Document, people: Iterable[ElementId]) -> str:
    return ", ".join(called(document, one) for one in people)
