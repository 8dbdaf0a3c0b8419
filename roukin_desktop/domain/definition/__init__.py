"""A year's definitions as people at headquarters edit them: short lists, typed values, and what changes."""
