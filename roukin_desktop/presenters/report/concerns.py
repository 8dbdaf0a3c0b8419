"""What is wrong with the report before it is printed: one named line each, and where it leads."""

from __future__ import annotations

from collections.abc import Iterator

from roukin_desktop.domain.notation import count_text
from roukin_desktop.presenters.submission.models import ConcernRow
from roukin_desktop.services.conference.report import Conference

CHECKS, TEXT = "checks", "text"
"""Where a line leads: to the 検算表, or to a text by its key."""

_NAMED = 2


def concern_rows(conference: Conference, *, share: bool) -> list[ConcernRow]:
    """Return the lines, the gravest first."""
    return list(_rows(conference, share=share))


def verdict(conference: Conference) -> str:
    """Return one sentence for when nothing is wrong, '' else."""
    if conference.broken or conference.doubts or conference.left_out or conference.blank:
        return ""
    return "確かめることはありません。検算はすべて合っています。"


def _rows(conference: Conference, *, share: bool) -> Iterator[ConcernRow]:
    for text in conference.broken:
        yield ConcernRow("error", "誤り", "検算", "", text, CHECKS, "")
    for doubt in conference.doubts:
        yield ConcernRow("warning", "注意", "文章", "", doubt.text, TEXT if doubt.key else "", doubt.key)
    for text in conference.left_out:
        yield ConcernRow("warning", "注意", "省いたところ", "", text, "", "")
    if conference.blank:
        yield ConcernRow("info", "お知らせ", *_blank(conference.blank, share=share), "", "")


def _blank(labels: tuple[str, ...], *, share: bool) -> tuple[str, str, str]:
    named = "、".join(labels[:_NAMED]) + ("など" if len(labels) > _NAMED else "")
    number = count_text(len(labels), "件")
    if share:
        return "数字のないもの", "", f"この対象に数字のない{number}は省いてあります({named})。"
    return "未入力", "", f"数字が未入力のものが{number}あります({named})。"
