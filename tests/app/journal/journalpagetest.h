// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/filterbutton.h"
#include "app/journal/journalpage.h"
#include "app/journal/journalview.h"
#include "tests/app/journal/journaltools.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace rung::journal {

/// The journal on a desk, and what the eye sees of it.
class JournalPageTest : public testing::Test
{
protected:
    void openPage(int width = 920)
    {
        page = std::make_unique<JournalPage>(*desk.notebook);
        open(*page, width);
    }

    QStringList rows() const
    {
        QStringList rows;
        const auto *model = part<JournalView>(*page, "journalView")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows << model->index(row, 0).data().toString();
        return rows;
    }

    QString shown() const
    {
        QCoreApplication::processEvents();
        QStringList texts;
        for (const QLabel *label : part<QWidget>(*page, "entryPane")->findChildren<QLabel *>())
            if (label->isVisibleTo(page.get()))
                texts << (label->accessibleName().isEmpty() ? label->text() : label->accessibleName());
        return texts.join(QLatin1Char('\n'));
    }

    bool says(const QString &text) const
    {
        QCoreApplication::processEvents();
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisibleTo(page.get()) && label->text() == text)
                return true;
        return false;
    }

    void search(const QString &words)
    {
        auto *field = part<QLineEdit>(*page, "searchField");
        field->setText(words);
        QTest::keyClick(field, Qt::Key_Return);
    }

    void pressMenu(const char *button, const QString &text)
    {
        for (QAction *action : part<QPushButton>(*page, button)->menu()->actions())
            if (action->text() == text)
                action->trigger();
        QCoreApplication::processEvents();
    }

    Desk desk;
    std::unique_ptr<JournalPage> page;
};

} // namespace rung::journal
