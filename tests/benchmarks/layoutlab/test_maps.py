"""Cases as maps of the program: everybody is there, and all that joins them."""

from __future__ import annotations

import pytest

from benchmarks.layoutlab.cases.ecomap import ecomap
from benchmarks.layoutlab.cases.genogram import genogram
from benchmarks.layoutlab.maps import map_of
from ecomap.model.person import ElementId
from ecomap.model.rules import check
from ecomap.store.codec import decode, encode


@pytest.mark.parametrize("kind", ["tree", "care", "blended", "kin"])
def test_a_family_keeps_everybody_and_every_line(kind: str) -> None:
    case = genogram(80, 7, kind)
    document = map_of(case)
    assert list(document.people) == [person["id"] for person in case["people"]]
    partners = {union["id"]: set(union["partners"]) for union in case["unions"]}
    lines = {(one.child, frozenset(one.parents), one.kind.value) for one in document.parentages.values()}
    assert lines == {(link["child"], frozenset(partners[link["union"]]), link["kind"]) for link in case["children"]}
    couples = {frozenset((one.a, one.b)) for one in document.couples.values()}
    assert couples == {frozenset(pair) for pair in partners.values() if len(pair) == 2}
    check(document)
    assert decode(encode(document)) == document


def test_a_network_keeps_everybody_and_every_tie() -> None:
    case = ecomap(50, 7, "mixed")
    document = map_of(case)
    assert {*document.people, *document.places} == {node["id"] for node in case["nodes"]}
    ties = {frozenset((tie.a, tie.b)) for tie in document.ties.values()}
    assert ties == {frozenset((edge["a"], edge["b"])) for edge in case["edges"]}
    rings = {node["id"]: node["ring"] or None for node in case["nodes"]}
    assert {one: document.standing(ElementId(one)).ring for one in rings} == rings
    check(document)
