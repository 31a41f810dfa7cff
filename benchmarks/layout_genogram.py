"""The family tree's engine on cases of the layout laboratory: called by the layout benchmark, or alone on a folder.

python benchmarks/layout_genogram.py [--balanced] CASE.json ...   prints people and seconds, one case a line
"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal

from ecomap.geometry import Box, Point
from ecomap.layout.genogram import better, lay_out, route
from ecomap.layout.genogram.ghosts import with_ghosts
from ecomap.layout.genogram.sparing import proposal
from ecomap.layout.pedigree import Ghost, Link, Member, Pedigree, Route, Spacing, TreeLayout, Union

PIXELS = 5.0
"""A millimetre of ours in a case: makes our gap the 30 pixels of the reference measurements."""
WIDTH, HEIGHT = 100.0, 60.0
"""The box of everybody, in pixels: cases know no labels."""
NEAR = 1e-6
"""Millimetres by which a point may lie off a line and still be on it."""
SEXES: dict[str, Literal["m", "f"]] = {"M": "m", "F": "f"}


def pedigree_of(case: Mapping[str, Any]) -> Pedigree:
    """Return a case as a pedigree; where births are missing in a sibship, the order of the file counts as theirs."""
    births = {person["id"]: person["birth"] for person in case["people"]}
    for union in case["unions"]:
        line = [link for link in case["children"] if link["union"] == union["id"] and link["primary"]]
        if any(births[link["child"]] is None for link in line):
            births.update({link["child"]: float(link["order"]) for link in line})
    box = Box.around(Point(0.0, 0.0), WIDTH / PIXELS, HEIGHT / PIXELS)
    return Pedigree(
        members=tuple(
            Member(
                id=person["id"],
                extent=box,
                radius=box.height / 2,
                sex=SEXES.get(person["sex"], ""),
                birth=births[person["id"]],
                rank=rank,
            )
            for rank, person in enumerate(case["people"])
        ),
        unions=tuple(
            Union(id=union["id"], partners=tuple(union["partners"]), start=union["start"]) for union in case["unions"]
        ),
        links=tuple(
            Link(union=link["union"], child=link["child"], primary=link["primary"], twins=link.get("twin"))
            for link in case["children"]
        ),
    )


def run(
    case: Mapping[str, Any],
    before: Mapping[str, Any] | None = None,
    order: Literal["strict", "balanced"] = "strict",
    ghosts: bool = False,
) -> dict[str, Any]:
    """Return the layout of a case in the laboratory's own form; with an earlier layout, amended from that one.

    A new layout is the one that the program shows soon after the first picture: `seconds` are those of the first
    picture, `polish_seconds` those of the search that goes on in the background. With `ghosts` people are drawn twice
    where that spares crossings; who was in the earlier layout, is again.
    """
    first = first_picture(case, before, order, ghosts)
    return first if before or ghosts else polished(case, first, order)


def first_picture(
    case: Mapping[str, Any],
    before: Mapping[str, Any] | None = None,
    order: Literal["strict", "balanced"] = "strict",
    ghosts: bool = False,
) -> dict[str, Any]:
    """Return the layout as it is shown at once."""
    pedigree, spacing, people = pedigree_of(case), Spacing(order=order), (before or {}).get("people", ())
    lay_out(Pedigree(members=pedigree.members[:2]))  # what a session imports once is no part of a layout
    again = [Ghost(*key.split(":")[1:]) for person in people if (key := person.get("key", "")).startswith("again:")]
    worked = time.process_time()
    if ghosts and not people:
        again = list(proposal(pedigree, lambda plan: lay_out(plan, spacing)).ghosts)
    chosen = time.process_time() - worked
    pedigree = with_ghosts(pedigree, again)
    began, worked = time.perf_counter(), time.process_time()
    layout = lay_out(pedigree, spacing, places_of(before or {}))
    seconds, busy = time.perf_counter() - began, time.process_time() - worked
    began = time.perf_counter()
    route(pedigree, layout.places, spacing)
    routed = time.perf_counter() - began
    times = {"seconds": seconds, "cpu_seconds": busy, "route_seconds": routed, "choice_seconds": chosen}
    engine = f"{order}-ghosts" if ghosts else order
    return written(pedigree, layout, engine) | {name: round(value, 4) for name, value in times.items()}


def polished(
    case: Mapping[str, Any], first: Mapping[str, Any], order: Literal["strict", "balanced"] = "strict"
) -> dict[str, Any]:
    """Return what a new layout becomes in the background; the times of the first picture are kept."""
    pedigree, spacing = pedigree_of(case), Spacing(order=order)
    layout = route(pedigree, places_of(first), spacing)
    began, worked = time.perf_counter(), time.process_time()
    found = better(pedigree, layout, spacing)
    times = {"polish_seconds": time.perf_counter() - began, "polish_cpu_seconds": time.process_time() - worked}
    places = dict(first) if found is None else dict(first) | written(pedigree, found, order)
    return places | {name: round(value, 4) for name, value in times.items()}


def places_of(layout: Mapping[str, Any]) -> dict[str, Point]:
    """Return everybody's place in a written layout, in millimetres."""
    people = layout.get("people", ())
    return {person.get("key", person["id"]): Point(person["x"] / PIXELS, person["y"] / PIXELS) for person in people}


def written(pedigree: Pedigree, layout: TreeLayout, engine: str) -> dict[str, Any]:
    """Return places and lines in the laboratory's own form."""
    return {
        "engine": f"own-genogram-{engine}",
        "people": [
            {
                "id": layout.ghosts.get(one, one),
                "key": one,
                "x": place.x * PIXELS,
                "y": place.y * PIXELS,
                "w": WIDTH,
                "h": HEIGHT,
            }
            for one, place in layout.places.items()
        ],
        "unions": [
            {"id": union.id, "keys": list(union.partners)}
            | ({"line": _pixels(layout.couples[union.id])} if union.id in layout.couples else {})
            for union in pedigree.unions
        ],
        "links": [
            {"union": union, "child": child, "path": path} for (union, child), path in _parted(layout.children).items()
        ],
    }


def _parted(lines: Mapping[tuple[str, str], Route]) -> dict[tuple[str, str], list[list[float]]]:
    """Return children's lines with a point wherever another of their union leaves them.

    So the piece that brothers and sisters share is the same piece in each of their lines, and a line across it is
    counted once, as it is drawn, not once for every child who hangs from it.
    """
    turns: dict[str, set[Point]] = defaultdict(set)
    for (union, _), line in lines.items():
        turns[union].update(line.points)
    return {key: _pixels(Route(tuple(_with_turns(line, turns[key[0]])))) for key, line in lines.items()}


def _with_turns(line: Route, turns: Iterable[Point]) -> Iterator[Point]:
    """Yield a line's corners, and between them those of others that lie on it, in order."""
    for start, end in pairwise(line.points):
        yield start
        length = start.distance(end)
        on = (turn for turn in turns if abs(start.distance(turn) + turn.distance(end) - length) < NEAR)
        yield from sorted((turn for turn in on if turn not in (start, end)), key=start.distance)
    yield line.points[-1]


def _pixels(line: Route) -> list[list[float]]:
    return [[point.x * PIXELS, point.y * PIXELS] for point in line.points]


def main(names: list[str]) -> None:
    """Write one line for each case."""
    order: Literal["strict", "balanced"] = "balanced" if "--balanced" in names else "strict"
    for name in names:
        if name != "--balanced":
            case = json.loads(Path(name).read_text(encoding="utf-8"))
            found = first_picture(case, order=order)
            people, seconds, routed = len(case["people"]), found["seconds"], found["route_seconds"]
            sys.stdout.write(f"{case['name']}\t{people} people\t{seconds} s\tlines alone {routed} s\n")


if __name__ == "__main__":
    main(sys.argv[1:])
