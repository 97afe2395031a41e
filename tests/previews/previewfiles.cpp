// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/previews/previewfiles.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

QByteArray long32(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xedb88320 : 0);
    }
    return ~sum;
}

QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    return long32(quint32(content.size())) + type + content + long32(crc32(type + content));
}

} // namespace

QString PreviewFiles::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(name));
    return file.fileName();
}

QByteArray PreviewFiles::read(const QString &name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(name));
    return file.readAll();
}

QByteArray PreviewFiles::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s failed", qPrintable(program));
    return process.readAllStandardOutput();
}

QString PreviewFiles::png(const QString &name) const
{
    const QByteArray row = '\0' + QByteArray("\xff\0\0\xff", 4).repeated(150) + QByteArray(150 * 4, '\0');
    const QByteArray compressed = qCompress(row.repeated(200)).sliced(4); // Qt's own length stands in front
    return write(name,
                 "\x89PNG\r\n\x1a\n" + chunk("IHDR", long32(300) + long32(200) + QByteArray("\x08\x06\0\0\0", 5))
                     + chunk("IDAT", compressed) + chunk("IEND", {}));
}

QString PreviewFiles::picture(const QString &name) const
{
    png(u"of.png"_s);
    run(u"vips"_s, {u"flatten"_s, u"of.png"_s, u"white.png"_s, u"--background"_s, u"255 255 255"_s});
    run(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-y"_s, u"-i"_s, u"white.png"_s, path(name)});
    return path(name);
}

QString PreviewFiles::hugePng(const QString &name, quint32 width, quint32 height) const
{
    return write(name,
                 "\x89PNG\r\n\x1a\n" + chunk("IHDR", long32(width) + long32(height) + QByteArray("\x08\0\0\0\0", 5))
                     + chunk("IDAT", qCompress(QByteArray(1 << 20, '\0')).sliced(4)) + chunk("IEND", {}));
}

QString PreviewFiles::turnedJpeg(const QString &name) const
{
    const QString whole = picture(name);
    const QByteArray jpeg = read(name);
    // One entry: tag 0x112 (orientation), of type short, once, 6: turn by 90 degrees clockwise.
    const QByteArray exif = QByteArray("Exif\0\0MM\0*\0\0\0\x08\0\x02\x01\x12\0\x03\0\0\0\x01\0\x06\0\0", 28)
        + QByteArray("\x01\x0e\0\x02\0\0\0\x0c\0\0\0\x26\0\0\0\0", 16) + QByteArray("at my house\0", 12);
    return write(whole.section(u'/', -1),
                 jpeg.first(2) + QByteArray("\xff\xe1\0", 3) + char(exif.size() + 2) + exif + jpeg.sliced(2));
}

QString PreviewFiles::pdf(const QString &name, int pages, const QString &text) const
{
    QStringList arguments{u"--format"_s, u"pdf"_s, u"--output"_s, name};
    for (int page = 1; page <= pages; ++page) {
        const QString drawing = u"page%1.svg"_s.arg(page);
        write(drawing,
              u"<svg xmlns='http://www.w3.org/2000/svg' width='595' height='842'>"
              "<text x='50' y='100' font-size='40'>%1 %2</text></svg>"_s.arg(text)
                  .arg(page)
                  .toUtf8());
        arguments << drawing;
    }
    run(u"rsvg-convert"_s, arguments);
    return path(name);
}

QList<int> PreviewFiles::pixel(const QString &name, int x, int y) const
{
    QList<int> values;
    const QByteArray said = run(u"vips"_s, {u"getpoint"_s, path(name), QString::number(x), QString::number(y)});
    for (const QByteArray &value : said.simplified().split(' '))
        values << int(value.toDouble());
    return values;
}

QStringList PreviewFiles::listing(const QString &folder) const
{
    return QDir(path(folder))
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}
