"""The fixed facts of the sample book. Every name is invented; nobody is meant."""

from __future__ import annotations

from datetime import date

NOTE = "見本(架空)"
OWNER = "青葉支店推進委員会"
CODE = "901"
DAY = date(2025, 9, 30)
"""The day the book plays on: the last of the half-year it is full of."""
BLOCK = ("91", "見本中央ブロック")
BRANCHES = (("901", "青葉支店"), ("902", "汐見支店"), ("903", "紅葉坂出張所"))
DONEES = ((2024, "見本の森 子育て応援ひろば"), (2025, "見本の森 ひだまり食堂"))

PLACES = (
    ("若竹", "ワカタケ"),
    ("朝凪", "アサナギ"),
    ("夕霧", "ユウギリ"),
    ("白鳥沢", "シラトリザワ"),
    ("月見野", "ツキミノ"),
    ("風車", "カザグルマ"),
    ("虹ヶ丘", "ニジガオカ"),
    ("星降", "ホシフリ"),
    ("花園台", "ハナゾノダイ"),
    ("鈴鳴", "スズナリ"),
    ("雪灯", "ユキアカリ"),
    ("緑風", "リョクフウ"),
    ("紅葉坂", "モミジザカ"),
    ("汐見", "シオミ"),
    ("銀河", "ギンガ"),
    ("泉原", "イズミハラ"),
)
"""Invented places and their readings; with ``TRADES`` they make the members' names."""

TRADES = (
    ("交通労働組合", "コウツウロウドウクミアイ", "交通"),
    ("市職員労働組合", "シショクインロウドウクミアイ", "自治体"),
    ("病院労働組合", "ビョウインロウドウクミアイ", "医療"),
    ("製作所労働組合", "セイサクショロウドウクミアイ", "製造"),
    ("運輸労働組合", "ウンユロウドウクミアイ", "運輸"),
    ("生協労働組合", "セイキョウロウドウクミアイ", "流通"),
    ("電機労働組合", "デンキロウドウクミアイ", "製造"),
    ("学園教職員組合", "ガクエンキョウショクインクミアイ", "教育"),
)
"""Name, reading and federation of a trade; a place has four of the eight."""

FEDERATIONS = (
    ("11", "交通"),
    ("12", "自治体"),
    ("13", "医療"),
    ("14", "製造"),
    ("15", "運輸"),
    ("16", "流通"),
    ("17", "教育"),
)

HEADCOUNTS = (312, 148, 96, 520, 233, 187, 75, 410, 264, 128, 655, 201, 88, 342, 119, 276)
"""組合員数, used in turn with a small step so that no two members of one trade are equal."""

TALKS = (
    ("newcomer", ("newcomer", "young"), "新人説明会 はじめてのろうきん"),
    ("newcomer", ("newcomer", "disposable_income"), "新入組合員説明会 給料と家計"),
    ("asset_building", ("asset_building", "disposable_income"), "資産形成学習会 つみたての基本"),
    ("disposable_income", ("disposable_income",), "家計見直し学習会 借換の考え方"),
    ("life_defense", ("life_defense",), "生活防衛学習会 カードの落とし穴"),
    ("young", ("young", "asset_building"), "青年部学習会 20代からの積立"),
    ("loan_products", ("loan_products", "disposable_income"), "住宅ローン学習会"),
    ("retirement", ("retirement", "asset_building"), "退職準備セミナー"),
    ("life_defense", ("life_defense", "disposable_income"), "学習会 マネートラブルを防ぐ"),
)
"""Purpose, themes and title of the talks."""

SPRING_TALKS = (0, 1, 0, 5, 1)
OTHER_TALKS = (2, 3, 4, 7, 6, 8, 2, 3, 5, 7, 4)
"""Talks by their place in ``TALKS``: newcomers in April and May, everything else later."""

FIRST_HALF_2025 = (
    (4, (25, 16, 32, 43, 8, 21, 37, 10, 28)),
    (5, (40, 9, 36, 19, 12, 32)),
    (6, (33, 9, 19, 14, 40, 31, 8, 40)),
    (7, (13, 14, 44, 46, 41, 8, 42, 21)),
    (8, (31, 10, 19, 8)),
    (9, (35, 12, 23, 30, 15, 24, 20)),
)
"""Participants of each session by month: 42 sessions, 1,018 persons."""

YEAR_2024 = (
    (4, (35, 9, 7, 11, 34, 15, 27, 40, 9, 15)),
    (5, (37, 21, 22, 14, 7, 26, 17)),
    (6, (25, 29, 18, 7, 10, 12, 48, 21)),
    (7, (43, 18, 28, 39, 8, 26, 7, 7, 26)),
    (8, (21, 7, 34, 28)),
    (9, (7, 44, 28, 14, 23, 7, 36)),
    (10, (45, 34, 22, 30, 31, 31, 10)),
    (11, (38, 12, 22, 8, 36, 7)),
    (12, (21, 31, 7, 33)),
    (1, (28, 20, 23, 15, 14)),
    (2, (10, 38, 7, 7, 34, 16, 24)),
    (3, (12, 41, 39, 36, 17, 13)),
)
"""The whole year before: 80 sessions, 45 of them in the first half with 967 persons."""

JOINT = frozenset({6, 17, 25, 38})
"""Sessions of a year, by their place, that two or three members held together."""

ONLINE = {11: "web", 20: "hybrid", 28: "web", 34: "hybrid", 57: "web", 70: "hybrid"}
"""Sessions held by WEB or in both ways, by their place in the year."""

OPEN_PURPOSE = frozenset({13, 31})
"""Sessions of 2025 whose 目的 an import left open (要確認)."""

SITES = ("本部会議室", "汐見分会")

SUMMER_DAYS = ((6, 6), (6, 13), (6, 20), (6, 27), (7, 4), (7, 11), (7, 18), (7, 25), (7, 31))
SUMMER = (
    ("901", "time_deposit", (21, 12, 9, 14, 8, 11, 9, 16, 13), 2_310_000),
    ("901", "ace_deposit", (9, 4, 6, 3, 5, 4, 2, 6, 5), 240_000),
    ("902", "time_deposit", (15, 8, 10, 7, 9, 6, 8, 11, 10), 2_050_000),
    ("902", "ace_deposit", (6, 3, 2, 4, 3, 1, 3, 2, 4), 210_000),
    ("903", "time_deposit", (8, 3, 5, 4, 2, 6, 3, 5, 4), 1_880_000),
    ("903", "ace_deposit", (3, 1, 2, 0, 1, 2, 1, 0, 2), 190_000),
)
"""Branch, product, 件数 of each week, and the mean yen of a deposit (weeks vary around it)."""

TWO_WAY_DAYS = ((4, 30), (5, 31), (6, 30), (7, 31), (8, 31), (9, 30))
TWO_WAY = (
    ("901", "zaikei", (34, 21, 18, 15, 11, 14)),
    ("901", "ideco", (3, 1, 2, 0, 1, 2)),
    ("901", "fund_regular", (8, 5, 3, 4, 2, 3)),
    ("902", "zaikei", (22, 17, 12, 9, 8, 10)),
    ("902", "ideco", (2, 0, 1, 1, 0, 1)),
    ("902", "fund_regular", (5, 3, 4, 2, 1, 2)),
    ("903", "zaikei", (9, 6, 4, 5, 3, 4)),
    ("903", "ideco", (1, 0, 0, 0, 0, 0)),
    ("903", "fund_regular", (2, 1, 1, 0, 1, 0)),
)
"""Branch, product and 件数 of each month."""

NO_TARGET = frozenset({5, 14, 23, 37, 46, 59})
"""Members, by their place, that set no target in 2025."""

ITEM_DIVISORS = (("main_account", 24), ("deposit", 55), ("loan", 28), ("custody", 160), ("non_face_to_face", 14))
"""組合員数 divided by this is the bank's figure (会員分件数目標) of the item."""
