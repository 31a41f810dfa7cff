"""The book: which sheets, in which order, how called and numbered; and that nothing hidden shows in any of it."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pikepdf
import pytest

from ecomap.edit.sheets import choose, leave_out, place_sheet, rename_sheet, write
from ecomap.model.copies import Audience
from ecomap.model.document import Document
from ecomap.model.journey import Home
from ecomap.model.person import ElementId, Name, Person
from ecomap.model.promise import Message, Question
from ecomap.model.restriction import Reserve, Restriction
from ecomap.papers import contents, made_of, make, story
from ecomap.papers.binding import joined
from ecomap.papers.my_book import sheets
from ecomap.papers.styles import STYLES
from ecomap.render.drawing import Book, Drawing, Figure
from ecomap.render.to_pdf import pdf
from tests.papers.conftest import DAY, copied, made, said, sample
from tests.papers.test_every_paper import faults

STRANGER = ElementId("stranger")


def bound(document: Document) -> Book:
    """Return the book of a map."""
    return made(document, Audience.YOUNG_PERSON, "my-book")


@cache
def as_it_is() -> bytes:
    """Return the file of the book of a sample."""
    return pdf(bound(sample("idris")), DAY)


def listed(book: Book) -> list[tuple[str, int]]:
    """Return the contents as they are read: names of sheets and the numbers beside them."""
    figures = [figure for page in book.pages for figure in page.figures if figure.meaning.leads_to is not None]
    return [(" ".join(words[:-1]), int(words[-1])) for words in (_words(figure) for figure in figures)]


def _words(figure: Figure) -> list[str]:
    return [one.text for one in figure.primitives if hasattr(one, "text")]


def named(page: Drawing) -> list[str]:
    """Return the headings of a page."""
    return [" ".join(_words(one)) for one in page.figures if one.meaning.path and one.meaning.path[-1][0] == "H1"]


def numbers(book: Book) -> list[str]:
    """Return what stands in the corner of each page."""
    found = [[one for one in page.figures if one.key.startswith("page ")] for page in book.pages]
    return [" ".join(_words(one[0])) if one else "" for one in found]


def test_every_sheet_is_where_the_contents_say_and_every_page_has_its_number() -> None:
    book = bound(sample("idris"))
    assert numbers(book) == ["", *(str(number) for number in range(2, len(book.pages) + 1))]
    assert len(listed(book)) > 8
    for title, page in listed(book):
        (name,) = named(book.pages[page - 1])
        assert name.startswith(title), "special days have their year after it"
    assert [(one.title, one.page) for one in book.bookmarks][2:] == [(title, page - 1) for title, page in listed(book)]


def test_the_book_has_the_very_pages_of_its_sheets() -> None:
    document = sample("idris")
    book = bound(document)
    for title, page in listed(book):
        key = next(paper.key for paper in story.PAPERS if paper.title == title)
        own = said(made(document, Audience.YOUNG_PERSON, key).pages[0])
        assert said(book.pages[page - 1]) == f"{own} {page}"


def test_sheets_stand_in_the_young_persons_order_under_their_names() -> None:
    document = sample("idris")
    order = [paper.key for paper in made_of(copied(document, Audience.YOUNG_PERSON))]
    document = place_sheet(document, "my-future", "all-about-me", order)
    document = leave_out(rename_sheet(document, "homes", "Where I slept"), "my-circles")
    document = rename_sheet(document, "special-days", "Cake days")
    document = rename_sheet(document, "my-book", "The book of Idris")
    titles = [title for title, _ in listed(bound(document))]
    assert titles[:2] == ["My future", "All about me"]
    assert "Where I slept" in titles and "Homes I’ve lived in" not in titles and "My circles" not in titles
    assert bound(document).title == "The book of Idris" and "The book of Idris" in said(bound(document).pages[0])
    names = {one.key: one.title for one in made_of(copied(document, Audience.YOUNG_PERSON))}
    assert names["homes"] == "Where I slept" and "my-circles" not in names
    assert "Where I slept" in said(made(document, Audience.YOUNG_PERSON, "homes"))
    assert "Cake days in 2026" in said(made(document, Audience.YOUNG_PERSON, "special-days"))


def test_a_sheet_the_order_does_not_know_follows_the_one_it_follows_by_itself() -> None:
    document = choose(sample("idris"), order=("homes", "all-about-me", "no-such-sheet"))
    keys = [paper.key for paper in sheets(copied(document, Audience.YOUNG_PERSON))]
    assert keys[0] == "cover" and keys.index("homes") + 1 == keys.index("schools-and-clubs")
    assert keys.index("all-about-me") + 1 == keys.index("people-who-matter")


def test_a_book_without_a_cover_begins_with_its_contents() -> None:
    book = bound(leave_out(sample("idris"), "cover"))
    assert named(book.pages[0]) == [contents.TITLE]
    assert all(named(book.pages[page - 1])[0].startswith(title) for title, page in listed(book))


def test_why_is_in_the_book_only_once_it_is_written() -> None:
    document = sample("idris")
    assert "Why I did not live at home" not in said(bound(document))
    told = write(document, "why", "why", "Your mum was ill. It was not safe.")
    assert "Your mum was ill." in said(bound(told))


def test_long_names_of_sheets_lie_over_nothing() -> None:
    document = sample("idris")
    for paper in story.PAPERS:
        document = rename_sheet(document, paper.key, "Wwwww mmmmm " * 6)
    assert faults(bound(document)) == []


@pytest.mark.parametrize("style", STYLES)
def test_numbers_lie_over_nothing_in_any_style(style: str) -> None:
    assert faults(made(sample("idris"), Audience.YOUNG_PERSON, "my-book", style=style)) == []


def test_whoever_waits_is_told_of_every_sheet_and_can_stop() -> None:
    copy, told = copied(sample("idris"), Audience.YOUNG_PERSON), []

    def report(made: int, of: int) -> None:
        told.append((made, of))
        if made == 3:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        make(copy, "my-book", report=report)
    count = len(sheets(copy))
    assert told == [(0, count), (1, count), (2, count), (3, count)]


def test_the_file_has_an_outline_and_contents_that_can_be_followed() -> None:
    book = bound(sample("idris"))
    with pikepdf.open(io.BytesIO(pdf(book, DAY))) as file:
        with file.open_outline() as outline:
            assert [one.title for one in outline.root] == [one.title for one in book.bookmarks]
        links = file.pages[1].obj.Annots
        pages = {page.obj.objgen: number for number, page in enumerate(file.pages, 1)}
        assert [pages[link.Dest[0].objgen] for link in links] == [page for _, page in listed(book)]
        assert [str(link.Contents).rsplit(" ", 1)[0] for link in links] == [title for title, _ in listed(book)]
        parents = file.Root.StructTreeRoot.ParentTree.Nums
        found = {int(parents[at]): parents[at + 1] for at in range(0, len(parents), 2)}
        for link in links:
            element = found[int(link.StructParent)]
            assert element.S == "/Link" and any("/Obj" in part and part.Obj.objgen == link.objgen for part in element.K)


def test_headings_go_down_by_one_and_each_sheet_has_one_of_the_first_level() -> None:
    book = bound(sample("ellie"))
    first, level = 0, 1
    for page in book.pages:
        for figure in page.figures:
            tag = figure.meaning.path[-1][0] if figure.meaning.path else ""
            if tag[:1] == "H" and tag[1:].isdigit():
                assert int(tag[1:]) <= level + 1
                level = int(tag[1:])
                first += level == 1
    assert first >= len(book.bookmarks)


def test_what_led_to_a_page_leads_there_when_the_book_follows_another_paper() -> None:
    document = sample("idris")
    cover, book = made(document, Audience.YOUNG_PERSON, "cover"), bound(document)
    both = joined([cover, book], "Our papers")
    assert [(title, page) for title, page in listed(both)] == listed(book)
    leads = [one.meaning.leads_to for page in both.pages for one in page.figures if one.meaning.leads_to is not None]
    assert leads == [page for _, page in listed(book)]
    assert [one.page for one in both.bookmarks] == [0, *(one.page + 1 for one in book.bookmarks)]


def hidden(document: Document, *more: ElementId) -> Document:
    """Return a map with somebody on it who is for the file only; other elements can be, too."""
    person = Person(id=STRANGER, name=Name(text="Zebedee Quillfeather"))
    kept = {
        ElementId(f"kept-{one}"): Restriction(id=ElementId(f"kept-{one}"), about=one, reserve=Reserve.FILE_ONLY)
        for one in (STRANGER, *more)
    }
    return replace(
        document,
        people={**document.people, STRANGER: person},
        restrictions={**document.restrictions, **kept},
    )


def _a_message(document: Document) -> Document:
    message = Message(id=ElementId("s-message"), person=STRANGER, kind="letter", text="I think of you")
    return replace(hidden(document), messages={message.id: message, **document.messages})


def _questions(document: Document) -> Document:
    to = Question(id=ElementId("s-question"), text="Where are you?", to=STRANGER)
    about = Question(id=ElementId("s-about"), text="Where is Zebedee now?")
    return replace(hidden(document), questions={to.id: to, about.id: about})


def _a_home(document: Document) -> Document:
    home = Home(id=ElementId("s-home"), name="The yellow house")
    return replace(hidden(document, home.id), homes={home.id: home, **document.homes})


def _names(document: Document) -> Document:
    document = choose(hidden(document), titles={"homes": "Where Zebedee lives", "my-book": "Me and Zebedee"})
    return write(document, "why", "why", "Zebedee was unkind.")


@pytest.mark.parametrize("world", [_a_message, _questions, _a_home, _names])
def test_what_is_hidden_leaves_no_page_no_line_and_no_number(world: Callable[[Document], Document]) -> None:
    assert pdf(bound(world(sample("idris"))), DAY) == as_it_is()


def test_the_comparison_sees_a_message_that_may_be_read() -> None:
    document = replace(_a_message(sample("idris")), restrictions={})
    assert "I think of you" in said(bound(document))
    assert pdf(bound(document), DAY) != as_it_is()
