"""The keys of a map: its own, the recovery code's, and the small sealed slots in which its own is handed out."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ecomap.store import age
from ecomap.store.errors import Damaged, NotAMap, PassphraseTooShort, WrongPassphrase
from ecomap.store.identity import Identity, Recipient, new_identity

SHORTEST_PASSPHRASE = 12
"""Characters. Only asked of new passphrases: whatever opens an old map goes on opening it."""

PASSPHRASE, RECOVERY, SERVICE = "passphrase", "recovery", "service-"
"""Names of the slots; of services', how they begin."""


@dataclass(frozen=True, slots=True)
class Passphrase:
    """What a person types to open a map. However the keyboard composes an "é", it is the same passphrase."""

    text: str = field(repr=False)

    def open(self, slots: Mapping[str, bytes]) -> bytes:
        """Return what the passphrase's slot holds; raise `WrongPassphrase`, `Damaged`, or `NotAMap`: there is none."""
        if PASSPHRASE not in slots:
            raise NotAMap("The file has no passphrase; only its recovery code opens it.")
        try:
            return age.unseal_with_passphrase(slots[PASSPHRASE], self._composed())
        except NotAMap as error:
            raise Damaged("The map's key is altered.") from error

    def seal(self, content: bytes, work: int) -> bytes:
        """Return the slot that this passphrase opens; raise `PassphraseTooShort`."""
        if len(self._composed()) < SHORTEST_PASSPHRASE:
            raise PassphraseTooShort(f"A passphrase needs at least {SHORTEST_PASSPHRASE} characters.")
        return age.seal_with_passphrase(content, self._composed(), work=work)

    def _composed(self) -> str:
        """Return the one form of it that counts."""
        return unicodedata.normalize("NFC", self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class MapKeys:
    """What it takes to save a map that is open: no passphrase among it."""

    identity: Identity
    """The map's own key."""
    recipients: tuple[Recipient, ...]
    """To whom the content is sealed: the map's own key first, then the recovery code's, then others'."""
    slots: Mapping[str, bytes] = field(repr=False)
    """The map's key, sealed once for each way in; copied unread from one version of the file to the next."""


def new_keys(passphrase: Passphrase, *, work: int = age.WORK) -> tuple[MapKeys, Identity]:
    """Return the keys of a new map, and its recovery code, which is shown once and kept nowhere.

    Raise `PassphraseTooShort`. Takes half a second or more.
    """
    own, recovery = new_identity(), new_identity()
    slots = {
        PASSPHRASE: passphrase.seal(slot_text(own), work),
        RECOVERY: age.seal(slot_text(own), [recovery.recipient]),
    }
    return MapKeys(identity=own, recipients=(own.recipient, recovery.recipient), slots=slots), recovery


def with_passphrase(keys: MapKeys, passphrase: Passphrase, *, work: int = age.WORK) -> MapKeys:
    """Return the keys with another passphrase: one slot changes, the recovery code stays. Save to make it so."""
    slot = passphrase.seal(slot_text(keys.identity), work)
    return replace(keys, slots={**keys.slots, PASSPHRASE: slot})


def opens(keys: MapKeys, unlock: Passphrase | Identity) -> bool:
    """Say whether something opens a map that is open already. With a passphrase it takes half a second or more."""
    if isinstance(unlock, Identity):
        return unlock.recipient in keys.recipients
    try:
        unlock.open(keys.slots)
    except (WrongPassphrase, NotAMap, Damaged):
        return False
    return True


def slot_text(identity: Identity, remark: str = "") -> bytes:
    """Return the map's key as an age identity file, with a remark on whom a slot is for."""
    first = "The key of an Ecomap map: age --decrypt -i THIS-FILE content.age"
    remarks = "".join(f"# {one}\n" for one in (first, remark) if one)
    return f"{remarks}{identity.text}\n".encode()
