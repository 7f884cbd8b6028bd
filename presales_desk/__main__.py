"""Where the program begins: ``presales-desk``, ``python -m presales_desk``."""

from __future__ import annotations

import gc
import sys

_WINDOW_OPTIONS = {"--sample", "--welcome"}


def main() -> None:
    """Open the window, or run the command that was typed.

    Without a command the window opens at once; the command line's own machinery, which takes as
    long to load as an empty window, stays out of its way. So does the search for garbage until
    the window is painted: what is made up to then stays.
    """
    arguments = sys.argv[1:]
    if set(arguments) <= _WINDOW_OPTIONS:
        gc.disable()
        from presales_desk.app import run_window

        asked = set(arguments)
        sys.exit(run_window(None, sample="--sample" in asked, welcome="--welcome" in asked))

    from presales_desk.cli import cli

    cli(prog_name="presales-desk")


if __name__ == "__main__":
    main()
