import subprocess
import sys
from pathlib import Path

from ecomap.resource import resource

EXPORTERS = ("reportlab", "pikepdf", "fontTools.subset", "networkx", "openpyxl")
PAPERS = ("ecomap.papers", "ecomap.render.to_pdf")


def test_the_first_window_does_not_wait_for_papers_and_exporters() -> None:
    program = "import sys, ecomap.ui.app; print(*[name for name in sys.argv[1:] if name in sys.modules])"
    loaded = subprocess.run(
        [sys.executable, "-c", program, *EXPORTERS, *PAPERS], capture_output=True, text=True, check=True
    )
    assert loaded.stdout.split() == []


def test_the_window_is_there_after_one_turn_of_events() -> None:
    program = (
        "from pathlib import Path\n"
        "import tempfile\n"
        "from ecomap.ui.app import application, make_window\n"
        "app = application(); window = make_window(Path(tempfile.mkdtemp())); window.show(); app.processEvents()\n"
        "print(window.isVisible())"
    )
    environment = {"QT_QPA_PLATFORM": "offscreen", "PATH": ""}
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment)
    assert ran.stdout.split() == ["True"]


def test_a_map_named_on_the_command_line_opens_and_the_window_closes_quietly(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "from PySide6.QtCore import QTimer\n"
        "from ecomap.ui.app import application, open_window\n"
        "app = application()\n"
        "def look():\n"
        "    window = app.activeWindow(); print(window.page.bar.name.text()); app.closeAllWindows()\n"
        "QTimer.singleShot(2500, look)\n"
        "sys.exit(open_window(Path(sys.argv[1]), None, Path(sys.argv[2])))"
    )
    environment = {"QT_QPA_PLATFORM": "offscreen", "PATH": "", "HOME": str(tmp_path)}
    sample = str(resource("samples/idris.json"))
    ran = subprocess.run(
        [sys.executable, "-c", program, sample, str(tmp_path)], capture_output=True, text=True, env=environment
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.strip() == "Idris"
    assert "Traceback" not in ran.stderr
