"""How somebody, a place or a home is called on a copy."""

from __future__ import annotations

from ecomap.model.copies import Audience, Copy
from ecomap.model.naming import called, full_name, spoken
from ecomap.model.person import ElementId


def name_on(copy: Copy, element: ElementId) -> str:
    """Return how somebody, a place or a home is called: in the young person's word on their own copy.

    A whole name stands in the file alone. A home without a name has none: "".
    """
    document = copy.shown
    if element in document.homes:
        return document.homes[element].name
    if copy.audience is Audience.YOUNG_PERSON:
        return spoken(document, element)
    return full_name(document, element) if copy.audience is Audience.FILE else called(document, element)
