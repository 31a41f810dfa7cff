"""Which keys do what: those of the table of actions, and what was changed of them on this computer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import cast

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from ecomap.ui.actions.action import Action, Needs, Where
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

Changes = Mapping[str, tuple[str, ...]]
"""The keys of those actions that have others than the table gives them, by name; none: no key at all."""

_NEVER_TOGETHER = {Needs.TREE, Needs.ECOMAP}
"""One drawing is on screen: what needs one of them and what needs the other may have the same keys."""

_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_SHIFT, _META = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.MetaModifier
_ALONE = (Qt.KeyboardModifier.NoModifier, _SHIFT)
_FIRST_NAMED = 0x01000000
"""Below are signs that can be typed; from here on keys that have a name, as F1 and Home."""

_OURS = QT_TRANSLATE_NOOP("keys", "{key} is needed to walk through the window, to press buttons or to go back.")
_OURS_KEYS = {
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Space,
    Qt.Key.Key_Menu,
}
_SYSTEM = QT_TRANSLATE_NOOP("keys", "{key} belongs to the computer itself.")
_SYSTEM_KEYS = {
    "Alt+F4",
    "Alt+Space",
    "Alt+Esc",
    "Alt+Tab",
    "Alt+Shift+Tab",
    "Ctrl+Esc",
    "Ctrl+Shift+Esc",
    "Print",
    "Alt+Print",
    "SysReq",
    "F10",
    "Shift+F10",
}
_SIGNS = QT_TRANSLATE_NOOP("keys", "Ctrl and Alt together write signs on many keyboards. Take one of them.")
_TYPED = QT_TRANSLATE_NOOP("keys", "{key} alone is for typing names. Press it together with Ctrl or Alt.")
_FIELD = QT_TRANSLATE_NOOP("keys", "{key} is needed where something is typed. Take another.")
_FIELD_KEYS = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
}
_EDITING = {"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "Ctrl+Left", "Ctrl+Right"}
"""What text fields do with Ctrl: copying and the like."""
_HALF = QT_TRANSLATE_NOOP("keys", "That key cannot be used here. Take another.")


def written(key: str) -> str:
    """Return a key in the one way it is kept; empty for what is no key, or more than one after the other."""
    sequence = QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1 or _first(sequence).key() in (Qt.Key.Key_unknown, Qt.Key(0)):
        return ""
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def in_words(keys: Iterable[str]) -> str:
    """Return keys as this system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in keys)


def is_single(key: str) -> bool:
    """Say whether one sign alone is the key: a letter, a figure, a mark; such can be switched off."""
    pressed = _combination(key)
    return pressed is not None and pressed.key() < _FIRST_NAMED and pressed.keyboardModifiers() in _ALONE


def could_meet(one: Action, other: Action) -> bool:
    """Say whether a key of both would be ambiguous: every key can reach the canvas, wherever it is heard besides."""
    return {one.needs, other.needs} != _NEVER_TOGETHER


def worked_out(actions: Sequence[Action], changes: Changes) -> dict[str, tuple[str, ...]]:
    """Return the keys of every action, each key once: what was changed goes before what the table says."""
    keys = {one.name: changes.get(one.name, one.keys) for one in actions}
    first = [one for one in actions if one.name in changes]
    given: dict[str, list[Action]] = {}
    for action in (*first, *(one for one in actions if one.name not in changes)):
        kept = []
        for key in keys[action.name]:
            owners = given.setdefault(written(key), [])
            if not any(could_meet(action, owner) for owner in owners):
                owners.append(action)
                kept.append(key)
        keys[action.name] = tuple(kept)
    return keys


def understood(actions: Sequence[Action], kept: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """Return of what was kept only what means something today: actions that there are, keys that may be used."""
    found = {}
    for action in actions:
        if action.name in kept:
            keys = tuple(dict.fromkeys(written(key) for key in kept[action.name]))
            if all(key and not refusal(action, key) for key in keys) and not _same(keys, action.keys):
                found[action.name] = keys
    return found


def owners(actions: Sequence[Action], changes: Changes, action: Action, key: str) -> tuple[Action, ...]:
    """Return the other actions that have a key now, and would be meant by it, too."""
    keys = worked_out(actions, changes)
    wanted = written(key)
    return tuple(
        one
        for one in actions
        if one.name != action.name and could_meet(one, action) and wanted in map(written, keys[one.name])
    )


def changed(actions: Sequence[Action], changes: Changes, action: Action, keys: Iterable[str]) -> Changes:
    """Return the changes after an action was given these keys; who had them loses them."""
    wanted = tuple(dict.fromkeys(written(key) for key in keys))
    now = worked_out(actions, changes)
    after = dict(changes)
    for key in wanted:
        for owner in owners(actions, changes, action, key):
            left = tuple(one for one in after.get(owner.name, now[owner.name]) if written(one) != key)
            after[owner.name] = left
    after[action.name] = wanted
    return _lean(actions, after)


def reset(actions: Sequence[Action], changes: Changes, action: Action) -> Changes:
    """Return the changes after an action was given the keys of the table again."""
    return changed(actions, changes, action, action.keys)


def refusal(action: Action, key: str) -> str:
    """Return why an action cannot have a key, in words; empty if it can. What the table itself gives, is right."""
    if written(key) in map(written, action.keys):
        return ""
    pressed = _combination(key)
    if pressed is None:
        return translate("keys", _HALF)
    shown = in_words((key,))
    modifiers = pressed.keyboardModifiers()
    if modifiers & _META or written(key) in _SYSTEM_KEYS:
        return translate("keys", _SYSTEM).format(key=shown)
    if pressed.key() in _OURS_KEYS:
        return translate("keys", _OURS).format(key=shown)
    if modifiers & _CTRL and modifiers & _ALT:
        return translate("keys", _SIGNS)
    return _refused_in_fields(action, key, pressed)


def _refused_in_fields(action: Action, key: str, pressed: QKeyCombination) -> str:
    """Return why a key that is heard everywhere cannot be used: text fields need it."""
    if action.where is not Where.WINDOW:
        return ""
    shown = in_words((key,))
    if is_single(key):
        return translate("keys", _TYPED).format(key=shown)
    if written(key) in _EDITING or (pressed.key() in _FIELD_KEYS and pressed.keyboardModifiers() in _ALONE):
        return translate("keys", _FIELD).format(key=shown)
    return ""


def _combination(key: str) -> QKeyCombination | None:
    return _first(QKeySequence(key)) if written(key) else None


def _first(sequence: QKeySequence) -> QKeyCombination:
    keys = cast(Sequence[QKeyCombination], sequence)  # what describes Qt to the type checker lacks the brackets
    return keys[0]


def _same(keys: Iterable[str], others: Iterable[str]) -> bool:
    return [*map(written, keys)] == [*map(written, others)]


def _lean(actions: Sequence[Action], changes: Changes) -> Changes:
    """Return only what differs from the table."""
    table = {one.name: one.keys for one in actions}
    return {name: keys for name, keys in changes.items() if not _same(keys, table[name])}
