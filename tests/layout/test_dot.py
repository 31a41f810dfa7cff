"""The `dot` command over the bundled Graphviz."""

from __future__ import annotations

from pathlib import Path

import pytest

from ecomap.layout.dot import main


def test_a_file_becomes_a_picture(tmp_path: Path) -> None:
    source, picture = tmp_path / "in.dot", tmp_path / "out.svg"
    source.write_text("digraph { a -> b }", encoding="utf-8")
    assert main(["-Kdot", "-Tsvg", f"-o{picture}", str(source)]) == 0
    assert b"<svg" in picture.read_bytes()


def test_the_version_is_told_as_dot_tells_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-V"]) == 0
    assert capsys.readouterr().err.startswith("dot - graphviz version ")


def test_a_broken_graph_is_an_error_and_no_crash(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "in.dot"
    source.write_text("digraph { a -> ", encoding="utf-8")
    assert main(["-Kdot", "-Tsvg", str(source)]) == 1
    assert "Error" in capsys.readouterr().err
