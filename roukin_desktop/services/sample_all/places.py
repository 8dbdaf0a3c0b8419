"""The invented map of the sample: 33 committees, 36 branches, 5 blocks, 20 産別, and how members are called.

道南 and 空知 are the blocks whose 研修会 the paper names; every other name is made up, and no code is a branch's code.
"""

from __future__ import annotations

from dataclasses import dataclass

OWNER_CODE, OWNER = "900", "見本推進機構 本部"
NOTE = "見本(架空)"

BLOCKS = (
    ("81", "道南ブロック"),
    ("82", "空知ブロック"),
    ("83", "見本東ブロック"),
    ("84", "見本西ブロック"),
    ("85", "見本北ブロック"),
)

_TOWNS = (
    ("浜風", "ハマカゼ", 0, 31),
    ("琥珀台", "コハクダイ", 0, 22),
    ("霧笛", "ムテキ", 0, 17),
    ("若草", "ワカクサ", 0, 26),
    ("日向野", "ヒナタノ", 0, 14),
    ("六花", "リッカ", 0, 19),
    ("白樺原", "シラカバハラ", 1, 28),
    ("星影", "ホシカゲ", 1, 21),
    ("風待", "カゼマチ", 1, 16),
    ("月影", "ツキカゲ", 1, 24),
    ("朝霧", "アサギリ", 1, 18),
    ("花霞", "ハナガスミ", 1, 12),
    ("雪見台", "ユキミダイ", 2, 44),
    ("緑ヶ原", "ミドリガハラ", 2, 33),
    ("水鏡", "ミズカガミ", 2, 20),
    ("虹見", "ニジミ", 2, 25),
    ("夏木", "ナツキ", 2, 15),
    ("冬木立", "フユコダチ", 2, 23),
    ("千草", "チグサ", 2, 29),
    ("鈴蘭野", "スズランノ", 3, 41),
    ("帆影", "ホカゲ", 3, 36),
    ("汐風", "シオカゼ", 3, 27),
    ("山吹台", "ヤマブキダイ", 3, 22),
    ("楓坂", "カエデザカ", 3, 30),
    ("柊", "ヒイラギ", 3, 13),
    ("蛍沢", "ホタルザワ", 3, 26),
    ("雲海", "ウンカイ", 4, 19),
    ("銀嶺", "ギンレイ", 4, 34),
    ("暁台", "アカツキダイ", 4, 21),
    ("渚野", "ナギサノ", 4, 17),
    ("木漏日", "コモレビ", 4, 24),
    ("宵待", "ヨイマチ", 4, 20),
    ("露草", "ツユクサ", 4, 38),
)
"""Town, reading, block and number of members."""

_OUTPOSTS = {12: ("951", "粉雪出張所"), 19: ("952", "若葉谷出張所"), 32: ("953", "星降出張所")}
"""出張所 that the largest committees look after beside their branch."""


@dataclass(frozen=True, slots=True)
class Place:
    """A committee of the sample: ``at`` counts from 0, ``branches`` are code and name, ``members`` how many."""

    at: int
    code: str
    town: str
    reading: str
    block: tuple[str, str]
    members: int
    branches: tuple[tuple[str, str], ...]

    @property
    def name(self) -> str:
        """The committee's name."""
        return f"{self.town}支店推進委員会"


def _place(at: int) -> Place:
    town, reading, block, members = _TOWNS[at]
    code = f"{911 + at}"
    own = ((code, f"{town}支店"), *([_OUTPOSTS[at]] if at in _OUTPOSTS else ()))
    return Place(at, code, town, reading, BLOCKS[block], members, own)


PLACES = tuple(_place(at) for at in range(len(_TOWNS)))

TRADES = (
    ("交通労働組合", "コウツウロウドウクミアイ", "見本交通産別"),
    ("市職員労働組合", "シショクインロウドウクミアイ", "見本自治体産別"),
    ("病院労働組合", "ビョウインロウドウクミアイ", "見本医療産別"),
    ("製作所労働組合", "セイサクショロウドウクミアイ", "見本製造産別"),
    ("運輸労働組合", "ウンユロウドウクミアイ", "見本運輸産別"),
    ("生協労働組合", "セイキョウロウドウクミアイ", "見本流通産別"),
    ("電機労働組合", "デンキロウドウクミアイ", "見本電機産別"),
    ("学園教職員組合", "ガクエンキョウショクインクミアイ", "見本教育産別"),
    ("郵便労働組合", "ユウビンロウドウクミアイ", "見本郵便産別"),
    ("電力労働組合", "デンリョクロウドウクミアイ", "見本電力産別"),
    ("開発職員労働組合", "カイハツショクインロウドウクミアイ", "見本開発産別"),
    ("通信労働組合", "ツウシンロウドウクミアイ", "見本通信産別"),
    ("鉄道労働組合", "テツドウロウドウクミアイ", "見本鉄道産別"),
    ("農協職員労働組合", "ノウキョウショクインロウドウクミアイ", "見本農業団体産別"),
    ("水道労働組合", "スイドウロウドウクミアイ", "見本水道産別"),
    ("ガス労働組合", "ガスロウドウクミアイ", "見本ガス産別"),
    ("製紙労働組合", "セイシロウドウクミアイ", "見本製紙産別"),
    ("食品労働組合", "ショクヒンロウドウクミアイ", "見本食品産別"),
    ("港湾労働組合", "コウワンロウドウクミアイ", "見本港湾産別"),
    ("建設労働組合", "ケンセツロウドウクミアイ", "見本建設産別"),
)
"""Name, reading and 産別 of a trade; the codes of the 産別 count from 61."""

AREAS = (("", ""), ("東", "ヒガシ"), ("中央", "チュウオウ"))

HEADCOUNTS = (312, 148, 96, 520, 233, 187, 75, 410, 264, 128, 655, 201, 88, 342, 119, 276)
"""組合員数, used in turn with a small step so that few members are equal."""


def federation_code(trade: int) -> str:
    """Return the code of a trade's 産別."""
    return f"{61 + trade}"


@dataclass(frozen=True, slots=True)
class Union:
    """A member of a committee: its number there from 0, and what it is called."""

    number: int
    code: str
    name: str
    reading: str
    trade: int
    headcount: int


def unions(place: Place) -> tuple[Union, ...]:
    """Return the members of a committee."""
    return tuple(_union(place, number) for number in range(place.members))


def _union(place: Place, number: int) -> Union:
    trade = (place.at * 7 + number * 3) % len(TRADES)
    name, reading, _ = TRADES[trade]
    area, area_reading = AREAS[number // len(TRADES)]
    heads = HEADCOUNTS[(place.at * 5 + number * 3) % len(HEADCOUNTS)] + 7 * (number % 4) + place.at
    code = f"{place.code}{number + 1:03}"
    return Union(number, code, place.town + area + name, place.reading + area_reading + reading, trade, heads)
