"""Paths, settings, log and the one writer of files: what touches the machine."""
