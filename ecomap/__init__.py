"""Ecomap: ecomaps and family trees, drawn together by a coordinator and a young person in care."""

__version__ = "0.1.0"
