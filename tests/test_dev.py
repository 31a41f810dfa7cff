"""dev.py sets up what is missing, wastes no time when nothing is, and says plainly what it cannot do."""

from __future__ import annotations

import ast
import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parent.parent / "dev.py"
CACHE = """1 libs found in cache `/etc/ld.so.cache'
\tlibGL.so.1 (libc6,x86-64) => /lib/x86_64-linux-gnu/libGL.so.1
\tlibEGL.so.1 (libc6,x86-64) => /lib/x86_64-linux-gnu/libEGL.so.1
\tlibxkbcommon.so.0 (libc6,x86-64) => /lib/x86_64-linux-gnu/libxkbcommon.so.0
\tlibdbus-1.so.3 (libc6,x86-64) => /lib/x86_64-linux-gnu/libdbus-1.so.3
\tlibfontconfig.so.1 (libc6,x86-64) => /lib/x86_64-linux-gnu/libfontconfig.so.1
\tlibXrender.so.1 (libc6,x86-64) => /lib/x86_64-linux-gnu/libXrender.so.1
"""

posix = pytest.mark.skipif(os.name == "nt", reason="stands in for programs with shell scripts")


@pytest.fixture
def dev() -> ModuleType:
    """The script as a module."""
    spec = importlib.util.spec_from_file_location("dev", SCRIPT)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout that was set up: its tools only say how they were called, in the order they were."""
    (tmp_path / "dev.py").write_bytes(SCRIPT.read_bytes())
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    for tool in ("python", "ruff", "mypy", "lint-imports"):
        plant(tmp_path / ".venv" / "bin" / tool, "exit 0")
    settle(tmp_path)
    return tmp_path


def plant(program: Path, ending: str) -> None:
    program.write_text(f'#!/bin/sh\necho "called {program.name} $*"\n{ending}\n')
    program.chmod(0o755)


def settle(root: Path) -> None:
    """Note that the environment of a checkout is what its pyproject.toml asks for."""
    line = "import dev; dev.stamp(dev.ROOT).write_text(dev.fingerprint(dev.ROOT))"
    subprocess.run([sys.executable, "-c", line], cwd=root, check=True)


def call(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, str(root / "dev.py"), *arguments], capture_output=True, text=True)


def test_alone_it_says_how_to_use_it() -> None:
    assert "dev.py run" in call(SCRIPT.parent).stdout
    assert call(SCRIPT.parent).returncode == 0
    assert call(SCRIPT.parent, "fly").returncode == 2


def test_an_older_python_reads_it_and_is_told_what_is_needed(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ast.parse(SCRIPT.read_text(), feature_version=(3, 7))
    monkeypatch.setattr(dev, "OLDEST_PYTHON", (99, 0))
    assert dev.main(["test"]) == 1
    assert capsys.readouterr().out.startswith("Ecomap needs Python")


def test_it_imports_only_what_the_barest_python_has() -> None:
    nodes = list(ast.walk(ast.parse(SCRIPT.read_text())))
    modules = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    modules |= {str(node.module) for node in nodes if isinstance(node, ast.ImportFrom)}
    assert modules == {"__future__", "hashlib", "importlib.util", "os", "pathlib", "subprocess", "sys", "time"}


def test_missing_libraries_are_those_the_loader_does_not_list(dev: ModuleType) -> None:
    assert dev.missing_libraries(CACHE, window=False) == ["libglib-2.0.so.0"]
    assert "libxcb-cursor.so.0" in dev.missing_libraries(CACHE, window=True)


def test_the_read_me_names_every_system_package(dev: ModuleType) -> None:
    told = (SCRIPT.parent / "README.md").read_text(encoding="utf-8").split()
    assert {*dev.LIBRARIES.values(), *dev.WINDOW_LIBRARIES.values()} - set(told) == set()


def test_nothing_is_missing_where_the_loader_keeps_no_list(dev: ModuleType) -> None:
    assert dev.missing_libraries("", window=True) == []


@posix
def test_packages_are_installed_with_sudo_by_an_ordinary_account(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    plant(tmp_path / "sudo", 'exec "$@"')
    plant(tmp_path / "apt-get", "exit 0")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(dev, "SUDO", str(tmp_path / "sudo"))
    monkeypatch.setattr(dev, "APT", str(tmp_path / "apt-get"))
    dev.apt_install(["libgl1"])
    said = capfd.readouterr().out
    assert "called apt-get update" in said
    assert "called apt-get install -y --no-install-recommends libgl1" in said
    assert said.count("called sudo") == 2


@posix
def test_without_rights_it_names_the_command_to_run(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(dev, "SUDO", str(tmp_path / "no-sudo"))
    with pytest.raises(dev.CannotSetUp, match="sudo apt-get install --no-install-recommends libgl1 libegl1"):
        dev.apt_install(["libgl1", "libegl1"])


@posix
def test_a_failed_installation_is_said_and_stops_it(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(tmp_path / "apt-get", "exit 100")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(dev, "APT", str(tmp_path / "apt-get"))
    with pytest.raises(dev.CannotSetUp, match="could not be installed"):
        dev.apt_install(["libgl1"])


@posix
def test_an_environment_is_current_until_what_it_was_made_for_changes(dev: ModuleType, checkout: Path) -> None:
    assert dev.is_current(checkout)
    (checkout / "pyproject.toml").write_text("[project]\nversion = '2'\n")
    assert not dev.is_current(checkout)
    settle(checkout)
    assert dev.is_current(checkout)
    python = checkout / ".venv" / "bin" / "python"
    python.unlink()
    assert not dev.is_current(checkout)
    python.symlink_to(sys.executable)
    assert not dev.is_current(checkout)


@posix
def test_a_moved_checkout_is_set_up_again(dev: ModuleType, checkout: Path) -> None:
    moved = checkout.rename(checkout.with_name("moved"))
    assert not dev.is_current(moved)


@posix
def test_an_environment_without_pip_or_with_an_old_python_is_not_sound(dev: ModuleType, tmp_path: Path) -> None:
    assert not dev.is_sound(tmp_path)
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    plant(dev.python(tmp_path), "exit 1")
    assert not dev.is_sound(tmp_path)
    plant(dev.python(tmp_path), "exit 0")
    assert dev.is_sound(tmp_path)


@posix
def test_with_nothing_missing_it_calls_the_program_and_nothing_else(checkout: Path) -> None:
    for _ in range(3):
        assert call(checkout, "run", "--version").stdout == "called python -m ecomap --version\n"


@posix
def test_without_a_display_it_writes_the_papers_and_says_where(checkout: Path) -> None:
    papers = checkout / "papers"
    said = call(checkout, "run").stdout.splitlines()
    sample = checkout / "resources" / "samples" / "ellie.json"
    assert said[0] == f"called python -m ecomap papers {sample} --for young-person --to {papers}"
    assert said[1].endswith(str(papers))


@posix
def test_papers_that_could_not_be_written_are_not_announced(checkout: Path) -> None:
    plant(checkout / ".venv" / "bin" / "python", "exit 1")
    settle(checkout)
    result = call(checkout, "run")
    assert result.returncode == 1
    assert len(result.stdout.splitlines()) == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is one")
@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_either_display_of_linux_counts(dev: ModuleType, monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    assert not dev.has_display()
    monkeypatch.setenv(variable, ":0")
    assert dev.has_display()


@posix
def test_checks_come_first_and_pytest_has_the_last_word(checkout: Path) -> None:
    result = call(checkout, "test", "-n", "0")
    assert "4 of 4 checks passed" in result.stdout
    assert result.stdout.splitlines()[-1] == "called python -m pytest -n auto --dist worksteal -n 0"
    assert result.returncode == 0


@posix
def test_a_failed_check_is_told_stops_nothing_and_fails_the_whole(checkout: Path) -> None:
    plant(checkout / ".venv" / "bin" / "mypy", "echo 'error: no'; exit 1")
    plant(checkout / ".venv" / "bin" / "python", 'echo "told $ECOMAP_FAILED_CHECKS"; exit 0')
    settle(checkout)
    result = call(checkout, "test")
    assert "error: no\nmypy: FAILED" in result.stdout
    assert "3 of 4 checks passed" in result.stdout
    assert result.stdout.splitlines()[-1] == "told mypy"
    assert result.returncode == 1


@posix
def test_a_terminal_without_the_letters_of_a_check_is_no_obstacle(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(checkout / ".venv" / "bin" / "lint-imports", "echo '╔══╗'; exit 1")
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    assert "????\nlint-imports: FAILED" in call(checkout, "test").stdout


@posix
def test_failed_tests_fail_the_whole(checkout: Path) -> None:
    plant(checkout / ".venv" / "bin" / "python", "exit 5")
    settle(checkout)
    assert call(checkout, "test").returncode == 5
