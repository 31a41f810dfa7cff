"""A key for functional caches: the very same object, whatever it holds."""

from __future__ import annotations

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
