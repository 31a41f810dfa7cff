"""The sealed file: a ZIP of age files, to be opened by this program or by any age tool (docs/file-format.md)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from ecomap.store import age, archive
from ecomap.store.errors import CannotOpen, Damaged, NotAMap, WrongKey
from ecomap.store.identity import Identity, NotAKey, Recipient, read_identity, read_recipient
from ecomap.store.keys import RECOVERY, SERVICE, MapKeys, Passphrase

README = b"""This is a map made with Ecomap. It is sealed: a passphrase, a recovery code or a service's key opens it.

Ecomap opens it. Without Ecomap, any program for age files does (https://age-encryption.org),
and this file itself is an ordinary ZIP archive:

With the passphrase:
    unzip THIS-FILE
    age --decrypt -o key.txt keys/passphrase.age
    age --decrypt -i key.txt -o content.zip content.age
With the recovery code, saved as recovery.txt, or the file of a service's key:
    unzip THIS-FILE
    age --decrypt -i recovery.txt -o content.zip content.age
Then:
    unzip content.zip

document.json holds everything in the map, pictures/ its pictures. key.txt opens every version of
this map: delete it, and what you unpacked, when you have finished.
"""

_README, _CONTENT = "README.txt", "content.age"
_DOCUMENT, _RECIPIENTS, _ORIGIN = "document.json", "recipients.txt", "origin.txt"
_SLOT = re.compile(r"keys/([a-z0-9-]{1,40})\.age")
_PICTURE = re.compile(r"pictures/([0-9a-f]{64})")
_MOST_SLOTS = 16
_MOST_RECIPIENTS = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What is sealed: the document as JSON, its pictures by digest; in a recovery copy, the map's path as well."""

    document: bytes
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    origin: str = ""
    unknown_parts: frozenset[str] = frozenset()
    """Names of parts that only a newer program can have put there. They are not kept."""


def seal_content(content: Content, keys: MapKeys) -> bytes:
    """Return the bytes of a sealed file."""
    recipients = "".join(f"{recipient.text}\n" for recipient in keys.recipients)
    inside = {_DOCUMENT: content.document, _RECIPIENTS: recipients.encode()}
    if content.origin:
        inside[_ORIGIN] = content.origin.encode(errors="surrogateescape")
    inside |= {f"pictures/{digest}": content.pictures[digest] for digest in sorted(content.pictures)}
    slots = {f"keys/{name}.age": keys.slots[name] for name in sorted(keys.slots)}
    sealed = age.seal(archive.pack(inside), keys.recipients)
    return archive.pack({_README: README, **slots, _CONTENT: sealed})


def unseal_content(sealed: bytes, unlock: Passphrase | Identity) -> tuple[Content, MapKeys]:
    """Open a sealed file; raise `WrongPassphrase`, `WrongKey`, `Damaged`, `NotAMap` or `TooLarge`."""
    outer = archive.unpack(sealed)
    slots = _slots(outer)
    if isinstance(unlock, Passphrase):
        identity = _identity_of(unlock.open(slots))
        try:
            inside = archive.unpack(age.unseal(outer[_CONTENT], identity))
        except WrongKey as error:
            raise Damaged("The parts of the file do not belong together.") from error
        recipients = _recipients(inside)
    else:
        inside = archive.unpack(age.unseal(outer[_CONTENT], unlock))
        recipients = _recipients(inside)
        identity = unlock if unlock.recipient == recipients[0] else _identity_by(unlock, slots)
    if recipients[0] != identity.recipient:
        raise Damaged("The parts of the file do not belong together.")
    return _content(inside), MapKeys(identity=identity, recipients=recipients, slots=slots)


def slots_in(sealed: bytes) -> Mapping[str, bytes]:
    """Return the ways into a sealed file, unopened, by name; raise `Damaged`, `NotAMap` or `TooLarge`."""
    return _slots(archive.unpack(sealed))


def _slots(outer: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the ways in, by name, once every part of the outer archive is a known one."""
    if _CONTENT not in outer or _README not in outer:
        raise NotAMap("This is not an Ecomap file.")
    found = {name: _SLOT.fullmatch(name) for name in outer if name not in (_README, _CONTENT)}
    if len(found) > _MOST_SLOTS or None in found.values():
        raise Damaged("There are parts in the file that do not belong there.")
    return {match[1]: outer[name] for name, match in found.items() if match}


def _identity_of(text: bytes) -> Identity:
    """Read the map's key as it stands in a slot: an age identity file, in which other lines are remarks."""
    lines = [line for line in text.decode("utf-8", errors="replace").splitlines() if line and not line.startswith("#")]
    try:
        return read_identity("".join(lines))
    except NotAKey as error:
        raise Damaged("The map's key is altered.") from error


def _identity_by(unlock: Identity, slots: Mapping[str, bytes]) -> Identity:
    """Return the map's own key, from the slot that a recovery code or a service's key opens; raise `Damaged`."""
    for name in slots:
        if name.startswith((RECOVERY, SERVICE)):
            try:
                text = age.unseal(slots[name], unlock)
            except CannotOpen:
                continue  # whatever it is, it is another's way in: it may be of a kind that only a later program reads
            return _identity_of(text)
    raise Damaged("The parts of the file do not belong together.")


def _recipients(inside: Mapping[str, bytes]) -> tuple[Recipient, ...]:
    """Return to whom the map is sealed, its own key first."""
    lines = inside.get(_RECIPIENTS, b"").decode("utf-8", errors="replace").split()
    if not 1 <= len(lines) <= _MOST_RECIPIENTS:
        raise Damaged("The map's keys are altered.")
    try:
        return tuple(read_recipient(line) for line in lines)
    except NotAKey as error:
        raise Damaged("The map's keys are altered.") from error


def _content(inside: Mapping[str, bytes]) -> Content:
    """Return the parts by their meaning."""
    if _DOCUMENT not in inside:
        raise Damaged("There is no map in the file.")
    pictures = {match[1]: content for name, content in inside.items() if (match := _PICTURE.fullmatch(name))}
    known = {_DOCUMENT, _RECIPIENTS, _ORIGIN, *(f"pictures/{digest}" for digest in pictures)}
    return Content(
        document=inside[_DOCUMENT],
        pictures=pictures,
        origin=inside.get(_ORIGIN, b"").decode("utf-8", errors="surrogateescape"),
        unknown_parts=frozenset(inside) - known,
    )
