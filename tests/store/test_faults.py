from __future__ import annotations

import json
from typing import Any

import pytest

from ecomap.model.document import Document
from ecomap.store.codec import encode
from ecomap.store.faults import Fault, find_faults
from ecomap.store.shapes import shape_of


def paths(tree: Any) -> list[tuple[str | int, ...]]:
    return [fault.path for fault in find_faults(tree, shape_of(Document))]


def test_a_sound_tree_has_no_faults(small: Document) -> None:
    assert paths(json.loads(encode(small))) == []


def test_every_fault_is_found_as_far_in_as_it_lies(small: Document) -> None:
    tree = json.loads(encode(small))
    tree["people"] |= {"a": {"id": "a", "born": {"year": "x", "month": []}}, "b": {}, "c": {"id": "c"}}
    tree["sectors"] = [{"id": "a", "name": "b"}, 3]
    tree["title"] = None
    born = ("people", "a", "born")
    assert sorted(paths(tree), key=str) == sorted(
        [(*born, "year"), (*born, "month"), ("people", "b"), ("sectors", 1), ("title",)], key=str
    )


@pytest.mark.parametrize(
    ("complaint", "words"),
    [
        ("Expected `int`, got `str`", "`a.0` should be a whole number, not text."),
        ("Expected `str | null`, got `array`", "`a.0` should be text or nothing, not a list."),
        ("Expected `uuid`, got `ext`", "`a.0` should be uuid, not ext."),
        ("Object missing required field `id`", "`a.0` has no `id`."),
        ("Invalid enum value 'x'", "`a.0` is a word that is not known there."),
        ("Something else", "`a.0` is not understood."),
    ],
)
def test_what_the_reader_says_is_put_into_words(complaint: str, words: str) -> None:
    assert Fault(("a", 0), complaint).words() == words


def test_a_fault_of_the_whole_is_called_so() -> None:
    assert Fault((), "Object missing required field `id`").words() == "`the file` has no `id`."
