"""The file copy: everything a map holds, marked as such on every page."""

from __future__ import annotations

import dataclasses
import datetime
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from ecomap.cli import main
from ecomap.model.contact import (
    Closeness,
    Contact,
    ContactKind,
    Decision,
    DecisionKind,
    Standing,
    Wish,
    WishKind,
)
from ecomap.model.copies import Audience
from ecomap.model.person import Life
from ecomap.papers import PaperOptions, write_all
from ecomap.papers.file.file_copy import OPEN_FORM
from ecomap.render.to_pdf import pdf
from ecomap.store.codec import decode, encode
from tests.papers.conftest import DAY, SAMPLES, book, copied, made, said, sample
from tests.papers.test_files import violations

WORDLESS = frozenset(
    (
        "id",
        "on",
        "languages",
        "portrait",
        "sectors",
        "papers",
        "short",
        "kind",
        "source",
        "side",
        "session",
        "icon",
        "fact",
    )
)
"""Fields that are ids, choices or words of the file's own language: they stand as other words, or not at all."""


def written_by_people(value: object) -> Iterator[str]:
    """Yield every text of a map that somebody typed."""
    if isinstance(value, str):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            if field.name not in WORDLESS:
                yield from written_by_people(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from written_by_people(one)
    elif isinstance(value, tuple):
        for one in value:
            yield from written_by_people(one)


@pytest.mark.parametrize("name", SAMPLES)
def test_every_word_of_the_map_is_in_it(name: str) -> None:
    document = sample(name)
    text = squeezed(said(made(document, Audience.FILE, "file-copy")))
    ids = {key for table in dataclasses.fields(document) for key in as_keys(getattr(document, table.name))}
    told = [one for one in written_by_people(document) if len(one) > 2 and one not in ids]
    assert len(told) > 50
    assert [one for one in told if squeezed(one) not in text] == []


def as_keys(table: object) -> Iterator[str]:
    """Yield the ids of a table."""
    if isinstance(table, Mapping):
        yield from table


def squeezed(text: str) -> str:
    """Return a text however it is broken and capitalised."""
    return re.sub(r"\s+", "", text).casefold()


def test_the_first_page_and_the_list_beside_the_pages_say_where_everything_begins() -> None:
    made_book = book("kai", Audience.FILE, "file-copy")
    assert ("Ecomap", 1) in made_book.bookmarks and ("Family tree", 2) in made_book.bookmarks
    assert [page for _, page in made_book.bookmarks] == sorted(page for _, page in made_book.bookmarks)
    first = said(made_book.pages[0])
    for title, page in made_book.bookmarks:
        assert f"{title} page {page + 1}" in first
        assert title in said(made_book.pages[page])
    with pikepdf.open(io.BytesIO(pdf(made_book, DAY))) as file, file.open_outline() as outline:
        assert [one.title for one in outline.root] == [title for title, _ in made_book.bookmarks]


def test_contents_never_stand_over_what_the_first_page_says() -> None:
    document = replace(sample("idris"), title="A long title of a map that goes on and on. " * 40)
    pages = made(document, Audience.FILE, "file-copy").pages
    assert "Family tree page 4" in said(pages[1]) and "Family tree" not in said(pages[0])


def test_every_page_says_what_it_is_and_which_it_is() -> None:
    pages = book("ellie", Audience.FILE, "file-copy").pages
    for number, page in enumerate(pages, 1):
        assert "FILE COPY. Not to be handed on. Ellie Pryce" in said(page)
        assert f"Page {number} of {len(pages)}" in said(page)


def test_no_heading_stands_alone_at_the_foot_of_a_page() -> None:
    for page in book("kai", Audience.FILE, "file-copy").pages:
        headings = [
            figure.box.bottom
            for figure in page.figures
            if figure.meaning.path[-1:] and figure.meaning.path[-1][0] == "H2"
        ]
        cells = [
            figure.box.bottom
            for figure in page.figures
            if figure.meaning.path[-1:] and figure.meaning.path[-1][0] == "TD"
        ]
        if headings and cells:
            assert max(headings) < max(cells)


def test_a_lost_baby_is_told_as_what_it_was() -> None:
    document = sample("ellie")
    assert any(one.life is Life.STILLBORN for one in document.people.values())
    assert "stillborn" in said(made(document, Audience.FILE, "file-copy")).lower()


def test_what_was_otherwise_before_stands_there_with_its_day() -> None:
    document = sample("idris")
    who = next(key for key in document.people if key != document.young_person)
    days = [datetime.date(2024, month, 3) for month in (1, 2, 3)]
    standing = Standing(
        contact=tuple(Contact(kind=kind, recorded=on) for kind, on in zip(list(ContactKind)[:3], days, strict=True)),
        decisions=(
            Decision(kind=DecisionKind.NOT_ALLOWED, by="the court", on=days[0], reason="an order"),
            Decision(kind=DecisionKind.OK_SUPERVISED, by="Ms Ward", on=days[2], review=days[2]),
        ),
        wishes=(Wish(kind=WishKind.NO, recorded=days[0]), Wish(kind=WishKind.MEET, recorded=days[2])),
        closeness=(Closeness(ring=3, recorded=days[1]), Closeness(ring=1, recorded=days[2])),
    )
    changed = replace(document, standings={**document.standings, who: standing})
    text = said(made(changed, Audience.FILE, "file-copy"))
    before = text[text.index("How it was before") :]
    told = ("overnight", "written down 3 February 2024", "not allowed an order the court 3 January 2024", "ring 3")
    assert [one for one in told if one not in before] == []
    assert "look at it again: 3 March 2024" in text


def attached(content: bytes) -> dict[str, bytes]:
    """Return what a PDF carries, by name."""
    with pikepdf.open(io.BytesIO(content)) as file:
        return {name: bytes(file.attachments[name].get_file().read_bytes()) for name in file.attachments}


@pytest.mark.parametrize("audience", Audience)
def test_the_file_copy_alone_carries_the_map(audience: Audience, tmp_path: Path) -> None:
    document = sample("idris")
    for path in write_all(copied(document, audience), tmp_path, PaperOptions(open_form=encode)):
        carried = attached(path.read_bytes()) if path.suffix == ".pdf" else {}
        if path.name == "2026-06-01-file-copy.pdf":
            assert {name: decode(content) for name, content in carried.items()} == {OPEN_FORM: document}
            assert violations(path.read_bytes(), tmp_path, "3b") == []
        else:
            assert carried == {}


def test_the_command_line_makes_it_so(tmp_path: Path) -> None:
    source = tmp_path / "map.json"
    source.write_bytes(encode(sample("idris")))
    asked = ["papers", str(source), "--for", "file", "--only", "file-copy", "--to", str(tmp_path)]
    assert main([*asked, "--date", DAY.isoformat()]) == 0
    assert decode(attached((tmp_path / "2026-06-01-file-copy.pdf").read_bytes())[OPEN_FORM]) == sample("idris")
