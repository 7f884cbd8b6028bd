"""What Office would say about a file."""

import functools
import importlib.util
from pathlib import Path

import pytest

VALIDATOR = Path(__file__).parents[3] / "shared/tools/ooxml/validate_ooxml.py"


@functools.cache
def validator():
    """The validator as a module: its schemas take longer to read than most files to check."""
    spec = importlib.util.spec_from_file_location("validate_ooxml", VALIDATOR)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def findings(file):
    """Return everything that the validator notes about a file."""
    if not VALIDATOR.exists():
        pytest.skip("the Office validator is not on this machine")
    return validator().validate(str(file))


def complaints(file):
    """Return what Office would mend or refuse in a file; empty when it is sound."""
    return "\n".join(map(str, (found for found in findings(file) if found.level == "E")))
