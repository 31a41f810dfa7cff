from __future__ import annotations

import datetime
import errno
import getpass
import json
import os
import platform
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from ecomap.store import presence
from ecomap.store.presence import FRESH, Presence, Present, marks_of, others_at


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not true():
        assert time.monotonic() < end, "it never came to be"
        time.sleep(0.01)


def marks(folder: Path) -> list[Path]:
    return list(folder.glob(".*.open"))


@pytest.mark.parametrize("name", ["map.ecomap", "Ellie [2026] *.ecomap", "Лена ☆.ecomap", "Ellie!.ecomap"])
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


def test_each_of_two_is_told_of_the_other_and_not_of_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "map.ecomap"
    here = Presence(path)
    until(lambda: any(one.since for one in others_at(path)))
    assert here.others() == ()
    monkeypatch.setattr(getpass, "getuser", lambda: "sam")
    there = Presence(path)
    until(lambda: any(one.who == "sam" for one in here.others()))
    assert len(here.others()) == len(there.others()) == 1 and len(others_at(path)) == 2
    assert there.others()[0].since is not None
    there.close()
    assert here.others() == ()
    here.close()


def test_what_is_said_is_who_where_and_since_when_to_the_second(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "žofie")
    path = tmp_path / "map.ecomap"
    here = Presence(path)
    until(lambda: any(one.since for one in others_at(path)))
    (mark,) = marks(tmp_path)
    told = json.loads(mark.read_text(encoding="utf-8"))
    assert (told["who"], told["where"]) == ("žofie", platform.node())
    since = datetime.datetime.fromisoformat(told["since"])
    assert since.utcoffset() == datetime.timedelta(0) and since.microsecond == 0
    assert marks_of(path) == (mark,) and mark.name.startswith(".map.ecomap.")
    assert len(mark.name) == len(".map.ecomap..open") + 16
    here.close()


def test_others_read_the_mark_and_only_its_owner_writes_it(tmp_path: Path) -> None:
    umask = os.umask(0)
    try:
        here = Presence(tmp_path / "map.ecomap")
        until(lambda: bool(marks(tmp_path)))
    finally:
        os.umask(umask)
    assert os.name != "posix" or marks(tmp_path)[0].stat().st_mode & 0o777 == 0o644
    here.close()


def test_a_map_that_is_reached_by_a_link_is_the_same_map(tmp_path: Path) -> None:
    path, link = tmp_path / "shared" / "map.ecomap", tmp_path / "link.ecomap"
    path.parent.mkdir()
    path.write_bytes(b"")
    try:
        link.symlink_to(path)
    except OSError:
        pytest.skip("no links here")
    here = Presence(link)
    until(lambda: any(one.since for one in others_at(path)))
    assert marks(path.parent) and not marks(tmp_path) and len(others_at(link)) == 1
    here.close()


def test_of_several_marks_each_is_looked_at_though_one_before_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "map.ecomap"
    (tmp_path / ".map.ecomap.0.open").mkdir()
    (tmp_path / ".map.ecomap.1.open").mkdir()
    told = {"who": "sam", "where": "PC", "since": "2026-11-26T10:00:00+01:00"}
    for number in (2, 3):
        (tmp_path / f".map.ecomap.{number}.open").write_text(json.dumps({**told, "who": f"sam {number}"}))
    found = others_at(path, but=tmp_path / ".map.ecomap.0.open")
    assert {one.who for one in found} == {"sam 2", "sam 3"}
    assert {one.where for one in found} == {"PC"}
    assert found[0].since == datetime.datetime(2026, 11, 26, 9, tzinfo=datetime.UTC)
    assert {one.who for one in others_at(path, but=tmp_path / ".map.ecomap.2.open")} == {"sam 3"}


def test_of_a_mark_that_is_far_too_large_no_more_is_read_than_one_has(tmp_path: Path) -> None:
    told = json.dumps({"who": "sam", "where": "PC", "since": "2026-11-26T10:00:00+00:00"})
    mark = tmp_path / ".map.ecomap.0.open"
    mark.write_text(told.ljust(4096))
    assert others_at(tmp_path / "map.ecomap")[0].who == "sam"
    mark.write_text(told.rjust(4097))
    assert others_at(tmp_path / "map.ecomap")[0].who == ""


def test_a_mark_whose_time_cannot_be_renewed_says_nothing_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presence, "BEAT", 0.01)
    here = Presence(tmp_path / "map.ecomap")
    until(lambda: bool(marks(tmp_path)))
    marks(tmp_path)[0].unlink()
    until(lambda: not here._thread.is_alive())
    here.close()
    assert others_at(tmp_path / "map.ecomap") == ()


def test_what_says_nothing_of_where_names_nobody(tmp_path: Path) -> None:
    (tmp_path / ".map.ecomap.0.open").write_text('{"who": "a", "since": "2026-11-26T10:00:00+00:00"}')
    assert others_at(tmp_path / "map.ecomap") == (Present(who="", where="", since=None),)


def test_the_program_ends_though_a_map_is_open(tmp_path: Path) -> None:
    before = set(threading.enumerate())
    here = Presence(tmp_path / "map.ecomap")
    until(lambda: bool(marks(tmp_path)))
    (waiting,) = set(threading.enumerate()) - before
    assert waiting.daemon, "Python would wait for it"
    here.close()
