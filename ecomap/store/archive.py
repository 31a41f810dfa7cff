"""ZIP without compression, in one single form: what differs from it by a byte is refused.

Every ZIP tool reads it. There are no dates, no hosts, no attributes in it to tell of anybody, and nothing that could
unpack to more than its own size. Reading goes from the front, and then compares all of it with what the members
found would have been written as; so no second, hidden reading of a file is possible.
Nothing large is cut out, put together or compared in one go, which would keep the window waiting while a map is saved.
(ZIP: PKWARE APPNOTE 6.3, §4.3.)
"""

from __future__ import annotations

import binascii
import struct
from collections.abc import Mapping, Sequence

from ecomap.store.errors import Damaged, NotAMap, TooLarge

MOST_MEMBERS = 20_000

_FIRST_DAY = (0, 33)
"""Time and date of every member: 1 January 1980, the first that ZIP knows."""
_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_LOCAL_MARK, _CENTRAL_MARK, _END_MARK = b"PK\3\4", b"PK\1\2", b"PK\5\6"
_VERSION_NEEDED = 10
_PIECE = 1024 * 1024
"""Bytes that are cut out in one go."""


def pack(members: Mapping[str, bytes]) -> bytes:
    """Return an archive of members in the given order; names are plain ASCII."""
    files: list[bytes] = []
    directory: list[bytes] = []
    at = 0
    for name, content in members.items():
        head, entry = _heads(name, content, at)
        files += (head, content)
        directory.append(entry)
        at += len(head) + len(content)
    return b"".join([*files, _ending(directory, at)])


def unpack(archive: bytes) -> dict[str, bytes]:
    """Return the members of an archive that `pack` wrote; raise `NotAMap` or `Damaged` for any other bytes."""
    if not archive.startswith((_LOCAL_MARK, _END_MARK)):
        raise NotAMap("This is not an Ecomap file.")
    members: dict[str, bytes] = {}
    directory: list[bytes] = []
    at = 0
    while archive.startswith(_LOCAL_MARK, at):
        if len(members) == MOST_MEMBERS:
            raise TooLarge("There are more parts in the file than in any map.")
        name, start, end = _found(archive, at)
        content = _cut_out(archive, start, end)
        head, entry = _heads(name, content, at)
        if name in members or not archive.startswith(head, at):
            raise Damaged("The file is cut short or altered.")
        members[name] = content
        directory.append(entry)
        at = end
    ending = _ending(directory, at)
    if len(archive) != at + len(ending) or not archive.startswith(ending, at):
        raise Damaged("The file is cut short or altered.")
    return members


def _found(archive: bytes, at: int) -> tuple[str, int, int]:
    """Return the name of a member, and where its content begins and ends, as its head has it."""
    if len(archive) < at + _LOCAL.size:
        raise Damaged("The file is cut short.")
    *_, size, _, name_length, _ = _LOCAL.unpack_from(archive, at)
    start = at + _LOCAL.size + name_length
    name = archive[at + _LOCAL.size : start]
    if not name.isascii():
        raise Damaged("The file is cut short or altered.")
    return name.decode("ascii"), start, start + size


def _cut_out(archive: bytes, start: int, end: int) -> bytes:
    """Return a part of an archive; what is joined of many pieces is joined while other threads go on."""
    if end - start <= _PIECE:
        return archive[start:end]
    end = min(end, len(archive))
    return b"".join([archive[at : min(at + _PIECE, end)] for at in range(start, end, _PIECE)])


def _heads(name: str, content: bytes, at: int) -> tuple[bytes, bytes]:
    """Return what stands before a member's content, and what the directory says of it."""
    written = name.encode("ascii")
    known = (*_FIRST_DAY, binascii.crc32(content), len(content), len(content), len(written), 0)
    head = _LOCAL.pack(_LOCAL_MARK, _VERSION_NEEDED, 0, 0, *known) + written
    entry = _CENTRAL.pack(_CENTRAL_MARK, _VERSION_NEEDED, _VERSION_NEEDED, 0, 0, *known, 0, 0, 0, 0, at) + written
    return head, entry


def _ending(directory: Sequence[bytes], at: int) -> bytes:
    """Return what stands after the last member: the directory, and where it is."""
    listed = b"".join(directory)
    return listed + _END.pack(_END_MARK, 0, 0, len(directory), len(directory), len(listed), at, 0)
