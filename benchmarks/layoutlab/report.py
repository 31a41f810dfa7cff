"""What was measured, as Markdown tables that also read well on a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from benchmarks.layoutlab.ecomap_targets import ecomap_outcomes
from benchmarks.layoutlab.genogram_targets import genogram_outcomes
from benchmarks.layoutlab.metrics.plane import mean
from benchmarks.layoutlab.runs import BALANCED, BESIDE, FREE, POLISHED, RINGS, STRICT, Run
from benchmarks.layoutlab.targets import Outcome, number

TREE_ENGINES = (
    STRICT,
    f"{STRICT} {POLISHED}",
    BALANCED,
    f"{BALANCED} {POLISHED}",
    "dot gramps",
    "dot rank",
    "dot rank+sib",
)
NAMED = 5
"""So many cases are named where a target is missed."""
Cells = Sequence[str]


def report(runs: Sequence[Run]) -> str:
    """Return everything: sums by size for trees and ecomaps, then the targets, then who falls short."""
    outcomes = [*genogram_outcomes(runs), *ecomap_outcomes(runs)]
    tables = (tree_sums(runs), ecomap_means(runs), targets(outcomes), shortfalls(outcomes))
    return "\n\n".join(tables) + "\n"


def tree_sums(runs: Sequence[Run]) -> str:
    """Return the sums over the family trees of a size, by engine."""
    head = (
        "people (cases)",
        "engine",
        "CPU s, most",
        "couples split",
        "siblings reversed",
        "man right",
        "cross_straight",
        "cross_bus",
        "cross_drawn",
        "couple gap / person",
    )
    rows = []
    sizes = sorted({run.size for run in runs if run.engine == STRICT})
    for size in [*sizes, 0]:
        for engine in TREE_ENGINES:
            found = [run for run in runs if run.engine == engine and size in (0, run.size)]
            if found:
                label = "" if engine != STRICT else f"{size or 'all'} ({len(found)})"
                rows.append((label, engine, *_tree_cells(found)))
    return table(head, rows)


def _tree_cells(runs: Sequence[Run]) -> Cells:
    def total(name: str) -> float:
        return sum(run.measures.get(name, 0.0) for run in runs)

    drawn = any("cross_drawn" in run.measures for run in runs)
    return (
        f"{max(run.measures['cpu_seconds'] for run in runs):.2f}",
        f"{total('couples_split'):.0f}",
        f"{total('sib_inv'):.0f}/{total('sib_pairs'):.0f}",
        f"{total('male_right'):.0f}/{total('mf_pairs'):.0f}",
        f"{total('cross_straight'):.0f}",
        f"{total('cross_bus'):.0f}",
        f"{total('cross_drawn'):.0f}" if drawn else "",
        f"{total('len_couple') / total('people'):.2f}",
    )


def ecomap_means(runs: Sequence[Run]) -> str:
    """Return the means over the ecomaps of a size, by engine."""
    figures = ("box_overlaps", "spoke_through", "tie_through", "edge_cross", "domain_runs_excess")
    head = ("nodes (cases)", "engine", "CPU s, mean (most)", *figures, "ring_viol", "area_ratio", "tie_len")
    rows = []
    for size in sorted({run.size for run in runs if run.engine == RINGS}):
        for engine in (RINGS, FREE, *BESIDE):
            found = [run for run in runs if run.engine == engine and run.size == size]
            seconds = [run.measures["cpu_seconds"] for run in found]
            cells = [f"{mean([run.measures[figure] for run in found]):.1f}" for figure in figures]
            violations = f"{100 * mean([run.measures['ring_viol'] for run in found]):.1f} %"
            sizes = [f"{mean([run.measures[figure] for run in found]):.1f}" for figure in ("area_ratio", "tie_len")]
            label = f"{size} ({len(found)})" if engine == RINGS else ""
            rows.append((label, engine, f"{mean(seconds):.2f} ({max(seconds):.2f})", *cells, violations, *sizes))
    return table(head, rows)


def targets(outcomes: Iterable[Outcome]) -> str:
    """Return what was reached of every target."""
    head = ("target", "what", "reached", "must", "good", "stretch", "mark")
    rows = [
        (
            outcome.target.name,
            outcome.target.what,
            number(outcome.value),
            number(outcome.target.must),
            number(outcome.target.good),
            "" if outcome.target.stretch is None else number(outcome.target.stretch),
            f"**{outcome.mark}**" if outcome.mark == "missed" else outcome.mark,
        )
        for outcome in outcomes
    ]
    return table(head, rows)


def shortfalls(outcomes: Iterable[Outcome]) -> str:
    """Return the cases behind every target that is not good."""
    lines = ["Cases behind what is not good:", ""]
    for outcome in outcomes:
        if outcome.mark in ("missed", "must"):
            worst = ", ".join(outcome.worst[:NAMED])
            more = f" and {len(outcome.worst) - NAMED} more" if len(outcome.worst) > NAMED else ""
            lines.append(f"- {outcome.target.name} {outcome.target.what}: {worst}{more}")
    return "\n".join(lines)


def table(head: Cells, rows: Iterable[Cells]) -> str:
    """Return a Markdown table, its columns aligned."""
    cells = [list(head), *(list(row) for row in rows)]
    widths = [max(len(row[at]) for row in cells) for at in range(len(head))]
    written = [f"| {' | '.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))} |" for row in cells]
    written.insert(1, f"| {' | '.join('-' * width for width in widths)} |")
    return "\n".join(written)
