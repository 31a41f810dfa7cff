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
    one_label,
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


def remarked(keys: MapKeys, text: str) -> MapKeys:
    """A map with one slot more, as a later program may have made it: of it the map's key reads this text."""
    slot = age.seal(f"{text}\n{keys.identity.text}\n".encode(), [SAFE.recipient, keys.identity.recipient])
    return replace(keys, slots={**keys.slots, "service-1": slot})


@pytest.mark.parametrize("text", ["# a remark", "# for", "# for nobody at all", f"for {SAFE.recipient.text} Kent", ""])
def test_a_slot_that_does_not_say_whose_it_is_counts_as_a_later_programs(keys: MapKeys, text: str) -> None:
    odd = remarked(keys, text)
    assert services_of(odd) == () and strangers(odd) == 1
    assert services_of(with_service(odd, KENT)) == (KENT,) and with_service(odd, KENT).slots.keys() > odd.slots.keys()


@pytest.mark.parametrize("slot", [b"", b"no age file", b"age-encryption.org/v1\n"])
def test_a_slot_that_is_no_age_file_is_counted_and_stops_nothing(
    keys: MapKeys, shared: MapKeys, small: Document, map_path: Path, slot: bytes
) -> None:
    odd = replace(shared, slots={**shared.slots, "service-2": slot, "service-3": slot})
    assert services_of(odd) == (KENT,) and strangers(odd) == 2
    assert services_of(united_keys(with_service(keys, LEEDS), odd)) == (LEEDS, KENT)
    save_map(map_path, small, odd, expected=None)
    assert open_map(map_path, SAFE).keys == odd
    assert services_of(without_service(odd, SAFE.recipient, PASSPHRASE, work=4)) == ()


def test_a_slot_that_holds_no_text_is_counted(keys: MapKeys) -> None:
    slot = age.seal(b"\xff# for", [keys.identity.recipient])
    odd = replace(keys, slots={**keys.slots, "service-1": slot})
    assert services_of(odd) == () and strangers(odd) == 1


def test_a_slot_tells_whose_it_is_below_other_remarks_and_without_a_label(keys: MapKeys) -> None:
    assert services_of(remarked(keys, f"# a remark\n# for {SAFE.recipient.text}")) == (replace(KENT, label=""),)
    labelled = remarked(keys, f"# for {SAFE.recipient.text} Kent Lifelong Links\n# for {SECOND.recipient.text} b")
    assert services_of(labelled) == (KENT,)


def test_a_service_that_the_map_is_sealed_to_already_is_named_once_among_those(keys: MapKeys) -> None:
    sealed_to = replace(keys, recipients=(*keys.recipients, SAFE.recipient))
    added = with_service(sealed_to, KENT)
    assert added.recipients == sealed_to.recipients and services_of(added) == (KENT,)
    assert with_service(keys, KENT).recipients == (*keys.recipients, SAFE.recipient)


def test_services_stand_in_the_order_they_came_in_and_a_free_number_is_used_again(keys: MapKeys) -> None:
    many = [ServiceKey(f"number {at}", new_identity().recipient) for at in range(1, MOST_SERVICES + 1)]
    full = with_services(keys, many)
    assert services_of(full) == tuple(many)
    assert set(full.slots) == {*keys.slots, *(f"service-{at}" for at in range(1, MOST_SERVICES + 1))}
    slots = {name: slot for name, slot in full.slots.items() if name != "service-3"}
    assert services_of(with_service(replace(full, slots=slots), KENT)) == (*many[:2], KENT, *many[3:])
    with pytest.raises(TooManyServices, match=r"^No more than 12 services' keys open one map\.$"):
        with_service(full, KENT)


def test_a_file_with_a_public_half_is_read_and_a_large_one_is_not(tmp_path: Path) -> None:
    path = tmp_path / "kent.txt"
    path.write_bytes(f"# K\xe9nt\n{SAFE.recipient.text}\n".encode("latin-1"))
    assert service_key("Kent Lifelong Links", read_public_file(path)) == KENT
    path.write_bytes(SAFE.recipient.text.encode().ljust(64 * 1024))
    assert service_key("Kent Lifelong Links", read_public_file(path)) == KENT
    path.write_bytes(SAFE.recipient.text.encode().ljust(64 * 1024 + 1))
    with pytest.raises(NotAKey, match=r"^This file .*\.$"):
        read_public_file(path)


def test_a_key_file_is_read_whatever_its_remarks_are(tmp_path: Path) -> None:
    path = tmp_path / "safe.txt"
    path.write_bytes(b"  # K\xe9nt\r\n\r\n" + f"{SAFE.text}\n\n# the end\n".encode())
    assert read_key_file(path) == SAFE
    assert f"# public key: {SAFE.recipient.text}" in key_file(SAFE).splitlines()
    assert key_file(SAFE).startswith("# The key of a service: ") and key_file(SAFE).endswith(f"\n{SAFE.text}\n")


def test_a_public_half_is_read_in_capitals_too_and_twice_the_same_is_one() -> None:
    assert service_key("Kent Lifelong Links", SAFE.recipient.text.upper()) == KENT
    assert service_key("Kent Lifelong Links", f"{SAFE.recipient.text} {SAFE.recipient.text}") == KENT
    for text in ("", f"{SAFE.recipient.text} {SECOND.recipient.text}"):
        with pytest.raises(NotAKey, match=r"^There is .*\.$"):
            service_key("Kent", text)
    with pytest.raises(SecretKey, match=r"^This is the secret .*\.$"):
        service_key("Kent", SAFE.text)


def test_a_label_is_one_line_of_a_length_that_can_be_shown() -> None:
    assert one_label("Kent\x00Lifelong\u202eLinks") == "Kent Lifelong Links"
    assert one_label("x" * 61) == "x" * 60 and one_label("x" * 59 + " y") == "x" * 59


def test_the_short_form_shows_the_beginning_and_the_end() -> None:
    text = KENT.recipient.text
    assert KENT.short == f"{text[:12]} … {text[-8:]}"


def test_the_recovery_code_is_told_from_services_and_from_none(
    keys_and_recovery: tuple[MapKeys, Identity], shared: MapKeys
) -> None:
    keys, code = keys_and_recovery
    assert recovery_of(keys) == recovery_of(shared) == code.recipient
    assert recovery_of(replace(shared, slots={"passphrase": b""})) is None
    assert recovery_of(replace(keys, recipients=keys.recipients[:1])) is None


def test_renewed_keys_hold_the_passphrase_and_the_code_in_slots_of_their_own(
    keys_and_recovery: tuple[MapKeys, Identity], shared: MapKeys
) -> None:
    renewed = without_service(shared, SAFE.recipient, PASSPHRASE, work=4)
    code = keys_and_recovery[1]
    assert renewed.identity != shared.identity
    assert renewed.recipients == (renewed.identity.recipient, code.recipient, SECOND.recipient)
    for text in (PASSPHRASE.open(renewed.slots), age.unseal(renewed.slots["recovery"], code)):
        assert renewed.identity.text.encode() in text
    assert renewed.slots["passphrase"].split(b"\n")[1].endswith(b" 4")
