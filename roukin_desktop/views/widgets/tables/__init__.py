"""Lists and tables to read and to open from."""
