// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/filebeans.h"
#include "agent/soap/operations/filetopics.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Result;
using Common::UserId;

/*! One row, as there is one step: what is made of the file is made later, by previews. What did not work is no fault here, but told by the row. */
SoapValue report(const Result<FileService::Shown> &imported)
{
    constexpr int failed = -1;
    return SoapValue(
        QList<SoapValue>{soapBean(fileImportErrorBean,
                                  {{"command"_L1, "import"_L1},
                                   {"process"_L1, "atrium"_L1},
                                   {"error"_L1, imported ? QString() : Common::errorText(imported.error())},
                                   {"exitValue"_L1, imported ? 0 : failed}})});
}

Result<SoapValue> import(const SoapContext &context, const SoapArgs &args, const Result<Caller> &owner)
{
    if (!owner)
        return owner.error();
    const auto place = placeOf(context, args.longInteger("parentFolderId"_L1), args.longInteger("room_id"_L1),
                               args.boolean("isOwner"_L1), *owner);
    if (!place)
        return place.error();
    const auto external = externalFile(args.longInteger("externalFileId"_L1), args.text("externalType"_L1));
    if (!external)
        return external.error();
    return report(context.services.imports.import(
        {args.text("path"_L1), args.text("fileSystemName"_L1), *place, *external, *owner}, context.caller));
}

Result<SoapValue> importFile(const SoapContext &context, const SoapArgs &args)
{
    if (const auto isOn = context.services.imports.checkIsOn(); !isOn)
        return isOn.error();
    return import(context, args,
                  actingForExternal(context, args.text("externalType"_L1), args.text("externalUserId"_L1)));
}

Result<SoapValue> importFileByInternalUserId(const SoapContext &context, const SoapArgs &args)
{
    if (const auto isOn = context.services.imports.checkIsOn(); !isOn)
        return isOn.error();
    return import(context, args, actingFor(context, UserId(args.longInteger("internalUserId"_L1))));
}

/*! OpenMeetings' list; any other kind is taken as well. */
Result<SoapValue> getImportFileExtensions(const SoapContext &, const SoapArgs &)
{
    constexpr QLatin1String extensions("ppt odp odt sxw wpd doc rtf txt ods sxc xls sxi pptx docx xlsx pdf ps png gif "
                                       "svg dpx exr pcd pcds psd tiff ttf "
                                       "xcf wpg bmp ico tga jpg jpeg xchart avi mov flv mp4");
    QList<SoapValue> values;
    for (const QString &extension : QString(extensions).split(u' '))
        values.append(SoapValue(extension));
    return SoapValue(values);
}

constexpr auto commonParameters =
    joined(parametersOf(SoapType::Long, {"externalFileId"_L1}), parametersOf(SoapType::Text, {"externalType"_L1}),
           parametersOf(SoapType::Long, {"room_id"_L1}), parametersOf(SoapType::Boolean, {"isOwner"_L1}),
           parametersOf(SoapType::Text, {"path"_L1}), parametersOf(SoapType::Long, {"parentFolderId"_L1}),
           parametersOf(SoapType::Text, {"fileSystemName"_L1}));
constexpr auto importParameters =
    joined(sidParameter, parametersOf(SoapType::Text, {"externalUserId"_L1}), commonParameters);
constexpr auto importByUserParameters =
    joined(sidParameter, parametersOf(SoapType::Long, {"internalUserId"_L1}), commonParameters);

constexpr SoapOperation fileImportRows[] = {
    {"importFile"_L1, SoapRight::WebService, importParameters, soapArrayResult(fileImportErrorBean), importFile},
    {"importFileByInternalUserId"_L1, SoapRight::WebService, importByUserParameters,
     soapArrayResult(fileImportErrorBean), importFileByInternalUserId},
    {"getImportFileExtensions"_L1, SoapRight::Anyone, {}, soapArrayResult(SoapType::Text), getImportFileExtensions},
};

} // namespace

constinit const SoapTopic fileImportTopic{fileImportRows};

} // namespace Agent
