"""集計: the summary of the period, each figure with its rows."""
