"""Looking a book over: rows, change log and shelf against their checksums (reliability.md)."""
