"""Even spacing: among all equally good places the one in the middle."""

from __future__ import annotations


def evened(problem, x):
    return list(x)
