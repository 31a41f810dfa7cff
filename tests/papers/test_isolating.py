"""Names from right to left in English lists and sentences: each in its own place, read in its own direction."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ecomap.model.copies import Audience, copy_for
from ecomap.model.document import Document
from ecomap.model.gathering import Reply
from ecomap.model.person import Portrait
from ecomap.papers import make
from ecomap.papers.isolating import each_to_itself
from ecomap.render.letters import ISOLATES, bare
from ecomap.render.typeface import setting
from tests.papers.conftest import DAY, renamed, sample, words_of

ARABIC = ("محمد", "يوسف", "سارة", "بكري", "فلمون", "دنيز", "أمينة", "إدريس", "آدم", "حسن", "ليلى", "نور")


def as_seen(text: str) -> str:
    """Return a line as the eye meets it from left to right, each run in the order it is read."""
    runs = sorted(setting(text).runs, key=lambda run: run.start)
    told = (run.glyphs[::-1] if run.leftward else run.glyphs for run in runs)
    return "".join(glyph.text for glyphs in told for glyph in glyphs)


@pytest.fixture
def arabic() -> Document:
    """Return a map whose people have Arabic names, and most of whom need the same."""
    document = renamed(sample("idris"), lambda number: ARABIC[number % len(ARABIC)])
    asked = {
        key: replace(one, food="halal", reply=Reply.YES, invited_by="", travel="")
        for key, one in document.invitations.items()
    }
    return replace(document, invitations=asked)


def test_a_list_of_arabic_names_comes_out_in_the_order_of_an_english_list(arabic: Document) -> None:
    copy = copy_for(arabic, Audience.COORDINATOR, DAY)
    lines = [words.text for page in make(copy, "needs").pages for words in words_of(page)]
    names = [line for line in lines if line.count("،") == 0 and sum(name in line for name in ARABIC) > 1]
    assert names
    for line in names:
        assert as_seen(line) == bare(line)
    jumbled = "محمد, يوسف and سارة"
    assert as_seen(jumbled) != jumbled


def test_what_is_broken_within_an_isolated_name_keeps_the_direction_of_its_sentence(arabic: Document) -> None:
    long = replace(
        arabic,
        people={
            key: replace(person, name=replace(person.name, text=f"{person.name.text} عبد الله بن محمد الفاضل"))
            for key, person in arabic.people.items()
        },
    )
    copy = copy_for(long, Audience.COORDINATOR, DAY)
    several = [
        words.text for page in make(copy, "needs").pages for words in words_of(page) if bare(words.text).count(",") == 1
    ]
    assert several
    for line in several:
        seen, comma = as_seen(line), bare(line).index(",")
        assert sorted(seen[:comma]) == sorted(bare(line)[:comma])


def test_the_letter_in_a_symbol_is_the_names_own(arabic: Document) -> None:
    people = {key: replace(one, portrait=Portrait()) for key, one in arabic.people.items()}
    page = make(copy_for(replace(arabic, people=people), Audience.YOUNG_PERSON, DAY), "people-who-matter").pages[0]
    letters = {words.text for words in words_of(page) if len(bare(words.text)) == 1 and bare(words.text).isalpha()}
    assert letters and letters <= {name[0] for name in ARABIC}


def test_a_map_without_such_names_is_the_very_same_copy() -> None:
    for audience in Audience:
        copy = copy_for(sample("ellie"), audience, DAY)
        assert each_to_itself(copy) is copy


def test_ids_and_what_they_lead_to_stay_together(arabic: Document) -> None:
    copy = each_to_itself(copy_for(arabic, Audience.FILE, DAY)).shown
    assert copy.young_person in copy.people
    assert all(one.person in copy.people for one in copy.invitations.values())
    for person in copy.people.values():
        assert person.name.text[0] in ISOLATES
        assert bare(person.name.text) in ARABIC
        assert each_to_itself(copy_for(copy, Audience.FILE, DAY)).shown.people == copy.people
