"""How well what is typed fits."""

import pytest

from ecomap.ui.commands.ranking import Fit, fit, joined


def how(typed: str, called: str, *meaning: str) -> Fit | None:
    return fit(joined(typed), joined(called), tuple(map(joined, meaning)))


def test_the_beginning_goes_before_words_these_before_meaning_and_this_before_the_middle() -> None:
    assert how("take off", "Take off the map", "delete") is Fit.BEGINS
    assert how("map tak", "Take off the map", "delete") is Fit.WORDS
    assert how("del map", "Take off the map", "delete") is Fit.MEANING
    assert how("ele", "Take off the map", "delete") is Fit.INSIDE
    assert list(Fit) == sorted(Fit)


@pytest.mark.parametrize("typed", ["delte", "deelte", "dleete", "delet", "delate"])
def test_misspelled_words_are_understood(typed: str) -> None:
    assert how(typed, "Take off the map", "delete") is not None


def test_letters_in_order_are_understood_when_they_stand_close_together() -> None:
    assert how("gngrm", "Genogram") is Fit.MISSPELLED
    assert how("dark", "Draw people twice where lines would knot ...") is None


def test_what_does_not_fit_is_not_found() -> None:
    assert how("elephant", "Take off the map", "delete") is None
    assert how("cat", "Take off the map", "bin") is None


def test_accents_marks_and_capitals_do_not_matter() -> None:
    assert joined("  Siân's  (ring 1) … ") == "sians ring 1"
    assert how("sian", "Siân") is Fit.BEGINS
    assert how("lost touch", "We've lost touch") is Fit.WORDS
