from __future__ import annotations

from ecomap.geometry import ORIGIN, Box
from ecomap.layout import ecomap as engine
from ecomap.layout.ecomap.label import box_at, stands_above
from ecomap.layout.network import Network, Spot
from ecomap.render.compose.joining import with_joined

EXTENT = Box(-12.0, -8.0, 24.0, 30.0)


def _plan(count: int) -> Network:
    spots = tuple(
        Spot(id=f"p{rank}", extent=EXTENT, radius=7.0, sector=("mum", "dad")[rank % 2], ring=1 + rank % 3, rank=rank)
        for rank in range(count)
    )
    centre = Spot(id="me", extent=EXTENT, radius=9.0, ring=0)
    return Network(centre=centre, spots=spots, sectors=("mum", "dad"))


def test_nobody_with_a_place_moves_and_everybody_has_one() -> None:
    drawn = engine.lay_out(_plan(12))
    places = with_joined(_plan(14), drawn, drawn.places)
    assert {key: places[key] for key in drawn.places if key != "me"} == {
        key: at for key, at in drawn.places.items() if key != "me"
    }
    assert {"p12", "p13"} <= places.keys()


def test_a_newcomer_stands_in_their_ring_and_sector_on_nobody() -> None:
    plan = _plan(8)
    drawn = engine.lay_out(_plan(7))
    at = with_joined(plan, drawn, drawn.places)["p7"]
    assert engine.ring_at(drawn, at) == 2
    assert engine.sector_at(drawn, at) == "dad"
    boxes = {spot.id: box_at(spot, {**drawn.places, "p7": at}[spot.id], False) for spot in plan.spots}
    boxes |= {key: box_at(plan.spots[0], drawn.places[key], True) for key in drawn.above}
    if stands_above(plan.spots[7], at):
        boxes["p7"] = box_at(plan.spots[7], at, True)
    room = boxes.pop("p7")
    assert not any(room.meets(box) for box in boxes.values())
    assert not room.meets(EXTENT.moved(ORIGIN))
