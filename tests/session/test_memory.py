from __future__ import annotations

from collections.abc import Callable

import pytest

from ecomap.geometry import Point
from ecomap.model.diagram import View
from ecomap.model.document import Document
from ecomap.session import memory
from ecomap.session.memory import Memory
from ecomap.session.workspace import Workspace

Open = Callable[..., Workspace]


def test_a_layout_is_remembered_by_the_very_table_of_places(open_map: Open, family: Document) -> None:
    workspace = open_map(family)
    workspace.show(View.FAMILY_TREE)
    scene, places = workspace.scene(), workspace.wanted().diagram.places
    kept = Memory()
    kept.keep(places, scene)
    found = kept.of(places)
    assert found is not None and found.layout is scene.layout
    assert kept.of(dict(places)) is None, "an equal table may belong to another layout"


def test_what_was_only_answered_in_haste_is_not_remembered(open_map: Open, family: Document) -> None:
    workspace = open_map(family)
    scene = workspace.scene()
    kept = Memory()
    kept.keep({}, scene)
    moved = {one: at.plus(Point(5.0, 0.0)) for one, at in scene.places.items()}
    kept.keep(moved, scene)
    assert kept.of({}) is None and kept.of(moved) is None


def test_the_oldest_are_forgotten_first(open_map: Open, family: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    scene = open_map(family).scene()
    tables = [dict(scene.places) for _ in range(3)]
    monkeypatch.setattr(memory, "ROOM", 2 * len(scene.places))
    kept = Memory()
    for table in tables:
        kept.keep(table, scene)
    assert kept.of(tables[0]) is None
    assert kept.of(tables[1]) is not None and kept.of(tables[2]) is not None
