from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from ecomap.model.document import Document
from ecomap.store.destroying import destroy
from ecomap.store.keys import MapKeys, Passphrase, new_keys
from ecomap.store.maps import previous, save_map
from ecomap.store.recovery import RecoveryKeeper, waiting


def test_nothing_of_a_map_is_left_and_all_of_others_is(
    tmp_path: Path, map_path: Path, keys: MapKeys, small: Document
) -> None:
    recovery, others = tmp_path / "recovery", map_path.with_name("map 2.ecomap")
    seen = save_map(map_path, small, keys, expected=None)
    save_map(map_path, replace(small, title="later"), keys, expected=seen)
    stranger = new_keys(Passphrase("four quiet green lamps"), work=4)[0]
    save_map(others, small, stranger, expected=None)
    for path, whose in ((map_path, keys), (others, stranger)):
        keeper = RecoveryKeeper(recovery, path, whose)
        keeper.keep(small)
        keeper.close()
    map_path.with_name(f".{map_path.name}.0.open").write_text("{}")
    map_path.with_name(f".{map_path.name}.saving").write_bytes(b"half")
    assert previous(map_path).exists() and len(waiting(recovery)) == 2
    assert destroy(map_path, keys, recovery) == ()
    assert {one.name for one in tmp_path.iterdir()} == {"recovery", others.name}
    assert len(waiting(recovery)) == 1


def test_what_cannot_be_taken_away_is_named_and_the_map_stays_until_it_can(
    tmp_path: Path, map_path: Path, keys: MapKeys, small: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = save_map(map_path, small, keys, expected=None)
    save_map(map_path, replace(small, title="later"), keys, expected=seen)
    unlink = os.unlink

    def held(path: Path, **options: int) -> None:
        if str(path).endswith(".bak"):
            raise PermissionError(13, "held")
        unlink(path, **options)

    with monkeypatch.context() as patched:
        patched.setattr(os, "unlink", held)
        assert destroy(map_path, keys, tmp_path / "recovery") == (previous(map_path), map_path)
    assert map_path.exists()
    assert destroy(map_path, keys, tmp_path / "recovery") == ()
    assert not map_path.exists() and not previous(map_path).exists()


def test_destroying_what_is_gone_already_is_no_error(tmp_path: Path, map_path: Path, keys: MapKeys) -> None:
    assert destroy(map_path, keys, tmp_path / "recovery") == ()
