"""What came from somebody else who changed the map, in words; and where both changed the same, which holds."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Any

from PySide6.QtWidgets import QWidget

from ecomap.edit.uniting import GONE, Clash, at
from ecomap.model.contact import Closeness, Decision
from ecomap.model.copies import Copy
from ecomap.model.document import Document
from ecomap.model.naming import called
from ecomap.model.network import Feeling
from ecomap.model.person import ElementId
from ecomap.render.notation import DEFAULT
from ecomap.ui.dialogs.either import Either, Questions
from ecomap.ui.dialogs.frame import Question
from ecomap.ui.dialogs.merging import TITLES, words_of
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate
from ecomap.ui.widgets import label

MOST = 8
"""So many changes are told one by one."""
_HERE, _THERE = "here", "there"
_FACTS = {
    "closeness": TITLES["closeness"],
    "contact": TITLES["contact"],
    "wishes": TITLES["wish"],
    "feelings": TITLES["tie"],
    "decisions": QT_TRANSLATE_NOOP("uniting", "Decision on contact"),
    "reply": QT_TRANSLATE_NOOP("uniting", "Answer to the invitation"),
    "note": QT_TRANSLATE_NOOP("uniting", "Note"),
    "words": QT_TRANSLATE_NOOP("uniting", "In their words"),
    "restrictions": QT_TRANSLATE_NOOP("uniting", "What is kept for some copies only"),
    "keep_apart": QT_TRANSLATE_NOOP("uniting", "Who must not meet"),
    "parentages": QT_TRANSLATE_NOOP("uniting", "Whose child they are"),
    "sheets": QT_TRANSLATE_NOOP("uniting", "Words on a page"),
    "gathering": QT_TRANSLATE_NOOP("uniting", "The gathering"),
    "homes": QT_TRANSLATE_NOOP("uniting", "A home"),
    "offers": QT_TRANSLATE_NOOP("uniting", "An offer"),
    "title": QT_TRANSLATE_NOOP("uniting", "Name of the map"),
}
"""What is asked, by the last of a clash's fields that stands here or in `TITLES`, else by its table."""


class UnitedForm(Question):
    """Tells what came, and asks what holds where both changed the same; what holds so far is chosen."""

    help_page = "keeping-safe"

    def __init__(self, parent: QWidget | None, copy: Copy, told: Iterable[str], clashes: Iterable[Clash]) -> None:
        super().__init__(parent, "", width=560)
        self.heading.setText(self.tr("Somebody else changed this map, too"))
        self.explain(self.tr("What both of you did is in it now, and it is saved. Nothing was lost."))
        told = tuple(told)
        for words in told[:MOST]:
            self.body.addWidget(label(f"• {words}", "", wrapped=True))
        if len(told) > MOST:
            self.explain(self.tr("And {count} changes more.").format(count=len(told) - MOST))
        self.asked: list[tuple[Clash, Either]] = []
        for clash in clashes:
            answers = [(side, _said(copy, clash, value), None) for side, value in _sides(clash)]
            chosen = _HERE if clash.kept == clash.here else _THERE
            self.asked.append((clash, Either(_title(copy.shown, clash), answers, chosen)))
        if self.asked:
            self.body.addWidget(label(self.tr("Both of you changed these. What is right?"), "panelTitle", wrapped=True))
            self.body.addWidget(Questions(asked for _, asked in self.asked), 1)
        yes = self.end(self.tr("That is right"), self.tr("Leave it as it is"), "check")
        yes.setFocus()
        self.open_up()

    @property
    def others(self) -> tuple[Clash, ...]:
        """Those of which the side is wanted that does not hold so far."""
        return tuple(clash for clash, asked in self.asked if (clash.kept == clash.here) is not (asked.value == _HERE))


def askable(copy: Copy, clashes: Iterable[Clash]) -> tuple[Clash, ...]:
    """Return the clashes on facts that a copy shows, as they stand in it: of others it must not even be asked."""
    return tuple(one for one in clashes if one.kept is not GONE and at(copy.shown, one.way) == one.kept)


def _sides(clash: Clash) -> tuple[tuple[str, Any], ...]:
    return ((_HERE, clash.here), (_THERE, clash.there))


def _title(shown: Document, clash: Clash) -> str:
    """Return what is asked: about whom, and which fact."""
    fact = translate("uniting", "On the map?") if GONE in (clash.here, clash.there) else _fact(clash.way)
    about = _about(shown, clash.way)
    return translate("uniting", "{who}: {fact}").format(who=about, fact=fact) if about else fact


def _fact(way: tuple[str, ...]) -> str:
    """Return the words for a fact, from the place where it is."""
    for names in (".".join(way[2:]), *reversed(way)):
        if names in TITLES:
            return translate("merging", TITLES[names])
        if names in _FACTS:
            return translate("uniting", _FACTS[names])
    return way[-1].replace("_", " ").capitalize()


def _about(shown: Document, way: tuple[str, ...]) -> str:
    """Return whom a clash is about, "" if it is about the map."""
    key = ElementId(way[1]) if len(way) > 1 else None
    thing = at(shown, way[:2])
    for one in (key, *(getattr(thing, name, None) for name in ("person", "child", "about", "b", "a"))):
        if one is not None and one != shown.young_person and (one in shown.people or one in shown.places):
            return called(shown, one)
    return str(getattr(thing, "name", "")) if isinstance(getattr(thing, "name", ""), str) else ""


def _said(copy: Copy, clash: Clash, value: Any) -> str:
    """Return what a side says."""
    if GONE in (clash.here, clash.there):
        return translate("uniting", "No: taken away") if value is GONE else translate("uniting", "Yes")
    match value:
        case Closeness():
            return words_of(copy.shown, "closeness", value.ring, copy.shown.young_person)
        case Feeling():
            return words_of(copy.shown, "tie", value.strength, copy.shown.young_person)
        case Decision():
            return translate("notation", DEFAULT.decisions[value.kind.value].words)
        case bool():
            return translate("uniting", "Yes") if value else translate("uniting", "No")
        case "" | None:
            return translate("uniting", "Nothing")
    said = words_of(copy.shown, ".".join(clash.way[2:]), value, copy.shown.young_person)
    return value.value.replace("_", " ").capitalize() if isinstance(value, Enum) and said == str(value) else said
