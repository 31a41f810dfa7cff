"""Questions I still have: each with the person to ask, and room for what the young person finds out."""

from __future__ import annotations

from ecomap.model.copies import Copy
from ecomap.model.promise import Question
from ecomap.papers import sheet
from ecomap.papers.dressing import Dressing
from ecomap.papers.story.fields import Field
from ecomap.papers.story.written import Card, card_pages, cards_of
from ecomap.papers.words import spoken
from ecomap.render.drawing import Drawing

NAME = "questions"
TITLE = "Questions I still have"
FIELDS = (
    Field(
        "wonder",
        "I also wonder about",
        "a place, a photo, a name, a day",
        4,
        icon="circle-question-mark",
        sector="friends",
    ),
    Field(
        "ask", "Who could help me find out", "somebody who was there, or who knows", 4, icon="users", sector="community"
    ),
)
_OPEN = 2
"""Empty cards for questions where none is on the map."""
_FEW = 4


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return a card for every question, and cards for more of them."""
    asked = [_card(copy, one) for one in copy.shown.questions.values() if one.text or one.answer]
    if not asked:
        hint = "Nothing is too small to ask."
        asked = [
            Card(key=f"open {number}", title="A question", hint=hint, icon="pencil", sector="mum")
            for number in range(_OPEN)
        ]
    cards = [*asked, *cards_of(copy, NAME, FIELDS)]
    few = len(cards) <= _FEW
    return card_pages(
        copy, dress, TITLE, cards, columns=1 if few else 2, rows=None if few else 3 if len(cards) <= 6 else 4
    )


def _card(copy: Copy, question: Question) -> Card:
    """Return the card of one question: what is asked, of whom, and what was answered."""
    facts = (f"I want to ask {spoken(copy, question.to)}",) if question.to is not None else ()
    title = sheet.sentence(question.text) or "A question"
    return Card(
        key=question.id,
        title=title,
        hint="What I found out",
        text=question.answer,
        facts=facts,
        lines=2,
        icon="circle-question-mark",
        sector="mum",
    )
