"""学習会: the room, and the rows inside its form."""
