"""What the movement counts and how: records, rules, numbers, catalogue. Standard library only."""
