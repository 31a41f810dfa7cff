"""The ecomap's engine on synthetic cases: called by the layout benchmark, or alone on a folder of cases.

python benchmarks/layout_ecomap.py CASE.json ...   prints seconds, size and the ways ties run, one case a line
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ecomap.geometry import Box, Point
from ecomap.layout.ecomap import flatness, lay_out
from ecomap.layout.network import Network, Spot, Tie

MILLIMETRES = 0.27
"""A pixel of the cases: makes their middle box as large as a real one."""
SHAPE = 1.4


def network_of(case: Mapping[str, Any], free: bool = False) -> Network:
    """Return a case as a network: the boxes about the symbols' centres, as the cases know no labels."""
    spots = {}
    for rank, node in enumerate(case["nodes"]):
        width, height = node["w"] * MILLIMETRES, node["h"] * MILLIMETRES
        spots[node["id"]] = Spot(
            id=node["id"],
            extent=Box(-width / 2, -height / 2, width, height),
            radius=min(width, height) / 2 if node["id"] == case["centre"] else 17 * MILLIMETRES,
            sector=node["domain"] or "",
            ring=node["ring"],
            rank=rank,
        )
    centre = spots.pop(case["centre"])
    ties = tuple(
        Tie(id=f"{number}", a=edge["a"], b=edge["b"], weight=edge["strength"] / 2)
        for number, edge in enumerate(case["edges"])
    )
    return Network(
        centre=centre,
        spots=tuple(spots.values()),
        ties=ties,
        sectors=tuple(case["domains"]),
        shape=SHAPE,
        free=free,
    )


def run(case: Mapping[str, Any], before: Mapping[str, Any] | None = None, free: bool = False) -> dict[str, Any]:
    """Return the layout of a case in the cases' own form; with an earlier layout, amended from that one.

    `free`: by who knows whom, without rings.
    """
    network = network_of(case, free)
    previous = {
        node["id"]: Point(node["x"] * MILLIMETRES, node["y"] * MILLIMETRES)
        for node in (before or {}).get("nodes", ())
        if node["id"] != case["centre"]
    }
    began, worked = time.perf_counter(), time.process_time()
    layout = lay_out(network, previous)
    seconds, busy = time.perf_counter() - began, time.process_time() - worked
    scaled = {id_: place.times(1 / MILLIMETRES) for id_, place in layout.places.items()}
    paths = {id_: [point.times(1 / MILLIMETRES) for point in line] for id_, line in layout.ties.items()}
    return {
        "engine": "own-ecomap-free" if free else "own-ecomap-rings",
        "seconds": round(seconds, 4),
        "cpu_seconds": round(busy, 4),
        "ring_aspect": flatness(network, layout),
        "nodes": [
            {"id": node["id"], "x": scaled[node["id"]].x, "y": scaled[node["id"]].y, "w": node["w"], "h": node["h"]}
            for node in case["nodes"]
        ],
        "edges": [
            {"a": edge["a"], "b": edge["b"], "path": [list(point) for point in paths[f"{number}"]]}
            for number, edge in enumerate(case["edges"])
        ],
        "bent": sum(len(line) > 2 for line in layout.ties.values()),
    }


def main(names: list[str]) -> None:
    """Write one line for each case."""
    for name in names:
        case = json.loads(Path(name).read_text(encoding="utf-8"))
        layout = run(case)
        sys.stdout.write(f"{case['name']}\t{layout['seconds']} s\t{layout['bent']} bent ties\n")


if __name__ == "__main__":
    main(sys.argv[1:])
