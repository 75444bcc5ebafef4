"""Measure, and print ratios: no figure here passes or fails a test."""
