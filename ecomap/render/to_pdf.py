"""The PDF backend: a book as a tagged, archival file (PDF/A-2b or 3b, PDF/UA-1) that is the same for the same book.

Figures with a meaning become elements of the structure, all others artifacts. A path that begins with a
table, a list or a paragraph goes on from page to page; every other element belongs to its page alone.
Imported inside the action that needs it: fontTools and pikepdf take a third of a second.
"""

from __future__ import annotations

import datetime
import io
from collections.abc import Iterable, Iterator

from reportlab.pdfgen.canvas import FILL_NON_ZERO, Canvas

from ecomap.geometry import Box, Point
from ecomap.render import paths, typeface
from ecomap.render.drawing import (
    DECORATION,
    Book,
    Close,
    Colour,
    Curve,
    Drawing,
    Figure,
    Line,
    Meaning,
    Move,
    Pen,
    Picture,
    Shape,
    Step,
    Words,
)
from ecomap.render.encoded import reader_of
from ecomap.render.pdf_fonts import EmbeddedFont
from ecomap.render.pdf_structure import Label, Marked, finished
from ecomap.render.pdf_ways import Way
from ecomap.render.typeface import Glyph, Run

_POINTS = 72 / 25.4
_ACROSS_PAGES = frozenset({"Table", "L", "P"})
_WHITE = Colour(1, 1, 1)
_JOINER = "\u200d"
"""The text of a glyph that adds to the one before it; every code must stand for some text."""


def pdf(book: Book, date: datetime.date) -> bytes:
    """Return a book as one PDF file, dated; attachments make it PDF/A-3b. The same book gives the same bytes."""
    painted = io.BytesIO()
    painter = _Painter(painted, book.language)
    for page in book.pages:
        painter.page(page)
    painter.canvas.save()
    label = Label(
        title=typeface.clean(book.title),
        language=book.language,
        date=date,
        attachments=book.attachments,
        bookmarks=tuple((typeface.clean(one.title), one.page) for one in book.bookmarks),
    )
    return finished(painted.getvalue(), painter.marked, label)


class _Canvas(Canvas):  # type: ignore[misc]
    """reportlab's canvas without its page preamble, which names a font that is not embedded."""

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"


class _Painter:
    """Paints pages one after the other, and keeps what was marked on them."""

    def __init__(self, target: io.BytesIO, language: str) -> None:
        # pages are packed when the whole is finished: here they would be written as letters, which takes long
        self.canvas = _Canvas(target, pdfVersion=(1, 7), invariant=1, pageCompression=0)
        self.marked: list[Marked] = []
        self._fonts: dict[str, EmbeddedFont] = {}
        self._box = Box(0, 0, 0, 0)
        self._page = -1
        self._book_language, self._language = language, ""
        self._title = ""
        self._next = 0

    def page(self, page: Drawing) -> None:
        """Paint one page on its own paper."""
        self._box, self._page, self._next = page.box, self._page + 1, 0
        self._title = typeface.clean(page.title)
        self._language = page.language if page.language != self._book_language else ""
        self.canvas.setPageSize((page.box.width * _POINTS, page.box.height * _POINTS))
        if page.paper != _WHITE:
            paper = Shape(paths.rectangle(page.box), fill=page.paper)
            self._figure(Figure("paper", (paper,), page.box), DECORATION, "Background")
        whole = page.outline and not any(figure.meaning.path for figure in page.figures)
        for figure in page.figures:
            meaning = Meaning((("Figure", "whole"),), page.outline) if whole else figure.meaning
            self._figure(figure, meaning)
        self.canvas.showPage()

    def _figure(self, figure: Figure, meaning: Meaning, kind: str = "Layout") -> None:
        if meaning.path:
            self._begin(figure, meaning)
        else:
            self._write(f"/Artifact <</Type /{kind}>> BDC")
        for primitive in figure.primitives:
            match primitive:
                case Shape():
                    self._shape(primitive)
                case Words():
                    self._words(primitive)
                case Picture():
                    self._picture(primitive)
        self._write("EMC")

    def _begin(self, figure: Figure, meaning: Meaning) -> None:
        path, box, way, alternative = meaning.path, None, None, typeface.clean(meaning.alternative)
        if path[0][0] not in _ACROSS_PAGES:
            path = ((path[0][0], f"{self._page}/{path[0][1]}"), *path[1:])
        written = typeface.clean(" ".join(words.text for words in figure.primitives if isinstance(words, Words)))
        if path[-1][0] == "Figure":
            box = self._corners(figure.box)
            alternative = alternative or written or self._title
        if meaning.leads_to is not None:
            way = Way(meaning.leads_to, self._corners(figure.box), written)
        language = meaning.language or self._language
        mark = Marked(self._page, self._next, path, alternative, language, meaning.scope, box, way, meaning.reading)
        self.marked.append(mark)
        self._write(f"/{path[-1][0]} <</MCID {self._next}>> BDC")
        self._next += 1

    def _corners(self, box: Box) -> tuple[float, float, float, float]:
        """Return a box as a PDF has it: left, bottom, right, top, in points."""
        return (*self._point(Point(box.left, box.bottom)), *self._point(Point(box.right, box.top)))

    def _write(self, code: str) -> None:
        self.canvas._code.append(code)

    def _point(self, point: Point) -> tuple[float, float]:
        """Return a place in points from the left lower corner: the one change of unit."""
        return (point.x - self._box.left) * _POINTS, (self._box.bottom - point.y) * _POINTS

    def _path(self, steps: Iterable[Step]) -> object:
        path = self.canvas.beginPath()
        for step in steps:
            match step:
                case Move(to):
                    path.moveTo(*self._point(to))
                case Line(to):
                    path.lineTo(*self._point(to))
                case Curve(first, second, to):
                    path.curveTo(*self._point(first), *self._point(second), *self._point(to))
                case Close():
                    path.close()
        return path

    def _shape(self, shape: Shape) -> None:
        self.canvas.saveState()
        if shape.pen:
            self._pen(shape.pen)
        if shape.fill:
            self._ink(shape.fill)
        self.canvas.drawPath(
            self._path(shape.path), stroke=bool(shape.pen), fill=bool(shape.fill), fillMode=FILL_NON_ZERO
        )
        self.canvas.restoreState()

    def _pen(self, pen: Pen) -> None:
        canvas = self.canvas
        canvas.setStrokeColorRGB(*pen.colour[:3])
        if pen.colour.opacity < 1:
            canvas.setStrokeAlpha(pen.colour.opacity)
        canvas.setLineWidth(pen.width * _POINTS)
        canvas.setLineCap(1 if pen.round_ends else 0)
        canvas.setLineJoin(1 if pen.round_ends else 0)
        if pen.dashes:
            canvas.setDash([dash * _POINTS for dash in pen.dashes])

    def _ink(self, colour: Colour) -> None:
        self.canvas.setFillColorRGB(*colour[:3])
        if colour.opacity < 1:
            self.canvas.setFillAlpha(colour.opacity)

    def _picture(self, picture: Picture) -> None:
        if (reader := reader_of(picture.encoded)) is None:
            return
        self.canvas.saveState()
        clip = picture.clip or paths.rectangle(picture.box)
        self.canvas.clipPath(self._path(clip), stroke=0, fill=0)
        across, down = reader.getSize()
        scale = max(picture.box.width / across, picture.box.height / down)
        covered = Box.around(picture.box.centre, across * scale, down * scale)
        x, y = self._point(Point(covered.left, covered.bottom))
        self.canvas.drawImage(reader, x, y, covered.width * _POINTS, covered.height * _POINTS, mask="auto")
        self.canvas.restoreState()

    def _words(self, words: Words) -> None:
        line = typeface.setting(words.text, words.bold)
        shift = -line.width * words.size * {"left": 0.0, "middle": 0.5, "right": 1.0}[words.align]
        self.canvas.saveState()
        self._ink(words.colour)
        self.canvas.translate(*self._point(words.at))
        if words.turn:
            self.canvas.rotate(-words.turn)
        for run in line.runs:
            self._run(run, shift, words.size)
        self.canvas.restoreState()

    def _run(self, run: Run, shift: float, size: float) -> None:
        """Write a run in the order of reading, each stretch of glyphs where the eye sees it."""
        font = self._fonts.get(run.font)
        if font is None:
            font = self._fonts[run.font] = EmbeddedFont(run.font, self.canvas._doc, len(self._fonts))
        face, em = typeface.face(run.font), typeface.units_per_em(run.font)
        self._write(f"BT /{font.name} {size:g} Tf")
        codes, start, expected = "", (0.0, 0.0), None
        for glyph in _as_read(run):
            x, y = shift + (run.start + glyph.x) * size, glyph.y * size
            if expected is None or abs(x - expected[0]) > 0.002 or y != expected[1]:
                self._stretch(codes, start)
                codes, start = "", (x, y)
            codes += f"{font.code(glyph.number, glyph.text or _JOINER):04X}"
            expected = (x + face.get_glyph_h_advance(glyph.number) / em * size, y)
        self._stretch(codes, start)
        self._write("ET")

    def _stretch(self, codes: str, start: tuple[float, float]) -> None:
        if codes:
            self._write(f"1 0 0 1 {start[0]:.3f} {start[1]:.3f} Tm <{codes}> Tj")


def _as_read(run: Run) -> Iterator[Glyph]:
    """Yield the glyphs in the order of reading; those of one letter stay together."""
    letters: list[list[Glyph]] = []
    for glyph in run.glyphs:
        if glyph.text or not letters:
            letters.append([glyph])
        else:
            letters[-1].append(glyph)
    for letter in reversed(letters) if run.leftward else letters:
        yield from letter
