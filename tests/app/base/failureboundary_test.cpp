// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/base/failureboundary.h"

#include <QMessageBox>
#include <QWidget>

#include <stdexcept>

using namespace rung;

namespace {
class Strip : public QWidget, public FailureView
{
    Q_OBJECT
    Q_INTERFACES(rung::FailureView)

public:
    using QWidget::QWidget;
    void showFailure(const QString &message) override { shown = message; }

    QString shown;
};

const StorageError full(StorageError::Reason::NoSpace, QStringLiteral("notebook.rung"));
} // namespace

TEST(FailureBoundary, IsSilentWhenTheWorkEnds)
{
    QWidget window;
    Strip strip(&window);
    EXPECT_TRUE(guarded(&window, [] {}));
    EXPECT_EQ(strip.shown, QString());
}

TEST(FailureBoundary, ShowsInTheWindowWhatTheFileSays)
{
    QWidget window;
    Strip strip(&window);
    QWidget page(&window);
    EXPECT_FALSE(guarded(&page, [] { throw full; }));
    EXPECT_EQ(strip.shown, full.message());
}

TEST(FailureBoundary, ShowsWhatNobodyExpectedToo)
{
    QWidget window;
    Strip strip(&window);
    EXPECT_FALSE(guarded(&window, [] { throw std::runtime_error("out of paper"); }));
    EXPECT_THAT(strip.shown.toStdString(), testing::HasSubstr("out of paper"));
}

TEST(FailureBoundary, OpensADialogWhereTheWindowHasNoPlaceForIt)
{
    QWidget window;
    EXPECT_FALSE(guarded(&window, [] { throw full; }));
    const auto *dialog = window.findChild<QMessageBox *>(QStringLiteral("failure"));
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->text(), full.message());
}

#include "failureboundary_test.moc"
