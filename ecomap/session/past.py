"""Earlier states of an open map: before a save takes the place of one that stood for a while, that one is kept."""

from __future__ import annotations

import datetime
from contextlib import suppress
from pathlib import Path

from ecomap.session.uniting import Kept
from ecomap.store.earlier import Earlier, earlier_folder, earlier_of, keep_earlier, renew, thin
from ecomap.store.errors import NotSaved
from ecomap.store.keys import MapKeys
from ecomap.store.thinning import STEP


class Past:
    """Keeps what a map's file holds before something else is written there, every five minutes at most."""

    def __init__(self, recovery: Path) -> None:
        """Keep them beside the recovery copies in this folder."""
        self._folder = earlier_folder(recovery)
        self._last: datetime.datetime | None = None
        """When what was kept last had been saved; or what is so young that it need not be kept."""

    def keep(self, kept: Kept) -> None:
        """Keep what the file holds, as of when it was saved, unless something not much older was kept.

        What cannot be kept must not hinder the save for which this is done.
        """
        if kept.document is None:
            return
        with suppress(OSError, NotSaved):
            saved = datetime.datetime.fromtimestamp(int(kept.path.stat().st_mtime), datetime.UTC)
            if self._last is None and abs(datetime.datetime.now(datetime.UTC) - saved) < STEP:
                self._last = saved
            if self._last is not None and abs(saved - self._last) < STEP:
                return
            keep_earlier(self._folder, kept.path, kept.document, kept.keys, saved)
            self._last = saved
            self.thin()

    def renew(self, path: Path, was: MapKeys, keys: MapKeys) -> None:
        """Go on with other keys of the map at a path, also for what was kept before."""
        if was.identity != keys.identity:
            renew(self._folder, path, was, keys)

    def thin(self) -> None:
        """Take away what need not stay."""
        with suppress(OSError):
            thin(self._folder, datetime.datetime.now(datetime.UTC))


def earlier_states(recovery: Path, kept: Kept) -> tuple[Earlier, ...]:
    """Return the earlier states of a map, the latest first."""
    return earlier_of(earlier_folder(recovery), kept.path, kept.keys)
