"""Schools and clubs: where the young person learns, plays and belongs, whom they know there, what they liked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ecomap.model.copies import Copy
from ecomap.model.journey import School
from ecomap.model.network import Place
from ecomap.model.person import ElementId
from ecomap.model.sectors import sector_of
from ecomap.papers import sheet
from ecomap.papers.dressing import Dressing
from ecomap.papers.story.fields import Field
from ecomap.papers.story.learning import school_look
from ecomap.papers.story.written import Card, cards_of, laid, written_on
from ecomap.papers.words import ages, span, spoken
from ecomap.render import icons
from ecomap.render.drawing import Drawing, Figure

NAME = "schools-and-clubs"
TITLE = "Schools and clubs"
ASKED = (
    Field("best", "What I like best", "a lesson, a trip, a game", 2, "star", "friends"),
    Field("good_with", "Who helps me there", "a teacher, a coach, a friend", 2, "hand-heart", "mum"),
    Field("try", "I would like to try", "a club, a sport, a song", 2, "rocket", "dad"),
)

_OPEN = (
    Field("school", "A school I went to", "its name, and when", 2, "school", "school"),
    Field("club", "A club or a group", "its name, and what we do", 2, "users-round", "friends"),
    Field("place", "A place I like to go", "where, and who with", 2, "map-pin", "community"),
)
"""What a page asks for if the copy knows nothing of it."""
FIELDS = (*_OPEN, *ASKED)


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return the pages: schools in order of time, places and groups, people from there; then what is asked."""
    schools, places = list(_schools(copy)), list(_places(copy))
    texts = written_on(copy, NAME)
    known = (schools, places, places)
    open_ones = [one for one, found in zip(_OPEN, known, strict=True) if not found or texts.get(one.key)]
    cards = [*schools, *places, *_people(copy), *cards_of(copy, NAME, (*open_ones, *ASKED))]
    bodies = laid(copy, cards, dress.size.room, dress, row=38.0, most=76.0)
    return tuple(_page(copy, dress, body, turn) for turn, body in enumerate(bodies))


def _page(copy: Copy, dress: Dressing, body: Sequence[Figure], turn: int) -> Drawing:
    """Return a page with its heading."""
    head = sheet.heading(copy, TITLE, dress.palette, dress.size.content, date_right=dress.date_right, turn=str(turn))
    return sheet.made((*dress.around(dress.size.paper), *head, *body), dress.size.paper, TITLE, dress.palette)


def _schools(copy: Copy) -> Iterator[Card]:
    """Yield a card for each school, club and job, from now back to the first; those without a date last."""
    born = copy.shown.people[copy.shown.young_person].born
    schools = sorted(copy.shown.schools.values(), key=lambda one: -_began(one))
    for school in schools:
        icon, sector, fallback = school_look(school)
        age = ages(born, school.since, school.until).replace("came here when I was", "began at")
        when = ". ".join(part for part in (span(school.since, school.until), age) if part)
        yield Card(
            key=str(school.id),
            title=school.name or fallback,
            icon=icon,
            sector=sector,
            facts=(when,) if when else (),
            hint="I like" if school.until is None and school.since else "I liked",
            text=school.words,
            lines=2,
        )


def _began(school: School) -> float:
    """Return when a school began, or ended if that is all that is known; 0 for one without a date."""
    known = school.since or school.until
    return known.point() if known else 0.0


def _places(copy: Copy) -> Iterator[Card]:
    """Yield a card for each place and group, with those of the young person's people who belong there."""
    shown = copy.shown
    for place in shown.places.values():
        known = sheet.listing(spoken(copy, one) for one in _known_at(copy, place))
        yield Card(
            key=str(place.id),
            title=place.name or "A place",
            icon=place.icon if place.icon in icons.names() else "map-pin",
            sector=place.sector,
            facts=(f"With {known}",) if known else (),
            hint="What I like there",
            text=place.about,
            lines=2,
        )


def _known_at(copy: Copy, place: Place) -> list[ElementId]:
    """Return the people whom a line ties to a place, but for the young person."""
    shown = copy.shown
    ends = [{tie.a, tie.b} - {place.id} for tie in shown.ties.values() if place.id in (tie.a, tie.b)]
    found = {one for pair in ends for one in pair if one in shown.people and one != shown.young_person}
    return [one for one in shown.people if one in found]


def _people(copy: Copy) -> Iterator[Card]:
    """Yield a card of everybody from school or work, if there is anybody."""
    shown = copy.shown
    found = [key for key in shown.people if sector_of(shown, key) == "school" and key != shown.young_person]
    if found:
        names = sheet.listing(spoken(copy, one) for one in found)
        yield Card(
            key="people", title="People I know from there", icon="users-round", sector="school", text=names, lines=2
        )
