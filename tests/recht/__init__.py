"""Tests per subject of law."""
