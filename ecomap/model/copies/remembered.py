"""What was made of an element last time, so that an unchanged element is the same object again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

Element = TypeVar("Element")
Key = TypeVar("Key")
Made = TypeVar("Made")


class Remembered:
    """Results of one pass over a document, handed to the next; good as long as the same is hidden.

    In a sound document what an element becomes depends on the element and on what is hidden, on nothing else.
    """

    def __init__(self, under: object) -> None:
        self.under = under
        self._before: dict[int, tuple[object, Any]] = {}
        self._now: dict[int, tuple[object, Any]] = {}
        self._tables_before: dict[str, dict[Any, Any]] = {}
        self._tables: dict[str, dict[Any, Any]] = {}

    def next(self, under: object) -> Remembered:
        """Return what the next pass may use: everything of this one if the same is hidden, else nothing."""
        following = Remembered(under)
        if under == self.under:
            following._before = self._now
            following._tables_before = self._tables
        return following

    def of(self, element: Element, make: Callable[[Element], Made]) -> Made:
        """Return what is made of an element: what was made of the very same object last time, if it was there."""
        found = self._before.get(id(element))
        if found is None or found[0] is not element:
            found = (element, make(element))
        self._now[id(element)] = found
        made: Made = found[1]
        return made

    def table(self, name: str, made: dict[Key, Made]) -> dict[Key, Made]:
        """Return a table of elements: the very table of last time, if every element in it is what it was."""
        before = self._tables_before.get(name, {})
        same = len(before) == len(made) and all(
            there == here and (old is new or old == new)
            for (there, old), (here, new) in zip(before.items(), made.items(), strict=True)
        )
        self._tables[name] = before if same else made
        return self._tables[name]
