"""Tracks: different ones where lines overlap, in the order with fewest crossings."""

from __future__ import annotations

from ecomap.layout.genogram.channels import Net, assign_tracks, collisions


def net(union: int, above: list[float], below: list[float], *, couple: bool = False) -> Net:
    return Net(union, couple, above, below)


def test_lines_side_by_side_share_a_track() -> None:
    nets = [net(0, [5.0], [0.0, 10.0]), net(1, [25.0], [20.0, 30.0])]
    assert assign_tracks(nets, 3.0) == 1


def test_lines_that_overlap_get_tracks_of_their_own() -> None:
    nets = [net(0, [5.0], [0.0, 10.0]), net(1, [15.0], [8.0, 30.0])]
    assert assign_tracks(nets, 3.0) == 2
    assert nets[0].level != nets[1].level


def test_a_straight_line_needs_no_track() -> None:
    assert assign_tracks([net(0, [5.0], [5.0])], 3.0) == 0


def test_the_order_with_fewer_crossings_is_taken() -> None:
    wide, narrow = net(0, [50.0], [0.0, 100.0]), net(1, [40.0], [42.0, 60.0])
    assign_tracks([wide, narrow], 3.0)
    assert narrow.level < wide.level


def test_a_line_down_never_lies_on_a_line_up() -> None:
    first, second = net(0, [0.0], [20.0, 30.0]), net(1, [20.0], [-20.0, 40.0])
    assign_tracks([first, second], 3.0)
    assert second.level > first.level
    assert collisions([first, second]) == set()


def test_lines_that_no_order_parts_are_reported() -> None:
    first, second = net(0, [0.0], [20.0]), net(1, [20.0], [0.0])
    assign_tracks([first, second], 3.0)
    assert collisions([first, second])


def test_a_partner_line_keeps_above_the_children_of_the_same_union() -> None:
    couple, children = net(0, [0.0, 60.0], [30.0], couple=True), net(0, [30.0], [10.0, 50.0])
    assign_tracks([children, couple], 3.0)
    assert couple.level > children.level


def test_lines_into_one_place_are_reported_whatever_their_tracks() -> None:
    first, second = net(0, [0.0], [20.0]), net(1, [40.0], [20.3])
    assign_tracks([first, second], 3.0)
    assert len(collisions([first, second])) == 1
    assert collisions([first, second]) != collisions([first, second], upper_first=True)


def test_only_partner_lines_with_nothing_else_above_keep_to_the_top_of_a_roomy_channel() -> None:
    upper, couple = net(0, [10.0], [20.0, 70.0]), net(1, [0.0, 60.0], [30.0], couple=True)
    free = net(2, [100.0, 160.0], [130.0], couple=True)
    assign_tracks([upper, couple, free], 3.0)
    assert free.afloat
    assert couple.afloat is (couple.level > upper.level)
