"""Set up and start Presales Desk on a machine that has nothing but Python.

    python3 start.py          set up what is missing, then open the window on the sample project;
                              without a display run the same main job headless
    python3 start.py test     set up likewise, then run every check and test
    python3 start.py pictures make the pictures of the user guide again
    python3 start.py bench    measure speed and memory
    python3 start.py lock     renew the locked versions in requirements/ from pyproject.toml

The Python packages go into ``.venv`` beside this file, locked by version and hash. On Debian and
Ubuntu the system libraries of Qt and a Chinese font are installed where that is allowed; else the
one command to run is printed. Nothing else of the machine is touched.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import io
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WINDOWS = sys.platform == "win32"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
STAMP = VENV / "presales-desk-setup"
DEMO_FOLDER = ROOT / "demo-output"
MEMORY = Path("/dev/shm")
_ROOM_FOR_TESTS = 4 << 30

# What Qt's offscreen and X11 windows load when they start, and the package that brings it.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
_WORKERS = str(max(2, os.cpu_count() or 2))
FONT_PACKAGES = ("fontconfig", "fonts-noto-cjk")


def main(arguments: list[str]) -> int:
    """Do what the arguments ask for and return the exit code."""
    if sys.version_info < (3, 11):
        print("Presales Desk needs Python 3.11 or newer; this is", sys.version.split()[0])
        return 1
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(line_buffering=True)  # our lines before those of what we start
    work = _WORK.get(arguments[0]) if arguments else None
    if not _set_up("dev" if work else "runtime"):
        return 1
    return work(arguments[1:]) if work else _start(arguments)


def _start(arguments: list[str]) -> int:
    if _has_display():
        return _run("-m", "presales_desk", "--welcome", *arguments)
    print(f"There is no display here, so the main job runs headless into {DEMO_FOLDER}")
    return _run("-m", "presales_desk", "demo", "--out", str(DEMO_FOLDER), *arguments)


def _test(arguments: list[str]) -> int:
    checks: tuple[tuple[str, ...], ...] = (
        ("-m", "ruff", "check", "."),
        ("-m", "ruff", "format", "--check", "."),
        ("-m", "basedpyright"),
        ("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"),
    )
    # Tests of one file share what they make: each worker takes a stretch of them.
    tests = ("-m", "pytest", "-q", "-n", _WORKERS, "--dist", "worksteal", *arguments)
    with _scratch() as folder:
        checks += ((*tests, f"--basetemp={folder}") if folder else tests,)
        return next((code for check in checks if (code := _run(*check)) != 0), 0)


@contextlib.contextmanager
def _scratch() -> Generator[str]:
    """Make a folder in memory, where each test has its database sooner; "" where there is none."""
    if not MEMORY.is_dir() or shutil.disk_usage(MEMORY).free < _ROOM_FOR_TESTS:
        yield ""
        return
    with tempfile.TemporaryDirectory(dir=MEMORY, ignore_cleanup_errors=True) as folder:
        yield str(Path(folder) / "tests")


def _run(*arguments: str) -> int:
    environment = {**os.environ, "PYTHONUTF8": "1", "PYTHONPATH": str(ROOT)}
    return subprocess.call([str(PYTHON), *arguments], cwd=ROOT, env=environment)


def _make_pictures(arguments: list[str]) -> int:
    return _run("docs/make_pictures.py", *arguments)


def _measure(arguments: list[str]) -> int:
    wanted = arguments or sorted(file.name for file in (ROOT / "tests/bench").glob("bench_*.py"))
    return next((code for name in wanted if (code := _run(f"tests/bench/{name}")) != 0), 0)


def _lock(_arguments: list[str]) -> int:
    common = (
        *("-m", "uv", "pip", "compile", "pyproject.toml", "--universal", "--generate-hashes"),
        *("--no-emit-index-url", "--no-emit-find-links", "--no-annotate", "--quiet", "--upgrade"),
        *("--python-version", "3.11", "--custom-compile-command", "python start.py lock"),
    )
    runtime = _run(*common, "-o", "requirements/runtime.txt")
    return runtime or _run(*common, "--group", "dev", "-o", "requirements/dev.txt")


def _has_display() -> bool:
    if WINDOWS or sys.platform == "darwin":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _set_up(which: str) -> bool:
    """Bring everything in place; take no time when it is. ``which`` names a requirements file."""
    wanted = _fingerprint(which)
    if PYTHON.exists() and STAMP.exists() and wanted in STAMP.read_text(encoding="utf-8").split():
        return True
    if sys.platform.startswith("linux") and not _install_system_packages():
        return False
    print("Setting up .venv; this is done once and takes a minute or two.")
    if not PYTHON.exists() and not _make_venv():
        return False
    if not _install_packages(which):
        return False
    if not (sys.platform.startswith("linux") and _missing_system_packages()):
        # What is needed to test is more than what is needed to run.
        done = {wanted, _fingerprint("runtime")}
        STAMP.write_text("\n".join(sorted(done)), encoding="utf-8")
    return True


def _fingerprint(which: str) -> str:
    locked = (ROOT / "requirements" / f"{which}.txt").read_bytes()
    return hashlib.sha256(locked + sys.version.encode()).hexdigest()


def _make_venv() -> bool:
    if subprocess.call([sys.executable, "-m", "venv", "--clear", str(VENV)]) == 0:
        return True
    print("The environment .venv could not be made; the lines above say why.")
    return False


def _install_packages(which: str) -> bool:
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    code = subprocess.call(
        [*pip, "--require-hashes", "-r", str(ROOT / f"requirements/{which}.txt")]
    )
    if code != 0:
        print("The packages could not be installed. Check the connection, then run this again.")
    return code == 0


def _install_system_packages() -> bool:
    """Install what is missing on Debian and Ubuntu, or print the command; False if it must be."""
    missing = _missing_system_packages()
    if not missing:
        return True
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if shutil.which("apt-get") is None:
        print("These system packages (by their Debian names) are missing:", *missing)
        return not _needed_for_python(missing)
    privilege = _privilege()
    if privilege is None:
        print("Some system packages are missing. Run this once, then start again:")
        print("   sudo apt-get update && sudo", *command)
        return not _needed_for_python(missing)
    print("Installing system packages:", *missing)
    _quietly([*privilege, "apt-get", "update", "-qq"])
    if _quietly([*privilege, *command]) != 0:
        print("That failed. Run it by hand and look at what it says:  ", *privilege, *command)
        return not _needed_for_python(missing)
    return True


def _quietly(command: list[str]) -> int:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.call(command, env=environment, stdout=subprocess.DEVNULL)


def _missing_system_packages() -> list[str]:
    packages = [package for library, package in LIBRARIES.items() if not _loads(library)]
    if not _has_chinese_font():
        packages += FONT_PACKAGES
    if not PYTHON.exists() and not _can_make_venv():
        packages.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    return packages


def _needed_for_python(packages: list[str]) -> bool:
    return any(package.endswith("-venv") for package in packages)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_chinese_font() -> bool:
    fc_list = shutil.which("fc-list")
    if fc_list is None:
        return False
    return bool(subprocess.run([fc_list, ":lang=zh"], capture_output=True, check=False).stdout)


def _can_make_venv() -> bool:
    check = [sys.executable, "-c", "import ensurepip, venv"]
    return subprocess.call(check, stderr=subprocess.DEVNULL) == 0


def _privilege() -> list[str] | None:
    """What to put before a command that needs the administrator; None when not allowed."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.call([sudo, "-n", "true"], stderr=subprocess.DEVNULL) == 0:
        return [sudo, "-n"]
    return None


_WORK = {"test": _test, "pictures": _make_pictures, "bench": _measure, "lock": _lock}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
