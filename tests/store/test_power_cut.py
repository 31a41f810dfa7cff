"""The power fails: replays every beginning of a save, with what was not synced kept, dropped or zeroed."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from ecomap.store.files import write_safely

OLD, NEW = b"old" * 10, b"new" * 10
Call = tuple[str, bytes]
LOSSES: tuple[Callable[[bytes], bytes], ...] = (
    lambda content: content,
    lambda content: b"",
    lambda content: bytes(len(content)),
)


@pytest.fixture
def calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Call]:
    """What a save asks of the system, in order; the new content is written in three parts."""
    path = tmp_path / "map.ecomap"
    path.write_bytes(OLD)
    asked: list[Call] = []
    write, fsync, replace = os.write, os.fsync, os.replace

    def writing(descriptor: int, content: Any) -> int:
        asked.append(("write", bytes(content[:10])))
        return write(descriptor, content[:10])

    def syncing(descriptor: int) -> None:
        asked.append(("sync folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "sync file", b""))
        fsync(descriptor)

    def replacing(*paths: Any) -> None:
        asked.append(("replace", b""))
        replace(*paths)

    for name, call in (("write", writing), ("fsync", syncing), ("replace", replacing)):
        monkeypatch.setattr(os, name, call)
    write_safely(path, NEW)
    return asked


def after_power_cut(calls: Sequence[Call]) -> Iterator[bytes]:
    """Yield all that the file may hold if the power fails after these calls."""
    written = synced = b""
    whole = replaced = lasting = False
    for name, content in calls:
        written += content
        if name == "sync file":
            synced, whole = written, True
        replaced |= name == "replace"
        lasting |= name == "sync folder" and replaced
    for loss in LOSSES:
        new = written if whole and synced == written else synced + loss(written[len(synced) :])
        if replaced:
            yield new
        if not lasting:
            yield OLD


def test_whenever_the_power_fails_the_file_is_the_old_or_the_new_one(calls: list[Call]) -> None:
    for length in range(len(calls)):
        assert set(after_power_cut(calls[:length])) <= {OLD, NEW}


def test_once_a_save_has_returned_only_the_new_file_can_be_found(calls: list[Call]) -> None:
    assert [name for name, _ in calls].count("write") == 3
    assert set(after_power_cut(calls)) == {NEW}


def test_the_replay_would_notice_a_sync_left_out(calls: list[Call]) -> None:
    without_file = [call for call in calls if call[0] != "sync file"]
    assert set(after_power_cut(without_file)) == {NEW, b"", bytes(len(NEW))}
    without_folder = [call for call in calls if call[0] != "sync folder"]
    assert OLD in after_power_cut(without_folder)
