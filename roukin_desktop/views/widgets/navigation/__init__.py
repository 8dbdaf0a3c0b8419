"""Where one is and how one gets on: rail, tabs, lists of parts, F-keys, tab order, the ring of the focus."""
