"""Pages on the paper that is at hand: larger, in parts, as tiles of a poster, as a booklet to fold.

Sheets are designed for A4 and know nothing of this. What is too small to be read on the paper asked for is broken over
several sheets rather than shrunk: at the gaps of a page, or with marks by which a drawing is put together.
"""

from __future__ import annotations

from itertools import accumulate

from ecomap.papers.dressing import SMALL_BOOKLET, PaperOptions
from ecomap.papers.printed.booklet import halved, imposed, loose, opens_upwards
from ecomap.papers.printed.closing import closed_up
from ecomap.papers.printed.formats import BOOKLETS, LARGE, NAMES, POSTER, floor_on, sheet_named
from ecomap.papers.printed.measure import least_text
from ecomap.papers.printed.parts import parted
from ecomap.papers.printed.tiles import tiled
from ecomap.papers.printed.ways import rebound
from ecomap.papers.sheet import enlarged
from ecomap.render.compose import PAPERS, Paper
from ecomap.render.drawing import Book, Drawing

__all__ = ["BOOKLETS", "LARGE", "NAMES", "POSTER", "bound", "loose", "opens_upwards", "printed", "sheet_named", "sized"]

_NEARLY = 0.01
_POSTER_SIDE = PAPERS["a2"].width
"""The shorter side of a poster, at least; millimetres."""
_APART = 30.0
"""On what is put together, the parts of a page lie no further apart, one above the other; millimetres."""


def printed(book: Book, options: PaperOptions) -> Book:
    """Return a book on the paper that is wanted; raise `NoSuchPaper` for a paper that is not there."""
    return bound(sized(book, options), options)


def bound(book: Book, options: PaperOptions) -> Book:
    """Return a book whose pages have their size, as a booklet if that is wanted: all of its papers in one."""
    sheet_named(options.paper)
    if options.paper not in BOOKLETS:
        return book
    return imposed(halved(book) if options.paper == SMALL_BOOKLET else book, BOOKLETS[options.paper])


def sized(book: Book, options: PaperOptions) -> Book:
    """Return a book with every page as large as wanted, or in as many pieces as that takes."""
    sheet_named(options.paper)
    pieces = [_pieces(page, options) for page in book.pages]
    now = list(accumulate((len(each) for each in pieces), initial=0))
    return rebound(book, (piece for each in pieces for piece in each), now)


def _pieces(page: Drawing, options: PaperOptions) -> tuple[Drawing, ...]:
    """Return one page as it comes out on the paper wanted."""
    wish = LARGE if options.large else 1.0
    if options.paper == POSTER:
        return _tiles(page, max(wish, _POSTER_SIDE / _short(page)), PAPERS["a4"])
    asked = sheet_named(options.paper)
    if asked is None:
        return _of_its_own_size(page, wish)
    factor = min(asked.width, asked.height) / _short(page)
    readable = least_text(page) * factor >= min(floor_on(asked), least_text(page)) - _NEARLY
    if factor >= wish - _NEARLY or (readable and not options.large):
        return (enlarged(page, factor),)
    return parted(page, asked, wish) or _tiles(page, wish, asked)


def _tiles(page: Drawing, factor: float, paper: Paper) -> tuple[Drawing, ...]:
    """Return a page on sheets to be put together, at least so large that it can be read on each of them.

    Single sheets have a shape, and so empty bands; what is put together needs none.
    """
    factor = max(factor, floor_on(paper) / least_text(page))
    return tiled(enlarged(closed_up(page, _APART / factor), factor), paper)


def _of_its_own_size(page: Drawing, wish: float) -> tuple[Drawing, ...]:
    """Return a page where no paper is asked for: in large print in parts on the same paper, or whole on a larger."""
    if wish == 1.0:
        return (page,)
    own = Paper("", min(page.box.width, page.box.height), max(page.box.width, page.box.height))
    return parted(page, own, wish) or (enlarged(page, wish),)


def _short(page: Drawing) -> float:
    return min(page.box.width, page.box.height)
