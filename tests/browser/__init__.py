"""De tests van de formulieren, in een echte browser."""
