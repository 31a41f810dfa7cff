"""Pages of entries made from tables: the journey, the gathering, promises, the map itself."""
