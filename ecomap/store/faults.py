"""What is wrong in a JSON tree, where exactly, and in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import msgspec

from ecomap.store.shapes import Form, Shape, entries_of

Path = tuple[str | int, ...]
"""The way to a place in a JSON tree: keys and numbers."""

_WORDS = {
    "int": "a whole number",
    "float": "a number",
    "str": "text",
    "bytes": "text in base64",
    "bool": "true or false",
    "null": "nothing",
    "array": "a list",
    "object": "a record",
    "date": "a day",
}
_EXPECTED = re.compile(r"Expected `([^`]+)`, got `([^`]+)`")
_MISSING = re.compile(r"Object missing required field `(\w+)`")


@dataclass(frozen=True, slots=True)
class Fault:
    """A place that cannot be read, and what the reader said about it."""

    path: Path
    complaint: str

    def words(self) -> str:
        """Return a sentence such as "`people.B02.born.year` should be a whole number, not text."."""
        where = f"`{'.'.join(str(step) for step in self.path) or 'the file'}`"
        if expected := _EXPECTED.search(self.complaint):
            wanted, found = (
                " or ".join(_WORDS.get(one, one) for one in kinds.split(" | ")) for kinds in expected.groups()
            )
            return f"{where} should be {wanted}, not {found}."
        if missing := _MISSING.search(self.complaint):
            return f"{where} has no `{missing[1]}`."
        if "enum" in self.complaint:
            return f"{where} is a word that is not known there."
        return f"{where} is not understood."


def find_faults(tree: Any, shape: Shape) -> list[Fault]:
    """Return the innermost places at which a tree is not of its shape; none if it is."""
    complaint = _complaint(tree, shape)
    if complaint is None:
        return []
    inner = [
        Fault((step, *fault.path), fault.complaint)
        for step, below, of in _parts(tree, shape)
        for fault in find_faults(below, of)
    ]
    return inner or [Fault((), complaint)]


def _complaint(tree: Any, shape: Shape) -> str | None:
    """Return what is wrong with a tree, or None if nothing is."""
    try:
        msgspec.convert(tree, shape.hint)
    except msgspec.ValidationError as error:
        return str(error)
    return None


def _parts(tree: Any, shape: Shape) -> Iterator[tuple[str | int, Any, Shape]]:
    """Yield what a record, table or list holds, each with its shape."""
    if shape.form is Form.RECORD and isinstance(tree, dict):
        for name, entry in entries_of(shape.of).items():
            if name in tree:
                yield name, tree[name], entry.shape
    elif shape.form is Form.TABLE and isinstance(tree, dict):
        yield from ((key, one, shape.of) for key, one in tree.items())
    elif shape.form is Form.LIST and isinstance(tree, list):
        yield from ((number, one, shape.of) for number, one in enumerate(tree))
