"""Where everything stands, in the open form that layout quality is measured on ("layoutlab-layout/1")."""

from __future__ import annotations

import datetime
import json
import time
from collections.abc import Iterable, Mapping

from ecomap.cli.maps import Misused, Refused
from ecomap.geometry import Box, Point
from ecomap.layout.ecomap import flatness
from ecomap.layout.network import Network, NetworkLayout, Spot
from ecomap.layout.pedigree import Member, Pedigree, TreeLayout
from ecomap.model.copies import Audience, copy_for
from ecomap.model.diagram import Seat, View
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.render.compose import Manner, Placing, compose
from ecomap.render.look import LIGHT

SCALE = 5.0
"""Units a millimetre: the measures expect gaps of about 30 between boxes, and ours are 6 mm."""

OWN = "own"


def described(document: Document, view: View, engine: str, on: datetime.date) -> bytes:
    """Return the layout of the whole map as JSON, with the seconds it took; raise `Misused` for an unknown engine."""
    start = time.perf_counter()
    arranged = document.diagram(view, Seat.COORDINATOR)
    placing = Placing(
        previous=arranged.places,
        pinned=arranged.pinned,
        ghosts=arranged.ghosts,
        order=arranged.order,
        mode=arranged.mode,
    )
    scene = compose(view, copy_for(document, Audience.FILE, on), Manner(palette=LIGHT, clinical=True), placing)
    plan, layout = scene.plan, scene.layout
    if engine != OWN:
        start = time.perf_counter()
        layout = _by_graphviz(plan, engine, scene.places, arranged.pinned)
    seconds = round(time.perf_counter() - start, 4)
    body: Mapping[str, object] = {}
    if isinstance(layout, TreeLayout) and isinstance(plan, Pedigree):
        body = tree(plan, layout)
    elif isinstance(layout, NetworkLayout) and isinstance(plan, Network):
        body = network(plan, layout)
    described = {"format": "layoutlab-layout/1", "engine": engine, "seconds": seconds, **body}
    return json.dumps(described, indent=1).encode("ascii") + b"\n"


def _by_graphviz(
    plan: Pedigree | Network, engine: str, own: Mapping[ElementId, Point], pinned: frozenset[ElementId]
) -> TreeLayout | NetworkLayout:
    """Return the layout of one of Graphviz's engines; on an ecomap, those placed by hand stay where they are."""
    from ecomap.layout import graphviz  # never needed, and not quick to find

    known = (graphviz.TREE,) if isinstance(plan, Pedigree) else graphviz.NETWORKS
    if engine not in known:
        raise Misused(f"There is no engine {engine} for this view; there are {', '.join((OWN, *known))}.")
    try:
        if isinstance(plan, Pedigree):
            return graphviz.lay_out_tree(plan)
        return graphviz.lay_out_network(
            plan, engine, own={str(key): at for key, at in own.items()}, held=frozenset(pinned)
        )
    except graphviz.EngineMissing as error:
        raise Refused(str(error)) from error


def tree(plan: Pedigree, layout: TreeLayout) -> Mapping[str, object]:
    """Return a family tree: people as boxes, partner lines, children's lines."""
    return {
        "people": _people(plan, layout),
        "unions": [
            {"id": union.id, "partners": [layout.ghosts.get(one, one) for one in union.partners]}
            | ({"keys": list(union.partners)} if layout.ghosts else {})
            | ({"line": _line(layout.couples[union.id].points)} if union.id in layout.couples else {})
            for union in plan.unions
        ],
        "links": [
            {"union": union, "child": child, "path": _line(route.points)}
            for (union, child), route in layout.children.items()
        ],
    }


def _people(plan: Pedigree, layout: TreeLayout) -> list[dict[str, object]]:
    """Return everybody's box; where people are drawn twice, each with a key of its own."""
    boxes = _boxes(plan.members, layout.places)
    if not layout.ghosts:
        return boxes
    return [{**box, "id": layout.ghosts.get(str(box["id"]), box["id"]), "key": box["id"]} for box in boxes]


def network(plan: Network, layout: NetworkLayout) -> Mapping[str, object]:
    """Return an ecomap: everybody as boxes, the ties as lines, and how flat the rings are, drawn or not."""
    spots = (plan.centre, *plan.spots)
    return {
        "nodes": _boxes(spots, layout.places, layout.above),
        "edges": [
            {"a": tie.a, "b": tie.b, "path": _line(layout.ties[tie.id])} for tie in plan.ties if tie.id in layout.ties
        ],
        "ring_aspect": flatness(plan, layout),
    }


def _boxes(
    things: Iterable[Member | Spot], places: Mapping[str, Point], above: frozenset[str] = frozenset()
) -> list[dict[str, object]]:
    """Return symbol and label of everybody as one box."""
    found: list[dict[str, object]] = []
    for one in things:
        if one.id not in places:
            continue
        extent = _mirrored(one.extent) if one.id in above else one.extent
        centre = extent.moved(places[one.id]).centre.times(SCALE)
        found.append(
            {"id": one.id, "x": _number(centre.x), "y": _number(centre.y)}
            | {"w": _number(extent.width * SCALE), "h": _number(extent.height * SCALE)}
        )
    return found


def _mirrored(extent: Box) -> Box:
    """Return the extent of somebody whose label stands above the symbol."""
    return Box(extent.left, -extent.bottom, extent.width, extent.height)


def _line(points: Iterable[Point]) -> list[list[float]]:
    """Return a drawn line."""
    return [[_number(point.x * SCALE), _number(point.y * SCALE)] for point in points]


def _number(value: float) -> float:
    return round(value, 2)
