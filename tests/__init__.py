"""De tests."""
