#!/usr/bin/env python3
"""Set Ecomap up on this computer, and run or test it.

usage: python3 dev.py run  [ARGUMENT ...]   open the program on a sample map; without a display, write the
                                            sample's papers and say where; arguments go to `ecomap` instead
       python3 dev.py test [ARGUMENT ...]   run every check and every test; arguments go to pytest

Both first install what is missing: on Debian and Ubuntu the system libraries Qt needs, everywhere the Python
packages, into `.venv` beside this file. When nothing is missing that takes a few milliseconds.
"""

# Runs before anything is installed, on any Python: standard library only, no syntax newer than Python 3.7, and
# none of the modules that Debian's python3-minimal leaves out (shutil, json, ...).

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent
SAMPLE = "resources/samples/ellie.json"
PAPERS = "papers"
OLDEST_PYTHON = (3, 11)
VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"

# Shared libraries that Qt and Graphviz load, and the Debian package of each: to draw without a screen ...
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libXrender.so.1": "libxrender1",
}
# ... and further ones to show a window (Wayland's and the printers' come with any desktop that has them).
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt"
APT = "/usr/bin/apt-get"
SUDO = "/usr/bin/sudo"

# What `test` runs before pytest, all at once: the name to report, and the command in `.venv`.
CHECKS = (
    ("ruff format", ["ruff", "format", "--check", "."]),
    ("ruff check", ["ruff", "check", "."]),
    ("lint-imports", ["lint-imports"]),
    ("mypy", ["mypy"]),
)

# Tests run in as many processes as there are processors; `-n 0` after `test` runs them in one.
SIDE_BY_SIDE = ["-n", "auto", "--dist", "worksteal"]


class CannotSetUp(Exception):
    """Something is missing that cannot be installed from here; the message says what a person can do."""


def main(arguments: list[str]) -> int:
    """Do what the command line asks; return the exit status."""
    if sys.version_info < OLDEST_PYTHON:
        tell(
            f"Ecomap needs Python 3.11 or newer; this is Python {VERSION} ({sys.executable}). "
            "Install a newer one (python.org, or your system's packages) and start dev.py with that."
        )
        return 1
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if command not in ("run", "test"):
        tell((__doc__ or "").strip())
        return 0 if command in ("", "-h", "--help") else 2
    try:
        set_up(ROOT, window=command == "run" and has_display())
        return run(ROOT, rest) if command == "run" else test(ROOT, rest)
    except CannotSetUp as reason:
        tell(str(reason))
        return 1
    except KeyboardInterrupt:
        return 130


def tell(message: str) -> None:
    """Say something to the person at the terminal, in whatever letters it has, before what is started speaks."""
    sys.stdout.write((message + "\n").encode(sys.stdout.encoding, "replace").decode(sys.stdout.encoding))
    sys.stdout.flush()


def has_display() -> bool:
    """Tell whether a window can be shown."""
    return not sys.platform.startswith("linux") or any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY"))


def run(root: Path, arguments: list[str]) -> int:
    """Start `ecomap` with these arguments; without any, on the sample."""
    ecomap = [str(python(root)), "-m", "ecomap"]
    if arguments:
        return subprocess.call(ecomap + arguments)
    sample = str(root / SAMPLE)
    if has_display():
        return subprocess.call([*ecomap, sample])
    papers = root / PAPERS
    status = subprocess.call([*ecomap, "papers", sample, "--for", "young-person", "--to", str(papers)])
    if status == 0:
        tell(f"There is no display here to open a window on: the sample's papers are in {papers}")
    return status


def test(root: Path, arguments: list[str]) -> int:
    """Run every check, then every test, whatever fails on the way; pytest speaks last."""
    failed = check(root)
    environment = dict(os.environ, ECOMAP_FAILED_CHECKS=", ".join(failed))
    tests = subprocess.call(
        [str(python(root)), "-m", "pytest", *SIDE_BY_SIDE, *arguments], cwd=str(root), env=environment
    )
    return 1 if failed else tests


def check(root: Path) -> list[str]:
    """Run the checks side by side, tell how each went, and return the names of those that failed."""
    started = time.monotonic()
    environment = dict(os.environ, PYTHONUTF8="1")
    running = []
    for name, command in CHECKS:
        line = [str(tool(root, command[0])), *command[1:]]
        process = subprocess.Popen(
            line, cwd=str(root), env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        running.append((name, process))
    failed = []
    for name, process in running:
        output = process.communicate()[0].decode("utf-8", "replace").strip()
        if process.returncode:
            failed.append(name)
            tell(f"{output}\n{name}: FAILED")
        else:
            tell(f"{name}: passed")
    passed = len(CHECKS) - len(failed)
    tell(f"{passed} of {len(CHECKS)} checks passed in {time.monotonic() - started:.0f} s; now the tests")
    return failed


def set_up(root: Path, window: bool) -> None:
    """Install what is missing; `window` adds what only a visible window needs. Raises CannotSetUp."""
    if sys.platform.startswith("linux"):
        install_system_packages(window)
    if not is_current(root):
        install_python_packages(root)


def install_system_packages(window: bool) -> None:
    """Install the system packages that are missing here, where that is Debian's or Ubuntu's business."""
    libraries = missing_libraries(loader_cache(), window)
    if not os.path.exists(APT):
        if libraries:
            tell("Not found on this system, install them if Ecomap does not start: " + ", ".join(libraries))
        return
    packages = [{**LIBRARIES, **WINDOW_LIBRARIES}[library] for library in libraries]
    if not os.path.exists(CERTIFICATES):
        packages.append("ca-certificates")
    if not has_venv():
        packages.append(f"python{VERSION}-venv")
    if packages:
        apt_install(packages)


def loader_cache() -> str:
    """Return the loader's list of shared libraries; nothing where there is no such list."""
    try:
        # its folder is not on the PATH of an ordinary account
        output = subprocess.check_output(["/sbin/ldconfig", "-p"], stderr=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return output.decode("utf-8", "replace")


def missing_libraries(cache: str, window: bool) -> list[str]:
    """Return the libraries that the loader's list lacks; none if there is no list to judge by."""
    wanted = {**LIBRARIES, **WINDOW_LIBRARIES} if window else LIBRARIES
    known = {line.split()[0] for line in cache.splitlines() if line.strip()}
    return [library for library in wanted if known and library not in known]


def has_venv() -> bool:
    """Tell whether this Python can make a virtual environment (Debian parts that from Python itself)."""
    return all(importlib.util.find_spec(module) for module in ("venv", "ensurepip"))


def apt_install(packages: list[str]) -> None:
    """Install Debian packages, with sudo where this is not the administrator's account. Raises CannotSetUp."""
    install = [APT, "install", "-y", "--no-install-recommends", *packages]
    names = " ".join(packages)
    by_hand = f"\n    sudo apt-get update && sudo apt-get install --no-install-recommends {names}"
    rights = administrator_rights()
    if rights is None:
        raise CannotSetUp(
            "Ecomap needs system packages, and this account cannot install them (it is not root, and there is no "
            "sudo). Ask somebody who may to run:" + by_hand
        )
    tell(f"Installing system packages (once): {names}")
    rights = [*rights, "env", "DEBIAN_FRONTEND=noninteractive"]
    subprocess.call([*rights, APT, "update", "-q"])  # if it fails, the lists already here may still do
    if subprocess.call(rights + install) != 0:
        raise CannotSetUp("The system packages could not be installed (apt-get says why, above). By hand:" + by_hand)


def administrator_rights() -> list[str] | None:
    """Return what to put before a command that needs the administrator, or None where there is no way."""
    if os.geteuid() == 0:
        return []
    return [SUDO] if os.path.exists(SUDO) else None


def python(root: Path) -> Path:
    """Return the Python of `.venv`."""
    return tool(root, "python")


def tool(root: Path, name: str) -> Path:
    """Return a program of `.venv`."""
    environment = root / ".venv"
    return environment / "Scripts" / (name + ".exe") if os.name == "nt" else environment / "bin" / name


def is_current(root: Path) -> bool:
    """Tell whether `.venv` was set up for this very pyproject.toml, in this place, with the Python it still has."""
    try:
        return stamp(root).read_text(encoding="utf-8") == fingerprint(root)
    except OSError:
        return False


def stamp(root: Path) -> Path:
    """Return the file that notes what `.venv` was set up for."""
    return root / ".venv" / "set-up-for.txt"


def fingerprint(root: Path) -> str:
    """Return what `.venv` depends on; raises OSError where there is none."""
    interpreter = python(root).resolve(strict=True)
    description = hashlib.sha256((root / "pyproject.toml").read_bytes()).hexdigest()
    return "\n".join((str(root), str(interpreter), description, ""))


def install_python_packages(root: Path) -> None:
    """Make `.venv`, unless a sound one is there, and install Ecomap and its tools in it. Raises CannotSetUp."""
    tell(f"Setting up Python packages in {root / '.venv'} (once; a minute or two)")
    if not is_sound(root) and subprocess.call([sys.executable, "-m", "venv", "--clear", str(root / ".venv")]) != 0:
        raise CannotSetUp(f"{sys.executable} could not make the virtual environment; it says why, above.")
    pip = [str(python(root)), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    if subprocess.call([*pip, "--editable", f"{root}[dev]"]) != 0:
        raise CannotSetUp("The Python packages could not be installed (pip says why, above). Is there a network?")
    stamp(root).write_text(fingerprint(root), encoding="utf-8")


def is_sound(root: Path) -> bool:
    """Tell whether `.venv` has a Python that is new enough, and pip."""
    try:
        trial = f"import sys, pip; sys.exit(sys.version_info < {OLDEST_PYTHON})"
        return subprocess.call([str(python(root)), "-c", trial], stderr=subprocess.DEVNULL) == 0
    except OSError:
        return False


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
