"""Check a workbook's container before anything reads it: a foreign file is untrusted (reliability.md 35-39).

The parts are unpacked once, under caps, and packed again without compression into memory: the reader that follows
sees exactly the bytes that were checked, whatever the directory of the file claimed.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from pathlib import Path

from roukin_desktop.domain.errors import FileTrouble, InputRefused

MAX_BYTES = 50 * 1024 * 1024
"""Cap on the file itself and on all its parts unpacked, in bytes."""

MAX_RATIO = 100
RATIO_FLOOR = 1024 * 1024
"""A part may unpack to ``MAX_RATIO`` times its packed size; parts below the floor (bytes) are not asked."""

MAX_PARTS = 200

_OLE = bytes.fromhex("D0CF11E0A1B11AE1")
_TEXT_PARTS = (".xml", ".rels", ".vml")
_SAFE = "何も取り込んでいません。"

TOO_LARGE = f"ファイルの中身が大きすぎるため、開きません。必要なシートだけを別のブックに保存してください。{_SAFE}"
NOT_EXCEL = f"Excelのブック(.xlsx)ではありません。Excelで開き「Excelブック(.xlsx)」で保存し直してください。{_SAFE}"
DAMAGED = f"ファイルが壊れているため、読めません。送り主にもう一度もらうか、Excelで開いて保存し直してください。{_SAFE}"
ENTITIES = f"ファイルの中に外部の定義(DOCTYPE)があり、安全のため開きません。Excelで開いて保存し直してください。{_SAFE}"
PASSWORD = f"パスワードで保護されています。Excelで開いてパスワードを外し、保存し直してください。{_SAFE}"
OLD_EXCEL = f"古い形式のExcel(.xls)です。Excelで開き「Excelブック(.xlsx)」で保存し直してください。{_SAFE}"
MACRO = f"マクロ付きのExcel(.xlsm)です。「Excelブック(.xlsx)」で保存し直してください。{_SAFE}"
BINARY = f"バイナリ形式のExcel(.xlsb)です。「Excelブック(.xlsx)」で保存し直してください。{_SAFE}"
OPEN_DOCUMENT = f"OpenDocument形式(.ods)です。「Excelブック(.xlsx)」で保存し直してください。{_SAFE}"
EMPTY = f"ファイルの中身が空(0バイト)です。送り主にもう一度もらってください。{_SAFE}"


def read_file(path: Path) -> bytes:
    """Return the bytes of a file, or say in one sentence why it cannot be read."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise InputRefused(TOO_LARGE)
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise FileTrouble(f"ファイル「{path.name}」が見つかりません。場所と名前を確かめてください。") from error
    except IsADirectoryError as error:
        raise FileTrouble(f"「{path.name}」はフォルダーです。ファイルを選んでください。") from error
    except OSError as error:
        raise FileTrouble(
            f"ファイル「{path.name}」を開けません。Excelで開いたままなら閉じて、やり直してください。{_SAFE}"
        ) from error
    if not content:
        raise InputRefused(EMPTY)
    return content


def is_zip(content: bytes) -> bool:
    """Tell whether the bytes claim to be a zip, which every modern workbook is."""
    return content[:2] == b"PK"


def refuse_old_format(content: bytes) -> None:
    """Name password files and ``.xls``, which share one container, for what they are."""
    if not content.startswith(_OLE):
        return
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise InputRefused(PASSWORD)
    if any(name.encode("utf-16-le") in content for name in ("Workbook", "Book")):
        raise InputRefused(OLD_EXCEL)
    raise InputRefused(NOT_EXCEL)


def unpack(content: bytes) -> dict[str, bytes]:
    """Return the parts of a workbook by name after all checks; raise InputRefused with one sentence."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            infos = packed.infolist()
            _check_directory(infos)
            parts = _read_parts(packed, infos)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError) as error:
        raise InputRefused(DAMAGED) from error
    _check_kind(parts)
    return parts


def repack(parts: dict[str, bytes]) -> bytes:
    """Return the XML parts as an uncompressed zip for the reader."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as out:
        for name, content in parts.items():
            out.writestr(name, content)
    return packed.getvalue()


def _check_directory(infos: list[zipfile.ZipInfo]) -> None:
    if len(infos) > MAX_PARTS or sum(i.file_size for i in infos) > MAX_BYTES:
        raise InputRefused(TOO_LARGE)
    if any(i.flag_bits & 0x1 for i in infos):
        raise InputRefused(PASSWORD)
    for info in infos:
        if info.file_size > RATIO_FLOOR and info.file_size > MAX_RATIO * max(info.compress_size, 1):
            raise InputRefused(TOO_LARGE)


def _read_parts(packed: zipfile.ZipFile, infos: list[zipfile.ZipInfo]) -> dict[str, bytes]:
    parts: dict[str, bytes] = {}
    left = MAX_BYTES
    for info in infos:
        if info.is_dir():
            continue
        with packed.open(info) as stream:
            content = stream.read(min(left, info.file_size) + 1)
        left -= len(content)
        if left < 0:
            raise InputRefused(TOO_LARGE)
        name = info.filename.replace("\\", "/").lstrip("/")
        if name.lower().endswith(_TEXT_PARTS):
            _refuse_entities(content)
            parts[name] = content
        elif name.lower().endswith(("vbaproject.bin", "mimetype", "workbook.bin")):
            parts[name] = b""
    return parts


def _refuse_entities(content: bytes) -> None:
    if b"!" not in content:  # stands in every mark, whatever the encoding, and hardly ever in a sheet
        return
    for mark in ("<!DOCTYPE", "<!ENTITY"):
        if any(mark.encode(encoding) in content for encoding in ("ascii", "utf-16-le", "utf-16-be")):
            raise InputRefused(ENTITIES)


def _check_kind(parts: dict[str, bytes]) -> None:
    names = {name.lower() for name in parts}
    types = next((parts[name] for name in parts if name.lower() == "[content_types].xml"), b"")
    if any(name.endswith("vbaproject.bin") for name in names) or b"macroEnabled" in types:
        raise InputRefused(MACRO)
    if any(name.endswith("workbook.bin") for name in names):
        raise InputRefused(BINARY)
    if "mimetype" in names and "content.xml" in names:
        raise InputRefused(OPEN_DOCUMENT)
    if not types or not any(name.startswith("xl/") for name in names):
        raise InputRefused(NOT_EXCEL)
