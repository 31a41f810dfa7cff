"""What paper can be asked for, by name, and how small text may be on it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ecomap.papers.dressing import SMALL_BOOKLET, NoSuchPaper
from ecomap.render.compose import PAPERS, Paper

POSTER = "poster"
"""Every page at least as large as A2, on A4 sheets to be put together."""
BOOKLETS: Mapping[str, Paper] = MappingProxyType({SMALL_BOOKLET: PAPERS["a4"], "a4-booklet": PAPERS["a3"]})
"""Booklets by the size of their pages, and the sheets that are folded: two pages on each side of them."""
NAMES = (*PAPERS, *BOOKLETS, POSTER)
"""All that can be asked for."""
LARGE = 2**0.5
"""How much larger everything is in large print: what was on A4 takes A3, or two sheets of A4."""

_ON_A5 = 7.5
"""The smallest text, points. A5 holds pages of A4 made smaller: whoever needs larger type takes large print."""


def sheet_named(name: str) -> Paper | None:
    """Return the sheet of a name, None for what is no single sheet; raise `NoSuchPaper`, which lists what there is."""
    wanted = name.lower()
    if wanted and wanted not in NAMES:
        raise NoSuchPaper(f"There is no paper {name}; there are {', '.join(NAMES)}.")
    return PAPERS.get(wanted)


def floor_on(sheet: Paper) -> float:
    """Return the smallest text on a sheet, points."""
    return _ON_A5 if sheet.small else sheet.least_text
