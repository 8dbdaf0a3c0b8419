"""Bring an older book up to date: on a verified copy, in one transaction, swapped in at the end (design.md §5.6).

Alembic writes DDL outside transactions on SQLite unless told otherwise; half-migrated files followed from that in
every experiment (reliability.md §0-2), hence ``transactional_ddl`` and our own BEGIN.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import cast

from sqlalchemy import Connection, exc

from roukin_desktop.domain.errors import FileTrouble
from roukin_desktop.storage import sqlite
from roukin_desktop.storage.refusals import damaged, journal_of
from roukin_desktop.storage.verify.rows import row_counts
from roukin_desktop.system.files import reason_of, sync_file, sync_folder

HEAD = 7
"""The schema version this program works with."""


def steps() -> Sequence[ModuleType]:
    """Return the migration steps; imports alembic."""
    from roukin_desktop.storage.migrations.versions import STEPS

    return STEPS


def run(connection: Connection, modules: Sequence[ModuleType]) -> None:
    """Run what is still missing inside the caller's transaction and write the schema version."""
    from alembic.migration import MigrationContext
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationStep
    from alembic.script.base import Script
    from alembic.script.revision import RevisionMap

    scripts = [Script(module, module.revision, str(module.__name__)) for module in modules]
    revisions = RevisionMap(lambda: scripts)

    def missing(heads: tuple[str, ...], _context: MigrationContext) -> list[MigrationStep]:
        newest_first = list(revisions.iterate_revisions("heads", heads or "base", implicit_base=True))
        return [MigrationStep.upgrade_from_script(revisions, cast("Script", s)) for s in reversed(newest_first)]

    context = MigrationContext.configure(connection, opts={"fn": missing, "transactional_ddl": True})
    with Operations.context(context):
        context.run_migrations()
    sqlite.set_user_version(connection, len(scripts))


def upgrade_file(path: Path, modules: Sequence[ModuleType]) -> None:
    """Migrate a closed book whose lock the caller holds; on any failure the original is whole and still old."""
    copy = path.with_name(f".{path.name}.migrating")
    try:
        with sqlite.told_in_japanese(path):
            copy.unlink(missing_ok=True)
            sqlite.copy_database(path, copy)
            _upgrade_copy(path, copy, modules)
        sync_file(copy)
        copy.replace(path)
        sync_folder(path.parent)
    except OSError as trouble:
        raise FileTrouble(
            f"記録簿「{path.name}」を新しい版に直せませんでした({reason_of(trouble)})。"
            "記録簿は前のままです。ディスクの空きと書き込める場所かを確かめてから、もう一度開いてください。"
        ) from trouble
    except exc.SQLAlchemyError as trouble:
        raise FileTrouble(
            f"記録簿「{path.name}」を新しい版に直せませんでした。"
            "記録簿は前のままです。控えを取って本部に連絡してください。"
        ) from trouble
    finally:
        for left in (copy, journal_of(copy)):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def _revision(connection: Connection) -> str | None:
    """Return the step a file says it was made by; a file that merely bears our mark has none."""
    from alembic.migration import MigrationContext

    return MigrationContext.configure(connection).get_current_revision()


def _upgrade_copy(path: Path, copy: Path, modules: Sequence[ModuleType]) -> None:
    """Migrate the copy and compare it with what was there: no row may be lost, nothing may be broken."""
    engine = sqlite.open_engine(copy)
    try:
        with engine.connect() as connection:
            if sqlite.findings(connection):
                raise damaged(path)
            before = row_counts(connection)
            if (
                before.get("book") != 1
                or _revision(connection) != modules[sqlite.user_version(connection) - 1].revision
            ):
                raise damaged(path)
            connection.rollback()
            with connection.begin():
                run(connection, modules)
            after = row_counts(connection)
            lost = [table for table, rows in before.items() if after.get(table, rows) < rows]
            if sqlite.findings(connection) or lost:
                raise FileTrouble(
                    f"記録簿「{path.name}」を新しい版に直せませんでした(確認で不一致: {' '.join(lost) or '整合性'})。"
                    "記録簿は前のままです。控えを取って本部に連絡してください。"
                )
    finally:
        engine.dispose()
