"""Buttons and cards that hold several parts: tiles, large choices, questions."""
