"""Tab order for parts made at run time: Qt puts new widgets at the end of the window's chain."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
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


def next_in_chain(step: QWidget, *, forward: bool = True) -> QWidget:
    """Return what follows a widget in its window's chain, or what comes before it.

    PySide takes the one it returns for a child of the one that was asked, and lets go of its Python half when that one
    dies (a row that is taken out of a form). Asking the real parent for its children puts that right; a window is told
    that it has none, which Qt knows.
    """
    found = (step.nextInFocusChain() if forward else step.previousInFocusChain()) or step
    if home := found.parentWidget():
        home.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    else:
        found.setParent(None)
    return found
