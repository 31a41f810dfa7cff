"""One sender, many listeners, without Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Message = TypeVar("Message")


class Signal(Generic[Message]):
    """Tells everybody who asked, in the order they asked."""

    __slots__ = ("_listeners",)

    def __init__(self) -> None:
        """Start with nobody listening."""
        self._listeners: list[Callable[[Message], object]] = []

    def connect(self, listener: Callable[[Message], object]) -> Callable[[], None]:
        """Tell this listener from now on; call what is returned to stop."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def emit(self, message: Message) -> None:
        """Tell everybody who is listening now."""
        for listener in tuple(self._listeners):
            listener(message)
