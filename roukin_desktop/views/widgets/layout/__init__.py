"""How parts share a room, so that nothing is cut where the window is narrow or the text large."""
