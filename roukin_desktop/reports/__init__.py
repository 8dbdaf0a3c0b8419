"""A summary laid out as a report, and that report as Excel and PDF."""
