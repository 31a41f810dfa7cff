from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pyrage
import pytest

from ecomap.store import age, archive
from ecomap.store.container import README, Content, seal_content, unseal_content
from ecomap.store.errors import Damaged, NotAMap, WrongKey, WrongPassphrase
from ecomap.store.identity import Identity, new_identity
from ecomap.store.keys import MapKeys, Passphrase, new_keys

SENTENCE = r"^[A-Z`].*[a-z].*\.$"

PHRASE = Passphrase("four quiet green lamps")
DIGEST = "ab" * 32
CONTENT = Content(document=b'{"format": 1}', pictures={DIGEST: b"picture"})


def test_each_way_in_opens_the_same_and_keeps_all_keys(keys_and_recovery: tuple[MapKeys, Identity]) -> None:
    keys, recovery = keys_and_recovery
    sealed = seal_content(CONTENT, keys)
    for unlock in (PHRASE, recovery, keys.identity):
        assert unseal_content(sealed, unlock) == (CONTENT, keys)


def test_a_wrong_way_in_opens_nothing(keys: MapKeys) -> None:
    sealed = seal_content(CONTENT, keys)
    with pytest.raises(WrongPassphrase, match=SENTENCE):
        unseal_content(sealed, Passphrase("four quiet green lamp"))
    with pytest.raises(WrongKey, match=SENTENCE):
        unseal_content(sealed, new_identity())


def test_slots_and_recipients_of_later_programs_are_kept(keys: MapKeys) -> None:
    service = new_identity()
    slots = {**keys.slots, "service": age.seal(b"whatever", [service.recipient])}
    more = replace(keys, recipients=(*keys.recipients, service.recipient), slots=slots)
    content, kept = unseal_content(seal_content(CONTENT, more), PHRASE)
    assert kept == more
    again = zipfile.ZipFile(io.BytesIO(seal_content(content, kept)))
    assert age.unseal(again.read("content.age"), service)


def test_the_other_implementation_gets_at_everything(keys_and_recovery: tuple[MapKeys, Identity]) -> None:
    keys, recovery = keys_and_recovery
    outer = zipfile.ZipFile(io.BytesIO(seal_content(CONTENT, keys)))
    assert outer.read("README.txt") == README
    key_file = pyrage.passphrase.decrypt(outer.read("keys/passphrase.age"), PHRASE.text).decode()
    own = pyrage.x25519.Identity.from_str(key_file.split("\n")[1])
    for identity in (own, pyrage.x25519.Identity.from_str(recovery.text)):
        inside = zipfile.ZipFile(io.BytesIO(pyrage.decrypt(outer.read("content.age"), [identity])))
        assert inside.read("document.json") == CONTENT.document
        assert inside.read(f"pictures/{DIGEST}") == b"picture"


@pytest.mark.skipif(shutil.which("age") is None, reason="the public age tool is not installed")
def test_the_readme_tells_how_to_open_the_file_by_hand(
    keys_and_recovery: tuple[MapKeys, Identity], tmp_path: Path
) -> None:
    keys, recovery = keys_and_recovery
    with zipfile.ZipFile(io.BytesIO(seal_content(CONTENT, keys))) as outer:
        outer.extractall(tmp_path)
    tmp_path.joinpath("recovery.txt").write_text(recovery.text)
    tmp_path.joinpath("key.txt").write_bytes(PHRASE.open(keys.slots))
    told = [line.split() for line in README.decode().splitlines() if "content.zip content.age" in line]
    assert [line[0] for line in told] == ["age", "age"]
    for command in told:
        subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=20)
        inside = zipfile.ZipFile(tmp_path / "content.zip")
        assert inside.read("document.json") == CONTENT.document


def _altered(sealed: bytes, change: Callable[[dict[str, bytes]], object]) -> bytes:
    parts = archive.unpack(sealed)
    change(parts)
    return archive.pack(parts)


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda parts: parts.pop("content.age"), NotAMap),
        (lambda parts: parts.pop("README.txt"), NotAMap),
        (lambda parts: parts.pop("keys/passphrase.age"), NotAMap),
        (lambda parts: parts.update({"../evil.txt": b""}), Damaged),
        (lambda parts: parts.update({"keys/../evil.age": b""}), Damaged),
        (lambda parts: parts.update({f"keys/slot{at}.age": b"" for at in range(20)}), Damaged),
    ],
)
def test_parts_missing_and_parts_too_many_are_refused(
    keys: MapKeys, change: Callable[[dict[str, bytes]], object], error: type[Exception]
) -> None:
    with pytest.raises(error, match=SENTENCE):
        unseal_content(_altered(seal_content(CONTENT, keys), change), PHRASE)


def test_a_slot_of_another_map_does_not_fit(keys: MapKeys) -> None:
    others, _ = new_keys(PHRASE, work=4)
    mixed = _altered(
        seal_content(CONTENT, keys), lambda parts: parts.update({"keys/passphrase.age": others.slots["passphrase"]})
    )
    with pytest.raises(Damaged, match=r"^The parts .*belong together\.$"):
        unseal_content(mixed, PHRASE)


def test_content_sealed_by_a_stranger_under_a_slot_is_refused(keys: MapKeys) -> None:
    inside = archive.pack({"document.json": b"{}", "recipients.txt": new_identity().recipient.text.encode()})
    forged = age.seal(inside, [keys.identity.recipient])
    with pytest.raises(Damaged, match=r"^The parts .*belong together\.$"):
        unseal_content(
            _altered(seal_content(CONTENT, keys), lambda parts: parts.update({"content.age": forged})), PHRASE
        )


@pytest.mark.parametrize("recipients", [b"", b"age1qqqq", b"\xff\xfe", b"age1x\n" * 40])
def test_altered_lists_of_keys_are_refused(keys: MapKeys, recipients: bytes) -> None:
    inside = archive.pack({"document.json": b"{}", "recipients.txt": recipients})
    forged = age.seal(inside, [keys.identity.recipient])
    with pytest.raises(Damaged, match=SENTENCE):
        unseal_content(
            _altered(seal_content(CONTENT, keys), lambda parts: parts.update({"content.age": forged})), PHRASE
        )


def test_nothing_of_the_content_is_readable(keys: MapKeys) -> None:
    sealed = seal_content(
        Content(document=b"Ellie Pryce", pictures={DIGEST: b"Ellie"}, origin="/home/Ellie.ecomap"), keys
    )
    for secret in (b"Ellie", b"Pryce", DIGEST.encode(), keys.identity.text.encode(), keys.recipients[1].text.encode()):
        assert secret not in sealed


def test_a_path_that_is_no_text_survives(keys: MapKeys) -> None:
    content = replace(CONTENT, origin="/tmp/\udcff.ecomap")
    assert unseal_content(seal_content(content, keys), keys.identity)[0] == content


def _resealed(keys: MapKeys, inside: dict[str, bytes]) -> bytes:
    """Return a map's file whose content is another, sealed as only who holds the map could."""
    forged = age.seal(archive.pack(inside), keys.recipients)
    return _altered(seal_content(CONTENT, keys), lambda parts: parts.update({"content.age": forged}))


def test_a_slot_that_holds_no_key_is_refused(keys: MapKeys) -> None:
    for odd in (b"nonsense", b"", b"# only a remark\n", b"\xff"):
        slot = age.seal_with_passphrase(odd, PHRASE.text, work=4)
        parts = archive.unpack(seal_content(CONTENT, keys))
        with pytest.raises(Damaged, match=SENTENCE):
            unseal_content(archive.pack({**parts, "keys/passphrase.age": slot}), PHRASE)


def test_a_file_without_a_map_is_refused(keys: MapKeys) -> None:
    recipients = "".join(f"{one.text}\n" for one in keys.recipients).encode()
    with pytest.raises(Damaged, match=SENTENCE):
        unseal_content(_resealed(keys, {"recipients.txt": recipients}), PHRASE)
    good = {"document.json": b"{}", "recipients.txt": recipients}
    assert unseal_content(_resealed(keys, good), PHRASE)[0] == Content(document=b"{}")


def test_parts_of_later_programs_are_named(keys: MapKeys) -> None:
    recipients = "".join(f"{one.text}\n" for one in keys.recipients).encode()
    odd = {"videos/a": b"1", "pictures/short": b"2", f"pictures/{DIGEST}": b"3", "origin.txt": b"/a"}
    content, _ = unseal_content(_resealed(keys, {"document.json": b"{}", "recipients.txt": recipients, **odd}), PHRASE)
    assert content.unknown_parts == {"videos/a", "pictures/short"}
    assert content.pictures == {DIGEST: b"3"} and content.origin == "/a"


@pytest.mark.parametrize(("more", "refused"), [(14, False), (15, True)])
def test_as_many_slots_and_recipients_are_read_as_the_bound_says(keys: MapKeys, more: int, refused: bool) -> None:
    sealed_slot = age.seal(b"somebody's", [new_identity().recipient])
    slots = {**keys.slots, **{f"slot-{at}": sealed_slot for at in range(more)}}
    others = tuple(new_identity().recipient for _ in range(more))
    for many in (replace(keys, slots=slots), replace(keys, recipients=keys.recipients + others)):
        sealed = seal_content(CONTENT, many)
        if refused:
            with pytest.raises(Damaged, match=SENTENCE):
                unseal_content(sealed, keys.identity)
        else:
            assert unseal_content(sealed, keys.identity) == (CONTENT, many)


def test_a_recovery_code_of_any_number_opens_the_map(keys: MapKeys) -> None:
    code, key_file = new_identity(), PHRASE.open(keys.slots)
    slots = {**keys.slots, "recovery-2": age.seal(key_file, [code.recipient])}
    more = replace(keys, recipients=(*keys.recipients, code.recipient), slots=slots)
    assert unseal_content(seal_content(CONTENT, more), code) == (CONTENT, more)


def test_a_content_without_recipients_is_refused(keys: MapKeys) -> None:
    with pytest.raises(Damaged, match=SENTENCE):
        unseal_content(_resealed(keys, {"document.json": b"{}"}), PHRASE)


@pytest.mark.parametrize("odd", [b"", b"no age file", b"age-encryption.org/v1\n"])
def test_a_broken_slot_keeps_nobody_out_whose_way_in_it_is_not(
    keys_and_recovery: tuple[MapKeys, Identity], odd: bytes
) -> None:
    keys, code = keys_and_recovery
    service = new_identity()
    slot = age.seal(PHRASE.open(keys.slots), [service.recipient])
    recipients = (*keys.recipients, service.recipient)
    slots = {**keys.slots, "recovery-0": odd, "service-1": odd, "service-2": slot, "hardware": odd}
    whole = replace(keys, recipients=recipients, slots=slots)
    for unlock in (PHRASE, code, service, keys.identity):
        assert unseal_content(seal_content(CONTENT, whole), unlock) == (CONTENT, whole)
    for name, unlock in (("passphrase", PHRASE), ("recovery", code), ("service-2", service)):
        broken = seal_content(CONTENT, replace(whole, slots={**slots, name: odd}))
        with pytest.raises(Damaged, match=SENTENCE):
            unseal_content(broken, unlock)
        assert unseal_content(broken, keys.identity)[0] == CONTENT


def test_a_slot_that_opens_and_holds_another_key_is_refused(keys: MapKeys) -> None:
    code = new_identity()
    for text in (b"nonsense", new_identity().text.encode()):
        slots = {**keys.slots, "service-1": age.seal(text, [code.recipient])}
        odd = replace(keys, recipients=(*keys.recipients, code.recipient), slots=slots)
        with pytest.raises(Damaged, match=SENTENCE):
            unseal_content(seal_content(CONTENT, odd), code)
        assert unseal_content(seal_content(CONTENT, odd), keys.identity) == (CONTENT, odd)
