"""Copy → scene → drawing: who is on a view, measured, laid out and drawn, the same way on screen and on paper.

A *scene* holds figures about their own origin and where each stands; people who did not change keep the very same
figure from one scene to the next. A *drawing* is a scene with its key, its date and whose map it is.
"""

from __future__ import annotations

from ecomap.model.copies import Copy
from ecomap.model.diagram import View
from ecomap.render.compose.around import ecomap
from ecomap.render.compose.blank import blank
from ecomap.render.compose.outline import outline
from ecomap.render.compose.page import PAPERS, Paper, drawing, on_paper, page, paper_for
from ecomap.render.compose.roomy import roomy_tree
from ecomap.render.compose.scene import FRESH, Laid, Manner, Placed, Placing, Scene
from ecomap.render.compose.shift import shifted
from ecomap.render.compose.tree import family_tree

__all__ = [
    "FRESH",
    "PAPERS",
    "Laid",
    "Manner",
    "Paper",
    "Placed",
    "Placing",
    "Scene",
    "blank",
    "compose",
    "drawing",
    "ecomap",
    "family_tree",
    "on_paper",
    "outline",
    "page",
    "paper_for",
    "roomy_tree",
    "shifted",
]


def compose(view: View, copy: Copy, manner: Manner, placing: Placing = FRESH) -> Scene:
    """Return one view of a copy as a scene."""
    if view is View.ECOMAP:
        return ecomap(copy, manner, placing, manner.shape)
    return family_tree(copy, manner, placing)
