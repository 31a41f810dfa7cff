"""Each measure on a drawing small enough to be counted by eye."""

from __future__ import annotations

from benchmarks.layoutlab.cases.families import completed
from benchmarks.layoutlab.cases.formats import Descent, GenogramCase, Person, Sex, Union
from benchmarks.layoutlab.metrics.genogram import measure_genogram
from benchmarks.layoutlab.metrics.graph import least_apart
from benchmarks.layoutlab.metrics.layouts import GenogramLayout, Measures
from benchmarks.layoutlab.metrics.plane import Rectangle, Segment, cross, crossings, lying_on_each_other, passes

PARENTS, CHILDREN = 0.0, 200.0


def family() -> GenogramCase:
    """Two couples, each with two children, the elder named first."""
    sexes: dict[str, Sex] = {"dad": "M", "mum": "F", "uncle": "M", "aunt": "F"}
    people: list[Person] = [{"id": one, "name": one, "sex": sex, "birth": 1950} for one, sex in sexes.items()]
    for year, one in enumerate(("ann", "ben", "cat", "dan")):
        people.append({"id": one, "name": one, "sex": "U", "birth": 1980.0 + year})
    unions: list[Union] = [
        {"id": "u", "partners": ["dad", "mum"], "kind": "married", "start": None},
        {"id": "v", "partners": ["uncle", "aunt"], "kind": "married", "start": None},
    ]
    born = {"ann": "u", "ben": "u", "cat": "v", "dan": "v"}
    descents: list[Descent] = [
        {"union": union, "child": child, "kind": "birth", "twin": None} for child, union in born.items()
    ]
    return completed("x", people, unions, descents)


def measured(parents: str, children: str) -> Measures:
    """Two rows written from the left, people 130 apart."""
    rows = ((parents.split(), PARENTS), (children.split(), CHILDREN))
    layout: GenogramLayout = {
        "engine": "by hand",
        "seconds": 0.0,
        "cpu_seconds": 0.0,
        "people": [
            {"id": one, "x": 130.0 * at, "y": y, "w": 100.0, "h": 60.0} for row, y in rows for at, one in enumerate(row)
        ],
        "unions": [],
        "links": [],
    }
    return measure_genogram(family(), layout)


def test_a_tidy_family_has_no_faults() -> None:
    tidy = measured("dad mum uncle aunt", "ann ben cat dan")
    faults = (
        "overlaps",
        "gen_viol",
        "couples_split",
        "nonadjacent",
        "male_right",
        "sib_inv",
        "sib_broken",
        "cross_bus",
    )
    assert {name: tidy[name] for name in faults} == dict.fromkeys(faults, 0)
    assert (tidy["mf_pairs"], tidy["sib_pairs"], tidy["centre_dev"]) == (2, 2, 0)


def test_a_stranger_between_partners_splits_them() -> None:
    split = measured("dad uncle mum aunt", "ann ben cat dan")
    assert (split["couples_split"], split["nonadjacent"], split["nonadjacent_min"]) == (2, 2, 0)


def test_a_man_on_the_right_is_counted() -> None:
    assert measured("mum dad uncle aunt", "ann ben cat dan")["male_right"] == 1


def test_siblings_against_their_age_are_counted() -> None:
    assert measured("dad mum uncle aunt", "ben ann dan cat")["sib_inv"] == 2


def test_a_stranger_among_siblings_breaks_them_and_lines_cross() -> None:
    broken = measured("dad mum uncle aunt", "ann cat ben dan")
    assert (broken["sib_broken"], broken["cross_straight"], broken["cross_bus"]) == (2, 1, 1)


def test_children_beside_their_parents_are_a_fault() -> None:
    assert measured("dad mum uncle aunt ann", "ben cat dan")["gen_viol"] == 1


def test_somebody_left_out_is_missing() -> None:
    assert measured("dad mum uncle aunt", "ann ben cat")["missing"] == 1


def test_one_with_three_partners_cannot_stand_beside_all() -> None:
    assert least_apart([("a", "b"), ("a", "c"), ("a", "d")]) == 1
    assert least_apart([("a", "b"), ("b", "c"), ("c", "d")]) == 0
    assert least_apart([("a", "b"), ("b", "c"), ("c", "a")]) == 1


def test_segments_cross_only_between_their_ends() -> None:
    assert cross((0, 0), (2, 2), (0, 2), (2, 0))
    assert not cross((0, 0), (2, 2), (2, 2), (4, 0))
    assert not cross((0, 0), (1, 1), (0, 4), (4, 0))


def test_lines_of_one_group_do_not_count_against_each_other() -> None:
    one, other = Segment("u", (0.0, 0.0), (2.0, 2.0)), Segment("u", (0.0, 2.0), (2.0, 0.0))
    assert list(crossings([one, other])) == []
    assert len(list(crossings([one, other._replace(group="v")]))) == 1


def test_the_length_that_two_lines_share_is_measured() -> None:
    lines = [
        Segment("u", (0.0, 5.0), (10.0, 5.0)),
        Segment("v", (4.0, 5.2), (20.0, 5.2)),
        Segment("v", (0.0, 0.0), (0.0, 9.0)),
    ]
    assert lying_on_each_other(lines) == 6


def test_a_line_through_a_box_is_seen_and_one_along_its_border_is_not() -> None:
    box = Rectangle(0, 0, 20, 20)
    assert passes((-50, 0), (50, 1), box)
    assert not passes((-50, 9), (50, 9), box)
    assert not passes((-50, 0), (-11, 0), box)
