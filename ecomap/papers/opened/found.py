"""What was found in a file."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """Every text of a file, each as one piece, and the pictures that can be told apart."""

    texts: tuple[str, ...]
    pictures: frozenset[str] = frozenset()
    """SHA-256 of the contents of pictures that are in the file as they were, in hex."""


def together(found: Iterable[Found]) -> Found:
    """Return what was found in the parts of a file as one."""
    parts = tuple(found)
    return Found(
        tuple(text for one in parts for text in one.texts),
        frozenset(picture for one in parts for picture in one.pictures),
    )


def picture(content: bytes) -> str:
    """Return by what a picture is known."""
    return hashlib.sha256(content).hexdigest()
