"""What F1 says: what to do in the room that is shown, and the keys (screens.md, keyboard all the way)."""

from __future__ import annotations

from dataclasses import dataclass

from roukin_desktop.presenters.shell import ROOMS

FIELD_KEYS = (
    ("Enter / Shift+Enter", "次の欄へ / 前の欄へ"),
    ("F12 または Ctrl+Enter", "登録"),
    ("Esc", "やめる(入力は控えてあり、「やめた入力を戻す」で戻せます)"),
    ("1 2 3 …", "選択肢を番号で選ぶ"),
    ("↓", "一覧を開く"),
    ("Ctrl+Z / Ctrl+Y", "入力を戻す / やり直す"),
)
LIST_KEYS = (
    ("F2", "新しく入力する"),
    ("F3", "一覧を絞り込む"),
    ("F4", "前回の登録を写す"),
    ("F5", "最新の内容にする"),
    ("↑ ↓ と Enter", "一覧から選んで開く(訂正・取消)"),
)
GRID_KEYS = (
    ("Enter / Shift+Enter", "右の欄へ / 左の欄へ"),
    ("Ctrl+D", "上の行と同じにする"),
    ("Ctrl+V", "Excelで写した範囲を貼り付ける"),
    ("1 2 3 …", "決定機関を番号で選ぶ"),
    ("F3", "会員を絞り込む"),
    ("F4", "前年度から会員と項目を複写する"),
    ("F12 または Ctrl+Enter", "変更した行をすべて登録"),
)
FRAME_KEYS = (
    ("Ctrl+1 … Ctrl+9", "画面を移る"),
    ("Ctrl+K", "会員・学習会を全体から検索"),
    ("Alt+Y / Alt+P", "年度 / 期間を選ぶ"),
    ("「元に戻す」(右下、編集メニュー)", "登録・訂正・取消・取込を戻す"),
)

_DATES = "日付は 1031、10/31、R7.10.31、+1(前回の次の日)のように入力できます。年は開いている年度に合わせます。"


@dataclass(frozen=True, slots=True)
class HelpPage:
    """Help on one room: what to do, step by step, and (keys, what they do)."""

    title: str
    steps: tuple[str, ...]
    keys: tuple[tuple[str, str], ...]


_STEPS = {
    "": (
        "「新しい記録簿」で推進委員会などの名称と年度を決めます。",
        "前に作った記録簿は「記録簿を開く」で開きます。",
        "はじめての方は「サンプルで試す」で、架空の記録を自由に触れます。",
    ),
    "study": (
        "会員の番号・よみ・名前の一部を入力し、開催日・形態・目的・参加者数・テーマを入れて登録します。",
        "合同開催は「合同開催の会員を追加」で会員を増やします。",
        "職域活動費を使ったときは □ を付けると内訳の欄が開きます。上限は1人当たりの額×参加者数です。",
        "橙色の確認が出たら、理由を入力すると登録できます。赤い誤りは直してください。",
        "一覧の行で Enter を押すと訂正・取消ができます。",
        _DATES,
    ),
    "targets": (
        "会員の行に、会員分件数目標と自主目標の件数を入れ、決めた日と決定機関を入れて登録します。",
        "「前年度から複写」は会員と項目だけを写します。数字は写しません。",
        "欄の左の「!」は直す欄、「?」は確かめる欄です。下に理由が出ます。",
    ),
    "campaigns": (
        "上でキャンペーンを選び、店舗・商品・集計日ごとに、その週(月)の件数と金額を入れて登録します。",
        "累計は入力しません。右の表に自動で出ます。",
        "登録した数を減らすときは「前の登録を正す」を付けて、差し引く数を▲で入れます。",
        _DATES,
    ),
    "members": (
        "会員番号・会員名・よみを登録します。よみは検索に使います。",
        "Excelの名簿があれば「取込」でまとめて登録できます。",
        "なくなった会員は消さずに有効終了日を入れます。前の記録が残ります。",
    ),
    "summary": (
        "上の年度と期間を選ぶと、その期間の集計になります。",
        "青い数字を選んで Enter(またはクリック)で、元の記録の一覧が出ます。",
        "F11 でExcelとPDFを作ります。できたファイルはすぐ開けます。",
    ),
    "submission": (
        "そろった期間と種類を選び、「確かめること」を見てから F12 で提出用ファイルを作ります。",
        "「メールで提出」で下書きが開きます。宛先・件名・本文は1つずつコピーもできます。送るのはご自分のメールです。",
        "提出先から受領票が届いたら「受領票を開く」で選ぶか、この画面へ落とします。",
        "差し戻された記録は、訂正してからもう一度提出します。前の版と置き換わります。",
    ),
    "imports": (
        "種類を選び、「ファイルを選ぶ」でExcelかCSVを選びます。会員を先に取り込みます。",
        "列の対応と内容を確かめ、F12 で取り込みます。問題が1件でもあれば何も取り込みません。",
        "取り込んだあとも「元に戻す」で取込前に戻せます。",
    ),
    "settings": (
        "左で推進委員会・店舗・ブロック・産別・寄付先を選び、一覧と下の欄で登録・訂正します。",
        "「このPCの設定」で、名前・文字の大きさ・Enterキーの動きを変えられます。",
    ),
}


def help_page(room: str) -> HelpPage:
    """Return the help on a room, "" for ようこそ."""
    title = ROOMS.get(room, "はじめに")
    if not room:
        return HelpPage(title, _STEPS[""], (("Tab / Enter", "次のボタンへ / 押す"),))
    keys: tuple[tuple[str, str], ...]
    if room == "targets":
        keys = GRID_KEYS + FRAME_KEYS
    elif room == "summary":
        keys = (
            ("矢印キーと Enter", "数字を選んで内訳を開く"),
            ("Esc", "内訳を閉じる"),
            ("F11", "ExcelとPDFを作る"),
            *FRAME_KEYS,
        )
    elif room == "submission":
        keys = (
            ("1 2 3", "種類を選ぶ"),
            ("↑ ↓ と Enter", "確かめることから、その記録を開く"),
            ("F5", "最新の内容にする"),
            ("F12 または Ctrl+Enter", "提出用ファイルを作る"),
            ("Esc", "作成の結果を閉じる"),
            *FRAME_KEYS,
        )
    elif room == "imports":
        keys = (("1 2 3 4", "種類を選ぶ"), ("F5", "ファイルを読み直す"), ("F12", "取り込む"), *FRAME_KEYS)
    else:
        keys = FIELD_KEYS + LIST_KEYS + FRAME_KEYS
    return HelpPage(title, _STEPS[room], keys)
