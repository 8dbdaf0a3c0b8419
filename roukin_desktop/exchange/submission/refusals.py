"""The sentences a submission is refused with: one per cause, with what is safe and what to do."""

from __future__ import annotations

from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.exchange.foreign import container

_SAFE = "何も取り込んでいません。"
_ASK = f"送り主に電話で確かめ、再送を依頼してください。{_SAFE}"

BY_MAIL = {
    container.NOT_EXCEL: (
        "Excelのブック(.xlsx)ではありません。提出ブックと受領票は .xlsx のファイルです(PDFは読むためのものです)。"
        f"届いたファイルを選び直してください。{_SAFE}"
    ),
    container.DAMAGED: f"ファイルが壊れているため、読めません。送り主に再送を依頼してください。{_SAFE}",
    container.TOO_LARGE: f"ファイルの中身が大きすぎるため、開きません。{_ASK}",
    container.ENTITIES: f"外部の定義(DOCTYPE)が書き足されたファイルで、安全のため開きません。{_ASK}",
    container.MACRO: f"マクロ付きのExcel(.xlsm)です。提出ブックと受領票にマクロはありません。開かずに、{_ASK}",
}
"""What is said instead of a container's sentence: a file that came by mail is not to be mended and saved here."""

ALTERED = (
    f"提出データの内容が、送り主が作成したときのものと違います(改変または破損)。送り主に再送を依頼してください。{_SAFE}"
)
BAD_SIGNATURE = (
    f"提出データが、送り主の鍵で作られたものと確かめられません。送り主に電話で確かめ、再送を依頼してください。{_SAFE}"
)
BAD_MANIFEST = f"提出データの見出し(送り主・年度など)が読めません。送り主に再送を依頼してください。{_SAFE}"
BAD_RECORDS = f"提出データの記録に、正しくない行があります。送り主に再送を依頼してください。{_SAFE}"
BAD_BOOKS = f"提出データに、見出しにないほかの記録簿の記録が入っています。{_ASK}"
BAD_COUNTS = f"提出データの記録の件数が、見出しの件数と合いません。送り主に再送を依頼してください。{_SAFE}"
TOO_MANY = f"提出データの記録が多すぎるため、開きません。送り主に確かめてください。{_SAFE}"
NOT_OURS = (
    f"このプログラムの提出ブックではありません。「提出用ファイルを作る」で作られたファイルを選んでください。{_SAFE}"
)
NEWER = f"新しい版のプログラムで作られた提出データです。このプログラムを更新してから受け付けてください。{_SAFE}"
LONG_RECORD = (
    "1件で文章が長すぎる記録があり、提出用ファイルを作れません。登録した内容はそのままです。"
    "備考などを短くして、もう一度作成してください。"
)


class UnsupportedNewer(InputRefused):
    """The file was made by a newer version of the program: an update helps, sending again does not."""

    def __init__(self, problems: tuple[str, ...] = ()) -> None:
        """Say that an update is needed."""
        super().__init__(NEWER, problems)
