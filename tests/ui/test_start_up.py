import subprocess
import sys

EXPORTERS = ("reportlab", "pikepdf", "fontTools.subset", "networkx", "openpyxl")


def test_the_first_window_does_not_wait_for_the_exporters() -> None:
    program = "import sys, ecomap.ui.app; print(*[name for name in sys.argv[1:] if name in sys.modules])"
    loaded = subprocess.run([sys.executable, "-c", program, *EXPORTERS], capture_output=True, text=True, check=True)
    assert loaded.stdout.split() == []


def test_the_window_is_there_within_a_second() -> None:
    program = (
        "import time; start = time.perf_counter()\n"
        "from pathlib import Path\n"
        "import tempfile\n"
        "from ecomap.ui.app import application, make_window\n"
        "app = application(); window = make_window(Path(tempfile.mkdtemp())); window.show(); app.processEvents()\n"
        "assert window.isVisible(); print(time.perf_counter() - start)"
    )
    environment = {"QT_QPA_PLATFORM": "offscreen", "PATH": ""}
    took = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment)
    assert float(took.stdout) < 2.0, "one second, and as much again for a busy machine"
