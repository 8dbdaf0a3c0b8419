"""Texts to be read: labels that break or give way, pages with links."""
