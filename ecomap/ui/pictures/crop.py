"""The part of a picture that is kept: a square, moved and made larger or smaller, never beyond the picture's edges."""

from __future__ import annotations

from dataclasses import dataclass, replace

LEAST = 64.0
"""The side of the smallest square that can be kept, in pixels, where the picture has as many."""
_UPPER = 0.42
"""Where the middle of an upright picture is looked for at first, from its top: faces are seldom in its middle."""
_WAY = 0.05
"""How far one step goes, in sides of the square."""


@dataclass(frozen=True, slots=True)
class Crop:
    """A square on a picture; all in the picture's pixels."""

    width: int
    height: int
    x: float
    """The middle of the square."""
    y: float
    side: float

    @property
    def left(self) -> float:
        """Where the square begins."""
        return self.x - self.side / 2

    @property
    def top(self) -> float:
        """Where the square begins."""
        return self.y - self.side / 2

    @property
    def widest(self) -> float:
        """The side of the largest square there is."""
        return float(min(self.width, self.height))


def first_crop(width: int, height: int) -> Crop:
    """Return the square to begin with: as large as can be, of an upright picture rather its upper part."""
    side = float(min(width, height))
    return _within(Crop(width, height, width / 2, height * _UPPER if height > width else height / 2, side))


def shown_part(width: int, height: int, centre: tuple[float, float], zoom: float) -> Crop:
    """Return the square that a symbol shows of a picture of the map, which may be zoomed there (see `Portrait`)."""
    widest = float(min(width, height))
    side = widest / max(zoom, 1.0)
    x, y = (
        (whole - widest) / 2 + (widest - side) * part + side / 2
        for whole, part in zip((width, height), centre, strict=True)
    )
    return _within(Crop(width, height, x, y, side))


def moved(crop: Crop, across: float, down: float) -> Crop:
    """Return the square moved by so many pixels of the picture, as far as its edges allow."""
    return _within(replace(crop, x=crop.x + across, y=crop.y + down))


def stepped(crop: Crop, across: float, down: float) -> Crop:
    """Return the square moved by so many steps: by keys, and by buttons."""
    return moved(crop, across * crop.side * _WAY, down * crop.side * _WAY)


def closer(crop: Crop, factor: float, about: tuple[float, float] | None = None) -> Crop:
    """Return a square so many times smaller (below 1: larger); a point of the picture stays where it is seen."""
    side = min(max(crop.side / factor, min(LEAST, crop.widest)), crop.widest)
    x, y = about or (crop.x, crop.y)
    share = side / crop.side
    return _within(replace(crop, side=side, x=x + (crop.x - x) * share, y=y + (crop.y - y) * share))


def _within(crop: Crop) -> Crop:
    half = crop.side / 2
    x, y = min(max(crop.x, half), crop.width - half), min(max(crop.y, half), crop.height - half)
    return replace(crop, x=x, y=y)
