# What learners really write. The folder says what verdict it must get.
while (word := input()) != "end":
    print(word, flush=True)
