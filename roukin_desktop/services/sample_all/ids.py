"""Identifiers of the sample: derived from the book's, so that they are the same in every run and differ per book."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID, uuid5

from roukin_desktop.services.sample_all.places import Union

_SAMPLE = UUID("5d0a7f0e-3c55-5b64-9a0e-2f1d6c4b8a90")
"""The namespace of the sample's books."""


def book_id(code: str) -> str:
    """Return the id of the sample book of a committee or of headquarters."""
    return str(uuid5(_SAMPLE, code))


@dataclass(frozen=True, slots=True)
class Ids:
    """Names the records of one book."""

    book_id: str

    def of(self, *parts: object) -> str:
        """Return the id of a record."""
        return str(uuid5(UUID(self.book_id), "/".join(str(part) for part in parts)))

    def member(self, union: Union) -> str:
        """Return the id of a member's entry."""
        return self.of("member", union.code)

    def branch(self, code: str) -> str:
        """Return the id of a branch's entry."""
        return self.of("branch", code)
