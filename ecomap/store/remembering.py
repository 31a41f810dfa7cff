"""A map's own key, remembered on this computer: in the system's own key store, and nowhere else.

The name it has there is a digest of the passphrase's slot in the file. It tells nothing of the map; and once the
passphrase is changed, nobody finds a key that was remembered before.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from ecomap.store.container import slots_in
from ecomap.store.errors import CannotOpen
from ecomap.store.files import read_limited
from ecomap.store.identity import Identity, NotAKey, read_identity
from ecomap.store.keys import PASSPHRASE, MapKeys

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

Result = TypeVar("Result")

LISTED = "Ecomap"
"""How the system's store lists what is kept in it."""
_ASIDE = "locked"
"""What stands in the place of a key while its map is locked."""
_SYSTEMS = frozenset(
    (
        "keyring.backends.macOS.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
    )
)
"""The stores that systems themselves have. All others write files of their own, or keep nothing."""


class NoKeyStore(Exception):
    """The system's key store is locked, broken, or says no."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the store has of a map."""

    key: Identity | None = None
    """The map's own key; None: whoever opens it has to say how."""
    wanted: bool = False
    """Whether the map is to be remembered, also while its key is set aside."""


def key_store() -> KeyringBackend | None:
    """Return the system's own store; None where there is none, or it cannot be told."""
    # a tenth of a second, and it may ask other programs; most of a session needs none of it
    import keyring
    from keyring.backends.chainer import ChainerBackend

    try:
        found = keyring.get_keyring()
        several = tuple(found.backends) if isinstance(found, ChainerBackend) else (found,)
    except Exception:  # noqa: BLE001 - whatever a store raises, there is none
        return None
    return next((one for one in several if _is_systems(one)), None)


def name_of(slots: Mapping[str, bytes]) -> str | None:
    """Return under which name a map's key is remembered; None for one without a passphrase."""
    slot = slots.get(PASSPHRASE)
    return None if slot is None else hashlib.sha256(b"ecomap remembers: " + slot).hexdigest()[:32]


def name_in(path: Path) -> str | None:
    """Return the same for a file nobody has opened; None for one that is no map."""
    try:
        return name_of(slots_in(read_limited(path)))
    except CannotOpen:
        return None


def find(store: KeyringBackend, name: str) -> Remembered:
    """Return what is remembered under a name; raise `NoKeyStore`."""
    text = _tried(lambda: store.get_password(LISTED, name))
    if text is None:
        return Remembered()
    try:
        return Remembered(None if text == _ASIDE else read_identity(text), wanted=True)
    except NotAKey:
        return Remembered()


def remember(store: KeyringBackend, keys: MapKeys) -> None:
    """Remember a map's own key; raise `NoKeyStore`."""
    if (name := name_of(keys.slots)) is not None:
        _tried(lambda: store.set_password(LISTED, name, keys.identity.text))


def set_aside(store: KeyringBackend, name: str) -> None:
    """Take a map's key out while the map is locked, but not that it is to be remembered; raise `NoKeyStore`."""
    if find(store, name).key is not None:
        _tried(lambda: store.set_password(LISTED, name, _ASIDE))


def give_back(store: KeyringBackend, keys: MapKeys) -> None:
    """Remember again a key that was set aside, since somebody knew the passphrase; raise `NoKeyStore`."""
    name = name_of(keys.slots)
    if name is not None and find(store, name).wanted:
        remember(store, keys)


def forget(store: KeyringBackend, name: str) -> bool:
    """Take out whatever is remembered under a name; say whether there was anything. Raise `NoKeyStore`."""
    if _tried(lambda: store.get_password(LISTED, name)) is None:
        return False
    _tried(lambda: store.delete_password(LISTED, name))
    return True


def follow(store: KeyringBackend, name: str, keys: MapKeys) -> bool:
    """Remember a map under the keys it has now, if it was under those it had; say whether it was."""
    was = find(store, name).wanted
    if was:
        remember(store, keys)
        forget(store, name)
    return was


def _is_systems(store: KeyringBackend) -> bool:
    """Say whether it is one of the systems' own stores, or a kind of one."""
    return any(f"{kind.__module__}.{kind.__qualname__}" in _SYSTEMS for kind in type(store).__mro__)


def _tried(ask: Callable[[], Result]) -> Result:
    """Return what the store answers; raise `NoKeyStore` for whatever it raises."""
    try:
        return ask()
    except Exception as error:  # each system's store raises errors of its own
        raise NoKeyStore("This computer's key store cannot be used now.") from error
