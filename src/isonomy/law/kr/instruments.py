"""The statutes, rules and guidelines cited here, by the body that made them."""
