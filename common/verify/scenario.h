// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/random.h"
#include "common/verify/apisession.h"
#include "common/verify/roomvisit.h"
#include "common/verify/soapsession.h"
#include "common/verify/verifytarget.h"

#include <memory>
#include <vector>

namespace Common {

/*! A live node and the administrator's sessions there. */
struct VerifyNode
{
    ListedNode listed;
    std::unique_ptr<ApiSession> api;
    std::unique_ptr<SoapSession> soap;
};

/*! A throw-away user and what they hold in their hands. */
struct VerifyPerson
{
    QString login;
    QString password;
    std::unique_ptr<ApiSession> api;
    std::unique_ptr<RoomVisit> visit;
};

/*! Something the check made and has to remove. Id 0: the answer never came, so it may or may not exist. */
struct MadeThing
{
    enum Kind { User, Room, File };

    Kind kind = User;
    QString name;
    qint64 id = 0;
};

/*!
    What the steps of one run share. Each step is a function over it (steps/steps.h) and finds here what earlier
    steps have put in place.
*/
class Scenario
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
public:
    explicit Scenario(VerifyTarget verifyTarget);

    VerifyNode &first() { return nodes[0]; } //!< the one at the given address
    VerifyNode &second() { return nodes[1]; }
    const ListedNode *listed(NodeId id) const;
    QString nodeText(NodeId id) const; //!< "node1 (http://10.1.1.1:5080/openmeetings/)"
    QString nodesText() const;         //!< all live nodes with the number of their open rooms
    RoomEntry entryOf(size_t person) const { return people[person].visit->entry(); }

    /*! Creates something as `by` and notes it for the clean-up, even if the answer gets lost. */
    QCoro::Task<Result<QJsonObject>> make(ApiSession &by, MadeThing::Kind kind, QString name, QString path,
                                          QByteArray body, QByteArray type);

    const VerifyTarget target;
    Patience patience;
    SystemRandom random;
    const QString tag;                         //!< "verify-1f0a…": in every name the run makes
    std::unique_ptr<ApiSession> administrator; //!< at the given address
    NodeId ownNode;                            //!< the node that answers there
    std::vector<VerifyNode> nodes;             //!< all live ones, the one at the given address first
    std::vector<VerifyPerson> people;
    QList<RoomId> rooms;
    QList<MadeThing> made;
};

/*! What one look at the cluster showed. */
struct Sight
{
    bool isAsExpected = false;
    QString seen;
};

/*!
    Looks again and again, until it is as expected or the step's time is over. The last sight is the outcome.
    The function must stay valid until then, and is no coroutine itself but calls one.
*/
QCoro::Task<Result<QString>> eventually(Patience &patience, Millis interval,
                                        std::function<QCoro::Task<Result<Sight>>()> look);

} // namespace Common
