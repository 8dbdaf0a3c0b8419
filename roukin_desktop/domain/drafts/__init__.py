"""The drafts of the forms: which fields each has, and how texts become a record and back."""
