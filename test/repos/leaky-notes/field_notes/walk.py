"""Turns one recording into a note."""
import sys

from crewai import Agent, Crew, Task

listener = Agent(role="listener", goal="Name the birds of a recording", backstory="Knows songs")
writer = Agent(role="writer", goal="Write a note of at most 200 words", backstory="Writes plainly")


def write_note(recording: str) -> str:
    tasks = [
        Task(description=f"Name the birds in {recording}", expected_output="a list", agent=listener),
        Task(description="Write the note", expected_output="a note", agent=writer),
    ]
    return str(Crew(agents=[listener, writer], tasks=tasks).kickoff())


if __name__ == "__main__":
    print(write_note(sys.argv[1]))
