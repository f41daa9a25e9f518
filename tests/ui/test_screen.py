"""A window is painted as a screen shows it: now and then, and never left with what is past."""

from PySide6.QtWidgets import QApplication, QWidget


class Noting(QWidget):
    painted = 0

    def paintEvent(self, event):
        self.painted += 1


def test_what_changed_is_painted_once_by_the_end_of_a_test(induk):
    noting = Noting(induk.root)
    noting.resize(9, 9)
    noting.show()
    QApplication.processEvents()
    induk.paint()
    before = noting.painted
    assert before
    for _ in range(3):
        noting.update()
    QApplication.processEvents()
    induk.paint()
    assert noting.painted == before + 1
    induk.paint()
    assert noting.painted == before + 1


def test_what_changed_is_painted_while_one_waits(induk, qtbot):
    noting = Noting(induk.root)
    noting.resize(9, 9)
    noting.show()
    qtbot.waitUntil(lambda: noting.painted > 0)
