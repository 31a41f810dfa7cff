from PySide6.QtWidgets import QApplication

from ecomap.ui.people.order import Rank, in_order


def ordered(*ranks: Rank, descending: bool = False) -> list[Rank]:
    return in_order(ranks, lambda rank: rank, descending=descending)


def test_names_stand_as_people_look_them_up(qapp: QApplication) -> None:
    assert ordered("Zofia", "Émile", "anna", "Eb", "Åsa", "éa") == ["anna", "Åsa", "éa", "Eb", "Émile", "Zofia"]


def test_numbers_in_words_stand_by_size(qapp: QApplication) -> None:
    assert ordered("class 10", "class 9") == ["class 9", "class 10"]


def test_who_is_not_known_is_last_either_way_round(qapp: QApplication) -> None:
    assert ordered(3.0, None, 1.0) == [1.0, 3.0, None]
    assert ordered(3.0, None, 1.0, descending=True) == [3.0, 1.0, None]
    assert ordered("", "b", "a", descending=True) == ["b", "a", ""]


def test_alike_ones_stay_as_they_stood(qapp: QApplication) -> None:
    pairs = [(1.0, "first"), (1.0, "second"), (0.0, "third")]
    for descending, expected in ((False, "third first second"), (True, "first second third")):
        assert [name for _, name in in_order(pairs, lambda pair: pair[0], descending=descending)] == expected.split()
