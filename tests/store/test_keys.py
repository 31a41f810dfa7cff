from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest

from ecomap.store import age
from ecomap.store.errors import NotAMap, PassphraseTooShort, WrongPassphrase
from ecomap.store.identity import Identity, new_identity
from ecomap.store.keys import PASSPHRASE, RECOVERY, MapKeys, Passphrase, new_keys, opens, slot_text, with_passphrase

SENTENCE = r"^[A-Z`].*[a-z].*\.$"


def test_passphrase_and_recovery_code_each_hold_the_maps_key(keys_and_recovery: tuple[MapKeys, Identity]) -> None:
    keys, recovery = keys_and_recovery
    slot = Passphrase("four quiet green lamps").open(keys.slots)
    assert keys.identity.text.encode() in slot
    assert age.unseal(keys.slots[RECOVERY], recovery) == slot
    assert keys.recipients == (keys.identity.recipient, recovery.recipient)


def test_a_short_passphrase_makes_no_keys() -> None:
    with pytest.raises(PassphraseTooShort, match="12 characters"):
        new_keys(Passphrase("eleven char"), work=4)
    new_keys(Passphrase("twelve chars"), work=4)


def test_letters_count_once_however_they_are_composed() -> None:
    composed = "éééééééééééé"
    keys, _ = new_keys(Passphrase(composed), work=4)
    assert Passphrase(unicodedata.normalize("NFD", composed)).open(keys.slots)
    with pytest.raises(PassphraseTooShort, match=SENTENCE):
        new_keys(Passphrase(unicodedata.normalize("NFD", "éééééé")), work=4)


def test_another_passphrase_changes_one_slot_and_nothing_else(keys: MapKeys) -> None:
    changed = with_passphrase(keys, Passphrase("three other words"), work=4)
    assert (changed.identity, changed.recipients) == (keys.identity, keys.recipients)
    assert changed.slots[RECOVERY] == keys.slots[RECOVERY]
    assert Passphrase("three other words").open(changed.slots)
    with pytest.raises(WrongPassphrase, match=SENTENCE):
        Passphrase("four quiet green lamps").open(changed.slots)


def test_what_opens_an_open_map_is_known_without_its_file(keys_and_recovery: tuple[MapKeys, Identity]) -> None:
    keys, recovery = keys_and_recovery
    assert opens(keys, Passphrase("four quiet green lamps"))
    assert opens(keys, recovery) and opens(keys, keys.identity)
    assert not opens(keys, Passphrase("four quiet green lambs"))
    assert not opens(keys, new_identity())
    without = replace(keys, slots={name: slot for name, slot in keys.slots.items() if name != PASSPHRASE})
    assert not opens(without, Passphrase("four quiet green lamps"))
    assert not opens(replace(keys, slots={PASSPHRASE: b"no age file"}), Passphrase("four quiet green lamps"))


def test_a_file_without_a_passphrase_says_so(keys: MapKeys) -> None:
    slots = {name: slot for name, slot in keys.slots.items() if name != PASSPHRASE}
    with pytest.raises(NotAMap, match=r"^The .* recovery code opens it\.$"):
        Passphrase("four quiet green lamps").open(slots)


def test_no_secret_shows_in_what_is_printed(keys: MapKeys) -> None:
    assert "quiet" not in repr(Passphrase("four quiet green lamps"))
    assert keys.identity.text not in repr(keys) and repr(keys.identity.secret) not in repr(keys)


def test_new_maps_are_given_the_full_work_factor() -> None:
    keys, _ = new_keys(Passphrase("four quiet green lamps"))
    assert keys.slots[PASSPHRASE].split(b"\n")[1].endswith(b" 18")


def test_what_a_slot_holds_says_what_it_is_and_whom_it_is_for(keys: MapKeys) -> None:
    said = "# The key of an Ecomap map: age --decrypt -i THIS-FILE content.age\n"
    assert slot_text(keys.identity).decode() == f"{said}{keys.identity.text}\n"
    assert slot_text(keys.identity, "for Kent").decode() == f"{said}# for Kent\n{keys.identity.text}\n"
    assert new_keys(Passphrase("four quiet green lamps"), work=3)[0].slots[PASSPHRASE].split(b"\n")[1].endswith(b" 3")
