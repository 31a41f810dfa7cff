"""What is asked about what somebody offers, a message they left, and a question that is still open."""

from __future__ import annotations

from ecomap.edit import promises
from ecomap.edit.entries import NotOnTheMap, find
from ecomap.model.document import Document
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.model.promise import Offer
from ecomap.ui.inspector.entry import day, reading, somebody, text
from ecomap.ui.inspector.field import Chapter, Field, Option, Section, Shape
from ecomap.ui.inspector.offered import people
from ecomap.ui.translation import QT_TRANSLATE_NOOP

SAID = Chapter("said", QT_TRANSLATE_NOOP("inspector", "Messages and offers"))
_KEPT = (
    Option(value="open", words=QT_TRANSLATE_NOOP("notation", "too early to say"), tone="wait"),
    Option(value="yes", words=QT_TRANSLATE_NOOP("notation", "it was kept"), tone="good"),
    Option(value="no", words=QT_TRANSLATE_NOOP("notation", "it was not kept"), tone="care"),
)
_WORDS = {None: "open", True: "yes", False: "no"}


def _read_kept(document: Document, offer: ElementId) -> str:
    found = document.offers.get(offer)
    return _WORDS[found.kept] if isinstance(found, Offer) else "open"


def _write_kept(document: Document, offer: ElementId, value: str) -> Document:
    return promises.review_offer(document, offer, {words: kept for kept, words in _WORDS.items()}[value])


def _read_who(document: Document, entry: ElementId) -> str:
    try:
        person = ElementId(getattr(find(document, entry), "person", ""))
    except NotOnTheMap:
        return ""
    return called(document, person) if person in document.people else ""


WHO = Field(
    title=QT_TRANSLATE_NOOP("inspector", "From"),
    shape=Shape.WORDS,
    read=_read_who,
    write=lambda document, entry, value: document,
)
KEPT = Field(
    title=QT_TRANSLATE_NOOP("inspector", "Was it kept?"),
    shape=Shape.CHOICE,
    read=_read_kept,
    write=_write_kept,
    options=_KEPT,
    complete=True,
)
WHAT = text(
    QT_TRANSLATE_NOOP("inspector", "What they will do"),
    None,
    "what",
    Shape.LINES,
    below=QT_TRANSLATE_NOOP("inspector", "The young person's papers show this, and the plan."),
)
OFTEN = text(
    QT_TRANSLATE_NOOP("inspector", "How often"), None, "often", hint=QT_TRANSLATE_NOOP("inspector", "monthly, once")
)
OFFER = Section(
    title="",
    fields=(
        WHO,
        WHAT,
        OFTEN,
        day(QT_TRANSLATE_NOOP("inspector", "Since"), "since"),
        day(QT_TRANSLATE_NOOP("inspector", "Look at it again"), "review"),
        KEPT,
    ),
)
OFFER_READ = Section(
    title="",
    fields=(
        WHO,
        reading(QT_TRANSLATE_NOOP("inspector", "What they will do"), "what"),
        reading(QT_TRANSLATE_NOOP("inspector", "How often"), "often"),
    ),
)
"""An offer as the young person reads it: whether it was kept is for the review."""
KIND = text(
    QT_TRANSLATE_NOOP("inspector", "What kind"),
    None,
    "kind",
    hint=QT_TRANSLATE_NOOP("inspector", "card, letter, video"),
)
SAYS = text(
    QT_TRANSLATE_NOOP("inspector", "What it says"),
    None,
    "text",
    Shape.LINES,
    below=QT_TRANSLATE_NOOP("inspector", "The young person reads this, together and on paper."),
)
MESSAGE = Section(
    title="",
    fields=(
        WHO,
        KIND,
        SAYS,
        text(QT_TRANSLATE_NOOP("inspector", "Language"), None, "language"),
        text(QT_TRANSLATE_NOOP("inspector", "Who reads it out"), None, "read_by"),
    ),
)
MESSAGE_READ = Section(
    title="",
    fields=(
        WHO,
        reading(QT_TRANSLATE_NOOP("inspector", "What kind"), "kind"),
        reading(QT_TRANSLATE_NOOP("inspector", "What it says"), "text"),
        reading(QT_TRANSLATE_NOOP("inspector", "Language"), "language"),
    ),
)
ASKED = text(QT_TRANSLATE_NOOP("inspector", "The question"), None, "text", Shape.LINES)
TO = somebody(QT_TRANSLATE_NOOP("inspector", "Who might know"), "to", people)
ANSWER = text(QT_TRANSLATE_NOOP("inspector", "The answer"), None, "answer", Shape.LINES)
QUESTION = Section(title="", fields=(ASKED, TO, ANSWER))


def _listed(title: str, table: str, name: str) -> Field:
    """Return a field that tells all of somebody's entries of a table, one a line."""

    def read(document: Document, person: ElementId) -> str:
        entries = [one for one in getattr(document, table).values() if one.person == person]
        said = (", ".join(part for part in (getattr(one, name), _beside(one)) if part) for one in entries)
        return "\n".join(f"• {line}" for line in said if line)

    return Field(title=title, shape=Shape.WORDS, read=read, write=lambda document, person, value: document)


def _beside(entry: object) -> str:
    """Return what stands beside the words of an offer or a message."""
    return str(getattr(entry, "often", "") or getattr(entry, "kind", ""))


_TOLD = Section(
    title="",
    chapter=SAID,
    note=QT_TRANSLATE_NOOP("inspector", "They are written on the page of promises: Ctrl+Shift+E."),
    fields=(
        _listed(QT_TRANSLATE_NOOP("inspector", "Offers"), "offers", "what"),
        _listed(QT_TRANSLATE_NOOP("inspector", "Messages"), "messages", "text"),
    ),
)


def said_sections(document: Document, elements: tuple[ElementId, ...]) -> tuple[Section, ...]:
    """Return what is told of somebody's offers and messages."""
    told = len(elements) == 1 and elements[0] in document.people and elements[0] != document.young_person
    return (_TOLD,) if told else ()
