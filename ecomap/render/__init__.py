"""Drawings as figures of primitives, what they are made of, and the backends that paint them."""
