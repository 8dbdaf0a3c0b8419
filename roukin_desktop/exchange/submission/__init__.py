"""Submissions: sealed into a workbook by the sender, opened and compared by the receiver (exchange.md §1, §2)."""
