"""Writing a report as Excel workbook and PDF: both files whole, or the old ones untouched (design.md §5.7)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from roukin_desktop.domain.errors import FileTrouble, InputRefused, UserFixable
from roukin_desktop.reports.model import Report
from roukin_desktop.services.context import Progress
from roukin_desktop.system.files import replace_file, write_trouble

_STEPS = 1000


def write(
    report: Report, excel: Path | None = None, pdf: Path | None = None, progress: Progress | None = None
) -> tuple[Path, ...]:
    """Write the files asked for and return their paths.

    Characters the PDF's font lacks are named before anything is written (domain.md §8.7). ``progress`` counts
    both files as one work; a Cancelled it raises leaves the old files as they were. Raises InputRefused for
    characters that cannot be printed, FileTrouble for folders and disks.
    """
    wanted = tuple(path for path in (excel, pdf) if path is not None)
    if pdf is not None:
        refuse_missing_glyphs(report)
    if excel is not None:
        from roukin_desktop.reports.excel.workbook import check_excel, write_excel

        told = _share(progress, 0, len(wanted))
        replace_file(excel, lambda path: write_excel(report, path, progress=told), check_excel)
    if pdf is not None:
        from roukin_desktop.reports.pdf.document import check_pdf, write_pdf

        told = _share(progress, len(wanted) - 1, len(wanted))
        replace_file(pdf, lambda path: write_pdf(report, path, progress=told), check_pdf)
    return wanted


def refuse_same_file(book: Path, excel: Path | None, pdf: Path | None) -> None:
    """Raise FileTrouble where a file to be made is the book itself, or both files are one."""
    for path in (excel, pdf):
        if path is not None and path.exists() and path.samefile(book):
            raise FileTrouble(f"「{path.name}」は記録簿そのものです。別の名前を付けてください。何も作っていません。")
    if excel is not None and pdf is not None and excel.resolve() == pdf.resolve():
        raise FileTrouble("Excel と PDF の名前が同じです。別の名前を付けてください。何も作っていません。")


def refuse_missing_glyphs(report: Report) -> None:
    """Raise InputRefused naming each character without a glyph and the text it stands in, never print a box."""
    from roukin_desktop.reports.pdf.document import missing_glyphs

    missing = missing_glyphs(report)
    if missing:
        raise InputRefused(
            "PDF の書体にない文字があるため、PDF を作れません。次の文字を別の字に直してください。"
            "記録簿と前のファイルはそのままです。",
            tuple(f"「{character}」(U+{ord(character[0]):04X}): {text}" for character, text in missing),
        )


@contextmanager
def taken_back(paths: Sequence[Path]) -> Iterator[None]:
    """Leave the files as they were before where the block fails."""
    before = {path: _content(path) for path in paths}
    try:
        yield
    except BaseException:
        for path, content in before.items():
            with suppress(OSError, UserFixable):
                _put_back(path, content)
        raise


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes() if path.is_file() else None
    except OSError as trouble:
        raise FileTrouble(write_trouble(path, trouble)) from trouble


def _put_back(path: Path, content: bytes | None) -> None:
    if content is None:
        path.unlink(missing_ok=True)
    elif path.read_bytes() != content:
        replace_file(path, lambda temporary: _write(temporary, content))


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def _share(progress: Progress | None, index: int, parts: int) -> Progress | None:
    return None if progress is None else partial(_tell, progress, index, parts)


def _tell(progress: Progress, index: int, parts: int, done: int, total: int) -> None:
    share = min(_STEPS, done * _STEPS // total) if total else 0
    progress(index * _STEPS + share, parts * _STEPS)
