"""Measures as SQL: the figure, its groups and its rows from one filter (design.md L4)."""
