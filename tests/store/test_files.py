from __future__ import annotations

import errno
import hashlib
import io
import os
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from ecomap.store.errors import NotSaved, Reason, TooLarge, Unreachable, reason_of
from ecomap.store.files import LARGEST_FILE, Fingerprint, fingerprint, read_limited, remove, write_safely

OLD, NEW = b"old" * 1000, b"new" * 50_000


@pytest.fixture
def standing(tmp_path: Path) -> Path:
    """A file that is to be replaced."""
    path = tmp_path / "map.ecomap"
    path.write_bytes(OLD)
    return path


def beside(path: Path) -> Path:
    return path.with_name(f".{path.name}.saving")


def test_the_new_file_takes_the_place_of_the_old(standing: Path) -> None:
    assert write_safely(standing, NEW) == fingerprint(NEW)
    assert standing.read_bytes() == NEW
    assert list(standing.parent.iterdir()) == [standing]


def test_a_file_left_by_a_writer_that_was_killed_is_taken_away(standing: Path) -> None:
    beside(standing).write_bytes(b"half of something")
    write_safely(standing, NEW)
    assert list(standing.parent.iterdir()) == [standing]


def test_others_may_read_a_new_map_only_if_they_might_before(tmp_path: Path, standing: Path) -> None:
    write_safely(tmp_path / "new.ecomap", NEW)
    assert stat.S_IMODE((tmp_path / "new.ecomap").stat().st_mode) == 0o600
    standing.chmod(0o640)
    write_safely(standing, NEW)
    assert stat.S_IMODE(standing.stat().st_mode) == 0o640


def test_a_file_marked_as_not_to_be_written_is_left_alone(standing: Path) -> None:
    standing.chmod(0o444)
    with pytest.raises(NotSaved) as caught:
        write_safely(standing, NEW)
    assert caught.value.reason is Reason.NO_PERMISSION
    assert standing.read_bytes() == OLD and not beside(standing).exists()


def test_a_link_goes_on_pointing_to_the_file(standing: Path) -> None:
    link = standing.with_name("link.ecomap")
    link.symlink_to(standing)
    write_safely(link, NEW)
    assert link.is_symlink() and standing.read_bytes() == NEW


class Faults:
    """Lets the system's calls on files through, but for one of them, which fails; counts them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, failing: int, fail: Callable[[str], Any]) -> None:
        self.calls: list[str] = []
        for name in ("open", "write", "fsync", "close", "replace", "unlink", "chmod"):
            monkeypatch.setattr(os, name, self._watched(name, getattr(os, name), failing, fail))
        monkeypatch.setattr(io, "open", self._watched("read back", io.open, failing, fail))

    def _watched(self, name: str, call: Callable[..., Any], failing: int, fail: Callable[[str], Any]) -> Any:
        def watched(*arguments: Any, **options: Any) -> Any:
            self.calls.append(name)
            if len(self.calls) == failing + 1:
                if name == "close":
                    call(*arguments, **options)
                return fail(name)
            return call(*arguments, **options)

        return watched


@contextmanager
def patched() -> Iterator[pytest.MonkeyPatch]:
    with pytest.MonkeyPatch.context() as monkeypatch:
        yield monkeypatch


def _raise(number: int) -> Callable[[str], Any]:
    def fail(name: str) -> Any:
        raise OSError(number, os.strerror(number))

    return fail


REASONS = {
    errno.EIO: Reason.DEVICE,
    errno.ENOSPC: Reason.DISK_FULL,
    errno.EDQUOT: Reason.DISK_FULL,
    errno.EACCES: Reason.NO_PERMISSION,
    errno.EROFS: Reason.NO_PERMISSION,
    errno.ESTALE: Reason.DEVICE,
}


@pytest.mark.parametrize("number", REASONS, ids=errno.errorcode.get)
def test_whichever_call_fails_the_file_is_whole_and_success_is_never_claimed_falsely(
    number: int, standing: Path, tally: Callable[[str, int], None]
) -> None:
    failing = 0
    while True:
        standing.write_bytes(OLD)
        with patched() as monkeypatch:
            faults = Faults(monkeypatch, failing, _raise(number))
            try:
                write_safely(standing, NEW)
                saved = None
            except NotSaved as error:
                saved = error
        called = faults.calls
        if failing >= len(called):
            break
        replaced = "replace" in called[:failing]
        _check(standing, called[failing], saved, replaced)
        assert saved is None or saved.reason in (REASONS[number], Reason.NOT_CONFIRMED)
        failing += 1
    assert saved is None and standing.read_bytes() == NEW
    assert {"open", "write", "fsync", "close", "read back", "replace"} <= set(called) and failing >= 10
    tally(f"storage calls that fail with {errno.errorcode[number]}", failing)


def _check(standing: Path, failed: str, saved: NotSaved | None, replaced: bool) -> None:
    """Check the state after one call failed."""
    if not replaced:
        assert saved is not None and saved.standing is None and standing.read_bytes() == OLD, failed
        assert failed == "unlink" or not beside(standing).exists()
    else:
        assert standing.read_bytes() == NEW
        assert saved is not None and saved.standing == fingerprint(NEW), failed


def test_the_check_of_faults_would_notice_a_swallowed_one(standing: Path) -> None:
    with patched() as monkeypatch, pytest.raises(AssertionError):
        Faults(monkeypatch, 3, lambda name: None)
        write_safely(standing, NEW)
        _check(standing, "fsync", None, replaced=False)


def test_a_short_write_is_carried_on(standing: Path) -> None:
    write = os.write
    with patched() as monkeypatch:
        monkeypatch.setattr(os, "write", lambda descriptor, content: write(descriptor, content[:7001]))
        write_safely(standing, NEW)
    assert standing.read_bytes() == NEW


def test_a_write_that_writes_nothing_is_an_error_and_not_an_endless_wait(standing: Path) -> None:
    with patched() as monkeypatch:
        monkeypatch.setattr(os, "write", lambda descriptor, content: 0)
        with pytest.raises(NotSaved):
            write_safely(standing, NEW)
    assert standing.read_bytes() == OLD


def test_a_write_that_only_pretends_is_found_out_by_reading_back(standing: Path) -> None:
    with patched() as monkeypatch:
        monkeypatch.setattr(os, "write", lambda descriptor, content: len(content))
        with pytest.raises(NotSaved):
            write_safely(standing, NEW)
    assert standing.read_bytes() == OLD


def test_a_folder_that_cannot_be_synced_by_its_file_system_is_no_fault(standing: Path) -> None:
    fsync, calls = os.fsync, []

    def only_files(descriptor: int) -> None:
        calls.append(descriptor)
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "no such thing here")
        fsync(descriptor)

    with patched() as monkeypatch:
        monkeypatch.setattr(os, "fsync", only_files)
        write_safely(standing, NEW)
    assert len(calls) == 2


@pytest.mark.parametrize("held", range(24))
def test_a_program_that_holds_the_file_is_waited_for(held: int, standing: Path) -> None:
    replace, waits = os.replace, list[float]()

    def refused(*paths: Any) -> None:
        if len(waits) < held:
            error = PermissionError(errno.EACCES, "held")
            vars(error)["winerror"] = 32  # as Windows says it
            raise error
        replace(*paths)

    with patched() as monkeypatch:
        monkeypatch.setattr(os, "replace", refused)
        monkeypatch.setattr(time, "sleep", waits.append)
        if held <= 21:
            write_safely(standing, NEW)
        else:
            with pytest.raises(NotSaved) as caught:
                write_safely(standing, NEW)
            assert caught.value.reason is Reason.IN_USE
    assert standing.read_bytes() == (NEW if held <= 21 else OLD)
    assert waits == sorted(waits) and sum(waits) <= 10


@pytest.mark.skipif(sys.platform == "win32", reason="a limit on the size of files is POSIX's")
def test_a_real_limit_on_size_leaves_the_old_file(standing: Path) -> None:
    code = f"""
import resource, signal
from pathlib import Path
from ecomap.store.files import write_safely
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000))
write_safely(Path({str(standing)!r}), bytes({len(NEW)}))
"""
    ended = subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[2], capture_output=True, text=True)
    assert "NotSaved: Not saved: There is no room left" in ended.stderr
    assert list(standing.parent.iterdir()) == [standing] and standing.read_bytes() == OLD


def test_a_folder_that_is_gone_is_named_so(tmp_path: Path) -> None:
    with pytest.raises(NotSaved, match="folder is not there") as caught:
        write_safely(tmp_path / "gone" / "map.ecomap", NEW)
    assert caught.value.reason is Reason.FOLDER_GONE


def test_more_than_can_be_read_is_not_written(standing: Path) -> None:
    with pytest.raises(NotSaved) as caught:
        write_safely(standing, bytes(LARGEST_FILE + 1))
    assert caught.value.reason is Reason.TOO_LARGE
    assert standing.read_bytes() == OLD


def test_reading_has_a_limit_and_words(tmp_path: Path) -> None:
    with tmp_path.joinpath("large").open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(TooLarge, match="64 MB"):
        read_limited(tmp_path / "large")
    for missing in (tmp_path / "missing", tmp_path):
        with pytest.raises(Unreachable, match=r"cannot be read: [A-Z][^\[\]:]+\.$"):
            read_limited(missing)


def test_removing_what_is_not_there_is_no_error(standing: Path) -> None:
    beside(standing).write_bytes(b"half of something")
    remove(standing)
    assert list(standing.parent.iterdir()) == []
    remove(standing)
    with pytest.raises(NotSaved):
        remove(standing.parent)


def test_where_folders_cannot_be_opened_a_save_is_whole_without(standing: Path) -> None:
    with patched() as monkeypatch:
        faults = Faults(monkeypatch, -1, _raise(errno.EIO))
        monkeypatch.delattr(os, "O_DIRECTORY")  # as on Windows
        write_safely(standing, NEW)
    assert standing.read_bytes() == NEW and faults.calls.count("fsync") == 1


def test_the_largest_file_is_read_and_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ecomap.store.files.LARGEST_FILE", 1000)
    path = tmp_path / "map.ecomap"
    write_safely(path, bytes(1000))
    assert read_limited(path) == bytes(1000)
    with pytest.raises(NotSaved):
        write_safely(path, bytes(1001))
    path.write_bytes(bytes(1001))
    with pytest.raises(TooLarge):
        read_limited(path)


def test_a_fingerprint_tells_size_and_content_apart() -> None:
    assert fingerprint(b"abc") == Fingerprint(3, hashlib.sha256(b"abc").digest())
    assert fingerprint(b"abc") != fingerprint(b"abd")


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="a pipe has a path on some systems only")
def test_no_more_is_read_than_it_takes_to_refuse_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ecomap.store.files.LARGEST_FILE", 1000)
    reading, writing = os.pipe()
    os.write(writing, bytes(50_000))
    os.close(writing)
    with pytest.raises(TooLarge, match=r"64 MB\.$"):
        read_limited(Path(f"/dev/fd/{reading}"))
    assert os.read(reading, 100_000), "the rest is still there"
    os.close(reading)


def test_what_was_refused_is_told_even_if_nothing_can_be_taken_away(standing: Path) -> None:
    with patched() as monkeypatch:
        monkeypatch.setattr(os, "unlink", lambda *paths, **options: _raise(errno.EROFS)("unlink"))
        with pytest.raises(NotSaved) as caught:
            write_safely(standing, NEW)
    assert caught.value.reason is Reason.NO_PERMISSION and standing.read_bytes() == OLD
    assert str(caught.value.__cause__) == str(OSError(errno.EROFS, os.strerror(errno.EROFS)))


def test_a_file_that_stands_beside_is_never_written_into(standing: Path) -> None:
    somebodys = standing.with_name("somebody's")
    somebodys.write_bytes(b"somebody's")
    beside(standing).symlink_to(somebodys)
    with patched() as monkeypatch:
        monkeypatch.setattr(os, "unlink", lambda *paths, **options: None)  # and it comes back at once
        with pytest.raises(NotSaved):
            write_safely(standing, NEW)
    assert somebodys.read_bytes() == b"somebody's" and standing.read_bytes() == OLD


def test_while_it_is_written_nobody_else_may_read_it_and_its_bytes_stay_bytes(standing: Path) -> None:
    standing.chmod(0o644)
    modes, flags = set[int](), list[int]()
    write, opened = os.write, os.open

    def writing(descriptor: int, content: Any) -> int:
        modes.add(stat.S_IMODE(os.fstat(descriptor).st_mode))
        return write(descriptor, content)

    def opening(path: Any, asked: int, mode: int = 0o777) -> int:
        flags.append(asked)
        return opened(path, asked & ~(1 << 29), mode)

    with patched() as monkeypatch:
        monkeypatch.setattr(os, "O_BINARY", 1 << 29, raising=False)  # as Windows has it
        monkeypatch.setattr(os, "write", writing)
        monkeypatch.setattr(os, "open", opening)
        write_safely(standing, NEW)
    assert modes == {0o600} and flags[0] & 1 << 29


def test_a_refusal_says_what_the_system_would(standing: Path) -> None:
    standing.chmod(0o444)
    with pytest.raises(NotSaved) as caught:
        write_safely(standing, NEW)
    assert str(caught.value.__cause__) == str(OSError(errno.EACCES, os.strerror(errno.EACCES)))


def test_an_error_without_a_number_is_the_devices() -> None:
    assert reason_of(OSError("no number")) is Reason.DEVICE
