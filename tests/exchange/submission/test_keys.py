"""Keys: who signed, and how a clerk compares keys on the telephone (exchange.md §2)."""

from __future__ import annotations

import re

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.exchange.submission.keys import (
    fingerprint,
    key_file_name,
    make_key,
    pae,
    read_fingerprint,
    read_key,
    verify,
)
from tests import builders
from tests.exchange.submission.sealing import key


def test_a_key_comes_back_from_its_file_and_signs_the_same() -> None:
    made = make_key()
    back = read_key(made.to_file())
    assert back.public == made.public
    assert back.sign("t", b"text") == made.sign("t", b"text")


def test_two_books_have_two_keys() -> None:
    one, other = make_key(), make_key()
    assert one.public != other.public
    assert fingerprint(one.public) != fingerprint(other.public)


@given(st.binary(max_size=60), st.binary(max_size=60))
def test_a_signature_holds_for_exactly_its_bytes(body: bytes, other: bytes) -> None:
    signature = key().sign("type", body)
    assert verify(key().public, signature, "type", body)
    assert verify(key().public, signature, "type", other) == (body == other)
    assert not verify(key().public, signature, "other type", body)
    assert not verify(key("foreign").public, signature, "type", body)


@given(*[st.tuples(st.text(max_size=8), st.binary(max_size=12))] * 2)
def test_type_and_bytes_never_run_into_each_other(one: tuple[str, bytes], other: tuple[str, bytes]) -> None:
    assert (pae(*one) == pae(*other)) == (one == other)


@pytest.mark.parametrize("bad", ["", "00", "zz" * 32, "0" * 64, "F" * 64, "f" * 64])
def test_what_is_no_key_verifies_nothing(bad: str) -> None:
    assert not verify(bad, key().sign("t", b""), "t", b"")
    assert not verify(key().public, bad * 2, "t", b"")


def _rsa() -> bytes:
    made = generate_private_key(65537, 2048)
    return made.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


@pytest.mark.parametrize(
    "content",
    [b"", b"not a key", b"\x00" * 100, key().to_file()[:-40], _rsa()],
    ids=["empty", "text", "zeros", "cut", "of another kind"],
)
def test_a_damaged_key_file_says_what_to_do(content: bytes) -> None:
    with pytest.raises(InputRefused, match="新しい鍵を作り"):
        read_key(content)


def test_the_secret_never_shows_in_a_log() -> None:
    secret = key().to_file().decode("ascii")
    assert fingerprint(key().public) in repr(key())
    assert not any(line in repr(key()) for line in secret.splitlines())


def test_the_file_name_of_a_key_stays_in_its_folder() -> None:
    assert key_file_name(builders.BOOK_ID) == f"key-{builders.BOOK_ID}.pem"
    for bad in ("", "../../x", "C:\\x", "a/b", "x" * 65, "鍵"):
        with pytest.raises(ValueError, match=f"^{re.escape(bad)}$"):
            key_file_name(bad)


def test_a_fingerprint_can_be_typed_as_it_was_heard() -> None:
    usual = fingerprint(key().public)
    assert re.fullmatch(r"\d{5}(-\d{5}){5}", usual)
    wide = usual.translate({ord(str(digit)): chr(0xFF10 + digit) for digit in range(10)})
    for typed in (usual, usual.replace("-", ""), usual.replace("-", " "), wide, wide.replace("-", "－"), f" {usual}\n"):
        assert read_fingerprint(typed) == usual


@pytest.mark.parametrize("typed", ["", "12345", "1" * 29, "1" * 31, "a" * 30, "٣" * 30])
def test_what_is_no_fingerprint_is_none(typed: str) -> None:
    assert read_fingerprint(typed) is None
