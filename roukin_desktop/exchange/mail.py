"""A mail draft as an ``.eml`` file, which mail programs open unsent (exchange.md §4).

``X-Unsent: 1`` makes it a draft. The text is base64 of UTF-8 and attachments have ASCII names: gateways and mail
programs in Japan break anything else. The program sends nothing itself.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_NOT_ASCII = re.compile(r"[^0-9A-Za-z._-]")
_SPREADSHEET = ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet")
_TYPES = {".xlsx": _SPREADSHEET, ".pdf": ("application", "pdf"), ".csv": ("text", "csv")}


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file to be attached, its bytes read already."""

    name: str
    content: bytes


def mail_draft(to: str, subject: str, body: str, attachments: Iterable[Attachment] = ()) -> bytes:
    """Return the bytes of the draft: CRLF, no BOM, the same for the same contents.

    ``to`` holds plain addresses divided by commas, or nothing; line breaks in ``to`` and ``subject`` become spaces.
    """
    from email.message import EmailMessage
    from email.policy import SMTP

    mail = EmailMessage(policy=SMTP)
    mail["X-Unsent"] = "1"
    if to.strip():
        mail["To"] = _one_line(to)
    mail["Subject"] = _one_line(subject)
    mail["MIME-Version"] = "1.0"
    mail.set_content(body.replace("\r\n", "\n"), charset="utf-8", cte="base64")
    kept = list(attachments)
    for one, name in zip(kept, ascii_names([one.name for one in kept]), strict=True):
        main, sub = _TYPES.get(name[name.rfind(".") :].lower(), ("application", "octet-stream"))
        mail.add_attachment(one.content, maintype=main, subtype=sub, filename=name)
    if mail.is_multipart():
        mail.set_boundary(_boundary(subject, body, kept))
    return mail.as_bytes()


def ascii_names(names: Sequence[str]) -> list[str]:
    """Return names a gateway keeps: ASCII letters, digits, dot, hyphen and underscore, all different."""
    found: list[str] = []
    for name in names:
        plain = _NOT_ASCII.sub("_", name).strip(".") or "file"
        stem, dot, end = plain.rpartition(".")
        count, one = 1, plain
        while one.lower() in {other.lower() for other in found}:
            count += 1
            one = f"{stem}_{count}{dot}{end}" if dot else f"{plain}_{count}"
        found.append(one)
    return found


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _boundary(subject: str, body: str, attachments: Sequence[Attachment]) -> str:
    """Return a divider made from the contents, so that the same draft gives the same bytes."""
    digest = hashlib.sha256("\n".join((subject, body)).encode("utf-8", "replace"))
    for one in attachments:
        digest.update(one.content)
    return f"=_roukin_{digest.hexdigest()[:32]}"
