"""An open map: its history, what is selected, the tools that change it, its file; no Qt."""
