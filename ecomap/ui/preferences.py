"""What the window remembers on this computer: how it looks, never what is in a map."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_config_path
from PySide6.QtCore import QByteArray, QSettings

from ecomap.model.focus import Others

TEXT_SCALES = (1.0, 1.25, 1.5, 2.0)
"""The sizes of text to choose from."""


class Preferences:
    """The look of the window and the folder last used, kept in one small file; no names, no recent files."""

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
        try:
            kept = float(str(self._kept.value("text_scale", "1")))
        except ValueError:
            return 1.0
        return min(max(kept, TEXT_SCALES[0]), TEXT_SCALES[-1])

    @text_scale.setter
    def text_scale(self, scale: float) -> None:
        self._kept.setValue("text_scale", str(scale))

    @property
    def single_keys(self) -> bool:
        """Whether one letter alone does something on the canvas."""
        return str(self._kept.value("single_keys", "yes")) == "yes"

    @single_keys.setter
    def single_keys(self, wanted: bool) -> None:
        self._kept.setValue("single_keys", "yes" if wanted else "no")

    @property
    def motion(self) -> bool:
        """Whether things glide to their new places."""
        return str(self._kept.value("motion", "yes")) == "yes"

    @motion.setter
    def motion(self, wanted: bool) -> None:
        self._kept.setValue("motion", "yes" if wanted else "no")

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
    def folder(self) -> Path:
        """The folder last used for opening and saving; the home folder at first."""
        kept = Path(str(self._kept.value("folder", "")) or Path.home())
        return kept if kept.is_dir() else Path.home()

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._kept.setValue("folder", str(folder))

    @property
    def geometry(self) -> QByteArray:
        """Where the window stood, as Qt wrote it; empty at first."""
        kept = self._kept.value("geometry")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._kept.setValue("geometry", geometry)

    @property
    def list_folded(self) -> bool:
        """Whether the people list is folded away."""
        return str(self._kept.value("list_folded", "no")) == "yes"

    @list_folded.setter
    def list_folded(self, folded: bool) -> None:
        self._kept.setValue("list_folded", "yes" if folded else "no")
