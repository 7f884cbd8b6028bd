"""The workspace that an action works on."""

from contextlib import closing

import pytest

from presales_desk.workspace.workspace import Workspace


@pytest.fixture
def workspace(tmp_path):
    """An empty one, beside which a test can write files of its own."""
    with closing(Workspace.open(tmp_path / "workspace", author="林晓")) as opened:
        yield opened
