# Interrupts itself before anything can be called.
# class: 59
# verdict: RE
# says: /Loading the source raised KeyboardInterrupt on line 6/

raise KeyboardInterrupt
