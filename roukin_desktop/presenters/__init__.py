"""One per screen, with the view's Protocol beside it; every wording decision, no Qt."""
