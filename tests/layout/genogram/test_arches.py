"""Partner lines over the heads: taken where they cross less, nested, with the children's line through a free gap."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations, pairwise

from ecomap.geometry import Box, Point
from ecomap.layout.genogram import route
from ecomap.layout.pedigree import Link, Member, Pedigree, TreeLayout, Union


def drawn(row: str, couples: Iterable[str], below: str = "", above: str = "") -> TreeLayout:
    """Return the lines of a row of people 30 mm apart; every couple in `couples` written large has a child.

    `below` are those children's places in the next row, by their parents' letters, 30 mm apart or where they say
    ("ab@47"); `above`: who has a parent above.
    """
    unions = [Union(id=pair.lower(), partners=tuple(pair.lower())) for pair in couples]
    links = [Link(union=pair.lower(), child=f"child-{pair.lower()}") for pair in couples if pair.isupper()]
    places = {one: Point(30.0 * at, 0.0) for at, one in enumerate(row)}
    for at, word in enumerate(below.split()):
        pair, _, x = word.partition("@")
        places[f"child-{pair}"] = Point(float(x or 30.0 * at), 60.0)
    for one in above:
        unions.append(Union(id=f"over-{one}", partners=(f"parent-{one}",)))
        links.append(Link(union=f"over-{one}", child=one))
        places[f"parent-{one}"] = Point(places[one].x, -60.0)
    members = tuple(Member(id=one, extent=Box(-10, -6, 20, 18), radius=6, rank=at) for at, one in enumerate(places))
    return route(Pedigree(members=members, unions=tuple(unions), links=tuple(links)), places)


def hops(layout: TreeLayout) -> int:
    return sum(len(line.hops) for line in (*layout.couples.values(), *layout.children.values()))


def height(layout: TreeLayout, couple: str) -> float:
    """Return how far over the row a couple's line runs; negative for one under it."""
    return -max((point.y for point in layout.couples[couple].points), key=abs)


def test_a_line_over_the_heads_spares_the_crossing_with_a_childrens_line() -> None:
    layout = drawn("abd", ["AB", "AD"], "ab ad")
    assert height(layout, "ad") > 6
    assert hops(layout) == 0


def test_a_line_under_the_feet_spares_the_crossing_with_a_line_from_parents() -> None:
    layout = drawn("abd", ["ab", "AD"], "ad", above="b")
    assert height(layout, "ad") < -6
    assert hops(layout) == 0


def test_under_the_feet_where_both_are_alike() -> None:
    assert height(drawn("abd", ["ab", "ad"]), "ad") < -6
    assert height(drawn("abd", ["AB", "ad"], "ab", above="b"), "ad") < -6


def test_arches_are_nested_the_shorter_one_lower() -> None:
    layout = drawn("abcd", ["AB", "AC", "AD"], "ab ac ad")
    assert height(layout, "ad") > height(layout, "ac") > 6
    assert hops(layout) == 0


def test_children_hang_through_a_gap_without_a_partner_line() -> None:
    layout = drawn("abcd", ["AB", "CD", "AD"], "ab ad cd")
    stem = layout.children["ad", "child-ad"].points[0]
    assert 30 < stem.x < 60
    assert hops(layout) == 0


def test_children_under_each_others_arches_do_not_lie_on_each_other() -> None:
    layout = drawn("abcd", ["AB", "AC", "AD"], "ab ac@77 ad@47")
    uprights = [
        (a.x, min(a.y, b.y), max(a.y, b.y), union)
        for (union, _), line in layout.children.items()
        for a, b in pairwise(line.points)
        if a.x == b.x
    ]
    for one, other in combinations(uprights, 2):
        apart = abs(one[0] - other[0]) > 0.5 or one[2] <= other[1] or other[2] <= one[1]
        assert apart or one[3] == other[3]


def test_lines_up_and_down_from_one_side_keep_apart() -> None:
    layout = drawn("pxabdy", ["AB", "AD", "py", "px"], "ab ad", above="x")
    ends = [line.points[at] for line in layout.couples.values() for at in (0, -1)]
    assert len(ends) == len(set(ends))
