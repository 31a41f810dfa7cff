"""The table of actions: no key does two things where both could be meant."""

from collections.abc import Iterable
from itertools import combinations

from PySide6.QtGui import QKeySequence

from ecomap.resource import resource
from ecomap.ui.actions import ACTIONS, Action, Needs, Where

ELSEWHERE = ({Needs.TREE, Needs.ECOMAP},)
"""What there never is at once: one drawing is on screen."""


def clashes(actions: Iterable[Action]) -> list[tuple[str, str, str]]:
    """Return the keys that two actions have at one time; all keys can reach the canvas, wherever they are heard."""
    return [
        (key, one.name, other.name)
        for one, other in combinations(actions, 2)
        for key in {QKeySequence(key).toString() for key in one.keys}
        & {QKeySequence(key).toString() for key in other.keys}
        if {one.needs, other.needs} not in ELSEWHERE
    ]


def test_no_key_does_two_things() -> None:
    assert clashes(ACTIONS) == []


def test_every_key_is_one_and_is_written_as_it_is_read() -> None:
    for action in ACTIONS:
        for key in action.keys:
            assert QKeySequence(key).toString() and QKeySequence(key).count() == 1, f"{action.name}: {key}"
        assert len({QKeySequence(key).toString() for key in action.keys}) == len(action.keys)


def test_no_name_stands_twice_in_the_table() -> None:
    names = [action.name for action in ACTIONS]
    assert sorted(set(names)) == sorted(names)


def test_a_key_given_twice_is_found() -> None:
    def planted(name: str, key: str, needs: Needs = Needs.MAP, where: Where = Where.WINDOW) -> Action:
        return Action(name=name, words=name, run=lambda window: None, keys=(key,), needs=needs, where=where)

    assert clashes([planted("one", "Ctrl+Shift+G"), planted("two", "Shift+Ctrl+G", where=Where.CANVAS)])
    assert not clashes([planted("one", "F8", Needs.TREE), planted("two", "F8", Needs.ECOMAP)])


def test_every_action_says_what_it_is_and_has_an_icon_that_there_is() -> None:
    for action in ACTIONS:
        assert action.words.strip() == action.words and action.words, action.name
        drawn = action.name.startswith(("strength-", "bond-"))  # a sample of the line is their icon
        assert drawn or resource(f"icons/{action.icon}.svg").is_file(), action.name


def test_no_two_actions_are_called_the_same_in_one_place() -> None:
    called = [(action.menu, action.words.casefold()) for action in ACTIONS]
    assert sorted(set(called)) == sorted(called)
