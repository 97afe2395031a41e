// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/filetopics.h"
#include "agent/soap/operations/services.h"

namespace Agent {

static constexpr const SoapTopic *fileTopics[] = {&fileImportTopic, &fileFolderTopic, &fileListTopic};

constinit const SoapService fileSoapService{QLatin1String("FileService"), openMeetingsNamespace, SoapRefusal::Number,
                                            fileTopics};

} // namespace Agent
