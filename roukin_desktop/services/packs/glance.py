"""A year pack before there is a book: whose it is, and the names it has for the codes of senders."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roukin_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Glance:
    """A pack a new book may begin with; ``senders`` are (code, name)."""

    path: Path
    title: str
    year: int
    senders: tuple[tuple[str, str], ...]


def glance(path: Path) -> Glance:
    """Return what a pack says of itself; InputRefused or FileTrouble where it is none."""
    from roukin_desktop.exchange.submission.pack import open_pack

    pack = open_pack(path)
    manifest = pack.manifest
    title = f"{manifest.name} {manifest.fiscal_year}年度 年度定義 第{manifest.revision}版"
    return Glance(path, title, manifest.fiscal_year, tuple((one.code, one.name) for one in pack.senders))


@contextmanager
def closed_on_trouble(desk: Desk) -> Iterator[None]:
    """Leave no book behind that lacks what it was to begin with."""
    try:
        yield
    except BaseException:
        desk.close()
        desk.path.unlink(missing_ok=True)
        raise
