"""Copies of one map that lie side by side, as programs that sync files leave them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ecomap.edit.people import add_place, rename
from ecomap.edit.remove import remove
from ecomap.edit.restrict import restrict
from ecomap.model.document import Document, new_document, new_id
from ecomap.model.network import Place
from ecomap.model.restriction import Reserve, Restriction
from ecomap.session.siblings import sibling_of, with_sibling
from ecomap.session.uniting import Kept
from ecomap.session.workspace import Workspace
from ecomap.store.keys import MapKeys, Passphrase, new_keys
from ecomap.store.maps import save_map

NAMES = (
    "Ellie (Sam's conflicted copy 2026-11-26).ecomap",
    "Ellie-OFFICE7.ecomap",
    "Ellie.sync-conflict-20261126-103100-ABCDEF.ecomap",
    "Ellie (1).ecomap",
    "Ellie (your copy).ecomap",
)


@pytest.fixture(scope="module")
def keys() -> MapKeys:
    return new_keys(Passphrase("four random words here"), work=1)[0]


def with_place(document: Document, name: str) -> Document:
    return add_place(document, Place(id=new_id(), name=name))


@pytest.fixture
def document() -> Document:
    return with_place(new_document("Ellie"), "School")


@pytest.fixture
def kept(tmp_path: Path, keys: MapKeys, document: Document) -> Kept:
    path = tmp_path / "Ellie.ecomap"
    return Kept(path=path, keys=keys, fingerprint=save_map(path, document, keys, expected=None), document=document)


def put(kept: Kept, name: str, document: Document, keys: MapKeys) -> Path:
    path = kept.path.with_name(name)
    save_map(path, document, keys, expected=None)
    return path


@pytest.mark.parametrize("name", NAMES)
def test_a_copy_with_other_work_is_found_whatever_it_is_called(
    kept: Kept, document: Document, keys: MapKeys, name: str
) -> None:
    path = put(kept, name, with_place(document, "Park"), keys)
    found = sibling_of(kept, document)
    assert found is not None and found.path == path
    both = with_sibling(document, found).both
    assert {one.name for one in both.places.values()} == {"School", "Park"}
    assert sibling_of(kept, both) is None


def test_what_is_no_copy_with_other_work_is_not_offered(kept: Kept, document: Document, keys: MapKeys) -> None:
    put(kept, "Ellie (1).ecomap", document, keys)
    put(kept, "Ellie (2).ecomap", new_document("Elliot"), keys)
    put(kept, "Ellie (3).ecomap", with_place(document, "Park"), new_keys(Passphrase("another phrase"), work=1)[0])
    kept.path.with_name("Ellie (4).ecomap").write_bytes(b"PK\3\4 nonsense")
    put(kept, "Kai.ecomap", with_place(document, "Park"), keys)
    assert sibling_of(kept, document) is None


def test_a_copy_that_lacks_something_is_no_reason_to_ask(kept: Kept, document: Document, keys: MapKeys) -> None:
    put(kept, "Ellie (1).ecomap", remove(document, list(document.places)), keys)
    assert sibling_of(kept, document) is None


def test_a_limit_in_either_copy_holds(kept: Kept, document: Document, keys: MapKeys) -> None:
    (place,) = document.places
    limited = restrict(document, Restriction(id=new_id(), about=place, reserve=Reserve.FILE_ONLY))
    put(kept, NAMES[0], limited, keys)
    found = sibling_of(kept, document)
    assert found is not None
    assert with_sibling(document, found).both.restrictions == limited.restrictions
    assert with_sibling(limited, replace(found, document=document)).both.restrictions == limited.restrictions


def test_what_was_put_together_is_kept_and_the_copy_stays(kept: Kept, document: Document, keys: MapKeys) -> None:
    path = put(kept, NAMES[0], rename(with_place(document, "Park"), next(iter(document.places)), "College"), keys)
    standing = path.read_bytes()
    workspace = Workspace.open(kept.path, keys.identity, recovery=kept.path.parent / "recovery")
    found = workspace.filing.sibling()
    assert found is not None
    workspace.filing.take_sibling(found)
    workspace.close()
    assert path.read_bytes() == standing
    again = Workspace.open(kept.path, keys.identity, recovery=kept.path.parent / "recovery")
    assert {one.name for one in again.editor.settled.places.values()} == {"School", "Park"}
    again.close()
