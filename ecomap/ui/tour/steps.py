"""The five steps of the tour: what each says, what it speaks of, and when somebody has done it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtWidgets import QWidget

from ecomap.model.diagram import Seat, View
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.session.workspace import Workspace
from ecomap.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ecomap.ui.map_page import MapPage

_BELOW_NAME_BOX = 150
"""The height that is left free below the name box for what it understands, in pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What can be seen to have been done: compared with how it was when the step began."""

    document: Document
    view: View
    seat: Seat
    printed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What a step speaks of, in pixels of the page."""

    ringed: tuple[QRect, ...]
    """A ring is drawn round each."""
    free: QRect
    """What the card does not cover."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step."""

    title: str
    words: str
    keys: str
    """How it is done by keys alone; actions stand in braces."""
    view: View | None
    """The drawing it needs."""
    free_words: str = ""
    """What it says instead where a place says nothing of how close somebody is."""
    target: Callable[[MapPage], Target]
    is_done: Callable[[State, State], bool]
    """Whether it was done between two states."""


def seen(workspace: Workspace, *, printed: bool = False) -> State:
    """Return what can be seen now."""
    return State(document=workspace.editor.settled, view=workspace.view, seat=workspace.seat, printed=printed)


def _name_box(page: MapPage) -> Target:
    box = _place(page.bar.name_box, page)
    return Target(ringed=(box,), free=box.adjusted(0, 0, 0, _BELOW_NAME_BOX))


def _somebody(page: MapPage) -> Target:
    """Return where somebody stands who is not in the middle, and the way from there to the middle."""
    who = farthest(page)
    box = page.canvas.person_box(who) if who is not None else None
    middle = page.canvas.person_box(page.workspace.editor.shown.young_person)
    if box is None:
        place = _place(page.canvas, page)
        return Target(ringed=(place,), free=QRect(place.center(), place.center()))
    corner = page.canvas.viewport().mapTo(page, QPoint(0, 0))
    place = box.toAlignedRect().translated(corner)
    return Target(
        ringed=(place,), free=place if middle is None else place.united(middle.toAlignedRect().translated(corner))
    )


def farthest(page: MapPage) -> ElementId | None:
    """Return whom to move nearer: of all who are in sight, who stands in the outermost ring."""
    shown = page.workspace.copy.shown
    rings = {one: shown.standing(one).ring for one in page.workspace.scene().places}
    room = QRectF(page.canvas.viewport().rect())
    boxes = {one: page.canvas.person_box(one) for one, ring in rings.items() if ring}
    placed = {one: rings[one] or 0 for one, box in boxes.items() if box is not None and room.contains(box)}
    return max(placed, key=lambda one: placed[one], default=None)


def drawn(page: MapPage) -> list[QRect]:
    """Return where people and their names are drawn, in pixels of the page."""
    corner = page.canvas.viewport().mapTo(page, QPoint(0, 0))
    boxes = (page.canvas.person_box(one) for one in page.canvas.stage.order)
    return [box.toAlignedRect().translated(corner) for box in boxes if box is not None]


def _line(page: MapPage) -> Target:
    """Return the buttons that say how a line is, and how people are in touch; wherever they stand now."""
    buttons = [one for one in page.spokes.menus if one.isVisible()]
    places = tuple(_place(one, page) for one in buttons)
    whole = QRect()
    for place in places:
        whole = whole.united(place)
    return Target(ringed=places, free=whole)


def _views(page: MapPage) -> Target:
    place = _place(page.bar.views, page)
    return Target(ringed=(place,), free=place)


def _seats(page: MapPage) -> Target:
    parts = [page.bar.seats.coordinator, page.bar.buttons["print"]]
    places = tuple(_place(one, page) for one in parts if one.isVisible())
    whole = QRect()
    for place in places:
        whole = whole.united(place)
    return Target(ringed=places, free=whole)


def _place(widget: QWidget, page: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


def _added(before: State, now: State) -> bool:
    was, has = before.document, now.document
    return bool((has.people.keys() - was.people.keys()) | (has.places.keys() - was.places.keys()))


def _nearer(before: State, now: State) -> bool:
    return _differs(before, now, lambda document, one: document.standing(one).closeness)


def _connected(before: State, now: State) -> bool:
    return _differs(before, now, lambda document, one: document.standing(one).contact_now) or _differs(
        before, now, lambda document, one: document.tie_to(one)
    )


def _differs(before: State, now: State, fact: Callable[[Document, ElementId], object]) -> bool:
    """Say whether a fact about anybody is otherwise than it was."""
    was, has = before.document, now.document
    return was is not has and any(fact(was, one) != fact(has, one) for one in (*has.people, *has.places))


STEPS = (
    Step(
        title=QT_TRANSLATE_NOOP("tour", "Add somebody by typing"),
        words=QT_TRANSLATE_NOOP("tour", "Type who is there, and press Enter. Try: best friend Ash"),
        keys=QT_TRANSLATE_NOOP("tour", "By keys: {name-box}"),
        view=None,
        target=_name_box,
        is_done=_added,
    ),
    Step(
        title=QT_TRANSLATE_NOOP("tour", "Bring somebody nearer"),
        words=QT_TRANSLATE_NOOP("tour", "Nearer the middle means closer. Drag them a little nearer."),
        keys=QT_TRANSLATE_NOOP("tour", "By keys: choose them, then press {ring-1}, {ring-2} or {ring-3}"),
        free_words=QT_TRANSLATE_NOOP("tour", "Choose somebody, and press 1, 2 or 3 for how close you are."),
        view=View.ECOMAP,
        target=_somebody,
        is_done=_nearer,
    ),
    Step(
        title=QT_TRANSLATE_NOOP("tour", "Draw how it is"),
        words=QT_TRANSLATE_NOOP("tour", "Choose somebody. Then say how the line is, or how you are in touch."),
        keys=QT_TRANSLATE_NOOP("tour", "By keys: {strength-strong} is strong, {contact-face_to_face} is we meet"),
        view=View.ECOMAP,
        target=_line,
        is_done=_connected,
    ),
    Step(
        title=QT_TRANSLATE_NOOP("tour", "See it the other way"),
        words=QT_TRANSLATE_NOOP("tour", "The same people, drawn as a family tree, or as the people in my life."),
        keys=QT_TRANSLATE_NOOP("tour", "By keys: {family-tree} and {ecomap}"),
        view=None,
        target=_views,
        is_done=lambda before, now: before.view is not now.view,
    ),
    Step(
        title=QT_TRANSLATE_NOOP("tour", "Two ways to look, and paper"),
        words=QT_TRANSLATE_NOOP(
            "tour", "Together is for both of you. Hold Coordinator for a second to see the rest. Print makes papers."
        ),
        keys=QT_TRANSLATE_NOOP("tour", "By keys: {coordinator}, and {print}"),
        view=None,
        target=_seats,
        is_done=lambda before, now: now.printed or (now.seat is Seat.COORDINATOR and before.seat is Seat.TOGETHER),
    ),
)
"""In order."""

END = Step(
    title=QT_TRANSLATE_NOOP("tour", "That was all"),
    words=QT_TRANSLATE_NOOP("tour", "Whatever you do is kept, and can be undone. Help is always there."),
    keys=QT_TRANSLATE_NOOP("tour", "Help: {help}. Show me round again: {tour}"),
    view=None,
    target=lambda page: Target(ringed=(), free=QRect()),
    is_done=lambda before, now: False,
)
"""What is said last; no step."""
