"""Run every benchmark: `python -m tests.bench [rekenen] [tabel] [pagina] [bouw] [vuurtoren]`."""

import platform
import sys
from importlib import import_module

DELEN = ("rekenen", "tabel", "pagina", "bouw", "leesbaar", "vuurtoren")


def main() -> None:
    """Run the parts that were asked for, or all of them."""
    print(f"Python {platform.python_version()} on {platform.machine()}, {platform.system()}")
    for deel in sys.argv[1:] or DELEN:
        print(f"\n{deel}")
        import_module(f"tests.bench.{deel}").meet()


if __name__ == "__main__":
    main()
