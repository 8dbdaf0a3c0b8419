"""A year pack is read exactly as it was signed or not at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.catalogue_reader import catalogue_text, load_catalogue
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.records import Record
from roukin_desktop.exchange.submission import pack_refusals as refusals
from roukin_desktop.exchange.submission import strict_json
from roukin_desktop.exchange.submission.pack import Pack, PackManifest, PackSender, read_pack, seal_pack
from roukin_desktop.exchange.submission.sealed_kind import PackGiven
from tests import builders
from tests.exchange.submission import sealing

MADE = datetime(2026, 3, 20, 9, 30, tzinfo=timezone(timedelta(hours=9)))
TEXT = catalogue_text(2025)
SENDERS = (PackSender("014", "わかば"), PackSender("013", "=1+1 _x000D_ 𠮷野", "a@example.jp"))


def manifest(**given: Any) -> PackManifest:  # noqa: ANN401 - any field
    """Return what a pack of headquarters says of itself."""
    fields: dict[str, Any] = {
        "pack_id": builders.uid("pack 1"),
        "book_id": builders.uid("headquarters"),
        "role": Role.HEADQUARTERS,
        "code": "",
        "name": "本部",
        "fiscal_year": 2025,
        "revision": 3,
        "created_at": MADE,
        "app_version": "0.1.0",
    }
    return PackManifest(**fields | given)


def registers() -> list[Record]:
    """Return entries that name each other."""
    federation, branch = builders.federation(), builders.branch(committee_id=None)
    return [federation, branch, builders.member(federation_id=federation.id, branch_id=branch.id)]


def sealed(**given: Any) -> Pack:  # noqa: ANN401 - any field
    """Return a signed pack."""
    return seal_pack(manifest(**given), TEXT, SENDERS, registers(), sealing.key("headquarters"))


def test_what_was_sealed_is_read_back() -> None:
    made = sealed()
    read = read_pack(made.rows)
    assert read == made
    assert read.catalogue == load_catalogue(2025)
    assert [one.code for one in read.senders] == ["013", "014"]
    assert sorted(one.kind for one in read.records) == ["branch", "federation", "member"]
    assert all(len(row) < strict_json.CELL_LIMIT for row in made.rows)


@given(st.data())
def test_law_no_line_can_be_changed_taken_out_or_moved(data: st.DataObject) -> None:
    rows = list(sealed().rows)
    at = data.draw(st.integers(0, len(rows) - 1))
    kind = data.draw(st.sampled_from(["out", "twice", "letter"]))
    if kind == "out":
        del rows[at]
    elif kind == "twice":
        rows.insert(at, rows[at])
    else:
        place = data.draw(st.integers(0, len(rows[at]) - 1))
        letter = data.draw(st.sampled_from('0aZ"{}あ'))
        changed = rows[at][:place] + letter + rows[at][place + 1 :]
        if changed == rows[at]:
            return
        rows[at] = changed
    with pytest.raises(InputRefused) as refused:
        read_pack(rows)
    assert str(refused.value).endswith(("何も変えていません。", "更新してから開いてください。何も変えていません。"))


def test_a_forged_signature_is_refused() -> None:
    made = sealed()
    other = seal_pack(manifest(revision=4), TEXT, SENDERS, registers(), sealing.key("other"))
    stolen = replace(other.manifest, public_key=made.manifest.public_key)
    from roukin_desktop.exchange.submission.pack_lines import manifest_line

    with pytest.raises(InputRefused) as refused:
        read_pack([manifest_line(stolen), *other.rows[1:]])
    assert str(refused.value) == refusals.BAD_SIGNATURE


def test_a_newer_format_asks_for_an_update() -> None:
    made = sealed()
    value = strict_json.read_object(made.rows[0])
    newer = strict_json.write({**value, "format": 2})
    with pytest.raises(refusals.NewerPack):
        read_pack([newer, *made.rows[1:]])


@pytest.mark.parametrize(
    ("given", "text", "records"),
    [
        ({"role": Role.COMMITTEE}, TEXT, None),
        ({"fiscal_year": 0}, TEXT, None),
        ({"name": ""}, TEXT, None),
        ({"created_at": datetime(2026, 1, 1)}, TEXT, None),  # noqa: DTZ001 - without a zone on purpose
        ({}, "", None),
        ({}, TEXT, [builders.year_definition()]),
    ],
)
def test_what_no_pack_may_say_is_not_sealed(given: dict[str, Any], text: str, records: list[Record] | None) -> None:
    with pytest.raises((InputRefused, ValueError)):
        seal_pack(manifest(**given), text, SENDERS, registers() if records is None else records, sealing.key())


def test_definitions_that_cannot_be_used_refuse_the_whole() -> None:
    with pytest.raises(InputRefused) as refused:
        seal_pack(manifest(), TEXT.replace("yen = 1\n", "yen = -1\n", 1), (), (), sealing.key())
    assert str(refused.value) == refusals.BAD_DEFINITION
    assert "0以上" in refused.value.problems[0]
    with pytest.raises(InputRefused, match="正しくない行"):
        seal_pack(manifest(fiscal_year=2026), TEXT, (), (), sealing.key())


def test_a_member_of_a_branch_that_is_not_there_refuses_the_whole() -> None:
    lost = builders.member(federation_id=None, branch_id=builders.uid("nowhere"))
    with pytest.raises(InputRefused) as refused:
        seal_pack(manifest(), TEXT, (), [lost], sealing.key())
    assert str(refused.value) == refusals.BAD_DEFINITION


def test_other_files_are_named_for_what_they_are() -> None:
    from roukin_desktop.exchange.submission.read import _verified

    with pytest.raises(PackGiven):
        _verified(sealed().rows)
    with pytest.raises(InputRefused, match="受領票です"):
        read_pack(['{"kind":"receipt"}'])
    with pytest.raises(InputRefused, match="提出ブックです"):
        read_pack(['{"kind":"full"}'])
    with pytest.raises(InputRefused, match="配布ファイルではありません"):
        read_pack([])
