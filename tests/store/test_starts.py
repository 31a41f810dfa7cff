"""Marks of starts that failed: the same for one map whatever its file is called or holds, and telling nothing of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ecomap.model.document import Document
from ecomap.store.keys import MapKeys, Passphrase, new_keys
from ecomap.store.maps import previous, save_map, seal_map
from ecomap.store.starts import ENOUGH, Start, start_of, starts_folder


@pytest.fixture
def saved(tmp_path: Path, keys: MapKeys, small: Document) -> Path:
    path = tmp_path / "Ellie Pryce.ecomap"
    save_map(path, small, keys, expected=None)
    return path


def test_starts_that_failed_are_counted_until_one_did_not(tmp_path: Path, saved: Path) -> None:
    for number in range(ENOUGH + 10):
        start = start_of(saved, tmp_path / "starts")
        assert start.failed == min(number, 9)
        start.begin()
    start_of(saved, tmp_path / "starts").over()
    assert start_of(saved, tmp_path / "starts").failed == 0
    assert list((tmp_path / "starts").iterdir()) == []


def test_a_map_is_the_same_whatever_it_is_called_and_holds(
    tmp_path: Path, saved: Path, keys: MapKeys, small: Document
) -> None:
    marks = tmp_path / "starts"
    start_of(saved, marks).begin()
    saved.write_bytes(seal_map(saved, replace(small, title="later"), keys))
    assert start_of(saved, marks).failed == 1
    copy = tmp_path / "0123.ecomap"
    copy.write_bytes(seal_map(saved, replace(small, title="rescued"), keys, origin=str(saved)))
    assert start_of(copy, marks).failed == 1, "a recovery copy is of the same map"
    previous(saved).write_bytes(saved.read_bytes())
    assert start_of(previous(saved), marks).failed == 0, "the copy beside it may open where the map does not"
    other = tmp_path / "other.ecomap"
    save_map(other, small, new_keys(Passphrase("four quiet green lamps"), work=4)[0], expected=None)
    assert start_of(other, marks).failed == 0


def test_a_mark_tells_nothing(tmp_path: Path, saved: Path) -> None:
    start_of(saved, tmp_path / "starts").begin()
    (mark,) = (tmp_path / "starts").iterdir()
    assert mark.read_bytes() == b"1" and len(mark.name) == 32 and int(mark.name, 16) >= 0
    assert mark.stat().st_mode & 0o077 == 0 and mark.parent.stat().st_mode & 0o077 == 0
    assert starts_folder().name == "starts" and "ecomap" in starts_folder().parts


def test_maps_that_are_not_sealed_are_told_apart_by_what_they_hold(tmp_path: Path) -> None:
    one, other = tmp_path / "one.json", tmp_path / "other.json"
    one.write_bytes(b"{}")
    other.write_bytes(b"[]")
    start_of(one, tmp_path / "starts").begin()
    assert start_of(one, tmp_path / "starts").failed == 1 and start_of(other, tmp_path / "starts").failed == 0


def test_what_cannot_be_read_or_written_keeps_nobody_from_opening_anything(tmp_path: Path, saved: Path) -> None:
    start = start_of(tmp_path / "missing.ecomap", tmp_path / "starts")
    start.begin()
    start.over()
    assert start == Start(None) and start.failed == 0 and not (tmp_path / "starts").exists()
    (tmp_path / "starts").write_bytes(b"")
    blocked = start_of(saved, tmp_path / "starts")
    blocked.begin()
    blocked.over()
    assert blocked.failed == 0


@pytest.mark.parametrize("content", [b"", b"x", b"\xff\xff", b"-"])
def test_a_mark_that_was_altered_counts_for_none(tmp_path: Path, saved: Path, content: bytes) -> None:
    start = start_of(saved, tmp_path)
    assert start.mark is not None
    start.mark.write_bytes(content)
    assert start.failed == 0


def test_a_mark_is_made_with_its_folders_and_one_that_cannot_be_made_stops_nothing(tmp_path: Path, saved: Path) -> None:
    folder = tmp_path / "own" / "ecomap" / "starts"
    start = start_of(saved, folder)
    start.begin()
    assert start.failed == 1
    start.over()
    assert start.mark is not None
    start.mark.mkdir()
    start.begin()
    start.over()
    assert start.failed == 0 and start.mark.is_dir()
