"""What the young person has chosen of their papers: which there are, in which order, and how each is called."""

from __future__ import annotations

from collections.abc import Iterable

from ecomap.model.copies import Audience, Copy
from ecomap.papers.paper import Paper


def own_title(copy: Copy, paper: Paper) -> str:
    """Return what the young person calls a paper, or what it is called by itself."""
    return copy.shown.papers.titles.get(paper.key, "").strip() or paper.title


def in_order(copy: Copy, papers: Iterable[Paper]) -> tuple[Paper, ...]:
    """Return papers in the young person's order, without those they left out.

    One that their order does not name follows the one that it follows by itself: a paper that came with a newer
    program does not turn up at the end.
    """
    if copy.audience is not Audience.YOUNG_PERSON:
        return tuple(papers)
    by_itself = list(papers)
    known = {paper.key: paper for paper in by_itself}
    order = [known[key] for key in dict.fromkeys(copy.shown.papers.order) if key in known]
    for number, paper in enumerate(by_itself):
        if paper not in order:
            order.insert(order.index(by_itself[number - 1]) + 1 if number else 0, paper)
    return tuple(paper for paper in order if paper.key not in copy.shown.papers.left_out)
