"""Everybody of a free drawing round the centre, so that no tie to it meets a box: friends near, as close as they feel.

Everybody starts where their wishes draw them (stress.py), then takes seats (gaps.py) until the turn about the centre
holds all (turning.py); the page grows by what is missing. At last wishes draw everybody once more (floor.py).
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from ecomap.geometry import ORIGIN
from ecomap.layout.ecomap.bounds import on_page
from ecomap.layout.ecomap.crowd import Cast, Floats, places_of
from ecomap.layout.ecomap.floor import GENTLY, Floor, drawn_together
from ecomap.layout.ecomap.frame import TOP, TURN, Frame, wished_frame
from ecomap.layout.ecomap.gaps import bands, seat
from ecomap.layout.ecomap.relaxing import relax
from ecomap.layout.ecomap.standing import Standing, scaled, standing, wrongs
from ecomap.layout.ecomap.start import first_places
from ecomap.layout.ecomap.stress import Wishes, majorised, wishes
from ecomap.layout.ecomap.turning import Turn, turn_of
from ecomap.layout.network import Network, Sector

ROOM, ROOM_FOR, ROOM_POWER = 3.4, 25, 0.6
"""Area of the first page, in areas of all boxes, for so many people; for more it grows by this power of their
number."""
ROOM_EACH, SMALL = 0.15, 20
"""What everybody missing to so many people adds to that: small maps have air."""
ROUNDS = 120
"""Rounds of stress majorisation."""
OPENING = 0.3
"""How far people turn to where they would stand evenly round the centre, as a share of the way there."""
GAP, TIE_GAP = 0.05, 0.045
"""Gaps between boxes, and beside ties, that seats are chosen by, in units: a little more than needed."""
PRESS, PRESS_FOR, PRESS_FEW, PRESS_MANY = 120.0, 50, 1.2, 3
"""What a radian of the longest way costs beside wishes that are missed, for so many people; and by which power of their
number it falls and grows: the more people, the dearer is room."""
FEW, SOME, SHARES = 12, 30, (1.0, 0.4, 2.0)
"""Up to few and to some people the whole is tried with all, and with two, of these shares of that; the best stays."""
SEATINGS, SEATINGS_MORE, MORE = 3, 2, 60
"""Rounds of taking seats, and of more people."""
BATCHES, BATCH = 12, 4
"""Into so many groups people are parted, none smaller than this, after each of which all spread anew."""
GROWTH, GROWING, SIZES, SPREADS = 1.01, 0.8, 16, 3
"""Growth of the page at a time, at least, and as a share of what is missing; how often; spreads after each."""
TRIES, STEPS = 4, 3
"""Rounds of mending what is left at fault, and steps of giving way in each."""


def circled(network: Network) -> tuple[Standing, Wishes]:
    """Return everybody at a new place round the centre, none of them held, and what they wish."""
    start, wished = _start(network)
    count = len(network.spots)
    press = PRESS * (count / PRESS_FOR) ** (PRESS_FEW if count < PRESS_FOR else PRESS_MANY)
    tries = len(SHARES) if count <= FEW else len(SHARES) - 1 if count <= SOME else 1
    found: list[tuple[bool, float, int, tuple[Frame, Floats, Floats]]] = []
    first = start.kept()
    for number, share in enumerate(SHARES[:tries]):
        start.restore(first)
        _seated(start, wished, share * press)
        squeeze = start.frame.squeeze
        found.append((at_fault(start), wished.apart_by(start.x / squeeze, start.y), number, start.kept()))
    start.restore(min(found, key=lambda one: one[:3])[3])
    return start, wished


def at_fault(state: Standing) -> bool:
    """Say whether any boxes are too near, or any tie to the centre runs through a box."""
    return any(bool((fault > 0).any()) for fault in wrongs(state))


def _start(network: Network) -> tuple[Standing, Wishes]:
    """Return everybody where their wishes draw them, on a page that may just hold them; and those wishes."""
    frame, cast = _first_page(network), Cast.of(network)
    places = {**first_places(network, frame), network.centre.id: ORIGIN}
    x, y = places_of(cast, places, range(len(cast.spots)))
    wished = wishes(network, cast, frame.squeeze, x / frame.squeeze, y)
    free = np.arange(len(x)) < len(x) - 1
    x, y = majorised(wished, x / frame.squeeze, y, free, ROUNDS)
    # without sectors the turn is one line
    cast = replace(cast, spots=tuple(replace(spot, sector="") for spot in cast.spots))
    frame = replace(frame, petals={"": Sector(TOP - TURN, TOP)})
    state = standing(cast, frame, places, range(len(x) - 1), keep=False)
    _open(state, x[:-1], y[:-1])
    return state, wished


def _first_page(network: Network) -> Frame:
    """Return the rings on a page that may just hold everybody."""
    frame = wished_frame(network)
    boxes = sum(spot.extent.width * spot.extent.height for spot in network.spots)
    count = len(network.spots)
    room = ROOM_EACH * max(0, SMALL - count) + ROOM * max(1.0, count / ROOM_FOR) ** ROOM_POWER
    return frame.grown(math.sqrt(room * boxes / (4 * frame.radii[-1] ** 2 * frame.squeeze)), {})


def _open(state: Standing, x: Floats, y: Floats) -> None:
    """Put everybody into their ring, and turn them so that no side is crowded while another is empty; order stays."""
    frame, unit = state.frame, state.cast.unit
    angle, away = np.arctan2(y, x), np.clip(np.hypot(x, y), *bands(state))
    order = np.argsort(angle, kind="stable")
    asked = unit / np.maximum(away[order], unit)
    asked = asked + asked.mean()
    turn = angle[order] - (np.cumsum(asked) - asked / 2) / asked.sum() * TURN
    off = turn - np.arctan2(np.sin(turn).mean(), np.cos(turn).mean())
    angle[order] -= OPENING * (off - TURN * np.round(off / TURN))
    rows = np.arange(len(x))
    state.put(rows, *on_page(state, rows, away * np.cos(angle) * frame.squeeze, away * np.sin(angle), frame.radii[-1]))


def _seated(state: Standing, wished: Wishes, press: float) -> None:
    """Seat everybody, and let the page grow until nobody is at fault."""
    turn = turn_of(state, GAP, TIE_GAP)
    turn.spread()
    for _ in range(SEATINGS if len(turn.order) < MORE else SEATINGS_MORE):
        _seat_all(turn, wished, press)
    for _ in range(SIZES):
        if turn.whole <= TURN and (not at_fault(state) or _mended(state)):
            break
        scaled(state, max(GROWTH, 1.0 + GROWING * (turn.whole / TURN - 1)))
        turn = turn_of(state, GAP, TIE_GAP)
        for _ in range(SPREADS):
            turn.spread()
    _draw(state, wished)


def _seat_all(turn: Turn, wished: Wishes, press: float) -> None:
    """Let one after the other take their best seat, those on the longest ways first."""
    ways = np.empty(len(turn.order))
    ways[turn.order] = turn.to + turn.on
    rows = np.argsort(-np.round(ways, 9), kind="stable")
    each = max(BATCH, len(rows) // BATCHES)
    for first in range(0, len(rows), each):
        for row in rows[first : first + each]:
            seat(turn, wished, int(row), press)
        turn.add_up()
        turn.spread()


def _draw(state: Standing, wished: Wishes) -> None:
    """Let wishes draw everybody together while all give way to each other, if nobody comes to be at fault by it."""
    kept, rows = state.kept(), np.arange(len(state.x) - 1)
    floor = Floor(state.cast, state.frame.squeeze, state.x, state.y, np.arange(len(state.x)) < len(rows))
    drawn_together(floor, wished, bands(state), GENTLY)
    state.put(rows, *on_page(state, rows, floor.x[rows], floor.y[rows], state.frame.radii[-1]))
    if at_fault(state) and not _mended(state):
        state.restore(kept)


def _mended(state: Standing) -> bool:
    """Say whether nobody is at fault any more after everybody gave way a little."""
    for _ in range(TRIES):
        relax(state, STEPS)
        if not at_fault(state):
            return True
    return False
