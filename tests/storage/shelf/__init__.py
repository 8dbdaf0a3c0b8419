"""Tests of storage.shelf."""
