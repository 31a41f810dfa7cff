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
    WORDS = "words"
    """Only read."""
    SEVERAL = "several"
    """Any number of the options. The value is theirs, parted by spaces; told is one of them: "+nan", or "-nan"."""


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


def _no_meaning(document: Document, text: str) -> str:
    return ""


def _no_more(document: Document) -> tuple[Option, ...]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One question of the inspector. Values are text; empty means not known."""

    title: str
    shape: Shape
    read: Callable[[Document, ElementId], str]
    write: Callable[[Document, ElementId, str], Document]
    """Raises `NotADate` or `RuleBroken` for what cannot be."""
    options: tuple[Option, ...] = ()
    offered: Callable[[Document], tuple[Option, ...]] = _no_more
    """Options there are besides, as the map is: people, parts of the day."""
    beside: Callable[[Document, ElementId], str] = _nothing
    """A few quiet words at the right of the title."""
    below: Callable[[Document, ElementId], str] = _nothing
    """What is known besides, in quiet words."""
    meaning: Callable[[Document, str], str] = _no_meaning
    """What a text is understood as, while it is written and where that is not what stands there."""
    hint: str = ""
    complete: bool = False
    """One of the options always holds: "not known" is none of them, unless it says so."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """What several sections stand under, and close together."""

    key: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Fields that belong together; a heading only where it has one."""

    title: str
    fields: tuple[Field, ...]
    chapter: Chapter | None = None
    """None: always open."""
    note: str = ""
    """Quiet words above the fields: who may see them, what they are for."""
