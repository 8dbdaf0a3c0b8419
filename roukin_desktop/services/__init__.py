"""Use cases: one verb, one transaction, one Changes."""
