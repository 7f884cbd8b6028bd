"""The sample archive, filed once for each language and copied from then on: filing takes time."""

import shutil
import tempfile
from functools import cache
from pathlib import Path

from presales_desk.actions.sample_archive import load_sample_archive
from presales_desk.records.job import Unattended


def copy_sample_archive(folder, language, today):
    """Let the workspace in ``folder`` have the sample archive as loaded on ``today``."""
    shutil.copytree(Path(_filed(language, today).name), folder, dirs_exist_ok=True)


@cache
def _filed(language, today):
    folder = tempfile.TemporaryDirectory()
    load_sample_archive(Path(folder.name), language, today, Unattended())
    return folder
