"""Cover, messages, questions, my future, why, blank pages, the plan: what is written stands there, no word is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ecomap.edit.entries import amend
from ecomap.edit.people import add_person
from ecomap.edit.promises import answer, ask, offer
from ecomap.edit.sheets import choose, lead_with, put_on_cover, write
from ecomap.model.copies import Audience
from ecomap.model.document import Document, StoredPicture, new_document
from ecomap.model.person import ElementId, Name, Person, Portrait, Side
from ecomap.model.promise import Message
from ecomap.papers import story
from ecomap.papers.story.fields import Field
from ecomap.papers.story.open_tree import HINT
from ecomap.papers.styles import STYLES
from ecomap.render.drawing import Book, Picture
from ecomap.render.look import SECTORS, contrast
from tests.papers.conftest import DAY, made, said, sample, words_of
from tests.papers.test_every_paper import faults

LONG = "Something kind that goes on and on, with rain and a bicycle. " * 60


def paper(document: Document, key: str, **options: str) -> Book:
    """Return one of the young person's sheets."""
    return made(document, Audience.YOUNG_PERSON, key, **options)


FIELDS = [(key, field) for key, fields in story.FIELDS.items() for field in fields]


@pytest.mark.parametrize(("key", "field"), FIELDS, ids=[f"{key}-{field.key}" for key, field in FIELDS])
def test_whatever_can_be_written_on_a_sheet_stands_on_it(key: str, field: Field) -> None:
    document = write(sample("idris"), key, field.key, "Marmalade on toast")
    assert "Marmalade on toast" in said(paper(document, key))
    assert field.title and field.hint and field.lines > 0


@pytest.mark.parametrize("style", ["plain", "small-hands"])
@pytest.mark.parametrize("key", ["why", "messages-for-me", "questions", "my-future", "blank-pages"])
def test_a_long_text_goes_on_and_loses_no_word(key: str, style: str) -> None:
    document = write(sample("idris"), key, story.FIELDS[key][0].key, LONG)
    found = paper(document, key, style=style)
    assert said(found).count("bicycle") == 60 and faults(found) == []


def test_the_cover_has_the_name_and_the_book_and_no_date_of_birth() -> None:
    text = said(paper(sample("ellie"), "cover"))
    assert "Ellie" in text and "My book" in text
    assert "October" not in text and "2012" not in text


def _with_portrait(document: Document) -> Document:
    portrait = Portrait(picture="digest", sticker="rocket", allowed=True)
    document = replace(document, pictures={"digest": StoredPicture(mime="image/jpeg", content=b"a picture")})
    return amend(document, document.young_person, portrait=portrait)


def test_the_young_person_chooses_what_is_on_the_cover() -> None:
    document = _with_portrait(sample("idris"))
    pictures = {
        what: any(
            isinstance(one, Picture) for figure in paper(chosen, "cover").pages[0].figures for one in figure.primitives
        )
        for what, chosen in ((what, put_on_cover(document, what)) for what in ("", "picture", "sticker", "drawing"))
    }
    assert pictures == {"": True, "picture": True, "sticker": False, "drawing": False}
    keys = {
        what: [one.key for one in paper(put_on_cover(document, what), "cover").pages[0].figures] for what in pictures
    }
    assert "sticker" in keys["sticker"] and "flowers" in keys["drawing"]


@pytest.mark.parametrize("style", STYLES)
def test_the_colour_that_leads_is_the_young_persons(style: str) -> None:
    document = choose(sample("idris"), style=style)
    own, other = (paper(lead_with(document, colour), "cover").pages[0] for colour in ("", "home"))
    assert said(own) == said(other)
    assert [one.primitives for one in own.figures] != [
        one.primitives for one in other.figures
    ] or own.paper != other.paper
    assert paper(lead_with(document, "no colour"), "cover") == paper(document, "cover")


def test_any_colour_can_lead() -> None:
    for colour in SECTORS:
        assert faults(paper(lead_with(sample("idris"), colour), "all-about-me")) == []


def test_a_message_says_from_whom_it_is_and_what_it_is() -> None:
    document = sample("idris")
    somebody = list(document.people)[1]
    message = Message(
        id=ElementId("m"),
        person=somebody,
        kind="letter",
        text="I keep your drawing.",
        language="Tigrinya",
        read_by="Sam",
    )
    text = said(paper(replace(document, messages={message.id: message}), "messages-for-me"))
    assert "Letter. In Tigrinya. Read out by Sam" in text and "I keep your drawing." in text
    assert "A message from" in said(paper(document, "messages-for-me")), "without one, a card invites"


def test_a_question_says_whom_to_ask_and_what_was_answered() -> None:
    document = sample("idris")
    document = ask(ask(document, "where is my first bike?", list(document.people)[1]), "who chose my name?")
    answered = answer(document, list(document.questions)[1], "Your gran did.")
    text = said(paper(answered, "questions"))
    assert "Where is my first bike? I want to ask" in text and "What I found out" in text
    assert "Who chose my name? Your gran did." in text


def test_an_offer_says_since_when_it_holds() -> None:
    document = sample("idris")
    text = said(paper(offer(document, list(document.people)[1], "a walk", since=DAY), "what-my-people-will-do"))
    assert "A walk Since 1 June 2026" in text


def test_small_hands_have_one_card_a_page_and_a_place_to_draw() -> None:
    found = paper(sample("idris"), "my-future", style="small-hands")
    assert len(found.pages) == 6
    for page, field in zip(found.pages, story.FIELDS["my-future"], strict=True):
        assert field.title in said(page)
        assert [figure.key for figure in page.figures].count("to draw in") == 1


@pytest.mark.parametrize("style", STYLES)
def test_words_on_a_cover_can_be_read_whatever_colour_leads(style: str) -> None:
    for colour in SECTORS:
        page = paper(lead_with(sample("idris"), colour), "cover", style=style).pages[0]
        assert all(contrast(words.colour, page.paper) >= 4.5 for words in words_of(page))


def test_a_tree_with_nobody_on_it_asks_for_a_family_and_one_person_is_enough_to_draw_it() -> None:
    nobody = new_document("Sam")
    page = paper(nobody, "my-family-tree").pages[0]
    assert HINT in said(page) and "Grandparents" in said(page) and "Key" not in said(page)
    assert sum(one.key == "to write on" for one in page.figures) >= 15
    friend = Person(id=ElementId("f"), name=Name(text="Amal"), side=Side.FRIEND)
    assert paper(add_person(nobody, friend), "my-family-tree").pages[0] == page, "a friend is on no family tree"
    assert HINT not in said(paper(sample("idris"), "my-family-tree"))


def test_where_nothing_is_known_of_somebody_there_are_lines_beside_their_picture() -> None:
    assert "I like to be called" in said(paper(new_document("Sam"), "all-about-me"))
    assert "I like to be called" not in said(paper(sample("idris"), "all-about-me"))


def test_two_rows_of_long_texts_fill_a_page_and_the_first_page_holds_one() -> None:
    document = sample("ellie")
    for key in ("likes", "good_at", "laugh", "know"):
        document = write(document, "all-about-me", key, LONG)
    found = paper(document, "all-about-me")
    assert said(found).count("bicycle") == 240 and faults(found) == []
    cards = [sum(figure.key == "card" for figure in page.figures) for page in found.pages]
    assert cards[0] == 2 and set(cards[1:-1]) == {4}
