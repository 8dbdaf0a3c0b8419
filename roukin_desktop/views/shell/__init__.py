"""The window around the rooms: how it starts, its frame, what runs in it, what it asks, and the worst case."""
