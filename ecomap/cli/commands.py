"""What each command does. The heavy exporters are imported by the command that needs them, so that all start fast."""

from __future__ import annotations

import datetime
import sys
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from ecomap.cli.figures import as_json, as_lines
from ecomap.cli.maps import Refused, given_key, given_passphrase, put, read, read_whole, seal, told, unlock
from ecomap.edit.arrange import order_siblings, set_mode, tidy
from ecomap.model.copies import Audience, Copy, copy_for, with_then, withheld
from ecomap.model.diagram import Seat, View
from ecomap.model.document import Document, new_document
from ecomap.model.figures import figures
from ecomap.model.growth import growth
from ecomap.model.moments import in_time, last_time
from ecomap.model.rules import problems
from ecomap.store.codec import decode, decode_whole, encode, is_newer
from ecomap.store.files import read_limited
from ecomap.store.identity import NotAKey, new_identity
from ecomap.store.maps import open_map
from ecomap.store.service_keys import key_file, read_key_file


def window(arguments: Namespace) -> None:
    """Open the window, on a map or on the start page."""
    from ecomap.ui.app import open_window  # Qt is only for those who look

    if arguments.map is not None:
        with told():
            read_limited(arguments.map)
    given = given_key(arguments)
    status = open_window(arguments.map, given_passphrase(arguments) if given is None else given.text)
    if status:
        raise Refused("The window was closed by the system.")


def new(arguments: Namespace) -> None:
    """Make an empty sealed map."""
    seal(arguments, new_document(arguments.name), arguments.map)


def key(arguments: Namespace) -> None:
    """Make a service's key, or read one again, and say its public half."""
    path: Path = arguments.file
    with told():
        if arguments.deed == "public":
            try:
                made = read_key_file(path)
            except NotAKey as error:
                raise Refused(f"{path.name} holds no key.") from error
        else:
            if path.exists():
                raise Refused(f"{path.name} is there already; choose another name.")
            made = new_identity()
            put(path, key_file(made).encode("ascii"))
    sys.stdout.write(f"{made.recipient.text}\n")


def bring(arguments: Namespace) -> None:
    """Make a sealed map of another file."""
    source: Path = arguments.source
    if source.suffix.lower() != ".json":
        raise Refused(f"{source.name} is of a kind that cannot be brought in; the open form (.json) can.")
    with told():
        document, log = decode_whole(read_limited(source))
    for problem in problems(document):
        raise Refused(f"{source.name} cannot be brought in: {problem.words}")
    seal(arguments, document, arguments.map, log)


def dump(arguments: Namespace) -> None:
    """Write the open form."""
    content = encode(*read_whole(arguments))
    if arguments.output is None:
        sys.stdout.buffer.write(content)
    else:
        put(arguments.output, content)


def draw(arguments: Namespace) -> None:
    """Write one drawing."""
    from ecomap.cli.drawings import write_drawing  # fonts, engines and exporters: a third of a second

    document = read(arguments)
    copy = _copy(arguments, document)
    write_drawing(arguments, copy, withheld(document, copy))


def papers(arguments: Namespace) -> None:
    """Write every paper for one audience, and say where each is."""
    from ecomap.cli.drawings import write_papers  # fonts, engines and exporters: a third of a second

    document = read(arguments)
    copy = _with_past(arguments, document, _copy(arguments, document))
    for path in write_papers(arguments, copy, withheld(document, copy)):
        sys.stdout.write(f"{path}\n")


def specimen(arguments: Namespace) -> None:
    """Write all symbols, lines and badges, and say where each page is."""
    from ecomap.cli.drawings import write_specimen  # fonts and exporters: a third of a second

    for path in write_specimen(arguments, arguments.date or _today()):
        sys.stdout.write(f"{path}\n")


def layout(arguments: Namespace) -> None:
    """Write where everything stands."""
    from ecomap.cli.layouts import described  # the layout engines

    document = read(arguments)
    if arguments.mode is not None:
        document = set_mode(document, Seat.COORDINATOR, arguments.mode)
    if arguments.tidy:
        document = tidy(document, arguments.view, Seat.COORDINATOR, everything=True)
    if arguments.order is not None:
        document = order_siblings(document, arguments.view, Seat.COORDINATOR, arguments.order)
    put(arguments.output, described(document, arguments.view, arguments.engine, arguments.date or _today()))


def check(arguments: Namespace) -> None:
    """Read all of a map, say what it holds and what is wrong; refuse it if anything is."""
    path: Path = arguments.map
    with told():
        if path.suffix.lower() == ".json":
            document = decode(read_limited(path))
        else:
            read_limited(path)
            document = open_map(path, unlock(arguments)).document
    for line in _holdings(document):
        sys.stdout.write(f"{line}\n")
    wrong = problems(document)
    for problem in wrong:
        sys.stdout.write(f"Wrong: {problem.words}\n")
    if wrong:
        raise Refused(f"{path.name} has {len(wrong)} thing{'s' * (len(wrong) > 1)} wrong.")
    sys.stdout.write("Nothing is wrong.\n")


def network_figures(arguments: Namespace) -> None:
    """Say how the network grew: a line for each figure, or all of it for a program; no names."""
    grown = growth(read(arguments), Audience.FILE, arguments.date or _today(), arguments.since)
    sys.stdout.write(as_json(grown) if arguments.json else "".join(f"{line}\n" for line in as_lines(grown)))


def _holdings(document: Document) -> list[str]:
    """Return what a map holds, a line each; no names."""
    counted = figures(document)
    tables = (
        ("people and pets", document.people),
        ("places and groups", document.places),
        ("couples", document.couples),
        ("children's lines", document.parentages),
        ("households", document.households),
        ("lines of the ecomap", document.ties),
        ("homes", document.homes),
        ("schools", document.schools),
        ("invitations", document.invitations),
        ("offers", document.offers),
        ("messages", document.messages),
        ("restrictions", document.restrictions),
        ("pictures", document.pictures),
        ("moments", document.moments),
    )
    pinned = sum(len(document.diagram(view, seat).pinned) for view in View for seat in Seat)
    lines = [f"{len(table)} {name}" for name, table in tables if table]
    lines.append(f"{counted.relatives_now} relatives ({counted.relatives_on_file_at_start} on file at the start)")
    lines.append(f"{counted.in_contact_now} in touch ({counted.in_contact_without_search} without the search)")
    if pinned:
        lines.append(f"{pinned} placed by hand")
    if twice := sum(len(drawn.ghosts) for drawn in document.diagrams):
        lines.append(f"{twice} drawn twice")
    if is_newer(document):
        lines.append("Made by a newer Ecomap: it can be looked at, not changed.")
    return lines


def _copy(arguments: Namespace, document: Document) -> Copy:
    """Return the copy for the audience that was asked for, with the ecomap in the mode that was."""
    copy = copy_for(document, arguments.audience, arguments.date or _today())
    if arguments.mode is None:
        return copy
    shown = copy.shown
    for seat in Seat:
        shown = set_mode(shown, seat, arguments.mode)
    return replace(copy, shown=shown)


def _with_past(arguments: Namespace, document: Document, copy: Copy) -> Copy:
    """Return a copy with an earlier moment beside it, if there is one: that of a day, or how it was last time."""
    moments = [one for one in in_time(document.moments) if arguments.since is None or one.on <= arguments.since]
    if not moments and ("then-and-now" in arguments.only or arguments.since is not None):
        raise Refused(f"{arguments.map.name} has no earlier day to compare with.")
    then = last_time(document) if arguments.since is None else moments[-1]
    return with_then(copy, document, then) if then is not None else copy


def _today() -> datetime.date:
    return datetime.date.today()
