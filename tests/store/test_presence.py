from __future__ import annotations

import datetime
import errno
import getpass
import json
import os
import platform
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from ecomap.store import presence
from ecomap.store.presence import FRESH, Presence, others_at


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not true():
        assert time.monotonic() < end, "it never came to be"
        time.sleep(0.01)


def marks(folder: Path) -> list[Path]:
    return list(folder.glob(".*.open"))


@pytest.mark.parametrize("name", ["map.ecomap", "Ellie [2026] *.ecomap", "Лена ☆.ecomap"])
def test_who_has_a_map_open_is_said_beside_it_for_as_long_as_it_is(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    assert others_at(path) == ()
    here = Presence(path)
    until(lambda: bool(others_at(path)) and others_at(path)[0].since is not None)
    (present,) = others_at(path)
    assert present.where and present.since is not None
    assert abs(present.since - datetime.datetime.now(datetime.UTC)) < datetime.timedelta(hours=1)
    assert others_at(tmp_path / "another.ecomap") == ()
    here.close()
    assert others_at(path) == () and marks(tmp_path) == []


def test_two_are_both_named_the_longest_first(tmp_path: Path) -> None:
    for hour in (11, 9):
        told = {"who": "sam", "where": f"PC-{hour}", "since": f"2026-11-26T{hour:02}:00:00+00:00"}
        (tmp_path / f".map.ecomap.{hour}.open").write_text(json.dumps(told))
    (tmp_path / ".map.ecomap.0.open").write_text("{}")
    assert [one.where for one in others_at(tmp_path / "map.ecomap")] == ["PC-9", "PC-11", ""]


def test_what_a_killed_program_left_counts_for_minutes_and_is_taken_away(tmp_path: Path) -> None:
    mark = tmp_path / ".map.ecomap.0123.open"
    mark.write_text("{}")
    assert len(others_at(tmp_path / "map.ecomap")) == 1
    long_ago = time.time() - FRESH - 60
    os.utime(mark, (long_ago, long_ago))
    assert others_at(tmp_path / "map.ecomap") == () and not mark.exists()


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe", b"[" * 100_000, b'{"who": 1}', b'{"who": "a", "where": "b", "since": "2026-11-26T10:00"}'],
)
def test_whatever_stands_there_is_read_as_somebody_and_harms_nobody(tmp_path: Path, content: bytes) -> None:
    (tmp_path / ".map.ecomap.0.open").write_bytes(content)
    (present,) = others_at(tmp_path / "map.ecomap")
    assert present.since is None and present.who in ("", "a") and present.where in ("", "b")


def test_a_name_is_one_short_line(tmp_path: Path) -> None:
    told = {"who": "sam\n" + "x" * 500, "where": "\u202eevil", "since": "2026-11-26T10:00:00+00:00"}
    (tmp_path / ".map.ecomap.0.open").write_text(json.dumps(told))
    (present,) = others_at(tmp_path / "map.ecomap")
    assert len(present.who) == 60 and "\n" not in present.who and present.where == "evil"


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS, errno.ENOSPC], ids=errno.errorcode.get)
def test_where_nothing_may_be_written_nothing_is_said(
    tmp_path: Path, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    # as the system answers: an administrator, as whom tests may run, is refused nothing by a mode
    def refused(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patched:
        patched.setattr(os, "open", refused)
        here = Presence(tmp_path / "map.ecomap")
        here.close()
    assert marks(tmp_path) == []


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="an administrator may write everywhere")
def test_where_a_folder_is_shut_nothing_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    here = Presence(tmp_path / "map.ecomap")
    here.close()
    assert marks(tmp_path) == []
    tmp_path.chmod(0o700)


def test_where_the_folder_is_gone_nothing_is_said(tmp_path: Path) -> None:
    here = Presence(tmp_path / "gone" / "map.ecomap")
    here.close()
    assert others_at(tmp_path / "gone" / "map.ecomap") == ()


def test_nothing_of_the_map_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "map.ecomap"
    here = Presence(path)
    until(lambda: bool(marks(tmp_path)) and bool(marks(tmp_path)[0].read_bytes()))
    assert set(json.loads(marks(tmp_path)[0].read_text())) == {"who", "where", "since"}
    here.close()


def test_a_program_says_again_that_it_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presence, "BEAT", 0.01)
    here = Presence(tmp_path / "map.ecomap")
    until(lambda: bool(marks(tmp_path)) and bool(marks(tmp_path)[0].read_bytes()))
    (mark,) = marks(tmp_path)
    os.utime(mark, (1_000_000_000, 1_000_000_000))
    until(lambda: mark.stat().st_mtime > 1_000_000_000)
    here.close()
    assert marks(tmp_path) == []


@pytest.mark.parametrize("error", [OSError, KeyError, ImportError])
def test_an_account_without_a_name_is_somebody_all_the_same(
    error: type[Exception], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody() -> str:
        raise error

    monkeypatch.setattr(getpass, "getuser", nobody)
    here = Presence(tmp_path / "map.ecomap")
    until(lambda: any(one.since for one in others_at(tmp_path / "map.ecomap")))
    (present,) = others_at(tmp_path / "map.ecomap")
    here.close()
    assert present.who == "" and present.where == platform.node()
