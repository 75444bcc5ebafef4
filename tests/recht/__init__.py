"""The subjects of law, each with its own promises."""
