"""One paper that another program opens: how it is called, what it is for, and how its bytes are made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath

from ecomap.model.copies import Copy


class NotReady(Exception):
    """A paper cannot be made of this map yet; the message says in words what is missing, and what to do."""


@dataclass(frozen=True, slots=True)
class OfficePaper:
    """A file for a spreadsheet, a text program or a calendar."""

    key: str
    """The word that commands call it by, and with which its file's name ends: "invitation-list.xlsx"."""
    title: str
    purpose: str
    """What it is for, in a sentence or two that are read before it is made."""
    content: Callable[[Copy], bytes]
    """The same copy gives the same bytes; raises `NotReady`."""

    @property
    def suffix(self) -> str:
        """What kind of file it is: ".xlsx"."""
        return PurePath(self.key).suffix
