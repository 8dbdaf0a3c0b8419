"""Tests of views.shell."""
