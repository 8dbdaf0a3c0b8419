"""What rooms have in common that show what the book holds and take nothing in: they read it, and anew after changes."""

from __future__ import annotations

from roukin_desktop.domain.book import Changes


class ReadWhenShown:
    """A room that reads when it is opened, or before, and anew only where something changed since; ``reload`` reads.

    What reads puts ``_stale`` back once it knows what the book holds.
    """

    def __init__(self) -> None:
        self._stale = True
        self._shown = False

    def open(self) -> None:
        """Read and show, where something changed since."""
        self._shown = True
        self.read_ahead()

    def read_ahead(self) -> None:
        """Read where something changed since; before anybody comes, the first visit waits for nothing."""
        if self._stale:
            self.reload()

    def leave(self) -> None:
        """Stop reading at every change while another room is open."""
        self._shown = False

    def on_changes(self, _changes: Changes) -> None:
        """Read anew, at once or when the room is opened."""
        self.renew()

    def keep(self) -> None:
        """Have nothing typed to keep."""

    def renew(self) -> None:
        """Read anew, at once or when the room is opened: something changed, in the book or on this PC."""
        self._stale = True
        if self._shown:
            self.reload()

    def reload(self) -> None:
        """Read everything anew."""
        raise NotImplementedError
