"""Qt Designer forms (*.ui), read only by tools.build_forms."""
