// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/pageframe.h"
#include "core/notebook/todayreader.h"

namespace rung {

class Card;

/// The lines the person left for themselves, kept ones first.
class LinesPage : public PageFrame
{
    Q_OBJECT

public:
    explicit LinesPage(Notebook &notebook, QWidget *parent = nullptr);

Q_SIGNALS:
    void entryRequested(const rung::Id<rung::Attempt> &attempt);
    void closed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    void showLines(const std::vector<KeptLine> &lines);
    Card *makeCard(const KeptLine &line);

    Notebook &m_notebook;
    size_t m_shown;
};

} // namespace rung
