"""Tests of services.papers."""
