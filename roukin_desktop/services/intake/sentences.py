"""What a person is told of each file: what happened, what is safe, what to do (exchange.md §2)."""

from __future__ import annotations

from collections.abc import Sequence

from roukin_desktop.domain.intake.chain import State
from roukin_desktop.domain.intake.door import Arrival, Result
from roukin_desktop.domain.intake.facts import Kind, Received

_SAFE = "何も受け付けていません。"

UNFORESEEN = f"このファイルは、思いがけない問題があって読めません。送り主に再送を依頼してください。{_SAFE}"
OWN_BOOK = f"この記録簿で作った提出ファイルです。提出先に送るもので、ここでは受け付けません。{_SAFE}"
OFFICE = (
    "単組・労組事務所の記録簿では、提出を受け付けません(受領票だけ開けます)。"
    f"推進委員会か本部の記録簿で受け付けてください。{_SAFE}"
)
FORGED = (
    "すでに受け付けた提出と同じ番号なのに、中身か鍵が違います(作り替えられたおそれがあります)。"
    f"送り主に電話で確かめてください。{_SAFE}"
)
OF_ANOTHER = f"ほかの提出元の鍵で作られています(なりすましのおそれがあります)。送り主に電話で確かめてください。{_SAFE}"
OLDER = f"前の版より版の番号が新しくありません。古い版は新しい版の代わりになりません。{_SAFE}"
UNVERIFIED = (
    "提出データが途中で失われています(メールの検査などでファイルが作り直された)。"
    "送り主に電話で控えの数字を確かめ、提出元を選んでから受け付けてください。"
)
BAD_SHEETS = f"データのシートに読めないところがあります。送り主に再送を依頼してください。{_SAFE}"
NO_SENDER = "提出元一覧にないコードです。先に提出元一覧に加えてください。何も変えていません。"
CHANGED_SINCE = (
    "確かめたあとに記録簿が変わり、受け付けの結果が違ってきます。何も受け付けていません。もう一度確かめてください。"
)

STATE_WORDS = {
    State.CURRENT: "受領",
    State.SUPERSEDED: "旧版",
    State.HELD: "保留",
    State.CONFLICT: "競合",
    State.WITHDRAWN: "取下げ済",
    State.KEY_HELD: "保留(鍵の確認待ち)",
    State.SENDER_HELD: "保留(提出元一覧にない)",
    State.REFUSED: "受け付けない",
    State.DISMISSED: "退けた",
}
"""The word on screen for what a submission is to its receiver."""

RESULT_WORDS = {
    Result.ACCEPTED: "受領",
    Result.SAME: "受領済み(同一)",
    Result.HELD: "保留",
    Result.CONFLICT: "競合",
    Result.LATE: "受領(期限後あり)",
    Result.CHANGED_KEY: "保留(鍵が違う)",
    Result.UNVERIFIED: "未検証",
    Result.WITHDRAWN: "取下げ",
    Result.REFUSED: "受け付けない",
}
"""The word for the answer to a file."""


def another_sender(shown: str, chosen: str) -> str:
    """Tell that 表紙 names another sender than the one a person vouches for."""
    return f"表紙の提出元は「{shown}」です。選んだ「{chosen}」と違います。提出元を確かめて選び直してください。{_SAFE}"


def other_year(year: int, open_year: int) -> str:
    """Tell that a submission is of another fiscal year than the book."""
    return f"{year}年度の提出です。この記録簿は{open_year}年度のものなので、ここでは受け付けません。{_SAFE}"


def arrival_sentence(arrival: Arrival, late: int, *, counts: bool) -> str:
    """Return what to say of a submission that is none of the refused ones above.

    ``counts`` tells whether any revision of its sender counts once it is there.
    """
    if late:
        return f"受け付けます。確定した期間の記録{late}件は、認めるまで「期限後」として待ちます。"
    if arrival.state is State.DISMISSED:
        return "前に退けた提出と同じです。集計には入りません。"
    if arrival.result is Result.SAME:
        return "すでに受け付けたものと同じです。何も変わりません。"
    if arrival.result is Result.HELD:
        return _held(arrival)
    if arrival.result is Result.CHANGED_KEY:
        return (
            "前と違う鍵で作られています。受け付けても保留になり、集計に入りません。送り主に電話で確認番号を"
            "読み上げてもらい、「確かめること」で確かめてください。違うときは、送り主に再送を依頼してください。"
        )
    if arrival.result is Result.CONFLICT:
        if not counts:
            return "最初の提出が2つ以上あります。どれを使うか選ぶまで、この提出元の記録は集計に入りません。"
        return "同じ版を直した提出が2つ以上あります。どちらを使うか選ぶまで、前の版を使います。"
    if arrival.result is Result.WITHDRAWN:
        return "取下げです。この提出元の記録は集計から外れます(記録は残ります)。"
    if arrival.state is State.SUPERSEDED:
        return "旧版として保管します。集計には新しい版を使います。"
    return _accepted(arrival)


def released_sentence(released: Sequence[Received]) -> str:
    """Tell which held revisions a file lets stand, '' for none."""
    if not released:
        return ""
    names = "・".join(f"第{one.revision}版{'(取下げ)' * (one.kind is Kind.WITHDRAWAL)}" for one in released)
    return f"これで、保留していた{names}も受け付けます。"


def _held(arrival: Arrival) -> str:
    if arrival.state is State.SENDER_HELD:
        return "提出元一覧にない提出元です。一覧に加えると、すぐに集計に入ります。それまで保留します。"
    return f"この前の版がまだ届いていません。届いたら順に受け付けます。それまで保留します。{_called(arrival)}"


def _accepted(arrival: Arrival) -> str:
    said = "実績なしの提出として受け付けます。" if arrival.received.kind is Kind.NIL else "受け付けます。"
    return said + _called(arrival)


def _called(arrival: Arrival) -> str:
    return "はじめての鍵です。電話で確認番号を読み合わせてください。" if arrival.first_key else ""
