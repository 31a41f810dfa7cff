"""The `ecomap` command: exit status 0 done, 1 something is wrong with the input or output, 2 wrong usage."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from ecomap.cli.maps import Misused, Refused
from ecomap.cli.parser import COMMANDS, command_line, window_line


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit status. What is wrong is told in one sentence on standard error."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    parsed = (command_line() if given and given[0] in COMMANDS else window_line()).parse_args(given)
    try:
        parsed.run(parsed)
    except (Refused, Misused) as error:
        sys.stderr.write(f"ecomap: {error}\n")
        return 2 if isinstance(error, Misused) else 1
    except BrokenPipeError:
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("ecomap: stopped; nothing was changed.\n")
        return 1
    return 0
