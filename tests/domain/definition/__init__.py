"""Tests of definitions as they are edited."""
