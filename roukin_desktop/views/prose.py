"""Texts made ready for a label: lines with air between them, long numbers that may be broken."""

from __future__ import annotations

from html import escape


def prose(text: str, *, gap: int = 0) -> str:
    """Return each line as a paragraph with ``gap`` pixels below it; '' stays ''."""
    style = f"line-height:135%; margin:0 0 {gap}px 0"
    return "".join(f'<p style="{style}">{escape(part)}</p>' for part in text.split("\n")) if text else ""


def breakable(number: str) -> str:
    """Return a 確認番号 that may go on in the next line behind each hyphen: large, it is wider than a small window."""
    return number.replace("-", "-\u200b")
