from __future__ import annotations

import hashlib
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomap.store.archive import pack, unpack
from ecomap.store.errors import CannotOpen, Damaged, NotAMap, TooLarge

SENTENCE = r"^[A-Z`].*[a-z].*\.$"

MEMBERS = {"README.txt": b"how to", "keys/a.age": b"\0\1\2" * 30, "empty": b""}
NAMES = st.text("abc/.", min_size=1, max_size=8)


@given(st.dictionaries(NAMES, st.binary(max_size=40), max_size=5))
def test_what_is_packed_unpacks_in_the_same_order(members: dict[str, bytes]) -> None:
    assert list(unpack(pack(members)).items()) == list(members.items())


def test_ordinary_tools_read_it() -> None:
    with zipfile.ZipFile(io.BytesIO(pack(MEMBERS))) as archive:
        assert archive.testzip() is None
        assert {one.filename: archive.read(one) for one in archive.infolist()} == MEMBERS
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_no_altered_bit_and_no_cut_is_accepted() -> None:
    packed = pack(MEMBERS)
    for at in range(len(packed)):
        for bit in range(8):
            with pytest.raises(CannotOpen, match=SENTENCE):
                unpack(packed[:at] + bytes([packed[at] ^ 1 << bit]) + packed[at + 1 :])
        with pytest.raises(CannotOpen, match=SENTENCE):
            unpack(packed[:at])
    with pytest.raises(Damaged, match=SENTENCE):
        unpack(packed + b"\0")


def test_archives_of_other_tools_are_refused_however_small_they_look() -> None:
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("content.age", bytes(50_000_000))
    with pytest.raises(Damaged, match=SENTENCE):
        unpack(bomb.getvalue())


def test_two_members_of_one_name_are_refused() -> None:
    double = io.BytesIO()
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(double, "w") as archive:
        archive.writestr("a", b"1")
        archive.writestr("a", b"2")
    with pytest.raises(Damaged, match=SENTENCE):
        unpack(double.getvalue())


def test_two_members_of_one_name_are_refused_though_all_else_is_as_we_write_it() -> None:
    made = pack({"keys/a": b"one", "keys/b": b"two"})
    with pytest.raises(Damaged):
        unpack(made.replace(b"keys/b", b"keys/a"))


def test_other_files_are_named_so() -> None:
    for other in (b"", b"%PDF-1.7", b'{"format": 1}'):
        with pytest.raises(NotAMap, match=SENTENCE):
            unpack(other)


def test_more_parts_than_any_map_has_are_refused() -> None:
    with pytest.raises(TooLarge, match=SENTENCE):
        unpack(pack({f"pictures/{number}": b"" for number in range(20_001)}))


def test_what_was_packed_once_is_packed_so_for_ever() -> None:
    digest = "ada8b74b1ffc325b5e5a0cd527144291cac9b5066001f7a7d8fd6babfcdd8e15"
    assert hashlib.sha256(pack(MEMBERS)).hexdigest() == digest, "no older file would open any more"


def test_as_many_parts_are_read_as_the_bound_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ecomap.store.archive.MOST_MEMBERS", 3)
    assert unpack(pack(MEMBERS)) == MEMBERS
    with pytest.raises(TooLarge, match=SENTENCE):
        unpack(pack({**MEMBERS, "more": b""}))
