"""Grids to type into as people type into Excel."""
