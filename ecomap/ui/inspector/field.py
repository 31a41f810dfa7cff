"""What a field of a form is: its title, how it is read, how it is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.render.forms import BadgeKind, LineKind


class Shape(Enum):
    """What kind of widget a field gets."""

    LINE = "line"
    LINES = "lines"
    CHOICE = "choice"
    SEGMENTS = "segments"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One of the values to choose from."""

    value: str
    words: str
    picture: BadgeKind | LineKind | None = None
    tone: str = ""
    """"good", "wait" or "care": how the field looks when this is chosen."""


def _nothing(document: Document, element: ElementId) -> str:
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One question of the inspector. Values are text; empty means not known."""

    title: str
    shape: Shape
    read: Callable[[Document, ElementId], str]
    write: Callable[[Document, ElementId, str], Document]
    """Raises `NotADate` or `RuleBroken` for what cannot be."""
    options: tuple[Option, ...] = ()
    beside: Callable[[Document, ElementId], str] = _nothing
    """A few quiet words at the right of the title."""
    below: Callable[[Document, ElementId], str] = _nothing
    """What is known besides, in quiet words."""
    hint: str = ""
    complete: bool = False
    """One of the options always holds: "not known" is none of them, unless it says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Fields that belong together; a heading only where it has one."""

    title: str
    fields: tuple[Field, ...]
