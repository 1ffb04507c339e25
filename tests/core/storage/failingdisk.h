// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rung {

/// A disk that fails when it is told to: every connection of SQLite opened while one lives reaches its files through it. Only one at a
/// time.
class FailingDisk
{
public:
    enum class Failure {
        Full,   ///< nothing can be written any more
        Refused, ///< one write fails
        Misread ///< one read fails
    };

    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;

    /// From now on the operation of that kind with this number fails, counted from 0.
    void failAt(int operation, Failure failure);
    /// Whether one has failed since; the disk is well again afterwards.
    bool heal();
};

} // namespace rung
