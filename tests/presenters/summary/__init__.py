"""Tests of presenters.summary."""
