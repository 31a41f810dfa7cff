"""The file copy as a spreadsheet: everything, dated, with what was before."""

from __future__ import annotations

import datetime
from dataclasses import replace

from ecomap.model.contact import Contact, ContactKind, Decision, DecisionKind, Standing
from ecomap.model.copies import Audience
from ecomap.model.person import ElementId
from ecomap.papers.file.file_tables import tables
from tests.papers.conftest import SAMPLES, copied, sample
from tests.papers.office.conftest import sheets, text_of, written

KEY = "file-copy-tables.xlsx"
MAIR = ElementId("B03")


def test_a_decision_and_contact_have_their_days_and_what_was_before() -> None:
    document = sample("ellie")
    review = datetime.date(2026, 12, 1)
    standing = Standing(
        contact=(Contact(kind=ContactKind.NONE), Contact(kind=ContactKind.FACE_TO_FACE, often="weekly")),
        decisions=(
            Decision(kind=DecisionKind.CHECKING),
            Decision(
                kind=DecisionKind.OK_SUPERVISED, by="Ms Lowe", on=datetime.date(2026, 5, 1), review=review, reason="r"
            ),
        ),
    )
    found = sheets(written(replace(document, standings={MAIR: standing}), Audience.FILE, KEY))
    assert [list(row.values()) for row in found["Decisions"].rows] == [
        ["Mair Pryce", "before", "being checked", "", "", "", ""],
        ["Mair Pryce", "now", "OK with a worker", "Ms Lowe", "1 May 2026", "1 December 2026", "r"],
    ]
    assert [list(row.values())[:4] for row in found["Contact"].rows] == [
        ["Mair Pryce", "before", "no contact", ""],
        ["Mair Pryce", "now", "face to face", "weekly"],
    ]


def test_everybody_and_every_table_of_the_printed_file_copy_is_in_it() -> None:
    for name in SAMPLES:
        copy = copied(sample(name), Audience.FILE)
        found = sheets(written(sample(name), Audience.FILE, KEY))
        assert len(found["People"].rows) == len(copy.shown.people)
        assert [row["Sheet"] for row in found["Contents"].rows] == list(found)[1:]
        assert all(int(row["Rows"]) == len(found[row["Sheet"]].rows) for row in found["Contents"].rows)
        text = text_of(written(sample(name), Audience.FILE, KEY))
        apart = (
            *("People", "Contact, wish and decision", "How it was before", "Search"),
            *("The plan: what people will do", "Messages and questions"),
        )
        assert all(title in text for title, _ in tables(copy) if title not in apart)


def test_it_is_marked_as_the_file_copy_on_every_sheet_and_every_printed_page() -> None:
    content = written(sample("ellie"), Audience.FILE, KEY)
    found = sheets(content)
    assert all("FILE COPY. Not to be handed on." in " ".join(sheet.above) for sheet in found.values())
    assert text_of(content).count("&amp;LFILE COPY. Not to be handed on.") == len(found)
