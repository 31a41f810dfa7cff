"""My timeline: a path through the years, from when I was born to now and one day, with what happened beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.model.dates import Precision, age
from ecomap.papers import sheet
from ecomap.papers.cards import dealt
from ecomap.papers.dressing import Dressing
from ecomap.papers.story.dated import BORN, Told, Year, told
from ecomap.papers.story.fields import Field
from ecomap.papers.story.lived import lived
from ecomap.papers.story.path import path
from ecomap.papers.story.timeline_cards import (
    WIDE,
    Look,
    Row,
    Stop,
    card_high,
    card_of,
    parted,
    radius,
    round_of,
    row_of,
    row_to_write,
)
from ecomap.render import paths
from ecomap.render.drawing import Drawing, Figure, Pen, Shape

NAME = "timeline"
TITLE = "My timeline"
FIELDS = (
    Field("now", "What is good just now", "a person, a place, a thing", 2),
    Field("one_day", "One day", "what I hope for", 3),
)
UNDATED_TITLE = "Some time, I do not know when"
_BELOW, _ABOVE = 4.0, 2.0
"""From the upper edge of a page's room to the first card; from the last card to its lower edge."""
_MIDDLE, _SWAY, _LITTLE_SWAY = 105.0, 3.0, 1.0
"""Where the path runs, and how far to each side it swings; where stops are large, they keep clear of the cards."""
_APART, _MOST_APART, _CLEAR = 30.0, 27.0, 4.0
"""From stop to stop at least, and how much more where a page has room to spare; and from edge to edge at least."""
_DROP = 11.0
"""How far below the upper edge of its card a stop stands."""
_BETWEEN = 4.0
"""Between two cards on the same side."""
_OPEN = 4
"""With fewer years than these, further stops are open."""


@dataclass(frozen=True, slots=True)
class _Placed:
    """A stop where it stands on its page, and its card."""

    stop: Stop
    at: Point
    box: Box


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return the pages: the path goes on from one to the next, and ends with what has no date."""
    life = told(copy)
    stops = [piece for stop in _stops(copy, life) for piece in parted(stop, dress)]
    placed = _shared_out(stops, dress)
    bodies = [list(_path_page(placed, number, dress)) for number in range(len(placed))]
    corner = list(_undated(life, max(one.box.bottom for one in placed[-1]), dress))
    if corner:
        bodies[-1] += corner[0]
        bodies += corner[1:]
    return tuple(_page(copy, dress, body, number) for number, body in enumerate(bodies))


def _page(copy: Copy, dress: Dressing, body: Sequence[Figure], number: int) -> Drawing:
    """Return a page with its heading."""
    head = sheet.heading(copy, TITLE, dress.palette, dress.size.content, date_right=dress.date_right, turn=str(number))
    return sheet.made((*dress.around(dress.size.paper), *head, *body), dress.size.paper, TITLE, dress.palette)


def _top(dress: Dressing) -> float:
    """Return where cards begin on a page."""
    return dress.size.room.top + _BELOW


def _bottom(dress: Dressing) -> float:
    """Return where cards end on a page."""
    return dress.size.room.bottom - _ABOVE


# stops


def _stops(copy: Copy, life: Told) -> Iterator[Stop]:
    """Yield the stops in the order of time."""
    if not any(fact.key == BORN for year in life.past for fact in year.facts):
        born = Row(key=BORN, title="I was born", line="where, and who was there", lines=2)
        yield Stop(label="", icon="star", look=Look.OPEN, rows=(born,))
    yield from (_year(copy, year) for year in life.past)
    for number in range(len(life.past), _OPEN):
        row = Row(key=f"open {number}", title="Something I remember", icon="pencil", sector="help", lines=2)
        yield Stop(label="", look=Look.OPEN, rows=(row,))
    yield _now(copy)
    yield from (_year(copy, year, Look.OPEN) for year in life.ahead)
    text = copy.shown.sheets.get(NAME, {}).get(FIELDS[1].key, "")
    yield Stop(label="", icon="star", look=Look.OPEN, rows=(row_to_write(FIELDS[1], text, "sun", "dad"),))


def _year(copy: Copy, year: Year, look: Look = Look.YEAR) -> Stop:
    """Return the stop of a year: the year, and how old the young person became in it."""
    born = copy.shown.people[copy.shown.young_person].born
    below = ""
    if born is not None and born.precision is Precision.EXACT:
        turned = year.year - born.year
        turn = "turn" if look is Look.OPEN else "turned"
        below = f"I {turn} {turned}" if turned > 0 else "" if turned == 0 else "before me"
    return Stop(label=str(year.year), below=below, look=look, rows=tuple(row_of(fact) for fact in year.facts))


def _now(copy: Copy) -> Stop:
    """Return the stop of now: how old, where, and what is good."""
    born = copy.shown.people[copy.shown.young_person].born
    rows = []
    homes = lived(copy)
    if homes and homes[0].now:
        rows.append(Row(key="home", title=homes[0].name, line="My home now", icon="house", sector="home"))
    text = copy.shown.sheets.get(NAME, {}).get(FIELDS[0].key, "")
    rows.append(row_to_write(FIELDS[0], text, "smile", "community"))
    below = f"I am {age(born, copy.on)}" if born is not None else ""
    return Stop(label="Now", below=below, look=Look.NOW, rows=tuple(rows))


# pages


def _shared_out(stops: Sequence[Stop], dress: Dressing) -> list[list[_Placed]]:
    """Return the stops page by page: about as many on one as on the other, spread over the page."""
    found = _filled(stops, len(stops), dress)
    most = -(-len(stops) // len(found))
    while most < len(stops):
        even = _filled(stops, most, dress)
        if len(even) == len(found):
            found = even
            break
        most += 1
    return [_spread(page, dress) for page in found]


def _filled(stops: Sequence[Stop], most: int, dress: Dressing) -> list[list[_Placed]]:
    """Return pages of stops, their cards left and right in turn; as many on each as fit, and never more than `most`."""
    found: list[list[_Placed]] = [[]]
    for number, stop in enumerate(stops):
        one = _next(found[-1], stop, number, dress)
        if found[-1] and (len(found[-1]) == most or one.box.bottom > _bottom(dress)):
            found.append([])
            one = _next([], stop, number, dress)
        found[-1].append(one)
    return found


def _next(before: Sequence[_Placed], stop: Stop, number: int, dress: Dressing) -> _Placed:
    """Return where a stop stands below those before it: clear of the last, its card clear of that on its side."""
    high, right = card_high(stop, dress), number % 2 == 0
    drop = min(_DROP, high / 2)
    left = 192.0 - WIDE if right else 18.0
    top = _top(dress)
    y = max(top + drop, top + radius(dress) + 2.0)
    if before:
        y = before[-1].at.y + max(_APART, 2 * radius(dress) + _CLEAR)
        y = max((y, *(one.box.bottom + _BETWEEN + drop for one in before if one.box.left == left)))
    sway = _LITTLE_SWAY if dress.one_a_page else _SWAY
    at = Point(_MIDDLE - sway if right else _MIDDLE + sway, y)
    return _Placed(stop, at, Box(left, y - drop, WIDE, high))


def _spread(page: Sequence[_Placed], dress: Dressing) -> list[_Placed]:
    """Return the stops of a page further apart, if it has room to spare."""
    spare = _bottom(dress) - max(max(one.box.bottom, one.at.y + radius(dress)) for one in page)
    more = max(min(spare / max(len(page) - 1, 1), _MOST_APART), 0.0)
    downs = [Point(0.0, more * number) for number in range(len(page))]
    return [_Placed(one.stop, one.at.plus(by), one.box.moved(by)) for one, by in zip(page, downs, strict=True)]


def _path_page(placed: Sequence[Sequence[_Placed]], number: int, dress: Dressing) -> Iterator[Figure]:
    """Yield the path of one page, its stops and their cards."""
    stops, palette = placed[number], dress.palette
    way = [one.at for one in stops]
    if number:
        way.insert(0, Point(stops[0].at.x, _top(dress) - 3.0))
    if number < len(placed) - 1:
        way.append(Point(placed[number + 1][0].at.x, dress.size.paper.bottom))
    yield from path(way, palette)
    for turn, one in enumerate(stops):
        key = f"stop {number} {turn}"
        side = one.box.left if one.box.left > one.at.x else one.box.right
        link = paths.polyline((one.at, Point(side, one.at.y)))
        yield sheet.shapes("link", Shape(link, Pen(palette.household_edge, 0.4)))
        yield from round_of(one.stop, one.at, key, dress)
        yield from card_of(one.stop, one.box, key, dress)


def _undated(life: Told, above: float, dress: Dressing) -> Iterator[list[Figure]]:
    """Yield, page by page, the quiet corner of what has no date: on the last page of the path if it has room."""
    if not life.undated:
        return
    stops = [piece for fact in life.undated for piece in parted(Stop(label="", rows=(row_of(fact),)), dress)]
    heights = [card_high(stop, dress) for stop in stops]
    title_high = 11.0
    top = _top(dress)
    room = Box(18.0, top + title_high, 174.0, _bottom(dress) - top - title_high)
    shelves = dealt(heights, room, 2, _BETWEEN, 0.0, first=above + 6.0 - top)
    for turn, shelf in enumerate(shelves):
        body: list[Figure] = []
        if shelf:
            at, key = Point(18.0, min(box.top for _, box in shelf) - 9.0), f"undated {turn}"
            tag = (("H3", key),)
            title = sheet.block(UNDATED_TITLE, at, 160.0, sheet.TITLE, dress.palette.quiet, path=tag, key=key)
            body += title.figures
        for number, box in shelf:
            left = 18.0 if box.left < _MIDDLE else 192.0 - WIDE
            narrow = Box(left, box.top, WIDE, heights[number])
            body += card_of(stops[number], narrow, f"undated {number}", dress)
        yield body
