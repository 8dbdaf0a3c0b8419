"""残り時間 of long work, estimated from how fast it went so far and told only once that says something."""

from __future__ import annotations

_SURE_AFTER_S = 1.5
_WORTH_S = 3
_MINUTE = 60


class Remaining:
    """Takes steps with their times (seconds of any steady clock) and says how long it will take."""

    def __init__(self) -> None:
        self._first: tuple[int, float] | None = None

    def text(self, done: int, total: int, now: float) -> str:
        """Return 「残り約20秒」 or 「残り約3分」; '' while it is too early to tell, unknown, or nearly done.

        The first step seen is where measuring begins: work may have been prepared long before it.
        """
        if self._first is None or done < self._first[0]:
            self._first = (done, now)
        begun, since = self._first
        took, made = now - since, done - begun
        if total <= 0 or made <= 0 or took < _SURE_AFTER_S:
            return ""
        left = took * (total - done) / made
        if left < _WORTH_S:
            return ""
        if left < _MINUTE - 5:
            return f"残り約{-(-int(left) // 5) * 5}秒"
        return f"残り約{-(-int(left) // _MINUTE)}分"
