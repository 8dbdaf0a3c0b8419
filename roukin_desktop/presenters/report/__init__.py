"""報告書: the paper of the conference on screen, its texts and its frame."""
