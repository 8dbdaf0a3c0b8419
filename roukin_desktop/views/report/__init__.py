"""報告書: the room and its parts, each named as its presenter."""
