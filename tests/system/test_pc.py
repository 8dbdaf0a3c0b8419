"""What the program knows of the PC it runs on: folders, settings, name, time, log."""

from __future__ import annotations

from pathlib import Path

import pytest

from roukin_desktop.domain.errors import FileTrouble
from roukin_desktop.system import logs
from roukin_desktop.system.clock import system_clock
from roukin_desktop.system.identity import current_who
from roukin_desktop.system.paths import default_paths
from roukin_desktop.system.settings import Settings, load_settings, save_settings


def test_one_variable_puts_everything_below_one_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ROUKIN_HOME", str(tmp_path))
    paths = default_paths()
    for folder in (paths.data, paths.documents, paths.backups, paths.drafts, paths.logs, paths.settings_file):
        assert folder.is_relative_to(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_without_it_data_and_documents_are_the_users_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ROUKIN_HOME", raising=False)
    paths = default_paths()
    assert paths.data.is_absolute()
    assert paths.backups.is_relative_to(paths.data)
    assert not paths.documents.is_relative_to(paths.data)


def test_settings_come_back(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "settings.json"
    given = Settings(user_name="係 𠮷野", enter_moves=False, text_size=125, recent_books=("a", "b"))
    save_settings(path, given)
    assert load_settings(path) == given


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'{"text_size": "big", "recent_books": [1]}'])
def test_damaged_settings_are_no_reason_not_to_start(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert load_settings(path) == Settings()


def test_what_is_good_in_damaged_settings_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"text_size": null, "user_name": "係", "from_a_newer_version": 1}', encoding="utf-8")
    assert load_settings(path) == Settings(user_name="係")


def test_settings_that_cannot_be_kept_say_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FileTrouble):
        save_settings(tmp_path / "file" / "settings.json", Settings())


def test_the_name_of_the_settings_wins_over_the_login() -> None:
    assert current_who("係").name == "係"
    assert current_who().name
    assert current_who().pc


def test_the_clock_knows_its_time_zone() -> None:
    assert system_clock().tzinfo is not None


def _fails_about_a_record() -> None:
    message = "松並交通労働組合 の人数が…"
    raise RuntimeError(message)


def test_log_and_report_say_where_and_never_what(tmp_path: Path) -> None:
    logs.start_log(tmp_path / "logs")
    try:
        _fails_about_a_record()
    except RuntimeError as trouble:
        report = logs.log_crash(trouble)
    finally:
        logs.stop_log()
    written = (tmp_path / "logs" / "roukin-desktop.log").read_text(encoding="utf-8")
    for text in (report, written):
        assert "RuntimeError" in text
        assert "_fails_about_a_record" in text
        assert "松並" not in text


def test_without_a_place_for_the_log_the_program_still_starts(tmp_path: Path) -> None:
    (tmp_path / "logs").write_bytes(b"")
    logs.start_log(tmp_path / "logs")
    logs.stop_log()
