# What looks the same is made the same.
from unicodedata import normalize


def all_unique(text):
    text = normalize("NFC", text)
    return len(set(text)) == len(text)
