"""年度定義の配布: headquarters hands a year's definitions out, committees and offices take them in (exchange.md §3)."""
