"""What the rooms with a form or a grid to type into have in common; ``binder.py`` joins fields and drafts."""
