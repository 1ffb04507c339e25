// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/linespage.h"

#include "app/base/failureboundary.h"
#include "app/base/looks.h"
#include "app/base/theme.h"
#include "app/journal/entrywords.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/emptyhint.h"
#include "app/widgets/labels.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace rung {

namespace {
constexpr size_t shownAtOnce = 50;
} // namespace

LinesPage::LinesPage(Notebook &notebook, QWidget *parent)
    : PageFrame(tr("Your lines"), tr("What you told yourself for next time."), Width::Form, parent),
      m_notebook(notebook),
      m_shown(shownAtOnce)
{
    setObjectName(QStringLiteral("linesPage"));
    QPushButton *back = quietButton(tr("Back to the journal"), this);
    back->setObjectName(QStringLiteral("backToJournal"));
    addTrailing(back);
    connect(back, &QPushButton::clicked, this, &LinesPage::closed);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
            this, &LinesPage::closed);
    connect(&m_notebook, &Notebook::changed, this, [this] {
        if (isVisible())
            reload();
    });
}

void LinesPage::showEvent(QShowEvent *event)
{
    PageFrame::showEvent(event);
    reload();
}

void LinesPage::reload()
{
    const QWidget *focused = QApplication::focusWidget();
    const QString focusedName = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    guarded(this, [this] { showLines(read::lines(m_notebook)); });
    if (auto *same = focusedName.isEmpty() ? nullptr : findChild<QWidget *>(focusedName))
        same->setFocus(Qt::OtherFocusReason);
}

void LinesPage::showLines(const std::vector<KeptLine> &lines)
{
    while (QLayoutItem *old = body()->takeAt(0)) {
        old->widget()->hide();
        old->widget()->setObjectName({});
        old->widget()->deleteLater();
        delete old;
    }
    if (lines.empty()) {
        auto *hint = new EmptyHint(tr("No line yet. There is room for one each time you tell how it went."), tr("Back to the journal"));
        connect(hint, &EmptyHint::pressed, this, &LinesPage::closed);
        body()->addWidget(hint);
        return;
    }
    for (size_t i = 0; i < std::min(m_shown, lines.size()); ++i)
        body()->addWidget(makeCard(lines[i]));
    if (lines.size() <= m_shown)
        return;
    QPushButton *more = quietButton(tr("Show older lines"));
    more->setObjectName(QStringLiteral("moreLines"));
    connect(more, &QPushButton::clicked, this, [this] {
        m_shown += shownAtOnce;
        reload();
    });
    body()->addWidget(more);
}

Card *LinesPage::makeCard(const KeptLine &line)
{
    const Theme &theme = themeOf(this);
    auto *card = new Card(this);
    card->body()->addWidget(questionLabel(line.line));
    card->body()->addWidget(smallLabel(tr("%1 · %2", "a rung, a day").arg(line.rungTitle, shortDay(line.day, m_notebook.today()))));

    auto *keep = new QCheckBox(tr("Keep"));
    keep->setObjectName(QStringLiteral("keep-") + line.attempt.toString());
    keep->setProperty(looks::chip, true);
    keep->setChecked(line.kept);
    keep->setAccessibleName(tr("Keep “%1”").arg(line.line));
    connect(keep, &QCheckBox::clicked, this, [this, id = line.attempt](bool on) { guarded(this, [&] { m_notebook.keepLine(id, on); }); });
    QPushButton *open = quietButton(tr("Open the entry"));
    open->setObjectName(QStringLiteral("openEntry"));
    open->setAccessibleName(tr("Open the entry of “%1”").arg(line.line));
    connect(open, &QPushButton::clicked, this, [this, id = line.attempt] { Q_EMIT entryRequested(id); });

    auto *row = new QHBoxLayout;
    row->setSpacing(theme.gapSmall());
    row->addWidget(keep);
    row->addStretch(1);
    row->addWidget(open);
    card->body()->addLayout(row);
    return card;
}

} // namespace rung
