"""A log that helps without telling: what happened where, never what a record says (reliability.md §2-52).

Exception messages may quote a record, so a log line carries the kind of the exception and the places it went
through; the crash report the user copies is made the same way.
"""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

LOGGER = "roukin_desktop"


def start_log(folder: Path) -> None:
    """Write the program's log into ``folder`` (a few hundred kB at most); without a writable folder, none."""
    logger = logging.getLogger(LOGGER)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "roukin-desktop.log", maxBytes=200_000, backupCount=2, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    stop_log()
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False


def stop_log() -> None:
    """Close the log file."""
    logger = logging.getLogger(LOGGER)
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


def crash_report(trouble: BaseException) -> str:
    """Return the copyable report of an unforeseen error: version, system, places in the code; no contents."""
    from roukin_desktop import __version__

    lines = [
        f"roukin-desktop {__version__}",
        f"Python {platform.python_version()} {sys.platform} {platform.release()}",
    ]
    chain: BaseException | None = trouble
    seen: set[int] = set()
    while chain is not None and id(chain) not in seen:
        seen.add(id(chain))
        lines.append(f"{type(chain).__module__}.{type(chain).__qualname__}")
        lines.extend(
            f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(chain.__traceback__)
        )
        chain = chain.__cause__ or chain.__context__
    return "\n".join(lines)


def log_crash(trouble: BaseException) -> str:
    """Log an unforeseen error and return its report for the user."""
    report = crash_report(trouble)
    logging.getLogger(LOGGER).error("%s", report)
    return report
