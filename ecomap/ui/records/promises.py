"""Promises: what people offer, what they say, what the young person still asks, and looking at the offers again."""

from __future__ import annotations

import datetime

from ecomap.edit import promises
from ecomap.model.document import Document, new_id
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.model.promise import Message
from ecomap.ui.inspector.days import read_day, today
from ecomap.ui.inspector.entry import day
from ecomap.ui.inspector.field import Section
from ecomap.ui.inspector.offered import guests, people
from ecomap.ui.inspector.said import (
    ANSWER,
    ASKED,
    KEPT,
    KIND,
    MESSAGE,
    MESSAGE_READ,
    OFFER,
    OFFER_READ,
    OFTEN,
    QUESTION,
    SAYS,
    TO,
    WHAT,
    WHO,
)
from ecomap.ui.records.subject import Book, Pick, Subject, all_of, by_date, removing
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

_REVIEW = day(QT_TRANSLATE_NOOP("inspector", "Look at it again"), "review")


def _newest(document: Document, table: str) -> ElementId:
    *_, newest = getattr(document, table)
    return ElementId(newest)


def _add_offer(document: Document, picked: tuple[ElementId, ...]) -> tuple[Document, ElementId]:
    after = promises.offer(document, picked[0], "", since=today())
    return after, _newest(after, "offers")


def _add_message(document: Document, picked: tuple[ElementId, ...]) -> tuple[Document, ElementId]:
    message = Message(id=new_id(), person=picked[0])
    return promises.leave_message(document, message), message.id


def _ask(document: Document, picked: tuple[ElementId, ...]) -> tuple[Document, ElementId]:
    after = promises.ask(document, "")
    return after, _newest(after, "questions")


def due_words(document: Document, on: datetime.date | None = None) -> tuple[str, ...]:
    """Return which offers are to be looked at again by a day, today if none is named."""
    by = on or today()
    form = translate("records", "{who}: {what}. To be looked at again on {day}.")
    due = (one for one in document.offers.values() if one.review is not None and one.review <= by and one.kept is None)
    return tuple(form.format(who=called(document, one.person), what=one.what, day=read_day(one.review)) for one in due)


OFFERS = Subject(
    key="offers",
    title=QT_TRANSLATE_NOOP("records", "Offers"),
    own=QT_TRANSLATE_NOOP("records", "What people will do"),
    icon="gift",
    note=QT_TRANSLATE_NOOP(
        "records", "The young person reads what, who and how often. Whether it was kept is for the file."
    ),
    sections=lambda document, offer: (OFFER,),
    own_sections=lambda document, offer: (OFFER_READ,),
    entries=all_of("offers"),
    columns=(WHO, WHAT, OFTEN),
    empty=QT_TRANSLATE_NOOP("records", "Nobody has offered anything yet."),
    one=QT_TRANSLATE_NOOP("records", "Add an offer"),
    picks=(Pick(question=QT_TRANSLATE_NOOP("records", "Who offers it?"), offered=guests),),
    add=_add_offer,
    remove=removing,
    own_changes=False,
    warnings=due_words,
)
MESSAGES = Subject(
    key="messages",
    title=QT_TRANSLATE_NOOP("records", "Messages"),
    own=QT_TRANSLATE_NOOP("records", "Messages for me"),
    icon="mail",
    note=QT_TRANSLATE_NOOP("records", "The young person reads them. Check first what they say: it is the last look."),
    sections=lambda document, message: (MESSAGE,),
    own_sections=lambda document, message: (MESSAGE_READ,),
    entries=all_of("messages"),
    columns=(WHO, KIND, SAYS),
    empty=QT_TRANSLATE_NOOP("records", "There is no message yet."),
    one=QT_TRANSLATE_NOOP("records", "Add a message"),
    picks=(Pick(question=QT_TRANSLATE_NOOP("records", "Who is it from?"), offered=people),),
    add=_add_message,
    remove=removing,
    own_changes=False,
)
QUESTIONS = Subject(
    key="questions",
    title=QT_TRANSLATE_NOOP("records", "Questions"),
    own=QT_TRANSLATE_NOOP("records", "Questions I still have"),
    icon="circle-question-mark",
    note=QT_TRANSLATE_NOOP("records", "The young person's own, and on their papers."),
    sections=lambda document, question: (QUESTION,),
    entries=all_of("questions"),
    columns=(ASKED, TO, ANSWER),
    empty=QT_TRANSLATE_NOOP("records", "There is no question yet."),
    one=QT_TRANSLATE_NOOP("records", "Add a question"),
    add=_ask,
    remove=removing,
)
REVIEW = Subject(
    key="review",
    title=QT_TRANSLATE_NOOP("records", "Looking again"),
    icon="calendar",
    note=QT_TRANSLATE_NOOP("records", "File copy only: which offers were kept, for the review of the plan."),
    sections=lambda document, offer: (Section(title="", fields=(WHO, WHAT, OFTEN, _REVIEW, KEPT)),),
    entries=by_date("offers", "review"),
    columns=(WHO, WHAT, _REVIEW, KEPT),
    empty=QT_TRANSLATE_NOOP("records", "Nobody has offered anything yet."),
    warnings=due_words,
)
PROMISES = Book(
    key="promises",
    title=QT_TRANSLATE_NOOP("records", "Promises"),
    own=QT_TRANSLATE_NOOP("records", "Promises and messages"),
    subjects=(OFFERS, MESSAGES, QUESTIONS, REVIEW),
)
