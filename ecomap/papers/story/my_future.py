"""My future: what the young person looks forward to, soon and one day."""

from __future__ import annotations

from ecomap.model.copies import Copy
from ecomap.papers.dressing import Dressing
from ecomap.papers.story.fields import Field
from ecomap.papers.story.written import card_pages, cards_of
from ecomap.render.drawing import Drawing

NAME = "my-future"
TITLE = "My future"
FIELDS = (
    Field(
        "soon", "Soon I would like to", "this week, this summer, this year", 4, icon="footprints", sector="community"
    ),
    Field(
        "learn", "I would like to learn", "a song, a sport, a job, a language", 4, icon="book-open", sector="friends"
    ),
    Field("live", "Where I would like to live", "near the sea, near my brother", 4, icon="house", sector="home"),
    Field("people", "People I want beside me", "who, and what for", 4, icon="heart", sector="mum"),
    Field("help", "What will help me", "a person, a bus ride, some quiet", 4, icon="hand-heart", sector="dad"),
    Field("proud", "I will be proud when", "big steps and small steps", 4, icon="star", sector="school"),
)


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return the page: six cards, with what is written on them and room to write."""
    foot = "You can change your mind. Plans grow, too."
    return card_pages(copy, dress, TITLE, cards_of(copy, NAME, FIELDS), foot=foot)
