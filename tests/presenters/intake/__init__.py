"""Tests of presenters.intake."""
