"""年度定義: the definitions of a year, year packs and 年度更新."""
