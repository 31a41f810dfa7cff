"""Starts for the search: rows sorted by the slowest vibrations of the family seen as springs (Fiedler, 1973)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ecomap.layout.genogram.lattice import Lattice

Floats = NDArray[np.float64]
Numbers = NDArray[np.intp]

EXACT = 50
"""Families up to so many blocks get exact vibrations; larger ones approach them ..."""
TRIED = 5
"""... with so many waves together, ..."""
TURNS, SMOOTHING = 4, 40
"""... filtered so often, by polynomials of this degree."""


def by_waves(lattice: Lattice, count: int) -> list[list[list[int]]]:
    """Return so many orders of the rows, each sorted by one of the slowest waves."""
    upper = np.array([lattice.block_of[edge.upper] for edge in lattice.edges], dtype=np.intp)
    lower = np.array([lattice.block_of[edge.lower] for edge in lattice.edges], dtype=np.intp)
    waves = slow_waves(upper, lower, len(lattice.blocks), count)
    by_row: list[list[int]] = [[] for _ in range(lattice.rows)]
    for block, row in enumerate(lattice.block_row):
        by_row[row].append(block)
    return [[sorted(row, key=lambda block: float(wave[block])) for row in by_row] for wave in waves.T]


def slow_waves(upper: Numbers, lower: Numbers, blocks: int, count: int) -> Floats:
    """Return the slowest waves of springs between blocks, one a column; the standstill is none of them."""
    degree = np.bincount(upper, minlength=blocks) + np.bincount(lower, minlength=blocks)
    if blocks <= EXACT:
        springs = np.diag(degree.astype(float))
        np.subtract.at(springs, (upper, lower), 1.0)
        np.subtract.at(springs, (lower, upper), 1.0)
        exact: Floats = np.linalg.eigh(springs)[1][:, 1 : 1 + count]
        return exact
    return _approached(_Springs(upper, lower, degree), count)


class _Springs:
    """The pull of neighbours on each other, scaled so that the fastest wave is at -1 and the standstill at 1."""

    def __init__(self, upper: Numbers, lower: Numbers, degree: Numbers) -> None:
        self.root = np.sqrt(np.maximum(degree, 1))
        ends, others = np.concatenate((upper, lower)), np.concatenate((lower, upper))
        by_end = np.argsort(ends, kind="stable")
        ends, self._others = ends[by_end], others[by_end]
        self._first = np.flatnonzero(np.r_[True, ends[1:] != ends[:-1]])
        self._tied = ends[self._first]
        self._weight = (1.0 / (self.root[ends] * self.root[self._others]))[:, None]
        still = self.root * (degree > 0)
        self._still = still / np.sqrt((still * still).sum())

    def pulled(self, waves: Floats) -> Floats:
        """Return what the neighbours' pull makes of waves."""
        found = np.zeros_like(waves)
        found[self._tied] = np.add.reduceat(waves[self._others] * self._weight, self._first, axis=0)
        return found

    def upright(self, waves: Floats) -> Floats:
        """Return waves without their standstill, each of its own direction."""
        waves = waves - self._still[:, None] * (self._still[:, None] * waves).sum(axis=0)
        found: Floats = np.linalg.qr(waves)[0]
        return found


def _approached(springs: _Springs, count: int) -> Floats:
    """Return slow waves by filtering random ones (Chebyshev's polynomials swell what is slower than a limit)."""
    waves = springs.upright(np.random.default_rng(1).standard_normal((len(springs.root), TRIED)))
    limit = 0.9
    for _ in range(TURNS):
        # the polynomials are small between -1 and the limit, and grow steeply beyond it
        half, middle = (limit + 1.0) / 2, (limit - 1.0) / 2
        before, now = waves, (springs.pulled(waves) - middle * waves) / half
        for _ in range(SMOOTHING - 1):
            before, now = now, 2.0 * (springs.pulled(now) - middle * now) / half - before
        waves = springs.upright(now)
        speed, mixed = np.linalg.eigh(waves.T @ springs.pulled(waves))
        waves = waves @ mixed[:, ::-1]
        limit = min(0.9999, max(limit, float(speed[0])))
    found: Floats = (waves / springs.root[:, None])[:, :count]
    return found
