"""An order is read back from a drawing as it was drawn."""

from __future__ import annotations

from ecomap.geometry import Point
from ecomap.layout.genogram import lay_out
from ecomap.layout.genogram.arrangement import Arrangement
from ecomap.layout.genogram.kin import families, kin_of
from ecomap.layout.genogram.lattice import lattice_of
from ecomap.layout.genogram.order import STRICT
from ecomap.layout.genogram.reading import drawn_x, in_rows
from ecomap.layout.genogram.rows import rows_of
from ecomap.layout.pedigree import Pedigree, Spacing


def test_people_and_the_lines_between_them_are_found_where_they_were_drawn(family: Pedigree) -> None:
    layout, kin = lay_out(family), kin_of(family, Spacing())
    places = {at: layout.places[member.id] for at, member in enumerate(kin.members)}
    rows, _ = rows_of(kin)
    for each in families(kin):
        assert in_rows(kin, each, rows, places)
        lattice = lattice_of(kin, each, rows)
        x = drawn_x(kin, lattice, places, layout)
        assert sorted(x) == list(range(len(lattice.members)))
        arrangement = Arrangement(kin, lattice, STRICT)
        arrangement.take_up(x)
        for row in arrangement.orders:
            items = [item for block in row for item in arrangement.inner[block].items]
            people = [x[item] for item in items if lattice.members[item] is not None]
            assert people == sorted(people)


def test_somebody_off_the_row_or_in_another_is_seen(ellie: Pedigree) -> None:
    kin = kin_of(ellie, Spacing())
    rows, _ = rows_of(kin)
    largest = families(kin)[0]
    places = {at: lay_out(ellie).places[member.id] for at, member in enumerate(kin.members)}
    one = largest.members[0]
    assert in_rows(kin, largest, rows, places)
    assert not in_rows(kin, largest, rows, {**places, one: places[one].plus(Point(0.0, 1.0))})
    assert not in_rows(kin, largest, rows, {**places, one: places[one].plus(Point(0.0, 500.0))})
