"""What the window remembers on this computer: how it looks, never what is in a map."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from pathlib import Path

from platformdirs import user_config_path
from PySide6.QtCore import QByteArray, QSettings

from ecomap.model.focus import Others
from ecomap.store.identity import NotAKey
from ecomap.store.service_keys import ServiceKey, service_key
from ecomap.ui import system
from ecomap.ui.room import Part

TEXT_SCALES = (1.0, 1.25, 1.5, 2.0)
"""The sizes of text to choose from."""
QUIET, LEAST_QUIET, MOST_QUIET = 120, 30, 300
"""How long nothing may be touched before Coordinator view ends by itself: at first, at least and at most; seconds."""

_NOT_SETTINGS = ("keys", "geometry", "paper", "printer")


class Preferences:
    """The look of the window and the folder last used, kept in one small file; no names of a map, no recent files."""

    def __init__(self, folder: Path | None = None) -> None:
        home = folder if folder is not None else user_config_path("ecomap", appauthor=False)
        self._kept = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)

    @property
    def palette(self) -> str:
        """The name of the palette; empty: as the system asks."""
        return str(self._kept.value("palette", ""))

    @palette.setter
    def palette(self, name: str) -> None:
        self._kept.setValue("palette", name)

    @property
    def text_scale(self) -> float:
        """How large text is, 1 to 2."""
        kept = str(self._kept.value("text_scale", "")) or system.text_scale()
        return _within(kept, TEXT_SCALES[0], TEXT_SCALES[-1], 1.0)

    @text_scale.setter
    def text_scale(self, scale: float) -> None:
        self._kept.setValue("text_scale", str(scale))

    @property
    def text_as_system(self) -> bool:
        """Whether text is as large as the system asks."""
        return not str(self._kept.value("text_scale", ""))

    @text_as_system.setter
    def text_as_system(self, wanted: bool) -> None:
        self._kept.setValue("text_scale", "" if wanted else str(self.text_scale))

    @property
    def single_keys(self) -> bool:
        """Whether one letter alone does something on the canvas."""
        return str(self._kept.value("single_keys", "yes")) == "yes"

    @single_keys.setter
    def single_keys(self, wanted: bool) -> None:
        self._kept.setValue("single_keys", "yes" if wanted else "no")

    @property
    def log_name(self) -> str:
        """How whoever works here is called in the log of changes; empty: as their account is called."""
        return str(self._kept.value("log_name", ""))

    @log_name.setter
    def log_name(self, name: str) -> None:
        self._kept.setValue("log_name", name)

    @property
    def ask_passphrase(self) -> bool:
        """Whether Coordinator view asks for the passphrase of the map."""
        return str(self._kept.value("ask_passphrase", "no")) == "yes"

    @ask_passphrase.setter
    def ask_passphrase(self, wanted: bool) -> None:
        self._kept.setValue("ask_passphrase", "yes" if wanted else "no")

    @property
    def motion(self) -> bool:
        """Whether things glide to their new places."""
        kept = self.motion_wanted
        return kept == "yes" if kept else not system.less_motion()

    @motion.setter
    def motion(self, wanted: bool) -> None:
        self.motion_wanted = "yes" if wanted else "no"

    @property
    def motion_wanted(self) -> str:
        """Whether things are to glide, "yes" or "no"; empty: as the system asks."""
        kept = str(self._kept.value("motion", ""))
        return kept if kept in ("yes", "no") else ""

    @motion_wanted.setter
    def motion_wanted(self, wanted: str) -> None:
        self._kept.setValue("motion", wanted)

    @property
    def quiet(self) -> int:
        """How long nothing may be touched before Coordinator view ends by itself, in seconds."""
        return round(_within(self._kept.value("quiet", QUIET), LEAST_QUIET, MOST_QUIET, QUIET))

    @quiet.setter
    def quiet(self, seconds: int) -> None:
        self._kept.setValue("quiet", seconds)

    @property
    def keys(self) -> dict[str, tuple[str, ...]]:
        """The keys of actions that have others than at first, by name, as they were kept; not yet looked at."""
        try:
            kept = json.loads(str(self._kept.value("keys", "{}")))
        except ValueError:
            return {}
        lists = kept.items() if isinstance(kept, dict) else ()
        return {name: tuple(map(str, keys)) for name, keys in lists if isinstance(keys, list)}

    @keys.setter
    def keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        self._kept.setValue("keys", json.dumps({name: list(each) for name, each in keys.items()}))

    @property
    def tour_seen(self) -> bool:
        """Whether somebody was shown round, or did not want to be."""
        return str(self._kept.value("tour_seen", "no")) == "yes"

    @tour_seen.setter
    def tour_seen(self, seen: bool) -> None:
        self._kept.setValue("tour_seen", "yes" if seen else "no")

    @property
    def others(self) -> Others:
        """What becomes on an ecomap of those who are not meant, while only some are looked at."""
        return Others.GO if str(self._kept.value("others", "")) == Others.GO.value else Others.FADE

    @others.setter
    def others(self, others: Others) -> None:
        self._kept.setValue("others", others.value)

    @property
    def graphviz(self) -> Path | None:
        """The Graphviz program to be used (its `dot`); None: whatever there is."""
        kept = str(self._kept.value("graphviz", ""))
        return Path(kept) if kept else None

    @graphviz.setter
    def graphviz(self, program: Path | None) -> None:
        self._kept.setValue("graphviz", "" if program is None else str(program))

    @property
    def services(self) -> tuple[ServiceKey, ...]:
        """The public half of our service's key, which new maps are given; none at first."""
        text, _, name = str(self._kept.value("service_key", "")).partition(" ")
        try:
            return (service_key(name, text),) if text else ()
        except NotAKey:
            return ()

    @services.setter
    def services(self, services: tuple[ServiceKey, ...]) -> None:
        self._kept.setValue("service_key", " ".join(f"{one.recipient.text} {one.label}" for one in services))

    @property
    def folder(self) -> Path:
        """The folder last used for opening and saving; the home folder at first."""
        kept = Path(str(self._kept.value("folder", "")) or Path.home())
        return kept if kept.is_dir() else Path.home()

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._kept.setValue("folder", str(folder))

    @property
    def paper(self) -> Mapping[str, object]:
        """How each audience's papers were last made, as it was kept; not yet looked at. Sizes and kinds, no names."""
        try:
            kept = json.loads(str(self._kept.value("paper", "{}")))
        except ValueError:
            return {}
        return kept if isinstance(kept, dict) else {}

    @paper.setter
    def paper(self, paper: Mapping[str, object]) -> None:
        self._kept.setValue("paper", json.dumps(paper))

    @property
    def printer(self) -> Mapping[str, object]:
        """How pages were last printed, as it was kept; not yet looked at. What the system was told, no names."""
        try:
            kept = json.loads(str(self._kept.value("printer", "{}")))
        except ValueError:
            return {}
        return kept if isinstance(kept, dict) else {}

    @printer.setter
    def printer(self, printer: Mapping[str, object]) -> None:
        self._kept.setValue("printer", json.dumps(printer))

    @property
    def geometry(self) -> QByteArray:
        """Where the window stood, as Qt wrote it; empty at first."""
        kept = self._kept.value("geometry")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._kept.setValue("geometry", geometry)

    @property
    def folded(self) -> frozenset[Part]:
        """What of the window was folded away by hand."""
        kept = str(self._kept.value("folded", "")).split()
        return frozenset(part for part in Part if part.value in kept)

    @folded.setter
    def folded(self, parts: Iterable[Part]) -> None:
        self._kept.setValue("folded", " ".join(sorted(part.value for part in parts)))

    def kept(self) -> dict[str, object]:
        """Return what is kept now, to be taken again later; not the keys, and not where the window stands."""
        return {key: self._kept.value(key) for key in self._kept.allKeys() if key not in _NOT_SETTINGS}

    def take(self, kept: Mapping[str, object]) -> None:
        """Keep again what was kept at another time, and nothing else."""
        for key in self._kept.allKeys():
            if key not in kept and key not in _NOT_SETTINGS:
                self._kept.remove(key)
        for key, value in kept.items():
            self._kept.setValue(key, value)


def _within(kept: object, least: float, most: float, otherwise: float) -> float:
    """Return a figure as it was kept, between two others; something else where no figure was kept."""
    try:
        figure = float(str(kept))
    except ValueError:
        return otherwise
    return otherwise if math.isnan(figure) else min(max(figure, least), most)
