"""Tests of services.intake."""
