"""Tests of presenters.report."""
