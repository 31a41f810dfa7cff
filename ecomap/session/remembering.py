"""What is remembered in the system's key store: asked, kept and forgotten on a thread of its own, one after the other.

A store may be locked, and wait for somebody to type its password; it may never answer. Nobody waits for it here.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ecomap.session.background import Deliver
from ecomap.store.keys import MapKeys
from ecomap.store.remembering import (
    NoKeyStore,
    Remembered,
    find,
    follow,
    forget,
    give_back,
    key_store,
    name_in,
    name_of,
    remember,
    set_aside,
)

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came of an errand to the key store."""

    there: bool
    """Whether this computer has a store that counts."""
    done: bool = True
    """Whether it did what was asked; a store that is locked or refuses does not."""
    remembered: Remembered = field(default_factory=Remembered)
    was: bool = False
    """Whether anything was remembered before it was forgotten."""


Told = Callable[[Answer], None]


class KeyStore:
    """The system's key store, as the window uses it: every errand returns at once, and is told of when it is done."""

    def __init__(self, deliver: Deliver) -> None:
        """Tell answers through `deliver`, on the window's thread."""
        self._deliver = deliver
        self._errands: deque[tuple[Callable[[KeyringBackend], Answer], Told]] = deque()
        self._change = threading.Lock()
        self._busy = False
        self._locked: set[str] = set()
        """Names of maps that were locked: their keys are told to nobody until somebody knew a way in."""

    def look(self, told: Told) -> None:
        """Tell whether there is a store."""
        self._send(lambda store: Answer(there=True), told)

    def ask(self, path: Path, told: Told) -> None:
        """Tell what is remembered of a map's file."""
        locked = frozenset(self._locked)

        def asked(store: KeyringBackend) -> Answer:
            name = name_in(path)
            found = Remembered() if name is None else find(store, name)
            if name in locked:
                found = Remembered(None, found.wanted)
            return Answer(there=True, remembered=found)

        self._send(asked, told)

    def ask_of(self, keys: MapKeys, told: Told) -> None:
        """Tell what is remembered of an open map."""
        name = name_of(keys.slots)
        self._send(
            lambda store: Answer(there=True, remembered=Remembered() if name is None else find(store, name)), told
        )

    def remember(self, keys: MapKeys, told: Told) -> None:
        """Remember the key of a map that somebody knew a way into."""
        self._locked.discard(name_of(keys.slots) or "")

        def remembered(store: KeyringBackend) -> Answer:
            remember(store, keys)
            return Answer(there=True)

        self._send(remembered, told)

    def forget(self, keys: MapKeys, told: Told) -> None:
        """Forget a map's key; tell whether it was remembered."""
        name = name_of(keys.slots)
        self._locked.discard(name or "")
        self._send(lambda store: Answer(there=True, was=name is not None and forget(store, name)), told)

    def set_aside(self, keys: MapKeys) -> None:
        """A map is locked: from now on its key opens nothing, whatever the store says."""
        if (name := name_of(keys.slots)) is None:
            return
        self._locked.add(name)

        def taken(store: KeyringBackend) -> Answer:
            set_aside(store, name)
            return Answer(there=True)

        self._send(taken, _nobody)

    def give_back(self, keys: MapKeys) -> None:
        """Somebody knew a way into a map that was locked: if it was remembered, it is again."""
        self._locked.discard(name_of(keys.slots) or "")

        def given(store: KeyringBackend) -> Answer:
            give_back(store, keys)
            return Answer(there=True)

        self._send(given, _nobody)

    def follow(self, before: MapKeys, now: MapKeys, told: Told) -> None:
        """A map has other keys, by who knew the old ones: what was remembered is now the new one, and no old one."""
        name = name_of(before.slots)
        self._send(lambda store: Answer(there=True, was=name is not None and follow(store, name, now)), told)

    def _send(self, errand: Callable[[KeyringBackend], Answer], told: Told) -> None:
        """Have an errand done when those before it are."""
        with self._change:
            self._errands.append((errand, told))
            if not self._busy:
                self._busy = True
                # a store that never answers must not keep the program from ending
                threading.Thread(target=self._run, name="key store", daemon=True).start()

    def _run(self) -> None:
        """Do one errand after another, until there is none."""
        while True:
            with self._change:
                if not self._errands:
                    self._busy = False
                    return
                errand, told = self._errands.popleft()
            answer = _done(errand)
            self._deliver(lambda told=told, answer=answer: told(answer))  # type: ignore[misc]


def _done(errand: Callable[[KeyringBackend], Answer]) -> Answer:
    """Do an errand, if there is a store."""
    if (store := key_store()) is None:
        return Answer(there=False, done=False)
    try:
        return errand(store)
    except NoKeyStore:
        return Answer(there=True, done=False)


def _nobody(_: Answer) -> None:
    """Tell nobody."""
