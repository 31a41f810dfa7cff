import datetime
from dataclasses import replace

from PySide6.QtWidgets import QApplication

from ecomap.model.copies import Audience, copy_for
from ecomap.ui.people.rows import groups, row_of
from tests.two_families import two_families_joined

DAY = datetime.date(2026, 3, 2)


def test_one_alone_has_the_row_they_have_in_the_list(qapp: QApplication) -> None:
    document = two_families_joined()
    coloured = tuple(replace(sector, colour="home") for sector in document.sectors)
    copy = copy_for(replace(document, sectors=coloured), Audience.FILE, DAY)
    rows = [row for group in groups(copy) for row in group.rows]
    assert {row.sector for row in rows} == {"home"}
    assert len(rows) > 5
    assert [row_of(copy, row.id) for row in rows] == rows


def test_the_young_person_has_no_row(qapp: QApplication) -> None:
    copy = copy_for(two_families_joined(), Audience.FILE, DAY)
    assert row_of(copy, copy.shown.young_person) is None
