from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest

from ecomap.edit.sheets import (
    TitleTooLong,
    choose,
    lead_with,
    leave_out,
    place_sheet,
    put_on_cover,
    rename_sheet,
    set_day,
    set_languages,
    set_title,
    take_in,
    write,
)
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


def test_each_choice_of_papers_is_a_step_and_the_same_choice_again_is_none(family: Document) -> None:
    steps: tuple[Callable[[Document], Document], ...] = (
        lambda document: lead_with(document, "mum"),
        lambda document: put_on_cover(document, "sticker"),
        lambda document: leave_out(document, "homes"),
        lambda document: rename_sheet(document, "my-book", "  The book\nof me "),
        lambda document: place_sheet(document, "c", "a", ("a", "b", "c")),
    )
    document = family
    for step in steps:
        changed = step(document)
        assert changed is not document
        document = changed
    papers = document.papers
    assert (papers.colour, papers.cover, papers.left_out) == ("mum", "sticker", frozenset({"homes"}))
    assert (papers.titles, papers.order) == ({"my-book": "The book of me"}, ("c", "a", "b"))
    assert lead_with(document, "mum") is document and leave_out(document, "homes") is document
    assert rename_sheet(document, "my-book", "The book of me") is document


def test_what_was_left_out_or_renamed_is_as_it_was_again(family: Document) -> None:
    assert take_in(leave_out(family, "homes"), "homes") == family
    assert rename_sheet(rename_sheet(family, "homes", "My houses"), "homes", " ") == family
    assert place_sheet(family, "a", "", ("a", "b")).papers.order == ("b", "a")


def test_a_name_without_room_at_the_head_of_a_page_is_refused(family: Document) -> None:
    with pytest.raises(TitleTooLong, match="80 letters at most"):
        rename_sheet(family, "homes", "long " * 20)
