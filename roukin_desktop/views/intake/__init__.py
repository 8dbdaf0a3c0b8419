"""受付: the room and its parts, each named as its presenter."""
