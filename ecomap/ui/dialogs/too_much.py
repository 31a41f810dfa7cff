"""What is said where something was made that held what its reader must not see."""

from __future__ import annotations

from ecomap.papers.checking import TellsTooMuch
from ecomap.ui.translation import translate


def told_too_much(error: TellsTooMuch) -> str:
    """Return what is said of pages that held what their reader must not see: never what, for others may look on."""
    if error.left is not None:
        return translate(
            "exporting",
            "Do not give this file away: it holds something its reader must not see, and could not be deleted. Delete "
            "it yourself: {place}",
        ).format(place=error.left)
    if not error.sorts:
        return translate(
            "exporting",
            "This was not made. It could not be opened again and checked, and was deleted. The map is as it was. "
            "Please tell whoever looks after Ecomap.",
        )
    return translate(
        "exporting",
        "This was not made. It held something its reader must not see, and was deleted. The map is as it was. Please "
        "tell whoever looks after Ecomap.",
    )
