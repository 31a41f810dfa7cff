"""The rules of the house (CONTRIBUTING.md) that reading the code can check; `lint-imports` sees to the floors."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "ecomap"

# What each floor may take from outside, by the name that is imported. Qt is `ui`'s, and that of render/to_qt alone.
FROM_OUTSIDE = {
    "geometry": set[str](),
    "signal": set[str](),
    "resource": set[str](),
    "model": set[str](),
    "layout": {"numpy", "highspy", "networkx", "graphviz", "pygraphviz"},
    "edit": set[str](),
    "render": {"numpy", "reportlab", "pikepdf", "uharfbuzz", "fontTools", "fpdf"},
    "render/to_qt": {"PySide6", "shiboken6"},
    "papers": set[str](),
    "papers/opened": {"pikepdf"},
    "papers/office": {"xlsxwriter", "docx"},
    "store": {"cryptography", "keyring", "msgspec", "platformdirs"},
    "exchange": set[str](),
    "session": set[str](),
    "session/remembering": {"keyring"},
    "ui": {"PySide6", "shiboken6", "platformdirs"},
    "cli": set[str](),
    "__main__": set[str](),
    "__init__": set[str](),
}

# "There is no network code": modules that open sockets, of Python and of Qt.
NETWORK = {
    "asyncio", "ftplib", "http", "imaplib", "nntplib", "poplib", "requests", "smtplib", "socket", "socketserver",
    "ssl", "telnetlib", "urllib", "urllib3", "webbrowser", "wsgiref", "xmlrpc",
    "PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebSockets", "PySide6.QtHttpServer",
}  # fmt: skip

# What runs whatever it is given to read.
UNSAFE_MODULES = {"pickle", "cPickle", "marshal", "shelve", "dill"}
UNSAFE_CALLS = {"eval", "exec", "compile", "__import__"}


@dataclass(frozen=True)
class Import:
    """An import statement: the module it names, where it stands, and whether a comment goes with it."""

    module: str
    line: int
    inside_function: bool
    explained: bool


@dataclass(frozen=True)
class Source:
    """A module of the program, as read."""

    name: str
    text: str

    @property
    def floor(self) -> str:
        """Return the package, or the module, directly below `ecomap` that it belongs to."""
        return self.name.partition("/")[0]

    @property
    def allowed(self) -> set[str]:
        """Return what it may import from outside Python and the program."""
        rooms = [room for room in FROM_OUTSIDE if self.name == room or self.name.startswith(room + "/")]
        return set[str]().union(*(FROM_OUTSIDE[room] for room in rooms))

    def imports(self) -> Iterator[Import]:
        """Return every import statement."""
        yield from _imports(ast.parse(self.text), self.text.splitlines(), inside=None)

    def calls(self) -> Iterator[tuple[str, int]]:
        """Return the plain names that are called, with their lines."""
        for node in ast.walk(ast.parse(self.text)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                yield node.func.id, node.lineno


def _imports(node: ast.AST, lines: list[str], inside: ast.AST | None) -> Iterator[Import]:
    if isinstance(node, ast.Import | ast.ImportFrom):
        for module in _modules(node):
            yield Import(module, node.lineno, inside is not None, _explained(lines, node.lineno, inside))
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        inside = node
    for child in ast.iter_child_nodes(node):
        yield from _imports(child, lines, inside)


def _explained(lines: list[str], number: int, function: ast.AST | None) -> bool:
    """Tell whether an import has a comment beside it or above its block, or a word in its function's docstring."""
    if isinstance(function, ast.FunctionDef) and "import" in (ast.get_docstring(function) or ""):
        return True
    above = number - 2
    while above >= 0 and lines[above].lstrip().startswith(("import ", "from ")):
        above -= 1
    return "#" in lines[number - 1] or (above >= 0 and lines[above].lstrip().startswith("#"))


def _modules(node: ast.Import | ast.ImportFrom) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    package = "ecomap." if node.level else ""
    return [f"{package}{node.module}.{alias.name}" for alias in node.names]


Fault = Callable[[Source], list[str]]


@cache
def program() -> tuple[Source, ...]:
    """Return every module of the program."""
    return tuple(
        Source(path.relative_to(PACKAGE).with_suffix("").as_posix(), path.read_text(encoding="utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
    )


def foreign(source: Source) -> list[str]:
    """Return the imports of packages that are not the module's to use."""
    # _typeshed is there for type checkers only
    at_home = sys.stdlib_module_names | {"ecomap", "_typeshed"} | source.allowed
    return [
        f"{source.name}:{found.line} imports {found.module}"
        for found in source.imports()
        if found.module.partition(".")[0] not in at_home
    ]


def reaching_out(source: Source) -> list[str]:
    """Return the imports of modules that can reach a network."""
    return [
        f"{source.name}:{found.line} imports {found.module}"
        for found in source.imports()
        if any(found.module == module or found.module.startswith(module + ".") for module in NETWORK)
    ]


def unsafe(source: Source) -> list[str]:
    """Return what could run what it reads."""
    imports = [(found.module.partition(".")[0], found.line) for found in source.imports()]
    return [f"{source.name}:{line} uses {name}" for name, line in imports if name in UNSAFE_MODULES] + [
        f"{source.name}:{line} calls {name}" for name, line in source.calls() if name in UNSAFE_CALLS
    ]


def talking(source: Source) -> list[str]:
    """Return the calls of `print`."""
    return [f"{source.name}:{line} prints" for name, line in source.calls() if name == "print"]


def hidden(source: Source) -> list[str]:
    """Return the imports inside functions that nothing explains."""
    return [
        f"{source.name}:{found.line} imports {found.module} inside a function, without a comment"
        for found in source.imports()
        if found.inside_function and not found.explained
    ]


@pytest.mark.parametrize("fault", [foreign, reaching_out, unsafe, talking, hidden], ids=lambda fault: fault.__name__)
def test_the_program_keeps_the_rules_of_the_house(fault: Fault) -> None:
    assert [found for source in program() for found in fault(source)] == []


def test_every_room_of_the_program_stands_on_a_floor() -> None:
    assert {source.floor for source in program()} <= set(FROM_OUTSIDE)


def test_every_package_says_what_it_is_for() -> None:
    folders = {path.parent for path in PACKAGE.rglob("*.py")}
    assert [folder.name for folder in folders if not (folder / "__init__.py").is_file()] == []


def rooms() -> list[str]:
    """Return the files and folders that CONTRIBUTING.md lists as rooms, each with its path."""
    section = (
        (PACKAGE.parent / "CONTRIBUTING.md").read_text(encoding="utf-8").partition("## Rooms")[2].partition("## ")[0]
    )
    path: list[str] = []
    listed = []
    for line in section.splitlines():
        depth = len(line) - len(line.lstrip()) - 4
        if line.strip() and depth >= 0:
            path[depth // 2 :] = [line.split()[0].rstrip("/")]
            listed.append("/".join(path))
    return listed


def test_every_room_in_contributing_exists_and_every_floor_is_listed() -> None:
    listed = rooms()
    assert [room for room in listed if not (PACKAGE.parent / room).exists()] == []
    assert {f"ecomap/{path.parent.name}" for path in PACKAGE.glob("*/__init__.py")} - set(listed) == set()


def test_below_the_window_no_test_starts_qt() -> None:
    tests = PACKAGE.parent / "tests"
    painter = ("render/test_to_qt.py", "render/test_same_on_screen_and_paper.py")
    shared = ("conftest.py", "test_environment.py")
    exceptions = [tests / "ui", *(tests / name for name in (*painter, *shared)), Path(__file__)]
    texts = {
        path: path.read_text(encoding="utf-8")
        for path in tests.rglob("*.py")
        if not any(path.is_relative_to(exception) for exception in exceptions)
    }
    starting = re.compile(r"\b(PySide6|qtbot|qapp)\b")
    assert [path.relative_to(tests).as_posix() for path, text in texts.items() if starting.search(text)] == []


@pytest.mark.parametrize(
    ("fault", "name", "text"),
    [
        (foreign, "model/person", "import numpy"),
        (foreign, "render/to_svg", "from PySide6.QtGui import QPainter"),
        (foreign, "session/editor", "def start():\n    from PySide6 import QtCore"),
        (reaching_out, "store/files", "from urllib.request import urlopen"),
        (reaching_out, "ui/help", "from PySide6 import QtNetwork"),
        (reaching_out, "ui/help", "import http.client"),
        (unsafe, "store/recovery", "import pickle"),
        (unsafe, "edit/people", "eval('1')"),
        (talking, "cli", "def main():\n    print('done')"),
        (hidden, "cli", "def main():\n    import ecomap.ui.app"),
        (hidden, "cli", "def main():\n    # slow\n    import numpy\n    window = 1\n    import ecomap.ui.app"),
    ],
)
def test_a_planted_fault_is_found(fault: Fault, name: str, text: str) -> None:
    assert len(fault(Source(name, text))) == 1


@pytest.mark.parametrize(
    ("fault", "name", "text"),
    [
        (foreign, "render/to_qt", "from PySide6.QtGui import QPainter"),
        (foreign, "layout/genogram/order", "import highspy"),
        (reaching_out, "store/files", "import os.path"),
        (hidden, "cli", "def png():\n    'Paint; Qt is slow to start: imported here.'\n    import ecomap.render.to_qt"),
        (
            hidden,
            "cli",
            "def main():\n    # the window is slow to start, and most commands need none\n    import ecomap.ui.app",
        ),
    ],
)
def test_what_is_allowed_is_not_called_a_fault(fault: Fault, name: str, text: str) -> None:
    assert fault(Source(name, text)) == []


def test_what_the_program_takes_from_outside_is_declared() -> None:
    project = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.split(r"[^\w.-]", requirement)[0].lower() for requirement in project["dependencies"]}
    # shiboken6 comes with PySide6: the two are one, in one version
    provided = {
        "PySide6": "pyside6_essentials",
        "shiboken6": "pyside6_essentials",
        "fpdf": "fpdf2",
        "docx": "python-docx",
    }
    taken = set[str]().union(*FROM_OUTSIDE.values())
    assert {provided.get(module, module.lower()) for module in taken} == declared


@pytest.fixture
def frame(tmp_path: Path) -> Path:
    """A program with the rooms of the real one and nothing in them, under the real one's contracts."""
    (tmp_path / "pyproject.toml").write_bytes((PACKAGE.parent / "pyproject.toml").read_bytes())
    for package in ("", "model", "layout", "edit", "render", "papers", "store", "exchange", "session", "ui"):
        (tmp_path / "ecomap" / package).mkdir()
        (tmp_path / "ecomap" / package / "__init__.py").touch()
    for module in ("geometry", "signal", "resource", "cli", "__main__"):
        (tmp_path / "ecomap" / module).with_suffix(".py").touch()
    plant(tmp_path, "render/to_qt", "import PySide6")
    return tmp_path


def plant(frame: Path, module: str, statement: str) -> None:
    (frame / "ecomap" / module).with_suffix(".py").write_text(statement + "\n")


def lint_imports(frame: Path) -> subprocess.CompletedProcess[str]:
    program = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    line = [sys.executable, "-P", "-c", program, "--no-cache"]
    return subprocess.run(line, cwd=frame, capture_output=True, text=True)


def test_the_contracts_allow_what_the_house_allows(frame: Path) -> None:
    plant(frame, "__main__", "import ecomap.cli")
    plant(frame, "cli", "import ecomap.ui.app, ecomap.render.to_qt, ecomap.store")
    plant(frame, "ui/app", "import PySide6, ecomap.session, ecomap.render.to_qt")
    plant(frame, "session/editor", "import ecomap.edit, ecomap.render, ecomap.papers, ecomap.store, ecomap.exchange")
    plant(frame, "papers/book", "import ecomap.render, ecomap.layout, ecomap.model")
    plant(frame, "layout/routes", "import numpy, ecomap.model, ecomap.geometry")
    plant(frame, "model/person", "import ecomap.geometry, ecomap.resource")
    result = lint_imports(frame)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(
    ("module", "statement"),
    [
        ("geometry", "import ecomap.signal"),
        ("model/person", "import ecomap.layout"),
        ("layout/routes", "import ecomap.render"),
        ("layout/routes", "import PySide6"),
        ("render/compose", "import PySide6"),
        ("render/compose", "import ecomap.edit"),
        ("render/compose", "import ecomap.papers"),
        ("edit/people", "import ecomap.render"),
        ("edit/people", "import ecomap.store"),
        ("papers/book", "import ecomap.store"),
        ("papers/book", "import ecomap.render.to_qt"),
        ("store/files", "import ecomap.exchange"),
        ("exchange/gedcom", "import ecomap.render"),
        ("session/editor", "import PySide6"),
        ("session/editor", "import ecomap.render.to_qt"),
        ("session/editor", "import ecomap.ui"),
        ("ui/app", "import ecomap.cli"),
        ("attic", "x = 1"),
    ],
)
def test_the_contracts_forbid_what_the_house_forbids(frame: Path, module: str, statement: str) -> None:
    plant(frame, module, statement)
    result = lint_imports(frame)
    assert result.returncode != 0
    assert "BROKEN" in result.stdout or "not listed as layers" in result.stdout, result.stdout
