"""Open, save and seal maps: what the rest of the program calls."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from ecomap.model.document import Document
from ecomap.model.log import Log
from ecomap.store.codec import decode_whole, encode, is_newer, with_pictures, without_pictures
from ecomap.store.container import Content, seal_content, unseal_content
from ecomap.store.errors import CannotOpen, Damaged, NotSaved, Reason, Unreachable
from ecomap.store.files import Fingerprint, fingerprint, read_limited, remove, write_safely
from ecomap.store.identity import Identity
from ecomap.store.keys import MapKeys, Passphrase, with_passphrase


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedMap:
    """A map as it was read."""

    document: Document
    keys: MapKeys
    fingerprint: Fingerprint
    """Of the file; `save_map` refuses to replace any other."""
    origin: str = ""
    """Of a recovery copy: the path of the map that it is a copy of."""
    log: Log = ()
    """Who did what to it, and when."""

    @property
    def read_only(self) -> bool:
        """Whether a newer program made it: it can be looked at, and every way of saving refuses it."""
        return is_newer(self.document)


def open_map(path: Path, unlock: Passphrase | Identity) -> OpenedMap:
    """Open a sealed map with its passphrase, its recovery code, a service's key, or its own key.

    Raise a kind of `CannotOpen`: `WrongPassphrase`, `WrongKey`, `Damaged`, `NotAMap`, `TooLarge`, `MadeByNewer`,
    `Unreachable`. With a passphrase it takes half a second or more.
    """
    return unseal_map(read_limited(path), unlock)


def save_map(
    path: Path,
    document: Document,
    keys: MapKeys,
    *,
    expected: Fingerprint | None,
    log: Log = (),
    keep_previous: bool = True,
) -> Fingerprint:
    """Put a map into its file; raise `NotSaved`, and then the file is what it was.

    `expected` is what `open_map` or the last `save_map` told of the file; None for a new file, which replaces none.
    The file before this one stays beside it as ".bak", sealed as well.
    """
    sealed = seal_map(path, document, keys, log=log)
    before = _standing(path)
    if before is not None and expected is None:
        raise NotSaved(path, Reason.EXISTS)
    if before is not None and fingerprint(before) != expected:
        raise NotSaved(path, Reason.CHANGED)
    if before is not None and keep_previous:
        write_safely(previous(path), before)
    return write_safely(path, sealed)


def change_passphrase(
    path: Path, document: Document, keys: MapKeys, passphrase: Passphrase, *, expected: Fingerprint, log: Log = ()
) -> tuple[MapKeys, Fingerprint]:
    """Save a map under another passphrase, and take away the file before it, which the old one still opens.

    Raise `PassphraseTooShort` or `NotSaved`; then the old passphrase holds. The recovery code stays as it is.
    """
    changed = with_passphrase(keys, passphrase)
    return changed, change_keys(path, document, changed, expected=expected, log=log)


def change_keys(
    path: Path, document: Document, changed: MapKeys, *, expected: Fingerprint, log: Log = ()
) -> Fingerprint:
    """Save a map under other keys, without the file before it, which the old ones open; raise `NotSaved`.

    That file goes first: so whatever fails, either the old keys hold, or nothing is left that they open.
    """
    remove(previous(path))
    return save_map(path, document, changed, expected=expected, log=log, keep_previous=False)


def previous(path: Path) -> Path:
    """Return where the generation before a map's file is kept."""
    return path.with_name(f"{path.name}.bak")


def seal_map(path: Path, document: Document, keys: MapKeys, *, origin: str = "", log: Log = ()) -> bytes:
    """Return the bytes of a map's file, once it is sure that they read back as the same document and log.

    The path is where they are meant for; `NotSaved` names it.
    """
    if is_newer(document):
        raise NotSaved(path, Reason.NEWER)
    bare, pictures = without_pictures(document)
    try:
        sealed = seal_content(Content(document=encode(bare, log), pictures=pictures, origin=origin), keys)
        again = unseal_map(sealed, keys.identity)
    except (ValueError, CannotOpen, RecursionError) as error:
        raise NotSaved(path, Reason.UNREADABLE) from error
    if _known(again.document) != _known(document) or again.log != log:
        raise NotSaved(path, Reason.UNREADABLE)
    return sealed


def unseal_map(sealed: bytes, unlock: Passphrase | Identity) -> OpenedMap:
    """Open the bytes of a map's file; raise as `open_map` does."""
    content, keys = unseal_content(sealed, unlock)
    bare, log = decode_whole(content.document)
    document = with_pictures(bare, content.pictures)
    if content.unknown_parts and not is_newer(document):
        raise Damaged("There are parts in the map that do not belong there.")
    seen = fingerprint(sealed)
    return OpenedMap(document=document, keys=keys, fingerprint=seen, origin=content.origin, log=log)


def _known(document: Document) -> Document:
    """Return a document without its leftovers: those of things that are gone are rightly not written."""
    moments = {key: replace(moment, was=_known(moment.was)) for key, moment in document.moments.items()}
    return replace(document, moments=moments, unknown={})


def _standing(path: Path) -> bytes | None:
    """Return what a save would replace, or None if there is nothing."""
    if not path.exists():
        return None
    try:
        return read_limited(path)
    except Unreachable as error:
        raise NotSaved(path, Reason.NO_PERMISSION) from error
    except CannotOpen as error:
        raise NotSaved(path, Reason.CHANGED) from error
