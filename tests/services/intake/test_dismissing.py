"""退ける: a forgery put aside leaves the board, the totals and the genuine submissions as they were."""

from __future__ import annotations

from pathlib import Path

import pytest

from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.intake.models import Ask
from tests.services.intake.test_table import aoba, asked, files, hq, standing, take, total
from tests.services.post import Sender

__all__ = ["aoba", "hq"]


def test_a_forged_copy_is_put_aside_and_undo_brings_it_back(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    take(hq, files(tmp_path, aoba.send(aoba.session("a", 10))))
    take(hq, files(tmp_path, aoba.send(aoba.session("a", 99, version=2), key="forger")))
    question = hq.intake.questions()[0]
    assert (standing(hq), question.ask) == ("保留", Ask.CHANGED_KEY)
    changes = hq.intake.dismiss(question.links[0], question.link_keys[0])
    assert changes.label == "青葉支店推進委員会 第2版を退ける判断"
    assert (total(hq), standing(hq), asked(hq)) == (10, "受領", [Ask.FIRST_KEY])
    assert [line.state_label for line in hq.intake.history("013")] == ["退けた", "受領"]
    with pytest.raises(InputRefused, match="すでに退けてあります"):
        hq.intake.dismiss(question.links[0], question.link_keys[0])
    hq.undo()
    assert (total(hq), standing(hq)) == (10, "保留")


def test_a_first_key_that_was_a_forgery_gives_way_to_the_genuine_one(hq: Desk, aoba: Sender, tmp_path: Path) -> None:
    forger = Sender("013", key="forger", book="0" * 8 + "-0000-4000-8000-" + "0" * 12)
    take(
        hq, files(tmp_path, forger.send(forger.session("x", 99), submission_id="1" * 8 + "-1111-4111-8111-" + "1" * 12))
    )
    question = hq.intake.questions()[0]
    hq.intake.reject_key("013", question.fingerprint)
    assert (total(hq), standing(hq), asked(hq)) == (0, "未提出", [])
    with pytest.raises(InputRefused):
        hq.intake.receipts(tmp_path / "receipts")
    (answer,) = take(hq, files(tmp_path, aoba.send(aoba.session("a", 10))))
    assert answer.first_key
    assert (total(hq), standing(hq), asked(hq)) == (10, "受領", [Ask.FIRST_KEY])
