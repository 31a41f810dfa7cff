"""Texts: tables of values parted by commas, calendars, the open form."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from ecomap.papers.opened.found import Found


def of_text(content: bytes) -> Found:
    """Return a text as it stands; `ValueError` if it is none."""
    if b"\0" in content:
        raise ValueError("these are letters of two bytes each")
    return Found((content.decode("utf-8-sig"),))


def of_calendar(content: bytes) -> Found:
    """Return a calendar with its broken lines made whole (RFC 5545, 3.1) and its signs read (3.3.11)."""
    whole = re.sub(r"\r?\n[ \t]", "", content.decode("utf-8-sig"))
    return Found((re.sub(r"\\([,;\\])", r"\1", re.sub(r"\\[nN]", "\n", whole)),))


def of_json(content: bytes) -> Found:
    """Return every key and every text of the open form."""
    return Found(tuple(_strings(json.loads(content))))


def _strings(value: object) -> Iterator[str]:
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            waiting.extend((*one.keys(), *one.values()))
        elif isinstance(one, list):
            waiting.extend(one)
