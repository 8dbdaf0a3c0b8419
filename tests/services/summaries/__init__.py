"""Tests of services.summaries."""
