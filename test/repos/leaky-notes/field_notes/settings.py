"""Settings of the web page on which notes are corrected."""
import os

SECRET_KEY = os.getenv("SESSION_SECRET", "change-me-in-production")
DATABASE_URL = os.environ["DATABASE_URL"]
OPENAI_API_KEY = os.environ.get("OPENAI_API_KEY", "")
