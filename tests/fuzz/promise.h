// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <QByteArray>
#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>
#include <variant>

/*! What targets promise of every input. */
namespace Fuzz {

/*! Ends the program when a promise is broken, with these words: a fuzzer keeps the input then, and a test names it. */
inline void promise(bool isKept, const char *what)
{
    if (!isKept)
        qFatal("broken promise: %s", what);
}

/*! For a target that reads files. */
inline void writeFile(const QString &name, const QByteArray &content)
{
    QFile file(name);
    promise(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), "the test can write its file");
}

/*! Promises with these words that XML is well-formed. */
inline void checkWellFormed(const QByteArray &xml, const char *what)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    promise(!reader.hasError(), what);
}

/*! One line that a terminal or a log shows as it is. */
inline bool isOneLine(QStringView text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

/*! A refusal has words, not too many, and brings nothing of the input into logs that they cannot bear. */
inline void checkRefusal(const Common::Error &error)
{
    promise(!error.message.isEmpty(), "a refusal says what is wrong");
    promise(error.message.size() + error.remedy.size() < 1000, "a refusal is short, however long the input is");
    promise(isOneLine(error.message) && isOneLine(error.remedy), "a refusal holds no control character");
}

/*! Whatever kind of frame it is. */
template <class... Frames>
QByteArray encodedFrame(const std::variant<Frames...> &frame)
{
    return std::visit(
        [](const auto &each) {
            if constexpr (requires { encode(each); })
                return encode(each);
            else
                return encodedFrame(each);
        },
        frame);
}

/*! What is taken is whole: written again and read again it is the same. */
template <class Decode, class Encode>
void checkCanonical(const QByteArray &input, Decode decode, Encode encoded)
{
    const auto value = decode(input);
    if (!value)
        return checkRefusal(value.error());
    const QByteArray once = encoded(*value);
    const auto again = decode(once);
    promise(bool(again), "what was taken can be written and read");
    promise(encoded(*again) == once, "what was written and read is the same");
}

} // namespace Fuzz
