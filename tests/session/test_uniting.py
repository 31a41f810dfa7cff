"""Two people keep one map in one file, each in a program of their own: whatever either did is there in the end."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecomap.edit.people import add_place, rename
from ecomap.model.document import Document, new_document, new_id
from ecomap.model.network import Place
from ecomap.session.uniting import Met
from ecomap.session.workspace import Workspace
from ecomap.store.errors import NotSaved
from ecomap.store.identity import new_identity
from ecomap.store.keys import MapKeys, Passphrase, new_keys, with_passphrase
from ecomap.store.maps import open_map, save_map
from ecomap.store.recovery import waiting, waiting_for
from ecomap.store.service_keys import ServiceKey, services_of, with_service

PASSPHRASE = Passphrase("four random words here")
OTHER = Passphrase("four other words there")


@pytest.fixture(scope="module")
def keys() -> MapKeys:
    return new_keys(PASSPHRASE, work=1)[0]


def until(done: Callable[[], bool], seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, "it never came to be"
        time.sleep(0.01)


class Desk:
    """A program with the map open: what other threads deliver waits until somebody looks."""

    def __init__(self, path: Path, keys: MapKeys, recovery: Path) -> None:
        self.delivered: list[Callable[[], None]] = []
        self.workspace = Workspace.open(path, keys.identity, deliver=self.delivered.append, recovery=recovery)
        self.met: list[Met] = []
        self.aside: list[Path] = []
        self.workspace.filing.met.connect(self.met.append)
        self.workspace.filing.stepped_aside.connect(self.aside.append)

    def add(self, name: str) -> None:
        place = Place(id=new_id(), name=name)
        self.workspace.editor.commit(add_place(self.workspace.editor.settled, place), "Add")

    def save(self) -> None:
        self.workspace.save()

    def look(self) -> None:
        while self.delivered:
            self.delivered.pop(0)()

    def has_stepped_aside(self) -> bool:
        self.look()
        return bool(self.aside)

    def names(self) -> set[str]:
        return names(self.workspace.editor.settled)

    def close(self) -> None:
        self.look()
        self.workspace.close()


def names(document: Document) -> set[str]:
    return {one.name for one in document.places.values()}


def in_file(path: Path, keys: MapKeys) -> set[str]:
    return names(open_map(path, keys.identity).document)


@pytest.fixture
def path(tmp_path: Path, keys: MapKeys) -> Path:
    made = tmp_path / "map.ecomap"
    save_map(made, new_document("Ellie"), keys, expected=None)
    return made


@pytest.fixture
def desks(path: Path, keys: MapKeys, tmp_path: Path) -> Iterator[tuple[Desk, Desk]]:
    both = Desk(path, keys, tmp_path / "here"), Desk(path, keys, tmp_path / "there")
    yield both
    for desk in both:
        desk.close()


def test_what_both_did_is_in_the_file_and_before_whoever_saved_last(
    desks: tuple[Desk, Desk], path: Path, keys: MapKeys
) -> None:
    here, there = desks
    there.add("School")
    there.save()
    here.add("Park")
    here.save()
    here.look()
    assert in_file(path, keys) == here.names() == {"School", "Park"}
    assert [met.clashes for met in here.met] == [()]
    there.add("Mosque")
    there.save()
    there.look()
    assert in_file(path, keys) == there.names() == {"School", "Park", "Mosque"}


def test_what_is_done_before_anybody_hears_of_the_others_work_is_kept_with_it(
    desks: tuple[Desk, Desk], path: Path, keys: MapKeys
) -> None:
    here, there = desks
    there.add("School")
    there.save()
    here.add("Park")
    here.save()
    here.add("Beach")  # nothing was delivered yet: this map knows nothing of the school
    here.save()
    assert in_file(path, keys) == {"School", "Park", "Beach"}
    here.look()
    assert here.names() == {"School", "Park", "Beach"}
    here.add("Library")
    here.save()
    assert in_file(path, keys) == {"School", "Park", "Beach", "Library"}


def test_the_step_is_one_and_what_was_done_here_alone_can_be_taken_back_after_it(desks: tuple[Desk, Desk]) -> None:
    here, there = desks
    there.add("School")
    there.save()
    here.add("Park")
    here.save()
    here.look()
    words = here.workspace.editor.undoable
    assert words is not None and words.words == "Put together with changes made elsewhere"
    here.add("Beach")
    here.workspace.editor.undo()
    assert here.names() == {"School", "Park"}


def test_a_passphrase_changed_elsewhere_stays_changed(desks: tuple[Desk, Desk], path: Path, keys: MapKeys) -> None:
    here, _ = desks
    standing = open_map(path, keys.identity)
    changed = with_passphrase(keys, OTHER)
    save_map(path, standing.document, changed, expected=standing.fingerprint)
    here.add("Park")
    here.save()
    assert names(open_map(path, OTHER).document) == {"Park"}


def another_map(path: Path, keys: MapKeys) -> None:
    expected = open_map(path, keys.identity).fingerprint
    save_map(path, rename(made := new_document("Kai"), made.young_person, "Kai"), keys, expected=expected)


def with_another_key(path: Path, _: MapKeys) -> None:
    path.unlink()
    save_map(path, new_document("Ellie"), new_keys(OTHER, work=1)[0], expected=None)


def cut_short(path: Path, _: MapKeys) -> None:
    path.write_bytes(path.read_bytes()[:-7])


def test_a_file_that_another_program_holds_for_long_is_left_and_this_map_is_kept_beside_it(
    desks: tuple[Desk, Desk], path: Path, keys: MapKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, _ = desks
    replace = os.replace

    def held(source: str | Path, target: str | Path) -> None:
        if Path(target) == path:
            raise OSError(errno.EBUSY, "held")
        replace(source, target)

    monkeypatch.setattr(os, "replace", held)
    standing = path.read_bytes()
    here.add("Park")
    with pytest.raises(NotSaved):
        here.save()
    until(here.has_stepped_aside)
    assert in_file(path.with_name("map (your copy).ecomap"), keys) == {"Park"} and path.read_bytes() == standing
    monkeypatch.undo()


@pytest.mark.parametrize("change", [another_map, with_another_key, cut_short])
def test_what_cannot_be_put_together_stays_and_this_map_is_kept_beside_it(
    change: Callable[[Path, MapKeys], None], desks: tuple[Desk, Desk], path: Path, keys: MapKeys
) -> None:
    here, _ = desks
    change(path, keys)
    standing = path.read_bytes()
    here.add("Park")
    with pytest.raises(NotSaved):
        here.save()
    until(here.has_stepped_aside)
    (yours,) = here.aside
    assert yours.name == "map (your copy).ecomap" and here.workspace.path == yours
    assert in_file(yours, keys) == {"Park"} and path.read_bytes() == standing
    here.add("Beach")
    here.save()
    assert in_file(yours, keys) == {"Park", "Beach"}


def test_what_is_done_while_it_is_written_beside_is_kept_there_too_and_nothing_waits_for_the_old_file(
    desks: tuple[Desk, Desk], path: Path, keys: MapKeys, tmp_path: Path
) -> None:
    here, _ = desks
    another_map(path, keys)
    here.add("Park")
    with pytest.raises(NotSaved):
        here.save()
    assert len(waiting_for(tmp_path / "here", path, keys)) == 1
    here.look()  # now it is being written
    yours = path.with_name("map (your copy).ecomap")
    until(lambda: bool(here.delivered))
    here.add("Beach")
    assert here.workspace.path == path
    until(here.has_stepped_aside)
    until(lambda: in_file(yours, keys) == {"Park", "Beach"})
    until(lambda: waiting_for(tmp_path / "here", path, keys) == ())


def test_a_program_that_is_closed_while_it_writes_beside_has_all_of_it_there(
    desks: tuple[Desk, Desk], path: Path, keys: MapKeys
) -> None:
    here, _ = desks
    another_map(path, keys)
    here.add("Park")
    with pytest.raises(NotSaved):
        here.save()
    here.look()
    here.add("Beach")
    here.workspace.close()
    assert in_file(path.with_name("map (your copy).ecomap"), keys) == {"Park", "Beach"}


def test_work_that_waited_for_a_file_is_not_offered_any_more_once_another_file_holds_it(
    desks: tuple[Desk, Desk], path: Path, keys: MapKeys, tmp_path: Path
) -> None:
    here, _ = desks
    another_map(path, keys)
    here.add("Park")
    with pytest.raises(NotSaved):
        here.save()
    here.delivered.clear()
    (copy,) = waiting(tmp_path / "here")
    with pytest.raises(NotSaved):
        here.workspace.save_as(tmp_path / "gone" / "map.ecomap")
    assert waiting(tmp_path / "here") == (copy,), "as long as no other file holds it, it waits"
    here.workspace.save_as(tmp_path / "elsewhere.ecomap")
    assert waiting(tmp_path / "here") == () and in_file(tmp_path / "elsewhere.ecomap", keys) == {"Park"}


def test_a_map_kept_nowhere_that_could_not_be_kept_waits_until_it_is(tmp_path: Path) -> None:
    workspace = Workspace.new("Ellie", recovery=tmp_path / "recovery")
    with pytest.raises(NotSaved):
        workspace.save_as(tmp_path / "gone" / "map.ecomap", PASSPHRASE)
    assert len(waiting(tmp_path / "recovery")) == 1
    workspace.save_as(tmp_path / "map.ecomap", PASSPHRASE)
    assert waiting(tmp_path / "recovery") == ()
    workspace.close()


WHAT = st.sampled_from(("edit", "save", "look", "open anew", "leave unheard"))


def test_in_any_order_nothing_that_was_done_is_lost(
    tmp_path_factory: pytest.TempPathFactory,
    keys: MapKeys,
    often: Callable[[int, int], int],
    tally: Callable[[str, int], None],
) -> None:
    orders = often(25, 2000)

    @settings(max_examples=orders, deadline=None)
    @given(steps=st.lists(st.tuples(st.booleans(), WHAT), max_size=14))
    def nothing_is_lost(steps: list[tuple[bool, str]]) -> None:
        in_this_order(steps, tmp_path_factory.mktemp("shared"), keys)

    nothing_is_lost()
    tally("orders in which two programs edit, save and end", orders)


def in_this_order(steps: list[tuple[bool, str]], folder: Path, keys: MapKeys) -> None:
    """Take steps at two desks; all that was done is in the file then, or in a copy that waits."""
    path = folder / "map.ecomap"
    save_map(path, new_document("Ellie"), keys, expected=None)
    desks = [Desk(path, keys, folder / side) for side in ("here", "there")]
    done: set[str] = set()
    for number, (other, what) in enumerate(steps):
        desk = desks[other]
        if what == "edit":
            desk.add(name := f"Place {number}")
            done.add(name)
        elif what == "save":
            desk.save()
        elif what == "look":
            desk.look()
        elif what == "open anew":
            desk.close()
            desks[other] = Desk(path, keys, folder / ("there" if other else "here"))
        else:
            # it ends, and never hears what was to be delivered
            desk.save()
            desk.delivered.clear()
            desk.workspace.close()
            desks[other] = Desk(path, keys, folder / ("there" if other else "here"))
    for desk in desks:
        desk.close()
    kept = in_file(path, keys)
    for side in ("here", "there"):
        for copy in waiting(folder / side):
            kept |= in_file(copy.path, keys)
    assert done <= kept


def test_a_services_key_that_one_added_opens_what_both_save_and_their_recovery_copies(
    desks: tuple[Desk, Desk], path: Path, tmp_path: Path
) -> None:
    here, there = desks
    safe, second = new_identity(), new_identity()
    kent, leeds = ServiceKey("Kent", safe.recipient), ServiceKey("Leeds", second.recipient)
    here.workspace.filing.change_keys(lambda keys: with_service(keys, kent))
    there.add("Park")
    there.save()
    there.workspace.filing.change_keys(lambda keys: with_service(keys, leeds))
    here.add("School")
    here.save()
    for key in (safe, second):
        opened = open_map(path, key)
        assert {"Park", "School"} <= names(opened.document)
        assert services_of(opened.keys) == (kent, leeds)
    here.add("Library")
    path.unlink()
    path.mkdir()  # it cannot be saved; what was done is in a recovery copy
    with pytest.raises(NotSaved):
        here.save()
    (copy,) = waiting(tmp_path / "here")
    assert "Library" in names(open_map(copy.path, safe).document)


def test_a_file_from_before_a_services_key_was_added_is_given_it_again(desks: tuple[Desk, Desk], path: Path) -> None:
    here, _ = desks
    old = path.read_bytes()
    safe = new_identity()
    kent = ServiceKey("Kent", safe.recipient)
    here.workspace.filing.change_keys(lambda keys: with_service(keys, kent))
    path.write_bytes(old)  # as a program does that syncs files
    here.add("School")
    here.save()
    assert services_of(open_map(path, safe).keys) == (kent,)
