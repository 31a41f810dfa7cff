"""Where a command's map comes from and where it goes to, told in sentences where it cannot."""

from __future__ import annotations

import getpass
import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ecomap.model.document import Document
from ecomap.model.log import Log
from ecomap.model.rules import problems
from ecomap.papers.checking import TellsTooMuch
from ecomap.store.codec import decode_whole, is_newer
from ecomap.store.errors import CannotOpen, NotSaved, PassphraseTooShort
from ecomap.store.files import read_limited, write_safely
from ecomap.store.identity import Identity, NotAKey
from ecomap.store.keys import Passphrase, new_keys
from ecomap.store.maps import open_map, save_map
from ecomap.store.service_keys import read_key_file

VARIABLE = "ECOMAP_PASSPHRASE"


class Refused(Exception):
    """The command cannot do what it was asked to; says why, and what to do, in one sentence."""


class Misused(Exception):
    """Something was typed that the command does not know; says what it does know, in one sentence."""


@contextmanager
def told() -> Iterator[None]:
    """Turn what can go wrong with files into a sentence."""
    try:
        yield
    except (CannotOpen, NotSaved, PassphraseTooShort, TellsTooMuch) as error:
        raise Refused(" ".join(str(error).split())) from error
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        raise Refused(f"{error.strerror or error}{where}.") from error


def given_passphrase(arguments: Namespace) -> str | None:
    """Return the passphrase of the file or the variable, or None if neither is given."""
    if arguments.passphrase_file is not None:
        with told():
            try:
                text = read_limited(arguments.passphrase_file).decode("utf-8")
            except UnicodeDecodeError as error:
                raise Refused(f"{arguments.passphrase_file.name} holds no text.") from error
        return text.splitlines()[0] if text else ""
    return os.environ.get(VARIABLE)


def passphrase(arguments: Namespace, *, new: bool = False) -> Passphrase:
    """Return the passphrase, asked for on the terminal if it is not given; a new one is asked for twice."""
    text = given_passphrase(arguments)
    if text is None:
        if not sys.stdin.isatty():
            raise Refused(f"No passphrase: give one with --passphrase-file FILE or in {VARIABLE}.")
        text = getpass.getpass("New passphrase (12 characters or more): " if new else "Passphrase: ")
        if new and text != getpass.getpass("The same again: "):
            raise Refused("The two passphrases are not the same; nothing was written.")
    return Passphrase(text)


def unlock(arguments: Namespace) -> Passphrase | Identity:
    """Return what opens a command's map: the key of a file, or else the passphrase."""
    return given_key(arguments) or passphrase(arguments)


def given_key(arguments: Namespace) -> Identity | None:
    """Return the key of the file that was given, if one was."""
    if arguments.key_file is None:
        return None
    with told():
        try:
            return read_key_file(arguments.key_file)
        except NotAKey as error:
            raise Refused(f"{arguments.key_file.name} holds no key: the secret half is needed.") from error


def read(arguments: Namespace) -> Document:
    """Read the map of a command: sealed, or in the open form; a map that cannot be drawn is refused."""
    return read_whole(arguments)[0]


def read_whole(arguments: Namespace) -> tuple[Document, Log]:
    """Read the map of a command with its log; refused as `read` does."""
    path: Path = arguments.map
    with told():
        if path.suffix.lower() == ".json":
            document, log = decode_whole(read_limited(path))
        else:
            read_limited(path)  # a file that is not there should not cost somebody a passphrase
            opened = open_map(path, unlock(arguments))
            document, log = opened.document, opened.log
    for problem in () if is_newer(document) else problems(document):
        raise Refused(f"{path.name} cannot be used: {problem.words} (ecomap check tells more)")
    return document, log


def seal(arguments: Namespace, document: Document, path: Path, log: Log = ()) -> None:
    """Write a new sealed map, and show its recovery code once."""
    with told():
        if path.exists():
            raise Refused(f"{path.name} is there already; choose another name.")
        keys, recovery = new_keys(passphrase(arguments, new=True))
        save_map(path, document, keys, expected=None, log=log)
    sys.stdout.write(
        f"{path} is made. Its recovery code opens it if the passphrase is lost. It is shown this once;\n"
        f"print it and keep it apart from the computer:\n\n    {recovery.text}\n\n"
    )


def put(path: Path, content: bytes) -> None:
    """Write what a command made, safely; it replaces a file of the same name."""
    with told():
        if not path.parent.is_dir():
            raise Refused(f"There is no folder {path.parent}.")
        if path.is_dir():
            raise Refused(f"{path} is a folder; give the name of a file.")
        write_safely(path, content)
