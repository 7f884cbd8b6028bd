"""What a stranger installs: the wheel, in an environment of its own, outside the checkout."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHIPPED = ("resources", "knowledge_base")


def shipped_files():
    """Every file that lies in the checkout and has to travel along."""
    for name in SHIPPED:
        for path in (ROOT / name).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path.relative_to(ROOT).as_posix()


def run(*command, cwd, **environment):
    return subprocess.run(
        list(map(str, command)),
        cwd=cwd,
        env={**os.environ, "PYTHONUTF8": "1", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    built = run(sys.executable, "-m", "build", "--wheel", "-n", "-o", folder, ".", cwd=ROOT)
    assert built.returncode == 0, built.stderr
    return next(folder.glob("*.whl"))


def test_the_wheel_carries_all_resources_and_starter_content(wheel):
    inside = set(zipfile.ZipFile(wheel).namelist())

    missing = [name for name in shipped_files() if f"presales_desk/_assets/{name}" not in inside]
    assert missing == []


@pytest.mark.slow
def test_the_installed_wheel_does_the_whole_job_outside_the_checkout(wheel, tmp_path):
    environment = tmp_path / "environment"
    uv = (sys.executable, "-m", "uv")
    assert run(*uv, "venv", "--python", sys.executable, environment, cwd=tmp_path).returncode == 0
    binaries = environment / ("Scripts" if sys.platform == "win32" else "bin")
    locked = ROOT / "requirements" / "runtime.txt"
    installed = run(
        *uv, "pip", "install", "--python", binaries / "python", "-c", locked, wheel, cwd=tmp_path
    )
    if "error sending request" in installed.stderr or "dns error" in installed.stderr:
        pytest.skip("the package index cannot be reached from here")
    assert installed.returncode == 0, installed.stderr

    out = tmp_path / "out"
    command = (binaries / "presales-desk", "demo", "--out", out, "--lang", "zh", "--json")
    done = run(*command, cwd=tmp_path, PYTHONPATH="")

    assert (done.returncode, done.stderr) == (0, "")
    assert all(Path(file).is_relative_to(out) for file in json.loads(done.stdout)["files"])
