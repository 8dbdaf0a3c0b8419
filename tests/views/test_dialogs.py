"""A file is never replaced unasked, whatever ending the user left out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from roukin_desktop.presenters.ports import FileKind
from roukin_desktop.views.dialogs import QtDialogs

EXCEL = (FileKind("Excel ブック", ("*.xlsx",)),)


@pytest.mark.parametrize("agree", [True, False])
def test_a_name_without_its_ending_asks_before_it_replaces_a_file(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, agree: bool
) -> None:
    asked: list[str] = []

    def confirm(_title: str, text: str, _yes: str) -> bool:
        asked.append(text)
        return agree

    dialogs = QtDialogs(window, str)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "集計"), ""))
    monkeypatch.setattr(dialogs, "confirm", confirm)
    whole = tmp_path / "集計.xlsx"
    assert dialogs.ask_save("Excelを作成", tmp_path, EXCEL) == whole
    assert asked == []
    whole.write_bytes(b"kept")
    assert dialogs.ask_save("Excelを作成", tmp_path, EXCEL) == (whole if agree else None)
    assert "集計.xlsx" in asked[0]
