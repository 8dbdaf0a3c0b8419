"""Commands for developers; nothing here is shipped."""
