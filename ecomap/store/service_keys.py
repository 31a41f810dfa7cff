"""A service's own key as a further way into its maps: handed out in a small sealed slot, and taken away again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from ecomap.store import age
from ecomap.store.errors import CannotOpen
from ecomap.store.files import read_limited
from ecomap.store.identity import Identity, NotAKey, Recipient, new_identity, read_identity, read_recipient
from ecomap.store.keys import PASSPHRASE, RECOVERY, SERVICE, MapKeys, Passphrase, slot_text

MOST_SERVICES = 12
"""So many services' keys may open one map: with passphrase and recovery code, no more slots than a file may have."""
LONGEST_LABEL = 60
"""Characters of what a key is called."""

_LARGEST = 64 * 1024
"""Bytes of a file that can hold one key and what is said of it."""
_SHOWN = 8
"""Letters of a key that are shown at its beginning and at its end: enough to compare two."""


class TooManyServices(ValueError):
    """More services' keys than one map may have."""


class SecretKey(NotAKey):
    """The text holds the secret half of a key where the public one is asked for: it belongs in the safe."""


@dataclass(frozen=True, slots=True)
class ServiceKey:
    """The public half of a service's key, and what it is called."""

    label: str
    recipient: Recipient

    @property
    def short(self) -> str:
        """Enough of the public half to compare it with another: "age1qqpz … 3a7lw2xe"."""
        text = self.recipient.text
        return f"{text[: _SHOWN + 4]} … {text[-_SHOWN:]}"


def service_key(label: str, text: str) -> ServiceKey:
    """Return a key from its public half, "age1…", alone or in a file with remarks; raise `SecretKey` or `NotAKey`."""
    words = text.split()
    if any(word.upper().startswith("AGE-SECRET-KEY-") for word in words):
        raise SecretKey("This is the secret half of a key.")
    found = [word for word in words if word.lower().startswith("age1")]
    if len(set(found)) != 1:
        raise NotAKey("There is not one key in this text, and one alone.")
    return ServiceKey(one_label(label), read_recipient(found[0].lower()))


def key_file(identity: Identity) -> str:
    """Return the file that a service keeps in its safe, as every age tool reads it."""
    return (
        "# The key of a service: opens every map it is a key of. Keep it in the safe, and a copy elsewhere.\n"
        f"# public key: {identity.recipient.text}\n{identity.text}\n"
    )


def read_key_file(path: Path) -> Identity:
    """Return the secret half in a key file, in which other lines are remarks; raise `NotAKey` or `Unreachable`."""
    lines = read_limited(path).decode("utf-8", errors="replace").splitlines()
    return read_identity("".join(line for line in lines if not line.lstrip().startswith("#")))


def read_public_file(path: Path) -> str:
    """Return the text of a file that somebody chose for a public half; raise `NotAKey` or `Unreachable`."""
    content = read_limited(path)
    if len(content) > _LARGEST:
        raise NotAKey("This file is far larger than any key.")
    return content.decode("utf-8", errors="replace")


def one_label(text: str) -> str:
    """Return what a key is called, as one line of a length that can be shown."""
    printable = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(printable.split())[:LONGEST_LABEL].strip()


def services_of(keys: MapKeys) -> tuple[ServiceKey, ...]:
    """Return the services' keys that open a map, in the order of their slots."""
    return tuple(service for name in _slot_names(keys) if (service := _read(keys, name)) is not None)


def with_service(keys: MapKeys, service: ServiceKey) -> MapKeys:
    """Return a map's keys with one service's more, or the very same; raise `TooManyServices`. Save to make it so."""
    if any(one.recipient == service.recipient for one in services_of(keys)):
        return keys
    if len(_slot_names(keys)) >= MOST_SERVICES:
        raise TooManyServices(f"No more than {MOST_SERVICES} services' keys open one map.")
    number = next(number for number in range(1, MOST_SERVICES + 1) if f"{SERVICE}{number}" not in keys.slots)
    remark = f"for {service.recipient.text} {service.label}"
    # sealed to the map's own key as well: so whoever has the map open can read whose slot it is
    slot = age.seal(slot_text(keys.identity, remark), [service.recipient, keys.identity.recipient])
    recipients = keys.recipients
    if service.recipient not in recipients:
        recipients = (*recipients, service.recipient)
    return replace(keys, recipients=recipients, slots={**keys.slots, f"{SERVICE}{number}": slot})


def with_services(keys: MapKeys, services: Iterable[ServiceKey]) -> MapKeys:
    """Return a map's keys with those of some services more, as far as there is room for them."""
    for service in services:
        if len(_slot_names(keys)) < MOST_SERVICES:
            keys = with_service(keys, service)
    return keys


def united_keys(theirs: MapKeys, ours: MapKeys) -> MapKeys:
    """Return the keys of a map that came from two sides: those of the file, and services' that only we have.

    Taking a service's key away makes the map's own key new; so with the same one none comes back that was taken away.
    """
    return with_services(theirs, services_of(ours)) if theirs.identity == ours.identity else theirs


def without_service(keys: MapKeys, gone: Recipient, passphrase: Passphrase, *, work: int = age.WORK) -> MapKeys:
    """Return new keys of a map that one service's opens no more; the passphrase and the recovery code stay.

    Whoever had a slot has seen the map's own key: so that is made anew, and every other slot sealed anew. What a later
    program put beside them is left out: nobody here can seal it anew. Takes half a second.
    """
    services = services_of(keys)
    own = new_identity()
    slots = {PASSPHRASE: passphrase.seal(slot_text(own), work)}
    recipients: tuple[Recipient, ...] = (own.recipient,)
    if (recovery := recovery_of(keys)) is not None:
        slots[RECOVERY] = age.seal(slot_text(own), [recovery])
        recipients = (*recipients, recovery)
    renewed = MapKeys(identity=own, recipients=recipients, slots=slots)
    return with_services(renewed, (one for one in services if one.recipient != gone))


def recovery_of(keys: MapKeys) -> Recipient | None:
    """Return the public half of the recovery code: it stands after the map's own key. None: there is no code."""
    named = {one.recipient for one in services_of(keys)}
    others = [one for one in keys.recipients[1:] if one not in named]
    return others[0] if RECOVERY in keys.slots and others else None


def strangers(keys: MapKeys) -> int:
    """Return how many ways into a map there are that only a later program knows."""
    return len(set(keys.slots) - {PASSPHRASE, RECOVERY} - {name for name in _slot_names(keys) if _read(keys, name)})


def _slot_names(keys: MapKeys) -> list[str]:
    """Return the names of services' slots in the order of their numbers."""
    return sorted((name for name in keys.slots if name.startswith(SERVICE)), key=lambda name: (len(name), name))


def _read(keys: MapKeys, name: str) -> ServiceKey | None:
    """Return whose slot it is, if the map's own key reads it and it says so."""
    try:
        text = age.unseal(keys.slots[name], keys.identity).decode("utf-8", errors="replace")
    except CannotOpen:
        return None
    for line in text.splitlines():
        words = line.split(" ", 3)
        if words[:2] == ["#", "for"] and len(words) > 2:
            try:
                recipient = read_recipient(words[2])
            except NotAKey:
                return None
            return ServiceKey(one_label(words[3] if len(words) > 3 else ""), recipient)
    return None
