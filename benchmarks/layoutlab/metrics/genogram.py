"""Every measure of a family tree, by name; the modules it asks say what each means."""

from __future__ import annotations

from benchmarks.layoutlab.cases.formats import GenogramCase
from benchmarks.layoutlab.metrics.buses import bus_crossings
from benchmarks.layoutlab.metrics.couples import couples
from benchmarks.layoutlab.metrics.descent import descent, drops_of
from benchmarks.layoutlab.metrics.extent import extent
from benchmarks.layoutlab.metrics.layouts import GenogramLayout, Measures
from benchmarks.layoutlab.metrics.lines import drawn_lines
from benchmarks.layoutlab.metrics.plane import overlapping
from benchmarks.layoutlab.metrics.siblings import siblings
from benchmarks.layoutlab.metrics.standing import anchors_of, standing_of


def measure_genogram(case: GenogramCase, layout: GenogramLayout) -> Measures:
    """Measure a family tree.

    `missing` are people who are not drawn, `overlaps` pairs of boxes that intersect, `slot` the unit of lengths;
    `seconds` went by on the clock, `cpu_seconds` on the processor.
    All but the drawn lines asks for places only, so that any engine can be compared.
    """
    standing = standing_of(case, layout)
    anchors = anchors_of(standing)
    drops = drops_of(standing, anchors)
    return {
        "people": len(case["people"]),
        "missing": sum(not keys for keys in standing.copies.values()),
        "slot": standing.slot,
        "overlaps": overlapping(standing.box(key) for key in standing.placed),
        **couples(standing),
        **siblings(standing, anchors),
        **descent(standing, drops),
        "cross_bus": bus_crossings(standing, anchors, drops),
        **drawn_lines(standing, layout),
        **extent(standing),
        "seconds": layout["seconds"],
        "cpu_seconds": layout["cpu_seconds"],
    }
