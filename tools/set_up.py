"""README's two commands: make ``.venv``, install what is needed, then open the sample or pass the tests.

    python3 tools/set_up.py sample    everything set up, the program opens with the sample book
    python3 tools/set_up.py test      everything set up, all tests run

Runs on a fresh machine with Python >= 3.11 and nothing else, on Windows, macOS and Linux; standard library only.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)

sys.path.insert(0, str(ROOT))

from roukin_desktop.views.shell.linux_libraries import ALWAYS, X11  # noqa: E402 - found beside this script, not installed yet


def main() -> int:
    """Set up and do what was asked; the exit status is that of the program or of the tests."""
    parser = argparse.ArgumentParser(description="準備をして、見本を開くかテストを実行します。")
    parser.add_argument("what", choices=("sample", "test"), help="sample: 見本を開く / test: テストを実行する")
    what = parser.parse_args().what
    if sys.version_info < OLDEST:
        print(f"Python {OLDEST[0]}.{OLDEST[1]} 以上が必要です(今は {sys.version.split()[0]} です)。")
        return 1
    provide_libraries(ALWAYS if what == "test" else ALWAYS | X11)
    python = make_environment("[test]" if what == "test" else "")
    if python is None:
        return 1
    command = [str(python), "-m", "pytest"] if what == "test" else [str(python), "-m", "roukin_desktop", "--sample"]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def make_environment(extra: str) -> Path | None:
    """Make ``.venv`` where it is missing and install this project into it; None after saying what is wrong."""
    folder = ROOT / ".venv"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists() and subprocess.run([sys.executable, "-m", "venv", str(folder)], check=False).returncode:
        shutil.rmtree(folder, ignore_errors=True)
        print("仮想環境を作れませんでした。Debian・Ubuntu では python3-venv を入れてから、もう一度実行してください。")
        return None
    install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-e", f".{extra}"]
    if subprocess.run(install, cwd=ROOT, check=False).returncode:
        print("必要な部品を取り込めませんでした。ネットワークを確かめて、もう一度実行してください。")
        return None
    return python


def provide_libraries(wanted: dict[str, str]) -> None:
    """Install Qt's system libraries where we may (Debian family, as root), else name the missing ones."""
    if not sys.platform.startswith("linux"):
        return
    missing = sorted(package for library, package in wanted.items() if not _loads(library))
    if not missing:
        return
    apt = shutil.which("apt-get")
    if apt and os.geteuid() == 0:
        quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run([apt, "update", "-qq"], check=False, env=quiet)
        command = [apt, "install", "-y", "-qq", "--no-install-recommends", *missing]
        subprocess.run(command, check=False, env=quiet, stdout=subprocess.DEVNULL)
    else:
        print("画面の表示に必要な部品が足りません。次を入れてください: sudo apt install " + " ".join(missing))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
