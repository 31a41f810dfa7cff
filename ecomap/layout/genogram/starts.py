"""Where the search for an order begins: walks through the family, and its slow waves."""

from __future__ import annotations

import random
from collections import defaultdict, deque
from collections.abc import Mapping, Sequence

from ecomap.layout.genogram.lattice import Lattice
from ecomap.layout.genogram.waves import by_waves

Orders = list[list[int]]
"""The blocks of every row."""

WAVES = 2


def starts(lattice: Lattice, count: int) -> list[Orders]:
    """Return so many orders to begin with, the most promising first; the same for the same family."""
    links = links_of(lattice)
    if len(lattice.blocks) <= 3:
        return [depth_first(lattice, links, None)]
    waves = by_waves(lattice, WAVES)
    walks = [depth_first(lattice, links, random.Random(seed)) for seed in range(1, count - 2)]
    return [waves[0], *walks[:1], *waves[1:], depth_first(lattice, links, None), *walks[1:]][:count]


def links_of(lattice: Lattice) -> dict[int, list[int]]:
    """Return by block the blocks that lines join it with."""
    links: dict[int, list[int]] = defaultdict(list)
    for edge in lattice.edges:
        upper, lower = lattice.block_of[edge.upper], lattice.block_of[edge.lower]
        links[upper].append(lower)
        links[lower].append(upper)
    return links


def ball(middle: int, links: Mapping[int, Sequence[int]], size: int) -> list[int]:
    """Return about so many blocks around one, the nearest first."""
    seen, waiting = {middle: None}, deque([middle])
    while waiting and len(seen) < size:
        for other in sorted(set(links.get(waiting.popleft(), ())) - seen.keys()):
            seen[other] = None
            waiting.append(other)
    return list(seen)


def depth_first(lattice: Lattice, links: Mapping[int, list[int]], dice: random.Random | None) -> Orders:
    """Return rows as a walk through the family meets them, from the busiest block or from a random one."""
    count = len(lattice.blocks)
    start = dice.randrange(count) if dice else max(range(count), key=lambda block: len(links.get(block, ())))
    seen: set[int] = set()
    orders: Orders = [[] for _ in range(lattice.rows)]
    for first in (start, *range(count)):  # the halves of an unlevel couple may hang together by nothing else
        waiting = [] if first in seen else [first]
        seen.add(first)
        while waiting:
            block = waiting.pop()
            orders[lattice.block_row[block]].append(block)
            near = [other for other in dict.fromkeys(links.get(block, ())) if other not in seen]
            if dice:
                dice.shuffle(near)
            near.sort(key=lambda other: lattice.block_row[other])
            seen.update(near)
            waiting += near
    return orders
