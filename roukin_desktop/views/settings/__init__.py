"""設定: the room with its short registers, and the parts of the book and of this PC."""
