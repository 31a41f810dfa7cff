"""The engines used alone: without the window, as the package's own words show it."""

from __future__ import annotations

import subprocess
import sys

EXAMPLE = """
import doctest, sys
import ecomap.layout
result = doctest.testmod(ecomap.layout)
windows = [name for name in sys.modules if name.startswith(("PySide", "ecomap.ui", "ecomap.render"))]
sys.exit(str(windows) if windows else result.failed or not result.attempted)
"""


def test_the_example_in_the_package_s_own_words_holds_without_the_window() -> None:
    ran = subprocess.run([sys.executable, "-c", EXAMPLE], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout + ran.stderr
