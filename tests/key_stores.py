"""Key stores of the tests' own: what a system's does, well or badly, without touching anybody's."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked


class Kept(KeyringBackend):
    """A store in memory, by the names under which things are kept in it."""

    priority = 5.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class InAFile(Kept):
    """Stands for a store that is not the system's: it may write wherever it likes."""


class System(Kept):
    """Stands for the system's own store."""


class Locked(System):
    """Is locked, and nobody knows its password."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("locked")

    set_password = delete_password = get_password  # type: ignore[assignment]


class Slow(System):
    """Answers when it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.may_answer = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.may_answer.wait()
        return super().get_password(service, username)


# what a store is, is known by the class that it is a kind of
System.__module__, System.__qualname__ = "keyring.backends.SecretService", "Keyring"


@contextmanager
def using(store: KeyringBackend) -> Iterator[KeyringBackend]:
    """Let this be the computer's key store for a while."""
    before = keyring.get_keyring()
    keyring.set_keyring(store)
    try:
        yield store
    finally:
        keyring.set_keyring(before)
