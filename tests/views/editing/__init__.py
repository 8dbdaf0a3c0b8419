"""Tests of views.editing."""
