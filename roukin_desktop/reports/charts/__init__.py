"""Charts, drawn once: vectors in the PDF, SVG on the screen (design.md §5.13)."""
