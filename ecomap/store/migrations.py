"""The number of the file's format, and the way from every older one to this.

The number grows when a program of the old number would misread the new file: a field changes its name, its meaning
or its default. A field that is merely added needs no new number, since unknown fields survive.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ecomap.store.errors import NotAMap

Step = Callable[[dict[str, Any]], dict[str, Any]]
"""Makes the tree of one format into the tree of the next."""

FORMAT = 1
"""What this program writes."""

STEPS: Mapping[int, Step] = {}
"""By the number that a step starts from. None yet: this is the first format."""


def format_of(tree: Mapping[str, Any]) -> int:
    """Return the number of a file's format; raise `NotAMap` if it has none."""
    number = tree.get("format")
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise NotAMap("This is not a map in the open form: `format` should be a number from 1.")
    return number


def brought_up(tree: dict[str, Any], steps: Mapping[int, Step] = STEPS, *, to: int = FORMAT) -> dict[str, Any]:
    """Return a tree in the present format, step by step; one that is newer stays as it is."""
    for number in range(format_of(tree), to):
        tree = {**steps[number](tree), "format": number + 1}
    return tree
