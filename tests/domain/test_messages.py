"""Every finding has its sentence, and no sentence is kept for a finding nobody makes."""

from __future__ import annotations

import ast
from pathlib import Path

import roukin_desktop.domain
from roukin_desktop.domain.messages import MESSAGES

DOMAIN = Path(roukin_desktop.domain.__file__).parent
MAKERS = {"error", "warning", "hint"}


def _codes_in(path: Path) -> set[str]:
    """Return the codes a module makes findings with: second argument of error/warning/hint, and what feeds it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MAKERS:
            found |= {
                n.value for n in ast.walk(node.args[1]) if isinstance(n, ast.Constant) and isinstance(n.value, str)
            }
    return found


def test_every_code_of_the_rules_has_a_sentence_and_every_sentence_a_code() -> None:
    made = set().union(*(_codes_in(path) for path in (DOMAIN / "rules").glob("*.py")))
    fields = (DOMAIN / "fields.py").read_text(encoding="utf-8")
    session = (DOMAIN / "rules" / "session.py").read_text(encoding="utf-8")
    others = {code for code in MESSAGES if f'"{code}"' in fields or f'"{code}"' in session}
    assert made <= set(MESSAGES)
    assert set(MESSAGES) - made <= others


def test_sentences_end_and_say_something() -> None:
    assert all(text.endswith(("。", "?", "。)")) for text in MESSAGES.values())
    assert len(set(MESSAGES.values())) == len(MESSAGES)
