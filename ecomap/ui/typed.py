"""Lines that were typed in this session, to be recalled with Up and Down; never written anywhere."""

from __future__ import annotations

from dataclasses import dataclass, replace

MOST = 50
"""Lines; older ones are forgotten."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, the last one last; which of it is looked at; and what was begun before looking."""

    lines: tuple[str, ...] = ()
    back: int = 0
    """How many lines back one is; 0 at what is being typed."""
    begun: str = ""

    def then(self, line: str) -> Typed:
        """Return these with one more; the same line twice in a row is one."""
        line = line.strip()
        if not line or self.lines[-1:] == (line,):
            return Typed(self.lines)
        return Typed((*self.lines, line)[-MOST:])

    def moved(self, steps: int, shown: str) -> tuple[Typed, str]:
        """Return these so many lines further back (-1) or forward (1), and the line that is there."""
        begun = self.begun if self.back else shown
        back = min(max(self.back - steps, 0), len(self.lines))
        return replace(self, back=back, begun=begun), self.lines[-back] if back else begun
