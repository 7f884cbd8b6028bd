"""What Office would say about a file."""

import subprocess
import sys
from pathlib import Path

import pytest

VALIDATOR = Path(__file__).parents[3] / "shared/tools/ooxml/validate_ooxml.py"


def complaints(file):
    """Return what the Office validator finds; empty when the file is sound."""
    if not VALIDATOR.exists():
        pytest.skip("the Office validator is not on this machine")
    outcome = subprocess.run(
        [sys.executable, VALIDATOR, file, "--warn"], capture_output=True, text=True, check=False
    )
    return "" if outcome.stdout.startswith("ok") else outcome.stdout + outcome.stderr
