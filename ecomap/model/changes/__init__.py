"""What changed between two copies of one map, as facts and in words."""

from __future__ import annotations

from .compared import Change, ChangeKind, changes
from .said import in_words

__all__ = ["Change", "ChangeKind", "changes", "in_words"]
