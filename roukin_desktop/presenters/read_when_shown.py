"""What rooms have in common that show what the book holds and take nothing in: they read it while they are shown."""

from __future__ import annotations

from roukin_desktop.domain.book import Changes


class ReadWhenShown:
    """A room that reads when it is opened, and anew only where something changed since; ``reload`` reads.

    What reads puts ``_stale`` back once it knows what the book holds.
    """

    def __init__(self) -> None:
        self._stale = True
        self._shown = False

    def open(self) -> None:
        """Read and show, where something changed since."""
        self._shown = True
        if self._stale:
            self.reload()

    def read_ahead(self) -> None:
        """Read before anybody comes, so that the first visit waits for nothing."""
        if self._stale:
            self.reload()

    def leave(self) -> None:
        """Stop reading at every change while another room is open."""
        self._shown = False

    def on_changes(self, _changes: Changes) -> None:
        """Read anew, at once or when the room is opened."""
        self._renew()

    def keep(self) -> None:
        """Have nothing typed to keep."""

    def reload(self) -> None:
        """Read everything anew."""
        raise NotImplementedError

    def _renew(self) -> None:
        self._stale = True
        if self._shown:
            self.reload()
