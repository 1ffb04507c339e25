// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/themestyle.h"

#include "app/base/icons.h"
#include "app/base/styleparts.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCalendarWidget>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextCharFormat>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

namespace rung {

namespace {
bool isWritingField(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

template <class Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

/// A line edit inside a spin box or combo box has no frame of its own.
bool isFramed(const QStyleOption *option)
{
    const auto *frame = as<QStyleOptionFrame>(option);
    return frame && frame->lineWidth > 0;
}
/// Takes the red, the week numbers and the bar of accent out of a calendar.
void calm(QCalendarWidget &calendar, const Theme &theme)
{
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    QTextCharFormat plain;
    plain.setForeground(theme.colour(Role::Ink));
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, plain);
    if (auto *bar = calendar.findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar"))) {
        QPalette palette = theme.palette();
        palette.setColor(QPalette::Highlight, theme.colour(Role::Card));
        palette.setColor(QPalette::HighlightedText, theme.colour(Role::Ink));
        bar->setPalette(palette);
    }
}
} // namespace

ThemeStyle::ThemeStyle(const Theme &theme) : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme) {}

void ThemeStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void ThemeStyle::unpolish(QApplication *application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (isWritingField(widget))
        static_cast<QAbstractScrollArea *>(widget)->viewport()->setAutoFillBackground(false);
    else if (auto *header = qobject_cast<QHeaderView *>(widget))
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    else if (auto *calendar = qobject_cast<QCalendarWidget *>(widget))
        calm(*calendar, m_theme);
}

bool ThemeStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            showMnemonics(event->type() == QEvent::KeyPress);
    } else if (event->type() == QEvent::ApplicationStateChange || event->type() == QEvent::WindowDeactivate) {
        showMnemonics(false);
    }
    return QProxyStyle::eventFilter(watched, event);
}

void ThemeStyle::showMnemonics(bool show)
{
    if (show == m_mnemonics)
        return;
    m_mnemonics = show;
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        widget->update();
}

QIcon ThemeStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_ArrowLeft:
        return themedIcon(QStringLiteral("chevron-left"));
    case SP_ArrowRight:
        return themedIcon(QStringLiteral("chevron-right"));
    case SP_LineEditClearButton:
        return themedIcon(QStringLiteral("close"), Role::InkQuiet);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
    case PM_MenuPanelWidth:
        return m_theme.lineWidth();
    case PM_ScrollBarExtent:
        return m_theme.px(12);
    case PM_ScrollBarSliderMin:
        return m_theme.px(36);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.px(18);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return m_theme.iconSize();
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_theme.gapTiny();
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? m_theme.cardPadding() : 0;
    case PM_FocusFrameHMargin:
    case PM_HeaderMargin:
        return m_theme.gapTiny();
    case PM_MenuVMargin:
        return m_theme.px(6);
    case PM_ToolTipLabelFrameWidth:
        return m_theme.px(8);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return m_mnemonics;
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_MessageBox_CenterButtons:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const auto *button = as<QStyleOptionButton>(option);
    switch (type) {
    case CT_PushButton:
        if (button)
            return parts::pushButtonSize(*button, m_theme, widget);
        break;
    case CT_RadioButton:
    case CT_CheckBox:
        if (button && parts::isChip(widget))
            return parts::chipSize(*button, m_theme, widget);
        break;
    case CT_LineEdit:
        return isFramed(option) ? contents + QSize(2 * m_theme.px(12), 2 * m_theme.px(10)) : contents;
    case CT_ComboBox:
        return contents + QSize(m_theme.px(14 + 34), 2 * m_theme.px(10));
    case CT_SpinBox:
        return contents + QSize(m_theme.px(14 + 34), 2 * m_theme.px(10));
    case CT_ToolButton:
        return contents + QSize(m_theme.px(14), m_theme.px(14));
    case CT_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option); item && item->menuItemType != QStyleOptionMenuItem::Separator)
            return QProxyStyle::sizeFromContents(type, option, contents, widget) + QSize(m_theme.px(16), m_theme.px(8));
        break;
    case CT_ItemViewItem:
        return QProxyStyle::sizeFromContents(type, option, contents, widget) + QSize(0, m_theme.px(8));
    case CT_HeaderSection:
        return QProxyStyle::sizeFromContents(type, option, contents, widget) + QSize(0, m_theme.px(6));
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (isFramed(option)) {
            const int inset = std::min(m_theme.px(10), option->rect.width() / 12);
            return option->rect.adjusted(inset, m_theme.px(1), -inset, -m_theme.px(1));
        }
        return option->rect;
    case SE_RadioButtonClickRect:
    case SE_RadioButtonFocusRect:
    case SE_CheckBoxClickRect:
    case SE_CheckBoxFocusRect:
        if (parts::isChip(widget))
            return option->rect;
        break;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (const auto *slider = as<QStyleOptionSlider>(option); slider && control == CC_ScrollBar)
        return parts::scrollBarRect(*slider, m_theme, part);
    if (control == CC_ComboBox && part != SC_ComboBoxListBoxPopup)
        return parts::comboBoxRect(*option, m_theme, part);
    if (control == CC_SpinBox)
        return parts::spinBoxRect(*option, m_theme, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return parts::focusRing(*painter, option->rect, m_theme);
    case PE_PanelLineEdit:
        if (isFramed(option))
            parts::fieldPanel(*painter, *option, m_theme);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        return isWritingField(widget) ? parts::fieldPanel(*painter, *option, m_theme)
                                      : parts::frame(*painter, option->rect, m_theme, Role::Line);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return parts::checkBox(*painter, *option, m_theme);
    case PE_IndicatorRadioButton:
        return parts::radioButton(*painter, *option, m_theme);
    case PE_PanelButtonTool:
        return parts::toolButtonPanel(*painter, *option, m_theme);
    case PE_PanelItemViewItem:
        return parts::selectedItem(*painter, *option, m_theme);
    case PE_PanelItemViewRow:
        return;
    case PE_PanelTipLabel:
    case PE_PanelMenu:
        return parts::popupPanel(*painter, option->rect, m_theme);
    case PE_FrameMenu:
        return parts::frame(*painter, option->rect, m_theme, Role::Control);
    case PE_IndicatorArrowDown:
        if (qobject_cast<const QToolButton *>(widget))
            return;
        return parts::chevron(*painter, option->rect, m_theme, option->palette.color(QPalette::WindowText), Qt::DownArrow);
    case PE_IndicatorArrowUp:
        return parts::chevron(*painter, option->rect, m_theme, option->palette.color(QPalette::WindowText), Qt::UpArrow);
    case PE_IndicatorArrowLeft:
        return parts::chevron(*painter, option->rect, m_theme, option->palette.color(QPalette::WindowText), Qt::LeftArrow);
    case PE_IndicatorArrowRight:
        return parts::chevron(*painter, option->rect, m_theme, option->palette.color(QPalette::WindowText), Qt::RightArrow);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = as<QStyleOptionButton>(option);
    switch (element) {
    case CE_PushButton:
        if (button)
            return parts::pushButton(*painter, *button, m_theme, widget, m_mnemonics);
        break;
    case CE_RadioButton:
    case CE_CheckBox:
        if (button && parts::isChip(widget))
            return parts::chip(*painter, *button, m_theme, widget);
        break;
    case CE_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty())
            return parts::menuLine(*painter, option->rect, m_theme);
        break;
    case CE_ItemViewItem:
        return drawItem(*option, painter, widget);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return parts::headerSection(*painter, *option, m_theme);
    case CE_HeaderLabel:
        return drawHeaderLabel(*option, painter, widget);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawItem(const QStyleOption &option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = as<QStyleOptionViewItem>(&option);
    if (!item)
        return;
    QStyleOptionViewItem inked(*item);
    const QColor ink = m_theme.colour(m_theme.scheme() == Scheme::Contrast ? Role::OnAccent : Role::Ink);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
        inked.palette.setColor(group, QPalette::HighlightedText, ink);
    QProxyStyle::drawControl(CE_ItemViewItem, &inked, painter, widget);
}

void ThemeStyle::drawHeaderLabel(const QStyleOption &option, QPainter *painter, const QWidget *widget) const
{
    const auto *header = as<QStyleOptionHeader>(&option);
    if (!header)
        return;
    QStyleOptionHeaderV2 quiet;
    static_cast<QStyleOptionHeader &>(quiet) = *header;
    quiet.palette.setColor(QPalette::ButtonText, m_theme.colour(Role::InkQuiet));
    painter->save();
    painter->setFont(m_theme.font(TextSize::Small, Weight::SemiBold));
    QProxyStyle::drawControl(CE_HeaderLabel, &quiet, painter, widget);
    painter->restore();
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const auto part = [&](SubControl which) { return proxy()->subControlRect(control, option, which, widget); };
    switch (control) {
    case CC_ScrollBar:
        if (const auto *slider = as<QStyleOptionSlider>(option))
            return parts::scrollBar(*painter, *slider, m_theme, part(SC_ScrollBarSlider));
        break;
    case CC_ComboBox:
        return parts::comboBox(*painter, *option, m_theme, part(SC_ComboBoxArrow));
    case CC_SpinBox:
        return parts::spinBox(*painter, *option, m_theme, part(SC_SpinBoxUp), part(SC_SpinBoxDown));
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace rung
