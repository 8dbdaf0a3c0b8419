"""Behaviour a user would notice; the folders mirror the package."""
