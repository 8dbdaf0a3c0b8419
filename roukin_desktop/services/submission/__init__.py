"""提出: what an office or a committee sends on, and what came back of it (exchange.md §1, §2 Receipt, §4)."""
