"""Which keys do what, when some were changed on this computer."""

from PySide6.QtCore import Qt

from ecomap.ui.actions import ACTIONS, Action, Needs, Where
from ecomap.ui.dialogs.key_field import as_kept
from ecomap.ui.keymap import changed, is_single, owners, refusal, reset, understood, worked_out, written

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def action(name: str, *keys: str, where: Where = Where.WINDOW, needs: Needs = Needs.MAP) -> Action:
    return Action(name=name, words=name, run=lambda window: None, keys=keys, where=where, needs=needs)


SAVE, FIND, MUM = action("save", "Ctrl+S"), action("find", "Ctrl+F", "F3"), action("mum", "M", where=Where.MAP)
TREE, RINGS = action("tree", "F8", needs=Needs.TREE), action("rings", "F8", needs=Needs.ECOMAP)
ALL = (SAVE, FIND, MUM, TREE, RINGS)


def test_unchanged_keys_are_those_of_the_table() -> None:
    assert worked_out(ACTIONS, {}) == {one.name: one.keys for one in ACTIONS}


def test_a_key_taken_from_another_is_not_its_any_more() -> None:
    assert owners(ALL, {}, SAVE, "Ctrl+F") == (FIND,)
    after = changed(ALL, {}, SAVE, ("ctrl+f",))
    assert worked_out(ALL, after) == {
        **{one.name: one.keys for one in ALL},
        "save": ("Ctrl+F",),
        "find": ("F3",),
    }


def test_taking_the_old_key_again_leaves_nothing_to_be_kept_for_it() -> None:
    after = changed(ALL, {}, SAVE, ("Ctrl+D",))
    assert dict(after) == {"save": ("Ctrl+D",)}
    assert dict(reset(ALL, after, SAVE)) == {}


def test_two_drawings_may_have_the_same_key_for_different_things() -> None:
    assert owners(ALL, {}, TREE, "F8") == ()
    assert owners(ALL, {}, SAVE, "F8") == (TREE, RINGS)


def test_a_single_letter_and_a_key_of_the_window_meet_on_the_map() -> None:
    assert owners(ALL, {}, action("dad", where=Where.MAP), "M") == (MUM,)


def test_what_was_changed_goes_before_a_key_that_the_table_gives_out_anew() -> None:
    newer = (*ALL, action("new", "Ctrl+D"))
    keys = worked_out(newer, {"save": ("Ctrl+D",)})
    assert keys["save"] == ("Ctrl+D",)
    assert keys["new"] == ()


def test_what_was_kept_and_means_nothing_is_left_out() -> None:
    kept = {
        "save": ["Ctrl+D"],
        "find": ["nonsense"],
        "mum": ["M"],
        "gone": ["Ctrl+G"],
        "tree": ["Ctrl+K, Ctrl+B"],
        "rings": ["Tab"],
    }
    assert understood(ALL, kept) == {"save": ("Ctrl+D",)}
    assert understood(ALL, {"find": []}) == {"find": ()}


def test_keys_that_are_needed_elsewhere_are_refused_in_words() -> None:
    assert "typing names" in refusal(SAVE, "K")
    assert "typing names" in refusal(SAVE, "Shift+K")
    assert "something is typed" in refusal(SAVE, "Left")
    assert "something is typed" in refusal(SAVE, "Ctrl+V")
    assert "computer itself" in refusal(SAVE, "Alt+F4")
    assert "computer itself" in refusal(SAVE, "Meta+L")
    assert "walk through the window" in refusal(MUM, "Tab")
    assert "walk through the window" in refusal(MUM, "Esc")
    assert "write signs" in refusal(SAVE, "Ctrl+Alt+Q")
    assert refusal(SAVE, "nonsense")
    for allowed in ("Ctrl+K", "Alt+Shift+K", "F4", "Ctrl+Shift+Left"):
        assert refusal(SAVE, allowed) == ""
    assert refusal(MUM, "K") == ""


def test_no_key_of_the_table_itself_is_refused() -> None:
    assert [(one.name, key) for one in ACTIONS for key in one.keys if refusal(one, key)] == []


def test_single_keys_are_signs_that_can_be_typed() -> None:
    assert all(map(is_single, ("M", "Shift+M", "=", "1")))
    assert not any(map(is_single, ("Ctrl+M", "F2", "Left", "Del", "Alt+M")))


def test_a_pressed_key_is_kept_as_it_will_be_heard() -> None:
    assert as_kept(Qt.Key.Key_K, CTRL | SHIFT) == "Ctrl+Shift+K"
    assert as_kept(Qt.Key.Key_K, SHIFT) == "Shift+K"
    assert as_kept(Qt.Key.Key_Question, SHIFT) == "?"
    assert as_kept(Qt.Key.Key_Plus, CTRL | SHIFT) == "Ctrl++"
    assert as_kept(Qt.Key.Key_5, CTRL | Qt.KeyboardModifier.KeypadModifier) == "Ctrl+5"
    assert as_kept(Qt.Key.Key_F4, ALT | SHIFT) == "Alt+Shift+F4"
    assert written("shift+ctrl+g") == "Ctrl+Shift+G"
