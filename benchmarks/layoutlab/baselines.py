"""Graphviz's layouts of the same cases, to compare with; only the places are used.

Family trees, by `dot`: gramps, family nodes on a rank of their own and partners in an invisible cluster (as
genealogy programs export them); rank, a point for the union on its partners' rank; rank+sib, the same with
invisible edges that force birth order. Ecomaps: the undirected engines, told to leave no overlap.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from benchmarks.layoutlab.cases.formats import EcomapCase, GenogramCase, Link
from benchmarks.layoutlab.metrics.layouts import EcomapLayout, GenogramLayout
from benchmarks.layoutlab.metrics.standing import GAP
from ecomap.layout.dot import draw

STYLES = ("gramps", "rank", "rank+sib")
ENGINES = ("neato", "sfdp", "fdp", "twopi")
WIDTH, HEIGHT = 100.0, 60.0
"""A person's box, pixels."""
MARGIN = 8.0
"""Pixels about a node of an ecomap."""
INCH = 72.0


def dot_genogram(case: GenogramCase, style: str) -> GenogramLayout:
    """Return a family tree as `dot` lays it out in one of the styles."""
    places, seconds, busy = _run("\n".join(_genogram_source(case, style)), "dot")
    return {
        "engine": f"dot-{style}",
        "seconds": seconds,
        "cpu_seconds": busy,
        "people": [
            {"id": person["id"], "x": x, "y": y, "w": WIDTH, "h": HEIGHT}
            for person in case["people"]
            for x, y in [places[person["id"]]]
        ],
        "unions": [],
        "links": [],
    }


def graphviz_ecomap(case: EcomapCase, engine: str) -> EcomapLayout:
    """Return an ecomap as one of Graphviz's undirected engines lays it out."""
    places, seconds, busy = _run("\n".join(_ecomap_source(case, engine)), engine)
    return {
        "engine": engine,
        "seconds": seconds,
        "cpu_seconds": busy,
        "nodes": [
            {"id": node["id"], "x": x, "y": y, "w": node["w"], "h": node["h"]}
            for node in case["nodes"]
            for x, y in [places[node["id"]]]
        ],
        "edges": [],
    }


def _genogram_source(case: GenogramCase, style: str) -> Iterator[str]:
    """Write a family tree in Graphviz's language."""
    gramps = style == "gramps"
    children: dict[str, list[Link]] = defaultdict(list)
    for link in case["children"]:
        children[link["union"]].append(link)
    yield "digraph g { rankdir=TB; splines=line;"
    yield (
        f"nodesep={GAP / INCH:f}; ranksep=0.35;"
        if gramps
        else f"nodesep={GAP / 2 / INCH:f}; ranksep=0.8; newrank=true;"
    )
    yield f'node [shape=box,fixedsize=true,width={WIDTH / INCH:f},height={HEIGHT / INCH:f},label=""]; edge [dir=none];'
    yield from (f"{_quoted(person['id'])};" for person in case["people"])
    for union in case["unions"]:
        point, partners = _quoted(f"U{union['id']}"), [_quoted(one) for one in union["partners"]]
        yield from _clustered(point, partners) if gramps else _ranked(point, partners)
        for link in children[union["id"]]:
            weight = 5 if link["primary"] and not gramps else 1
            yield f"{point}->{_quoted(link['child'])} [weight={weight}];"
        if style == "rank+sib":
            yield from _by_age(children[union["id"]])
    yield "}"


def _clustered(point: str, partners: Sequence[str]) -> Iterator[str]:
    """Write a union as a node below its partners."""
    yield f"{point} [shape=ellipse,width=0.2,height=0.15];"
    if len(partners) == 2:
        yield f'subgraph "cluster_{point[2:-1]}" {{ style=invis; {"; ".join(partners)}; }}'
    yield from (f"{partner}->{point} [weight=2];" for partner in partners)


def _ranked(point: str, partners: Sequence[str]) -> Iterator[str]:
    """Write a union as a point between its partners."""
    yield f"{point} [shape=point,width=0.01,height=0.01];"
    yield f"{{rank=same; {'->'.join([partners[0], point, *partners[1:]])} [weight=100];}}"


def _by_age(links: Iterable[Link]) -> Iterator[str]:
    """Write edges that nobody sees between brothers and sisters."""
    ordered = sorted((link for link in links if link["primary"]), key=lambda link: link["order"])
    if len(ordered) > 1:
        yield f"{{rank=same; {'->'.join(_quoted(link['child']) for link in ordered)} [style=invis,weight=1];}}"


def _ecomap_source(case: EcomapCase, engine: str) -> Iterator[str]:
    """Write an ecomap in Graphviz's language."""
    yield 'graph g { overlap=scalexy; splines=line; node [shape=box,fixedsize=true,label=""];'
    if engine == "twopi":
        yield f"root={_quoted(case['centre'])};"
    for node in case["nodes"]:
        width, height = (node["w"] + MARGIN) / INCH, (node["h"] + MARGIN) / INCH
        yield f"{_quoted(node['id'])} [width={width:f},height={height:f}];"
    yield from (f"{_quoted(edge['a'])} -- {_quoted(edge['b'])};" for edge in case["edges"])
    yield "}"


def _run(source: str, engine: str) -> tuple[dict[str, tuple[float, float]], float, float]:
    """Return the place of every node (pixels, y downward), the seconds it took and the processor's seconds."""
    began, worked = time.perf_counter(), time.process_time()
    plain = draw(source, engine, "plain").decode("utf-8")
    seconds, busy = time.perf_counter() - began, time.process_time() - worked
    places = {}
    for line in plain.splitlines():
        words = line.split()
        if words and words[0] == "node":
            places[words[1].strip('"')] = (float(words[2]) * INCH, -float(words[3]) * INCH)
    return places, round(seconds, 4), round(busy, 4)


def _quoted(name: str) -> str:
    bare = name.replace('"', "")
    return f'"{bare}"'
