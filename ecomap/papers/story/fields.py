"""What a sheet asks the young person to write, as a table: the key of each text, its title and a soft hint."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Field:
    """A text that the young person writes on a sheet: its key in the document, its title, a hint and how many lines."""

    key: str
    title: str
    hint: str
    lines: int = 3
    icon: str = ""
    """Of its card, if it has one of its own."""
    sector: str = ""
    """The colours of its icon."""
