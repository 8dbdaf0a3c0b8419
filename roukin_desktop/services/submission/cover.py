"""表紙 of a submission: whose, what, which revision, and the two numbers to be read over the telephone."""

from __future__ import annotations

from dataclasses import replace

from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.exchange.submission.manifest import Manifest
from roukin_desktop.reports.model import Report
from roukin_desktop.reports.wording import period_line, revision_line, version_line
from roukin_desktop.services.submission.words import KIND_TITLES, OWNERS, complete_words


def covered(report: Report, manifest: Manifest, kind: Kind, check_code: str, fingerprint: str) -> Report:
    """Return a report as the papers of a submission: its 表紙, and 照合コード and revision on every page."""
    cover = (
        ("年度", f"{manifest.fiscal_year}年度"),
        ("期間・時点", period_line(report)),
        (OWNERS[manifest.role], f"{manifest.name}({manifest.code})"),
        ("版・作成日時", revision_line(report)),
        ("提出の種類", f"{KIND_TITLES[kind]}({_note(kind, manifest)})"),
        ("そろった期間(入力が完了した期間)", complete_words(manifest.complete)),
        ("照合コード", check_code),
        ("確認番号(電話で確かめる番号)", fingerprint),
        *_carried(manifest),
        ("作成したアプリ", version_line(report)),
    )
    if kind is Kind.WITHDRAWAL:
        cover = tuple(pair for pair in cover if not pair[0].startswith("そろった期間"))
    mark = f"照合コード {check_code}  第{manifest.revision}版"
    return replace(report, cover=cover, mark=mark)


def _note(kind: Kind, manifest: Manifest) -> str:
    """Return the sentence that says what a kind means; for 実績なし and 取下げ it stands for all papers."""
    if kind is Kind.WITHDRAWAL:
        return f"第{manifest.revision - 1}版の提出を取り下げます"
    return "この提出は実績なしです" if kind is Kind.NIL else "年度のはじめからの全部の記録"


def _carried(manifest: Manifest) -> tuple[tuple[str, str], ...]:
    """Return the line that names the books inside; none where only own records travel."""
    names = "、".join(f"{book.name}({book.code})" if book.code else book.name for book in manifest.carried)
    return (("含まれる単組・事務所の提出", names),) if names else ()
