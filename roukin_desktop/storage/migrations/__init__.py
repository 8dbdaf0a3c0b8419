"""Alembic migrations in frozen SQL."""
