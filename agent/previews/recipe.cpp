// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/previews/recipe.h"

#include <algorithm>
#include <iterator>

namespace Agent {
namespace {

constexpr NeededProgram sandbox{"bin/bwrap", "bubblewrap"};
constexpr NeededProgram pictures{"bin/vips", "libvips-tools"};
constexpr NeededProgram frames{"bin/ffmpeg", "ffmpeg"};
constexpr NeededProgram drawings{"bin/rsvg-convert", "librsvg2-bin"};
constexpr NeededProgram pages{"bin/pdftoppm", "poppler-utils"};
constexpr NeededProgram writer{"lib/libreoffice/program/libswlo.so", "libreoffice-writer-nogui"};
constexpr NeededProgram calc{"lib/libreoffice/program/libsclo.so", "libreoffice-calc-nogui"};
constexpr NeededProgram impress{"lib/libreoffice/program/libsdlo.so", "libreoffice-impress-nogui"};

struct Row
{
    const char *mediaType;
    const char *kind;
    const char *suffix;
    const NeededProgram *program;
};

constexpr Row rows[] = {
    {"image/png", "picture", "png", &pictures},
    {"image/jpeg", "picture", "jpg", &pictures},
    {"image/gif", "picture", "gif", &pictures},
    {"image/webp", "picture", "webp", &pictures},
    {"image/tiff", "picture", "tiff", &pictures},
    {"image/bmp", "frame", "bmp", &frames},
    {"image/svg+xml", "drawing", "svg", &drawings},
    {"application/pdf", "pdf", "pdf", &pages},
    {"text/plain", "text", "txt", &writer},
    {"text/markdown", "text", "txt", &writer},
    {"text/csv", "sheet", "csv", &calc},
    {"application/rtf", "office", "rtf", &writer},
    {"application/msword", "office", "doc", &writer},
    {"application/vnd.wordperfect", "office", "wpd", &writer},
    {"application/vnd.sun.xml.writer", "office", "sxw", &writer},
    {"application/vnd.oasis.opendocument.text", "office", "odt", &writer},
    {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "office", "docx", &writer},
    {"application/vnd.ms-excel", "office", "xls", &calc},
    {"application/vnd.sun.xml.calc", "office", "sxc", &calc},
    {"application/vnd.oasis.opendocument.spreadsheet", "office", "ods", &calc},
    {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "office", "xlsx", &calc},
    {"application/vnd.ms-powerpoint", "office", "ppt", &impress},
    {"application/vnd.sun.xml.impress", "office", "sxi", &impress},
    {"application/vnd.oasis.opendocument.presentation", "office", "odp", &impress},
    {"application/vnd.openxmlformats-officedocument.presentationml.presentation", "office", "pptx", &impress},
};

constexpr Row video{"video", "frame", "video", &frames};

QByteArray exportFilterOf(const NeededProgram *program)
{
    if (program == &writer)
        return "writer_pdf_Export";
    if (program == &calc)
        return "calc_pdf_Export";
    return program == &impress ? "impress_pdf_Export" : "";
}

} // namespace

std::optional<Recipe> recipeFor(const QString &mediaType)
{
    const bool isVideo = mediaType.startsWith(QLatin1String("video/"));
    const Row *row = isVideo
        ? &video
        : std::ranges::find_if(rows, [&](const Row &each) { return mediaType == QLatin1String(each.mediaType); });
    if (row == std::end(rows))
        return std::nullopt;
    Recipe recipe{row->kind, row->suffix, exportFilterOf(row->program), {sandbox, pictures, *row->program}};
    if (!recipe.exportFilter.isEmpty())
        recipe.programs << pages;
    return recipe;
}

QList<NeededProgram> programsOfRecipes()
{
    return {sandbox, pictures, frames, drawings, pages, writer, calc, impress};
}

} // namespace Agent
