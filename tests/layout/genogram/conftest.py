"""Families to lay out: the invented people of the sample maps, and made-up ones of any size."""

from __future__ import annotations

import json
import random
import textwrap
from collections import defaultdict
from collections.abc import Callable
from typing import Any

import pytest

from ecomap.geometry import Box
from ecomap.layout.pedigree import Household, Link, Member, Pedigree, Union
from ecomap.resource import resource

CARING = {"foster", "adopted"}


def label_box(name: str, relation: str, radius: float) -> Box:
    """Return the box of a symbol with its words below, about as wide as they will be printed."""
    lines = [*textwrap.wrap(name, 16), *textwrap.wrap(relation, 18)]
    width = max(2 * radius, 2.0 * max((len(line) for line in lines), default=0))
    return Box(-width / 2, -radius, width, 2 * radius + 1 + 4.4 * len(lines))


def sample_pedigree(name: str) -> Pedigree:
    """Return the family tree of a sample map."""
    sample: dict[str, Any] = json.loads(resource(f"samples/{name}.json").read_text(encoding="utf-8"))
    parentages = list(sample["parentages"].values())
    couples = list(sample["couples"].values())
    tied = {one for couple in couples for one in (couple["a"], couple["b"])}
    tied |= {one for line in parentages for one in (line["child"], *line["parents"])}
    unions: dict[frozenset[str], Union] = {}
    for couple in couples:
        pair = (couple["a"], couple["b"])
        start = couple.get("since", {}).get("year")
        unions[frozenset(pair)] = Union(id="+".join(pair), partners=pair, start=start)
    twins = {child: word for word, pair in sample.get("twins", {}).items() for child in pair["children"]}
    links = []
    for line in parentages:
        parents = tuple(line["parents"])
        union = unions.setdefault(frozenset(parents), Union(id="+".join(parents), partners=parents))
        caring = line.get("kind", "birth") in CARING
        links.append(
            Link(
                union=union.id,
                child=line["child"],
                primary=line.get("primary", False),
                below=caring,
                twins=twins.get(line["child"]),
            )
        )
    members = tuple(
        Member(
            id=person["id"],
            extent=label_box(person.get("name", {}).get("text", ""), person.get("relation", ""), 7.0),
            radius=7.0,
            sex={"male": "m", "female": "f"}.get(person.get("gender", ""), ""),  # type: ignore[arg-type]
            birth=_year(person.get("born")),
            rank=rank,
        )
        for rank, person in enumerate(sample["people"].values())
        if person["id"] in tied
    )
    households = tuple(
        Household(id=one["id"], members=frozenset(one["members"])) for one in sample.get("households", {}).values()
    )
    return Pedigree(
        members=members,
        unions=tuple(unions.values()),
        links=tuple(links),
        households=households,
        centre=sample["young_person"],
    )


def _year(date: dict[str, Any] | None) -> float | None:
    if not date or "year" not in date:
        return None
    return float(date["year"]) + (float(date.get("month", 1)) - 1) / 12 + float(date.get("day", 1)) / 400


@pytest.fixture(params=["ellie", "idris", "kai"])
def sample(request: pytest.FixtureRequest) -> Pedigree:
    """One of the sample maps' family trees."""
    return sample_pedigree(request.param)


def made_up(seed: int, people: int) -> Pedigree:
    """Return a made-up family: half-siblings, lone parents, foster carers, twins, cousins who marry, unknown births."""
    dice = random.Random(seed)
    members: list[Member] = []
    unions: list[Union] = []
    links: list[Link] = []
    generation: dict[str, int] = {}
    primary: set[str] = set()

    def somebody(at: int) -> str:
        name = f"p{len(members)}"
        generation[name] = at
        members.append(
            Member(
                id=name,
                extent=label_box("x" * dice.randint(2, 14), "aunt " * dice.randint(0, 5), 6.0),
                radius=6.0,
                sex=dice.choice(("m", "f", "m", "f", "")),
                birth=dice.choice((None, 1900.0 + 25 * at + dice.randint(0, 20)))
                if seed % 3
                else 1900.0 + len(members),
                rank=len(members),
            )
        )
        return name

    def union(*partners: str) -> Union:
        unions.append(Union(id=f"u{len(unions)}", partners=partners, start=dice.choice((None, 1990.0, 2005.0))))
        return unions[-1]

    def child_of(one: Union, name: str, *, below: bool = False, twins: str | None = None) -> None:
        if all(link.union != one.id or link.child != name for link in links):
            links.append(Link(union=one.id, child=name, primary=name not in primary, below=below, twins=twins))
            primary.add(name)

    somebody(0)
    while len(members) < people:
        parent = dice.choice(members).id
        at = generation[parent]
        mates = [name for name, row in generation.items() if row == at and name != parent]
        lot = dice.random()
        if lot < 0.15:
            couple = union(parent)
        elif lot < 0.3 and mates:
            couple = union(parent, dice.choice(mates))
        else:
            couple = union(parent, somebody(at))
        children = [somebody(at + 1) for _ in range(dice.choice((0, 1, 1, 2, 3)))]
        together = f"t{len(unions)}" if len(children) > 1 and dice.random() < 0.3 else None
        for name in children:
            child_of(couple, name, twins=together)
        if children and dice.random() < 0.2:
            carers = union(somebody(at), somebody(at))
            child_of(carers, children[0], below=dice.random() < 0.7)
            child_of(carers, somebody(at + 1), below=True)
        if at == 0 and dice.random() < 0.2:
            elders = union(somebody(-1), somebody(-1))
            if parent not in primary:
                child_of(elders, parent)
            generation.update(dict.fromkeys(elders.partners, 0))
    living: dict[str, set[str]] = defaultdict(set)
    for link in links:
        living[link.union].add(link.child)
    homes = tuple(Household(id=f"h{one}", members=frozenset(names)) for one, names in living.items())
    return Pedigree(members=tuple(members), unions=tuple(unions), links=tuple(links), households=homes)


@pytest.fixture(params=range(16))
def family(request: pytest.FixtureRequest) -> Pedigree:
    """A made-up family of some size."""
    return made_up(request.param, 8 + 6 * request.param)


@pytest.fixture(params=[(17, 12), (20, 24), (24, 24), (37, 12), (54, 20)])
def tricky_family(request: pytest.FixtureRequest) -> Pedigree:
    """A made-up family whose lines once came to lie on each other."""
    return made_up(*request.param)


@pytest.fixture
def by_seed() -> Callable[[int, int], Pedigree]:
    """Make a family up from a seed, of so many people."""
    return made_up


@pytest.fixture
def ellie() -> Pedigree:
    """Ellie's family tree."""
    return sample_pedigree("ellie")


@pytest.fixture(params=range(4))
def small_family(request: pytest.FixtureRequest) -> Pedigree:
    """A made-up family small enough to try every order of it."""
    return made_up(request.param, 8)


@pytest.fixture(params=[3, 6])
def large_family(request: pytest.FixtureRequest) -> Pedigree:
    """A made-up family too large to be put in its best order while one waits."""
    return made_up(request.param, 150)


@pytest.fixture(params=[(1, 30), (5, 80)])
def small_or_large(request: pytest.FixtureRequest) -> Pedigree:
    """Two made-up families of different size."""
    return made_up(*request.param)
