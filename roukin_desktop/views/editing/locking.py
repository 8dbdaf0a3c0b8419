"""Fields that only show: a record of another book can be read, marked and copied, and nothing is typed into it.

The words why stand in the form's head (screens.md: nothing is read-only without words).
"""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget


def lock_fields(page: QWidget, locked: bool) -> None:
    """Lock or open every field of a form; buttons that add or remove rows are not shown meanwhile."""
    for field in page.findChildren(QWidget):
        if isinstance(field, (QLineEdit, QPlainTextEdit)):
            if field.isReadOnly() != locked:
                field.setReadOnly(locked)
        elif isinstance(field, QPushButton):
            _hide(field, locked)
        elif isinstance(field, (QComboBox, QAbstractButton)) and field.isEnabled() == locked:
            field.setEnabled(not locked)


def _hide(button: QPushButton, locked: bool) -> None:
    """Hide a button that was shown, and show it again later; one hidden for another reason stays so."""
    if locked and not button.isHidden():
        button.setProperty("put_away", True)
        button.hide()
    elif not locked and button.property("put_away"):
        button.setProperty("put_away", False)
        button.show()


def keys_while(keys: dict[str, str], *, locked: bool, remark: bool) -> dict[str, str]:
    """Return the F-keys a form answers: of a record of another book F12 only sends the ``remark`` being typed."""
    left = {key: word for key, word in keys.items() if key != "F12" or not locked}
    return {**left, "F12": "差戻しに加える"} if remark else left
