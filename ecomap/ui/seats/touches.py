"""Every touch of the program by hand, wherever it lands: in the window, in a dialog, in a menu."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent

_KEY, _MOVE, _LET_GO = QEvent.Type.KeyPress, QEvent.Type.MouseMove, QEvent.Type.KeyRelease
_TOUCHES = frozenset(
    (
        _KEY,
        _MOVE,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    )
)
_HEARD = _TOUCHES | {_LET_GO}


class Touches(QObject):
    """Tells of keys, mouse, pen and fingers; not of what the program does to itself.

    Keys that are urgent are heard where no action of the window is: in a dialog, and while a menu is open.
    """

    touched = Signal()
    let_go = Signal()
    """A key was let go."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._urgent: list[tuple[QAction, Callable[[], bool]]] = []
        self._pointer = QPointF()
        self._listening = False

    def listen(self) -> None:
        """Begin to listen."""
        self._listening = True
        if (application := QCoreApplication.instance()) is not None:
            application.installEventFilter(self)

    def stop(self) -> None:
        """Listen no longer."""
        self._listening = False
        if (application := QCoreApplication.instance()) is not None:
            application.removeEventFilter(self)

    @contextmanager
    def deaf(self) -> Iterator[None]:
        """Hear nothing while the program sends itself thousands of events, and nobody's touch can come between them."""
        listened = self._listening
        self.stop()
        yield
        if listened:
            self.listen()

    def hear_everywhere(self, action: QAction, elsewhere: Callable[[], bool]) -> None:
        """Let an action's keys be heard also where they would not be, as long as `elsewhere` says it is so."""
        self._urgent.append((action, elsewhere))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See touches, and let them through, but for keys that are urgent."""
        # asked for first: it costs least, and thousands of events that the program sends itself come by here
        if not event.spontaneous() or (kind := event.type()) not in _HEARD:
            return False
        if kind is _LET_GO:
            if not cast(QKeyEvent, event).isAutoRepeat():
                self.let_go.emit()
            return False
        if kind is _MOVE:
            # a window that opens below a pointer at rest is told of it as of a move
            here = cast(QMouseEvent, event).globalPosition()
            if here == self._pointer:
                return False
            self._pointer = here
        self.touched.emit()
        return kind is _KEY and self._hurries(cast(QKeyEvent, event))

    def _hurries(self, event: QKeyEvent) -> bool:
        """Do what is urgent, if this key asks for it where the window does not hear it; say whether it was done."""
        for action, elsewhere in self._urgent:
            if _is_of(action, event) and elsewhere():
                action.trigger()
                return True
        return False


def _is_of(action: QAction, event: QKeyEvent) -> bool:
    """Say whether a key that was pressed is one of an action's."""
    return QKeySequence(event.keyCombination()) in action.shortcuts()
