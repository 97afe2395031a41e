// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/soap/soapschema.h"
#include "common/domain/fileitem.h"

#include <QHash>

/*! The beans of FileService (OPENMEETINGS.md 2.7, 3.10). */
namespace Agent {

extern const SoapBean fileImportErrorBean;
extern const SoapBean fileItemBean;
extern const SoapBean fileTreeBean;
extern const SoapBean presentationBean;

SoapValue fileValue(const Common::FileItem &item);
SoapValue fileValues(const QList<Common::FileItem> &items);
/*! `pictures`: the names of the pages' pictures and their bytes. */
SoapValue presentationValue(const Common::FileItem &document, const QHash<QString, qint64> &pictures);

/*!
    What stands for an item's fileHash: the file's number as text. OpenMeetings tells the name on disk there, which is nobody's
    business; clients only hand it back to getPresentationPreviewFileExplorer.
*/
QString fileHash(const Common::FileItem &item);
Common::FileId fileFromHash(const QString &hash); //!< none: it is no hash of ours

} // namespace Agent
