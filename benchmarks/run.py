"""Run everything that is measured but layout, one after the other: python benchmarks/run.py   (some minutes)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCRIPTS = ("startup.py", "keeping.py", "saving.py", "papers.py", "editing.py", "turns.py")


def main() -> None:
    """Give each script a process of its own, so that none warms up the next."""
    for name in SCRIPTS:
        subprocess.run([sys.executable, str(Path(__file__).with_name(name))], check=True)


if __name__ == "__main__":
    main()
