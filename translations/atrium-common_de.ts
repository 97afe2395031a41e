<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Common</name>
    <message>
        <source>Server Name must not hold line breaks or control characters.</source>
        <translation>Servername darf keine Zeilenumbrüche oder Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>Server Name must have 1 to 255 characters.</source>
        <translation>Servername muss 1 bis 255 Zeichen haben.</translation>
    </message>
    <message>
        <source>Server Address must be a host name or an IP address, without protocol, port or path.</source>
        <translation>Server-Adresse muss ein Rechnername oder eine IP-Adresse sein, ohne Protokoll, Port und Pfad.</translation>
    </message>
    <message>
        <source>HTTP Port must be a number from 1 to 65535.</source>
        <translation>HTTP-Port muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>Protocol must be http or https.</source>
        <translation>Protokoll muss http oder https sein.</translation>
    </message>
    <message>
        <source>Webapp path may hold letters, digits, dots, dashes and underscores, for instance &quot;openmeetings&quot;.</source>
        <translation>Webapp-Pfad darf Buchstaben, Ziffern, Punkte, Binde- und Unterstriche enthalten, zum Beispiel „openmeetings“.</translation>
    </message>
    <message>
        <source>User (SOAP Access) must not hold line breaks or control characters.</source>
        <translation>Benutzer (SOAP-Zugang) darf keine Zeilenumbrüche oder Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>User (SOAP Access) must have at most 255 characters.</source>
        <translation>Benutzer (SOAP-Zugang) darf höchstens 255 Zeichen haben.</translation>
    </message>
    <message>
        <source>Comment must not hold control characters.</source>
        <translation>Kommentar darf keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>Comment must have at most 2048 characters.</source>
        <translation>Kommentar darf höchstens 2048 Zeichen haben.</translation>
    </message>
    <message>
        <source>Reports regularly.</source>
        <translation>Meldet sich regelmäßig.</translation>
    </message>
    <message>
        <source>Reports regularly, but is not active: it gets no new rooms.</source>
        <translation>Meldet sich regelmäßig, ist aber nicht aktiv: bekommt keine neuen Räume.</translation>
    </message>
    <message>
        <source>Has never been started.</source>
        <translation>Wurde noch nie gestartet.</translation>
    </message>
    <message>
        <source>Was stopped cleanly.</source>
        <translation>Wurde ordentlich beendet.</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>Zustand %1</translation>
    </message>
    <message numerus="yes">
        <source>load %1 in %n open room(s)</source>
        <translation>
            <numerusform>Last %1 in %n offenen Raum</numerusform>
            <numerusform>Last %1 in %n offenen Räumen</numerusform>
        </translation>
    </message>
    <message>
        <source>the room is open here</source>
        <translation>der Raum ist hier geöffnet</translation>
    </message>
    <message>
        <source>The cluster has no node that could open the room.</source>
        <translation>Der Cluster hat keinen Knoten, der den Raum öffnen könnte.</translation>
    </message>
    <message>
        <source>No node can open the room (%1).</source>
        <translation>Kein Knoten kann den Raum öffnen (%1).</translation>
    </message>
    <message>
        <source>Start a node or make one active, then try again.</source>
        <translation>Starten Sie einen Knoten oder setzen Sie einen auf aktiv und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The room needs a name of 1 to %1 characters.</source>
        <translation>Der Raum braucht einen Namen mit 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>The room&apos;s name must not hold line breaks or control characters.</source>
        <translation>Der Name des Raums darf keine Zeilenumbrüche oder Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>The comment must not hold control characters.</source>
        <translation>Der Kommentar darf keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>The comment must have at most %1 characters.</source>
        <translation>Der Kommentar darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>The capacity must be a number from 1 to %1.</source>
        <translation>Die Zahl der Plätze muss zwischen 1 und %1 liegen.</translation>
    </message>
    <message>
        <source>The login name must have %1 to %2 characters.</source>
        <translation>Der Anmeldename muss %1 bis %2 Zeichen haben.</translation>
    </message>
    <message>
        <source>The login name must not begin or end with a space or hold invisible characters.</source>
        <translation>Der Anmeldename darf nicht mit einem Leerzeichen beginnen oder enden und keine unsichtbaren Zeichen enthalten.</translation>
    </message>
    <message>
        <source>The password must have %1 to %2 characters.</source>
        <translation>Das Passwort muss %1 bis %2 Zeichen haben.</translation>
    </message>
    <message>
        <source>Not valid JSON at byte %1: %2.</source>
        <translation>Kein gültiges JSON bei Byte %1: %2.</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>Ein JSON-Objekt wurde erwartet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>„%1“ ist falsch; verlangt ist: %2.</translation>
    </message>
    <message>
        <source>Unknown reason &quot;%1&quot;.</source>
        <translation>Unbekannter Grund „%1“.</translation>
    </message>
    <message>
        <source>Unknown code &quot;%1&quot;.</source>
        <translation>Unbekannter Code „%1“.</translation>
    </message>
    <message>
        <source>You left the room.</source>
        <translation>Sie haben den Raum verlassen.</translation>
    </message>
    <message>
        <source>The ticket for this room is used up, too old or not for this node. Enter the room again.</source>
        <translation>Das Ticket für diesen Raum ist verbraucht, zu alt oder nicht für diesen Knoten. Betreten Sie den Raum erneut.</translation>
    </message>
    <message>
        <source>The room is open on another node now. Enter it again.</source>
        <translation>Der Raum ist jetzt auf einem anderen Knoten geöffnet. Betreten Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Your session has been closed by an administrator or moderator.</source>
        <translation>Ihre Sitzung wurde von Administration oder Moderation beendet.</translation>
    </message>
    <message>
        <source>The room was deleted by an administrator.</source>
        <translation>Der Raum wurde von der Administration gelöscht.</translation>
    </message>
    <message>
        <source>This node is being stopped. The room opens again on another node.</source>
        <translation>Dieser Knoten wird beendet. Der Raum öffnet auf einem anderen Knoten wieder.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>Der Raum ist voll.</translation>
    </message>
    <message>
        <source>The last message was not understood.</source>
        <translation>Die letzte Nachricht wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>Your connection is too slow to keep up with the room.</source>
        <translation>Ihre Verbindung ist zu langsam für diesen Raum.</translation>
    </message>
    <message>
        <source>Your account was deleted by an administrator.</source>
        <translation>Ihr Konto wurde von der Administration gelöscht.</translation>
    </message>
    <message>
        <source>No ticket arrived in time.</source>
        <translation>Es kam nicht rechtzeitig ein Ticket.</translation>
    </message>
    <message>
        <source>Unknown frame &quot;%1&quot;.</source>
        <translation>Unbekannter Frame „%1“.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Has just begun to report: it gets new rooms after its next report.</source>
        <translation>Meldet sich erst seit eben: bekommt neue Räume, sobald er sich wieder meldet.</translation>
    </message>
    <message>
        <source>Has just started: it gets new rooms in %1.</source>
        <translation>Ist eben gestartet: bekommt in %1 neue Räume.</translation>
    </message>
    <message numerus="yes">
        <source>Crashed %n time(s) in a row: it gets new rooms again in %1.</source>
        <translation>
            <numerusform>Ist %n Mal abgestürzt: bekommt in %1 wieder neue Räume.</numerusform>
            <numerusform>Ist %n Mal hintereinander abgestürzt: bekommt in %1 wieder neue Räume.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is being emptied: it gets no new rooms; those it has end by themselves, with no deadline.</source>
        <translation>Wird geleert: bekommt keine neuen Räume; die vorhandenen enden von selbst, ohne Termin.</translation>
    </message>
    <message>
        <source>Is being emptied: the deadline has passed and its rooms move to other nodes now.</source>
        <translation>Wird geleert: der Termin ist verstrichen, seine Räume ziehen jetzt auf andere Knoten um.</translation>
    </message>
    <message>
        <source>Is being emptied: it gets no new rooms; those that are left move to other nodes in %1.</source>
        <translation>Wird geleert: bekommt keine neuen Räume; die verbliebenen ziehen in %1 auf andere Knoten um.</translation>
    </message>
    <message>
        <source>Has just started, but is not active: it gets no new rooms.</source>
        <translation>Ist eben gestartet, aber nicht aktiv: bekommt keine neuen Räume.</translation>
    </message>
    <message>
        <source>Silent for %1: it keeps its rooms but gets no new ones.</source>
        <translation>Schweigt seit %1: behält seine Räume, bekommt aber keine neuen.</translation>
    </message>
    <message>
        <source>Is emptied: no room is left on it, and it gets no new ones.</source>
        <translation>Ist geleert: kein Raum ist mehr auf ihm, und er bekommt keine neuen.</translation>
    </message>
    <message>
        <source>Has closed its rooms, because it has not reached the database for %1.</source>
        <translation>Hat seine Räume geschlossen, weil er die Datenbank seit %1 nicht erreicht.</translation>
    </message>
    <message>
        <source>Silent for %1: its lease has run out. Its rooms open elsewhere as soon as it is certain that it serves them no longer.</source>
        <translation>Schweigt seit %1: seine Frist ist abgelaufen. Seine Räume öffnen anderswo, sobald sicher ist, dass er sie nicht mehr führt.</translation>
    </message>
    <message>
        <source>Weight must be a number from 1 to %1.</source>
        <translation>Das Gewicht muss eine Zahl von 1 bis %1 sein.</translation>
    </message>
    <message>
        <source>The limit of rooms must be a number from 1 to %1, or 0 for no limit.</source>
        <translation>Die Grenze für Räume muss eine Zahl von 1 bis %1 sein, oder 0 für keine Grenze.</translation>
    </message>
    <message>
        <source>The limit of people must be a number from 1 to %1, or 0 for no limit.</source>
        <translation>Die Grenze für Personen muss eine Zahl von 1 bis %1 sein, oder 0 für keine Grenze.</translation>
    </message>
    <message>
        <source>A node can have at most %1 labels.</source>
        <translation>Ein Knoten kann höchstens %1 Labels haben.</translation>
    </message>
    <message>
        <source>Each label must have 1 to 40 letters from A to Z, digits, dots, dashes or underscores.</source>
        <translation>Jedes Label muss aus 1 bis 40 Buchstaben von A bis Z, Ziffern, Punkten, Binde- oder Unterstrichen bestehen.</translation>
    </message>
    <message>
        <source>Each label can be given once only.</source>
        <translation>Jedes Label kann nur einmal angegeben werden.</translation>
    </message>
    <message>
        <source>Its clock is %1 ahead of the database&apos;s.</source>
        <translation>Seine Uhr geht gegenüber der Datenbank um %1 vor.</translation>
    </message>
    <message>
        <source>Its clock is %1 behind the database&apos;s.</source>
        <translation>Seine Uhr geht gegenüber der Datenbank um %1 nach.</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>the room is pinned to %1</source>
        <translation>der Raum ist an %1 gebunden</translation>
    </message>
    <message>
        <source>does not have the label &quot;%1&quot;</source>
        <translation>hat das Label „%1“ nicht</translation>
    </message>
    <message>
        <source>is being emptied</source>
        <translation>wird geleert</translation>
    </message>
    <message numerus="yes">
        <source>has %1 of at most %n open room(s)</source>
        <translation>
            <numerusform>hat %1 von höchstens %n offenen Raum</numerusform>
            <numerusform>hat %1 von höchstens %n offenen Räumen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %1 of at most %n people</source>
        <translation>
            <numerusform>hat %1 von höchstens %n Person</numerusform>
            <numerusform>hat %1 von höchstens %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the limit or pin the room elsewhere, then try again.</source>
        <translation>Erhöhen Sie die Grenze oder binden Sie den Raum anders, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Raise the limit of a node or add a node, then try again.</source>
        <translation>Erhöhen Sie die Grenze eines Knotens oder fügen Sie einen hinzu, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Start %1 and make it active, or pin the room elsewhere, then try again.</source>
        <translation>Starten Sie %1 und setzen Sie ihn auf aktiv, oder binden Sie den Raum anders, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Start a node that has the label &quot;%1&quot; and make it active, or pin the room elsewhere, then try again.</source>
        <translation>Starten Sie einen Knoten mit dem Label „%1“ und setzen Sie ihn auf aktiv, oder binden Sie den Raum anders, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The room is open on node %1, which is not a server of the cluster.</source>
        <translation>Der Raum ist auf Knoten %1 geöffnet, der kein Server des Clusters ist.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute wieder.</translation>
    </message>
    <message>
        <source>Every node is at its limit: %1.</source>
        <translation>Jeder Knoten ist an seiner Grenze: %1.</translation>
    </message>
    <message>
        <source>Every node that could open the room is at its limit: %1.</source>
        <translation>Jeder Knoten, der den Raum öffnen könnte, ist an seiner Grenze: %1.</translation>
    </message>
    <message>
        <source>Pin the room to a node or to a label, not to both.</source>
        <translation>Binden Sie den Raum an einen Knoten oder an ein Label, nicht an beides.</translation>
    </message>
    <message>
        <source>The label that the room is pinned to must have 1 to 40 letters from A to Z, digits, dots, dashes or underscores.</source>
        <translation>Das Label, an das der Raum gebunden ist, muss aus 1 bis 40 Buchstaben von A bis Z, Ziffern, Punkten, Binde- oder Unterstrichen bestehen.</translation>
    </message>
    <message>
        <source>Your session has ended. Log in again.</source>
        <translation>Ihre Sitzung ist beendet. Melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>This node is being stopped.</source>
        <translation>Dieser Knoten wird beendet.</translation>
    </message>
    <message>
        <source>Your connection is too slow to keep up with the lobby.</source>
        <translation>Ihre Verbindung ist zu langsam für das Foyer.</translation>
    </message>
    <message>
        <source>This node lost touch with the cluster. The room opens again on another node.</source>
        <translation>Dieser Knoten hat den Kontakt zum Cluster verloren. Der Raum öffnet auf einem anderen Knoten wieder.</translation>
    </message>
    <message>
        <source>The room was closed by an administrator.</source>
        <translation>Der Raum wurde von der Administration geschlossen.</translation>
    </message>
    <message>
        <source>What people are told must have at most %1 characters and no line breaks.</source>
        <translation>Der Text für die Personen darf höchstens %1 Zeichen und keine Zeilenumbrüche haben.</translation>
    </message>
    <message>
        <source>&quot;to&quot; must be &quot;front&quot; or &quot;back&quot;.</source>
        <translation>„to“ muss „front“ oder „back“ sein.</translation>
    </message>
    <message>
        <source>&quot;points&quot; must be a list of whole numbers, two for each point.</source>
        <translation>„points“ muss eine Liste ganzer Zahlen sein, zwei für jeden Punkt.</translation>
    </message>
    <message>
        <source>Unknown kind of object &quot;%1&quot;.</source>
        <translation>Unbekannte Art von Objekt: „%1“.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a person&apos;s id</source>
        <translation>die ID einer Person</translation>
    </message>
    <message>
        <source>a list of persons&apos; ids</source>
        <translation>eine Liste von IDs von Personen</translation>
    </message>
    <message>
        <source>a number from 1 on</source>
        <translation>eine Zahl ab 1</translation>
    </message>
    <message>
        <source>a number from 0 on</source>
        <translation>eine Zahl ab 0</translation>
    </message>
    <message>
        <source>a list of numbers from 0 on</source>
        <translation>eine Liste von Zahlen ab 0</translation>
    </message>
    <message>
        <source>a right</source>
        <translation>ein Recht</translation>
    </message>
    <message>
        <source>a list of rights</source>
        <translation>eine Liste von Rechten</translation>
    </message>
    <message>
        <source>a kind of poll</source>
        <translation>eine Art von Umfrage</translation>
    </message>
    <message>
        <source>a type of room</source>
        <translation>ein Raumtyp</translation>
    </message>
    <message>
        <source>A period needs a beginning, and an end after it.</source>
        <translation>Ein Zeitraum braucht einen Beginn und danach ein Ende.</translation>
    </message>
    <message>
        <source>Only an invitation for a period has a beginning and an end.</source>
        <translation>Nur eine Einladung für einen Zeitraum hat Beginn und Ende.</translation>
    </message>
    <message>
        <source>The note must have at most %1 characters, no control characters.</source>
        <translation>Die Notiz darf höchstens %1 Zeichen und keine Steuerzeichen haben.</translation>
    </message>
    <message>
        <source>The password of an invitation must have %1 to %2 characters.</source>
        <translation>Das Passwort einer Einladung muss %1 bis %2 Zeichen haben.</translation>
    </message>
    <message>
        <source>A guest needs a name of 1 to %1 characters.</source>
        <translation>Ein Gast braucht einen Namen mit 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>A guest&apos;s name must not hold line breaks or control characters.</source>
        <translation>Der Name eines Gasts darf keine Zeilenumbrüche oder Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>The address that people are sent to must begin with https:// or http:// and the name of a host, without a user name.</source>
        <translation>Die Adresse, zu der die Personen geschickt werden, muss mit https:// oder http:// und einem Rechnernamen beginnen, ohne Benutzernamen.</translation>
    </message>
    <message>
        <source>The address that people are sent to must have at most %1 characters.</source>
        <translation>Die Adresse, zu der die Personen geschickt werden, darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>A room has at most %1 moderators of its own.</source>
        <translation>Ein Raum hat höchstens %1 eigene Moderatoren.</translation>
    </message>
    <message>
        <source>The room&apos;s moderators must be different users, in the order of their ids.</source>
        <translation>Die Moderatoren des Raums müssen verschiedene Benutzer sein, in der Reihenfolge ihrer IDs.</translation>
    </message>
    <message>
        <source>A demo must take from %1 to %2 seconds; 0 = the room is no demo.</source>
        <translation>Eine Demo muss %1 bis %2 Sekunden dauern; 0 = der Raum ist keine Demo.</translation>
    </message>
    <message>
        <source>The time of this demo room is over.</source>
        <translation>Die Zeit dieses Demoraums ist vorbei.</translation>
    </message>
    <message>
        <source>You are in this room too many times already. Close it in another window.</source>
        <translation>Sie sind schon zu oft in diesem Raum. Schließen Sie ihn in einem anderen Fenster.</translation>
    </message>
    <message>
        <source>&quot;url&quot; is no address.</source>
        <translation>„url“ ist keine Adresse.</translation>
    </message>
    <message>
        <source>The room&apos;s external type must have at most %1 characters, without line breaks.</source>
        <translation>Der externe Typ des Raums darf höchstens %1 Zeichen haben, ohne Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>External user and type must have 1 to %1 characters, without line breaks and control characters.</source>
        <translation>Externer Benutzer und Typ müssen 1 bis %1 Zeichen haben, ohne Zeilenumbrüche und Steuerzeichen.</translation>
    </message>
    <message>
        <source>Names and e-mail address must have at most %1 characters, without line breaks and control characters.</source>
        <translation>Namen und E-Mail-Adresse dürfen höchstens %1 Zeichen haben, ohne Zeilenumbrüche und Steuerzeichen.</translation>
    </message>
    <message>
        <source>The person has no name.</source>
        <translation>Die Person hat keinen Namen.</translation>
    </message>
    <message>
        <source>Send at least a user name, a first name or a last name.</source>
        <translation>Senden Sie mindestens einen Benutzernamen, einen Vornamen oder einen Nachnamen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language.</source>
        <translation>„%1“ ist keine Sprache.</translation>
    </message>
    <message>
        <source>Name one like de or de-AT.</source>
        <translation>Nennen Sie eine wie de oder de-AT.</translation>
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
        <source>The appointment needs a time after 1970 and before the year 10000.</source>
        <translation>Der Termin braucht eine Zeit nach 1970 und vor dem Jahr 10000.</translation>
    </message>
    <message>
        <source>The appointment must end after it begins.</source>
        <translation>Der Termin muss nach seinem Beginn enden.</translation>
    </message>
    <message>
        <source>An appointment takes at most a year.</source>
        <translation>Ein Termin dauert höchstens ein Jahr.</translation>
    </message>
    <message>
        <source>An appointment that repeats must be over before it begins again.</source>
        <translation>Ein Termin, der sich wiederholt, muss vorbei sein, bevor er wieder beginnt.</translation>
    </message>
    <message>
        <source>Only an appointment that repeats has a last time.</source>
        <translation>Nur ein Termin, der sich wiederholt, hat ein letztes Mal.</translation>
    </message>
    <message>
        <source>The last time of an appointment must not be before its first.</source>
        <translation>Das letzte Mal eines Termins darf nicht vor seinem ersten liegen.</translation>
    </message>
    <message>
        <source>What repeats cannot begin in an hour that clocks show twice.</source>
        <translation>Was sich wiederholt, kann nicht in einer Stunde beginnen, die die Uhren zweimal zeigen.</translation>
    </message>
    <message>
        <source>Let it begin an hour earlier or later, or on another day.</source>
        <translation>Lassen Sie es eine Stunde früher oder später beginnen, oder an einem anderen Tag.</translation>
    </message>
    <message>
        <source>An appointment has at most %1 members.</source>
        <translation>Ein Termin hat höchstens %1 Teilnehmer.</translation>
    </message>
    <message>
        <source>%1 is a member twice.</source>
        <translation>%1 ist zweimal Teilnehmer.</translation>
    </message>
    <message>
        <source>The appointment needs a name of 1 to %1 characters, without line breaks.</source>
        <translation>Der Termin braucht einen Namen mit 1 bis %1 Zeichen, ohne Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>The place must have at most %1 characters, no control characters.</source>
        <translation>Der Ort darf höchstens %1 Zeichen und keine Steuerzeichen haben.</translation>
    </message>
    <message>
        <source>The description must have at most %1 characters, no control characters.</source>
        <translation>Die Beschreibung darf höchstens %1 Zeichen und keine Steuerzeichen haben.</translation>
    </message>
    <message>
        <source>There is no category %1.</source>
        <translation>Es gibt keine Kategorie %1.</translation>
    </message>
    <message>
        <source>Use %1 (default).</source>
        <translation>Nehmen Sie %1 (Standard).</translation>
    </message>
    <message>
        <source>A member&apos;s names must have at most %1 characters, without line breaks.</source>
        <translation>Die Namen eines Teilnehmers dürfen höchstens %1 Zeichen haben, ohne Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>A member&apos;s telephone number must have at most %1 characters, without line breaks.</source>
        <translation>Die Telefonnummer eines Teilnehmers darf höchstens %1 Zeichen haben, ohne Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>A member without an account needs a name or a mail address.</source>
        <translation>Ein Teilnehmer ohne Konto braucht einen Namen oder eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address that links may begin with.</source>
        <translation>„%1“ ist keine Adresse, mit der Links beginnen dürfen.</translation>
    </message>
    <message>
        <source>Give one like https://school.example/openmeetings/, or none.</source>
        <translation>Geben Sie eine wie https://school.example/openmeetings/ an, oder keine.</translation>
    </message>
    <message>
        <source>The group needs a name of 1 to %1 characters.</source>
        <translation>Die Gruppe braucht einen Namen mit 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>The group&apos;s name must not hold line breaks or control characters.</source>
        <translation>Der Name der Gruppe darf keine Zeilenumbrüche oder Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Give one address like ada@school.example; before the @ stand letters without accents, digits and signs.</source>
        <translation>Geben Sie eine einzige Adresse wie ada@school.example an; vor dem @ stehen Buchstaben ohne Akzente und Umlaute, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>The name of a mail&apos;s recipient must have at most %1 characters and no line breaks.</source>
        <translation>Der Name des Empfängers einer E-Mail darf höchstens %1 Zeichen und keine Zeilenumbrüche haben.</translation>
    </message>
    <message>
        <source>The subject of a mail must have at most %1 characters and no line breaks.</source>
        <translation>Der Betreff einer E-Mail darf höchstens %1 Zeichen und keine Zeilenumbrüche haben.</translation>
    </message>
    <message>
        <source>The text of a mail must have at most %1 characters and no control characters.</source>
        <translation>Der Text einer E-Mail darf höchstens %1 Zeichen und keine Steuerzeichen haben.</translation>
    </message>
    <message>
        <source>The calendar entry of a mail is too long.</source>
        <translation>Der Kalendereintrag einer E-Mail ist zu lang.</translation>
    </message>
    <message>
        <source>A calendar entry goes by mail with its method, REQUEST or CANCEL for instance.</source>
        <translation>Ein Kalendereintrag geht per E-Mail mit seiner Methode, zum Beispiel REQUEST oder CANCEL.</translation>
    </message>
    <message>
        <source>The key of a mail must have at most %1 characters.</source>
        <translation>Der Schlüssel einer E-Mail darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>media server</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>down</source>
        <comment>media server</comment>
        <translation>außer Betrieb</translation>
    </message>
    <message numerus="yes">
        <source>up, %1 of %n stream(s)</source>
        <comment>media server</comment>
        <translation>
            <numerusform>in Betrieb, %1 von %n Strom</numerusform>
            <numerusform>in Betrieb, %1 von %n Strömen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up, %n stream(s)</source>
        <comment>media server</comment>
        <translation>
            <numerusform>in Betrieb, %n Strom</numerusform>
            <numerusform>in Betrieb, %n Ströme</numerusform>
        </translation>
    </message>
    <message>
        <source>no media server</source>
        <translation>kein Medienserver</translation>
    </message>
    <message>
        <source>its media server is down</source>
        <translation>sein Medienserver ist außer Betrieb</translation>
    </message>
    <message>
        <source>its media server is full</source>
        <translation>sein Medienserver ist voll</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n Strom</numerusform>
            <numerusform>%n Ströme</numerusform>
        </translation>
    </message>
    <message>
        <source>has no media server</source>
        <translation>hat keinen Medienserver</translation>
    </message>
    <message numerus="yes">
        <source>its media server has %1 of at most %n stream(s)</source>
        <translation>
            <numerusform>sein Medienserver hat %1 von höchstens %n Strom</numerusform>
            <numerusform>sein Medienserver hat %1 von höchstens %n Strömen</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the media server of %1, then try again.</source>
        <translation>Starten Sie den Medienserver von %1, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Give a node a media server, or switch the room&apos;s option &quot;Needs a media server&quot; off, then try again.</source>
        <translation>Geben Sie einem Knoten einen Medienserver, oder schalten Sie die Option „Braucht einen Medienserver“ des Raums aus, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>a list of different lines of the offer</source>
        <translation>eine Liste verschiedener Zeilen des Angebots</translation>
    </message>
    <message>
        <source>of one of offer, answer, candidate and bye</source>
        <translation>eines von offer, answer, candidate und bye</translation>
    </message>
    <message>
        <source>a text of at most %1 bytes</source>
        <translation>ein Text von höchstens %1 Byte</translation>
    </message>
    <message>
        <source>1 to %1 letters, digits, &quot;-&quot; or &quot;_&quot;</source>
        <translation>1 bis %1 Buchstaben, Ziffern, „-“ oder „_“</translation>
    </message>
    <message>
        <source>the name of a line in an SDP</source>
        <translation>der Name einer Zeile in einem SDP</translation>
    </message>
    <message>
        <source>the place of a line in an SDP</source>
        <translation>der Platz einer Zeile in einem SDP</translation>
    </message>
    <message>
        <source>a kind of stream</source>
        <translation>eine Art von Strom</translation>
    </message>
    <message>
        <source>a list of kinds of streams</source>
        <translation>eine Liste von Arten von Strömen</translation>
    </message>
    <message>
        <source>a size of a stream</source>
        <translation>eine Größe eines Stroms</translation>
    </message>
    <message>
        <source>a way of media</source>
        <translation>ein Weg der Medien</translation>
    </message>
    <message>
        <source>why there is no media</source>
        <translation>warum es keine Medien gibt</translation>
    </message>
    <message>
        <source>a list of at most %1</source>
        <translation>eine Liste von höchstens %1</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>eine Liste von Objekten</translation>
    </message>
    <message>
        <source>true</source>
        <translation>true</translation>
    </message>
</context>
<context>
    <name>Common::RoomVisit</name>
    <message>
        <source>a connection</source>
        <translation>eine Verbindung</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>der Einlass</translation>
    </message>
    <message>
        <source>a people list of %1</source>
        <translation>eine Personenliste mit %1</translation>
    </message>
    <message>
        <source>%1 (the list shows %2)</source>
        <translation>%1 (die Liste zeigt %2)</translation>
    </message>
    <message>
        <source>the other person&apos;s chat line</source>
        <translation>die Chatzeile der anderen Person</translation>
    </message>
    <message>
        <source>the confirmation of leaving</source>
        <translation>die Bestätigung des Verlassens</translation>
    </message>
    <message>
        <source>%1 ended the connection before %2: %3</source>
        <translation>%1 beendete die Verbindung, bevor dies kam: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 did not give %2 within %3 ms</source>
        <translation>von %1 kam binnen %3 ms nicht: %2</translation>
    </message>
    <message>
        <source>%1 had not given %2 when the check was stopped</source>
        <translation>von %1 war nicht gekommen, als die Prüfung angehalten wurde: %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>a frame was not understood: %1</source>
        <translation>ein Frame wurde nicht verstanden: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it was cut off</source>
        <translation>sie wurde abgeschnitten</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 schlug fehl: %2</translation>
    </message>
</context>
<context>
    <name>Common::VerifyRun</name>
    <message>
        <source>not tried, because the check was cancelled</source>
        <translation>nicht versucht, weil die Prüfung abgebrochen wurde</translation>
    </message>
    <message>
        <source>given up, because the check was cancelled</source>
        <translation>aufgegeben, weil die Prüfung abgebrochen wurde</translation>
    </message>
    <message>
        <source>not tried, because step %1 failed</source>
        <translation>nicht versucht, weil Schritt %1 fehlschlug</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file&apos;s name must have 1 to 255 characters, without slashes and invisible characters.</source>
        <translation>Der Name der Datei muss 1 bis 255 Zeichen haben, ohne Schrägstriche und unsichtbare Zeichen.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The administrator logs in</source>
        <translation>Der Administrator meldet sich an</translation>
    </message>
    <message>
        <source>the given server takes the login</source>
        <translation>der angegebene Server nimmt die Anmeldung an</translation>
    </message>
    <message>
        <source>The nodes are up</source>
        <translation>Die Knoten laufen</translation>
    </message>
    <message>
        <source>at least two active nodes are up, each answering at its own address</source>
        <translation>mindestens zwei aktive Knoten laufen, jeder antwortet unter seiner Adresse</translation>
    </message>
    <message>
        <source>Throw-away users and rooms are made</source>
        <translation>Wegwerf-Benutzer und -Räume werden angelegt</translation>
    </message>
    <message>
        <source>two users and two rooms</source>
        <translation>zwei Benutzer und zwei Räume</translation>
    </message>
    <message>
        <source>Both people log in at node 1</source>
        <translation>Beide Personen melden sich an Knoten 1 an</translation>
    </message>
    <message>
        <source>node 1 takes both</source>
        <translation>Knoten 1 nimmt beide an</translation>
    </message>
    <message>
        <source>The status page shows an empty room</source>
        <translation>Die Statusseite zeigt einen leeren Raum</translation>
    </message>
    <message>
        <source>node 1 shows 0 people</source>
        <translation>Knoten 1 zeigt 0 Personen</translation>
    </message>
    <message>
        <source>Both people enter one room</source>
        <translation>Beide Personen betreten einen Raum</translation>
    </message>
    <message>
        <source>both are sent to the same node and let in, each ticket once</source>
        <translation>beide kommen zum selben Knoten und werden eingelassen, jedes Ticket einmal</translation>
    </message>
    <message>
        <source>They meet</source>
        <translation>Sie treffen sich</translation>
    </message>
    <message>
        <source>each sees the other in the people list and reads the other&apos;s chat line</source>
        <translation>jede sieht die andere in der Personenliste und liest deren Chatzeile</translation>
    </message>
    <message>
        <source>The status page counts them</source>
        <translation>Die Statusseite zählt sie</translation>
    </message>
    <message>
        <source>node 1 and node 2 both show 2 people</source>
        <translation>Knoten 1 und Knoten 2 zeigen beide 2 Personen</translation>
    </message>
    <message>
        <source>They enter two different rooms</source>
        <translation>Sie betreten zwei verschiedene Räume</translation>
    </message>
    <message>
        <source>two nodes, one room each</source>
        <translation>zwei Knoten, je ein Raum</translation>
    </message>
    <message>
        <source>The Connections lists agree</source>
        <translation>Die Verbindungslisten stimmen überein</translation>
    </message>
    <message>
        <source>node 1 and node 2 both list the two people where they are</source>
        <translation>Knoten 1 und Knoten 2 führen beide Personen dort, wo sie sind</translation>
    </message>
    <message>
        <source>A file is shared</source>
        <translation>Eine Datei wird geteilt</translation>
    </message>
    <message>
        <source>what is uploaded through node 1 is read through node 2 byte for byte</source>
        <translation>was über Knoten 1 hochgeladen wird, wird über Knoten 2 Byte für Byte gelesen</translation>
    </message>
    <message>
        <source>A commit is seen on the other node</source>
        <translation>Eine Änderung ist auf dem anderen Knoten zu sehen</translation>
    </message>
    <message>
        <source>a comment changed through node 1 shows on node 2</source>
        <translation>ein über Knoten 1 geänderter Kommentar erscheint auf Knoten 2</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>everything that was made is removed, everybody is logged out</source>
        <translation>alles Angelegte ist entfernt, alle sind abgemeldet</translation>
    </message>
    <message>
        <source>%1 was answered with HTTP status %2</source>
        <translation>%1 wurde mit HTTP-Status %2 beantwortet</translation>
    </message>
    <message>
        <source>Check that the address is an Atrium server&apos;s and ends with its webapp path.</source>
        <translation>Prüfen Sie, ob die Adresse zu einem Atrium-Server gehört und mit seinem Webapp-Pfad endet.</translation>
    </message>
    <message>
        <source>%1 was answered with %2 %3: %4</source>
        <translation>%1 wurde mit %2 %3 beantwortet: %4</translation>
    </message>
    <message>
        <source>%1 was answered with something else than expected: %2</source>
        <translation>%1 wurde anders beantwortet als erwartet: %2</translation>
    </message>
    <message>
        <source>Check that the address is an Atrium server&apos;s and ends with its webapp path, and that all nodes run this version.</source>
        <translation>Prüfen Sie, ob die Adresse zu einem Atrium-Server gehört und mit seinem Webapp-Pfad endet, und ob alle Knoten diese Version haben.</translation>
    </message>
    <message>
        <source>%1 was not answered within %2 ms</source>
        <translation>%1 wurde nicht binnen %2 ms beantwortet</translation>
    </message>
    <message>
        <source>%1 was given up, because the check was stopped</source>
        <translation>%1 wurde aufgegeben, weil die Prüfung angehalten wurde</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 schlug fehl: %2</translation>
    </message>
    <message>
        <source>node %1, which is not among the live ones</source>
        <translation>Knoten %1, der nicht unter den laufenden ist</translation>
    </message>
    <message>
        <source>no node</source>
        <translation>kein Knoten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, open rooms: %2</source>
        <translation>%1, offene Räume: %2</translation>
    </message>
    <message>
        <source>creating %1 at %2 was answered without an id</source>
        <translation>das Anlegen von %1 bei %2 wurde ohne ID beantwortet</translation>
    </message>
    <message>
        <source>loginUser at %1 answered %2 instead of 1</source>
        <translation>loginUser bei %1 antwortete %2 statt 1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Check login and password, and that the user is an administrator.</source>
        <translation>Prüfen Sie Anmeldename und Passwort und ob der Benutzer Administrator ist.</translation>
    </message>
    <message>
        <source>%1 at %2 was answered with HTTP status %3 and %4</source>
        <translation>%1 bei %2 wurde mit HTTP-Status %3 beantwortet, und %4</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>fault %1: %2</source>
        <translation>Fehler %1: %2</translation>
    </message>
    <message>
        <source>not valid XML at byte %1: %2</source>
        <translation>kein gültiges XML bei Byte %1: %2</translation>
    </message>
    <message>
        <source>no SOAP answer</source>
        <translation>keine SOAP-Antwort</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>Raum %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>it may exist, for the answer to its making was lost</source>
        <translation>vielleicht ist es vorhanden, denn die Antwort auf das Anlegen ging verloren</translation>
    </message>
    <message>
        <source>%1 is still logged in: %2</source>
        <translation>%1 ist noch angemeldet: %2</translation>
    </message>
    <message>
        <source>%1 is left behind: %2</source>
        <translation>%1 ist übrig geblieben: %2</translation>
    </message>
    <message>
        <source>the administrator is still logged in at %1: %2</source>
        <translation>der Administrator ist noch bei %1 angemeldet: %2</translation>
    </message>
    <message>
        <source>Remove what is left behind by hand; its name begins with %1.</source>
        <translation>Entfernen Sie von Hand, was übrig geblieben ist; der Name beginnt mit %1.</translation>
    </message>
    <message>
        <source>everybody is logged out; users, rooms and files removed: %1</source>
        <translation>alle sind abgemeldet; entfernte Benutzer, Räume und Dateien: %1</translation>
    </message>
    <message>
        <source>%1 in room %2 on %3</source>
        <translation>%1 in Raum %2 auf %3</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>%1 (with other connection or node ids than the rooms gave)</source>
        <translation>%1 (mit anderen Verbindungs- oder Knoten-IDs, als die Räume nannten)</translation>
    </message>
    <message>
        <source>%1 lists %2</source>
        <translation>%1 führt %2</translation>
    </message>
    <message>
        <source>the room is not shown</source>
        <translation>der Raum wird nicht gezeigt</translation>
    </message>
    <message>
        <source>the comment is still &quot;%1&quot;</source>
        <translation>der Kommentar ist noch „%1“</translation>
    </message>
    <message>
        <source>%1, while really: %2</source>
        <translation>%1, tatsächlich aber: %2</translation>
    </message>
    <message>
        <source>Check that both nodes use the same database.</source>
        <translation>Prüfen Sie, ob beide Knoten dieselbe Datenbank benutzen.</translation>
    </message>
    <message>
        <source>both list %1</source>
        <translation>beide führen %1</translation>
    </message>
    <message>
        <source>%1 says that it stored SHA-256 %2 for a file with %3</source>
        <translation>%1 meldet, dass SHA-256 %2 gespeichert wurde, für eine Datei mit %3</translation>
    </message>
    <message>
        <source>Check that the folder &quot;upload&quot; of both nodes is the same shared folder.</source>
        <translation>Prüfen Sie, ob der Ordner „upload“ beider Knoten derselbe gemeinsame Ordner ist.</translation>
    </message>
    <message>
        <source>uploaded through %1; through %2: %3</source>
        <translation>hochgeladen über %1; über %2: %3</translation>
    </message>
    <message>
        <source>%1 bytes with SHA-256 %2 were uploaded through %3, but %4 bytes with %5 read through %6</source>
        <translation>%1 Bytes mit SHA-256 %2 wurden über %3 hochgeladen, aber %4 Bytes mit %5 über %6 gelesen</translation>
    </message>
    <message>
        <source>%1 bytes uploaded through %2 and read through %3, both with SHA-256 %4</source>
        <translation>%1 Bytes über %2 hochgeladen und über %3 gelesen, beide mit SHA-256 %4</translation>
    </message>
    <message>
        <source>%1 does not show it after %2 ms: %3</source>
        <translation>%1 zeigt es nach %2 ms nicht: %3</translation>
    </message>
    <message>
        <source>Look at commit_provider and the peer ports of both nodes.</source>
        <translation>Sehen Sie nach commit_provider und den Peer-Ports beider Knoten.</translation>
    </message>
    <message>
        <source>%1 showed it %2 ms after the commit</source>
        <translation>%1 zeigte es %2 ms nach der Änderung</translation>
    </message>
    <message>
        <source>not set active in the list of servers</source>
        <translation>in der Serverliste nicht auf aktiv gesetzt</translation>
    </message>
    <message>
        <source>%1 is %2: %3</source>
        <translation>%1 ist %2: %3</translation>
    </message>
    <message>
        <source>Check Server Address, HTTP Port, Protocol and Webapp path of %1 in the list of servers, and that this computer reaches it.</source>
        <translation>Prüfen Sie Server-Adresse, HTTP-Port, Protokoll und Webapp-Pfad von %1 in der Serverliste und ob dieser Rechner ihn erreicht.</translation>
    </message>
    <message>
        <source>the list shows %1 as up, but %2</source>
        <translation>nach der Liste läuft %1, aber %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>at the address of %1 (%2), node %3 answers instead of node %4</source>
        <translation>unter der Adresse von %1 (%2) antwortet Knoten %3 statt Knoten %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address</source>
        <translation>„%1“ ist keine Webadresse</translation>
    </message>
    <message>
        <source>Give the address of a node with its webapp path, for instance http://127.0.0.1:5080/openmeetings/.</source>
        <translation>Geben Sie die Adresse eines Knotens mit seinem Webapp-Pfad an, zum Beispiel http://127.0.0.1:5080/openmeetings/.</translation>
    </message>
    <message>
        <source>Check login and password.</source>
        <translation>Prüfen Sie Anmeldename und Passwort.</translation>
    </message>
    <message>
        <source>Check the address, and that the node runs and can be reached from here.</source>
        <translation>Prüfen Sie die Adresse und ob der Knoten läuft und von hier aus erreichbar ist.</translation>
    </message>
    <message>
        <source>%1 is a user of level &quot;%2&quot;</source>
        <translation>%1 ist ein Benutzer der Stufe „%2“</translation>
    </message>
    <message>
        <source>Give the login of an administrator.</source>
        <translation>Geben Sie den Anmeldenamen eines Administrators an.</translation>
    </message>
    <message>
        <source>%1 is logged in at %2</source>
        <translation>%1 ist bei %2 angemeldet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1; not usable: %2</source>
        <translation>%1; nicht benutzbar: %2</translation>
    </message>
    <message>
        <source>Add the missing nodes in the list of servers, set them active and start their agents.</source>
        <translation>Fügen Sie die fehlenden Knoten in der Serverliste hinzu, setzen Sie sie auf aktiv und starten Sie ihre Agenten.</translation>
    </message>
    <message>
        <source>%1 answers as node %2, which is not among the live nodes: %3</source>
        <translation>%1 antwortet als Knoten %2, der nicht unter den laufenden Knoten ist: %3</translation>
    </message>
    <message>
        <source>Set this node active in the list of servers, or run the check at another node.</source>
        <translation>Setzen Sie diesen Knoten in der Serverliste auf aktiv, oder prüfen Sie über einen anderen Knoten.</translation>
    </message>
    <message>
        <source>Made by a check of the cluster, which removes it at its end.</source>
        <translation>Angelegt von einer Prüfung des Clusters, die es am Ende entfernt.</translation>
    </message>
    <message>
        <source>both are logged in at %1</source>
        <translation>beide sind bei %1 angemeldet</translation>
    </message>
    <message>
        <source>the status page of %1 does not show the new room</source>
        <translation>die Statusseite von %1 zeigt den neuen Raum nicht</translation>
    </message>
    <message>
        <source>Look at the commit channel: the node does not see what was just written.</source>
        <translation>Sehen Sie nach dem Commit-Kanal: der Knoten sieht nicht, was eben geschrieben wurde.</translation>
    </message>
    <message>
        <source>the status page of %1 shows %2</source>
        <translation>die Statusseite von %1 zeigt %2</translation>
    </message>
    <message>
        <source>Nobody has entered yet: look for connections that were left behind.</source>
        <translation>Noch ist niemand eingetreten: suchen Sie nach übrig gebliebenen Verbindungen.</translation>
    </message>
    <message>
        <source>%1 is sent to %2</source>
        <translation>%1 kommt zu %2</translation>
    </message>
    <message>
        <source>%1 is sent to %2 at %3, whose address for rooms is %4</source>
        <translation>%1 kommt zu %2 unter %3, dessen Adresse für Räume %4 ist</translation>
    </message>
    <message>
        <source>Check the node&apos;s address in the list of servers.</source>
        <translation>Prüfen Sie die Adresse des Knotens in der Serverliste.</translation>
    </message>
    <message>
        <source>%1 was sent to %2, but the room is served by %3</source>
        <translation>%1 kam zu %2, aber den Raum führt %3</translation>
    </message>
    <message>
        <source>%1 let a second connection in with a ticket that was used</source>
        <translation>%1 ließ eine zweite Verbindung mit einem verbrauchten Ticket ein</translation>
    </message>
    <message>
        <source>a used ticket was not answered with ticket_refused: %1</source>
        <translation>ein verbrauchtes Ticket wurde nicht mit ticket_refused beantwortet: %1</translation>
    </message>
    <message>
        <source>%1 does not show the room</source>
        <translation>%1 zeigt den Raum nicht</translation>
    </message>
    <message>
        <source>%1 shows %2</source>
        <translation>%1 zeigt %2</translation>
    </message>
    <message>
        <source>Look at the commit channel and the log of this node.</source>
        <translation>Sehen Sie nach dem Commit-Kanal und dem Protokoll dieses Knotens.</translation>
    </message>
    <message>
        <source>one is sent to %1, the other to %2</source>
        <translation>eine kommt zu %1, die andere zu %2</translation>
    </message>
    <message>
        <source>A room must be open on one node only: check that all nodes use the same database.</source>
        <translation>Ein Raum darf nur auf einem Knoten geöffnet sein: prüfen Sie, ob alle Knoten dieselbe Datenbank benutzen.</translation>
    </message>
    <message>
        <source>both are in on %1, a used ticket was refused</source>
        <translation>beide sind auf %1 eingelassen, ein verbrauchtes Ticket wurde abgelehnt</translation>
    </message>
    <message>
        <source>each sees both people and the other&apos;s chat line</source>
        <translation>jede sieht beide Personen und die Chatzeile der anderen</translation>
    </message>
    <message>
        <source>both rooms are on %1</source>
        <translation>beide Räume sind auf %1</translation>
    </message>
    <message>
        <source>Rooms go where the open rooms are smallest in sum, so run the check while no others are open. Open before it: %1.</source>
        <translation>Räume kommen dorthin, wo die offenen Räume zusammen am kleinsten sind; prüfen Sie also, wenn keine anderen geöffnet sind. Vorher geöffnet: %1.</translation>
    </message>
    <message>
        <source>one room is on %1, the other on %2</source>
        <translation>ein Raum ist auf %1, der andere auf %2</translation>
    </message>
    <message>
        <source>%1 %2 %3: expected %4; seen %5</source>
        <translation>%1 %2 %3: erwartet: %4; gesehen: %5</translation>
    </message>
    <message>
        <source>; what to do: %1</source>
        <translation>; was zu tun ist: %1</translation>
    </message>
    <message>
        <source>Step %1 (%2): expected %3, but seen: %4</source>
        <translation>Schritt %1 (%2): erwartet: %3, gesehen aber: %4</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>the certificate of %1 is not in order: %2</source>
        <translation>das Zertifikat von %1 ist nicht in Ordnung: %2</translation>
    </message>
    <message>
        <source>Give the server a certificate that is in order.</source>
        <translation>Geben Sie dem Server ein Zertifikat, das in Ordnung ist.</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted (%2): %3</source>
        <translation>dem Zertifikat von %1 wird nicht vertraut (%2): %3</translation>
    </message>
    <message>
        <source>Make the authority that signed it known to this computer. Or connect to this server with the console, compare the fingerprint, trust the certificate and check from there.</source>
        <translation>Machen Sie die Stelle, die es ausgestellt hat, auf diesem Rechner bekannt. Oder verbinden Sie sich über die Konsole mit diesem Server, vergleichen Sie den Fingerabdruck, vertrauen Sie dem Zertifikat und prüfen Sie von dort.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was trusted (%2): %3</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, dem vertraut wurde (%2): %3</translation>
    </message>
    <message>
        <source>Unless its administrator replaced it, somebody may be between you and the server. Ask, then connect to it with the console and trust the new one.</source>
        <translation>Wenn die Administration es nicht ersetzt hat, steht vielleicht jemand zwischen Ihnen und dem Server. Fragen Sie nach, verbinden Sie sich dann über die Konsole und vertrauen Sie dem neuen.</translation>
    </message>
</context>
</TS>
