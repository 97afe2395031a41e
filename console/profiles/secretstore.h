// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <QObject>

#include <functional>

namespace Console {

/*!
    Where passwords stay between two connections: in the key ring of the desktop, or, where there is none, in memory until
    the console ends. Never anywhere else.

    Reading answers later, exactly once, unless its context is gone. Whoever writes does not wait for it: a window may have
    closed when the key ring answers.
    Errors: Unavailable (the key ring does not answer or was not opened); message and remedy are for people.
    Threads: lives in the main thread, call it only there.
*/
class SecretStore : public QObject
{
    Q_OBJECT
public:
    enum class Keeping { Unknown, KeyRing, Memory };
    template <class T>
    using Handler = std::function<void(const Common::Result<T> &)>;

    using QObject::QObject;

    virtual void read(const QString &key, QObject *context, Handler<QString> done) = 0; //!< empty = none is kept
    virtual void write(const QString &key, const QString &secret) = 0;                  //!< may end in writeFailed()
    virtual void forget(const QString &key) = 0;
    virtual void findKeeping() = 0; //!< ends in keepingFound()
    Keeping keeping() const { return m_keeping; }

Q_SIGNALS:
    void keepingFound();
    void writeFailed(const Common::Error &error);

protected:
    void setKeeping(Keeping keeping);

private:
    Keeping m_keeping = Keeping::Unknown;
};

} // namespace Console
