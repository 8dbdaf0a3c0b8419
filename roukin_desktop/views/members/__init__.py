"""会員台帳: the room, and the card of 会員の統合 in the place of its form."""
