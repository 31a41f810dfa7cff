"""The look tokens as Qt wants them: a palette and one style sheet, for every palette and size of text."""

from __future__ import annotations

import re
from pathlib import Path
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ecomap.render import look
from ecomap.render.drawing import Colour
from ecomap.resource import resource
from ecomap.ui.preferences import Preferences

FAMILIES = ("Andika", "Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic", "Noto Sans Bengali", "Noto Emoji")
"""The bundled type: what is first is used, the others stand in for scripts it does not have."""

_SHEET = Path(__file__).with_name("window.qss")
_ROLE = QPalette.ColorRole


def load_fonts() -> None:
    """Make the bundled fonts known to Qt; needs an application."""
    for file in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def qt_colour(colour: Colour) -> QColor:
    """Return a token as Qt's colour."""
    return QColor.fromRgbF(colour.red, colour.green, colour.blue, colour.opacity)


def chosen_palette(name: str) -> look.Palette:
    """Return the palette of this name; for none, what the system asks for."""
    if name in look.PALETTES:
        return look.PALETTES[name]
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() is Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return look.HIGH_CONTRAST_DARK if dark else look.HIGH_CONTRAST
    return look.DARK if dark else look.LIGHT


def qt_palette(palette: look.Palette) -> QPalette:
    """Return Qt's roles in these colours."""
    paper, ink, accent = qt_colour(palette.paper), qt_colour(palette.ink), qt_colour(palette.accent)
    quiet = qt_colour(palette.quiet)
    made = QPalette()
    for role in (_ROLE.Window, _ROLE.Base, _ROLE.Button, _ROLE.ToolTipBase, _ROLE.AlternateBase):
        made.setColor(role, paper)
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText, _ROLE.ToolTipText):
        made.setColor(role, ink)
        made.setColor(QPalette.ColorGroup.Disabled, role, quiet)
    made.setColor(_ROLE.PlaceholderText, quiet)
    made.setColor(_ROLE.Highlight, accent)
    made.setColor(_ROLE.Accent, accent)
    made.setColor(_ROLE.Link, accent)
    made.setColor(_ROLE.HighlightedText, qt_colour(on_accent(palette)))
    made.setColor(QPalette.ColorGroup.Disabled, _ROLE.HighlightedText, quiet)
    made.setColor(_ROLE.BrightText, qt_colour(on_banner(palette)))
    return made


def on_accent(palette: look.Palette) -> Colour:
    """Return the colour of words on the accent: the paper's, which stands 4.5:1 from it in every palette."""
    return palette.paper


def banner(palette: look.Palette) -> Colour:
    """Return the ground of the coordinator's banner: the ink of mum's side, which is never the paper's colour."""
    return palette.sector("mum").ink


def on_banner(palette: look.Palette) -> Colour:
    """Return the colour of words on the banner."""
    return palette.paper


def control_edge(palette: look.Palette) -> Colour:
    """Return the outline of controls: half way from quiet ink to paper, but never under 3:1; ink on high contrast."""
    if look.has_high_contrast(palette):
        return palette.ink
    for share in (0.6, 0.7, 0.8, 0.9):
        edge = look.mixed(palette.quiet, palette.paper, share)
        if look.contrast(edge, palette.paper) >= 3.0:
            return edge
    return palette.quiet


def _warm(palette: look.Palette) -> Colour:
    """Return the ground of fields and quiet cards: cream by day, a little lighter than the paper by night."""
    return look.CREAM.paper if palette.name == "light" else palette.card


def tokens(palette: look.Palette) -> dict[str, str]:
    """Return every colour of the style sheet by its name there."""
    paper, accent, stark = palette.paper, palette.accent, look.has_high_contrast(palette)
    colours = {
        "paper": paper,
        "ink": palette.ink,
        "quiet": palette.quiet,
        "accent": accent,
        "onaccent": on_accent(palette),
        "hover": look.mixed(accent, paper, 0.08),
        "chosen": look.mixed(accent, paper, 0.12),
        "pressed": look.mixed(accent, paper, 0.16),
        "deep": look.mixed(accent, palette.ink, 0.85),
        "edge": control_edge(palette),
        "hair": palette.ink if stark else look.mixed(palette.quiet, paper, 0.22),
        "off": paper if stark else look.mixed(palette.quiet, paper, 0.08),
        "warm": _warm(palette),
        "banner": banner(palette),
        "onbanner": on_banner(palette),
        "bannerhover": look.mixed(on_banner(palette), banner(palette), 0.14),
        "good": palette.sector("community").ink,
        "goodsoft": palette.sector("community").fill,
        "care": palette.sector("home").ink,
        "caresoft": palette.sector("home").fill,
        "wait": palette.sector("school").ink,
        "waitsoft": palette.sector("school").fill,
    }
    return {name: look.hexadecimal(colour) for name, colour in colours.items()}


def style_sheet(palette: look.Palette, scale: float) -> str:
    """Return the window's style sheet; lengths in `sp` grow with the scale of text, those in `hp` half as much."""
    text = _SHEET.read_text(encoding="utf-8")
    filled = Template(text).substitute(tokens(palette))
    growth = {"sp": scale, "hp": 1 + (scale - 1) / 2}
    return re.sub(r"(\d+)(sp|hp)\b", lambda found: f"{round(int(found[1]) * growth[found[2]])}px", filled)


def text_font(pixels: float, bold: bool = False) -> QFont:
    """Return the bundled type in a size of pixels."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(max(round(pixels), 1))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def dress(application: QApplication, preferences: Preferences) -> look.Palette:
    """Give the whole application its palette, type and style sheet; return the palette for drawings.

    A style sheet that is worn already is not put on again: every widget of the program would be dressed anew. Another
    is taken off before: where one follows the other, Qt dresses each widget once for every widget that it lies in;
    where one goes, and where one comes, once.
    """
    palette = chosen_palette(preferences.palette)
    worn = style_sheet(palette, preferences.text_scale)
    if worn != application.styleSheet():
        application.setPalette(qt_palette(palette))
        application.setFont(text_font(look.SCREEN_STEPS[0] * preferences.text_scale))
        application.setStyleSheet("")
        application.setStyleSheet(worn)
    return palette
