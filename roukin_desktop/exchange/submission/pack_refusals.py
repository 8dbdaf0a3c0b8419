"""The sentences a year pack is refused with: one per cause, with what is safe and what to do."""

from __future__ import annotations

from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.exchange.submission.refusals import UnsupportedNewer

_SAFE = "何も変えていません。"
_ASK = f"本部に電話で確かめ、再送を依頼してください。{_SAFE}"

NOT_PACK = (
    f"年度定義の配布ファイルではありません。本部から届いたブック(suishin_年度_pack_….xlsx)を選んでください。{_SAFE}"
)
IS_SUBMISSION = (
    f"これは提出ブックです。年度定義の配布ファイルではありません。提出ブックは画面「受付」で受け付けます。{_SAFE}"
)
IS_RECEIPT = (
    f"これは受領票です。年度定義の配布ファイルではありません。画面「提出」の「受領票を開く」で選んでください。{_SAFE}"
)
ALTERED = f"年度定義の配布ファイルの内容が、本部が作成したときのものと違います(改変または破損)。{_ASK}"
BAD_SIGNATURE = f"年度定義の配布ファイルが、本部の鍵で作られたものと確かめられません。{_ASK}"
BAD_PACK = f"年度定義の配布ファイルに、正しくない行があります。{_ASK}"
BAD_DEFINITION = (
    "配布ファイルの年度定義に、このプログラムで使えないところがあります。プログラムを更新しても開けないときは、"
    f"本部に知らせてください。{_SAFE}"
)
NEWER = f"新しい版のプログラムで作られた年度定義の配布ファイルです。このプログラムを更新してから開いてください。{_SAFE}"
TOO_LONG = "長すぎる名前やメモがあり、配布ファイルを作れません。短くして、もう一度作成してください。"


class NewerPack(UnsupportedNewer):
    """The pack was made by a newer version of the program."""

    def __init__(self, problems: tuple[str, ...] = ()) -> None:
        """Say that an update is needed."""
        InputRefused.__init__(self, NEWER, problems)
