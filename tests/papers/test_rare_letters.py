"""A letter nobody has never stops an export, whatever form it takes, and the name beside it stays readable."""

from __future__ import annotations

import pytest

from ecomap.model.copies import Audience
from ecomap.papers import NotReady, office_papers
from ecomap.papers.opened import opened
from ecomap.render.to_pdf import pdf
from ecomap.render.to_svg import svg
from tests.papers.conftest import DAY, PAPERS, copied, made, renamed, sample

RARE = {
    "scripts no font has": "Ana 𐎠𒀀 𞤀 ꧁",
    "letters nobody assigned": "Ana \u0378 \U000e0fff",
    "private letters": "Ana \ue000 \U0010fffd",
    "half a letter": "Ana \ud800 \udfff",
    "control characters": "Ana \x00\x07\x1b\x9f",
    "no characters at all": "Ana \ufffe \uffff",
    "marks alone": "Ana \u0301\u0301\u0651",
    "marks of direction": "Ana \u202e\u2067\u200f",
    "families of emoji": "Ana 👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿",
}


@pytest.mark.parametrize("letters", RARE.values(), ids=RARE)
def test_a_letter_nobody_has_stops_no_export(letters: str) -> None:
    document = renamed(sample("idris"), lambda number: f"{letters} {number}")
    for audience, key in (one for one in PAPERS if one[1] in ("homes", "invitations", "invitation-list", "file-copy")):
        book = made(document, audience, key)
        assert "Ana" in "\n".join(opened("a.pdf", pdf(book, DAY)).texts)
        assert all(opened("a.svg", svg(page).encode()).texts for page in book.pages)


@pytest.mark.parametrize("letters", RARE.values(), ids=RARE)
def test_nor_does_it_stop_what_another_program_opens(letters: str) -> None:
    document = renamed(sample("ellie"), lambda number: f"{letters} {number}")
    for audience in Audience:
        copy, told = copied(document, audience), 0
        for paper in office_papers(audience):
            try:
                told += "Ana" in "\n".join(opened(paper.key, paper.content(copy)).texts)
            except NotReady:
                continue
        assert told or not office_papers(audience)
