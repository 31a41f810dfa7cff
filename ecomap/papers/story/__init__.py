"""The young person's own sheets, in the order in which they are read."""

from __future__ import annotations

from ecomap.papers.paper import Paper
from ecomap.papers.story import (
    about_me,
    family_tree,
    homes,
    my_circles,
    people_who_matter,
    pets,
    plan,
    schools_and_clubs,
    special_days,
    then_and_now,
    timeline,
)

PAPERS = (
    Paper(about_me.NAME, about_me.TITLE, about_me.pages),
    Paper(people_who_matter.NAME, people_who_matter.TITLE, people_who_matter.pages),
    Paper(my_circles.NAME, my_circles.TITLE, my_circles.pages),
    Paper(then_and_now.NAME, then_and_now.TITLE, then_and_now.pages),
    Paper(family_tree.NAME, family_tree.TITLE, family_tree.pages),
    Paper(homes.NAME, homes.TITLE, homes.pages),
    Paper(schools_and_clubs.NAME, schools_and_clubs.TITLE, schools_and_clubs.pages),
    Paper(timeline.NAME, timeline.TITLE, timeline.pages),
    Paper(special_days.NAME, special_days.TITLE, special_days.pages),
    Paper(pets.NAME, pets.TITLE, pets.pages),
    Paper(plan.NAME, plan.TITLE, plan.pages),
)
"""Starts in the secure present, goes gently to the past, returns to the future."""
