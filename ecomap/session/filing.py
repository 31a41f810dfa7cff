"""The file an open map is kept in, if any: every step goes there by itself, and it can be kept in another."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ecomap.edit.phrases import say
from ecomap.model.deeds import Deed
from ecomap.model.document import Document
from ecomap.model.log import Log
from ecomap.session.aside import Aside
from ecomap.session.editor import Editor
from ecomap.session.log_book import LogBook
from ecomap.session.past import earlier_states
from ecomap.session.saving import Keeper, SaveState, Saving
from ecomap.session.siblings import Sibling, sibling_of, with_sibling
from ecomap.session.uniting import Kept, Met, beside, with_changes
from ecomap.signal import Signal
from ecomap.store.earlier import Earlier
from ecomap.store.errors import NotSaved, Reason
from ecomap.store.files import fingerprint, read_limited
from ecomap.store.identity import Identity
from ecomap.store.keys import MapKeys, Passphrase, new_keys, with_passphrase
from ecomap.store.maps import open_map
from ecomap.store.presence import Presence, Present, others_at
from ecomap.store.recovery import Recoverable, discard, waiting_for
from ecomap.store.service_keys import ServiceKey, services_of, with_services

_ASIDE = (Reason.CHANGED, Reason.IN_USE)
"""Why a map is kept beside its file: that is another map by now, or a program has held it for ten seconds."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A map that was written to another file, and is not kept there yet."""

    keeper: Keeper
    document: Document
    code: Identity | None
    """The recovery code of a new passphrase."""
    presence: Presence
    log: Log
    """The log that was written."""

    def take_back(self) -> None:
        """Take the file away again, which was not there before: nobody wants to have the map there."""
        self.keeper.close()
        self.presence.close()
        self.keeper.kept.path.unlink(missing_ok=True)


class Filing:
    """Keeps what an editor holds in a file, or nowhere yet."""

    def __init__(
        self, editor: Editor, kept: Kept | None, recovery: Path, deliver: Callable[[Callable[[], None]], None]
    ) -> None:
        """Start with a map as its file holds it; `deliver` has something called on the window's thread."""
        self.state = SaveState(Saving.NOWHERE if kept is None else Saving.SAVED)
        self.changed: Signal[SaveState] = Signal()
        self.met: Signal[Met] = Signal()
        """Somebody else had changed the file: what both did is in it, and on screen."""
        self.stepped_aside: Signal[Path] = Signal()
        """The file is another map by now, or held by another program: this map is kept in this one beside it."""
        self.others: tuple[Present, ...] = () if kept is None else others_at(kept.path)
        """Who else had the map open when it was opened here."""
        self.book = LogBook(() if kept is None else kept.log)
        self._editor = editor
        self._recovery = recovery
        self._deliver = deliver
        self._presence = None if kept is None else Presence(kept.path)
        self._keeper = None if kept is None else self._keep_in(kept)
        self._saved = editor.settled
        self._touched = self._closed = False
        self._aside: tuple[Keeper, Aside[Elsewhere]] | None = None
        """What is written beside the file that this keeper cannot write."""
        self._in_vain: list[Keeper] = []
        """Where a map that is kept nowhere could not be kept: their recovery copies are all there is of it on disk."""

    @property
    def kept(self) -> Kept | None:
        """Where the map is kept, if anywhere."""
        return None if self._keeper is None else self._keeper.kept

    @property
    def keys(self) -> MapKeys | None:
        """What the map is sealed with, if it is kept anywhere."""
        return None if self._keeper is None else self._keeper.kept.keys

    def others_now(self) -> tuple[Present, ...]:
        """Return who else has the map open now; from any thread, since it looks into a folder."""
        return () if self._presence is None else self._presence.others()

    def take_step(self, document: Document, deed: Deed = Deed.CHANGED) -> None:
        """Note a step in the log, have it saved, and a recovery copy of it written."""
        self._touched = True
        self.book.note(deed)
        self.keep(document)

    def note(self, deed: Deed, whom: str = "", papers: tuple[str, ...] = ()) -> None:
        """Note in the log what is no step, as that papers left, and have it saved like one."""
        self.book.note(deed, whom, papers)
        if not self._closed:
            self.keep(self._editor.settled)

    def note_soon(self, deed: Deed, whom: str = "", papers: tuple[str, ...] = ()) -> None:
        """Note from another thread what is no step."""
        self._deliver(lambda: self.note(deed, whom, papers))

    def take_places(self) -> None:
        """Have it saved where everybody stands now, once anything was done: of itself that is no reason to save."""
        if self._touched:
            self.keep(self._editor.settled, copy=False)

    def keep(self, document: Document, *, copy: bool = True) -> None:
        """Have the map saved soon, and, with `copy`, a recovery copy of it written now."""
        if self._keeper is not None:
            self._saved = document
            self._keeper.keep(document, self.book.log, copy=copy)

    def left_over(self) -> tuple[Recoverable, ...]:
        """Return recovery copies of this map from a program that did not end well, the newest first."""
        return () if (kept := self.kept) is None else waiting_for(self._recovery, kept.path, kept.keys)

    def earlier(self) -> tuple[Earlier, ...]:
        """Return the earlier states of this map that are kept on this computer, the latest first."""
        return () if (kept := self.kept) is None else earlier_states(self._recovery, kept)

    def take_up(self, copy: Recoverable) -> None:
        """Take up the work in a recovery copy, as one step; once the file holds it, the copy goes.

        Raise a kind of `CannotOpen`. If the file cannot be written now, the copy stays.
        """
        if (keys := self.keys) is None:
            return
        rescued = open_map(copy.path, keys.identity)
        self.book.take(rescued.log)
        if rescued.document != self._editor.settled:
            self._editor.commit(rescued.document, say("rescued"), deed=Deed.RESCUED)
        with suppress(NotSaved):
            self.save()
            discard(copy)

    def sibling(self) -> Sibling | None:
        """Return another copy of the map beside it, with work that is not in it; takes a while, on any thread."""
        return None if (kept := self.kept) is None else sibling_of(kept, self._editor.settled)

    def take_sibling(self, sibling: Sibling) -> None:
        """Take the work of another copy into the map, as one step; the copy stays. Raise `CannotUnite`."""
        met = with_sibling(self._editor.settled, sibling)
        self.book.take(sibling.log)
        self._editor.commit(met.both, say("united"), deed=Deed.UNITED)
        self.met.emit(met)

    def save(self) -> None:
        """Save now; raise `NotSaved`. A map kept nowhere needs `save_as`."""
        if self._keeper is not None:
            document = self._editor.settled
            self._keeper.save(document, self.book.log)
            self._saved = document

    def save_as(
        self,
        path: Path,
        passphrase: Passphrase | None = None,
        *,
        replacing: bool = False,
        services: Iterable[ServiceKey] = (),
    ) -> Identity | None:
        """Keep the map in another file from now on; return its new recovery code, to be shown once.

        Without a passphrase the keys stay, and the recovery code with them; the services' keys stay in any case, and
        a map that had no file gets those given. Raise `PassphraseTooShort` or `NotSaved`; then all is as it was. Takes
        half a second or more.
        """
        written = self.write_elsewhere(path, passphrase, replacing=replacing, services=services)
        self._take(written)()
        return written.code

    def write_elsewhere(
        self,
        path: Path,
        passphrase: Passphrase | None = None,
        *,
        replacing: bool = False,
        services: Iterable[ServiceKey] = (),
    ) -> Elsewhere:
        """Write the map to another file, and go on keeping it where it is kept; from any thread. Raise as `save_as`."""
        keys, code = (self.keys, None) if passphrase is None else new_keys(passphrase)
        if keys is None:
            raise ValueError("A map that is kept nowhere needs a passphrase.")
        keys = with_services(keys, services if self.keys is None else services_of(self.keys))
        seen = fingerprint(read_limited(path)) if replacing and path.exists() else None
        keeper, document = self._keep_in(Kept(path=path, keys=keys, fingerprint=seen)), self._editor.settled
        log = self.book.log if self._keeper is None else self.book.noting(Deed.SAVED_ELSEWHERE)
        try:
            keeper.save(document, log)
        except BaseException:
            keeper.close()
            if self._keeper is None:
                self._in_vain.append(keeper)
            else:
                keeper.drop_copy()
            raise
        return Elsewhere(keeper, document, code, Presence(path), log)

    def move_to(self, written: Elsewhere) -> Identity | None:
        """Keep the map from now on where it was written; return its new recovery code, to be shown once."""
        # it may have to wait for a disk, and nobody waits for that
        threading.Thread(target=self._take(written), name="closing").start()
        return written.code

    def _take(self, written: Elsewhere) -> Callable[[], None]:
        """Let the map be kept where it was written, with what was done since; return what ends keeping it before."""
        before, present = self._keeper, self._presence
        self._keeper, self._presence = written.keeper, written.presence
        self._saved, self._touched = written.document, written.document is not self._editor.settled
        self._take_state(SaveState(Saving.SAVED), written.keeper)
        self.book.take(written.log)
        if self._touched:
            self.keep(self._editor.settled)

        def end() -> None:
            for one in (before, present):
                if one is not None:
                    one.close()
            if written.keeper.holds_all():
                for keeper in (before, *self._in_vain):
                    if keeper is not None:
                        keeper.drop_copy()

        return end

    def change_passphrase(self, passphrase: Passphrase) -> None:
        """Keep the map under another passphrase from now on; raise `PassphraseTooShort` or `NotSaved`."""
        self.change_keys(lambda keys: with_passphrase(keys, passphrase), Deed.PASSPHRASE)

    def change_keys(self, change: Callable[[MapKeys], MapKeys], deed: Deed = Deed.KEYS) -> None:
        """Keep the map under other keys from now on: what is made of those it has. Raise as `change`, or `NotSaved`."""
        if self._keeper is not None:
            document = self._editor.settled
            after = self.book.noting(deed)
            self._keeper.change_keys(document, change, self.book.log, after)
            self._saved = document
            self.book.take(after)

    def close(self) -> None:
        """Save what is not saved yet, and end the threads."""
        self._take_aside()
        self._closed = True
        if self._keeper is not None:
            if self._touched and self._saved is not self._editor.settled:
                self.keep(self._editor.settled)
            self._keeper.close()
        if self._presence is not None:
            self._presence.close()

    def _keep_in(self, kept: Kept) -> Keeper:
        """Start to keep the map in a file; how it stands, and what somebody else changed, comes from any thread."""
        keeper: Keeper = Keeper(
            kept,
            self._recovery,
            lambda state: self._deliver(lambda: self._take_state(state, keeper)),
            lambda met: self._deliver(lambda: self._take_changes(keeper, met)),
        )
        return keeper

    def _take_changes(self, keeper: Keeper, met: Met) -> None:
        """Take what the file holds now into the open map, with what was done here since it was put together."""
        if keeper is self._keeper:
            try:
                both = with_changes(met, self._editor.settled)
            except NotSaved:
                return  # the next save finds that out, too, and steps aside
            keeper.taken += 1
            self.book.take(met.log)
            self._editor.commit(both, say("united"), deed=Deed.UNITED)
            self.met.emit(met)

    def _take_state(self, state: SaveState, of: Keeper) -> None:
        """Take a new state, on the window's thread; that of a file the map is not kept in says nothing of it."""
        if of is not self._keeper:
            return
        if state != self.state:
            self.state = state
            self.changed.emit(state)
        if state.failure is not None and state.failure.reason in _ASIDE:
            self._step_aside(state.failure.path)

    def _step_aside(self, path: Path) -> None:
        """Begin to keep the map beside a file it cannot be kept in; nobody waits for that."""
        if self._aside is None and self._keeper is not None:
            aside = Aside(lambda: self.write_elsewhere(beside(path)), lambda: self._deliver(self._take_aside))
            self._aside = self._keeper, aside

    def _take_aside(self) -> None:
        """Keep the map from now on where it was written beside its file; if that failed, too, it stays as told."""
        if self._aside is None:
            return
        (keeper, aside), self._aside = self._aside, None
        written = aside.written()
        if written is None:
            return
        if keeper is self._keeper:
            self.move_to(written)
            self.stepped_aside.emit(written.keeper.kept.path)
        else:
            written.take_back()
