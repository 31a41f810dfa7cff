"""The ecomap without rings: what is drawn of it, and that nobody hidden has any part in it."""

from __future__ import annotations

import datetime

from ecomap.edit.families import add_partner
from ecomap.edit.restrict import restrict
from ecomap.edit.standing import set_closeness
from ecomap.edit.ties import connect
from ecomap.model.copies import Audience, copy_for
from ecomap.model.diagram import Mode, View
from ecomap.model.document import Document
from ecomap.model.person import ElementId, Name, Person
from ecomap.model.restriction import Reserve, Restriction
from ecomap.render.compose import Manner, Placing, Scene, compose, drawing
from ecomap.render.compose.page import PAPERS, on_paper
from ecomap.render.look import LIGHT
from ecomap.render.to_svg import svg
from ecomap.resource import resource
from ecomap.store.codec import decode

DAY = datetime.date(2026, 6, 1)
STRANGER = ElementId("stranger")


def free(document: Document, audience: Audience = Audience.YOUNG_PERSON, before: Scene | None = None) -> Scene:
    placing = Placing(mode=Mode.FREE, scene=before, quick=before is not None)
    return compose(View.ECOMAP, copy_for(document, audience, DAY), Manner(palette=LIGHT), placing)


def ellie() -> Document:
    return decode(resource("samples/ellie.json").read_bytes())


def with_stranger(document: Document) -> Document:
    """Return the map with somebody more, kept for the file: somebody's partner, close, and known to others."""
    known = next(iter(document.couples.values())).a
    document = add_partner(document, known, Person(id=STRANGER, name=Name(text="Stranger")))
    document = connect(set_closeness(document, STRANGER, 1), STRANGER, document.young_person)
    document = connect(document, STRANGER, known)
    hidden = Restriction(id=ElementId("hidden"), about=STRANGER, reserve=Reserve.FILE_ONLY)
    return restrict(document, hidden)


def test_who_is_hidden_moves_nobody() -> None:
    plain, other = ellie(), with_stranger(ellie())
    assert svg(drawing(free(plain))) == svg(drawing(free(other)))
    assert STRANGER in free(other, Audience.FILE).places


def test_on_paper_nobody_stands_beside_the_title() -> None:
    copy = copy_for(ellie(), Audience.YOUNG_PERSON, DAY)
    made = on_paper(View.ECOMAP, copy, Manner(palette=LIGHT), PAPERS["a4"], placing=Placing(mode=Mode.FREE))
    heading = [figure.box.bottom for figure in made.figures if figure.key in ("whose", "title", "date")]
    people = [figure.box.top for figure in made.figures if figure.key in map(str, copy.shown.people)]
    assert heading and people and min(people) > max(heading)


def test_an_answer_at_once_has_everybody_where_the_rings_had_them_and_no_rings() -> None:
    copy = copy_for(ellie(), Audience.YOUNG_PERSON, DAY)
    rings = compose(View.ECOMAP, copy, Manner(palette=LIGHT))
    quick = free(ellie(), before=rings)
    assert quick.hasty and quick.places == rings.places
    assert not any(placed.figure.key.startswith(("ring:", "petal:", "sector:")) for placed in quick.layers)
    back = compose(View.ECOMAP, copy, Manner(palette=LIGHT), Placing(scene=quick, quick=True))
    assert back.hasty and any(placed.figure.key.startswith("petal:") for placed in back.layers)
