"""Messages for me: what people said who could not come, or wanted it kept; each on a card of its own."""

from __future__ import annotations

from ecomap.model.copies import Copy
from ecomap.model.promise import Message
from ecomap.papers import sheet
from ecomap.papers.dressing import Dressing
from ecomap.papers.story.fields import Field
from ecomap.papers.story.written import Card, card_pages, cards_of
from ecomap.papers.words import spoken
from ecomap.render.drawing import Drawing

NAME = "messages-for-me"
TITLE = "Messages for me"
FIELDS = (
    Field("keep", "Words I want to keep", "something kind that somebody said", 4, icon="heart", sector="mum"),
    Field(
        "back",
        "I would like to say back",
        "a thank you, a question, a joke",
        4,
        icon="message-circle",
        sector="friends",
    ),
)
EMPTY = Card(
    key="stuck",
    title="A message from",
    hint="Stick it here, or write it down.",
    lines=5,
    icon="mail",
    sector="school",
)
_FEW = 4
"""So many messages have a row each."""


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return cards of all messages, and cards for words to keep and to say back."""
    found = [_card(copy, message) for message in copy.shown.messages.values()]
    cards = [*(found or [EMPTY]), *cards_of(copy, NAME, FIELDS)]
    few = len(cards) <= _FEW
    return card_pages(
        copy, dress, TITLE, cards, columns=1 if few else 2, rows=None if few else 3 if len(cards) <= 6 else 4
    )


def _card(copy: Copy, message: Message) -> Card:
    """Return the card of one message: from whom, what it is, and what it says."""
    hint = "" if message.text else "What it said, and how I felt"
    return Card(
        key=message.id,
        title=spoken(copy, message.person),
        hint=hint,
        text=message.text,
        facts=_about(message),
        lines=2,
        person=message.person,
    )


def _about(message: Message) -> tuple[str, ...]:
    """Return what kind of message it is, in which language, and who reads it out."""
    parts = [sheet.sentence(message.kind)]
    if message.language:
        parts.append(f"In {message.language}")
    if message.read_by:
        parts.append(f"Read out by {message.read_by}")
    words = ". ".join(part for part in parts if part)
    return (words,) if words else ()
