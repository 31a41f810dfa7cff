"""How the young person's pages are dressed: each style is a few of our own shapes along the edges of the paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from ecomap.geometry import Box
from ecomap.papers.styles.garden import garden
from ecomap.papers.styles.night_sky import night_sky
from ecomap.papers.styles.paper_cut import paper_cut
from ecomap.render.drawing import Figure
from ecomap.render.look import Palette

Border = Callable[[Box, Palette], tuple[Figure, ...]]
"""Paper and colours to decoration. It stays outside the content box of every page."""


def plain(paper: Box, palette: Palette) -> tuple[Figure, ...]:
    """Return nothing: paper and ink."""
    return ()


STYLES: Mapping[str, Border] = MappingProxyType(
    {"plain": plain, "garden": garden, "night-sky": night_sky, "paper-cut": paper_cut}
)
"""Every style by its name."""
