# As it comes from the clipboard: MyQueue with push, pop, peek and empty; List and Optional that nobody imported.
class MyQueue:

    def __init__(self):
        self.inStack: List[int] = []
        self.outStack: List[int] = []

    def push(self, x: int) -> None:
        self.inStack.append(x)

    def pop(self) -> int:
        self.peek()
        return self.outStack.pop()

    def peek(self) -> int:
        if not self.outStack:
            self.moveAll(self.inStack, self.outStack)
        return self.outStack[-1]

    def empty(self) -> bool:
        return max(len(self.inStack), len(self.outStack)) == 0

    def moveAll(self, src: List[int], dst: Optional[List[int]] = None) -> None:
        while src:
            dst.append(src.pop())
