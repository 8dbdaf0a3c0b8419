"""The book as one SQLite file: engine, tables, repositories, measures as SQL, migrations, backup, lock."""
