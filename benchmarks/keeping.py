"""How long it takes to keep a map: python benchmarks/keeping.py   (300 and 2,000 people, and the sample of 86)."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from benchmarks.figures import resident, show, spread, timed
from benchmarks.maps import plausible
from ecomap.model.document import Document
from ecomap.model.rules import problems
from ecomap.resource import resource
from ecomap.store.codec import decode, encode
from ecomap.store.keys import Passphrase, new_keys
from ecomap.store.maps import open_map, save_map, seal_map

RUNS = 9


def main() -> None:
    """Save and open maps of three sizes."""
    sample = decode(resource("samples/kai.json").read_bytes())
    for people, document in ((86, sample), (300, plausible(300)), (2000, plausible(2000))):
        measure(people, document)


def measure(people: int, document: Document) -> None:
    """Show how long each step of keeping a map takes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "map.ecomap"
        keys, _ = new_keys(Passphrase("four plain words together"))
        written = encode(document)
        seen = save_map(path, document, keys, expected=None)
        rows = [("open form, KB", f"{len(written) / 1024:.0f}", "", "")]

        def save() -> None:
            nonlocal seen
            seen = save_map(path, document, keys, expected=seen)

        steps: tuple[tuple[str, Callable[[], object]], ...] = (
            ("encode", lambda: encode(document)),
            ("decode", lambda: decode(written)),
            ("rules", lambda: problems(document)),
            ("sealed recovery copy", lambda: seal_map(path, document, keys)),
            ("save: write, sync, read back, replace", save),
            ("open with the passphrase", lambda: open_map(path, Passphrase("four plain words together"))),
        )
        for name, deed in steps:
            rows.append((name, *spread([timed(deed) for _ in range(RUNS)])))
        rows.append(("memory without a window, MB", f"{resident():.0f}", "", ""))
    show(f"Keeping {people} people, milliseconds", ("what", "median", "95 %", "most"), rows)


if __name__ == "__main__":
    main()
