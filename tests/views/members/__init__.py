"""Tests of views.members."""
