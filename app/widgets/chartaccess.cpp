// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chartaccess.h"

#include "app/base/theme.h"
#include "app/widgets/chartview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

namespace rung {

namespace {

/// One reading of a chart. It has no widget of its own; it stands for whatever reading has its number now.
class ReadingAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ReadingAccess(ChartView *chart, std::size_t index) : m_chart(chart), m_index(index) {}

    bool isValid() const override { return m_chart && m_index < m_chart->plot().readings.size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return isValid() ? m_chart->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_chart->plot().readings[m_index].text : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const int side = themeOf(m_chart).px(20);
        QRect rect(0, 0, side, side);
        rect.moveCenter(m_chart->viewport()->mapToGlobal(m_chart->placeOfReading(m_index).toPoint()));
        return rect;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = true;
        state.readOnly = true;
        state.focused = isValid() && m_chart->hasFocus() && m_chart->current() == m_index;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override
    {
        return isValid() && m_chart->plot().readings[m_index].opens() ? QStringList(pressAction()) : QStringList();
    }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction())
            m_chart->open(m_index);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<ChartView> m_chart;
    std::size_t m_index;
};

/// A chart with its readings as children.
class ChartAccess : public QAccessibleWidget
{
public:
    explicit ChartAccess(ChartView *chart) : QAccessibleWidget(chart, QAccessible::Chart) {}
    ~ChartAccess() override
    {
        for (const QAccessible::Id id : m_readings)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(chart()->plot().readings.size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_readings.size() <= static_cast<std::size_t>(index))
            m_readings.push_back(QAccessible::registerAccessibleInterface(new ReadingAccess(chart(), m_readings.size())));
        return QAccessible::accessibleInterface(m_readings[static_cast<std::size_t>(index)]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < static_cast<int>(m_readings.size()); ++i)
            if (QAccessible::accessibleInterface(m_readings[static_cast<std::size_t>(i)]) == child)
                return i;
        return -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        const auto current = chart()->current();
        return current ? child(static_cast<int>(*current)) : nullptr;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (child(i)->rect().contains(x, y))
                return child(i);
        return nullptr;
    }

private:
    ChartView *chart() const { return static_cast<ChartView *>(widget()); }

    mutable std::vector<QAccessible::Id> m_readings; ///< made when asked for
};

QAccessibleInterface *chartFactory(const QString &, QObject *object)
{
    auto *chart = qobject_cast<ChartView *>(object);
    return chart ? new ChartAccess(chart) : nullptr;
}

} // namespace

void speakCharts()
{
    static const bool installed = [] {
        QAccessible::installFactory(chartFactory);
        return true;
    }();
    Q_UNUSED(installed)
}

void speakReading(ChartView &chart, std::size_t reading)
{
    if (!QAccessible::isActive() || !chart.hasFocus())
        return;
    QAccessibleEvent focus(&chart, QAccessible::Focus);
    focus.setChild(static_cast<int>(reading));
    QAccessible::updateAccessibility(&focus);
}

} // namespace rung
