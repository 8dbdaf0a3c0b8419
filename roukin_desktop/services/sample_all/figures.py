"""What the sample adds up to: the figures headquarters printed for 2025年度上期 (conference of 2025-10-31).

Counts and yen. Amounts the paper prints in 百万円 or 億円 are taken as whole ones. How they spread over committees,
branches, members and months is invented.
"""

from __future__ import annotations

SESSIONS = {"T09": 595, "K02": 329, "K03": 7_299, "B02": 135, "B03": 3_191, "L09": 36, "L10": 589}
EXPENSES = {"S01": 333, "S02": 8_124, "S03": 2, "S04": 14_731_239}
MEMBERS = {"T15": 726, "O01": 115, "O02": 63, "O03": 495}
CONSULTATIONS = {"debt": 712, "npo_loan": 9, "npo_account": 7}
SUMMER = {"count": 9_546, "yen": 20_560_000_000}
FEDERATIONS = {"retiree_info": 4, "retirement_policy": 3, "welfare_request": 19}

BRANCH_MONTHS = {
    "T01": 10_682,
    "T02": 3_931,
    "T03": 10_623,
    "T06": 692_612,
    "K04": 32,
    "K10": 11,
    "K12": 333,
    "L01": 5_392,
    "L02": 108,
    "L03": 509,
    "L04": 495,
    "L05": 282,
    "L06": 677,
    "L14": 10_759,
    "L16": 5_658,
    "B01": 628,
    "X03": 47,
    "X04": 33,
}
"""Counts the bank gives for each branch and month."""

NET_FUNDS = 166
"""投信の契約者増加数, a net change that may be negative: 預かり資産 (T04) is it with iDeCo (L02) and 国債 (L06)."""

BRANCH_YEN = {
    "K01": 832_000_000,
    "K05": 98_000_000,
    "K11": 47_000_000,
    "L11": 23_604_000_000,
    "I01": 39_500_000_000,
}
"""Amounts the bank gives for each branch and month."""

PENSION_ACCOUNTS = 27_352
"""ろうきんでの年金受取口座 at the end of September (X02), a stock."""

WHOLE_MONTHS = {"T07": 233_849, "X05": 24_304, "K08": 12, "K09": 35_000_000}
"""What the bank gives for the whole of Hokkaido alone. Of K08 and K09 the months are invented, not their cumulation."""

SITE_ACCESS = 5_982
"""組合員様専用サイト アクセス数 (O04), which headquarters counts itself."""

CUMULATIONS = {"K06": (561, "K04"), "K07": (1_399_000_000, "K05"), "K08": (112, "K08"), "K09": (295_000_000, "K09")}
CUMULATIONS |= {"L15": (102_669, "L14")}
"""A long cumulation at the end of September, and the item whose months of this year are in it."""

PRIORS = {
    "K01": 610_000_000,
    "K02": 355,
    "K03": 7_986,
    "K04": 23,
    "K05": 60_000_000,
    "K10": 20,
    "K11": 94_000_000,
    "K12": 300,
    "L04": 522,
    "L16": 5_158,
    "B01": 646,
    "T16": 5_763_000,
    "S04": 15_104_239,
}
"""Last year's figures, worked back from the printed differences (domain.md §3.3)."""

RATES = {"T06": 1, "T07": 1, "T15": 1_000} | dict.fromkeys(
    ("T01", "T02", "T03", "T04", "T08", "T09", "T10", "T12", "T13"), 100
)
"""One set of rates that gives 5,996千円 (domain.md §4.3, α): a question to headquarters, no fact."""
RATE_SOURCE = "見本の単価(架空。本部に確認していません)"
