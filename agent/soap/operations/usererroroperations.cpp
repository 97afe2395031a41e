// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/services.h"
#include "agent/soap/operations/usertopics.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"

#include <QTranslator>

#include <array>
#include <memory>

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Result;

constexpr auto context = "Agent::OpenMeetingsErrors";
constexpr auto errorType = QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "Error");
constexpr auto messageType = QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "Message");
constexpr auto checkInput = QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "Please check what you have sent.");

struct NumberedText
{
    int number;
    const char *text;
    bool isMessage = false;
};

// OpenMeetings' error numbers, in words of our own.
constexpr NumberedText texts[] = {
    {-1, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "An unknown error has occurred.")},
    {-2, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "Enter an e-mail address or a user name.")},
    {-3, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "There is no user with this name.")},
    {-4, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "A mail to set a new password was sent."), true},
    {-5, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "No user was found.")},
    {-6, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The two passwords differ.")},
    {-7, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The user name or the password is too short.")},
    {-8, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The new password was set."), true},
    {-9, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The e-mail address is not known.")},
    {-10, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The user name is not known.")},
    {-11, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The user name or the password is wrong.")},
    {-12, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "You are logged out."), true},
    {-13, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The user name or the password is too short.")},
    {-14, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "Registration is switched off.")},
    {-15, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The user name is taken.")},
    {-16, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The system has failed.")},
    {-17, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The e-mail address is registered already.")},
    {-18, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The account was made."), true},
    {-19, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The e-mail address is not valid.")},
    {-20, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "There is a file of this name already.")},
    {-21, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The name of the file is too short.")},
    {-22, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The address could not be saved.")},
    {-23, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The user was added and still needs a group."), true},
    {-24, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "There is no such field of labels.")},
    {-25, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "There is no such label.")},
    {-26, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "You need the rights of an administrator for this.")},
    {-27, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The number of the label is wrong.")},
    {-28, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The label was deleted."), true},
    {-29, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The number of the label is wrong.")},
    {-30, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The room is full."), true},
    {-31, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "There is no invitation for this code.")},
    {-32, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The invitation was used already.")},
    {-33, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The invitation is not valid.")},
    {-34, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The password of the invitation is wrong.")},
    // The number of a user who is in the group already, too; but what callers meet is a SID that has ended.
    {-35,
     QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors",
                       "The session is not known, or the user is in the group "
                       "already.")},
    {-36, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "You need an administrator's account for this.")},
    {-37, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "This session has no person of another program.")},
    {-38, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "You cannot delete yourself.")},
    {-39, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "Only an administrator can change this.")},
    {-40, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "You are registered. Confirm it by the mail you were sent."),
     true},
    {-41, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The account is not activated yet.")},
    {-42, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The link was used already.")},
    {-43, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "Enter the password again for telephony.")},
    {-44, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "Another user has this e-mail address.")},
    {-45, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "This person is a contact already.")},
    {-46, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The contact was denied.")},
    {-47, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The contact was approved already.")},
    {-48, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The code of the contact is not valid.")},
    {-49, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "There is no such contact.")},
    {-50, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The invitation is not valid at this time.")},
    {-51, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "Enter a password.")},
    {-52, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "Users of this level cannot log in here.")},
    {-53, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "Enter an e-mail address.")},
    {-54, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "You have no right to be the only one who is heard.")},
    {-55, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "Choose a time zone.")},
    {-111, QT_TRANSLATE_NOOP("Agent::OpenMeetingsErrors", "The mail of the registration could not be sent.")},
};

/*! The program's texts in the languages that OpenMeetings numbers, whatever language the program itself speaks. */
QString inLanguage(const char *text, qint64 language)
{
    struct Numbered
    {
        qint64 id;
        const char *code;
        std::unique_ptr<QTranslator> texts = {};
    };
    static const auto languages = [] {
        std::array<Numbered, 6> all{{{2, "de"}, {3, "de"}, {4, "fr"}, {8, "es"}, {9, "ru"}, {19, "uk"}}};
        for (Numbered &one : all) {
            one.texts = std::make_unique<QTranslator>();
            if (!one.texts->load(u":/translations/atrium-agent_"_s + QLatin1String(one.code)))
                one.texts.reset();
        }
        return all;
    }();
    const auto found = std::ranges::find(languages, language, &Numbered::id);
    const QString translated =
        found != languages.end() && found->texts ? found->texts->translate(context, text) : QString();
    return translated.isEmpty() ? QString::fromUtf8(text) : translated;
}

constexpr SoapField errorFields[] = {
    {.name = "errmessage"_L1}, {.name = "errorId"_L1, .type = SoapType::Long}, {.name = "errortype"_L1}};
static_assert(inWireOrder(errorFields));
constexpr SoapBean errorResult{"ErrorResult"_L1, basicDataNamespace, errorFields};

Result<SoapValue> getErrorByCode(const SoapContext &, const SoapArgs &args)
{
    const qint64 number = args.longInteger("errorid"_L1);
    const qint64 language = args.longInteger("language_id"_L1);
    const auto known = std::ranges::find(texts, number, &NumberedText::number);
    const NumberedText &shown = known == std::end(texts) ? texts[0] : *known;
    return soapBean(errorResult,
                    {{"errmessage"_L1, inLanguage(number < 0 ? shown.text : checkInput, language)},
                     {"errorId"_L1, number},
                     {"errortype"_L1, inLanguage(number < 0 && shown.isMessage ? messageType : errorType, language)}});
}

constexpr SoapField parameters[] = {{.name = "SID"_L1},
                                    {.name = "errorid"_L1, .type = SoapType::Long},
                                    {.name = "language_id"_L1, .type = SoapType::Long}};

constexpr SoapOperation userErrorRows[] = {
    {"getErrorByCode"_L1, SoapRight::Anyone, parameters, soapResult(errorResult), getErrorByCode},
};

} // namespace

constinit const SoapTopic userErrorTopic{userErrorRows};

} // namespace Agent
