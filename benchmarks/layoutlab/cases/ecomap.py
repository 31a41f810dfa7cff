"""Invented ecomaps of any size, the same for a kind, a size and a seed on every computer.

Kinds: sparse (few ties between others), mixed, dense (many), skewed (nearly everybody in two domains).
"""

from __future__ import annotations

import random

from benchmarks.layoutlab.cases.formats import ECOMAP, EcomapCase, Edge, Node
from benchmarks.layoutlab.cases.names import FIRST, LAST, ORGANISATIONS, ROLES

DOMAINS = ["family", "carers", "friends", "community", "professionals", "school"]
OF_ORGANISATIONS = ("school", "professionals", "community")
TIES = {"sparse": 0.25, "mixed": 0.7, "dense": 1.6, "skewed": 0.7}
"""Ties between others, a node."""
FLOWS = ("none", "to", "from", "both")
CENTRE = "n0"
SYMBOL, LETTER, LINE, WRAP, MARGIN = 34, 6.6, 14, 16, 8
"""Pixels (WRAP: letters): a stand-in for real fonts."""


def ecomap(nodes: int, seed: int, kind: str = "mixed") -> EcomapCase:
    """Return a network of so many nodes besides the centre."""
    dice = random.Random(f"eco/{kind}/{nodes}/{seed}")
    weights = {domain: dice.uniform(0.5, 1.5) for domain in DOMAINS}
    if kind == "skewed":
        for domain in dice.sample(DOMAINS, 2):
            weights[domain] *= 8
    used = DOMAINS if nodes > 12 else dice.sample(DOMAINS, max(2, min(6, nodes // 2)))
    width, height = label_box("Young Person")
    cast: list[Node] = [
        Node(id=CENTRE, label="Young Person", kind="centre", domain=None, ring=0, w=width + 20, h=height + 20)
    ]
    edges: list[Edge] = []
    for number in range(1, nodes + 1):
        node = _node(f"n{number}", used, weights, dice)
        cast.append(node)
        if node["ring"] < 4 or dice.random() < 0.3:
            edges.append(_spoke(node["id"], dice))
    if nodes > 2:
        edges += _ties(cast, {edge["b"] for edge in edges}, int(TIES[kind] * nodes), dice)
    return {
        "format": ECOMAP,
        "name": f"eco-{kind}-{nodes}-{seed}",
        "centre": CENTRE,
        "domains": [domain for domain in DOMAINS if domain in used],
        "nodes": cast,
        "edges": edges,
    }


def label_box(label: str) -> tuple[float, float]:
    """Return the width and height (pixels) of a symbol with its wrapped label below."""
    lines, current = [], ""
    for word in label.split():
        if current and len(current) + 1 + len(word) > WRAP:
            lines.append(current)
            current = word
        else:
            current = f"{current} {word}".strip()
    lines.append(current)
    return max(SYMBOL, LETTER * max(map(len, lines))) + MARGIN, SYMBOL + LINE * len(lines) + MARGIN


def _node(one: str, used: list[str], weights: dict[str, float], dice: random.Random) -> Node:
    """Return a person or an organisation, drawn by lot."""
    domain = dice.choices(used, [weights[each] for each in used])[0]
    organisation = dice.random() < (0.55 if domain in OF_ORGANISATIONS else 0.05)
    label = dice.choice(ORGANISATIONS) if organisation else f"{dice.choice(FIRST)} {dice.choice(LAST)}"
    if not organisation and dice.random() < 0.4:
        label += f" ({dice.choice(ROLES)})"
    ring = dice.choices([1, 2, 3, 4], [0.3, 0.35, 0.25, 0.1])[0]
    width, height = label_box(label)
    kind = "org" if organisation else "person"
    return Node(id=one, label=label, kind=kind, domain=domain, ring=ring, w=width, h=height)


def _spoke(one: str, dice: random.Random) -> Edge:
    strength, stress = dice.choice([1, 2, 3]), dice.random() < 0.2
    return Edge(a=CENTRE, b=one, strength=strength, stress=stress, flow=dice.choice(FLOWS))


def _ties(cast: list[Node], spokes: set[str], wished: int, dice: random.Random) -> list[Edge]:
    """Return ties between others, three quarters of them within a domain; nobody stays without any line."""
    others = [node["id"] for node in cast[1:]]
    domains = {node["id"]: node["domain"] for node in cast}
    left = [one for one in others if one not in spokes]
    tied: set[tuple[str, str]] = set()
    edges: list[Edge] = []
    while len(tied) < wished or left:
        one = left.pop() if left else dice.choice(others)
        same = [other for other in others if domains[other] == domains[one]]
        pool = same if dice.random() < 0.75 and len(same) > 1 else others
        other = dice.choice(pool)
        if one != other and (one, other) not in tied and (other, one) not in tied:
            tied.add((one, other))
            strength, stress = dice.choice([1, 2, 3]), dice.random() < 0.2
            edges.append(Edge(a=one, b=other, strength=strength, stress=stress, flow="none"))
        elif one not in spokes and all(one not in pair for pair in tied):
            left.append(one)
        if len(tied) >= len(others) * (len(others) - 1) // 2:
            break
    return edges
