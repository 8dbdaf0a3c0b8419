"""The manual: one Markdown file per chapter and its pictures, read with importlib.resources."""
