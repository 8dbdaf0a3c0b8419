"""Make the manual's pictures from the sample, in the real window, light, text 100 %.

    python -m tools.manual_pictures            into docs/manual/pictures
    python -m tools.manual_pictures FOLDER     elsewhere (a test does)

Each picture has a size of its own that does not depend on this PC: the window has one, and what is cut out of it too.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from itertools import count
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "manual" / "pictures"
if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

from openpyxl import Workbook  # noqa: E402 - Qt must hear of its platform before it is imported
from PIL import Image  # noqa: E402
from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QIODevice, QRect, Qt  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from roukin_desktop import cli  # noqa: E402
from roukin_desktop.services.sample import write_sample  # noqa: E402
from roukin_desktop.system.identity import Who  # noqa: E402
from tests.conftest import NOW  # noqa: E402
from tests.end_to_end.robot import Robot  # noqa: E402

WINDOW = (1240, 800)
LOW = (1240, 740)
"""The window where one room of it is cut out: two of those and their words go on a page."""
_COLOURS = 128
_NAME = "みどり野 係"
_WHOLE = QRect(0, 0, *WINDOW)
_ROOM = (1060, 616)
"""Width and height of what is cut out where the frame of the window tells nothing: the room beside the rail."""
_MIDDLE = QRect(90, 150, 1060, 500)
"""What is cut out of the first start, which stands in the middle."""


def _next(*texts: str) -> tuple[str, ...]:
    """Return the keys that go on to the next field and type each text in turn."""
    return tuple(step for text in texts for step in ("Enter", text) if step)


class Studio:
    """Starts the program in a folder of its own and keeps pictures of its window."""

    def __init__(self, app: QApplication, home: Path, out: Path) -> None:
        self._app = app
        self._home = home
        self._out = out
        self._pcs = count()

    @contextmanager
    def window(self, book: Path | None = None) -> Iterator[Robot]:
        """Show the window on a PC of its own, with a book if one is given, and close it afterwards."""
        os.environ["ROUKIN_HOME"] = str(self._home / f"pc{next(self._pcs)}")
        robot = Robot(self._app, lambda: NOW, book)
        robot.window.resize(*WINDOW)
        robot.wait()
        try:
            yield robot
        finally:
            robot.leave()

    def keep(self, robot: Robot, name: str, cut: QRect | None = None) -> None:
        """Keep a picture of the room, or of another part of the window.

        It gets few colours: the manual travels with the program.
        """
        robot.window.resize(*(WINDOW if cut in (_WHOLE, _MIDDLE) else LOW))
        robot.wait()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        robot.wait()
        rooms = robot.window.ui.rooms
        corner = rooms.mapTo(robot.window, rooms.rect().topRight())
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        robot.window.grab(cut or QRect(corner.x() + 1 - _ROOM[0], corner.y(), *_ROOM)).save(buffer, "PNG")
        image = Image.open(BytesIO(bytes(buffer.data().data()))).convert("RGB")
        image.quantize(_COLOURS).save(self._out / f"{name}.png", optimize=True)


def main() -> int:
    """Make all pictures; those of before that are made no more are removed."""
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURES
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("*.png"):
        old.unlink()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        app = QApplication([])
        app.styleHints().setColorScheme(Qt.ColorScheme.Light)
        studio = Studio(app, home, out)
        welcome(studio)
        book = write_sample(home / "sample", who=Who(_NAME, "PC-01"), clock=lambda: NOW)
        entry(studio, book, home)
        workbook = submission(studio, book, home)
        headquarters(studio, workbook, home)
    for made in sorted(out.glob("*.png")):
        print(f"{made.name} {made.stat().st_size // 1024} KB")
    return 0


def welcome(studio: Studio) -> None:
    """Picture the first start and a new book."""
    with studio.window() as robot:
        studio.keep(robot, "welcome", _MIDDLE)
        robot.hand("Enter", "みどり野支店推進委員会")
        studio.keep(robot, "new_book", _MIDDLE)


def entry(studio: Studio, book: Path, home: Path) -> None:
    """Picture the rooms in which records are typed, something typed in each, and those that count them."""
    with studio.window(book) as robot:
        robot.go("ホーム")
        studio.keep(robot, "home", _WHOLE)
        for room, name, steps in TYPED:
            robot.go(room)
            hand(robot, steps)
            studio.keep(robot, name, _WHOLE if name == "study" else None)
            robot.press("Esc")
        for room, name in READ:
            robot.go(room)
            studio.keep(robot, name)
        robot.go("取込")
        robot.answers.paths = [members_list(home / "会員名簿.xlsx")]
        robot.desktop.rooms["imports"].pane.ui.fileButton.click()
        studio.keep(robot, "imports")
        robot.go("設定")
        robot.desktop.shell.open_record("backups", "")
        studio.keep(robot, "backups")


def hand(robot: Robot, steps: tuple[str, ...]) -> None:
    """Press and type; ``@name`` goes to the field of that name."""
    for step in steps:
        if step.startswith("@"):
            getattr(robot.window.room().ui, step[1:]).setFocus()
            robot.wait()
        else:
            robot.hand(step)


TYPED = (
    ("学習会", "study", ("990002", *_next("0925", "1", "1", "24", "", "", "5"))),
    ("会員自主目標", "targets", ()),
    ("キャンペーン", "campaigns", ()),
    ("月次実績", "monthly", ("41", *_next("42", "31", "27"))),
    ("会員活動", "activities", ("Space", "Enter", "Space", "Enter", "Enter", "Space")),
    ("相談・NPO", "consultations", ("0918", *_next("1", "", "2"))),
    ("会議・研修", "meetings", ("@table", "Home", "Enter")),
    ("会員台帳", "members", ()),
)
"""Room, picture, and what is typed before it is taken; ``@name`` goes to a field."""

READ = (("集計", "summary"), ("報告書", "report"), ("年度定義", "definitions"))


def members_list(path: Path) -> Path:
    """Write a list of members as people keep it: a title above the columns, full-width figures."""
    book = Workbook()
    sheet = book.active
    for row in (
        ("2025年度 会員名簿",),
        (),
        ("会員番号", "会員名", "フリガナ", "組合員数"),
        ("990101", "みどり野製作所労働組合", "ミドリノセイサクショロウドウクミアイ", "120"),
        ("990102", "みどり野交通労働組合", "ミドリノコウツウロウドウクミアイ", "85名"),
        ("990103", "みどり野生協労働組合", "ミドリノセイキョウロウドウクミアイ", 64),
    ):
        sheet.append(row)
    book.save(path)
    return path


def submission(studio: Studio, book: Path, home: Path) -> Path:
    """Picture 提出 before and after the file is made, and return the workbook."""
    with studio.window(book) as robot:
        robot.go("設定")
        robot.desktop.shell.open_record("travel", "")
        robot.wait()
        robot.hand("推進機構 事務局", "Enter", "jimukyoku@example.jp", "Enter", "Space")
        robot.go("提出")
        studio.keep(robot, "submission")
        robot.press("F12")
        studio.keep(robot, "submission_made")
        robot.go("設定")
        robot.desktop.shell.open_record("travel", "")
        studio.keep(robot, "keys")
    return next(home.rglob("suishin_*.xlsx"))


def headquarters(studio: Studio, workbook: Path, home: Path) -> None:
    """Picture 受付: the file looked at before it is taken in, the board, and what is to be confirmed."""
    book = home / "headquarters.roukin"
    os.environ["ROUKIN_HOME"] = str(home / "headquarters")
    cli.main(["new", str(book), "--role", "headquarters", "--code", "000", "--name", "推進機構", "--year", "2025"])
    cli.main(["senders", str(book), "add", "901", "青葉支店推進委員会"])
    cli.main(["senders", str(book), "add", "902", "みなと支店推進委員会"])
    with studio.window(book) as robot:
        robot.answers.paths = [workbook]
        robot.desktop.rooms["intake"].pane.files.ui.fileButton.click()
        studio.keep(robot, "intake_files")
        robot.press("F12")
        robot.desktop.rooms["intake"].pane.ui.parts.go_to("board")
        studio.keep(robot, "intake_board")


if __name__ == "__main__":
    sys.exit(main())
