"""Which side of a symbol its label stands on, and the room the two take together."""

from __future__ import annotations

from ecomap.geometry import Box, Point
from ecomap.layout.network import Spot


def stands_above(spot: Spot, place: Point) -> bool:
    """Say whether the label goes above the symbol, because the tie to the centre would run through it below.

    That is so over the centre, and there as far to the side as the label is wide: a tie leaving the symbol
    downward and sideways passes the label's upper edge inside its half width.
    """
    has_label = spot.extent.bottom > -spot.extent.top
    half_width = max(-spot.extent.left, spot.extent.right)
    return has_label and place.y < 0 and abs(place.x) * spot.radius < half_width * -place.y


def box_at(spot: Spot, place: Point, above: bool) -> Box:
    """Return the room of symbol and label at a place."""
    extent = spot.extent
    if above:
        extent = Box(extent.left, -extent.bottom, extent.width, extent.height)
    return extent.moved(place)
