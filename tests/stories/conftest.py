"""Who tells the stories of more than one file."""

import pytest

from tests.stories.librarian import Librarian


@pytest.fixture
def librarian(engineer, qtbot):
    return Librarian(engineer, qtbot)
