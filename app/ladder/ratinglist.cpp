// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/ratinglist.h"

#include "app/base/theme.h"
#include "app/widgets/draftfields.h"
#include "app/widgets/question.h"
#include "app/widgets/sudsedit.h"

#include <QLocale>
#include <QVBoxLayout>

namespace rung {

namespace {
NewRung rungOf(const CatalogueItem &item, Suds baseline)
{
    return {.title = item.title,
            .context = item.context,
            .baseline = baseline,
            .again = item.again,
            .why = item.why,
            .courtesy = item.courtesy,
            .highStakes = item.highStakes,
            .catalogueId = item.id};
}
} // namespace

RatingList::RatingList(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(1);
}

void RatingList::setItems(const Catalogue &items)
{
    remember();
    m_rows.clear();
    m_required = Required();
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).px(24));
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_content);
    int number = 0;
    for (const CatalogueItem &item : items)
        add(item, number++);
}

void RatingList::add(const CatalogueItem &item, int number)
{
    auto *fear = new SudsEdit;
    fear->setObjectName(QStringLiteral("rating%1").arg(number));
    fear->setValue(m_rated.value(item.id));
    auto *question = new Question(item.title.text(), fear, tr("starting mark %1").arg(QLocale().toString(item.suds.value())));
    m_content->layout()->addWidget(question);
    m_required.add(question, [fear] { return fear->value() ? QString() : tr("This one still wants a number."); });
    connect(fear, &ScoreEdit::changed, this, [this] {
        remember();
        m_required.settle();
        Q_EMIT changed();
    });
    m_rows.push_back({item, fear});
}

void RatingList::remember()
{
    for (const Row &row : m_rows)
        m_rated.insert(row.item.id, row.fear->value());
}

void RatingList::takeStartingMarks()
{
    for (const Row &row : m_rows)
        if (!row.fear->value())
            row.fear->setValue(row.item.suds);
    remember();
    m_required.settle();
    Q_EMIT changed();
}

QJsonObject RatingList::draft() const
{
    QJsonObject kept;
    for (auto rated = m_rated.cbegin(); rated != m_rated.cend(); ++rated)
        draft::put(kept, rated.key(), rated.value());
    return kept;
}

void RatingList::restore(const QJsonObject &kept)
{
    m_rated.clear();
    for (const QString &id : kept.keys())
        m_rated.insert(id, draft::score<Suds>(kept, id));
}

void RatingList::focusFirst()
{
    if (!m_rows.empty())
        m_rows.front().fear->setFocus(Qt::OtherFocusReason);
}

std::optional<std::vector<NewRung>> RatingList::value() const
{
    std::vector<NewRung> rungs;
    for (const Row &row : m_rows) {
        const std::optional<Suds> fear = row.fear->value();
        if (!fear)
            return std::nullopt;
        rungs.push_back(rungOf(row.item, *fear));
    }
    return rungs;
}

} // namespace rung
