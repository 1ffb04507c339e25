// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/cataloguepicker.h"

#include "app/base/icons.h"
#include "app/ladder/cataloguedelegate.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/words.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace rung {

namespace {
constexpr int listHeight = 300;

template <class Enum>
void fill(QComboBox *box, const QString &any, QString (*word)(Enum))
{
    box->addItem(any);
    for (const auto &[choice, name] : Choices<Enum>::all)
        box->addItem(word(choice));
}

/// The choice in a box whose first line means any.
template <class Enum>
std::optional<Enum> chosenIn(const QComboBox *box)
{
    const int index = box->currentIndex();
    return index > 0 ? std::optional(Choices<Enum>::all[static_cast<size_t>(index - 1)].first) : std::nullopt;
}
} // namespace

CataloguePicker::CataloguePicker(const Catalogue &catalogue, const QStringList &taken, QWidget *parent)
    : QWidget(parent),
      m_model(new CatalogueModel(catalogue, taken, this)),
      m_search(new QLineEdit),
      m_level(new QComboBox),
      m_context(new QComboBox),
      m_noIs(new QComboBox),
      m_list(new QListView),
      m_details(smallLabel({}))
{
    makeFilters();
    m_list->setObjectName(QStringLiteral("catalogueList"));
    m_list->setAccessibleName(tr("Asks in the catalogue"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CatalogueDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(themeOf(this).px(listHeight));
    m_list->installEventFilter(this);
    m_details->setObjectName(QStringLiteral("catalogueDetails"));
    layOut();
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CataloguePicker::changed);
    connect(m_list, &QAbstractItemView::clicked, m_model, &CatalogueModel::toggle);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CataloguePicker::showDetails);
    connect(m_search, &QLineEdit::textChanged, this, &CataloguePicker::filter);
    for (QComboBox *box : {m_level, m_context, m_noIs})
        connect(box, &QComboBox::currentIndexChanged, this, &CataloguePicker::filter);
}

void CataloguePicker::makeFilters()
{
    m_search->setObjectName(QStringLiteral("catalogueSearch"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the catalogue"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search"), Role::InkQuiet), QLineEdit::LeadingPosition);
    fill<Level>(m_level, tr("Any level"), levelWord);
    fill<Context>(m_context, tr("Anywhere"), contextWord);
    fill<NoIs>(m_noIs, tr("Any chance of a no"), noIsWord);
    m_level->setObjectName(QStringLiteral("levelFilter"));
    m_level->setAccessibleName(tr("Level"));
    m_context->setObjectName(QStringLiteral("contextFilter"));
    m_context->setAccessibleName(tr("Where"));
    m_noIs->setObjectName(QStringLiteral("noIsFilter"));
    m_noIs->setAccessibleName(tr("How often the answer is a no"));
}

void CataloguePicker::layOut()
{
    const Theme &theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.gapSmall());
    auto *filters = new FlowLayout(theme.gapTiny());
    for (QComboBox *box : {m_level, m_context, m_noIs})
        filters->addWidget(box);
    column->addWidget(m_search);
    column->addLayout(filters);
    column->addWidget(m_list, 1);
    m_details->setMinimumHeight(4 * QFontMetrics(m_details->font()).lineSpacing());
    column->addWidget(m_details);
}

void CataloguePicker::filter()
{
    m_model->setFilter({.level = chosenIn<Level>(m_level),
                        .context = chosenIn<Context>(m_context),
                        .noIs = chosenIn<NoIs>(m_noIs),
                        .search = m_search->text()});
    m_details->clear();
}

void CataloguePicker::showDetails(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const CatalogueItem &item = m_model->itemAt(index);
    m_details->setText(item.why + QLatin1Char('\n') + item.courtesy);
}

/// Enter picks like Space does, and does not press the button of the dialog.
bool CataloguePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool picks = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (!picks || !m_list->currentIndex().isValid())
        return QWidget::eventFilter(watched, event);
    m_model->toggle(m_list->currentIndex());
    return true;
}

} // namespace rung
