"""De tests van het recht, per onderwerp."""
