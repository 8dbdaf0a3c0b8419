"""A period's figures, computed from the records when shown (design.md L3)."""
