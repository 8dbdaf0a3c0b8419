"""受付: what a committee or headquarters receives, and what people decide about it (exchange.md §2)."""
