"""A mail draft opens unsent and survives gateways: ASCII outside, UTF-8 inside (exchange.md §4)."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage

from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.exchange.mail import Attachment, ascii_names, mail_draft

SUBJECT = "【提出】2025年度上期 推進活動 みどり野推進委員会(013) 第2版"
BODY = "ご担当者様\n\nいつもお世話になっております。\n照合コード: ABCD-EFGH-JKMN\n"
FILES = (Attachment("suishin_2025_013_r02.xlsx", b"PK\x03\x04 workbook"), Attachment("まとめ.pdf", b"%PDF-1.4"))

lines = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=80)


def read(content: bytes) -> EmailMessage:
    found = message_from_bytes(content, policy=policy.default)
    assert isinstance(found, EmailMessage)
    return found


def text_of(mail: EmailMessage) -> str:
    body = mail.get_body()
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def test_the_draft_opens_unsent_with_every_text() -> None:
    mail = read(mail_draft("a@example.jp, b@example.jp", SUBJECT, BODY, FILES))
    assert mail["X-Unsent"] == "1"
    assert mail["To"] == "a@example.jp, b@example.jp"
    assert mail["Subject"] == SUBJECT
    assert text_of(mail) == BODY


def test_attachments_come_whole_under_ascii_names() -> None:
    found = [(a.get_filename(), a.get_content()) for a in read(mail_draft("", SUBJECT, BODY, FILES)).iter_attachments()]
    assert found == [("suishin_2025_013_r02.xlsx", FILES[0].content), ("___.pdf", FILES[1].content)]


def test_the_bytes_are_ascii_with_windows_line_ends_and_no_mark() -> None:
    content = mail_draft("a@example.jp", SUBJECT, BODY, FILES)
    assert content.isascii()
    assert content.count(b"\n") == content.count(b"\r\n")
    assert content.startswith(b"X-Unsent: 1\r\n")
    assert b'Content-Type: text/plain; charset="utf-8"\r\nContent-Transfer-Encoding: base64' in content


def test_without_an_address_the_draft_asks_for_one() -> None:
    assert read(mail_draft(" ", SUBJECT, BODY))["To"] is None


def test_the_same_contents_give_the_same_bytes() -> None:
    assert mail_draft("a@example.jp", SUBJECT, BODY, FILES) == mail_draft("a@example.jp", SUBJECT, BODY, FILES)


def test_a_line_break_in_the_subject_adds_no_header() -> None:
    mail = read(mail_draft("a@example.jp\r\nBcc: x@example.jp", "題名\r\nBcc: x@example.jp", BODY))
    assert mail["Bcc"] is None
    assert mail["Subject"] == "題名 Bcc: x@example.jp"


def test_names_that_become_one_are_told_apart() -> None:
    assert ascii_names(["上期.xlsx", "下期.xlsx", "集計", "報告"]) == ["__.xlsx", "___2.xlsx", "__", "___2"]


@given(lines, st.lists(lines, max_size=8))
def test_any_subject_and_text_come_back(subject: str, body: list[str]) -> None:
    text = "\n".join(body) + "\n"
    mail = read(mail_draft("", subject, text))
    assert mail["Subject"] == " ".join(subject.split())
    assert text_of(mail) == text
