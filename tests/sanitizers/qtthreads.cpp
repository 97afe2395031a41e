// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMutex>
#include <QObject>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

#if QT_VERSION < QT_VERSION_CHECK(6, 7, 0) // later ones have other functions in these places

/*!
    Tells the thread sanitizer what Qt does between threads, where Qt was compiled without it: that a mutex was had after a wait, and
    that what one thread did before it sent something comes before what another does when it gets it. Without this whatever
    crosses threads by Qt would look like a race. Part of every program of the preset tsan; each function stands in front of
    Qt's own and calls it.

    Says no more than what Qt promises: two threads that only meet here by chance are still told apart.
*/
namespace {

template <class Function>
Function qtsOwn(const char *symbol)
{
    void *found = dlsym(RTLD_NEXT, symbol);
    if (!found)
        qFatal("Qt has no %s any more", symbol);
    return reinterpret_cast<Function>(found);
}

/*! A slot in the place of another, which is called after whatever came before `from` was released. */
class HeardSlot : public QtPrivate::QSlotObjectBase
{
public:
    HeardSlot(QtPrivate::QSlotObjectBase *slot, const void *from) : QSlotObjectBase(&run), m_slot(slot), m_from(from) {}

private:
    static void run(int which, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *isSame)
    {
        auto *heard = static_cast<HeardSlot *>(self);
        __tsan_acquire(heard);
        switch (which) {
        case Destroy:
            heard->m_slot->destroyIfLastRef();
            delete heard;
            break;
        case Call:
            if (heard->m_from)
                __tsan_acquire(const_cast<void *>(heard->m_from));
            heard->m_slot->call(receiver, arguments);
            __tsan_release(heard);
            break;
        case Compare: *isSame = heard->m_slot->compare(arguments); break;
        case NumOperations: break;
        }
    }

    QtPrivate::QSlotObjectBase *const m_slot;
    const void *const m_from; // an object that signals; nothing: the call itself
};

} // namespace

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   void *ret)
{
    static const auto own = qtsOwn<bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    auto *heard = new HeardSlot(slot, nullptr);
    __tsan_release(heard);
    return own(object, heard, type, ret);
}

QMetaObject::Connection QObject::connectImpl(const QObject *sender, void **signal, const QObject *receiver,
                                             void **slotPtr, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                             const int *types, const QMetaObject *senderMetaObject)
{
    static const auto own = qtsOwn<QMetaObject::Connection (*)(const QObject *, void **, const QObject *, void **,
                                                               QtPrivate::QSlotObjectBase *, Qt::ConnectionType,
                                                               const int *, const QMetaObject *)>(
        "_ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject");
    auto *heard = new HeardSlot(slot, sender);
    __tsan_release(heard);
    return own(sender, signal, receiver, slotPtr, heard, type, types, senderMetaObject);
}

void QMetaObject::activate(QObject *sender, const QMetaObject *meta, int signal, void **arguments)
{
    static const auto own =
        qtsOwn<void (*)(QObject *, const QMetaObject *, int, void **)>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    __tsan_release(sender);
    own(sender, meta, signal, arguments);
}

void QBasicMutex::lockInternal() QT_MUTEX_LOCK_NOEXCEPT
{
    static const auto own = qtsOwn<void (*)(QBasicMutex *)>("_ZN11QBasicMutex12lockInternalEv");
    own(this);
    __tsan_acquire(this);
}

bool QBasicMutex::lockInternal(int timeout) QT_MUTEX_LOCK_NOEXCEPT
{
    static const auto own = qtsOwn<bool (*)(QBasicMutex *, int)>("_ZN11QBasicMutex12lockInternalEi");
    const bool isLocked = own(this, timeout);
    if (isLocked)
        __tsan_acquire(this);
    return isLocked;
}

void QBasicMutex::unlockInternal() noexcept
{
    static const auto own = qtsOwn<void (*)(QBasicMutex *)>("_ZN11QBasicMutex14unlockInternalEv");
    __tsan_release(this);
    own(this);
}

void QSemaphore::acquire(int count)
{
    static const auto own = qtsOwn<void (*)(QSemaphore *, int)>("_ZN10QSemaphore7acquireEi");
    own(this, count);
    __tsan_acquire(this);
}

bool QSemaphore::tryAcquire(int count)
{
    static const auto own = qtsOwn<bool (*)(QSemaphore *, int)>("_ZN10QSemaphore10tryAcquireEi");
    const bool isHad = own(this, count);
    if (isHad)
        __tsan_acquire(this);
    return isHad;
}

bool QSemaphore::tryAcquire(int count, int timeout)
{
    static const auto own = qtsOwn<bool (*)(QSemaphore *, int, int)>("_ZN10QSemaphore10tryAcquireEii");
    const bool isHad = own(this, count, timeout);
    if (isHad)
        __tsan_acquire(this);
    return isHad;
}

void QSemaphore::release(int count)
{
    static const auto own = qtsOwn<void (*)(QSemaphore *, int)>("_ZN10QSemaphore7releaseEi");
    __tsan_release(this);
    own(this, count);
}

void QThread::start(Priority priority)
{
    static const auto own = qtsOwn<void (*)(QThread *, Priority)>("_ZN7QThread5startENS_8PriorityE");
    connect(
        this, &QThread::finished, this, [this] { __tsan_release(this); }, Qt::DirectConnection);
    own(this, priority);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto own = qtsOwn<bool (*)(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool isFinished = own(this, deadline);
    if (isFinished)
        __tsan_acquire(this);
    return isFinished;
}

void QThreadPool::start(std::function<void()> work, int priority)
{
    static const auto own =
        qtsOwn<void (*)(QThreadPool *, std::function<void()>, int)>("_ZN11QThreadPool5startESt8functionIFvvEEi");
    auto *moment = new char; // of its own: works that one thread begins say nothing of each other
    // Not looked at itself: it reads what it has before it can say that this is allowed.
    std::function<void()> run = [ work = std::move(work), moment, pool = this ]() __attribute__((no_sanitize("thread")))
    {
        __tsan_acquire(moment);
        delete moment;
        work();
        __tsan_release(pool); // whoever waits for all of the pool's work
    };
    __tsan_release(moment); // when all that it has is there
    own(this, std::move(run), priority);
}

bool QThreadPool::waitForDone(int timeout)
{
    static const auto own = qtsOwn<bool (*)(QThreadPool *, int)>("_ZN11QThreadPool11waitForDoneEi");
    const bool isDone = own(this, timeout);
    if (isDone)
        __tsan_acquire(this);
    return isDone;
}

#endif
