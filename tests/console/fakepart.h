// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/records.h"

#include "common/core/result.h"

#include <QObject>

#include <functional>
#include <optional>

/*! What the parts of a FakeConnection have in common: they answer when it does, with what they hold or with `error`. */
class FakePart
{
public:
    using Later = std::function<void(QObject *context, std::function<void()> answer)>;
    template <class T>
    using Done = std::function<void(const Common::Result<T> &)>;

    explicit FakePart(Later later) : m_later(std::move(later)) {}

    std::optional<Common::Error> error; //!< answers everything from now on
    QStringList pagesAsked;             //!< "start+max filter"
    QStringList orders;                 //!< of each page: "name asc"
    QStringList changes;                //!< what was asked to be changed: "delete 7"

protected:
    /*! Answers with what `value` is then. */
    template <class T>
    void answer(QObject *context, const Done<T> &done, std::function<T()> value)
    {
        m_later(context, [this, done, value] {
            if (error)
                return done(*error);
            if constexpr (std::is_void_v<T>)
                done({});
            else
                done(value());
        });
    }

    template <class Row>
    void page(const QList<Row> &all, const std::function<bool(const Row &)> &matches, const Console::PageWish &wish,
              QObject *context, const Done<Console::RecordPage<Row>> &done)
    {
        pagesAsked << QStringLiteral("%1+%2 %3").arg(wish.start).arg(wish.max).arg(wish.filter).trimmed();
        orders << QStringLiteral("%1 %2").arg(wish.orderBy,
                                              wish.isAscending ? QLatin1String("asc") : QLatin1String("desc"));
        QList<Row> matching;
        std::ranges::copy_if(all, std::back_inserter(matching), matches);
        answer<Console::RecordPage<Row>>(context, done, [matching, wish] {
            return Console::RecordPage<Row>{matching.mid(wish.start, wish.max), int(matching.size())};
        });
    }

    /*! Notes what was asked for, does it if nothing is wrong, and answers. */
    void change(const QString &what, QObject *context, const Done<void> &done, const std::function<void()> &act = {})
    {
        changes << what;
        m_later(context, [this, done, act] {
            if (error)
                return done(*error);
            if (act)
                act();
            done({});
        });
    }

private:
    const Later m_later;
};
