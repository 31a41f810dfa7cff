"""A map's own key in the system's key store, and in no other."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as Fail
from keyring.backends.null import Keyring as Null
from keyring.errors import KeyringLocked

from ecomap.model.document import Document
from ecomap.store.keys import MapKeys, Passphrase, with_passphrase
from ecomap.store.maps import open_map, save_map
from ecomap.store.remembering import (
    NoKeyStore,
    Remembered,
    find,
    follow,
    forget,
    give_back,
    key_store,
    name_in,
    name_of,
    remember,
    set_aside,
)
from tests.key_stores import InAFile, Locked, System, using


class Several(ChainerBackend):
    """One after the other."""

    def __init__(self, *chained: KeyringBackend) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.chained = chained

    @property
    def backends(self) -> tuple[KeyringBackend, ...]:
        return self.chained


class Stuck(System):
    """Keeps what it has."""

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.kept:
            raise KeyringLocked("locked")
        super().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        raise KeyringLocked("locked")


class Secret(System):
    """A kind of the system's own."""


def nothing(kind: type[KeyringBackend]) -> KeyringBackend:
    """One of keyring's own that keep nothing."""
    return kind()


def name(keys: MapKeys) -> str:
    found = name_of(keys.slots)
    assert found is not None
    return found


@pytest.mark.parametrize(
    "store", [nothing(Fail), nothing(Null), InAFile(), Several()], ids=lambda one: type(one).__name__
)
def test_what_is_not_the_systems_own_store_does_not_count(store: KeyringBackend) -> None:
    with using(store):
        assert key_store() is None


def test_of_several_only_the_systems_own_is_used(keys: MapKeys) -> None:
    other, system = InAFile(), System()
    with using(Several(nothing(Fail), other, system)):
        store = key_store()
    assert store is system
    remember(store, keys)
    assert system.kept and not other.kept


def test_a_computer_whose_stores_cannot_even_be_listed_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "no.such.Store")
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    assert key_store() is None


def test_a_remembered_key_opens_the_map_and_a_changed_passphrase_hides_it(
    keys: MapKeys, small: Document, map_path: Path
) -> None:
    store = System()
    save_map(map_path, small, keys, expected=None)
    remember(store, keys)
    found = name_in(map_path)
    assert found is not None
    key = find(store, found).key
    assert key is not None and open_map(map_path, key).document == small
    changed = with_passphrase(keys, Passphrase("three other words"), work=4)
    assert find(store, name(changed)) == Remembered()


def test_what_is_kept_tells_nothing_of_the_map(keys: MapKeys, small: Document, tmp_path: Path) -> None:
    store = System()
    save_map(tmp_path / "Zoe.ecomap", small, keys, expected=None)
    remember(store, keys)
    ((listed, username),) = store.kept
    assert listed == "Ecomap" and len(username) == 32 and set(username) <= set("0123456789abcdef")
    assert username not in (keys.identity.secret.hex(), keys.identity.recipient.public.hex())


def test_a_locked_maps_key_is_out_of_the_store_until_somebody_knew_a_way_in(keys: MapKeys) -> None:
    store = System()
    set_aside(store, name(keys))
    assert not store.kept  # what was not remembered is not afterwards
    remember(store, keys)
    set_aside(store, name(keys))
    assert find(store, name(keys)) == Remembered(None, wanted=True)
    assert keys.identity.text not in store.kept.values()
    give_back(store, keys)
    assert find(store, name(keys)) == Remembered(keys.identity, wanted=True)


def test_nothing_is_given_back_that_was_not_remembered(keys: MapKeys) -> None:
    store = System()
    give_back(store, keys)
    assert not store.kept


def test_forgetting_says_whether_there_was_anything(keys: MapKeys) -> None:
    store = System()
    remember(store, keys)
    assert forget(store, name(keys)) and not store.kept
    assert not forget(store, name(keys))


def test_a_new_passphrase_is_remembered_if_the_old_one_was(keys: MapKeys) -> None:
    store = System()
    changed = with_passphrase(keys, Passphrase("three other words"), work=4)
    assert not follow(store, name(keys), changed) and not store.kept
    remember(store, keys)
    assert follow(store, name(keys), changed)
    assert [username for _, username in store.kept] == [name(changed)]


def test_what_is_no_key_any_more_counts_as_nothing(keys: MapKeys) -> None:
    store = System()
    store.set_password("Ecomap", name(keys), "somebody else wrote here")
    assert find(store, name(keys)) == Remembered()


def test_a_store_that_is_locked_is_told_in_one_way(keys: MapKeys) -> None:
    store = Locked()
    for ask in (find, forget, set_aside):
        with pytest.raises(NoKeyStore):
            ask(store, name(keys))
    with pytest.raises(NoKeyStore):
        remember(store, keys)


def test_a_file_that_is_no_map_has_no_name(tmp_path: Path) -> None:
    (tmp_path / "no.ecomap").write_bytes(b"not a map")
    assert name_in(tmp_path / "no.ecomap") is None
    assert name_of({}) is None


def test_a_map_without_a_passphrase_is_not_remembered(keys: MapKeys) -> None:
    store = System()
    without = replace(keys, slots={one: slot for one, slot in keys.slots.items() if one != "passphrase"})
    remember(store, without)
    give_back(store, without)
    assert not store.kept


def test_what_is_remembered_stands_where_earlier_programs_look_for_it(keys: MapKeys) -> None:
    store = System()
    remember(store, keys)
    digest = hashlib.sha256(b"ecomap remembers: " + keys.slots["passphrase"]).hexdigest()
    assert store.kept == {("Ecomap", digest[:32]): keys.identity.text}
    set_aside(store, digest[:32])
    assert list(store.kept.values()) == ["locked"]


def test_a_store_that_will_not_let_go_of_a_key_says_so(keys: MapKeys) -> None:
    store = Stuck()
    remember(store, keys)
    for ask in (forget, set_aside):
        with pytest.raises(NoKeyStore, match=r"^This computer's key store .*\.$"):
            ask(store, name(keys))


def test_a_kind_of_the_systems_own_store_counts() -> None:
    with using(Secret()) as store:
        assert key_store() is store
