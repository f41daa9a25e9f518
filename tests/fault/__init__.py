"""What is left of a file when the program, the disk or the power fails in the middle of a job.

`./run test-fault` kills jobs, lets each of their writes fail once, replays what a power cut leaves
at every moment of their recorded writes, and changes bytes of files; it prints its seed, and what
was lost, silently wrong, hung or left behind. `./run test` runs a small sample of it.
"""
