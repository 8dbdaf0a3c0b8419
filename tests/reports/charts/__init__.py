"""Tests of reports.charts."""
