"""ホーム: what to do next, and the progress of the period."""
