"""The papers as files: archival, tagged, the same bytes twice, named without a name."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest
from pikepdf import pdfa

from ecomap.model.copies import Audience
from ecomap.papers import NoSuchPaper, office_papers, write_all
from ecomap.render.to_pdf import pdf
from tests.papers.conftest import DAY, EDGES, PAPERS, book, copied, sample
from tests.written import pages

KNOWN = ("pdfaExtension", "pdfaSchema", "pdfaProperty", "pdfuaid")


def violations(content: bytes, folder: Path) -> list[str]:
    """Return what PDF/A's own checker finds, but for PDF/UA's extension schema, which it does not know."""
    path = folder / "checked.pdf"
    path.write_bytes(content)
    report = pdfa.validate_written(path, "2b")
    return [one.message for one in report.findings if not any(word in one.message for word in KNOWN)]


def untagged(content: bytes) -> list[str]:
    """Return what keeps a file from being read aloud: marks without a place, pictures without words, no language."""
    found = []
    with pikepdf.open(io.BytesIO(content)) as file:
        root = file.Root
        if "/Lang" not in root or not root.MarkInfo.Marked or not root.ViewerPreferences.DisplayDocTitle:
            found.append("no language, no marks or no title")
        for number, page in enumerate(file.pages, 1):
            depth = 0
            for step in pikepdf.parse_content_stream(page):
                operator = str(step.operator)
                depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(operator, 0)
                if not depth and operator in ("Tj", "f", "S", "B", "f*", "B*", "Do"):
                    found.append(f"page {number}: {operator} belongs to nothing")
        waiting = [root.StructTreeRoot.K]
        while waiting:
            element = waiting.pop()
            if isinstance(element, pikepdf.Array):
                waiting.extend(element)
            elif isinstance(element, pikepdf.Dictionary) and "/S" in element:
                if element.S == "/Figure" and not str(element.get("/Alt", "")):
                    found.append("a picture without words")
                if element.S == "/TH" and "/A" not in element:
                    found.append("a heading of a table that does not say of what")
                waiting.append(element.get("/K", pikepdf.Array()))
    return found


@pytest.mark.parametrize(("audience", "key"), PAPERS, ids=[key for _, key in PAPERS])
@pytest.mark.parametrize("name", ["ellie", "nothing"])
def test_every_paper_is_archival_and_tagged(name: str, audience: Audience, key: str, tmp_path: Path) -> None:
    paper = book(name, audience, key)
    if paper.pages:
        content = pdf(paper, DAY)
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
