"""The manual on paper: cover, contents whose numbers are right, page numbers, headings with what follows them."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from roukin_desktop.domain.errors import FileTrouble
from roukin_desktop.reports.fonts import missing_characters
from roukin_desktop.reports.manual.document import write_manual_pdf
from roukin_desktop.reports.manual.text import read_chapter
from roukin_desktop.services import manual


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> PdfReader:
    """Print the manual once."""
    path = tmp_path_factory.mktemp("manual") / "手引き.pdf"
    manual.write_manual(path, "1.2.3")
    return PdfReader(path)


def test_the_cover_says_what_it_is_and_has_no_page_number(paper: PdfReader) -> None:
    cover = paper.pages[0].extract_text()
    assert "ろうきん推進デスク" in cover
    assert "手引き" in cover
    assert "1.2.3" in cover
    assert "\n1\n" not in f"\n{cover}\n"


def test_contents_name_the_page_each_chapter_begins_on(paper: PdfReader) -> None:
    contents = paper.pages[1].extract_text().splitlines()
    for at, chapter in enumerate(manual.chapters(), 1):
        place = contents.index(f"{at} {chapter.title}")
        page = paper.pages[int(contents[place + 1]) - 1].extract_text()
        assert page.splitlines().count(chapter.title) == 2  # in the header and as the heading


def test_outline_and_contents_lead_to_every_section(paper: PdfReader) -> None:
    sections = [b.text for c in manual.chapters() for b in c.blocks if b.kind == "section"]
    nested = [entry for entry in paper.outline if isinstance(entry, list)]
    assert [entry.title for part in nested for entry in part] == sections  # type: ignore[union-attr]
    links = [page.get("/Annots") for page in paper.pages[1:3]]
    assert sum(len(found) for found in links if found is not None) == len(sections) + len(manual.chapters())


def test_every_page_but_the_cover_has_its_number(paper: PdfReader) -> None:
    for number, page in enumerate(paper.pages[1:], 2):
        assert str(number) in page.extract_text().splitlines()


def test_no_heading_is_the_last_of_a_page(paper: PdfReader) -> None:
    sections = {b.text for c in manual.chapters() for b in c.blocks if b.kind == "section"}
    for number, page in enumerate(paper.pages[2:], 3):
        lines = page.extract_text().splitlines()
        assert [line for line in lines if line != str(number)][-1] not in sections


def test_all_words_are_printed_in_the_font_that_is_embedded(paper: PdfReader) -> None:
    words = "".join(block.text for chapter in manual.chapters() for block in chapter.blocks)
    assert missing_characters(words) == []
    printed = "".join(page.extract_text() for page in paper.pages).replace("\n", "")
    for chapter in manual.chapters():
        for block in chapter.blocks:
            if block.kind == "section":
                assert block.text in printed
    fonts = {
        str(font.get_object()["/BaseFont"]) for page in paper.pages for font in page["/Resources"]["/Font"].values()
    }  # type: ignore[index]
    assert all("BIZUDGothic" in font for font in fonts if "Helvetica" not in font)


def test_the_same_manual_gives_the_same_file(tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        manual.write_manual(tmp_path / name, "1")
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_a_place_that_cannot_be_written_is_told_in_japanese(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match="見つかりません"):
        manual.write_manual(tmp_path / "nowhere" / "手引き.pdf", "1")


def test_links_in_the_text_lead_to_the_heading_they_name(paper: PdfReader) -> None:
    targets = {
        span.target for c in manual.chapters() for block in c.blocks for span in block.spans if span.style == "link"
    }
    text = paper.pages[1 + _contents_pages(paper) :]
    leads = [note.get_object()["/Dest"] for page in text for note in page.get("/Annots") or ()]
    assert {(page.idnum, float(top)) for page, _, _, top, _ in leads} == {_place(paper, one) for one in targets}


def _place(paper: PdfReader, target: str) -> tuple[int, float]:
    """Return the page of the heading a link names, and how high it stands, as the bookmark of the heading says."""
    name, _, anchor = target.partition("#")
    number, chapter = next((at, one) for at, one in enumerate(manual.chapters(), 1) if one.name == name)
    title = chapter.section(anchor)[0].text if anchor else f"{number} {chapter.title}"
    flat = [one for part in paper.outline for one in (part if isinstance(part, list) else [part])]
    mark = next(one for one in flat if one.title == title)  # type: ignore[union-attr]
    return mark.page.idnum, float(mark.top)  # type: ignore[union-attr]


def _contents_pages(paper: PdfReader) -> int:
    return sum("目次" in page.extract_text().splitlines()[:3] for page in paper.pages)


def test_contents_stand_on_one_page(paper: PdfReader) -> None:
    assert _contents_pages(paper) == 1


_SECTION = '\n\n<a id="next"></a>\n## つぎ\n\n![図の説明](pictures/a.png)\n\n1. はじめの手順\n2. あとの手順\n'


def _pages_of(lines: int, tmp_path: Path) -> list[str]:
    """Return the pages of a chapter whose section with a picture comes below some paragraphs."""
    image = BytesIO()
    Image.new("RGB", (1060, 616)).save(image, "PNG")
    text = "# 章\n\n" + "\n\n".join(f"本文{at}" for at in range(lines)) + _SECTION
    write_manual_pdf([read_chapter("a.md", text)], lambda _: image.getvalue(), "1", tmp_path / "a.pdf")
    return [page.extract_text() for page in PdfReader(tmp_path / "a.pdf").pages[2:]]


@pytest.mark.parametrize("lines", range(5, 30))
def test_a_picture_stands_by_its_words_and_where_it_has_no_room_the_words_come_first(
    tmp_path: Path, lines: int
) -> None:
    pages = _pages_of(lines, tmp_path)
    words = next(at for at, page in enumerate(pages) if "あとの手順" in page)
    shown = next(at for at, page in enumerate(pages) if "図の説明" in page)
    heading = next(at for at, page in enumerate(pages) if "つぎ" in page.splitlines())
    assert heading == min(words, shown)
    assert shown - heading <= 1
    if heading == 0:
        assert "はじめの手順" in pages[0], "the words fill the page the heading stands on"


def test_some_pictures_need_the_next_page(tmp_path: Path) -> None:
    assert "あとの手順" in _pages_of(18, tmp_path)[0]
    assert "図の説明" in _pages_of(18, tmp_path)[1]
