"""How a book came to its present shape: frozen SQL, one module per step (design.md §5.6)."""
