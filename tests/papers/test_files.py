"""The papers as files: archival, tagged, the same bytes twice, named without a name."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import pdfa

from ecomap.model.copies import Audience
from ecomap.papers import NoSuchPaper, office_papers, write_all
from ecomap.render.to_pdf import pdf
from tests.papers.conftest import DAY, EDGES, PAPERS, as_file, book, copied, sample
from tests.papers.tagged import elements, untagged
from tests.written import pages

KNOWN = ("pdfaExtension", "pdfaSchema", "pdfaProperty", "pdfuaid")


def violations(content: bytes, folder: Path, part: str = "2b") -> list[str]:
    """Return what PDF/A's own checker finds, but for PDF/UA's extension schema, which it does not know."""
    path = folder / "checked.pdf"
    path.write_bytes(content)
    report = pdfa.validate_written(path, part)
    return [one.message for one in report.findings if not any(word in one.message for word in KNOWN)]


@pytest.mark.parametrize(("audience", "key"), PAPERS, ids=[key for _, key in PAPERS])
@pytest.mark.parametrize("name", ["ellie", "nothing", "arabic"])
def test_every_paper_is_archival_and_tagged(name: str, audience: Audience, key: str, tmp_path: Path) -> None:
    if book(name, audience, key).pages:
        content = as_file(name, audience, key)
        assert violations(content, tmp_path) == []
        assert untagged(content) == []


def test_files_are_named_by_day_and_kind_and_are_the_same_twice(tmp_path: Path) -> None:
    copy = copied(sample("ellie"), Audience.YOUNG_PERSON)
    first, second = (write_all(copy, tmp_path / name) for name in ("a", "b"))
    sheets = [key for audience, key in PAPERS if audience is Audience.YOUNG_PERSON and key != "then-and-now"]
    files = [paper.key for paper in office_papers(Audience.YOUNG_PERSON)]
    assert [path.name for path in first] == [
        *(f"2026-06-01-{key}.pdf" for key in ("my-book", *sheets)),
        *(f"2026-06-01-{key}" for key in files),
    ]
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]


def test_a_paper_that_is_not_there_is_told_before_anything_is_written(tmp_path: Path) -> None:
    copy = copied(sample("ellie"), Audience.YOUNG_PERSON)
    with pytest.raises(NoSuchPaper):
        write_all(copy, tmp_path / "papers", only=("homes", "horoscope"))
    assert not (tmp_path / "papers").exists()


def test_a_paper_without_a_page_is_not_written(tmp_path: Path) -> None:
    (blank,) = write_all(copied(EDGES["nothing"](), Audience.GUESTS), tmp_path)
    assert blank.name == "2026-06-01-name-cards.pdf", "cards to write names on; nobody is invited yet"


def test_what_is_printed_is_what_is_read(tmp_path: Path) -> None:
    first, *_ = pages(pdf(book("idris", Audience.YOUNG_PERSON, "homes"), DAY))
    lines = [line.strip() for line in first.splitlines() if line.strip()]
    assert lines[:3] == ["Idris", "Homes I’ve lived in", "1 June 2026"]
    assert lines.index("Reception centre, Kent coast") < lines.index("Camp, eastern Chad")


def broken(change: Callable[[pikepdf.Pdf], None]) -> list[str]:
    """Return what is found of a paper into which a fault was put."""
    with pikepdf.open(io.BytesIO(pdf(book("idris", Audience.COORDINATOR, "invitation-list"), DAY))) as file:
        change(file)
        made = io.BytesIO()
        file.save(made)
    return untagged(made.getvalue())


def first(file: pikepdf.Pdf, kind: str) -> Any:
    """Return the first element of a kind."""
    return next(one for one in elements(file) if str(one.S) == kind)


def without_scope(file: pikepdf.Pdf) -> None:
    del first(file, "/TH").A


def without_order(file: pikepdf.Pdf) -> None:
    del file.pages[0].obj.Tabs


def without_language(file: pikepdf.Pdf) -> None:
    del file.Root.Lang


def without_title(file: pikepdf.Pdf) -> None:
    del file.docinfo.Title


def with_a_picture_nobody_tells(file: pikepdf.Pdf) -> None:
    first(file, "/P").S = pikepdf.Name.Figure


def with_a_heading_too_low(file: pikepdf.Pdf) -> None:
    first(file, "/H2").S = pikepdf.Name.H4


def with_a_loose_mark(file: pikepdf.Pdf) -> None:
    file.pages[0].contents_add(b"0 0 9 9 re f")


def with_a_short_row(file: pikepdf.Pdf) -> None:
    row = first(file, "/TR")
    row.K = pikepdf.Array(list(row.K)[:1])


def with_a_mark_nobody_owns(file: pikepdf.Pdf) -> None:
    file.pages[0].contents_add(b"/P <</MCID 9999>> BDC EMC")


FAULTS: dict[Callable[[pikepdf.Pdf], None], str] = {
    without_scope: "does not say of what",
    without_order: "keys do not follow",
    without_language: "no language",
    without_title: "no title",
    with_a_picture_nobody_tells: "a picture without words",
    with_a_heading_too_low: "a heading of level 4 after",
    with_a_loose_mark: "f belongs to nothing",
    with_a_short_row: "rows of unequal length",
    with_a_mark_nobody_owns: "marks have no owner",
}


@pytest.mark.parametrize("fault", FAULTS, ids=[fault.__name__ for fault in FAULTS])
def test_the_oracle_sees_each_fault(fault: Callable[[pikepdf.Pdf], None]) -> None:
    assert broken(lambda _: None) == []
    assert any(FAULTS[fault] in one for one in broken(fault))
