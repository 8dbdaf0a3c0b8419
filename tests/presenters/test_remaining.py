"""残り時間 is told when it can be told, in round figures, and never runs before anything is known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.presenters.remaining import Remaining


def steps(*told: tuple[int, int, float]) -> list[str]:
    remaining = Remaining()
    return [remaining.text(*one) for one in told]


def test_it_says_nothing_too_early_and_nothing_of_what_is_nearly_done() -> None:
    assert steps((0, 100, 0.0), (1, 100, 0.5), (50, 100, 2.0), (99, 100, 4.0)) == ["", "", "", ""]


@pytest.mark.parametrize(
    ("done", "seconds", "said"),
    [(50, 20.0, "残り約20秒"), (10, 2.0, "残り約20秒"), (10, 10.0, "残り約2分"), (1, 60.0, "残り約99分")],
)
def test_it_goes_by_the_speed_so_far(done: int, seconds: float, said: str) -> None:
    assert steps((0, 100, 0.0), (done, 100, seconds))[-1] == said


def test_work_that_begins_anew_is_measured_anew() -> None:
    assert steps((90, 100, 0.0), (0, 100, 50.0), (50, 100, 70.0))[-1] == "残り約20秒"


@given(st.integers(0, 50), st.integers(0, 50), st.floats(0, 1e6, allow_nan=False))
def test_no_step_however_odd_breaks_it(done: int, total: int, now: float) -> None:
    assert steps((0, total, 0.0), (done, total, now))[-1].startswith(("残り約", ""))
