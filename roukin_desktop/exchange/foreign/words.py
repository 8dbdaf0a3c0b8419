"""The words offices put above their columns, per kind of import. Data only; compared by search key.

The first word is the label shown when a person mends the mapping. A word belongs to a field when it means that field
standing alone; longer headers are matched by the longest word they contain.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FieldWords:
    """One field: its key, the header words, and what its cells usually look like (``contents.py``)."""

    key: str
    words: tuple[str, ...]
    looks: str = ""

    @property
    def label(self) -> str:
        """What the field is called on screen."""
        return self.words[0]


def _field(key: str, looks: str, words: str) -> FieldWords:
    return FieldWords(key, tuple(words.split()), looks)


_CODE = _field(
    "code",
    "code",
    "会員番号 会員コード 会員No 会員NO. 会員ID 会員CD 番号 コード CD ID 組合コード 組合番号 組合No "
    "団体コード 団体番号 団体No 労組コード "
    "労組番号 労組No 会員団体コード 登録番号 管理番号 組織コード 組織番号 単組コード 単組番号",
)
_NAME = _field(
    "name",
    "name",
    "会員名 会員名称 会員 組合名 組合名称 労組名 労組名称 団体名 団体名称 会員団体名 会員団体 労働組合名 "
    "名称 組織名 組織名称 単組名 単組 "
    "組合 労組 労働組合 団体 正式名称 会員(組合)名 組合(会員)名 会員組合名 主催会員 主催組合 主催団体 主催 "
    "実施会員 実施組合 実施団体 "
    "開催会員 開催組合 開催団体 対象会員 対象組合 参加会員 参加組合 参加団体 名前 分会名 職場名 支部名",
)
_NOTE = _field("note", "", "備考 摘要 メモ 特記事項 コメント 備考欄 その他特記 連絡事項 特記 補足")
_BRANCH = _field(
    "branch",
    "",
    "店舗 支店 支店名 店舗名 店名 取引店 取引支店 担当店 担当支店 所管店 取扱店 取扱支店 取扱店舗 営業店 "
    "営業店名 店 母店 所属店 "
    "取引店舗 担当店舗 支店・出張所 店(出張所) 推進店",
)
_BRANCH_CODE = _field(
    "branch_code", "", "店番 店番号 店舗コード 支店コード 店コード 支店番号 取引店番 店CD 支店CD 店舗番号"
)

MEMBERS = (
    _CODE,
    _NAME,
    _field(
        "reading",
        "reading",
        "フリガナ よみ よみがな 読み 読み仮名 読みがな 読み方 カナ カナ名 カナ名称 会員名カナ 会員名(カナ) "
        "組合名カナ 名称カナ 団体名カナ "
        "ふりがな カナ氏名 会員カナ 会員名フリガナ 組合名フリガナ かな かな名 労組名カナ 名称フリガナ "
        "団体名フリガナ",
    ),
    _field("short_name", "", "略称 略名 通称 短縮名 略 会員略称 組合略称 略称名 呼称"),
    _field(
        "federation",
        "",
        "産別 上部団体 構成組織 産別名 所属産別 上部組織 系統 加盟産別 産業別 構成産別 産別組織 産別名称 "
        "所属 加盟組織 上部 業種 産業別組織",
    ),
    _BRANCH,
    _BRANCH_CODE,
    _field(
        "headcount",
        "count",
        "組合員数 組合員 人員 人数 組織人員 加入者数 加入人数 構成員数 員数 構成人員 会員数 組合員総数 "
        "組合員数計 人員数 総人員 現在員数 "
        "職員数 従業員数 間接構成員数 間接構成員 組織人数 現勢 在籍数 在籍者数",
    ),
    _field(
        "valid_from",
        "date",
        "加入日 入会日 適用開始日 有効開始日 加入年月日 入会年月日 開始日 有効期間開始 加盟日 加盟年月日 取引開始日",
    ),
    _field(
        "valid_to",
        "date",
        "脱退日 退会日 適用終了日 有効終了日 脱退年月日 退会年月日 終了日 有効期間終了 解散日 解散年月日",
    ),
    _NOTE,
)

SESSIONS = (
    _CODE,
    _NAME,
    _field(
        "date",
        "date",
        "開催日 実施日 日付 年月日 日時 開催日時 実施日時 開催年月日 実施年月日 月日 開催月日 実施月日 "
        "期日 日程 実施日程 開催日程 学習会開催日 "
        "学習会実施日 実施年月日時 開催期日 とき いつ 実施予定日 開催日(実施日)",
    ),
    _field("year", "", "年 開催年 実施年 西暦"),
    _field("month", "month", "月 開催月 実施月"),
    _field("day", "day", "日 開催日にち 日にち"),
    _field(
        "form",
        "form",
        "形態 開催方法 実施方法 方法 開催形態 実施形態 開催形式 実施形式 形式 方式 開催方式 実施方式 "
        "開催区分 対面・WEB 対面/WEB 対面WEB別 "
        "開催スタイル 参加方法 実施区分 対面・WEBの別 対面orWEB WEB・対面",
    ),
    _field(
        "themes",
        "themes",
        "テーマ 学習テーマ 主なテーマ テーマ名 内容 学習内容 研修内容 主な内容 実施内容 開催内容 "
        "テーマ・内容 内容・テーマ 分野 学習分野 "
        "学習会テーマ 項目 学習項目 議題 学習会内容 学習会の内容 種類 学習会の種類 学習会種別 カテゴリ "
        "カテゴリー テーマ区分",
    ),
    _field("themes2", "themes", "テーマ2 第2テーマ 内容2 学習内容2 テーマその2 副テーマ サブテーマ"),
    _field("themes3", "themes", "テーマ3 第3テーマ 内容3 学習内容3 テーマその3"),
    _field(
        "purpose",
        "purpose",
        "目的 開催目的 実施目的 目的区分 趣旨 開催趣旨 学習会目的 開催の目的 対象区分 説明会区分 学習会区分",
    ),
    _field(
        "attendees",
        "count",
        "参加者数 参加人数 参加人員 参加数 参加者 出席者数 出席人数 出席者 出席数 出席人員 人数 "
        "参加組合員数 参加者人数 受講者数 受講人数 "
        "受講者 延べ人数 延べ参加者数 参加者数計 参加者合計 参加人数計 参加者計 参加計 実参加者数 参加実績 "
        "参加実人数 来場者数 参加 出席 人員 "
        "当日参加者数 当日参加人数 実績人数 参加延べ人数 動員数 聴講者数",
    ),
    _field(
        "attendees_face",
        "number",
        "会場 対面 会場参加 会場参加者 会場参加者数 会場人数 対面参加 対面参加者数 対面人数 来場 来場者 "
        "会場参加人数 対面参加人数 うち会場 うち対面 "
        "現地 現地参加 集合 リアル",
    ),
    _field(
        "web_attendees",
        "number",
        "うちWEB WEB参加者数 WEB参加者 WEB参加 WEB参加人数 WEB人数 内WEB うちオンライン オンライン参加者数 "
        "オンライン参加 オンライン人数 "
        "オンライン参加者 うちリモート リモート参加 WEB オンライン リモート うちWEB参加者数 うちWEB参加 "
        "内オンライン",
    ),
    _field(
        "expense",
        "money",
        "職域活動費 活動費 職域活動費活用額 職域活動費(円) 職域活動費額 活用額 使用額 利用額 助成額 助成金 "
        "助成金額 補助額 補助金 金額 支出額 "
        "支出金額 費用 経費 申請額 申請金額 支給額 支払額 請求額 執行額 職域活動費金額 職域活動費使用額 "
        "費用額 支出 費用合計 経費合計 職域費 "
        "交付額 職域活動費申請額 職域活動費支出額 職域活動費計 職域活動費合計",
    ),
    _field(
        "expense_kind",
        "",
        "費目 費用区分 費用種別 費用内訳 経費区分 支出内訳 使途 用途 経費内訳 活動費使途 活動費区分 内訳",
    ),
    _field(
        "co_members",
        "",
        "ほか 他 共催 合同 共催会員 合同会員 ほか参加会員 他参加会員 合同参加会員 共催組合 合同組合 他会員 "
        "ほか会員 合同開催 合同開催会員 "
        "その他の会員 その他参加会員 共催団体 連名",
    ),
    _field("applied_on", "date", "申請日 事前申請日 申込日 申請年月日 事前申請 届出日 事前申請年月日"),
    _field(
        "planned_heads",
        "count",
        "対象人数 申請人数 予定人数 予定者数 見込人数 対象者数 参加予定者数 参加予定人数 計画人数 "
        "申請時人数 事前申請人数",
    ),
    _field(
        "minutes", "number", "時間(分) 所要時間 所要分数 実施時間 学習時間 分 分数 時間数 開催時間(分) 実施時間(分)"
    ),
    _field("video", "mark", "動画 動画視聴 動画活用 動画使用 DVD 映像 動画の活用 ビデオ"),
    _field(
        "title",
        "",
        "会議名 学習会名 会議名・内容 件名 演題 題名 タイトル 学習会名称 講座名 セミナー名 研修名 行事名 "
        "会議名称 会合名 名目 "
        "学習会等の名称 実施名称 開催名称 イベント名",
    ),
    _field("status", "", "状態 実施状況 状況 予定・実績 予実 実施有無 予定/実施 開催状況"),
    _NOTE,
)

TARGETS = (
    _CODE,
    _NAME,
    _field("fiscal_year", "", "年度 対象年度 設定年度"),
    _field("item", "item", "項目 目標項目 取組項目 品目 商品 種目 設定項目 指標 区分"),
    _field(
        "allotted",
        "count",
        "会員分件数目標 会員分目標 会員分 件数目標 分件数 会員分件数 配分 配分目標 割当 割当件数 割当目標 "
        "目安 目安件数 目標目安 "
        "つなぐプロジェクト会員目標 会員目標 金庫目標 配分件数",
    ),
    _field(
        "target",
        "count",
        "自主目標 会員自主目標 目標 目標件数 自主目標件数 設定目標 目標値 目標数 設定件数 会員自主目標件数 "
        "自主目標値 決定目標 自主目標数",
    ),
    _field("set_on", "date", "設定日 決定日 設定年月日 決定年月日 機関決定日 承認日 決議日 目標設定日"),
    _field("decided_by", "decided_by", "決定機関 設定機関 機関 決定方法 決議機関 決定会議 承認機関 機関決定 決定の場"),
    _NOTE,
)

CAMPAIGNS = (
    _field("campaign", "campaign", "キャンペーン キャンペーン名 CP CP名 施策 施策名 キャンペーン名称 運動名"),
    _BRANCH,
    _BRANCH_CODE,
    _field(
        "product", "product", "商品 商品名 取扱商品 種類 項目 品目 区分 預金種類 種目 科目 商品区分 預金種別 コース"
    ),
    _field(
        "date",
        "date",
        "日付 報告日 基準日 集計日 年月日 週 期間 対象期間 集計期間 報告週 対象週 週末日 締日 締切日 時点 "
        "実績日 計上日 月日 取扱日 受付日 実施日 "
        "日 対象日 報告期間 取扱期間 獲得日",
    ),
    _field("month", "month", "月 対象月 年月 報告月 実績月 取扱月 計上月 集計月"),
    _field(
        "count",
        "count",
        "件数 実績件数 新規件数 獲得件数 契約件数 口数 取扱件数 成約件数 件 実績 新規 件数実績 獲得数 実績数 件数(件)",
    ),
    _field(
        "yen",
        "money",
        "金額 実績金額 預入金額 預入額 取扱金額 獲得金額 契約金額 新規金額 額 実行金額 実行額 残高 金額実績 合計金額",
    ),
    _NOTE,
)

_ITEM = _field(
    "item",
    "",
    "項目 項目名 項目名称 指標 指標名 実績項目 集計項目 種目 種目名 科目 科目名 品目 商品 商品名 "
    "取引種類 取引 種類 内容 区分",
)
_ITEM_CODE = _field(
    "item_code", "", "項目コード 項目番号 項目No 指標コード 指標番号 科目コード 種目コード 商品コード コード"
)
_UNIT = _field("unit", "", "単位")

FIGURES = (
    _BRANCH,
    _BRANCH_CODE,
    _ITEM,
    _ITEM_CODE,
    _field("month", "", "月 年月 対象月 対象年月 実績月 実績年月 計上月 取扱月 月次 月別 基準月 集計月 処理年月"),
    _field(
        "value",
        "amount",
        "実績 実績値 実績数 値 数値 数字 数量 件数 金額 件数・金額 件数/金額 当月実績 月間実績 月次実績 当月 "
        "回数 口数 数 新規件数 新規金額 実績件数 実績金額 契約件数 残高",
    ),
    _UNIT,
)

PRIORS = (
    _ITEM,
    _ITEM_CODE,
    _field("period", "", "期間 対象期間 期 年度 対象年度 年度・期 年月 月 対象月 半期"),
    _field(
        "scope",
        "",
        "対象 範囲 対象範囲 推進委員会 推進委員会名 店舗 支店 支店名 店舗名 店名 店番 委員会 "
        "ブロック 産別 会員 単位組織",
    ),
    _field(
        "value",
        "amount",
        "前年実績 前年度実績 前年同期 前年同期実績 前年 前年度 前期実績 昨年度実績 昨年実績 実績 実績値 "
        "値 数値 数字 数量 件数 金額 件数・金額",
    ),
    _UNIT,
    _field("basis", "", "実数・推定 実数/推定 実推 推定 推定値 推定の別 根拠 数字の根拠 確定・推定 種別"),
    _NOTE,
)

FIELDS: dict[str, tuple[FieldWords, ...]] = {
    "members": MEMBERS,
    "sessions": SESSIONS,
    "targets": TARGETS,
    "campaigns": CAMPAIGNS,
    "figures": FIGURES,
    "priors": PRIORS,
}

NOT_THESE = (
    *("前年", "昨年", "前期", "累計", "達成率", "率", "前回", "対比", "増減", "差引", "進捗", "残り", "前同"),
    *("電話", "郵便", "内線", "携帯", "FAX", "Fax", "ＦＡＸ", "TEL", "Tel", "ＴＥＬ"),
)
"""A header with one of these means another figure than the field it seems to name."""

SERIAL_WORDS = (
    "No",
    "No.",
    "NO",
    "№",
    "番号",
    "連番",
    "項番",
    "通番",
    "整理番号",
    "#",
    "番",
    "順",
    "ID",
    "管理番号",
    "登録番号",
    "行",
)
"""A column under one of these may just count the rows; its contents decide."""

BLANK_MARKS = frozenset(
    {"-", "－", "―", "ー", "‐", "—", "–", "−", "‑", "_", "/", "／", "\\", "＼", "×", "✕", "x", "なし", "無し", "無"}
)
"""What people put into a cell to say that there is nothing."""

BLANK_WORDS = frozenset(
    {
        "未使用",
        "使用なし",
        "利用なし",
        "該当なし",
        "活用なし",
        "不使用",
        "未活用",
        "申請なし",
        "n/a",
        "---",
        "--",
        "ナシ",
        "非該当",
    }
)

DITTO = frozenset(
    {
        "〃",
        "々",
        "″",
        '"',
        "”",
        "“",
        "''",
        "’’",
        "同上",
        "同",
        "〟",
        "同じ",
        "上に同じ",
        '""',
        ",,",
        "〻",
        "仝",
    }
)
"""Marks that repeat the cell above."""

YES_MARKS = frozenset(
    {
        "○",
        "◯",
        "〇",
        "●",
        "◎",
        "✓",
        "✔",
        "☑",
        "レ",
        "1",
        "有",
        "有り",
        "あり",
        "はい",
        "yes",
        "y",
        "o",
        "v",
        "済",
        "★",
        "☆",
        "■",
        "*",
        "該当",
    }
)
NO_MARKS = frozenset({"", "0", "無", "無し", "なし", "いいえ", "no", "n", "×", "-", "□", "☐", "false"})
