"""The kinds of record that are registers: members and the places and receivers records refer to."""

from __future__ import annotations

from roukin_desktop.domain.records import Block, Branch, Committee, Donee, Federation, Member

REGISTERS = tuple(cls.kind for cls in (Block, Federation, Committee, Branch, Donee, Member))
"""Own entries of these decide what records of other books refer to (design.md L6b)."""
