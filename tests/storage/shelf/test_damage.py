"""A flipped byte in what was received, frozen or laid out is found by 点検, and named in words."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.intake.facts import Closed
from roukin_desktop.storage.shelf.received import Shelf
from roukin_desktop.storage.store import BookStore
from tests.domain.intake.senders import Post, session
from tests.storage.shelves import NOW, WHO, expect, take

HARM = {
    "a kept record": (
        "UPDATE submission_record SET record = replace(record, ':10', ':11')",
        "受け付けた提出の内容が壊れています: 013 第1版",
    ),
    "a kept record that is none": ("UPDATE submission_record SET record = '['", "受け付けた提出が読めません"),
    "a kept record gone": ("DELETE FROM submission_record", "受け付けた提出の内容が壊れています: 013 第1版"),
    "a manifest": ("UPDATE submission SET manifest = '[]'", "変更の記録が壊れています"),
    "a frozen record": (
        "UPDATE closed_record SET record = replace(record, ':10', ':11')",
        "確定した記録の内容が壊れています: 2025H1 013",
    ),
    "a laid out row": ("UPDATE study_session SET attendees = 11", "記録の内容が壊れています: study_session"),
    "a laid out row gone": ("DELETE FROM study_session", "受け付けた記録の表が合いません: study_session"),
    "a sender nobody listed": ("INSERT INTO sender VALUES ('099', '', '')", "履歴のない行があります: sender"),
    "a decision nobody made": (
        "INSERT INTO decision VALUES (1, 'approve_key', '[\"013\",\"forged\"]', '2025-10-06', '', '', '')",
        "履歴のない行があります: decision",
    ),
}


@pytest.mark.parametrize(("harm", "told"), HARM.values(), ids=HARM)
def test_check_finds_what_was_damaged(empty_store: BookStore, harm: str, told: str) -> None:
    post, row = Post(), session("013", "a", 10)
    expect(empty_store, "013")
    take(empty_store, post, post.send("013", "r1", row))
    with empty_store.transaction(Verb.CLOSE, "確定"):
        Shelf(empty_store).close([Closed("2025H1", "013", (row,))], NOW)
    assert empty_store.check() == []
    empty_store.close()
    with closing(sqlite3.connect(empty_store.path)) as connection, connection:
        connection.execute("PRAGMA foreign_keys = ON")
        assert connection.execute(harm).rowcount > 0
    with BookStore.open(empty_store.path, who=WHO, clock=lambda: NOW) as opened:
        assert any(told in line for line in opened.check())
