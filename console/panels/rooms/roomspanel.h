// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/panels/rooms/roomform.h"
#include "console/records/editorpanel.h"

namespace Console {

class RoomPeople;
class RoomPlacement;

/*! All rooms with their settings, who is in them, where they are and why; moving, pinning and emptying them. */
class RoomsPanel : public EditorPanel<ClusterRoom>
{
    Q_OBJECT
public:
    explicit RoomsPanel(ClusterConnection &connection, QWidget *parent = nullptr);
    ~RoomsPanel() override;

private:
    RoomsPanel(ClusterConnection &connection, PagedRecords<ClusterRoom> *model, QWidget *parent);

    QString countText(int rows) const override;
    ClusterRoom draftOf(const ClusterRoom &room) const override { return room; }
    ClusterRoom newDraft() const override { return usualRoom(); }
    QString nameOf(const ClusterRoom &room) const override { return room.name; }
    void save(const ClusterRoom &room, const Done &done) override;
    void remove(const ClusterRoom &room, const std::function<void(const Common::Result<void> &)> &done) override;
    void recordShown() override;
    void updateButtons() override;

    const ClusterRoom *shownRoom() const; //!< as the list has it; null: none
    void withServers(const std::function<void(const QList<ServerEntry> &)> &next);
    void askMove();
    void move(const ClusterRoom &room, qint64 node);
    void askPin();
    void pin(const ClusterRoom &room, qint64 node, const QString &label);
    void askEmpty();
    void empty(const ClusterRoom &room, const QString &notice);
    void tell(const ClusterRoom &room, const Common::Result<ActionReport> &report);

    RoomPeople *m_people;
    RoomPlacement *m_placement;
    QPushButton *m_move;
    QPushButton *m_pin;
    QPushButton *m_empty;
};

} // namespace Console
