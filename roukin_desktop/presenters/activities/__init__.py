"""会員活動: the member list with the kinds across."""
