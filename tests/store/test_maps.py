from __future__ import annotations

import datetime
import json
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ecomap.geometry import Point
from ecomap.model.diagram import Diagram, Seat, View
from ecomap.model.document import Document, Moment, StoredPicture
from ecomap.model.log import Logged
from ecomap.model.person import ElementId
from ecomap.store import age, archive, files
from ecomap.store.codec import decode, encode
from ecomap.store.errors import CannotOpen, Damaged, NotSaved, Reason, Unreachable, WrongKey, WrongPassphrase
from ecomap.store.identity import Identity, new_identity
from ecomap.store.keys import MapKeys, Passphrase, new_keys
from ecomap.store.maps import change_passphrase, open_map, previous, save_map, seal_map, unseal_map

SENTENCE = r"^[A-Z`].*[a-z].*\.$"

PHRASE = Passphrase("four quiet green lamps")
OTHER = Passphrase("three other words")


def newer(document: Document) -> Document:
    return decode(json.dumps({**json.loads(encode(document)), "format": 2}).encode())


@pytest.mark.parametrize("seed", range(3))
def test_a_saved_map_opens_as_it_was_by_every_way_in(
    seed: int, keys_and_recovery: tuple[MapKeys, Identity], map_path: Path, by_chance: Callable[[int], Document]
) -> None:
    keys, recovery = keys_and_recovery
    document = by_chance(seed)
    saved = save_map(map_path, document, keys, expected=None)
    for unlock in (PHRASE, recovery, keys.identity):
        opened = open_map(map_path, unlock)
        assert opened.document == document
        assert (opened.keys, opened.fingerprint, opened.read_only, opened.origin) == (keys, saved, False, "")


def test_a_map_opened_by_its_recovery_code_can_be_given_a_new_passphrase(
    keys_and_recovery: tuple[MapKeys, Identity], map_path: Path, small: Document
) -> None:
    keys, recovery = keys_and_recovery
    saved = save_map(map_path, small, keys, expected=None)
    opened = open_map(map_path, recovery)
    changed, after = change_passphrase(map_path, small, opened.keys, OTHER, expected=saved)
    assert open_map(map_path, OTHER).fingerprint == after
    assert open_map(map_path, recovery).keys == changed
    with pytest.raises(WrongPassphrase, match=SENTENCE):
        open_map(map_path, PHRASE)


def test_changing_the_passphrase_takes_away_what_the_old_one_opens(
    keys: MapKeys, map_path: Path, small: Document
) -> None:
    saved = save_map(map_path, small, keys, expected=save_map(map_path, small, keys, expected=None))
    assert previous(map_path).exists()
    change_passphrase(map_path, small, keys, OTHER, expected=saved)
    assert list(map_path.parent.iterdir()) == [map_path]


def test_the_generation_before_stays_beside_the_map_and_is_sealed(
    keys: MapKeys, map_path: Path, small: Document
) -> None:
    first = save_map(map_path, replace(small, title="first"), keys, expected=None)
    assert not previous(map_path).exists()
    second = save_map(map_path, replace(small, title="second"), keys, expected=first)
    save_map(map_path, replace(small, title="third"), keys, expected=second, keep_previous=False)
    assert open_map(previous(map_path), PHRASE).document.title == "first"
    assert open_map(map_path, PHRASE).document.title == "third"


def test_a_map_changed_by_somebody_else_is_not_overwritten(keys: MapKeys, map_path: Path, small: Document) -> None:
    first = save_map(map_path, small, keys, expected=None)
    theirs = save_map(map_path, replace(small, title="theirs"), keys, expected=first)
    with pytest.raises(NotSaved) as caught:
        save_map(map_path, replace(small, title="mine"), keys, expected=first)
    assert caught.value.reason is Reason.CHANGED
    with pytest.raises(NotSaved) as caught:
        save_map(map_path, replace(small, title="new"), keys, expected=None)
    assert caught.value.reason is Reason.EXISTS
    assert open_map(map_path, PHRASE).fingerprint == theirs


def test_a_damaged_or_enormous_file_is_not_overwritten(keys: MapKeys, map_path: Path, small: Document) -> None:
    saved = save_map(map_path, small, keys, expected=None)
    map_path.write_bytes(map_path.read_bytes()[:-1])
    with pytest.raises(NotSaved):
        save_map(map_path, small, keys, expected=saved)
    with map_path.open("wb") as file:
        file.truncate(files.LARGEST_FILE + 1)
    with pytest.raises(NotSaved) as caught:
        save_map(map_path, small, keys, expected=saved)
    assert caught.value.reason is Reason.CHANGED


def test_a_map_whose_file_was_taken_away_is_saved_again(keys: MapKeys, map_path: Path, small: Document) -> None:
    saved = save_map(map_path, small, keys, expected=None)
    map_path.unlink()
    save_map(map_path, small, keys, expected=saved)
    assert open_map(map_path, PHRASE).document == small


def test_a_newer_map_opens_read_only_and_no_way_of_saving_takes_it(
    keys: MapKeys, map_path: Path, small: Document
) -> None:
    sealed = _sealed_by_newer(small, keys)
    opened = unseal_map(sealed, PHRASE)
    assert opened.read_only and opened.document.people == small.people
    edited = replace(opened.document, title="edited")
    for save in (
        lambda: save_map(map_path, edited, opened.keys, expected=None),
        lambda: change_passphrase(map_path, edited, opened.keys, OTHER, expected=opened.fingerprint),
        lambda: seal_map(map_path, edited, opened.keys),
    ):
        with pytest.raises(NotSaved) as caught:
            save()
        assert caught.value.reason is Reason.NEWER
    assert not map_path.exists()


def _sealed_by_newer(document: Document, keys: MapKeys) -> bytes:
    """Return what a later program might write: another format, and a part this one does not know."""
    parts = archive.unpack(seal_map(Path("m"), document, keys))
    inside = archive.unpack(age.unseal(parts["content.age"], keys.identity))
    inside |= {"document.json": encode(newer(document)), "videos/a": b"..."}
    return archive.pack({**parts, "content.age": age.seal(archive.pack(inside), keys.recipients)})


def test_unknown_parts_in_a_map_of_this_format_are_refused(keys: MapKeys, small: Document) -> None:
    parts = archive.unpack(seal_map(Path("m"), small, keys))
    inside = archive.unpack(age.unseal(parts["content.age"], keys.identity)) | {"more": b""}
    with pytest.raises(Damaged, match=SENTENCE):
        unseal_map(archive.pack({**parts, "content.age": age.seal(archive.pack(inside), keys.recipients)}), PHRASE)


@pytest.mark.parametrize("odd", ["half a character", "no number", "a picture of an odd name"])
def test_what_would_not_read_back_is_not_written(odd: str, keys: MapKeys, map_path: Path, small: Document) -> None:
    place = {small.young_person: Point(float("nan"), 0)}
    documents = {
        "half a character": replace(small, title="\ud83d"),
        "a picture of an odd name": replace(small, pictures={"pörtrait": StoredPicture(mime="image/png", content=b"")}),
        "no number": small.with_diagram(Diagram(view=View.ECOMAP, seat=Seat.TOGETHER, places=place)),
    }
    with pytest.raises(NotSaved) as caught:
        save_map(map_path, documents[odd], keys, expected=None)
    assert caught.value.reason is Reason.UNREADABLE
    assert not map_path.exists()


def test_leftovers_of_things_that_are_gone_do_not_stand_in_the_way_of_saving(
    keys: MapKeys, map_path: Path, small: Document
) -> None:
    orphaned = replace(small, unknown={"/people/gone/newer": 1, "/newer": 2})
    moment = Moment(id=ElementId("m"), on=datetime.date(2026, 1, 2), was=orphaned)
    save_map(map_path, replace(orphaned, moments={moment.id: moment}), keys, expected=None)
    opened = open_map(map_path, PHRASE).document
    assert opened.unknown == opened.moments[moment.id].was.unknown == {"/newer": 2}


def test_wrong_passphrases_and_codes_are_told_apart_from_damage(keys: MapKeys, map_path: Path, small: Document) -> None:
    save_map(map_path, small, keys, expected=None)
    with pytest.raises(WrongPassphrase, match="does not open the map"):
        open_map(map_path, OTHER)
    with pytest.raises(WrongKey, match=SENTENCE):
        open_map(map_path, new_identity())
    with pytest.raises(Unreachable, match=r"^gone cannot be read: .+\.$"):
        open_map(map_path.with_name("gone"), PHRASE)


def test_no_cut_of_a_sealed_map_opens(
    keys: MapKeys,
    small: Document,
    by_chance: Callable[[int], Document],
    often: Callable[[int, int], int],
    tally: Callable[[str, int], None],
) -> None:
    sealed = seal_map(Path("m"), small, keys)
    assert unseal_map(sealed, keys.identity).document == small
    lengths = [(sealed, length) for length in range(len(sealed))]
    large, chance = seal_map(Path("m"), by_chance(1), keys), random.Random(2)
    wanted = often(0, 100_000) - len(lengths)
    lengths += [(large, chance.randrange(len(large))) for _ in range(wanted)]
    for whole, length in lengths:
        with pytest.raises(CannotOpen, match=SENTENCE):
            unseal_map(whole[:length], keys.identity)
    tally("files cut short", len(lengths))


@pytest.mark.parametrize("unlock", ["own key", "passphrase"])
def test_no_map_with_an_altered_bit_opens(
    unlock: str,
    keys: MapKeys,
    small: Document,
    often: Callable[[int, int], int],
    tally: Callable[[str, int], None],
) -> None:
    sealed = seal_map(Path("m"), small, keys)
    chance = random.Random(unlock)
    flips = often(1000, 10_000)
    for _ in range(flips):
        at, bit = chance.randrange(len(sealed)), chance.randrange(8)
        altered = sealed[:at] + bytes([sealed[at] ^ 1 << bit]) + sealed[at + 1 :]
        with pytest.raises(CannotOpen, match=SENTENCE):
            unseal_map(altered, keys.identity if unlock == "own key" else PHRASE)
    tally(f"bits flipped, opened with the {unlock}", flips)


def test_swapped_and_zeroed_blocks_do_not_open(keys: MapKeys, by_chance: Callable[[int], Document]) -> None:
    sealed = seal_map(Path("m"), by_chance(1), keys)
    block, chance = 512, random.Random(1)
    for _ in range(100):
        first, second = (chance.randrange(len(sealed) // block) * block for _ in range(2))
        swapped, zeroed = bytearray(sealed), bytearray(sealed)
        swapped[first : first + block], swapped[second : second + block] = (
            sealed[second : second + block],
            sealed[first : first + block],
        )
        zeroed[first : first + block] = bytes(len(zeroed[first : first + block]))
        for damaged in (zeroed, *([swapped] if first != second else [])):
            with pytest.raises(CannotOpen, match=SENTENCE):
                unseal_map(bytes(damaged), keys.identity)


def test_no_plain_text_of_a_map_is_on_the_disk(map_path: Path, small: Document) -> None:
    keys, _ = new_keys(PHRASE, work=4)
    document = replace(small, title="Ellie Pryce", sheets={"about": {"me": "Biscuit the dog"}})
    first = save_map(map_path, document, keys, expected=None)
    save_map(map_path, document, keys, expected=first)
    for path in map_path.parent.iterdir():
        content = path.read_bytes()
        words = ("Ellie", "Pryce", "Biscuit", "Zoë", PHRASE.text)
        assert not any(word.encode() in content for word in words)


def test_what_reads_back_as_something_else_is_not_written(keys: MapKeys, map_path: Path, small: Document) -> None:
    odd = replace(small, languages=["en"])  # type: ignore[arg-type]  # a list reads back as a tuple
    with pytest.raises(NotSaved, match=Reason.UNREADABLE.value) as caught:
        save_map(map_path, odd, keys, expected=None)
    assert caught.value.reason is Reason.UNREADABLE and caught.value.path == map_path
    assert not map_path.exists()


def test_where_something_stands_that_cannot_be_read_nothing_is_written(
    keys: MapKeys, map_path: Path, small: Document
) -> None:
    map_path.mkdir()
    with pytest.raises(NotSaved) as caught:
        save_map(map_path, small, keys, expected=None)
    assert caught.value.reason is Reason.NO_PERMISSION and caught.value.path == map_path


def test_a_map_that_changes_its_passphrase_leaves_no_generation_of_the_old_one_on_the_way(
    keys: MapKeys, map_path: Path, small: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = save_map(map_path, small, keys, expected=None)
    written = list[Path]()
    write = files.write_safely

    def watched(path: Path, content: bytes) -> files.Fingerprint:
        written.append(path)
        return write(path, content)

    monkeypatch.setattr("ecomap.store.maps.write_safely", watched)
    change_passphrase(map_path, small, keys, OTHER, expected=saved)
    assert written == [map_path]


def test_what_is_sealed_tells_of_what_map_it_is_a_copy(keys: MapKeys, small: Document) -> None:
    assert unseal_map(seal_map(Path("m"), small, keys, origin="/maps/a.ecomap"), PHRASE).origin == "/maps/a.ecomap"
    assert unseal_map(seal_map(Path("m"), small, keys), PHRASE).origin == ""


def test_a_moment_that_would_read_back_as_something_else_is_not_written(
    keys: MapKeys, map_path: Path, small: Document
) -> None:
    odd = replace(small, languages=["en"])  # type: ignore[arg-type]  # a list reads back as a tuple
    moment = Moment(id=ElementId("m"), on=datetime.date(2026, 1, 2), was=odd)
    with pytest.raises(NotSaved) as caught:
        save_map(map_path, replace(small, moments={moment.id: moment}), keys, expected=None)
    assert caught.value.reason is Reason.UNREADABLE and not map_path.exists()


def test_the_log_is_in_the_file_and_stays_there_under_another_passphrase(
    keys: MapKeys, map_path: Path, small: Document
) -> None:
    log = (Logged(id="a", who="Sam", at=datetime.datetime(2026, 11, 26, 10, 0, tzinfo=datetime.UTC), deed="added"),)
    saved = save_map(map_path, small, keys, expected=None, log=log)
    assert open_map(map_path, PHRASE).log == log
    change_passphrase(map_path, small, keys, OTHER, expected=saved, log=log)
    assert open_map(map_path, OTHER).log == log
