"""Tests of services.submission."""
