"""Submissions, from sealing to comparing."""
