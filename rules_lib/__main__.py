"""Maakt dat `python -m rules_lib` hetzelfde doet als `regie`."""

import sys

from rules_lib.cli import main

if __name__ == "__main__":
    sys.exit(main())
