"""What ホーム shows: figures of the year and the period, and what waits for its people."""
