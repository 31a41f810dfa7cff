"""Maps as files: sealed, complete, never half written; and the open form that anybody can read."""
