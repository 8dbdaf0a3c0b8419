"""設定: its parts beside the short registers."""
