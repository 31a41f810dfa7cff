"""Makes the gallery of papers from the sample maps: `python docs/make_gallery.py [FOLDER]`.

A picture of each paper, its pages side by side in small, and a page that shows them all with words for each. The papers
are made by the program's own code and painted by its own backend, as they print.

`python docs/make_gallery.py FOLDER --each 70 [--sample ellie] [--audience guests] [--paper homes] [--style garden]
[--grey] [--large]` is for looking closely: of all samples, each page as a picture, so many dots to the inch.
"""

from __future__ import annotations

import argparse
import datetime
import io
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from make_screenshots import in_few_colours, with_past
from PIL import Image

from ecomap.model.copies import Audience, Copy, copy_for, with_then
from ecomap.model.document import Document
from ecomap.model.moments import last_time
from ecomap.model.naming import called
from ecomap.papers import AS_IT_IS, PaperName, PaperOptions, made_of, make, my_book, office_papers
from ecomap.papers.styles import STYLES
from ecomap.render.drawing import Book, Drawing, Words
from ecomap.render.to_qt import png
from ecomap.resource import resource
from ecomap.store.codec import decode, encode

FOLDER = Path(__file__).parent / "gallery"
DAY = datetime.date(2026, 6, 1)
SAMPLES = ("ellie", "idris", "kai")
"""The first is shown whole; of the others what comes out otherwise, and the maps."""
FOR_WHOM = {
    Audience.YOUNG_PERSON: "For the young person",
    Audience.GUESTS: "For the guests",
    Audience.COORDINATOR: "For the coordinator",
    Audience.FILE: "For the council's file",
}
ALWAYS = ("people-who-matter", "my-family-tree")
IN_EVERY_STYLE = ("cover", "all-about-me", "homes")
OTHERWISE = {
    "grey": PaperOptions(grey=True),
    "large": PaperOptions(large=True),
    "a5-booklet": PaperOptions(paper="a5-booklet"),
    "poster": PaperOptions(paper="poster"),
}
"""Other ways to print, by how their pictures are called."""
OTHER_WAYS = (
    ("people-who-matter", "grey", "in grey"),
    ("all-about-me", "grey", "in grey"),
    ("homes", "large", "in large print"),
    ("special-days", "a5-booklet", "as a booklet"),
    ("people-who-matter", "poster", "as a poster"),
)
_SHORT_SIDE, _ACROSS, _GAP, _MOST = 300, 4, 10, 12
"""Pixels of a page's shorter side, pages in a row, pixels round a page; pages of one paper: what follows is alike."""
_TABLE = (214, 208, 198)
"""What the pages lie on."""
_FINER = 2
_TITLES = 6


@dataclass(frozen=True, slots=True)
class Shown:
    """One picture of the gallery: its file, what is above it, and its words."""

    file: str
    title: str
    words: str


def main(folder: Path) -> None:
    """Make all pictures, and the page that shows them."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    chapters = {words: list(_papers_for(audience, folder)) for audience, words in FOR_WHOM.items()}
    chapters["In five styles, and printed otherwise"] = [*_styles(folder), *_other_ways(folder)]
    (folder / "README.md").write_text(_page(chapters), encoding="utf-8")


def _papers_for(audience: Audience, folder: Path) -> Iterator[Shown]:
    """Yield the papers for an audience: of the first sample all, of the others those that come out otherwise."""
    first = {paper.key: book for paper, book in books(SAMPLES[0], audience)}
    for name in SAMPLES:
        for paper, book in books(name, audience):
            like_first = paper.key in first and _shape(book) == _shape(first[paper.key])
            if book.pages and (name == SAMPLES[0] or paper.key in ALWAYS or not like_first):
                yield _shown(folder / f"{name}-{audience.value}-{paper.key}.png", book, _whose(name, paper.title))


def _styles(folder: Path) -> Iterator[Shown]:
    """Yield a few sheets in every style."""
    copy = copy_of(SAMPLES[0], Audience.YOUNG_PERSON)
    for key, style in STYLES.items():
        made = [make(copy, paper, PaperOptions(style=key)) for paper in IN_EVERY_STYLE]
        book = replace(made[0], pages=tuple(page for one in made for page in one.pages[:2]))
        yield _shown(folder / f"style-{key}.png", book, style.title)


def _other_ways(folder: Path) -> Iterator[Shown]:
    """Yield a few sheets as they can be printed otherwise."""
    copy = copy_of(SAMPLES[0], Audience.YOUNG_PERSON)
    titles = {paper.key: paper.title for paper in made_of(copy)}
    for key, way, words in OTHER_WAYS:
        book = make(copy, key, OTHERWISE[way])
        yield _shown(folder / f"{way}-{key}.png", book, f"{titles[key]}, {words}")


def books(
    name: str, audience: Audience, keys: Sequence[str] = (), options: PaperOptions = AS_IT_IS
) -> Iterator[tuple[PaperName, Book]]:
    """Yield the papers of a sample for an audience, all of them but the book, which is made of the others."""
    copy = copy_of(name, audience)
    for paper in made_of(copy):
        if paper.key in keys or (not keys and paper.key != my_book.NAME):
            yield paper, make(copy, paper.key, replace(options, open_form=encode))


@cache
def copy_of(name: str, audience: Audience) -> Copy:
    """Return a copy of a sample; the first has a day that was kept earlier."""
    document = _document(name)
    copy, then = copy_for(document, audience, DAY), last_time(document)
    return copy if then is None else with_then(copy, document, then)


@cache
def _document(name: str) -> Document:
    document = decode(resource(f"samples/{name}.json").read_bytes())
    return with_past(document) if name == SAMPLES[0] else document


def _whose(name: str, title: str) -> str:
    """Return whose paper it is, and which."""
    document = _document(name)
    return f"{called(document, document.young_person)}: {title}"


def _shape(book: Book) -> list[tuple[float, float]]:
    """Return how many pages a book has, and how large each."""
    return [(page.box.width, page.box.height) for page in book.pages]


def _shown(path: Path, book: Book, title: str) -> Shown:
    """Put a book's pages side by side into a small picture: the colours of a drawing are few."""
    in_few_colours(_side_by_side([_small(page) for page in book.pages[:_MOST]])).save(path, optimize=True)
    return Shown(path.name, title, f"{title}. {_in_words(book)}")


def _small(page: Drawing) -> Image.Image:
    """Return a page in small, painted finer than it is shown."""
    dpi = _SHORT_SIDE / min(page.box.width, page.box.height) * 25.4
    picture = _painted(page, dpi * _FINER)
    return picture.resize((picture.width // _FINER, picture.height // _FINER), Image.Resampling.LANCZOS)


def _painted(page: Drawing, dpi: float) -> Image.Image:
    with Image.open(io.BytesIO(png(page, dpi))) as picture:
        return picture.convert("RGB")


def _side_by_side(pages: list[Image.Image]) -> Image.Image:
    """Return pages in rows."""
    rows = [pages[at : at + _ACROSS] for at in range(0, len(pages), _ACROSS)]
    wide = max(sum(one.width + _GAP for one in row) for row in rows) + _GAP
    high = sum(max(one.height for one in row) + _GAP for row in rows) + _GAP
    sheet = Image.new("RGB", (wide, high), _TABLE)
    top = _GAP
    for row in rows:
        left = _GAP
        for one in row:
            sheet.paste(one, (left, top))
            left += one.width + _GAP
        top += max(one.height for one in row) + _GAP
    return sheet


def _in_words(book: Book) -> str:
    """Return what a paper looks like, for those who do not see it: its pages and the first of its titles."""
    count = len(book.pages)
    titles = list(dict.fromkeys(title for page in book.pages for title in _titles(page)))
    more = ", and more" if len(titles) > _TITLES else ""
    there = f": {', '.join(titles[:_TITLES])}{more}" if titles else ""
    first = f", the first {_MOST} of them" if count > _MOST else ""
    return f"{count} page{'s' if count > 1 else ''}{first}{there}."


def _titles(page: Drawing) -> Iterator[str]:
    """Yield the titles of what stands on a page."""
    for figure in page.figures:
        if figure.meaning.path and figure.meaning.path[-1][0] == "H3":
            yield " ".join(one.text for one in figure.primitives if isinstance(one, Words))


def _page(chapters: dict[str, list[Shown]]) -> str:
    """Return the page that shows all pictures."""
    files = ", ".join(dict.fromkeys(one.title for audience in Audience for one in office_papers(audience)))
    lines = [
        "# The papers",
        "",
        "Every paper of the sample Ellie, and of Idris and Kai those that come out otherwise. All people are invented.",
        "`docs/make_gallery.py` makes the pictures from the samples with the program's own code.",
        "",
        f"Beside them there are files for other programs: {files}.",
        "",
    ]
    for chapter, pictures in chapters.items():
        lines += [f"## {chapter}", ""]
        for one in pictures:
            lines += [f"### {one.title}", "", f"![{one.words}]({one.file})", ""]
    return "\n".join(lines)


def each(folder: Path, asked: argparse.Namespace) -> None:
    """Write every page that is asked for as a picture of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    options = PaperOptions(style=asked.style, grey=asked.grey, large=asked.large)
    for name in asked.sample or SAMPLES:
        for audience in Audience:
            if not asked.audience or audience.value in asked.audience:
                for paper, book in books(name, audience, asked.paper, options):
                    for number, page in enumerate(book.pages, 1):
                        path = folder / f"{name}-{audience.value}-{paper.key}-{number}.png"
                        path.write_bytes(png(page, asked.each))


def _asked() -> argparse.Namespace:
    """Return what is asked for."""
    parser = argparse.ArgumentParser(description="Make the gallery of papers, or pictures of single pages.")
    parser.add_argument("folder", type=Path, nargs="?", default=FOLDER)
    parser.add_argument("--each", type=float, default=0.0, help="dots to the inch: every page by itself")
    for word in ("sample", "audience", "paper"):
        parser.add_argument(f"--{word}", action="append", default=[])
    parser.add_argument("--style", default="")
    for word in ("grey", "large"):
        parser.add_argument(f"--{word}", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    wanted = _asked()
    if wanted.each:
        each(wanted.folder, wanted)
    else:
        main(wanted.folder)
