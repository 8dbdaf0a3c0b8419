"""`sample --all`: every book and file of the sample, made with the services a committee and headquarters use.

Nothing of it is written past them: its figures are a consolidation of what was submitted, and two runs give the same.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from roukin_desktop.domain.errors import FileTrouble
from roukin_desktop.services.context import Progress
from roukin_desktop.services.sample import FILE_NAME, sample_folder, write_sample
from roukin_desktop.services.sample_all.making import COMMITTEES, FEED, HEADQUARTERS, SUBMISSIONS, SampleMaker
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.files import write_trouble
from roukin_desktop.system.identity import Who

_PARTS = (FILE_NAME, HEADQUARTERS, COMMITTEES, SUBMISSIONS, FEED)


def write_all(folder: Path, keys: Path, *, who: Who, clock: Clock, progress: Progress | None = None) -> Path:
    """Write all books and files of the sample into a folder and return headquarters' book.

    ``keys`` is the folder of this PC's keys. FileTrouble where a part is there already, which is never overwritten, or
    the folder cannot be written. What was made is taken away where it fails or ``progress`` raises Cancelled.
    """
    _must_be_free(folder)
    sample_folder(folder)
    try:
        write_sample(folder, who=who, clock=clock)
        SampleMaker(folder, keys, progress or (lambda done, total: None)).make()
    except BaseException:
        _take_away(folder)
        raise
    return folder / HEADQUARTERS


def kept_sample(folder: Path, keys: Path, *, who: Who, clock: Clock, progress: Progress | None = None) -> Path:
    """Return headquarters' book of the sample kept in a folder; it is made whole, or again, where it is not there yet.

    The folder gets its name last: a power cut on the way leaves no half sample to be opened.
    """
    if not (folder / HEADQUARTERS).exists():
        making = folder.with_name(f"{folder.name}.making")
        shutil.rmtree(making, ignore_errors=True)
        write_all(making, keys, who=who, clock=clock, progress=progress)
        try:
            making.replace(folder)
        except OSError as trouble:
            raise FileTrouble(write_trouble(folder, trouble)) from trouble
    return folder / HEADQUARTERS


def _must_be_free(folder: Path) -> None:
    there = [name for name in _PARTS if (folder / name).exists()]
    if there:
        raise FileTrouble(
            f"「{folder}」には「{there[0]}」がすでにあります。上書きはしません。見本を作る別のフォルダーを指定してください。"
        )


def _take_away(folder: Path) -> None:
    for name in _PARTS:
        part = folder / name
        if part.is_dir():
            shutil.rmtree(part, ignore_errors=True)
        else:
            part.unlink(missing_ok=True)
