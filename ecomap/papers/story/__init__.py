"""The young person's own sheets, in the order in which they are read."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ecomap.papers.paper import Paper
from ecomap.papers.story import (
    about_me,
    blank,
    cover,
    family_tree,
    homes,
    messages,
    my_circles,
    my_future,
    people_who_matter,
    pets,
    plan,
    questions,
    schools_and_clubs,
    special_days,
    then_and_now,
    timeline,
    why,
)
from ecomap.papers.story.fields import Field

PAPERS = (
    Paper(cover.NAME, cover.TITLE, cover.pages),
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
    Paper(why.NAME, why.TITLE, why.pages, bound=why.is_written),
    Paper(messages.NAME, messages.TITLE, messages.pages),
    Paper(plan.NAME, plan.TITLE, plan.pages),
    Paper(questions.NAME, questions.TITLE, questions.pages),
    Paper(my_future.NAME, my_future.TITLE, my_future.pages),
    Paper(blank.NAME, blank.TITLE, blank.pages),
)
"""Starts in the secure present, goes gently to the past, returns to the future."""

_WRITTEN_ON = (
    cover,
    about_me,
    homes,
    schools_and_clubs,
    timeline,
    special_days,
    pets,
    why,
    messages,
    plan,
    questions,
    my_future,
    blank,
)

FIELDS: Mapping[str, tuple[Field, ...]] = MappingProxyType({one.NAME: one.FIELDS for one in _WRITTEN_ON})
"""What can be written on a sheet, by the sheet's key."""
