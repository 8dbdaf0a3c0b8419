"""What travels between books: submissions received and made here, what was decided, and records of other books."""
