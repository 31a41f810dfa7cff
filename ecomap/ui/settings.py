"""Every setting in one table: its words, what there is to choose from, and where it is kept."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ecomap.model.focus import Others
from ecomap.ui.preferences import TEXT_SCALES
from ecomap.ui.translation import QT_TRANSLATE_NOOP


class Kind(Enum):
    """How a setting is shown."""

    CHOICE = "choice"
    STEPS = "steps"
    """From little to much."""
    SWITCH = "switch"
    WORDS = "words"
    """Something short to write."""
    FILE = "file"
    FOLDER = "folder"
    PAGE = "page"
    """A page of its own, opened from here."""


@dataclass(frozen=True, slots=True)
class Option:
    """One of what there is to choose from."""

    words: str
    value: object
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One thing of the program that can be otherwise."""

    name: str
    """Where it is kept: an attribute of `Preferences`; of a page, its action."""
    words: str
    kind: Kind
    explained: str = ""
    options: tuple[Option, ...] = ()
    as_system: str = ""
    """The attribute that says whether it is left to the system, where it can be beside its steps."""
    coordinator: bool = False
    """It is about Coordinator view alone, and not shown to both."""
    dresses: bool = False
    """The window is dressed anew by it."""


_SYSTEM = Option(QT_TRANSLATE_NOOP("settings", "As this computer asks"), "", "monitor")

SETTINGS = (
    Setting(
        name="palette",
        words=QT_TRANSLATE_NOOP("settings", "Colours"),
        kind=Kind.CHOICE,
        options=(
            _SYSTEM,
            Option(QT_TRANSLATE_NOOP("settings", "Light"), "light", "sun"),
            Option(QT_TRANSLATE_NOOP("settings", "Cream, like paper"), "cream", "file-text"),
            Option(QT_TRANSLATE_NOOP("settings", "Dark"), "dark", "moon"),
            Option(QT_TRANSLATE_NOOP("settings", "High contrast"), "high contrast", "circle-dot"),
            Option(QT_TRANSLATE_NOOP("settings", "High contrast, dark"), "high contrast, dark", "circle-dot"),
        ),
        dresses=True,
    ),
    Setting(
        name="text_scale",
        words=QT_TRANSLATE_NOOP("settings", "Size of text"),
        kind=Kind.STEPS,
        options=tuple(
            Option(f"{round(scale * 100)} %", scale) for scale in sorted({*TEXT_SCALES, 1.1, 1.4, 1.65, 1.8})
        ),
        as_system="text_as_system",
        dresses=True,
    ),
    Setting(
        name="motion_wanted",
        words=QT_TRANSLATE_NOOP("settings", "Motion"),
        explained=QT_TRANSLATE_NOOP("settings", "When people get another place on the map."),
        kind=Kind.CHOICE,
        options=(
            _SYSTEM,
            Option(QT_TRANSLATE_NOOP("settings", "They glide there"), "yes", "play"),
            Option(QT_TRANSLATE_NOOP("settings", "They are there at once"), "no", "pause"),
        ),
    ),
    Setting(
        name="others",
        words=QT_TRANSLATE_NOOP("settings", "Everybody else"),
        explained=QT_TRANSLATE_NOOP("settings", "While only some people are shown."),
        kind=Kind.CHOICE,
        options=(
            Option(QT_TRANSLATE_NOOP("settings", "They are faded"), Others.FADE, "eye"),
            Option(QT_TRANSLATE_NOOP("settings", "They are hidden"), Others.GO, "eye-off"),
        ),
    ),
    Setting(
        name="single_keys",
        words=QT_TRANSLATE_NOOP("settings", "Single keys"),
        explained=QT_TRANSLATE_NOOP("settings", "One letter or figure does something on the map and in the list."),
        kind=Kind.SWITCH,
    ),
    Setting(
        name="shortcuts",
        words=QT_TRANSLATE_NOOP("settings", "Shortcuts"),
        explained=QT_TRANSLATE_NOOP("settings", "See them all, and change any of them."),
        kind=Kind.PAGE,
    ),
    Setting(
        name="quiet",
        words=QT_TRANSLATE_NOOP("settings", "Back to Together"),
        explained=QT_TRANSLATE_NOOP("settings", "When nobody has touched anything for so long."),
        kind=Kind.CHOICE,
        options=(
            Option(QT_TRANSLATE_NOOP("settings", "Half a minute"), 30, "clock"),
            Option(QT_TRANSLATE_NOOP("settings", "One minute"), 60, "clock"),
            Option(QT_TRANSLATE_NOOP("settings", "Two minutes"), 120, "clock"),
            Option(QT_TRANSLATE_NOOP("settings", "Three minutes"), 180, "clock"),
            Option(QT_TRANSLATE_NOOP("settings", "Five minutes, and no more"), 300, "clock"),
        ),
        coordinator=True,
    ),
    Setting(
        name="ask_passphrase",
        words=QT_TRANSLATE_NOOP("settings", "Passphrase for Coordinator"),
        explained=QT_TRANSLATE_NOOP("settings", "Coordinator view asks for the passphrase of the map."),
        kind=Kind.SWITCH,
        coordinator=True,
    ),
    Setting(
        name="our-service-key",
        words=QT_TRANSLATE_NOOP("settings", "Key of the service"),
        explained=QT_TRANSLATE_NOOP("settings", "New maps can be opened with it, too."),
        kind=Kind.PAGE,
        coordinator=True,
    ),
    Setting(
        name="log_name",
        words=QT_TRANSLATE_NOOP("settings", "Your name in the log of changes"),
        explained=QT_TRANSLATE_NOOP("settings", "Without one, it is what this computer calls you."),
        kind=Kind.WORDS,
        coordinator=True,
    ),
    Setting(
        name="folder",
        words=QT_TRANSLATE_NOOP("settings", "Folder for maps"),
        explained=QT_TRANSLATE_NOOP("settings", "Where opening and saving begin."),
        kind=Kind.FOLDER,
    ),
    Setting(
        name="graphviz",
        words=QT_TRANSLATE_NOOP("settings", "Graphviz"),
        explained=QT_TRANSLATE_NOOP("settings", "A program that can lay maps out in other ways. It is not needed."),
        kind=Kind.FILE,
    ),
)
"""Everything that can be set, in the order of the page."""
