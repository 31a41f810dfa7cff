from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from ecomap.model.dates import PartialDate
from ecomap.model.diagram import Diagram, Seat, View
from ecomap.model.document import Document
from ecomap.model.gathering import Gathering, Session
from ecomap.model.network import Feeling, Strength, Tie
from ecomap.model.person import ElementId, Person
from ecomap.store.codec import decode, encode
from ecomap.store.errors import TooLarge

SENTENCE = r"^[A-Z`].*[a-z].*\.$"

PAT = ElementId("p/~1")


def tree_of(document: Document) -> Any:
    return json.loads(encode(document))


def reread(tree: Any) -> Document:
    return decode(json.dumps(tree).encode())


@pytest.fixture
def full(small: Document) -> Document:
    """A map with something in every kind of place."""
    person = Person(id=PAT, born=PartialDate(year=1980))
    tie = Tie(id=ElementId("t"), a=small.young_person, b=PAT, feelings=(Feeling(strength=Strength.WEAK),) * 2)
    return replace(
        small,
        people={**small.people, PAT: person},
        ties={tie.id: tie},
        diagrams=(Diagram(view=View.FAMILY_TREE, seat=Seat.TOGETHER),),
        gathering=Gathering(sessions=(Session(id="a"), Session(id="b"))),
    )


def with_unknown_things(tree: Any) -> Any:
    """Return the tree with an unknown field in every record, and a few odd ones."""
    if isinstance(tree, list):
        return [with_unknown_things(one) for one in tree]
    if not isinstance(tree, dict):
        return tree
    changed = {key: with_unknown_things(one) for key, one in tree.items()}
    tables = {"people", "ties"}
    return {
        key: {k: v for k, v in one.items() if k != "newer"} if key in tables else one for key, one in changed.items()
    } | {"newer": {"a": [1, None, {"b": "é"}]}}


def test_unknown_fields_everywhere_survive(full: Document) -> None:
    tree = with_unknown_things(tree_of(full))
    assert json.dumps(tree).count("newer") >= 10
    document = reread(tree)
    assert replace(document, unknown={}) == full
    assert tree_of(document) == tree
    assert decode(encode(document)) == document


@pytest.mark.parametrize("seed", range(5))
def test_unknown_fields_survive_in_any_document(seed: int, by_chance: Callable[[int], Document]) -> None:
    document = by_chance(seed)
    tree = tree_of(document)
    tree["newer"] = 1
    for table in ("people", "couples", "homes", "offers"):
        for record in tree.get(table, {}).values():
            record["newer"] = table
    tree["moments"]["m1"]["was"]["newer"] = "then"
    again = reread(tree)
    assert again.moments[ElementId("m1")].was.unknown == {"/newer": "then"}
    assert tree_of(again) == tree


def test_unknown_things_follow_a_moment_that_is_taken(full: Document) -> None:
    document = reread(with_unknown_things(tree_of(full)))
    tree = tree_of(document)
    moment = {"id": "m", "on": "2026-01-01", "was": tree}
    assert tree_of(reread({**tree_of(document), "moments": {"m": moment}}))["moments"]["m"]["was"] == tree


def test_edits_around_unknown_things_do_not_lose_or_mislay_them(full: Document) -> None:
    document = reread(with_unknown_things(tree_of(full)))
    ecomap = Diagram(view=View.ECOMAP, seat=Seat.TOGETHER)
    sessions = (Session(id="new"), *reversed(document.gathering.sessions))
    edited = replace(
        document.with_diagram(ecomap),
        gathering=replace(document.gathering, sessions=sessions, theme="football"),
        people={**document.people, PAT: replace(document.people[PAT], relation="uncle")},
    )
    tree = tree_of(edited)
    assert "newer" not in tree["diagrams"][0] and "newer" in tree["diagrams"][1]
    assert ["newer" in one for one in tree["gathering"]["sessions"]] == [False, True, True]
    assert tree["people"][PAT]["relation"] == "uncle" and "newer" in tree["people"][PAT]


def test_what_is_taken_away_takes_its_unknown_things_along(full: Document) -> None:
    document = reread(with_unknown_things(tree_of(full)))
    bare = replace(document, people={PAT: Person(id=PAT)}, ties={}, diagrams=(), gathering=Gathering())
    tree = tree_of(bare)
    assert tree["people"] == {PAT: {"id": PAT, "newer": {"a": [1, None, {"b": "é"}]}}}
    assert "newer" not in json.dumps([tree.get("ties"), tree.get("diagrams")])
    assert tree["gathering"]["newer"] and "sessions" not in json.dumps(tree["gathering"].get("newer"))
    assert replace(reread(tree), unknown={}) == replace(bare, unknown={})


def test_unknown_things_in_what_says_nothing_else_survive(small: Document) -> None:
    tree = tree_of(small)
    tree["eligibility"] = {"newer": 1}
    tree["people"][small.young_person]["reach"] = {"newer": 2}
    tree["unknown"] = 3
    assert tree_of(reread(tree)) == tree


def test_unknown_things_nested_without_end_are_refused(small: Document) -> None:
    deep: Any = 1
    for _ in range(120):
        deep = [deep]
    with pytest.raises(TooLarge, match=SENTENCE):
        reread({**tree_of(small), "newer": deep})


def test_what_leads_nowhere_in_a_map_does_not_stand_in_its_way(small: Document) -> None:
    lost = ("/title/a/b", "/papers/left_out/0/a", "/gone/a", "/people/gone/a", "/sectors/id=gone/a", "/on/a/b")
    document = replace(small, unknown=dict.fromkeys(lost, 1))
    assert decode(encode(document)) == small


def test_records_without_a_name_are_told_apart_by_their_number(small: Document) -> None:
    tree = {**tree_of(small), "format": 2, "sectors": [{"id": "mum", "name": "Mum"}, {"name": "x", "newer": 1}, 3]}
    assert tree_of(reread(tree)) == tree


@pytest.mark.parametrize(("levels", "refused"), [(98, False), (99, False), (100, True)])
def test_unknown_things_may_be_nested_as_deeply_as_the_bound_says(small: Document, levels: int, refused: bool) -> None:
    for deep in (_nested(levels, lambda inner: [1, inner]), _nested(levels, lambda inner: {"a": inner})):
        tree = {**tree_of(small), "newer": deep}
        if refused:
            with pytest.raises(TooLarge, match=SENTENCE):
                reread(tree)
        else:
            assert tree_of(reread(tree)) == tree


def _nested(levels: int, around: Callable[[Any], Any]) -> Any:
    """Return a list or record that holds another, so many of them in all."""
    found: Any = around(1)
    for _ in range(levels - 1):
        found = around(found)
    return found
