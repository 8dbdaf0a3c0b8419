"""Tests of presenters.submission."""
