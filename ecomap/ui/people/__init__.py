"""The people list: the same map and the same selection as the canvas, for keyboard and screen reader."""
