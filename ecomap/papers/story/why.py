"""Why I did not live at home: kind, true words that an adult who knows the young person writes for them."""

from __future__ import annotations

from ecomap.model.copies import Copy
from ecomap.papers.dressing import Dressing
from ecomap.papers.story.fields import Field
from ecomap.papers.story.written import card_pages, cards_of, written_on
from ecomap.render.drawing import Drawing

NAME = "why"
TITLE = "Why I did not live at home"
FIELDS = (
    Field(
        "why",
        "What happened",
        "A grown-up who knows you writes this. The words are kind and true.",
        8,
        icon="message-square-text",
        sector="friends",
    ),
    Field("know", "What I want you to know", "It was not your fault. You are loved.", 5, icon="heart", sector="mum"),
    Field("by", "Who wrote this for me", "a name, and the day", 1, icon="pencil", sector="school"),
    Field("seen_by", "Who may see this page", "You choose. It can stay out of your book.", 1, icon="eye", sector="dad"),
)


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return the page with what is written on it, and with room to write."""
    cards = cards_of(copy, NAME, FIELDS)
    return card_pages(copy, dress, TITLE, cards, columns=1, rows=None, foot="This is your story. You can ask about it.")


def is_written(copy: Copy) -> bool:
    """Say whether anybody has written it: in the book nobody comes upon it empty."""
    return bool(written_on(copy, NAME))
