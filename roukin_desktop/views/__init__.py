"""The Qt window: panes, widgets and the binder between drafts and fields."""
