"""Which gaps between people every line of a family runs through, and where it meets symbols."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from ecomap.layout.genogram.arches import arches, pair_of
from ecomap.layout.genogram.ends import BESIDE, beside, bundle, sides, twins_middle, twins_of
from ecomap.layout.genogram.floor import Floor, Lane
from ecomap.layout.genogram.kin import Descent, Family, Kin

ASIDE = 0.8
"""How far a line is moved at first (millimetres) that would lie on another."""

JOG = 2.5
"""A line that would step aside by no more than this (millimetres) is drawn straight where there is room."""


class Booking:
    """The lanes of all lines of a family: asked for, then settled; read-only from then on."""

    def __init__(
        self,
        kin: Kin,
        family: Family,
        rows: Sequence[Sequence[int]],
        x: Mapping[int, float],
        aside: Mapping[int, int],
    ) -> None:
        """Book for people who stand in these rows at these x; the lines of some unions step aside, so many times."""
        self.kin, self.family, self.x, self.aside = kin, family, x, aside
        self.floor = Floor(kin, rows, x)
        self.pairs = {union: pair_of(kin, self.floor, union) for union in family.unions}
        """By union: the couple, if it stands in one row, left one first."""
        self.arches = arches(kin, family, self.floor, self.pairs)
        """By union: partner lines over the heads of those between."""
        self.trunk: dict[int, Lane] = {}
        """By union: the line down from the middle of partners who stand beside each other, or from an arch's foot."""
        self.partner_lanes: dict[int, list[Lane]] = {}
        """By union: the lanes beside partners who stand apart, left and right."""
        self.child_lanes: dict[tuple[int, int], tuple[Lane, bool]] = {}
        """By (union, child): the lane beside a child whose carers hang below, and whether it is on the right."""
        self.passages: dict[tuple[int, int, int], Lane] = {}
        """By (union, 1 downward or -1 upward, row): the lane through a row on the way.

        The line of an unlevel couple itself has -1 - union.
        """
        self.stubs: dict[tuple[int, bool], list[Lane]] = defaultdict(list)
        """By (member, on the right): the lanes that start at the symbol's side and run down."""
        self.rising: dict[tuple[int, bool], list[Lane]] = defaultdict(list)
        """The same for lanes that run up."""
        self.adjacent: set[tuple[int, bool]] = set()
        """(Member, on the right): sides at which the partner stands."""
        self.start_x: dict[int, float] = {}
        """By union of one parent: where the line leaves the label; -1 - union for the upper of an unlevel couple."""
        self.bundles: dict[tuple[int, str], float] = {}
        """By (union, word): the common point of twins."""
        self.entries: dict[tuple[int, int], float] = {}
        """By (union, child): where a line meets the symbol from above; a partner's line has -1 - union."""
        twins = list(twins_of(kin, family, self.floor))
        for union, word, children in twins:
            self.bundles[union, word] = twins_middle(self.floor, children)
            for child in children[:-1]:
                self.floor.right_of(child).shut = True
        for union in family.unions:
            self._ask_for_couple(union)
        for union in family.unions:
            self._ask_for_children(union)
        self.floor.settle()
        self._start_single_lines()
        self._step_aside()
        self.bundles.update({(union, word): bundle(self.floor, children) for union, word, children in twins})
        self._find_entries()

    # ---- asking for lanes

    def level(self, union: int) -> tuple[int, int] | None:
        """Return a couple of one row, left one first; None for others."""
        return self.pairs[union]

    def stem(self, union: int) -> int:
        """Return the member below whom the line of one parent (or of an unlevel couple) starts: the lower."""
        return max(self.kin.partners[union], key=self.floor.row.__getitem__)

    def unlevel(self, union: int) -> bool:
        """Say whether partners stand in different rows."""
        return len(self.kin.partners[union]) > 1 and self.level(union) is None

    def upper(self, union: int) -> int:
        """Return the upper partner of an unlevel couple."""
        return next(one for one in self.kin.partners[union] if one != self.stem(union))

    def row(self, union: int) -> int:
        """Return the row a union's lines start from."""
        return self.floor.row[self.stem(union)]

    def _ask_for_couple(self, union: int) -> None:
        floor, pair = self.floor, self.level(union)
        if pair is None:
            if self.unlevel(union):
                self._ask_between(union)
            return
        left, right = pair
        gap = floor.right_of(left)
        if floor.place[right] - floor.place[left] == 1 and not gap.partners:
            gap.partners = True
            self.adjacent |= {(left, True), (right, False)}
            if self.kin.descents[union]:
                self.trunk[union] = Lane(self._straight(union, (gap.low + gap.high) / 2, JOG))
                gap.between.append(self.trunk[union])
            return
        length, arch = self.x[right] - self.x[left], self.arches.get(union)
        up = arch is not None
        lanes = [self._lane(left, length, right=True, up=up), self._lane(right, length, right=False, up=up)]
        self.partner_lanes[union] = lanes
        if arch is not None and self.kin.descents[union]:
            self.trunk[union] = lanes[0 if arch.foot == left else 1]
            if arch.foot is None:
                gap = floor.gaps[floor.row[left]][arch.gap]
                self.trunk[union] = Lane(self._straight(union, (gap.low + gap.high) / 2, JOG))
                gap.between.append(self.trunk[union])

    def _straight(self, union: int, x: float, most: float) -> float | None:
        """Return the x of the child, or twins' point, that a line down from about x could meet without a jog."""
        row = self.row(union)
        lines = [line for line in self.kin.descents[union] if self.floor.row[line.child] > row]
        goals = [
            self.bundles.get((union, line.twins or ""), self.x[line.child] if line.primary else self._goal(line, x))
            for line in lines
        ]
        return min((goal for goal in goals if abs(goal - x) <= most), key=lambda goal: abs(goal - x), default=None)

    def _ask_between(self, union: int) -> None:
        """Ask for passages through the rows between the partners of an unlevel couple."""
        upper, lower = self.upper(union), self.stem(union)
        x = self.x[upper]
        for row in range(self.floor.row[upper] + 1, self.floor.row[lower]):
            lane = self.floor.passage(row, x, self.x[lower])
            self.passages[-1 - union, 1, row] = lane
            x = lane.x

    def _lane(self, one: int, length: float, *, right: bool, up: bool = False) -> Lane:
        lane = self.floor.beside(one, length, right=right, up=up)
        (self.rising if up else self.stubs)[one, right].append(lane)
        return lane

    def middle(self, union: int) -> float:
        """Return about where a union's lines start."""
        if union in self.arches:
            gap = self.floor.gaps[self.row(union)][self.arches[union].gap]
            return (gap.low + gap.high) / 2
        pair = self.level(union)
        return (self.x[pair[0]] + self.x[pair[1]]) / 2 if pair else self.x[self.stem(union)]

    def _ask_for_children(self, union: int) -> None:
        start, row = self.middle(union), self.row(union)
        lines = self.kin.descents[union]
        for line in sorted(lines, key=lambda line: self.floor.place[line.child]):
            if self.floor.row[line.child] <= row:
                self._ask_beside_child(union, line, lines, start)
        for way in (1, -1):
            rows = [(self.floor.row[line.child] - row) * way for line in lines]
            deepest = max((far for far in rows if far > 0), default=0)
            x = start
            for far in range(1, deepest):
                goals = [self._goal(line, start) for line, other in zip(lines, rows, strict=True) if other > far]
                at = row + way * far
                lane = self.floor.passage(at, x, sum(goals) / len(goals))
                self.passages[union, way, at] = lane
                x = lane.x

    def _goal(self, line: Descent, start: float) -> float:
        """Return about where a line will meet its child: see the entries."""
        x = self.x[line.child]
        return x if line.primary else x + math.copysign(BESIDE * self.kin.spacing.track, start - x)

    def _ask_beside_child(self, union: int, line: Descent, lines: Sequence[Descent], start: float) -> None:
        """Ask for a lane beside a child whose parents hang below; two neighbours share one between them."""
        floor, child = self.floor, line.child
        others = [other.child for other in lines if other.child != child and floor.row[other.child] == floor.row[child]]
        for other in others:
            if floor.place[other] - floor.place[child] == -1 and (union, other) in self.child_lanes:
                lane, right = self.child_lanes[union, other]
                if right:
                    self._share(other, lane)
                    self.stubs[child, False].append(lane)
                    self.child_lanes[union, child] = (lane, False)
                    return
        near = min(others, key=lambda other: abs(self.x[other] - self.x[child]), default=None)
        right = (self.x[near] if near is not None else start) > self.x[child] - 1e-6
        lane = self._lane(child, abs(self.x[child] - start), right=right)
        self.child_lanes[union, child] = (lane, right)

    def _share(self, left: int, lane: Lane) -> None:
        """Put a lane that serves both neighbours into the middle between them."""
        gap = self.floor.right_of(left)
        gap.beside_left = [one for one in gap.beside_left if one[2] is not lane]
        gap.between.append(lane)

    # ---- what follows once lanes are settled

    def bend(self, union: int, left: int) -> float:
        """Return where the line of neighbours who are not quite level steps: at their children's line, off others."""
        if union in self.trunk:
            return self.trunk[union].x
        gap = self.floor.right_of(left)
        xs = sorted((gap.low, *(lane.x for lane in gap.all_lanes()), gap.high))
        low, high = max(pairwise(xs), key=lambda ends: ends[1] - ends[0])
        return (low + high) / 2

    def _start_single_lines(self) -> None:
        """Put the lines of one person's several lone unions beside each other."""
        stems: dict[int, list[int]] = defaultdict(list)
        for union in self.family.unions:
            if self.level(union) is None and self.kin.descents[union]:
                stems[self.stem(union)].append(union)
            if self.unlevel(union):
                stems[self.upper(union)].append(-1 - union)
        for stem, unions in stems.items():
            if len(unions) == 1 and unions[0] >= 0 and self.level(unions[0]) is None:
                x = self.x[stem]
                only = len(self.kin.descents[unions[0]]) == 1
                near = self._straight(unions[0], x, self.kin.members[stem].radius - 0.1 if only else JOG)
                self.start_x[unions[0]] = x if near is None else near
                continue
            for at, union in enumerate(unions):
                self.start_x[union] = self.x[stem] + (at - (len(unions) - 1) / 2) * self.kin.spacing.track

    def _step_aside(self) -> None:
        """Move the lines of some unions a little, where they would lie on others whatever their tracks."""
        for union, times in self.aside.items():
            by = ASIDE * ((times + 1) // 2) * (1 if times % 2 else -1)
            for lane in self.trunk.get(union), *(lane for key, lane in self.passages.items() if key[0] == union):
                if lane is not None:
                    lane.x += by
            if union in self.start_x:
                self.start_x[union] += by

    def _find_entries(self) -> None:
        """Find where lines meet children's symbols from above: second lines beside the first."""
        asked: dict[int, list[tuple[bool, float, int]]] = defaultdict(list)
        for union in self.family.unions:
            start = self.middle(union)
            for line in self.kin.descents[union]:
                if self.floor.row[line.child] > self.row(union):
                    asked[line.child].append((not line.primary, start, union))
            partners = self.kin.partners[union]
            if len(partners) == 2 and self.level(union) is None:
                asked[self.stem(union)].append((True, start - 1e-3, -1 - union))
        for child, lines in asked.items():
            main = [union for second, _, union in lines if not second]
            seconds = {union: start for second, start, union in lines if second}
            self.entries.update({(union, child): self.x[child] for union in main})
            if seconds:
                free = self._free_side(child, main)
                found = beside(self.kin, self.floor, child, seconds, free)
                self.entries.update({(union, child): x for union, x in found.items()})

    def _free_side(self, child: int, main: Sequence[int]) -> int:
        """Return the side (-1 left, 1 right) to which the line of brothers and sisters does not reach; 0 if none."""
        reach = set[int]()
        for union in main:
            row = self.floor.row[child]
            far = [self.x[line.child] for line in self.kin.descents[union] if self.floor.row[line.child] == row]
            passage = self.passages.get((union, 1, row - 1))
            start = passage.x if passage else self.trunk[union].x if union in self.trunk else self.middle(union)
            reach |= sides(self.x[child], (*far, start))
        return -reach.pop() if len(reach) == 1 else 0
