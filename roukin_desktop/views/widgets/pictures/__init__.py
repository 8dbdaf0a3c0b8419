"""What is painted: bars, charts, icons."""
