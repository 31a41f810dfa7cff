"""The one way every visible string takes to the translator, also where there is no Qt object at hand."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from ecomap.resource import resource


def translate(context: str, text: str) -> str:
    """Return a string in the language of the window."""
    return QCoreApplication.translate(context, text) if text else ""


def install(application: QCoreApplication) -> None:
    """Load the translation for the system's language, if one is shipped."""
    translator = QTranslator(application)
    folder = str(resource("translations"))
    if translator.load(QLocale(), "ecomap", "_", folder):
        application.installTranslator(translator)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a string of a table for the translator (`lupdate` looks for this very name), and return it as it is."""
    return text


def day_in_words(day: datetime.date) -> str:
    """Return a day as the language of the screen writes it out."""
    return QLocale().toString(day, QLocale.FormatType.LongFormat)  # type: ignore[call-overload, no-any-return]
