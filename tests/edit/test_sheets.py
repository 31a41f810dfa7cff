from __future__ import annotations

import datetime

from ecomap.edit.sheets import choose, set_day, set_languages, set_title, write
from ecomap.model.document import Document

DAY = datetime.date(2026, 6, 1)


def test_what_is_written_on_a_sheet_stays_and_nothing_written_leaves_nothing(family: Document) -> None:
    document = write(write(family, "about me", "food", "chips"), "about me", "music", "drill")
    assert document.sheets == {"about me": {"food": "chips", "music": "drill"}}
    assert write(document, "about me", "food", "chips") is document
    assert write(write(document, "about me", "food", ""), "about me", "music", "") == family


def test_papers_and_the_map_as_a_whole_change_by_the_names_of_their_facts(family: Document) -> None:
    document = set_languages(set_day(set_title(choose(family, style="sea"), "Mine"), DAY), ("cy", "en"))
    assert (document.papers.style, document.title, document.on) == ("sea", "Mine", DAY)
    assert document.languages == ("cy", "en")
    assert set_languages(set_day(set_title(choose(document, style="sea"), "Mine"), DAY), ("cy", "en")) is document
