"""The sentences a 受領票 is refused with: one per cause, with what is safe and what to do."""

from __future__ import annotations

from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.exchange.submission.refusals import UnsupportedNewer

_SAFE = "何も変えていません。"

NOT_RECEIPT = f"受領票ではありません。提出先から届いた受領票(receipt_…のブック)を選んでください。{_SAFE}"
IS_SUBMISSION = (
    f"これは提出ブックです。受領票ではありません。提出ブックは、受け取る側の画面「受付」で受け付けます。{_SAFE}"
)
ALTERED = (
    f"受領票の内容が、提出先が作成したときのものと違います(改変または破損)。提出先に再送を依頼してください。{_SAFE}"
)
BAD_SIGNATURE = f"受領票の署名が正しくありません。提出先に電話で確かめ、再送を依頼してください。{_SAFE}"
BAD_RECEIPT = f"受領票に、正しくない行があります。提出先に再送を依頼してください。{_SAFE}"
NEWER = f"新しい版のプログラムで作られた受領票です。このプログラムを更新してから開いてください。{_SAFE}"


class NewerReceipt(UnsupportedNewer):
    """The receipt was made by a newer version of the program."""

    def __init__(self, problems: tuple[str, ...] = ()) -> None:
        """Say that an update is needed."""
        InputRefused.__init__(self, NEWER, problems)
