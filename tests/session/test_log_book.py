"""The log of an open map: what is done is in the file soon, whoever does it, and survives whatever happens."""

from __future__ import annotations

import datetime
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ecomap.edit.people import add_place
from ecomap.model.copies import Audience, copy_for
from ecomap.model.deeds import Deed
from ecomap.model.document import new_document, new_id
from ecomap.model.network import Place
from ecomap.papers import made_of, make
from ecomap.render.to_pdf import pdf
from ecomap.resource import resource
from ecomap.session.log_book import LONGEST, LogBook
from ecomap.session.workspace import Workspace
from ecomap.store.codec import decode, encode
from ecomap.store.errors import NotSaved, PassphraseTooShort
from ecomap.store.keys import MapKeys, Passphrase, new_keys
from ecomap.store.maps import open_map, save_map
from ecomap.store.presence import account
from ecomap.store.recovery import waiting

DAY = datetime.date(2026, 11, 26)
PASSPHRASE = Passphrase("four random words here")


@pytest.fixture(scope="module")
def keys() -> MapKeys:
    return new_keys(PASSPHRASE, work=1)[0]


@pytest.fixture
def path(tmp_path: Path, keys: MapKeys) -> Path:
    path = tmp_path / "map.ecomap"
    save_map(path, new_document("Ellie"), keys, expected=None)
    return path


class Desk:
    """A program with the map open, and somebody at it."""

    def __init__(self, path: Path, keys: MapKeys, recovery: Path, who: str) -> None:
        self.delivered: list[Callable[[], None]] = []
        self.workspace = Workspace.open(path, keys.identity, deliver=self.delivered.append, recovery=recovery)
        self.workspace.filing.book.who = who

    def add(self, name: str) -> None:
        editor = self.workspace.editor
        editor.commit(add_place(editor.settled, Place(id=new_id(), name=name)), f"Add {name}")

    def close(self) -> None:
        while self.delivered:
            self.delivered.pop(0)()
        self.workspace.close()


def logged(path: Path, keys: MapKeys) -> dict[tuple[str, str], int]:
    """Return how often who did what, as the file says."""
    found: dict[tuple[str, str], int] = {}
    for line in open_map(path, keys.identity).log:
        found[line.who, line.deed] = found.get((line.who, line.deed), 0) + line.times
    return found


def test_steps_undo_and_papers_are_in_the_file_and_no_name_of_the_map(
    path: Path, keys: MapKeys, tmp_path: Path
) -> None:
    desk = Desk(path, keys, tmp_path / "recovery", "Sam")
    desk.add("Gym of secrets")
    desk.add("Choir")
    desk.workspace.editor.undo()
    desk.workspace.editor.redo()
    desk.workspace.filing.note(Deed.EXPORTED, "guests", ("invitation",))
    desk.close()
    assert logged(path, keys) == {
        ("Sam", "added"): 2,
        ("Sam", "undone"): 1,
        ("Sam", "redone"): 1,
        ("Sam", "exported"): 1,
    }
    (exported,) = [line for line in open_map(path, keys.identity).log if line.kind is Deed.EXPORTED]
    assert (exported.whom, exported.papers) == ("guests", ("invitation",))
    assert (exported.at.second, exported.at.microsecond) == (0, 0)
    assert "Gym" not in str(open_map(path, keys.identity).log)
    assert waiting(tmp_path / "recovery") == ()


def test_papers_that_leave_a_map_nobody_edits_are_saved_too(path: Path, keys: MapKeys, tmp_path: Path) -> None:
    before = encode(open_map(path, keys.identity).document)
    desk = Desk(path, keys, tmp_path / "recovery", "Sam")
    desk.workspace.filing.note_soon(Deed.PRINTED, "file", ("file-copy",))
    desk.close()
    assert logged(path, keys) == {("Sam", "printed"): 1}
    assert encode(open_map(path, keys.identity).document) == before


def test_opening_alone_writes_nothing_and_is_written_with_what_is_done(
    path: Path, keys: MapKeys, tmp_path: Path
) -> None:
    before = path.read_bytes()
    desk = Desk(path, keys, tmp_path / "recovery", "Sam")
    desk.workspace.filing.book.note(Deed.OPENED)
    desk.close()
    assert path.read_bytes() == before
    desk = Desk(path, keys, tmp_path / "recovery", "Mo")
    desk.workspace.filing.book.note(Deed.OPENED)
    desk.add("Choir")
    desk.close()
    assert logged(path, keys) == {("Mo", "opened"): 1, ("Mo", "added"): 1}


@pytest.mark.parametrize("first", [0, 1])
def test_two_programs_at_one_map_lose_no_line_and_double_none(
    path: Path, keys: MapKeys, tmp_path: Path, first: int
) -> None:
    desks = [Desk(path, keys, tmp_path / f"recovery{who}", who) for who in ("Sam", "Mo")]
    for desk in desks:
        desk.add("Choir")
    for desk in (desks[first], desks[1 - first]):
        desk.workspace.save()
    # it has met what the other did, and knows nothing of it yet
    desks[1 - first].add("Pool")
    desks[1 - first].workspace.save()
    assert {who for who, _ in logged(path, keys)} == {"Sam", "Mo"}
    desks[first].add("Gym")
    desks[first].workspace.save()
    for desk in desks:
        desk.close()
    told = logged(path, keys)
    assert told[("Sam", "added")] + told[("Mo", "added")] == 4
    assert sum(times for (_, deed), times in told.items() if deed == "united") >= 1


def test_another_passphrase_and_another_file_are_lines_of_the_file_they_are_about(
    path: Path, keys: MapKeys, tmp_path: Path
) -> None:
    desk = Desk(path, keys, tmp_path / "recovery", "Sam")
    desk.add("Choir")
    desk.workspace.filing.change_passphrase(Passphrase("four other words there"))
    desk.workspace.save()
    assert logged(path, keys) == {("Sam", "added"): 1, ("Sam", "passphrase"): 1}
    there = tmp_path / "there.ecomap"
    desk.workspace.save_as(there)
    desk.close()
    assert logged(path, keys) == {("Sam", "added"): 1, ("Sam", "passphrase"): 1}
    assert logged(there, keys) == {("Sam", "added"): 1, ("Sam", "passphrase"): 1, ("Sam", "saved-elsewhere"): 1}


def test_a_file_that_cannot_be_made_elsewhere_is_in_no_log(path: Path, keys: MapKeys, tmp_path: Path) -> None:
    desk = Desk(path, keys, tmp_path / "recovery", "Sam")
    with pytest.raises(NotSaved):
        desk.workspace.save_as(tmp_path / "nowhere" / "there.ecomap")
    with pytest.raises(PassphraseTooShort):
        desk.workspace.filing.change_passphrase(Passphrase("short"))
    desk.close()
    assert logged(path, keys) == {} and desk.workspace.filing.book.log == ()


def test_what_was_called_safe_is_in_the_log_after_a_kill(path: Path, keys: MapKeys, tmp_path: Path) -> None:
    recovery = tmp_path / "recovery"
    loop = Path(__file__).with_name("logged_until_killed.py")
    key = keys.identity.text
    with subprocess.Popen(
        [sys.executable, str(loop), str(path), str(recovery)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as editing:
        assert editing.stdin is not None and editing.stdout is not None
        editing.stdin.write(f"{key}\n")
        editing.stdin.flush()
        safe = [int(editing.stdout.readline()) for _ in range(7)][-1]
        editing.kill()
    logs = [open_map(path, keys.identity).log, *(open_map(one.path, keys.identity).log for one in waiting(recovery))]
    assert max(sum(line.times for line in log) for log in logs) >= safe == 7
    for copy in waiting(recovery):
        Workspace.open(copy.path, keys.identity, recovery=recovery).close()
    assert sum(times for (_, deed), times in logged(path, keys).items() if deed == "added") >= safe


def test_a_long_name_is_cut_and_has_one_line() -> None:
    book = LogBook()
    book.who = "Sam\n  Okafor " + "x" * 200
    book.note(Deed.ADDED)
    assert book.log[0].who.startswith("Sam Okafor x") and len(book.log[0].who) == LONGEST


def test_an_account_without_a_name_is_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "sam")
    assert account() == "sam"


@pytest.mark.parametrize("audience", [*Audience])
def test_two_worlds_that_differ_in_the_log_alone_print_the_same(audience: Audience) -> None:
    workspace = Workspace.from_sample(decode(resource("samples/ellie.json").read_bytes()))

    def printed() -> bytes:
        copy = copy_for(workspace.editor.settled, audience, DAY)
        return pdf(make(copy, made_of(copy)[-1].key), copy.on)

    before = printed()
    workspace.filing.book.who = "somebody else"
    workspace.filing.note(Deed.PRINTED, audience.value, ("map-ecomap",))
    workspace.filing.note(Deed.INVITED)
    assert len(workspace.filing.book.log) == 2
    assert printed() == before
    workspace.close()
