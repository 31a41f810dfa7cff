"""How every line of one family runs: through which gaps between people, over which tracks between rows.

The plan needs rows and x alone; it tells how many tracks each gap between rows must hold. Heights are put
in last (see `drawing`).
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ecomap.layout.genogram.booking import JOG, Booking
from ecomap.layout.genogram.channels import SAME, Net, assign_tracks, collisions
from ecomap.layout.genogram.floor import Lane
from ecomap.layout.genogram.kin import Descent, Family, Kin

ATTEMPTS = 4
"""How often lines step aside that would lie on others."""

STEP = 1.199
"""A step aside smaller than this (millimetres) is not drawn: the line runs straight on."""


@dataclass(frozen=True, slots=True)
class Corner:
    """A corner of a line before heights are known: on a net's track, or so far below somebody's centre."""

    x: float
    net: Net | None = None
    member: int = -1
    drop: float = 0.0
    fellows: tuple[int, ...] = ()
    """Others (twins): the highest centre counts."""


@dataclass(slots=True)
class Plan:
    """Every line of a family, and the tracks between its rows; a row's number is that of the channel above it."""

    rows: Sequence[Sequence[int]]
    tracks: list[int] = field(default_factory=list)
    channels: list[list[Net]] = field(default_factory=list)
    couples: dict[int, list[Corner]] = field(default_factory=dict)
    children: dict[tuple[str, str], list[Corner]] = field(default_factory=dict)
    union_of: dict[tuple[str, str], int] = field(default_factory=dict)


def planned(kin: Kin, family: Family, rows: Sequence[Sequence[int]], x: Mapping[int, float]) -> Plan:
    """Return the way of every line of a family that stands so."""
    aside: dict[int, int] = {}
    plan = _Planner(Booking(kin, family, rows, x, aside)).plan()
    for attempt in range(ATTEMPTS):
        met = frozenset().union(*(collisions(nets, attempt % 2 == 1) for nets in plan.channels))
        if not met:
            break
        aside.update({union: aside.get(union, 0) + 1 for union in met})
        plan = _Planner(Booking(kin, family, rows, x, aside)).plan()
    return plan


class _Planner:
    """Draws lines through the lanes that are booked, and puts their level pieces on tracks."""

    def __init__(self, booked: Booking) -> None:
        self.booked, self.kin, self.x = booked, booked.kin, booked.x
        self.result = Plan(booked.floor.rows, channels=[[] for _ in range(len(booked.floor.rows) + 1)])
        self.feet: dict[int, Corner] = {}
        """By union: where the children's line leaves an arch."""
        self.entries: dict[int, list[tuple[int, float]]] = defaultdict(list)
        for (union, child), x in booked.entries.items():
            self.entries[booked.floor.row[child]].append((union, x))

    def plan(self) -> Plan:
        """Return the finished plan. Children on long partner lines come last: they look where there is room."""
        unions = self.booked.family.unions
        for union in unions:
            self._draw_couple(union)
        for late in (False, True):
            for union in unions:
                if (union in self.booked.partner_lanes and union not in self.booked.arches) is late:
                    self._draw_children(union)
        self.result.tracks = [assign_tracks(nets, self.kin.spacing.track) for nets in self.result.channels]
        return self.result

    def _stub(self, one: int, lane: Lane, *, right: bool, up: bool = False) -> list[Corner]:
        """Return the way from somebody's side into a lane: the lane nearest to them starts lowest (or highest)."""
        down, rising = self.booked.stubs[one, right], self.booked.rising[one, right]
        lanes = sorted(rising if up else down, key=lambda each: each.x, reverse=not right)
        radius = self.kin.members[one].radius
        taken = (one, right) in self.booked.adjacent or (up and bool(down))
        low = len(lanes) - 1 - lanes.index(lane) + (1 if taken else 0)
        step = min(0.6 * self.kin.spacing.track, 0.75 * radius / max(1, len(lanes) - (not taken)))
        drop = -step * low if up else step * low
        edge = math.sqrt(max(0.0, radius * radius - drop * drop))
        return [Corner(self.x[one] + (edge if right else -edge), None, one, drop), Corner(lane.x, None, one, drop)]

    def _net(self, row: int, union: int, *, couple: bool = False) -> Net:
        """Add a net to the channel below a row."""
        net = Net(union, couple)
        self.result.channels[row + 1].append(net)
        return net

    def _draw_couple(self, union: int) -> None:
        partners = self.kin.partners[union]
        if len(partners) < 2:
            return
        pair = self.booked.level(union)
        if pair is None:
            self._draw_unlevel(union)
            return
        left, right = pair
        if union not in self.booked.partner_lanes:
            start, end = self.x[left] + self.kin.members[left].radius, self.x[right] - self.kin.members[right].radius
            middle = self.booked.bend(union, left)
            way = [(start, left), (middle, left), (middle, right), (end, right)]  # bent where they are not quite level
            self.result.couples[union] = [Corner(x, None, one) for x, one in way]
            return
        lanes, arch = self.booked.partner_lanes[union], self.booked.arches.get(union)
        ends = [lanes[0].x, lanes[1].x]
        stubs = [
            self._stub(one, lane, right=one == left, up=arch is not None) for one, lane in zip(pair, lanes, strict=True)
        ]
        row = self.booked.floor.row[left]
        if arch is None:
            net = self._net(row, union, couple=True)
            net.above = list(ends)
        else:
            net = self._net(row - 1, union)
            net.below = list(ends)
            self.feet[union] = stubs[0 if arch.foot == left else 1][1]
            if arch.foot is None and union in self.booked.trunk:
                x = self.booked.trunk[union].x
                net.below.append(x)
                self.feet[union] = Corner(x, net)
        self.result.couples[union] = [
            *stubs[0],
            *(Corner(x, net) for x in ends),
            *reversed(stubs[1]),
        ]

    def _draw_unlevel(self, union: int) -> None:
        """Draw a couple whose partners stand in different rows: from below the upper to above the lower."""
        lower, upper = self.booked.stem(union), self.booked.upper(union)
        x = self.booked.start_x[-1 - union]
        way = [Corner(x, None, upper, self.kin.members[upper].extent.bottom)]
        for row in range(self.booked.floor.row[upper], self.booked.floor.row[lower]):
            last = row + 1 == self.booked.floor.row[lower]
            there = self.booked.entries[-1 - union, lower] if last else self.booked.passages[-1 - union, 1, row + 1].x
            net = self._net(row, union, couple=True)
            net.above, net.below = [x], [there]
            way += [Corner(x, net), Corner(there, net)]
            x = there
        self.result.couples[union] = [*way, self._top(lower, x)]

    def _top(self, one: int, x: float) -> Corner:
        """Return the end of a line on somebody's symbol, from above."""
        radius = self.kin.members[one].radius
        off = x - self.x[one]
        return Corner(x, None, one, -math.sqrt(max(0.0, radius * radius - off * off)))

    def _draw_children(self, union: int) -> None:
        """Draw the lines to all children of a union, those below it and those above."""
        row = self.booked.row(union)
        below = [line for line in self.kin.descents[union] if self.booked.floor.row[line.child] > row]
        above = [line for line in self.kin.descents[union] if self.booked.floor.row[line.child] <= row]
        if below:
            self._draw_down(union, row, below)
        if above:
            self._draw_up(union, row, above)

    def _draw_down(self, union: int, row: int, lines: Sequence[Descent]) -> None:
        deepest = max(self.booked.floor.row[line.child] for line in lines)
        way, x = self._start(union, row, lines)
        for at in range(row, deepest):
            net = self._net(at, union)
            net.above.append(x)
            way = [*way, Corner(x, net)]
            here = [line for line in lines if self.booked.floor.row[line.child] == at + 1]
            for line in here:
                entry, end = self._end(line, x, alone=line.primary or len(here) == 1)
                net.below.append(entry)
                self._keep(line, [*way, Corner(entry, net), *end])
            if at + 1 < deepest:
                x = self.booked.passages[union, 1, at + 1].x
                net.below.append(x)
                way = [*way, Corner(x, net)]

    def _end(self, line: Descent, x: float, *, alone: bool) -> tuple[float, list[Corner]]:
        """Return where a line leaves the track for a child, and its end; a step too small to see is left out."""
        entry = self.booked.entries[line.union, line.child]
        if line.twins is not None and line.primary and (line.union, line.twins) in self.booked.bundles:
            bundle = self.booked.bundles[line.union, line.twins]
            bundle = x if abs(bundle - x) < STEP else bundle
            twins = tuple(
                other.child for other in self.kin.descents[line.union] if other.primary and other.twins == line.twins
            )
            apex = Corner(bundle, None, line.child, min(map(self._fan, twins)), twins)
            return bundle, [apex, self._top(line.child, entry)]
        entry = x if alone and abs(entry - x) < STEP else entry
        return entry, [self._top(line.child, entry)]

    def _fan(self, child: int) -> float:
        """Return how far above a twin's centre the lines to the twins part."""
        member = self.kin.members[child]
        return min(-member.radius, member.extent.top) - 0.45 * self.kin.spacing.row_gap

    def _start(self, union: int, row: int, lines: Sequence[Descent]) -> tuple[list[Corner], float]:
        """Return the beginning of the lines downward, and their x."""
        if union in self.feet:
            return [self.feet[union]], self.feet[union].x
        if union in self.booked.trunk:
            left = self.booked.level(union)
            assert left is not None
            return [Corner(self.booked.trunk[union].x, None, left[0])], self.booked.trunk[union].x
        if union in self.booked.partner_lanes:
            couple = next(net for net in self.result.channels[row + 1] if net.union == union and net.couple)
            x = self._tap(couple, row, union, lines)
            couple.below.append(x)
            return [Corner(x, couple)], x
        stem, x = self.booked.stem(union), self.booked.start_x[union]
        return [Corner(x, None, stem, self.kin.members[stem].extent.bottom)], x

    def _goals(self, row: int, union: int, lines: Sequence[Descent]) -> list[float]:
        """Return where a union's lines leave the gap below its row: at children, or through the next row."""
        goals = [
            self.booked.entries[union, line.child] for line in lines if self.booked.floor.row[line.child] == row + 1
        ]
        passage = self.booked.passages.get((union, 1, row + 1))
        return goals if passage is None else [*goals, passage.x]

    def _tap(self, couple: Net, row: int, union: int, lines: Sequence[Descent]) -> float:
        """Return where on a long partner line the children hang: over their middle, clear of other lines."""
        track = self.kin.spacing.track
        goals = self._goals(row, union, lines)
        low, high = couple.low + track, couple.high - track
        wish = max(low, min(high, (min(goals) + max(goals)) / 2))
        wish = next((goal for goal in goals if abs(goal - wish) <= JOG and low <= goal <= high), wish)
        taken = [x for net in self.result.channels[row + 1] for x in (*net.above, *net.below) if net.union != union]
        taken += [x for other, x in self.entries[row + 1] if other != union]
        step = 0.4 * track
        tried = (wish + sign * step * far for far in range(40) for sign in (1, -1))
        return next(
            (x for x in tried if low <= x <= high and all(abs(x - other) > SAME for other in taken)),
            wish,
        )

    def _draw_up(self, union: int, row: int, lines: Sequence[Descent]) -> None:
        """Draw the lines from parents who hang below their children: up between two people, and in from the side."""
        x = self._hang_x(union)
        way = [self._hang_start(union, x)]
        level = [line for line in lines if self.booked.floor.row[line.child] == row]
        if level:
            net = self._net(row, union)
            net.above.append(x)
            for line in level:
                self._enter(line, [*way, Corner(x, net)], net)
        highest = min(self.booked.floor.row[line.child] for line in lines)
        for at in range(row - 1, highest - 1, -1):
            net = self._net(at, union)
            net.below.append(x)
            way = [*way, Corner(x, net)]
            for line in lines:
                if self.booked.floor.row[line.child] == at:
                    self._enter(line, way, net)
            if at > highest:
                x = self.booked.passages[union, -1, at].x
                net.above.append(x)
                way = [*way, Corner(x, net)]

    def _enter(self, line: Descent, way: list[Corner], net: Net) -> None:
        lane, right = self.booked.child_lanes[line.union, line.child]
        net.above.append(lane.x)
        self._keep(line, [*way, Corner(lane.x, net), *reversed(self._stub(line.child, lane, right=right))])

    def _hang_x(self, union: int) -> float:
        if union in self.booked.trunk:
            return self.booked.trunk[union].x
        return self.booked.start_x.get(union, self.x[self.booked.stem(union)])

    def _hang_start(self, union: int, x: float) -> Corner:
        pair = self.booked.level(union)
        if union in self.booked.trunk and pair is not None:
            return Corner(x, None, pair[0])
        return self._top(self.booked.stem(union), x)

    def _keep(self, line: Descent, way: list[Corner]) -> None:
        self.result.children[line.key] = way
        self.result.union_of[line.key] = line.union
