"""The icon set (Lucide, resources/icons): drawn by 2 px strokes with round ends on a field of 24 px.

Read into steps, so that every backend draws the same picture; a sticker is such an icon, or an emoji.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from xml.etree import ElementTree

from ecomap.geometry import Box, Point
from ecomap.render import paths
from ecomap.render.drawing import Close, Colour, Curve, Line, Move, Pen, Shape, Step
from ecomap.resource import resource

FIELD = 24.0
"""The side of an icon's own drawing field."""
STROKE = 2.0
"""The width of its strokes there."""

_STICKERS = """
heart star sun moon music coffee bike camera book-open gamepad-2 volleyball flower leaf cake gift
tree-deciduous palette dog cat rabbit fish bird footprints rainbow rocket plane party-popper smile sparkles
guitar drama trophy cloud umbrella crown ghost bot headphones pizza apple paw-print scissors
"""

_WIDEST = 0.5  # mm: a large icon's strokes are no wider than a symbol's outline

STICKERS = tuple(_STICKERS.split())
"""Icons offered to stand inside a person's symbol."""

_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_NUMBER = re.compile(r"[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)")
_FLAG = re.compile(r"[\s,]*([01])")
_COMMAND = re.compile(r"[\s,]*([MmLlHhVvCcSsQqTtAaZz])")


@cache
def names() -> tuple[str, ...]:
    """Return the names of all shipped icons."""
    return tuple(sorted(path.stem for path in resource("icons").glob("*.svg")))


@cache
def icon(name: str) -> tuple[Step, ...]:
    """Return an icon's outlines on its field of 24; FileNotFoundError if there is none of this name."""
    root = ElementTree.fromstring(resource(f"icons/{name}.svg").read_text(encoding="utf-8"))
    return tuple(step for element in root for step in _element(element))


def drawn(name: str, centre: Point, side: float, colour: Colour, fill: Colour | None = None) -> Shape:
    """Return an icon of this side (mm) about a centre; its strokes never outweigh a symbol's outline."""
    factor = side / FIELD
    corner = Point(centre.x - side / 2, centre.y - side / 2)
    pen = Pen(colour, min(STROKE * factor, _WIDEST))
    return Shape(paths.placed(icon(name), corner, factor), pen, fill)


def _element(element: ElementTree.Element) -> tuple[Step, ...]:
    def number(key: str) -> float:
        return float(element.get(key, "0"))

    match element.tag.rpartition("}")[2]:
        case "path":
            return parsed(element.get("d", ""))
        case "circle":
            return paths.circle(Point(number("cx"), number("cy")), number("r"))
        case "ellipse":
            return paths.ellipse(Point(number("cx"), number("cy")), number("rx"), number("ry"))
        case "line":
            return (Move(Point(number("x1"), number("y1"))), Line(Point(number("x2"), number("y2"))))
        case "rect":
            box = Box(number("x"), number("y"), number("width"), number("height"))
            return paths.rectangle(box, number("rx") or number("ry"))
        case "polyline" | "polygon" as tag:
            numbers = [float(found) for found in _NUMBER.findall(element.get("points", ""))]
            points = [Point(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
            return (*paths.polyline(points), *((Close(),) if tag == "polygon" else ()))
        case unknown:
            raise ValueError(f"an icon may not hold a {unknown!r}")


def parsed(text: str) -> tuple[Step, ...]:
    """Return the steps of SVG path data; ValueError where it is none."""
    steps: list[Step] = []
    at = start = Point(0.0, 0.0)
    echo: Point | None = None  # where a smooth command mirrors the last control point from
    for command, numbers in _commands(text):
        origin = at if command.islower() else Point(0.0, 0.0)
        points = [Point(x + origin.x, y + origin.y) for x, y in zip(numbers[::2], numbers[1::2], strict=False)]
        kind, mirrored, echo = command.upper(), at.times(2).minus(echo) if echo else at, None
        if kind == "Z":
            steps.append(Close())
            at = start
            continue
        if kind == "A":
            end = Point(numbers[5] + origin.x, numbers[6] + origin.y)
            steps += paths.arc(at, numbers[0], numbers[1], numbers[2], numbers[3] == 1, numbers[4] == 1, end)
        elif kind in "CS":
            first, second, end = points if kind == "C" else (mirrored, *points)
            steps.append(Curve(first, second, end))
            echo = second
        elif kind in "QT":
            control, end = points if kind == "Q" else (mirrored, *points)
            steps += paths.quadratic(at, control, end)[1:]
            echo = control
        else:
            x = numbers[0] + origin.x if kind != "V" else at.x
            y = at.y if kind == "H" else numbers[-1] + origin.y
            end = Point(x, y)
            steps.append(Move(end) if kind == "M" else Line(end))
            start = end if kind == "M" else start
        at = end
    return tuple(steps)


def _commands(text: str) -> Iterator[tuple[str, list[float]]]:
    at, command = 0, ""
    text = text.rstrip()
    while at < len(text):
        if found := _COMMAND.match(text, at):
            command, at = found[1], found.end()
        elif command.upper() == "M":
            command = "L" if command == "M" else "l"
        elif not command or command in "Zz":
            raise ValueError(f"no path data: {text!r}")
        numbers: list[float] = []
        for index in range(_ARGUMENTS[command.upper()]):
            number = (_FLAG if command in "Aa" and index in (3, 4) else _NUMBER).match(text, at)
            if not number:
                raise ValueError(f"no path data: {text!r}")
            numbers.append(float(number[1]))
            at = number.end()
        yield command, numbers
