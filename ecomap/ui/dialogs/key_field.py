"""A field that takes whatever key is pressed in it, to be the shortcut of something."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QWidget

_HELD = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_HELPERS = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    _SHIFT,
)
_NAMED = 0x01000000


class KeyField(QLabel):
    """Hears every key but Esc, which leaves; the keys of the window and those of moving on are its, too."""

    pressed = Signal(str)
    """A key, as it is kept: Ctrl+Shift+K."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keyField")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(self.tr("Press the new keys"))

    def event(self, event: QEvent) -> bool:
        """Take a key before it does what it does elsewhere."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._take(event)
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave: keys go elsewhere now."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()

    def _take(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.left.emit()
        elif Qt.Key(event.key()) not in _HELD and event.key() > 0 and not event.isAutoRepeat():
            key = as_kept(Qt.Key(event.key()), event.modifiers())
            self.pressed.emit(key)


def as_kept(key: Qt.Key, held: Qt.KeyboardModifier) -> str:
    """Return a pressed key as it is kept; Shift that only made another sign of it is left out: "?", not "Shift+?"."""
    modifiers = Qt.KeyboardModifier.NoModifier
    for one in _HELPERS:
        if held & one and not (one is _SHIFT and key < _NAMED and not chr(key).isalpha()):
            modifiers |= one
    return QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence.SequenceFormat.PortableText)
