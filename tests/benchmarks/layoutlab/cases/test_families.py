from __future__ import annotations

from benchmarks.layoutlab.cases.families import ball, completed, families, restricted
from benchmarks.layoutlab.cases.formats import Descent, Person, Union
from benchmarks.layoutlab.cases.genogram import genogram


def person(one: str, birth: float | None = None) -> Person:
    return {"id": one, "name": one, "sex": "U", "birth": birth}


def union(one: str, *partners: str) -> Union:
    return {"id": one, "partners": list(partners), "kind": "married", "start": None}


def child(of: str, one: str, kind: str = "birth") -> Descent:
    return {"union": of, "child": one, "kind": kind, "twin": None}


def test_the_eldest_comes_first_where_all_births_are_known() -> None:
    people = [person("mum"), person("late", 1990), person("early", 1980)]
    case = completed("x", people, [union("u", "mum")], [child("u", "late"), child("u", "early")])
    assert [(link["child"], link["order"]) for link in case["children"]] == [("early", 0), ("late", 1)]


def test_children_stay_as_they_came_where_a_birth_is_unknown() -> None:
    people = [person("mum"), person("late", 1990), person("early", 1980), person("unknown")]
    descents = [child("u", "late"), child("u", "unknown"), child("u", "early")]
    case = completed("x", people, [union("u", "mum")], descents)
    assert [link["child"] for link in case["children"]] == ["late", "unknown", "early"]


def test_the_family_of_birth_is_primary_whatever_comes_first() -> None:
    people = [person(one) for one in ("mum", "carer", "aunt", "kid")]
    unions = [union("fostering", "carer"), union("birth", "mum"), union("kin", "aunt")]
    descents = [child("fostering", "kid", "foster"), child("birth", "kid"), child("kin", "kid", "kinship")]
    case = completed("x", people, unions, descents)
    assert {link["union"]: link["primary"] for link in case["children"]} == {
        "fostering": False,
        "birth": True,
        "kin": False,
    }


def test_what_points_nowhere_is_left_out() -> None:
    unions = [union("u", "mum", "nobody"), union("empty", "nobody"), union("alone", "kid")]
    descents = [child("u", "kid"), child("u", "nobody"), child("u", "kid"), child("u", "mum"), child("nowhere", "kid")]
    case = completed("x", [person("mum"), person("kid")], unions, descents)
    assert [(one["id"], one["partners"]) for one in case["unions"]] == [("u", ["mum"])]
    assert [link["child"] for link in case["children"]] == ["kid"]


def test_families_are_parted_and_the_largest_comes_first() -> None:
    people = [person(one) for one in ("lone", "mum", "dad", "kid")]
    case = completed("x", people, [union("u", "mum", "dad")], [child("u", "kid")])
    assert families(case) == [{"mum", "dad", "kid"}, {"lone"}]


def test_a_ball_is_connected_and_as_large_as_asked_for() -> None:
    case = genogram(300, 1, "kin")
    piece = restricted(case, ball(case, 40))
    assert len(piece["people"]) == 40
    assert len(families(piece)) == 1
