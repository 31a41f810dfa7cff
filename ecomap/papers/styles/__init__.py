"""How the young person's pages are dressed: each style is a few of our own shapes, on every page and on the cover."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ecomap.papers.styles.garden import GARDEN
from ecomap.papers.styles.night_sky import NIGHT_SKY
from ecomap.papers.styles.paper_cut import PAPER_CUT
from ecomap.papers.styles.plain import PLAIN
from ecomap.papers.styles.small_hands import SMALL_HANDS
from ecomap.papers.styles.style import ROUND, Art, Style

__all__ = ["PLAIN", "ROUND", "STYLES", "Art", "Style"]

STYLES: Mapping[str, Style] = MappingProxyType(
    {style.key: style for style in (PLAIN, GARDEN, NIGHT_SKY, PAPER_CUT, SMALL_HANDS)}
)
"""Every style by its name."""
