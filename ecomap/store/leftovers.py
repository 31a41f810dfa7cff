"""What a newer program wrote and this one does not know: kept with the document, and put back where it was.

A leftover is named by a JSON pointer (RFC 6901) from its document. In lists, in which things change places, the
pointer names what has a name ("/sectors/id=mum/emoji"), and counts only where things are never moved (histories).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ecomap.model.diagram import Diagram
from ecomap.model.document import Document
from ecomap.model.gathering import Session
from ecomap.model.journey import Stay
from ecomap.model.network import Sector
from ecomap.store.errors import TooLarge
from ecomap.store.faults import Path
from ecomap.store.shapes import REQUIRED, Form, Shape, entries_of

_NAMED_BY: Mapping[Any, tuple[str, ...]] = {
    Diagram: ("view", "seat"),
    Sector: ("id",),
    Session: ("id",),
    Stay: ("person",),
}
"""What tells the records of a list apart; those of other lists are told apart by their number."""


_DEEPEST = 99
"""Levels of nesting in what is not understood; what is understood has no more than the model has."""


def gather(tree: Any, shape: Shape) -> None:
    """Set, in every document of a tree, `unknown` to what is in it and has no place in the model.

    Raise `TooLarge` where the tree is nested more deeply than any map.
    """
    _gather_document(tree, shape, inside=False)


def put_back(tree: dict[str, Any], document: Document, plant: Callable[[Any, Shape], Any]) -> None:
    """Write a document's leftovers into its tree; what belonged to something that is gone stays away.

    `plant` makes the tree of a value that was left out because it says nothing.
    """
    for pointer, value in document.unknown.items():
        *way, last = (step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:])
        place = _follow(tree, document, way, plant)
        if isinstance(place, dict):
            place.setdefault(last, value)


def cut_out(tree: dict[str, Any], shape: Shape, path: Path) -> bool:
    """Move what cannot be read at a path to the leftovers, with as little around it as may be missing.

    Histories go as a whole: without the last of its entries, a history would tell that something old holds now.
    Return whether that was possible; not if it is gone already. The tree must have been gathered.
    """
    way: list[tuple[Any, Shape, str | int, str]] = []
    holder: Any = tree
    pointer = ""
    for step in path:
        if isinstance(holder, dict) and step not in holder:
            return False
        pointer += f"/{_step(holder, shape, step)}"
        way.append((holder, shape, step, pointer))
        holder, shape = holder[step], _inner(shape, step)
    for holder, of, step, name in reversed(way):
        if of.form is Form.TABLE or (of.form is Form.RECORD and entries_of(of.of)[str(step)].default is not REQUIRED):
            known = {one: value for one, value in tree["unknown"].items() if not one.startswith(f"{name}/")}
            tree["unknown"] = known | {name: _ungathered(holder.pop(step), _inner(of, step))}
            return True
    return False


def _ungathered(tree: Any, shape: Shape) -> Any:
    """Return a part of a tree as it was before it was gathered."""
    if shape.form is Form.TABLE and isinstance(tree, dict):
        return {key: _ungathered(one, shape.of) for key, one in tree.items()}
    if shape.form is Form.RECORD and isinstance(tree, dict):
        entries = entries_of(shape.of)
        return {
            key: _ungathered(one, entries[key].shape) if key in entries else one
            for key, one in tree.items()
            if shape.of is not Document or key != "unknown"
        }
    return tree


_Way = tuple[Any, ...]
"""How a place was come to: (the way to its holder, the holder, the holder's shape, the step); () at a document.

Most places hold nothing unknown, so it is only made into a pointer when it is wanted.
"""


def _gather(tree: Any, shape: Shape, way: _Way, found: dict[str, Any]) -> None:
    """Add to what was found what this part of the tree has over and above its shape."""
    form = shape.form
    if form is Form.RECORD and isinstance(tree, dict):
        entries = entries_of(shape.of)
        for key, one in tree.items():
            entry = entries.get(key)
            if entry is None:
                found[_pointer((way, tree, shape, key))] = bounded(one)
            elif entry.shape.of is Document:
                _gather_document(one, entry.shape, inside=True)
            elif entry.shape.form is not Form.LEAF:
                _gather(one, entry.shape, (way, tree, shape, key), found)
    elif form is Form.TABLE and isinstance(tree, dict):
        for key, one in tree.items():
            _gather(one, shape.of, (way, tree, shape, key), found)
    elif form is Form.LIST and isinstance(tree, list):
        for number, one in enumerate(tree):
            _gather(one, shape.of, (way, tree, shape, number), found)


def _gather_document(tree: Any, shape: Shape, *, inside: bool) -> None:
    """Gather a document, or the one of a moment, which may have no moments of its own."""
    if not isinstance(tree, dict):
        return
    if inside and tree.get("moments"):
        raise TooLarge("The file is nested more deeply than any map.")
    found: dict[str, Any] = {}
    _gather(tree, shape, (), found)
    tree["unknown"] = found


def bounded(value: Any) -> Any:
    """Return a value unless it is nested too deeply."""
    level = [value]
    for _ in range(_DEEPEST + 1):  # what stands in the deepest that may be is one step further in
        level = [
            inner
            for one in level
            if one.__class__ in (dict, list)
            for inner in (one.values() if one.__class__ is dict else one)
        ]
    if level:
        raise TooLarge("The file is nested more deeply than any map.")
    return value


def _pointer(way: _Way) -> str:
    """Return a way as a pointer."""
    if not way:
        return ""
    before, holder, shape, step = way
    return f"{_pointer(before)}/{_step(holder, shape, step)}"


def _follow(tree: Any, value: Any, way: list[str], plant: Callable[[Any, Shape], Any]) -> Any:
    """Return the tree of what a pointer's way leads to, or None if it is gone."""
    shape = Shape(Form.RECORD, Document, Document)
    for step in way:
        if shape.form is Form.RECORD:
            entry = entries_of(shape.of).get(step)
            if entry is None or entry.shape.form in (Form.LEAF, Form.SET) or (value := getattr(value, step)) is None:
                return None
            if step not in tree:
                tree[step] = plant(value, entry.shape)
            tree, shape = tree[step], entry.shape
            continue
        at: Any = (step if step in value else None) if shape.form is Form.TABLE else _number(value, shape, step)
        if at is None:
            return None
        tree, value, shape = tree[at], value[at], shape.of
    return tree


def _number(values: Any, shape: Shape, step: str) -> int | None:
    """Return which of a list's records a pointer means, or None if it is gone."""
    labels = (_label(one, shape.of.of) or str(number) for number, one in enumerate(values))
    return next((number for number, label in enumerate(labels) if label == step), None)


def _step(tree: Any, shape: Shape, step: str | int) -> str:
    """Return a step of a path as a pointer has it."""
    if shape.form is Form.LIST and isinstance(step, int):
        return _escaped(_label(tree[step], shape.of.of) or str(step))
    return _escaped(str(step))


def _label(one: Any, record: type) -> str:
    """Return what tells a list's record apart, taken from the model's value or from its tree; "" for its number."""
    names = _NAMED_BY.get(record, ())
    parts = [one.get(name) if isinstance(one, dict) else getattr(one, name, None) for name in names]
    if None in parts:
        return ""
    return ",".join(f"{name}={getattr(part, 'value', part)}" for name, part in zip(names, parts, strict=True))


def _inner(shape: Shape, step: str | int) -> Shape:
    """Return the shape of what is one step further in."""
    found = entries_of(shape.of)[str(step)].shape if shape.form is Form.RECORD else shape.of
    assert isinstance(found, Shape)
    return found


def _escaped(step: str) -> str:
    """Return a key as a pointer has it."""
    return step.replace("~", "~0").replace("/", "~1")
