"""Tab order for parts made at run time: Qt puts new widgets at the end of the window's chain."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def keep_in_order(field: QWidget, parts: Sequence[QWidget]) -> None:
    """Put the parts of a composed field where the field itself stands in the chain.

    The field must take focus itself: Qt leaves widgets without focus policy where they are.
    """
    field.setFocusProxy(None)  # type: ignore[arg-type]
    chain([field, *parts])


def chain(fields: Sequence[QWidget]) -> None:
    """Put each widget after the one before it, leaving the rest of the chain as it is."""
    for before, after in pairwise(fields):
        QWidget.setTabOrder(before, after)
