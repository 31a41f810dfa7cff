"""What can be done with a family: complete it, part it into connected families, cut a piece out."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence, Set

from benchmarks.layoutlab.cases.formats import GENOGRAM, Descent, GenogramCase, Link, Person, Union

RANKS = {"birth": 0, "adopted": 1, "kinship": 2, "foster": 3, "step": 4}
"""Of several links of a child the one of the lowest rank is primary; of equals, the first."""


def completed(
    name: str, people: Sequence[Person], unions: Iterable[Union], descents: Iterable[Descent]
) -> GenogramCase:
    """Return a case: sibling order and primary links worked out, what points nowhere left out.

    Brothers and sisters stand by birth where all births are known, else as they came.
    """
    births = {person["id"]: person["birth"] for person in people}
    by_union: dict[str, list[Descent]] = defaultdict(list)
    for descent in descents:
        if descent["child"] in births:
            by_union[descent["union"]].append(descent)
    kept: list[tuple[Union, list[Descent]]] = []
    for union in unions:
        partners = [partner for partner in union["partners"] if partner in births]
        children = _sibship(by_union.get(union["id"], []), partners, births)
        if len(partners) > 1 or (partners and children):
            kept.append((Union(id=union["id"], partners=partners, kind=union["kind"], start=union["start"]), children))
    primary = _primary(descent for _, children in kept for descent in children)
    links: list[Link] = [
        {**descent, "order": order, "primary": primary[descent["child"]] == descent["union"]}
        for _, children in kept
        for order, descent in enumerate(children)
    ]
    unions_kept = [union for union, _ in kept]
    return {"format": GENOGRAM, "name": name, "people": list(people), "unions": unions_kept, "children": links}


def _sibship(descents: Iterable[Descent], partners: Sequence[str], births: Mapping[str, float | None]) -> list[Descent]:
    """Return the children of a union, each once, the eldest first where all births are known."""
    once = {descent["child"]: descent for descent in reversed(list(descents)) if descent["child"] not in partners}
    children = list(reversed(once.values()))
    known = {child: birth for child, birth in births.items() if child in once and birth is not None}
    if len(known) == len(once):
        children.sort(key=lambda descent: known[descent["child"]])
    return children


def _primary(descents: Iterable[Descent]) -> dict[str, str]:
    """Return by child the union of its primary link."""
    best: dict[str, tuple[int, str]] = {}
    for descent in descents:
        rank = RANKS.get(descent["kind"], len(RANKS))
        if descent["child"] not in best or rank < best[descent["child"]][0]:
            best[descent["child"]] = (rank, descent["union"])
    return {child: union for child, (_, union) in best.items()}


def descents_of(case: GenogramCase) -> list[Descent]:
    """Return the links of a case as they were before it was completed."""
    return [
        Descent(union=link["union"], child=link["child"], kind=link["kind"], twin=link["twin"])
        for link in case["children"]
    ]


def families(case: GenogramCase) -> list[set[str]]:
    """Return the people of each connected family, the largest first."""
    joined = _joined(case)
    found: list[set[str]] = []
    seen: set[str] = set()
    for person in case["people"]:
        if person["id"] not in seen:
            reached = set(_reached(joined, person["id"]))
            seen |= reached
            found.append({one["id"] for one in case["people"] if one["id"] in reached})
    return sorted(found, key=len, reverse=True)


def ball(case: GenogramCase, size: int) -> set[str]:
    """Return a connected set of so many people, grown breadth-first from the one with the widest circle."""
    joined = _joined(case)
    people = {person["id"] for person in case["people"]}
    start = max(sorted(people), key=lambda one: sum(len(joined[near]) for near in joined[one]))
    grown = [one for one in _reached(joined, start) if one in people]
    return set(grown[:size])


def restricted(case: GenogramCase, keep: Set[str]) -> GenogramCase:
    """Return a case with these people only."""
    people = [person for person in case["people"] if person["id"] in keep]
    return completed(case["name"], people, case["unions"], descents_of(case))


def _joined(case: GenogramCase) -> Mapping[str, set[str]]:
    """Return the neighbours of every person and every union."""
    joined: dict[str, set[str]] = defaultdict(set)
    for union in case["unions"]:
        for partner in union["partners"]:
            joined[partner].add(union["id"])
            joined[union["id"]].add(partner)
    for link in case["children"]:
        joined[link["child"]].add(link["union"])
        joined[link["union"]].add(link["child"])
    return joined


def _reached(joined: Mapping[str, set[str]], start: str) -> list[str]:
    """Return whom a breadth-first walk meets, in its order."""
    order, seen, waiting = [], {start}, deque([start])
    while waiting:
        one = waiting.popleft()
        order.append(one)
        for near in sorted(joined[one]):
            if near not in seen:
                seen.add(near)
                waiting.append(near)
    return order
