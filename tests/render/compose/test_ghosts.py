"""People drawn a second time, as they are seen, read and read out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ecomap.edit.arrange import draw_twice
from ecomap.edit.people import rename
from ecomap.edit.restrict import restrict
from ecomap.geometry import Point
from ecomap.layout.pedigree import TreeLayout
from ecomap.model.copies import Audience, Copy, copy_for
from ecomap.model.diagram import Ghost, Seat, View
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.model.restriction import Restriction
from ecomap.papers.drawn import placing as on_paper
from ecomap.render.compose import Manner, Placing, Scene, drawing, family_tree, outline
from ecomap.render.compose.ghosts import SIGN, key
from ecomap.render.drawing import Figure, Line, Shape, Words
from ecomap.render.look import LIGHT
from ecomap.render.notation import GHOST_DASHES
from tests.knots import DAY, knotted_document

MANNER = Manner(palette=LIGHT)
SON, DAUGHTER = ElementId("son2"), ElementId("daughter8")
GHOST = Ghost(person=DAUGHTER, beside=SON)
KEY = key(GHOST)


@pytest.fixture(scope="module")
def knot() -> Document:
    return knotted_document()


def seen(document: Document, audience: Audience = Audience.YOUNG_PERSON) -> Copy:
    return copy_for(document, audience, DAY)


def drawn(document: Document, *ghosts: Ghost, manner: Manner = MANNER, before: Scene | None = None) -> Scene:
    return family_tree(seen(document), manner, Placing(ghosts=ghosts, scene=before))


def figure(scene: Scene, name: str) -> Figure:
    return next(placed.figure for placed in scene.layers if placed.figure.key == name)


def test_nothing_is_drawn_twice_unless_it_is_asked_for(knot: Document) -> None:
    scene = drawn(knot)
    assert scene.ghosts == {}
    assert SIGN not in scene.used
    assert not any(placed.figure.key.startswith("again:") for placed in scene.layers)


def test_a_second_drawing_is_pale_and_dashed_and_says_in_words_what_it_is(knot: Document) -> None:
    scene = drawn(knot, GHOST)
    again = figure(scene, KEY)
    assert again.meaning.alternative == "Daughter8, drawn again beside Son2"
    words = [one for one in again.primitives if isinstance(one, Words)]
    assert [one.text for one in words] == ["Daughter8", "again"]
    assert {one.colour for one in words} == {LIGHT.quiet}
    shapes = [one for one in again.primitives if isinstance(one, Shape)]
    assert shapes[0].pen is not None
    assert (shapes[0].pen.dashes, shapes[0].pen.colour) == (GHOST_DASHES, LIGHT.quiet)
    first = figure(scene, DAUGHTER)
    assert all(one.pen is None or not one.pen.dashes for one in first.primitives if isinstance(one, Shape))


def test_it_stands_beside_the_partner_and_the_first_among_brothers_and_sisters(knot: Document) -> None:
    scene = drawn(knot, GHOST)
    place = scene.ghosts[KEY].place
    assert place is not None
    assert place.y == pytest.approx(scene.places[SON].y)
    between = [at for at in scene.places.values() if at.y == place.y and scene.places[SON].x < at.x < place.x]
    assert between == []
    assert scene.places.keys() == drawn(knot).places.keys(), "a second drawing is nobody new"
    box = figure(scene, KEY).box.moved(place).grown(-1e-6)
    people = [placed.box.grown(-1e-6) for placed in scene.layers if placed.figure.key in scene.places]
    assert not any(box.meets(other) for other in people)


def test_the_arrow_points_to_where_they_stand(knot: Document) -> None:
    def tip(scene: Scene) -> float:
        *_, wings = (one for one in figure(scene, KEY).primitives if isinstance(one, Shape))
        step = wings.path[1]
        assert isinstance(step, Line)
        return step.to.x

    scene = drawn(knot, GHOST)
    place = scene.ghosts[KEY].place
    assert place is not None
    assert (tip(scene) > 0) == (scene.places[DAUGHTER].x > place.x)


def test_the_key_lists_it_and_the_outline_reads_it_out(knot: Document) -> None:
    scene = drawn(knot, GHOST)
    assert SIGN in scene.used
    texts = [one.text for each in drawing(scene).figures for one in each.primitives if isinstance(one, Words)]
    assert "drawn twice" in texts
    assert "drawn twice" not in [
        one.text for each in drawing(drawn(knot)).figures for one in each.primitives if isinstance(one, Words)
    ]
    assert "Daughter8, drawn again beside Son2" in outline(scene)


def test_couples_are_still_called_by_the_names_of_the_two(knot: Document) -> None:
    assert figure(drawn(knot, GHOST), "couple:c-son2").meaning.alternative == "Son2 and Daughter8: together"


def test_an_unchanged_scene_is_not_laid_out_again_and_a_ghost_more_is(knot: Document) -> None:
    scene = drawn(knot, GHOST)
    same = family_tree(seen(knot), MANNER, Placing(previous=scene.places, ghosts=(scene.ghosts[KEY],), scene=scene))
    assert same.layout is scene.layout
    assert figure(same, KEY) is figure(scene, KEY)
    none = family_tree(seen(knot), MANNER, Placing(previous=scene.places, scene=scene))
    assert none.ghosts == {}
    assert isinstance(none.layout, TreeLayout)
    assert none.layout.places.keys() == scene.places.keys()


def test_in_haste_second_drawings_stay_and_new_ones_stand_beside_their_partner(knot: Document) -> None:
    scene = drawn(knot, GHOST)
    stood = scene.ghosts[KEY]
    assert stood.place is not None
    aside = replace(scene, ghosts={KEY: replace(stood, place=stood.place.plus(Point(30.0, 0.0)))})
    hasty = Placing(previous=scene.places, ghosts=(GHOST,), quick=True, scene=aside)
    changed = seen(rename(knot, ElementId("abe"), "Abraham the Elder"))
    assert family_tree(changed, MANNER, hasty).ghosts == aside.ghosts
    new = Ghost(person=ElementId("daughter0"), beside=ElementId("son0"))
    more = family_tree(seen(knot), MANNER, replace(hasty, ghosts=(GHOST, new)))
    place = more.ghosts[key(new)].place
    assert place is not None
    assert place.y == more.places[ElementId("son0")].y


def test_who_is_not_a_partner_is_not_drawn_again(knot: Document) -> None:
    assert drawn(knot, Ghost(person=DAUGHTER, beside=ElementId("son0"))).ghosts == {}
    assert drawn(knot, Ghost(person=ElementId("gone"), beside=SON)).ghosts == {}


@pytest.mark.parametrize("hidden", [DAUGHTER, SON])
def test_who_is_kept_for_the_file_is_not_drawn_again_either(knot: Document, hidden: ElementId) -> None:
    twice = draw_twice(knot, View.FAMILY_TREE, Seat.TOGETHER, (GHOST,))
    mark = Restriction(id=ElementId("r"), about=hidden)
    assert restrict(twice, mark).diagram(View.FAMILY_TREE, Seat.TOGETHER).ghosts == ()
    kept, once = (replace(each, restrictions={mark.id: mark}) for each in (twice, knot))
    for audience in (Audience.YOUNG_PERSON, Audience.GUESTS):
        copy = seen(kept, audience)
        assert copy.shown.diagram(View.FAMILY_TREE, Seat.TOGETHER).ghosts == ()
        placing = on_paper(copy, View.FAMILY_TREE)
        other = seen(once, audience)
        assert drawing(family_tree(copy, MANNER, placing)) == drawing(
            family_tree(other, MANNER, on_paper(other, View.FAMILY_TREE))
        )


def test_papers_draw_twice_whom_the_map_draws_twice(knot: Document) -> None:
    twice = draw_twice(knot, View.FAMILY_TREE, Seat.TOGETHER, (GHOST,))
    copy = seen(twice)
    assert KEY in family_tree(copy, MANNER, on_paper(copy, View.FAMILY_TREE)).ghosts
    file = seen(twice, Audience.FILE)
    assert family_tree(file, MANNER, on_paper(file, View.FAMILY_TREE)).ghosts == {}, "each seat has its own drawing"


def test_on_the_file_copy_a_second_drawing_of_a_restricted_person_says_so(knot: Document) -> None:
    twice = draw_twice(knot, View.FAMILY_TREE, Seat.COORDINATOR, (GHOST,))
    kept = restrict(twice, Restriction(id=ElementId("r"), about=DAUGHTER))
    copy = seen(kept, Audience.FILE)
    again = figure(family_tree(copy, replace(MANNER, clinical=True), on_paper(copy, View.FAMILY_TREE)), KEY)
    assert "file only" in again.meaning.alternative
    assert any("file only" in one.text for one in again.primitives if isinstance(one, Words))
