"""What the commands of a year's definitions answer: plain values for JSON, Japanese text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from roukin_desktop.domain.definition.groups import GROUPS, Line, specs_of

if TYPE_CHECKING:
    from roukin_desktop.domain.catalogue import Catalogue
    from roukin_desktop.services.packs.making import MadePack
    from roukin_desktop.services.packs.opening import PackPlan
    from roukin_desktop.services.year_change import Coming


def catalogue_values(catalogue: Catalogue, origin: str) -> dict[str, Any]:
    """Return a year's definitions as JSON values: the short lists they are edited in."""
    lists = {
        group.key: [{"key": line.key, "title": line.title, **line.texts} for line in group.lines(catalogue)]
        for group in GROUPS.values()
    }
    return {"fiscal_year": catalogue.fiscal_year, "title": catalogue.title, "origin": origin, "lists": lists}


def catalogue_text(catalogue: Catalogue, origin: str) -> str:
    """Return a year's definitions for a terminal."""
    lines = [f"{catalogue.title}({origin})"]
    for group in GROUPS.values():
        found = group.lines(catalogue)
        lines += ["", f"【{group.label}】{len(found)}件", *(_line(group.key, line) for line in found)]
    return "\n".join(lines)


def _line(group: str, line: Line) -> str:
    return f"  {line.title}: {'、'.join(_texts(group, line)) or '空欄'}"


def _texts(group: str, line: Line) -> Iterator[str]:
    for spec in specs_of(group, line.key):
        text = line.texts.get(spec.name, "")
        if text and text not in line.title and text != "none" and spec.name not in {"aliases", "conditions"}:
            label = spec.label.partition("(")[0]
            word = f"{dict(spec.choices).get(text, text)}{spec.unit}"
            yield word if label == line.title else f"{label} {word}"


def made_values(made: MadePack) -> dict[str, Any]:
    """Return a year pack just made as JSON values."""
    return {
        "file": str(made.path),
        "fiscal_year": made.year,
        "revision": made.revision,
        "check_code": made.check_code,
        "fingerprint": made.fingerprint,
        "members": made.members,
        "senders": made.senders,
        "open": list(made.open),
    }


def made_text(made: MadePack) -> str:
    """Return a year pack just made, and what nobody has said yet."""
    lines = [
        f"作りました: {made.path}",
        f"{made.year}年度 年度定義 第{made.revision}版(会員 {made.members}件、提出元 {made.senders}件)",
        f"照合コード: {made.check_code}",
        f"確認番号: {made.fingerprint}",
    ]
    return "\n".join([*lines, *made.open])


def plan_values(plan: PackPlan, *, taken: bool) -> dict[str, Any]:
    """Return what a year pack changes as JSON values."""
    return {
        "title": plan.title,
        "fiscal_year": plan.manifest.fiscal_year,
        "revision": plan.manifest.revision,
        "fingerprint": plan.pack.fingerprint,
        "key": "other" if plan.other_key else "first" if plan.first_key else "known",
        "changes": list(plan.changes),
        "registers": list(plan.registers.sentences),
        "notes": list(plan.notes),
        "same": plan.same,
        "taken": taken,
    }


def plan_text(plan: PackPlan, *, taken: bool, dry_run: bool) -> str:
    """Return what a year pack changed, or would, for a terminal."""
    if plan.same:
        return f"{plan.title}: すでに取り込んであります。何も変えていません。"
    lines = [f"{plan.title} 変わるところ {len(plan.sentences)}件"]
    lines += [f"  {sentence}" for sentence in plan.sentences]
    lines += plan.notes
    if plan.first_key:
        lines.append(f"本部の鍵を初めて登録します。電話で確かめる確認番号: {plan.pack.fingerprint}")
    if plan.other_key:
        lines.append(f"前に受け取ったものと違う鍵です。電話で確かめる確認番号: {plan.pack.fingerprint}")
    lines.append("取り込みました。" if taken else "確認だけなので、記録簿は変えていません。" if dry_run else "")
    return "\n".join(line for line in lines if line)


def coming_values(coming: Coming, *, done: bool) -> dict[str, Any]:
    """Return what 年度更新 does as JSON values."""
    return {
        "fiscal_year": coming.year,
        "members": coming.members,
        "targets": len(coming.targets),
        "definition": "own" if coming.own_definition else "carried over",
        "open": list(coming.open),
        "done": done,
    }


def coming_text(coming: Coming, *, done: bool) -> str:
    """Return what 年度更新 did, or would, for a terminal."""
    head = f"{coming.year}年度を開きました。" if done else f"{coming.year}年度を開くと、次のものを引き継ぎます。"
    lines = [head, *(f"  {line}" for line in coming.sentences), *coming.open]
    return "\n".join(lines if done else [*lines, "確認だけなので、記録簿は変えていません。"])
