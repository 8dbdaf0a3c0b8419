"""取込: other people's Excel and CSV, read and checked before anything is taken in."""
