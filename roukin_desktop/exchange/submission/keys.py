"""The key of a book: who signed a submission, and how two clerks compare keys on the telephone (exchange.md §2).

The key lies beside the program's settings and never in the book, because books get copied. This module makes and
reads the bytes of the key file; whoever calls it stores them.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import TYPE_CHECKING

from roukin_desktop.domain.errors import InputRefused

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_NAME = re.compile(r"[0-9A-Za-z-]{1,64}")
_HEX_KEY = re.compile(r"[0-9a-f]{64}")
_HEX_SIGNATURE = re.compile(r"[0-9a-f]{128}")
_GROUPS, _DIGITS = 6, 5

BAD_KEY_FILE = (
    "鍵のファイルが壊れているか、鍵ではありません。記録簿はそのままです。"
    "控えの鍵を選ぶか、新しい鍵を作り、提出先に電話で確認番号を伝えてください。"
)


class SigningKey:
    """The secret key of one book. It never shows its secret but in ``to_file``."""

    __slots__ = ("_secret",)

    def __init__(self, secret: Ed25519PrivateKey) -> None:
        """Hold the secret."""
        self._secret = secret

    def __repr__(self) -> str:
        """Name the key by its fingerprint: a log or a crash report must not carry the secret."""
        return f"SigningKey({fingerprint(self.public)})"

    @property
    def public(self) -> str:
        """The public key as 64 hex digits, as it stands in the manifest."""
        return self._secret.public_key().public_bytes_raw().hex()

    def sign(self, kind: str, body: bytes) -> str:
        """Return the signature over type and exact bytes as 128 hex digits."""
        return self._secret.sign(pae(kind, body)).hex()

    def to_file(self) -> bytes:
        """Return the content of the key file (PKCS 8, PEM)."""
        from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

        return self._secret.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def make_key() -> SigningKey:
    """Return a new key from the system's randomness."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return SigningKey(Ed25519PrivateKey.generate())


def sample_key(book_id: str) -> SigningKey:
    """Return the key of a book of the sample. It is no secret: whoever has the program can make it."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    seed = hashlib.sha256(b"roukin sample key " + book_id.encode("ascii")).digest()
    return SigningKey(Ed25519PrivateKey.from_private_bytes(seed))


def read_key(content: bytes) -> SigningKey:
    """Return the key ``to_file`` wrote; raise InputRefused for any other content."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        secret = load_pem_private_key(content, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise InputRefused(BAD_KEY_FILE) from error
    if not isinstance(secret, Ed25519PrivateKey):
        raise InputRefused(BAD_KEY_FILE)
    return SigningKey(secret)


def key_file_name(book_id: str) -> str:
    """Return the name of a book's key file; ValueError for an id that is no plain file name (reliability.md 44)."""
    if not _NAME.fullmatch(book_id):
        raise ValueError(book_id)
    return f"key-{book_id}.pem"


def verify(public: str, signature: str, kind: str, body: bytes) -> bool:
    """Tell whether the holder of ``public`` signed exactly these bytes as this type."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if not _HEX_KEY.fullmatch(public) or not _HEX_SIGNATURE.fullmatch(signature):
        return False
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)).verify(bytes.fromhex(signature), pae(kind, body))
    except (InvalidSignature, ValueError):
        return False
    return True


def pae(kind: str, body: bytes) -> bytes:
    """Return type and body with their lengths before them: no other pair gives the same bytes (DSSE, §3)."""
    name = kind.encode("utf-8")
    return b"DSSEv1 %d %s %d %s" % (len(name), name, len(body), body)


def fingerprint(public: str) -> str:
    """Return the 確認番号 of a public key: six groups of five digits, to be read aloud (about 100 bits).

    Digits alone: letters get misheard on the telephone.
    """
    number = int.from_bytes(hashlib.sha256(b"roukin key " + bytes.fromhex(public)).digest(), "big")
    digits = f"{number % 10 ** (_GROUPS * _DIGITS):0{_GROUPS * _DIGITS}}"
    return "-".join(digits[start : start + _DIGITS] for start in range(0, len(digits), _DIGITS))


def read_fingerprint(text: str) -> str | None:
    """Return a 確認番号 as typed (full-width digits, spaces or hyphens allowed) in its usual form, else None."""
    digits = re.sub(r"[\s\u200b\-‐－ー−・,、]", "", unicodedata.normalize("NFKC", text))
    if not digits.isdecimal() or not digits.isascii() or len(digits) != _GROUPS * _DIGITS:
        return None
    return "-".join(digits[start : start + _DIGITS] for start in range(0, len(digits), _DIGITS))
