"""Invented families of any size, the same for a kind, a size and a seed on every computer.

Kinds: tree (plain nuclear families), care (half-siblings, serial partners, foster, adoption and kinship links,
parents alone, twins), blended (still more partners), kin (care with marriages of cousins).
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from benchmarks.layoutlab.cases.carers import add_carers
from benchmarks.layoutlab.cases.community import OTHER, Community
from benchmarks.layoutlab.cases.families import completed
from benchmarks.layoutlab.cases.formats import Descent, GenogramCase, Person, Sex, Union

ONE_COMMUNITY = 120
"""Up to so many people are one community; more are several, of which about half are tied to the next by one couple."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chances:
    """How often things happen in a kind of family, as probabilities."""

    lone: float
    """No partner."""
    extra: float = 0.0
    """One more partner; asked again after each."""
    single: float = 0.0
    """A parent alone."""
    twin: float = 0.0
    link: float = 0.0
    """Foster, adoptive and kinship links, as a share of the people."""
    cousin: float = 0.0
    """A partner from the own line."""
    reuse: float
    """A partner from another line of the family."""
    children: tuple[int, ...]
    """Numbers of children to draw from."""


KINDS = {
    "tree": Chances(lone=0.25, reuse=0.10, children=(1, 2, 2, 3, 4)),
    "care": Chances(lone=0.25, extra=0.38, single=0.10, twin=0.04, link=0.06, reuse=0.22, children=(1, 1, 2, 2, 3, 4)),
    "blended": Chances(
        lone=0.15, extra=0.58, single=0.08, twin=0.03, link=0.08, cousin=0.01, reuse=0.35, children=(1, 1, 2, 2, 3)
    ),
    "kin": Chances(
        lone=0.25,
        extra=0.20,
        single=0.05,
        twin=0.04,
        link=0.04,
        cousin=0.12,
        reuse=0.22,
        children=(1, 2, 2, 3, 3, 5),
    ),
}


def genogram(people: int, seed: int, kind: str = "care") -> GenogramCase:
    """Return a family of exactly so many people."""
    dice = random.Random(f"{kind}/{people}/{seed}")
    sizes = _sizes(people, dice)
    everybody: list[Person] = []
    unions: list[Union] = []
    descents: list[Descent] = []
    free: list[list[tuple[str, Sex, int]]] = []
    for number, size in enumerate(sizes):
        one = _community(size, dice, KINDS[kind])
        prefix = "" if len(sizes) == 1 else f"c{number}."
        everybody += [{**person, "id": prefix + person["id"]} for person in one.people]
        unions += [
            {**union, "id": prefix + union["id"], "partners": [prefix + q for q in union["partners"]]}
            for union in one.unions
        ]
        descents += [
            {**link, "union": prefix + link["union"], "child": prefix + link["child"]} for link in one.descents
        ]
        free.append(
            [(prefix + p["id"], p["sex"], one.generation[p["id"]]) for p in one.people if not one.partners[p["id"]]]
        )
    unions += _bridges(free, dice)
    return completed(f"{kind}-{people}-{seed}", everybody, unions, descents)


def _sizes(people: int, dice: random.Random) -> list[int]:
    """Return the sizes of the communities."""
    if people <= ONE_COMMUNITY:
        return [people]
    sizes = []
    left = people
    while left:
        size = left if left < 100 else dice.randint(40, min(160, left - 40))
        sizes.append(size)
        left -= size
    return sizes


def _bridges(free: list[list[tuple[str, Sex, int]]], dice: random.Random) -> Iterator[Union]:
    """Marry, between about half of the neighbouring communities, two who have no partner."""
    for number, (here, there) in enumerate(pairwise(free)):
        if dice.random() < 0.5:
            pairs = [(a[0], b[0]) for a in here for b in there if a[1] != b[1] and a[2] == b[2]]
            if pairs:
                yield {"id": f"bridge{number}", "partners": list(dice.choice(pairs)), "kind": "married", "start": None}


def _community(people: int, dice: random.Random, chances: Chances) -> Community:
    """Return one community: families grow from founders down, and new ones marry in when a line ends."""
    community = Community(dice)
    core = max(3, people - round(chances.link * people * 0.6))
    founders = max(1, round(core / dice.choice([25, 40, 60])))
    growth = _Growth(community, chances, core)
    layer = [_founder(community) for _ in range(min(founders, core))]
    while not growth.full():
        children: list[str] = []
        pool = list(layer)
        dice.shuffle(layer)
        for one in layer:
            if growth.full():
                break
            children += growth.children_of(one, pool)
        if growth.full():
            break
        if not children or community.generation[children[0]] >= 4:
            children = [growth.new_family()]
        layer = children
    add_carers(community, people, chances.link)
    return community


def _founder(community: Community) -> str:
    year = 1930 + community.dice.randint(0, 8)
    return community.add_person(None, year, 0)


@dataclass(frozen=True, slots=True)
class _Growth:
    """The rules by which a community grows up to its core (the people left are for carers)."""

    community: Community
    chances: Chances
    core: int

    def full(self) -> bool:
        """Tell whether everybody of the core is there."""
        return len(self.community.people) >= self.core

    def children_of(self, one: str, pool: list[str]) -> list[str]:
        """Give somebody unions with children; return the children."""
        community, chances, dice = self.community, self.chances, self.community.dice
        children: list[str] = []
        year = community.birth(one) + 22
        if dice.random() < chances.lone and community.generation[one] > 0:
            return children
        count = 1
        while dice.random() < chances.extra and count < 5:
            count += 1
        for number in range(count):
            if self.full():
                break
            partner = self._partner(one, pool)
            union = community.add_union(one, partner, year + 3 * number)
            wished = dice.choice(chances.children) if number == 0 or dice.random() < 0.8 else 0
            children += self._born(union, wished if partner else max(1, wished), year + 3 * number)
        return children

    def _partner(self, one: str, pool: list[str]) -> str | None:
        """Return a partner: somebody there or somebody new; None for a parent alone."""
        community, chances, dice = self.community, self.chances, self.community.dice
        own = community.person(one)["sex"]
        sex = OTHER[own] if dice.random() < 0.96 else own
        if dice.random() < chances.single:
            return None
        found: list[str] = []
        if dice.random() < chances.reuse:
            found = [q for q in self._matches(one, sex, pool) if not self._related(q, one) and self._has_room(q)]
        elif dice.random() < chances.cousin:
            found = [q for q in self._matches(one, sex, pool) if self._related(q, one) and not self._siblings(q, one)]
        if found:
            return dice.choice(found)
        return community.add_person(sex, community.birth(one) + dice.randint(-4, 4), community.generation[one])

    def _matches(self, one: str, sex: Sex, pool: list[str]) -> list[str]:
        community = self.community
        return [
            other
            for other in pool
            if other != one and community.person(other)["sex"] == sex and other not in community.partners[one]
        ]

    def _related(self, one: str, other: str) -> bool:
        return bool(self.community.lines[one] & self.community.lines[other])

    def _siblings(self, one: str, other: str) -> bool:
        return bool(set(self.community.parents.get(one, ())) & set(self.community.parents.get(other, ())))

    def _has_room(self, one: str) -> bool:
        return len(self.community.partners[one]) < 4

    def _born(self, union: Union, count: int, year: float) -> list[str]:
        """Add so many children, two years apart, sometimes twins."""
        community = self.community
        line = {founder for partner in union["partners"] for founder in community.lines[partner]}
        generation = community.generation[union["partners"][0]] + 1
        born: list[str] = []
        twin_of: str | None = None
        for number in range(count):
            if self.full():
                break
            child = community.add_person(None, year + 1 + 2 * number, generation, line)
            if twin_of:
                community.person(child)["birth"] = community.birth(twin_of)
                community.add_child(union, child, twin="t" + twin_of)
                twin_of = None
            elif community.dice.random() < self.chances.twin and number + 1 < count and not self.full():
                twin_of = child
                community.add_child(union, child, twin="t" + child)
            else:
                community.add_child(union, child)
            community.parents[child] = tuple(union["partners"])
            born.append(child)
        return born

    def new_family(self) -> str:
        """Begin another family, tied to the rest through a marriage where somebody is free; return its founder."""
        community, dice = self.community, self.community.dice
        founder = _founder(community)
        free = [
            person["id"]
            for person in community.people
            if community.generation[person["id"]] in (1, 2) and not community.partners[person["id"]]
        ]
        if not free or self.full():
            return founder
        one = dice.choice(free)
        partner = community.add_person(
            OTHER[community.person(one)["sex"]], community.birth(one), community.generation[one]
        )
        community.add_union(one, partner, community.birth(one) + 24)
        if not self.full():
            community.generation[founder] = community.generation[partner] - 1
            community.person(founder)["birth"] = community.birth(partner) - 25
            community.add_child(community.add_union(founder, None, community.birth(founder) + 22), partner)
            community.parents[partner] = (founder,)
        return founder
