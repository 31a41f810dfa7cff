from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations, pairwise

import pytest

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.layout.network import NetworkLayout
from ecomap.model.copies import Audience, Copy, copy_for
from ecomap.model.diagram import View
from ecomap.model.document import Document
from ecomap.model.family import Household
from ecomap.model.network import Feeling, Strength, Tie
from ecomap.model.person import ElementId, Name
from ecomap.model.restriction import Restriction
from ecomap.render.compose import PAPERS, Manner, Placed, Placing, Scene, ecomap, on_paper, outline
from ecomap.render.compose.page import heading
from ecomap.render.drawing import Shape, Words
from ecomap.render.notation import Sign
from ecomap.render.paths import flattened
from ecomap.render.to_svg import svg
from tests.render.compose.conftest import DAY

HOME = ElementId("h1")
CASTS = {
    "one": ("ellie",),
    "two": ("ellie", "biscuit"),
    "three": ("ellie", "sue", "pete"),
    "five": ("ellie", "kelly", "mair", "rhys", "biscuit"),
    "nine": ("ellie", "kelly", "mair", "gwyn", "rhys", "mason", "maisie", "biscuit", "hannah"),
}


def housed(document: Document, *members: str, name: str = "The old mill") -> Document:
    home = Household(id=HOME, members=tuple(map(ElementId, members)), name=name)
    return replace(document, households={HOME: home})


def about(copy: Copy, manner: Manner) -> Scene:
    """The ecomap with the home in the middle, after the one without."""
    before = ecomap(copy, manner)
    return ecomap(copy, manner, Placing(previous=before.places, home=HOME, scene=before))


def placed(scene: Scene, key: str) -> Placed:
    found = [one for one in scene.layers if one.figure.key == key]
    assert len(found) == 1, key
    return found[0]


def boxes(scene: Scene) -> dict[str, Box]:
    return {one.figure.key: one.box for one in scene.layers if one.figure.key in scene.places}


def way_of(scene: Scene, tie: str) -> list[Point]:
    one = placed(scene, tie)
    shapes = (shape for shape in one.figure.primitives if isinstance(shape, Shape))
    return [point for shape in shapes for way in flattened(shape.path, 4) for point in way]


@pytest.fixture
def crowd(document: Document) -> Callable[[str], Copy]:
    """The file copy with a home of so many: it alone tells of a home of one."""
    return lambda size: copy_for(housed(document, *CASTS[size]), Audience.FILE, DAY)


@pytest.mark.parametrize("size", CASTS)
def test_the_people_of_the_home_stand_in_its_outline_and_nowhere_else(
    crowd: Callable[[str], Copy], size: str, clinical: Manner
) -> None:
    scene = about(crowd(size), clinical)
    edge = placed(scene, f"household:{HOME}").box
    drawn = boxes(scene)
    for key, box in drawn.items():
        inside = edge.holds(Point(box.left, box.top)) and edge.holds(Point(box.right, box.bottom))
        assert inside is (key in CASTS[size]), key
        assert inside or not box.meets(edge), key
    assert all(placed(scene, key) for key in scene.places)


@pytest.mark.parametrize("size", CASTS)
def test_no_two_boxes_overlap_about_a_home(crowd: Callable[[str], Copy], size: str, clinical: Manner) -> None:
    drawn = boxes(about(crowd(size), clinical))
    assert not [pair for pair in combinations(drawn.values(), 2) if pair[0].grown(-0.01).meets(pair[1])]


@pytest.mark.parametrize("size", CASTS)
def test_no_tie_runs_through_somebody_of_the_home(crowd: Callable[[str], Copy], size: str, clinical: Manner) -> None:
    copy = crowd(size)
    scene = about(copy, clinical)
    drawn = boxes(scene)
    ties = [key for key in copy.shown.ties if key in {one.figure.key for one in scene.layers}]
    assert ties
    for tie in ties:
        ends = {copy.shown.ties[tie].a, copy.shown.ties[tie].b}
        others = [box.grown(-0.3) for key, box in drawn.items() if key in CASTS[size] and key not in ends]
        for a, b in pairwise(way_of(scene, tie)):
            assert not any(box.crossed_by(a, b) for box in others), tie


@pytest.mark.parametrize("far", ["zofia", "hannah", "allotment"])
def test_no_tie_of_anybody_in_a_full_home_runs_through_another_or_a_line_of_family(
    document: Document, clinical: Manner, far: str
) -> None:
    cast = [one for one in CASTS["nine"] if one != far]
    ties = [
        Tie(id=ElementId(f"x-{one}"), a=ElementId(one), b=ElementId(far), feelings=(Feeling(strength=Strength.OKAY),))
        for one in cast
    ]
    full = housed(replace(document, ties={tie.id: tie for tie in ties}), *cast)
    scene = about(copy_for(full, Audience.FILE, DAY), clinical)
    drawn, inside = boxes(scene), placed(scene, f"household:{HOME}").box
    lines = [one.figure.key for one in scene.layers if one.figure.key.startswith("child:")]
    assert lines
    for tie in ties:
        others = [box.grown(-0.3) for key, box in drawn.items() if key in cast and key != tie.a]
        way = [(a, b) for a, b in pairwise(way_of(scene, tie.id))]
        assert not any(box.crossed_by(a, b) for box in others for a, b in way), tie.id
        for key in lines:
            route = way_of(scene, key)
            crossed = any(cross(a, b, c, d) for a, b in way if inside.holds(a) for c, d in pairwise(route))
            assert not crossed, (tie.id, key)


def cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    def side(one: Point, other: Point, point: Point) -> float:
        return (other.x - one.x) * (point.y - one.y) - (other.y - one.y) * (point.x - one.x)

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


def test_the_middle_of_the_home_is_the_middle_of_the_map(young: Copy, manner: Manner) -> None:
    scene = about(young, manner)
    assert placed(scene, f"household:{HOME}").box.holds(ORIGIN)
    assert isinstance(scene.layout, NetworkLayout)
    assert scene.layout.places[HOME] == ORIGIN
    assert HOME not in scene.places


def test_the_family_in_the_home_has_its_lines(young: Copy, manner: Manner) -> None:
    keys = [one.figure.key for one in about(young, manner).layers]
    assert "couple:c4" in keys
    assert "child:c4:ellie" in keys
    assert not [key for key in keys if key.startswith("couple:") and key != "couple:c4"]


def test_brothers_and_sisters_whose_parents_live_elsewhere_hang_from_one_line(
    document: Document, copied: Callable[[Document], Copy], manner: Manner
) -> None:
    scene = about(copied(housed(document, "mason", "maisie")), manner)
    lines = [one.figure.key for one in scene.layers if one.figure.key.startswith("child:")]
    assert len(lines) == 2
    assert {key.rsplit(":", 1)[1] for key in lines} == {"mason", "maisie"}


def test_symbols_in_the_home_are_smaller_and_its_names_as_large_as_second_lines(young: Copy, manner: Manner) -> None:
    scene, whole = about(young, manner), ecomap(young, manner)
    inside, around = placed(scene, "sue"), placed(whole, "sue")
    assert inside.box.width < around.box.width
    sizes = [one.size for one in inside.figure.primitives if isinstance(one, Words) and one.text == "Sue"]
    assert sizes == [pytest.approx(manner.text)]


def test_ties_within_the_home_are_not_drawn_and_those_out_of_it_are_told_by_both_names(
    young: Copy, manner: Manner
) -> None:
    scene = about(young, manner)
    assert "t6" not in [one.figure.key for one in scene.layers]
    assert placed(scene, "t1").figure.meaning.alternative.startswith("Ellie and Mair: ")


def test_the_young_persons_ties_start_at_the_outline_of_their_home(young: Copy, manner: Manner) -> None:
    scene = about(young, manner)
    edge = placed(scene, f"household:{HOME}").box.grown(-0.6)
    for tie in ("t1", "t2", "t3", "t4", "t7"):
        assert not any(edge.holds(point) for point in way_of(scene, tie)), tie


def test_a_tie_of_somebody_else_starts_at_their_symbol_where_nothing_is_in_its_way(
    document: Document, copied: Callable[[Document], Copy], manner: Manner
) -> None:
    own = Tie(id=ElementId("t9"), a=ElementId("sue"), b=ElementId("zofia"), feelings=(Feeling(strength=Strength.OKAY),))
    alone = housed(replace(document, ties={own.id: own}), "sue", "ellie")
    scene = about(copied(alone), manner)
    sue = scene.places[ElementId("sue")]
    assert min(sue.distance(point) for point in way_of(scene, "t9")) < manner.symbol


def test_who_is_in_nobodys_way_stands_where_they_stood(young: Copy, manner: Manner) -> None:
    whole, scene = ecomap(young, manner), about(young, manner)
    around = {key: at for key, at in scene.places.items() if key in whole.places and key not in scene.fixed}
    stay = {key for key, at in around.items() if whole.places[key] == at}
    outward = {key: at.distance(ORIGIN) - whole.places[key].distance(ORIGIN) for key, at in around.items()}
    assert stay
    assert min(outward.values()) > -1.0, "but for a hair's breadth, people give way outward"


def test_a_drawing_of_the_home_leads_back_to_the_very_same_whole(young: Copy, manner: Manner) -> None:
    whole = ecomap(young, manner)
    scene = ecomap(young, manner, Placing(previous=whole.places, home=HOME, scene=whole))
    again = ecomap(young, manner, Placing(previous=whole.places, scene=scene))
    assert again.places == whole.places
    assert again.layers == whole.layers


def test_the_same_home_again_moves_nobody(young: Copy, manner: Manner) -> None:
    scene = about(young, manner)
    again = ecomap(young, manner, Placing(previous=scene.places, home=HOME, scene=scene))
    afresh = ecomap(young, manner, Placing(previous=scene.places, home=HOME))
    assert again.places == afresh.places == scene.places


def test_a_young_person_who_lives_elsewhere_stands_where_the_closest_of_the_home_stood(
    document: Document, copied: Callable[[Document], Copy], manner: Manner
) -> None:
    copy = copied(housed(document, "mair", "gwyn"))
    whole, scene = ecomap(copy, manner), about(copy, manner)
    closest = whole.places[ElementId("mair")]
    assert scene.places[ElementId("ellie")].distance(closest) < 2 * manner.symbol
    assert {"t1", "t5"} <= {one.figure.key for one in scene.layers}
    assert "t3" not in {one.figure.key for one in scene.layers}


def test_about_the_young_persons_home_nobody_in_it_has_a_badge_and_about_another_they_have(
    document: Document, copied: Callable[[Document], Copy], manner: Manner
) -> None:
    def words(scene: Scene, key: str) -> set[str]:
        return {one.text for one in placed(scene, key).figure.primitives if isinstance(one, Words)}

    assert words(about(copied(housed(document, "ellie", "mair")), manner), "mair") == {"M", "Mair"}
    assert words(about(copied(housed(document, "mair", "gwyn")), manner), "mair") == {"M", "Mair", "stay over"}


def test_the_key_says_what_is_in_the_home(young: Copy, manner: Manner) -> None:
    used = about(young, manner).used
    assert {Sign("areas", "household"), Sign("children", "foster"), Sign("couples", "married")} <= used


def test_a_page_is_called_after_the_home_and_says_who_is_in_it(
    document: Document, copied: Callable[[Document], Copy], manner: Manner
) -> None:
    scene = about(copied(housed(document, "ellie", "sue", "pete")), manner)
    assert heading(scene) == "People around The old mill"
    assert "In the middle, The old mill: Ellie, me; Sue, foster mum" in outline(scene)
    nameless = about(copied(housed(document, "mair", "gwyn", name="")), manner)
    assert heading(nameless) == "People around Mair, Gwyn"


def test_a_home_that_is_not_in_the_copy_changes_nothing(young: Copy, manner: Manner) -> None:
    assert ecomap(young, manner, Placing(home=ElementId("h9"))).layers == ecomap(young, manner).layers


@pytest.mark.parametrize("hidden", ["pete", "zofia"])
def test_what_nobody_may_see_leaves_no_trace_about_a_home(
    document: Document, copied: Callable[[Document], Copy], manner: Manner, hidden: str
) -> None:
    kept = Restriction(id=ElementId("r1"), about=ElementId(hidden))
    secret = ElementId(hidden)
    base = housed(document, "ellie", "sue", "biscuit", "pete")
    base = replace(base, restrictions={kept.id: kept})
    renamed = replace(base.people[secret], name=Name(text="Somebody Else Altogether"), relation="nobody to be seen")
    other = replace(base, people={**base.people, secret: renamed})
    pages = [
        svg(on_paper(View.ECOMAP, copied(one), manner, PAPERS["a4"], placing=Placing(home=HOME)))
        for one in (base, other)
    ]
    assert pages[0] == pages[1]
    assert hidden.capitalize() not in pages[0]
    assert "The old mill" in pages[0]
