"""The steps of a sheet: back and on again for any sequence of the hand, and never over what is another by now."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.presenters.sheet_memory import Steps, stamp
from tests import builders

cells = st.sampled_from("abc")
hands = st.lists(
    st.one_of(
        st.lists(st.tuples(cells, st.sampled_from(["", "1", "2"])), min_size=1, max_size=4),
        st.sampled_from(["undo", "redo"]),
    ),
    max_size=12,
)


class Cells:
    """Three cells with their steps."""

    def __init__(self) -> None:
        self.texts = dict.fromkeys("abc", "")
        self.steps: Steps[str] = Steps()

    def type_in(self, block: list[tuple[str, str]]) -> None:
        """Type a block as one step."""
        self.steps.join(begins=True)
        for place, text in block:
            self.steps.take([(place, self.texts[place], text)])
            self.texts[place] = text
        self.steps.join(begins=False)

    def go(self, way: str) -> bool:
        """Go back or on; return whether there was a step."""
        found = (self.steps.undo if way == "undo" else self.steps.redo)(self.texts.get)
        self.texts |= found
        return bool(found)


@given(hands)
def test_back_to_the_end_is_the_beginning_and_on_to_the_end_is_what_stood(
    done: list[str | list[tuple[str, str]]],
) -> None:
    sheet = Cells()
    for hand in done:
        if isinstance(hand, str):
            sheet.go(hand)
        else:
            sheet.type_in(hand)
    while sheet.go("redo"):
        pass
    stood = dict(sheet.texts)
    while sheet.go("undo"):
        pass
    assert not any(sheet.texts.values())
    while sheet.go("redo"):
        pass
    assert sheet.texts == stood


def test_a_step_over_what_is_another_by_now_is_none() -> None:
    sheet = Cells()
    sheet.type_in([("a", "1")])
    sheet.type_in([("b", "1"), ("c", "1")])
    sheet.texts["b"] = "registered elsewhere"
    assert sheet.go("undo")
    assert sheet.texts == {"a": "1", "b": "registered elsewhere", "c": ""}
    sheet.texts["a"] = "registered elsewhere"
    assert not sheet.go("undo")


def test_a_record_is_another_one_after_each_change() -> None:
    made = builders.activity(version=1)
    assert len({stamp(None), stamp(made), stamp(builders.activity(version=2)), stamp(builders.activity("2"))}) == 4
