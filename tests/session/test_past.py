"""How a map was before: kept by itself once it stood for five minutes, before something else takes its place."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ecomap.model.document import Document, new_document
from ecomap.session.past import Past
from ecomap.session.uniting import Kept
from ecomap.session.workspace import Workspace
from ecomap.store.earlier import earlier_folder, earlier_of, read_earlier
from ecomap.store.files import fingerprint
from ecomap.store.identity import new_identity
from ecomap.store.keys import MapKeys, Passphrase, new_keys
from ecomap.store.maps import save_map
from ecomap.store.service_keys import ServiceKey, with_service, without_service

PHRASE = Passphrase("four random words here")
LEEDS = ServiceKey("Leeds", new_identity().recipient)


@pytest.fixture(scope="module")
def keys() -> MapKeys:
    return new_keys(PHRASE, work=1)[0]


@pytest.fixture
def path(tmp_path: Path, keys: MapKeys) -> Path:
    path = tmp_path / "map.ecomap"
    save_map(path, new_document("Ellie"), keys, expected=None)
    return path


def let_pass(path: Path, minutes: float) -> None:
    """Let a file have been saved so long ago."""
    ago = datetime.datetime.now(datetime.UTC) - datetime.timedelta(minutes=minutes)
    os.utime(path, (ago.timestamp(), ago.timestamp()))


def titled(title: str) -> Callable[[Document], Document]:
    return lambda document: replace(document, title=title)


def test_the_map_of_yesterday_is_kept_before_the_first_save_of_today(path: Path, keys: MapKeys, tmp_path: Path) -> None:
    let_pass(path, 24 * 60)
    recovery = tmp_path / "recovery"
    workspace = Workspace.open(path, keys.identity, recovery=recovery)
    assert workspace.filing.earlier() == ()
    for title in ("one", "two", "three"):
        workspace.editor.commit(titled(title)(workspace.editor.settled), "Title")
        workspace.save()
    states = workspace.filing.earlier()
    workspace.close()
    assert [read_earlier(one, keys).title for one in states] == ["one", ""]


def test_what_was_earlier_is_there_under_new_keys_too(path: Path, keys: MapKeys, tmp_path: Path) -> None:
    let_pass(path, 24 * 60)
    workspace = Workspace.open(path, keys.identity, recovery=tmp_path / "recovery")
    workspace.editor.commit(titled("one")(workspace.editor.settled), "Title")
    workspace.save()
    workspace.filing.change_keys(lambda was: with_service(was, LEEDS))
    before = workspace.filing.earlier()
    workspace.filing.change_keys(lambda was: without_service(was, LEEDS.recipient, PHRASE, work=1))
    after, renewed = workspace.filing.earlier(), workspace.filing.keys
    workspace.close()
    assert renewed is not None and renewed.identity != keys.identity
    assert before and [one.at for one in after[-len(before) :]] == [one.at for one in before]
    assert read_earlier(after[-1], renewed).title == "" and not any(one.path.exists() for one in before)


def test_while_somebody_works_a_state_is_kept_every_five_minutes(path: Path, keys: MapKeys, tmp_path: Path) -> None:
    past = Past(tmp_path)
    kept = Kept(path=path, keys=keys, fingerprint=fingerprint(path.read_bytes()), document=new_document("Ellie"))
    for minutes in (58, 57, 54, 52, 46, 45, 20):
        let_pass(path, minutes)
        past.keep(replace(kept, document=titled(str(minutes))(new_document())))
    found = [read_earlier(one, keys).title for one in earlier_of(earlier_folder(tmp_path), path, keys)]
    assert found == ["20", "46", "52", "58"]


def test_a_map_that_was_just_made_has_nothing_earlier(path: Path, keys: MapKeys, tmp_path: Path) -> None:
    past = Past(tmp_path)
    kept = Kept(path=path, keys=keys, fingerprint=fingerprint(path.read_bytes()), document=new_document("Ellie"))
    past.keep(kept)
    past.keep(replace(kept, document=None))
    past.keep(replace(kept, path=path.with_name("gone.ecomap")))
    assert earlier_of(earlier_folder(tmp_path), path, keys) == ()


def test_what_is_too_old_goes_when_any_map_is_opened(path: Path, keys: MapKeys, tmp_path: Path) -> None:
    recovery = tmp_path / "recovery"
    let_pass(path, 31 * 24 * 60)
    kept = Kept(path=path, keys=keys, fingerprint=None, document=new_document("Ellie"))
    past = Past(recovery)
    past.keep(kept)
    assert earlier_of(earlier_folder(recovery), path, keys) == ()


def test_a_folder_that_cannot_be_written_keeps_no_map_from_being_saved(
    path: Path, keys: MapKeys, tmp_path: Path
) -> None:
    let_pass(path, 60)
    (tmp_path / "recovery").mkdir()
    (tmp_path / "recovery" / "earlier").write_bytes(b"")
    workspace = Workspace.open(path, keys.identity, recovery=tmp_path / "recovery")
    workspace.editor.commit(titled("one")(workspace.editor.settled), "Title")
    workspace.save()
    workspace.close()
    assert Workspace.open(path, keys.identity, recovery=tmp_path / "recovery").editor.settled.title == "one"
