"""Tests of presenters.monthly."""
