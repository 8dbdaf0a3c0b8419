"""受付: the files of a plan are taken in as one operation after a backup, or none is (exchange.md §2)."""

from __future__ import annotations

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.notation import count_text
from roukin_desktop.exchange.foreign.steady import collector_paused
from roukin_desktop.services.context import Context, Progress
from roukin_desktop.services.intake.coming import Coming
from roukin_desktop.services.intake.judging import Judged, judge, stamp_of
from roukin_desktop.services.intake.keeping import keep_all
from roukin_desktop.services.intake.models import IntakeDone, IntakePlan
from roukin_desktop.services.intake.sentences import CHANGED_SINCE


def accept(context: Context, plan: IntakePlan, progress: Progress | None = None) -> IntakeDone:
    """Take the files in. InputRefused where the book changed since and an answer with it; Cancelled leaves nothing.

    A backup is made first where the book's surroundings name a folder.
    """
    context.must_be_writable()
    judged = _still(context, plan)
    if not judged.new:
        return IntakeDone(judged.answers, None)
    context.back_up()
    with collector_paused(), context.store.transaction(Verb.INTAKE, _label(judged.new)) as tx:
        keep_all(context.store, judged.new, context.clock(), progress)
    return IntakeDone(judged.answers, tx.changes)


def _still(context: Context, plan: IntakePlan) -> Judged:
    """Return the judgement of a plan, made anew where the book changed since; other answers are shown first."""
    if plan.judged is not None and plan.judged.stamp == stamp_of(context):
        return plan.judged
    judged = judge(context, plan.reads, plan.confirmed)
    if judged.answers != plan.answers:
        raise InputRefused(CHANGED_SINCE)
    return judged


def _label(new: tuple[Coming, ...]) -> str:
    """Return 「青葉支店推進委員会 第2版 ほか2件の受付」, as ``done_text`` and 「元に戻す: …」 take it."""
    first = new[0]
    more = f" ほか{count_text(len(new) - 1, '件')}" if len(new) > 1 else ""
    return f"{first.name} 第{first.received.revision}版{more}の受付"
