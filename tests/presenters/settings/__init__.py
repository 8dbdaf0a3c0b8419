"""Tests of presenters.settings."""
