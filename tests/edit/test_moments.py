from __future__ import annotations

import datetime

from ecomap.edit.moments import forget_moment, keep_moment, return_to
from ecomap.edit.people import rename
from ecomap.model.document import Document
from ecomap.model.person import ElementId

KELLY = ElementId("kelly")
DAY = datetime.date(2026, 6, 1)


def test_a_moment_is_the_map_of_that_day_without_moments_of_its_own(family: Document) -> None:
    document = keep_moment(keep_moment(family, DAY, "first"), DAY, "second")
    assert [(one.title, one.was == family) for one in document.moments.values()] == [("first", True), ("second", True)]


def test_going_back_to_a_moment_loses_no_moment(family: Document) -> None:
    document = rename(keep_moment(family, DAY), KELLY, "Kel")
    (moment,) = document.moments
    back = return_to(document, moment)
    assert back.people == family.people
    assert back.moments == document.moments
    assert forget_moment(back, moment) == family
