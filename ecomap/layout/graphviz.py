"""Graphviz as a further engine, never needed: its places, our lines and our rules about overlaps.

A Graphviz is looked for in this order: the program named in the settings, a `dot` beside this program (put there
by whoever packs it), the one that pygraphviz brings along (called in this process), a `dot` on the search path.
"""

from __future__ import annotations

import importlib.util
import math
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from pathlib import Path

from ecomap.geometry import Box, Point
from ecomap.layout import dot, ecomap, genogram
from ecomap.layout.clearing import cleared
from ecomap.layout.network import Network, NetworkLayout
from ecomap.layout.pedigree import Pedigree, Spacing, TreeLayout

TREE = "dot"
"""The engine for family trees."""
NETWORKS = ("neato", "fdp", "sfdp", "twopi", "circo")
"""The engines for ecomaps."""
INCH = 25.4
PATIENCE = 60.0
"""Seconds after which a Graphviz program is given up."""


class EngineMissing(Exception):
    """There is no Graphviz that could be used, or it failed; the text says which in words for the reader."""


def engines(program: Path | None = None) -> tuple[str, ...]:
    """Return the engines that can be used here; none without a Graphviz."""
    return (TREE, *NETWORKS) if _named(program) or _beside() or _bundled() or shutil.which("dot") else ()


def lay_out_tree(pedigree: Pedigree, spacing: Spacing | None = None, program: Path | None = None) -> TreeLayout:
    """Lay a family tree out by `dot`: partners in one cluster, a point for every union between its rows.

    Order and rows are Graphviz's; distances and lines are ours. Raises EngineMissing.
    """
    rough = _places(_tree_source(pedigree), TREE, program)
    names = {f"p{at}": member.id for at, member in enumerate(pedigree.members)}
    places = {names[node]: place for node, place in rough.items() if node in names}
    return genogram.settle(pedigree, places, spacing or Spacing())


def lay_out_network(
    network: Network,
    engine: str = "neato",
    program: Path | None = None,
    own: Mapping[str, Point] | None = None,
    held: frozenset[str] = frozenset(),
) -> NetworkLayout:
    """Lay an ecomap out by one of Graphviz's free engines. Raises EngineMissing.

    In rings, people are seated anew among our own places; a free drawing takes Graphviz's, the young person in the
    middle, and boxes that overlap give way. `own`: where everybody stands without Graphviz; those held stay there.
    """
    if engine not in NETWORKS:
        raise EngineMissing(f"There is no Graphviz engine called {engine}.")
    spots = (network.centre, *network.spots)
    found = _places(_network_source(network, engine), engine, program)
    rough = {spot.id: found[f"p{at}"].minus(found["p0"]) for at, spot in enumerate(spots)}
    if not network.free:
        places = seated(network, own or ecomap.lay_out(network).places, rough, held)
        return ecomap.lay_out(network, places, held)
    stay = {one: at for one, at in (own or {}).items() if one in held}
    boxes = {spot.id: spot.extent for spot in spots}
    places = cleared(boxes, {**rough, **stay}, held=frozenset({network.centre.id, *stay}))
    return ecomap.lay_out(network, places, frozenset(stay))


def seated(
    network: Network, own: Mapping[str, Point], rough: Mapping[str, Point], held: Set[str] = frozenset()
) -> dict[str, Point]:
    """Return our own places on an ecomap, taken in the order in which Graphviz has people.

    How close somebody is and to which part they belong are facts: only within one ring of one petal do people change
    places. Those who are held keep theirs.
    """
    groups: dict[tuple[str, int], list[str]] = defaultdict(list)
    for spot in network.spots:
        if spot.id in own and spot.id in rough and spot.id not in held:
            groups[spot.sector, spot.ring].append(spot.id)
    places = dict(own)
    for group in groups.values():
        middle = math.atan2(sum(own[one].y for one in group), sum(own[one].x for one in group))
        slots = sorted((own[one] for one in group), key=lambda at: _turn(at, middle))
        order = sorted(group, key=lambda one: (_turn(rough[one], middle), one))
        places.update(zip(order, slots, strict=True))
    return places


def _turn(at: Point, middle: float) -> float:
    """Return how far a place is turned from a direction, clockwise, -pi to pi."""
    return (math.atan2(at.y, at.x) - middle + math.pi) % math.tau - math.pi


def _tree_source(pedigree: Pedigree) -> str:
    """Return a family tree in Graphviz's language; names are numbers, so that no name can upset it."""
    from graphviz import Digraph  # only for who chooses Graphviz

    numbers = {member.id: f"p{at}" for at, member in enumerate(pedigree.members)}
    graph = Digraph(
        graph_attr={"rankdir": "TB", "splines": "line", "nodesep": _inches(6.0), "ranksep": "0.35"},
        node_attr={"shape": "box", "fixedsize": "true", "label": ""},
        edge_attr={"dir": "none"},
    )
    for member in pedigree.members:
        graph.node(numbers[member.id], **_size(member.extent))
    for at, union in enumerate(pedigree.unions):
        partners = [numbers[one] for one in union.partners if one in numbers]
        graph.node(f"u{at}", width="0.2", height="0.15")
        if len(partners) == 2:
            with graph.subgraph(name=f"cluster_{at}") as cluster:
                cluster.attr(style="invis")
                for one in partners:
                    cluster.node(one)
        for one in partners:
            graph.edge(one, f"u{at}", weight="2")
        for link in pedigree.links:
            if link.union == union.id and link.child in numbers:
                graph.edge(f"u{at}", numbers[link.child])
    return str(graph.source)


def _network_source(network: Network, engine: str) -> str:
    """Return an ecomap in Graphviz's language; nearer rings and stronger ties ask for shorter lines."""
    from graphviz import Graph  # only for who chooses Graphviz

    spots = (network.centre, *network.spots)
    numbers = {spot.id: f"p{at}" for at, spot in enumerate(spots)}
    graph = Graph(
        graph_attr={"overlap": "true", "root": "p0", "start": "1"},
        node_attr={"shape": "box", "fixedsize": "true", "label": ""},
    )
    for spot in spots:
        graph.node(numbers[spot.id], **_size(spot.extent))
    rings = {spot.id: spot.ring for spot in network.spots}
    for tie in network.ties:
        if tie.a in numbers and tie.b in numbers:
            ring = max(1, rings.get(tie.a, 0), rings.get(tie.b, 0))
            graph.edge(numbers[tie.a], numbers[tie.b], len=_inches(40.0 * ring) if engine != "twopi" else "1")
    return str(graph.source)


def _size(extent: Box) -> dict[str, str]:
    """Return a node's size. Graphviz centres its nodes: a box is made as large as it reaches to any side."""
    width = 2 * max(-extent.left, extent.right)
    height = 2 * max(-extent.top, extent.bottom)
    return {"width": _inches(width), "height": _inches(height)}


def _inches(length: float) -> str:
    return f"{length / INCH:.4f}"


def _places(source: str, engine: str, program: Path | None) -> Mapping[str, Point]:
    """Return the place of every node (millimetres, y downward)."""
    try:
        plain = _run(source, engine, program)
    except (ImportError, OSError, ValueError, subprocess.SubprocessError) as error:
        raise EngineMissing(f"Graphviz could not lay this out: {error}") from error
    return dict(_nodes(plain.decode("utf-8").splitlines()))


def _nodes(lines: Iterable[str]) -> Iterable[tuple[str, Point]]:
    for line in lines:
        words = line.split()
        if words and words[0] == "node":
            yield words[1], Point(float(words[2]) * INCH, -float(words[3]) * INCH)


def _run(source: str, engine: str, program: Path | None) -> bytes:
    """Return the layout in Graphviz's plain format from the first Graphviz there is."""
    command = _named(program) or _beside()
    if command is None and _bundled():
        return dot.draw(source, engine, "plain")
    command = command or shutil.which("dot")
    if command is None:
        raise EngineMissing("There is no Graphviz on this computer. The program's own layout does not need it.")
    done = subprocess.run(
        [command, f"-K{engine}", "-Tplain"],
        input=source.encode("utf-8"),
        capture_output=True,
        timeout=PATIENCE,
        check=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # on Windows, no black window for an instant
    )
    return done.stdout


def _named(program: Path | None) -> str | None:
    return str(program) if program is not None and program.is_file() else None


def _beside() -> str | None:
    """Return the `dot` in the folder of the running program, or of a Graphviz unpacked there."""
    folder = Path(sys.executable).parent
    name = "dot.exe" if sys.platform == "win32" else "dot"
    found = (place / name for place in (folder, folder / "graphviz" / "bin") if (place / name).is_file())
    return next(map(str, found), None)


def _bundled() -> bool:
    return importlib.util.find_spec("pygraphviz") is not None


__all__ = ["NETWORKS", "TREE", "EngineMissing", "engines", "lay_out_network", "lay_out_tree", "seated"]
