"""A service's own key: a way into the map beside the others, until it is taken away."""

from __future__ import annotations

import errno
import io
import os
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pyrage
import pytest

from ecomap.model.document import Document
from ecomap.store import age
from ecomap.store.container import unseal_content
from ecomap.store.errors import NotSaved, WrongKey, WrongPassphrase
from ecomap.store.files import fingerprint
from ecomap.store.identity import Identity, NotAKey, new_identity
from ecomap.store.keys import MapKeys, Passphrase, new_keys, opens, with_passphrase
from ecomap.store.maps import change_keys, change_passphrase, open_map, previous, save_map, seal_map
from ecomap.store.service_keys import (
    MOST_SERVICES,
    SecretKey,
    ServiceKey,
    TooManyServices,
    key_file,
    read_key_file,
    read_public_file,
    recovery_of,
    service_key,
    services_of,
    strangers,
    united_keys,
    with_service,
    with_services,
    without_service,
)
from tests.store.conftest import PASSPHRASE
from tests.store.test_files import Faults, patched

OTHER = Passphrase("three other words")
SAFE, SECOND = Identity(bytes(range(32))), Identity(bytes(range(32, 64)))
KENT = ServiceKey("Kent Lifelong Links", SAFE.recipient)
LEEDS = ServiceKey("Leeds", SECOND.recipient)


@pytest.fixture(scope="session")
def shared(keys_and_recovery: tuple[MapKeys, Identity]) -> MapKeys:
    """The keys of a map with two services' more."""
    return with_services(keys_and_recovery[0], (KENT, LEEDS))


def test_every_way_in_opens_the_map_alone_and_keeps_all_keys(
    keys_and_recovery: tuple[MapKeys, Identity], shared: MapKeys, small: Document, map_path: Path
) -> None:
    save_map(map_path, small, shared, expected=None)
    for unlock in (PASSPHRASE, keys_and_recovery[1], SAFE, SECOND, shared.identity):
        opened = open_map(map_path, unlock)
        assert opened.document == small and opened.keys == shared
        assert opens(shared, unlock)
    with pytest.raises(WrongKey):
        open_map(map_path, new_identity())


def test_the_other_implementation_opens_it_by_the_services_key_in_one_step(shared: MapKeys, small: Document) -> None:
    outer = zipfile.ZipFile(io.BytesIO(seal_map(Path("map.ecomap"), small, shared)))
    theirs = pyrage.x25519.Identity.from_str(SAFE.text)
    inside = zipfile.ZipFile(io.BytesIO(pyrage.decrypt(outer.read("content.age"), [theirs])))
    assert "Zoë" in inside.read("document.json").decode()
    assert shared.identity.text in pyrage.decrypt(outer.read("keys/service-1.age"), [theirs]).decode()


def test_whose_keys_there_are_is_read_by_who_has_the_map_and_nobody_else(shared: MapKeys, small: Document) -> None:
    assert services_of(shared) == (KENT, LEEDS) and strangers(shared) == 0
    sealed = seal_map(Path("map.ecomap"), small, shared)
    assert b"Kent" not in sealed and SAFE.recipient.text.encode() not in sealed


def test_the_same_key_is_added_once_and_no_more_than_a_file_holds(keys: MapKeys, shared: MapKeys) -> None:
    assert with_service(shared, replace(KENT, label="again")) is shared
    many = with_services(keys, (ServiceKey("", new_identity().recipient) for _ in range(MOST_SERVICES + 3)))
    assert len(services_of(many)) == MOST_SERVICES
    with pytest.raises(TooManyServices):
        with_service(many, KENT)
    unseal_content(seal_map(Path("map.ecomap"), Document(id="1", young_person="2"), many), many.identity)  # type: ignore[arg-type]


def test_another_passphrase_keeps_the_services_keys(shared: MapKeys, small: Document, map_path: Path) -> None:
    seen = save_map(map_path, small, shared, expected=None)
    changed, _ = change_passphrase(map_path, small, shared, OTHER, expected=seen)
    assert services_of(changed) == (KENT, LEEDS)
    assert open_map(map_path, SAFE).keys == changed


def test_a_key_that_was_taken_away_opens_nothing_though_its_holder_kept_the_maps_own_key(
    keys_and_recovery: tuple[MapKeys, Identity], shared: MapKeys, small: Document, map_path: Path
) -> None:
    seen = save_map(map_path, small, shared, expected=None)
    seen = save_map(map_path, small, shared, expected=seen)
    kept_by_holder = open_map(map_path, SAFE).keys.identity
    renewed = without_service(shared, SAFE.recipient, PASSPHRASE, work=4)
    change_keys(map_path, small, renewed, expected=seen)
    assert not previous(map_path).exists()
    for shut_out in (SAFE, kept_by_holder):
        with pytest.raises(WrongKey):
            open_map(map_path, shut_out)
    for unlock in (PASSPHRASE, keys_and_recovery[1], SECOND):
        opened = open_map(map_path, unlock)
        assert opened.document == small and services_of(opened.keys) == (LEEDS,)
    assert recovery_of(renewed) == keys_and_recovery[1].recipient


def test_taking_a_key_away_works_without_a_recovery_code_and_leaves_out_what_nobody_can_seal(shared: MapKeys) -> None:
    later = age.seal(b"a newer program's", [new_identity().recipient])
    slots = {name: slot for name, slot in shared.slots.items() if name != "recovery"}
    odd = replace(shared, slots={**slots, "service-9": later, "hardware": later}, recipients=shared.recipients)
    assert strangers(odd) == 2
    renewed = without_service(odd, SAFE.recipient, PASSPHRASE, work=4)
    assert set(renewed.slots) == {"passphrase", "service-1"} and strangers(renewed) == 0


def test_two_sides_of_one_map_have_the_services_keys_of_both_unless_one_was_taken_away(keys: MapKeys) -> None:
    here, there = with_service(keys, KENT), with_service(keys, LEEDS)
    assert set(services_of(united_keys(there, here))) == {KENT, LEEDS}
    assert united_keys(there, there) is there
    renewed = without_service(here, SAFE.recipient, PASSPHRASE, work=4)
    assert united_keys(renewed, here) is renewed


@pytest.mark.parametrize("text", [SAFE.recipient.text, f"  {SAFE.recipient.text}\n", f"# Kent\n{SAFE.recipient.text}"])
def test_the_public_half_is_read_as_it_is_pasted(text: str) -> None:
    assert service_key("  Kent\n Lifelong\tLinks ", text) == KENT


@pytest.mark.parametrize(
    "text", ["", "age1", SAFE.recipient.text[:-1], f"{SAFE.recipient.text} {SECOND.recipient.text}"]
)
def test_what_is_no_key_or_more_than_one_is_refused(text: str) -> None:
    with pytest.raises(NotAKey):
        service_key("Kent", text)


def test_the_secret_half_is_refused_wherever_it_stands_and_not_repeated() -> None:
    for text in (SAFE.text, SAFE.text.lower(), key_file(SAFE)):
        with pytest.raises(SecretKey) as refused:
            service_key("Kent", text)
        assert SAFE.text not in str(refused.value)


def test_a_key_file_is_read_by_us_and_by_the_other_implementation(tmp_path: Path) -> None:
    path = tmp_path / "safe.txt"
    path.write_text(key_file(SAFE), encoding="ascii")
    assert read_key_file(path) == SAFE
    line = key_file(SAFE).splitlines()[-1]
    assert str(pyrage.x25519.Identity.from_str(line).to_public()) == SAFE.recipient.text
    path.write_bytes(b"# nothing\n")
    with pytest.raises(NotAKey):
        read_key_file(path)
    path.write_bytes(b"age1" * 20_000)
    with pytest.raises(NotAKey):
        read_public_file(path)


def test_short_forms_tell_keys_apart() -> None:
    assert KENT.short != LEEDS.short and len(KENT.short) < 30
    assert KENT.short.startswith("age1") and KENT.recipient.text.endswith(KENT.short[-8:])


CHANGES: dict[str, Callable[[MapKeys], MapKeys]] = {
    "passphrase": lambda keys: with_passphrase(keys, OTHER, work=4),
    "added": lambda keys: with_service(keys, ServiceKey("Third", Identity(bytes(31) + b"1").recipient)),
    "taken away": lambda keys: without_service(keys, SAFE.recipient, PASSPHRASE, work=4),
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC], ids=errno.errorcode.get)
def test_whichever_storage_call_fails_the_file_opens_with_the_old_keys_or_the_new(
    change: str, number: int, shared: MapKeys, small: Document, map_path: Path
) -> None:
    changed = CHANGES[change](shared)
    old = seal_map(map_path, small, shared)

    def fail(name: str) -> None:
        raise OSError(number, os.strerror(number))

    failing = 0
    while True:
        map_path.write_bytes(old)
        previous(map_path).write_bytes(old)
        with patched() as monkeypatch:
            faults = Faults(monkeypatch, failing, fail)
            failure = None
            try:
                change_keys(map_path, small, changed, expected=fingerprint(old))
            except NotSaved as error:
                failure = error
        _check(map_path, changed, old, failure)
        if failing >= len(faults.calls):
            break
        failing += 1
    assert failure is None and failing >= 10


def _check(path: Path, changed: MapKeys, old: bytes, failure: NotSaved | None) -> None:
    """Check that the file is the old or the new one, that "done" was said only if it was, and what that means."""
    content = path.read_bytes()
    if failure is None or failure.standing is not None:
        assert open_map(path, changed.identity).keys == changed
        assert not previous(path).exists()
    else:
        assert content == old


def test_the_check_of_faults_would_notice_a_change_claimed_falsely(
    shared: MapKeys, small: Document, map_path: Path
) -> None:
    old = seal_map(map_path, small, shared)
    map_path.write_bytes(old)
    with pytest.raises(WrongKey):
        _check(map_path, CHANGES["taken away"](shared), old, None)


def test_a_new_map_of_the_old_kind_has_no_service(keys: MapKeys) -> None:
    assert services_of(keys) == () and strangers(keys) == 0
    with pytest.raises(WrongPassphrase):
        PASSPHRASE.open(new_keys(OTHER, work=4)[0].slots)
