"""Small named widgets that mend one thing each."""
