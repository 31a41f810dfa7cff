"""ZIP without compression, in one single form: what differs from it by a byte is refused.

Every ZIP tool reads it. There are no dates, no hosts, no attributes in it to tell of anybody, and nothing that could
unpack to more than its own size. Reading goes from the front, and then compares the whole with what the members
found would have been written as; so no second, hidden reading of a file is possible.
(ZIP: PKWARE APPNOTE 6.3, §4.3.)
"""

from __future__ import annotations

import binascii
import struct
from collections.abc import Mapping

from ecomap.store.errors import Damaged, NotAMap, TooLarge

MOST_MEMBERS = 20_000

_FIRST_DAY = (0, 33)
"""Time and date of every member: 1 January 1980, the first that ZIP knows."""
_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_LOCAL_MARK, _CENTRAL_MARK, _END_MARK = b"PK\3\4", b"PK\1\2", b"PK\5\6"
_VERSION_NEEDED = 10


def pack(members: Mapping[str, bytes]) -> bytes:
    """Return an archive of members in the given order; names are plain ASCII."""
    files, directory, at = [], [], 0
    for name, content in members.items():
        written = name.encode("ascii")
        known = (*_FIRST_DAY, binascii.crc32(content), len(content), len(content), len(written), 0)
        file = _LOCAL.pack(_LOCAL_MARK, _VERSION_NEEDED, 0, 0, *known) + written + content
        entry = _CENTRAL.pack(_CENTRAL_MARK, _VERSION_NEEDED, _VERSION_NEEDED, 0, 0, *known, 0, 0, 0, 0, at)
        files.append(file)
        directory.append(entry + written)
        at += len(file)
    listed = b"".join(directory)
    end = _END.pack(_END_MARK, 0, 0, len(files), len(files), len(listed), at, 0)
    return b"".join([*files, listed, end])


def unpack(archive: bytes) -> dict[str, bytes]:
    """Return the members of an archive that `pack` wrote; raise `NotAMap` or `Damaged` for any other bytes."""
    if not archive.startswith((_LOCAL_MARK, _END_MARK)):
        raise NotAMap("This is not an Ecomap file.")
    members: dict[str, bytes] = {}
    at = 0
    while archive.startswith(_LOCAL_MARK, at):
        if len(archive) < at + _LOCAL.size:
            raise Damaged("The file is cut short.")
        *_, size, _, name_length, _ = _LOCAL.unpack_from(archive, at)
        start = at + _LOCAL.size + name_length
        name = archive[at + _LOCAL.size : start].decode("ascii", errors="replace")
        members[name] = archive[start : start + size]
        at = start + size
        if len(members) > MOST_MEMBERS:
            raise TooLarge("There are more parts in the file than in any map.")
    if not all(name.isascii() for name in members) or pack(members) != archive:
        raise Damaged("The file is cut short or altered.")
    return members
