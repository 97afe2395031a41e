<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Console::AuditPanel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>By node</source>
        <translation>Über Knoten</translation>
    </message>
    <message>
        <source>command</source>
        <comment>by a command</comment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Search who, action or target (Ctrl+F)</source>
        <translation>Wer, Aktion oder Ziel suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Noch wurde nichts getan.</translation>
    </message>
    <message>
        <source>Nothing that was done matches “%1”.</source>
        <translation>Nichts, was getan wurde, passt zu „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::ConnectDialog</name>
    <message>
        <source>Connect to a cluster</source>
        <translation>Mit einem Cluster verbinden</translation>
    </message>
    <message>
        <source>Enter the address of any node of the cluster and the login of an administrator.</source>
        <translation>Geben Sie die Adresse eines beliebigen Knotens des Clusters und die Anmeldung eines Administrators ein.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>⚠ With http:// the password crosses the network unprotected. Use https:// outside of a trusted network.</source>
        <translation>⚠ Mit http:// geht das Passwort ungeschützt durchs Netz. Nehmen Sie https:// außerhalb eines vertrauten Netzes.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter user and password.</source>
        <translation>Geben Sie Benutzer und Passwort ein.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet …</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionBar</name>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindet mit %1 …</translation>
    </message>
    <message>
        <source>Connected to %1 as %2</source>
        <translation>Mit %1 verbunden als %2</translation>
    </message>
    <message>
        <source>%1 has not answered since %2; trying again by itself</source>
        <translation>%1 antwortet seit %2 nicht; wird von selbst wieder versucht</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden …</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionsModel</name>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Verbunden seit</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>in no room</source>
        <translation>in keinem Raum</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionsPanel</name>
    <message>
        <source>Search login, name, room, server or address (Ctrl+F)</source>
        <translation>Anmeldename, Name, Raum, Server oder Adresse suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Kick…</source>
        <translation>&amp;Hinauswerfen …</translation>
    </message>
    <message>
        <source>Send the selected person out of the room</source>
        <translation>Die gewählte Person aus dem Raum entfernen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>The connections are being fetched…</source>
        <translation>Die Verbindungen werden geholt …</translation>
    </message>
    <message>
        <source>Nobody is connected at the moment.</source>
        <translation>Zurzeit ist niemand verbunden.</translation>
    </message>
    <message>
        <source>Nobody who is connected matches “%1”.</source>
        <translation>Niemand, der verbunden ist, passt zu „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s) loaded; scroll down for more</source>
        <translation>
            <numerusform>%1 von %n Verbindung geladen; weiter unten kommen mehr</numerusform>
            <numerusform>%1 von %n Verbindungen geladen; weiter unten kommen mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be refreshed. %1</source>
        <translation>Die Liste konnte nicht erneuert werden. %1</translation>
    </message>
    <message>
        <source>Do you really want to remove %1 from the room %2?</source>
        <translation>Möchten Sie %1 wirklich aus dem Raum %2 entfernen?</translation>
    </message>
    <message>
        <source>The person is told that an administrator closed the session, and may enter again.</source>
        <translation>Die Person erfährt, dass ein Administrator die Sitzung beendet hat, und darf wieder eintreten.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Hinauswerfen</translation>
    </message>
    <message>
        <source>%1 was removed from the room %2.</source>
        <translation>%1 wurde aus dem Raum %2 entfernt.</translation>
    </message>
    <message>
        <source>%1 could not be removed from the room %2. %3</source>
        <translation>%1 konnte nicht aus dem Raum %2 entfernt werden. %3</translation>
    </message>
</context>
<context>
    <name>Console::JobsPanel</name>
    <message>
        <source>Job</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Last done by node</source>
        <translation>Zuletzt von Knoten</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Wieder fällig</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>never done so far</source>
        <translation>bisher nie erledigt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Search job or outcome (Ctrl+F)</source>
        <translation>Aufgabe oder Ergebnis suchen (Strg+F)</translation>
    </message>
    <message>
        <source>The cluster has no jobs.</source>
        <translation>Der Cluster hat keine Aufgaben.</translation>
    </message>
    <message>
        <source>No job matches “%1”.</source>
        <translation>Keine Aufgabe passt zu „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::MailPanel</name>
    <message>
        <source>waits until %1</source>
        <translation>wartet bis %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sent %1, perhaps twice</source>
        <translation>gesendet %1, vielleicht doppelt</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>gesendet %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>All mails</source>
        <translation>Alle E-Mails</translation>
    </message>
    <message>
        <source>Those that wait</source>
        <translation>Wartende</translation>
    </message>
    <message>
        <source>Those that failed</source>
        <translation>Gescheiterte</translation>
    </message>
    <message>
        <source>Those that were sent</source>
        <translation>Gesendete</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Search address or subject (Ctrl+F)</source>
        <translation>Adresse oder Betreff suchen (Strg+F)</translation>
    </message>
    <message>
        <source>There is no such mail.</source>
        <translation>Es gibt keine solche E-Mail.</translation>
    </message>
    <message>
        <source>No such mail matches “%1”.</source>
        <translation>Keine solche E-Mail passt zu „%1“.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Wieder versuchen</translation>
    </message>
    <message>
        <source>Have the selected mail tried again now</source>
        <translation>Die gewählte E-Mail jetzt wieder versuchen lassen</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n E-Mail</numerusform>
            <numerusform>%n E-Mails</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail to %1 is being tried again.</source>
        <translation>Die E-Mail an %1 wird wieder versucht.</translation>
    </message>
    <message>
        <source>The mail to %1 is not tried again. %2</source>
        <translation>Die E-Mail an %1 wird nicht wieder versucht. %2</translation>
    </message>
</context>
<context>
    <name>Console::MainWindow</name>
    <message>
        <source>Atrium Console</source>
        <translation>Atrium-Konsole</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Cluster</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>&amp;Verbinden …</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Atrium Console</source>
        <translation>&amp;Über die Atrium-Konsole</translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation>Beenden ohne zu speichern?</translation>
    </message>
    <message>
        <source>What you entered is not saved.</source>
        <translation>Was Sie eingegeben haben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>About Atrium Console</source>
        <translation>Über die Atrium-Konsole</translation>
    </message>
    <message>
        <source>Atrium Console %1</source>
        <translation>Atrium-Konsole %1</translation>
    </message>
    <message>
        <source>Administers a cluster of meeting-room servers. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Verwaltet einen Cluster von Konferenzraum-Servern. Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
</context>
<context>
    <name>Console::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Console::Options</name>
    <message>
        <source>The password file %1 cannot be read: %2.</source>
        <translation>Die Passwortdatei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The password file %1 is empty.</source>
        <translation>Die Passwortdatei %1 ist leer.</translation>
    </message>
    <message>
        <source>Administers a cluster of Atrium nodes.</source>
        <translation>Verwaltet einen Cluster von Atrium-Knoten.</translation>
    </message>
    <message>
        <source>Address of any node of the cluster.</source>
        <translation>Adresse eines beliebigen Knotens des Clusters.</translation>
    </message>
    <message>
        <source>Login of an administrator.</source>
        <translation>Anmeldename eines Administrators.</translation>
    </message>
    <message>
        <source>File that holds the password.</source>
        <translation>Datei mit dem Passwort.</translation>
    </message>
    <message>
        <source>Language of the texts, for instance de.</source>
        <translation>Sprache der Texte, zum Beispiel de.</translation>
    </message>
    <message>
        <source>Colours: system (default) or dark.</source>
        <translation>Farben: system (Vorgabe) oder dark.</translation>
    </message>
    <message>
        <source>Saves a picture of each panel in this folder, then ends.</source>
        <translation>Speichert ein Bild jedes Bereichs in diesem Ordner und endet dann.</translation>
    </message>
    <message>
        <source>--style must be system or dark.</source>
        <translation>--style muss system oder dark sein.</translation>
    </message>
    <message>
        <source>--shot needs --server, --user and --password-file.</source>
        <translation>--shot braucht --server, --user und --password-file.</translation>
    </message>
</context>
<context>
    <name>Console::PanelList</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
</context>
<context>
    <name>Console::RecordsPanel</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>The list is being fetched…</source>
        <translation>Die Liste wird geholt …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Write all that matches into a file for spreadsheets (CSV)</source>
        <translation>Alles, was passt, in eine Datei für Tabellenprogramme schreiben (CSV)</translation>
    </message>
    <message>
        <source>%1 of %2 loaded; scroll down for more</source>
        <translation>%1 von %2 geladen; weiter unten kommen mehr</translation>
    </message>
    <message>
        <source>The list could not be refreshed. %1</source>
        <translation>Die Liste konnte nicht erneuert werden. %1</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>Exportiert: %1 von %2</translation>
    </message>
    <message>
        <source>Nothing was written to %1. %2</source>
        <translation>Nach %1 wurde nichts geschrieben. %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>Console::Screenshots</name>
    <message>
        <source>A panel has not settled within 5 minutes.</source>
        <translation>Ein Bereich war nach 5 Minuten noch nicht fertig.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>Das Bild %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Console::ServerAddress</name>
    <message>
        <source>Enter it like %1.</source>
        <translation>Geben Sie sie ein wie %1.</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Die Adresse fehlt.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>Die Adresse muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>The address must not hold a user or a password.</source>
        <translation>Die Adresse darf weder Benutzer noch Passwort enthalten.</translation>
    </message>
</context>
<context>
    <name>Console::ServerForm</name>
    <message>
        <source>Server &amp;Name</source>
        <translation>Server&amp;name</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Aktiv</translation>
    </message>
    <message>
        <source>This node may be used</source>
        <translation>Dieser Knoten darf benutzt werden</translation>
    </message>
    <message>
        <source>Server A&amp;ddress</source>
        <translation>Server-A&amp;dresse</translation>
    </message>
    <message>
        <source>10.1.1.1 or node1.example.org</source>
        <translation>10.1.1.1 oder node1.example.org</translation>
    </message>
    <message>
        <source>&amp;HTTP Port</source>
        <translation>&amp;HTTP-Port</translation>
    </message>
    <message>
        <source>&amp;User (SOAP Access)</source>
        <translation>Ben&amp;utzer (SOAP-Zugang)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Webapp path</source>
        <translation>&amp;Webapp-Pfad</translation>
    </message>
    <message>
        <source>Pro&amp;tocol</source>
        <translation>Pro&amp;tokoll</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>New server: it appears in the list when it is saved.</source>
        <translation>Neuer Server: er erscheint in der Liste, wenn er gespeichert ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last ping: %1</source>
        <translation>Letztes Lebenszeichen: %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Version: %1</translation>
    </message>
</context>
<context>
    <name>Console::ServerRules</name>
    <message>
        <source>Enter a name of 1 to 255 characters.</source>
        <translation>Geben Sie einen Namen mit 1 bis 255 Zeichen ein.</translation>
    </message>
    <message>
        <source>Enter the host name or IP address of the node.</source>
        <translation>Geben Sie Rechnernamen oder IP-Adresse des Knotens ein.</translation>
    </message>
    <message>
        <source>Enter a host name or IP address alone: no http://, no port, no path.</source>
        <translation>Geben Sie nur Rechnernamen oder IP-Adresse ein: ohne http://, Port und Pfad.</translation>
    </message>
    <message>
        <source>At most 255 characters.</source>
        <translation>Höchstens 255 Zeichen.</translation>
    </message>
    <message>
        <source>Enter the user that the password belongs to.</source>
        <translation>Geben Sie den Benutzer ein, zu dem das Passwort gehört.</translation>
    </message>
    <message>
        <source>Letters, digits, dots, dashes and underscores only, for instance “openmeetings”.</source>
        <translation>Nur Buchstaben, Ziffern, Punkte, Binde- und Unterstriche, zum Beispiel „openmeetings“.</translation>
    </message>
    <message>
        <source>At most 2,048 characters.</source>
        <translation>Höchstens 2.048 Zeichen.</translation>
    </message>
</context>
<context>
    <name>Console::ServerState</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>up</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>The cluster has not reported on this server yet.</source>
        <translation>Der Cluster hat zu diesem Server noch nichts gemeldet.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>läuft an</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>wird geleert</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>geleert</translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>abgetrennt</translation>
    </message>
</context>
<context>
    <name>Console::ServersModel</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Server Name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>Server Address</source>
        <translation>Server-Adresse</translation>
    </message>
    <message>
        <source>HTTP Port</source>
        <translation>HTTP-Port</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Last ping</source>
        <translation>Lebenszeichen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>Console::ServersPanel</name>
    <message>
        <source>Ne&amp;w</source>
        <translation>Ne&amp;u</translation>
    </message>
    <message>
        <source>Enter a new server</source>
        <translation>Einen neuen Server eingeben</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Take the selected server off the list</source>
        <translation>Den gewählten Server von der Liste nehmen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Throw the changes in this form away</source>
        <translation>Die Änderungen in diesem Formular verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>The servers are being fetched…</source>
        <translation>Die Server werden geholt …</translation>
    </message>
    <message>
        <source>The list could not be refreshed. %1</source>
        <translation>Die Liste konnte nicht erneuert werden. %1</translation>
    </message>
    <message>
        <source>There are no servers in this cluster yet. Choose “New” to enter the first.</source>
        <translation>In diesem Cluster gibt es noch keine Server. Wählen Sie „Neu“, um den ersten einzugeben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) up</source>
        <translation>
            <numerusform>%1 von %n Server läuft</numerusform>
            <numerusform>%1 von %n Servern laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody deleted this server meanwhile. Saving adds it anew.</source>
        <translation>Jemand hat diesen Server inzwischen gelöscht. Speichern legt ihn neu an.</translation>
    </message>
    <message>
        <source>Somebody else changed this server meanwhile. Saving overwrites that; “Revert” shows it.</source>
        <translation>Jemand anders hat diesen Server inzwischen geändert. Speichern überschreibt das, „Zurücksetzen“ zeigt es.</translation>
    </message>
    <message>
        <source>The server was not saved. %1</source>
        <translation>Der Server wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>The server “%1” was saved.</source>
        <translation>Der Server „%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>The node leaves the cluster: it gets no new rooms, and its settings here are lost.</source>
        <translation>Der Knoten verlässt den Cluster: er bekommt keine neuen Räume, und seine Einstellungen hier gehen verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in rooms on it now.</source>
        <translation>
            <numerusform>Jetzt ist %n Person in Räumen auf ihm.</numerusform>
            <numerusform>Jetzt sind %n Personen in Räumen auf ihm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you really want to delete the server “%1” (%2)?</source>
        <translation>Möchten Sie den Server „%1“ (%2) wirklich löschen?</translation>
    </message>
    <message>
        <source>Delete server</source>
        <translation>Server löschen</translation>
    </message>
    <message>
        <source>The server “%1” was not deleted. %2</source>
        <translation>Der Server „%1“ wurde nicht gelöscht. %2</translation>
    </message>
    <message>
        <source>The server “%1” was deleted.</source>
        <translation>Der Server „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Neuer Server</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert …</translation>
    </message>
    <message>
        <source>Throw away what you entered?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>The changes in the form are not saved.</source>
        <translation>Die Änderungen im Formular sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>Console::SessionsPanel</name>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>program (SOAP)</source>
        <translation>Programm (SOAP)</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>link of another system</source>
        <translation>Link eines anderen Systems</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Logged in by</source>
        <translation>Angemeldet über</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Search login, name or address (Ctrl+F)</source>
        <translation>Anmeldename, Name oder Adresse suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Nobody is logged in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Nobody who is logged in matches “%1”.</source>
        <translation>Niemand, der angemeldet ist, passt zu „%1“.</translation>
    </message>
    <message>
        <source>&amp;End sessions…</source>
        <translation>&amp;Sitzungen beenden …</translation>
    </message>
    <message>
        <source>End all sessions of the selected user, on all nodes</source>
        <translation>Alle Sitzungen des gewählten Benutzers beenden, auf allen Knoten</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you really want to end all sessions of %1?</source>
        <translation>Möchten Sie wirklich alle Sitzungen von %1 beenden?</translation>
    </message>
    <message>
        <source>The user is sent out of rooms and must log in again, on every device. Your own session of now goes on.</source>
        <translation>Der Benutzer wird aus Räumen entfernt und muss sich wieder anmelden, auf jedem Gerät. Ihre eigene jetzige Sitzung läuft weiter.</translation>
    </message>
    <message>
        <source>End sessions</source>
        <translation>Sitzungen beenden</translation>
    </message>
    <message>
        <source>The sessions of %1 were ended.</source>
        <translation>Die Sitzungen von %1 wurden beendet.</translation>
    </message>
    <message>
        <source>The sessions of %1 were not ended. %2</source>
        <translation>Die Sitzungen von %1 wurden nicht beendet. %2</translation>
    </message>
</context>
<context>
    <name>Console::SoapConnection</name>
    <message>
        <source>The node refused that.</source>
        <translation>Der Knoten hat das abgelehnt.</translation>
    </message>
    <message>
        <source>It was deleted already.</source>
        <translation>Er war schon gelöscht.</translation>
    </message>
    <message>
        <source>The person had left already.</source>
        <translation>Die Person war schon gegangen.</translation>
    </message>
</context>
<context>
    <name>Console::SoapError</name>
    <message>
        <source>There is no Atrium server at %1.</source>
        <translation>Unter %1 gibt es keinen Atrium-Server.</translation>
    </message>
    <message>
        <source>Check the address, its port and the webapp path at its end.</source>
        <translation>Prüfen Sie die Adresse, den Port und den Webapp-Pfad am Ende.</translation>
    </message>
    <message>
        <source>There is no secure connection to %1: %2.</source>
        <translation>Es kommt keine sichere Verbindung zu %1 zustande: %2.</translation>
    </message>
    <message>
        <source>Check the certificate of the node, or whether the address should begin with http://.</source>
        <translation>Prüfen Sie das Zertifikat des Knotens oder ob die Adresse mit http:// beginnen sollte.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again, or connect to another node.</source>
        <translation>Versuchen Sie es wieder, oder verbinden Sie sich mit einem anderen Knoten.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2.</source>
        <translation>%1 antwortet nicht: %2.</translation>
    </message>
    <message>
        <source>Check the address and whether the node is running, or connect to another node.</source>
        <translation>Prüfen Sie die Adresse und ob der Knoten läuft, oder verbinden Sie sich mit einem anderen Knoten.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>Die Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>User or password is wrong.</source>
        <translation>Benutzer oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>This user may not use the console.</source>
        <translation>Dieser Benutzer darf die Konsole nicht benutzen.</translation>
    </message>
    <message>
        <source>Log in as an administrator.</source>
        <translation>Melden Sie sich als Administrator an.</translation>
    </message>
    <message>
        <source>This user may not do that.</source>
        <translation>Dieser Benutzer darf das nicht.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>Es waren zu viele Versuche.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The node concerned did not confirm it in time; it may have happened or not.</source>
        <translation>Der betroffene Knoten hat es nicht rechtzeitig bestätigt; vielleicht ist es geschehen, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Look at the list before you try again.</source>
        <translation>Sehen Sie in die Liste, bevor Sie es wieder versuchen.</translation>
    </message>
    <message>
        <source>The cluster cannot do that now: %1</source>
        <translation>Der Cluster kann das jetzt nicht: %1</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich wieder.</translation>
    </message>
    <message>
        <source>The node does not accept this: %1</source>
        <translation>Der Knoten nimmt das nicht an: %1</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: %1</source>
        <translation>Jemand anders hat es inzwischen geändert: %1</translation>
    </message>
    <message>
        <source>The node reports an error: %1</source>
        <translation>Der Knoten meldet einen Fehler: %1</translation>
    </message>
</context>
<context>
    <name>Console::SoapSession</name>
    <message>
        <source>User or password is wrong.</source>
        <translation>Benutzer oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>This user may not use the console.</source>
        <translation>Dieser Benutzer darf die Konsole nicht benutzen.</translation>
    </message>
    <message>
        <source>Log in as an administrator.</source>
        <translation>Melden Sie sich als Administrator an.</translation>
    </message>
    <message>
        <source>The node takes no login from you at the moment, for instance after too many tries.</source>
        <translation>Der Knoten nimmt zurzeit keine Anmeldung von Ihnen an, etwa nach zu vielen Versuchen.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The node refused the login with the number %1.</source>
        <translation>Der Knoten hat die Anmeldung mit der Nummer %1 abgelehnt.</translation>
    </message>
</context>
<context>
    <name>Console::VerifyModel</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>Console::VerifyPanel</name>
    <message>
        <source>Checks the whole cluster as people use it: two throw-away users enter throw-away rooms through every node. Running meetings are not disturbed, and everything is removed again.</source>
        <translation>Prüft den ganzen Cluster so, wie Menschen ihn benutzen: zwei Wegwerf-Benutzer betreten über jeden Knoten Wegwerf-Räume. Laufende Sitzungen werden nicht gestört, und alles wird wieder entfernt.</translation>
    </message>
    <message>
        <source>&amp;Verify cluster</source>
        <translation>Cluster &amp;prüfen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern …</translation>
    </message>
    <message>
        <source>Steps of the check</source>
        <translation>Schritte der Prüfung</translation>
    </message>
    <message>
        <source>Choose “Verify cluster” to check that all nodes work together.</source>
        <translation>Wählen Sie „Cluster prüfen“, um zu prüfen, ob alle Knoten zusammenarbeiten.</translation>
    </message>
    <message>
        <source>The cluster is being checked…</source>
        <translation>Der Cluster wird geprüft …</translation>
    </message>
    <message>
        <source>Stopping, and removing what the check has made…</source>
        <translation>Hält an und entfernt, was die Prüfung angelegt hat …</translation>
    </message>
    <message numerus="yes">
        <source>The cluster works: all %n step(s) passed.</source>
        <translation>
            <numerusform>Der Cluster arbeitet: %n Schritt bestanden.</numerusform>
            <numerusform>Der Cluster arbeitet: alle %n Schritte bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check did not pass. %1</source>
        <translation>Die Prüfung ist nicht bestanden. %1</translation>
    </message>
    <message>
        <source>The cluster works</source>
        <translation>Der Cluster arbeitet</translation>
    </message>
    <message>
        <source>The check did not pass</source>
        <translation>Die Prüfung ist nicht bestanden</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JUnit XML (*.xml)</source>
        <translation>JUnit-XML (*.xml)</translation>
    </message>
    <message>
        <source>The report was saved as %1</source>
        <translation>Der Bericht wurde als %1 gespeichert</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2.</source>
        <translation>Der Bericht konnte nicht als %1 gespeichert werden: %2.</translation>
    </message>
</context>
<context>
    <name>Console::confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
</TS>
