"""A village: one large family of many generations in which a good part of the marriages joins two of its branches."""

from __future__ import annotations

import random
from dataclasses import dataclass

from benchmarks.layoutlab.cases.community import MEN_AND_WOMEN, OTHER, Community
from benchmarks.layoutlab.cases.families import completed
from benchmarks.layoutlab.cases.formats import GenogramCase

INSIDE = 0.25
"""The share of marriages between two who were born in the village."""
LONE = 0.3
AGAIN = 0.1
CHILDREN = (1, 2, 2, 3, 4, 5)
FOUNDING = 45
"""One founding couple for so many people."""
NEAR = 0.12
"""How far along their generation somebody looks for a partner, as a share of it, mostly."""


def village(people: int, seed: int, kind: str = "village") -> GenogramCase:
    """Return a village of exactly so many people."""
    community = Community(random.Random(f"{kind}/{people}/{seed}"))
    growth = _Growth(community, people)
    layer = [community.add_person(None, 1700, 0) for _ in range(max(1, people // FOUNDING))]
    while layer and not growth.full():
        layer = growth.next_generation(layer)
        if not layer and not growth.full():
            layer = [community.add_person(None, 1700, 0)]
    return completed(f"{kind}-{people}-{seed}", community.people, community.unions, community.descents)


@dataclass(frozen=True, slots=True)
class _Growth:
    """The rules by which a village grows."""

    community: Community
    people: int

    def full(self) -> bool:
        """Tell whether everybody is there."""
        return len(self.community.people) >= self.people

    def next_generation(self, layer: list[str]) -> list[str]:
        """Marry a generation; return its children, in the order of their parents."""
        community, dice = self.community, self.community.dice
        born: list[str] = []
        for at, one in enumerate(layer):
            married = bool(community.partners[one])
            if self.full() or (married and dice.random() > AGAIN) or (not married and dice.random() < LONE):
                continue
            sex = OTHER[community.person(one)["sex"]]
            partner = self._neighbour(layer, at) if dice.random() < INSIDE else None
            if partner is None:
                partner = community.add_person(sex, community.birth(one), community.generation[one])
            union = community.add_union(one, partner, community.birth(one) + 24)
            for number in range(dice.choice(CHILDREN)):
                if not self.full():
                    year, generation = community.birth(one) + 25 + 2 * number, community.generation[one] + 1
                    child = community.add_person(dice.choice(MEN_AND_WOMEN), year, generation, community.lines[one])
                    community.parents[child] = (one, partner)
                    community.add_child(union, child)
                    born.append(child)
        return born

    def _neighbour(self, layer: list[str], at: int) -> str | None:
        """Return somebody of the same generation and another sibship, mostly from near by; None if nobody is free."""
        community, dice = self.community, self.community.dice
        one = layer[at]
        sex = OTHER[community.person(one)["sex"]]
        free = [
            (abs(place - at), other)
            for place, other in enumerate(layer)
            if community.person(other)["sex"] == sex
            and not community.partners[other]
            and (not community.parents.get(one) or community.parents.get(one) != community.parents.get(other))
        ]
        if not free:
            return None
        free.sort()
        return free[min(len(free) - 1, int(dice.expovariate(1.0 / (NEAR * len(layer) / 2 + 1))))][1]
