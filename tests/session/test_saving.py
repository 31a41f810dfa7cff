from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ecomap.edit.people import rename
from ecomap.model.document import Document
from ecomap.session.saving import Keeper, SaveState, Saving
from ecomap.session.uniting import Kept
from ecomap.store.errors import NotSaved, Reason, WrongPassphrase
from ecomap.store.keys import MapKeys, Passphrase, new_keys, with_passphrase
from ecomap.store.maps import open_map as read_map
from ecomap.store.maps import save_map
from ecomap.store.recovery import waiting

PASSPHRASE = Passphrase("four random words here")


@pytest.fixture(scope="module")
def keys() -> MapKeys:
    return new_keys(PASSPHRASE, work=1)[0]


def until(done: Callable[[], bool], seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, "it never came to be"
        time.sleep(0.01)


def keeper_for(tmp_path: Path, keys: MapKeys, told: list[SaveState]) -> Keeper:
    kept = Kept(path=tmp_path / "map.ecomap", keys=keys, fingerprint=None)
    return Keeper(kept, tmp_path / "recovery", told.append)


def test_an_edit_is_in_the_file_though_others_never_stop_following(
    tmp_path: Path, keys: MapKeys, family: Document
) -> None:
    told: list[SaveState] = []
    keeper = keeper_for(tmp_path, keys, told)
    for _ in range(600):
        if (tmp_path / "map.ecomap").exists():
            break
        keeper.keep(family)
        time.sleep(0.05)
    keeper.close()
    assert read_map(tmp_path / "map.ecomap", keys.identity).document == family


def test_a_recovery_copy_is_there_until_the_file_holds_the_work(
    tmp_path: Path, keys: MapKeys, family: Document
) -> None:
    told: list[SaveState] = []
    keeper = keeper_for(tmp_path, keys, told)
    keeper.keep(family)
    until(lambda: bool(waiting(tmp_path / "recovery")))
    assert not (tmp_path / "map.ecomap").exists()
    until(lambda: SaveState(Saving.SAVED) in told)
    assert waiting(tmp_path / "recovery") == ()
    assert told == [SaveState(Saving.WAITING), SaveState(Saving.SAVED)]
    keeper.close()


def test_what_waits_is_saved_on_closing(tmp_path: Path, keys: MapKeys, family: Document) -> None:
    keeper = keeper_for(tmp_path, keys, [])
    keeper.keep(family)
    keeper.close()
    assert read_map(tmp_path / "map.ecomap", keys.identity).document == family
    assert waiting(tmp_path / "recovery") == ()


def test_a_file_that_is_another_map_by_now_is_left_and_the_work_kept(
    tmp_path: Path, keys: MapKeys, family: Document
) -> None:
    told: list[SaveState] = []
    keeper = keeper_for(tmp_path, keys, told)
    keeper.save(family)
    theirs = replace(rename(family, family.young_person, "Theirs"), id="another")
    save_map(tmp_path / "map.ecomap", theirs, keys, expected=keeper.kept.fingerprint)
    ours = rename(family, family.young_person, "Ours")
    with pytest.raises(NotSaved):
        keeper.save(ours)
    keeper.close()
    failure = told[-1].failure
    assert told[-1].saving is Saving.FAILED and failure is not None and failure.reason is Reason.CHANGED
    assert read_map(tmp_path / "map.ecomap", keys.identity).document == theirs
    (copy,) = waiting(tmp_path / "recovery")
    assert read_map(copy.path, keys.identity).document == ours


def test_saving_is_tried_again_when_the_folder_is_back(
    tmp_path: Path, keys: MapKeys, family: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ecomap.session.saving.AGAIN", 0.1)
    told: list[SaveState] = []
    kept = Kept(path=tmp_path / "stick" / "map.ecomap", keys=keys, fingerprint=None)
    keeper = Keeper(kept, tmp_path / "recovery", told.append)
    keeper.keep(family)
    until(lambda: any(state.saving is Saving.FAILED for state in told))
    assert len(waiting(tmp_path / "recovery")) == 1
    (tmp_path / "stick").mkdir()
    until(lambda: SaveState(Saving.SAVED) in told)
    keeper.close()
    assert read_map(kept.path, keys.identity).document == family


def test_an_edit_after_a_failure_does_not_wait_for_the_next_try(
    tmp_path: Path, keys: MapKeys, family: Document
) -> None:
    told: list[SaveState] = []
    kept = Kept(path=tmp_path / "stick" / "map.ecomap", keys=keys, fingerprint=None)
    keeper = Keeper(kept, tmp_path / "recovery", told.append)
    keeper.keep(family)
    until(lambda: any(state.saving is Saving.FAILED for state in told))
    (tmp_path / "stick").mkdir()
    keeper.keep(rename(family, family.young_person, "Ellie P"))
    until(lambda: SaveState(Saving.SAVED) in told, 2.0)
    keeper.close()


def test_after_another_passphrase_recovery_copies_open_with_it_and_not_with_the_old_one(
    tmp_path: Path, keys: MapKeys, family: Document
) -> None:
    other = Passphrase("four other words there")
    (tmp_path / "stick").mkdir()
    kept = Kept(path=tmp_path / "stick" / "map.ecomap", keys=keys, fingerprint=None)
    keeper = Keeper(kept, tmp_path / "recovery", lambda _: None)
    keeper.change_keys(family, lambda keys: with_passphrase(keys, other, work=1))
    assert read_map(kept.path, other).document == family
    shutil.rmtree(tmp_path / "stick")
    keeper.keep(family)
    keeper.close()
    (copy,) = waiting(tmp_path / "recovery")
    assert read_map(copy.path, other).document == family
    with pytest.raises(WrongPassphrase):
        read_map(copy.path, PASSPHRASE)
