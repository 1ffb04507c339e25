// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/failureboundary.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QWidget>

namespace rung {

namespace {
FailureView *failureViewIn(const QWidget *window)
{
    const auto children = window->findChildren<QWidget *>();
    for (QWidget *child : children)
        if (auto *view = qobject_cast<FailureView *>(child))
            return view;
    return nullptr;
}

void showDialog(QWidget *context, const QString &message)
{
    auto *dialog = new QMessageBox(QMessageBox::NoIcon, QCoreApplication::applicationName(), message, QMessageBox::Ok, context);
    dialog->setObjectName(QStringLiteral("failure"));
    dialog->setTextFormat(Qt::PlainText);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
} // namespace

void showFailure(QWidget *context, const QString &message)
{
    if (FailureView *view = context ? failureViewIn(context->window()) : nullptr)
        view->showFailure(message);
    else
        showDialog(context, message);
}

QString unexpectedFailure(const std::exception &error)
{
    return QCoreApplication::translate("FailureBoundary",
                                       "Something did not work, and what was saved before is safe. Please try again. (%1)")
        .arg(QString::fromLocal8Bit(error.what()));
}

} // namespace rung
