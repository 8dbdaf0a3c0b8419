"""The sample of headquarters: 33 invented committees whose records add up to the real paper of 2025年度上期."""
