"""Paper: booklets, posters, large print: nothing is lost, nothing is cut, nothing too small to be read."""

from __future__ import annotations

import io
import itertools
import re
from collections import Counter

import pikepdf
import pytest

from ecomap.geometry import Box, Point
from ecomap.model.copies import Audience
from ecomap.model.diagram import View
from ecomap.papers import NoSuchPaper, PaperOptions, make
from ecomap.papers.maps import LANDSCAPE, PORTRAIT, map_page
from ecomap.papers.printed import LARGE, NAMES, loose, printed
from ecomap.papers.printed.closing import closed_up
from ecomap.papers.printed.formats import floor_on
from ecomap.papers.printed.measure import box_of, least_text, words_of
from ecomap.papers.printed.spread import MARGIN
from ecomap.papers.printed.tiles import tiled
from ecomap.papers.sheet import shapes
from ecomap.render.compose import PAPERS, Manner, Paper
from ecomap.render.drawing import DECORATION, WHITE, Book, Drawing, Figure, Meaning, Pen, Shape, Words
from ecomap.render.look import CREAM, LIGHT
from ecomap.render.paths import bounds, circle, rectangle
from ecomap.render.to_pdf import pdf
from tests.papers.conftest import DAY, SAMPLES, book, copied, sample

YOUNG = Audience.YOUNG_PERSON
OWN = ("all-about-me", "homes", "people-who-matter", "my-family-tree", "timeline")
SIZES = ("", "a4", "a3", "a2", "a4-booklet", "poster")
MAPS = (*SAMPLES, "many", "talkative")


def texts(made: Book) -> Counter[str]:
    """Return every text of a book, and how often it is there."""
    return Counter(words.text for page in made.pages for words in words_of(page))


def read_out(made: Book) -> Counter[str]:
    """Return the text of everything that is read out, not of what only repeats it on another sheet."""
    return Counter(
        one.text
        for page in made.pages
        for figure in page.figures
        if figure.meaning != DECORATION
        for one in figure.primitives
        if isinstance(one, Words) and len(one.text.strip()) > 1
    )


def sheet_of(page: Drawing) -> Paper:
    """Return the sheet a page is on."""
    return Paper("", page.box.width, page.box.height)


def too_small(made: Book) -> list[str]:
    """Return what is too small for its sheet."""
    return [
        f"{words.text!r} at {words.size:.1f} on {page.box.width:.0f} x {page.box.height:.0f}"
        for page in made.pages
        for words in words_of(page)
        if words.size < floor_on(sheet_of(page)) - 0.02
    ]


@pytest.mark.parametrize("key", OWN)
@pytest.mark.parametrize("name", MAPS)
def test_no_text_is_too_small_for_its_sheet(name: str, key: str) -> None:
    own = book(name, YOUNG, key)
    assert too_small(own) == []
    for paper, large in itertools.product(SIZES[1:], (False, True)):
        assert too_small(printed(own, PaperOptions(paper=paper, large=large))) == [], (paper, large)


@pytest.mark.parametrize("key", OWN)
def test_large_print_says_the_same_and_all_of_it_is_larger(key: str) -> None:
    own = book("ellie", YOUNG, key)
    large = printed(own, PaperOptions(large=True))
    assert texts(own) <= texts(large)
    assert least_text(large.pages[0]) >= 11.0 or key in ("people-who-matter", "my-family-tree")
    sizes = [words.size for page in own.pages for words in words_of(page)]
    larger = [words.size for page in large.pages for words in words_of(page) if texts(own)[words.text]]
    assert sorted(larger) == pytest.approx(sorted(size * LARGE for size in sizes))


@pytest.mark.parametrize("key", ["all-about-me", "homes", "timeline", "my-future"])
def test_text_in_large_print_stays_on_a4(key: str) -> None:
    large = book("ellie", YOUNG, key, large=True)
    assert len(large.pages) > len(book("ellie", YOUNG, key).pages)
    for page in large.pages:
        assert page.box.width == pytest.approx(297.0) and page.box.height == pytest.approx(210.0)
        for words in words_of(page):
            box = box_of(words)
            assert page.box.top < box.top and box.bottom < page.box.bottom


def test_no_card_is_parted() -> None:
    (page,) = book("ellie", YOUNG, "all-about-me").pages
    cards = [one for one in page.figures if one.key == "card"]
    parts = book("ellie", YOUNG, "all-about-me", large=True).pages
    found = [one for part in parts for one in part.figures if one.key == "card"]
    assert len(found) == len(cards) > 3
    for part in parts:
        assert all(part.box.top <= one.box.top and one.box.bottom <= 210.0 for one in part.figures if one.key == "card")


def a_book(count: int) -> Book:
    """Return a book whose pages say their number."""
    pages = []
    for number in range(count):
        words = Words(f"page {number}", SHEETS_MIDDLE, 20.0, LIGHT.ink)
        meaning = Meaning((("H1", "whose"),))
        figure = Figure("n", (words,), Box(80.0, 90.0, 30.0, 10.0), meaning)
        pages.append(Drawing(figures=(figure,), box=Box(0.0, 0.0, 210.0, 297.0), title=f"page {number}"))
    return Book(title="book", pages=tuple(pages))


SHEETS_MIDDLE = Box(0.0, 0.0, 210.0, 297.0).centre


def folded(made: Book) -> list[str]:
    """Return what the pages say once the sheets lie on each other, and are folded and leafed through."""
    sides = []
    for side in made.pages:
        halves = {"left": "", "right": ""}
        for words in words_of(side):
            halves["left" if words.at.x < side.box.centre.x else "right"] = words.text
        sides.append(halves)
    fronts, backs = sides[::2], sides[1::2]
    leaves = [half for front, back in zip(fronts, backs, strict=True) for half in (front["right"], back["left"])]
    rest = [half for front, back in zip(fronts, backs, strict=True) for half in (front["left"], back["right"])]
    return leaves + rest[::-1]


@pytest.mark.parametrize("count", [1, 3, 4, 5, 8, 13])
def test_a_folded_booklet_is_read_from_front_to_back(count: int) -> None:
    made = printed(a_book(count), PaperOptions(paper="a5-booklet"))
    read = folded(made)
    assert len(read) == -(-count // 4) * 4
    assert read[:count] == [f"page {number}" for number in range(count)]
    assert all((page.box.width, page.box.height) == (297, 210) for page in made.pages)
    assert all(any(one.key == "fold" for one in page.figures) for page in made.pages)


def test_a_booklet_is_read_aloud_in_order_though_its_sheets_are_not() -> None:
    made = printed(a_book(8), PaperOptions(paper="a5-booklet"))
    with pikepdf.open(io.BytesIO(pdf(made, DAY))) as file:
        pages = {page.obj.objgen: number for number, page in enumerate(file.pages)}
        marks = [element.K[0] for element in file.Root.StructTreeRoot.K.K]
        where = [pages[mark.Pg.objgen] for mark in marks]
    assert where == [0, 1, 2, 3, 3, 2, 1, 0]


def test_a_small_booklet_opens_upwards_and_is_no_smaller_to_read_than_a4_in_large_print_or_not() -> None:
    made, large = (book("ellie", YOUNG, "my-book", paper="a5-booklet", large=large) for large in (False, True))
    folded_sheets = [page for page in made.pages if page not in loose(made)]
    assert folded_sheets and all((page.box.width, page.box.height) == (210, 297) for page in folded_sheets)
    assert all(least_text(page) >= 10.95 for page in folded_sheets)
    assert len(folded_sheets) == len(large.pages) - len(loose(large)), "A5 has no room for larger type"
    halves = [Box(0.0, top, 210.0, 148.5) for top in (0.0, 148.5)]
    for page in folded_sheets:
        for one in page.figures:
            shapes_of = [
                part for part in one.primitives if isinstance(part, Shape) and one.key not in ("paper", "fold")
            ]
            for part in shapes_of:
                assert any(all(half.grown(6.0).holds(corner) for corner in corners(part)) for half in halves), one.key


def corners(shape: Shape) -> tuple[Point, Point]:
    """Return the two outermost corners of a shape."""
    box = bounds(shape.path)
    return Point(box.left, box.top), Point(box.right, box.bottom)


def test_what_is_too_large_for_a_booklet_is_laid_in_and_ways_lead_to_it() -> None:
    wanted = PaperOptions(paper="a5-booklet")
    own = make(copied(sample("ellie"), YOUNG), "my-book", wanted, folded=False)
    made = book("ellie", YOUNG, "my-book", paper="a5-booklet")
    assert loose(made) and all(least_text(page) >= 9.0 for page in loose(made))
    titles = dict(own.bookmarks)
    for mark in made.bookmarks:
        page = made.pages[mark.page]
        assert texts(Book(title="", pages=(own.pages[titles[mark.title]],))) <= texts(Book(title="", pages=(page,)))


@pytest.mark.parametrize(
    ("name", "key"), [("ellie", "people-who-matter"), ("ellie", "my-family-tree"), ("kai", "my-family-tree")]
)
def test_a_poster_shows_each_word_whole_and_reads_it_once(name: str, key: str) -> None:
    own = book(name, YOUNG, key)
    made = printed(own, PaperOptions(paper="poster"))
    tiles = [page for page in made.pages if re.fullmatch(r".*, [A-Z]+[0-9]+", page.title)]
    assert len(tiles) > 3 and all(sorted((p.box.width, p.box.height)) == [210, 297] for p in made.pages)
    whole: Counter[str] = Counter()
    for tile in tiles:
        inner = tile.box.grown(-MARGIN + 0.1)
        whole.update(
            words.text
            for words in words_of(tile)
            if (box := box_of(words)).left >= inner.left
            and box.right <= inner.right
            and box.top >= inner.top
            and box.bottom <= inner.bottom
        )
    titles = {words.text for page in own.pages for words in words_of(page) if words.size >= 18.0}
    lost = set(texts(own)) - set(whole) - titles
    assert len(lost) <= len(texts(own)) * 0.02, lost
    headings = Counter({text: count for text, count in read_out(made).items() if text in titles})
    assert all(headings[text] >= 1 for text in titles)


def test_each_sheet_of_a_poster_says_where_it_belongs() -> None:
    first, *tiles = book("ellie", YOUNG, "my-family-tree", paper="poster").pages
    shown = {words.text for words in words_of(first)}
    names = [tile.title.rsplit(", ", 1)[1] for tile in tiles]
    assert names[0] == "A1" and set(names) <= shown and len(set(names)) == len(names)
    for name, tile in zip(names, tiles, strict=True):
        assert name in {words.text for words in words_of(tile)}
        assert any(one.key == "cut here" for one in tile.figures) == (name != "A1")


_SQUARE = Box(0.0, 0.0, 800.0, 800.0)


def a_page_with(*places: Point, of: Box = _SQUARE) -> Drawing:
    """Return a large page with a word at each of some places, and a ring round its middle."""
    ring = Figure("ring", (Shape(circle(of.centre, 20.0), Pen(LIGHT.ink, 0.3)),), Box.around(of.centre, 40.0, 40.0))
    words = [Words(f"word {number}", place, 14.0, LIGHT.ink) for number, place in enumerate(places)]
    figures = [Figure(one.text, (one,), box_of(one), Meaning((("P", one.text),))) for one in words]
    return Drawing(figures=(ring, *figures), box=of, title="Large")


def cells(first: Drawing) -> Counter[str]:
    """Return how many sheets the first one shows, those that are printed and those that are not."""
    return Counter(one.key for one in first.figures if one.key in ("sheet", "no sheet"))


def test_sheets_that_would_be_empty_are_not_printed_and_the_first_sheet_shows_which() -> None:
    full = Drawing(
        figures=(shapes("all", Shape(rectangle(Box(0, 0, 800, 800)), fill=LIGHT.ink)),),
        box=Box(0, 0, 800, 800),
        title="Full",
    )
    first, *every = tiled(full, PAPERS["a4"])
    assert cells(first) == Counter({"sheet": len(every)})
    down_the_left = [Point(20.0, 20.0 + 25.0 * step) for step in range(31)]
    page = a_page_with(*down_the_left)
    first, *some = tiled(page, PAPERS["a4"])
    assert len(some) < len(every)
    assert cells(first) == Counter({"sheet": len(some), "no sheet": len(every) - len(some)})
    shown = {words.text for words in words_of(first)}
    assert {sheet.title.rsplit(", ", 1)[1] for sheet in some} == {
        text for text in shown if re.fullmatch("[A-Z][0-9]", text)
    }
    assert any("nothing is printed" in text for text in shown)
    assert {f"word {number}" for number in range(31)} <= set(texts(Book(title="", pages=tuple(some))))
    assert any(one.key == "ring" and one.primitives for sheet in some for one in sheet.figures)


def test_a_poster_hangs_together_and_has_no_gap_in_a_row() -> None:
    page = a_page_with(Point(20.0, 20.0), Point(700.0, 20.0), Point(20.0, 780.0))
    _, *some = tiled(page, PAPERS["a4"])
    names = [sheet.title.rsplit(", ", 1)[1] for sheet in some]
    rows = {row: sorted(int(name[1:]) for name in names if name[0] == row) for row in {name[0] for name in names}}
    assert sorted(rows) == [chr(65 + at) for at in range(len(rows))]
    assert all(row == list(range(row[0], row[-1] + 1)) for row in rows.values())
    for name, sheet in zip(names, some, strict=True):
        told = next(words.text for words in words_of(sheet) if "Large." in words.text)
        assert set(re.findall(r"\b[A-Z][0-9]\b", told)) <= set(names) - {name}
        assert ("Begin" in told) == (name == names[0])


def test_what_is_put_together_has_no_empty_bands() -> None:
    page = a_page_with(Point(20.0, 20.0), Point(20.0, 700.0), of=Box(0.0, 0.0, 300.0, 1500.0))
    closed = closed_up(page, 30.0)
    boxes = sorted((one.box for one in closed.figures), key=lambda box: box.top)
    assert all(27.0 <= below.top - above.bottom <= 31.0 for above, below in itertools.pairwise(boxes))
    lowest = max(one.box.bottom for one in page.figures)
    assert closed.box.bottom - boxes[-1].bottom == pytest.approx(page.box.bottom - lowest)
    assert closed_up(closed, 30.0) is closed
    assert texts(Book(title="", pages=(closed,))) == texts(Book(title="", pages=(page,)))


def test_a_drawing_that_is_too_small_on_a4_is_on_several_sheets_of_it() -> None:
    made = book("kai", YOUNG, "my-family-tree", paper="a4")
    assert len(made.pages) > 4
    assert {tuple(sorted((page.box.width, page.box.height))) for page in made.pages} == {(210, 297)}


def test_cream_paper_is_not_painted() -> None:
    cream = book("ellie", YOUNG, "homes", cream=True)
    assert all(page.paper == WHITE for page in cream.pages)
    assert all(page.paper == CREAM.paper != WHITE for page in book("ellie", YOUNG, "homes").pages)


@pytest.mark.parametrize("turn", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("view", View)
@pytest.mark.parametrize("name", ["idris", "ellie"])
def test_a_map_lies_as_it_is_asked_to_and_can_be_read(name: str, view: View, turn: str) -> None:
    page = map_page(view, copied(sample(name), YOUNG), Manner(palette=CREAM), "", turn)
    assert (page.box.width > page.box.height) == (turn == LANDSCAPE)
    assert too_small(Book(title="", pages=(page,))) == []


@pytest.mark.parametrize("asked", [{"paper": "a5-poster"}, {"paper": "booklet"}])
def test_a_wrong_word_gets_a_list_of_what_there_is(asked: dict[str, str]) -> None:
    with pytest.raises(NoSuchPaper) as told:
        printed(a_book(1), PaperOptions(**asked))  # type: ignore[arg-type]
    assert all(name in str(told.value) for name in NAMES)


def test_every_paper_is_archival_on_every_kind_of_sheet() -> None:
    for paper, large in itertools.product(("a5-booklet", "poster"), (False, True)):
        assert pdf(book("idris", YOUNG, "homes", paper=paper, large=large), DAY).startswith(b"%PDF")


def test_the_oracle_sees_what_is_too_small() -> None:
    (page,) = book("ellie", YOUNG, "all-about-me").pages
    small = Words("planted", page.box.centre, 10.0, LIGHT.ink)
    assert too_small(
        Book(title="", pages=(Drawing(figures=(Figure("x", (small,), page.box),), box=page.box, title=""),))
    )
