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
    <message>
        <source>The login name &quot;%1&quot; of the directory belongs to another account here.</source>
        <translation>Der Anmeldename „%1“ aus dem Verzeichnis gehört hier einem anderen Konto.</translation>
    </message>
    <message>
        <source>Rename or delete that account.</source>
        <translation>Benennen Sie jenes Konto um, oder löschen Sie es.</translation>
    </message>
    <message>
        <source>The password of this account is in your organisation&apos;s directory.</source>
        <translation>Das Passwort dieses Kontos liegt im Verzeichnis Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Change it there.</source>
        <translation>Ändern Sie es dort.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the directory has no account here, and none is made by logging in.</source>
        <translation>„%1“ aus dem Verzeichnis hat hier kein Konto, und durch das Anmelden wird keines angelegt.</translation>
    </message>
    <message>
        <source>The login name &quot;%1&quot; of the directory cannot be used here.</source>
        <translation>Der Anmeldename „%1“ aus dem Verzeichnis kann hier nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The token is unknown, was revoked, or its time is over.</source>
        <translation>Das Token ist unbekannt, widerrufen oder abgelaufen.</translation>
    </message>
    <message>
        <source>Make a new one.</source>
        <translation>Legen Sie ein neues an.</translation>
    </message>
    <message>
        <source>Many wrong tries: further ones have to wait.</source>
        <translation>Viele Fehlversuche: weitere müssen warten.</translation>
    </message>
    <message>
        <source>A token cannot be used for this.</source>
        <translation>Dafür kann kein Token benutzt werden.</translation>
    </message>
    <message>
        <source>Log in with a password.</source>
        <translation>Melden Sie sich mit einem Passwort an.</translation>
    </message>
    <message>
        <source>The token must have a name of at most %1 characters, in one line.</source>
        <translation>Das Token muss einen Namen von höchstens %1 Zeichen in einer Zeile haben.</translation>
    </message>
    <message>
        <source>A token is good for %1 days at most, or for ever.</source>
        <translation>Ein Token gilt höchstens %1 Tage oder für immer.</translation>
    </message>
    <message>
        <source>This account cannot log in, so it can have no token.</source>
        <translation>Dieses Konto kann sich nicht anmelden und darum kein Token haben.</translation>
    </message>
    <message>
        <source>The token cannot be good for more than its account is.</source>
        <translation>Das Token kann nicht mehr dürfen als sein Konto.</translation>
    </message>
    <message>
        <source>An account has %1 tokens at most.</source>
        <translation>Ein Konto hat höchstens %1 Tokens.</translation>
    </message>
    <message>
        <source>Revoke those that are not used.</source>
        <translation>Widerrufen Sie die, die nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The type &quot;%1&quot; is for people of the directory.</source>
        <translation>Der Typ „%1“ ist für Personen aus dem Verzeichnis.</translation>
    </message>
    <message>
        <source>Use the name of your program.</source>
        <translation>Nehmen Sie den Namen Ihres Programms.</translation>
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
        <source>Choose another %1, or stop the program that uses this one.</source>
        <translation>Wählen Sie einen anderen %1, oder beenden Sie das Programm, das diesen benutzt.</translation>
    </message>
</context>
<context>
    <name>Agent::JanusHandle</name>
    <message>
        <source>The media server has ended it.</source>
        <translation>Der Medienserver hat es beendet.</translation>
    </message>
    <message>
        <source>The media server has too much to do.</source>
        <translation>Der Medienserver hat zu viel zu tun.</translation>
    </message>
</context>
<context>
    <name>Agent::JanusLink</name>
    <message>
        <source>it does not answer</source>
        <translation>er antwortet nicht</translation>
    </message>
    <message>
        <source>The node stops.</source>
        <translation>Der Knoten hält an.</translation>
    </message>
    <message>
        <source>the node stops</source>
        <translation>der Knoten hält an</translation>
    </message>
    <message>
        <source>the connection ended</source>
        <translation>die Verbindung endete</translation>
    </message>
    <message>
        <source>The media server cannot be reached.</source>
        <translation>Der Medienserver ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>it has forgotten this node</source>
        <translation>er hat diesen Knoten vergessen</translation>
    </message>
    <message>
        <source>it does not read</source>
        <translation>er liest nicht</translation>
    </message>
    <message>
        <source>it does not speak as Janus does</source>
        <translation>er spricht nicht, wie Janus es tut</translation>
    </message>
</context>
<context>
    <name>Agent::JanusRequests</name>
    <message>
        <source>The media server has too much to do.</source>
        <translation>Der Medienserver hat zu viel zu tun.</translation>
    </message>
    <message>
        <source>The media server does not answer.</source>
        <translation>Der Medienserver antwortet nicht.</translation>
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
    <message>
        <source>it only looked whether this node answers</source>
        <translation>sie hat nur nachgesehen, ob dieser Knoten antwortet</translation>
    </message>
    <message>
        <source>it speaks another version of the protocol</source>
        <translation>sie spricht eine andere Version des Protokolls</translation>
    </message>
    <message>
        <source>it has another cluster key</source>
        <translation>sie hat einen anderen Cluster-Schlüssel</translation>
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
    <name>Agent::PublisherLink</name>
    <message>
        <source>What you send is not what you say.</source>
        <translation>Was Sie senden, ist nicht, was Sie angeben.</translation>
    </message>
    <message>
        <source>its handle ended</source>
        <translation>sein Handle endete</translation>
    </message>
    <message>
        <source>its offer was not answered</source>
        <translation>sein Angebot wurde nicht beantwortet</translation>
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
    <name>Agent::ServerMedia</name>
    <message>
        <source>the connection to the media server broke</source>
        <translation>die Verbindung zum Medienserver brach ab</translation>
    </message>
    <message>
        <source>Streams go over the media server here.</source>
        <translation>Ströme gehen hier über den Medienserver.</translation>
    </message>
    <message>
        <source>Nothing of yours is published here.</source>
        <translation>Von Ihnen wird hier nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Nobody else can publish in this room: %1 people do.</source>
        <translation>Niemand sonst kann in diesem Raum senden: %1 Personen tun es.</translation>
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
    <message>
        <source>There is no file or folder of this external id.</source>
        <translation>Es gibt keine Datei und keinen Ordner mit dieser externen ID.</translation>
    </message>
    <message>
        <source>There are no pictures of the pages of this file.</source>
        <translation>Von den Seiten dieser Datei gibt es keine Bilder.</translation>
    </message>
    <message>
        <source>Other programs do not act for administrators.</source>
        <translation>Andere Programme handeln nicht für Administratoren.</translation>
    </message>
    <message>
        <source>Files cannot be sorted by &quot;%1&quot;.</source>
        <translation>Dateien lassen sich nicht nach „%1“ sortieren.</translation>
    </message>
    <message>
        <source>Recordings cannot be sorted by &quot;%1&quot;.</source>
        <translation>Aufzeichnungen lassen sich nicht nach „%1“ sortieren.</translation>
    </message>
</context>
<context>
    <name>Agent::SubscriberLink</name>
    <message>
        <source>the offer was not answered</source>
        <translation>das Angebot wurde nicht beantwortet</translation>
    </message>
    <message>
        <source>its handle ended</source>
        <translation>sein Handle endete</translation>
    </message>
    <message>
        <source>there is no offer</source>
        <translation>es gibt kein Angebot</translation>
    </message>
    <message>
        <source>the person&apos;s end failed</source>
        <translation>die Seite der Person versagte</translation>
    </message>
    <message>
        <source>the connection to the media server broke</source>
        <translation>die Verbindung zum Medienserver brach ab</translation>
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
    <message>
        <source>folder must be the id of a folder.</source>
        <translation>folder muss die ID eines Ordners sein.</translation>
    </message>
    <message>
        <source>Either room, with an id, or home, with true, is needed.</source>
        <translation>Nötig ist entweder room mit einer ID oder home mit true.</translation>
    </message>
    <message>
        <source>The header %1 must have a number of bytes.</source>
        <translation>Der Header %1 muss eine Anzahl Bytes enthalten.</translation>
    </message>
    <message>
        <source>Uploads need the header Tus-Resumable: %1.</source>
        <translation>Uploads brauchen den Header Tus-Resumable: %1.</translation>
    </message>
    <message>
        <source>The header Upload-Metadata must have pairs of a key and a text in base64.</source>
        <translation>Der Header Upload-Metadata muss Paare aus einem Schlüssel und einem Text in base64 enthalten.</translation>
    </message>
    <message>
        <source>Upload-Metadata must have either room, with its id, or home.</source>
        <translation>Upload-Metadata muss entweder room mit der ID des Raums oder home enthalten.</translation>
    </message>
    <message>
        <source>room and folder of Upload-Metadata must be ids.</source>
        <translation>room und folder in Upload-Metadata müssen IDs sein.</translation>
    </message>
    <message>
        <source>The Content-Type must be application/offset+octet-stream.</source>
        <translation>Der Content-Type muss application/offset+octet-stream sein.</translation>
    </message>
    <message>
        <source>This is more than the upload&apos;s length.</source>
        <translation>Das ist mehr als die Länge des Uploads.</translation>
    </message>
    <message>
        <source>The header Authorization must be Bearer and a token.</source>
        <translation>Der Header Authorization muss Bearer und ein Token enthalten.</translation>
    </message>
    <message>
        <source>This account is for programs that use SOAP.</source>
        <translation>Dieses Konto ist für Programme, die SOAP benutzen.</translation>
    </message>
    <message>
        <source>Ask ClusterService.getSessionByToken for a session.</source>
        <translation>Holen Sie sich mit ClusterService.getSessionByToken eine Sitzung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a time like 2026-03-01T12:00:00Z.</source>
        <translation>„%1“ muss eine Zeit wie 2026-03-01T12:00:00Z sein.</translation>
    </message>
    <message>
        <source>&quot;format&quot; must be csv or ndjson.</source>
        <translation>„format“ muss csv oder ndjson sein.</translation>
    </message>
    <message>
        <source>&quot;days&quot; must be from 0 (for ever) to %1.</source>
        <translation>„days“ muss zwischen 0 (für immer) und %1 liegen.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>This is no backup that Atrium made.</source>
        <translation>Dies ist keine Sicherung, die Atrium angelegt hat.</translation>
    </message>
    <message>
        <source>Name the file that atrium-agent backup wrote.</source>
        <translation>Nennen Sie die Datei, die atrium-agent backup geschrieben hat.</translation>
    </message>
    <message>
        <source>A newer version of Atrium made this backup.</source>
        <translation>Diese Sicherung hat eine neuere Version von Atrium angelegt.</translation>
    </message>
    <message>
        <source>Install that version or a later one, then restore. Nothing was changed.</source>
        <translation>Installieren Sie jene Version oder eine spätere und stellen Sie dann wieder her. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The backup is damaged: its part %1 is not what was stored.</source>
        <translation>Die Sicherung ist beschädigt: ihr Teil %1 ist nicht, was gespeichert wurde.</translation>
    </message>
    <message>
        <source>Use another copy of it, or another backup. Nothing was changed.</source>
        <translation>Nehmen Sie eine andere Kopie davon oder eine andere Sicherung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The backup is not complete: its end is missing.</source>
        <translation>Die Sicherung ist nicht vollständig: ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>The file %1 belongs to the backup but cannot be read: %2.</source>
        <translation>Die Datei %1 gehört zur Sicherung, kann aber nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>If somebody deleted it just now, make the backup again. If not, look whether the folder is mounted.</source>
        <translation>Hat sie gerade jemand gelöscht, legen Sie die Sicherung noch einmal an. Wenn nicht, sehen Sie nach, ob der Ordner eingehängt ist.</translation>
    </message>
    <message>
        <source>The file %1 differs from what was stored.</source>
        <translation>Die Datei %1 unterscheidet sich von dem, was gespeichert wurde.</translation>
    </message>
    <message>
        <source>Restore it from an older backup, or delete it in its room; then make the backup again.</source>
        <translation>Stellen Sie sie aus einer älteren Sicherung wieder her, oder löschen Sie sie in ihrem Raum; legen Sie die Sicherung dann noch einmal an.</translation>
    </message>
    <message>
        <source>No temporary file can be written: %1.</source>
        <translation>Es kann keine temporäre Datei geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Look whether the disk is full.</source>
        <translation>Sehen Sie nach, ob die Platte voll ist.</translation>
    </message>
    <message>
        <source>its name is none that Atrium gives</source>
        <translation>einen solchen Namen vergibt Atrium nicht</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Another program writes %1 at this moment.</source>
        <translation>Ein anderes Programm schreibt gerade %1.</translation>
    </message>
    <message>
        <source>The key in %1 is not the key of the cluster that was backed up.</source>
        <translation>Der Schlüssel in %1 ist nicht der des gesicherten Clusters.</translation>
    </message>
    <message>
        <source>Copy the right key file there. Without it, --other-key restores all but what the key seals: the passwords of servers, and the links in letters of appointments.</source>
        <translation>Kopieren Sie die richtige Schlüsseldatei dorthin. Ohne sie stellt --other-key alles wieder her außer dem, was der Schlüssel versiegelt: die Passwörter von Servern und die Links in den E-Mails zu Terminen.</translation>
    </message>
    <message>
        <source>The cluster key %1 is missing, and it is not in the backup.</source>
        <translation>Der Cluster-Schlüssel %1 fehlt, und in der Sicherung ist er nicht.</translation>
    </message>
    <message>
        <source>Copy the key file there. Without it, --other-key makes a new key and restores all but what the old one seals: the passwords of servers, and the links in letters of appointments.</source>
        <translation>Kopieren Sie die Schlüsseldatei dorthin. Ohne sie legt --other-key einen neuen Schlüssel an und stellt alles wieder her außer dem, was der alte versiegelt: die Passwörter von Servern und die Links in den E-Mails zu Terminen.</translation>
    </message>
    <message>
        <source>The database already holds a cluster: accounts: %1, rooms: %2, files: %3. Nothing was changed.</source>
        <translation>Die Datenbank enthält schon einen Cluster: Konten: %1, Räume: %2, Dateien: %3. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Name an empty database in section [database], or say --replace: all of that is lost then.</source>
        <translation>Nennen Sie im Abschnitt [database] eine leere Datenbank, oder geben Sie --replace an: dann geht all das verloren.</translation>
    </message>
    <message>
        <source>Node %1 runs on this database. Nothing was changed.</source>
        <translation>Knoten %1 läuft mit dieser Datenbank. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stop all nodes of the cluster first; after a crash, wait until their leases have run out.</source>
        <translation>Beenden Sie zuerst alle Knoten des Clusters; warten Sie nach einem Absturz, bis ihre Fristen abgelaufen sind.</translation>
    </message>
    <message>
        <source>The file %1 cannot be restored: %2.</source>
        <translation>Die Datei %1 kann nicht wiederhergestellt werden: %2.</translation>
    </message>
    <message>
        <source>Look whether the folder is mounted, may be written to and has room.</source>
        <translation>Sehen Sie nach, ob der Ordner eingehängt ist, beschrieben werden darf und Platz hat.</translation>
    </message>
    <message>
        <source>%1 MiB are needed, %2 MiB are free</source>
        <translation>nötig sind %1 MiB, frei sind %2 MiB</translation>
    </message>
    <message>
        <source>The table %1 has no primary key.</source>
        <translation>Die Tabelle %1 hat keinen Primärschlüssel.</translation>
    </message>
    <message>
        <source>The backup cannot be written: %1.</source>
        <translation>Die Sicherung kann nicht geschrieben werden: %1.</translation>
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
    <message>
        <source>An image&apos;s page must be a number from 0 to %L1.</source>
        <translation>Die Seite eines Bildes muss eine Zahl von 0 bis %L1 sein.</translation>
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
    <name>Check</name>
    <message>
        <source>Correct that line.</source>
        <translation>Berichtigen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>The configuration %1 is good.</source>
        <translation>Die Konfiguration %1 ist gut.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLEM</translation>
    </message>
    <message>
        <source>The machine that has the folders: number of a node, or an address. Without it: the node whose folders are on its own disk, else this one.</source>
        <translation>Der Rechner, der die Ordner hat: Nummer eines Knotens oder eine Adresse. Ohne sie: der Knoten, dessen Ordner auf eigener Platte sind, sonst dieser.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>Put a new one into %1 and start the agent again.</source>
        <translation>Legen Sie ein neues in %1 ab, und starten Sie den Agenten neu.</translation>
    </message>
    <message>
        <source>The certificate in %1 is not valid before %2.</source>
        <translation>Das Zertifikat in %1 gilt erst ab %2.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock, or wait.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners, oder warten Sie.</translation>
    </message>
    <message>
        <source>The certificate in %1 has expired on %2.</source>
        <translation>Das Zertifikat in %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate in %1 is valid until %2.</source>
        <translation>Das Zertifikat in %1 gilt bis %2.</translation>
    </message>
    <message>
        <source>%1.tls_certificate: %2 cannot be read, or holds no certificate in PEM form.</source>
        <translation>%1.tls_certificate: %2 kann nicht gelesen werden oder enthält kein Zertifikat in PEM-Form.</translation>
    </message>
    <message>
        <source>Put the certificate there, or correct the configuration.</source>
        <translation>Legen Sie das Zertifikat dort ab, oder berichtigen Sie die Konfiguration.</translation>
    </message>
    <message>
        <source>The certificate in %1 is not for %2, which people come to.</source>
        <translation>Das Zertifikat in %1 gilt nicht für %2, den Namen, unter dem dieser Knoten aufgerufen wird.</translation>
    </message>
    <message>
        <source>Get one for that name, or correct node.address.</source>
        <translation>Besorgen Sie eines für diesen Namen, oder berichtigen Sie node.address.</translation>
    </message>
    <message>
        <source>Put the key of the certificate there.</source>
        <translation>Legen Sie den Schlüssel des Zertifikats dort ab.</translation>
    </message>
    <message>
        <source>The key in %1 does not belong to the certificate in %2.</source>
        <translation>Der Schlüssel in %1 gehört nicht zum Zertifikat in %2.</translation>
    </message>
    <message>
        <source>Put the two there that were made together.</source>
        <translation>Legen Sie dort die beiden ab, die zusammen erzeugt wurden.</translation>
    </message>
    <message>
        <source>Nobody whom this machine trusts has signed the certificate in %1: %2.</source>
        <translation>Das Zertifikat in %1 ist von keiner Stelle unterschrieben, der dieser Rechner vertraut: %2.</translation>
    </message>
    <message>
        <source>The authority in %1 has not signed the certificate in %2: %3.</source>
        <translation>Die Stelle in %1 hat das Zertifikat in %2 nicht unterschrieben: %3.</translation>
    </message>
    <message>
        <source>Append the certificates between it and its authority to the file.</source>
        <translation>Hängen Sie die Zertifikate zwischen ihm und seiner Stelle an die Datei an.</translation>
    </message>
    <message>
        <source>Use the authority that signed it, and append the certificates in between.</source>
        <translation>Nehmen Sie die Stelle, die es unterschrieben hat, und hängen Sie die Zertifikate dazwischen an.</translation>
    </message>
    <message>
        <source>The certificate in %1 may not be used by both ends of a connection.</source>
        <translation>Das Zertifikat in %1 darf nicht von beiden Seiten einer Verbindung benutzt werden.</translation>
    </message>
    <message>
        <source>Get one whose extended key usage has serverAuth and clientAuth, or none.</source>
        <translation>Besorgen Sie eines, dessen erweiterte Schlüsselverwendung serverAuth und clientAuth enthält, oder eines ohne diese Angabe.</translation>
    </message>
    <message>
        <source>No certificates are configured.</source>
        <translation>Es sind keine Zertifikate konfiguriert.</translation>
    </message>
    <message>
        <source>Not looked at, as the database cannot be used yet.</source>
        <translation>Nicht geprüft, weil die Datenbank noch nicht benutzt werden kann.</translation>
    </message>
    <message>
        <source>Do what is said of the database, then run this again.</source>
        <translation>Tun Sie, was zur Datenbank gesagt wird, und führen Sie dies dann noch einmal aus.</translation>
    </message>
    <message>
        <source>%1 goes with the database&apos;s.</source>
        <translation>%1 geht wie die der Datenbank.</translation>
    </message>
    <message>
        <source>%1 is %2 s ahead of the database&apos;s.</source>
        <translation>%1 geht gegenüber der Datenbank um %2 s vor.</translation>
    </message>
    <message>
        <source>%1 is %2 s behind the database&apos;s.</source>
        <translation>%1 geht gegenüber der Datenbank um %2 s nach.</translation>
    </message>
    <message>
        <source>This machine has no data of time zones: appointments cannot be reckoned.</source>
        <translation>Dieser Rechner hat keine Zeitzonendaten: Termine lassen sich nicht berechnen.</translation>
    </message>
    <message>
        <source>Run: apt install tzdata</source>
        <translation>Führen Sie aus: apt install tzdata</translation>
    </message>
    <message>
        <source>The data of time zones is there.</source>
        <translation>Die Zeitzonendaten sind da.</translation>
    </message>
    <message>
        <source>The time zone %1 is not known here.</source>
        <translation>Die Zeitzone %1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Correct calendar.time_zone, or run: apt install tzdata tzdata-legacy</source>
        <translation>Berichtigen Sie calendar.time_zone, oder führen Sie aus: apt install tzdata tzdata-legacy</translation>
    </message>
    <message>
        <source>Let the machines set their clocks by themselves: apt install chrony</source>
        <translation>Lassen Sie die Rechner ihre Uhren selbst stellen: apt install chrony</translation>
    </message>
    <message>
        <source>This machine&apos;s clock</source>
        <translation>Die Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>The clock of node %1 (%2)</source>
        <translation>Die Uhr von Knoten %1 (%2)</translation>
    </message>
    <message>
        <source>Run on the server, as its administrator: ALTER DATABASE %1 OWNER TO %2; and in that database: GRANT ALL ON SCHEMA public TO %2; GRANT ALL ON ALL TABLES IN SCHEMA public TO %2; and for each table: ALTER TABLE … OWNER TO %2;</source>
        <translation>Führen Sie auf dem Server als dessen Administrator aus: ALTER DATABASE %1 OWNER TO %2; und in dieser Datenbank: GRANT ALL ON SCHEMA public TO %2; GRANT ALL ON ALL TABLES IN SCHEMA public TO %2; und für jede Tabelle: ALTER TABLE … OWNER TO %2;</translation>
    </message>
    <message>
        <source>Run on the server, as its administrator: GRANT ALL PRIVILEGES ON %1.* TO &apos;%2&apos;@&apos;…&apos;;</source>
        <translation>Führen Sie auf dem Server als dessen Administrator aus: GRANT ALL PRIVILEGES ON %1.* TO &apos;%2&apos;@&apos;…&apos;;</translation>
    </message>
    <message>
        <source>The account %1 may not %2: %3.</source>
        <translation>Dem Konto %1 fehlt das Recht %2: %3.</translation>
    </message>
    <message>
        <source>the table %1 belongs to another account</source>
        <translation>die Tabelle %1 gehört einem anderen Konto</translation>
    </message>
    <message>
        <source>The account %1 may read, write and change the schema.</source>
        <translation>Das Konto %1 darf lesen, schreiben und das Schema ändern.</translation>
    </message>
    <message>
        <source>The database server %1 cannot be reached: %2.</source>
        <translation>Der Datenbankserver %1 ist nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>Start it, open its port in the firewall, let it listen on that address, or correct database.host and database.port.</source>
        <translation>Starten Sie ihn, öffnen Sie seinen Port in der Firewall, lassen Sie ihn auf dieser Adresse lauschen, oder berichtigen Sie database.host und database.port.</translation>
    </message>
    <message>
        <source>The database server %1 takes connections, but does not answer.</source>
        <translation>Der Datenbankserver %1 nimmt Verbindungen an, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Look at its log and its machine: it may be stopped, out of memory, or wait for its disk.</source>
        <translation>Sehen Sie nach seinem Protokoll und seinem Rechner: vielleicht ist er angehalten, hat keinen Speicher mehr oder wartet auf seine Platte.</translation>
    </message>
    <message>
        <source>The database server is MySQL %1, which is not supported.</source>
        <translation>Der Datenbankserver ist MySQL %1; das wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Use MariaDB %1 or newer, or PostgreSQL.</source>
        <translation>Nehmen Sie MariaDB %1 oder neuer, oder PostgreSQL.</translation>
    </message>
    <message>
        <source>The database server is %1 %2, which is too old.</source>
        <translation>Der Datenbankserver ist %1 %2 und damit zu alt.</translation>
    </message>
    <message>
        <source>Upgrade it to %1 %2 or newer.</source>
        <translation>Aktualisieren Sie ihn auf %1 %2 oder neuer.</translation>
    </message>
    <message>
        <source>The database server is %1 %2.</source>
        <translation>Der Datenbankserver ist %1 %2.</translation>
    </message>
    <message>
        <source>after a power cut the database may be damaged</source>
        <translation>nach einem Stromausfall ist die Datenbank vielleicht beschädigt</translation>
    </message>
    <message>
        <source>nodes must see what others have committed</source>
        <translation>Knoten müssen sehen, was andere festgeschrieben haben</translation>
    </message>
    <message>
        <source>not every text could be stored: the database must be made anew, with UTF8</source>
        <translation>nicht jeder Text ließe sich speichern: die Datenbank muss neu angelegt werden, mit UTF8</translation>
    </message>
    <message>
        <source>without InnoDB there are no transactions</source>
        <translation>ohne InnoDB gibt es keine Transaktionen</translation>
    </message>
    <message>
        <source>a power cut may lose what people were told is stored</source>
        <translation>bei einem Stromausfall kann verloren gehen, was schon als gespeichert gemeldet wurde</translation>
    </message>
    <message>
        <source>changes of the schema that cannot be done as said would be done otherwise</source>
        <translation>Änderungen am Schema, die nicht wie verlangt möglich sind, würden anders ausgeführt</translation>
    </message>
    <message>
        <source>The database server has %1 = %2: %3.</source>
        <translation>Beim Datenbankserver ist %1 = %2: %3.</translation>
    </message>
    <message>
        <source>Set %1 = %2 in the server&apos;s configuration.</source>
        <translation>Setzen Sie %1 = %2 in der Konfiguration des Servers.</translation>
    </message>
    <message>
        <source>The database server is set up as it should be.</source>
        <translation>Der Datenbankserver ist eingerichtet, wie er soll.</translation>
    </message>
    <message>
        <source>The database server takes %1 connections; %2 nodes may want up to %3.</source>
        <translation>Der Datenbankserver nimmt %1 Verbindungen an; %2 Knoten brauchen vielleicht bis zu %3.</translation>
    </message>
    <message>
        <source>Set max_connections = %1 in the server&apos;s configuration.</source>
        <translation>Setzen Sie max_connections = %1 in der Konfiguration des Servers.</translation>
    </message>
    <message>
        <source>The database server takes %1 connections; the nodes want up to %2.</source>
        <translation>Der Datenbankserver nimmt %1 Verbindungen an; die Knoten brauchen bis zu %2.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver %1 for this database is not installed.</source>
        <translation>Der Qt-Treiber %1 für diese Datenbank ist nicht installiert.</translation>
    </message>
    <message>
        <source>Run: apt install libqt6sql6-psql libqt6sql6-mysql</source>
        <translation>Führen Sie aus: apt install libqt6sql6-psql libqt6sql6-mysql</translation>
    </message>
    <message>
        <source>The database server %1 refuses the login of %2 to database %3: %4.</source>
        <translation>Der Datenbankserver %1 lehnt die Anmeldung von %2 an der Datenbank %3 ab: %4.</translation>
    </message>
    <message>
        <source>Check database.user, database.name and the password in database.password_file, and that the server&apos;s pg_hba.conf lets this machine in.</source>
        <translation>Prüfen Sie database.user, database.name und das Passwort in database.password_file, und ob die pg_hba.conf des Servers diesen Rechner zulässt.</translation>
    </message>
    <message>
        <source>Check database.user, database.name and the password in database.password_file, and that the account may log in from this machine.</source>
        <translation>Prüfen Sie database.user, database.name und das Passwort in database.password_file, und ob sich das Konto von diesem Rechner aus anmelden darf.</translation>
    </message>
    <message>
        <source>The folder %1 of the database is not there.</source>
        <translation>Der Ordner %1 der Datenbank ist nicht da.</translation>
    </message>
    <message>
        <source>Make it, or correct database.file.</source>
        <translation>Legen Sie ihn an, oder berichtigen Sie database.file.</translation>
    </message>
    <message>
        <source>This user may not write into the folder %1 of the database.</source>
        <translation>Dieser Benutzer darf nicht in den Ordner %1 der Datenbank schreiben.</translation>
    </message>
    <message>
        <source>Run this as the agent&apos;s user, or give it the folder.</source>
        <translation>Führen Sie dies als Benutzer des Agenten aus, oder geben Sie ihm den Ordner.</translation>
    </message>
    <message>
        <source>The database %1 is not there.</source>
        <translation>Die Datenbank %1 ist nicht da.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; on the first node, or correct database.file.</source>
        <translation>Führen Sie „atrium-agent init“ auf dem ersten Knoten aus, oder berichtigen Sie database.file.</translation>
    </message>
    <message>
        <source>This user may not write the database %1.</source>
        <translation>Dieser Benutzer darf nicht in die Datenbank %1 schreiben.</translation>
    </message>
    <message>
        <source>Run this as the agent&apos;s user, or give it the file.</source>
        <translation>Führen Sie dies als Benutzer des Agenten aus, oder geben Sie ihm die Datei.</translation>
    </message>
    <message>
        <source>The database is the file %1.</source>
        <translation>Die Datenbank ist die Datei %1.</translation>
    </message>
    <message>
        <source>The database holds no Atrium cluster yet.</source>
        <translation>Die Datenbank enthält noch keinen Atrium-Cluster.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; once on the first node.</source>
        <translation>Führen Sie einmal „atrium-agent init“ auf dem ersten Knoten aus.</translation>
    </message>
    <message>
        <source>The database has schema version %1; this program knows versions up to %2 and can work with it.</source>
        <translation>Die Datenbank hat die Schemaversion %1; dieses Programm kennt Versionen bis %2 und kann damit arbeiten.</translation>
    </message>
    <message>
        <source>Upgrade this node too.</source>
        <translation>Aktualisieren Sie auch diesen Knoten.</translation>
    </message>
    <message>
        <source>The database has schema version %1; this program&apos;s is %2.</source>
        <translation>Die Datenbank hat die Schemaversion %1; dieses Programm hat %2.</translation>
    </message>
    <message>
        <source>Start this node: it brings the schema up to date, and older nodes go on working.</source>
        <translation>Starten Sie diesen Knoten: er bringt das Schema auf den neuesten Stand, und ältere Knoten arbeiten weiter.</translation>
    </message>
    <message>
        <source>The database has schema version %1, which is this program&apos;s.</source>
        <translation>Die Datenbank hat die Schemaversion %1, dieselbe wie dieses Programm.</translation>
    </message>
    <message>
        <source>%1 is a standby: it takes no writes.</source>
        <translation>%1 ist ein Standby: er nimmt keine Schreibzugriffe an.</translation>
    </message>
    <message>
        <source>%1 takes writes too: two servers would go different ways.</source>
        <translation>Auch %1 nimmt Schreibzugriffe an: die Daten zweier Server liefen auseinander.</translation>
    </message>
    <message>
        <source>Make one of them the standby of the other at once, and compare what they hold.</source>
        <translation>Machen Sie sofort einen davon zum Standby des anderen, und vergleichen Sie, was beide enthalten.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>No server of the database takes writes.</source>
        <translation>Kein Server der Datenbank nimmt Schreibzugriffe an.</translation>
    </message>
    <message>
        <source>Name the primary in section [database], or promote a standby.</source>
        <translation>Nennen Sie im Abschnitt [database] den Primärserver, oder befördern Sie einen Standby dazu.</translation>
    </message>
    <message>
        <source>Whether the nodes share their folders was not looked at, as the database cannot be used yet.</source>
        <translation>Ob die Knoten ihre Ordner gemeinsam haben, wurde nicht geprüft, weil die Datenbank noch nicht benutzt werden kann.</translation>
    </message>
    <message>
        <source>Raise it, in the agent&apos;s systemd unit: LimitNOFILE=%1; in a shell: ulimit -Hn %1</source>
        <translation>Erhöhen Sie das, in der systemd-Unit des Agenten: LimitNOFILE=%1; in einer Shell: ulimit -Hn %1</translation>
    </message>
    <message>
        <source>A process may have %1 open files, but limits.connections = %2 needs %3.</source>
        <translation>Ein Prozess darf %1 offene Dateien haben, aber limits.connections = %2 braucht %3.</translation>
    </message>
    <message>
        <source>A process may have %1 open files: too few to serve anybody.</source>
        <translation>Ein Prozess darf %1 offene Dateien haben: zu wenig, um irgendjemanden zu bedienen.</translation>
    </message>
    <message>
        <source>A process may have %1 open files: enough for some %2 connections.</source>
        <translation>Ein Prozess darf %1 offene Dateien haben: genug für etwa %2 Verbindungen.</translation>
    </message>
    <message>
        <source>A process may have any number of open files.</source>
        <translation>Ein Prozess darf beliebig viele offene Dateien haben.</translation>
    </message>
    <message>
        <source>A process may have %1 open files.</source>
        <translation>Ein Prozess darf %1 offene Dateien haben.</translation>
    </message>
    <message>
        <source>This user may have %1 threads and processes in all.</source>
        <translation>Dieser Benutzer darf insgesamt %1 Threads und Prozesse haben.</translation>
    </message>
    <message>
        <source>Raise it, in the agent&apos;s systemd unit: LimitNPROC=4096 and TasksMax=4096</source>
        <translation>Erhöhen Sie das, in der systemd-Unit des Agenten: LimitNPROC=4096 und TasksMax=4096</translation>
    </message>
    <message>
        <source>This user may have enough threads.</source>
        <translation>Dieser Benutzer darf genug Threads haben.</translation>
    </message>
    <message>
        <source>This machine has %1 MiB of memory left.</source>
        <translation>Dieser Rechner hat noch %1 MiB Arbeitsspeicher frei.</translation>
    </message>
    <message>
        <source>Give it more, or move other programs elsewhere: previews alone may take 1 GiB.</source>
        <translation>Geben Sie ihm mehr, oder verlegen Sie andere Programme: allein Vorschauen können 1 GiB brauchen.</translation>
    </message>
    <message>
        <source>How much space is left for %1 is not known (%2).</source>
        <translation>Wie viel Platz für %1 bleibt, ist nicht bekannt (%2).</translation>
    </message>
    <message>
        <source>Look at that disk.</source>
        <translation>Sehen Sie nach dieser Platte.</translation>
    </message>
    <message>
        <source>%1 MiB are left for %2 (%3).</source>
        <translation>%1 MiB bleiben für %2 (%3).</translation>
    </message>
    <message>
        <source>Remove what is not needed there, or use a larger disk.</source>
        <translation>Entfernen Sie, was dort nicht gebraucht wird, oder nehmen Sie eine größere Platte.</translation>
    </message>
    <message>
        <source>%1 MiB are left for %2.</source>
        <translation>%1 MiB bleiben für %2.</translation>
    </message>
    <message>
        <source>files that programs make for a while</source>
        <translation>Dateien, die Programme vorübergehend anlegen</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>die Datenbank</translation>
    </message>
    <message>
        <source>This node sends no mail.</source>
        <translation>Dieser Knoten sendet keine E-Mails.</translation>
    </message>
    <message>
        <source>The mail server %1 answers.</source>
        <translation>Der Mailserver %1 antwortet.</translation>
    </message>
    <message>
        <source>The mail server %1 answers and takes the login.</source>
        <translation>Der Mailserver %1 antwortet und nimmt die Anmeldung an.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached: %2.</source>
        <translation>Der Mailserver %1 ist nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>Check mail.server and mail.port, and the firewall.</source>
        <translation>Prüfen Sie mail.server und mail.port, und die Firewall.</translation>
    </message>
    <message>
        <source>No TLS with the mail server %1: %2.</source>
        <translation>Kein TLS mit dem Mailserver %1: %2.</translation>
    </message>
    <message>
        <source>Check mail.tls and mail.port; name the authority that signed its certificate in mail.ca_file.</source>
        <translation>Prüfen Sie mail.tls und mail.port; nennen Sie in mail.ca_file die Stelle, die sein Zertifikat unterschrieben hat.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the login: %2.</source>
        <translation>Der Mailserver %1 lehnt die Anmeldung ab: %2.</translation>
    </message>
    <message>
        <source>Check mail.user and the password in mail.password_file.</source>
        <translation>Prüfen Sie mail.user und das Passwort in mail.password_file.</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer as it should: %2.</source>
        <translation>Der Mailserver %1 antwortet nicht, wie er soll: %2.</translation>
    </message>
    <message>
        <source>Check that mail.server and mail.port are those of a mail server.</source>
        <translation>Prüfen Sie, ob mail.server und mail.port die eines Mailservers sind.</translation>
    </message>
    <message>
        <source>Node %1 does not run.</source>
        <translation>Knoten %1 läuft nicht.</translation>
    </message>
    <message>
        <source>Node %1 ended without giving back what it had, or does not reach the database.</source>
        <translation>Knoten %1 endete, ohne zurückzugeben, was er hatte, oder erreicht die Datenbank nicht.</translation>
    </message>
    <message>
        <source>Look at the end of its log, then start it. Others have taken its rooms.</source>
        <translation>Sehen Sie ans Ende seines Protokolls, und starten Sie ihn dann. Andere haben seine Räume übernommen.</translation>
    </message>
    <message>
        <source>Node %1 has crashed: its process %2 is gone.</source>
        <translation>Knoten %1 ist abgestürzt: sein Prozess %2 ist weg.</translation>
    </message>
    <message>
        <source>Look at the end of its log, then start it: it takes its place at once.</source>
        <translation>Sehen Sie ans Ende seines Protokolls, und starten Sie ihn dann: er nimmt sofort seinen Platz wieder ein.</translation>
    </message>
    <message>
        <source>Node %1 is run by an agent on another machine, process %2 there.</source>
        <translation>Knoten %1 wird von einem Agenten auf einem anderen Rechner betrieben, dort Prozess %2.</translation>
    </message>
    <message>
        <source>Give this node another node.id, or stop the other agent.</source>
        <translation>Geben Sie diesem Knoten eine andere node.id, oder beenden Sie den anderen Agenten.</translation>
    </message>
    <message>
        <source>Node %1 runs on this machine as process %2, version %3.</source>
        <translation>Knoten %1 läuft auf diesem Rechner als Prozess %2, Version %3.</translation>
    </message>
    <message>
        <source>node %1: %2</source>
        <translation>Knoten %1: %2</translation>
    </message>
    <message>
        <source>All nodes that run have this program&apos;s version, %1.</source>
        <translation>Alle laufenden Knoten haben die Version dieses Programms, %1.</translation>
    </message>
    <message>
        <source>Nodes run other versions than this program (%1): %2.</source>
        <translation>Knoten haben andere Versionen als dieses Programm (%1): %2.</translation>
    </message>
    <message>
        <source>Amid an upgrade that is as it should be; upgrade the others next.</source>
        <translation>Mitten in einer Aktualisierung ist das so richtig; aktualisieren Sie als Nächstes die anderen.</translation>
    </message>
    <message>
        <source>Copy the key file from a node that is in the cluster.</source>
        <translation>Kopieren Sie die Schlüsseldatei von einem Knoten, der im Cluster ist.</translation>
    </message>
    <message>
        <source>The key in %1 is not the key of this cluster.</source>
        <translation>Der Schlüssel in %1 ist nicht der Schlüssel dieses Clusters.</translation>
    </message>
    <message>
        <source>The key in %1 is the cluster&apos;s.</source>
        <translation>Der Schlüssel in %1 ist der des Clusters.</translation>
    </message>
    <message>
        <source>node %1, version %2</source>
        <translation>Knoten %1, Version %2</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema waits for %2.</source>
        <translation>Schritt %1 des Datenbankschemas wartet auf %2.</translation>
    </message>
    <message>
        <source>Upgrade these nodes.</source>
        <translation>Aktualisieren Sie diese Knoten.</translation>
    </message>
    <message>
        <source>Node %1 is not listed in the cluster.</source>
        <translation>Knoten %1 steht nicht in der Liste des Clusters.</translation>
    </message>
    <message>
        <source>Add it with &quot;atrium-agent join&quot;, or in the console under Servers.</source>
        <translation>Fügen Sie ihn mit „atrium-agent join“ oder in der Konsole unter „Server“ hinzu.</translation>
    </message>
    <message>
        <source>People are sent to %1, as the list of servers says, but the configuration says %2.</source>
        <translation>Nach der Serverliste werden alle zu %1 geschickt, aber die Konfiguration sagt %2.</translation>
    </message>
    <message>
        <source>Correct the list of servers in the console, or node.address, http.port, http.protocol and http.webapp.</source>
        <translation>Berichtigen Sie die Serverliste in der Konsole, oder node.address, http.port, http.protocol und http.webapp.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>The commit channel of %1 cannot be reached: %2.</source>
        <translation>Der Commit-Kanal von %1 ist nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>Check that the node runs, that its firewall lets this machine in, and that peers.address there names where others reach it.</source>
        <translation>Prüfen Sie, ob der Knoten läuft, ob seine Firewall diesen Rechner zulässt und ob peers.address dort nennt, wo andere ihn erreichen.</translation>
    </message>
    <message>
        <source>%1 takes the connection, but does not speak as a node.</source>
        <translation>%1 nimmt die Verbindung an, spricht aber nicht wie ein Knoten.</translation>
    </message>
    <message>
        <source>Check that this is the port peers.port of a node, which is not stopped.</source>
        <translation>Prüfen Sie, ob dies der Port peers.port eines Knotens ist und der Knoten nicht angehalten ist.</translation>
    </message>
    <message>
        <source>%1 speaks TLS, this node does not.</source>
        <translation>%1 spricht TLS, dieser Knoten nicht.</translation>
    </message>
    <message>
        <source>No TLS with %1: %2.</source>
        <translation>Kein TLS mit %1: %2.</translation>
    </message>
    <message>
        <source>Give all nodes peers.tls_certificate, tls_key and tls_ca of one authority, or none of them.</source>
        <translation>Geben Sie allen Knoten peers.tls_certificate, tls_key und tls_ca derselben Stelle, oder keinem.</translation>
    </message>
    <message>
        <source>%1 speaks no version of the commit channel that this node (version %2) speaks.</source>
        <translation>%1 spricht keine Version des Commit-Kanals, die dieser Knoten (Version %2) spricht.</translation>
    </message>
    <message>
        <source>Upgrade the older of the two; nodes may be one version apart.</source>
        <translation>Aktualisieren Sie den älteren der beiden; Knoten dürfen um eine Version auseinander sein.</translation>
    </message>
    <message>
        <source>%1 belongs to another cluster.</source>
        <translation>%1 gehört zu einem anderen Cluster.</translation>
    </message>
    <message>
        <source>Correct its address in the list of servers, or in peers.commit_provider.</source>
        <translation>Berichtigen Sie seine Adresse in der Serverliste oder in peers.commit_provider.</translation>
    </message>
    <message>
        <source>%1 has another cluster key than this node.</source>
        <translation>%1 hat einen anderen Cluster-Schlüssel als dieser Knoten.</translation>
    </message>
    <message>
        <source>Copy the key file (cluster.key_file) from a node that is right to the one that is not, and start that one again.</source>
        <translation>Kopieren Sie die Schlüsseldatei (cluster.key_file) von einem Knoten mit dem richtigen Schlüssel auf den mit dem falschen, und starten Sie diesen neu.</translation>
    </message>
    <message>
        <source>At %1 answers node %2 instead of %3.</source>
        <translation>Unter %1 antwortet Knoten %2 statt %3.</translation>
    </message>
    <message>
        <source>Correct peers.address of these two nodes: each needs an address of its own.</source>
        <translation>Berichtigen Sie peers.address dieser beiden Knoten: jeder braucht eine eigene Adresse.</translation>
    </message>
    <message>
        <source>%1 is this node.</source>
        <translation>%1 ist dieser Knoten.</translation>
    </message>
    <message>
        <source>%1 answers, %2 ms.</source>
        <translation>%1 antwortet, %2 ms.</translation>
    </message>
    <message>
        <source>node %1 (%2)</source>
        <translation>Knoten %1 (%2)</translation>
    </message>
    <message>
        <source>Not called, as it does not run: %1.</source>
        <translation>Nicht angerufen, weil er nicht läuft: %1.</translation>
    </message>
    <message>
        <source>Not looked at, as the cluster key cannot be used.</source>
        <translation>Nicht geprüft, weil der Cluster-Schlüssel nicht benutzt werden kann.</translation>
    </message>
    <message>
        <source>Do what is said of the key, then run this again.</source>
        <translation>Tun Sie, was zum Schlüssel gesagt wird, und führen Sie dies dann noch einmal aus.</translation>
    </message>
    <message>
        <source>There are no other nodes.</source>
        <translation>Es gibt keine anderen Knoten.</translation>
    </message>
    <message>
        <source>%1: this node listens on port %2.</source>
        <translation>%1: dieser Knoten lauscht auf Port %2.</translation>
    </message>
    <message>
        <source>Stop that program, or choose another %1.</source>
        <translation>Beenden Sie jenes Programm, oder wählen Sie einen anderen %1.</translation>
    </message>
    <message>
        <source>%1: port %2 is used by a process that this user may not see.</source>
        <translation>%1: Port %2 wird von einem Prozess benutzt, den dieser Benutzer nicht sehen darf.</translation>
    </message>
    <message>
        <source>Run this as root or as the agent&apos;s user, to see whose it is.</source>
        <translation>Führen Sie dies als root oder als Benutzer des Agenten aus, um zu sehen, wessen Prozess es ist.</translation>
    </message>
    <message>
        <source>%1: port %2 is used by %3 (process %4).</source>
        <translation>%1: Port %2 wird von %3 benutzt (Prozess %4).</translation>
    </message>
    <message>
        <source>%1: port %2 is free.</source>
        <translation>%1: Port %2 ist frei.</translation>
    </message>
    <message>
        <source>%1: the agent that runs this node (process %2) does not listen on port %3.</source>
        <translation>%1: der Agent, der diesen Knoten betreibt (Prozess %2), lauscht nicht auf Port %3.</translation>
    </message>
    <message>
        <source>If the configuration was changed, start the agent again. Otherwise another agent has this node&apos;s number: give this one another node.id.</source>
        <translation>Wurde die Konfiguration geändert, starten Sie den Agenten neu. Sonst hat ein anderer Agent die Nummer dieses Knotens: geben Sie diesem eine andere node.id.</translation>
    </message>
    <message>
        <source>%1: this user may not listen on port %2.</source>
        <translation>%1: dieser Benutzer darf nicht auf Port %2 lauschen.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 on, or let systemd give the agent CAP_NET_BIND_SERVICE.</source>
        <translation>Wählen Sie einen Port ab 1024, oder lassen Sie systemd dem Agenten CAP_NET_BIND_SERVICE geben.</translation>
    </message>
    <message>
        <source>%1.listen: nobody can listen on %2 here: %3.</source>
        <translation>%1.listen: auf %2 kann hier niemand lauschen: %3.</translation>
    </message>
    <message>
        <source>Name an address of this machine, 0.0.0.0 or ::.</source>
        <translation>Nennen Sie eine Adresse dieses Rechners, 0.0.0.0 oder ::.</translation>
    </message>
    <message>
        <source>People reach nothing at %1: %2.</source>
        <translation>Unter %1 ist nichts zu erreichen: %2.</translation>
    </message>
    <message>
        <source>Check node.address, the firewall, and the proxy if there is one in front.</source>
        <translation>Prüfen Sie node.address, die Firewall und den Proxy, falls einer davor steht.</translation>
    </message>
    <message>
        <source>At %1 answers something else than this node: %2.</source>
        <translation>Unter %1 antwortet etwas anderes als dieser Knoten: %2.</translation>
    </message>
    <message>
        <source>Check node.address, http.port, and where the proxy in front leads to.</source>
        <translation>Prüfen Sie node.address, http.port und wohin der Proxy davor führt.</translation>
    </message>
    <message>
        <source>This node answers at %1.</source>
        <translation>Dieser Knoten antwortet unter %1.</translation>
    </message>
    <message>
        <source>Run as root: sysctl -w kernel.unprivileged_userns_clone=1, and put that line into /etc/sysctl.d.</source>
        <translation>Führen Sie als root aus: sysctl -w kernel.unprivileged_userns_clone=1, und schreiben Sie die Einstellung als Zeile nach /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>Run as root: sysctl -w user.max_user_namespaces=10000, and put that line into /etc/sysctl.d.</source>
        <translation>Führen Sie als root aus: sysctl -w user.max_user_namespaces=10000, und schreiben Sie die Einstellung als Zeile nach /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>Let AppArmor give bubblewrap user namespaces: a profile for /usr/bin/bwrap with &quot;userns,&quot;.</source>
        <translation>Lassen Sie AppArmor bubblewrap Benutzer-Namensräume geben: ein Profil für /usr/bin/bwrap mit &quot;userns,&quot;.</translation>
    </message>
    <message>
        <source>Let the agent have user namespaces: in systemd no RestrictNamespaces=, in a container the right to make them.</source>
        <translation>Lassen Sie den Agenten Benutzer-Namensräume haben: in systemd kein RestrictNamespaces=, in einem Container das Recht, sie anzulegen.</translation>
    </message>
    <message>
        <source>All programs that make previews are installed.</source>
        <translation>Alle Programme, die Vorschauen erstellen, sind installiert.</translation>
    </message>
    <message>
        <source>Programs that make previews are missing: files of some types have none.</source>
        <translation>Programme, die Vorschauen erstellen, fehlen: Dateien mancher Typen haben keine.</translation>
    </message>
    <message>
        <source>Run: apt install %1</source>
        <translation>Führen Sie aus: apt install %1</translation>
    </message>
    <message>
        <source>The sandbox of previews was not tried: no file can be made in the folder for them.</source>
        <translation>Die Sandbox der Vorschauen wurde nicht ausprobiert: im Ordner dafür lässt sich keine Datei anlegen.</translation>
    </message>
    <message>
        <source>Make room in /tmp.</source>
        <translation>Schaffen Sie Platz in /tmp.</translation>
    </message>
    <message>
        <source>The sandbox of previews works.</source>
        <translation>Die Sandbox der Vorschauen funktioniert.</translation>
    </message>
    <message>
        <source>The sandbox of previews works, with %1.</source>
        <translation>Die Sandbox der Vorschauen funktioniert, mit %1.</translation>
    </message>
    <message>
        <source>The sandbox of previews does not answer.</source>
        <translation>Die Sandbox der Vorschauen antwortet nicht.</translation>
    </message>
    <message>
        <source>Look at the machine&apos;s log.</source>
        <translation>Sehen Sie ins Protokoll des Rechners.</translation>
    </message>
    <message>
        <source>The sandbox of previews does not work: %1.</source>
        <translation>Die Sandbox der Vorschauen funktioniert nicht: %1.</translation>
    </message>
    <message>
        <source>%1: the file %2 cannot be read: %3.</source>
        <translation>%1: die Datei %2 kann nicht gelesen werden: %3.</translation>
    </message>
    <message>
        <source>Put it there, from a node that has it, or correct the configuration.</source>
        <translation>Legen Sie sie dort ab, von einem Knoten, der sie hat, oder berichtigen Sie die Konfiguration.</translation>
    </message>
    <message>
        <source>%1: everybody on this machine may use the file %2 (mode %3).</source>
        <translation>%1: jeder auf diesem Rechner darf die Datei %2 benutzen (Modus %3).</translation>
    </message>
    <message>
        <source>Run: chmod 600 %1</source>
        <translation>Führen Sie aus: chmod 600 %1</translation>
    </message>
    <message>
        <source>%1: this user may not read the file %2.</source>
        <translation>%1: dieser Benutzer darf die Datei %2 nicht lesen.</translation>
    </message>
    <message>
        <source>Run this as the agent&apos;s user. If it was that user, run as root: chown %1 %2</source>
        <translation>Führen Sie dies als Benutzer des Agenten aus. Wenn es dieser Benutzer war, führen Sie als root aus: chown %1 %2</translation>
    </message>
    <message>
        <source>%1: the file %2 belongs to another user (%3), who can change it.</source>
        <translation>%1: die Datei %2 gehört einem anderen Benutzer (%3), der sie ändern kann.</translation>
    </message>
    <message>
        <source>Run as root: chown %1 %2</source>
        <translation>Führen Sie als root aus: chown %1 %2</translation>
    </message>
    <message>
        <source>%1: the file %2 is empty.</source>
        <translation>%1: die Datei %2 ist leer.</translation>
    </message>
    <message>
        <source>Put the secret into its first line.</source>
        <translation>Schreiben Sie das Geheimnis in ihre erste Zeile.</translation>
    </message>
    <message>
        <source>%1: nobody but its owner and group may read %2.</source>
        <translation>%1: niemand außer Eigentümer und Gruppe darf %2 lesen.</translation>
    </message>
    <message>
        <source>Not looked at, as the configuration is wrong.</source>
        <translation>Nicht geprüft, weil die Konfiguration falsch ist.</translation>
    </message>
    <message>
        <source>Correct the configuration first, then run this again.</source>
        <translation>Berichtigen Sie zuerst die Konfiguration, und führen Sie dies dann noch einmal aus.</translation>
    </message>
    <message>
        <source>No answer within %1 s.</source>
        <translation>Keine Antwort binnen %1 s.</translation>
    </message>
    <message>
        <source>Something that is asked here hangs: see the other lines, and the machine&apos;s log.</source>
        <translation>Etwas, das hier gefragt wird, hängt: sehen Sie in die anderen Zeilen und ins Protokoll des Rechners.</translation>
    </message>
    <message>
        <source>There is no topic &quot;%1&quot;.</source>
        <translation>Es gibt kein Thema „%1“.</translation>
    </message>
    <message>
        <source>Use one or several of: %1.</source>
        <translation>Nehmen Sie eines oder mehrere von: %1.</translation>
    </message>
    <message>
        <source>What to look at, one or several of: %1. None: all of it.</source>
        <translation>Wonach gesehen werden soll, eines oder mehrere von: %1. Keines: alles.</translation>
    </message>
    <message>
        <source>Nobody hears or sees anybody in this node&apos;s rooms: media.mesh_people is 0, and there is no media server.</source>
        <translation>Niemand hört oder sieht jemanden in den Räumen dieses Knotens: media.mesh_people ist 0, und es gibt keinen Medienserver.</translation>
    </message>
    <message>
        <source>Take media.mesh_people out, or set media.janus_url.</source>
        <translation>Nehmen Sie media.mesh_people heraus, oder setzen Sie media.janus_url.</translation>
    </message>
    <message>
        <source>All voice and video goes over the media server.</source>
        <translation>Alle Sprache und alles Video geht über den Medienserver.</translation>
    </message>
    <message>
        <source>Voice and video go over the media server.</source>
        <translation>Sprache und Video gehen über den Medienserver.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n people of a room send voice and video to each other; there is no media server for more.</source>
        <translation>
            <numerusform>Bis zu %n Person eines Raums sendet Sprache und Video an die anderen; für mehr gibt es keinen Medienserver.</numerusform>
            <numerusform>Bis zu %n Personen eines Raums senden einander Sprache und Video; für mehr gibt es keinen Medienserver.</numerusform>
        </translation>
    </message>
    <message>
        <source>See whether the server runs, and whether firewalls let its port through.</source>
        <translation>Sehen Sie nach, ob der Server läuft und ob Firewalls seinen Port durchlassen.</translation>
    </message>
    <message>
        <source>%1 relays for this cluster&apos;s people.</source>
        <translation>%1 vermittelt für die Leute dieses Clusters.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 ist nicht zu erreichen: %2.</translation>
    </message>
    <message>
        <source>What answers at %1 speaks no STUN.</source>
        <translation>Was unter %1 antwortet, spricht kein STUN.</translation>
    </message>
    <message>
        <source>Correct the address in media.stun_urls or media.turn_urls.</source>
        <translation>Berichtigen Sie die Adresse in media.stun_urls oder media.turn_urls.</translation>
    </message>
    <message>
        <source>%1 answers and relays nothing.</source>
        <translation>%1 antwortet und vermittelt nichts.</translation>
    </message>
    <message>
        <source>Let that server relay (coturn: no stun-only), or name it in media.stun_urls.</source>
        <translation>Lassen Sie diesen Server vermitteln (coturn: kein stun-only), oder nennen Sie ihn in media.stun_urls.</translation>
    </message>
    <message>
        <source>%1 does not take the credentials of this node: %2.</source>
        <translation>%1 nimmt die Zugangsdaten dieses Knotens nicht an: %2.</translation>
    </message>
    <message>
        <source>Give both the same secret: media.turn_secret_file here, use-auth-secret and static-auth-secret in turnserver.conf. Their clocks must agree.</source>
        <translation>Geben Sie beiden dasselbe Geheimnis: media.turn_secret_file hier, use-auth-secret und static-auth-secret in turnserver.conf. Ihre Uhren müssen übereinstimmen.</translation>
    </message>
    <message>
        <source>%1 relays for anybody, without credentials.</source>
        <translation>%1 vermittelt für jeden, ohne Zugangsdaten.</translation>
    </message>
    <message>
        <source>Set use-auth-secret and static-auth-secret in turnserver.conf.</source>
        <translation>Setzen Sie use-auth-secret und static-auth-secret in turnserver.conf.</translation>
    </message>
    <message>
        <source>%1 refuses: %2.</source>
        <translation>%1 weist ab: %2.</translation>
    </message>
    <message>
        <source>Look into that server&apos;s log.</source>
        <translation>Sehen Sie in das Protokoll dieses Servers.</translation>
    </message>
    <message>
        <source>No TURN server is named: people whose networks let nothing through but the web may hear and see nobody.</source>
        <translation>Es ist kein TURN-Server genannt: Wessen Netz nur das Web durchlässt, hört und sieht vielleicht niemanden.</translation>
    </message>
    <message>
        <source>Janus does what anybody says who reaches it: it asks for no secret.</source>
        <translation>Janus tut, was jeder sagt, der es erreicht: Es verlangt kein Geheimnis.</translation>
    </message>
    <message>
        <source>Set api_secret in janus.jcfg, and media.janus_api_secret_file here.</source>
        <translation>Setzen Sie api_secret in janus.jcfg, und hier media.janus_api_secret_file.</translation>
    </message>
    <message>
        <source>The secret of Janus goes over the network in the clear.</source>
        <translation>Das Geheimnis von Janus geht unverschlüsselt über das Netz.</translation>
    </message>
    <message>
        <source>Have Janus on this machine, or speak wss:// to it.</source>
        <translation>Haben Sie Janus auf dieser Maschine, oder sprechen Sie wss:// mit ihm.</translation>
    </message>
    <message>
        <source>Janus makes rooms without a key.</source>
        <translation>Janus macht Räume ohne Schlüssel.</translation>
    </message>
    <message>
        <source>Set admin_key in janus.plugin.videoroom.jcfg, and media.janus_admin_key_file here.</source>
        <translation>Setzen Sie admin_key in janus.plugin.videoroom.jcfg, und hier media.janus_admin_key_file.</translation>
    </message>
    <message>
        <source>Janus makes rooms only for who has its key, and this node has none.</source>
        <translation>Janus macht Räume nur für den, der seinen Schlüssel hat, und dieser Knoten hat keinen.</translation>
    </message>
    <message>
        <source>Put admin_key of janus.plugin.videoroom.jcfg into a file, and name it in media.janus_admin_key_file.</source>
        <translation>Legen Sie admin_key aus janus.plugin.videoroom.jcfg in eine Datei, und nennen Sie sie in media.janus_admin_key_file.</translation>
    </message>
    <message>
        <source>Janus forgets this node at once when their connection breaks: everybody is interrupted then, and when the agent is started anew.</source>
        <translation>Janus vergisst diesen Knoten sofort, wenn die Verbindung abbricht: Alle werden dann unterbrochen, auch wenn der Agent neu gestartet wird.</translation>
    </message>
    <message>
        <source>Set reclaim_session_timeout = 60 in janus.jcfg.</source>
        <translation>Setzen Sie reclaim_session_timeout = 60 in janus.jcfg.</translation>
    </message>
    <message>
        <source>Janus %1 answers at %2 and takes the secret.</source>
        <translation>Janus %1 antwortet unter %2 und nimmt das Geheimnis an.</translation>
    </message>
    <message>
        <source>Janus cannot be reached at %1: %2.</source>
        <translation>Janus ist unter %1 nicht zu erreichen: %2.</translation>
    </message>
    <message>
        <source>Start it, and compare ws_ip and ws_port in janus.transport.websockets.jcfg with media.janus_url.</source>
        <translation>Starten Sie es, und vergleichen Sie ws_ip und ws_port in janus.transport.websockets.jcfg mit media.janus_url.</translation>
    </message>
    <message>
        <source>What takes the connection at %1 does not answer as Janus does.</source>
        <translation>Was die Verbindung unter %1 annimmt, antwortet nicht, wie Janus es tut.</translation>
    </message>
    <message>
        <source>Correct media.janus_url; if it is Janus, it hangs: start it anew.</source>
        <translation>Berichtigen Sie media.janus_url; ist es Janus, so hängt es: Starten Sie es neu.</translation>
    </message>
    <message>
        <source>Janus at %1 does not take the secret of this node.</source>
        <translation>Janus unter %1 nimmt das Geheimnis dieses Knotens nicht an.</translation>
    </message>
    <message>
        <source>Put api_secret of janus.jcfg into the file that media.janus_api_secret_file names.</source>
        <translation>Legen Sie api_secret aus janus.jcfg in die Datei, die media.janus_api_secret_file nennt.</translation>
    </message>
    <message>
        <source>Janus at %1 has no plugin VideoRoom.</source>
        <translation>Janus unter %1 hat kein Plugin VideoRoom.</translation>
    </message>
    <message>
        <source>Take libjanus_videoroom.so out of plugins.disable in janus.jcfg.</source>
        <translation>Nehmen Sie libjanus_videoroom.so aus plugins.disable in janus.jcfg.</translation>
    </message>
    <message>
        <source>Janus at %1 does not take the key of this node for making rooms.</source>
        <translation>Janus unter %1 nimmt den Schlüssel dieses Knotens zum Machen von Räumen nicht an.</translation>
    </message>
    <message>
        <source>Put admin_key of janus.plugin.videoroom.jcfg into the file that media.janus_admin_key_file names.</source>
        <translation>Legen Sie admin_key aus janus.plugin.videoroom.jcfg in die Datei, die media.janus_admin_key_file nennt.</translation>
    </message>
    <message>
        <source>Janus at %1 refuses: %2.</source>
        <translation>Janus unter %1 weist ab: %2.</translation>
    </message>
    <message>
        <source>Look into the log of Janus.</source>
        <translation>Sehen Sie in das Protokoll von Janus.</translation>
    </message>
    <message>
        <source>The folder %1, where Janus writes recordings, is not there.</source>
        <translation>Den Ordner %1, in den Janus Aufnahmen schreibt, gibt es nicht.</translation>
    </message>
    <message>
        <source>Make it, and let the users of Janus and of the agent write there: setfacl, as README says.</source>
        <translation>Legen Sie ihn an, und lassen Sie die Benutzer von Janus und des Agenten dort schreiben: setfacl, wie README sagt.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1, where Janus writes recordings: %2.</source>
        <translation>Nach %1, wohin Janus Aufnahmen schreibt, kann nichts geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Let the users of Janus and of the agent write there: setfacl, as README says.</source>
        <translation>Lassen Sie die Benutzer von Janus und des Agenten dort schreiben: setfacl, wie README sagt.</translation>
    </message>
    <message>
        <source>Recordings can be written to %1.</source>
        <translation>Aufnahmen können nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>All programs that make films of recordings are installed.</source>
        <translation>Alle Programme, die aus Aufzeichnungen Filme machen, sind installiert.</translation>
    </message>
    <message>
        <source>Programs that make films of recordings are missing: other nodes must make them.</source>
        <translation>Es fehlen Programme, die aus Aufzeichnungen Filme machen: andere Knoten müssen das tun.</translation>
    </message>
    <message>
        <source>Run: apt install %1, or set media.converters = 0 here.</source>
        <translation>Führen Sie aus: apt install %1, oder setzen Sie hier media.converters = 0.</translation>
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
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Folders: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>The name of the backup&apos;s file is missing.</source>
        <translation>Der Name der Sicherungsdatei fehlt.</translation>
    </message>
    <message>
        <source>Name it behind the command; - for standard input or output.</source>
        <translation>Nennen Sie ihn hinter dem Befehl; - für die Standardein- oder -ausgabe.</translation>
    </message>
    <message>
        <source>accounts: %1, rooms: %2, rows in all: %3, files: %4 (%5); schema version %6, made on %7</source>
        <translation>Konten: %1, Räume: %2, Zeilen insgesamt: %3, Dateien: %4 (%5); Schemaversion %6, angelegt am %7</translation>
    </message>
    <message>
        <source>The backup cannot be read: %1.</source>
        <translation>Die Sicherung kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The backup is complete and undamaged: %1.</source>
        <translation>Die Sicherung ist vollständig und unbeschädigt: %1.</translation>
    </message>
    <message>
        <source>The backup; - for standard output.</source>
        <translation>Die Sicherung; - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>Put the cluster&apos;s key into the backup as well: whoever has the file then has the whole cluster.</source>
        <translation>Auch den Schlüssel des Clusters in die Sicherung legen: wer die Datei hat, hat dann den ganzen Cluster.</translation>
    </message>
    <message>
        <source>Make none: check that the backup in the file is complete and undamaged.</source>
        <translation>Keine anlegen: prüfen, ob die Sicherung in der Datei vollständig und unbeschädigt ist.</translation>
    </message>
    <message>
        <source>A backup is nothing to be read on a terminal.</source>
        <translation>Eine Sicherung ist nicht dazu da, im Terminal gelesen zu werden.</translation>
    </message>
    <message>
        <source>Name a file, or send standard output into one.</source>
        <translation>Nennen Sie eine Datei, oder leiten Sie die Standardausgabe in eine um.</translation>
    </message>
    <message>
        <source>The backup %1 was made: %2.</source>
        <translation>Die Sicherung %1 wurde angelegt: %2.</translation>
    </message>
    <message>
        <source>The cluster&apos;s key is not in it: keep a copy of %1 elsewhere.</source>
        <translation>Der Schlüssel des Clusters ist nicht darin: bewahren Sie eine Kopie von %1 anderswo auf.</translation>
    </message>
    <message>
        <source>The cluster&apos;s key is in it: keep the backup as secret as the key itself.</source>
        <translation>Der Schlüssel des Clusters ist darin: halten Sie die Sicherung so geheim wie den Schlüssel selbst.</translation>
    </message>
    <message>
        <source>The backup; - for standard input.</source>
        <translation>Die Sicherung; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>The database holds a cluster: delete it and put the backup in its place. Without this option, the command says what would be lost.</source>
        <translation>Die Datenbank enthält einen Cluster: ihn löschen und die Sicherung an seine Stelle setzen. Ohne diese Option sagt der Befehl, was verloren ginge.</translation>
    </message>
    <message>
        <source>Restore although the cluster&apos;s key is another, or make a new one: the passwords of servers and the links in letters of appointments are lost.</source>
        <translation>Wiederherstellen, obwohl der Schlüssel des Clusters ein anderer ist, oder einen neuen anlegen: die Passwörter von Servern und die Links in den E-Mails zu Terminen gehen verloren.</translation>
    </message>
    <message>
        <source>The cluster that was there is gone: accounts: %1, rooms: %2, files: %3. The contents of its files are still in the folder %4.</source>
        <translation>Der Cluster, der da war, ist gelöscht: Konten: %1, Räume: %2, Dateien: %3. Die Inhalte seiner Dateien sind noch im Ordner %4.</translation>
    </message>
    <message>
        <source>The cluster&apos;s key was written to %1: every node needs it.</source>
        <translation>Der Schlüssel des Clusters wurde nach %1 geschrieben: jeder Knoten braucht ihn.</translation>
    </message>
    <message>
        <source>Secrets that only the old key opens were left out: %1. Type in the passwords of servers again; members of appointments get new links with the next letter.</source>
        <translation>Geheimnisse, die nur der alte Schlüssel öffnet, wurden ausgelassen: %1. Geben Sie die Passwörter von Servern neu ein; Teilnehmer von Terminen bekommen mit der nächsten E-Mail neue Links.</translation>
    </message>
    <message>
        <source>The backup was restored: %1.</source>
        <translation>Die Sicherung wurde wiederhergestellt: %1.</translation>
    </message>
    <message>
        <source>store the whole cluster in one file, while it runs</source>
        <translation>den ganzen Cluster in einer Datei speichern, während er läuft</translation>
    </message>
    <message>
        <source>put a backup into an empty database, of whatever kind</source>
        <translation>eine Sicherung in eine leere Datenbank einspielen, gleich welcher Art</translation>
    </message>
    <message>
        <source>take over an OpenMeetings installation: its configuration, or its data</source>
        <translation>eine OpenMeetings-Installation übernehmen: ihre Konfiguration oder ihre Daten</translation>
    </message>
    <message>
        <source>The configuration cannot be written to %1: %2.</source>
        <translation>Die Konfiguration kann nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Name a file that does not exist yet.</source>
        <translation>Nennen Sie eine Datei, die es noch nicht gibt.</translation>
    </message>
    <message>
        <source>These lines say what %1 and %2 said.</source>
        <translation>Diese Zeilen sagen, was in %1 und %2 stand.</translation>
    </message>
    <message>
        <source>Folder of an OpenMeetings 2.1 web application: prints the lines of a node&apos;s configuration that say what its XML files say.</source>
        <translation>Ordner einer Webanwendung OpenMeetings 2.1: gibt die Zeilen der Konfiguration eines Knotens aus, die sagen, was ihre XML-Dateien sagen.</translation>
    </message>
    <message>
        <source>Write these lines into this new file.</source>
        <translation>Diese Zeilen in diese neue Datei schreiben.</translation>
    </message>
    <message>
        <source>OpenMeetings&apos; MySQL or MariaDB database: takes users, groups, rooms and servers from there into this cluster. Run again, it takes what is new.</source>
        <translation>MySQL- oder MariaDB-Datenbank von OpenMeetings: übernimmt Benutzer, Gruppen, Räume und Server von dort in diesen Cluster. Noch einmal aufgerufen, übernimmt der Befehl, was neu ist.</translation>
    </message>
    <message>
        <source>Where that database is.</source>
        <translation>Wo diese Datenbank ist.</translation>
    </message>
    <message>
        <source>Its port.</source>
        <translation>Ihr Port.</translation>
    </message>
    <message>
        <source>Its user; reading is enough.</source>
        <translation>Ihr Benutzer; Lesen genügt.</translation>
    </message>
    <message>
        <source>File with that user&apos;s password in its first line; - for standard input.</source>
        <translation>Datei mit dem Passwort dieses Benutzers in der ersten Zeile; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>What the installation is called here; imports of one name know what the others brought.</source>
        <translation>Wie die Installation hier heißt; Importe mit demselben Namen wissen, was die anderen gebracht haben.</translation>
    </message>
    <message>
        <source>Store nothing: only tell what would be done.</source>
        <translation>Nichts speichern: nur sagen, was getan würde.</translation>
    </message>
    <message>
        <source>Say what is to be imported: --installation or --database-name.</source>
        <translation>Geben Sie an, was importiert werden soll: --installation oder --database-name.</translation>
    </message>
    <message>
        <source>The first reads its configuration, the second its data.</source>
        <translation>Die erste liest ihre Konfiguration, die zweite ihre Daten.</translation>
    </message>
    <message>
        <source>Nothing was stored: this is what would be done.</source>
        <translation>Nichts wurde gespeichert: dies würde getan.</translation>
    </message>
    <message>
        <source>The import is done; people log in with their old passwords.</source>
        <translation>Der Import ist fertig; alle melden sich mit ihren alten Passwörtern an.</translation>
    </message>
    <message>
        <source>--%1 must be a time, not &quot;%2&quot;.</source>
        <translation>--%1 muss eine Zeit sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>Write it like 2026-03-01 or 2026-03-01T12:00:00Z.</source>
        <translation>Schreiben Sie sie wie 2026-03-01 oder 2026-03-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>The audit log could not be written to the end.</source>
        <translation>Das Audit-Protokoll konnte nicht bis zum Ende geschrieben werden.</translation>
    </message>
    <message>
        <source>The first moment (UTC): 2026-03-01 or 2026-03-01T12:00:00Z.</source>
        <translation>Der erste Zeitpunkt (UTC): 2026-03-01 oder 2026-03-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>The last moment (UTC).</source>
        <translation>Der letzte Zeitpunkt (UTC).</translation>
    </message>
    <message>
        <source>csv, or ndjson (a JSON object a line).</source>
        <translation>csv oder ndjson (ein JSON-Objekt je Zeile).</translation>
    </message>
    <message>
        <source>Part of who, of the action or of what it was done to.</source>
        <translation>Teil davon, wer es tat, was getan wurde oder womit.</translation>
    </message>
    <message>
        <source>--format must be csv or ndjson.</source>
        <translation>--format muss csv oder ndjson sein.</translation>
    </message>
    <message>
        <source>File with the password in its first line; made with a random one if it does not exist. By default admin-password beside the cluster&apos;s key.</source>
        <translation>Datei mit dem Passwort in der ersten Zeile; gibt es sie nicht, wird sie mit einem zufälligen angelegt. Ohne Angabe admin-password neben dem Schlüssel des Clusters.</translation>
    </message>
    <message>
        <source>tell what is wrong with this node and what to do, and how the nodes&apos; folders should be shared</source>
        <translation>sagen, was an diesem Knoten nicht stimmt und was zu tun ist, und wie die Ordner der Knoten geteilt werden sollten</translation>
    </message>
    <message>
        <source>make a token by which a program logs in instead of a password</source>
        <translation>ein Token anlegen, mit dem sich ein Programm statt mit einem Passwort anmeldet</translation>
    </message>
    <message>
        <source>list the tokens of all accounts</source>
        <translation>die Tokens aller Konten auflisten</translation>
    </message>
    <message>
        <source>make a token useless, everywhere and at once</source>
        <translation>ein Token unbrauchbar machen, überall und sofort</translation>
    </message>
    <message>
        <source>log in to the directory as somebody, and tell each step</source>
        <translation>sich als jemand am Verzeichnis anmelden und jeden Schritt nennen</translation>
    </message>
    <message>
        <source>write the audit log to standard output, for other programs</source>
        <translation>das Audit-Protokoll für andere Programme auf die Standardausgabe schreiben</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; here is this person&apos;s.</source>
        <translation>Das Konto „%1“ hier gehört dieser Person.</translation>
    </message>
    <message>
        <source>The login &quot;%1&quot; belongs to another account here: rename or delete that one.</source>
        <translation>Der Anmeldename „%1“ gehört hier einem anderen Konto: benennen Sie jenes um, oder löschen Sie es.</translation>
    </message>
    <message>
        <source>It is called &quot;%1&quot; from the next login on.</source>
        <translation>Es heißt ab der nächsten Anmeldung „%1“.</translation>
    </message>
    <message>
        <source>There is no account for this person, and ldap.provision is false.</source>
        <translation>Für diese Person gibt es kein Konto, und ldap.provision ist false.</translation>
    </message>
    <message>
        <source>The first login makes the account &quot;%1&quot;.</source>
        <translation>Die erste Anmeldung legt das Konto „%1“ an.</translation>
    </message>
    <message>
        <source>Level: %1.</source>
        <translation>Stufe: %1.</translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot; here, for %2.</source>
        <translation>Es gibt hier keine Gruppe „%1“, für %2.</translation>
    </message>
    <message>
        <source>Becomes a member of &quot;%1&quot;.</source>
        <translation>Wird Mitglied von „%1“.</translation>
    </message>
    <message>
        <source>What the person types as their name.</source>
        <translation>Was die Person als ihren Namen eingibt.</translation>
    </message>
    <message>
        <source>No directory is configured: ldap.servers is empty.</source>
        <translation>Es ist kein Verzeichnis konfiguriert: ldap.servers ist leer.</translation>
    </message>
    <message>
        <source>Tell what starting with this configuration would say, and end.</source>
        <translation>Sagen, was ein Start mit dieser Konfiguration melden würde, und enden.</translation>
    </message>
    <message>
        <source>%1, schema %2</source>
        <translation>%1, Schema %2</translation>
    </message>
    <message>
        <source>%1, of before schema 16</source>
        <translation>%1, von vor Schema 16</translation>
    </message>
    <message>
        <source>The nodes run different versions:</source>
        <translation>Die Knoten haben verschiedene Versionen:</translation>
    </message>
    <message>
        <source>%1: node %2</source>
        <translation>%1: Knoten %2</translation>
    </message>
    <message>
        <source>node %1, version %2</source>
        <translation>Knoten %1, Version %2</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema is done within minutes.</source>
        <translation>Schritt %1 des Datenbankschemas wird binnen Minuten ausgeführt.</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema waits for %2.</source>
        <translation>Schritt %1 des Datenbankschemas wartet auf %2.</translation>
    </message>
    <message>
        <source>Whose token it is.</source>
        <translation>Wem das Token gehört.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Wofür es ist.</translation>
    </message>
    <message>
        <source>The most that may be done by it: user, moderator, admin or webservice.</source>
        <translation>Das Höchste, was damit getan werden darf: user, moderator, admin oder webservice.</translation>
    </message>
    <message>
        <source>How long it is good; 0 = for ever.</source>
        <translation>Wie viele Tage es gilt; 0 = für immer.</translation>
    </message>
    <message>
        <source>--days must be from 0 to %1.</source>
        <translation>--days muss zwischen 0 und %1 liegen.</translation>
    </message>
    <message>
        <source>This is token %1. It is not shown again: keep it where nobody else reads it.</source>
        <translation>Dies ist Token %1. Es wird nicht noch einmal gezeigt: bewahren Sie es auf, wo niemand sonst es liest.</translation>
    </message>
    <message>
        <source>Part of the token&apos;s name, or of its user&apos;s.</source>
        <translation>Teil des Namens des Tokens oder seines Benutzers.</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>good until</source>
        <translation>gilt bis</translation>
    </message>
    <message>
        <source>last use</source>
        <translation>zuletzt benutzt</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Number of the token, as token list shows it.</source>
        <translation>Nummer des Tokens, wie token list sie zeigt.</translation>
    </message>
    <message>
        <source>Token %1 is revoked.</source>
        <translation>Token %1 ist widerrufen.</translation>
    </message>
    <message>
        <source>PEM file of the authority that signed the nodes&apos; certificates, when the system does not know it.</source>
        <translation>PEM-Datei der Stelle, die die Zertifikate der Knoten unterschrieben hat, wenn das System sie nicht kennt.</translation>
    </message>
    <message>
        <source>Media server: %1</source>
        <translation>Medienserver: %1</translation>
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
    <message>
        <source>must list host names, for instance &quot;files.school.example&quot; or &quot;*.school.example&quot;</source>
        <translation>muss Rechnernamen nennen, zum Beispiel &quot;files.school.example&quot; oder &quot;*.school.example&quot;</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a DN with %s for the name, like uid=%s,ou=people,dc=school</source>
        <translation>muss ein DN mit %s für den Namen sein, wie uid=%s,ou=people,dc=school</translation>
    </message>
    <message>
        <source>and bind_dn exclude each other: who is searched for has no fixed DN</source>
        <translation>und bind_dn schließen einander aus: wer gesucht wird, hat keinen festen DN</translation>
    </message>
    <message>
        <source>must be the DN below which people are, like ou=people,dc=school</source>
        <translation>muss der DN sein, unter dem die Personen stehen, wie ou=people,dc=school</translation>
    </message>
    <message>
        <source>must be a DN</source>
        <translation>muss ein DN sein</translation>
    </message>
    <message>
        <source>must be a filter with %s for the name, like (uid=%s)</source>
        <translation>muss ein Filter mit %s für den Namen sein, wie (uid=%s)</translation>
    </message>
    <message>
        <source>must be a filter, like (member=%d): %d is the person&apos;s DN, %s their login</source>
        <translation>muss ein Filter sein, wie (member=%d): %d ist der DN der Person, %s ihr Anmeldename</translation>
    </message>
    <message>
        <source>must be the name of an attribute</source>
        <translation>muss der Name eines Attributs sein</translation>
    </message>
    <message>
        <source>must list servers, like &quot;ldaps://ldap.school.example&quot; or &quot;ldap://10.1.1.1:389&quot;</source>
        <translation>muss Server nennen, wie &quot;ldaps://ldap.school.example&quot; oder &quot;ldap://10.1.1.1:389&quot;</translation>
    </message>
    <message>
        <source>must be required or none</source>
        <translation>muss required oder none sein</translation>
    </message>
    <message>
        <source>is missing: bind_dn and bind_password_file go together</source>
        <translation>fehlt: bind_dn und bind_password_file gehören zusammen</translation>
    </message>
    <message>
        <source>must list rows like &quot;cn=teachers,ou=groups,dc=school -&gt; Teachers&quot;</source>
        <translation>muss Zeilen wie &quot;cn=teachers,ou=groups,dc=school -&gt; Teachers&quot; nennen</translation>
    </message>
    <message>
        <source>must list DNs of groups</source>
        <translation>muss DNs von Gruppen nennen</translation>
    </message>
    <message>
        <source>must be text, json or journald</source>
        <translation>muss text, json oder journald sein</translation>
    </message>
    <message>
        <source>must list networks and addresses, for instance &quot;10.1.0.0/16&quot;, not %1</source>
        <translation>muss Netze und Adressen nennen, zum Beispiel &quot;10.1.0.0/16&quot;, nicht %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Make it, or correct section [files].</source>
        <translation>Legen Sie ihn an, oder berichtigen Sie den Abschnitt [files].</translation>
    </message>
    <message>
        <source>must be https, or not be said: with tls_certificate the port speaks nothing else</source>
        <translation>muss https sein oder wegbleiben: mit tls_certificate spricht der Port nichts anderes</translation>
    </message>
    <message>
        <source>leads to https, which is not spoken here: it needs tls_certificate and tls_key</source>
        <translation>führt zu https, das hier nicht gesprochen wird: dafür sind tls_certificate und tls_key nötig</translation>
    </message>
    <message>
        <source>must be another port than http.port</source>
        <translation>muss ein anderer Port als http.port sein</translation>
    </message>
    <message>
        <source>must be a folder that is there</source>
        <translation>muss ein vorhandener Ordner sein</translation>
    </message>
    <message>
        <source>must list IP addresses and networks of proxies, for instance &quot;10.1.1.1&quot; or &quot;10.1.0.0/16&quot;</source>
        <translation>muss IP-Adressen und Netze von Proxys nennen, zum Beispiel &quot;10.1.1.1&quot; oder &quot;10.1.0.0/16&quot;</translation>
    </message>
    <message>
        <source>is missing: TLS needs tls_certificate and tls_key together</source>
        <translation>fehlt: TLS braucht tls_certificate und tls_key zusammen</translation>
    </message>
    <message>
        <source>must be the address of Janus&apos;s WebSocket, like ws://127.0.0.1:8188</source>
        <translation>muss die Adresse des WebSockets von Janus sein, wie ws://127.0.0.1:8188</translation>
    </message>
    <message>
        <source>must list at most %1 STUN servers, like &quot;stun:stun.school.example:3478&quot;</source>
        <translation>muss höchstens %1 STUN-Server nennen, wie &quot;stun:stun.school.example:3478&quot;</translation>
    </message>
    <message>
        <source>must list at most %1 TURN servers, like &quot;turn:turn.school.example:3478?transport=udp&quot; or &quot;turns:turn.school.example:5349&quot;</source>
        <translation>muss höchstens %1 TURN-Server nennen, wie &quot;turn:turn.school.example:3478?transport=udp&quot; oder &quot;turns:turn.school.example:5349&quot;</translation>
    </message>
    <message>
        <source>is missing: turn_urls and turn_secret_file go together</source>
        <translation>fehlt: turn_urls und turn_secret_file gehören zusammen</translation>
    </message>
    <message>
        <source>The folder %1 does not answer.</source>
        <translation>Der Ordner %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>See that its file server runs and can be reached, then try again.</source>
        <translation>Nachsehen, ob sein Dateiserver läuft und erreichbar ist, dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>Convert</name>
    <message>
        <source>Nothing was recorded: nobody had a microphone, camera or screen on.</source>
        <translation>Es wurde nichts aufgezeichnet: niemand hatte Mikrofon oder Kamera an oder teilte den Bildschirm.</translation>
    </message>
    <message>
        <source>The recording can be deleted.</source>
        <translation>Die Aufzeichnung kann gelöscht werden.</translation>
    </message>
    <message>
        <source>Nothing can be read of what was recorded.</source>
        <translation>Von dem, was aufgezeichnet wurde, ist nichts lesbar.</translation>
    </message>
    <message>
        <source>The administrator finds the reason in the log of this server.</source>
        <translation>Die Administration findet den Grund im Protokoll dieses Servers.</translation>
    </message>
    <message>
        <source>The recording could not be converted.</source>
        <translation>Die Aufzeichnung konnte nicht umgewandelt werden.</translation>
    </message>
    <message>
        <source>Converting the recording took too long.</source>
        <translation>Die Umwandlung der Aufzeichnung dauerte zu lange.</translation>
    </message>
    <message>
        <source>This server lacks a program that the conversion of recordings needs.</source>
        <translation>Diesem Server fehlt ein Programm, das die Umwandlung von Aufzeichnungen braucht.</translation>
    </message>
    <message>
        <source>The administrator should install the package %1.</source>
        <translation>Die Administration sollte das Paket %1 installieren.</translation>
    </message>
    <message>
        <source>This server is being stopped.</source>
        <translation>Dieser Server wird gerade beendet.</translation>
    </message>
    <message>
        <source>This server cannot convert recordings: its sandbox does not start.</source>
        <translation>Dieser Server kann keine Aufzeichnungen umwandeln: Seine Sandbox startet nicht.</translation>
    </message>
    <message>
        <source>The administrator should look into the log; bubblewrap needs user namespaces.</source>
        <translation>Die Administration sollte ins Protokoll sehen; bubblewrap braucht User-Namespaces.</translation>
    </message>
    <message>
        <source>The disk has not enough room to convert the recording.</source>
        <translation>Auf der Platte ist nicht genug Platz, um die Aufzeichnung umzuwandeln.</translation>
    </message>
    <message>
        <source>The administrator should make room in %1: %2 are needed.</source>
        <translation>Die Administration sollte in %1 Platz schaffen: nötig sind %2.</translation>
    </message>
    <message>
        <source>The recording&apos;s files cannot be read.</source>
        <translation>Die Dateien der Aufzeichnung können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The administrator should look at %1.</source>
        <translation>Die Administration sollte %1 ansehen.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>This is no address of a file.</source>
        <translation>Das ist keine Adresse einer Datei.</translation>
    </message>
    <message>
        <source>It must be like https://files.school.example/plan.pdf.</source>
        <translation>Sie muss aussehen wie https://files.school.example/plan.pdf.</translation>
    </message>
    <message>
        <source>An address with a user or password in it is not opened.</source>
        <translation>Eine Adresse mit Benutzer oder Passwort darin wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>Put the file where it can be read without.</source>
        <translation>Legen Sie die Datei dort ab, wo sie sich ohne beides lesen lässt.</translation>
    </message>
    <message>
        <source>Only addresses of http and https are opened.</source>
        <translation>Nur Adressen mit http und https werden geöffnet.</translation>
    </message>
    <message>
        <source>This node fetches %1 files at this moment.</source>
        <translation>Dieser Knoten holt gerade %1 Dateien.</translation>
    </message>
    <message>
        <source>Try again soon.</source>
        <translation>Versuchen Sie es bald wieder.</translation>
    </message>
    <message>
        <source>Nothing is fetched from the host %1.</source>
        <translation>Vom Rechner %1 wird nichts geholt.</translation>
    </message>
    <message>
        <source>The administrator names the hosts in files.import_hosts.</source>
        <translation>Die Administration nennt die Rechner in files.import_hosts.</translation>
    </message>
    <message>
        <source>The server leads from https to http.</source>
        <translation>Der Server leitet von https auf http weiter.</translation>
    </message>
    <message>
        <source>The server leads from one address to the next, and on and on.</source>
        <translation>Der Server leitet immer wieder von einer Adresse zur nächsten weiter.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>Die Datei ist größer als %1.</translation>
    </message>
    <message>
        <source>The host %1 is in a network that nothing is fetched from.</source>
        <translation>Der Rechner %1 ist in einem Netz, aus dem nichts geholt wird.</translation>
    </message>
    <message>
        <source>The administrator may allow private networks by files.import_private.</source>
        <translation>Die Administration kann private Netze mit files.import_private erlauben.</translation>
    </message>
    <message>
        <source>The server %1 answered with status %2.</source>
        <translation>Der Server %1 hat mit Status %2 geantwortet.</translation>
    </message>
    <message>
        <source>There is no host %1.</source>
        <translation>Es gibt keinen Rechner %1.</translation>
    </message>
    <message>
        <source>The server %1 takes too long.</source>
        <translation>Der Server %1 braucht zu lange.</translation>
    </message>
    <message>
        <source>The server %1 cannot prove who it is.</source>
        <translation>Der Server %1 kann nicht nachweisen, wer er ist.</translation>
    </message>
    <message>
        <source>Its certificate must be for that name, and of an authority that this node&apos;s system trusts.</source>
        <translation>Sein Zertifikat muss auf diesen Namen lauten und von einer Stelle stammen, der das System dieses Knotens vertraut.</translation>
    </message>
    <message>
        <source>The server %1 did not send all of the file.</source>
        <translation>Der Server %1 hat nicht die ganze Datei gesendet.</translation>
    </message>
    <message>
        <source>The file cannot be read from the server %1.</source>
        <translation>Die Datei kann nicht vom Server %1 gelesen werden.</translation>
    </message>
    <message>
        <source>The server %1 sends all kinds of things, but no file.</source>
        <translation>Der Server %1 sendet alles Mögliche, aber keine Datei.</translation>
    </message>
    <message>
        <source>This node is stopping.</source>
        <translation>Dieser Knoten wird gerade beendet.</translation>
    </message>
    <message>
        <source>Try another one.</source>
        <translation>Versuchen Sie es mit einem anderen.</translation>
    </message>
    <message>
        <source>This node imports no files from other servers.</source>
        <translation>Dieser Knoten importiert keine Dateien von anderen Servern.</translation>
    </message>
    <message>
        <source>The administrator names the hosts that files may come from in files.import_hosts.</source>
        <translation>Die Administration nennt in files.import_hosts die Rechner, von denen Dateien kommen dürfen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a host.</source>
        <translation>„%1“ ist kein Rechnername.</translation>
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
        <source>The disk of the files is full.</source>
        <translation>Die Festplatte für die Dateien ist voll.</translation>
    </message>
    <message>
        <source>The administrator should make room in %1.</source>
        <translation>Die Administration sollte in %1 Platz schaffen.</translation>
    </message>
    <message>
        <source>These are the files of somebody else.</source>
        <translation>Das sind die Dateien von jemand anders.</translation>
    </message>
    <message>
        <source>Only who put it there and who may invite people into the room may change it.</source>
        <translation>Nur wer es hinzugefügt hat und wer in den Raum einladen darf, darf es ändern.</translation>
    </message>
    <message>
        <source>In this room no files are shared.</source>
        <translation>In diesem Raum werden keine Dateien geteilt.</translation>
    </message>
    <message>
        <source>Send it as an upload.</source>
        <translation>Senden Sie sie als Upload.</translation>
    </message>
    <message>
        <source>A folder cannot be put into itself.</source>
        <translation>Ein Ordner kann nicht in sich selbst gelegt werden.</translation>
    </message>
    <message>
        <source>Folders cannot be copied.</source>
        <translation>Ordner lassen sich nicht kopieren.</translation>
    </message>
    <message>
        <source>Copy the files in it.</source>
        <translation>Kopieren Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>Open the files in it.</source>
        <translation>Öffnen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>There is no picture of this.</source>
        <translation>Davon gibt es kein Bild.</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 are taken.</source>
        <translation>Die Datei hat %1; höchstens %2 werden angenommen.</translation>
    </message>
    <message>
        <source>Folders can be at most %1 deep in each other.</source>
        <translation>Ordner können höchstens %1 Ebenen tief ineinanderliegen.</translation>
    </message>
    <message>
        <source>A folder holds at most %L1 files.</source>
        <translation>Ein Ordner fasst höchstens %L1 Dateien.</translation>
    </message>
    <message>
        <source>Put it into another folder.</source>
        <translation>Legen Sie es in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is not enough space: it needs %1, and %2 of %3 are free.</source>
        <translation>Der Platz reicht nicht: nötig sind %1, und %2 von %3 sind frei.</translation>
    </message>
    <message>
        <source>Delete what is no longer needed.</source>
        <translation>Löschen Sie, was nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>You have %1 uploads under way already.</source>
        <translation>Sie haben schon %1 laufende Uploads.</translation>
    </message>
    <message>
        <source>Wait for some of them, or cancel them.</source>
        <translation>Warten Sie einige davon ab, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>The folder of files does not answer.</source>
        <translation>Der Ordner der Dateien antwortet nicht.</translation>
    </message>
    <message>
        <source>Try again in a moment. The administrator should look at the page Shares of the console.</source>
        <translation>Versuchen Sie es gleich wieder. Die Administration sollte sich den Bereich „Freigaben“ der Konsole ansehen.</translation>
    </message>
    <message>
        <source>Too much is being done with files at this moment.</source>
        <translation>Zurzeit laufen zu viele Vorgänge mit Dateien.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich wieder.</translation>
    </message>
</context>
<context>
    <name>FolderCheck</name>
    <message>
        <source>The folders belong to root: the lines name nobody (%1) instead.</source>
        <translation>Die Ordner gehören root: die Zeilen nennen stattdessen nobody (%1).</translation>
    </message>
    <message>
        <source>Run the agent as a user of its own, give it the folders, and run this again.</source>
        <translation>Den Agenten als eigenen Benutzer laufen lassen, ihm die Ordner geben und dies noch einmal ausführen.</translation>
    </message>
    <message>
        <source>No host names or addresses: %1.</source>
        <translation>Keine Rechnernamen oder Adressen: %1.</translation>
    </message>
    <message>
        <source>Correct them in the list of servers.</source>
        <translation>Sie in der Liste der Server berichtigen.</translation>
    </message>
    <message>
        <source>All nodes are on this machine, as they use one SQLite file: nothing need be exported or mounted.</source>
        <translation>Alle Knoten sind auf diesem Rechner, denn sie benutzen eine SQLite-Datei: nichts muss freigegeben oder eingehängt werden.</translation>
    </message>
    <message>
        <source>All nodes are at one address: nothing need be exported or mounted.</source>
        <translation>Alle Knoten haben eine Adresse: nichts muss freigegeben oder eingehängt werden.</translation>
    </message>
    <message>
        <source>On %1, in %2:</source>
        <translation>Auf %1, in %2:</translation>
    </message>
    <message>
        <source>The folders are on %1 (%2); --data-server names another machine.</source>
        <translation>Die Ordner sind auf %1 (%2); --data-server nennt einen anderen Rechner.</translation>
    </message>
    <message>
        <source>Shared by NFS:</source>
        <translation>Geteilt mit NFS:</translation>
    </message>
    <message>
        <source>Or by Samba:</source>
        <translation>Oder mit Samba:</translation>
    </message>
    <message>
        <source>It cannot be looked at: %1.</source>
        <translation>Er lässt sich nicht ansehen: %1.</translation>
    </message>
    <message>
        <source>No file can be written: %1.</source>
        <translation>Keine Datei lässt sich schreiben: %1.</translation>
    </message>
    <message>
        <source>A file cannot be put on the disk for sure (fsync): %1.</source>
        <translation>Eine Datei lässt sich nicht sicher auf die Platte bringen (fsync): %1.</translation>
    </message>
    <message>
        <source>A file cannot be renamed: %1.</source>
        <translation>Eine Datei lässt sich nicht umbenennen: %1.</translation>
    </message>
    <message>
        <source>A file that was written is not found.</source>
        <translation>Eine geschriebene Datei wird nicht gefunden.</translation>
    </message>
    <message>
        <source>What was written is not what is read.</source>
        <translation>Was geschrieben wurde, ist nicht, was gelesen wird.</translation>
    </message>
    <message>
        <source>What was written cannot be read: %1.</source>
        <translation>Was geschrieben wurde, lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>A file cannot be removed: %1.</source>
        <translation>Eine Datei lässt sich nicht entfernen: %1.</translation>
    </message>
    <message>
        <source>Mount it with rw; a file system with errors turns read-only, see dmesg.</source>
        <translation>Ihn mit rw einhängen; ein Dateisystem mit Fehlern wird schreibgeschützt, siehe dmesg.</translation>
    </message>
    <message>
        <source>Remove files that nobody needs, or give the file system more space and inodes.</source>
        <translation>Dateien entfernen, die niemand braucht, oder dem Dateisystem mehr Platz und Inodes geben.</translation>
    </message>
    <message>
        <source>Make the folder, or correct section [files] of the configuration.</source>
        <translation>Den Ordner anlegen oder den Abschnitt [files] der Konfiguration berichtigen.</translation>
    </message>
    <message>
        <source>Give %1 to the agent&apos;s user, and run this as that user.</source>
        <translation>%1 dem Benutzer des Agenten geben und dies als dieser Benutzer ausführen.</translation>
    </message>
    <message>
        <source>The data server has another folder there than when it was mounted: mount it again.</source>
        <translation>Der Datenserver hat dort einen anderen Ordner als beim Einhängen: neu einhängen.</translation>
    </message>
    <message>
        <source>Look at the file server, the disk and dmesg; mount the folder again.</source>
        <translation>Den Dateiserver, die Platte und dmesg ansehen; den Ordner neu einhängen.</translation>
    </message>
    <message>
        <source>, %1 of %2 inodes</source>
        <translation>, %1 von %2 Inodes</translation>
    </message>
    <message>
        <source>Free: %1 of %2%3.</source>
        <translation>Frei: %1 von %2%3.</translation>
    </message>
    <message>
        <source>It has not answered for %1 s.</source>
        <translation>Er hat seit %1 s nicht geantwortet.</translation>
    </message>
    <message>
        <source>Look at the file server and the network to it; “umount -l %1” and “mount %1” begin anew.</source>
        <translation>Den Dateiserver und das Netz dorthin ansehen; „umount -l %1“ und „mount %1“ fangen neu an.</translation>
    </message>
    <message>
        <source>It is slow: a small file takes %1 ms.</source>
        <translation>Er ist langsam: eine kleine Datei braucht %1 ms.</translation>
    </message>
    <message>
        <source>Look at the load of the file server, its disks and the network to it.</source>
        <translation>Die Last des Dateiservers, seine Platten und das Netz dorthin ansehen.</translation>
    </message>
    <message>
        <source>A file can be written, synced, renamed and read again (%1 ms).</source>
        <translation>Eine Datei lässt sich schreiben, sichern, umbenennen und wieder lesen (%1 ms).</translation>
    </message>
    <message>
        <source>A new file was found only after %1 ms.</source>
        <translation>Eine neue Datei wurde erst nach %1 ms gefunden.</translation>
    </message>
    <message>
        <source>Mount it with lookupcache=positive (NFS) or cache=strict (Samba): nodes look for files that others have just stored.</source>
        <translation>Ihn mit lookupcache=positive (NFS) oder cache=strict (Samba) einhängen: Knoten suchen Dateien, die andere eben abgelegt haben.</translation>
    </message>
    <message>
        <source>This runs as root, the folder belongs to user %1: what root may do says little.</source>
        <translation>Dies läuft als root, der Ordner gehört Benutzer %1: was root darf, sagt wenig.</translation>
    </message>
    <message>
        <source>Run it as the user of the agent.</source>
        <translation>Es als Benutzer des Agenten ausführen.</translation>
    </message>
    <message>
        <source>The clock of its files is the database&apos;s.</source>
        <translation>Die Uhr seiner Dateien geht wie die der Datenbank.</translation>
    </message>
    <message>
        <source>The clock of its files is %1 s ahead of the database&apos;s.</source>
        <translation>Die Uhr seiner Dateien geht %1 s vor der der Datenbank.</translation>
    </message>
    <message>
        <source>The clock of its files is %1 s behind the database&apos;s.</source>
        <translation>Die Uhr seiner Dateien geht %1 s hinter der der Datenbank.</translation>
    </message>
    <message>
        <source>Have the file server, the database server and the nodes set their clocks by NTP.</source>
        <translation>Dateiserver, Datenbankserver und Knoten ihre Uhren mit NTP stellen lassen.</translation>
    </message>
    <message>
        <source>What node %1 (%2) writes is there.</source>
        <translation>Was Knoten %1 (%2) schreibt, ist da.</translation>
    </message>
    <message>
        <source>Node %1 (%2): %3</source>
        <translation>Knoten %1 (%2): %3</translation>
    </message>
    <message>
        <source>Mount the same folder on both nodes, and name it in files.%1 of both.</source>
        <translation>Denselben Ordner auf beiden Knoten einhängen und in files.%1 beider nennen.</translation>
    </message>
    <message>
        <source>Look at the file server, at the mount and at who may use the folder.</source>
        <translation>Den Dateiserver ansehen, wie eingehängt ist, und wer den Ordner benutzen darf.</translation>
    </message>
    <message>
        <source>The agent of this node has not looked at it: it does not run.</source>
        <translation>Der Agent dieses Knotens hat ihn nicht angesehen: er läuft nicht.</translation>
    </message>
    <message>
        <source>Start it; then this tells whether the others&apos; files are there.</source>
        <translation>Ihn starten; dann sagt dies, ob die Dateien der anderen da sind.</translation>
    </message>
    <message>
        <source>The agent finds it slow: a small file takes %1 ms.</source>
        <translation>Der Agent findet ihn langsam: eine kleine Datei braucht %1 ms.</translation>
    </message>
    <message>
        <source>No other node is live: nobody knows whether it is shared.</source>
        <translation>Kein anderer Knoten läuft: niemand weiß, ob er geteilt ist.</translation>
    </message>
    <message>
        <source>Start the agents of the other nodes, then run this again.</source>
        <translation>Die Agenten der anderen Knoten starten und dies noch einmal ausführen.</translation>
    </message>
    <message>
        <source>It is mounted read-only.</source>
        <translation>Er ist schreibgeschützt eingehängt.</translation>
    </message>
    <message>
        <source>Mount it with %1.</source>
        <translation>Ihn mit %1 einhängen.</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <translation>%1, %2 an %3</translation>
    </message>
    <message>
        <source>It is on a disk of this machine (%1).</source>
        <translation>Er ist auf einer Platte dieses Rechners (%1).</translation>
    </message>
    <message>
        <source>Nothing is mounted there: it is a folder of this machine alone (%1).</source>
        <translation>Dort ist nichts eingehängt: es ist ein Ordner dieses Rechners allein (%1).</translation>
    </message>
    <message>
        <source>Mount the data server&apos;s folder there: the lines for /etc/fstab are above.</source>
        <translation>Dort den Ordner des Datenservers einhängen: die Zeilen für /etc/fstab stehen oben.</translation>
    </message>
    <message>
        <source>It is in memory (%1): what people upload is gone with the next start.</source>
        <translation>Er ist im Arbeitsspeicher (%1): was hochgeladen wird, ist beim nächsten Start weg.</translation>
    </message>
    <message>
        <source>Put it on a disk.</source>
        <translation>Ihn auf eine Platte legen.</translation>
    </message>
    <message>
        <source>It is the file system of a program (%1): it stands and falls with it.</source>
        <translation>Er ist das Dateisystem eines Programms (%1): er steht und fällt mit ihm.</translation>
    </message>
    <message>
        <source>NFS or Samba is the better choice; if it must be, have the program started again when it ends.</source>
        <translation>NFS oder Samba ist die bessere Wahl; wenn es sein muss, das Programm neu starten lassen, wenn es endet.</translation>
    </message>
    <message>
        <source>It is shared: %1.</source>
        <translation>Er ist geteilt: %1.</translation>
    </message>
    <message>
        <source>It is mounted by NFS: %1.</source>
        <translation>Er ist mit NFS eingehängt: %1.</translation>
    </message>
    <message>
        <source>It speaks NFS %1.</source>
        <translation>Er spricht NFS %1.</translation>
    </message>
    <message>
        <source>Mount it with vers=4.2: one port, and no lock service beside it.</source>
        <translation>Ihn mit vers=4.2 einhängen: ein Port und kein Sperrdienst daneben.</translation>
    </message>
    <message>
        <source>It is mounted soft: a server that is late looks like a broken disk.</source>
        <translation>Er ist soft eingehängt: ein Server, der sich verspätet, sieht aus wie eine kaputte Platte.</translation>
    </message>
    <message>
        <source>Mount it with softerr,timeo=50,retrans=2: then it is a timeout.</source>
        <translation>Ihn mit softerr,timeo=50,retrans=2 einhängen: dann ist es eine Zeitüberschreitung.</translation>
    </message>
    <message>
        <source>It is mounted hard: uploads hang for as long as the file server is away.</source>
        <translation>Er ist hard eingehängt: Hochladen hängt, solange der Dateiserver weg ist.</translation>
    </message>
    <message>
        <source>Mount it with softerr,timeo=50,retrans=2: they fail after half a minute, and no half file is left.</source>
        <translation>Ihn mit softerr,timeo=50,retrans=2 einhängen: es schlägt nach einer halben Minute fehl, und keine halbe Datei bleibt.</translation>
    </message>
    <message>
        <source>It remembers which files are not there: one that another node has just stored may be missed.</source>
        <translation>Er merkt sich, welche Dateien nicht da sind: eine, die ein anderer Knoten eben abgelegt hat, kann übersehen werden.</translation>
    </message>
    <message>
        <source>It remembers nothing (noac): every look at a file asks the server, and every write waits for it.</source>
        <translation>Er merkt sich nichts (noac): jeder Blick auf eine Datei fragt den Server, und jedes Schreiben wartet auf ihn.</translation>
    </message>
    <message>
        <source>Mount it without noac: files never change once they are stored.</source>
        <translation>Ihn ohne noac einhängen: abgelegte Dateien ändern sich nie.</translation>
    </message>
    <message>
        <source>It may show files as they were %1 s ago (%2).</source>
        <translation>Er zeigt Dateien vielleicht, wie sie vor %1 s waren (%2).</translation>
    </message>
    <message>
        <source>Mount it without that option: with more than %1 s nodes take the folder for a copy.</source>
        <translation>Ihn ohne diese Option einhängen: bei mehr als %1 s halten Knoten den Ordner für eine Kopie.</translation>
    </message>
    <message>
        <source>It is mounted by Samba: %1.</source>
        <translation>Er ist mit Samba eingehängt: %1.</translation>
    </message>
    <message>
        <source>It speaks SMB %1.</source>
        <translation>Er spricht SMB %1.</translation>
    </message>
    <message>
        <source>What goes over the network can be read there.</source>
        <translation>Was über das Netz geht, kann dort gelesen werden.</translation>
    </message>
    <message>
        <source>Mount it with seal: it is encrypted then.</source>
        <translation>Ihn mit seal einhängen: dann ist es verschlüsselt.</translation>
    </message>
    <message>
        <source>It does not look whether another node has changed a file (cache=loose).</source>
        <translation>Er sieht nicht nach, ob ein anderer Knoten eine Datei geändert hat (cache=loose).</translation>
    </message>
    <message>
        <source>Programs that somebody puts there can be run on this machine: without %1.</source>
        <translation>Programme, die jemand dort ablegt, können auf diesem Rechner laufen: ohne %1.</translation>
    </message>
    <message>
        <source>Mount it with nosuid,nodev,noexec: it holds files of people, nothing else.</source>
        <translation>Ihn mit nosuid,nodev,noexec einhängen: er enthält Dateien von Leuten, sonst nichts.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1: found %2, added %3, there already %4, left out %5</source>
        <translation>%1: gefunden %2, hinzugefügt %3, schon da %4, ausgelassen %5</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>members of groups</source>
        <translation>Mitglieder von Gruppen</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Ausgelassen:</translation>
    </message>
    <message>
        <source>Different here:</source>
        <translation>Hier anders:</translation>
    </message>
    <message>
        <source>There is no place here for:</source>
        <translation>Hier ist kein Platz für:</translation>
    </message>
    <message>
        <source>There is no %1 in %2.</source>
        <translation>Es gibt kein %1 in %2.</translation>
    </message>
    <message>
        <source>Name the folder of the web application, usually /opt/red5/webapps/openmeetings.</source>
        <translation>Nennen Sie den Ordner der Webanwendung, meist /opt/red5/webapps/openmeetings.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>serverId is not set: this node was in no cluster. It becomes node 1.</source>
        <translation>serverId ist nicht gesetzt: dieser Knoten war in keinem Cluster. Er wird Knoten 1.</translation>
    </message>
    <message>
        <source>serverId &quot;%1&quot; is no number from 1 on: choose node.id yourself.</source>
        <translation>serverId „%1“ ist keine Zahl ab 1: wählen Sie node.id selbst.</translation>
    </message>
    <message>
        <source>The session store was in one node&apos;s memory. Atrium keeps sessions in the database always.</source>
        <translation>Die Sitzungen lagen im Speicher eines einzigen Knotens. Atrium hält Sitzungen immer in der Datenbank.</translation>
    </message>
    <message>
        <source>There is no RemoteCommitProvider: nodes of Atrium find each other by the list of servers.</source>
        <translation>Es gibt keinen RemoteCommitProvider: Knoten von Atrium finden einander über die Liste der Server.</translation>
    </message>
    <message>
        <source>The RemoteCommitProvider has no counterpart: %1</source>
        <translation>Zum RemoteCommitProvider gibt es keine Entsprechung: %1</translation>
    </message>
    <message>
        <source>The database %1 is of no kind that Atrium uses: with PostgreSQL or MariaDB nodes can be on several machines, the embedded SQLite is for one.</source>
        <translation>Die Datenbank %1 ist von keiner Art, die Atrium benutzt: mit PostgreSQL oder MariaDB können Knoten auf mehreren Rechnern sein, das eingebettete SQLite ist für einen.</translation>
    </message>
    <message>
        <source>Atrium needs a database of its own beside OpenMeetings&apos; (%1, user %2): make one named atrium, and write the password of its user into the file database-password.</source>
        <translation>Atrium braucht neben der von OpenMeetings (%1, Benutzer %2) eine eigene Datenbank: legen Sie eine mit dem Namen atrium an und schreiben Sie das Passwort ihres Benutzers in die Datei database-password.</translation>
    </message>
    <message>
        <source>Connection pools, caches and logging of OpenJPA have no counterpart and need none.</source>
        <translation>Verbindungspools, Caches und Protokollierung von OpenJPA haben keine Entsprechung und brauchen keine.</translation>
    </message>
    <message>
        <source>group %1 &quot;%2&quot;</source>
        <translation>Gruppe %1 „%2“</translation>
    </message>
    <message>
        <source>user %1 &quot;%2&quot;</source>
        <translation>Benutzer %1 „%2“</translation>
    </message>
    <message>
        <source>The account was never activated.</source>
        <translation>Das Konto wurde nie aktiviert.</translation>
    </message>
    <message>
        <source>The account has no password.</source>
        <translation>Das Konto hat kein Passwort.</translation>
    </message>
    <message>
        <source>Its password is stored in a way that is not known here.</source>
        <translation>Sein Passwort ist auf eine Weise gespeichert, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>members of groups: their user or their group was left out, or is deleted there: %1</source>
        <translation>Mitglieder von Gruppen: ihr Benutzer oder ihre Gruppe wurde ausgelassen oder ist dort gelöscht: %1</translation>
    </message>
    <message>
        <source>room %1 &quot;%2&quot;</source>
        <translation>Raum %1 „%2“</translation>
    </message>
    <message>
        <source>its type %1 is now %2.</source>
        <translation>sein Typ %1 ist jetzt %2.</translation>
    </message>
    <message>
        <source>it belongs to &quot;%1&quot;, which knows it by its id.</source>
        <translation>er gehört zu „%1“, das ihn unter seiner ID kennt.</translation>
    </message>
    <message>
        <source>its size %1 is now %2.</source>
        <translation>seine Größe %1 ist jetzt %2.</translation>
    </message>
    <message>
        <source>nobody can be sent to its address &quot;%1&quot;.</source>
        <translation>an seine Adresse „%1“ kann niemand weitergeleitet werden.</translation>
    </message>
    <message>
        <source>room %1 &quot;%2&quot; of &quot;%3&quot; has the id %4 here: tell that program.</source>
        <translation>Raum %1 „%2“ von „%3“ hat hier die ID %4: teilen Sie das jenem Programm mit.</translation>
    </message>
    <message>
        <source>server %1 &quot;%2&quot;</source>
        <translation>Server %1 „%2“</translation>
    </message>
    <message>
        <source>Node %1 is another here, at the address %2.</source>
        <translation>Knoten %1 ist hier ein anderer, unter der Adresse %2.</translation>
    </message>
    <message>
        <source>The database %1 holds no OpenMeetings 2: the table %2 is missing.</source>
        <translation>Die Datenbank %1 enthält kein OpenMeetings 2: die Tabelle %2 fehlt.</translation>
    </message>
    <message>
        <source>Name the database that its persistence.xml names.</source>
        <translation>Nennen Sie die Datenbank, die in seiner persistence.xml steht.</translation>
    </message>
    <message>
        <source>telephone numbers of users</source>
        <translation>Telefonnummern von Benutzern</translation>
    </message>
    <message>
        <source>postal addresses of users</source>
        <translation>Postadressen von Benutzern</translation>
    </message>
    <message>
        <source>time zones of users</source>
        <translation>Zeitzonen von Benutzern</translation>
    </message>
    <message>
        <source>numbers of rooms for telephones</source>
        <translation>Telefonnummern von Räumen</translation>
    </message>
    <message>
        <source>pins of rooms for telephones</source>
        <translation>Telefon-PINs von Räumen</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>private messages</source>
        <translation>private Nachrichten</translation>
    </message>
    <message>
        <source>LDAP configurations</source>
        <translation>LDAP-Konfigurationen</translation>
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
    <name>Janus</name>
    <message>
        <source>The media server refuses it: %1 (%2).</source>
        <translation>Der Medienserver lehnt es ab: %1 (%2).</translation>
    </message>
    <message>
        <source>Give media.janus_api_secret_file the api_secret of Janus&apos;s janus.jcfg.</source>
        <translation>Geben Sie media.janus_api_secret_file das api_secret aus der janus.jcfg von Janus.</translation>
    </message>
    <message>
        <source>Give media.janus_admin_key_file the admin_key of Janus&apos;s janus.plugin.videoroom.jcfg.</source>
        <translation>Geben Sie media.janus_admin_key_file den admin_key aus der janus.plugin.videoroom.jcfg von Janus.</translation>
    </message>
    <message>
        <source>The description of what you send cannot be read.</source>
        <translation>Die Beschreibung dessen, was Sie senden, ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>Here only sound and pictures are sent.</source>
        <translation>Hier werden nur Ton und Bilder gesendet.</translation>
    </message>
</context>
<context>
    <name>Ldap</name>
    <message>
        <source>The connection cannot be set up</source>
        <translation>Die Verbindung kann nicht eingerichtet werden</translation>
    </message>
    <message>
        <source>Check that the server runs and can be reached from here.</source>
        <translation>Prüfen Sie, ob der Server läuft und von hier erreichbar ist.</translation>
    </message>
    <message>
        <source>Its certificate must name the host as ldap.servers does, and be signed by an authority of %1.</source>
        <translation>Sein Zertifikat muss den Rechner so nennen wie ldap.servers und von einer Stelle aus %1 unterschrieben sein.</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>Es gibt keine Verbindung</translation>
    </message>
    <message>
        <source>The server does not start TLS</source>
        <translation>Der Server beginnt kein TLS</translation>
    </message>
    <message>
        <source>TLS was not agreed on</source>
        <translation>TLS kam nicht zustande</translation>
    </message>
    <message>
        <source>Without a password nobody logs in.</source>
        <translation>Ohne Passwort meldet sich niemand an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot log in</source>
        <translation>„%1“ kann sich nicht anmelden</translation>
    </message>
    <message>
        <source>The search below &quot;%1&quot; failed</source>
        <translation>Die Suche unter „%1“ ist gescheitert</translation>
    </message>
    <message>
        <source>The directory of names and passwords cannot be asked at this moment.</source>
        <translation>Das Verzeichnis der Namen und Passwörter kann gerade nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich wieder.</translation>
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
        <source>Without a name and a password nobody logs in.</source>
        <translation>Ohne Namen und Passwort meldet sich niemand an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has logged in, to search.</source>
        <translation>„%1“ ist angemeldet, um zu suchen.</translation>
    </message>
    <message>
        <source>below &quot;%1&quot; by the filter %2</source>
        <translation>unter „%1“ mit dem Filter %2</translation>
    </message>
    <message>
        <source>%1: nobody was found %2.</source>
        <translation>%1: %2 wurde niemand gefunden.</translation>
    </message>
    <message>
        <source>%1: more than one entry was found %2, &quot;%3&quot; and &quot;%4&quot; among them: nobody logs in by that.</source>
        <translation>%1: %2 wurde mehr als ein Eintrag gefunden, darunter „%3“ und „%4“: damit meldet sich niemand an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was found %2.</source>
        <translation>„%1“ wurde %2 gefunden.</translation>
    </message>
    <message>
        <source>The password is right.</source>
        <translation>Das Passwort ist richtig.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has logged in: the password is right.</source>
        <translation>„%1“ hat sich angemeldet: das Passwort ist richtig.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; may not read its own entry.</source>
        <translation>%1: „%2“ darf den eigenen Eintrag nicht lesen.</translation>
    </message>
    <message>
        <source>%1 is connected, by TLS.</source>
        <translation>%1 ist verbunden, mit TLS.</translation>
    </message>
    <message>
        <source>%1 is connected, as configured without TLS.</source>
        <translation>%1 ist verbunden, wie konfiguriert ohne TLS.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has no usable attribute %3, or it may not be read.</source>
        <translation>%1: „%2“ hat kein brauchbares Attribut %3, oder es darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has no attribute %3, or it may not be read.</source>
        <translation>%1: „%2“ hat kein Attribut %3, oder es darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Login &quot;%1&quot;, first name &quot;%2&quot;, last name &quot;%3&quot;, mail &quot;%4&quot;, %5 %6.</source>
        <translation>Anmeldename „%1“, Vorname „%2“, Nachname „%3“, E-Mail „%4“, %5 %6.</translation>
    </message>
    <message>
        <source>The entry is in no group.</source>
        <translation>Der Eintrag ist in keiner Gruppe.</translation>
    </message>
    <message>
        <source>Groups: %1.</source>
        <translation>Gruppen: %1.</translation>
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
    <name>Media</name>
    <message>
        <source>This server has no voice and video.</source>
        <translation>Dieser Server hat keine Sprache und kein Video.</translation>
    </message>
    <message>
        <source>More people are in the room than can see and hear each other.</source>
        <translation>Es sind mehr Personen im Raum, als einander sehen und hören können.</translation>
    </message>
    <message>
        <source>The media server does not answer. Voice and video come back by themselves.</source>
        <translation>Der Medienserver antwortet nicht. Sprache und Video kommen von selbst wieder.</translation>
    </message>
    <message>
        <source>Something is offered that is not published.</source>
        <translation>Es wird etwas angeboten, das nicht veröffentlicht ist.</translation>
    </message>
    <message>
        <source>The other person&apos;s link has this token.</source>
        <translation>Die Verbindung der anderen Person hat dieses Kennzeichen.</translation>
    </message>
    <message>
        <source>This room is for sound alone.</source>
        <translation>Dieser Raum ist nur für Ton.</translation>
    </message>
    <message>
        <source>Leave your camera off.</source>
        <translation>Lassen Sie Ihre Kamera aus.</translation>
    </message>
    <message>
        <source>No screens are shared in this room.</source>
        <translation>In diesem Raum werden keine Bildschirme geteilt.</translation>
    </message>
    <message>
        <source>You may not share your screen here.</source>
        <translation>Sie dürfen hier Ihren Bildschirm nicht teilen.</translation>
    </message>
    <message>
        <source>Ask a moderator for the right to share.</source>
        <translation>Bitten Sie einen Moderator um das Recht zu teilen.</translation>
    </message>
    <message>
        <source>You may not speak here.</source>
        <translation>Sie dürfen hier nicht sprechen.</translation>
    </message>
    <message>
        <source>Ask a moderator for the right to speak.</source>
        <translation>Bitten Sie einen Moderator um das Recht zu sprechen.</translation>
    </message>
    <message>
        <source>This room is not recorded.</source>
        <translation>Dieser Raum wird nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Allow recording in the settings of the room.</source>
        <translation>Erlauben Sie die Aufzeichnung in den Einstellungen des Raums.</translation>
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
    <name>Recorder</name>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>No media server can record this room at the moment.</source>
        <translation>Zurzeit kann kein Medienserver diesen Raum aufzeichnen.</translation>
    </message>
    <message>
        <source>Recording needs a node with a media server; ask the administrator.</source>
        <translation>Zum Aufzeichnen ist ein Knoten mit einem Medienserver nötig; fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>The last recording of this room is just ending.</source>
        <translation>Die letzte Aufzeichnung dieses Raums wird gerade beendet.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich wieder.</translation>
    </message>
    <message>
        <source>The folder for recordings cannot be used: %1.</source>
        <translation>Der Ordner für Aufzeichnungen kann nicht benutzt werden: %1.</translation>
    </message>
    <message>
        <source>The disk for recordings is full.</source>
        <translation>Die Festplatte für Aufzeichnungen ist voll.</translation>
    </message>
    <message>
        <source>Delete what is needed no more, or ask the administrator.</source>
        <translation>Löschen Sie, was nicht mehr gebraucht wird, oder fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>The folder for recordings cannot be written to: %1.</source>
        <translation>In den Ordner für Aufzeichnungen kann nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>For %1 minutes nothing of it went on.</source>
        <translation>%1 Minuten lang ging nichts davon voran.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Look whether the folder &quot;streams&quot; is mounted and may be read.</source>
        <translation>Sehen Sie nach, ob der Ordner „streams“ eingehängt ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be removed.</source>
        <translation>Der Ordner %1 kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Look whether the folder &quot;streams&quot; is mounted and may be written to.</source>
        <translation>Sehen Sie nach, ob der Ordner „streams“ eingehängt ist und beschrieben werden darf.</translation>
    </message>
    <message>
        <source>The recording is not in this node&apos;s folder for streams.</source>
        <translation>Die Aufzeichnung ist nicht im Streams-Ordner dieses Knotens.</translation>
    </message>
    <message>
        <source>The administrator should check that all nodes share one folder for streams.</source>
        <translation>Die Administration sollte prüfen, ob alle Knoten denselben Streams-Ordner haben.</translation>
    </message>
    <message>
        <source>Only moderators of the room and who made a recording may delete it.</source>
        <translation>Eine Aufzeichnung dürfen nur Moderatoren des Raums löschen und wer sie gemacht hat.</translation>
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
    <message>
        <source>The password is stored in a way that is not known here.</source>
        <translation>Das Passwort ist auf eine Weise gespeichert, die hier nicht bekannt ist.</translation>
    </message>
</context>
<context>
    <name>ShareLines</name>
    <message>
        <source>all_squash, anonuid, anongid: whatever a node writes belongs to the agent&apos;s user, and root of a node is root of nothing there. no_root_squash would make it so.</source>
        <translation>all_squash, anonuid, anongid: was ein Knoten schreibt, gehört dem Benutzer des Agenten, und root eines Knotens ist dort nirgends root. Mit no_root_squash wäre er es.</translation>
    </message>
    <message>
        <source>softerr, timeo=50, retrans=2: when the file server is away, an upload fails after half a minute, rather than to hold a thread for ever, as hard does. It is safe: a file counts only when it was written to the end, synced and renamed.</source>
        <translation>softerr, timeo=50, retrans=2: ist der Dateiserver weg, schlägt ein Hochladen nach einer halben Minute fehl, statt wie bei hard für immer einen Thread festzuhalten. Das ist sicher: eine Datei zählt erst, wenn sie zu Ende geschrieben, gesichert und umbenannt ist.</translation>
    </message>
    <message>
        <source>lookupcache=positive: a file that another node has just stored is found at once.</source>
        <translation>lookupcache=positive: eine Datei, die ein anderer Knoten eben abgelegt hat, wird sofort gefunden.</translation>
    </message>
    <message>
        <source>nosuid, nodev, noexec: what people upload can never be run. _netdev: the network comes first.</source>
        <translation>nosuid, nodev, noexec: was hochgeladen wird, kann nie ausgeführt werden. _netdev: erst kommt das Netz.</translation>
    </message>
    <message>
        <source>sec=sys trusts the network between the nodes; where others reach it, use sec=krb5p on both sides.</source>
        <translation>sec=sys vertraut dem Netz zwischen den Knoten; wo andere es erreichen, sec=krb5p auf beiden Seiten benutzen.</translation>
    </message>
    <message>
        <source>Then run “exportfs -ra” on the data server and “mount -a” on the other nodes.</source>
        <translation>Danach „exportfs -ra“ auf dem Datenserver und „mount -a“ auf den anderen Knoten ausführen.</translation>
    </message>
    <message>
        <source>On the data server make the user: “smbpasswd -a %2”. On the other nodes put the lines username=%2 and password=… into %1, made before by “install -m 0600 /dev/null %1”: it stands in no list of processes then, and root alone can read it.</source>
        <translation>Auf dem Datenserver den Benutzer anlegen: „smbpasswd -a %2“. Auf den anderen Knoten die Zeilen username=%2 und password=… in %1 schreiben, vorher mit „install -m 0600 /dev/null %1“ angelegt: dann steht es in keiner Prozessliste, und nur root kann es lesen.</translation>
    </message>
    <message>
        <source>seal, server smb encrypt: nobody on the network reads along. uid, gid: the user and group of the agent on that node.</source>
        <translation>seal, server smb encrypt: niemand im Netz liest mit. uid, gid: Benutzer und Gruppe des Agenten auf jenem Knoten.</translation>
    </message>
    <message>
        <source>Then run “testparm” and “smbcontrol all reload-config” on the data server, and “mount -a” on the other nodes.</source>
        <translation>Danach „testparm“ und „smbcontrol all reload-config“ auf dem Datenserver und „mount -a“ auf den anderen Knoten ausführen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no node of the cluster and no address.</source>
        <translation>„%1“ ist kein Knoten des Clusters und keine Adresse.</translation>
    </message>
    <message>
        <source>Name a node as atrium-agent status shows it, or the address of the data server.</source>
        <translation>Einen Knoten nennen, wie atrium-agent status ihn zeigt, oder die Adresse des Datenservers.</translation>
    </message>
</context>
<context>
    <name>Shares</name>
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
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>A file in %1 could not be written: %2.</source>
        <translation>Eine Datei in %1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>What was written in %1 cannot be read: %2.</source>
        <translation>Was in %1 geschrieben wurde, lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>What was written in %1 is not what is read there.</source>
        <translation>Was in %1 geschrieben wurde, ist nicht, was dort gelesen wird.</translation>
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
    <message>
        <source>Another node makes the preview of this file by now.</source>
        <translation>Die Vorschau dieser Datei erstellt inzwischen ein anderer Knoten.</translation>
    </message>
    <message>
        <source>There is no upload with id %1, or no longer.</source>
        <translation>Einen Upload mit der ID %1 gibt es nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>Begin to send the file anew.</source>
        <translation>Senden Sie die Datei noch einmal von Anfang an.</translation>
    </message>
    <message>
        <source>The file is here already.</source>
        <translation>Die Datei ist schon da.</translation>
    </message>
    <message>
        <source>%1 bytes of the file are here, not %2.</source>
        <translation>Von der Datei sind %1 Bytes da, nicht %2.</translation>
    </message>
    <message>
        <source>Ask for the offset and go on from there.</source>
        <translation>Fragen Sie nach dem Offset und machen Sie dort weiter.</translation>
    </message>
    <message>
        <source>Another request is writing this file.</source>
        <translation>Eine andere Anfrage schreibt gerade diese Datei.</translation>
    </message>
    <message>
        <source>Ask for the offset in some seconds and go on from there.</source>
        <translation>Fragen Sie in einigen Sekunden nach dem Offset und machen Sie dort weiter.</translation>
    </message>
    <message>
        <source>The upload was ended, or another request goes on with it.</source>
        <translation>Der Upload wurde beendet, oder eine andere Anfrage setzt ihn fort.</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema could not be done: %2</source>
        <translation>Schritt %1 des Datenbankschemas konnte nicht ausgeführt werden: %2</translation>
    </message>
    <message>
        <source>The lines above say what the database answered. A transaction that lasts, a backup for instance, keeps the step from being done: start again when it is over.</source>
        <translation>Die Zeilen darüber sagen, was die Datenbank geantwortet hat. Eine lange Transaktion, etwa eine Sicherung, verhindert den Schritt: starten Sie neu, wenn sie vorbei ist.</translation>
    </message>
    <message>
        <source>The database needs programs that know its schema version %1; this program knows versions up to %2.</source>
        <translation>Die Datenbank braucht Programme, die ihre Schemaversion %1 kennen; dieses Programm kennt Versionen bis %2.</translation>
    </message>
    <message>
        <source>Install a newer version of Atrium on this node. Nothing was changed.</source>
        <translation>Installieren Sie eine neuere Version von Atrium auf diesem Knoten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Install Atrium %1 or newer on this node. Nothing was changed.</source>
        <translation>Installieren Sie Atrium %1 oder neuer auf diesem Knoten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such session, or it has ended.</source>
        <translation>Diese Sitzung gibt es nicht, oder sie ist beendet.</translation>
    </message>
    <message>
        <source>The token is unknown, was revoked, or its time is over.</source>
        <translation>Das Token ist unbekannt, widerrufen oder abgelaufen.</translation>
    </message>
    <message>
        <source>Make a new one.</source>
        <translation>Legen Sie ein neues an.</translation>
    </message>
    <message>
        <source>There is no such token.</source>
        <translation>Dieses Token gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no recording with id %1.</source>
        <translation>Es gibt keine Aufzeichnung mit der ID %1.</translation>
    </message>
    <message>
        <source>The recording has no such part, or not yet.</source>
        <translation>Diesen Teil hat die Aufzeichnung nicht oder noch nicht.</translation>
    </message>
    <message>
        <source>This is still being recorded.</source>
        <translation>Das wird noch aufgezeichnet.</translation>
    </message>
    <message>
        <source>Stop the recording first.</source>
        <translation>Beenden Sie zuerst die Aufzeichnung.</translation>
    </message>
    <message>
        <source>Another node has this recording by now, or it was deleted.</source>
        <translation>Diese Aufzeichnung hat inzwischen ein anderer Knoten, oder sie wurde gelöscht.</translation>
    </message>
    <message>
        <source>This room is being recorded already.</source>
        <translation>Dieser Raum wird bereits aufgezeichnet.</translation>
    </message>
    <message>
        <source>It was begun %1 times, and each time the node ended in the midst of it.</source>
        <translation>Die Umwandlung wurde %1-mal begonnen, und jedes Mal endete der Knoten mittendrin.</translation>
    </message>
</context>
<context>
    <name>Tls</name>
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
    <name>TrustedProxies</name>
    <message>
        <source>&quot;%1&quot; is neither an IP address nor a network of such.</source>
        <translation>„%1“ ist weder eine IP-Adresse noch ein Netz aus solchen.</translation>
    </message>
</context>
</TS>
