"""The targets of ecomaps (E1 ... E7), worked out from what was run; seconds are the processor's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from benchmarks.layoutlab.runs import FREE, RINGS, Run
from benchmarks.layoutlab.targets import Figure, Outcome, Target, against, averaged, highest, share, summed

FAULTS = ("box_overlaps", "missing", "domain_runs_excess", "ring_viol")
SPOKES = (((10, 25, 50), (1.0, 0.5, 0.0)), ((100,), (6.0, 2.0, 0.0)), ((300,), (40.0, 10.0, 0.0)))
"""By sizes: must, good and stretch."""
TIES = {25: (0.06, 0.03, 0.0), 50: (0.12, 0.05, 0.0), 100: (0.4, 0.15, 0.0)}
LARGEST_FREE = 100
"""Of the free drawing, larger maps are only reported."""
SECONDS = {25: (0.25, 0.1), 50: (0.6, 0.25), 100: (1.0, 0.4), 300: (3.0, 1.2)}


def ecomap_outcomes(runs: Sequence[Run]) -> Iterator[Outcome]:
    """Find what was reached: by the rings, and by the free drawing beside them."""
    rings = [run for run in runs if run.engine == RINGS]
    added = [run for run in runs if run.engine == "rings +1"]
    grown = [run for run in runs if run.engine == "rings +12"]
    if not rings:
        return
    for fault in FAULTS:
        yield summed(Target("E1", f"{fault}, every layout", 0, 0), [*rings, *added, *grown], _figure(fault))
    for sizes, spoke_steps in SPOKES:
        of_sizes = [run for run in rings if run.size in sizes]
        label = " to ".join(f"{size}" for size in dict.fromkeys((sizes[0], sizes[-1])))
        target = Target("E2", f"spokes through boxes a case, {label} nodes", *spoke_steps)
        yield averaged(target, of_sizes, _figure("spoke_through"))
    for size, tie_steps in TIES.items():
        target = Target("E3", f"ties through boxes a tie, {size} nodes", *tie_steps)
        yield share(target, [run for run in rings if run.size == size], _figure("tie_through"), _figure("ties"))
    yield averaged(Target("E4", "area ratio, mean", 9, 7, 5.5), rings, _figure("area_ratio"))
    yield highest(Target("E4", "area ratio, at most", 14, 10), rings, _figure("area_ratio"))
    for size, steps in SECONDS.items():
        target = Target("E5", f"seconds at most, {size} nodes", *steps)
        yield highest(target, [run for run in rings if run.size == size], _figure("cpu_seconds"))
    if added:
        yield averaged(Target("E6", "one addition: drift, units", 0.2, 0.05), added, _figure("drift_mean"))
        yield averaged(Target("E6", "one addition: angle, degrees", 1.0, 0.0), added, _figure("angle_mean"))
        yield highest(Target("E6", "one addition: seconds at most", 0.15, 0.05), added, _figure("cpu_seconds"))
    free = [run for run in runs if run.engine in (FREE, f"{FREE} +1", f"{FREE} +12") and run.size <= LARGEST_FREE]
    yield from _free_outcomes(free, [run for run in rings if run.size <= LARGEST_FREE])


def _free_outcomes(free: Sequence[Run], rings: Sequence[Run]) -> Iterator[Outcome]:
    """Find what was reached without rings, after additions too; ties are compared with those of the same cases."""
    if not free:
        return
    first = [run for run in free if run.engine == FREE]
    added = [run for run in free if run.engine == f"{FREE} +1"]
    yield summed(Target("E7", "free: box_overlaps, every layout", 0, 0), free, _figure("box_overlaps"))
    yield averaged(Target("E7", "free: ring violations, mean", 0.10, 0.03), free, _figure("ring_viol"))
    yield highest(Target("E7", "free: ring violations, at most", 0.10, 0.03), first, _figure("ring_viol"))
    yield against(Target("E7", "free: tie length / rings", 0.8, 0.65), first, rings, _figure("tie_len"))
    if added:
        yield averaged(Target("E7", "free: one addition: drift, units", 0.2, 0.05), added, _figure("drift_mean"))


def _figure(name: str) -> Figure:
    return lambda run: run.measures[name]
