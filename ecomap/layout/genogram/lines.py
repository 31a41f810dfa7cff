"""How every line of one family runs: through which gaps between people, over which tracks between rows.

The plan needs rows and x alone; it tells how many tracks each gap between rows must hold. Heights are put
in last (see `drawing`).
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ecomap.layout.genogram.channels import SAME, Net, assign_tracks, collisions
from ecomap.layout.genogram.floor import Floor, Lane
from ecomap.layout.genogram.kin import Descent, Family, Kin


ASIDE = 1.0
"""How far a line is moved (millimetres) that would lie on another."""


@dataclass(frozen=True, slots=True)
class Corner:
    """A corner of a line before heights are known: on a net's track, or so far below somebody's centre."""

    x: float
    net: Net | None = None
    member: int = -1
    drop: float = 0.0


@dataclass(slots=True)
class Plan:
    """Every line of a family, and the tracks between its rows."""

    rows: Sequence[Sequence[int]]
    tracks: list[int] = field(default_factory=list)
    channels: list[list[Net]] = field(default_factory=list)
    couples: dict[int, list[Corner]] = field(default_factory=dict)
    children: dict[tuple[str, str], list[Corner]] = field(default_factory=dict)
    union_of: dict[tuple[str, str], int] = field(default_factory=dict)


def planned(kin: Kin, family: Family, rows: Sequence[Sequence[int]], x: Mapping[int, float]) -> Plan:
    """Return the way of every line of a family that stands so."""
    plan = _Planner(kin, family, rows, x, frozenset()).plan()
    aside = frozenset().union(*map(collisions, plan.channels, plan.tracks))
    return _Planner(kin, family, rows, x, aside).plan() if aside else plan


class _Planner:
    """The state of one planning: first all lanes are asked for, then settled, then lines are drawn through them."""

    def __init__(
        self,
        kin: Kin,
        family: Family,
        rows: Sequence[Sequence[int]],
        x: Mapping[int, float],
        aside: frozenset[int],
    ) -> None:
        self.kin, self.family, self.x, self.aside = kin, family, x, aside
        self.floor = Floor(kin, rows, x)
        self.result = Plan(rows, channels=[[] for _ in rows])
        self.trunk: dict[int, Lane] = {}
        self.partner_lanes: dict[int, list[Lane]] = {}
        self.child_lanes: dict[tuple[int, int], tuple[Lane, bool]] = {}
        self.passages: dict[tuple[int, int, int], Lane] = {}
        self.stubs: dict[tuple[int, bool], list[Lane]] = defaultdict(list)
        self.adjacent: set[tuple[int, bool]] = set()
        self.taps: list[int] = []
        self.bundles: dict[tuple[int, str], float] = {}
        self.start_x: dict[int, float] = {}

    def plan(self) -> Plan:
        """Return the finished plan."""
        for union in self.family.unions:
            self._ask_for_couple(union)
        for union in self.family.unions:
            self._ask_for_children(union)
        self.floor.settle()
        self._start_single_lines()
        self._step_aside()
        self._find_bundles()
        entries = self._entries()
        for union in self.family.unions:
            self._draw_couple(union, entries)
        for union in self.family.unions:
            if union not in self.taps:
                self._draw_children(union, entries)
        for union in self.taps:
            self._draw_children(union, entries)
        self.result.tracks = [assign_tracks(nets, self.kin.spacing.track) for nets in self.result.channels]
        return self.result

    # ---- asking for lanes

    def _level(self, union: int) -> tuple[int, int] | None:
        """Return a couple of one row, left one first; None for others."""
        partners = self.kin.partners[union]
        if len(partners) < 2 or self.floor.row[partners[0]] != self.floor.row[partners[1]]:
            return None
        left, right = sorted(partners, key=self.floor.place.__getitem__)
        return left, right

    def _stem(self, union: int) -> int:
        """Return the member below whom the line of one parent (or of an unlevel couple) starts: the lower."""
        return max(self.kin.partners[union], key=self.floor.row.__getitem__)

    def _row(self, union: int) -> int:
        return self.floor.row[self._stem(union)]

    def _ask_for_couple(self, union: int) -> None:
        floor, pair = self.floor, self._level(union)
        if pair is None:
            return
        left, right = pair
        gap = floor.right_of(left)
        if floor.place[right] - floor.place[left] == 1 and not gap.partners:
            gap.partners = True
            self.adjacent |= {(left, True), (right, False)}
            if self.kin.descents[union]:
                self.trunk[union] = Lane()
                gap.between.append(self.trunk[union])
            return
        length = self.x[right] - self.x[left]
        self.partner_lanes[union] = [self._lane(left, length, right=True), self._lane(right, length, right=False)]

    def _lane(self, one: int, length: float, *, right: bool) -> Lane:
        lane = self.floor.beside(one, length, right=right)
        self.stubs[one, right].append(lane)
        return lane

    def _middle(self, union: int) -> float:
        """Return about where a union's lines start."""
        pair = self._level(union)
        return (self.x[pair[0]] + self.x[pair[1]]) / 2 if pair else self.x[self._stem(union)]

    def _ask_for_children(self, union: int) -> None:
        start, row = self._middle(union), self._row(union)
        lines = self.kin.descents[union]
        for line in sorted(lines, key=lambda line: self.floor.place[line.child]):
            if self.floor.row[line.child] <= row:
                self._ask_beside_child(union, line, lines, start)
        for way in (1, -1):
            rows = [(self.floor.row[line.child] - row) * way for line in lines]
            deepest = max((far for far in rows if far > 0), default=0)
            x = start
            for far in range(1, deepest):
                goals = [self.x[line.child] for line, other in zip(lines, rows, strict=True) if other > far]
                at = row + way * far
                lane = self.floor.passage(at, x, sum(goals) / len(goals))
                self.passages[union, way, at] = lane
                x = lane.x

    def _ask_beside_child(self, union: int, line: Descent, lines: Sequence[Descent], start: float) -> None:
        """Ask for a lane beside a child whose parents hang below; two neighbours share one between them."""
        floor, child = self.floor, line.child
        others = [other.child for other in lines if other.child != child and floor.row[other.child] == floor.row[child]]
        for other in others:
            if floor.place[other] - floor.place[child] == -1 and (union, other) in self.child_lanes:
                lane, right = self.child_lanes[union, other]
                if right:
                    self._share(other, lane)
                    self.child_lanes[union, child] = (lane, False)
                    return
        near = min(others, key=lambda other: abs(self.x[other] - self.x[child]), default=None)
        right = (self.x[near] if near is not None else start) > self.x[child] - 1e-6
        lane = self._lane(child, abs(self.x[child] - start), right=right)
        self.child_lanes[union, child] = (lane, right)

    def _share(self, left: int, lane: Lane) -> None:
        """Put a lane that serves both neighbours into the middle between them."""
        gap = self.floor.right_of(left)
        gap.beside_left = [one for one in gap.beside_left if one[1] is not lane]
        gap.between.append(lane)

    # ---- what follows once lanes are settled

    def _start_single_lines(self) -> None:
        """Put the lines of one person's several lone unions beside each other."""
        stems: dict[int, list[int]] = defaultdict(list)
        for union in self.family.unions:
            if self._level(union) is None and self.kin.descents[union]:
                stems[self._stem(union)].append(union)
        for stem, unions in stems.items():
            for at, union in enumerate(unions):
                self.start_x[union] = self.x[stem] + (at - (len(unions) - 1) / 2) * self.kin.spacing.track

    def _step_aside(self) -> None:
        """Move the lines of some unions a little, where they would lie on others whatever their tracks."""
        for union in self.aside:
            for lane in self.trunk.get(union), *(lane for key, lane in self.passages.items() if key[0] == union):
                if lane is not None:
                    lane.x += ASIDE
            if union in self.start_x:
                self.start_x[union] += ASIDE

    def _find_bundles(self) -> None:
        """Find the common point of twins who stand beside each other."""
        for union in self.family.unions:
            twins: dict[str, list[int]] = defaultdict(list)
            for line in self.kin.descents[union]:
                if line.twins is not None and line.primary and self.floor.row[line.child] > self._row(union):
                    twins[line.twins].append(line.child)
            for word, children in twins.items():
                places = sorted(self.floor.place[child] for child in children)
                one_row = len({self.floor.row[child] for child in children}) == 1
                if one_row and len(places) > 1 and places[-1] - places[0] == len(places) - 1:
                    self.bundles[union, word] = sum(self.x[child] for child in children) / len(children)

    def _entries(self) -> dict[tuple[int, int], float]:
        """Return by (union, child) where a line meets the child's symbol from above: second lines beside the first."""
        asked: dict[int, list[tuple[bool, float, int]]] = defaultdict(list)
        for union in self.family.unions:
            start = self._middle(union)
            for line in self.kin.descents[union]:
                if self.floor.row[line.child] > self._row(union):
                    asked[line.child].append((not line.primary, start, union))
            partners = self.kin.partners[union]
            if len(partners) == 2 and self._level(union) is None:
                asked[self._stem(union)].append((True, start - 1e-3, -1 - union))
        entries: dict[tuple[int, int], float] = {}
        for child, lines in asked.items():
            radius = self.kin.members[child].radius
            main = [line for line in lines if not line[0]]
            for side in (-1, 1):
                beside = sorted(
                    (abs(start - self.x[child]), union)
                    for second, start, union in lines
                    if second and (1 if start >= self.x[child] else -1) == side
                )
                step = min(0.8 * self.kin.spacing.track, 0.8 * radius / max(1, len(beside)))
                for at, (_, union) in enumerate(beside):
                    entries[union, child] = self.x[child] + side * step * (at + 1)
            for _, _, union in main:
                entries[union, child] = self.x[child]
        return entries

    # ---- drawing

    def _stub(self, one: int, lane: Lane, *, right: bool) -> list[Corner]:
        """Return the way from somebody's side into a lane: the lane nearest to them starts lowest."""
        lanes = sorted(self.stubs[one, right], key=lambda each: each.x, reverse=not right)
        radius = self.kin.members[one].radius
        taken = (one, right) in self.adjacent
        low = len(lanes) - 1 - lanes.index(lane) + (1 if taken else 0)
        step = min(0.6 * self.kin.spacing.track, 0.75 * radius / max(1, len(lanes) - (not taken)))
        drop = step * low
        edge = math.sqrt(max(0.0, radius * radius - drop * drop))
        return [Corner(self.x[one] + (edge if right else -edge), None, one, drop), Corner(lane.x, None, one, drop)]

    def _net(self, row: int, union: int, *, couple: bool = False) -> Net:
        net = Net(union, couple)
        self.result.channels[row].append(net)
        return net

    def _draw_couple(self, union: int, entries: Mapping[tuple[int, int], float]) -> None:
        partners = self.kin.partners[union]
        if len(partners) < 2:
            return
        pair = self._level(union)
        if pair is None:
            self._draw_unlevel(union, entries)
            return
        left, right = pair
        if union not in self.partner_lanes:
            ends = (self.kin.members[left].radius, -self.kin.members[right].radius)
            self.result.couples[union] = [
                Corner(self.x[left] + ends[0], None, left),
                Corner(self.x[right] + ends[1], None, right),
            ]
            return
        lanes = self.partner_lanes[union]
        net = self._net(self.floor.row[left], union, couple=True)
        net.above = [lanes[0].x, lanes[1].x]
        self.result.couples[union] = [
            *self._stub(left, lanes[0], right=True),
            Corner(lanes[0].x, net),
            Corner(lanes[1].x, net),
            *reversed(self._stub(right, lanes[1], right=False)),
        ]
        if self.kin.descents[union]:
            self.taps.append(union)

    def _draw_unlevel(self, union: int, entries: Mapping[tuple[int, int], float]) -> None:
        """Draw a couple whose partners stand in different rows: from below the upper to above the lower."""
        lower = self._stem(union)
        upper = next(one for one in self.kin.partners[union] if one != lower)
        way = [Corner(self.x[upper], None, upper, self.kin.members[upper].extent.bottom)]
        x = self.x[upper]
        for row in range(self.floor.row[upper], self.floor.row[lower]):
            last = row + 1 == self.floor.row[lower]
            there = entries[-1 - union, lower] if last else self.floor.passage(row + 1, x, self.x[lower]).x
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

    def _draw_children(self, union: int, entries: Mapping[tuple[int, int], float]) -> None:
        """Draw the lines to all children of a union, those below it and those above."""
        row = self._row(union)
        below = [line for line in self.kin.descents[union] if self.floor.row[line.child] > row]
        above = [line for line in self.kin.descents[union] if self.floor.row[line.child] <= row]
        if below:
            self._draw_down(union, row, below, entries)
        if above:
            self._draw_up(union, row, above)

    def _draw_down(
        self, union: int, row: int, lines: Sequence[Descent], entries: Mapping[tuple[int, int], float]
    ) -> None:
        deepest = max(self.floor.row[line.child] for line in lines)
        way, x = self._start(union, row, lines, entries)
        for at in range(row, deepest):
            net = self._net(at, union)
            net.above.append(x)
            way = [*way, Corner(x, net)]
            for line in lines:
                if self.floor.row[line.child] == at + 1:
                    entry = entries[union, line.child]
                    end = [self._top(line.child, entry)]
                    bundle = self.bundles.get((union, line.twins)) if line.twins is not None else None
                    if bundle is not None and line.primary:
                        fan = self._fan(line.child)
                        entry, end = bundle, [Corner(bundle, None, line.child, fan), *end]
                    net.below.append(entry)
                    self._keep(line, [*way, Corner(entry, net), *end])
            if at + 1 < deepest:
                x = self.passages[union, 1, at + 1].x
                net.below.append(x)
                way = [*way, Corner(x, net)]

    def _fan(self, child: int) -> float:
        """Return how far above a twin's centre the lines to the twins part."""
        member = self.kin.members[child]
        return min(-member.radius, member.extent.top) - 0.45 * self.kin.spacing.row_gap

    def _start(
        self, union: int, row: int, lines: Sequence[Descent], entries: Mapping[tuple[int, int], float]
    ) -> tuple[list[Corner], float]:
        """Return the beginning of the lines downward, and their x."""
        if union in self.trunk:
            left = self._level(union)
            assert left is not None
            return [Corner(self.trunk[union].x, None, left[0])], self.trunk[union].x
        if union in self.partner_lanes:
            couple = next(net for net in self.result.channels[row] if net.union == union and net.couple)
            x = self._tap(couple, row, union, lines, entries)
            couple.below.append(x)
            return [Corner(x, couple)], x
        stem = self._stem(union)
        return [Corner(self.start_x[union], None, stem, self.kin.members[stem].extent.bottom)], self.start_x[union]

    def _tap(
        self,
        couple: Net,
        row: int,
        union: int,
        lines: Sequence[Descent],
        entries: Mapping[tuple[int, int], float],
    ) -> float:
        """Return where on a long partner line the children hang: over their middle, clear of other lines."""
        track = self.kin.spacing.track
        goals = [entries[union, line.child] for line in lines if self.floor.row[line.child] == row + 1]
        goals += [self.passages[union, 1, row + 1].x] if (union, 1, row + 1) in self.passages else []
        low, high = couple.low + track, couple.high - track
        wish = max(low, min(high, (min(goals) + max(goals)) / 2))
        taken = [x for net in self.result.channels[row] for x in (*net.above, *net.below) if net.union != union]
        taken += [x for (other, child), x in entries.items() if other != union and self.floor.row[child] == row + 1]
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
        level = [line for line in lines if self.floor.row[line.child] == row]
        if level:
            net = self._net(row, union)
            net.above.append(x)
            for line in level:
                self._enter(line, [*way, Corner(x, net)], net)
        highest = min(self.floor.row[line.child] for line in lines)
        for at in range(row - 1, highest - 1, -1):
            net = self._net(at, union)
            net.below.append(x)
            way = [*way, Corner(x, net)]
            for line in lines:
                if self.floor.row[line.child] == at:
                    self._enter(line, way, net)
            if at > highest:
                x = self.passages[union, -1, at].x
                net.above.append(x)
                way = [*way, Corner(x, net)]

    def _enter(self, line: Descent, way: list[Corner], net: Net) -> None:
        lane, right = self.child_lanes[line.union, line.child]
        net.above.append(lane.x)
        if lane in self.stubs[line.child, right]:
            end = list(reversed(self._stub(line.child, lane, right=right)))
        else:
            radius = self.kin.members[line.child].radius
            end = [
                Corner(lane.x, None, line.child),
                Corner(self.x[line.child] + (radius if right else -radius), None, line.child),
            ]
        self._keep(line, [*way, Corner(lane.x, net), *end])

    def _hang_x(self, union: int) -> float:
        if union in self.trunk:
            return self.trunk[union].x
        return self.start_x.get(union, self.x[self._stem(union)])

    def _hang_start(self, union: int, x: float) -> Corner:
        pair = self._level(union)
        if union in self.trunk and pair is not None:
            return Corner(x, None, pair[0])
        return self._top(self._stem(union), x)

    def _keep(self, line: Descent, way: list[Corner]) -> None:
        self.result.children[line.key] = way
        self.result.union_of[line.key] = line.union
