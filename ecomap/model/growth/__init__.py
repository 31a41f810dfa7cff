"""How a network grew: size by kind, who is new, mended, in touch; bridges. Counted from dated facts, never typed in."""

from __future__ import annotations

from .as_of import as_of, at_start, days
from .bridges import Bridge, bridges, links, parts
from .counted import Count, Counted, Who, counted
from .gained import Gain, gained
from .grown import Growth, copy_of, growth, over_time
from .meanings import HEADINGS, MEANINGS, Meaning, Row, change, density_words, rows

__all__ = [
    "HEADINGS",
    "MEANINGS",
    "Bridge",
    "Count",
    "Counted",
    "Gain",
    "Growth",
    "Meaning",
    "Row",
    "Who",
    "as_of",
    "at_start",
    "bridges",
    "change",
    "copy_of",
    "counted",
    "days",
    "density_words",
    "gained",
    "growth",
    "links",
    "over_time",
    "parts",
    "rows",
]
