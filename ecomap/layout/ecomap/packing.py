"""Packing a fresh map: on a page as small as it should be, that grows until everybody has a place without a fault."""

from __future__ import annotations

import math

import numpy as np

from ecomap.geometry import Box
from ecomap.layout.clearing import cleared
from ecomap.layout.ecomap.choosing import at_fault, choose
from ecomap.layout.ecomap.crowd import BOX_GAP, places_of
from ecomap.layout.ecomap.frame import TURN
from ecomap.layout.ecomap.relaxing import GAP, relax
from ecomap.layout.ecomap.seating import Best, seat, seated, settled
from ecomap.layout.ecomap.standing import Standing, reringed, scaled
from ecomap.layout.ecomap.turning import Turn, turn_of

FEW, MORE, MANY = 42, 80, 120
"""Few people's maps may be dense; up to more, people settle; above many, most ties to the centre bend."""
ROOM_LEAST, ROOM_CLOSE, LEAST_FOR, ROOM_POWER = 3.5, 2.95, 25, 0.65
"""Area of the smallest page, in areas of all boxes, for so many people, and where many of them are close; for more
people it grows with their number, raised to this power: straight ties need room, and people look cramped without."""
ROOM_AROUND, ROOM_MOST = 4.4, 5.6
"""The same of the first page where some are pinned, for as many people; and of the page of more than many people."""
LOOSE, LOOSEST = 0.58, 0.72
"""Radii of the first ring, in radii of the map: to which it grows before the map does, and when that grows no more."""
CLOSE, LOOSE_CLOSE, SEATED_CLOSE = 0.38, 0.66, (0.56, 0.66)
"""Where a larger share of few people is in the first ring, a dense map goes before a small ring: how large that grows
before the map does, and with which radii of it seats are taken, one after the other."""
ROOM_END = 10.2
"""Area of the largest page on which every tie is led straight, in areas of all boxes."""
FULL = 0.999
"""Shares of such a limit that count as reaching it."""
ROOM_EACH, SMALL = 0.17, 20
"""What everybody missing to so many people adds to that: small maps have room for those who are still to come."""
SEATINGS, ENOUGH, SEATED = 2, 0.97, 1.01
"""Rounds of taking seats, at most; the share of a turn that is short enough, and with which no second time is."""
SEAT_GAP, SEAT_TIE_GAP = 0.05, 0.045
"""Gaps between boxes, and beside ties, that seats are chosen by, in units: a little more than needed."""
SETTLED, SETTLING, MOST_SETTLINGS = 0.985, 1.005, 6
"""The share of a turn that people may need when everybody comes nearer to the middle of their ring; by how much the map
grows for it, and how often."""
ELSEWHERE = 8
"""So many at fault, at most, try a seat elsewhere."""
SPREADS = 3
"""So often everybody spreads after the map grew."""
TRIES, TRIES_AROUND, ROUNDS = 4, 18, 4
"""Rounds of choosing places on a map of one size: where all have seats, where some are pinned, and of many people."""
STEPS = 3
"""Steps of giving way before each round."""
GROWTH, GROWTH_AROUND, GROWING, PAGE_GROWTH = 1.01, 1.03, 0.8, 1.02
"""Growth of a map at a time, at least; where some are pinned; as a share of what people lack; and of a page."""
HASTE = 6
"""After so many sizes the map grows by twice as much, and so on."""
MOST_SIZES, SIZES_AROUND = 40, 4
"""Sizes of the map tried, at most; and where some are pinned, who may be in the way on a map of any size."""
MOVERS = 40
"""So many people choose anew at once, at most."""
MOST_PARTINGS, PARTING, PATIENCE = 20, 12, 6
"""Rounds of parting boxes and the steps of each; after some rounds harder means are taken."""
AIRY = (0.40, 0.30, 0.20, 0.12)
"""Gaps aimed at to even the spacing out, in units, wide ones first."""


def pack(state: Standing) -> None:
    """Find places for everybody on a map as small as it can be."""
    count = len(state.free)
    if count > MANY:
        _crowded(state)
    elif count and count + 1 == len(state.cast.spots):
        _seated(state)
        _even(state)
    elif count:
        _about_pinned(state)
        _even(state)


def _seated(state: Standing) -> None:
    """Seat everybody, and let the map grow until nobody is at fault."""
    _resize(state, _room_for(len(state.free), ROOM_CLOSE if _many_close(state) else ROOM_LEAST))
    turn = turn_of(state, SEAT_GAP, SEAT_TIE_GAP)
    turn.spread()
    for share in SEATED_CLOSE if _many_close(state) else (state.frame.radii[0] / state.frame.radii[-1],):
        _loosen(state, share)
        turn.measure()
        seated(turn, SEATINGS, ENOUGH * TURN)
        if turn.whole <= SEATED * TURN:
            break
    for size in range(MOST_SIZES):
        if not at_fault(state)[0] or (turn.whole <= TURN and (_elsewhere(turn) or _mended(state, size, TRIES))):
            if len(state.free) <= MORE:
                _settle(state)
            return
        growth = max(GROWTH ** (1 + size // HASTE), 1.0 + GROWING * (turn.whole / TURN - 1))
        if not _larger(state, growth):
            break
        turn = turn_of(state, SEAT_GAP, SEAT_TIE_GAP)
        for _ in range(SPREADS):
            turn.spread()
    part(state)


def _elsewhere(turn: Turn) -> bool:
    """Try those at fault on a seat in another gap, one after the other; say whether nobody is at fault any more.

    A label that changes sides, or the edge of the page, may ask for what nobody's needs foretold.
    """
    state = turn.state
    wrong, _ = at_fault(state)
    before = len(wrong)
    if before > ELSEWHERE:
        return False
    for row in wrong:
        best = Best(turn)
        if not seat(turn, row, elsewhere=True):
            continue
        turn.add_up()
        for _ in range(SPREADS):
            turn.spread()
        now = len(at_fault(state)[0])
        if not now:
            return True
        if now < before and turn.whole <= TURN:
            before = now
        else:
            best.restore(turn)
            turn.measure()
    return False


def _larger(state: Standing, growth: float) -> bool:
    """Let the first ring grow, then the map, then that ring again, each as far as it should; say whether any could."""
    room, share = _room(state), state.frame.radii[0] / state.frame.radii[-1]
    limit = LOOSEST if room >= ROOM_END * FULL else LOOSE_CLOSE if _many_close(state) else LOOSE
    if share < limit * FULL:
        _loosen(state, min(limit, share * growth))
    elif room < ROOM_END * FULL:
        scaled(state, min(growth, math.sqrt(ROOM_END / room)))
    else:
        return False
    return True


def _loosen(state: Standing, share: float) -> None:
    """Let the first ring reach so far out, in radii of the map, and bring the others nearer to the edge."""
    first, *others = state.frame.radii
    last = state.frame.radii[-1]
    spread = (1 - share) * last / (last - first)
    reringed(state, (share * last, *(last - (last - radius) * spread for radius in others)))


def _many_close(state: Standing) -> bool:
    """Say whether the first ring holds many of few people; the smallest maps have room enough for all."""
    ring = state.cast.ring[:-1]
    return SMALL < len(ring) <= FEW and float((ring == 1).mean()) > CLOSE


def _room_for(count: int, least: float) -> float:
    """Return the area of a page for so many people, in areas of their boxes."""
    crowding: float = max(1.0, count / LEAST_FOR) ** ROOM_POWER
    return ROOM_EACH * max(0, SMALL - count) + least * crowding


def _settle(state: Standing) -> None:
    """Let everybody come nearer to the middle of their ring, where that harms nobody."""
    kept = state.kept()
    turn = turn_of(state, SEAT_GAP, SEAT_TIE_GAP)
    edges = np.array([state.frame.core, *state.frame.radii])
    rings = np.minimum(state.cast.ring[:-1], len(edges) - 1)
    settled(turn, (edges[rings - 1] + edges[rings]) / 2, SETTLED * TURN)
    for _ in range(MOST_SETTLINGS):
        for _ in range(SPREADS):
            turn.spread()
        if not at_fault(state)[0]:
            return
        scaled(state, SETTLING)
        turn.measure()
    state.restore(kept)


def _about_pinned(state: Standing) -> None:
    """Look for a map without any fault, where some stand already."""
    _resize(state, _room_for(len(state.cast.spots) - 1, ROOM_AROUND))
    relax(state, 10)
    for size in range(SIZES_AROUND):
        if _mended(state, size * TRIES_AROUND, TRIES_AROUND):
            return
        scaled(state, GROWTH_AROUND)
    part(state)


def _mended(state: Standing, phase: int, tries: int) -> bool:
    """Say whether nobody is at fault any more after some rounds of giving way and choosing again."""
    state.weight[:] = 1.0
    kept = state.kept()
    for turn in range(tries):
        relax(state, STEPS)
        wrong, chosen = at_fault(state)
        if not wrong:
            return True
        state.weight[wrong] += 1.0
        choose(state, chosen, phase + turn)
    state.restore(kept)
    return False


def _crowded(state: Standing) -> None:
    """On a map of a set size, free as many ties as can be; overlaps must go, if the map must grow for it."""
    _resize(state, ROOM_MOST)
    relax(state, 20, AIRY[1], None)
    relax(state, 10)
    best, kept = math.inf, state.kept()
    for turn in range(ROUNDS):
        relax(state, STEPS)
        wrong, chosen = at_fault(state)
        if len(wrong) < best:
            best, kept = len(wrong), state.kept()
        if not wrong:
            return
        state.weight[wrong] += 1.0
        choose(state, chosen[:MOVERS], turn)
    state.restore(kept)
    part(state)


def part(state: Standing) -> None:
    """Let boxes give way until none overlap; where that is not enough the map grows.

    Those with old places give way alone; only the page grows, and nobody is carried outward with it.
    """
    for turn in range(MOST_PARTINGS):
        wrong, chosen = at_fault(state, ties=False)
        if not wrong:
            return
        if state.old:
            state.frame = state.frame.paged(PAGE_GROWTH)
        relax(state, PARTING, BOX_GAP * 1.1 if state.old else GAP, None)
        if turn >= PATIENCE:
            scaled(state, PAGE_GROWTH)
        if not state.old or turn >= 3 * PATIENCE:
            choose(state, chosen[:MOVERS], turn)
    _freed(state)


def _freed(state: Standing) -> None:
    """Push boxes apart out of ring and petal too: somebody pinned stands where the others belong."""
    crowd, spots = state.crowd, state.cast.spots
    places = state.places()
    boxes = {
        spot.id: Box(left, top, right - left, bottom - top).moved(places[spot.id].times(-1))
        for spot, left, top, right, bottom in zip(spots, *(map(float, side) for side in crowd.table[:4]), strict=True)
    }
    free = {spots[row].id for row in state.free}
    found = cleared(boxes, places, frozenset(boxes) - free)
    x, y = places_of(state.cast, found, list(state.free))
    state.put(state.free, x, y)


def _even(state: Standing) -> None:
    """Even the spacing out: everybody keeps as far from others as all can, if nobody comes to be at fault by it."""
    kept = state.kept()
    for gap in AIRY:
        relax(state, 6, gap, gap / 2, firm=True)
    if not _mended(state, 900, TRIES):
        state.restore(kept)


def _resize(state: Standing, room: float) -> None:
    """Make the page so many times as large as all boxes."""
    scaled(state, math.sqrt(room / _room(state)))


def _room(state: Standing) -> float:
    """Return the area of the page in areas of all boxes."""
    boxes = sum(spot.extent.width * spot.extent.height for spot in state.cast.spots)
    radius = state.frame.radii[-1]
    return 4 * radius * radius * state.frame.squeeze / boxes
