"""The window: everything of Qt but the painter of drawings."""
