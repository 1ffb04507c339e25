// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/storageerror.h"

#include <QString>
#include <QtPlugin>

#include <exception>
#include <utility>

class QWidget;

namespace rung {

/// A widget of a window that shows what went wrong; a window without one gets a dialog.
class FailureView
{
public:
    virtual ~FailureView() = default;
    virtual void showFailure(const QString &message) = 0;
};

/// Shows `message` in the window of `context`: in its FailureView, else in a dialog.
void showFailure(QWidget *context, const QString &message);

/// The sentence for a failure that nobody expected.
QString unexpectedFailure(const std::exception &error);

/// Runs `work` and shows the person whatever it throws; true when it ran to its end.
/// Every slot that changes data goes through it: nothing may be thrown across Qt's event loop.
template <class Work>
bool guarded(QWidget *context, Work &&work)
{
    try {
        std::forward<Work>(work)();
        return true;
    } catch (const StorageError &error) {
        showFailure(context, error.message());
    } catch (const std::exception &error) {
        showFailure(context, unexpectedFailure(error));
    }
    return false;
}

} // namespace rung

Q_DECLARE_INTERFACE(rung::FailureView, "rung.FailureView")
