"""What a kind of symbol, line or badge is made of: the shapes of the notation's tables.

Weights, dashes, offsets and lengths of line forms are in units of w, the weight of a plain line.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from ecomap.model.copies import Audience

EVERYBODY = frozenset(Audience)
"""Audiences of a kind that may stand on every copy."""
CLINICAL = frozenset({Audience.COORDINATOR, Audience.FILE})
"""Audiences of clinical words and lines: never the young person's papers, never a guest's."""

Course = Literal["plain", "zigzag", "wave"]
"""How a stroke runs along its way: straight on, in teeth all the way, or with a small wave in the middle."""

MarkShape = Literal[
    "slash", "backslash", "bars", "ring", "rings", "ticks", "house", "letter", "arc", "open arrow", "arrow", "bar arrow"
]
MarkPlace = Literal["start", "near start", "middle", "all along", "end"]


class Stroke(NamedTuple):
    """One of the parallel strokes of a line."""

    weight: float = 1.4
    dashes: tuple[float, ...] = ()
    """On, off, ...; an "on" of 0 is a round dot."""
    offset: float = 0.0
    """To the left of the way."""
    course: Course = "plain"
    height: float = 3.4
    """Of teeth, to each side of the way. The dashes of a zigzag are whole groups of teeth."""


class Mark(NamedTuple):
    """Something small set on a line."""

    shape: MarkShape
    place: MarkPlace = "middle"
    letter: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineForm:
    """How a line looks: its strokes, the gap in its middle, the marks on it."""

    strokes: tuple[Stroke, ...] = (Stroke(),)
    gap: float = 0.0
    marks: tuple[Mark, ...] = ()


Outline = Literal["square", "circle", "dome", "rounded", "diamond", "triangle", "card"]
"""The outer shape of a symbol; a card is the rounded rectangle of a place or group."""
Inner = Literal["", "circle", "square", "paw", "question"]
"""The small shape inside a symbol that belongs to its kind."""
Death = Literal["", "leaf", "cross"]
"""A mark of death: gentle or clinical."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonKind:
    """A symbol: who it stands for, in the young person's words and in the field's, and its shape."""

    key: str
    words: str
    clinical: str
    outline: Outline
    inner: Inner = ""
    scale: float = 1.0
    """Of the side of a symbol."""
    doubled: bool = False
    number: str = ""
    """What the legend shows inside ("3")."""
    death: Death = ""
    """The mark of death that the legend shows with it."""
    audiences: frozenset[Audience] = EVERYBODY


@dataclass(frozen=True, slots=True, kw_only=True)
class LineKind:
    """A line: what it says, in the young person's words and in the field's, and its form."""

    key: str
    words: str
    clinical: str
    form: LineForm
    letters: str = ""
    """What may stand before the year beside it: "m" in "m 1985"."""
    first: bool = True
    """Offered in the first menu; the rest stand under "more"."""
    audiences: frozenset[Audience] = EVERYBODY


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeKind:
    """A small round badge on a symbol: an icon with its word."""

    key: str
    words: str
    short: str
    clinical: str
    icon: str
    audiences: frozenset[Audience] = EVERYBODY


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaKind:
    """An outline round several people, or another mark of the drawing that is no line and no person."""

    key: str
    words: str
    clinical: str
    picture: Literal["household", "leaf", "cross", "twins", "identical", "kin", "flow", "restricted", "ghost"]
    audiences: frozenset[Audience] = EVERYBODY


Kind = PersonKind | LineKind | BadgeKind | AreaKind
