"""Tests of views.widgets."""
