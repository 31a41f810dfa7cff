"""The young person's own sheets, in the order in which they are read."""

from __future__ import annotations

from ecomap.papers.paper import Paper
from ecomap.papers.story import about_me, family_tree, homes, my_circles, people_who_matter, plan, then_and_now

PAPERS = (
    Paper(about_me.NAME, about_me.TITLE, about_me.pages),
    Paper(people_who_matter.NAME, people_who_matter.TITLE, people_who_matter.pages),
    Paper(my_circles.NAME, my_circles.TITLE, my_circles.pages),
    Paper(then_and_now.NAME, then_and_now.TITLE, then_and_now.pages),
    Paper(family_tree.NAME, family_tree.TITLE, family_tree.pages),
    Paper(homes.NAME, homes.TITLE, homes.pages),
    Paper(plan.NAME, plan.TITLE, plan.pages),
)
"""Starts in the secure present, goes gently to the past, returns to the future."""
