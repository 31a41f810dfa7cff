"""The canvas: figures of a scene as items, moved about by mouse, keys and fingers."""
