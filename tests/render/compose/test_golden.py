"""The sample maps as they are drawn. When a drawing changes on purpose, look at it, then renew it:

RENEW_GOLDEN=1 python -m pytest tests/render/compose/test_golden.py
"""

from __future__ import annotations

import datetime
import os
import re
from pathlib import Path

import pytest

from ecomap.model.copies import Audience, copy_for
from ecomap.model.diagram import View
from ecomap.render.compose import Manner, compose, drawing
from ecomap.render.look import CREAM, LIGHT
from ecomap.render.to_svg import svg
from ecomap.resource import resource
from ecomap.store.codec import decode

GOLDEN = Path(__file__).parents[2] / "golden"
DAY = datetime.date(2026, 6, 1)
NEAR = 0.05
"""Millimetres by which a number may differ: solvers on other computers end a hair's breadth elsewhere."""
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
CASES = [
    (sample, view, audience)
    for sample in ("idris", "ellie", "kai")
    for view in View
    for audience in (Audience.YOUNG_PERSON, Audience.FILE)
    if sample != "kai" or audience is Audience.YOUNG_PERSON
]


def _drawn(sample: str, view: View, audience: Audience) -> str:
    document = decode(resource(f"samples/{sample}.json").read_bytes())
    clinical = audience is Audience.FILE
    manner = Manner(palette=LIGHT if clinical else CREAM, clinical=clinical)
    return svg(drawing(compose(view, copy_for(document, audience, DAY), manner)))


def _alike(one: str, other: str) -> bool:
    if _NUMBER.split(one) != _NUMBER.split(other):
        return False
    pairs = zip(_NUMBER.findall(one), _NUMBER.findall(other), strict=True)
    return all(a == b or abs(float(a) - float(b)) <= NEAR for a, b in pairs)


@pytest.mark.parametrize(("sample", "view", "audience"), CASES)
def test_the_samples_look_as_they_were_last_read_by_eye(sample: str, view: View, audience: Audience) -> None:
    path = GOLDEN / f"{sample}-{view.value}-{audience.value}.svg"
    found = _drawn(sample, view, audience)
    if os.environ.get("RENEW_GOLDEN"):
        path.write_text(found, encoding="utf-8")
    assert _alike(found, path.read_text(encoding="utf-8")), f"{path.name} is drawn otherwise: look, then renew"


def test_a_moved_line_and_a_changed_word_are_noticed() -> None:
    assert _alike('<path d="M1.00 2"/>', '<path d="M1.04 2"/>')
    assert not _alike('<path d="M1.00 2"/>', '<path d="M1.20 2"/>')
    assert not _alike("<desc>Ellie</desc>", "<desc>Elli</desc>")
