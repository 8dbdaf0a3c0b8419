"""Tests of services.conference."""
