"""Keys for functional caches: the very same object, or the very same pieces of one, whatever they hold."""

from __future__ import annotations

from collections.abc import Iterable
from operator import is_
from typing import Any


class Same:
    """Stands for one object by its identity, so that a large immutable value is remembered at the cost of an address.

    The cache that keeps the key keeps the object alive, so no other can take its address.
    """

    __slots__ = ("it",)

    def __init__(self, it: Any) -> None:
        self.it = it

    def __hash__(self) -> int:
        return id(self.it)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and self.it is other.it


class Pieces:
    """Stands for some fields of an object by their identity: for what is worked out from nothing else of it.

    So what is worked out from the people of a document is remembered while somebody is only moved. All that are
    empty are alike.
    """

    __slots__ = ("_pieces", "it")

    def __init__(self, it: Any, names: Iterable[str]) -> None:
        self.it = it
        self._pieces = tuple(getattr(it, name) or None for name in names)

    def __hash__(self) -> int:
        return hash(tuple(map(id, self._pieces)))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Pieces) or len(self._pieces) != len(other._pieces):
            return False
        return all(map(is_, self._pieces, other._pieces))
