"""What each template asks for: data for ``templates.py``; the words are those the import knows."""

from __future__ import annotations

from dataclasses import dataclass

from roukin_desktop.domain.catalogue import Catalogue, Choice
from roukin_desktop.domain.rules.monthly import month_items

TEXT, DAY, NUMBER, SIGNED = "@", "yyyy/m/d", "#,##0", '#,##0;"▲"#,##0'


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its header, cell format, width in characters, what to write, two examples, words to choose from.

    ``strict`` choices are refused by Excel when mistyped; the others are only offered.
    """

    header: str
    format: str
    width: int
    help: str
    examples: tuple[object, object]
    choices: tuple[str, ...] = ()
    needed: bool = False
    strict: bool = True


def columns_of(kind: str, catalogue: Catalogue) -> tuple[Column, ...]:
    """Return the columns of a kind of import with the words of the year."""
    makers = {
        "members": _members,
        "sessions": _sessions,
        "targets": _targets,
        "campaigns": _campaigns,
        "figures": _figures,
        "priors": _priors,
    }
    return makers[kind](catalogue)


def _labels(choices: tuple[Choice, ...]) -> tuple[str, ...]:
    return tuple(choice.label for choice in choices)


_CODE = Column("会員番号", TEXT, 12, "会員の番号。先頭の0もそのまま書きます。", ("360001", "210002"))
_NAME = Column(
    "会員名", TEXT, 32, "会員台帳と同じ名前。会員番号があれば省けます。", ("松並交通労働組合", "港町交通労働組合")
)
_NOTE = Column("備考", TEXT, 30, "自由に書けます(2,000文字まで)。", ("", ""))


def _members(catalogue: Catalogue) -> tuple[Column, ...]:
    return (
        _CODE,
        Column("会員名", TEXT, 32, "正式な名前。", ("松並交通労働組合", "港町交通労働組合"), needed=True),
        Column(
            "フリガナ",
            TEXT,
            32,
            "かな・カナのどちらでも、探すときに使います。",
            ("マツナミコウツウロウドウクミアイ", "みなとまちこうつうろうどうくみあい"),
        ),
        Column("略称", TEXT, 14, "一覧で使う短い名前。", ("松並交通", "")),
        Column("産別", TEXT, 16, "まだ無い産別は、取り込むときに加わります。", ("交通系", "交通系")),
        Column("店舗", TEXT, 16, "設定にある店舗の名前か店番。", ("", "")),
        Column("組合員数", NUMBER, 12, "人数だけを書きます。", (280, 1330)),
        Column("加入日", DAY, 12, "分かるときだけ。", ("", "")),
        Column("脱退日", DAY, 12, "脱退した会員だけ。", ("", "")),
        _NOTE,
    )


def _sessions(catalogue: Catalogue) -> tuple[Column, ...]:
    themes = "、".join(_labels(catalogue.themes))
    return (
        Column(
            "開催日", DAY, 12, "2025/6/18、6/18、R7.6.18 のどれでも読めます。", ("2025/6/18", "2025/7/2"), needed=True
        ),
        _CODE,
        _NAME,
        Column(
            "形態", TEXT, 10, "対面・WEB・併用から選びます。", ("対面", "WEB"), _labels(catalogue.forms), needed=True
        ),
        Column("目的", TEXT, 26, "一覧から選びます。", _two(catalogue.purposes), _labels(catalogue.purposes)),
        Column(
            "テーマ",
            TEXT,
            30,
            f"「、」で区切っていくつでも: {themes}",
            ("生活防衛、資産形成", "可処分所得向上"),
            needed=True,
        ),
        Column("参加者数", NUMBER, 10, "出席した人数。", (24, 18), needed=True),
        Column("うちWEB", NUMBER, 10, "WEBで参加した人数。併用のときに書きます。", ("", 18)),
        Column("会場・設備費(円)", NUMBER, 16, "職域活動費のうち会場・設備。使わなければ空欄。", (12000, "")),
        Column("弁当代・懇親会費(円)", NUMBER, 18, "職域活動費のうち弁当・懇親会。使わなければ空欄。", ("", "")),
        Column("その他の費用(円)", NUMBER, 16, "職域活動費のうちその他。内容を備考に書きます。", ("", "")),
        Column("申請日", DAY, 12, "WEB・併用で職域活動費を使うときは必ず。", ("", "2025/6/25")),
        Column("対象人数", NUMBER, 10, "申請したときの人数。", ("", 20)),
        Column("会議名・内容", TEXT, 30, "120文字まで。", ("", "新入組合員学習会")),
        Column("時間(分)", NUMBER, 10, "ろうきんをテーマにした時間。", (40, 30)),
        _NOTE,
    )


def _two(choices: tuple[Choice, ...]) -> tuple[str, str]:
    labels = _labels(choices)
    return (labels[0], labels[min(1, len(labels) - 1)])


def _targets(catalogue: Catalogue) -> tuple[Column, ...]:
    items: list[Column] = []
    for place, item in enumerate(catalogue.target_items):
        name = item.short or item.label
        allotted = f"金庫が示した件数({item.label})。"
        items.append(Column(f"{name} 会員分件数目標", NUMBER, 16, allotted, (10 + place, 20 + place)))
        items.append(
            Column(f"{name} 自主目標", NUMBER, 16, "会員が決めた件数。決めていなければ空欄。", (12 + place, ""))
        )
    return (
        _CODE,
        _NAME,
        *items,
        Column(
            "決定機関",
            TEXT,
            16,
            "決めた機関。",
            _two(catalogue.decided_by),
            _labels(catalogue.decided_by),
            strict=False,
        ),
        Column("設定日", DAY, 12, "決めた日。", ("2025/5/20", "")),
        _NOTE,
    )


def _campaigns(catalogue: Catalogue) -> tuple[Column, ...]:
    campaigns = tuple(c.name for c in catalogue.campaigns)
    products = tuple(dict.fromkeys(p.label for c in catalogue.campaigns for p in c.products))
    first = catalogue.campaigns[0] if catalogue.campaigns else None
    name = first.name if first else ""
    product = first.products[0].label if first and first.products else ""
    day = first.starts_on.strftime("%Y/%m/%d") if first and first.starts_on else ""
    return (
        Column("キャンペーン", TEXT, 30, "一覧から選びます。", (name, name), campaigns, needed=True),
        Column("店舗", TEXT, 16, "設定にある店舗の名前か店番。", ("", "")),
        Column("日付", DAY, 12, "その週(月)の最後の日。", (day, day), needed=True),
        Column("商品", TEXT, 30, "キャンペーンの商品。", (product, product), products, needed=True, strict=False),
        Column("件数", NUMBER, 10, "その週(月)だけの件数。累計ではありません。", (12, 8), needed=True),
        Column("金額(円)", NUMBER, 16, "その週(月)だけの金額。円で書きます。", (6000000, 3500000)),
        _NOTE,
    )


def _item_columns(catalogue: Catalogue, codes: tuple[str, ...]) -> tuple[Column, Column]:
    """Return code and name of an indicator; one of the two is enough."""
    labels = tuple(catalogue.by_code[code].label for code in codes)
    return (
        Column("項目コード", TEXT, 12, "T01 などのコード。項目を書けば省けます。", (codes[0], codes[1]), codes),
        Column("項目", TEXT, 44, "年度定義の項目の名前。", (labels[0], labels[1]), labels, strict=False),
    )


def _figures(catalogue: Catalogue) -> tuple[Column, ...]:
    year, codes = catalogue.fiscal_year, month_items(catalogue)
    return (
        Column("店舗", TEXT, 16, "設定にある店舗の名前か店番。店舗に分けない数字は「全体」。", ("", "")),
        *_item_columns(catalogue, codes),
        Column("月", TEXT, 14, "「2025年4月」のように書きます。", (f"{year}年4月", f"{year}年4月"), needed=True),
        Column(
            "実績", SIGNED, 18, "その月だけの数字。累計ではありません。金額は円で書きます。", (120, 45), needed=True
        ),
    )


def _priors(catalogue: Catalogue) -> tuple[Column, ...]:
    before, codes = catalogue.fiscal_year - 1, tuple(catalogue.by_code)
    half = f"{before}年度上期"
    return (
        *_item_columns(catalogue, codes),
        Column(
            "期間",
            TEXT,
            16,
            f"「{half}」「{before}年度」「{before}年4月」のように書きます。",
            (half, half),
            needed=True,
        ),
        Column(
            "対象", TEXT, 20, "全体、または設定にある推進委員会・店舗・ブロック・産別の名前かコード。", ("全体", "")
        ),
        Column("前年実績", SIGNED, 18, "数字だけを書きます。金額は円で書きます。", (1200, 455), needed=True),
        Column("実数・推定", TEXT, 12, "紙から逆算した数字は「推定」。", ("実数", "推定"), ("実数", "推定")),
        _NOTE,
    )
