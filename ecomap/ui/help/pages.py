"""The pages of help, read from the folder of a language; and what is for the coordinator alone."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ecomap.resource import resource

FALLBACK = "en"
"""The language there is always help in."""
FIRST = "getting-started"
"""The page that opens where no other fits better."""
_PLACED = re.compile(r"\{(\w+):([\w-]+)\}")
_LINK = re.compile(r"\]\(([\w-]+)\)")
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_HEADING = re.compile(r"^(#+) +(.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page, in Markdown; `{name:print}` and `{keys:print}` stand for what an action is called, and for its keys."""

    name: str
    text: str
    group: str
    """Under which heading it stands in the contents."""
    coordinator: bool = False
    """Only in Coordinator view, and where no map is open."""

    @property
    def title(self) -> str:
        """The first heading."""
        found = _HEADING.search(self.text)
        return found[2] if found else self.name

    @property
    def headings(self) -> tuple[str, ...]:
        """All headings but the first, in order."""
        return tuple(found[2] for found in _HEADING.finditer(self.text))[1:]

    @property
    def links(self) -> frozenset[str]:
        """The names of the pages it leads to."""
        return frozenset(_LINK.findall(self.text))

    @property
    def quoted(self) -> tuple[str, ...]:
        """What stands in bold: words that are on the screen."""
        return tuple(_BOLD.findall(self.text))

    @property
    def placed(self) -> frozenset[tuple[str, str]]:
        """What is filled in: a kind, and the name of an action or of a part of the page."""
        return frozenset((found[1], found[2]) for found in _PLACED.finditer(self.text))

    def filled(self, fill: Callable[[str, str], str]) -> Page:
        """Return the page with everything filled in."""
        return replace(self, text=_PLACED.sub(lambda found: fill(found[1], found[2]), self.text))


def folder(language: str) -> Path:
    """Return where the pages of a language such as "cy_GB" lie; in English where there are none."""
    whole = resource("help")
    names = (language, language.partition("_")[0], FALLBACK)
    return next(whole / name for name in names if (whole / name / "contents.json").is_file())


def read_pages(language: str) -> tuple[Page, ...]:
    """Return all pages of a language, in the order of the contents."""
    home = folder(language)
    contents: list[Mapping[str, object]] = json.loads((home / "contents.json").read_text(encoding="utf-8"))
    return tuple(
        Page(
            name=name,
            text=(home / f"{name}.md").read_text(encoding="utf-8"),
            group=str(group["title"]),
            coordinator=bool(group.get("coordinator")),
        )
        for group in contents
        for name in _names(group)
    )


def about(pages: tuple[Page, ...], words: str) -> tuple[Page, str] | None:
    """Return the page on something that stands on the screen, and the heading to go to, if it has one."""
    meant = words.strip(" .:").casefold()
    for page in pages:
        for heading in page.headings:
            if heading.casefold() == meant:
                return page, heading
    return next(((page, "") for page in pages if meant in (each.casefold() for each in page.quoted)), None)


def _names(group: Mapping[str, object]) -> list[str]:
    pages = group.get("pages")
    return [str(name) for name in pages] if isinstance(pages, list) else []
