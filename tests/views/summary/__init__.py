"""Tests of views.summary."""
