// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/pageframe.h"
#include "core/sealing/seal.h"

#include <memory>

namespace rung {

class UnlockForm;

/// All there is to see while a sealed notebook is locked.
class LockPage : public PageFrame
{
    Q_OBJECT

public:
    explicit LockPage(const QString &path, QWidget *parent = nullptr);

    UnlockForm &form() { return *m_form; }

Q_SIGNALS:
    void opened(std::shared_ptr<const rung::Seal> seal);
    void anotherRequested();

private:
    UnlockForm *m_form;
};

} // namespace rung
