"""The report of the conference (全道推進会議): the form of the year filled from a book."""
