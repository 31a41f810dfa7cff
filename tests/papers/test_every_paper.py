"""What holds on every page of every paper, whatever the map: nothing is cut, covered, too small or unmarked."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from ecomap.geometry import Point
from ecomap.model.copies import Audience
from ecomap.papers import NoSuchPaper, sheet
from ecomap.papers.styles import STYLES
from ecomap.render.drawing import Book, Drawing, Figure
from ecomap.render.look import LIGHT
from tests.papers.conftest import EDGES, PAPERS, SAMPLES, book, boxes, said, sample, words_of

LEAST = 9.0 - 1e-6
"""Points."""
DRAWINGS = ("ecomap", "family-tree")
"""Figures that are a whole map: their own sizes and order have their own tests."""
MAPS = (*SAMPLES, *EDGES)
NUMBERS = frozenset(str(number) for number in range(200))
"""Of pages: in large type there are more of them."""
SHEETS = [(audience, key) for audience, key in PAPERS if key != "file-copy"]


def faults(paper: Book) -> list[str]:
    """Return what is wrong with the pages of a book."""
    return [
        f"page {number}: {fault}"
        for number, page in enumerate(paper.pages, 1)
        for fault in (*outside(page), *met(page))
    ]


def outside(page: Drawing) -> list[str]:
    """Return text that leaves the paper or is too small to read."""
    found = [
        f"{words.text!r} at {words.size:.1f} pt"
        for figure in page.figures
        if figure.key not in DRAWINGS
        for words in words_of(figure)
        if words.size < LEAST and len(words.text) > 1  # the mark inside a symbol of the key is a drawing, too
    ]
    inner = page.box.grown(-3.0)
    for box, words in zip(boxes(page), (one for one in words_of(page) if not one.turn), strict=True):
        if box.left < inner.left or box.right > inner.right or box.top < inner.top or box.bottom > inner.bottom:
            found.append(f"{words.text!r} leaves the paper")
    return found


def met(page: Drawing) -> list[str]:
    """Return pieces of text that lie over each other; a drawing's inner order is held by its own tests."""
    placed = [
        (box, words.text)
        for figure in page.figures
        if figure.key not in DRAWINGS
        for box, words in zip(boxes(figure), (one for one in words_of(figure) if not one.turn), strict=True)
        if words.text.strip()
    ]
    placed.sort(key=lambda one: one[0].top)
    found = []
    for number, (box, text) in enumerate(placed):
        for other, beside in placed[number + 1 :]:
            if other.top >= box.bottom:
                break
            if box.grown(-0.05).meets(other.grown(-0.05)):
                found.append(f"{text!r} over {beside!r}")
    return found


@pytest.mark.parametrize(("audience", "key"), PAPERS, ids=[key for _, key in PAPERS])
@pytest.mark.parametrize("name", MAPS)
def test_nothing_is_cut_covered_or_too_small(name: str, audience: Audience, key: str) -> None:
    assert faults(book(name, audience, key)) == []


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(("audience", "key"), SHEETS, ids=[key for _, key in SHEETS])
def test_no_style_gets_in_the_way(audience: Audience, key: str, style: str) -> None:
    paper = book("ellie", audience, key, style=style)
    assert faults(paper) == []
    plain = said(book("ellie", audience, key, style="plain"))
    if STYLES[style].small_hands:
        words, there = (set(text.replace("- ", "-").split()) for text in (plain, said(paper)))
        assert words <= there | NUMBERS
    else:
        assert said(paper) == plain


@pytest.mark.parametrize(("audience", "key"), PAPERS, ids=[key for _, key in PAPERS])
def test_an_empty_map_gives_pages_that_invite(audience: Audience, key: str) -> None:
    paper = book("nothing", audience, key)
    assert paper.pages or key in ("invitations", "invitation-letters", "then-and-now"), (
        "nobody is invited yet, and nothing was before"
    )
    assert "None" not in said(paper) and "  " not in said(paper).replace(" – ", " ")


@pytest.mark.parametrize(("audience", "key"), PAPERS, ids=[key for _, key in PAPERS])
def test_large_print_says_the_same_larger(audience: Audience, key: str) -> None:
    own, large = (book("idris", audience, key, large=large) for large in (False, True))
    there = [words for page in large.pages for words in words_of(page)]
    for page in own.pages:
        for words in words_of(page):
            there.remove(next(one for one in there if one.text == words.text and one.size > words.size * 1.414))
    assert all(" of " in words.text for words in there), "but for which part of a page it is, nothing is added"


@pytest.mark.parametrize(("audience", "key"), PAPERS, ids=[key for _, key in PAPERS])
def test_grey_print_has_no_colour(audience: Audience, key: str) -> None:
    paper = book("idris", audience, key, grey=True)
    for page in paper.pages:
        for words in words_of(page):
            assert words.colour.red == words.colour.green == words.colour.blue
        assert page.paper.red == page.paper.green == page.paper.blue


@pytest.mark.parametrize(("audience", "key"), SHEETS, ids=[key for _, key in SHEETS])
def test_every_page_is_on_the_paper_that_was_asked_for(audience: Audience, key: str) -> None:
    for page in book("ellie", audience, key, paper="a3").pages:
        assert min(page.box.width, page.box.height) == pytest.approx(297.0)


@pytest.mark.parametrize("asked", [{"paper": "a99"}, {"style": "baroque"}])
def test_what_is_not_there_is_told(asked: dict[str, str]) -> None:
    with pytest.raises(NoSuchPaper, match="there are"):
        book("idris", Audience.YOUNG_PERSON, "homes", **asked)
    with pytest.raises(NoSuchPaper, match="there are"):
        book("idris", Audience.YOUNG_PERSON, "file-copy")


@pytest.mark.parametrize(("audience", "key"), PAPERS, ids=[key for _, key in PAPERS])
def test_every_page_says_whose_it_is_and_the_day(audience: Audience, key: str) -> None:
    for page in book("ellie", audience, key).pages:
        text = said(page)
        assert "Ellie" in text or key == "file-copy"
        assert "1 June 2026" in text or key in ("invitations", "invitation-list")


def test_the_young_persons_own_sentences_are_short() -> None:
    for name, (audience, key) in itertools.product(SAMPLES, PAPERS):
        if audience in (Audience.YOUNG_PERSON, Audience.GUESTS):
            for page in book(name, audience, key).pages:
                for figure in page.figures:
                    if figure.meaning.path and figure.meaning.path[-1][0] == "P" and "," not in said_in(figure):
                        for sentence in said_in(figure).split(". "):
                            assert len(sentence.split()) <= 15, sentence


OFFICE = ("placement", "contact", "sibling", "case", "LAC", "review meeting", "service user", "biological", "cutoff")


@pytest.mark.parametrize("name", SAMPLES)
def test_no_office_words_on_the_young_persons_pages(name: str) -> None:
    document = sample(name)
    for audience, key in PAPERS:
        if audience in (Audience.YOUNG_PERSON, Audience.GUESTS):
            text = f" {said(book(name, audience, key)).lower()} "
            for person in document.people.values():
                text = text.replace(person.relation.lower() or " ", " ")
            assert [word for word in OFFICE if f" {word.lower()} " in text] == []


@pytest.mark.parametrize("key", ["people-who-matter", "my-family-tree"])
@pytest.mark.parametrize("name", SAMPLES)
def test_a_drawing_is_on_paper_large_enough_to_read_it(name: str, key: str) -> None:
    page = book(name, Audience.YOUNG_PERSON, key).pages[0]
    (drawing,) = (figure for figure in page.figures if figure.key in DRAWINGS)
    sizes = sorted(words.size for words in words_of(drawing) if len(words.text) > 2)
    assert sizes[len(sizes) // 10] >= 9.0


def said_in(figure: Figure) -> str:
    """Return a figure's words as one text."""
    return " ".join(words.text for words in words_of(figure))


def test_the_oracle_sees_a_covered_a_cut_and_a_tiny_text() -> None:
    page = book("idris", Audience.YOUNG_PERSON, "homes").pages[0]

    def with_text(at: Point, size: float = 11.0) -> list[str]:
        more = sheet.block("planted words", at, 60.0, size, LIGHT.ink).figures
        return faults(Book(title="", pages=(replace(page, figures=(*page.figures, *more)),)))

    assert with_text(Point(84.0, 73.0)) and with_text(Point(190.0, 260.0)) and with_text(Point(84.0, 285.0), 6.0)
    assert with_text(Point(120.0, 288.0)) == []
