"""Tests of storage.measures."""
