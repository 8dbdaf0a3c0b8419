"""Files of others coming in: Excel and CSV read, guessed, checked."""
