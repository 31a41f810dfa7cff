"""How long it takes until the window is there: python benchmarks/startup.py   (offscreen; budget: one second)."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time

from benchmarks.figures import show

RUNS = 7
IMPORT = "import time; start = time.perf_counter(); import ecomap.ui.app; print(time.perf_counter() - start)"
WINDOW = """
import tempfile, time, pathlib
from ecomap.ui.app import application, make_window
application()
window = make_window(pathlib.Path(tempfile.mkdtemp()))
window.show()
while not window.windowHandle().isExposed():
    application().processEvents()
window.repaint()
print(time.monotonic())
"""
MODULES = "import sys; before = set(sys.modules); import ecomap.ui.app; print(*sorted(set(sys.modules) - before))"
HEAVY = (
    *("PySide6.QtWidgets", "PySide6.QtNetwork", "PySide6.QtSvg", "PySide6.QtPrintSupport"),
    *("numpy", "networkx", "highspy", "pygraphviz", "graphviz"),
    *("reportlab", "pikepdf", "fontTools.ttLib", "fontTools.subset", "uharfbuzz", "fpdf", "PIL"),
    *("cryptography", "msgspec", "jsonschema", "asyncio", "multiprocessing", "http", "urllib.request"),
)
"""Modules that cost time to load, and need not be there before the window is."""


def _said(code: str) -> str:
    """Return what a new Python says."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    line = [sys.executable, "-c", code]
    return subprocess.run(line, env=surroundings, capture_output=True, check=True, text=True).stdout


def main() -> None:
    """Start again and again; show what was measured."""
    shown, imported = [], []
    for _ in range(RUNS):
        start = time.monotonic()
        shown.append(float(_said(WINDOW)) - start)
        imported.append(float(_said(IMPORT)))
    rows = [
        (what, f"{min(found):.2f}", f"{statistics.median(found):.2f}", f"{max(found):.2f}")
        for what, found in (("process to window", shown), ("import of ecomap.ui.app", imported))
    ]
    show("Start, seconds", ("what", "best", "median", "worst"), rows)
    loaded = _said(MODULES).split()
    heavy = [name for name in HEAVY if any(one == name or one.startswith(f"{name}.") for one in loaded)]
    show("Modules loaded before the window", ("all", "heavy ones among them"), [(str(len(loaded)), ", ".join(heavy))])


if __name__ == "__main__":
    main()
