// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/cataloguepicker.h"

#include "app/base/icons.h"
#include "app/base/theme.h"
#include "app/ladder/cataloguedelegate.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/listaccess.h"
#include "app/widgets/menutext.h"
#include "app/widgets/words.h"
#include "core/domain/storageerror.h"

#include <QComboBox>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rung {

namespace {
constexpr int listHeight = 300;
constexpr int longestName = 180;

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

CataloguePicker::CataloguePicker(OwnCatalogue &own, const QStringList &taken, QWidget *parent)
    : QWidget(parent),
      m_own(own),
      m_model(new CatalogueModel(builtInCatalogue(), taken, this)),
      m_source(chipButton({})),
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
    speakRowOnFocus(m_list);
    m_details->setObjectName(QStringLiteral("catalogueDetails"));
    layOut();
    makeSourceMenu();
    connectAll();
}

void CataloguePicker::connectAll()
{
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CataloguePicker::changed);
    connect(m_list, &QAbstractItemView::clicked, m_model, &CatalogueModel::toggle);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CataloguePicker::showDetails);
    connect(m_search, &QLineEdit::textChanged, this, &CataloguePicker::filter);
    for (QComboBox *box : {m_level, m_context, m_noIs})
        connect(box, &QComboBox::currentIndexChanged, this, &CataloguePicker::filter);
    browseIn(Source::BuiltIn);
}

/// Which catalogue is shown, made anew with every change.
void CataloguePicker::makeSourceMenu()
{
    if (QMenu *old = m_source->menu())
        old->deleteLater();
    auto *menu = new QMenu(m_source);
    menu->setObjectName(QStringLiteral("sourceMenu"));
    const auto add = [&](const QString &text, const char *name, auto slot) {
        QAction *action = menu->addAction(asMenuText(text), this, slot);
        action->setObjectName(QLatin1String(name));
    };
    const QString own = m_own.name();
    add(tr("Rung's catalogue"), "builtInAction", [this] { browseIn(Source::BuiltIn); });
    if (!own.isEmpty())
        add(own, "ownAction", [this] { browseIn(Source::Own); });
    menu->addSeparator();
    add(tr("Open a catalogue file…"), "openCatalogueAction", [this] { chooseFile(); });
    if (!own.isEmpty())
        add(tr("Close “%1”").arg(own), "closeCatalogueAction", [this] { closeFile(); });
    m_source->setMenu(menu);
}

void CataloguePicker::browseIn(Source source)
{
    const bool own = source == Source::Own;
    try {
        m_model->setCatalogue(own ? m_own.items() : builtInCatalogue());
        m_source->setText(own ? asMenuText(fontMetrics().elidedText(m_own.name(), Qt::ElideRight, themeOf(this).px(longestName)))
                              : tr("Rung's catalogue"));
        m_source->setAccessibleName(tr("Catalogue: %1").arg(own ? m_own.name() : tr("Rung's catalogue")));
        m_details->clear();
        Q_EMIT told({});
    } catch (const StorageError &error) {
        Q_EMIT told(error.message());
    }
}

void CataloguePicker::openFile(const QString &path)
{
    try {
        m_own.open(path);
        makeSourceMenu();
        browseIn(Source::Own);
    } catch (const StorageError &error) {
        Q_EMIT told(error.message());
    }
}

void CataloguePicker::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a catalogue file"));
    dialog->setObjectName(QStringLiteral("openCatalogueDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Catalogue (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &CataloguePicker::openFile);
    dialog->open();
}

void CataloguePicker::closeFile()
{
    m_own.close();
    makeSourceMenu();
    browseIn(Source::BuiltIn);
}

void CataloguePicker::pick(const QStringList &ids)
{
    Catalogue items;
    for (const CatalogueItem &item : m_own.everything())
        if (ids.contains(item.id))
            items.push_back(item);
    m_model->pick(items);
}

void CataloguePicker::showOnly(NoIs noIs)
{
    const auto &all = Choices<NoIs>::all;
    const auto found = std::ranges::find(all, noIs, [](const auto &choice) { return choice.first; });
    m_noIs->setCurrentIndex(static_cast<int>(found - all.begin()) + 1);
}

void CataloguePicker::makeFilters()
{
    m_source->setObjectName(QStringLiteral("catalogueSource"));
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
    filters->addWidget(m_source);
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
