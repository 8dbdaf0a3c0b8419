"""What follows from received submissions."""
