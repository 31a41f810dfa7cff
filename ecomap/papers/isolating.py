"""Whatever a map says from right to left is kept to itself, before papers put it into lists and sentences.

Else the comma between two Arabic names belongs to them, and an English list comes out in the wrong order (Unicode
Standard Annex 9). It is done once, to the copy, and no paper has to think of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import cache
from typing import Any, cast
from unicodedata import bidirectional

from ecomap.model.copies import Copy
from ecomap.model.person import Name, Person, short_form
from ecomap.render.letters import isolated

_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})


def each_to_itself(copy: Copy) -> Copy:
    """Return a copy whose words from right to left are isolated; the very same copy if it has none."""
    return cast("Copy", _kept(copy))


def _kept(value: Any) -> Any:
    """Return a value of a map with all its texts isolated that have to be; the very same value if none has.

    Ids are texts as well, and come out the same wherever they stand.
    """
    if isinstance(value, str):
        return _text(value) if type(value) is str and _leftward(value) else value
    if isinstance(value, tuple):
        several = tuple(_kept(one) for one in value)
        return value if all(map(_same, several, value)) else several
    if isinstance(value, frozenset):
        return value if all(_kept(one) is one for one in value) else frozenset(map(_kept, value))
    if isinstance(value, Mapping):
        table = {_kept(key): _kept(one) for key, one in value.items()}
        return value if all(key in table and table[key] is one for key, one in value.items()) else table
    if not is_dataclass(value) or isinstance(value, type | Enum):
        return value
    found = {name: new for name in _names(type(value)) if (new := _kept(was := getattr(value, name))) is not was}
    return _changed(value, found) if found else value


def _changed(value: Any, found: dict[str, Any]) -> Any:
    """Return a value with some of its texts isolated; what is cut out of a text later is isolated by itself."""
    if isinstance(value, Name):
        found["short"] = _kept(short_form(value))
    elif isinstance(value, Person) and "(" in value.relation:
        found["relation"] = "(".join(_kept(part) for part in value.relation.split("("))
    return replace(value, **found)


def _text(text: str) -> str:
    """Return a text with each of its paragraphs isolated; the space around it stays outside."""
    return "\n".join(_paragraph(line) for line in text.split("\n"))


def _paragraph(line: str) -> str:
    inner = line.strip()
    before = len(line) - len(line.lstrip())
    return f"{line[:before]}{isolated(inner)}{line[before + len(inner) :]}" if _leftward(inner) else line


def _leftward(text: str) -> bool:
    return not text.isascii() and any(bidirectional(letter) in _RIGHT_TO_LEFT for letter in text)


def _same(one: object, other: object) -> bool:
    return one is other


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(one.name for one in fields(kind) if one.init)
