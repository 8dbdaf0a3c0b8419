"""提出: what will be sent, files and mail, and what came back."""
