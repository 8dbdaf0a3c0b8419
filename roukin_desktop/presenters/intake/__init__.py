"""受付: the room of who receives, in three parts."""
