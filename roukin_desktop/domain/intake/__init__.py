"""What follows from the submissions a book has received: pure functions of the set, never of time (design.md L6).

``facts`` says what is known, ``trust`` whose file may be believed, ``chain`` which revision of a sender stands,
``closing`` which of its rows wait, ``merge`` and ``unify`` what the whole then holds, ``board`` who has sent what,
``reported`` what a closed period was reported from, ``receipt`` what the senders are answered.
"""
