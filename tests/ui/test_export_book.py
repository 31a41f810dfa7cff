"""The book in the window: made in the background, sheet by sheet, and left when nobody waits for it."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from ecomap.model.copies import Audience, copy_for
from ecomap.ui.exporting import NotWanted, Wanted, assembled
from tests.papers.conftest import DAY, sample
from tests.ui.conftest import LEFT, Sitting
from tests.ui.test_export import opened


def test_how_far_it_is_is_told_over_all_papers_that_are_wanted() -> None:
    wanted = Wanted(copy=copy_for(sample("idris"), Audience.YOUNG_PERSON, DAY), keys=("cover", "my-book"))
    told: list[tuple[int, int]] = []
    book = assembled(wanted, lambda made, of: told.append((made, of)))
    made, totals = [one for one, _ in told], {of for _, of in told}
    assert made == sorted(made) and len(totals) == 1
    assert made[0] == 0 and made[-1] == totals.pop()
    assert [one.page for one in book.bookmarks[:2]] == [0, 1], "the cover alone, then the book"


def test_it_ends_when_it_is_not_wanted_any_more() -> None:
    wanted = Wanted(copy=copy_for(sample("idris"), Audience.YOUNG_PERSON, DAY), keys=("my-book",))

    def report(made: int, of: int) -> None:
        if made == 2:
            raise NotWanted

    with pytest.raises(NotWanted):
        assembled(wanted, report)


def test_the_book_is_ticked_like_any_paper_and_can_be_stopped(ellie: Sitting) -> None:
    export = opened(ellie)
    for key, box in export.papers.items():
        box.setChecked(key == "my-book")
    QTest.mouseClick(export.progress.cancel, LEFT)
    assert export.told.text().startswith("Stopped.")
    export.papers["cover"].setChecked(True)
    export.papers["cover"].setChecked(False)
    ellie.wait_for(lambda: export.book is not None and bool(export.book.bookmarks))
    assert export.book is not None and export.book.title == "My book"
    assert not export.progress.isVisible() and all(one.isEnabled() for one in export.ways_out)
    export.reject()
