"""Networks to lay out: the three invented maps, and any number of random ones."""

import csv
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from ecomap.geometry import Box
from ecomap.layout.ecomap.label import box_at
from ecomap.layout.network import Network, NetworkLayout, Spot, Tie

SECTORS = ("mum", "dad", "home", "friend", "school", "help", "community", "pet")
LETTER = 2.1
LINE = 4.8


def spot(id_: str, lines: list[str], sector: str, ring: int, rank: int) -> Spot:
    """A person as drawn: a symbol of 10.8 mm and lines of 12 point type below it."""
    width = max([10.8, *(LETTER * len(line) for line in lines)])
    extent = Box(-width / 2, -5.4, width, 11.6 + LINE * len(lines))
    return Spot(id=id_, extent=extent, radius=5.4, sector=sector, ring=ring, rank=rank)


def centre() -> Spot:
    return Spot(id="me", extent=Box(-11, -11, 22, 22), radius=11, ring=0)


def _wrapped(text: str, length: int = 18) -> list[str]:
    words = text.split()
    for cut in range(len(words), 0, -1):
        if len(" ".join(words[:cut])) <= length:
            rest = " ".join(words[cut:])
            return [" ".join(words[:cut]), *([rest] if rest else [])]
    return [text]


@pytest.fixture(scope="session")
def sample() -> Callable[..., Network]:
    """Build one of the three invented maps."""

    def build(name: str, shape: float = 1.45) -> Network:
        with open(Path(__file__).parent / "people.csv", encoding="utf-8", newline="") as file:
            rows = [row for row in csv.DictReader(file) if row["map"] == name]
        spots = tuple(
            spot(row["id"], [row["name"], *_wrapped(row["relation"])], row["sector"], int(row["ring"]), rank)
            for rank, row in enumerate(rows)
        )
        ties = tuple(Tie(id=f"tie {row['id']}", a="me", b=row["id"]) for row in rows if row["tied"] == "yes")
        return Network(centre=centre(), spots=spots, ties=ties, sectors=SECTORS, shape=shape)

    return build


@pytest.fixture(scope="session")
def random_network() -> Callable[..., Network]:
    """Build a random network; the seed decides everything."""

    def build(seed: int, count: int, shape: float = 1.3) -> Network:
        chance = random.Random(f"{seed}/{count}")
        spots = tuple(
            spot(
                f"s{number}",
                ["x" * chance.randint(2, 14) for _ in range(chance.choice([1, 2, 2, 3]))],
                chance.choice(SECTORS[: chance.randint(1, 8)]),
                chance.choice([1, 1, 2, 2, 3, 3, 3]),
                number,
            )
            for number in range(count)
        )
        ties = [Tie(id=f"tie {number}", a="me", b=one.id) for number, one in enumerate(spots) if chance.random() < 0.9]
        for number in range(count // 3):
            a, b = chance.choice(spots), chance.choice(spots)
            ties.append(Tie(id=f"between {number}", a=a.id, b=b.id))
        return Network(centre=centre(), spots=spots, ties=tuple(ties), sectors=SECTORS, shape=shape)

    return build


@pytest.fixture(scope="session")
def overlaps() -> Callable[[Network, NetworkLayout], list[tuple[str, str]]]:
    """Find the pairs of boxes (symbol and label together) that overlap."""

    def find(network: Network, layout: NetworkLayout) -> list[tuple[str, str]]:
        there = [one for one in (*network.spots, network.centre) if one.id in layout.places]
        boxes = [(one.id, box_at(one, layout.places[one.id], one.id in layout.above)) for one in there]
        return [(a, b) for number, (a, box) in enumerate(boxes) for b, other in boxes[:number] if box.meets(other)]

    return find
