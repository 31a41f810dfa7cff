"""Two entries of one person, or place: what they say differently stands side by side, and one of each is chosen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QWidget

from ecomap.edit.merging import Clash
from ecomap.model.contact import Contact, Wish
from ecomap.model.copies import Copy
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.naming import called, full_name
from ecomap.model.network import Strength
from ecomap.model.person import ElementId, Gender
from ecomap.render import icons, to_qt
from ecomap.render.notation import DEFAULT
from ecomap.ui.deeds import CLOSENESS
from ecomap.ui.dialogs.either import Either, Questions
from ecomap.ui.dialogs.frame import Question
from ecomap.ui.icons import icon
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate
from ecomap.ui.widgets import label

TITLES = {
    "name": QT_TRANSLATE_NOOP("merging", "What is it called?"),
    "address": QT_TRANSLATE_NOOP("merging", "Address"),
    "name.text": QT_TRANSLATE_NOOP("merging", "What are they called?"),
    "relation": QT_TRANSLATE_NOOP("merging", "Who are they?"),
    "gender": QT_TRANSLATE_NOOP("merging", "Gender"),
    "pronouns": QT_TRANSLATE_NOOP("merging", "Pronouns"),
    "born": QT_TRANSLATE_NOOP("merging", "When were they born?"),
    "died": QT_TRANSLATE_NOOP("merging", "When did they die?"),
    "parents": QT_TRANSLATE_NOOP("merging", "Whose child are they by birth?"),
    "contact": QT_TRANSLATE_NOOP("merging", "In touch now"),
    "wish": QT_TRANSLATE_NOOP("merging", "What is wished for"),
    "closeness": QT_TRANSLATE_NOOP("merging", "How close"),
    "tie": QT_TRANSLATE_NOOP("merging", "How the line feels"),
    "sector": QT_TRANSLATE_NOOP("merging", "Which part of the map"),
    "portrait.picture": QT_TRANSLATE_NOOP("merging", "Picture"),
    "portrait.sticker": QT_TRANSLATE_NOOP("merging", "Sticker"),
    "reach.address": QT_TRANSLATE_NOOP("merging", "Address"),
    "reach.phone": QT_TRANSLATE_NOOP("merging", "Phone"),
    "reach.email": QT_TRANSLATE_NOOP("merging", "E-mail"),
}
"""What is asked, by the name of the fact."""

_PICTURE = 64
"""The side of a picture beside words, in pixels, on a screen of twice the usual fineness."""


class MergeForm(Question):
    """Asks what holds where two entries differ; Enter takes what is suggested."""

    help_page = "adding-people"

    def __init__(
        self, parent: QWidget | None, copy: Copy, pair: tuple[ElementId, ElementId], clashes: Iterable[Clash]
    ) -> None:
        super().__init__(parent, "", width=560)
        shown = copy.shown
        one, two = (called(shown, person) for person in pair)
        place = pair[0] in shown.places
        heading = self.tr("{a} and {b}: one and the same?") if place else self.tr("{a} and {b}: one person?")
        self.heading.setText(heading.format(a=one, b=two))
        self.asked: dict[str, Either] = {}
        kept = self.tr("All that is known of both is kept: family, lines, homes, everything.")
        self.explain(self.tr("All that is known of both is kept: lines, words, everything.") if place else kept)
        for clash in clashes:
            answers = [
                (who, words_of(shown, clash.fact, value, who), _picture(shown, clash.fact, value))
                for who, value in zip(pair, (clash.kept, clash.other), strict=True)
            ]
            asked = Either(translate("merging", TITLES[clash.fact]), answers, clash.suggested)
            self.asked[clash.fact] = asked
        if self.asked:
            self.body.addWidget(label(self.tr("Where they differ, what is right?"), "panelTitle"))
            self.body.addWidget(Questions(self.asked.values()), 1)
            self.explain(self.tr("The other name is kept as a name they are also called, for the file."))
        if place:
            yes = self.end(self.tr("They are the same"), self.tr("No, they are two"), "check")
        else:
            yes = self.end(self.tr("They are one person"), self.tr("No, two people"), "user-round-check")
        yes.setFocus()
        self.open_up()

    @property
    def chosen(self) -> dict[str, ElementId]:
        """Whose word holds, by the name of the fact."""
        return {fact: ElementId(asked.value) for fact, asked in self.asked.items()}


def words_of(document: Document, fact: str, value: Any, who: ElementId) -> str:
    """Return what an entry says of a fact, as it is read."""
    match value:
        case PartialDate():
            return value.words()
        case Contact():
            words = translate("notation", DEFAULT.contacts[value.kind.value].words)
            return f"{words}, {value.often}" if value.often else words
        case Wish():
            words = translate("notation", DEFAULT.wishes[value.kind.value].words)
            return f"{words}: {value.words}" if value.words else words
        case Strength():
            return translate("notation", DEFAULT.strengths[value.value].words)
        case Gender():
            return translate("notation", DEFAULT.people[value.value].words)
        case int():
            return translate("history", CLOSENESS.get(value, str(value)))
        case frozenset():
            return ", ".join(full_name(document, one) for one in document.people if one in value)
    if fact == "sector":
        return next((translate("sectors", one.name) for one in document.sectors if one.id == value), str(value))
    shown = fact == "portrait.picture" or value in icons.names()
    return translate("merging", "{who}'s").format(who=full_name(document, who)) if shown else str(value)


def _picture(document: Document, fact: str, value: Any) -> QIcon | None:
    """Return the picture or the sticker an entry has, to be seen beside its words."""
    if fact == "portrait.sticker" and value in icons.names():
        return icon(str(value))
    if fact != "portrait.picture" or value not in document.pictures:
        return None
    return QIcon(QPixmap.fromImage(to_qt.picture_image(document.pictures[value].content, _PICTURE)))
