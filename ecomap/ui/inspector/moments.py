"""A day with its hour, and an hour alone, as people type them; and languages by their names."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

from ecomap.model.rules import Problem, RuleBroken
from ecomap.ui.inspector.days import read_day, whole_day, written_date
from ecomap.ui.translation import translate

_HOUR = re.compile(r"(?:at )?(\d{1,2})(?:[:.h](\d{2}))? ?(am|pm|o'clock)?", re.IGNORECASE)
_AT = re.compile(r"(.*?)[ ,]+((?:at )?\d{1,2}(?:[:.h]\d{2}(?: ?[ap]m)?| ?[ap]m))\s*", re.IGNORECASE)


def hour(text: str) -> str:
    """Return an hour as it is kept, "11:30"; raise `RuleBroken` for what is none."""
    if not text.strip():
        return ""
    found = _HOUR.fullmatch(" ".join(text.split()))
    if found:
        hours, minutes, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
        if half in ("am", "pm") and 1 <= hours <= 12:
            hours = hours % 12 + (12 if half == "pm" else 0)
        if hours < 24 and minutes < 60:
            return f"{hours:02}:{minutes:02}"
    raise RuleBroken(Problem(translate("inspector", "That is no time of day. Try 11:30, or 2 pm.")))


def day_and_hour(text: str) -> str:
    """Return a day with its hour as it is kept, "2026-08-15 12:00"; raise `NotADate` or `RuleBroken` for neither."""
    plain = " ".join(text.split())
    parted = _AT.fullmatch(plain)
    day = whole_day(parted[1] if parted else plain)
    if day is None:
        return ""
    return f"{day.isoformat()} {hour(parted[2])}" if parted else day.isoformat()


def read_day_and_hour(kept: str) -> str:
    """Return a day with its hour as it is read: "15 August 2026, 12:00"; what is kept otherwise, as it is."""
    day, _, at = kept.partition(" ")
    try:
        date = written_date(day)
    except ValueError:
        return kept
    if date is None or not date.day:
        return kept
    return ", ".join(part for part in (read_day(whole_day(day)), at) if part)


def read_languages(codes: tuple[str, ...]) -> str:
    """Return languages by their names: "English, Welsh"."""
    return ", ".join(_named(one) for one in codes)


def languages(text: str) -> tuple[str, ...]:
    """Return the codes of languages named or given as codes; raise `RuleBroken` for one that is not known."""
    wanted = (" ".join(one.split()) for one in text.replace(";", ",").split(","))
    return tuple(dict.fromkeys(_code(one) for one in wanted if one))


def _named(code: str) -> str:
    language = QLocale.codeToLanguage(code.partition("-")[0])
    known = language not in (QLocale.Language.AnyLanguage, QLocale.Language.C)
    return QLocale.languageToString(language) if known and "-" not in code else code


def _code(text: str) -> str:
    """Return the code of a language."""
    if re.fullmatch(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", text) and _named(text.partition("-")[0]) != text:
        return text
    for language in QLocale.Language:
        if QLocale.languageToString(language).casefold() == text.casefold():
            return QLocale.languageToCode(language)
    words = translate("inspector", "“{name}” is not a language we know. Try: English, Welsh, Arabic.")
    raise RuleBroken(Problem(words.format(name=text)))
