"""What an object of a learner's says of itself, where its class has an idea of its own of that."""

from .pristine import PRIVATE as __builtins__

from .write import type_name

LONGEST = 500
plain_repr = object.__repr__


def own_words(value):
    """None where there is nothing to read. Whatever this meets is the submission's doing, and the last that it does."""
    kind = type(value)
    try:
        if kind.__repr__ is plain_repr:
            return None
        # Joined, because it may be of a class of its own, with another idea of what a part of it is.
        text = "".join((repr(value),))
    except BaseException as error:
        return f"<__repr__ raised {type_name(type(error))[:100]}>"
    more = len(text) - LONGEST
    return text if more <= 0 else f"{text[:LONGEST]}… ({more} more characters)"
