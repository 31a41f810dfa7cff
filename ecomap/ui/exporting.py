"""From what was ticked to pages, and from pages to a file or a printer. Only copies come in here."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from ecomap import papers
from ecomap.model.copies import Audience, Copy, Withheld, part_of
from ecomap.model.diagram import View
from ecomap.model.focus import Focus, Others, focused, hung, kinsfolk
from ecomap.model.person import ElementId
from ecomap.papers import PaperOptions
from ecomap.papers.binding import joined
from ecomap.papers.checking import checked, written
from ecomap.papers.drawn import placing as arranged
from ecomap.papers.dressing import palette_for
from ecomap.papers.maps import LANDSCAPE, map_page
from ecomap.papers.my_book import Report, unreported
from ecomap.papers.printed import bound, sized
from ecomap.render import to_pdf, to_qt, to_svg
from ecomap.render.compose import FRESH, PAPERS, Manner
from ecomap.render.drawing import Book, Drawing
from ecomap.render.look import grey_book
from ecomap.store.codec import encode
from ecomap.store.files import write_safely
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

MAPS = {View.ECOMAP: "map-ecomap", View.FAMILY_TREE: "map-family-tree"}
"""Papers that are one of the two drawings, on a sheet of its own."""

MAP_TITLES = {
    View.ECOMAP: QT_TRANSLATE_NOOP("exporting", "The map: my people"),
    View.FAMILY_TREE: QT_TRANSLATE_NOOP("exporting", "The map: family tree"),
}
_PART_TITLES = {
    True: QT_TRANSLATE_NOOP("exporting", "My family tree: {part}"),
    False: QT_TRANSLATE_NOOP("exporting", "Family tree: {part}"),
}
"""What a page is called on which only a part is: to the young person, or not."""
_DPI = 200

AUDIENCES = {
    Audience.YOUNG_PERSON: QT_TRANSLATE_NOOP("exporting", "For {name}"),
    Audience.GUESTS: QT_TRANSLATE_NOOP("exporting", "For guests of the gathering"),
    Audience.COORDINATOR: QT_TRANSLATE_NOOP("exporting", "Coordinator's list"),
    Audience.FILE: QT_TRANSLATE_NOOP("exporting", "File copy: everything"),
}
"""For whom papers can be made, the safest first; the last two only in Coordinator view."""

CONTENTS = {
    Audience.YOUNG_PERSON: QT_TRANSLATE_NOOP(
        "exporting",
        "For {name}. First names and drawings, how we are in touch, what {name} wishes. No addresses, no decisions, "
        "no notes, nobody who is kept for the file.",
    ),
    Audience.GUESTS: QT_TRANSLATE_NOOP(
        "exporting",
        "For people who come to the gathering. First names, when and where. No surnames, no addresses of anybody, "
        "no wishes, no feelings.",
    ),
    Audience.COORDINATOR: QT_TRANSLATE_NOOP(
        "exporting",
        "For the coordinator's own hands. Who is invited and what they need, with addresses on a page to tear off. "
        "Nobody who may not come is on it.",
    ),
    Audience.FILE: QT_TRANSLATE_NOOP(
        "exporting",
        "Everything: full names, decisions, notes, restricted people. For the council's file only. Never hand it to "
        "family or leave it on a table.",
    ),
}
"""What a copy contains, said before it is made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to be made: which papers of which copy, and how."""

    copy: Copy
    keys: tuple[str, ...]
    paper: str = ""
    """A sheet's name without its turn, or what is made of sheets: "a4", "a5-booklet"; empty: each paper's own."""
    turn: str = LANDSCAPE
    """How a map lies on its paper."""
    grey: bool = False
    large: bool = False
    cream: bool = False
    part: Focus | None = None
    """One of the maps shows only whom this focus means; every other paper is whole."""
    part_on: View = View.FAMILY_TREE
    """Which of the maps."""
    part_words: str = ""
    """What the focus shows, for the page's own title."""
    home: ElementId | None = None
    """The household that stands in the middle of every ecomap."""
    others: Others = Others.GO
    """What becomes on an ecomap of those whom the focus does not mean."""


def offered(copy: Copy) -> tuple[tuple[str, str], ...]:
    """Return the papers to choose from: key and title. Guests get no map."""
    own = tuple((one.key, translate("papers", one.title)) for one in papers.made_of(copy))
    if copy.audience in (Audience.GUESTS, Audience.COORDINATOR):
        return own
    return (*((key, translate("exporting", MAP_TITLES[view])) for view, key in MAPS.items()), *own)


def assembled(wanted: Wanted, report: Report = unreported) -> Book:
    """Return all the papers wanted as one book. May take seconds: not for the window's thread.

    `report` is told how many of its parts are made; what it raises ends the making.
    """
    options = _options(wanted)
    parts = [papers.parts(wanted.copy, key) for key in wanted.keys]
    books = [
        _book(wanted, key, options, _within(report, sum(parts[:number]), sum(parts)))
        for number, key in enumerate(wanted.keys)
    ]
    report(sum(parts), sum(parts))
    return bound(books[0] if len(books) == 1 else joined(books, translate("exporting", "Our papers")), options)


def _options(wanted: Wanted) -> PaperOptions:
    """Return how the papers are wanted."""
    return PaperOptions(
        paper=wanted.paper, grey=wanted.grey, large=wanted.large, cream=wanted.cream, home=wanted.home, open_form=encode
    )


def _within(report: Report, before: int, total: int) -> Report:
    """Return what tells of the parts of one paper among all that are wanted, and tell that it begins."""

    def told(made: int, of: int) -> None:
        report(before + made, total)

    told(0, 0)
    return told


def _book(wanted: Wanted, key: str, options: PaperOptions, report: Report) -> Book:
    view = next((view for view, own in MAPS.items() if own == key), None)
    if view is None:
        return papers.make(wanted.copy, key, options, report, folded=False)
    manner = Manner(
        palette=palette_for(options),
        house_style=wanted.copy.shown.papers.house_style,
        clinical=wanted.copy.audience is Audience.FILE,
        gentle=wanted.copy.shown.papers.gentle,
    )
    copy, title, placing = wanted.copy, "", arranged(wanted.copy, view)
    part = wanted.part if wanted.part_on is view else None
    through = part if view is View.ECOMAP else None
    if part is not None and through is None:
        seen = copy.shown
        copy = part_of(copy, hung(seen, focused(seen, part) & kinsfolk(seen)))
        title = translate("exporting", _PART_TITLES[copy.audience is Audience.YOUNG_PERSON]).format(
            part=wanted.part_words
        )
        placing = FRESH
    if through is not None:
        title = f"{wanted.part_words[:1].upper()}{wanted.part_words[1:]}"
    if view is View.ECOMAP:
        placing = replace(placing, home=wanted.home)
    page = map_page(
        view,
        copy,
        manner,
        options.paper if options.paper in PAPERS and not wanted.large else "",
        wanted.turn,
        title=title,
        placing=placing,
        focus=through,
        others=wanted.others,
    )
    book = sized(Book(title=page.title, pages=(page,)), options)
    return grey_book(book) if wanted.grey else book


_FOR = {
    Audience.YOUNG_PERSON: "",
    Audience.GUESTS: "-for-guests",
    Audience.COORDINATOR: "-for-coordinator",
    Audience.FILE: "-FILE-COPY",
}
"""What a file's name says of whom it is for: two copies never share a name, and the file's is plain to see."""


def file_stem(wanted: Wanted) -> str:
    """Return a name for a file: the date, for whom and a kind, never anybody's name."""
    kind = wanted.keys[0] if len(wanted.keys) == 1 else "papers"
    return f"{wanted.copy.on.isoformat()}{_FOR[wanted.copy.audience]}-{kind}"


def free_path(path: Path) -> Path:
    """Return a path beside this one where no file is yet: "... (2)" and so on."""
    names = (path.with_stem(f"{path.stem} ({count})") if count > 1 else path for count in range(1, 1000))
    return next(one for one in names if not one.exists())


class NotWanted(Exception):
    """Somebody stopped it before anything was written."""


class NotPrinted(Exception):
    """The printer, or the file it prints into, takes nothing."""


def write_pdf(
    book: Book, wanted: Wanted, path: Path, away: Withheld, is_stopped: Callable[[], bool] = lambda: False
) -> Path:
    """Write a book as PDF where no file is yet, whole or not at all, search it, and return where it is.

    Raise `NotSaved`, `NotWanted` if it is stopped before it is written, or `TellsTooMuch` if it holds anything of what
    is withheld. May take a second.
    """
    content = to_pdf.pdf(book, wanted.copy.on)
    if is_stopped():
        raise NotWanted
    place = free_path(path)
    written(place, content, away, write_safely)
    return place


def pictures(pages: Sequence[Drawing], path: Path, away: Withheld) -> Generator[Path, None, None]:
    """Write each page as SVG or PNG, by the path's ending, one whenever the next is asked for; say where it is.

    Several pages get numbers, and take no other file's place. Raise `NotSaved`, or `TellsTooMuch`: nothing is written
    if one page holds what is withheld. Each may take a quarter of a second: not for the window's thread.
    """
    for page in pages:
        checked(page, away)
    numbered = (free_path(path.with_stem(f"{path.stem}-{at}")) for at in range(1, len(pages) + 1))
    names = [path] if len(pages) == 1 else list(numbered)
    for page, name in zip(pages, names, strict=True):
        vector = name.suffix.lower() == ".svg"
        content = to_svg.svg(page).encode("utf-8") if vector else to_qt.png(page, _DPI)
        written(name, content, away, write_safely)
        yield name


def printing(book: Book, printer: QPrinter, away: Withheld) -> Generator[int, None, None]:
    """Print a book, a page whenever the next is asked for: the same drawings as on screen and in PDF.

    Each page is on paper of its own size. What is left before its last page is not printed, nor is anything if one
    page holds what is withheld: `TellsTooMuch`. Raise `NotPrinted`. From any thread, but all of it from the same.
    """
    for page in book.pages:
        checked(page, away)
    painter = QPainter()
    try:
        yield from _printed(book, printer, painter)
    except GeneratorExit:
        printer.abort()
        raise
    finally:
        if painter.isActive():
            painter.end()


def _printed(book: Book, printer: QPrinter, painter: QPainter) -> Iterator[int]:
    for at, page in enumerate(book.pages):
        size = QPageSize(QSizeF(page.box.width, page.box.height), QPageSize.Unit.Millimeter)
        layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())
        layout.setMode(QPageLayout.Mode.FullPageMode)
        printer.setPageLayout(layout)
        if not (painter.begin(printer) if at == 0 else printer.newPage()):
            raise NotPrinted
        painter.save()
        unit = printer.resolution() / 25.4
        painter.scale(unit, unit)
        painter.translate(-page.box.left, -page.box.top)
        to_qt.paint(painter, page)
        painter.restore()
        yield at
