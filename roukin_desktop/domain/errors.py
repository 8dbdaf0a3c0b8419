"""The two roots of trouble (design.md §5.10): what the user can mend, and everything else."""

from __future__ import annotations


class UserFixable(Exception):
    """Something a person can mend: the message is one Japanese sentence or two, what is safe and what to do.

    ``exit_code`` is what the command line answers: 3 input refused, 4 file trouble.
    """

    exit_code = 3


class InputRefused(UserFixable):
    """Input that cannot be taken; ``problems`` holds one Japanese line each."""

    def __init__(self, message: str, problems: tuple[str, ...] = ()) -> None:
        """Keep the sentence and its details."""
        super().__init__(message)
        self.problems = problems


class FileTrouble(UserFixable):
    """A file that cannot be read or written: full, locked, damaged, gone, not ours."""

    exit_code = 4


class Cancelled(Exception):
    """A long task was stopped by the user; nothing of it remains."""
