"""The family tree's engine as a whole: what must hold in every drawing."""

from __future__ import annotations

import math
import random
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, pairwise

import pytest

from ecomap.geometry import Box, Point
from ecomap.layout.genogram import better, lay_out, route
from ecomap.layout.pedigree import Link, Member, Pedigree, Spacing, TreeLayout, Union

Piece = tuple[str, frozenset[str], Point, Point]


def boxes_of(pedigree: Pedigree, layout: TreeLayout) -> dict[str, Box]:
    return {member.id: member.extent.moved(layout.places[member.id]) for member in pedigree.members}


def overlaps(pedigree: Pedigree, layout: TreeLayout) -> list[tuple[str, str]]:
    boxes = boxes_of(pedigree, layout)
    return [(a, b) for a, b in combinations(boxes, 2) if boxes[a].grown(-1e-6).meets(boxes[b].grown(-1e-6))]


def pieces(pedigree: Pedigree, layout: TreeLayout) -> Iterator[Piece]:
    partners = {union.id: frozenset(union.partners) for union in pedigree.unions}
    for union, line in layout.couples.items():
        for a, b in pairwise(line.points):
            yield union, partners[union], a, b
    for (union, child), line in layout.children.items():
        for a, b in pairwise(line.points):
            yield union, partners[union] | {child}, a, b


def lines_through_strangers(pedigree: Pedigree, layout: TreeLayout) -> list[tuple[str, str]]:
    boxes = boxes_of(pedigree, layout)
    return [
        (union, one)
        for union, ends, a, b in pieces(pedigree, layout)
        for one, box in boxes.items()
        if one not in ends and box.grown(-1e-3).crossed_by(a, b)
    ]


def lines_on_each_other(pedigree: Pedigree, layout: TreeLayout) -> list[tuple[str, str, float]]:
    found = []
    for axis in (0, 1):
        by_line = defaultdict(set)
        for union, _, a, b in pieces(pedigree, layout):
            if abs(a[1 - axis] - b[1 - axis]) < 1e-6 and abs(a[axis] - b[axis]) > 1e-6:
                by_line[round(a[1 - axis], 2)].add((min(a[axis], b[axis]), max(a[axis], b[axis]), union))
        for line in by_line.values():
            for (low, high, union), (other_low, other_high, other) in combinations(sorted(line), 2):
                shared = min(high, other_high) - max(low, other_low)
                if union != other and shared > 1e-3:
                    found.append((union, other, shared))
    return found


def reversed_siblings(pedigree: Pedigree, layout: TreeLayout) -> list[tuple[str, str]]:
    births = {member.id: member.birth for member in pedigree.members}
    found = []
    for union in pedigree.unions:
        line = [link for link in pedigree.links if link.union == union.id and link.primary]
        for a, b in combinations(line, 2):
            one, other = births[a.child], births[b.child]
            if one is None or other is None or one == other or (a.twins and a.twins == b.twins):
                continue
            places = layout.places[a.child], layout.places[b.child]
            if places[0].y == places[1].y and (one - other) * (places[0].x - places[1].x) < 0:
                found.append((a.child, b.child))
    return found


def parted_couples(pedigree: Pedigree, layout: TreeLayout) -> list[str]:
    """Couples with somebody between them who is no partner's partner."""
    group = {member.id: {member.id} for member in pedigree.members}
    for union in pedigree.unions:
        if len(union.partners) == 2:
            joined = group[union.partners[0]] | group[union.partners[1]]
            for one in joined:
                group[one] = joined
    found = []
    for union in pedigree.unions:
        if len(union.partners) < 2:
            continue
        a, b = sorted((layout.places[one] for one in union.partners), key=lambda place: place.x)
        if a.y == b.y:
            between = {one for one, place in layout.places.items() if place.y == a.y and a.x < place.x < b.x}
            if between - group[union.partners[0]]:
                found.append(union.id)
    return found


def generations_upside_down(pedigree: Pedigree, layout: TreeLayout) -> list[tuple[str, str]]:
    """Children who stand neither below all parents nor (carers below) above them all."""
    partners = {union.id: union.partners for union in pedigree.unions}
    return [
        (link.union, link.child)
        for link in pedigree.links
        for parents in [[layout.places[one].y for one in partners[link.union]]]
        if not (
            layout.places[link.child].y > max(parents) or (link.below and layout.places[link.child].y < min(parents))
        )
    ]


def assert_sound(pedigree: Pedigree, layout: TreeLayout) -> None:
    assert set(layout.places) == {member.id for member in pedigree.members}
    assert all(math.isfinite(value) for place in layout.places.values() for value in place)
    assert overlaps(pedigree, layout) == []
    assert generations_upside_down(pedigree, layout) == []
    assert lines_through_strangers(pedigree, layout) == []
    assert lines_on_each_other(pedigree, layout) == []


def test_a_sample_has_nothing_on_anything_else(sample: Pedigree) -> None:
    layout = lay_out(sample)
    assert_sound(sample, layout)
    assert parted_couples(sample, layout) == []
    assert reversed_siblings(sample, layout) == []


def test_a_made_up_family_has_nothing_on_anything_else(family: Pedigree) -> None:
    assert_sound(family, lay_out(family))


def test_a_bettered_family_has_nothing_on_anything_else(large_family: Pedigree) -> None:
    layout = better(large_family, lay_out(large_family))
    if layout is not None:
        assert_sound(large_family, layout)
        assert parted_couples(large_family, layout) == []


def test_without_a_solver_the_same_holds(small_or_large: Pedigree, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "highspy", None)
    for order in ("strict", "balanced"):
        layout = lay_out(small_or_large, Spacing(order=order))
        assert_sound(small_or_large, layout)
        assert parted_couples(small_or_large, layout) == []


def test_every_line_is_drawn(family: Pedigree) -> None:
    layout = lay_out(family)
    assert set(layout.children) == {(link.union, link.child) for link in family.links}
    assert set(layout.couples) == {union.id for union in family.unions if len(union.partners) == 2}


def test_the_same_question_has_the_same_answer(family: Pedigree) -> None:
    assert lay_out(family) == lay_out(family)


def test_lines_end_at_symbols(family: Pedigree) -> None:
    layout = lay_out(family)
    radius = {member.id: member.radius for member in family.members}
    partners = {union.id: union.partners for union in family.unions}
    for (_, child), line in layout.children.items():
        assert line.points[-1].distance(layout.places[child]) == pytest.approx(radius[child], abs=1e-6)
    for union, line in layout.couples.items():
        for end in (line.points[0], line.points[-1]):
            nearest = min(partners[union], key=lambda one: layout.places[one].distance(end))
            distance = layout.places[nearest].distance(end)
            assert distance == pytest.approx(radius[nearest], abs=1e-6) or end.y > layout.places[nearest].y


def test_hops_are_where_lines_cross_and_nowhere_else(sample: Pedigree) -> None:
    layout = lay_out(sample)
    upright = [(union, a, b) for union, _, a, b in pieces(sample, layout) if a.x == b.x and a.y != b.y]
    level = [(union, a, b) for union, _, a, b in pieces(sample, layout) if a.y == b.y and a.x != b.x]
    crossings = {
        (round(u.x, 3), round(a.y, 3))
        for union, a, b in level
        for other, u, v in upright
        if union != other and min(a.x, b.x) < u.x < max(a.x, b.x) and min(u.y, v.y) < a.y < max(u.y, v.y)
    }
    lines = [*layout.couples.values(), *layout.children.values()]
    assert {(round(hop.x, 3), round(hop.y, 3)) for line in lines for hop in line.hops} == crossings
    assert crossings or sample.centre == "A01"


def test_what_stands_stays_to_the_last_digit(family: Pedigree) -> None:
    layout = lay_out(family)
    assert lay_out(family, previous=layout.places) == layout


def test_routing_alone_draws_the_same_lines(family: Pedigree) -> None:
    layout = lay_out(family)
    assert route(family, layout.places) == layout


def test_a_new_child_moves_few(ellie: Pedigree) -> None:
    before = lay_out(ellie)
    parents = next(union for union in ellie.unions if len(union.partners) == 2)
    baby = Member(id="baby", extent=Box(-8, -7, 16, 20), radius=7, birth=2026.0, rank=999)
    grown = replace(
        ellie,
        members=(*ellie.members, baby),
        links=(*ellie.links, Link(union=parents.id, child="baby")),
    )
    after = lay_out(grown, previous=before.places)
    assert_sound(grown, after)
    moved = [one for one, place in before.places.items() if after.places[one].distance(place) > 8.0]
    assert len(moved) <= 0.5 * len(before.places)


def test_pinned_people_stay_exactly(family: Pedigree) -> None:
    before = lay_out(family)
    pinned = frozenset(member.id for member in family.members[::5])
    taller = tuple(
        replace(member, extent=Box(member.extent.left - 4, member.extent.top, member.extent.width + 8, 40))
        if member.id not in pinned
        else member
        for member in family.members
    )
    after = lay_out(replace(family, members=taller), previous=before.places, pinned=pinned)
    assert {one: after.places[one] for one in pinned} == {one: before.places[one] for one in pinned}
    assert all(math.isfinite(value) for place in after.places.values() for value in place)


def test_twins_share_one_point(ellie: Pedigree) -> None:
    layout = lay_out(ellie)
    mason, maisie = layout.children["B02+B12", "B13"], layout.children["B02+B12", "B14"]
    assert mason.points[-2] == maisie.points[-2]


def test_carers_hang_below_the_child_they_care_for(ellie: Pedigree) -> None:
    layout = lay_out(ellie)
    assert layout.places["B26"].y > layout.places["B01"].y
    assert layout.children["B26+B27", "B01"].points[-1].y == layout.places["B01"].y


def test_one_home_is_one_outline_without_strangers(ellie: Pedigree) -> None:
    layout = lay_out(ellie)
    home = next(home for home in ellie.households if "B26" in home.members)
    outline = Box.of_points(layout.households[home.id])
    boxes = boxes_of(ellie, layout)
    assert all(outline.grown(1e-6).meets(boxes[one]) for one in home.members)
    assert all(a.x == b.x or a.y == b.y for a, b in pairwise(layout.households[home.id]))


def test_people_who_would_be_their_own_ancestors_are_reported_and_drawn() -> None:
    people = tuple(Member(id=name, extent=Box(-8, -7, 16, 20), radius=7, rank=at) for at, name in enumerate("abc"))
    unions = tuple(Union(id=f"of-{name}", partners=(name,)) for name in "abc")
    links = tuple(Link(union=f"of-{parent}", child=child) for parent, child in ("ab", "bc", "ca"))
    layout = lay_out(Pedigree(members=people, unions=unions, links=links))
    assert layout.loops == (("a", "b", "c"),)
    assert len(layout.children) == 3


def test_nobody_at_all_is_an_empty_layout() -> None:
    assert lay_out(Pedigree(members=())).places == {}


def test_somebody_pinned_off_the_row_stays_and_nobody_stands_there(ellie: Pedigree) -> None:
    before = dict(lay_out(ellie).places)
    before["B05"] = before["B05"].plus(Point(-38.0, 17.0))
    after = lay_out(ellie, previous=before, pinned=frozenset({"B05"}))
    assert after.places["B05"] == before["B05"]
    assert overlaps(ellie, after) == []
    again = lay_out(ellie, previous=after.places, pinned=frozenset({"B05"}))
    assert again == after


def test_pinned_people_and_free_ones_never_overlap(family: Pedigree) -> None:
    layout = lay_out(family)
    names = [member.id for member in family.members]
    chosen, goal = names[len(names) // 2], names[len(names) // 3]
    before = {**layout.places, chosen: layout.places[goal].plus(Point(3.0, 1.0))}
    after = lay_out(family, previous=before, pinned=frozenset({chosen}))
    assert after.places[chosen] == before[chosen]
    assert overlaps(family, after) == []


def test_who_does_not_move_stays_to_the_last_digit(family: Pedigree) -> None:
    layout = lay_out(family)
    chosen = family.members[len(family.members) // 2].id
    before = {**layout.places, chosen: layout.places[chosen].plus(Point(7.3, 11.7))}
    pinned = frozenset({chosen})
    for _ in range(3):
        after = lay_out(family, previous=before, pinned=pinned).places
        ways = [after[one].distance(at) for one, at in before.items()]
        assert not [way for way in ways if 0.0 < way < 1e-6]
        before = dict(after)


def test_a_layout_elsewhere_is_the_same_layout(ellie: Pedigree) -> None:
    layout = lay_out(ellie)
    moved = layout.moved(Point(64.0, -32.0))
    assert moved != layout and moved.moved(Point(-64.0, 32.0)).places.keys() == layout.places.keys()
    way = next(iter(layout.children))
    assert moved.children[way].points[0] == layout.children[way].points[0].plus(Point(64.0, -32.0))
    assert_sound(ellie, moved)


def changed(family: Pedigree, dice: random.Random, turn: int) -> Pedigree:
    """Return a family with one more child or partner of somebody."""
    new = Member(id=f"new-{turn}", extent=Box(-10, -6, 20, 18), radius=6, birth=1950.0 + turn, rank=900 + turn)
    members = (*family.members, new)
    if turn % 2:
        link = Link(union=dice.choice(family.unions).id, child=new.id)
        return replace(family, members=members, links=(*family.links, link))
    union = Union(id=f"union-{turn}", partners=(dice.choice(family.members).id, new.id))
    return replace(family, members=members, unions=(*family.unions, union))


def test_a_layout_stays_sound_through_one_change_after_another(family: Pedigree) -> None:
    dice = random.Random(len(family.members))
    layout = lay_out(family)
    for turn in range(4):
        family = changed(family, dice, turn)
        layout = lay_out(family, previous=layout.places)
        assert_sound(family, layout)


def test_a_layout_stays_sound_where_somebody_is_moved_along_the_row(tricky_family: Pedigree) -> None:
    dice = random.Random(len(tricky_family.members))
    family, layout = tricky_family, lay_out(tricky_family)
    assert_sound(family, layout)
    moved = dice.choice(family.members).id
    layout = replace(layout, places={**layout.places, moved: layout.places[moved].plus(Point(20.0, 0.0))})
    for turn in range(3):
        layout = lay_out(family, previous=layout.places, pinned=frozenset({moved}))
        assert_sound(family, layout)
        family = changed(family, dice, turn)


def test_lines_stay_off_each_other_where_somebody_is_moved_off_the_row(tricky_family: Pedigree) -> None:
    dice = random.Random(len(tricky_family.members))
    before = lay_out(tricky_family).places
    for by in (-18.0, -9.0, 9.0, 18.0):
        moved = dice.choice(tricky_family.members).id
        layout = route(tricky_family, {**before, moved: before[moved].plus(Point(0.0, by))})
        assert lines_on_each_other(tricky_family, layout) == []


def test_the_checks_of_this_module_see_what_is_wrong(ellie: Pedigree) -> None:
    layout = lay_out(ellie)
    swapped = {**layout.places, "B06": layout.places["B02"], "B02": layout.places["B06"]}
    wrong = replace(layout, places=swapped)
    assert reversed_siblings(ellie, wrong)
    assert parted_couples(ellie, wrong)
    assert lines_through_strangers(ellie, wrong)
    on_top = replace(layout, places={**layout.places, "B05": layout.places["B02"]})
    assert overlaps(ellie, on_top)
    below = replace(layout, places={**layout.places, "B03": layout.places["B01"].plus(Point(0, 50))})
    assert generations_upside_down(ellie, below)
    doubled = replace(layout, couples={**layout.couples, "B06+B07": layout.couples["B03+B04"]})
    assert lines_on_each_other(ellie, doubled)
