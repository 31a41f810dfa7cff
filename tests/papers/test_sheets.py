"""The young person's sheets: what a reader relies on, sheet by sheet."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ecomap.edit.arrange import order_siblings, set_mode
from ecomap.geometry import Box
from ecomap.model.contact import Wish, WishKind
from ecomap.model.copies import Audience, copy_for
from ecomap.model.diagram import Mode, Seat, SiblingOrder, View
from ecomap.model.document import Document
from ecomap.model.naming import called, relation_label
from ecomap.model.person import ElementId
from ecomap.papers.cards import dealt
from ecomap.papers.story.about_me import FIELDS
from ecomap.papers.story.people_who_matter import WISHES, wished
from ecomap.papers.words import ages, span, spoken
from ecomap.render.drawing import Figure
from tests.papers.conftest import DAY, EDGES, SAMPLES, book, copied, made, said, sample, talkative, words_of
from tests.two_families import two_families_joined

YOUNG_PERSON = Audience.YOUNG_PERSON


def test_what_was_written_about_me_is_there_and_the_rest_invites() -> None:
    text = said(book("ellie", YOUNG_PERSON, "all-about-me"))
    assert "The colour purple, Biscuit, karaoke" in text.replace("  ", " ")
    assert "I am 13" in text and "My birthday is 5 October" in text
    assert all(field.title in text for field in FIELDS)
    assert "a joke, a film, a person" in text and "a colour, a song, a food" not in text


def test_a_long_answer_goes_on_and_loses_no_word() -> None:
    document = talkative(sample("ellie"))
    paper = made(document, YOUNG_PERSON, "all-about-me")
    assert len(paper.pages) > 1
    assert said(paper).count("bicycle") == 6 * 30


@pytest.mark.parametrize("name", SAMPLES)
def test_everybody_in_a_ring_is_on_the_ecomap_and_everybody_of_the_family_on_the_tree(name: str) -> None:
    shown = copied(sample(name), YOUNG_PERSON).shown
    for key, view in (("people-who-matter", "ecomap"), ("my-family-tree", "family-tree")):
        page = book(name, YOUNG_PERSON, key).pages[0]
        (drawing,) = (figure for figure in page.figures if figure.key == view)
        text = told(drawing)
        drawn = (
            [one for one in shown.people if shown.standing(one).ring]
            if view == "ecomap"
            else {one for line in shown.parentages.values() for one in (line.child, *line.parents)}
        )
        missing = [called(shown, one) for one in drawn if called(shown, one).split()[0] not in text]
        assert missing == []
        assert drawing.meaning.alternative


def told(figure: Figure) -> str:
    return " ".join(words.text for words in words_of(figure))


@pytest.mark.parametrize("name", SAMPLES)
def test_every_wish_that_is_printed_names_everybody_it_is_about(name: str) -> None:
    copy = copied(sample(name), YOUNG_PERSON)
    text = said(book(name, YOUNG_PERSON, "people-who-matter"))
    for words, people in wished(copy).items():
        assert words in text
        assert all(one.split()[0] in text for one in people)


def test_same_not_now_no_and_not_sure_are_not_printed() -> None:
    printed = {kind for kind, _ in WISHES}
    assert not printed & {WishKind.SAME, WishKind.NOT_NOW, WishKind.NO, WishKind.UNSURE}
    document = sample("idris")
    standings = {key: replace(one, wishes=(Wish(kind=WishKind.SAME),)) for key, one in document.standings.items()}
    paper = made(replace(document, standings=standings), YOUNG_PERSON, "people-who-matter")
    assert len(paper.pages) == 1 and "What I would like" not in said(paper)


def test_a_few_wishes_stand_under_the_map_and_many_on_a_page_of_their_own() -> None:
    few, many = (book(name, YOUNG_PERSON, "people-who-matter") for name in ("idris", "ellie"))
    assert len(few.pages) == 1 and "What I would like" in said(few)
    assert len(many.pages) == 2
    assert "What I would like" not in said(many.pages[0]) and "Get back in touch with" in said(many.pages[1])


@pytest.mark.parametrize("name", [*SAMPLES, "many"])
def test_every_promise_has_its_card(name: str) -> None:
    document = EDGES[name]() if name in EDGES else sample(name)
    shown = copied(document, YOUNG_PERSON).shown
    paper = made(document, YOUNG_PERSON, "what-my-people-will-do")
    cards = [figure.key for page in paper.pages for figure in page.figures if figure.key.endswith(" 0")]
    assert cards == [f"{key} 0" for key in shown.offers]
    text = " ".join(said(paper).split())
    for offer in shown.offers.values():
        assert offer.what.split()[0][1:] in text
    assert "Somebody else will" in text


def test_a_plan_without_promises_has_room_for_some() -> None:
    (page,) = book("nothing", YOUNG_PERSON, "what-my-people-will-do").pages
    assert said(page).count("Somebody else will") == 4


def test_few_promises_fill_their_page() -> None:
    (page,) = book("idris", YOUNG_PERSON, "what-my-people-will-do").pages
    cards = [figure.box for figure in page.figures if figure.key == "card"]
    assert len(cards) == 4 and Box.holding(cards).height > 220.0


def test_cards_keep_their_order_and_their_gutters() -> None:
    room = Box(0.0, 0.0, 100.0, 100.0)
    shelves = dealt([10.0, 50.0, 20.0, 20.0, 60.0], room, 2, 4.0, 30.0)
    assert [[number for number, _ in shelf] for shelf in shelves] == [[0, 1, 2, 3], [4]]
    assert [box.height for _, box in shelves[0]] == [50.0, 50.0, 30.0, 30.0]
    assert shelves[0][1][1].left == 52.0 and shelves[0][2][1].top == 54.0 and shelves[1][0][1].top == 0.0
    assert dealt([], room, 2, 4.0, 30.0) == [[]]


def test_people_are_called_what_the_young_person_calls_them() -> None:
    copy = copied(sample("ellie"), YOUNG_PERSON)
    assert spoken(copy, ElementId("B03")) == "Nan" and spoken(copy, ElementId("B29")) == "Angela"


def test_times_are_said_simply() -> None:
    homes = list(sample("ellie").homes.values())
    born = sample("ellie").people[ElementId("B01")].born
    said_of = {home.name: (span(home.since, home.until), ages(born, home.since, home.until)) for home in homes}
    assert said_of["Nan's house"] == ("2018 to 2020", "I was 5 to 7")
    assert said_of["Sue and Pete's"] == ("Since 2024", "I came here when I was 11")
    assert span(None, None) == "" and ages(None, None, None) == ""


def test_nothing_of_somebody_hidden_is_left_on_the_tree() -> None:
    document: Document = sample("ellie")
    shown = copy_for(document, YOUNG_PERSON, DAY).shown
    hidden = [person for key, person in document.people.items() if key not in shown.people]
    text = said(made(document, YOUNG_PERSON, "my-family-tree"))
    assert hidden and not [one for one in hidden if one.name.text.split()[0] in text or relation_label(one) in text]


@pytest.mark.parametrize("chosen", list(SiblingOrder))
def test_the_family_tree_on_paper_keeps_the_order_chosen_on_screen(chosen: SiblingOrder) -> None:
    here = (View.FAMILY_TREE, Seat.TOGETHER)
    document = order_siblings(two_families_joined(), *here, chosen)
    page = made(document, YOUNG_PERSON, "my-family-tree")
    plain = made(two_families_joined(), YOUNG_PERSON, "my-family-tree")
    assert (page != plain) is (chosen is SiblingOrder.BALANCED)


def test_my_circles_are_drawn_in_circles_whatever_the_mode_of_the_map() -> None:
    document = sample("ellie")
    free = set_mode(document, Seat.TOGETHER, Mode.FREE)
    assert made(free, YOUNG_PERSON, "my-circles").pages == made(document, YOUNG_PERSON, "my-circles").pages
