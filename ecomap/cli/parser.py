"""What can be typed after `ecomap`."""

from __future__ import annotations

import argparse
import datetime
from pathlib import Path
from typing import TypeAlias

from ecomap import __version__
from ecomap.cli import commands
from ecomap.cli.shown import SHOWN
from ecomap.model.copies import Audience
from ecomap.model.diagram import Mode, SiblingOrder, View
from ecomap.model.focus import Others

COMMANDS = ("new", "key", "import", "dump", "draw", "papers", "layout", "check", "figures", "specimen")

_Kinds: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
_ORDERS = (SiblingOrder.STRICT, SiblingOrder.BALANCED)


def window_line() -> argparse.ArgumentParser:
    """Return the parser of `ecomap [MAP]`, which opens the window."""
    line = argparse.ArgumentParser(
        prog="ecomap",
        description="Opens the window. Commands for files: " + ", ".join(COMMANDS) + " (ecomap COMMAND --help).",
    )
    line.add_argument("--version", action="version", version=f"ecomap {__version__}")
    line.add_argument("map", metavar="MAP", nargs="?", type=Path, help="a map to open; without one, the start page")
    _passphrase(line)
    _key_file(line)
    line.set_defaults(run=commands.window)
    return line


def command_line() -> argparse.ArgumentParser:
    """Return the parser of `ecomap COMMAND ...`."""
    line = argparse.ArgumentParser(prog="ecomap")
    kinds = line.add_subparsers(required=True, metavar="COMMAND")
    for add in (_new, _key, _import, _dump, _draw, _papers, _layout, _check, _figures, _specimen):
        add(kinds)
    for kind in kinds.choices.values():
        _passphrase(kind)
        kind.add_argument(
            "--date", type=_day, default=None, metavar="YYYY-MM-DD", help="the day it is made (default: today)"
        )
    return line


def _new(kinds: _Kinds) -> None:
    """Add the command that makes a map."""
    line = kinds.add_parser("new", help="an empty sealed map")
    line.add_argument("map", metavar="MAP", type=Path)
    line.add_argument("--name", default="", help="what the young person is called")
    line.set_defaults(run=commands.new)


def _key(kinds: _Kinds) -> None:
    """Add the command that makes a service's key."""
    line = kinds.add_parser("key", help="a service's own key, which opens every map it is a key of")
    line.add_argument(
        "deed", metavar="new|public", choices=("new", "public"), help="make one; or tell the public half of one again"
    )
    line.add_argument("file", metavar="FILE", type=Path, help="where its secret half is kept: for the safe")
    line.set_defaults(run=commands.key)


def _import(kinds: _Kinds) -> None:
    """Add the command that reads other formats."""
    line = kinds.add_parser("import", help="a sealed map from another file")
    line.add_argument("source", metavar="SOURCE", type=Path, help="open form .json")
    line.add_argument("map", metavar="MAP", type=Path)
    line.set_defaults(run=commands.bring)


def _dump(kinds: _Kinds) -> None:
    """Add the command that writes the open form."""
    line = _of_a_map(kinds, "dump", "the open form: everything in the map")
    line.add_argument("-o", dest="output", metavar="OUT.json", type=Path, help="without it, standard output")
    line.set_defaults(run=commands.dump)


def _draw(kinds: _Kinds) -> None:
    """Add the command that makes one drawing."""
    line = _of_a_map(kinds, "draw", "one drawing as SVG, PDF or PNG")
    _view(line)
    line.add_argument("-o", dest="output", metavar="OUT", type=Path, required=True, help=".svg, .pdf or .png")
    line.add_argument("--style", metavar="NAME", default="", help="the house style of lines and symbols")
    _order(line)
    _shown(line)
    _home(line)
    _mode(line)
    _export(line)
    line.set_defaults(run=commands.draw)


def _papers(kinds: _Kinds) -> None:
    """Add the command that makes papers."""
    line = _of_a_map(kinds, "papers", "every paper for one audience: PDF, spreadsheets, documents, calendar")
    line.add_argument("--to", dest="folder", metavar="FOLDER", type=Path, required=True)
    line.add_argument("--only", metavar="NAME", nargs="+", default=[], help="some of them")
    line.add_argument(
        "--since",
        type=_day,
        default=None,
        metavar="YYYY-MM-DD",
        help="then and now: compare with the last day kept until then (default: the last on which anything differed)",
    )
    _mode(line)
    line.add_argument("--style", metavar="NAME", default="", help="the style of the young person's sheets")
    _home(line)
    _export(line)
    line.set_defaults(run=commands.papers)


def _layout(kinds: _Kinds) -> None:
    """Add the command that tells where everything stands."""
    line = _of_a_map(kinds, "layout", "where everything stands, as layoutlab-layout/1")
    _view(line)
    line.add_argument("-o", dest="output", metavar="LAYOUT.json", type=Path, required=True)
    line.add_argument("--tidy", action="store_true", help="lay out anew, without the places in the map")
    line.add_argument(
        "--engine",
        metavar="NAME",
        default="own",
        help="own, or one of Graphviz's: dot (family tree); neato, fdp, sfdp, twopi, circo (ecomap)",
    )
    _order(line)
    _mode(line)
    line.set_defaults(run=commands.layout)


def _check(kinds: _Kinds) -> None:
    """Add the command that reads all of a map."""
    line = _of_a_map(kinds, "check", "reads all of it, says what it holds and what is wrong")
    line.set_defaults(run=commands.check)


def _figures(kinds: _Kinds) -> None:
    """Add the command that counts."""
    line = _of_a_map(kinds, "figures", "how the network grew: figures for the coordinator, from dated facts")
    line.add_argument("--since", type=_day, metavar="YYYY-MM-DD", help="a day between, in a column of its own")
    line.add_argument("--json", action="store_true", help="for a program, with the ids of who is meant")
    line.set_defaults(run=commands.network_figures)


def _specimen(kinds: _Kinds) -> None:
    """Add the command that shows the notation."""
    line = kinds.add_parser("specimen", help="all symbols, lines and badges of the drawings, as PDF, SVG or PNG")
    line.add_argument(
        "-o",
        dest="output",
        metavar="OUT",
        type=Path,
        required=True,
        help=".pdf: one file; .svg, .png: a file for each page, numbered",
    )
    line.add_argument("--style", metavar="NAME", default="", help="one house style; without it, all of them")
    line.add_argument("--grey", action="store_true", help="for a black-and-white printer")
    line.set_defaults(run=commands.specimen)


def _of_a_map(kinds: _Kinds, name: str, said: str) -> argparse.ArgumentParser:
    """Return the parser of a command that reads a map."""
    kind = kinds.add_parser(name, help=said)
    kind.add_argument("map", metavar="MAP", type=Path, help="a sealed .ecomap, or an open-form .json")
    _key_file(kind)
    return kind


def _passphrase(line: argparse.ArgumentParser) -> None:
    """Add where the passphrase comes from."""
    line.add_argument("--passphrase-file", metavar="FILE", type=Path, default=None)


def _key_file(line: argparse.ArgumentParser) -> None:
    """Add a key that opens the map in the passphrase's stead."""
    line.add_argument(
        "--key-file", metavar="FILE", type=Path, default=None, help="a service's key, or a recovery code, in a file"
    )


def _day(text: str) -> datetime.date:
    """Return a day."""
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no day: a day is written like 2026-06-01") from None


def _view_named(text: str) -> View:
    """Return a view by its word."""
    try:
        return View(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text}: there are {', '.join(one.value for one in View)}") from error


def _mode_named(text: str) -> Mode:
    """Return a mode of the ecomap by its word."""
    try:
        return Mode(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text}: there are {', '.join(one.value for one in Mode)}") from error


def _audience_named(text: str) -> Audience:
    """Return an audience by its word."""
    try:
        return Audience(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text}: there are {', '.join(one.value for one in Audience)}") from error


def _order_named(text: str) -> SiblingOrder:
    """Return an order of brothers and sisters by its word."""
    found = next((one for one in _ORDERS if one.value == text), None)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text}: there are {', '.join(one.value for one in _ORDERS)}")
    return found


def _view(line: argparse.ArgumentParser) -> None:
    """Add which drawing."""
    line.add_argument("--view", type=_view_named, metavar="|".join(one.value for one in View), required=True)


def _order(line: argparse.ArgumentParser) -> None:
    """Add in which order brothers and sisters stand."""
    line.add_argument(
        "--order",
        type=_order_named,
        default=None,
        metavar="|".join(one.value for one in _ORDERS),
        help="of brothers and sisters on a family tree: always by age, or with fewer crossing lines "
        "(default: as chosen in the map; else what suits the size)",
    )


def _shown(line: argparse.ArgumentParser) -> None:
    """Add what of an ecomap is shown."""
    line.add_argument(
        "--show",
        choices=tuple(SHOWN),
        default="all",
        help="on an ecomap: only some of the people, paid and not paid apart, or circles without lines",
    )
    line.add_argument(
        "--others",
        choices=tuple(one.value for one in Others),
        default=Others.GO.value,
        help="what becomes of all others: they fade, or go (default)",
    )


def _home(line: argparse.ArgumentParser) -> None:
    """Add which home stands in the middle of the ecomap."""
    line.add_argument("--home", metavar="NAME", default="", help="on an ecomap: this home in the middle")


def _mode(line: argparse.ArgumentParser) -> None:
    """Add what the ecomap places people by."""
    line.add_argument(
        "--mode",
        type=_mode_named,
        default=None,
        metavar="|".join(one.value for one in Mode),
        help="of an ecomap: in rings of closeness, or free, by who knows whom (default: as chosen in the map)",
    )


def _export(line: argparse.ArgumentParser) -> None:
    """Add for whom, and on what paper."""
    line.add_argument(
        "--for",
        dest="audience",
        type=_audience_named,
        default=Audience.YOUNG_PERSON,
        metavar="|".join(one.value for one in Audience),
    )
    line.add_argument(
        "--paper",
        metavar="NAME",
        default="",
        help="a4, a3 ... (-landscape: a drawing on its side); papers: a5-booklet (two pages on A4, to be folded), "
        "a4-booklet (on A3), poster (A4 sheets to be put together)",
    )
    line.add_argument("--grey", action="store_true", help="for a black-and-white printer")
    line.add_argument("--large", action="store_true", help="large print: more pages on A4, or the next larger paper")
    line.add_argument("--cream", action="store_true", help="for cream paper: its colour is not printed")
