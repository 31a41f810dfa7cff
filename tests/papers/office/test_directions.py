"""Names from right to left in files of other programs, opened again: each kept to itself, and marked as what it is."""

from __future__ import annotations

import io
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest

from ecomap.model.copies import Audience
from ecomap.model.document import Document
from ecomap.model.gathering import Invitation
from ecomap.model.person import ElementId, Name
from ecomap.model.promise import Message, Offer
from ecomap.papers.office.directions import Stretch, stretches
from tests.papers.conftest import sample
from tests.papers.office.conftest import written

ARABIC, HEBREW = "محمد عبد الله", "שרה לוי"


def from_afar() -> Document:
    """Return a map in which somebody is called in Arabic, and somebody in Hebrew, and both promise and write."""
    document = sample("ellie")
    first, second = [key for key in document.people if key != document.young_person][:2]
    people = {
        first: replace(document.people[first], name=Name(text=ARABIC), relation="cousin"),
        second: replace(document.people[second], name=Name(text=HEBREW), relation="aunt"),
    }
    keys = {one: ElementId(f"of-{one}") for one in (first, second)}
    return replace(
        document,
        people={**document.people, **people},
        offers={key: Offer(id=key, person=one, what="call") for one, key in keys.items()},
        messages={key: Message(id=key, person=one, text="Hello") for one, key in keys.items()},
        invitations={key: Invitation(id=key, person=one, brings=f"{ARABIC} and {HEBREW}") for one, key in keys.items()},
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", (Stretch("", False),)),
        ("Nan", (Stretch("Nan", False),)),
        (f"\u2068{ARABIC}\u2069", (Stretch(ARABIC, True),)),
        (f"\u2068{ARABIC}\u2069, Nan", (Stretch(f"\u2068{ARABIC}\u2069", True), Stretch(", Nan", False))),
        (f"\u2068Hello {ARABIC}\u2069", (Stretch(f"Hello {ARABIC}", False),)),
        (f"a \u2068{HEBREW}", (Stretch("a ", False), Stretch(f"\u2068{HEBREW}", False))),
    ],
)
def test_a_text_is_parted_where_its_direction_turns(text: str, found: tuple[Stretch, ...]) -> None:
    assert stretches(text) == found


def runs(content: bytes) -> list[tuple[str, bool]]:
    """Return every run of a document, in paragraphs and cells, and whether it is marked as from right to left."""
    opened: Any = docx.Document(io.BytesIO(content))
    cells = [one for table in opened.tables for row in table.rows for cell in row.cells for one in cell.paragraphs]
    return [(run.text, bool(run.font.rtl)) for one in (*opened.paragraphs, *cells) for run in one.runs]


@pytest.mark.parametrize("audience", [Audience.COORDINATOR, Audience.FILE])
def test_a_plan_marks_each_name_and_keeps_it_to_itself(audience: Audience) -> None:
    there = runs(written(from_afar(), audience, "plan.docx"))
    for name, relation in ((ARABIC, "cousin"), (HEBREW, "aunt")):
        assert (f"\u2068{name}\u2069", True) in there
        assert any(text.startswith(", ") and relation in text.lower() and not marked for text, marked in there)


def test_a_name_alone_is_marked_and_as_it_was_typed() -> None:
    there = runs(written(from_afar(), Audience.YOUNG_PERSON, "messages.docx"))
    assert [one for one in there if "\u2068" in one[0]] == []
    assert any(text in ARABIC and marked for text, marked in there)


def test_in_a_table_a_name_alone_reads_from_the_right_and_names_in_a_sentence_are_isolated() -> None:
    book = openpyxl.load_workbook(io.BytesIO(written(from_afar(), Audience.COORDINATOR, "invitation-list.xlsx")))
    cells = {cell.value: cell for row in book["Guests"].iter_rows() for cell in row if cell.value}
    assert cells[HEBREW].alignment.readingOrder == 2 and cells[HEBREW].alignment.horizontal == "left"
    assert cells["Person"].alignment.readingOrder == 0
    assert all(name in cells for name in (ARABIC, HEBREW)), "found as they were typed"


@pytest.mark.skipif(shutil.which("soffice") is None, reason="no office program is here")
def test_an_office_program_opens_them(tmp_path: Path) -> None:
    for key in ("plan.docx", "invitation-list.xlsx"):
        (tmp_path / key).write_bytes(written(from_afar(), Audience.COORDINATOR, key))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    done = subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, *sorted(tmp_path.glob("*.*x"))],
        capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0
    assert {one.stem for one in tmp_path.glob("*.pdf")} == {"plan", "invitation-list"}
