"""The family form: who somebody's nearest family is, written down line by line, and added at once."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from ecomap.model.document import Document
from ecomap.model.kinship import kin
from ecomap.model.naming import called
from ecomap.model.person import ElementId, Gender
from ecomap.ui.dialogs.frame import Question
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate
from ecomap.ui.widgets import label

_ROWS = (
    ("mum", QT_TRANSLATE_NOOP("relatives", "Mum"), QT_TRANSLATE_NOOP("relatives", "Sarah 41")),
    ("dad", QT_TRANSLATE_NOOP("relatives", "Dad"), QT_TRANSLATE_NOOP("relatives", "Tom")),
    ("sister", QT_TRANSLATE_NOOP("relatives", "Sisters"), QT_TRANSLATE_NOOP("relatives", "Ella 9, Mia")),
    ("brother", QT_TRANSLATE_NOOP("relatives", "Brothers"), QT_TRANSLATE_NOOP("relatives", "Max")),
    ("partner", QT_TRANSLATE_NOOP("relatives", "Partner"), QT_TRANSLATE_NOOP("relatives", "Dave")),
    ("child", QT_TRANSLATE_NOOP("relatives", "Children"), QT_TRANSLATE_NOOP("relatives", "Ty 3, Jo 1")),
)
"""What is asked: the word of the name box, the words beside the line, an example in it."""
_MEN = (Gender.MALE, Gender.TRANS_MAN)
_WOMEN = (Gender.FEMALE, Gender.TRANS_WOMAN)
_BETWEEN = re.compile(r"[,;\n]|\band\b|&")


class RelativesForm(Question):
    """Six lines, none compulsory; what Enter will do stands below. Several names are parted by commas."""

    help_page = "adding-people"

    def __init__(
        self, parent: QWidget | None, document: Document, person: ElementId, meaning: Callable[[str], str]
    ) -> None:
        super().__init__(parent, "", width=600)
        self.heading.setText(self.tr("The family of {who}").format(who=called(document, person)))
        self._theirs = "" if person == document.young_person else "their "
        self._meaning = meaning
        self.lines: dict[str, QLineEdit] = {}
        known = _known(document, person)
        rows = QGridLayout()
        rows.setHorizontalSpacing(12)
        rows.setVerticalSpacing(8)
        for at, (word, title, example) in enumerate(_ROWS):
            line = QLineEdit()
            line.setMinimumHeight(44)
            line.setPlaceholderText(translate("relatives", example))
            line.setAccessibleName(translate("relatives", title))
            line.textChanged.connect(self._tell)
            self.lines[word] = line
            rows.addWidget(label(translate("relatives", title), "sectionTitle"), at, 0)
            rows.addWidget(line, at, 1)
            if known[word]:
                there = self.tr("there already: {who}").format(who=known[word])
                line.setAccessibleDescription(there)
                rows.addWidget(label(there, "quiet", wrapped=True), at, 2)
        rows.setColumnStretch(1, 3)
        rows.setColumnStretch(2, 2)
        self.body.addLayout(rows)
        self.told = label("", "quiet", wrapped=True)
        self.told.setMinimumHeight(44)
        self.body.addWidget(self.told)
        self.end(self.tr("Add them"), self.tr("Back"), "user-plus")
        self._tell()
        first = next((word for word, _, _ in _ROWS if not known[word]), "sister")
        self.lines[first].setFocus()
        self.open_up()

    @property
    def text(self) -> str:
        """What is written, as one line of the name box."""
        said = (
            f"{self._theirs}{word} {name.strip()}"
            for word, line in self.lines.items()
            for name in _BETWEEN.split(line.text())
            if name.strip()
        )
        return ", ".join(said)

    def _tell(self) -> None:
        """Say what will be done."""
        text = self.text
        self.told.setText(self._meaning(text) if text else self.tr("A name is enough; an age or a year may follow it."))
        if self.yes is not None:
            self.yes.setEnabled(bool(text))


def _known(document: Document, person: ElementId) -> dict[str, str]:
    """Return who is there already, by the words of the form."""
    family = kin(document)
    parents, siblings = family.own_parents(person), family.siblings(person)
    found = {
        "mum": [one for one in parents if document.people[one].gender in _WOMEN],
        "dad": [one for one in parents if document.people[one].gender in _MEN],
        "sister": [one for one in siblings if document.people[one].gender in _WOMEN],
        "brother": [one for one in siblings if document.people[one].gender in _MEN],
        "partner": list(family.partners.get(person, ())),
        "child": [one for one, _ in family.children.get(person, ())],
    }
    return {word: ", ".join(called(document, one) for one in dict.fromkeys(who)) for word, who in found.items()}
