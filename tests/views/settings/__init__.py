"""Tests of views.settings."""
