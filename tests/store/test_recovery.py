from __future__ import annotations

import datetime
import hashlib
import itertools
import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ecomap.model.document import Document
from ecomap.model.log import Logged
from ecomap.store.errors import NotSaved, Reason, WrongPassphrase
from ecomap.store.files import write_safely
from ecomap.store.identity import Identity
from ecomap.store.keys import MapKeys, Passphrase, new_keys
from ecomap.store.maps import open_map, save_map
from ecomap.store.recovery import RecoveryKeeper, discard, recovery_folder, waiting, waiting_for
from tests.store.test_maps import newer

SENTENCE = r"^[A-Z`].*[a-z].*\.$"

PHRASE = Passphrase("four quiet green lamps")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where recovery copies go; it does not exist yet."""
    return tmp_path / "own" / "recovery"


def test_a_copy_of_the_last_edit_waits_until_the_map_is_saved(
    folder: Path, map_path: Path, keys: MapKeys, small: Document
) -> None:
    keeper = RecoveryKeeper(folder, map_path, keys)
    assert waiting(folder) == ()
    edited = replace(small, title="edited")
    keeper.keep(small)
    keeper.keep(edited)
    keeper.flush()
    (copy,) = waiting(folder)
    opened = open_map(copy.path, PHRASE)
    assert opened.document == edited and opened.origin == str(map_path)
    assert waiting_for(folder, map_path, keys) == (copy,)
    keeper.settle(edited)
    assert waiting(folder) == ()
    keeper.close()


def test_the_copy_opens_by_every_way_the_map_does_and_tells_nothing_else(
    folder: Path, map_path: Path, keys_and_recovery: tuple[MapKeys, Identity], small: Document
) -> None:
    keys, code = keys_and_recovery
    keeper = RecoveryKeeper(folder, map_path.with_name("Ellie.ecomap"), keys)
    keeper.keep(replace(small, title="Ellie Pryce"))
    keeper.close()
    (copy,) = waiting(folder)
    assert open_map(copy.path, code).document == open_map(copy.path, PHRASE).document
    with pytest.raises(WrongPassphrase, match=SENTENCE):
        open_map(copy.path, Passphrase("three other words"))
    assert "Ellie" not in copy.path.name and b"Ellie" not in copy.path.read_bytes()
    assert folder.stat().st_mode & 0o077 == 0 and copy.path.stat().st_mode & 0o077 == 0


def test_saving_an_earlier_document_leaves_the_later_ones_copy(
    folder: Path, map_path: Path, keys: MapKeys, small: Document
) -> None:
    keeper = RecoveryKeeper(folder, map_path, keys)
    later = replace(small, title="later")
    keeper.keep(small)
    keeper.keep(later)
    keeper.settle(small)
    keeper.close()
    assert open_map(waiting(folder)[0].path, keys.identity).document == later


def test_what_an_earlier_run_left_goes_on_waiting(folder: Path, map_path: Path, keys: MapKeys, small: Document) -> None:
    first = RecoveryKeeper(folder, map_path, keys)
    first.keep(replace(small, title="first"))
    first.close()
    second = RecoveryKeeper(folder, map_path, keys)
    second.keep(small)
    second.settle(small)
    second.keep(replace(small, title="second"))
    second.close()
    titles = {open_map(copy.path, keys.identity).document.title for copy in waiting_for(folder, map_path, keys)}
    assert titles == {"first", "second"}
    for copy in waiting(folder):
        discard(copy)
    assert waiting(folder) == ()


def test_maps_do_not_get_each_others_copies(folder: Path, map_path: Path, keys: MapKeys, small: Document) -> None:
    others, _ = new_keys(PHRASE, work=4)
    for path, whose in ((map_path, keys), (map_path, others), (map_path.with_name("b"), keys)):
        keeper = RecoveryKeeper(folder, path, whose)
        keeper.keep(small)
        keeper.close()
    assert len(waiting(folder)) == 3
    assert len(waiting_for(folder, map_path, keys)) == 1


def test_the_newest_copy_is_offered_first(folder: Path, map_path: Path, keys: MapKeys, small: Document) -> None:
    for number in range(3):
        keeper = RecoveryKeeper(folder, map_path.with_name(str(number)), keys)
        keeper.keep(replace(small, title=str(number)))
        keeper.close()
    for copy in waiting(folder):
        number = int(open_map(copy.path, keys.identity).document.title)
        os.utime(copy.path, (1_800_000_000 + number, 1_800_000_000 + number))
    assert [open_map(copy.path, keys.identity).document.title for copy in waiting(folder)] == ["2", "1", "0"]
    assert waiting(folder)[0].written.timestamp() == 1_800_000_002


def test_a_copy_that_cannot_be_written_is_told_and_tried_again(
    tmp_path: Path, map_path: Path, keys: MapKeys, small: Document
) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_bytes(b"")
    keeper = RecoveryKeeper(blocked, map_path, keys)
    keeper.keep(small)
    with pytest.raises(NotSaved):
        keeper.flush()
    told = keeper.failure
    assert told and told.path.parent == blocked
    blocked.unlink()
    keeper.keep(small)
    keeper.flush()
    assert keeper.failure is None
    keeper.close()


def test_a_copy_that_cannot_be_taken_away_is_told_and_does_no_harm(
    folder: Path, map_path: Path, keys: MapKeys, small: Document
) -> None:
    keeper = RecoveryKeeper(folder, map_path, keys)
    keeper.keep(small)
    keeper.flush()
    path = waiting(folder)[0].path
    path.unlink()
    path.mkdir()
    keeper.settle(small)
    assert keeper.failure is not None
    keeper.close()


def test_a_closed_keeper_takes_nothing(folder: Path, map_path: Path, keys: MapKeys, small: Document) -> None:
    keeper = RecoveryKeeper(folder, map_path, keys)
    keeper.keep(small)
    keeper.close()
    with pytest.raises(ValueError, match=r"^this keeper .* closed$"):
        keeper.keep(small)
    keeper.flush()


def test_a_document_that_cannot_be_written_does_not_end_the_keeper(
    folder: Path, map_path: Path, keys: MapKeys, small: Document
) -> None:
    keeper = RecoveryKeeper(folder, map_path, keys)
    for odd in (replace(small, title="\ud83d"), replace(small, pictures={"x": 3})):  # type: ignore[dict-item]
        keeper.keep(odd)
        with pytest.raises(NotSaved) as caught:
            keeper.flush()
        assert caught.value.reason is Reason.UNREADABLE
    keeper.keep(small)
    keeper.flush()
    keeper.close()
    assert len(waiting(folder)) == 1


def test_keeping_does_not_wait_for_the_disk(
    folder: Path, map_path: Path, keys: MapKeys, small: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    release = threading.Event()
    written = []

    def slow(path: Path, content: bytes) -> object:
        release.wait(10)
        written.append(path)
        return write_safely(path, content)

    monkeypatch.setattr("ecomap.store.recovery.write_safely", slow)
    keeper = RecoveryKeeper(folder, map_path, keys)
    for number in range(100):
        keeper.keep(replace(small, title=str(number)))
    assert not written, "whoever keeps a document would have waited for the disk"
    release.set()
    keeper.close()
    assert len(written) <= 2, "of documents that queue up, only the last is written"
    assert open_map(waiting(folder)[0].path, keys.identity).document.title == "99"


def test_the_folder_is_this_users_own() -> None:
    assert recovery_folder().name == "recovery" and "ecomap" in recovery_folder().parts


def test_no_acknowledged_edit_is_lost_by_killing_the_program(
    folder: Path,
    map_path: Path,
    keys: MapKeys,
    small: Document,
    often: Callable[[int, int], int],
    tally: Callable[[str, int], None],
) -> None:
    save_map(map_path, replace(small, title="0"), keys, expected=None)
    kills = often(24, 1000)
    chance = random.Random(7)
    edits = 0
    for _ in itertools.repeat(None, kills):
        acknowledged = _killed_while_editing(map_path, folder, keys, after=chance.uniform(0, 0.05))
        opened = open_map(map_path, keys.identity)
        copies = waiting_for(folder, map_path, keys)
        found = [open_map(copy.path, keys.identity).document for copy in copies] or [opened.document]
        assert int(found[0].title) in (acknowledged, acknowledged + 1)
        edits += acknowledged
        for copy in copies:
            discard(copy)
        save_map(map_path, replace(small, title="0"), keys, expected=opened.fingerprint)
    assert edits > kills, "the loop was killed while it was at work"
    tally("programs killed while editing (SIGKILL)", kills)


def _killed_while_editing(map_path: Path, folder: Path, keys: MapKeys, after: float) -> int:
    """Run the edit loop, kill it some seconds after its first edit, and return the last edit it called safe."""
    command = [sys.executable, str(Path(__file__).with_name("edit_loop.py")), str(map_path), str(folder)]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen([*command, keys.identity.text], stdout=subprocess.PIPE, env=environment) as loop:
        assert loop.stdout
        first = loop.stdout.readline()
        time.sleep(after)
        loop.kill()
        printed = first + loop.stdout.read()
    return int(printed.rpartition(b"\n")[0].split(b"\n")[-1])


def test_a_copy_that_is_gone_before_it_is_looked_at_is_not_offered(
    folder: Path, map_path: Path, keys: MapKeys, small: Document
) -> None:
    keeper = RecoveryKeeper(folder, map_path, keys)
    keeper.keep(small)
    keeper.close()
    folder.joinpath("gone.ecomap").symlink_to(folder / "nothing")
    assert len(waiting(folder)) == 1


def test_what_is_kept_while_an_earlier_copy_is_settled_goes_on_waiting(
    folder: Path, map_path: Path, keys: MapKeys, small: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    release = threading.Event()

    def slow(path: Path, content: bytes) -> object:
        release.wait(60)
        return write_safely(path, content)

    monkeypatch.setattr("ecomap.store.recovery.write_safely", slow)
    keeper = RecoveryKeeper(folder, map_path, keys)
    saved, later = replace(small, title="saved"), replace(small, title="later")
    keeper.keep(small)
    _wait_until(lambda: keeper._next is None)  # the first is being written
    keeper.keep(saved)
    settling = threading.Thread(target=keeper.settle, args=(saved,))
    settling.start()
    _wait_until(lambda: keeper._next is None)  # what is settled need not be written any more
    keeper.keep(later)
    release.set()
    settling.join()
    keeper.close()
    assert open_map(waiting(folder)[0].path, keys.identity).document == later


def _wait_until(true: Callable[[], bool]) -> None:
    while not true():
        time.sleep(0.001)


@pytest.mark.usefixtures("far_east")
def test_when_a_copy_was_written_is_told_as_the_computers_clock_tells_it(
    folder: Path, map_path: Path, keys: MapKeys, small: Document
) -> None:
    keeper = RecoveryKeeper(folder, map_path, keys)
    keeper.keep(small)
    keeper.close()
    os.utime(waiting(folder)[0].path, (1_800_000_000, 1_800_000_000))
    (copy,) = waiting(folder)
    assert copy.written.timestamp() == 1_800_000_000 and copy.written.utcoffset() == datetime.timedelta(hours=9)


def test_copies_are_named_as_earlier_programs_named_them_and_number_themselves(
    folder: Path, map_path: Path, keys: MapKeys, small: Document
) -> None:
    for _ in range(3):
        keeper = RecoveryKeeper(folder, map_path, keys)
        keeper.keep(small)
        keeper.close()
    tag = hashlib.sha256(keys.identity.secret + os.fsencode(map_path)).hexdigest()[:32]
    assert {path.name for path in folder.iterdir()} == {f"{tag}.ecomap", f"{tag}-2.ecomap", f"{tag}-3.ecomap"}


def test_a_map_opened_from_its_own_folder_has_the_same_copies(
    folder: Path, map_path: Path, keys: MapKeys, small: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(map_path.parent)
    keeper = RecoveryKeeper(folder, Path(map_path.name), keys)
    keeper.keep(small)
    keeper.close()
    (copy,) = waiting_for(folder, map_path, keys)
    assert open_map(copy.path, keys.identity).origin == str(map_path.resolve())


def test_what_the_system_says_against_a_copy_is_told_in_its_words(
    tmp_path: Path, map_path: Path, keys: MapKeys, small: Document
) -> None:
    (tmp_path / "file").write_bytes(b"")
    keeper = RecoveryKeeper(tmp_path / "file" / "recovery", map_path, keys)
    keeper.keep(small)
    with pytest.raises(NotSaved, match=SENTENCE.replace(r"\.$", "")) as refused:
        keeper.flush()
    assert refused.value.reason is Reason.FOLDER_GONE
    keeper.close()


def test_why_a_copy_could_not_be_made_is_told_with_its_place(
    folder: Path, map_path: Path, keys: MapKeys, small: Document
) -> None:
    keeper = RecoveryKeeper(folder, map_path, keys)
    for odd, reason in ((replace(small, title="\ud83d"), Reason.UNREADABLE), (newer(small), Reason.NEWER)):
        keeper.keep(odd)
        with pytest.raises(NotSaved, match=r"\.ecomap\)$") as refused:
            keeper.flush()
        assert refused.value.reason is reason and refused.value.path.parent == folder
    keeper.close()


def test_a_copy_holds_the_log_as_well(folder: Path, map_path: Path, keys: MapKeys, small: Document) -> None:
    log = (Logged(id="a", who="Sam", at=datetime.datetime(2026, 11, 26, tzinfo=datetime.UTC), deed="added"),)
    keeper = RecoveryKeeper(folder, map_path, keys)
    keeper.keep(small, log)
    keeper.close()
    assert open_map(waiting(folder)[0].path, keys.identity).log == log


def test_settling_twice_or_before_anything_was_kept_takes_nothing_away(
    folder: Path, map_path: Path, keys: MapKeys, small: Document
) -> None:
    keeper = RecoveryKeeper(folder, map_path, keys)
    keeper.settle(small)
    assert keeper.failure is None
    keeper.keep(small)
    keeper.settle(small)
    keeper.settle(small)
    assert waiting(folder) == () and keeper.failure is None
    keeper.keep(small)
    keeper.settle(replace(small))
    keeper.close()
    assert len(waiting(folder)) == 1, "an equal document may be of another moment"


def test_a_failure_is_forgotten_once_the_maps_file_holds_what_was_kept(
    tmp_path: Path, map_path: Path, keys: MapKeys, small: Document
) -> None:
    keeper = RecoveryKeeper(tmp_path / "own", map_path, keys)
    odd = replace(small, title="\ud83d")
    keeper.keep(odd)
    with pytest.raises(NotSaved):
        keeper.flush()
    keeper.settle(odd)
    assert keeper.failure is None
    keeper.flush()
    keeper.close()


def test_the_program_ends_though_a_map_is_open(folder: Path, map_path: Path, keys: MapKeys) -> None:
    before = set(threading.enumerate())
    keeper = RecoveryKeeper(folder, map_path, keys)
    (waits,) = set(threading.enumerate()) - before
    assert waits.daemon, "Python would wait for it"
    keeper.close()
