"""Any map at all, with somebody hidden in it, with another hidden, or without: no copy and no export tells them apart.

Exports are functions of a copy. So copies are compared of many maps, to the order of their tables, and the files of a
few. `ECOMAP_EXAMPLES=50` writes the files of so many.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from ecomap.geometry import Point
from ecomap.model.contact import Closeness, Contact, ContactKind, Decision, DecisionKind, Standing, Wish, WishKind
from ecomap.model.copies import Audience, Copy, withheld
from ecomap.model.dates import PartialDate
from ecomap.model.diagram import Seat, View
from ecomap.model.document import Document
from ecomap.model.family import Couple, Parentage
from ecomap.model.gathering import Invitation, KeepApart, Reply
from ecomap.model.network import Bond, BondKind, Feeling, Strength, Tie
from ecomap.model.person import ElementId, Gender, Kind, Life, Name, Person, PrivateFacts, Reach, Side
from ecomap.model.promise import Message, Offer, Question
from ecomap.model.restriction import Restriction
from ecomap.papers import NotReady, PaperOptions, made_of, make, my_book, office_papers
from ecomap.papers.checking import told
from ecomap.papers.opened import opened
from ecomap.render.compose import PAPERS, Manner, on_paper
from ecomap.render.drawing import Book
from ecomap.render.look import CREAM
from ecomap.render.to_pdf import pdf
from ecomap.render.to_qt import png
from ecomap.render.to_svg import svg
from ecomap.store.codec import encode
from tests.papers.conftest import DAY, copied, sample

OTHERS = (Audience.YOUNG_PERSON, Audience.GUESTS, Audience.COORDINATOR)
EXAMPLES = int(os.environ.get("ECOMAP_EXAMPLES", "1"))
HIDDEN = ElementId("h-one")
FORM = "open-form.json"
"""Holds words of its format, besides what the copy says: "self" is a value there, and a note elsewhere."""
NAMES = ("Zo", "Zebedee Quillfeather", "ፍልሞን ሰላም", "محمد عبد الله", "王小明", "Will May", "Nguyễn Thị Ánh", "🐱", "")
WORDS = ("", "quartz vexed jumping", "Fjord bank glyphs. And more of it!", "১২৩ মোহাম্মদ")

names, words = st.sampled_from(NAMES), st.sampled_from(WORDS)
years = st.builds(PartialDate, year=st.integers(1930, 2025))


@st.composite
def hidings(draw: st.DrawFn) -> Callable[[Document], Document]:
    """Draw somebody who is for the file only, and everything that ties them to a map."""
    person = Person(
        id=HIDDEN,
        kind=draw(st.sampled_from(Kind)),
        name=Name(text=draw(names), other_script=draw(names)),
        relation=draw(words),
        gender=draw(st.sampled_from(Gender)),
        born=draw(st.none() | years),
        life=draw(st.sampled_from((Life.LIVING, Life.DIED))),
        side=draw(st.sampled_from(Side)),
        reach=Reach(address=draw(words), phone=draw(st.sampled_from(("", "07700 900 555")))),
        private=PrivateFacts(health=draw(words), former_name=draw(names)),
        about=draw(words),
        note=draw(words),
    )
    standing = Standing(
        closeness=(Closeness(ring=draw(st.sampled_from((None, 1, 2, 3)))),),
        contact=(Contact(kind=draw(st.sampled_from(ContactKind)), often=draw(words)),),
        wishes=(Wish(kind=draw(st.sampled_from(WishKind)), words=draw(words)),),
        decisions=(Decision(kind=draw(st.sampled_from(DecisionKind)), reason=draw(words)),),
    )
    near = draw(st.integers(0, 6))
    parts = draw(st.sets(st.sampled_from(sorted(_MADE)), max_size=len(_MADE)))
    first, said, strength = draw(st.booleans()), draw(words), draw(st.sampled_from(Strength))

    def hide(document: Document) -> Document:
        other = list(document.people)[1 + near % (len(document.people) - 1)]
        kept = Restriction(id=ElementId("h-kept"), about=HIDDEN, reason=said)
        more: dict[str, Any] = {"people": person, "standings": standing, "restrictions": kept}
        more |= {table: _MADE[table](document.young_person, other, said, strength) for table in parts}
        tables: dict[str, Any] = {
            table: _with(getattr(document, table), one, first=first) for table, one in more.items()
        }
        return _mentioned(replace(document, **tables))

    return hide


_MADE: Mapping[str, Callable[[ElementId, ElementId, str, Strength], Any]] = {
    "parentages": lambda me, other, said, _: Parentage(
        id=ElementId("h-line"), child=HIDDEN, parents=(other,), note=said
    ),
    "couples": lambda me, other, said, _: Couple(id=ElementId("h-two"), a=other, b=HIDDEN, note=said),
    "ties": lambda me, other, said, felt: Tie(
        id=ElementId("h-tie"), a=me, b=HIDDEN, feelings=(Feeling(strength=felt),), note=said
    ),
    "bonds": lambda me, other, said, _: Bond(
        id=ElementId("h-bond"), a=other, b=HIDDEN, kind=BondKind.CUT_OFF, note=said
    ),
    "invitations": lambda me, other, said, _: Invitation(
        id=ElementId("h-guest"), person=HIDDEN, reply=Reply.YES, food=said, note=said, brings=said
    ),
    "offers": lambda me, other, said, _: Offer(id=ElementId("h-offer"), person=HIDDEN, what=said),
    "messages": lambda me, other, said, _: Message(id=ElementId("h-message"), person=HIDDEN, text=said),
    "questions": lambda me, other, said, _: Question(id=ElementId("h-asked"), text=said, to=HIDDEN),
    "keep_apart": lambda me, other, said, _: KeepApart(id=ElementId("h-apart"), a=HIDDEN, b=other, reason=said),
}


def _with(table: Mapping[Any, Any], one: Any, *, first: bool) -> dict[Any, Any]:
    """Return a table with an entry more, at its beginning or at its end."""
    entry = {HIDDEN if isinstance(one, Standing) else one.id: one}
    return {**entry, **table} if first else {**table, **entry}


def _mentioned(document: Document) -> Document:
    """Return a map in which the hidden one lives in homes, comes in events, and has a place on both drawings."""
    homes = {
        key: replace(one, people=(*one.people[:1], replace(one.people[0], person=HIDDEN), *one.people[1:]))
        for key, one in document.homes.items()
        if one.people
    }
    events = {key: replace(one, people=(HIDDEN, *one.people)) for key, one in document.events.items()}
    households = {key: replace(one, members=(HIDDEN, *one.members)) for key, one in document.households.items()}
    for view in View:
        drawing = document.diagram(view, Seat.TOGETHER)
        if drawing.places:
            document = document.with_diagram(replace(drawing, places={HIDDEN: Point(1.0, 2.0), **drawing.places}))
    tables: dict[str, Any] = {"events": events, "households": households}
    return replace(document, homes={**document.homes, **homes}, **tables)


@pytest.mark.parametrize("name", ["idris", "ellie"])
@given(hide=hidings())
@settings(max_examples=max(25, EXAMPLES), deadline=None)
def test_no_copy_tells_whether_somebody_is_hidden(name: str, hide: Callable[[Document], Document]) -> None:
    document = sample(name)
    for audience in OTHERS:
        assert repr(copied(hide(document), audience)) == repr(copied(document, audience))


def exports(copy: Copy) -> dict[str, bytes]:
    """Return every file there can be of a copy, by name; of the book its pages, of each kind of paper one."""
    made = {f"{paper.key}.pdf": pdf(make(copy, paper.key), DAY) for paper in made_of(copy) if paper.key != my_book.NAME}
    first = made_of(copy)[-1].key
    for paper_size in ("a5-booklet", "poster"):
        made[f"{first}-{paper_size}.pdf"] = pdf(make(copy, first, PaperOptions(paper=paper_size)), DAY)
    made["large-grey-cream.pdf"] = pdf(make(copy, first, PaperOptions(large=True, grey=True, cream=True)), DAY)
    made[FORM] = encode(copy.shown)
    for paper in office_papers(copy.audience):
        with contextlib.suppress(NotReady):
            made[f"office {paper.key}"] = paper.content(copy)
    for view in View:
        drawing = on_paper(view, copy, Manner(palette=CREAM), PAPERS["a4-landscape"])
        book = Book(title=drawing.title, pages=(drawing,))
        made |= {f"{view.value}.svg": svg(drawing).encode(), f"{view.value}.png": png(drawing, 40)}
        made[f"{view.value}.pdf"] = pdf(book, DAY)
    return made


@cache
def without_them(audience: Audience) -> dict[str, bytes]:
    """Return every file of a map in which nobody is hidden."""
    return exports(copied(sample("idris"), audience))


@pytest.mark.parametrize("audience", OTHERS)
@given(hide=hidings())
@settings(max_examples=EXAMPLES, deadline=None, phases=(Phase.generate,))
def test_no_file_tells_who_it_is_or_that_there_is_anybody(
    audience: Audience, hide: Callable[[Document], Document]
) -> None:
    world = hide(sample("idris"))
    made = exports(copied(world, audience))
    assert made == without_them(audience)
    away = withheld(world, copied(world, audience))
    read = {name: told(opened(name, content), away) for name, content in made.items() if name != FORM}
    assert read == dict.fromkeys(read, frozenset())


@pytest.mark.parametrize("audience", OTHERS)
def test_the_comparison_sees_somebody_who_is_not_hidden(audience: Audience) -> None:
    document = sample("idris")
    someone = Person(id=HIDDEN, name=Name(text="Zebedee"), relation="uncle")
    invited = Invitation(id=ElementId("h-guest"), person=HIDDEN)
    seen = replace(
        document,
        people={**document.people, HIDDEN: someone},
        invitations={**document.invitations, invited.id: invited},
    )
    assert repr(copied(seen, audience)) != repr(copied(document, audience))
