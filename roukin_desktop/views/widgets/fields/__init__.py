"""Fields of a form: texts, numbers, dates, choices, members, files."""
