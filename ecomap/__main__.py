"""`python -m ecomap` is the `ecomap` command."""

import sys

from ecomap.cli import main

if __name__ == "__main__":
    sys.exit(main())
