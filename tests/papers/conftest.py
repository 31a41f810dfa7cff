"""The sample maps and maps at the edge: long names, other scripts, far too much, and nothing at all."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache

from ecomap.edit.moments import keep_moment
from ecomap.edit.people import add_person
from ecomap.edit.remove import remove
from ecomap.edit.standing import set_closeness
from ecomap.edit.ties import feel
from ecomap.geometry import Box
from ecomap.model.copies import Audience, Copy, copy_for, with_then
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document, new_document
from ecomap.model.gathering import Gathering, Invitation, Reply
from ecomap.model.journey import Home, Stay
from ecomap.model.moments import last_time
from ecomap.model.network import Strength
from ecomap.model.person import ElementId, Name, Person, Reach, Side
from ecomap.model.promise import Offer
from ecomap.papers import PaperOptions, make, my_book, names
from ecomap.render.drawing import Book, Drawing, Figure, Words
from ecomap.render.to_pdf import pdf
from ecomap.render.typeface import ascent, descent, width
from ecomap.resource import resource
from ecomap.store.codec import decode

DAY = datetime.date(2026, 6, 1)
THEN = datetime.date(2026, 1, 12)
SAMPLES = ("idris", "ellie", "kai")
PAPERS = tuple((audience, paper.key) for audience in Audience for paper in names(audience) if paper.key != my_book.NAME)
"""All papers but the book, whose pages are those of the others: it has its own tests."""
LONG = "Maria-Fernanda Alexandrina Wolfeschlegelsteinhausenbergerdorff of the Seven Valleys"


def sample(name: str) -> Document:
    """Return a sample map."""
    return decode(resource(f"samples/{name}.json").read_bytes())


def _key(kind: str, number: int) -> ElementId:
    return ElementId(f"{kind}-{number}")


def renamed(document: Document, call: Callable[[int], str]) -> Document:
    """Return a map in which everybody is called otherwise."""
    people = {
        key: replace(person, name=Name(text=call(number), short=call(number)), relation=call(number + 1))
        for number, (key, person) in enumerate(document.people.items())
    }
    return replace(document, people=people)


def many(document: Document, guests: int = 60, offers: int = 100, homes: int = 20) -> Document:
    """Return a map with more of everything than anybody planned for."""
    people = dict(document.people)
    invitations, promised, lived = {}, {}, {}
    some = list(document.people)[1:7]
    for number in range(guests):
        key = _key("guest", number)
        reach = Reach(phone=f"07700 900 {number:03d}", email=f"guest{number}@example.org", address=f"{number} High St")
        people[key] = Person(id=key, name=Name(text=f"Guest{number} Surname{number}"), relation="cousin", reach=reach)
        invitation = Invitation(
            id=_key("invitation", number),
            person=key,
            reply=list(Reply)[number % 5],
            food=f"diet {number}",
            note="brings a chair and a cake " * (number % 4),
            invited_by="me",
            travel="by train",
        )
        invitations[invitation.id] = invitation
    for number in range(offers):
        what = "teach me to cook a whole Sunday dinner " * (1 + number % 3)
        promised[_key("offer", number)] = Offer(id=_key("offer", number), person=some[number % 6], what=what, often="x")
    for number in range(homes):
        year = PartialDate(year=2010 + number // 2)
        lived[_key("home", number)] = Home(
            id=_key("home", number),
            name=f"Home number {number} " + "with a very long name of its own " * (number % 3),
            since=year,
            until=PartialDate(year=year.year + 1) if number < homes - 1 else None,
            people=tuple(Stay(person=one) for one in some),
            words="I remember the garden and the stairs. " * (number % 5),
        )
    return replace(document, people=people, invitations=invitations, offers=promised, homes=lived)


def talkative(document: Document) -> Document:
    """Return a map in which everything that can be written is written at length."""
    text = "Something that goes on and on, with rain and sun and a bicycle. " * 30
    cards = ("likes", "good_at", "laugh", "hard_day", "know", "one_day")
    invitations = {key: replace(one, note=text * 3, part=text) for key, one in document.invitations.items()}
    gathering = replace(document.gathering, where=text[:600], theme=text[:300], rules=text, service_address=text[:200])
    people = {key: replace(one, note=text * 4) for key, one in document.people.items()}
    return replace(
        document,
        sheets={"all-about-me": dict.fromkeys(cards, text)},
        invitations=invitations,
        gathering=gathering,
        people=people,
    )


def empty() -> Document:
    """Return a new map: a young person without a name."""
    return new_document()


def with_past(document: Document, share: int = 4) -> Document:
    """Return a map with how it was in January: some were not there, some stood in another ring or felt weaker."""
    placed = [key for key in (*document.people, *document.places) if document.standing(key).ring]
    was = remove(document, placed[1::share])
    for number, key in enumerate(one for one in placed if one in was.people):
        if number % share == 0:
            was = set_closeness(was, key, 3 if was.standing(key).ring != 3 else 2)
        elif number % share == 1:
            was = feel(was, key, Strength.WEAK)
    gone = Person(id=ElementId("gone"), name=Name(text="Tyler Quist"), side=Side.FRIEND)
    was = set_closeness(add_person(was, gone), gone.id, 2)
    return replace(document, moments=keep_moment(was, THEN, "When we began").moments)


EDGES: dict[str, Callable[[], Document]] = {
    "nothing": empty,
    "long names": lambda: renamed(sample("ellie"), lambda number: f"{LONG} {number}"),
    "arabic": lambda: renamed(sample("idris"), lambda number: f"محمد عبد الله إدريس {number}"),
    "ethiopic": lambda: renamed(sample("idris"), lambda number: f"ፍልሞን ሰላም ሓጎስ ተስፋይ {number}"),
    "many": lambda: many(sample("ellie")),
    "talkative": lambda: talkative(sample("ellie")),
    "then and now": lambda: with_past(sample("ellie")),
    "then and now, large": lambda: with_past(sample("kai"), 3),
    "then and now, long names": lambda: with_past(renamed(sample("idris"), lambda number: f"{LONG} {number}"), 3),
    "nothing changed": lambda: keep_moment(sample("idris"), THEN),
    "no gathering": lambda: replace(sample("ellie"), gathering=Gathering(), offers={}, homes={}, sheets={}),
}
"""Maps at the edge, by what is odd about them."""


@cache
def book(name: str, audience: Audience, key: str, **options: str | bool) -> Book:
    """Return one paper of a sample map, or of a map at the edge; made once for all tests."""
    return made(EDGES[name]() if name in EDGES else sample(name), audience, key, **options)


@cache
def as_file(name: str, audience: Audience, key: str) -> bytes:
    """Return one paper as its file; written once for all tests."""
    return pdf(book(name, audience, key), DAY)


def made(document: Document, audience: Audience, key: str, **options: str | bool) -> Book:
    """Return one paper."""
    chosen = PaperOptions(
        paper=str(options.get("paper", "")),
        style=str(options.get("style", "")),
        grey=bool(options.get("grey")),
        large=bool(options.get("large")),
        cream=bool(options.get("cream")),
    )
    return make(copied(document, audience), key, chosen)


def copied(document: Document, audience: Audience) -> Copy:
    """Return the copy of a map on the day of the tests, with how it was last time beside it."""
    copy, then = copy_for(document, audience, DAY), last_time(document)
    return copy if then is None else with_then(copy, document, then)


def words_of(drawn: Drawing | Figure) -> Iterator[Words]:
    """Yield everything that is written on a page."""
    for figure in drawn.figures if isinstance(drawn, Drawing) else (drawn,):
        yield from (one for one in figure.primitives if isinstance(one, Words))


def said(book: Book | Drawing) -> str:
    """Return all text of a book or a page, lines parted by spaces."""
    pages = book.pages if isinstance(book, Book) else (book,)
    return " ".join(words.text for page in pages for words in words_of(page))


def boxes(drawn: Drawing | Figure) -> list[Box]:
    """Return the box of every piece of level text, from its lowest letter to the top of its capitals."""
    return [box_of(words) for words in words_of(drawn) if not words.turn]


def box_of(words: Words) -> Box:
    """Return where a line of text stands."""
    wide = width(words.text, words.size, bold=words.bold)
    left = words.at.x - wide * {"left": 0.0, "middle": 0.5, "right": 1.0}[words.align]
    high = ascent(words.size) * 0.72
    return Box(left, words.at.y - high, wide, high + descent(words.size) * 0.5)
