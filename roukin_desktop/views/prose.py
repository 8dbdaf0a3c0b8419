"""Lines of plain text as a label shows them with air between them."""

from __future__ import annotations

from html import escape


def prose(text: str, *, gap: int = 0) -> str:
    """Return each line as a paragraph with ``gap`` pixels below it; '' stays ''."""
    style = f"line-height:135%; margin:0 0 {gap}px 0"
    return "".join(f'<p style="{style}">{escape(part)}</p>' for part in text.split("\n")) if text else ""
