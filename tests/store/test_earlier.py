"""Earlier states of a map: sealed, opened by the map's own key alone, named by no map, and gone in time."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

from ecomap.model.document import Document
from ecomap.store.destroying import destroy
from ecomap.store.earlier import earlier_folder, earlier_of, keep_earlier, read_earlier, renew, thin
from ecomap.store.errors import NotAMap, NotSaved, WrongKey
from ecomap.store.identity import Identity
from ecomap.store.keys import MapKeys, Passphrase, new_keys
from ecomap.store.maps import open_map, save_map
from ecomap.store.recovery import tag_of

NOW = datetime.datetime(2026, 11, 26, 14, 7, 31, tzinfo=datetime.UTC)
PHRASE = Passphrase("four quiet green lamps")


def ago(**span: int) -> datetime.datetime:
    return NOW - datetime.timedelta(**span)


def test_states_are_there_the_latest_first_and_read_as_they_were(
    tmp_path: Path, map_path: Path, keys: MapKeys, small: Document
) -> None:
    titles = {"first": ago(days=3), "second": ago(hours=1), "third": ago(minutes=20)}
    for title, at in titles.items():
        keep_earlier(tmp_path, map_path, replace(small, title=title), keys, at)
    found = earlier_of(tmp_path, map_path, keys)
    assert [one.at for one in found] == list(reversed(titles.values()))
    assert [read_earlier(one, keys).title for one in found] == ["third", "second", "first"]
    assert earlier_of(tmp_path, map_path.with_name("other.ecomap"), keys) == ()


def test_no_passphrase_opens_one_but_the_recovery_code_does_and_nothing_names_the_map(
    tmp_path: Path, map_path: Path, keys_and_recovery: tuple[MapKeys, Identity], small: Document
) -> None:
    keys, code = keys_and_recovery
    keep_earlier(tmp_path / "own", map_path.with_name("Ellie.ecomap"), replace(small, title="Ellie Pryce"), keys, NOW)
    (path,) = (tmp_path / "own").iterdir()
    with pytest.raises(NotAMap, match="only its recovery code"):
        open_map(path, PHRASE)
    assert open_map(path, code).document.title == "Ellie Pryce"
    assert "Ellie" not in path.name and b"Ellie" not in path.read_bytes()
    assert path.stat().st_mode & 0o077 == 0 and path.parent.stat().st_mode & 0o077 == 0


def test_what_is_old_goes_of_every_map_and_whatever_else_lies_there_stays(
    tmp_path: Path, map_path: Path, keys: MapKeys, small: Document
) -> None:
    other = map_path.with_name("other.ecomap")
    strange = [tmp_path / "notes.txt", tmp_path / "notes.ecomap", tmp_path / f"{'0' * 32}-20269999T000000Z.ecomap"]
    for path in strange:
        path.write_text("mine", encoding="utf-8")
    for at in (ago(days=40), ago(days=3, hours=2), ago(days=3), ago(minutes=5), NOW):
        keep_earlier(tmp_path, map_path, small, keys, at)
    keep_earlier(tmp_path, other, small, keys, ago(days=31))
    thin(tmp_path, NOW)
    assert [one.at for one in earlier_of(tmp_path, map_path, keys)] == [NOW, ago(minutes=5), ago(days=3)]
    assert earlier_of(tmp_path, other, keys) == ()
    assert all(path.exists() for path in strange)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, map_path: Path, keys: MapKeys, small: Document) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(NotSaved):
        keep_earlier(tmp_path / "file" / "earlier", map_path, small, keys, NOW)
    assert earlier_of(tmp_path / "nowhere", map_path, keys) == ()


def test_under_new_keys_earlier_states_are_found_and_the_old_ones_open_none(
    tmp_path: Path, map_path: Path, keys: MapKeys, small: Document
) -> None:
    other, left = map_path.with_name("other.ecomap"), ago(days=2)
    renewed, _ = new_keys(PHRASE, work=1)
    for title, at in (("then", ago(days=3)), ("lately", ago(hours=1))):
        keep_earlier(tmp_path, map_path, replace(small, title=title), keys, at)
    keep_earlier(tmp_path, other, small, keys, NOW)
    keep_earlier(tmp_path, map_path, small, keys, left)
    spoilt = next(one.path for one in earlier_of(tmp_path, map_path, keys) if one.at == left)
    spoilt.write_bytes(b"spoilt")
    renew(tmp_path, map_path, keys, renewed)
    found = earlier_of(tmp_path, map_path, renewed)
    assert [(one.at, read_earlier(one, renewed).title) for one in found] == [
        (ago(hours=1), "lately"),
        (ago(days=3), "then"),
    ]
    for one in found:
        with pytest.raises(WrongKey):
            read_earlier(one, keys)
    assert [one.path for one in earlier_of(tmp_path, map_path, keys)] == [spoilt], "what cannot be read stays"
    assert len(earlier_of(tmp_path, other, keys)) == 1


def test_a_map_that_is_destroyed_takes_its_earlier_states_with_it(
    tmp_path: Path, map_path: Path, keys: MapKeys, small: Document
) -> None:
    recovery = tmp_path / "recovery"
    save_map(map_path, small, keys, expected=None)
    keep_earlier(earlier_folder(recovery), map_path, small, keys, NOW)
    keep_earlier(earlier_folder(recovery), map_path.with_name("other.ecomap"), small, keys, NOW)
    assert destroy(map_path, keys, recovery) == ()
    assert earlier_of(earlier_folder(recovery), map_path, keys) == ()
    assert len(list(earlier_folder(recovery).iterdir())) == 1


@pytest.mark.usefixtures("far_east")
def test_a_state_is_of_the_same_time_wherever_the_computer_is(
    tmp_path: Path, map_path: Path, keys: MapKeys, small: Document
) -> None:
    east = NOW.astimezone(datetime.timezone(datetime.timedelta(hours=9)))
    keep_earlier(tmp_path, map_path, small, keys, east)
    (state,) = earlier_of(tmp_path, map_path, keys)
    assert state.at == NOW and state.path.name.endswith("-20261126T140731Z.ecomap")


def test_earlier_states_lie_where_earlier_programs_kept_them(tmp_path: Path) -> None:
    assert earlier_folder(tmp_path) == tmp_path / "earlier"


def test_a_state_that_cannot_be_sealed_is_told_with_its_place(
    tmp_path: Path, map_path: Path, keys: MapKeys, small: Document
) -> None:
    with pytest.raises(NotSaved) as refused:
        keep_earlier(tmp_path, map_path, replace(small, title="\ud83d"), keys, NOW)
    assert refused.value.path.parent == tmp_path and list(tmp_path.iterdir()) == []


def test_what_cannot_be_written_under_new_keys_or_taken_away_stays_and_the_rest_is_done(
    tmp_path: Path, map_path: Path, keys: MapKeys, small: Document
) -> None:
    renewed, _ = new_keys(PHRASE, work=1)
    for at in (ago(minutes=20), ago(minutes=10)):
        keep_earlier(tmp_path, map_path, small, keys, at)
    first, second = reversed(earlier_of(tmp_path, map_path, keys))
    blocked = tmp_path / first.path.name.replace(tag_of(map_path, keys), tag_of(map_path, renewed))
    blocked.mkdir()
    renew(tmp_path, map_path, keys, renewed)
    assert earlier_of(tmp_path, map_path, keys) == (first,)
    assert [one.at for one in earlier_of(tmp_path, map_path, renewed)] == [second.at, first.at]
    thin(tmp_path, NOW + datetime.timedelta(days=40))
    assert list(tmp_path.iterdir()) == [blocked], "a folder is not taken away, and the others are all the same"
