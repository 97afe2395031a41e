#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows a folder at another place, as a file server does, with the fault that stands in a control file:

    faultyfolder.py FOLDER CONTROL MOUNTPOINT

    (empty)      none
    hang         nothing is answered until something else stands there
    eio, estale, eacces      everything but the folder itself fails so
    erofs, enospc, edquot    everything that writes fails so
    slow MS      what is synced takes so long
    late MS      a file is found only so long after it got its name
"""

import errno
import os
import sys
import time

import fuse

fuse.fuse_python_api = (0, 2)

READ_FAULTS = ("eio", "estale", "eacces")
WRITE_FAULTS = ("erofs", "enospc", "edquot")
LOOK_AGAIN_S = 0.01


def failure(code):
    return OSError(code, os.strerror(code))


class FaultyFolder(fuse.Fuse):
    def __init__(self, folder, control):
        super().__init__(usage="", dash_s_do="undef")
        self.folder = folder
        self.control = control
        self.named = {}  # when files got their names

    def real(self, path):
        return self.folder + path

    def wish(self):
        """The fault and its number."""
        try:
            with open(self.control, encoding="ascii") as file:
                words = file.read().split()
        except FileNotFoundError:
            words = []
        return (words + ["", "0"])[0], int((words + ["", "0"])[1] or 0)

    def obey(self, path, writes=False):
        """Raises what the wish says; waits while it says so."""
        fault, number = self.wish()
        while fault == "hang":
            time.sleep(LOOK_AGAIN_S)
            fault, number = self.wish()
        if (fault in READ_FAULTS and path != "/") or (fault in WRITE_FAULTS and writes):
            raise failure(getattr(errno, fault.upper()))
        if fault == "late" and time.monotonic() < self.named.get(path, 0) + number / 1000:
            raise failure(errno.ENOENT)

    def getattr(self, path):
        self.obey(path)
        return os.lstat(self.real(path))

    def readdir(self, path, offset):
        self.obey(path)
        for name in [".", ".."] + os.listdir(self.real(path)):
            try:
                self.obey(os.path.join(path, name))
            except OSError:
                continue
            yield fuse.Direntry(name)

    def open(self, path, flags):
        self.obey(path, bool(flags & (os.O_WRONLY | os.O_RDWR)))
        os.close(os.open(self.real(path), flags & ~(os.O_CREAT | os.O_EXCL)))

    def read(self, path, size, offset):
        self.obey(path)
        file = os.open(self.real(path), os.O_RDONLY)
        try:
            return os.pread(file, size, offset)
        finally:
            os.close(file)

    def write(self, path, content, offset):
        self.obey(path, True)
        file = os.open(self.real(path), os.O_WRONLY)
        try:
            return os.pwrite(file, content, offset)
        finally:
            os.close(file)

    def mknod(self, path, mode, device):
        self.obey(path, True)
        os.mknod(self.real(path), mode, device)

    def mkdir(self, path, mode):
        self.obey(path, True)
        os.mkdir(self.real(path), mode)

    def unlink(self, path):
        self.obey(path, True)
        os.unlink(self.real(path))

    def rmdir(self, path):
        self.obey(path, True)
        os.rmdir(self.real(path))

    def rename(self, old, new):
        self.obey(old, True)
        os.rename(self.real(old), self.real(new))
        self.named[new] = time.monotonic()

    def chmod(self, path, mode):
        self.obey(path, True)
        os.chmod(self.real(path), mode)

    def truncate(self, path, size):
        self.obey(path, True)
        os.truncate(self.real(path), size)

    def fsync(self, path, data_alone):
        self.obey(path)
        fault, number = self.wish()
        if fault == "slow":
            time.sleep(number / 1000)

    # No fsyncdir: the module ends the process in it. The kernel takes that as done.

    def statfs(self):
        self.obey("/")
        return os.statvfs(self.folder)


def main():
    folder, control, mountpoint = sys.argv[1:]
    server = FaultyFolder(os.path.realpath(folder), control)
    # Nothing is remembered by the kernel: each question comes here.
    server.parse([mountpoint, "-f", "-o",
                  "entry_timeout=0,attr_timeout=0,negative_timeout=0,nonempty,fsname=faulty,subtype=faulty"])
    server.main()


main()
