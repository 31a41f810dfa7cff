"""The plan and the messages as documents: headings, tables that say what heads what, and in whose words."""

from __future__ import annotations

import datetime
import io
from dataclasses import replace

import docx
import pytest

from ecomap.model.copies import Audience
from ecomap.model.person import ElementId
from ecomap.model.promise import Message, Offer
from ecomap.papers import NotReady
from tests.papers.conftest import EDGES, copied, sample
from tests.papers.office.conftest import grid, paragraphs, text_of, written

PLANS = (Audience.YOUNG_PERSON, Audience.COORDINATOR, Audience.FILE)
MAIR = ElementId("B03")
OFFER = Offer(
    id=ElementId("o"),
    person=MAIR,
    what="teach me to cook",
    often="monthly",
    since=datetime.date(2026, 5, 1),
    review=datetime.date(2026, 11, 2),
    kept=False,
)


@pytest.mark.parametrize("audience", PLANS)
@pytest.mark.parametrize("name", ["ellie", "nothing", "many"])
def test_the_table_of_the_plan_says_what_heads_it_and_breaks_no_row(name: str, audience: Audience) -> None:
    content = written(EDGES[name]() if name in EDGES else sample(name), audience, "plan.docx")
    opened = docx.Document(io.BytesIO(content))
    (table,) = opened.tables
    header, *rows = table.rows
    assert header._tr.xpath("w:trPr/w:tblHeader") and not any(row._tr.xpath("w:trPr/w:tblHeader") for row in rows)
    assert all(row._tr.xpath("w:trPr/w:cantSplit") for row in table.rows)
    assert table._tbl.xpath("w:tblPr/w:tblLook[@w:firstRow='1' and @w:firstColumn='1']")
    assert table._tbl.xpath("w:tblPr/w:tblCaption/@w:val") and table._tbl.xpath("w:tblPr/w:tblDescription/@w:val")
    section = opened.sections[0]
    room = section.page_width - section.left_margin - section.right_margin  # type: ignore[operator]
    assert sum(column.width or 0 for column in table.columns) <= room
    assert not any(any(cell.text for cell in row.cells) for row in rows[-3:]), "there is room to write"


def test_the_document_has_a_language_a_title_and_pages_that_are_numbered() -> None:
    content = written(sample("ellie"), Audience.COORDINATOR, "plan.docx")
    opened = docx.Document(io.BytesIO(content))
    assert set(opened.styles.element.xpath("//w:lang/@w:val")) == {"en-GB"}
    assert opened.core_properties.title == "Plan: what people will do" and opened.core_properties.author == ""
    assert opened.sections[0].footer._element.xpath("//w:fldSimple/@w:instr") == ["PAGE", "NUMPAGES"]
    first, *rest = paragraphs(content)
    assert first == ("Title", "Plan: what people will do")
    assert ("Heading 1", "The gathering") in rest
    assert "drawing" not in text_of(content).split("<w:body>")[1].split("</w:body>")[0], "no picture without words"


def test_the_plan_is_in_the_readers_words_and_whether_it_was_kept_is_for_the_file() -> None:
    document = replace(sample("ellie"), offers={OFFER.id: OFFER})
    own, office, file = (grid(written(document, audience, "plan.docx"))[1] for audience in PLANS)
    assert own == ["Nan", "Teach me to cook", "Monthly", ""]
    assert office == ["Mair Pryce, Nan", "Teach me to cook", "Monthly", "2 November 2026", ""]
    assert file == [*office[:-1], "Not kept"]
    assert "FILE COPY. Not to be handed on." in text_of(written(document, Audience.FILE, "plan.docx"))
    for audience in (Audience.YOUNG_PERSON, Audience.COORDINATOR):
        kept = replace(document, offers={OFFER.id: replace(OFFER, kept=True)})
        assert written(kept, audience, "plan.docx") == written(document, audience, "plan.docx")


def test_messages_stand_each_under_whom_they_are_from() -> None:
    message = Message(
        id=ElementId("m"), person=MAIR, kind="letter", text="Cariad,\nI saw a heron.", language="Welsh", read_by="Carys"
    )
    document = replace(sample("ellie"), messages={message.id: message})
    _, *said = paragraphs(written(document, Audience.COORDINATOR, "messages.docx"))
    assert said == [
        ("Heading 1", "Mair Pryce, Nan"),
        ("Normal", "Letter, Welsh, read by Carys"),
        ("Normal", "Cariad,"),
        ("Normal", "I saw a heron."),
    ]
    assert ("Heading 1", "Nan") in paragraphs(written(document, Audience.YOUNG_PERSON, "messages.docx"))


def test_a_message_from_right_to_left_is_set_so() -> None:
    message = Message(id=ElementId("m"), person=MAIR, text="«سلام» Ellie\nHello محمد")
    content = written(replace(sample("ellie"), messages={message.id: message}), Audience.YOUNG_PERSON, "messages.docx")
    opened = docx.Document(io.BytesIO(content))
    assert [bool(one._p.xpath("w:pPr/w:bidi")) for one in opened.paragraphs[-2:]] == [True, False]


def test_without_a_message_it_is_said_what_to_do() -> None:
    with pytest.raises(NotReady, match="Write them down under Promises"):
        written(replace(sample("ellie"), messages={}), Audience.YOUNG_PERSON, "messages.docx")
    assert copied(sample("ellie"), Audience.YOUNG_PERSON).shown.messages
