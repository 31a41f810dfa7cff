import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest

from ecomap.model.document import Document
from ecomap.model.figures import figures


@pytest.mark.parametrize("name", ["idris", "ellie", "kai"])
def test_what_is_counted_is_what_the_service_counted(sample: Callable[[str], Document], name: str) -> None:
    table = json.loads((Path(__file__).parent / f"tables/{name}.json").read_text(encoding="utf-8"))
    assert asdict(figures(sample(name))) == table["connections"]
