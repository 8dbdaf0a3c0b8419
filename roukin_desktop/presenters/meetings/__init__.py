"""会議・研修会: a list with attendance, and its form."""
