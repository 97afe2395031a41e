// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/certificatefile.h"
#include "agent/check/checktext.h"
#include "agent/check/topic.h"

namespace Agent {

TopicReport lookAtCertificates(const CheckTarget &target)
{
    TopicReport report;
    for (const CertificateFiles &files : target.certificates) {
        // Peers prove by the cluster's key who they are: their addresses need not be in it.
        const bool isOfPeers = files.section == QLatin1String("peers");
        const CertificateUse use{files.section, isOfPeers ? QString() : target.record.address, isOfPeers};
        report.findings +=
            judgeCertificate(files.certificate, files.key, files.authority, use, QDateTime::currentDateTimeUtc());
    }
    if (report.findings.isEmpty())
        report.findings.append(well(CheckText::tr("No certificates are configured.")));
    return report;
}

} // namespace Agent
