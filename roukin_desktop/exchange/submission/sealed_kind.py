"""What the first line of a ``_roukin`` sheet says a file is, before anything in it is believed (exchange.md §2)."""

from __future__ import annotations

from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.exchange.submission import strict_json

RECEIPT = "receipt"
PACK = "catalogue"

IS_RECEIPT = (
    "これは受領票です。提出ブックではありません。提出した側の画面「提出」で「受領票を開く」を使ってください。"
    "何も取り込んでいません。"
)

IS_PACK = (
    "これは本部の年度定義の配布ファイルです。提出ブックではありません。画面「年度定義」の「配布ファイルを開く」で"
    "選んでください。何も取り込んでいません。"
)


class ReceiptGiven(InputRefused):
    """The file is a 受領票 where a submission was asked for."""

    def __init__(self) -> None:
        """Say what it is and where it belongs."""
        super().__init__(IS_RECEIPT)


class PackGiven(InputRefused):
    """The file is a year pack where a submission or a 受領票 was asked for."""

    def __init__(self) -> None:
        """Say what it is and where it belongs."""
        super().__init__(IS_PACK)


def sealed_kind(line: str) -> str:
    """Return the ``kind`` of a manifest line, '' where the line is no manifest of any kind."""
    try:
        kind = strict_json.read_object(line).get("kind")
    except ValueError:
        return ""
    return kind if isinstance(kind, str) else ""
