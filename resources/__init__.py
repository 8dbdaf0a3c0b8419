"""Catalogue, fonts, icons, style and sample data, read with importlib.resources."""
