"""A file within a file: attached to a PDF, embedded in an office file; read by what it is, not by its name."""

from __future__ import annotations

import contextlib
import json

from ecomap.papers.opened.found import Found, together
from ecomap.papers.opened.pictures import either, of_picture
from ecomap.papers.opened.text import of_json

_PARCEL = b"PK\x03\x04"


def carried(content: bytes) -> Found:
    """Return what a carried file tells: a picture, the open form, or whatever letters are in its bytes.

    A parcel within a file hides too much to be vouched for: `ValueError`.
    """
    if content.startswith(_PARCEL):
        raise ValueError("this parcel lies within another file")
    parts = [of_picture(content)]
    if not parts[0].texts:
        parts.append(Found(tuple(either(content))))
    with contextlib.suppress(json.JSONDecodeError, UnicodeDecodeError):
        parts.append(of_json(content))
    return together(parts)
