// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include "core/domain/reflection.h"

#include <vector>

class QCompleter;

namespace rung {

/// Tags on one line, parted by commas; the one being typed is completed from those in use.
class TagsEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit TagsEdit(const std::vector<Tag> &inUse, QWidget *parent = nullptr);

    std::vector<Tag> tags() const;
    void setTags(const std::vector<Tag> &tags);

private:
    /// Where the tag under the cursor begins.
    int beginning() const;
    void offer();
    void complete(const QString &tag);

    QCompleter *m_completer;
};

} // namespace rung
