"""会員自主目標: a grid with a member a row."""
