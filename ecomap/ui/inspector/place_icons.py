"""The icon of a place or group: chosen by eye and by word."""

from __future__ import annotations

from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.render.forms import BadgeKind
from ecomap.ui.inspector.facts import fact
from ecomap.ui.inspector.field import Field, Option, Shape
from ecomap.ui.translation import QT_TRANSLATE_NOOP

_PLAIN = "map-pin"
_ICONS = (
    (_PLAIN, QT_TRANSLATE_NOOP("notation", "a place")),
    ("users-round", QT_TRANSLATE_NOOP("notation", "a group")),
    ("house", QT_TRANSLATE_NOOP("notation", "a home")),
    ("school", QT_TRANSLATE_NOOP("notation", "school")),
    ("graduation-cap", QT_TRANSLATE_NOOP("notation", "college")),
    ("briefcase", QT_TRANSLATE_NOOP("notation", "work")),
    ("trophy", QT_TRANSLATE_NOOP("notation", "a club")),
    ("volleyball", QT_TRANSLATE_NOOP("notation", "a team")),
    ("dumbbell", QT_TRANSLATE_NOOP("notation", "gym")),
    ("music", QT_TRANSLATE_NOOP("notation", "music")),
    ("drama", QT_TRANSLATE_NOOP("notation", "theatre")),
    ("palette", QT_TRANSLATE_NOOP("notation", "art")),
    ("book-open", QT_TRANSLATE_NOOP("notation", "library")),
    ("gamepad-2", QT_TRANSLATE_NOOP("notation", "gaming")),
    ("tree-deciduous", QT_TRANSLATE_NOOP("notation", "park")),
    ("sprout", QT_TRANSLATE_NOOP("notation", "garden")),
    ("mosque", QT_TRANSLATE_NOOP("notation", "mosque")),
    ("church", QT_TRANSLATE_NOOP("notation", "church")),
    ("landmark", QT_TRANSLATE_NOOP("notation", "temple, town hall")),
    ("stethoscope", QT_TRANSLATE_NOOP("notation", "doctor")),
    ("heart-handshake", QT_TRANSLATE_NOOP("notation", "support group")),
    ("coffee", QT_TRANSLATE_NOOP("notation", "café")),
    ("utensils", QT_TRANSLATE_NOOP("notation", "food")),
    ("paw-print", QT_TRANSLATE_NOOP("notation", "animals")),
)
"""What is offered, the most general first."""


def _option(name: str, words: str) -> Option:
    badge = BadgeKind(key=name, words=words, short=words, clinical=words, icon=name)
    return Option(value=name, words=words, picture=badge)


_read, _write = fact("icon")


def _shown(document: Document, element: ElementId) -> str:
    """Return the icon that is drawn: a pin where none was chosen."""
    return _read(document, element) or _PLAIN


PLACE_ICON = Field(
    title=QT_TRANSLATE_NOOP("inspector", "Icon"),
    shape=Shape.CHOICE,
    read=_shown,
    write=_write,
    options=tuple(_option(name, words) for name, words in _ICONS),
    complete=True,
)
"""The icon inside a place's symbol."""
