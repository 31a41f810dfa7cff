"""The log in a map's file: beside the document, never in it; old files have none, and newer lines are kept."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from ecomap.model.deeds import Deed
from ecomap.model.document import Document
from ecomap.model.log import Log, Logged
from ecomap.resource import resource
from ecomap.store.codec import decode, decode_whole, encode
from ecomap.store.errors import NotAMap
from ecomap.store.keys import MapKeys, Passphrase
from ecomap.store.maps import change_passphrase, open_map, save_map, seal_map, unseal_map
from ecomap.store.recovery import RecoveryKeeper, waiting
from ecomap.store.schema import SCHEMA

AT = datetime.datetime(2026, 11, 26, 14, 7, tzinfo=datetime.UTC)
LOG: Log = (
    Logged(id="a", who="Sam", at=AT, deed=Deed.ADDED.value, times=3),
    Logged(id="b", who="", at=AT, deed=Deed.PRINTED.value, whom="guests", papers=("invitation", "list")),
    Logged(id="c", who="=1+1", at=AT, deed="thawed", unknown={"later": {"deep": [1]}}),
)


def lines(*changes: dict[str, Any]) -> bytes:
    tree = {"format": 1, "id": "m", "young_person": "y", "people": {"y": {"id": "y"}}}
    plain = {"id": "a", "who": "Sam", "at": "2026-11-26T14:07:00Z", "deed": "added"}
    return json.dumps({**tree, "changes": [{**plain, **change} for change in changes]}).encode()


def test_the_open_form_holds_it_and_gives_it_back(by_chance: Callable[[int], Document]) -> None:
    document = by_chance(1)
    content = encode(document, LOG)
    assert decode_whole(content) == (document, LOG)
    assert decode(content) == document and encode(*decode_whole(content)) == content
    jsonschema.validate(json.loads(content), json.loads(resource(SCHEMA).read_bytes()))
    assert "/changes" not in decode(content).unknown


def test_a_document_is_written_the_same_whatever_was_logged(small: Document) -> None:
    assert encode(decode(encode(small, LOG))) == encode(small) == encode(small, ())
    assert b"changes" not in encode(small)


def test_a_sealed_map_keeps_it_and_so_does_another_passphrase(map_path: Path, keys: MapKeys, small: Document) -> None:
    seen = save_map(map_path, small, keys, expected=None, log=LOG)
    assert open_map(map_path, keys.identity).log == LOG
    changed, seen = change_passphrase(map_path, small, keys, Passphrase("five other words"), expected=seen, log=LOG[:2])
    assert open_map(map_path, Passphrase("five other words")).log == LOG[:2]
    assert b"Sam" not in map_path.read_bytes()
    assert unseal_map(seal_map(map_path, small, changed), changed.identity).log == ()


def test_a_recovery_copy_has_it_and_stays_while_only_the_log_is_newer(
    tmp_path: Path, map_path: Path, keys: MapKeys, small: Document
) -> None:
    keeper = RecoveryKeeper(tmp_path, map_path, keys)
    keeper.keep(small, LOG[:1])
    keeper.keep(small, LOG)
    keeper.settle(small, LOG[:1])
    keeper.close()
    (copy,) = waiting(tmp_path)
    assert open_map(copy.path, keys.identity).log == LOG


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"times": "three"}, "`changes.1.times` should be a whole number, not text."),
        ({"papers": "list"}, "`changes.1.papers` should be a list, not text."),
        ({"at": "yesterday"}, "`changes.1.at` is not understood."),
        ({"at": "0001-01-01T00:00:00+10:00"}, "`changes.1.at` is not understood."),
    ],
)
def test_what_is_no_log_is_told_with_its_place(change: dict[str, Any], words: str) -> None:
    with pytest.raises(NotAMap) as refused:
        decode(lines({}, change))
    assert str(refused.value) == words
    with pytest.raises(NotAMap, match="`changes` should be a list"):
        decode(lines().replace(b"[]", b"{}"))


def test_times_are_read_in_utc() -> None:
    plain, east = decode_whole(lines({"at": "2026-11-26T14:07:00"}, {"at": "2026-11-26T16:07:00+02:00"}))[1]
    assert plain.at == east.at == AT and plain == replace(east, id=plain.id)
    assert east.at.utcoffset() == datetime.timedelta(0)


def test_old_files_open_with_an_empty_log() -> None:
    assert decode_whole(resource("samples/ellie.json").read_bytes())[1] == ()


@pytest.mark.usefixtures("far_east")
def test_times_are_read_in_utc_wherever_the_computer_is() -> None:
    plain, east = decode_whole(lines({"at": "2026-11-26T14:07:00"}, {"at": "2026-11-26T16:07:00+02:00"}))[1]
    assert plain.at == east.at == AT
    assert plain.at.utcoffset() == east.at.utcoffset() == datetime.timedelta(0)


@pytest.mark.parametrize("times", [1, 2, 3])
def test_how_often_something_was_done_is_kept(times: int, small: Document) -> None:
    log = (replace(LOG[0], times=times),)
    content = encode(small, log)
    assert decode_whole(content)[1] == log
    assert (b'"times"' in content) == (times > 1), "what says nothing but its default is left out"
