"""Drawings, layouts and the count follow whom a map draws twice."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ecomap.edit.arrange import draw_twice
from ecomap.model.diagram import Ghost, Seat, View
from ecomap.model.person import ElementId
from ecomap.store.codec import encode
from tests.knots import knotted_document

Run = Callable[..., Any]
GHOST = Ghost(person=ElementId("daughter8"), beside=ElementId("son2"))


@pytest.fixture
def knot(tmp_path: Path) -> Path:
    """A map that draws somebody twice for the coordinator."""
    path = tmp_path / "knot.json"
    path.write_bytes(encode(draw_twice(knotted_document(), View.FAMILY_TREE, Seat.COORDINATOR, (GHOST,))))
    return path


@pytest.mark.parametrize("options", [(), ("--tidy",)])
def test_a_layout_has_two_boxes_of_who_is_drawn_twice(run: Run, knot: Path, options: tuple[str, ...]) -> None:
    out = knot.with_name("layout.json")
    run("layout", knot, "--view", "family-tree", "-o", out, *options)
    layout = json.loads(out.read_text())
    keys = [one["key"] for one in layout["people"] if one["id"] == "daughter8"]
    assert keys == ["daughter8", "again:daughter8:son2"]
    (union,) = (one for one in layout["unions"] if one["id"] == "c-son2")
    assert union["partners"] == ["son2", "daughter8"]
    assert union["keys"] == ["son2", "again:daughter8:son2"]


def test_a_drawing_for_the_file_has_them_twice_and_one_for_others_does_not(run: Run, knot: Path) -> None:
    for audience, twice in (("file", True), ("young-person", False)):
        out = knot.with_name(f"{audience}.svg")
        run("draw", knot, "--view", "family-tree", "--for", audience, "-o", out)
        assert ("drawn again beside Son2" in out.read_text(encoding="utf-8")) is twice


def test_a_check_counts_them(run: Run, knot: Path) -> None:
    assert "1 drawn twice\n" in run("check", knot).out
