"""Foster and adoptive carers from outside a community, and aunts and uncles who take children in."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.layoutlab.cases.community import Community
from benchmarks.layoutlab.cases.formats import Union


def add_carers(community: Community, people: int, share: float) -> None:
    """Fill a community up to so many people with carers, and give children to them and to relatives."""
    dice = community.dice
    born = [descent["child"] for descent in community.descents]
    sibships: dict[str, list[str]] = {}
    for descent in community.descents:
        sibships.setdefault(descent["union"], []).append(descent["child"])
    for union in _outsiders(community, people):
        group = list(dice.choice(list(sibships.values()))) if sibships else []
        for child in group[: dice.choice([1, 1, 2, 3])]:
            community.add_child(union, child, dice.choice(["foster", "foster", "adopted"]))
    for child in born:
        if dice.random() < share * 0.5:
            homes = _relatives_homes(community, child, sibships)
            if homes:
                community.add_child(dice.choice(homes), child, "kinship")


def _outsiders(community: Community, people: int) -> list[Union]:
    """Add women and couples until there are so many people; return their unions."""
    unions = []
    while len(community.people) < people:
        left = people - len(community.people)
        one = community.add_person("F", 1965, 0)
        other = community.add_person("M", 1965, 0) if left > 1 and community.dice.random() < 0.8 else None
        unions.append(community.add_union(one, other, 1990, "married"))
    return unions


def _relatives_homes(community: Community, child: str, sibships: Mapping[str, list[str]]) -> list[Union]:
    """Return the unions of a child's aunts and uncles that are not the child's home already."""
    parents = community.parents.get(child, ())
    aunts = [
        aunt
        for parent in parents
        for descent in community.descents
        if descent["child"] == parent
        for aunt in sibships.get(descent["union"], ())
        if aunt not in parents and aunt != child
    ]
    return [
        union
        for union in community.unions
        if (union["partners"][0] in aunts or union["partners"][-1] in aunts)
        and child not in sibships.get(union["id"], ())
        and child not in union["partners"]
    ]
