"""Regie in de praktijk: de factoren, de aanbevelingen en de Regiescan."""
