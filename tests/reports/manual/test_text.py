"""The few marks of Markdown the manual uses, and no other."""

from __future__ import annotations

import pytest

from roukin_desktop.reports.manual.text import Span, read_chapter

CHAPTER = """# 毎日の記録

前の
文。

<a id="study"></a>
## 学習会

![欄](pictures/study.png)

1. 左の **「学習会」** を開き、 `F2` を押します。
2. [提出する](04_submitting.md#mail) を見ます。

あとの文。

<a id="other"></a>
## ほか

1. する。
"""


def test_a_chapter_is_read_into_blocks() -> None:
    chapter = read_chapter("02.md", CHAPTER)
    assert chapter.title == "毎日の記録"
    assert [block.kind for block in chapter.blocks] == [
        *("title", "text", "section", "picture", "step", "step", "text", "section", "step")
    ]
    assert chapter.blocks[1].text == "前の文。"
    assert chapter.blocks[3].source == "pictures/study.png"
    assert [block.number for block in chapter.blocks if block.kind == "step"] == [1, 2, 1]


def test_a_section_ends_where_the_next_begins() -> None:
    section = read_chapter("02.md", CHAPTER).section("study")
    assert section[0].text == "学習会"
    assert section[-1].text == "あとの文。"
    assert read_chapter("02.md", CHAPTER).section("nowhere") == ()


def test_spaces_that_only_markdown_wants_are_not_printed() -> None:
    steps = [block for block in read_chapter("02.md", CHAPTER).blocks if block.kind == "step"]
    assert steps[0].spans == (
        Span("左の"),
        Span("「学習会」", "bold"),
        Span("を開き、"),
        Span("F2", "key"),
        Span("を押します。"),
    )
    assert steps[1].spans[0] == Span("提出する", "link", "04_submitting.md#mail")


@pytest.mark.parametrize(
    "line", ["- 点", "| 表 | 表 |", "### 小さな見出し", "> 引用", "![絵](elsewhere.png)", "<b>太字</b>"]
)
def test_a_mark_that_is_not_read_is_an_error(line: str) -> None:
    with pytest.raises(ValueError, match="not read"):
        read_chapter("02.md", f"# 題\n\n{line}\n")


def test_a_chapter_without_a_title_and_a_section_without_an_anchor_are_errors() -> None:
    with pytest.raises(ValueError, match="title"):
        read_chapter("02.md", "文。\n")
    with pytest.raises(ValueError, match="anchor"):
        read_chapter("02.md", "# 題\n\n## 節\n")
