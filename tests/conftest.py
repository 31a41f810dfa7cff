"""A computer of the tests' own: no screen, one language, one clock, and none of the user's own files and keys."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtWidgets import QApplication

HOME = Path(tempfile.mkdtemp(prefix="ecomap-tests-"))

# Before anything imports Qt or asks where files belong: pytest reads this file first.
os.environ.update(
    QT_QPA_PLATFORM="offscreen",
    QT_SCALE_FACTOR="1",
    PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring",
    LC_ALL="C.UTF-8",
    LANG="C.UTF-8",
    LANGUAGE="en",
    TZ="UTC",
    HOME=str(HOME),
    USERPROFILE=str(HOME),
    XDG_CACHE_HOME=str(HOME / "cache"),
    XDG_CONFIG_HOME=str(HOME / "config"),
    XDG_DATA_HOME=str(HOME / "data"),
    XDG_RUNTIME_DIR=str(HOME / "runtime"),
    XDG_STATE_HOME=str(HOME / "state"),
)
(HOME / "runtime").mkdir(mode=0o700)
for variable in ("DISPLAY", "WAYLAND_DISPLAY", "ECOMAP_PASSPHRASE", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"):
    os.environ.pop(variable, None)

from ecomap.store import age  # noqa: E402 - the same
from ecomap.store.keys import new_keys, with_passphrase  # noqa: E402 - the same
from ecomap.ui.app import application  # noqa: E402 - imports Qt, which looks at these variables

LITTLE_WORK = 4
"""Two to this power is scrypt's work factor in tests."""

# How long an example takes says more about the computer than about the program.
settings.register_profile("tests", deadline=None, print_blob=True)
settings.load_profile("tests")


@pytest.fixture(scope="session", autouse=True)
def qapp() -> QApplication:
    """The application of windows, before anything that only paints makes one of its own: a process has one."""
    return application()


@pytest.fixture(scope="session", autouse=True)
def quick_keys() -> Iterator[None]:
    """Make new passphrases into keys with hardly any work: only the tests of the store wait for the full work."""
    with pytest.MonkeyPatch.context() as patch:
        for making in (age.seal_with_passphrase, new_keys, with_passphrase):
            if making.__kwdefaults__ is not None:  # of what mutmut puts in the place of a function, it is
                patch.setitem(making.__kwdefaults__, "work", LITTLE_WORK)
        yield


def pytest_collection_finish() -> None:
    """Leave what stays until the end out of every search for rubbish: thousands of tests, and all that was imported."""
    gc.collect()
    gc.freeze()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let faults be tried as often as docs/reliability.md tells, and not only as often as there is time each day."""
    parser.addoption("--long", action="store_true", help="try faults thousands of times, and tell how it went (-n 0)")


@pytest.fixture
def often(request: pytest.FixtureRequest) -> Callable[[int, int], int]:
    """How often a fault is tried: the first number each day, the second with `--long`."""
    is_long: bool = request.config.getoption("long")
    return lambda short, long: long if is_long else short


@pytest.fixture
def tally(record_property: Callable[[str, object], None]) -> Callable[[str, int], None]:
    """Tells what was tried, and how often, once none of it went wrong."""
    return lambda what, times: record_property("tried", (what, times))


def pytest_unconfigure() -> None:
    """Leave nothing behind."""
    shutil.rmtree(HOME, ignore_errors=True)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell how often faults were tried, and which of dev.py's checks failed: pytest's own last line stays last."""
    tried = [told for report in terminalreporter.getreports("passed") for told in report.user_properties]
    if tried and terminalreporter.config.getoption("long"):
        terminalreporter.section("tried, and nothing lost, accepted or claimed falsely")
        for _, (what, times) in sorted(tried, key=str):
            terminalreporter.line(f"| {what} | {times:,} |")
    if failed := os.environ.get("ECOMAP_FAILED_CHECKS"):
        terminalreporter.section("before the tests")
        terminalreporter.line(f"FAILED checks: {failed}", red=True)
