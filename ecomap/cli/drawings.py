"""Drawings and papers as files."""

from __future__ import annotations

import datetime
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from ecomap.cli.home import home_of
from ecomap.cli.maps import Misused, Refused, put, told
from ecomap.cli.shown import shown
from ecomap.model.copies import Audience, Copy, Withheld
from ecomap.model.diagram import Seat, View
from ecomap.model.focus import Others
from ecomap.papers import NoSuchPaper, NotReady, PaperOptions, write_all
from ecomap.papers.checking import checked, checker, written
from ecomap.papers.dressing import palette_for
from ecomap.papers.maps import LANDSCAPE, PORTRAIT, map_page
from ecomap.papers.printed import BOOKLETS, LARGE, POSTER, sheet_named, sized
from ecomap.papers.sheet import enlarged
from ecomap.render.compose import PAPERS, Manner, Paper, Placing, on_paper
from ecomap.render.drawing import Book, Drawing
from ecomap.render.look import PALETTES, grey_book
from ecomap.render.notation import STYLES, HouseStyle
from ecomap.render.specimen import pages, pages_of
from ecomap.store.codec import encode

KINDS = (".svg", ".pdf", ".png")


def write_drawing(arguments: Namespace, copy: Copy, away: Withheld) -> None:
    """Write one drawing of a copy, in the form its file's name asks for, and search it for what is withheld."""
    output: Path = arguments.output
    kind = _kind(output)
    with told(), _told_of_paper():
        page = _page(arguments, copy)
        book = _on_sheets(arguments, page, kind)
        book = replace(book, pages=tuple(checked(one, away) for one in book.pages))
        written(output, _encoded(book, kind, copy.on), away, put)


def _on_sheets(arguments: Namespace, page: Drawing, kind: str) -> Book:
    """Return a drawing as large as wanted: on as many sheets as that takes, or in one picture."""
    if kind == ".pdf":
        options = PaperOptions(paper=arguments.paper.lower(), large=arguments.large)
        return sized(Book(title=page.title, pages=(page,)), options)
    return Book(title=page.title, pages=(enlarged(page, LARGE if arguments.large else 1.0),))


def _page(arguments: Namespace, copy: Copy) -> Drawing:
    """Return the drawing on its paper, as the young person arranged it where they may be seen to have."""
    style = _style(arguments.style or copy.shown.papers.house_style)
    clinical = copy.audience is Audience.FILE
    palette = PALETTES["light"] if clinical else palette_for(PaperOptions(grey=arguments.grey, cream=arguments.cream))
    gentle = copy.shown.papers.gentle
    manner = Manner(palette=palette, house_style=style.key, clinical=clinical, gentle=gentle, grey=arguments.grey)
    arranged = copy.shown.diagram(arguments.view, Seat.COORDINATOR if clinical else Seat.TOGETHER)
    pinned = {key: arranged.places[key] for key in arranged.pinned if key in arranged.places}
    paper = _paper(arguments)
    twice = tuple(replace(one, place=None) for one in arranged.ghosts)
    order = arguments.order or arranged.order
    placing = Placing(previous=pinned, pinned=frozenset(pinned), ghosts=twice, order=order, mode=arranged.mode)
    placing = replace(placing, home=home_of(arguments, copy))
    focus, others = shown(arguments, copy), Others(arguments.others)
    if paper is not None and arguments.output.suffix.lower() == ".pdf":  # which can have several sheets
        turn = LANDSCAPE if paper.width > paper.height else PORTRAIT
        name = "" if arguments.large else paper.name  # large print is laid out as ever, and then parted
        return map_page(arguments.view, copy, manner, name, turn, placing=placing, focus=focus, others=others)
    return on_paper(arguments.view, copy, manner, paper, placing=placing, focus=focus, others=others)


def write_specimen(arguments: Namespace, day: datetime.date) -> tuple[Path, ...]:
    """Write the notation: a PDF of all its pages, or a picture of each."""
    output: Path = arguments.output
    kind = _kind(output)
    book = pages_of(_style(arguments.style)) if arguments.style else pages()
    book = grey_book(book) if arguments.grey else book
    if kind == ".pdf":
        from ecomap.render.to_pdf import pdf  # heavy

        put(output, pdf(book, day))
        return (output,)
    paths = tuple(output.with_stem(f"{output.stem}-{number}") for number, _ in enumerate(book.pages, 1))
    for path, page in zip(paths, book.pages, strict=True):
        put(path, _encoded(page, kind, day))
    return paths


def _kind(output: Path) -> str:
    """Return the form that a file's name asks for."""
    kind = output.suffix.lower()
    if kind not in KINDS:
        raise Misused(f"{output.name} should end in {', '.join(KINDS[:-1])} or {KINDS[-1]}.")
    return kind


def _style(name: str) -> HouseStyle:
    """Return a house style by its key."""
    if name not in STYLES:
        raise Misused(f"There is no house style {name}; there are {', '.join(STYLES)}.")
    return STYLES[name]


def _paper(arguments: Namespace) -> Paper | None:
    """Return a sheet by name, for a family tree, which is wide, turned; None: the drawing's own."""
    name = arguments.paper.lower()
    sheet_named(name)
    if name in BOOKLETS or (name == POSTER and arguments.output.suffix.lower() != ".pdf"):
        there = ", ".join(PAPERS if name == POSTER else (*PAPERS, POSTER))
        raise Misused(f"One drawing in one picture is no {name}; there are {there}.")
    found = PAPERS.get(name)
    if found is None:
        return None
    if arguments.large and arguments.output.suffix.lower() != ".pdf":
        raise Misused("In large print a drawing takes several sheets: ask for a .pdf, or for no --paper.")
    return PAPERS.get(f"{found.name}-landscape", found) if arguments.view is View.FAMILY_TREE else found


@contextmanager
def _told_of_paper() -> Iterator[None]:
    """Turn a paper that is not there into a sentence."""
    try:
        yield
    except NoSuchPaper as error:
        raise Misused(str(error)) from error


def _encoded(drawing: Drawing | Book, kind: str, day: datetime.date) -> bytes:
    """Return a drawing as a file's bytes. Each backend is imported where it is used: each is heavy."""
    book = drawing if isinstance(drawing, Book) else Book(title=drawing.title, pages=(drawing,))
    drawing = book.pages[0]
    if kind == ".svg":
        from ecomap.render.to_svg import svg

        return svg(drawing).encode("utf-8")
    if kind == ".png":
        from ecomap.render.to_qt import png

        return png(drawing)
    from ecomap.render.to_pdf import pdf

    return pdf(book, day)


def write_papers(arguments: Namespace, copy: Copy, away: Withheld) -> tuple[Path, ...]:
    """Write the papers of a copy's audience, those that were asked for, each searched for what is withheld."""
    options = PaperOptions(
        paper=arguments.paper.lower(),
        grey=arguments.grey,
        large=arguments.large,
        cream=arguments.cream,
        style=arguments.style,
        home=home_of(arguments, copy),
        open_form=encode,
    )
    with told(), _told_of_paper():
        try:
            return write_all(copy, arguments.folder, options, only=tuple(arguments.only), write=checker(away, put))
        except NotReady as error:
            raise Refused(str(error)) from error
