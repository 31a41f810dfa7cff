"""How the benchmarks show what they measured: plain tables of medians, high percentiles and worst cases."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path


def timed(deed: Callable[..., object], *given: object) -> float:
    """Return how long something takes, in milliseconds."""
    start = time.perf_counter()
    deed(*given)
    return (time.perf_counter() - start) * 1000


def worked(deed: Callable[..., object], *given: object) -> float:
    """Return how much processor time something takes, in milliseconds, whatever else the computer does."""
    start = time.process_time()
    deed(*given)
    return (time.process_time() - start) * 1000


def spread(times: Sequence[float]) -> tuple[str, str, str]:
    """Return median, 95th percentile and maximum of times in milliseconds."""
    ordered = sorted(times)
    high = ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]
    return f"{statistics.median(ordered):.1f}", f"{high:.1f}", f"{ordered[-1]:.1f}"


def show(title: str, heading: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Write a table, in Markdown."""
    lines = [f"\n{title}\n", f"| {' | '.join(heading)} |", f"|{'---|' * len(heading)}"]
    lines += [f"| {' | '.join(row)} |" for row in rows]
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()


def resident() -> float:
    """Return how much memory this process takes (RSS), in megabytes; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024
