"""Tests of reports.excel."""
