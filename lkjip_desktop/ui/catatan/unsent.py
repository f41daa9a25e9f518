"""Notes and answers that are being written: of these nothing is in the file yet."""

from __future__ import annotations

from lkjip_desktop.app.command.komentar import NotePlace


class OpenNotes:
    """What was typed for each thread and each place where a note was begun, until it is stored.

    A key is the id of a thread or the address of the place of a new note.
    """

    def __init__(self) -> None:
        self.places: dict[str, NotePlace] = {}
        """Where notes were begun."""
        self.texts: dict[str, str] = {}
        self.failed: dict[str, str] = {}
        """Why what was to be stored is not; it is tried again."""

    def begin(self, place: NotePlace) -> str:
        """The key of a note there."""
        self.places[place.alamat] = place
        return place.alamat

    def put(self, key: str, text: str) -> None:
        """This was typed; it waits for the user to store it, also where that failed before."""
        self.failed.pop(key, None)
        if text.strip():
            self.texts[key] = text
        else:
            self.texts.pop(key, None)

    def drop(self, key: str) -> None:
        """It is stored."""
        for known in (self.places, self.texts, self.failed):
            known.pop(key, None)

    def tidy(self, chosen: str) -> None:
        """Forget the places of which nothing was written, except the one that is open."""
        self.places = {
            key: place for key, place in self.places.items() if key == chosen or key in self.texts
        }
