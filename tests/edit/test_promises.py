from __future__ import annotations

from ecomap.edit.promises import answer, ask, leave_message, offer, review_offer
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.model.promise import Message

KELLY = ElementId("kelly")


def test_an_offer_is_made_and_later_kept(family: Document) -> None:
    document = offer(family, KELLY, "Birthday card", "1 a year")
    (made,) = document.offers.values()
    assert made.kept is None
    assert review_offer(document, made.id, True).offers[made.id].kept is True


def test_a_message_is_kept_as_it_was_said(family: Document) -> None:
    message = Message(id=ElementId("m"), person=KELLY, text="Thinking of you")
    assert leave_message(family, message).messages == {"m": message}


def test_a_question_gets_its_answer(family: Document) -> None:
    document = ask(family, "Where did we live?")
    (question,) = document.questions
    assert answer(document, question, "In Tonypandy").questions[question].answer == "In Tonypandy"
