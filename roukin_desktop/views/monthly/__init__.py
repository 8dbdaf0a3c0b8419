"""月次実績: the room, its grid and its two lists."""
