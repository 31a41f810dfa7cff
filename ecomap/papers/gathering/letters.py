"""An invitation for each guest, as a letter: folded in three, what shows in the envelope's window is the service's.

The window of a DL envelope lies 20 mm from the left; folded at 99 mm, a sheet shows there what stands between 45 and
90 mm from its top (BS 4264; DIN 5008, form B, has the same field). No guest's own address is on the letter: the
service passes it on.
"""

from __future__ import annotations

from collections.abc import Iterator

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy, guests
from ecomap.model.gathering import Invitation
from ecomap.papers import sheet
from ecomap.papers.dressing import Dressing
from ecomap.papers.gathering.head import whose_gathering
from ecomap.papers.gathering.wording import service_address
from ecomap.papers.gathering.written import Column, lowered, parts
from ecomap.papers.words import spoken
from ecomap.render import icons, paths
from ecomap.render.drawing import Drawing, Figure, Pen, Shape

NAME = "invitation-letters"
TITLE = "Invitations as letters"
WINDOW = Box(20.0, 45.0, 90.0, 45.0)
_ADDRESS = Box(25.0, 51.0, 80.0, 34.0)
_ADDRESS_STEPS = (12.0, sheet.TEXT, 10.0, 9.0)
_FOLDS = (99.0, 198.0)
_TOP, _FIRST, _BOTTOM = 26.0, 102.0, 281.0
_SLIP = 60.0
"""Height of the slip to send back, millimetres."""
_COLUMN = Column(left=25.0, room=158.0, high=_BOTTOM - _TOP, text=12.0)


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return one letter a guest, in order of naming, each with a slip to send back."""
    made: list[Drawing] = []
    for number, invitation in enumerate(guests(copy.shown)):
        made.extend(_letter(copy, dress, invitation, number))
    return tuple(made)


def _letter(copy: Copy, dress: Dressing, invitation: Invitation, number: int) -> Iterator[Drawing]:
    """Yield one guest's letter, a page or more; the slip is at the foot of the last."""
    address = _address(copy, dress, invitation, number)
    found: list[Figure] = [*_above(copy, dress, number), *address.figures]
    top = max(_FIRST, address.bottom + 8.0)
    for gap, part in parts(copy, dress, invitation, number, _COLUMN, address=False):
        if top + gap + part.bottom > _BOTTOM and top > _TOP:
            yield _finished(found, dress)
            found, top, gap = [], _TOP, 0.0
        found.extend(lowered(part, top + gap).figures)
        top += gap + part.bottom
    if top > _BOTTOM - _SLIP:
        yield _finished(found, dress)
        found = []
    yield _finished([*found, *_slip(copy, dress, invitation, number)], dress)


def _above(copy: Copy, dress: Dressing, number: int) -> Iterator[Figure]:
    """Yield whose gathering it is, and at the right the service, its telephone and the day."""
    palette, gathering = dress.palette, copy.shown.gathering
    name = whose_gathering(copy)
    size = sheet.fitting(name, 92.0, 16.0, (sheet.LARGE, sheet.PAGE_NAME, sheet.TITLE, sheet.TEXT, 9.0), bold=True)
    at = Point(_COLUMN.left, 20.0)
    yield from sheet.block(name, at, 92.0, size, palette.accent, path=(("P", f"{number} whose"),), bold=True).figures
    top = 20.0
    for place, text in enumerate((gathering.service, gathering.service_phone, sheet.words_for(copy.on))):
        if text:
            at, path = Point(_COLUMN.left + _COLUMN.room, top), (("P", f"{number} from {place}"),)
            words = sheet.block(text, at, 62.0, sheet.TEXT, palette.quiet, path=path, align="right")
            yield from words.figures
            top = words.bottom


def _address(copy: Copy, dress: Dressing, invitation: Invitation, number: int) -> sheet.Block:
    """Return what shows in the window: for whom, and the service that passes the letter on."""
    gathering, palette = copy.shown.gathering, dress.palette
    lines = [f"For {spoken(copy, invitation.person)}"]
    lines += [f"care of {gathering.service}"] if gathering.service else []
    lines += [part.strip() for part in service_address(gathering).split(",") if part.strip() != gathering.service]
    lines = [line for line in lines if line]
    size = next((one for one in _ADDRESS_STEPS if _high(lines, one) <= _ADDRESS.height), _ADDRESS_STEPS[-1])
    figures: list[Figure] = []
    top = _ADDRESS.top
    for place, line in enumerate(lines):
        at, path = Point(_ADDRESS.left, top), (("P", f"{number} address {place}"),)
        words = sheet.block(line, at, _ADDRESS.width, size, palette.ink, path=path, bold=place == 0)
        figures.extend(words.figures)
        top = words.bottom
    return sheet.Block(tuple(figures), top)


def _high(lines: list[str], size: float) -> float:
    """Return how high the lines of an address are."""
    return sum(sheet.height(line, _ADDRESS.width, size) for line in lines)


def _slip(copy: Copy, dress: Dressing, invitation: Invitation, number: int) -> Iterator[Figure]:
    """Yield the slip to send back: coming or not, what the guest needs, where to send it."""
    palette, left = dress.palette, _COLUMN.left
    right, top = left + _COLUMN.room, _BOTTOM - _SLIP + 4.0
    pen = Pen(palette.quiet, 0.3, (1.6, 1.4), round_ends=False)
    line = Shape(paths.polyline((Point(left, top), Point(right, top))), pen)
    yield sheet.shapes("cut", line, icons.drawn("scissors", Point(left + 6.0, top), 5.0, palette.quiet))
    at, path = Point(left, top + 4.0), (("H2", f"{number} slip"),)
    title = sheet.block(
        f"My reply. I am {spoken(copy, invitation.person)}.", at, _COLUMN.room, sheet.TITLE, palette.ink,
        path=path, bold=True,
    )  # fmt: skip
    yield from title.figures
    top = title.bottom + 2.0
    for place, text in enumerate(("I will come", "I may come", "I cannot come")):
        box = Box(left + place * 50.0, top, 4.5, 4.5)
        yield sheet.shapes("to tick", Shape(paths.rectangle(box, 0.8), Pen(palette.ink, 0.4)))
        at, path = Point(box.right + 2.5, top - 0.2), (("P", f"{number} tick {place}"),)
        yield from sheet.block(text, at, 40.0, 12.0, palette.ink, path=path).figures
    at, path = Point(left, top + 8.5), (("P", f"{number} needs"),)
    asked = "What would help me: food, language, getting there, steps, children"
    needs = sheet.block(asked, at, _COLUMN.room, sheet.TEXT, palette.quiet, path=path)
    yield from needs.figures
    for place in (1, 2):
        yield sheet.writing_line(left, right, needs.bottom + 8.5 * place - 1.0, palette)
    yield from _back(copy, dress, needs.bottom + 18.5, number)


def _back(copy: Copy, dress: Dressing, top: float, number: int) -> Iterator[Figure]:
    """Yield where the slip is sent to, in type small enough for its room."""
    gathering = copy.shown.gathering
    where = ", ".join(text for text in (gathering.service, service_address(gathering)) if text)
    by = f" by {sheet.words_for(gathering.reply_by)}" if gathering.reply_by else ""
    text = f"Please send this back{by}. {where}".strip()
    size = sheet.fitting(text, _COLUMN.room, _BOTTOM + 8.0 - top, (sheet.TEXT, 10.0, 9.0))
    at, path = Point(_COLUMN.left, top), (("P", f"{number} back"),)
    yield from sheet.block(text, at, _COLUMN.room, size, dress.palette.ink, path=path).figures


def _finished(found: list[Figure], dress: Dressing) -> Drawing:
    """Return a page of a letter, dressed where nothing is written, with marks to fold at."""
    pen = Pen(dress.palette.quiet, 0.25)
    folds = (Shape(paths.polyline((Point(4.0, y), Point(9.0, y))), pen) for y in _FOLDS)
    taken = [figure.box for figure in found if figure.meaning.path]
    figures = (*dress.around(sheet.A4, WINDOW, *taken), sheet.shapes("folds", *folds), *found)
    return sheet.made(figures, sheet.A4, TITLE, dress.palette)
