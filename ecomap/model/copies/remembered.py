"""What was made of a document's tables last time, so that what is unchanged is the same object again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

Element = TypeVar("Element")
Key = TypeVar("Key")
Made = TypeVar("Made")
Table = TypeVar("Table", bound=Mapping[Any, Any])


class Remembered:
    """Results of one pass over a document, handed to the next; good as long as the same is hidden.

    In a sound document what an element becomes depends on the element and on what is hidden, on nothing else.
    """

    def __init__(self, under: object) -> None:
        self.under = under
        self._before: dict[str, tuple[Any, Any]] = {}
        self._now: dict[str, tuple[Any, Any]] = {}

    def next(self, under: object) -> Remembered:
        """Return what the next pass may use: everything of this one if the same is hidden, else nothing."""
        following = Remembered(under)
        if under == self.under:
            following._before = self._now
        return following

    def table(
        self, name: str, source: Mapping[Key, Element], make: Callable[[Key, Element], Made | None]
    ) -> dict[Key, Made]:
        """Return what is made of a table, without what comes to None.

        Of the very element that stood there last time, the very same; of nothing but such, the very table.
        """
        last: Mapping[Key, Element]
        known: dict[Key, Made]
        last, known = self._before.get(name, ({}, {}))
        made = known
        if last is not source:
            found = (
                (key, known.get(key) if last.get(key) is element else make(key, element))
                for key, element in source.items()
            )
            made = _same_again(known, {key: one for key, one in found if one is not None})
        self._now[name] = (source, made)
        return made

    def whole(self, name: str, source: Table, make: Callable[[Table], dict[Key, Made]]) -> dict[Key, Made]:
        """Return what is made of a table as a whole: of the very same table, the very same."""
        known: dict[Key, Made]
        last, known = self._before.get(name, (None, {}))
        made = known if last is source else _same_again(known, make(source))
        self._now[name] = (source, made)
        return made


def _same_again(before: dict[Key, Made], made: dict[Key, Made]) -> dict[Key, Made]:
    """Return the table of last time, if it holds the same in the same order."""
    same = len(before) == len(made) and all(
        there == here and (old is new or old == new)
        for (there, old), (here, new) in zip(before.items(), made.items(), strict=True)
    )
    return before if same else made
