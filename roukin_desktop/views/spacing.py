"""Space between the parts of a layout, in the steps of ``resources/style/tokens.toml``; each says there what it is for.

A layout made in Python asks for a step by name, a form in ``ui/`` has its number. It stays where the text grows: a
window does not grow, and lines that break need the room for words.
"""

from __future__ import annotations

from roukin_desktop.views.theme import read_sizes

_STEPS = read_sizes("space")
HAIR = _STEPS["hair"]
TIGHT = _STEPS["tight"]
SNUG = _STEPS["snug"]
ROOMY = _STEPS["roomy"]
WIDE = _STEPS["wide"]
BROAD = _STEPS["broad"]
