"""Workspaces with real files, and a window's thread that calls what was posted when it is told to."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from ecomap.edit.phrases import understand
from ecomap.model.document import Document, new_document
from ecomap.session.workspace import Workspace
from tests.two_families import two_families_joined


@dataclass
class Window:
    """Stands for the window's thread: keeps what is posted until it is let in."""

    posted: queue.Queue[Callable[[], None]] = field(default_factory=queue.Queue)

    def post(self, call: Callable[[], None]) -> None:
        """Take a call from any thread."""
        self.posted.put(call)

    def run_until(self, done: Callable[[], bool], seconds: float = 10.0) -> None:
        """Call what is posted until something holds."""
        end = time.monotonic() + seconds
        while not done():
            assert time.monotonic() < end, "it never came to be"
            try:
                self.posted.get(timeout=0.02)()
            except queue.Empty:
                continue


@pytest.fixture
def window() -> Window:
    """A window's thread."""
    return Window()


@pytest.fixture
def family() -> Document:
    """Ellie and hers, as somebody typed them."""
    document = new_document("Ellie")
    line = (
        "mum Sarah, dad Tom, sister Maisie 10, nan Jean, foster carer Sue, best friend Zofia, dog Biscuit, boxing club"
    )
    return understand(line, document).apply(document)


@pytest.fixture
def two_families() -> Document:
    """Two large families, joined by two couples of middle children: by age, many lines cross."""
    return two_families_joined()


@pytest.fixture
def open_map(tmp_path: Path) -> Iterator[Callable[..., Workspace]]:
    """Open maps that are closed at the end of the test, and leave recovery copies in the test's own folder."""
    opened: list[Workspace] = []

    def open_(document: Document, **choices: object) -> Workspace:
        workspace = Workspace(document, recovery=tmp_path / "recovery", **choices)  # type: ignore[arg-type]
        opened.append(workspace)
        return workspace

    yield open_
    for workspace in opened:
        workspace.close()
