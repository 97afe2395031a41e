<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>You are not logged in, or your session has ended.</source>
        <translation>Sie sind nicht angemeldet, oder Ihre Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>The login name or the password is wrong.</source>
        <translation>Der Anmeldename oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Prüfen Sie beides und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>This account is for programs (web service); it cannot log in to the page.</source>
        <translation>Dieses Konto ist für Programme (Webdienst); auf der Seite kann es sich nicht anmelden.</translation>
    </message>
    <message>
        <source>You cannot delete yourself.</source>
        <translation>Sie können sich nicht selbst löschen.</translation>
    </message>
    <message>
        <source>Names and e-mail address must have at most 255 characters, without line breaks and control characters.</source>
        <translation>Namen und E-Mail-Adresse dürfen höchstens 255 Zeichen haben, ohne Zeilenumbrüche und Steuerzeichen.</translation>
    </message>
    <message>
        <source>Guests of a room may not do this.</source>
        <translation>Das dürfen Gäste eines Raums nicht.</translation>
    </message>
    <message>
        <source>Log in with an account.</source>
        <translation>Melden Sie sich mit einem Konto an.</translation>
    </message>
    <message>
        <source>This link was used already.</source>
        <translation>Dieser Link wurde schon benutzt.</translation>
    </message>
    <message>
        <source>The time of this link is over.</source>
        <translation>Die Zeit dieses Links ist abgelaufen.</translation>
    </message>
    <message>
        <source>Go back to where you found it and follow it anew.</source>
        <translation>Gehen Sie dorthin zurück, wo Sie ihn gefunden haben, und folgen Sie ihm noch einmal.</translation>
    </message>
    <message>
        <source>Other programs speak for users alone, not for moderators or administrators.</source>
        <translation>Andere Programme sprechen nur für Benutzer, nicht für Moderatoren oder Administratoren.</translation>
    </message>
    <message>
        <source>The user is in the group already.</source>
        <translation>Der Benutzer ist schon in der Gruppe.</translation>
    </message>
    <message>
        <source>Many wrong passwords: further tries have to wait.</source>
        <translation>Viele falsche Passwörter: weitere Versuche müssen warten.</translation>
    </message>
    <message>
        <source>The old password is wrong.</source>
        <translation>Das alte Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Prüfen Sie es und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>You cannot change your own level.</source>
        <translation>Sie können Ihre eigene Stufe nicht ändern.</translation>
    </message>
    <message>
        <source>Ask another administrator.</source>
        <translation>Bitten Sie einen anderen Administrator.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>Jemand anders hat das inzwischen geändert.</translation>
    </message>
    <message>
        <source>Look at it again, then repeat your change.</source>
        <translation>Sehen Sie es sich noch einmal an, und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>Users cannot be sorted by &quot;%1&quot;.</source>
        <translation>Benutzer lassen sich nicht nach „%1“ sortieren.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Nehmen Sie eines von diesen: %1.</translation>
    </message>
</context>
<context>
    <name>Agent::Application</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Make it, or correct section [files].</source>
        <translation>Legen Sie ihn an, oder berichtigen Sie den Abschnitt [files].</translation>
    </message>
</context>
<context>
    <name>Agent::CommitChannel</name>
    <message>
        <source>This node does not know the request %1.</source>
        <translation>Dieser Knoten kennt die Anfrage %1 nicht.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>Die Antwort ist zu groß.</translation>
    </message>
</context>
<context>
    <name>Agent::HttpFront</name>
    <message>
        <source>The web port cannot listen on %1:%2: %3.</source>
        <translation>Der Webport kann nicht auf %1:%2 lauschen: %3.</translation>
    </message>
    <message>
        <source>Choose another http.port, or stop the program that uses this one.</source>
        <translation>Wählen Sie einen anderen http.port, oder beenden Sie das Programm, das diesen benutzt.</translation>
    </message>
</context>
<context>
    <name>Agent::NodeLease</name>
    <message>
        <source>A promise was made meanwhile.</source>
        <translation>Inzwischen wurde ein Versprechen gegeben.</translation>
    </message>
    <message>
        <source>The database took too long.</source>
        <translation>Die Datenbank hat zu lange gebraucht.</translation>
    </message>
</context>
<context>
    <name>Agent::OpenMeetingsErrors</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Please check what you have sent.</source>
        <translation>Bitte prüfen Sie, was Sie gesendet haben.</translation>
    </message>
    <message>
        <source>An unknown error has occurred.</source>
        <translation>Ein unbekannter Fehler ist aufgetreten.</translation>
    </message>
    <message>
        <source>Enter an e-mail address or a user name.</source>
        <translation>Geben Sie eine E-Mail-Adresse oder einen Benutzernamen ein.</translation>
    </message>
    <message>
        <source>There is no user with this name.</source>
        <translation>Es gibt keinen Benutzer mit diesem Namen.</translation>
    </message>
    <message>
        <source>A mail to set a new password was sent.</source>
        <translation>Eine E-Mail zum Setzen eines neuen Passworts wurde gesendet.</translation>
    </message>
    <message>
        <source>No user was found.</source>
        <translation>Es wurde kein Benutzer gefunden.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
    <message>
        <source>The user name or the password is too short.</source>
        <translation>Der Benutzername oder das Passwort ist zu kurz.</translation>
    </message>
    <message>
        <source>The new password was set.</source>
        <translation>Das neue Passwort wurde gesetzt.</translation>
    </message>
    <message>
        <source>The e-mail address is not known.</source>
        <translation>Die E-Mail-Adresse ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The user name is not known.</source>
        <translation>Der Benutzername ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Der Benutzername oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>You are logged out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>Registration is switched off.</source>
        <translation>Die Registrierung ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The user name is taken.</source>
        <translation>Der Benutzername ist schon vergeben.</translation>
    </message>
    <message>
        <source>The system has failed.</source>
        <translation>Das System hat versagt.</translation>
    </message>
    <message>
        <source>The e-mail address is registered already.</source>
        <translation>Die E-Mail-Adresse ist schon registriert.</translation>
    </message>
    <message>
        <source>The account was made.</source>
        <translation>Das Konto wurde angelegt.</translation>
    </message>
    <message>
        <source>The e-mail address is not valid.</source>
        <translation>Die E-Mail-Adresse ist ungültig.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Es gibt schon eine Datei mit diesem Namen.</translation>
    </message>
    <message>
        <source>The name of the file is too short.</source>
        <translation>Der Name der Datei ist zu kurz.</translation>
    </message>
    <message>
        <source>The address could not be saved.</source>
        <translation>Die Adresse konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The user was added and still needs a group.</source>
        <translation>Der Benutzer wurde hinzugefügt und braucht noch eine Gruppe.</translation>
    </message>
    <message>
        <source>There is no such field of labels.</source>
        <translation>Es gibt kein solches Label-Feld.</translation>
    </message>
    <message>
        <source>There is no such label.</source>
        <translation>Es gibt kein solches Label.</translation>
    </message>
    <message>
        <source>You need the rights of an administrator for this.</source>
        <translation>Dafür brauchen Sie die Rechte eines Administrators.</translation>
    </message>
    <message>
        <source>The number of the label is wrong.</source>
        <translation>Die Nummer des Labels ist falsch.</translation>
    </message>
    <message>
        <source>The label was deleted.</source>
        <translation>Das Label wurde gelöscht.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>Der Raum ist voll.</translation>
    </message>
    <message>
        <source>There is no invitation for this code.</source>
        <translation>Es gibt keine Einladung zu diesem Code.</translation>
    </message>
    <message>
        <source>The invitation was used already.</source>
        <translation>Die Einladung wurde schon benutzt.</translation>
    </message>
    <message>
        <source>The invitation is not valid.</source>
        <translation>Die Einladung ist ungültig.</translation>
    </message>
    <message>
        <source>The password of the invitation is wrong.</source>
        <translation>Das Passwort der Einladung ist falsch.</translation>
    </message>
    <message>
        <source>The session is not known, or the user is in the group already.</source>
        <translation>Die Sitzung ist nicht bekannt, oder der Benutzer ist schon in der Gruppe.</translation>
    </message>
    <message>
        <source>You need an administrator&apos;s account for this.</source>
        <translation>Dafür brauchen Sie das Konto eines Administrators.</translation>
    </message>
    <message>
        <source>This session has no person of another program.</source>
        <translation>Zu dieser Sitzung gehört keine Person eines anderen Programms.</translation>
    </message>
    <message>
        <source>You cannot delete yourself.</source>
        <translation>Sie können sich nicht selbst löschen.</translation>
    </message>
    <message>
        <source>Only an administrator can change this.</source>
        <translation>Nur ein Administrator kann das ändern.</translation>
    </message>
    <message>
        <source>You are registered. Confirm it by the mail you were sent.</source>
        <translation>Sie sind registriert. Bestätigen Sie das mit der E-Mail, die Sie bekommen haben.</translation>
    </message>
    <message>
        <source>The account is not activated yet.</source>
        <translation>Das Konto ist noch nicht aktiviert.</translation>
    </message>
    <message>
        <source>The link was used already.</source>
        <translation>Der Link wurde schon benutzt.</translation>
    </message>
    <message>
        <source>Enter the password again for telephony.</source>
        <translation>Geben Sie das Passwort für die Telefonie noch einmal ein.</translation>
    </message>
    <message>
        <source>Another user has this e-mail address.</source>
        <translation>Ein anderer Benutzer hat diese E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This person is a contact already.</source>
        <translation>Diese Person ist schon ein Kontakt.</translation>
    </message>
    <message>
        <source>The contact was denied.</source>
        <translation>Der Kontakt wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The contact was approved already.</source>
        <translation>Der Kontakt wurde schon bestätigt.</translation>
    </message>
    <message>
        <source>The code of the contact is not valid.</source>
        <translation>Der Code des Kontakts ist ungültig.</translation>
    </message>
    <message>
        <source>There is no such contact.</source>
        <translation>Es gibt keinen solchen Kontakt.</translation>
    </message>
    <message>
        <source>The invitation is not valid at this time.</source>
        <translation>Die Einladung gilt zu dieser Zeit nicht.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Geben Sie ein Passwort ein.</translation>
    </message>
    <message>
        <source>Users of this level cannot log in here.</source>
        <translation>Benutzer dieser Stufe können sich hier nicht anmelden.</translation>
    </message>
    <message>
        <source>Enter an e-mail address.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>You have no right to be the only one who is heard.</source>
        <translation>Sie haben nicht das Recht, als Einziger gehört zu werden.</translation>
    </message>
    <message>
        <source>Choose a time zone.</source>
        <translation>Wählen Sie eine Zeitzone.</translation>
    </message>
    <message>
        <source>The mail of the registration could not be sent.</source>
        <translation>Die E-Mail zur Registrierung konnte nicht gesendet werden.</translation>
    </message>
</context>
<context>
    <name>Agent::OutagePact</name>
    <message>
        <source>This node reaches the database.</source>
        <translation>Dieser Knoten erreicht die Datenbank.</translation>
    </message>
</context>
<context>
    <name>Agent::PeerCaller</name>
    <message>
        <source>the node is no longer at this address</source>
        <translation>der Knoten ist nicht mehr unter dieser Adresse</translation>
    </message>
    <message>
        <source>node %1 is connected at %2</source>
        <translation>Knoten %1 ist unter %2 verbunden</translation>
    </message>
    <message>
        <source>the node has been started again at %1</source>
        <translation>der Knoten wurde unter %1 neu gestartet</translation>
    </message>
</context>
<context>
    <name>Agent::PeerLink</name>
    <message>
        <source>the other end does not read</source>
        <translation>die Gegenseite liest nicht</translation>
    </message>
    <message>
        <source>no hello</source>
        <translation>kein hello</translation>
    </message>
    <message>
        <source>it speaks version %1 of the protocol, this node %2</source>
        <translation>sie spricht Version %1 des Protokolls, dieser Knoten %2</translation>
    </message>
    <message>
        <source>it belongs to another cluster</source>
        <translation>sie gehört zu einem anderen Cluster</translation>
    </message>
    <message>
        <source>it does not have this cluster&apos;s key</source>
        <translation>sie hat nicht den Schlüssel dieses Clusters</translation>
    </message>
    <message>
        <source>a frame was tampered with</source>
        <translation>ein Frame wurde verfälscht</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>no sign of life for %1 ms</source>
        <translation>kein Lebenszeichen seit %1 ms</translation>
    </message>
</context>
<context>
    <name>Agent::PeerRequests</name>
    <message>
        <source>Node %1 cannot be reached over the commit channel.</source>
        <translation>Knoten %1 ist über den Commit-Kanal nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check that it runs and that its peer port is open for this node.</source>
        <translation>Prüfen Sie, ob er läuft und ob sein Peer-Port für diesen Knoten offen ist.</translation>
    </message>
    <message>
        <source>The request to node %1 is too large.</source>
        <translation>Die Anfrage an Knoten %1 ist zu groß.</translation>
    </message>
    <message>
        <source>Node %1 was asked and did not answer in time; it may still happen.</source>
        <translation>Knoten %1 wurde gefragt und hat nicht rechtzeitig geantwortet; vielleicht geschieht es noch.</translation>
    </message>
</context>
<context>
    <name>Agent::PeerServer</name>
    <message>
        <source>The commit channel cannot listen on %1:%2: %3.</source>
        <translation>Der Commit-Kanal kann nicht auf %1:%2 lauschen: %3.</translation>
    </message>
    <message>
        <source>Choose another peers.port, or stop the program that uses this one.</source>
        <translation>Wählen Sie einen anderen peers.port, oder beenden Sie das Programm, das diesen benutzt.</translation>
    </message>
    <message>
        <source>too many connections at once</source>
        <translation>zu viele Verbindungen zugleich</translation>
    </message>
    <message>
        <source>a later incarnation of the node is connected</source>
        <translation>eine spätere Inkarnation des Knotens ist verbunden</translation>
    </message>
    <message>
        <source>the node has called anew</source>
        <translation>der Knoten hat sich neu verbunden</translation>
    </message>
</context>
<context>
    <name>Agent::PeerSocket</name>
    <message>
        <source>the other end closed the connection</source>
        <translation>die Gegenseite hat die Verbindung geschlossen</translation>
    </message>
</context>
<context>
    <name>Agent::RequestDesk</name>
    <message>
        <source>The database is out, and no more can be kept until it is back.</source>
        <translation>Die Datenbank ist ausgefallen, und bis sie zurück ist, kann nichts mehr aufbewahrt werden.</translation>
    </message>
</context>
<context>
    <name>Agent::RoomHub</name>
    <message>
        <source>The person is no longer in a room on this node.</source>
        <translation>Die Person ist nicht mehr in einem Raum auf diesem Knoten.</translation>
    </message>
</context>
<context>
    <name>Agent::RoomMover</name>
    <message>
        <source>The room is not open on this node, or is just being closed or moved.</source>
        <translation>Der Raum ist auf diesem Knoten nicht geöffnet, oder er wird gerade geschlossen oder verlegt.</translation>
    </message>
    <message>
        <source>What was said last cannot be stored now: the room stays where it is.</source>
        <translation>Das zuletzt Gesagte lässt sich jetzt nicht speichern: der Raum bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>Check the database, then try again.</source>
        <translation>Prüfen Sie die Datenbank und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The room was closed while it was to be moved.</source>
        <translation>Der Raum wurde geschlossen, während er verlegt werden sollte.</translation>
    </message>
    <message>
        <source>The database did not answer in time; the room may still move.</source>
        <translation>Die Datenbank hat nicht rechtzeitig geantwortet; der Raum zieht vielleicht noch um.</translation>
    </message>
</context>
<context>
    <name>Agent::ShareWatch</name>
    <message>
        <source>The folder %1 has not answered since %2 UTC.</source>
        <translation>Der Ordner %1 antwortet seit %2 UTC nicht.</translation>
    </message>
</context>
<context>
    <name>Agent::Soap</name>
    <message>
        <source>There is no such service here.</source>
        <translation>Diesen Dienst gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The service %1 has no operation &quot;%2&quot;.</source>
        <translation>Der Dienst %1 hat keine Operation „%2“.</translation>
    </message>
    <message>
        <source>Its operations are in its description, at the address of the service with ?wsdl.</source>
        <translation>Seine Operationen stehen in seiner Beschreibung, unter der Adresse des Dienstes mit ?wsdl.</translation>
    </message>
    <message>
        <source>Users of this level may not use the SOAP services.</source>
        <translation>Benutzer dieser Stufe dürfen die SOAP-Dienste nicht benutzen.</translation>
    </message>
    <message>
        <source>Log in as an administrator or as a web-service user.</source>
        <translation>Melden Sie sich als Administrator oder als Webdienst-Benutzer an.</translation>
    </message>
    <message>
        <source>Element %1 is given twice or out of order.</source>
        <translation>Das Element %1 kommt zweimal oder in falscher Reihenfolge vor.</translation>
    </message>
    <message>
        <source>Send the parameters in the order of the service&apos;s description.</source>
        <translation>Senden Sie die Parameter in der Reihenfolge der Beschreibung des Dienstes.</translation>
    </message>
    <message>
        <source>Element %1 is not a valid xs:%2.</source>
        <translation>Das Element %1 ist kein gültiges xs:%2.</translation>
    </message>
    <message>
        <source>Required element %1 can not be found in the request.</source>
        <translation>Das verlangte Element %1 fehlt in der Anfrage.</translation>
    </message>
    <message>
        <source>The request is larger than 1 MiB.</source>
        <translation>Die Anfrage ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>There is no placement rule &quot;%1&quot;.</source>
        <translation>Es gibt keine Platzierungsregel „%1“.</translation>
    </message>
    <message>
        <source>Use %1 or %2.</source>
        <translation>Nehmen Sie %1 oder %2.</translation>
    </message>
    <message>
        <source>There are no recordings in this version.</source>
        <translation>In dieser Version gibt es keine Aufzeichnungen.</translation>
    </message>
    <message>
        <source>&quot;%1 %2&quot; is no date and time.</source>
        <translation>„%1 %2“ ist kein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <source>Write them as dd.MM.yyyy and HH:mm.</source>
        <translation>Schreiben Sie sie als dd.MM.yyyy und HH:mm.</translation>
    </message>
    <message>
        <source>The invitation needs a password.</source>
        <translation>Für die Einladung ist ein Passwort nötig.</translation>
    </message>
    <message>
        <source>Send one in invitationpass, or set isPasswordProtected to false.</source>
        <translation>Senden Sie eines in invitationpass, oder setzen Sie isPasswordProtected auf false.</translation>
    </message>
    <message>
        <source>Rooms cannot be sorted by &quot;%1&quot;.</source>
        <translation>Räume lassen sich nicht nach „%1“ sortieren.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Nehmen Sie eines von diesen: %1.</translation>
    </message>
    <message>
        <source>There is no room type %1.</source>
        <translation>Es gibt keinen Raumtyp %1.</translation>
    </message>
    <message>
        <source>Use 1 (conference), 3 (restricted) or 4 (interview).</source>
        <translation>Nehmen Sie 1 (conference), 3 (restricted) oder 4 (interview).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false.</source>
        <translation>„%1“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>A room has no parameter &quot;%1&quot; that may be set.</source>
        <translation>Ein Raum hat keinen Parameter „%1“, der gesetzt werden darf.</translation>
    </message>
    <message>
        <source>There is no recording with id %1.</source>
        <translation>Es gibt keine Aufzeichnung mit der ID %1.</translation>
    </message>
    <message>
        <source>An appointment repeats in one way.</source>
        <translation>Ein Termin wiederholt sich nur auf eine Art.</translation>
    </message>
    <message>
        <source>Set one of isDaily, isWeekly, isMonthly and isYearly to true, or none.</source>
        <translation>Setzen Sie eines von isDaily, isWeekly, isMonthly und isYearly auf true, oder keines.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no member.</source>
        <translation>„%1“ ist kein Teilnehmer.</translation>
    </message>
    <message>
        <source>Write each mmClient as meetingMemberId,firstname,lastname,email,userId,jNameTimeZone; 0 = a new member, 0 = no user.</source>
        <translation>Schreiben Sie jeden mmClient als meetingMemberId,firstname,lastname,email,userId,jNameTimeZone; 0 = ein neuer Teilnehmer, 0 = kein Benutzer.</translation>
    </message>
    <message>
        <source>There is no reminder type %1.</source>
        <translation>Es gibt keine Erinnerungsart %1.</translation>
    </message>
    <message>
        <source>Use 1 (none), 2 (mail) or 3 (mail with an iCalendar entry).</source>
        <translation>Nehmen Sie 1 (keine), 2 (E-Mail) oder 3 (E-Mail mit einem iCalendar-Eintrag).</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Es gibt keine Zeitzone „%1“.</translation>
    </message>
    <message>
        <source>Name one like Europe/Berlin or GMT+01:00.</source>
        <translation>Nennen Sie eine wie Europe/Berlin oder GMT+01:00.</translation>
    </message>
    <message>
        <source>The appointment needs a password.</source>
        <translation>Der Termin braucht ein Passwort.</translation>
    </message>
    <message>
        <source>Send one in password, or set isPasswordProtected to false.</source>
        <translation>Senden Sie eines in password, oder setzen Sie isPasswordProtected auf false.</translation>
    </message>
    <message>
        <source>A range needs a beginning and an end.</source>
        <translation>Ein Zeitraum braucht einen Beginn und ein Ende.</translation>
    </message>
    <message>
        <source>Send starttime and endtime.</source>
        <translation>Senden Sie starttime und endtime.</translation>
    </message>
    <message>
        <source>There is no day %1 in a week.</source>
        <translation>In einer Woche gibt es keinen Tag %1.</translation>
    </message>
    <message>
        <source>Use 0 (Sunday) to 6 (Saturday).</source>
        <translation>Nehmen Sie 0 (Sonntag) bis 6 (Samstag).</translation>
    </message>
    <message>
        <source>No time zone is given; omTimeZoneId alone does not name one here.</source>
        <translation>Es ist keine Zeitzone angegeben; omTimeZoneId allein nennt hier keine.</translation>
    </message>
    <message>
        <source>Name it in javaTimeZoneName, like Europe/Berlin.</source>
        <translation>Nennen Sie sie in javaTimeZoneName, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>No day is given.</source>
        <translation>Es ist kein Tag angegeben.</translation>
    </message>
    <message>
        <source>Send one in startDate.</source>
        <translation>Senden Sie einen in startDate.</translation>
    </message>
    <message>
        <source>Connections cannot be sorted by &quot;%1&quot;.</source>
        <translation>Verbindungen lassen sich nicht nach „%1“ sortieren.</translation>
    </message>
    <message>
        <source>There is no FileService in this version.</source>
        <translation>In dieser Version gibt es keinen FileService.</translation>
    </message>
    <message>
        <source>Send and read the files of rooms by the JSON API.</source>
        <translation>Senden und lesen Sie die Dateien von Räumen über die JSON-API.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a mail.</source>
        <translation>„%1“ ist kein Zustand einer E-Mail.</translation>
    </message>
    <message>
        <source>Use waiting, sending, sent or failed, or none for all.</source>
        <translation>Nehmen Sie waiting, sending, sent oder failed, oder nichts für alle.</translation>
    </message>
    <message>
        <source>The level is not known.</source>
        <translation>Die Stufe ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Use user, moderator, admin or webservice.</source>
        <translation>Nehmen Sie user, moderator, admin oder webservice.</translation>
    </message>
    <message>
        <source>Passwords are not taken from the address of a request.</source>
        <translation>Passwörter werden nicht aus der Adresse einer Anfrage genommen.</translation>
    </message>
    <message>
        <source>Send the parameters as a form by POST, or use SOAP. Where clients cannot, the administrator sets compat.rest_get_login.</source>
        <translation>Senden Sie die Parameter als Formular mit POST, oder benutzen Sie SOAP. Wo Clients das nicht können, setzt die Administration compat.rest_get_login.</translation>
    </message>
    <message>
        <source>Web-service users may not use this operation.</source>
        <translation>Webdienst-Benutzer dürfen diese Operation nicht benutzen.</translation>
    </message>
    <message>
        <source>Log in as one of the people it is for.</source>
        <translation>Melden Sie sich als eine der Personen an, für die sie da ist.</translation>
    </message>
    <message>
        <source>Only administrators may use this operation.</source>
        <translation>Nur Administratoren dürfen diese Operation benutzen.</translation>
    </message>
    <message>
        <source>Log in as an administrator.</source>
        <translation>Melden Sie sich als Administrator an.</translation>
    </message>
    <message>
        <source>There is no user with the login &quot;%1&quot;.</source>
        <translation>Es gibt keinen Benutzer mit dem Anmeldenamen „%1“.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot; of rooms.</source>
        <translation>Räume haben keine Option „%1“.</translation>
    </message>
    <message>
        <source>The external id &quot;%1&quot; is not a number.</source>
        <translation>Die externe ID „%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>The type of room is not known.</source>
        <translation>Der Raumtyp ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Use conference, restricted or interview.</source>
        <translation>Nehmen Sie conference, restricted oder interview.</translation>
    </message>
</context>
<context>
    <name>Agent::Verify</name>
    <message>
        <source>This node knows no such check.</source>
        <translation>Dieser Knoten kennt keine solche Prüfung.</translation>
    </message>
    <message>
        <source>Ask the node that it was started on; each keeps the reports of its last %1 checks until it ends.</source>
        <translation>Fragen Sie den Knoten, auf dem sie gestartet wurde; jeder behält die Berichte seiner letzten %1 Prüfungen, bis er endet.</translation>
    </message>
    <message>
        <source>The check needs the login name and password of an administrator.</source>
        <translation>Die Prüfung braucht Anmeldenamen und Passwort eines Administrators.</translation>
    </message>
    <message>
        <source>Give both: it logs in to each node as people do.</source>
        <translation>Geben Sie beides an: sie meldet sich an jedem Knoten so an, wie Menschen es tun.</translation>
    </message>
    <message>
        <source>The check %1 is running on this node.</source>
        <translation>Auf diesem Knoten läuft die Prüfung %1.</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it.</source>
        <translation>Warten Sie auf ihr Ende, oder brechen Sie sie ab.</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The content type must be application/json.</source>
        <translation>Der Inhaltstyp muss application/json sein.</translation>
    </message>
    <message>
        <source>&quot;level&quot; must be user, moderator, admin or webservice.</source>
        <translation>„level“ muss user, moderator, admin oder webservice sein.</translation>
    </message>
    <message>
        <source>The API has no such address.</source>
        <translation>Diese Adresse hat die API nicht.</translation>
    </message>
    <message>
        <source>This address does not answer %1.</source>
        <translation>Diese Adresse beantwortet %1 nicht.</translation>
    </message>
    <message>
        <source>The request does not come from Atrium&apos;s page.</source>
        <translation>Die Anfrage kommt nicht von der Seite von Atrium.</translation>
    </message>
    <message>
        <source>Send the session&apos;s csrfToken in the header X-Atrium-Csrf.</source>
        <translation>Senden Sie das csrfToken der Sitzung im Header X-Atrium-Csrf.</translation>
    </message>
    <message>
        <source>Only administrators may do this.</source>
        <translation>Das dürfen nur Administratoren.</translation>
    </message>
    <message>
        <source>&quot;type&quot; must be conference, restricted or interview.</source>
        <translation>„type“ muss conference, restricted oder interview sein.</translation>
    </message>
    <message>
        <source>&quot;pin&quot; must be null, {&quot;node&quot;: id} or {&quot;label&quot;: word}.</source>
        <translation>„pin“ muss null, {&quot;node&quot;: ID} oder {&quot;label&quot;: Wort} sein.</translation>
    </message>
    <message>
        <source>&quot;validity&quot; must be endless, period or once.</source>
        <translation>„validity“ muss endless, period oder once sein.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner and administrators may change it.</source>
        <translation>Nur der Eigentümer des Raums und Administratoren dürfen ihn ändern.</translation>
    </message>
    <message>
        <source>&quot;moderators&quot; must be a list of users&apos; ids.</source>
        <translation>„moderators“ muss eine Liste von Benutzer-IDs sein.</translation>
    </message>
    <message>
        <source>Only administrators may set &quot;%1&quot;.</source>
        <translation>„%1“ dürfen nur Administratoren setzen.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Es gibt keine Zeitzone „%1“.</translation>
    </message>
    <message>
        <source>Name one like Europe/Berlin.</source>
        <translation>Nennen Sie eine wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>The appointment has no member with id %1.</source>
        <translation>Der Termin hat keinen Teilnehmer mit der ID %1.</translation>
    </message>
    <message>
        <source>Name new members without an id.</source>
        <translation>Nennen Sie neue Teilnehmer ohne ID.</translation>
    </message>
    <message>
        <source>&quot;members&quot; must be a list of objects.</source>
        <translation>„members“ muss eine Liste von Objekten sein.</translation>
    </message>
    <message>
        <source>&quot;repeats&quot; must be never, daily, weekly, monthly or yearly.</source>
        <translation>„repeats“ muss never, daily, weekly, monthly oder yearly sein.</translation>
    </message>
    <message>
        <source>&quot;reminder&quot; must be none, mail or calendar.</source>
        <translation>„reminder“ muss none, mail oder calendar sein.</translation>
    </message>
    <message>
        <source>&quot;roomType&quot; must be conference, restricted or interview.</source>
        <translation>„roomType“ muss conference, restricted oder interview sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a time in milliseconds.</source>
        <translation>„%1“ muss eine Zeit in Millisekunden sein.</translation>
    </message>
    <message>
        <source>An appointment stays in its room; &quot;roomId&quot; cannot be changed.</source>
        <translation>Ein Termin bleibt in seinem Raum; „roomId“ kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>Make a new appointment in the other room.</source>
        <translation>Legen Sie im anderen Raum einen neuen Termin an.</translation>
    </message>
    <message>
        <source>The description is missing.</source>
        <translation>Die Beschreibung fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from 0 on.</source>
        <translation>„%1“ muss eine ganze Zahl ab 0 sein.</translation>
    </message>
    <message>
        <source>&quot;descending&quot; must be true or false.</source>
        <translation>„descending“ muss true oder false sein.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>The kind of an object cannot be changed.</source>
        <translation>Die Art eines Objekts kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>Only a pen stroke grows, and only by whoever draws it.</source>
        <translation>Nur ein Stiftstrich wächst, und nur durch die Person, die ihn zeichnet.</translation>
    </message>
    <message>
        <source>This step cannot be undone: somebody else has changed it since.</source>
        <translation>Dieser Schritt lässt sich nicht rückgängig machen: seither hat jemand anders etwas daran geändert.</translation>
    </message>
    <message>
        <source>This step cannot be redone: somebody else has changed it since.</source>
        <translation>Dieser Schritt lässt sich nicht wiederholen: seither hat jemand anders etwas daran geändert.</translation>
    </message>
    <message>
        <source>The last page of the board cannot be removed.</source>
        <translation>Die letzte Seite des Whiteboards kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Clear it instead.</source>
        <translation>Leeren Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>Width and height of an object must not be below 0.</source>
        <translation>Breite und Höhe eines Objekts dürfen nicht unter 0 liegen.</translation>
    </message>
    <message>
        <source>A text on the board has at most %L1 characters.</source>
        <translation>Ein Text auf dem Whiteboard hat höchstens %L1 Zeichen.</translation>
    </message>
    <message>
        <source>Write the rest as a second text.</source>
        <translation>Schreiben Sie den Rest als zweiten Text.</translation>
    </message>
    <message>
        <source>A text on the board must have something to read and no control characters.</source>
        <translation>Ein Text auf dem Whiteboard muss etwas Lesbares enthalten und darf keine Steuerzeichen haben.</translation>
    </message>
    <message>
        <source>The size of a text must be between %L1 and %L2.</source>
        <translation>Die Größe eines Textes muss zwischen %L1 und %L2 liegen.</translation>
    </message>
    <message>
        <source>A pen stroke needs at least one point.</source>
        <translation>Ein Stiftstrich braucht mindestens einen Punkt.</translation>
    </message>
    <message>
        <source>An image needs the id of a stored file.</source>
        <translation>Ein Bild braucht die ID einer gespeicherten Datei.</translation>
    </message>
    <message>
        <source>An id on the board must be 1 to %1 letters, digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>Eine ID auf dem Whiteboard muss aus 1 bis %1 Buchstaben, Ziffern, „-“ und „_“ bestehen.</translation>
    </message>
    <message>
        <source>The name of a page has at most %1 characters.</source>
        <translation>Der Name einer Seite hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>The name of a page must be one line without control characters.</source>
        <translation>Der Name einer Seite muss eine einzige Zeile ohne Steuerzeichen sein.</translation>
    </message>
    <message>
        <source>The board ends %L1 units from its middle.</source>
        <translation>Das Whiteboard endet %L1 Einheiten von seiner Mitte.</translation>
    </message>
    <message>
        <source>Draw nearer to the middle.</source>
        <translation>Zeichnen Sie näher an der Mitte.</translation>
    </message>
    <message>
        <source>A pen stroke has at most %L1 points.</source>
        <translation>Ein Stiftstrich hat höchstens %L1 Punkte.</translation>
    </message>
    <message>
        <source>Begin a new stroke.</source>
        <translation>Beginnen Sie einen neuen Strich.</translation>
    </message>
    <message>
        <source>A color must be written #rrggbb.</source>
        <translation>Eine Farbe muss als #rrggbb geschrieben sein.</translation>
    </message>
    <message>
        <source>The width of a line must be between 1 and %L1.</source>
        <translation>Die Linienstärke muss zwischen 1 und %L1 liegen.</translation>
    </message>
    <message>
        <source>The opacity must be between 1 and 100 per cent.</source>
        <translation>Die Deckkraft muss zwischen 1 und 100 Prozent liegen.</translation>
    </message>
    <message>
        <source>Somebody has removed this page of the board.</source>
        <translation>Jemand hat diese Seite des Whiteboards entfernt.</translation>
    </message>
    <message>
        <source>Somebody has deleted this from the board.</source>
        <translation>Jemand hat das vom Whiteboard gelöscht.</translation>
    </message>
    <message>
        <source>This id is on the board already, or twice in what was sent.</source>
        <translation>Diese ID ist schon auf dem Whiteboard, oder sie kommt in dem Gesendeten zweimal vor.</translation>
    </message>
    <message>
        <source>A board has at most %1 pages.</source>
        <translation>Ein Whiteboard hat höchstens %1 Seiten.</translation>
    </message>
    <message>
        <source>Remove a page that is not needed any more.</source>
        <translation>Entfernen Sie eine Seite, die nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>A page of the board has at most %L1 objects.</source>
        <translation>Eine Seite des Whiteboards hat höchstens %L1 Objekte.</translation>
    </message>
    <message>
        <source>Go on with another page, or delete what is not needed any more.</source>
        <translation>Machen Sie auf einer anderen Seite weiter, oder löschen Sie, was nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>The board is full: it holds at most %1 MiB.</source>
        <translation>Das Whiteboard ist voll: es fasst höchstens %1 MiB.</translation>
    </message>
    <message>
        <source>Clear a page that is not needed any more.</source>
        <translation>Leeren Sie eine Seite, die nicht mehr gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Other people&apos;s appointments are not for you.</source>
        <translation>Die Termine anderer sind nicht für Sie bestimmt.</translation>
    </message>
    <message>
        <source>No appointment takes place in room %1.</source>
        <translation>In Raum %1 findet kein Termin statt.</translation>
    </message>
    <message>
        <source>More than %1 appointments are in this time.</source>
        <translation>In dieser Zeit liegen mehr als %1 Termine.</translation>
    </message>
    <message>
        <source>Ask for a shorter time.</source>
        <translation>Fragen Sie nach einer kürzeren Zeit.</translation>
    </message>
    <message>
        <source>You may not invite people to this room.</source>
        <translation>Sie dürfen in diesen Raum niemanden einladen.</translation>
    </message>
    <message>
        <source>Name a room of yours, or none: then one is made.</source>
        <translation>Nennen Sie einen Ihrer Räume, oder keinen: dann wird einer angelegt.</translation>
    </message>
    <message>
        <source>You have %1 appointments already.</source>
        <translation>Sie haben schon %1 Termine.</translation>
    </message>
    <message>
        <source>Delete some that nobody needs any more.</source>
        <translation>Löschen Sie einige, die niemand mehr braucht.</translation>
    </message>
    <message>
        <source>Only its owner and administrators may change an appointment.</source>
        <translation>Einen Termin dürfen nur sein Eigentümer und Administratoren ändern.</translation>
    </message>
    <message>
        <source>Only its owner and administrators may delete an appointment.</source>
        <translation>Einen Termin dürfen nur sein Eigentümer und Administratoren löschen.</translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message>
        <source>The folder %1 of the database file cannot be used.</source>
        <translation>Der Ordner %1 der Datenbankdatei kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Create it, or correct database.file.</source>
        <translation>Legen Sie ihn an, oder berichtigen Sie database.file.</translation>
    </message>
    <message>
        <source>The SQLite database %1 is on a network or user-space file system, where its locks do not hold.</source>
        <translation>Die SQLite-Datenbank %1 liegt auf einem Netz- oder Userspace-Dateisystem, auf dem ihre Sperren nicht halten.</translation>
    </message>
    <message>
        <source>Put it on a local disk, or use PostgreSQL or MariaDB for nodes on several machines.</source>
        <translation>Legen Sie sie auf eine lokale Platte, oder nehmen Sie PostgreSQL oder MariaDB für Knoten auf mehreren Rechnern.</translation>
    </message>
    <message>
        <source>The SQLite database is in use by node %1 on another machine.</source>
        <translation>Die SQLite-Datenbank wird von Knoten %1 auf einem anderen Rechner benutzt.</translation>
    </message>
    <message>
        <source>One SQLite file serves agents on one machine only. Stop the nodes there first, or use PostgreSQL or MariaDB.</source>
        <translation>Eine SQLite-Datei dient nur Agenten auf einem Rechner. Beenden Sie zuerst die Knoten dort, oder nehmen Sie PostgreSQL oder MariaDB.</translation>
    </message>
    <message>
        <source>The database %1 does not exist.</source>
        <translation>Die Datenbank %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; once on the first node, or correct database.file.</source>
        <translation>Führen Sie einmal „atrium-agent init“ auf dem ersten Knoten aus, oder berichtigen Sie database.file.</translation>
    </message>
    <message>
        <source>The key in %1 is not the key of this cluster.</source>
        <translation>Der Schlüssel in %1 ist nicht der Schlüssel dieses Clusters.</translation>
    </message>
    <message>
        <source>Copy the key file from a node that is in the cluster.</source>
        <translation>Kopieren Sie die Schlüsseldatei von einem Knoten, der im Cluster ist.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conference Room</source>
        <translation>Konferenzraum</translation>
    </message>
    <message>
        <source>Video Only Room</source>
        <translation>Raum nur mit Video</translation>
    </message>
    <message>
        <source>Video and Whiteboard Room</source>
        <translation>Raum mit Video und Whiteboard</translation>
    </message>
    <message>
        <source>Restricted Room</source>
        <translation>Vortragsraum</translation>
    </message>
    <message>
        <source>Interview Room</source>
        <translation>Interviewraum</translation>
    </message>
    <message>
        <source>Private Conference Room</source>
        <translation>Privater Konferenzraum</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Login name of the first administrator.</source>
        <translation>Anmeldename des ersten Administrators.</translation>
    </message>
    <message>
        <source>File with the password in its first line; made with a random one if it does not exist. By default admin-password beside the configuration.</source>
        <translation>Datei mit dem Passwort in der ersten Zeile; fehlt sie, wird sie mit einem zufälligen angelegt. Vorgabe: admin-password neben der Konfiguration.</translation>
    </message>
    <message>
        <source>The cluster is ready. Node %1 is its first; every node needs the key file %2.</source>
        <translation>Der Cluster ist bereit. Knoten %1 ist sein erster; jeder Knoten braucht die Schlüsseldatei %2.</translation>
    </message>
    <message>
        <source>The administrator is &quot;%1&quot;; the password is in %2.</source>
        <translation>Der Administrator ist „%1“; das Passwort steht in %2.</translation>
    </message>
    <message>
        <source>Node %1 (%2) is in the cluster. Start it with: atrium-agent serve --config %3</source>
        <translation>Knoten %1 (%2) ist im Cluster. Starten Sie ihn mit: atrium-agent serve --config %3</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>make a new cluster: its key, its first administrator, its rooms, this node</source>
        <translation>einen neuen Cluster anlegen: seinen Schlüssel, seinen ersten Administrator, seine Räume, diesen Knoten</translation>
    </message>
    <message>
        <source>add this node to a cluster</source>
        <translation>diesen Knoten einem Cluster hinzufügen</translation>
    </message>
    <message>
        <source>run this node</source>
        <translation>diesen Knoten betreiben</translation>
    </message>
    <message>
        <source>list the nodes of the cluster and their state</source>
        <translation>die Knoten des Clusters und ihren Zustand auflisten</translation>
    </message>
    <message>
        <source>add an account</source>
        <translation>ein Konto hinzufügen</translation>
    </message>
    <message>
        <source>check a running cluster from outside, as people use it</source>
        <translation>einen laufenden Cluster von außen prüfen, so wie Menschen ihn benutzen</translation>
    </message>
    <message>
        <source>Usage: atrium-agent COMMAND [options]</source>
        <translation>Aufruf: atrium-agent BEFEHL [Optionen]</translation>
    </message>
    <message>
        <source>atrium-agent COMMAND --help tells the options of a command.</source>
        <translation>atrium-agent BEFEHL --help nennt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. atrium-agent --help lists them.</source>
        <translation>Es gibt keinen Befehl „%1“. atrium-agent --help listet sie auf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood. atrium-agent %2 --help tells the options.</source>
        <translation>„%1“ wurde nicht verstanden. atrium-agent %2 --help nennt die Optionen.</translation>
    </message>
    <message>
        <source>The node&apos;s configuration.</source>
        <translation>Die Konfiguration des Knotens.</translation>
    </message>
    <message>
        <source>The password cannot be read from standard input.</source>
        <translation>Das Passwort kann nicht von der Standardeingabe gelesen werden.</translation>
    </message>
    <message>
        <source>The password cannot be written to %1: %2.</source>
        <translation>Das Passwort kann nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check the configuration, tell what is wrong in it, and end.</source>
        <translation>Die Konfiguration prüfen, sagen, was darin falsch ist, und enden.</translation>
    </message>
    <message>
        <source>The configuration %1 is good.</source>
        <translation>Die Konfiguration %1 ist gut.</translation>
    </message>
    <message>
        <source>Login name.</source>
        <translation>Anmeldename.</translation>
    </message>
    <message>
        <source>user, moderator, admin, or webservice (access by SOAP only).</source>
        <translation>user, moderator, admin oder webservice (Zugang nur über SOAP).</translation>
    </message>
    <message>
        <source>File with the password in its first line; - for standard input.</source>
        <translation>Datei mit dem Passwort in der ersten Zeile; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>First name.</source>
        <translation>Vorname.</translation>
    </message>
    <message>
        <source>Last name.</source>
        <translation>Nachname.</translation>
    </message>
    <message>
        <source>E-mail address.</source>
        <translation>E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The level &quot;%1&quot; is not known.</source>
        <translation>Die Stufe „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Use user, moderator, admin or webservice.</source>
        <translation>Nehmen Sie user, moderator, admin oder webservice.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; was added with id %2.</source>
        <translation>Das Konto „%1“ wurde mit der ID %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation>Der Bericht kann nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The cluster works as it should (%1 ms).</source>
        <translation>Der Cluster arbeitet, wie er soll (%1 ms).</translation>
    </message>
    <message>
        <source>The cluster does not work as it should: %1</source>
        <translation>Der Cluster arbeitet nicht, wie er soll: %1</translation>
    </message>
    <message>
        <source>Address of a node.</source>
        <translation>Adresse eines Knotens.</translation>
    </message>
    <message>
        <source>Login name of an administrator.</source>
        <translation>Anmeldename eines Administrators.</translation>
    </message>
    <message>
        <source>Write the report as JSON.</source>
        <translation>Den Bericht als JSON schreiben.</translation>
    </message>
    <message>
        <source>Write the report as JUnit XML.</source>
        <translation>Den Bericht als JUnit-XML schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a node.</source>
        <translation>„%1“ ist nicht die Adresse eines Knotens.</translation>
    </message>
    <message>
        <source>Its form is http://host:5080/openmeetings/</source>
        <translation>Ihre Form ist http://host:5080/openmeetings/</translation>
    </message>
    <message>
        <source>show or set how much of the load a node takes</source>
        <translation>zeigen oder setzen, wie viel der Last ein Knoten trägt</translation>
    </message>
    <message>
        <source>empty a node, for maintenance: it gets no new rooms</source>
        <translation>einen Knoten für die Wartung leeren: er bekommt keine neuen Räume</translation>
    </message>
    <message>
        <source>let a node have rooms again</source>
        <translation>einem Knoten wieder Räume geben</translation>
    </message>
    <message>
        <source>say that a silent node is certainly off, so that its rooms open elsewhere at once</source>
        <translation>sagen, dass ein schweigender Knoten sicher aus ist, damit seine Räume sofort anderswo öffnen</translation>
    </message>
    <message>
        <source>show or set how the load of nodes is counted</source>
        <translation>zeigen oder setzen, wie die Last der Knoten gezählt wird</translation>
    </message>
    <message>
        <source>tell which node would get a room now, and why</source>
        <translation>sagen, welcher Knoten jetzt einen Raum bekäme, und warum</translation>
    </message>
    <message>
        <source>Number of the node, as status shows it.</source>
        <translation>Nummer des Knotens, wie status sie zeigt.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Die Option --%1 fehlt.</translation>
    </message>
    <message>
        <source>--%1 must be a number, not &quot;%2&quot;.</source>
        <translation>--%1 muss eine Zahl sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>There is no node %1 in the cluster.</source>
        <translation>Im Cluster gibt es keinen Knoten %1.</translation>
    </message>
    <message>
        <source>atrium-agent status lists the nodes.</source>
        <translation>atrium-agent status listet die Knoten auf.</translation>
    </message>
    <message>
        <source>Node %1 (%2)</source>
        <translation>Knoten %1 (%2)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>weight: %1</source>
        <translation>Gewicht: %1</translation>
    </message>
    <message>
        <source>open rooms at most: %1</source>
        <translation>offene Räume, höchstens: %1</translation>
    </message>
    <message>
        <source>people at most: %1</source>
        <translation>Personen, höchstens: %1</translation>
    </message>
    <message>
        <source>labels: %1</source>
        <translation>Labels: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>1 to 1000: a node of 200 takes twice the load of one of 100, the usual weight.</source>
        <translation>1 bis 1000: ein Knoten mit 200 trägt doppelt so viel Last wie einer mit 100, dem üblichen Gewicht.</translation>
    </message>
    <message>
        <source>Open rooms at most; 0 for no limit.</source>
        <translation>Offene Räume, höchstens; 0 für keine Grenze.</translation>
    </message>
    <message>
        <source>People in them at most; 0 for no limit.</source>
        <translation>Personen darin, höchstens; 0 für keine Grenze.</translation>
    </message>
    <message>
        <source>Words that rooms can be pinned to, for instance &quot;gpu berlin&quot;.</source>
        <translation>Wörter, an die Räume gebunden werden können, zum Beispiel „gpu berlin“.</translation>
    </message>
    <message>
        <source>After so many seconds the rooms that are left move to other nodes with the people in them; 0 for never: they end by themselves.</source>
        <translation>Nach so vielen Sekunden ziehen die verbliebenen Räume mit den Personen darin auf andere Knoten um; 0 für nie: sie enden von selbst.</translation>
    </message>
    <message>
        <source>What the people in its rooms are told.</source>
        <translation>Was den Personen in seinen Räumen gesagt wird.</translation>
    </message>
    <message>
        <source>%1 gets no new rooms. Open rooms there: %2.</source>
        <translation>%1 bekommt keine neuen Räume. Offene Räume dort: %2.</translation>
    </message>
    <message>
        <source>Those that have not ended within %1 s move to other nodes.</source>
        <translation>Räume, die nicht binnen %1 s enden, ziehen auf andere Knoten um.</translation>
    </message>
    <message>
        <source>They end by themselves; with --deadline they would move to other nodes.</source>
        <translation>Sie enden von selbst; mit --deadline zögen sie auf andere Knoten um.</translation>
    </message>
    <message>
        <source>atrium-agent status tells when it is empty.</source>
        <translation>atrium-agent status sagt, wann er leer ist.</translation>
    </message>
    <message>
        <source>%1 may get new rooms again.</source>
        <translation>%1 kann wieder neue Räume bekommen.</translation>
    </message>
    <message>
        <source>You have made sure that the node&apos;s agent has ended or its machine is without power: if it still ran, two nodes would serve its rooms.</source>
        <translation>Sie haben sich vergewissert, dass der Agent des Knotens beendet oder sein Rechner ohne Strom ist: liefe er noch, führten zwei Knoten seine Räume.</translation>
    </message>
    <message>
        <source>The node must certainly be off: if it still ran, two nodes would serve its rooms.</source>
        <translation>Es muss sicher sein, dass der Knoten aus ist: liefe er noch, führten zwei Knoten seine Räume.</translation>
    </message>
    <message>
        <source>Make sure that its agent has ended or its machine is without power, then say so with --yes-it-is-off.</source>
        <translation>Vergewissern Sie sich, dass sein Agent beendet oder sein Rechner ohne Strom ist, und sagen Sie das mit --yes-it-is-off.</translation>
    </message>
    <message>
        <source>%1 has no rooms any more: each opens on another node as soon as somebody enters it.</source>
        <translation>%1 hat keine Räume mehr: jeder öffnet auf einem anderen Knoten, sobald jemand ihn betritt.</translation>
    </message>
    <message>
        <source>the load of a node is the sum of the sizes of its open rooms</source>
        <translation>die Last eines Knotens ist die Summe der Größen seiner offenen Räume</translation>
    </message>
    <message>
        <source>the load of a node is the number of people in its rooms; a room that was just opened counts as its size, or as the most people it ever held</source>
        <translation>die Last eines Knotens ist die Zahl der Personen in seinen Räumen; ein eben geöffneter Raum zählt mit seiner Größe oder mit den meisten Personen, die je darin waren</translation>
    </message>
    <message>
        <source>load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>The rule to set: capacity or people. None: the rule is shown.</source>
        <translation>Die zu setzende Regel: capacity oder people. Keine: die Regel wird gezeigt.</translation>
    </message>
    <message>
        <source>There is no placement rule &quot;%1&quot;.</source>
        <translation>Es gibt keine Platzierungsregel „%1“.</translation>
    </message>
    <message>
        <source>Use capacity or people.</source>
        <translation>Nehmen Sie capacity oder people.</translation>
    </message>
    <message>
        <source>Number of the room.</source>
        <translation>Nummer des Raums.</translation>
    </message>
    <message>
        <source>Room %1 (%2), size %3:</source>
        <translation>Raum %1 (%2), Größe %3:</translation>
    </message>
    <message>
        <source>To be emptied since %1.</source>
        <translation>Soll geleert werden, seit %1.</translation>
    </message>
    <message>
        <source>Deadline: %1.</source>
        <translation>Termin: %1.</translation>
    </message>
    <message>
        <source>People are told: %1</source>
        <translation>Den Personen wird gesagt: %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Labels: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port.</source>
        <translation>„%1“ ist kein Port.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535.</source>
        <translation>Geben Sie eine Zahl von 1 bis 65535 an.</translation>
    </message>
    <message>
        <source>For benchmarks: serve rooms without tickets, and nothing else, on this port of 127.0.0.1.</source>
        <translation>Für Leistungsmessungen: auf diesem Port von 127.0.0.1 Räume ohne Tickets führen, und sonst nichts.</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>must be sqlite, postgresql or mariadb</source>
        <translation>muss sqlite, postgresql oder mariadb sein</translation>
    </message>
    <message>
        <source>is missing: give each node of the cluster its own number, 1 for the first</source>
        <translation>fehlt: geben Sie jedem Knoten des Clusters seine eigene Nummer, dem ersten die 1</translation>
    </message>
    <message>
        <source>must list pages as browsers name them, for instance &quot;https://www.example.org&quot;</source>
        <translation>muss Seiten nennen, wie Browser sie nennen, zum Beispiel &quot;https://www.example.org&quot;</translation>
    </message>
    <message>
        <source>must be an IP address of this machine, 0.0.0.0 or ::</source>
        <translation>muss eine IP-Adresse dieses Rechners sein, 0.0.0.0 oder ::</translation>
    </message>
    <message>
        <source>must be at least heartbeat_ms and twice database.timeout_ms</source>
        <translation>muss mindestens heartbeat_ms und das Doppelte von database.timeout_ms sein</translation>
    </message>
    <message>
        <source>must lie between heartbeat_ms and lease_ms</source>
        <translation>muss zwischen heartbeat_ms und lease_ms liegen</translation>
    </message>
    <message>
        <source>must be database: sessions in one node&apos;s memory are of no use to the others</source>
        <translation>muss database sein: Sitzungen im Speicher eines Knotens nützen den anderen nichts</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be read: %2.</source>
        <translation>Die Konfiguration %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Name the file with --config.</source>
        <translation>Nennen Sie die Datei mit --config.</translation>
    </message>
    <message>
        <source>Correct the line; the form of the file is TOML.</source>
        <translation>Berichtigen Sie die Zeile; die Datei hat die Form TOML.</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>muss ein Text in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>must be a list of texts in quotes</source>
        <translation>muss eine Liste von Texten in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>%1 is not a known key.</source>
        <translation>%1 ist kein bekannter Schlüssel.</translation>
    </message>
    <message>
        <source>Check its spelling and its section; the manual lists all keys.</source>
        <translation>Prüfen Sie Schreibweise und Abschnitt; das Handbuch führt alle Schlüssel auf.</translation>
    </message>
    <message>
        <source>must be at least lease_ms</source>
        <translation>muss mindestens lease_ms sein</translation>
    </message>
    <message>
        <source>is missing: TLS needs tls_certificate, tls_key and tls_ca together</source>
        <translation>fehlt: TLS braucht tls_certificate, tls_key und tls_ca zusammen</translation>
    </message>
    <message>
        <source>says Port=%1, but peers.port is %2</source>
        <translation>nennt Port=%1, aber peers.port ist %2</translation>
    </message>
    <message>
        <source>must be the name of a time zone, for instance Europe/Berlin</source>
        <translation>muss der Name einer Zeitzone sein, zum Beispiel Europe/Berlin</translation>
    </message>
    <message>
        <source>must be private, on or off</source>
        <translation>muss private, on oder off sein</translation>
    </message>
    <message>
        <source>must be none, starttls or tls</source>
        <translation>muss none, starttls oder tls sein</translation>
    </message>
    <message>
        <source>must be the address of the page, like https://school.example/openmeetings/</source>
        <translation>muss die Adresse der Seite sein, wie https://school.example/openmeetings/</translation>
    </message>
    <message>
        <source>must be a host name or an IP address</source>
        <translation>muss ein Rechnername oder eine IP-Adresse sein</translation>
    </message>
    <message>
        <source>must be the address that mails come from, like &quot;Atrium &lt;rooms@school.example&gt;&quot;</source>
        <translation>muss die Adresse sein, von der E-Mails kommen, wie &quot;Atrium &lt;rooms@school.example&gt;&quot;</translation>
    </message>
    <message>
        <source>names a file that cannot be read</source>
        <translation>nennt eine Datei, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>is missing: user and password_file go together</source>
        <translation>fehlt: user und password_file gehören zusammen</translation>
    </message>
    <message>
        <source>must be starttls or tls: a password must not travel in the clear</source>
        <translation>muss starttls oder tls sein: ein Passwort darf nicht im Klartext reisen</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file could not be stored: %1.</source>
        <translation>Die Datei konnte nicht gespeichert werden: %1.</translation>
    </message>
    <message>
        <source>The administrator should look at the folder %1.</source>
        <translation>Die Administration sollte den Ordner %1 ansehen.</translation>
    </message>
    <message>
        <source>The file&apos;s name must have 1 to 255 characters, without slashes and invisible characters.</source>
        <translation>Der Name der Datei muss 1 bis 255 Zeichen haben, ohne Schrägstriche und unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Die Datei ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>The file&apos;s content is not in this node&apos;s upload folder.</source>
        <translation>Der Inhalt der Datei ist nicht im Upload-Ordner dieses Knotens.</translation>
    </message>
    <message>
        <source>The administrator should check that all nodes share one upload folder.</source>
        <translation>Die Administration sollte prüfen, ob alle Knoten denselben Upload-Ordner haben.</translation>
    </message>
    <message>
        <source>The file&apos;s content is damaged: it differs from what was stored.</source>
        <translation>Der Inhalt der Datei ist beschädigt: er ist anders als der gespeicherte.</translation>
    </message>
    <message>
        <source>The administrator should restore it from a backup.</source>
        <translation>Die Administration sollte sie aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>Only the person who uploaded the file and administrators may delete it.</source>
        <translation>Nur wer die Datei hochgeladen hat und Administratoren dürfen sie löschen.</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>This invitation is good from %1 on.</source>
        <translation>Diese Einladung gilt ab %1.</translation>
    </message>
    <message>
        <source>Come back then.</source>
        <translation>Kommen Sie dann wieder.</translation>
    </message>
    <message>
        <source>This invitation was good until %1.</source>
        <translation>Diese Einladung galt bis %1.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>This invitation was for one guest, who has come already.</source>
        <translation>Diese Einladung war für einen Gast, und der ist schon gekommen.</translation>
    </message>
    <message>
        <source>This invitation needs a password.</source>
        <translation>Für diese Einladung ist ein Passwort nötig.</translation>
    </message>
    <message>
        <source>Ask those who invited you for it.</source>
        <translation>Bitten Sie die Person darum, die Sie eingeladen hat.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Prüfen Sie es und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner, moderators and administrators may invite guests.</source>
        <translation>Nur der Eigentümer des Raums, Moderatoren und Administratoren dürfen Gäste einladen.</translation>
    </message>
    <message>
        <source>Only who moderates the room may invite a guest as a moderator.</source>
        <translation>Nur wer den Raum moderiert, darf einen Gast als Moderator einladen.</translation>
    </message>
    <message>
        <source>The period is over already: its end is %1.</source>
        <translation>Der Zeitraum ist schon vorbei: sein Ende ist %1.</translation>
    </message>
    <message>
        <source>Too many guests came by this invitation.</source>
        <translation>Über diese Einladung sind zu viele Gäste gekommen.</translation>
    </message>
    <message>
        <source>Try again in half an hour.</source>
        <translation>Versuchen Sie es in einer halben Stunde wieder.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Invitation to the room &quot;%1&quot;</source>
        <translation>Einladung in den Raum „%1“</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>%1 invites you to the room &quot;%2&quot;.</source>
        <translation>%1 lädt Sie in den Raum „%2“ ein.</translation>
    </message>
    <message>
        <source>You are invited to the room &quot;%1&quot;.</source>
        <translation>Sie sind in den Raum „%1“ eingeladen.</translation>
    </message>
    <message>
        <source>Open this link in your browser to come in:</source>
        <translation>Öffnen Sie diesen Link im Browser, um hereinzukommen:</translation>
    </message>
    <message>
        <source>The link is good from %1 to %2 (%3).</source>
        <translation>Der Link gilt von %1 bis %2 (%3).</translation>
    </message>
    <message>
        <source>The link is good for one person, once.</source>
        <translation>Der Link gilt einmal, für eine Person.</translation>
    </message>
    <message>
        <source>You will be asked for a password, which whoever invites you tells you.</source>
        <translation>Sie werden nach einem Passwort gefragt. Sie erfahren es von der Person, die Sie einlädt.</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Ort: %1</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Erinnerung: %1</translation>
    </message>
    <message>
        <source>This is a reminder of &quot;%1&quot;.</source>
        <translation>Dies ist eine Erinnerung an „%1“.</translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>Einladung: %1</translation>
    </message>
    <message>
        <source>%1 invites you to &quot;%2&quot;.</source>
        <translation>%1 lädt Sie zu „%2“ ein.</translation>
    </message>
    <message>
        <source>You are invited to &quot;%1&quot;.</source>
        <translation>Sie sind zu „%1“ eingeladen.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>%1 has changed &quot;%2&quot;. It is now as follows.</source>
        <translation>%1 hat „%2“ geändert. Jetzt gilt Folgendes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has changed. It is now as follows.</source>
        <translation>„%1“ hat sich geändert. Jetzt gilt Folgendes.</translation>
    </message>
    <message>
        <source>Cancelled for you: %1</source>
        <translation>Für Sie abgesagt: %1</translation>
    </message>
    <message>
        <source>%1 has taken back your invitation to &quot;%2&quot;.</source>
        <translation>%1 hat Ihre Einladung zu „%2“ zurückgenommen.</translation>
    </message>
    <message>
        <source>Your invitation to &quot;%1&quot; was taken back.</source>
        <translation>Ihre Einladung zu „%1“ wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Abgesagt: %1</translation>
    </message>
    <message>
        <source>%1 has cancelled &quot;%2&quot;. It does not take place.</source>
        <translation>%1 hat „%2“ abgesagt. Der Termin findet nicht statt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cancelled. It does not take place.</source>
        <translation>„%1“ ist abgesagt. Der Termin findet nicht statt.</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>A message must have 1 to %1 characters.</source>
        <translation>Eine Nachricht muss 1 bis %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>The message holds characters that cannot be shown.</source>
        <translation>Die Nachricht enthält Zeichen, die nicht angezeigt werden können.</translation>
    </message>
    <message>
        <source>Write it in one line, without control characters.</source>
        <translation>Schreiben Sie sie in einer Zeile, ohne Steuerzeichen.</translation>
    </message>
    <message>
        <source>This account is for programs; it cannot use the lobby.</source>
        <translation>Dieses Konto ist für Programme; das Foyer kann es nicht benutzen.</translation>
    </message>
    <message>
        <source>You are writing too fast.</source>
        <translation>Sie schreiben zu schnell.</translation>
    </message>
    <message>
        <source>Wait a few seconds and send it again.</source>
        <translation>Warten Sie ein paar Sekunden und senden Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>&quot;%1&quot; is no time zone.</source>
        <translation>„%1“ ist keine Zeitzone.</translation>
    </message>
    <message>
        <source>Give its name, like Europe/Berlin.</source>
        <translation>Geben Sie ihren Namen an, wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a page.</source>
        <translation>„%1“ ist keine Adresse einer Seite.</translation>
    </message>
    <message>
        <source>Give the address of the page, like https://school.example/openmeetings/.</source>
        <translation>Geben Sie die Adresse der Seite an, wie https://school.example/openmeetings/.</translation>
    </message>
    <message>
        <source>The mail server %1 takes no mail: %2</source>
        <translation>Der Mailserver %1 nimmt keine E-Mails an: %2</translation>
    </message>
    <message>
        <source>This node sends no mail.</source>
        <translation>Dieser Knoten sendet keine E-Mails.</translation>
    </message>
    <message>
        <source>Set mail.server in its configuration, or ask another node.</source>
        <translation>Setzen Sie mail.server in seiner Konfiguration, oder fragen Sie einen anderen Knoten.</translation>
    </message>
    <message>
        <source>This node is not in the list of servers.</source>
        <translation>Dieser Knoten steht nicht in der Serverliste.</translation>
    </message>
    <message>
        <source>Set mail.base_url in its configuration.</source>
        <translation>Setzen Sie mail.base_url in seiner Konfiguration.</translation>
    </message>
    <message>
        <source>This account has had %1 mails sent within an hour.</source>
        <translation>Dieses Konto hat binnen einer Stunde %1 E-Mails senden lassen.</translation>
    </message>
    <message>
        <source>Wait, or raise mail.per_account_and_hour in the configuration.</source>
        <translation>Warten Sie, oder erhöhen Sie mail.per_account_and_hour in der Konfiguration.</translation>
    </message>
    <message>
        <source>Test of the mail of Atrium</source>
        <translation>Test der E-Mail von Atrium</translation>
    </message>
    <message>
        <source>An administrator had this mail sent to see whether mail arrives. It does.</source>
        <translation>Ein Administrator hat diese E-Mail senden lassen, um zu sehen, ob E-Mails ankommen. Sie tun es.</translation>
    </message>
    <message>
        <source>The node was stopped.</source>
        <translation>Der Knoten wurde beendet.</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>A message must have 1 to %1 characters.</source>
        <translation>Eine Nachricht muss 1 bis %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>Write one that is not empty and not longer.</source>
        <translation>Schreiben Sie eine, die nicht leer und nicht länger ist.</translation>
    </message>
    <message>
        <source>The message holds characters that cannot be shown.</source>
        <translation>Die Nachricht enthält Zeichen, die nicht angezeigt werden können.</translation>
    </message>
    <message>
        <source>Write it without control characters.</source>
        <translation>Schreiben Sie sie ohne Steuerzeichen.</translation>
    </message>
    <message>
        <source>%1 of your messages already wait for a moderator.</source>
        <translation>%1 Ihrer Nachrichten warten schon auf einen Moderator.</translation>
    </message>
    <message>
        <source>Send it again when some of them have been decided on.</source>
        <translation>Senden Sie sie noch einmal, wenn über einige davon entschieden ist.</translation>
    </message>
    <message>
        <source>%1 messages already wait for a moderator.</source>
        <translation>%1 Nachrichten warten schon auf einen Moderator.</translation>
    </message>
    <message>
        <source>A private message is for somebody else.</source>
        <translation>Eine private Nachricht ist für jemand anders.</translation>
    </message>
    <message>
        <source>Choose another person.</source>
        <translation>Wählen Sie eine andere Person.</translation>
    </message>
    <message>
        <source>This message waits no longer.</source>
        <translation>Diese Nachricht wartet nicht mehr.</translation>
    </message>
    <message>
        <source>Another moderator has decided on it.</source>
        <translation>Ein anderer Moderator hat darüber entschieden.</translation>
    </message>
    <message>
        <source>Everybody raises their own hand.</source>
        <translation>Die Hand hebt jeder nur selbst.</translation>
    </message>
    <message>
        <source>Ask the person to raise it.</source>
        <translation>Bitten Sie die Person, sie zu heben.</translation>
    </message>
    <message>
        <source>What is stored of the poll cannot be read.</source>
        <translation>Was von der Umfrage gespeichert ist, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Ask it anew.</source>
        <translation>Stellen Sie die Frage neu.</translation>
    </message>
    <message>
        <source>The question must have 1 to %1 characters that can be shown.</source>
        <translation>Die Frage muss 1 bis %1 Zeichen haben, die angezeigt werden können.</translation>
    </message>
    <message>
        <source>Change the question.</source>
        <translation>Ändern Sie die Frage.</translation>
    </message>
    <message>
        <source>Only a choice has answers of its own, or several of them in a vote.</source>
        <translation>Nur eine Auswahl hat eigene Antworten, oder mehrere davon in einer Stimme.</translation>
    </message>
    <message>
        <source>Ask for a choice, or leave the answers out.</source>
        <translation>Fragen Sie nach einer Auswahl, oder lassen Sie die Antworten weg.</translation>
    </message>
    <message>
        <source>A choice needs %1 to %2 answers.</source>
        <translation>Eine Auswahl braucht %1 bis %2 Antworten.</translation>
    </message>
    <message>
        <source>Add or remove answers.</source>
        <translation>Fügen Sie Antworten hinzu, oder entfernen Sie welche.</translation>
    </message>
    <message>
        <source>Each answer must be one line of 1 to %1 characters that can be shown.</source>
        <translation>Jede Antwort muss eine Zeile mit 1 bis %1 Zeichen sein, die angezeigt werden können.</translation>
    </message>
    <message>
        <source>Change the answers.</source>
        <translation>Ändern Sie die Antworten.</translation>
    </message>
    <message>
        <source>Two answers are the same.</source>
        <translation>Zwei Antworten sind gleich.</translation>
    </message>
    <message>
        <source>Change or remove one of them.</source>
        <translation>Ändern oder entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>This poll has ended.</source>
        <translation>Diese Umfrage ist beendet.</translation>
    </message>
    <message>
        <source>Look at its results.</source>
        <translation>Sehen Sie sich ihre Ergebnisse an.</translation>
    </message>
    <message>
        <source>A vote must name an answer.</source>
        <translation>Eine Stimme muss mindestens eine Antwort nennen.</translation>
    </message>
    <message>
        <source>A vote must name one answer.</source>
        <translation>Eine Stimme muss genau eine Antwort nennen.</translation>
    </message>
    <message>
        <source>Choose from the answers of the poll.</source>
        <translation>Wählen Sie aus den Antworten der Umfrage.</translation>
    </message>
    <message>
        <source>The vote names an answer twice, or one that the poll does not have.</source>
        <translation>Die Stimme nennt eine Antwort zweimal, oder eine, die es in der Umfrage nicht gibt.</translation>
    </message>
    <message>
        <source>This poll has ended already.</source>
        <translation>Diese Umfrage ist schon beendet.</translation>
    </message>
    <message>
        <source>A room has at most %1 polls.</source>
        <translation>Ein Raum hat höchstens %1 Umfragen.</translation>
    </message>
    <message>
        <source>Remove one that is no longer needed.</source>
        <translation>Entfernen Sie eine, die nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>This poll was removed.</source>
        <translation>Diese Umfrage wurde entfernt.</translation>
    </message>
    <message>
        <source>Look at the list of polls.</source>
        <translation>Sehen Sie in die Liste der Umfragen.</translation>
    </message>
    <message>
        <source>You are no longer in this room.</source>
        <translation>Sie sind nicht mehr in diesem Raum.</translation>
    </message>
    <message>
        <source>Enter the room again.</source>
        <translation>Treten Sie wieder in den Raum ein.</translation>
    </message>
    <message>
        <source>This person is no longer in the room.</source>
        <translation>Diese Person ist nicht mehr im Raum.</translation>
    </message>
    <message>
        <source>Look at the list of people.</source>
        <translation>Sehen Sie in die Liste der Personen.</translation>
    </message>
    <message>
        <source>Only moderators may do this.</source>
        <translation>Das dürfen nur Moderatoren.</translation>
    </message>
    <message>
        <source>Ask a moderator, or apply to become one.</source>
        <translation>Bitten Sie einen Moderator, oder beantragen Sie, selbst einer zu werden.</translation>
    </message>
    <message>
        <source>This room waits for a moderator.</source>
        <translation>Dieser Raum wartet auf einen Moderator.</translation>
    </message>
    <message>
        <source>Wait until a moderator has come.</source>
        <translation>Warten Sie, bis ein Moderator gekommen ist.</translation>
    </message>
    <message>
        <source>This person does not have this right.</source>
        <translation>Diese Person hat dieses Recht nicht.</translation>
    </message>
    <message>
        <source>You have this right already.</source>
        <translation>Sie haben dieses Recht schon.</translation>
    </message>
    <message>
        <source>Just use it.</source>
        <translation>Benutzen Sie es einfach.</translation>
    </message>
    <message>
        <source>You have applied for this right already.</source>
        <translation>Sie haben dieses Recht schon beantragt.</translation>
    </message>
    <message>
        <source>Wait for a moderator&apos;s answer.</source>
        <translation>Warten Sie auf die Antwort eines Moderators.</translation>
    </message>
    <message>
        <source>This person has this right already.</source>
        <translation>Diese Person hat dieses Recht schon.</translation>
    </message>
    <message>
        <source>This person has not applied for this right, or a moderator has answered already.</source>
        <translation>Diese Person hat dieses Recht nicht beantragt, oder ein Moderator hat schon geantwortet.</translation>
    </message>
    <message>
        <source>Moderators have all rights.</source>
        <translation>Moderatoren haben alle Rechte.</translation>
    </message>
    <message>
        <source>Take away the right to moderate first.</source>
        <translation>Entziehen Sie zuerst das Recht zu moderieren.</translation>
    </message>
    <message>
        <source>This person is always a moderator of this room.</source>
        <translation>Diese Person ist immer Moderator dieses Raums.</translation>
    </message>
    <message>
        <source>An administrator can change that in the room&apos;s settings.</source>
        <translation>Ein Administrator kann das in den Einstellungen des Raums ändern.</translation>
    </message>
    <message>
        <source>You are the only moderator.</source>
        <translation>Sie sind der einzige Moderator.</translation>
    </message>
    <message>
        <source>Let somebody else moderate first.</source>
        <translation>Lassen Sie zuerst jemand anders moderieren.</translation>
    </message>
    <message>
        <source>Only the person can open the microphone again.</source>
        <translation>Nur die Person selbst kann das Mikrofon wieder öffnen.</translation>
    </message>
    <message>
        <source>Ask them to.</source>
        <translation>Bitten Sie sie darum.</translation>
    </message>
    <message>
        <source>You may not mute others.</source>
        <translation>Sie dürfen andere nicht stummschalten.</translation>
    </message>
    <message>
        <source>Ask a moderator, or apply for the right to mute others.</source>
        <translation>Bitten Sie einen Moderator, oder beantragen Sie das Recht, andere stummzuschalten.</translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message>
        <source>Node %1 is already run by another agent (process %2).</source>
        <translation>Knoten %1 wird schon von einem anderen Agenten betrieben (Prozess %2).</translation>
    </message>
    <message>
        <source>Give this agent another node.id, or stop the other one. If it crashed on another machine, its lease ends within %1 s.</source>
        <translation>Geben Sie diesem Agenten eine andere node.id, oder beenden Sie den anderen. Ist er auf einem anderen Rechner abgestürzt, endet seine Frist binnen %1 s.</translation>
    </message>
    <message>
        <source>The deadline must be 0 to %1 s.</source>
        <translation>Die Zeit bis zum Termin muss 0 bis %1 s betragen.</translation>
    </message>
    <message>
        <source>%1 still reports: its lease holds.</source>
        <translation>%1 meldet sich noch: seine Frist läuft.</translation>
    </message>
    <message>
        <source>Stop it first, or drain it.</source>
        <translation>Beenden Sie ihn zuerst, oder leeren Sie ihn.</translation>
    </message>
    <message>
        <source>The node did not answer in time.</source>
        <translation>Der Knoten hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>how the load of nodes is counted: capacity or people</source>
        <translation>wie die Last der Knoten gezählt wird: capacity oder people</translation>
    </message>
</context>
<context>
    <name>PeerTls</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file %1 holds no private key, RSA or EC, without a passphrase.</source>
        <translation>Die Datei %1 enthält keinen privaten Schlüssel (RSA oder EC) ohne Passphrase.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM form.</source>
        <translation>Die Datei %1 enthält kein Zertifikat in PEM-Form.</translation>
    </message>
    <message>
        <source>The certificate in %1 has expired on %2.</source>
        <translation>Das Zertifikat in %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>Put a new one there.</source>
        <translation>Legen Sie dort ein neues ab.</translation>
    </message>
    <message>
        <source>The certificate in %1 is not valid before %2.</source>
        <translation>Das Zertifikat in %1 gilt erst ab %2.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The key in %1 does not belong to the certificate.</source>
        <translation>Der Schlüssel in %1 gehört nicht zum Zertifikat.</translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>&quot;%1&quot; is not an address.</source>
        <translation>„%1“ ist keine Adresse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>„%1“ wird nicht verstanden.</translation>
    </message>
    <message>
        <source>The form is tcp(Addresses=10.1.1.1;10.1.1.2, Port=5636): commas between options, semicolons between addresses.</source>
        <translation>Die Form ist tcp(Addresses=10.1.1.1;10.1.1.2, Port=5636): Kommas zwischen Optionen, Semikolons zwischen Adressen.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is spelled %2.</source>
        <translation>Die Option „%1“ schreibt man %2.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is not known. Known are: %2.</source>
        <translation>Die Option „%1“ ist nicht bekannt. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; has no value.</source>
        <translation>Die Option „%1“ hat keinen Wert.</translation>
    </message>
    <message>
        <source>%1 must be true or false, not &quot;%2&quot;.</source>
        <translation>%1 muss true oder false sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 muss eine ganze Zahl von %2 bis %3 sein, nicht „%4“.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is there twice.</source>
        <translation>Die Option „%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; is spelled tcp.</source>
        <translation>Den Provider „%1“ schreibt man tcp.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; of OpenJPA does not exist here.</source>
        <translation>Den Provider „%1“ von OpenJPA gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Use tcp(Addresses=…), or leave the text empty: the nodes find each other by the database.</source>
        <translation>Nehmen Sie tcp(Addresses=…), oder lassen Sie den Text leer: die Knoten finden einander über die Datenbank.</translation>
    </message>
    <message>
        <source>The closing parenthesis of &quot;%1&quot; is missing.</source>
        <translation>In „%1“ fehlt die schließende Klammer.</translation>
    </message>
    <message>
        <source>The opening parenthesis of &quot;%1&quot; is missing.</source>
        <translation>In „%1“ fehlt die öffnende Klammer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; behind the closing parenthesis is too much.</source>
        <translation>„%1“ hinter der schließenden Klammer ist zu viel.</translation>
    </message>
    <message>
        <source>Give host names or IP addresses, IPv6 in brackets, with :port if it is not the usual one.</source>
        <translation>Geben Sie Rechnernamen oder IP-Adressen an, IPv6 in eckigen Klammern, mit :Port, wenn es nicht der übliche ist.</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>The room %1 is full: %2 of %3 places are taken.</source>
        <translation>Der Raum %1 ist voll: %2 von %3 Plätzen sind belegt.</translation>
    </message>
    <message>
        <source>Wait until somebody leaves.</source>
        <translation>Warten Sie, bis jemand geht.</translation>
    </message>
    <message>
        <source>%1, where the room is open, went silent. If it does not come back within %2 s, the room opens on another node.</source>
        <translation>%1, wo der Raum geöffnet ist, schweigt. Kommt er nicht binnen %2 s zurück, öffnet der Raum auf einem anderen Knoten.</translation>
    </message>
    <message>
        <source>You come in as soon as it is clear where.</source>
        <translation>Sie kommen hinein, sobald klar ist, wo.</translation>
    </message>
    <message>
        <source>%1, where the room is open, is silent, and no node can tell that it does not serve the room any more. The room opens elsewhere within %2 min at the latest.</source>
        <translation>%1, wo der Raum geöffnet ist, schweigt, und kein Knoten kann bestätigen, dass er den Raum nicht mehr führt. Der Raum öffnet spätestens in %2 min anderswo.</translation>
    </message>
    <message>
        <source>If that node is certainly off, an administrator may say so: atrium-agent declare-dead --node %1.</source>
        <translation>Ist der Knoten sicher aus, kann die Administration das sagen: atrium-agent declare-dead --node %1.</translation>
    </message>
    <message>
        <source>The room %1 is just being closed or moved.</source>
        <translation>Der Raum %1 wird gerade geschlossen oder verlegt.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich wieder.</translation>
    </message>
    <message>
        <source>The node of the room was just removed from the cluster.</source>
        <translation>Der Knoten des Raums wurde eben aus dem Cluster entfernt.</translation>
    </message>
    <message>
        <source>The pass to come back with is not valid.</source>
        <translation>Der Ausweis für die Rückkehr ist nicht gültig.</translation>
    </message>
    <message>
        <source>Open the room from the list of rooms.</source>
        <translation>Öffnen Sie den Raum aus der Liste der Räume.</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>The previews could not be stored: %1.</source>
        <translation>Die Vorschauen konnten nicht gespeichert werden: %1.</translation>
    </message>
    <message>
        <source>The administrator should look at the folder %1.</source>
        <translation>Die Administration sollte den Ordner %1 ansehen.</translation>
    </message>
    <message>
        <source>This server is being stopped.</source>
        <translation>Dieser Server wird gerade beendet.</translation>
    </message>
    <message>
        <source>Making the previews took longer than %1 s.</source>
        <translation>Das Erstellen der Vorschauen dauerte länger als %1 s.</translation>
    </message>
    <message>
        <source>The file is damaged, or too complex for previews.</source>
        <translation>Die Datei ist beschädigt oder zu komplex für Vorschauen.</translation>
    </message>
    <message>
        <source>This server cannot make previews: its sandbox does not start.</source>
        <translation>Dieser Server kann keine Vorschauen erstellen: Seine Sandbox startet nicht.</translation>
    </message>
    <message>
        <source>The administrator should look into the log; bubblewrap needs user namespaces.</source>
        <translation>Die Administration sollte ins Protokoll sehen; bubblewrap braucht User-Namespaces.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Die Datei ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>The picture has more than %1 million pixels.</source>
        <translation>Das Bild hat mehr als %1 Millionen Pixel.</translation>
    </message>
    <message>
        <source>Files of this kind have no previews.</source>
        <translation>Für Dateien dieser Art gibt es keine Vorschauen.</translation>
    </message>
    <message>
        <source>This server lacks a program that previews of such files need.</source>
        <translation>Diesem Server fehlt ein Programm, das Vorschauen solcher Dateien brauchen.</translation>
    </message>
    <message>
        <source>The administrator should install the package %1.</source>
        <translation>Die Administration sollte das Paket %1 installieren.</translation>
    </message>
    <message>
        <source>The file&apos;s content cannot be read.</source>
        <translation>Der Inhalt der Datei kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>The room %1 is not open at the moment.</source>
        <translation>Der Raum %1 ist zurzeit nicht geöffnet.</translation>
    </message>
    <message>
        <source>Look at the list of open rooms.</source>
        <translation>Sehen Sie in die Liste der offenen Räume.</translation>
    </message>
    <message>
        <source>Node %1 was told, but has not confirmed it yet.</source>
        <translation>Knoten %1 hat den Auftrag erhalten, aber noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>The room is on that node already.</source>
        <translation>Der Raum ist schon auf diesem Knoten.</translation>
    </message>
    <message>
        <source>The room is not open on this node any more.</source>
        <translation>Der Raum ist auf diesem Knoten nicht mehr geöffnet.</translation>
    </message>
    <message>
        <source>The node may serve no rooms at the moment.</source>
        <translation>Der Knoten darf zurzeit keine Räume führen.</translation>
    </message>
    <message>
        <source>The server of this room is full: it has %1 of at most %2 people.</source>
        <translation>Der Server dieses Raums ist voll: er hat %1 von höchstens %2 Personen.</translation>
    </message>
    <message>
        <source>Wait until somebody leaves, or ask an administrator to move the room or to raise the limit.</source>
        <translation>Warten Sie, bis jemand geht, oder bitten Sie die Administration, den Raum zu verlegen oder die Grenze zu erhöhen.</translation>
    </message>
    <message>
        <source>The room is on node %1 now.</source>
        <translation>Der Raum ist jetzt auf Knoten %1.</translation>
    </message>
    <message>
        <source>You may not draw here.</source>
        <translation>Sie dürfen hier nicht zeichnen.</translation>
    </message>
    <message>
        <source>Ask a moderator for the right to draw.</source>
        <translation>Bitten Sie einen Moderator um das Recht zu zeichnen.</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The secret in %1 can be read by everybody on this machine.</source>
        <translation>Das Geheimnis in %1 können alle auf diesem Rechner lesen.</translation>
    </message>
    <message>
        <source>Run: chmod 600 %1</source>
        <translation>Führen Sie aus: chmod 600 %1</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Die Datei %1 ist leer.</translation>
    </message>
    <message>
        <source>The file %1 does not hold a cluster key.</source>
        <translation>Die Datei %1 enthält keinen Cluster-Schlüssel.</translation>
    </message>
    <message>
        <source>Copy the file from a node that is in the cluster.</source>
        <translation>Kopieren Sie die Datei von einem Knoten, der im Cluster ist.</translation>
    </message>
    <message>
        <source>The cluster key cannot be written to %1: %2.</source>
        <translation>Der Cluster-Schlüssel kann nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>There were too many failed logins.</source>
        <translation>Es gab zu viele fehlgeschlagene Anmeldungen.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Versuchen Sie es in %1 s wieder.</translation>
    </message>
    <message>
        <source>Too many people are logging in at this moment.</source>
        <translation>Gerade melden sich zu viele Personen an.</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Versuchen Sie es in ein paar Sekunden wieder.</translation>
    </message>
    <message>
        <source>A stored password cannot be decrypted with this cluster key.</source>
        <translation>Ein gespeichertes Passwort lässt sich mit diesem Cluster-Schlüssel nicht entschlüsseln.</translation>
    </message>
    <message>
        <source>Type the password in again under Servers.</source>
        <translation>Geben Sie das Passwort unter „Server“ neu ein.</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>What the node wrote is not there: the two have different folders, or one is not mounted.</source>
        <translation>Was der Knoten schrieb, ist nicht da: die beiden haben verschiedene Ordner, oder einer ist nicht eingehängt.</translation>
    </message>
    <message>
        <source>What the node wrote cannot be read: %1.</source>
        <translation>Was der Knoten schrieb, kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>What is there was not written by the node.</source>
        <translation>Was da ist, hat nicht der Knoten geschrieben.</translation>
    </message>
    <message>
        <source>What is there was written by a node of the same number in another cluster or folder.</source>
        <translation>Was da ist, hat ein Knoten mit derselben Nummer in einem anderen Cluster oder Ordner geschrieben.</translation>
    </message>
    <message>
        <source>What is there is %1 s older than what the node wrote last: this may be a copy of its folder.</source>
        <translation>Was da ist, ist %1 s älter als das, was der Knoten zuletzt schrieb: vielleicht ist es eine Kopie seines Ordners.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Qt&apos;s driver %1 for this database is not installed.</source>
        <translation>Der Qt-Treiber %1 für diese Datenbank ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install the package that holds it, then start again.</source>
        <translation>Installieren Sie das Paket, das ihn enthält, und starten Sie neu.</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached: %2</source>
        <translation>Die Datenbank %1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>Check that it runs and that section [database] of the configuration is right.</source>
        <translation>Prüfen Sie, ob sie läuft und ob der Abschnitt [database] der Konfiguration stimmt.</translation>
    </message>
    <message>
        <source>A value that must be unique is taken.</source>
        <translation>Ein Wert, der eindeutig sein muss, ist vergeben.</translation>
    </message>
    <message>
        <source>The database does not answer as it should.</source>
        <translation>Die Datenbank antwortet nicht, wie sie soll.</translation>
    </message>
    <message>
        <source>Try again in a moment; the node&apos;s log says more.</source>
        <translation>Versuchen Sie es gleich wieder; mehr steht im Protokoll des Knotens.</translation>
    </message>
    <message>
        <source>A text holds a NUL character, which cannot be stored.</source>
        <translation>Ein Text enthält ein NUL-Zeichen, das nicht gespeichert werden kann.</translation>
    </message>
    <message>
        <source>The connection to the database was lost.</source>
        <translation>Die Verbindung zur Datenbank ist abgebrochen.</translation>
    </message>
    <message>
        <source>Node %1 is not in the cluster&apos;s commit log.</source>
        <translation>Knoten %1 steht nicht im Commit-Protokoll des Clusters.</translation>
    </message>
    <message>
        <source>Another node is changing the database&apos;s schema.</source>
        <translation>Ein anderer Knoten ändert gerade das Schema der Datenbank.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute wieder.</translation>
    </message>
    <message>
        <source>The database has schema version %1; this program knows versions up to %2.</source>
        <translation>Die Datenbank hat die Schemaversion %1; dieses Programm kennt Versionen bis %2.</translation>
    </message>
    <message>
        <source>Install the newer version of Atrium on this node. Nothing was changed.</source>
        <translation>Installieren Sie die neuere Version von Atrium auf diesem Knoten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The migration %1 is missing from the program.</source>
        <translation>Die Migration %1 fehlt im Programm.</translation>
    </message>
    <message>
        <source>This database holds no Atrium cluster yet.</source>
        <translation>Diese Datenbank enthält noch keinen Atrium-Cluster.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; once on the first node.</source>
        <translation>Führen Sie einmal „atrium-agent init“ auf dem ersten Knoten aus.</translation>
    </message>
    <message>
        <source>This database already holds an Atrium cluster.</source>
        <translation>Diese Datenbank enthält schon einen Atrium-Cluster.</translation>
    </message>
    <message>
        <source>Use &quot;atrium-agent join&quot; to add this node to it.</source>
        <translation>Fügen Sie ihm diesen Knoten mit „atrium-agent join“ hinzu.</translation>
    </message>
    <message>
        <source>There is no such connection; the person may have left.</source>
        <translation>Diese Verbindung gibt es nicht; vielleicht ist die Person gegangen.</translation>
    </message>
    <message>
        <source>There is no file with id %1.</source>
        <translation>Es gibt keine Datei mit der ID %1.</translation>
    </message>
    <message>
        <source>There is no node with id %1.</source>
        <translation>Es gibt keinen Knoten mit der ID %1.</translation>
    </message>
    <message>
        <source>The node id %1 is taken or was used before.</source>
        <translation>Die Knoten-ID %1 ist vergeben oder wurde früher benutzt.</translation>
    </message>
    <message>
        <source>Choose another id for this node.</source>
        <translation>Wählen Sie eine andere ID für diesen Knoten.</translation>
    </message>
    <message>
        <source>Node %1 is not listed in the cluster.</source>
        <translation>Knoten %1 steht nicht in der Liste des Clusters.</translation>
    </message>
    <message>
        <source>Add it with &quot;atrium-agent join&quot; or in the console under Servers.</source>
        <translation>Fügen Sie ihn mit „atrium-agent join“ oder in der Konsole unter „Server“ hinzu.</translation>
    </message>
    <message>
        <source>Node %1 was taken over by another agent or removed from the cluster.</source>
        <translation>Knoten %1 wurde von einem anderen Agenten übernommen oder aus dem Cluster entfernt.</translation>
    </message>
    <message>
        <source>Look under Servers in the console which agent runs it.</source>
        <translation>Sehen Sie in der Konsole unter „Server“ nach, welcher Agent ihn betreibt.</translation>
    </message>
    <message>
        <source>Another node claimed the room at the same moment.</source>
        <translation>Ein anderer Knoten hat den Raum im selben Moment beansprucht.</translation>
    </message>
    <message>
        <source>The ticket is unknown, used up or too old.</source>
        <translation>Das Ticket ist unbekannt, verbraucht oder zu alt.</translation>
    </message>
    <message>
        <source>The room is no longer open on this node.</source>
        <translation>Der Raum ist auf diesem Knoten nicht mehr geöffnet.</translation>
    </message>
    <message>
        <source>There is no room with id %1.</source>
        <translation>Es gibt keinen Raum mit der ID %1.</translation>
    </message>
    <message>
        <source>It may have been deleted; look at the list of rooms.</source>
        <translation>Vielleicht wurde er gelöscht; sehen Sie in die Liste der Räume.</translation>
    </message>
    <message>
        <source>The session is unknown or has ended.</source>
        <translation>Die Sitzung ist unbekannt oder beendet.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>There is no user with id %1.</source>
        <translation>Es gibt keinen Benutzer mit der ID %1.</translation>
    </message>
    <message>
        <source>There is no user with this login.</source>
        <translation>Es gibt keinen Benutzer mit diesem Anmeldenamen.</translation>
    </message>
    <message>
        <source>The login name &quot;%1&quot; is taken.</source>
        <translation>Der Anmeldename „%1“ ist vergeben.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Another node has taken over the job &quot;%1&quot;.</source>
        <translation>Ein anderer Knoten hat die Aufgabe „%1“ übernommen.</translation>
    </message>
    <message>
        <source>Node %1 was silent for too long: its rooms were given to other nodes.</source>
        <translation>Knoten %1 hat zu lange geschwiegen: seine Räume gingen an andere Knoten.</translation>
    </message>
    <message>
        <source>The database %1 takes no writes: it is a standby, or set to be read only.</source>
        <translation>Die Datenbank %1 nimmt keine Schreibzugriffe an: Sie ist ein Standby oder auf „nur lesen“ gestellt.</translation>
    </message>
    <message>
        <source>Name the primary too in section [database] of the configuration.</source>
        <translation>Nennen Sie im Abschnitt [database] der Konfiguration auch den Primärserver.</translation>
    </message>
    <message>
        <source>The stored whiteboard of the room cannot be read.</source>
        <translation>Das gespeicherte Whiteboard des Raums kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no invitation with id %1.</source>
        <translation>Es gibt keine Einladung mit der ID %1.</translation>
    </message>
    <message>
        <source>This invitation is not known, or it was withdrawn.</source>
        <translation>Diese Einladung ist nicht bekannt, oder sie wurde widerrufen.</translation>
    </message>
    <message>
        <source>Check that the link is complete, or ask for a new one.</source>
        <translation>Prüfen Sie, ob der Link vollständig ist, oder bitten Sie um eine neue Einladung.</translation>
    </message>
    <message>
        <source>The room has %1 invitations already.</source>
        <translation>Der Raum hat schon %1 Einladungen.</translation>
    </message>
    <message>
        <source>Withdraw some that nobody needs any more.</source>
        <translation>Widerrufen Sie einige, die niemand mehr braucht.</translation>
    </message>
    <message>
        <source>The room %1 is closed.</source>
        <translation>Der Raum %1 ist geschlossen.</translation>
    </message>
    <message>
        <source>Nobody can come in until its owner or an administrator opens it.</source>
        <translation>Niemand kann hinein, bis der Eigentümer oder ein Administrator ihn öffnet.</translation>
    </message>
    <message>
        <source>The room&apos;s owner %1 is no user.</source>
        <translation>Der Eigentümer %1 des Raums ist kein Benutzer.</translation>
    </message>
    <message>
        <source>Name a user who has an account.</source>
        <translation>Nennen Sie einen Benutzer, der ein Konto hat.</translation>
    </message>
    <message>
        <source>The room&apos;s moderator %1 is no user.</source>
        <translation>Der Moderator %1 des Raums ist kein Benutzer.</translation>
    </message>
    <message>
        <source>Name users who have an account.</source>
        <translation>Nennen Sie Benutzer, die ein Konto haben.</translation>
    </message>
    <message>
        <source>Another room of this type has the external id %1 of &quot;%2&quot;.</source>
        <translation>Ein anderer Raum dieses Typs hat die externe ID %1 von „%2“.</translation>
    </message>
    <message>
        <source>Use that room, or another external id.</source>
        <translation>Nehmen Sie jenen Raum oder eine andere externe ID.</translation>
    </message>
    <message>
        <source>This link is not known, or it was withdrawn.</source>
        <translation>Dieser Link ist nicht bekannt, oder er wurde widerrufen.</translation>
    </message>
    <message>
        <source>Go back to where you found it and follow it anew.</source>
        <translation>Gehen Sie dorthin zurück, wo Sie ihn gefunden haben, und folgen Sie ihm noch einmal.</translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot; of &quot;%2&quot;.</source>
        <translation>Es gibt keinen Benutzer „%1“ von „%2“.</translation>
    </message>
    <message>
        <source>There is a user &quot;%1&quot; of &quot;%2&quot; already.</source>
        <translation>Es gibt schon einen Benutzer „%1“ von „%2“.</translation>
    </message>
    <message>
        <source>There is no appointment with id %1.</source>
        <translation>Es gibt keinen Termin mit der ID %1.</translation>
    </message>
    <message>
        <source>The appointment&apos;s member %1 is no user.</source>
        <translation>Der Teilnehmer %1 des Termins ist kein Benutzer.</translation>
    </message>
    <message>
        <source>Name users who have an account, or people by name and mail address.</source>
        <translation>Nennen Sie Benutzer, die ein Konto haben, oder Personen mit Namen und E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>There is a group &quot;%1&quot; already.</source>
        <translation>Es gibt schon eine Gruppe „%1“.</translation>
    </message>
    <message>
        <source>Use that one, or choose another name.</source>
        <translation>Nehmen Sie jene, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no group with id %1.</source>
        <translation>Es gibt keine Gruppe mit der ID %1.</translation>
    </message>
    <message>
        <source>It may have been deleted; look at the list of groups.</source>
        <translation>Vielleicht wurde sie gelöscht; sehen Sie in die Liste der Gruppen.</translation>
    </message>
    <message>
        <source>User %1 is not in the group with id %2.</source>
        <translation>Benutzer %1 ist nicht in der Gruppe mit der ID %2.</translation>
    </message>
    <message>
        <source>The room is one of the group&apos;s rooms already.</source>
        <translation>Der Raum ist schon einer der Räume der Gruppe.</translation>
    </message>
    <message>
        <source>Room %1 is no room of the group with id %2.</source>
        <translation>Raum %1 ist kein Raum der Gruppe mit der ID %2.</translation>
    </message>
    <message>
        <source>Another node has taken over sending mail %1.</source>
        <translation>Ein anderer Knoten hat das Senden der E-Mail %1 übernommen.</translation>
    </message>
    <message>
        <source>There is no mail with id %1.</source>
        <translation>Es gibt keine E-Mail mit der ID %1.</translation>
    </message>
    <message>
        <source>Mail %1 was sent; what it said is not kept.</source>
        <translation>Die E-Mail %1 wurde gesendet; ihr Inhalt wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Mail %1 is being sent.</source>
        <translation>Die E-Mail %1 wird gerade gesendet.</translation>
    </message>
    <message>
        <source>This is the last administrator of the cluster.</source>
        <translation>Dies ist der letzte Administrator des Clusters.</translation>
    </message>
    <message>
        <source>Make another user an administrator first.</source>
        <translation>Machen Sie zuerst einen anderen Benutzer zum Administrator.</translation>
    </message>
</context>
</TS>
