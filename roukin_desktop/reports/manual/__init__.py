"""The manual as blocks, for the window and as one PDF."""
