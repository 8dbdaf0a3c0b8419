"""Tests of reports.manual."""
