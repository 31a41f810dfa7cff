from __future__ import annotations

from typing import Any

import pytest

from ecomap.store.errors import NotAMap
from ecomap.store.migrations import FORMAT, STEPS, brought_up, format_of


def _homes(tree: dict[str, Any]) -> dict[str, Any]:
    return {**{key: one for key, one in tree.items() if key != "placements"}, "homes": tree["placements"]}


def _title(tree: dict[str, Any]) -> dict[str, Any]:
    return {**tree, "title": f"{tree['title']}, with {len(tree['homes'])} homes"}


def test_old_formats_come_up_step_by_step() -> None:
    old = {"format": 1, "title": "map", "placements": ["a", "b"]}
    new = brought_up(old, {1: _homes, 2: _title}, to=3)
    assert new == {"format": 3, "title": "map, with 2 homes", "homes": ["a", "b"]}


def test_present_and_newer_formats_stay_as_they_are() -> None:
    for number in (FORMAT, FORMAT + 5):
        tree = {"format": number, "title": "map"}
        assert brought_up(tree) is tree


def test_there_is_a_step_from_every_older_format() -> None:
    assert set(STEPS) == set(range(1, FORMAT))


@pytest.mark.parametrize("number", [None, "1", 0, -1, 1.0, True, [1]])
def test_a_file_without_a_proper_number_is_no_map(number: Any) -> None:
    with pytest.raises(NotAMap, match=r"^This .*`format`.*\.$"):
        format_of({} if number is None else {"format": number})
