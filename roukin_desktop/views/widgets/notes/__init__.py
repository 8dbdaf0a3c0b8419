"""What a form says about what was typed: under a field, under a row, over the whole."""
