"""How the model's types look as JSON: which are records, tables, lists and sets, and what a field left out means."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any


class Form(Enum):
    """What has to be done about a type."""

    LEAF = "leaf"
    """Nothing: it is written as it stands, and holds no records."""
    SET = "set"
    """Has no order of its own: is written sorted."""
    LIST = "list"
    TABLE = "table"
    """A JSON object whose keys are ids."""
    RECORD = "record"
    """A JSON object whose keys are the fields of a dataclass."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A type, seen as JSON."""

    form: Form
    hint: Any
    """The type itself."""
    of: Any = None
    """Of a list or table: the shape of what is in it. Of a record: its class."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A field of a record."""

    shape: Shape
    default: Any
    """What the field is where it is left out; `REQUIRED` if it may not be."""


REQUIRED = object()


def shape_of(hint: Any) -> Shape:
    """Return how a type looks as JSON."""
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        others = [one for one in typing.get_args(hint) if one is not types.NoneType]
        inner = shape_of(others[0]) if len(others) == 1 else Shape(Form.LEAF, hint)
        return Shape(inner.form, hint, inner.of)
    if is_dataclass(hint):
        return Shape(Form.RECORD, hint, hint)
    origin, inside = typing.get_origin(hint), typing.get_args(hint)
    if origin is frozenset:
        return Shape(Form.SET, hint)
    if origin is tuple and inside[1:] == (Ellipsis,):
        return _holding(Form.LIST, hint, shape_of(inside[0]))
    if origin is not None and issubclass(origin, Mapping):
        return _holding(Form.TABLE, hint, shape_of(inside[1]))
    return Shape(Form.LEAF, hint)


@cache
def entries_of(record: type) -> Mapping[str, Entry]:
    """Return the fields of a record that the file knows, by name."""
    hints = typing.get_type_hints(record)
    return {
        field.name: Entry(shape_of(hints[field.name]), _default(field))
        for field in fields(record)
        if not _inward(field)
    }


def _holding(form: Form, hint: Any, of: Shape) -> Shape:
    """Return the shape of a container; one that holds no record anywhere needs no care."""
    return Shape(Form.LEAF, hint) if of.form is Form.LEAF else Shape(form, hint, of)


def _default(field: Field[Any]) -> Any:
    """Return what a field is if nobody says."""
    if field.default_factory is not MISSING:
        return field.default_factory()
    return REQUIRED if field.default is MISSING else field.default


def _inward(field: Field[Any]) -> bool:
    """Say whether a field is about the file rather than in it: what was not understood has its own places."""
    return field.name == "unknown"
