"""The medium a report lies on is told by the kernel's own lists, and by the names of the clouds."""

from pathlib import Path, PureWindowsPath

import pytest

from lkjip_desktop.store.sqlite import medium
from lkjip_desktop.store.sqlite.medium import Medium, is_share, is_synced, medium_of, medium_on

DISK = "27 1 254:0 / / rw,relatime - ext4 /dev/vda rw"


def mount(point: str, kind: str, device: str = "0:55", source: str = "none") -> str:
    return f"90 27 {device} / {point} rw,nosuid shared:7 - {kind} {source} rw"


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("cifs", Medium.JARINGAN),
        ("smb3", Medium.JARINGAN),
        ("nfs4", Medium.JARINGAN),
        ("fuse.sshfs", Medium.JARINGAN),
        ("fuse.gvfsd-fuse", Medium.JARINGAN),
        ("fuse.ntfs-3g", None),
        ("tmpfs", None),
    ],
)
def test_the_file_system_tells_of_another_computer(tmp_path, kind, expected):
    mounts = [DISK, mount("/mnt/bersama", kind)]
    assert medium_on(Path("/mnt/bersama/LKjIP/induk.lkjip"), mounts, tmp_path) is expected
    assert medium_on(Path("/mnt/bersama-lain/induk.lkjip"), mounts, tmp_path) is None


def test_the_innermost_mount_decides_and_the_last_one_over_it(tmp_path):
    mounts = [DISK, mount("/mnt", "cifs"), mount("/mnt/disk", "ext4"), mount("/mnt/disk", "nfs")]
    assert medium_on(Path("/mnt/disk/a.lkjip"), mounts[:3], tmp_path) is None
    assert medium_on(Path("/mnt/disk/a.lkjip"), mounts, tmp_path) is Medium.JARINGAN


def test_a_mount_point_may_have_blanks(tmp_path):
    mounts = [DISK, mount(r"/media/budi/Data\040Kantor", "cifs")]
    assert medium_on(Path("/media/budi/Data Kantor/a.lkjip"), mounts, tmp_path) is Medium.JARINGAN


def sysfs(folder: Path, where: str, removable: str) -> Path:
    """/sys/dev/block with one disk and its partition."""
    disk = folder / "devices" / where / "block" / "sdb"
    (disk / "sdb1").mkdir(parents=True)
    (disk / "removable").write_text(f"{removable}\n")
    devices = folder / "dev"
    devices.mkdir()
    (devices / "8:17").symlink_to(disk / "sdb1")
    (devices / "8:16").symlink_to(disk)
    return devices


@pytest.mark.parametrize(
    ("where", "removable", "expected"),
    [
        ("pci0/usb1/1-2/host6", "1", Medium.LEPASAN),
        ("pci0/usb1/1-2/host6", "0", Medium.LEPASAN),  # a disk in a box
        ("pci0/mmc_host/mmc0", "1", Medium.LEPASAN),
        ("pci0/ata1/host0", "0", None),
    ],
)
@pytest.mark.parametrize("device", ["8:16", "8:17"])
def test_a_disk_that_can_be_pulled_out_is_told_by_its_device(
    tmp_path, where, removable, expected, device
):
    devices = sysfs(tmp_path, where, removable)
    mounts = [DISK, mount("/media/budi/KINGSTON", "vfat", device, "/dev/sdb1")]
    assert medium_on(Path("/media/budi/KINGSTON/a.lkjip"), mounts, devices) is expected


@pytest.mark.parametrize(
    "folder",
    ["OneDrive", "OneDrive - Kantor Wilayah", "Dropbox", "Google Drive", "Drive Saya", "Nextcloud"],
)
def test_the_folders_of_clouds_are_known_by_name(folder):
    assert medium_of(Path("/data", folder, "Laporan", "induk.lkjip")) is Medium.AWAN
    assert not is_synced(Path("/data", f"{folder} lama", "induk.lkjip")) or " - " in folder
    assert not is_synced(Path("/data", folder))  # a report of this name, not a folder


def test_windows_tells_where_its_cloud_is(monkeypatch, tmp_path):
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "Awan"))
    assert is_synced(tmp_path / "Awan" / "induk.lkjip")
    assert not is_synced(tmp_path / "induk.lkjip")


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (r"\\SERVER-RUTAN\bersama\induk.lkjip", True),
        (r"\\?\UNC\server\bersama\induk.lkjip", True),
        (r"\\?\C:\Laporan\induk.lkjip", False),
        (r"C:\Laporan\induk.lkjip", False),
    ],
)
def test_windows_names_a_share_by_its_computer(path, expected):
    assert is_share(PureWindowsPath(path)) is expected


def test_a_disk_of_this_pc_is_no_medium(tmp_path):
    assert medium_of(tmp_path / "laporan.lkjip") is None


def test_what_cannot_be_known_is_no_medium(monkeypatch, tmp_path):
    def refuse(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(medium, "medium_on", refuse)
    assert medium_of(tmp_path / "laporan.lkjip") is None
