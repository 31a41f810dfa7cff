"""Documents and keys for the tests of the store: every field filled, by chance but always the same."""

from __future__ import annotations

import datetime
import hashlib
import random
import time
import types
import typing
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from ecomap.geometry import Point
from ecomap.model.diagram import Diagram
from ecomap.model.document import Document, Moment, StoredPicture, new_document
from ecomap.model.person import ElementId
from ecomap.store import age
from ecomap.store.identity import Identity
from ecomap.store.keys import MapKeys, Passphrase, new_keys, with_passphrase

PASSPHRASE = Passphrase("four quiet green lamps")
_TEXTS = (
    "",
    "Nan Jean",
    "Łukasz",
    "محمد عبد الله",
    "王小明",
    'a "quote" \\ and / ~',
    "two\nlines\t\x00",
    "👩‍👩‍👧",
    "<b>",
    "=1+1",
)


def _made(hint: Any, chance: random.Random) -> Any:
    """Return a value of a type of the model."""
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        return _made(chance.choice(typing.get_args(hint)), chance)
    origin, inside = typing.get_origin(hint), typing.get_args(hint)
    if origin in (tuple, frozenset) and (origin is frozenset or inside[1:] == (...,)):
        return origin(_made(inside[0], chance) for _ in range(chance.randrange(4)))
    if origin is tuple:
        return tuple(_made(one, chance) for one in inside)
    if origin is not None:
        keys = (_made(inside[0], chance) for _ in range(chance.randrange(4)))
        return {key: _made(inside[1], chance) for key in keys}
    return _made_plain(getattr(hint, "__supertype__", hint), chance)


def _made_plain(hint: Any, chance: random.Random) -> Any:
    """Return a value of a type that holds no others, or of a record."""
    simple: Mapping[Any, Callable[[], Any]] = {
        str: lambda: chance.choice(_TEXTS) + chance.choice(("", str(chance.randrange(100)))),
        int: lambda: chance.choice((0, 1, 2009, -3)),
        float: lambda: chance.choice((0.0, 1.5, -1e-9, 1 / 3, 1e300)),
        bool: lambda: chance.random() < 0.5,
        bytes: lambda: chance.randbytes(chance.randrange(50)),
        types.NoneType: lambda: None,
        datetime.date: lambda: datetime.date(2026, 1, 1) + datetime.timedelta(chance.randrange(-9000, 9000)),
        Point: lambda: Point(chance.uniform(-500, 500), chance.uniform(-500, 500)),
    }
    if hint in simple:
        return simple[hint]()
    if issubclass(hint, Enum):
        return chance.choice(list(hint))
    assert isinstance(hint, type) and is_dataclass(hint)
    hints = typing.get_type_hints(hint)
    left_out = {"unknown", "moments", "pictures"}
    return hint(**{one.name: _made(hints[one.name], chance) for one in fields(hint) if one.name not in left_out})


def document_by_chance(seed: int, *, moments: bool = True) -> Document:
    """Return a document in which anything may stand that the model's types allow."""
    chance = random.Random(seed)
    document: Document = _made_plain(Document, chance)
    content = chance.randbytes(300)
    picture = StoredPicture(mime="image/jpeg", content=content)
    diagrams = {(one.view, one.seat): one for one in document.diagrams}
    free = {(one.view, one.seat): one for one in document.free}
    document = replace(
        document,
        pictures={hashlib.sha256(content).hexdigest(): picture},
        diagrams=tuple[Diagram, ...](diagrams.values()),
        free=tuple[Diagram, ...](free.values()),
    )
    if not moments:
        return document
    was = document_by_chance(seed + 1000, moments=False)
    moment = Moment(id=ElementId("m1"), on=datetime.date(2026, 2, 3), title="then", was=was)
    return replace(document, moments={moment.id: moment})


@pytest.fixture(autouse=True)
def full_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make passphrases into keys with all the work that a user's take."""
    for making in (age.seal_with_passphrase, new_keys, with_passphrase):
        if making.__kwdefaults__ is not None:  # of what mutmut puts in the place of a function, it is
            monkeypatch.setitem(making.__kwdefaults__, "work", age.WORK)


@pytest.fixture(scope="session")
def keys_and_recovery() -> tuple[MapKeys, Identity]:
    """The keys of a map and its recovery code; cheap to open, as no real map is."""
    return new_keys(PASSPHRASE, work=4)


@pytest.fixture(scope="session")
def keys(keys_and_recovery: tuple[MapKeys, Identity]) -> MapKeys:
    """The keys of a map."""
    return keys_and_recovery[0]


@pytest.fixture
def small() -> Document:
    """A map of one person."""
    return new_document("Zoë")


@pytest.fixture
def map_path(tmp_path: Path) -> Path:
    """Where a map may be saved."""
    return tmp_path / "map.ecomap"


@pytest.fixture
def far_east(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer whose clock is nine hours ahead of UTC."""
    if not hasattr(time, "tzset"):
        pytest.skip("the time zone of a running program cannot be changed here")
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "JST-9")
        time.tzset()
        yield
    time.tzset()


@pytest.fixture(scope="session")
def by_chance() -> Callable[[int], Document]:
    """Makes the document of a number."""
    return document_by_chance
