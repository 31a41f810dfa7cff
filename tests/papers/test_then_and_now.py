"""Then and now on paper: two drawings of one size on one layout, and what changed in words."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

from ecomap.edit.people import add_person
from ecomap.edit.standing import set_closeness
from ecomap.model.copies import Audience
from ecomap.model.document import Document
from ecomap.model.person import ElementId, Name, Person, Side
from ecomap.model.restriction import Restriction
from ecomap.papers import made_of, make, write_all
from ecomap.papers.story import then_and_now
from ecomap.render.to_pdf import pdf
from tests.papers.conftest import DAY, book, copied, made, said, sample, with_past, words_of

KEY = then_and_now.NAME
YOUNG, FILE = Audience.YOUNG_PERSON, Audience.FILE


def test_each_day_has_an_upright_sheet_of_one_size_and_a_third_tells_what_changed() -> None:
    then, now, *words = book("then and now", YOUNG, KEY).pages
    assert then.box == now.box and then.box.height > then.box.width
    assert "Then: 12 January 2026" in said(then) and "Now: 1 June 2026" in said(now)
    assert words and "came closer" in said(words[0])


def test_both_drawings_are_of_one_size() -> None:
    then, now, *_ = book("then and now", YOUNG, KEY).pages
    sizes = []
    for page in (then, now):
        (drawing,) = (figure for figure in page.figures if figure.key == "ecomap")
        sizes.append({round(one.size, 3) for one in words_of(drawing) if one.bold})
    assert sizes[0] == sizes[1]


def test_every_change_is_told_once_and_in_the_words_of_who_reads() -> None:
    document = with_past(sample("ellie"))
    for audience in (YOUNG, FILE):
        lines = then_and_now.told(copied(document, audience))
        text = said(made(document, audience, KEY))
        assert lines and all(line.split()[-1] in text for line in lines)
        assert len(set(lines)) == len(lines)
    assert any("on my map" in line for line in then_and_now.told(copied(document, YOUNG)))
    assert not any("my map" in line for line in then_and_now.told(copied(document, FILE)))


def test_the_file_copy_is_marked_on_every_page_and_no_other_is() -> None:
    document = with_past(sample("ellie"))
    assert all("FILE COPY" in said(page) for page in made(document, FILE, KEY).pages)
    assert not any("FILE COPY" in said(page) for page in made(document, YOUNG, KEY).pages)


def test_the_day_of_then_has_no_key_of_what_is_not_on_it() -> None:
    then, now, *_ = book("then and now", YOUNG, KEY).pages
    marks = [{figure.key for figure in page.figures if figure.key.startswith("mark ")} for page in (then, now)]
    assert marks[0] == set() and {"mark new", "mark closer"} <= marks[1]


def test_where_nothing_changed_the_page_says_so() -> None:
    text = said(book("nothing changed", YOUNG, KEY))
    assert then_and_now.NOTHING in text and "new on my map" not in text


def test_without_an_earlier_day_it_is_not_offered_and_not_written(tmp_path: Path) -> None:
    alone = copied(sample("idris"), YOUNG)
    assert KEY not in {one.key for one in made_of(alone)}
    assert KEY in {one.key for one in made_of(copied(with_past(sample("idris")), YOUNG))}
    assert write_all(alone, tmp_path, only=(KEY,)) == ()


@pytest.mark.parametrize("name", ("ellie", "kai"))
def test_what_is_hidden_now_or_was_then_changes_no_byte(name: str) -> None:
    def stranger(document: Document, ring: int) -> Document:
        who = Person(id=ElementId("zed"), name=Name(text="Zebedee Quill"), side=Side.MUM)
        return set_closeness(add_person(document, who), who.id, ring)

    plain = with_past(sample(name))
    (moment,) = plain.moments.values()
    kept = Restriction(id=ElementId("zed-kept"), about=ElementId("zed"))
    hidden = stranger(replace(plain, restrictions={**plain.restrictions, kept.id: kept}), 1)
    hidden = replace(hidden, moments={moment.id: replace(moment, was=stranger(moment.was, 3))})
    free = replace(hidden, restrictions=plain.restrictions)
    first, other, seen = (pdf(make(copied(one, YOUNG), KEY), DAY) for one in (plain, hidden, free))
    assert other == first
    assert seen != first, "the comparison sees somebody who may be seen"


def test_the_day_of_then_is_the_moments_own() -> None:
    document = with_past(sample("ellie"))
    moments = {key: replace(one, on=datetime.date(2025, 12, 24)) for key, one in document.moments.items()}
    assert "Then: 24 December 2025" in said(made(replace(document, moments=moments), YOUNG, KEY))
