"""Every word that papers and drawings say by themselves, whatever the map: read from the program's own code.

Somebody kept from a copy may be called Will, May or Page. Such a word on a page is no leak; so words that stand in the
program's texts are known here, and nobody has to keep a list of them.
"""

from __future__ import annotations

import calendar
import importlib.util
import inspect
import pkgutil
from collections.abc import Iterable, Iterator
from functools import lru_cache
from types import CodeType

from ecomap import model, papers, render
from ecomap.model.copies import plain

_SPEAKING = (model, papers, render)
_SILENT = frozenset(
    f"ecomap.{name}"
    for name in ("model.person", "render.examples", "render.sample_map", "render.specimen", "render.specimen_ecomap")
)
"""Modules that name people, for their own ends: family names of a language, a map to show symbols with."""


@lru_cache(maxsize=1)
def own_words() -> str:
    """Return all that the program itself may say on paper, in plain form."""
    of_the_calendar = (*calendar.month_name, *calendar.day_name)
    return plain("\n".join(dict.fromkeys((*(text for code in _modules() for text in _said(code)), *of_the_calendar))))


def _modules() -> Iterator[CodeType]:
    """Yield the code of every module that makes words for paper; but for packages, none of them is run for it."""
    for package in _SPEAKING:
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            spec = importlib.util.find_spec(module.name)
            code = getattr(spec.loader, "get_code", lambda _: None)(module.name) if spec is not None else None
            if module.name not in _SILENT and code is not None:
                yield code


def _said(code: CodeType) -> Iterator[str]:
    """Yield the texts of a piece of code and of all that is defined in it, but for what it says of itself."""
    yield from _texts(code.co_consts[_silent(code) :])
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield from _said(one)


def _silent(code: CodeType) -> int:
    """Return how many texts come first that are only about the code: its own name, and what it is for."""
    if code.co_name == "<module>":
        return 1
    if code.co_flags & inspect.CO_OPTIMIZED:
        return 0 if code.co_name.startswith("<") else 1
    return 2


def _texts(constants: Iterable[object]) -> Iterator[str]:
    for one in constants:
        if isinstance(one, str):
            yield one
        elif isinstance(one, tuple | frozenset):
            yield from _texts(one)
