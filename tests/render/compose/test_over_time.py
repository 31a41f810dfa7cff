"""An ecomap at several times: one place for everybody, and what changed drawn with marks that need no colour."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace

import pytest

from ecomap.edit import people, standing, ties
from ecomap.edit.moments import keep_moment
from ecomap.edit.remove import remove
from ecomap.geometry import Box, Point
from ecomap.layout.network import NetworkLayout
from ecomap.model.copies import Audience, Copy, copy_for, copy_then
from ecomap.model.diagram import View
from ecomap.model.document import Document
from ecomap.model.network import Strength
from ecomap.model.person import ElementId, Name, Person, Side
from ecomap.model.restriction import Restriction
from ecomap.render.compose import Manner, Placing, Scene, compose, drawing
from ecomap.render.compose.mark import Mark, mark_key, mark_words
from ecomap.render.compose.over_time import Time, over_time
from ecomap.render.drawing import Shape, Words
from ecomap.render.look import LIGHT, grey
from ecomap.render.paths import flattened
from ecomap.render.to_svg import svg
from ecomap.resource import resource
from ecomap.store.codec import decode

THEN, DAY = datetime.date(2026, 1, 12), datetime.date(2026, 6, 1)
SUE, ZOFIA, HANNAH, RHYS, MAIR, GUS = (ElementId(one) for one in ("sue", "zofia", "hannah", "rhys", "mair", "gus"))


def changed(document: Document) -> Document:
    """Return a map with how it was: no Sue, Zofia further out, Hannah closer, two lines felt otherwise; and Gus."""
    was = remove(document, (SUE,))
    was = standing.set_closeness(was, ZOFIA, 3)
    was = standing.set_closeness(was, HANNAH, 1)
    was = ties.feel(ties.feel(was, MAIR, Strength.WEAK), HANNAH, Strength.STRONG)
    was = people.add_person(was, Person(id=GUS, name=Name(text="Gus"), side=Side.FRIEND))
    return replace(document, moments=keep_moment(standing.set_closeness(was, GUS, 2), THEN).moments)


def copies(document: Document, audience: Audience = Audience.YOUNG_PERSON) -> tuple[Copy, Copy]:
    (moment,) = document.moments.values()
    return copy_then(document, moment, audience), copy_for(document, audience, DAY)


def keys(scene: Scene) -> list[str]:
    return [placed.figure.key for placed in scene.layers]


def pair(document: Document, manner: Manner) -> tuple[Time, ...]:
    return over_time(copies(document), manner)


def test_both_pictures_have_the_same_rings_and_petals_and_people_in_one_place(
    document: Document, manner: Manner
) -> None:
    then, now = (one.scene for one in pair(changed(document), manner))
    assert (then.layout.rings, then.layout.sectors) == (now.layout.rings, now.layout.sectors)  # type: ignore[union-attr]
    both = then.places.keys() & now.places.keys()
    assert {one for one in both if then.places[one] != now.places[one]} == {ZOFIA, HANNAH}
    assert GUS in then.places and GUS not in now.places
    assert SUE in now.places and SUE not in then.places


def test_who_has_a_place_on_the_map_of_today_keeps_it(document: Document, manner: Manner) -> None:
    now = copy_for(document, Audience.YOUNG_PERSON, DAY)
    stood = compose(View.ECOMAP, now, manner).places
    moment = keep_moment(document, THEN)
    (then, today) = over_time(copies(moment), manner, Placing(previous=stood))
    assert today.scene.places == stood == then.scene.places


def test_each_change_is_drawn_with_a_mark_of_its_own(document: Document, manner: Manner) -> None:
    then, now = pair(changed(document), manner)
    assert now.marks == frozenset(Mark) and then.marks == frozenset()
    drawn = {one.figure.key for one in now.scene.layers} - {one.figure.key for one in then.scene.layers}
    assert {"halo:sue", "new:sue", "stood:zofia", "came:zofia", "stood:hannah", "came:hannah"} <= drawn
    assert {"band:t1", "sign:t1", "sign:t4"} <= drawn and "band:t4" not in drawn
    words = [one.text for placed in now.scene.layers for one in placed.figure.primitives if isinstance(one, Words)]
    assert words.count("new") == 1


def test_of_whoever_is_gone_now_nothing_is_drawn(document: Document, manner: Manner) -> None:
    _, now = pair(changed(document), manner)
    assert not [key for key in keys(now.scene) if "gus" in key]


def test_marks_stand_below_people_and_words_above_everything(document: Document, manner: Manner) -> None:
    order = keys(pair(changed(document), manner)[1].scene)
    assert (
        order.index("halo:sue")
        < order.index("t1")
        < order.index("sign:t1")
        < order.index("sue")
        < order.index("new:sue")
    )
    assert order.index("petal:mum") < order.index("band:t1") < order.index("t1")


def test_an_old_place_is_where_somebody_stood_and_the_arrow_leads_to_where_they_are(
    document: Document, manner: Manner
) -> None:
    then, now = pair(changed(document), manner)
    placed = {one.figure.key: one for one in now.scene.layers}
    assert placed["stood:zofia"].at == then.scene.places[ZOFIA]
    arrow = placed["came:zofia"].figure.primitives[0]
    assert isinstance(arrow, Shape)
    start, end = arrow.path[0].to, arrow.path[-1].to  # type: ignore[union-attr]
    assert start.distance(then.scene.places[ZOFIA]) < end.distance(then.scene.places[ZOFIA])
    assert end.distance(now.scene.places[ZOFIA]) < start.distance(now.scene.places[ZOFIA])


def test_a_line_that_is_gone_and_a_place_of_nobody_are_not_marked(document: Document, manner: Manner) -> None:
    now = changed(document)
    unplaced = standing.set_closeness(now, SUE, None)
    time = pair(unplaced, manner)[1]
    assert Mark.NEW not in time.marks and "halo:sue" not in keys(time.scene)


def test_the_key_lists_what_is_used_in_the_words_of_who_reads(document: Document, manner: Manner) -> None:
    young, file = (copies(changed(document), one)[1] for one in (Audience.YOUNG_PERSON, Audience.FILE))
    rows = mark_key(frozenset({Mark.NEW, Mark.WEAKER}), young, LIGHT, 200.0)
    said = [one.text for figure in rows for one in figure.primitives if isinstance(one, Words)]
    assert said == ["new on my map", "is not as strong now"]
    assert mark_words(Mark.WEAKER, file) == "weaker than then"
    assert mark_key(frozenset(), young, LIGHT, 200.0) == ()
    narrow = mark_key(frozenset(Mark), young, LIGHT, 40.0)
    assert len({figure.box.top for figure in narrow}) == len(Mark)


def test_in_grey_every_mark_has_a_form_of_its_own(document: Document, manner: Manner) -> None:
    rows = mark_key(frozenset(Mark), copies(changed(document))[1], LIGHT, 400.0)
    forms = set()
    for figure in rows:
        shapes = [one for one in figure.primitives if isinstance(one, Shape)]
        steps = tuple((len(one.path), one.pen.dashes if one.pen else (), one.pen and one.pen.width) for one in shapes)
        forms.add(steps)
    assert len(forms) == len(Mark)
    drawn = grey(drawing(pair(changed(document), manner)[1].scene))
    colours = {
        one.pen.colour for figure in drawn.figures for one in figure.primitives if isinstance(one, Shape) and one.pen
    }
    assert all(red == green == blue for red, green, blue, _ in colours)


def test_several_times_stand_on_one_ground_and_each_is_told_from_the_one_before(
    document: Document, manner: Manner
) -> None:
    now = changed(document)
    between = standing.set_closeness(now, ZOFIA, 2)
    kept = keep_moment(replace(between, moments={}), datetime.date(2026, 3, 1))
    whole = replace(now, moments={**now.moments, **kept.moments})
    past = [copy_then(whole, one, Audience.YOUNG_PERSON) for one in whole.moments.values()]
    times = over_time([*past, copy_for(whole, Audience.YOUNG_PERSON, DAY)], manner)
    assert [Mark.CLOSER in one.marks for one in times] == [False, True, True]
    assert [Mark.NEW in one.marks for one in times] == [False, True, False]
    spots = {one.scene.places[ZOFIA] for one in times}
    assert len(spots) == 3
    angles = [Point(at.x, at.y) for at in spots]
    assert all(one.x * other.x + one.y * other.y > 0 for one in angles for other in angles)


@pytest.mark.parametrize("audience", (Audience.YOUNG_PERSON, Audience.GUESTS))
def test_worlds_that_differ_in_somebody_hidden_give_the_very_same_pictures(
    document: Document, manner: Manner, audience: Audience
) -> None:
    def stranger(one: Document, ring: int) -> Document:
        who = Person(id=ElementId("zed"), name=Name(text="Zebedee"), side=Side.MUM)
        kept = Restriction(id=ElementId("kept"), about=who.id)
        placed = standing.set_closeness(people.add_person(one, who), who.id, ring)
        return replace(ties.feel(placed, who.id, Strength.STRONG), restrictions={kept.id: kept})

    def pictures(one: Document) -> list[str]:
        return [svg(drawing(time.scene)) for time in over_time(copies(one, audience), manner)]

    first = changed(document)
    was = next(iter(first.moments.values()))
    other = replace(
        stranger(first, 1), moments={was.id: replace(was, was=replace(stranger(was.was, 3), restrictions={}))}
    )
    assert pictures(other) == pictures(first)
    if audience is Audience.YOUNG_PERSON:
        assert pictures(replace(other, restrictions={})) != pictures(first)


def test_the_young_persons_words_are_used_on_their_copy_alone(
    document: Document, copied: Callable[[Document], Copy]
) -> None:
    assert {mark_words(one, copied(document)) for one in Mark}.isdisjoint(
        {mark_words(one, copy_for(document, Audience.FILE, DAY)) for one in (Mark.NEW, Mark.STRONGER, Mark.WEAKER)}
    )


@pytest.mark.parametrize("name", ("idris", "ellie", "kai"))
@pytest.mark.parametrize("paper", (True, False))
def test_no_arrow_ends_in_the_words_of_who_came_and_no_sectors_name_lies_under_a_mark(name: str, paper: bool) -> None:
    now = decode(resource(f"samples/{name}.json").read_bytes())
    placed = [key for key in (*now.people, *now.places) if now.standing(key).ring]
    was = remove(now, placed[3::4])
    for key in placed[1::3]:
        if key in was.people:
            was = standing.set_closeness(was, key, 3 if was.standing(key).ring != 3 else 1)
    document = replace(now, moments=keep_moment(was, THEN).moments)
    manner = Manner(palette=LIGHT, symbol=10.8, badges="icon") if paper else Manner(palette=LIGHT, symbol=12, text=16)
    scene = over_time(copies(document), manner, shape=0.9)[1].scene
    figures = {one.figure.key: one for one in scene.layers}
    arrows = [key for key in figures if key.startswith("came:")]
    layout = scene.layout
    assert arrows and isinstance(layout, NetworkLayout)
    for arrow in arrows:
        who = ElementId(arrow.removeprefix("came:"))
        words, shaft = scene.bodies[who].words, figures[arrow].figure.primitives[0]
        top = -words.bottom if who in layout.above else words.top
        room = Box(words.left, top, words.width, words.height).moved(scene.places[who])
        assert isinstance(shaft, Shape)
        assert not any(room.grown(-0.2).holds(point) for point in flattened(shaft.path)[0]), who
    marks = [one.box for key, one in figures.items() if key.startswith("new:")]
    titles = [one.box for key, one in figures.items() if key.startswith("sector:")]
    names = [Box.around(box.centre, min(box.width, 4.0), min(box.height, 4.0)) for box in titles]
    assert marks and not any(mark.meets(name) for mark in marks for name in names)
