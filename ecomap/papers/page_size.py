"""How large the young person's pages are, and where on them things stand: A4 upright, or A5 on its side.

A page of a booklet folded from A4 is as wide as A4 and half as high. Sheets are laid out for it, not made smaller: its
type is as large as on A4, and fewer things stand on a page.
"""

from __future__ import annotations

from dataclasses import dataclass

from ecomap.geometry import Box


@dataclass(frozen=True, slots=True)
class PageSize:
    """A page, what its heading stands in, and the room below that; millimetres."""

    paper: Box
    content: Box
    room: Box

    @property
    def half(self) -> bool:
        """Whether it is half a sheet: a page of a booklet."""
        return self.paper.width > self.paper.height


UPRIGHT = PageSize(Box(0.0, 0.0, 210.0, 297.0), Box(18.0, 14.0, 174.0, 276.0), Box(18.0, 44.0, 174.0, 237.0))
HALF = PageSize(Box(0.0, 0.0, 210.0, 148.5), Box(18.0, 10.0, 174.0, 130.0), Box(18.0, 39.0, 174.0, 97.0))
