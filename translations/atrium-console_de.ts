<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Console::AddServerWizard</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>The new server</source>
        <translation>Der neue Server</translation>
    </message>
    <message>
        <source>What it is called, and where people&apos;s browsers reach it.</source>
        <translation>Wie er heißt und unter welcher Adresse Browser ihn erreichen.</translation>
    </message>
    <message>
        <source>&amp;Save and go on</source>
        <translation>&amp;Speichern und weiter</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Do this on the new machine; this page shows when the server works.</source>
        <translation>Tun Sie dies auf dem neuen Rechner; diese Seite zeigt, wann der Server arbeitet.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>1. Install Atrium and copy the cluster&apos;s key file from another server, safely.</source>
        <translation>1. Installieren Sie Atrium und kopieren Sie die Schlüsseldatei des Clusters auf sicherem Weg von einem anderen Server.</translation>
    </message>
    <message>
        <source>2. Write this into agent.toml; name the database&apos;s password file as on the others.</source>
        <translation>2. Schreiben Sie dies in agent.toml; nennen Sie die Passwortdatei der Datenbank wie auf den anderen.</translation>
    </message>
    <message>
        <source>3. Start the agent:</source>
        <translation>3. Starten Sie den Agenten:</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>“%1” works. %2</source>
        <translation>„%1“ arbeitet. %2</translation>
    </message>
    <message>
        <source>Waiting for “%1”…</source>
        <translation>Wartet auf „%1“ …</translation>
    </message>
</context>
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
    <message>
        <source>Nothing was done in that time.</source>
        <translation>In dieser Zeit wurde nichts getan.</translation>
    </message>
</context>
<context>
    <name>Console::Balance</name>
    <message>
        <source>No node gets new rooms now.</source>
        <translation>Zurzeit bekommt kein Knoten neue Räume.</translation>
    </message>
    <message>
        <source>Only %1 gets new rooms: there is nothing to balance.</source>
        <translation>Nur %1 bekommt neue Räume: es gibt nichts zu verteilen.</translation>
    </message>
    <message>
        <source>No node is loaded.</source>
        <translation>Kein Knoten ist belastet.</translation>
    </message>
    <message>
        <source>The load is balanced: for their weights, %1 has the most with %2 and %3 the least with %4.</source>
        <translation>Die Last ist ausgeglichen: gemessen am Gewicht trägt %1 mit %2 am meisten und %3 mit %4 am wenigsten.</translation>
    </message>
    <message>
        <source>The load is not balanced: for their weights, %1 has %2 and %3 has %4. New rooms go to %3 until it has caught up; rooms that are open stay where they are unless somebody moves them.</source>
        <translation>Die Last ist nicht ausgeglichen: gemessen am Gewicht trägt %1 die Last %2 und %3 die Last %4. Neue Räume gehen an %3, bis er aufgeholt hat; offene Räume bleiben, wo sie sind, wenn niemand sie verlegt.</translation>
    </message>
</context>
<context>
    <name>Console::BalancePage</name>
    <message>
        <source>%1, not active</source>
        <translation>%1, nicht aktiv</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Share of all load</source>
        <translation>Anteil an der ganzen Last</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Load for its weight</source>
        <translation>Last nach Gewicht</translation>
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
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Load of the nodes</source>
        <translation>Last der Knoten</translation>
    </message>
    <message>
        <source>The nodes are being fetched…</source>
        <translation>Die Knoten werden geholt …</translation>
    </message>
    <message>
        <source>No node is running.</source>
        <translation>Kein Knoten läuft.</translation>
    </message>
</context>
<context>
    <name>Console::CertificateDialog</name>
    <message>
        <source>%1 shows another certificate than the one that was trusted. Unless its administrator replaced it, somebody may be between you and the server. Ask before you trust it.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, dem vertraut wurde. Wenn die Administration es nicht ersetzt hat, steht vielleicht jemand zwischen Ihnen und dem Server. Fragen Sie nach, bevor Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of %1. Compare the fingerprint with the one on the server before you trust it. Nothing has been sent yet.</source>
        <translation>Dieser Rechner vertraut dem Zertifikat von %1 nicht. Vergleichen Sie den Fingerabdruck mit dem auf dem Server, bevor Sie ihm vertrauen. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>The certificate has changed</source>
        <translation>Das Zertifikat hat sich geändert</translation>
    </message>
    <message>
        <source>Unknown certificate</source>
        <translation>Unbekanntes Zertifikat</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>Bisher vertraut</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt gezeigt</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for this server</source>
        <translation>Diesem Zertifikat für diesen Server &amp;vertrauen</translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation>&amp;Nicht verbinden</translation>
    </message>
</context>
<context>
    <name>Console::CertificateGuard</name>
    <message>
        <source>It is signed by itself alone.</source>
        <translation>Es ist nur von sich selbst unterschrieben.</translation>
    </message>
    <message>
        <source>It is signed by an authority that this computer does not know.</source>
        <translation>Es ist von einer Stelle unterschrieben, die dieser Rechner nicht kennt.</translation>
    </message>
    <message>
        <source>It is made for another name: %1.</source>
        <translation>Es ist für einen anderen Namen ausgestellt: %1.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Es ist abgelaufen.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Es gilt noch nicht.</translation>
    </message>
</context>
<context>
    <name>Console::ClusterProblems</name>
    <message>
        <source>Start a node, make one active, undo a drain or raise a limit.</source>
        <translation>Starten Sie einen Knoten, setzen Sie einen auf aktiv, heben Sie ein Leeren auf, oder erhöhen Sie eine Grenze.</translation>
    </message>
    <message>
        <source>Commits of %1 reach %2 %3 s late.</source>
        <translation>Commits von %1 kommen bei %2 um %3 s verspätet an.</translation>
    </message>
    <message>
        <source>Look at the network between the two and at the load of %1.</source>
        <translation>Sehen Sie nach dem Netz zwischen den beiden und nach der Last von %1.</translation>
    </message>
    <message>
        <source>The commit channel from %1 to %2 (%3) is cut.</source>
        <translation>Der Commit-Kanal von %1 zu %2 (%3) ist unterbrochen.</translation>
    </message>
    <message>
        <source>Let the two reach each other there: firewall, peers.listen, peers.address. Until then %1 shows changes some seconds late.</source>
        <translation>Sorgen Sie dafür, dass die beiden einander dort erreichen: Firewall, peers.listen, peers.address. Bis dahin zeigt %1 Änderungen einige Sekunden verspätet.</translation>
    </message>
    <message>
        <source>%1 has no commit channel to %2.</source>
        <translation>%1 hat keinen Commit-Kanal zu %2.</translation>
    </message>
    <message>
        <source>Look whether both belong to the same cluster and know each other&apos;s addresses.</source>
        <translation>Sehen Sie nach, ob beide zum selben Cluster gehören und ihre Adressen gegenseitig kennen.</translation>
    </message>
    <message>
        <source>%1 does not tell of its commit channel. %2</source>
        <translation>%1 sagt nichts über seinen Commit-Kanal. %2</translation>
    </message>
    <message>
        <source>Nothing, if it has just started or is being updated.</source>
        <translation>Nichts, wenn er eben gestartet ist oder gerade aktualisiert wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) could not be sent and were given up.</source>
        <translation>
            <numerusform>%n E-Mail konnte nicht gesendet werden und wurde aufgegeben.</numerusform>
            <numerusform>%n E-Mails konnten nicht gesendet werden und wurden aufgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the last error in Mails, mend it, and have them tried again.</source>
        <translation>Lesen Sie den letzten Fehler unter „E-Mails“, beheben Sie ihn und lassen Sie die E-Mails wieder versuchen.</translation>
    </message>
    <message>
        <source>The job %1 failed on node %2: %3</source>
        <translation>Die Aufgabe %1 ist auf Knoten %2 gescheitert: %3</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it fails again, read the log of the node.</source>
        <translation>Sie wird von selbst wieder versucht; scheitert sie noch einmal, lesen Sie das Protokoll des Knotens.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody guesses passwords or tokens: locked %n time(s) within the last hour.</source>
        <translation>
            <numerusform>Jemand versucht, Passwörter oder Tokens zu erraten: binnen der letzten Stunde %n Mal gesperrt.</numerusform>
            <numerusform>Jemand versucht, Passwörter oder Tokens zu erraten: binnen der letzten Stunde %n Mal gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log tells which accounts and addresses (guessed). Further tries have to wait; a firewall can keep an address out.</source>
        <translation>Das Audit-Protokoll nennt die betroffenen Konten und Adressen (guessed). Weitere Versuche müssen warten; eine Firewall kann eine Adresse fernhalten.</translation>
    </message>
</context>
<context>
    <name>Console::ClusterState</name>
    <message>
        <source>%1 in %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open room(s)</source>
        <translation>
            <numerusform>%n offener Raum</numerusform>
            <numerusform>%n offene Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>Not active: %1.</source>
        <translation>Nicht aktiv: %1.</translation>
    </message>
    <message>
        <source>nothing is known of %1 yet</source>
        <translation>von %1 ist noch nichts bekannt</translation>
    </message>
    <message>
        <source>%1 is silent and keeps its rooms</source>
        <translation>%1 schweigt und behält seine Räume</translation>
    </message>
    <message>
        <source>%1 has closed its rooms</source>
        <translation>%1 hat seine Räume geschlossen</translation>
    </message>
    <message>
        <source>%1 is dead, its rooms move</source>
        <translation>%1 ist tot, seine Räume ziehen um</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 ist beendet</translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n room(s)</source>
        <translation>
            <numerusform>%1 ist an seiner Grenze von %n Raum</numerusform>
            <numerusform>%1 ist an seiner Grenze von %n Räumen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n people</source>
        <translation>
            <numerusform>%1 ist an seiner Grenze von %n Person</numerusform>
            <numerusform>%1 ist an seiner Grenze von %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has just started</source>
        <translation>%1 ist eben gestartet</translation>
    </message>
    <message>
        <source>%1 is being emptied</source>
        <translation>%1 wird geleert</translation>
    </message>
    <message>
        <source>no server is active</source>
        <translation>kein Server ist aktiv</translation>
    </message>
    <message>
        <source>Rooms that are open go on.</source>
        <translation>Offene Räume laufen weiter.</translation>
    </message>
    <message>
        <source>Nobody can enter new rooms: %1.</source>
        <translation>Niemand kann neue Räume betreten: %1.</translation>
    </message>
    <message>
        <source>This cluster has no servers yet.</source>
        <translation>Dieser Cluster hat noch keine Server.</translation>
    </message>
    <message>
        <source>Enter the first one in the panel Servers.</source>
        <translation>Geben Sie den ersten im Bereich „Server“ ein.</translation>
    </message>
    <message numerus="yes">
        <source>All %n node(s) work.</source>
        <translation>
            <numerusform>Der %n Knoten arbeitet.</numerusform>
            <numerusform>Alle %n Knoten arbeiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s) work; %2.</source>
        <translation>
            <numerusform>%1 von %n Knoten arbeitet; %2.</numerusform>
            <numerusform>%1 von %n Knoten arbeiten; %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::CommandCollector</name>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (ein)</translation>
    </message>
</context>
<context>
    <name>Console::CommandSearch</name>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command matches “%1”.</source>
        <translation>Kein Befehl passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>Console::ConfigurationPanel</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>differ, as they may</source>
        <translation>verschieden, wie erlaubt</translation>
    </message>
    <message>
        <source>differ, but should not</source>
        <translation>verschieden, sollten gleich sein</translation>
    </message>
    <message>
        <source>Chan&amp;ged only</source>
        <translation>Nur &amp;geänderte</translation>
    </message>
    <message>
        <source>Diff&amp;ers between nodes</source>
        <translation>Zwischen Knoten &amp;verschieden</translation>
    </message>
    <message>
        <source>The nodes are being compared…</source>
        <translation>Die Knoten werden verglichen …</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Keine Einstellung passt.</translation>
    </message>
    <message>
        <source>The placement rule could not be fetched. %1</source>
        <translation>Die Platzierungsregel konnte nicht geholt werden. %1</translation>
    </message>
    <message>
        <source>Copied. Write it into agent.toml on the node and restart its agent.</source>
        <translation>Kopiert. Schreiben Sie es auf dem Knoten in agent.toml und starten Sie seinen Agenten neu.</translation>
    </message>
    <message>
        <source>The settings are being fetched…</source>
        <translation>Die Einstellungen werden geholt …</translation>
    </message>
    <message>
        <source>The node in use</source>
        <translation>Der benutzte Knoten</translation>
    </message>
    <message>
        <source>Search name, value or description (Ctrl+F)</source>
        <translation>Name, Wert oder Beschreibung suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Only settings whose value is not the default</source>
        <translation>Nur Einstellungen, deren Wert von der Vorgabe abweicht</translation>
    </message>
    <message>
        <source>Ask all nodes that are running, and show only what differs</source>
        <translation>Alle laufenden Knoten fragen und nur zeigen, was verschieden ist</translation>
    </message>
    <message>
        <source>Settings o&amp;f:</source>
        <translation>&amp;Einstellungen von:</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The nodes could not be fetched. %1</source>
        <translation>Die Knoten konnten nicht geholt werden. %1</translation>
    </message>
    <message>
        <source>The settings could not be fetched. %1</source>
        <translation>Die Einstellungen konnten nicht geholt werden. %1</translation>
    </message>
    <message>
        <source>%1 does not tell its settings. %2</source>
        <translation>%1 nennt seine Einstellungen nicht. %2</translation>
    </message>
    <message>
        <source>The nodes agree on all settings.</source>
        <translation>Die Knoten stimmen in allen Einstellungen überein.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n differ, but should not</source>
        <translation>
            <numerusform>%n verschieden, sollte gleich sein</numerusform>
            <numerusform>%n verschieden, sollten gleich sein</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Von jemand anders geändert</translation>
    </message>
    <message>
        <source>Somebody else has saved %1 meanwhile, with just what you entered.</source>
        <translation>Jemand anders hat %1 inzwischen gespeichert, mit genau Ihren Eingaben.</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 since you began. Which version shall count?</source>
        <translation>Jemand anders hat %1 geändert, seit Sie begonnen haben. Welche Fassung soll gelten?</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>Jetzt gespeichert</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre Eingabe</translation>
    </message>
    <message>
        <source>Save &amp;mine</source>
        <translation>&amp;Eigene Fassung speichern</translation>
    </message>
    <message>
        <source>What the other has changed in these fields is lost</source>
        <translation>Was jemand anders in diesen Feldern geändert hat, geht verloren</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>&amp;Andere Fassung nehmen</translation>
    </message>
    <message>
        <source>What you entered is lost</source>
        <translation>Was Sie eingegeben haben, geht verloren</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
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
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet …</translation>
    </message>
    <message>
        <source>Te&amp;st connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Delete the profile “%1”?</source>
        <translation>Das Profil „%1“ löschen?</translation>
    </message>
    <message>
        <source>Its address, its login and the remembered password are forgotten. The cluster stays as it is.</source>
        <translation>Adresse, Anmeldename und gemerktes Passwort werden vergessen. Der Cluster bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Its address and its login are forgotten. The cluster stays as it is.</source>
        <translation>Adresse und Anmeldename werden vergessen. Der Cluster bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Schließen ohne zu speichern?</translation>
    </message>
    <message>
        <source>What you changed in %1 is not saved.</source>
        <translation>Was Sie in %1 geändert haben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft …</translation>
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
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>Nothing can be changed through this connection.</source>
        <translation>Über diese Verbindung lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2; %3 stopped answering at %4</source>
        <translation>Mit %1 verbunden als %2; %3 antwortet seit %4 nicht mehr</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionDetails</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Verbunden seit</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Public id</source>
        <translation>Öffentliche ID</translation>
    </message>
    <message>
        <source>in no room</source>
        <translation>in keinem Raum</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionTest</name>
    <message>
        <source>%1 answers; the login took %2 ms.</source>
        <translation>%1 antwortet; die Anmeldung dauerte %2 ms.</translation>
    </message>
    <message>
        <source>The connection is protected by TLS.</source>
        <translation>Die Verbindung ist mit TLS geschützt.</translation>
    </message>
    <message>
        <source>The connection is not protected: TLS is not in use.</source>
        <translation>Die Verbindung ist nicht geschützt: TLS wird nicht benutzt.</translation>
    </message>
    <message>
        <source>The login works, with the rights of an administrator.</source>
        <translation>Die Anmeldung gelingt, mit den Rechten eines Administrators.</translation>
    </message>
    <message numerus="yes">
        <source>The cluster has %n server(s), %1 of them up.</source>
        <translation>
            <numerusform>Der Cluster hat %n Server; davon laufen: %1.</numerusform>
            <numerusform>Der Cluster hat %n Server; davon laufen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Version: %1</translation>
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
        <source>&amp;Kick…</source>
        <translation>&amp;Hinauswerfen …</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
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
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search person, room or server (Ctrl+F)</source>
        <translation>Person, Raum oder Server suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Remove the selected people from their rooms</source>
        <translation>Die gewählten Personen aus ihren Räumen entfernen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Leave those who are still there where they are</source>
        <translation>Wer noch da ist, bleibt, wo er ist</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Kicked %1 of %2</source>
        <translation>Hinausgeworfen: %1 von %2</translation>
    </message>
</context>
<context>
    <name>Console::CredentialsDialog</name>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>Console::DrainDialog</name>
    <message>
        <source>“%1” gets no new rooms from now on.</source>
        <translation>„%1“ bekommt ab jetzt keine neuen Räume.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are open on it</source>
        <translation>
            <numerusform>Auf ihm ist %n Raum geöffnet</numerusform>
            <numerusform>Auf ihm sind %n Räume geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n person(s) in them.</source>
        <translation>
            <numerusform>mit %n Person darin.</numerusform>
            <numerusform>mit %n Personen darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move what is still open after</source>
        <translation>Noch Offenes &amp;verlegen nach</translation>
    </message>
    <message>
        <source>Drain server</source>
        <translation>Server leeren</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>Minutes until rooms are moved</source>
        <translation>Minuten, bis Räume verlegt werden</translation>
    </message>
    <message>
        <source>Told to people in its rooms; may be empty</source>
        <translation>Für die Personen in seinen Räumen; darf leer sein</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>People in a room that moves go on on another server after a moment. Without a deadline rooms stay until everybody has left.</source>
        <translation>Wird ein Raum verlegt, machen die Personen darin nach einem Moment auf einem anderen Server weiter. Ohne Termin bleiben Räume, bis alle gegangen sind.</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation>&amp;Hinweis</translation>
    </message>
</context>
<context>
    <name>Console::EditorPanelBase</name>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Saving shows both versions; “Revert” shows theirs.</source>
        <translation>Jemand anders hat das inzwischen geändert. Beim Speichern sehen Sie beide Fassungen; „Zurücksetzen“ zeigt die andere.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Somebody has deleted this meanwhile. Saving adds it anew.</source>
        <translation>Jemand hat das inzwischen gelöscht. Beim Speichern wird es neu angelegt.</translation>
    </message>
    <message>
        <source>“%1” is gone already.</source>
        <translation>„%1“ ist schon weg.</translation>
    </message>
    <message>
        <source>“%1” was not deleted. %2</source>
        <translation>„%1“ wurde nicht gelöscht. %2</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert …</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
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
    <name>Console::Environment</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
</context>
<context>
    <name>Console::ExplainPage</name>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Geöffnet auf</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Gebunden an</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>There are no rooms yet.</source>
        <translation>Es gibt noch keine Räume.</translation>
    </message>
    <message>
        <source>No room matches “%1”.</source>
        <translation>Kein Raum passt zu „%1“.</translation>
    </message>
    <message>
        <source>Search room</source>
        <translation>Raum suchen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>The rooms are being fetched…</source>
        <translation>Die Räume werden geholt …</translation>
    </message>
    <message>
        <source>Nodes in the order of preference</source>
        <translation>Knoten in der Reihenfolge ihrer Eignung</translation>
    </message>
    <message>
        <source>Choose a room: the cluster tells where it would be opened now, and why there.</source>
        <translation>Wählen Sie einen Raum: der Cluster sagt, wo er jetzt geöffnet würde, und warum dort.</translation>
    </message>
    <message>
        <source>“%1” would be opened on %2: %3.</source>
        <translation>„%1“ würde auf %2 geöffnet: %3.</translation>
    </message>
    <message>
        <source>The cluster is being asked…</source>
        <translation>Der Cluster wird gefragt …</translation>
    </message>
    <message>
        <source>No node can take “%1” now.</source>
        <translation>Kein Knoten kann „%1“ jetzt öffnen.</translation>
    </message>
    <message>
        <source>No room is chosen.</source>
        <translation>Kein Raum ist gewählt.</translation>
    </message>
</context>
<context>
    <name>Console::FilesPanel</name>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>is being made</source>
        <translation>wird erstellt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Put there by</source>
        <translation>Hinzugefügt von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Welche Dateien</translation>
    </message>
    <message>
        <source>Files of rooms</source>
        <translation>Dateien von Räumen</translation>
    </message>
    <message>
        <source>Deleted files</source>
        <translation>Gelöschte Dateien</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Search file, room or person (Ctrl+F)</source>
        <translation>Datei, Raum oder Person suchen (Strg+F)</translation>
    </message>
    <message>
        <source>There are no files.</source>
        <translation>Es gibt keine Dateien.</translation>
    </message>
    <message>
        <source>No file matches “%1”.</source>
        <translation>Keine Datei passt zu „%1“.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Put the selected file into the bin</source>
        <translation>Die gewählte Datei in den Papierkorb legen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Take the selected file out of the bin</source>
        <translation>Die gewählte Datei aus dem Papierkorb holen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s). Rooms: %1, bins: %2, what accounts keep for themselves: %3</source>
        <translation>
            <numerusform>%n Datei. Räume: %1, Papierkörbe: %2, eigene Dateien der Konten: %3</numerusform>
            <numerusform>%n Dateien. Räume: %1, Papierkörbe: %2, eigene Dateien der Konten: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you really want to delete the file “%1” of the room “%2”?</source>
        <translation>Möchten Sie die Datei „%1“ des Raums „%2“ wirklich löschen?</translation>
    </message>
    <message>
        <source>People in the room no longer see it. It can be restored for seven days.</source>
        <translation>Die Personen im Raum sehen sie dann nicht mehr. Sieben Tage lang lässt sie sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>Datei löschen</translation>
    </message>
    <message>
        <source>The file “%1” was deleted.</source>
        <translation>Die Datei „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>The file “%1” is back in the room “%2”.</source>
        <translation>Die Datei „%1“ ist wieder im Raum „%2“.</translation>
    </message>
</context>
<context>
    <name>Console::Form</name>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Console::GroupMembers</name>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>Make &amp;moderator</source>
        <translation>Zum &amp;Moderator machen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Mitglieder der Gruppe</translation>
    </message>
    <message>
        <source>Nobody is in this group yet.</source>
        <translation>In dieser Gruppe ist noch niemand.</translation>
    </message>
    <message>
        <source>“%1” does not moderate “%2” any more.</source>
        <translation>„%1“ moderiert „%2“ nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” moderates “%2” now.</source>
        <translation>„%1“ moderiert jetzt „%2“.</translation>
    </message>
    <message>
        <source>No &amp;moderator</source>
        <translation>Kein &amp;Moderator mehr</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Search login, name or e-mail</source>
        <translation>Anmeldename, Name oder E-Mail suchen</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Zur Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>“%1” is in “%2” now.</source>
        <translation>„%1“ ist jetzt in „%2“.</translation>
    </message>
    <message>
        <source>Take “%1” out of “%2”?</source>
        <translation>„%1“ aus „%2“ entfernen?</translation>
    </message>
    <message>
        <source>The user loses the rooms that only this group may enter.</source>
        <translation>Der Benutzer verliert die Räume, die nur diese Gruppe betreten darf.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“%1” is not in “%2” any more.</source>
        <translation>„%1“ ist nicht mehr in „%2“.</translation>
    </message>
</context>
<context>
    <name>Console::GroupRooms</name>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>public: for everybody</source>
        <translation>öffentlich: für alle</translation>
    </message>
    <message>
        <source>by its groups</source>
        <translation>über seine Gruppen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Rooms of the group</source>
        <translation>Räume der Gruppe</translation>
    </message>
    <message>
        <source>This group has no rooms of its own yet.</source>
        <translation>Diese Gruppe hat noch keine eigenen Räume.</translation>
    </message>
    <message>
        <source>A room for %1</source>
        <translation>Ein Raum für %1</translation>
    </message>
    <message>
        <source>Search name, comment or node</source>
        <translation>Name, Kommentar oder Knoten suchen</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Zur Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>The members of “%1” may enter “%2” now.</source>
        <translation>Die Mitglieder von „%1“ dürfen jetzt „%2“ betreten.</translation>
    </message>
    <message>
        <source>Take the room “%1” from “%2”?</source>
        <translation>Der Gruppe „%2“ den Raum „%1“ entziehen?</translation>
    </message>
    <message>
        <source>Its members may not enter it any more, unless it is public. Who is in it now stays.</source>
        <translation>Ihre Mitglieder dürfen ihn nicht mehr betreten, wenn er nicht öffentlich ist. Wer darin ist, bleibt.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>“%1” is not a room of “%2” any more.</source>
        <translation>„%1“ ist kein Raum von „%2“ mehr.</translation>
    </message>
</context>
<context>
    <name>Console::GroupsPanel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Search name (Ctrl+F)</source>
        <translation>Name suchen (Strg+F)</translation>
    </message>
    <message>
        <source>There are no groups yet. Choose “New” to make the first.</source>
        <translation>Es gibt noch keine Gruppen. Wählen Sie „Neu“, um die erste anzulegen.</translation>
    </message>
    <message>
        <source>No group matches “%1”.</source>
        <translation>Keine Gruppe passt zu „%1“.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Enter a new group</source>
        <translation>Eine neue Gruppe eingeben</translation>
    </message>
    <message>
        <source>Delete the selected group</source>
        <translation>Die gewählte Gruppe löschen</translation>
    </message>
    <message>
        <source>Do you really want to delete the group “%1”?</source>
        <translation>Möchten Sie die Gruppe „%1“ wirklich löschen?</translation>
    </message>
    <message>
        <source>Its members and rooms stay, but rooms that only this group may enter are closed to them.</source>
        <translation>Ihre Mitglieder und Räume bleiben, aber Räume, die nur diese Gruppe betreten darf, sind ihnen dann verschlossen.</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message>
        <source>The group “%1” was saved.</source>
        <translation>Die Gruppe „%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>The group “%1” was deleted.</source>
        <translation>Die Gruppe „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>the group “%1”</source>
        <translation>die Gruppe „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::HeadlessVerify</name>
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
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Gesehen: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Zu tun: %1</translation>
    </message>
    <message>
        <source>Stopping, and removing what the check has made…</source>
        <translation>Hält an und entfernt, was die Prüfung angelegt hat …</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation>Der Bericht kann nicht nach %1 geschrieben werden: %2.</translation>
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
</context>
<context>
    <name>Console::HelpDock</name>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>There is no help on this panel.</source>
        <translation>Zu diesem Bereich gibt es keine Hilfe.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Was Sie sehen</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
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
    <name>Console::KeyringSecrets</name>
    <message>
        <source>The key ring was not opened.</source>
        <translation>Der Schlüsselbund wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>The key ring did not take the password.</source>
        <translation>Der Schlüsselbund hat das Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>The console keeps it until it ends.</source>
        <translation>Die Konsole merkt es sich, bis sie beendet wird.</translation>
    </message>
</context>
<context>
    <name>Console::Kick</name>
    <message>
        <source>Do you really want to remove %1 from the room %2?</source>
        <translation>Möchten Sie %1 wirklich aus dem Raum %2 entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Do you really want to remove %n person(s) from their rooms?</source>
        <translation>
            <numerusform>Möchten Sie %n Person wirklich aus ihrem Raum entfernen?</numerusform>
            <numerusform>Möchten Sie %n Personen wirklich aus ihren Räumen entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The person is told that an administrator closed the session, and may enter again.</source>
        <translation>Die Person erfährt, dass die Administration die Sitzung beendet hat, und darf wieder eintreten.</translation>
    </message>
    <message>
        <source>They are told that an administrator closed their session, and may enter again.</source>
        <translation>Die Personen erfahren, dass die Administration ihre Sitzung beendet hat, und dürfen wieder eintreten.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Hinauswerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were removed from their rooms.</source>
        <translation>
            <numerusform>%n Person wurde aus ihrem Raum entfernt.</numerusform>
            <numerusform>%n Personen wurden aus ihren Räumen entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s) were removed from their rooms.</source>
        <translation>
            <numerusform>%1 von %n Person wurde aus ihrem Raum entfernt.</numerusform>
            <numerusform>%1 von %n Personen wurden aus ihren Räumen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the room %2.</source>
        <translation>%1 wurde aus dem Raum %2 entfernt.</translation>
    </message>
    <message>
        <source>%1 could not be removed from the room %2. %3</source>
        <translation>%1 konnte nicht aus dem Raum %2 entfernt werden. %3</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
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
        <source>There are no mails.</source>
        <translation>Es gibt keine E-Mails.</translation>
    </message>
    <message>
        <source>No mail matches “%1”.</source>
        <translation>Keine E-Mail passt zu „%1“.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Take the selected mail out of the queue</source>
        <translation>Die gewählte E-Mail aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>Test &amp;mail…</source>
        <translation>&amp;Test-E-Mail …</translation>
    </message>
    <message>
        <source>Send a mail that says nothing but that mail works</source>
        <translation>Eine E-Mail senden, die nur sagt, dass E-Mails ankommen</translation>
    </message>
    <message>
        <source>Do you really want to delete the mail to %1?</source>
        <translation>Möchten Sie die E-Mail an %1 wirklich löschen?</translation>
    </message>
    <message>
        <source>It was sent; only its entry here is lost.</source>
        <translation>Sie wurde gesendet; nur ihr Eintrag hier geht verloren.</translation>
    </message>
    <message>
        <source>It is not sent any more.</source>
        <translation>Sie wird nicht mehr gesendet.</translation>
    </message>
    <message>
        <source>Delete mail</source>
        <translation>E-Mail löschen</translation>
    </message>
    <message>
        <source>The mail to %1 was deleted.</source>
        <translation>Die E-Mail an %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Test mail</source>
        <translation>Test-E-Mail</translation>
    </message>
    <message>
        <source>Where shall the test mail go?</source>
        <translation>Wohin soll die Test-E-Mail gehen?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>The test mail to %1 is in the queue; the list shows what comes of it.</source>
        <translation>Die Test-E-Mail an %1 ist in der Warteschlange; die Liste zeigt, was daraus wird.</translation>
    </message>
</context>
<context>
    <name>Console::MainWindow</name>
    <message>
        <source>Atrium Console</source>
        <translation>Atrium-Konsole</translation>
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
    <message>
        <source>&amp;Trusted certificates…</source>
        <translation>Vertrauenswürdige &amp;Zertifikate …</translation>
    </message>
    <message>
        <source>&amp;Search commands…</source>
        <translation>Befehle &amp;suchen …</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Erneuern</translation>
    </message>
    <message>
        <source>&amp;Pause refreshing</source>
        <translation>Erneuern an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Refreshing paused</source>
        <translation>Erneuern angehalten</translation>
    </message>
    <message>
        <source>Pause refreshing</source>
        <translation>Erneuern anhalten</translation>
    </message>
    <message>
        <source>Lists stay as they are; F5 fetches them once</source>
        <translation>Listen bleiben, wie sie sind; F5 holt sie einmal neu</translation>
    </message>
    <message>
        <source>Keep lists as they are</source>
        <translation>Listen lassen, wie sie sind</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>Console::MeshModel</name>
    <message>
        <source>%1 s late</source>
        <translation>%1 s verspätet</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Last commit sent: %1, acknowledged: %2</source>
        <translation>Zuletzt gesendeter Commit: %1, bestätigt: %2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wartend: %1</translation>
    </message>
    <message numerus="yes">
        <source>Connected anew: %n time(s)</source>
        <translation>
            <numerusform>Neu verbunden: %n Mal</numerusform>
            <numerusform>Neu verbunden: %n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Letzter Fehler: %1</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <translation>von %1 zu %2: %3</translation>
    </message>
</context>
<context>
    <name>Console::MeshView</name>
    <message>
        <source>Commit channel from the node of the row to the node of the column</source>
        <translation>Commit-Kanal vom Knoten der Zeile zum Knoten der Spalte</translation>
    </message>
    <message>
        <source>How commits get from the node of a row to the node of a column.</source>
        <translation>Wie Commits vom Knoten einer Zeile zum Knoten einer Spalte gelangen.</translation>
    </message>
    <message>
        <source>There are no nodes to connect.</source>
        <translation>Es gibt keine Knoten zu verbinden.</translation>
    </message>
    <message>
        <source>A single node needs no commit channel.</source>
        <translation>Ein einzelner Knoten braucht keinen Commit-Kanal.</translation>
    </message>
    <message>
        <source>The commit channel is being looked at…</source>
        <translation>Der Commit-Kanal wird geprüft …</translation>
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
    <name>Console::Navigation</name>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>Console::NodeCard</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 von höchstens %2</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>geht %1 vor</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>geht %1 nach</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1, Gewicht %2</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Frist</translation>
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
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Commit lag</source>
        <translation>Commit-Verzögerung</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Wird geleert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, not active</source>
        <translation>%1, nicht aktiv</translation>
    </message>
    <message>
        <source>Node %1: %2</source>
        <translation>Knoten %1: %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>⚠ %1: %2</source>
        <translation>⚠ %1: %2</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Media server</source>
        <translation>Medienserver</translation>
    </message>
</context>
<context>
    <name>Console::NodeChoiceDialog</name>
    <message>
        <source>%1 (gets no rooms now)</source>
        <translation>%1 (bekommt jetzt keine Räume)</translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation>&amp;Knoten</translation>
    </message>
    <message>
        <source>Letters, digits, dots, dashes and underscores, at most 40.</source>
        <translation>Buchstaben, Ziffern, Punkte, Binde- und Unterstriche, höchstens 40.</translation>
    </message>
</context>
<context>
    <name>Console::NodeProblems</name>
    <message>
        <source>The cluster has not reported on %1 yet.</source>
        <translation>Der Cluster hat zu %1 noch nichts gemeldet.</translation>
    </message>
    <message>
        <source>If it stays so, look whether its number and address are right.</source>
        <translation>Bleibt es so, sehen Sie nach, ob Nummer und Adresse stimmen.</translation>
    </message>
    <message>
        <source>%1 is late.</source>
        <translation>%1 ist verspätet.</translation>
    </message>
    <message>
        <source>Look at the load of its machine and at its way to the database.</source>
        <translation>Sehen Sie nach der Last seines Rechners und nach seinem Weg zur Datenbank.</translation>
    </message>
    <message>
        <source>%1 is draining.</source>
        <translation>%1 wird geleert.</translation>
    </message>
    <message>
        <source>Undo it in Servers if the node shall get rooms again.</source>
        <translation>Heben Sie es unter „Server“ auf, wenn der Knoten wieder Räume bekommen soll.</translation>
    </message>
    <message>
        <source>%1 is drained.</source>
        <translation>%1 ist geleert.</translation>
    </message>
    <message>
        <source>It can be stopped or updated now; undo it in Servers afterwards.</source>
        <translation>Er kann jetzt beendet oder aktualisiert werden; heben Sie das Leeren danach unter „Server“ auf.</translation>
    </message>
    <message>
        <source>%1 is fenced.</source>
        <translation>%1 ist abgetrennt.</translation>
    </message>
    <message>
        <source>Restore its way to the database; it goes on by itself then.</source>
        <translation>Stellen Sie seinen Weg zur Datenbank wieder her; dann macht er von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 is dead.</source>
        <translation>%1 ist tot.</translation>
    </message>
    <message>
        <source>Start its agent again. If the machine is certainly off, declare it dead in Servers, so that its rooms open elsewhere at once.</source>
        <translation>Starten Sie seinen Agenten wieder. Ist der Rechner sicher aus, erklären Sie ihn unter „Server“ für tot, damit seine Räume sofort anderswo öffnen.</translation>
    </message>
    <message>
        <source>%1 is active but stopped.</source>
        <translation>%1 ist aktiv, aber beendet.</translation>
    </message>
    <message>
        <source>Start its agent, or take “Active” off in Servers if it shall stay away.</source>
        <translation>Starten Sie seinen Agenten, oder schalten Sie „Aktiv“ unter „Server“ aus, wenn er wegbleiben soll.</translation>
    </message>
    <message numerus="yes">
        <source>%1 crashed %n time(s) in a row.</source>
        <translation>
            <numerusform>%1 ist %n Mal abgestürzt.</numerusform>
            <numerusform>%1 ist %n Mal hintereinander abgestürzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It gets new rooms again at %1.</source>
        <translation>Ab %1 bekommt er wieder neue Räume.</translation>
    </message>
    <message>
        <source>Read the agent&apos;s log on its machine: the last lines before each start tell why.</source>
        <translation>Lesen Sie das Protokoll des Agenten auf seinem Rechner: die letzten Zeilen vor jedem Start sagen, warum.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s ahead of the database&apos;s.</source>
        <translation>Die Uhr von %1 geht gegenüber der Datenbank um %2 s vor.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s behind the database&apos;s.</source>
        <translation>Die Uhr von %1 geht gegenüber der Datenbank um %2 s nach.</translation>
    </message>
    <message>
        <source>Have its machine set the clock by NTP. Rooms are safe, but times in its logs are wrong.</source>
        <translation>Lassen Sie seinen Rechner die Uhr über NTP stellen. Die Räume sind sicher, aber die Zeiten in seinen Protokollen sind falsch.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n room(s).</source>
        <translation>
            <numerusform>%1 ist an seiner Grenze von %n Raum.</numerusform>
            <numerusform>%1 ist an seiner Grenze von %n Räumen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n people.</source>
        <translation>
            <numerusform>%1 ist an seiner Grenze von %n Person.</numerusform>
            <numerusform>%1 ist an seiner Grenze von %n Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It gets no new rooms. Raise the limit in Servers, or add a node.</source>
        <translation>Er bekommt keine neuen Räume. Erhöhen Sie die Grenze unter „Server“, oder fügen Sie einen Knoten hinzu.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>The nodes run different versions: %1.</source>
        <translation>Die Knoten haben verschiedene Versionen: %1.</translation>
    </message>
    <message>
        <source>Drain and update one node after the other until all run the same.</source>
        <translation>Leeren und aktualisieren Sie einen Knoten nach dem anderen, bis alle dieselbe haben.</translation>
    </message>
    <message numerus="yes">
        <source>The media server of %1 is at its limit of %n stream(s).</source>
        <translation>
            <numerusform>Der Medienserver von %1 ist an seiner Grenze von %n Strom.</numerusform>
            <numerusform>Der Medienserver von %1 ist an seiner Grenze von %n Strömen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms that need one open elsewhere. Raise media.streams in the node&apos;s configuration, or give another node a media server.</source>
        <translation>Räume, die einen brauchen, öffnen anderswo. Erhöhen Sie media.streams in der Konfiguration des Knotens, oder geben Sie einem anderen Knoten einen Medienserver.</translation>
    </message>
    <message>
        <source>The media server of %1 is down: nobody hears or sees anybody in its rooms that use it.</source>
        <translation>Der Medienserver von %1 ist außer Betrieb: In seinen Räumen, die ihn benutzen, hört und sieht niemand jemanden.</translation>
    </message>
    <message>
        <source>Start Janus on its machine; &quot;atrium-agent check media&quot; there tells what is wrong.</source>
        <translation>Starten Sie Janus auf seiner Maschine; „atrium-agent check media“ sagt dort, was nicht stimmt.</translation>
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
        <source>%1 needs --server, --user and --password-file.</source>
        <translation>%1 braucht --server, --user und --password-file.</translation>
    </message>
    <message>
        <source>--screenshot and --verify cannot be used together.</source>
        <translation>--screenshot und --verify lassen sich nicht zusammen benutzen.</translation>
    </message>
    <message>
        <source>--report needs --verify.</source>
        <translation>--report braucht --verify.</translation>
    </message>
    <message>
        <source>The name of the report must end in .json or in .xml (JUnit).</source>
        <translation>Der Name des Berichts muss auf .json oder .xml (JUnit) enden.</translation>
    </message>
    <message>
        <source>Checks the cluster without a window: ends with 0 if it works, with 1 if not.</source>
        <translation>Prüft den Cluster ohne Fenster: endet mit 0, wenn er arbeitet, sonst mit 1.</translation>
    </message>
    <message>
        <source>File for the report of --verify: JSON if it ends in .json, JUnit in .xml.</source>
        <translation>Datei für den Bericht von --verify: JSON, wenn sie auf .json endet, JUnit bei .xml.</translation>
    </message>
    <message>
        <source>“%1” is no option; see --help.</source>
        <translation>„%1“ ist keine Option; siehe --help.</translation>
    </message>
</context>
<context>
    <name>Console::OverviewPanel</name>
    <message>
        <source>Needs attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>The cluster is being looked at…</source>
        <translation>Der Cluster wird geprüft …</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Commit channel</source>
        <translation>Commit-Kanal</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Load of each node</source>
        <translation>Last jedes Knotens</translation>
    </message>
    <message>
        <source>Commit lag</source>
        <translation>Commit-Verzögerung</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>The nodes could not be refreshed. %1</source>
        <translation>Die Knoten konnten nicht erneuert werden. %1</translation>
    </message>
    <message>
        <source>The commit channel could not be refreshed. %1</source>
        <translation>Der Commit-Kanal konnte nicht erneuert werden. %1</translation>
    </message>
    <message>
        <source>The shared folders could not be refreshed. %1</source>
        <translation>Die gemeinsamen Ordner konnten nicht erneuert werden. %1</translation>
    </message>
    <message>
        <source>The mails could not be refreshed. %1</source>
        <translation>Die E-Mails konnten nicht erneuert werden. %1</translation>
    </message>
    <message>
        <source>The jobs could not be refreshed. %1</source>
        <translation>Die Aufgaben konnten nicht erneuert werden. %1</translation>
    </message>
    <message>
        <source>The state of the cluster is not known yet.</source>
        <translation>Der Zustand des Clusters ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>This cluster has no servers yet.</source>
        <translation>Dieser Cluster hat noch keine Server.</translation>
    </message>
    <message>
        <source>The nodes are being fetched…</source>
        <translation>Die Knoten werden geholt …</translation>
    </message>
    <message>
        <source>The audit log could not be refreshed. %1</source>
        <translation>Das Audit-Protokoll konnte nicht erneuert werden. %1</translation>
    </message>
</context>
<context>
    <name>Console::PanelHelp</name>
    <message>
        <source>The state of the whole cluster on one page. The sentence at the top tells whether people can work. Below it stand the problems there are, a card for each node, the commit channel between the nodes, and charts of the last hour.</source>
        <translation>Der Zustand des ganzen Clusters auf einer Seite. Der Satz ganz oben sagt, ob Menschen arbeiten können. Darunter stehen die vorhandenen Probleme, eine Karte für jeden Knoten, der Commit-Kanal zwischen den Knoten und Diagramme der letzten Stunde.</translation>
    </message>
    <message>
        <source>A card tells a node&apos;s state, its rooms, its people and its load. The commit channel brings what one node changes to the others at once: each cell tells how well that works from the node of its row to the node of its column. The charts begin when the console connects.</source>
        <translation>Eine Karte zeigt Zustand, Räume, Personen und Last eines Knotens. Der Commit-Kanal bringt, was ein Knoten ändert, sofort zu den anderen: jede Zelle sagt, wie gut das vom Knoten ihrer Zeile zum Knoten ihrer Spalte gelingt. Die Diagramme beginnen, wenn sich die Konsole verbindet.</translation>
    </message>
    <message>
        <source>Begin with the first problem, which is the most urgent: each says what to do about it. A problem vanishes by itself as soon as its cause is gone.</source>
        <translation>Beginnen Sie mit dem ersten Problem, es ist das dringendste: bei jedem steht, was zu tun ist. Ein Problem verschwindet von selbst, sobald seine Ursache behoben ist.</translation>
    </message>
    <message>
        <source>The nodes of the cluster. The list holds what administrators entered and what each node reports; beside it is the selected one in full.</source>
        <translation>Die Knoten des Clusters. Die Liste enthält, was die Administration eingegeben hat und was jeder Knoten meldet; daneben steht der gewählte mit allen Angaben.</translation>
    </message>
    <message>
        <source>A node that is up gets new rooms, a joining one has just started. A late one has been silent for some seconds: it keeps its rooms but gets no new ones. A draining node is being emptied, a drained one is empty. A fenced node has closed its rooms because it lost the database. A dead one was silent until its rooms moved. A stopped one ended cleanly.</source>
        <translation>Ein Knoten, der läuft, bekommt neue Räume; einer, der anläuft, ist eben gestartet. Ein verspäteter schweigt seit einigen Sekunden: er behält seine Räume, bekommt aber keine neuen. Ein Knoten, der geleert wird, gibt seine Räume ab, ein geleerter hat keine mehr. Ein abgetrennter hat seine Räume geschlossen, weil er die Datenbank verloren hat. Ein toter schwieg, bis seine Räume umzogen. Ein beendeter wurde ordentlich beendet.</translation>
    </message>
    <message>
        <source>Add server leads step by step until a new node works. Deactivate keeps new rooms away, Drain empties a node for maintenance, Declare dead says that a silent one is certainly off, so that its rooms open elsewhere. Save stores the form; refreshing never overwrites what you are typing.</source>
        <translation>„Server hinzufügen“ führt Schritt für Schritt, bis ein neuer Knoten arbeitet. „Deaktivieren“ hält neue Räume fern, „Leeren“ leert einen Knoten für die Wartung, „Für tot erklären“ sagt, dass ein schweigender sicher aus ist, damit seine Räume anderswo öffnen. „Speichern“ speichert das Formular; beim Erneuern wird nie überschrieben, was Sie gerade eingeben.</translation>
    </message>
    <message>
        <source>All rooms of the cluster, open or not: where each one is open and how many people are in it. Beside the list are the settings of the selected room, the people in it, and why it is, or would be, on its node.</source>
        <translation>Alle Räume des Clusters, ob geöffnet oder nicht: wo jeder geöffnet ist und wie viele Personen darin sind. Neben der Liste stehen die Einstellungen des gewählten Raums, die Personen darin und warum er auf seinem Knoten ist oder wäre.</translation>
    </message>
    <message>
        <source>A room opens when the first person enters and closes when it has been empty for a while. People counts those who are in, of those who fit. A pinned room opens only on the node, or on nodes with the label, that it is pinned to.</source>
        <translation>Ein Raum öffnet, wenn die erste Person eintritt, und schließt, wenn er eine Weile leer war. „Personen“ zählt, wie viele darin sind, von denen, die hineinpassen. Ein gebundener Raum öffnet nur auf dem Knoten oder auf Knoten mit dem Label, an die er gebunden ist.</translation>
    </message>
    <message>
        <source>New makes a room, Save stores the settings, Delete removes a room with all it holds. Move takes an open room to another node, where its people go on after a moment. Pin says where it must open. Empty sends everybody out. Each of them asks before it does anything.</source>
        <translation>„Neu“ legt einen Raum an, „Speichern“ speichert die Einstellungen, „Löschen“ entfernt einen Raum mit allem, was darin ist. „Verlegen“ bringt einen offenen Raum auf einen anderen Knoten, wo die Personen nach einem Moment weitermachen. „Binden“ legt fest, wo er öffnen muss. „Leeren“ schickt alle hinaus. Jeder Befehl fragt, bevor er etwas tut.</translation>
    </message>
    <message>
        <source>Everybody who is connected to any node of the cluster, whether in a room or not. The list refreshes itself; more rows come as you scroll down. Beside it stands what is known of the selected person.</source>
        <translation>Alle, die mit einem Knoten des Clusters verbunden sind, ob in einem Raum oder nicht. Die Liste erneuert sich selbst; beim Blättern nach unten kommen weitere Zeilen. Daneben steht, was von der gewählten Person bekannt ist.</translation>
    </message>
    <message>
        <source>Connected since is a time of your own zone. Server names the node that serves the person, with its number in brackets. The IP address is the one that the node sees, which may be that of a proxy. Somebody who is in no room is logged in and looks at the list of rooms.</source>
        <translation>„Verbunden seit“ ist eine Zeit Ihrer eigenen Zeitzone. „Server“ nennt den Knoten, der die Person bedient, mit seiner Nummer in Klammern. Die IP-Adresse ist die, die der Knoten sieht; es kann die eines Proxys sein. Wer in keinem Raum ist, ist angemeldet und sieht die Liste der Räume.</translation>
    </message>
    <message>
        <source>The search and the order of the rows are those of the whole cluster. Kick removes the selected people from their rooms after a question, and tells of each whether it worked; they may enter again.</source>
        <translation>Suche und Reihenfolge der Zeilen gelten für den ganzen Cluster. „Hinauswerfen“ entfernt die gewählten Personen nach einer Rückfrage aus ihren Räumen und sagt bei jeder, ob es gelungen ist; sie dürfen wieder eintreten.</translation>
    </message>
    <message>
        <source>How rooms are spread over the nodes: how evenly the load is spread now, where a room would open, and what would happen if a node were lost, emptied or added.</source>
        <translation>Wie die Räume auf die Knoten verteilt sind: wie gleichmäßig die Last jetzt verteilt ist, wo ein Raum öffnen würde und was geschähe, wenn ein Knoten ausfiele, geleert würde oder hinzukäme.</translation>
    </message>
    <message>
        <source>The load of a node follows from its rooms or its people, by the placement rule. A node with a weight of 200 takes twice the load of one with 100. Limits, labels and pins come before the balance. Nodes that are not up, or not active, get no new rooms.</source>
        <translation>Die Last eines Knotens ergibt sich nach der Platzierungsregel aus seinen Räumen oder seinen Personen. Ein Knoten mit Gewicht 200 trägt doppelt so viel Last wie einer mit 100. Grenzen, Labels und Bindungen gehen dem Ausgleich vor. Knoten, die nicht laufen oder nicht aktiv sind, bekommen keine neuen Räume.</translation>
    </message>
    <message>
        <source>Balance shows the nodes beside each other. Where would a room go asks the cluster about one room, and tells for each node why it was taken or not. What if only calculates: it changes nothing. Use it before you stop a node, to see whether the others can take its rooms.</source>
        <translation>„Verteilung“ zeigt die Knoten nebeneinander. „Wohin käme ein Raum?“ fragt den Cluster nach einem Raum und sagt bei jedem Knoten, warum er gewählt wurde oder nicht. „Was wäre, wenn …“ rechnet nur und ändert nichts. Nutzen Sie es, bevor Sie einen Knoten beenden, um zu sehen, ob die anderen seine Räume aufnehmen können.</translation>
    </message>
    <message>
        <source>The accounts of the cluster: who may log in, under which name, and at which level. Accounts are the same on all nodes. The selected one is shown in full beside the list.</source>
        <translation>Die Konten des Clusters: wer sich anmelden darf, unter welchem Namen und auf welcher Stufe. Konten sind auf allen Knoten gleich. Das gewählte steht mit allen Angaben neben der Liste.</translation>
    </message>
    <message>
        <source>The login is what somebody types to enter; nobody else has it. Users enter rooms. Moderators moderate every room they are in. Administrators may do everything. Web-service users are for programs. An account of another system logs in through that system alone.</source>
        <translation>Den Anmeldenamen gibt man ein, um hineinzukommen; jeder ist nur einmal vergeben. Benutzer betreten Räume. Moderatoren moderieren jeden Raum, in dem sie sind. Administratoren dürfen alles. Webdienst-Benutzer sind für Programme. Ein Konto eines anderen Systems meldet sich nur über jenes System an.</translation>
    </message>
    <message>
        <source>New enters an account, Save stores the form, Delete removes the selected one after a question. New web-service user makes an account for a program, Reset password makes a new password; both show it once. A new password ends the user&apos;s sessions everywhere.</source>
        <translation>„Neu“ gibt ein Konto ein, „Speichern“ speichert das Formular, „Löschen“ entfernt das gewählte nach einer Rückfrage. „Neuer Webdienst-Benutzer“ legt ein Konto für ein Programm an, „Passwort zurücksetzen“ erzeugt ein neues Passwort; beide zeigen es einmal. Ein neues Passwort beendet die Sitzungen des Benutzers überall.</translation>
    </message>
    <message>
        <source>The groups that users belong to. A group is a set of people who share rooms, for instance a department or a class. The members and the rooms of the selected group are shown beside the list.</source>
        <translation>Die Gruppen, zu denen Benutzer gehören. Eine Gruppe sind Personen mit gemeinsamen Räumen, zum Beispiel eine Abteilung oder eine Klasse. Mitglieder und Räume der gewählten Gruppe stehen neben der Liste.</translation>
    </message>
    <message>
        <source>A user may be in several groups and may enter the rooms of all of them. A moderator of a group counts as a moderator in its rooms, without being one elsewhere.</source>
        <translation>Ein Benutzer kann in mehreren Gruppen sein und darf die Räume aller betreten. Ein Moderator einer Gruppe gilt in ihren Räumen als Moderator, ohne es anderswo zu sein.</translation>
    </message>
    <message>
        <source>New enters a group, Save stores its name. Delete removes it after a question: its members and rooms stay, but rooms that only this group may enter are closed to its members. Members and rooms are added and taken away in the sheets beside the list.</source>
        <translation>„Neu“ gibt eine Gruppe ein, „Speichern“ speichert ihren Namen. „Löschen“ entfernt sie nach einer Rückfrage: ihre Mitglieder und Räume bleiben, aber Räume, die nur diese Gruppe betreten darf, sind ihren Mitgliedern dann verschlossen. Mitglieder und Räume werden auf den Blättern neben der Liste hinzugefügt und entfernt.</translation>
    </message>
    <message>
        <source>Who is logged in to the cluster, how, and from where. One person may have several sessions, one for each device or program. A session lives on all nodes, so that it outlasts the end of one of them.</source>
        <translation>Wer am Cluster angemeldet ist, wie und von wo. Eine Person kann mehrere Sitzungen haben, eine für jedes Gerät oder Programm. Eine Sitzung lebt auf allen Knoten und überdauert so das Ende eines einzelnen.</translation>
    </message>
    <message>
        <source>Logged in by tells the way: the page, a program that speaks SOAP, an invitation, or a link of another system. From is the address at which the session began. Last used tells when it was needed last, which may be some minutes ago although somebody is in a room.</source>
        <translation>„Angemeldet über“ nennt den Weg: die Seite, ein Programm, das SOAP spricht, eine Einladung oder ein Link eines anderen Systems. „Von“ ist die Adresse, an der die Sitzung begann. „Zuletzt benutzt“ sagt, wann sie zuletzt gebraucht wurde; das kann einige Minuten her sein, auch wenn jemand in einem Raum ist.</translation>
    </message>
    <message>
        <source>End sessions logs the selected user out everywhere after a question; the person leaves rooms and must log in again. Export writes all that matches the search into a file for spreadsheets.</source>
        <translation>„Sitzungen beenden“ meldet den gewählten Benutzer nach einer Rückfrage überall ab; die Person verlässt ihre Räume und muss sich wieder anmelden. „Exportieren“ schreibt alles, was zur Suche passt, in eine Datei für Tabellenprogramme.</translation>
    </message>
    <message>
        <source>The mails that the cluster writes, for instance invitations: those that wait, those that were sent and those that failed. What a mail says is not shown.</source>
        <translation>Die E-Mails, die der Cluster schreibt, zum Beispiel Einladungen: wartende, gesendete und gescheiterte. Was in einer E-Mail steht, wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>A mail that waits is tried at the time its state names, later and later each time. One that failed was given up; its last error tells why. Sent, perhaps twice means that the node ended while the mail was on its way, so that it was sent once more.</source>
        <translation>Eine wartende E-Mail wird zu der Zeit versucht, die ihr Zustand nennt, in immer größeren Abständen. Eine gescheiterte wurde aufgegeben; ihr letzter Fehler sagt, warum. „Gesendet, vielleicht doppelt“ heißt, dass der Knoten endete, während die E-Mail unterwegs war, und sie deshalb noch einmal gesendet wurde.</translation>
    </message>
    <message>
        <source>The list beside the search shows only mails of one state. Try again has the selected mail tried now, Delete takes it out of the queue. Test mail queues a mail that says nothing but that mail works: the list shows what comes of it.</source>
        <translation>Die Liste neben der Suche zeigt nur E-Mails eines Zustands. „Wieder versuchen“ lässt die gewählte E-Mail jetzt versuchen, „Löschen“ nimmt sie aus der Warteschlange. „Test-E-Mail“ stellt eine E-Mail in die Warteschlange, die nur sagt, dass E-Mails ankommen: die Liste zeigt, was daraus wird.</translation>
    </message>
    <message>
        <source>The work that one node does for all from time to time, such as removing what has expired. The nodes agree who does a job, so that it is done once and goes on if a node ends.</source>
        <translation>Die Arbeit, die von Zeit zu Zeit ein Knoten für alle erledigt, etwa Abgelaufenes zu entfernen. Die Knoten einigen sich, wer eine Aufgabe übernimmt; so wird sie einmal erledigt und geht weiter, wenn ein Knoten endet.</translation>
    </message>
    <message>
        <source>Last done by node names the node that did the job last. Began and ended tell when, due next tells when it is done again. The outcome is done or the error that ended it. A job that is long overdue means that no node is able to do it: look at the outcome and at the servers.</source>
        <translation>„Zuletzt von Knoten“ nennt den Knoten, der die Aufgabe zuletzt erledigt hat. „Begonnen“ und „Beendet“ sagen, wann, „Wieder fällig“, wann sie das nächste Mal erledigt wird. Das Ergebnis ist „erledigt“ oder der Fehler, an dem sie gescheitert ist. Ist eine Aufgabe lange überfällig, kann kein Knoten sie erledigen: sehen Sie nach dem Ergebnis und nach den Servern.</translation>
    </message>
    <message>
        <source>There is nothing to start by hand: a job that failed is tried again when it is due. Export writes the list into a file for spreadsheets.</source>
        <translation>Von Hand ist nichts zu starten: eine gescheiterte Aufgabe wird wieder versucht, wenn sie fällig ist. „Exportieren“ schreibt die Liste in eine Datei für Tabellenprogramme.</translation>
    </message>
    <message>
        <source>Which node sees whose shared folders. Files of rooms lie in folders that nodes may have in common, for instance on a network drive. The line at the top tells the problems; the list holds what each node found.</source>
        <translation>Welcher Knoten wessen gemeinsame Ordner sieht. Dateien von Räumen liegen in Ordnern, die Knoten gemeinsam haben können, zum Beispiel auf einem Netzlaufwerk. Die Zeile ganz oben nennt die Probleme; die Liste enthält, was jeder Knoten vorfand.</translation>
    </message>
    <message>
        <source>Nodes leave marks in their folders and look for those of the others. A node that sees the mark of another uses the same folder. If it does not, files that are written at one node are missing at the other: a drive may not be mounted, or the configurations name different folders.</source>
        <translation>Knoten hinterlassen Marken in ihren Ordnern und suchen nach denen der anderen. Sieht ein Knoten die Marke eines anderen, benutzt er denselben Ordner. Sieht er sie nicht, fehlen Dateien, die auf einem Knoten geschrieben werden, auf dem anderen: vielleicht ist ein Laufwerk nicht eingehängt, oder die Konfigurationen nennen verschiedene Ordner.</translation>
    </message>
    <message>
        <source>Check now has all nodes look at their folders at once, for instance after you mended a mount. Without it they look from time to time. Export writes the list into a file for spreadsheets.</source>
        <translation>„Jetzt prüfen“ lässt alle Knoten sofort nach ihren Ordnern sehen, zum Beispiel wenn Sie ein Laufwerk neu eingehängt haben. Sonst sehen sie von Zeit zu Zeit nach. „Exportieren“ schreibt die Liste in eine Datei für Tabellenprogramme.</translation>
    </message>
    <message>
        <source>What a node runs with: every setting with its value, where the value comes from, and what it is for. Passwords and other secrets are not shown.</source>
        <translation>Womit ein Knoten läuft: jede Einstellung mit ihrem Wert, woher er kommt und wozu sie dient. Passwörter und andere Geheimnisse werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>A value comes from the configuration file, the environment or the database, or is the default. Between nodes some settings differ as they may, such as a node&apos;s own address; others should be the same everywhere, such as the times that decide when a silent node is taken for dead.</source>
        <translation>Ein Wert kommt aus der Konfigurationsdatei, der Umgebung oder der Datenbank, oder er ist die Vorgabe. Manche Einstellungen dürfen sich zwischen Knoten unterscheiden, etwa die eigene Adresse eines Knotens; andere sollten überall gleich sein, etwa die Zeiten, nach denen ein schweigender Knoten für tot gilt.</translation>
    </message>
    <message>
        <source>Choose whose settings are shown. Changed only hides the defaults. Differs between nodes asks all nodes that run and shows where they do not agree. The placement rule is changed here; for other settings copy the line, write it into the file on the node, and start its agent again.</source>
        <translation>Wählen Sie, wessen Einstellungen gezeigt werden. „Nur geänderte“ blendet die Vorgaben aus. „Zwischen Knoten verschieden“ fragt alle laufenden Knoten und zeigt, worin sie nicht übereinstimmen. Die Platzierungsregel wird hier geändert; bei anderen Einstellungen kopieren Sie die Zeile, schreiben sie auf dem Knoten in die Datei und starten seinen Agenten neu.</translation>
    </message>
    <message>
        <source>What was changed in the cluster, by whom, when and from where. The newest entry is the first. Entries can be neither edited nor deleted here.</source>
        <translation>Was im Cluster geändert wurde, von wem, wann und von wo. Der neueste Eintrag steht oben. Einträge lassen sich hier weder ändern noch löschen.</translation>
    </message>
    <message>
        <source>Action names what was attempted, for instance user.add; on what names the thing it was done to. By node tells which node did it; by a command means that it was typed at a shell. The outcome is done or the reason why it was refused.</source>
        <translation>„Aktion“ nennt, was versucht wurde, zum Beispiel user.add; „Woran“ nennt, worauf es sich bezog. „Über Knoten“ sagt, welcher Knoten es ausgeführt hat; „Befehl“ heißt, dass es in einer Shell eingegeben wurde. Das Ergebnis ist „erledigt“ oder der Grund, warum es abgelehnt wurde.</translation>
    </message>
    <message>
        <source>The search looks into who, action and target, the list beside it cuts the log to a time. More rows come as you scroll down. Export writes all that matches, also what is not loaded yet, into a file for spreadsheets.</source>
        <translation>Die Suche sieht in „Wer“, „Aktion“ und „Woran“ nach, die Liste daneben beschränkt das Protokoll auf einen Zeitraum. Beim Blättern nach unten kommen weitere Zeilen. „Exportieren“ schreibt alles, was passt, auch noch nicht Geladenes, in eine Datei für Tabellenprogramme.</translation>
    </message>
    <message>
        <source>A check of the whole cluster from outside, as people use it: two throw-away users enter two throw-away rooms through every node, talk and leave. Running meetings are not disturbed.</source>
        <translation>Eine Prüfung des ganzen Clusters von außen, so wie Menschen ihn benutzen: zwei Wegwerf-Benutzer betreten über jeden Knoten zwei Wegwerf-Räume, reden und gehen. Laufende Sitzungen werden nicht gestört.</translation>
    </message>
    <message>
        <source>Each row is one step, with what was expected, what was seen and how long it took. A step that passed needs nothing. One that failed says what to do about it. Later steps are skipped then, but what the check has made is always removed.</source>
        <translation>Jede Zeile ist ein Schritt mit dem, was erwartet und was gesehen wurde und wie lange er dauerte. Bei einem bestandenen Schritt ist nichts zu tun. Bei einem gescheiterten steht, was zu tun ist. Spätere Schritte werden dann übersprungen, aber was die Prüfung angelegt hat, wird immer entfernt.</translation>
    </message>
    <message>
        <source>Verify cluster starts the check, Cancel gives it up and removes what it made. Earlier checks are kept in the list beside it. Save report writes the result as JSON, or as JUnit XML for build servers. The same check runs without a window by atrium-console --verify.</source>
        <translation>„Cluster prüfen“ startet die Prüfung, „Abbrechen“ gibt sie auf und entfernt, was sie angelegt hat. Frühere Prüfungen stehen in der Liste daneben. „Bericht speichern“ schreibt das Ergebnis als JSON oder, für Build-Server, als JUnit-XML. Dieselbe Prüfung läuft mit atrium-console --verify ohne Fenster.</translation>
    </message>
    <message>
        <source>The files that people have put into rooms, and what all files take. What accounts keep for themselves is counted and shown to nobody else.</source>
        <translation>Die Dateien, die Menschen in Räume gelegt haben, und wie viel Platz alle Dateien belegen. Die eigenen Dateien der Konten werden mitgezählt, aber sonst niemandem gezeigt.</translation>
    </message>
    <message>
        <source>Preview tells whether there are pictures of a file&apos;s pages; where it failed, its tool tip says why. Files that were deleted lie in their room&apos;s bin for seven days, and count as used space until they are gone or other files need it.</source>
        <translation>„Vorschau“ sagt, ob es Bilder von den Seiten einer Datei gibt; ist sie gescheitert, nennt ihr Tooltip den Grund. Gelöschte Dateien liegen sieben Tage im Papierkorb ihres Raums und zählen als belegter Platz, bis sie weg sind oder andere Dateien den Platz brauchen.</translation>
    </message>
    <message>
        <source>The list beside the search shows what is there or what was deleted. Delete puts a file into the bin, at once for everybody in the room; Restore brings it back.</source>
        <translation>Die Liste neben der Suche zeigt, was da ist oder was gelöscht wurde. „Löschen“ legt eine Datei in den Papierkorb, sofort für alle im Raum; „Wiederherstellen“ holt sie zurück.</translation>
    </message>
    <message>
        <source>The recordings of all rooms. Moderators start them in their rooms, programs by SOAP; they belong to the room, whichever node it is open on.</source>
        <translation>Die Aufzeichnungen aller Räume. Moderatoren starten sie in ihren Räumen, Programme über SOAP; sie gehören zum Raum, gleich auf welchem Knoten er geöffnet ist.</translation>
    </message>
    <message>
        <source>When a recording has ended it waits until a node has time to convert it. Where that failed, the tool tip of its state says why; it is tried three times. Node names the one that records or converts it, or did.</source>
        <translation>Ist eine Aufzeichnung beendet, wartet sie, bis ein Knoten Zeit hat, sie umzuwandeln. Ist das gescheitert, nennt der Tooltip ihres Zustands den Grund; es wird dreimal versucht. „Knoten“ nennt den, der sie aufzeichnet oder umwandelt oder es getan hat.</translation>
    </message>
    <message>
        <source>Delete removes the selected recording with all its files after a question, for good. One that is still being recorded must be stopped first. People play recordings in the page.</source>
        <translation>„Löschen“ entfernt die gewählte Aufzeichnung mit allen ihren Dateien nach einer Rückfrage endgültig. Eine, die noch läuft, muss zuerst beendet werden. Abgespielt werden Aufzeichnungen auf der Seite.</translation>
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
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufzeichnungen</translation>
    </message>
</context>
<context>
    <name>Console::PeriodChoice</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Letzter %n Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Von Tag bis Tag</translation>
    </message>
</context>
<context>
    <name>Console::PickDialog</name>
    <message>
        <source>The list is being fetched…</source>
        <translation>Die Liste wird geholt …</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Es gibt nichts zur Auswahl.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>Console::PlacementPanel</name>
    <message>
        <source>&amp;Balance</source>
        <translation>&amp;Verteilung</translation>
    </message>
    <message>
        <source>&amp;Where would a room go?</source>
        <translation>&amp;Wohin käme ein Raum?</translation>
    </message>
    <message>
        <source>Wha&amp;t if…</source>
        <translation>W&amp;as wäre, wenn …</translation>
    </message>
    <message>
        <source>Not everything could be refreshed. %1</source>
        <translation>Nicht alles konnte erneuert werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) running</source>
        <translation>
            <numerusform>%n Knoten läuft</numerusform>
            <numerusform>%n Knoten laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open room(s)</source>
        <translation>
            <numerusform>%n offener Raum</numerusform>
            <numerusform>%n offene Räume</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::PlacementRule</name>
    <message>
        <source>By the size of rooms</source>
        <translation>Nach der Größe der Räume</translation>
    </message>
    <message>
        <source>By the people present</source>
        <translation>Nach den anwesenden Personen</translation>
    </message>
    <message>
        <source>A node&apos;s load is the sum of the configured sizes of its open rooms, however many people are in them. This suits rooms that fill up.</source>
        <translation>Die Last eines Knotens ist die Summe der eingestellten Größen seiner offenen Räume, egal wie viele Personen darin sind. Das passt zu Räumen, die sich füllen.</translation>
    </message>
    <message>
        <source>A node&apos;s load is the number of people in its rooms; a room younger than 15 minutes counts as its configured size. This suits rooms that are larger than what is used of them.</source>
        <translation>Die Last eines Knotens ist die Zahl der Personen in seinen Räumen; ein Raum, der noch keine 15 Minuten geöffnet ist, zählt mit seiner eingestellten Größe. Das passt zu Räumen, die größer sind als nötig.</translation>
    </message>
</context>
<context>
    <name>Console::PlacementRuleBox</name>
    <message>
        <source>Change the r&amp;ule…</source>
        <translation>&amp;Regel ändern …</translation>
    </message>
    <message>
        <source>&amp;Placement rule of the cluster:</source>
        <translation>&amp;Platzierungsregel des Clusters:</translation>
    </message>
    <message>
        <source>You are connected read-only: nothing can be changed.</source>
        <translation>Ihre Verbindung ist schreibgeschützt: nichts lässt sich ändern.</translation>
    </message>
    <message>
        <source>Asks before it changes anything</source>
        <translation>Fragt, bevor etwas geändert wird</translation>
    </message>
    <message>
        <source>The rule is being fetched…</source>
        <translation>Die Regel wird geholt …</translation>
    </message>
    <message>
        <source>%1 → %2. %3</source>
        <translation>%1 → %2. %3</translation>
    </message>
    <message>
        <source>Do you really want to change the placement rule from “%1” to “%2”?</source>
        <translation>Möchten Sie die Platzierungsregel wirklich von „%1“ auf „%2“ ändern?</translation>
    </message>
    <message>
        <source>%1
It counts for the whole cluster from now on. Rooms that are open stay where they are; the next ones are placed by the new rule.</source>
        <translation>%1
Sie gilt ab jetzt für den ganzen Cluster. Offene Räume bleiben, wo sie sind; die nächsten werden nach der neuen Regel platziert.</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>The rule was not changed. %1</source>
        <translation>Die Regel wurde nicht geändert. %1</translation>
    </message>
    <message>
        <source>The cluster places rooms now: %1.</source>
        <translation>Der Cluster platziert Räume jetzt so: %1.</translation>
    </message>
</context>
<context>
    <name>Console::ProblemList</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Go to Servers</source>
        <translation>Zu „Server“</translation>
    </message>
    <message>
        <source>Go to Shares</source>
        <translation>Zu „Freigaben“</translation>
    </message>
    <message>
        <source>Go to Mails</source>
        <translation>Zu „E-Mails“</translation>
    </message>
    <message>
        <source>Go to Jobs</source>
        <translation>Zu „Aufgaben“</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Es gibt nichts zu beachten.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, less urgent</source>
        <translation>
            <numerusform>und %n weiteres, weniger dringend</numerusform>
            <numerusform>und %n weitere, weniger dringend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::ProfileDraft</name>
    <message>
        <source>Enter the user.</source>
        <translation>Geben Sie den Benutzer ein.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>Another profile has this name already.</source>
        <translation>Ein anderes Profil hat schon diesen Namen.</translation>
    </message>
</context>
<context>
    <name>Console::ProfileForm</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>⚠ With http:// the password crosses the network unprotected. Use https:// outside of a trusted network.</source>
        <translation>⚠ Mit http:// geht das Passwort ungeschützt durch das Netz. Nehmen Sie https://, außer in einem vertrauenswürdigen Netz.</translation>
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
        <source>&amp;Remember the password</source>
        <translation>Passwort &amp;merken</translation>
    </message>
    <message>
        <source>Na&amp;me, environment, read-only</source>
        <translation>Name, Um&amp;gebung, Schreibschutz</translation>
    </message>
    <message>
        <source>Profile &amp;name</source>
        <translation>P&amp;rofilname</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>Umg&amp;ebung</translation>
    </message>
    <message>
        <source>Read-&amp;only: nothing can be changed through it</source>
        <translation>&amp;Schreibgeschützt: darüber lässt sich nichts ändern</translation>
    </message>
    <message>
        <source>Other nodes</source>
        <translation>Weitere Knoten</translation>
    </message>
    <message>
        <source>It is kept in the key ring of your desktop.</source>
        <translation>Es liegt im Schlüsselbund Ihres Desktops.</translation>
    </message>
    <message>
        <source>There is no key ring here: the console keeps it until it ends, then asks again.</source>
        <translation>Hier gibt es keinen Schlüsselbund: die Konsole merkt es sich, bis sie beendet wird, und fragt dann wieder.</translation>
    </message>
    <message>
        <source>The cluster tells them once you are connected.</source>
        <translation>Der Cluster nennt sie, sobald Sie verbunden sind.</translation>
    </message>
</context>
<context>
    <name>Console::ProfileList</name>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
    <message>
        <source>No profile matches.</source>
        <translation>Kein Profil passt.</translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter of the profiles</source>
        <translation>Filter der Profile</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;Neu</translation>
    </message>
</context>
<context>
    <name>Console::RecordingsPanel</name>
    <message>
        <source>is being recorded</source>
        <translation>wird aufgezeichnet</translation>
    </message>
    <message>
        <source>waits to be converted</source>
        <translation>wartet auf die Umwandlung</translation>
    </message>
    <message>
        <source>is being converted, %1 %</source>
        <translation>wird umgewandelt, %1 %</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Begonnen von</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Search recording, room or person (Ctrl+F)</source>
        <translation>Aufzeichnung, Raum oder Person suchen (Strg+F)</translation>
    </message>
    <message>
        <source>There are no recordings.</source>
        <translation>Es gibt keine Aufzeichnungen.</translation>
    </message>
    <message>
        <source>No recording matches “%1”.</source>
        <translation>Keine Aufzeichnung passt zu „%1“.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Delete the selected recording for good</source>
        <translation>Die gewählte Aufzeichnung endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n Aufzeichnung</numerusform>
            <numerusform>%n Aufzeichnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you really want to delete the recording “%1”?</source>
        <translation>Möchten Sie die Aufzeichnung „%1“ wirklich löschen?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Sie lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Delete recording</source>
        <translation>Aufzeichnung löschen</translation>
    </message>
    <message>
        <source>The recording “%1” was deleted.</source>
        <translation>Die Aufzeichnung „%1“ wurde gelöscht.</translation>
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
    <message>
        <source>Stop &amp;export</source>
        <translation>Export &amp;abbrechen</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>Console::RoomForm</name>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Restricted (lecture)</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Users may ask to speak</source>
        <translation>Benutzer dürfen um das Wort bitten</translation>
    </message>
    <message>
        <source>May be recorded</source>
        <translation>Darf aufgezeichnet werden</translation>
    </message>
    <message>
        <source>Waits for the recording to begin</source>
        <translation>Wartet auf den Beginn der Aufzeichnung</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>Nur Ton</translation>
    </message>
    <message>
        <source>Camera is chosen by itself</source>
        <translation>Kamera wird von selbst gewählt</translation>
    </message>
    <message>
        <source>Shows whose microphone is on</source>
        <translation>Zeigt, wessen Mikrofon an ist</translation>
    </message>
    <message>
        <source>Fonts may be chosen</source>
        <translation>Schriften sind wählbar</translation>
    </message>
    <message>
        <source>Chat is open at first</source>
        <translation>Chat ist anfangs offen</translation>
    </message>
    <message>
        <source>Files are open at first</source>
        <translation>Dateien sind anfangs offen</translation>
    </message>
    <message>
        <source>Without top bar</source>
        <translation>Ohne obere Leiste</translation>
    </message>
    <message>
        <source>Without chat</source>
        <translation>Ohne Chat</translation>
    </message>
    <message>
        <source>Without activities</source>
        <translation>Ohne Aktivitäten</translation>
    </message>
    <message>
        <source>Without files</source>
        <translation>Ohne Dateien</translation>
    </message>
    <message>
        <source>Without menu of actions</source>
        <translation>Ohne Aktionsmenü</translation>
    </message>
    <message>
        <source>Without screen sharing</source>
        <translation>Ohne Bildschirmfreigabe</translation>
    </message>
    <message>
        <source>Without whiteboard</source>
        <translation>Ohne Whiteboard</translation>
    </message>
    <message>
        <source>Made for one meeting of the calendar</source>
        <translation>Für einen Termin des Kalenders angelegt</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Enter a whole number, or nothing.</source>
        <translation>Geben Sie eine ganze Zahl ein, oder nichts.</translation>
    </message>
    <message>
        <source>Name the program above that knows the room by this number.</source>
        <translation>Nennen Sie oben das Programm, das den Raum unter dieser Nummer kennt.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>&amp;Capacity</source>
        <translation>&amp;Plätze</translation>
    </message>
    <message>
        <source> persons</source>
        <translation> Personen</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>Who may come in</source>
        <translation>Wer hineindarf</translation>
    </message>
    <message>
        <source>&amp;Public</source>
        <translation>Öf&amp;fentlich</translation>
    </message>
    <message>
        <source>Else members of its groups, its moderators and administrators alone.</source>
        <translation>Sonst nur Mitglieder seiner Gruppen, seine Moderatoren und Administratoren.</translation>
    </message>
    <message>
        <source>Close&amp;d</source>
        <translation>&amp;Geschlossen</translation>
    </message>
    <message>
        <source>Nobody comes in until it is opened again.</source>
        <translation>Niemand kann hinein, bis er wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>L&amp;eads to</source>
        <translation>Führt z&amp;u</translation>
    </message>
    <message>
        <source>Web address for people who come while it is closed or when a demo ends.</source>
        <translation>Webadresse für Personen, die kommen, während er geschlossen ist, oder wenn eine Demo endet.</translation>
    </message>
    <message>
        <source>De&amp;mo time</source>
        <translation>Demo&amp;dauer</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>no demo room</source>
        <translation>kein Demoraum</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>&amp;Eigentümer</translation>
    </message>
    <message>
        <source>Login of the user who may change it besides administrators.</source>
        <translation>Anmeldename des Benutzers, der ihn außer Administratoren ändern darf.</translation>
    </message>
    <message>
        <source>Mode&amp;rators</source>
        <translation>Moderat&amp;oren</translation>
    </message>
    <message>
        <source>Logins, with commas. They moderate whenever they are in.</source>
        <translation>Anmeldenamen, mit Kommas. Sie moderieren immer, wenn sie darin sind.</translation>
    </message>
    <message>
        <source>Waits for a moderator</source>
        <translation>Wartet auf einen Moderator</translation>
    </message>
    <message>
        <source>Moderated chat</source>
        <translation>Moderierter Chat</translation>
    </message>
    <message>
        <source>Moderators let messages through.</source>
        <translation>Moderatoren lassen Nachrichten durch.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Anderes Programm</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>For instance moodle.</source>
        <translation>Zum Beispiel moodle.</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>Seine Nummer dort</translation>
    </message>
    <message>
        <source>Needs a media server</source>
        <translation>Braucht einen Medienserver</translation>
    </message>
</context>
<context>
    <name>Console::RoomPeople</name>
    <message>
        <source>&amp;Kick…</source>
        <translation>&amp;Hinauswerfen …</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>Personen im Raum</translation>
    </message>
    <message>
        <source>Nobody is in this room now.</source>
        <translation>In diesem Raum ist jetzt niemand.</translation>
    </message>
</context>
<context>
    <name>Console::RoomPlacement</name>
    <message>
        <source>The room is not open. Whoever enters first opens it on the node that is marked below.</source>
        <translation>Der Raum ist nicht geöffnet. Wer zuerst eintritt, öffnet ihn auf dem Knoten, der unten markiert ist.</translation>
    </message>
    <message numerus="yes">
        <source>The room is open on %1, with %n person(s) in it.</source>
        <translation>
            <numerusform>Der Raum ist auf %1 geöffnet, mit %n Person darin.</numerusform>
            <numerusform>Der Raum ist auf %1 geöffnet, mit %n Personen darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is pinned to nodes with the label “%1”.</source>
        <translation>Er ist an Knoten mit dem Label „%1“ gebunden.</translation>
    </message>
    <message>
        <source>It is pinned to node %1.</source>
        <translation>Er ist an den Knoten %1 gebunden.</translation>
    </message>
    <message>
        <source>What speaks for and against each node</source>
        <translation>Was für und gegen jeden Knoten spricht</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>would be taken</source>
        <translation>würde gewählt</translation>
    </message>
    <message>
        <source>could be taken</source>
        <translation>käme in Frage</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>kommt nicht in Frage</translation>
    </message>
</context>
<context>
    <name>Console::RoomsPanel</name>
    <message>
        <source>label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>by invitation</source>
        <translation>mit Einladung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Geöffnet auf</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Gebunden an</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Search name, comment, program, node or id (Ctrl+F)</source>
        <translation>Name, Kommentar, Programm, Knoten oder ID suchen (Strg+F)</translation>
    </message>
    <message>
        <source>There are no rooms yet. Choose “New” to make the first.</source>
        <translation>Es gibt noch keine Räume. Wählen Sie „Neu“, um den ersten anzulegen.</translation>
    </message>
    <message>
        <source>No room matches “%1”.</source>
        <translation>Kein Raum passt zu „%1“.</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Raum %1</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
    <message>
        <source>Enter a new room</source>
        <translation>Einen neuen Raum eingeben</translation>
    </message>
    <message>
        <source>Delete the selected room</source>
        <translation>Den gewählten Raum löschen</translation>
    </message>
    <message>
        <source>Do you really want to delete the room “%1”?</source>
        <translation>Möchten Sie den Raum „%1“ wirklich löschen?</translation>
    </message>
    <message>
        <source>People in it are sent out. Its chat, polls, whiteboard, files and invitations are lost.</source>
        <translation>Personen darin werden hinausgeschickt. Chat, Umfragen, Whiteboard, Dateien und Einladungen gehen verloren.</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Raum löschen</translation>
    </message>
    <message>
        <source>The room “%1” was saved.</source>
        <translation>Der Raum „%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>The room “%1” was deleted.</source>
        <translation>Der Raum „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>the room “%1”</source>
        <translation>den Raum „%1“</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Verlegen …</translation>
    </message>
    <message>
        <source>Move the open room to another node</source>
        <translation>Den offenen Raum auf einen anderen Knoten verlegen</translation>
    </message>
    <message>
        <source>P&amp;in…</source>
        <translation>&amp;Binden …</translation>
    </message>
    <message>
        <source>Say where the room must be opened</source>
        <translation>Festlegen, wo der Raum geöffnet werden muss</translation>
    </message>
    <message>
        <source>&amp;Empty…</source>
        <translation>Lee&amp;ren …</translation>
    </message>
    <message>
        <source>Send everybody out of the room</source>
        <translation>Alle aus dem Raum hinausschicken</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is not open: there is nothing to move.</source>
        <translation>Der Raum ist nicht geöffnet: es gibt nichts zu verlegen.</translation>
    </message>
    <message>
        <source>Move room</source>
        <translation>Raum verlegen</translation>
    </message>
    <message numerus="yes">
        <source>The %n person(s) in “%1” go on on the other node after a moment. Where to?</source>
        <translation>
            <numerusform>Die %n Person in „%1“ macht nach einem Moment auf dem anderen Knoten weiter. Wohin?</numerusform>
            <numerusform>Die %n Personen in „%1“ machen nach einem Moment auf dem anderen Knoten weiter. Wohin?</numerusform>
        </translation>
    </message>
    <message>
        <source>as the placement rule chooses</source>
        <translation>wie es die Platzierungsregel bestimmt</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>Pin room</source>
        <translation>Raum binden</translation>
    </message>
    <message>
        <source>Where must “%1” be opened? While no such node is there, nobody can enter it. If it is open, it stays where it is until it ends or is moved.</source>
        <translation>Wo muss „%1“ geöffnet werden? Solange kein solcher Knoten da ist, kann niemand hinein. Ist der Raum geöffnet, bleibt er, wo er ist, bis er endet oder verlegt wird.</translation>
    </message>
    <message>
        <source>anywhere, or by label</source>
        <translation>überall, oder nach Label</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Binden</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>Where “%1” is opened was saved.</source>
        <translation>Wo „%1“ geöffnet wird, wurde gespeichert.</translation>
    </message>
    <message>
        <source>“%1” was not pinned. %2</source>
        <translation>„%1“ wurde nicht gebunden. %2</translation>
    </message>
    <message>
        <source>Empty room</source>
        <translation>Raum leeren</translation>
    </message>
    <message numerus="yes">
        <source>All %n person(s) are sent out of “%1”; they may enter again. What shall they be told?</source>
        <translation>
            <numerusform>%n Person wird aus „%1“ hinausgeschickt und darf wieder eintreten. Was soll ihr gesagt werden?</numerusform>
            <numerusform>Alle %n Personen werden aus „%1“ hinausgeschickt und dürfen wieder eintreten. Was soll ihnen gesagt werden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send everybody out</source>
        <translation>Alle hinausschicken</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <source>Server A&amp;ddress</source>
        <translation>Server-A&amp;dresse</translation>
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
        <source>This node may be used: it gets rooms.</source>
        <translation>Dieser Knoten darf benutzt werden: er bekommt Räume.</translation>
    </message>
    <message>
        <source>Where people reach it: 10.1.1.1 or node1.example.org</source>
        <translation>Wo Personen ihn erreichen: 10.1.1.1 oder node1.example.org</translation>
    </message>
    <message>
        <source>Leave it empty to keep the stored one.</source>
        <translation>Leer lassen, um das gespeicherte zu behalten.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>We&amp;ight</source>
        <translation>Gew&amp;icht</translation>
    </message>
    <message>
        <source>A node of 200 takes twice the load of one of 100.</source>
        <translation>Ein Knoten mit 200 trägt doppelt so viel Last wie einer mit 100.</translation>
    </message>
    <message>
        <source>At most &amp;rooms</source>
        <translation>Höchstens Räu&amp;me</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>At most p&amp;eople</source>
        <translation>Höchstens P&amp;ersonen</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>La&amp;bels</translation>
    </message>
    <message>
        <source>Words that rooms may be pinned to, with spaces: gpu quiet</source>
        <translation>Wörter, an die Räume gebunden werden können, mit Leerzeichen: gpu ruhig</translation>
    </message>
</context>
<context>
    <name>Console::ServerList</name>
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
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Last ping</source>
        <translation>Letzter Ping</translation>
    </message>
    <message>
        <source>Media server</source>
        <translation>Medienserver</translation>
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
    <message>
        <source>It is empty.</source>
        <translation>Er ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>Left on it: %n room(s)</source>
        <translation>
            <numerusform>Noch auf ihm: %n Raum</numerusform>
            <numerusform>Noch auf ihm: %n Räume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n person(s).</source>
        <translation>
            <numerusform>mit %n Person.</numerusform>
            <numerusform>mit %n Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They move at %1.</source>
        <translation>Termin für den Umzug: %1.</translation>
    </message>
    <message>
        <source>They stay until they end by themselves.</source>
        <translation>Die Räume bleiben, bis sie von selbst enden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last ping: %1</source>
        <translation>Letzter Ping: %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Version: %1</translation>
    </message>
    <message>
        <source>Media server: %1</source>
        <translation>Medienserver: %1</translation>
    </message>
</context>
<context>
    <name>Console::ServersPanel</name>
    <message>
        <source>Enter a new server</source>
        <translation>Einen neuen Server eingeben</translation>
    </message>
    <message>
        <source>Take the selected server off the list</source>
        <translation>Den gewählten Server von der Liste nehmen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) up</source>
        <translation>
            <numerusform>%1 von %n Server läuft</numerusform>
            <numerusform>%1 von %n Servern laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>The server “%1” was saved.</source>
        <translation>Der Server „%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>The node leaves the cluster: it gets no new rooms, and its settings here are lost.</source>
        <translation>Der Knoten verlässt den Cluster: er bekommt keine neuen Räume, und seine Einstellungen hier gehen verloren.</translation>
    </message>
    <message>
        <source>Delete server</source>
        <translation>Server löschen</translation>
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
        <source>Search name, address, comment or state (Ctrl+F)</source>
        <translation>Name, Adresse, Kommentar oder Zustand suchen (Strg+F)</translation>
    </message>
    <message>
        <source>There are no servers in this cluster yet. Choose “Add server” to add the first.</source>
        <translation>In diesem Cluster gibt es noch keine Server. Wählen Sie „Server hinzufügen“, um den ersten hinzuzufügen.</translation>
    </message>
    <message>
        <source>No server matches “%1”.</source>
        <translation>Kein Server passt zu „%1“.</translation>
    </message>
    <message>
        <source>Do you really want to delete the server “%1”?</source>
        <translation>Möchten Sie den Server „%1“ wirklich löschen?</translation>
    </message>
    <message>
        <source>the server “%1”</source>
        <translation>den Server „%1“</translation>
    </message>
    <message>
        <source>Add ser&amp;ver…</source>
        <translation>Server hinzufü&amp;gen …</translation>
    </message>
    <message>
        <source>Add a server step by step, until it works</source>
        <translation>Einen Server Schritt für Schritt hinzufügen, bis er arbeitet</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Log in to this server, with your own login</source>
        <translation>Sich mit Ihrem eigenen Anmeldenamen an diesem Server anmelden</translation>
    </message>
    <message>
        <source>Acti&amp;vate</source>
        <translation>Akti&amp;vieren</translation>
    </message>
    <message>
        <source>Whether the server may get rooms</source>
        <translation>Ob der Server Räume bekommen darf</translation>
    </message>
    <message>
        <source>Dr&amp;ain…</source>
        <translation>Lee&amp;ren …</translation>
    </message>
    <message>
        <source>Empty the server, for maintenance</source>
        <translation>Den Server für die Wartung leeren</translation>
    </message>
    <message>
        <source>Declare &amp;dead…</source>
        <translation>&amp;Für tot erklären …</translation>
    </message>
    <message>
        <source>Say that a silent server is certainly off</source>
        <translation>Sagen, dass ein schweigender Server sicher aus ist</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in rooms on it now. Drain it first, then they notice nothing.</source>
        <translation>
            <numerusform>%n Person ist jetzt in Räumen auf ihm. Leeren Sie ihn zuerst, dann merkt sie nichts.</numerusform>
            <numerusform>%n Personen sind jetzt in Räumen auf ihm. Leeren Sie ihn zuerst, dann merken sie nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deacti&amp;vate</source>
        <translation>Deakti&amp;vieren</translation>
    </message>
    <message>
        <source>End dr&amp;ain</source>
        <translation>Lee&amp;ren aufheben</translation>
    </message>
    <message>
        <source>The server is no longer there.</source>
        <translation>Der Server ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>Jemand anders hat das inzwischen geändert.</translation>
    </message>
    <message>
        <source>Logging in at %1…</source>
        <translation>Anmeldung bei %1 …</translation>
    </message>
    <message>
        <source>“%1” may get rooms again.</source>
        <translation>„%1“ darf wieder Räume bekommen.</translation>
    </message>
    <message>
        <source>“%1” gets no new rooms; those that are open go on.</source>
        <translation>„%1“ bekommt keine neuen Räume; offene laufen weiter.</translation>
    </message>
    <message>
        <source>“%1” is being emptied.</source>
        <translation>„%1“ wird geleert.</translation>
    </message>
    <message>
        <source>“%1” is not emptied any more.</source>
        <translation>„%1“ wird nicht mehr geleert.</translation>
    </message>
    <message>
        <source>Is “%1” certainly off?</source>
        <translation>Ist „%1“ sicher aus?</translation>
    </message>
    <message>
        <source>Its rooms open elsewhere at once. If it still runs and people reach it, they would sit in two copies of one room: be sure that it is switched off.</source>
        <translation>Seine Räume öffnen sofort anderswo. Liefe er noch und wäre erreichbar, säßen Personen in zwei Kopien eines Raums: vergewissern Sie sich, dass er ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>It is off</source>
        <translation>Er ist aus</translation>
    </message>
    <message>
        <source>The rooms of “%1” may open elsewhere now.</source>
        <translation>Die Räume von „%1“ dürfen jetzt anderswo öffnen.</translation>
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
    <message>
        <source>program with a token</source>
        <translation>Programm mit einem Token</translation>
    </message>
    <message>
        <source>End &amp;this session…</source>
        <translation>&amp;Diese Sitzung beenden …</translation>
    </message>
    <message>
        <source>End the selected session alone, on all nodes</source>
        <translation>Nur die gewählte Sitzung beenden, auf allen Knoten</translation>
    </message>
    <message>
        <source>Do you really want to end this session of %1?</source>
        <translation>Möchten Sie diese Sitzung von %1 wirklich beenden?</translation>
    </message>
    <message>
        <source>Whoever uses it is sent out of rooms and must log in again. Other sessions of the user go on.</source>
        <translation>Wer sie benutzt, wird aus Räumen entfernt und muss sich wieder anmelden. Andere Sitzungen des Benutzers laufen weiter.</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>The session of %1 was ended.</source>
        <translation>Die Sitzung von %1 wurde beendet.</translation>
    </message>
</context>
<context>
    <name>Console::SettingDetails</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>⚠ The nodes differ, but should not:</source>
        <translation>⚠ Die Knoten sind verschieden, sollten aber gleich sein:</translation>
    </message>
    <message>
        <source>The nodes differ, as they may:</source>
        <translation>Die Knoten sind verschieden, wie erlaubt:</translation>
    </message>
    <message>
        <source>Kind of the value</source>
        <translation>Art des Werts</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>list, with commas</source>
        <translation>Liste, mit Kommas</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Diese Zeilen kopieren</translation>
    </message>
    <message>
        <source>&amp;New value:</source>
        <translation>&amp;Neuer Wert:</translation>
    </message>
    <message>
        <source>In &amp;agent.toml:</source>
        <translation>In &amp;agent.toml:</translation>
    </message>
    <message>
        <source>Choose a setting to read what it is for, and to prepare a change.</source>
        <translation>Wählen Sie eine Einstellung, um zu lesen, wozu sie dient, und eine Änderung vorzubereiten.</translation>
    </message>
    <message>
        <source>The node does not tell what it is for.</source>
        <translation>Der Knoten sagt nicht, wozu sie dient.</translation>
    </message>
    <message>
        <source>Write this into the file agent.toml on the machine of the node, in the section that is there already, then restart its agent. Nothing is changed from here.</source>
        <translation>Schreiben Sie dies auf dem Rechner des Knotens in die Datei agent.toml, in den Abschnitt, den es dort schon gibt, und starten Sie seinen Agenten neu. Von hier aus wird nichts geändert.</translation>
    </message>
    <message>
        <source>On this node the variable %1 of the environment has the last word: change that.</source>
        <translation>Auf diesem Knoten hat die Umgebungsvariable %1 das letzte Wort: ändern Sie sie.</translation>
    </message>
    <message>
        <source>All nodes must have the same value.</source>
        <translation>Alle Knoten müssen denselben Wert haben.</translation>
    </message>
</context>
<context>
    <name>Console::ShareProblems</name>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 von %2 frei</translation>
    </message>
    <message>
        <source>Look at the file server and the network of %1; mount the folder again if it stays so.</source>
        <translation>Sehen Sie nach dem Dateiserver und dem Netz von %1; bleibt es so, hängen Sie den Ordner neu ein.</translation>
    </message>
    <message>
        <source>Give the agent of %1 the right to write into %2.</source>
        <translation>Geben Sie dem Agenten von %1 das Recht, in %2 zu schreiben.</translation>
    </message>
    <message>
        <source>Give the agents of %1 and %2 the same user, or the right to read each other&apos;s files.</source>
        <translation>Geben Sie den Agenten von %1 und %2 denselben Benutzer oder das Recht, die Dateien des anderen zu lesen.</translation>
    </message>
    <message>
        <source>Mount the folder itself on both nodes: a copy, however new, loses files.</source>
        <translation>Hängen Sie auf beiden Knoten den Ordner selbst ein: mit einer Kopie, und sei sie noch so neu, gehen Dateien verloren.</translation>
    </message>
    <message>
        <source>Mount the same folder on %1 and %2, and name it in files.%3 of both.</source>
        <translation>Hängen Sie auf %1 und %2 denselben Ordner ein, und nennen Sie ihn bei beiden in files.%3.</translation>
    </message>
    <message>
        <source>The folder %1 does not answer on %2.</source>
        <translation>Der Ordner %1 antwortet auf %2 nicht.</translation>
    </message>
    <message>
        <source>%1 cannot write into the folder %2.</source>
        <translation>%1 kann nicht in den Ordner %2 schreiben.</translation>
    </message>
    <message>
        <source>%1 finds in the folder %2 only old files of %3.</source>
        <translation>%1 findet im Ordner %2 nur alte Dateien von %3.</translation>
    </message>
    <message>
        <source>%1 cannot read in the folder %2 what %3 wrote.</source>
        <translation>%1 kann im Ordner %2 nicht lesen, was %3 geschrieben hat.</translation>
    </message>
    <message>
        <source>%1 does not find in the folder %2 what %3 wrote.</source>
        <translation>%1 findet im Ordner %2 nicht, was %3 geschrieben hat.</translation>
    </message>
    <message>
        <source>The folder %1 is read-only on %2.</source>
        <translation>Der Ordner %1 ist auf %2 schreibgeschützt.</translation>
    </message>
    <message>
        <source>Mount it so that it can be written; a file system with errors turns read-only.</source>
        <translation>Hängen Sie ihn beschreibbar ein; ein Dateisystem mit Fehlern wird schreibgeschützt.</translation>
    </message>
    <message>
        <source>The folder %1 is full: %2 (%3).</source>
        <translation>Der Ordner %1 ist voll: %2 (%3).</translation>
    </message>
    <message>
        <source>The folder %1 is nearly full: %2 (%3).</source>
        <translation>Der Ordner %1 ist fast voll: %2 (%3).</translation>
    </message>
    <message>
        <source>Remove files that nobody needs, or give the file system more space.</source>
        <translation>Entfernen Sie Dateien, die niemand braucht, oder geben Sie dem Dateisystem mehr Platz.</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation>fast voll</translation>
    </message>
    <message>
        <source>can be written</source>
        <translation>beschreibbar</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>old copy</source>
        <translation>alte Kopie</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>nicht beschreibbar</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>no other node</source>
        <translation>kein anderer Knoten</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>separate</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>Look whether the folder %1 is there and mounted on %2, whether its agent may write into it, and at the file server. “atrium-agent check” on %2 tells more.</source>
        <translation>Nachsehen, ob der Ordner %1 auf %2 da und eingehängt ist, ob dessen Agent hineinschreiben darf, und nach dem Dateiserver. „atrium-agent check“ auf %2 sagt mehr.</translation>
    </message>
    <message>
        <source>%1 cannot use the folder %2. %3</source>
        <translation>%1 kann den Ordner %2 nicht benutzen. %3</translation>
    </message>
    <message>
        <source>The folder %1 is slow on %2: a small file takes %3 ms.</source>
        <translation>Der Ordner %1 ist auf %2 langsam: eine kleine Datei braucht %3 ms.</translation>
    </message>
    <message>
        <source>Look at the load of the file server, at its disks and at the network to it: people wait for their files.</source>
        <translation>Die Last des Dateiservers, seine Platten und das Netz dorthin ansehen: Leute warten auf ihre Dateien.</translation>
    </message>
    <message>
        <source>The folder %1 takes no more files, with %2 (%3).</source>
        <translation>Der Ordner %1 nimmt keine Dateien mehr, bei %2 (%3).</translation>
    </message>
    <message>
        <source>Look at what is left for the agent there: space, inodes, its quota.</source>
        <translation>Nachsehen, was dem Agenten dort bleibt: Platz, Inodes, sein Kontingent.</translation>
    </message>
    <message>
        <source>Mount the same folder on all nodes, and name it in files.%1 of each. “atrium-agent check” prints the lines for it.</source>
        <translation>Denselben Ordner auf allen Knoten einhängen und in files.%1 eines jeden nennen. „atrium-agent check“ gibt die Zeilen dafür aus.</translation>
    </message>
    <message>
        <source>Look at the file server, and whether the agents may read each other&apos;s files.</source>
        <translation>Den Dateiserver ansehen, und ob die Agenten ihre Dateien gegenseitig lesen dürfen.</translation>
    </message>
</context>
<context>
    <name>Console::SharesModel</name>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 von %2 frei</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, schreibgeschützt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Gesehen von</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Dateisystem</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation>Schweigt seit</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Antwortet in</translation>
    </message>
</context>
<context>
    <name>Console::SharesPanel</name>
    <message>
        <source>Shared folders</source>
        <translation>Gemeinsame Ordner</translation>
    </message>
    <message>
        <source>Search folder, node, state or path (Ctrl+F)</source>
        <translation>Ordner, Knoten, Zustand oder Pfad suchen (Strg+F)</translation>
    </message>
    <message>
        <source>No node has looked at its shared folders yet. “Check now” has them look.</source>
        <translation>Noch hat kein Knoten nach seinen gemeinsamen Ordnern gesehen. „Jetzt prüfen“ lässt alle nachsehen.</translation>
    </message>
    <message>
        <source>No shared folder matches “%1”.</source>
        <translation>Kein gemeinsamer Ordner passt zu „%1“.</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>Have all nodes look at their shared folders now</source>
        <translation>Alle Knoten jetzt nach ihren gemeinsamen Ordnern sehen lassen</translation>
    </message>
    <message>
        <source>The nodes look at their shared folders</source>
        <translation>Die Knoten sehen nach ihren gemeinsamen Ordnern</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) of shared folders</source>
        <translation>
            <numerusform>%n Sicht auf gemeinsame Ordner</numerusform>
            <numerusform>%n Sichten auf gemeinsame Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) stand in the list.</source>
        <translation>
            <numerusform>%n weiteres Problem steht in der Liste.</numerusform>
            <numerusform>%n weitere Probleme stehen in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>All nodes share all folders.</source>
        <translation>Alle Knoten haben alle Ordner gemeinsam.</translation>
    </message>
    <message>
        <source>The nodes have looked at their shared folders.</source>
        <translation>Die Knoten haben nach ihren gemeinsamen Ordnern gesehen.</translation>
    </message>
    <message>
        <source>The shared folders were not checked. %1</source>
        <translation>Die gemeinsamen Ordner wurden nicht geprüft. %1</translation>
    </message>
</context>
<context>
    <name>Console::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Die gewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Menu of the selected row, also for its columns</source>
        <translation>Menü der gewählten Zeile, auch für ihre Spalten</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Die letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Rückgängig Gemachtes wiederholen</translation>
    </message>
</context>
<context>
    <name>Console::Simulation</name>
    <message>
        <source>New room %1</source>
        <translation>Neuer Raum %1</translation>
    </message>
    <message>
        <source>The highest load changes from %1 (%2) to %3 (%4).</source>
        <translation>Die höchste Last ändert sich von %1 (%2) auf %3 (%4).</translation>
    </message>
    <message>
        <source>%1 has no open rooms: nothing would move.</source>
        <translation>%1 hat keine offenen Räume: nichts würde umziehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n room(s) would find no place.</source>
        <translation>
            <numerusform>%1 von %n Raum fände keinen Platz.</numerusform>
            <numerusform>%1 von %n Räumen fänden keinen Platz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the next %n room(s) would go to the new node; open rooms stay where they are.</source>
        <translation>
            <numerusform>Von den nächsten Räumen (%n) käme %1 auf den neuen Knoten; offene Räume bleiben, wo sie sind.</numerusform>
            <numerusform>%1 der nächsten %n Räume kämen auf den neuen Knoten; offene Räume bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n room(s) of %1 would find a place.</source>
        <translation>
            <numerusform>Der %n Raum von %1 fände einen Platz.</numerusform>
            <numerusform>Alle %n Räume von %1 fänden einen Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>New node</source>
        <translation>Neuer Knoten</translation>
    </message>
    <message>
        <source>Choose a node.</source>
        <translation>Wählen Sie einen Knoten.</translation>
    </message>
</context>
<context>
    <name>Console::SoapConnection</name>
    <message>
        <source>It was deleted already.</source>
        <translation>Er war schon gelöscht.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one on the server, then trust it.</source>
        <translation>Vergleichen Sie seinen Fingerabdruck mit dem auf dem Server und vertrauen Sie ihm dann.</translation>
    </message>
    <message>
        <source>The node refused that.</source>
        <translation>Der Knoten hat das abgelehnt.</translation>
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
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Choose a profile that may change things, or take the mark off this one.</source>
        <translation>Wählen Sie ein Profil ohne Schreibschutz, oder nehmen Sie ihn bei diesem weg.</translation>
    </message>
</context>
<context>
    <name>Console::TableView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten z&amp;urücksetzen</translation>
    </message>
</context>
<context>
    <name>Console::TomlLines</name>
    <message>
        <source>Enter true or false.</source>
        <translation>Geben Sie true oder false ein.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
</context>
<context>
    <name>Console::TrendChart</name>
    <message>
        <source>%1: there is too little to draw yet.</source>
        <translation>%1: noch zu wenig zum Zeichnen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>now %1, between %2 and %3</source>
        <translation>jetzt %1, zwischen %2 und %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Console::TrustedCertificatesDialog</name>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>The system does not trust these certificates by itself: somebody chose to trust each of them, for one server.</source>
        <translation>Das System vertraut diesen Zertifikaten nicht von selbst: jemand hat entschieden, jedem davon für einen Server zu vertrauen.</translation>
    </message>
    <message>
        <source>No certificate is trusted on purpose. One gets here when a server shows a certificate that the system does not know, and you choose to trust it.</source>
        <translation>Noch wurde keinem Zertifikat eigens vertraut. Hierher kommt eines, wenn ein Server ein Zertifikat zeigt, das das System nicht kennt, und Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>Trust the certificate of %1 no longer?</source>
        <translation>Dem Zertifikat von %1 nicht mehr vertrauen?</translation>
    </message>
    <message>
        <source>You are asked again at the next connection.</source>
        <translation>Beim nächsten Verbinden werden Sie wieder gefragt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Console::TrustedCertificatesModel</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>Trusted since</source>
        <translation>Vertraut seit</translation>
    </message>
</context>
<context>
    <name>Console::UserForm</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Web service (programs)</source>
        <translation>Webdienst (Programme)</translation>
    </message>
    <message>
        <source>Enter an address like ada@example.org, or nothing.</source>
        <translation>Geben Sie eine Adresse wie ada@example.org ein, oder nichts.</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>Anmel&amp;dename</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>L&amp;ast name</source>
        <translation>Na&amp;chname</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>S&amp;tufe</translation>
    </message>
    <message>
        <source>Moderators moderate every room they are in; administrators may do everything; web-service users are for programs that use SOAP or REST.</source>
        <translation>Moderatoren moderieren jeden Raum, in dem sie sind; Administratoren dürfen alles; Webdienst-Benutzer sind für Programme, die SOAP oder REST benutzen.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Leave it empty to keep the present one. A new one ends the user&apos;s other sessions.</source>
        <translation>Leer lassen, um das jetzige zu behalten. Ein neues beendet die anderen Sitzungen des Benutzers.</translation>
    </message>
</context>
<context>
    <name>Console::UsersPanel</name>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>by %1 alone</source>
        <translation>nur über %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Search login, name or e-mail (Ctrl+F)</source>
        <translation>Anmeldename, Name oder E-Mail suchen (Strg+F)</translation>
    </message>
    <message>
        <source>There are no users.</source>
        <translation>Es gibt keine Benutzer.</translation>
    </message>
    <message>
        <source>No user matches “%1”.</source>
        <translation>Kein Benutzer passt zu „%1“.</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>Enter a new user</source>
        <translation>Einen neuen Benutzer eingeben</translation>
    </message>
    <message>
        <source>Delete the selected user</source>
        <translation>Den gewählten Benutzer löschen</translation>
    </message>
    <message>
        <source>Do you really want to delete the user “%1”?</source>
        <translation>Möchten Sie den Benutzer „%1“ wirklich löschen?</translation>
    </message>
    <message>
        <source>The user is sent out of rooms and logged out, and cannot log in any more.</source>
        <translation>Der Benutzer wird aus Räumen entfernt und abgemeldet und kann sich nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Benutzer löschen</translation>
    </message>
    <message>
        <source>The user “%1” was saved.</source>
        <translation>Der Benutzer „%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>The user “%1” was deleted.</source>
        <translation>Der Benutzer „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>the user “%1”</source>
        <translation>den Benutzer „%1“</translation>
    </message>
    <message>
        <source>New &amp;web-service user</source>
        <translation>Neuer &amp;Webdienst-Benutzer</translation>
    </message>
    <message>
        <source>Make a user for a program, with a login and a password that are made up</source>
        <translation>Einen Benutzer für ein Programm anlegen, mit erzeugtem Anmeldenamen und Passwort</translation>
    </message>
    <message>
        <source>Reset &amp;password…</source>
        <translation>Passw&amp;ort zurücksetzen …</translation>
    </message>
    <message>
        <source>Give the user a new password</source>
        <translation>Dem Benutzer ein neues Passwort geben</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>The web-service user was not made. %1</source>
        <translation>Der Webdienst-Benutzer wurde nicht angelegt. %1</translation>
    </message>
    <message>
        <source>The web-service user “%1” was made.</source>
        <translation>Der Webdienst-Benutzer „%1“ wurde angelegt.</translation>
    </message>
    <message>
        <source>Enter these in the program that is to use the cluster. The password is not shown again; the login can be changed in the list.</source>
        <translation>Geben Sie beides in dem Programm ein, das den Cluster benutzen soll. Das Passwort wird nicht noch einmal gezeigt; der Anmeldename lässt sich in der Liste ändern.</translation>
    </message>
    <message>
        <source>Give “%1” a new password?</source>
        <translation>„%1“ ein neues Passwort geben?</translation>
    </message>
    <message>
        <source>The present password does not work any more, and the user&apos;s sessions end. The new one is shown to you once.</source>
        <translation>Das jetzige Passwort gilt dann nicht mehr, und die Sitzungen des Benutzers enden. Das neue wird Ihnen einmal gezeigt.</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>The password of “%1” was not changed. %2</source>
        <translation>Das Passwort von „%1“ wurde nicht geändert. %2</translation>
    </message>
    <message>
        <source>“%1” has a new password.</source>
        <translation>„%1“ hat ein neues Passwort.</translation>
    </message>
    <message>
        <source>Tell the user in a safe way. The password is not shown again.</source>
        <translation>Teilen Sie es dem Benutzer auf sicherem Weg mit. Das Passwort wird nicht noch einmal gezeigt.</translation>
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
    <message>
        <source>Earlier checks</source>
        <translation>Frühere Prüfungen</translation>
    </message>
    <message>
        <source>The report could not be kept in %1.</source>
        <translation>Der Bericht konnte nicht in %1 aufbewahrt werden.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>nicht bestanden</translation>
    </message>
</context>
<context>
    <name>Console::WhatIfPage</name>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Kommt auf</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgendwohin</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Load before</source>
        <translation>Last vorher</translation>
    </message>
    <message>
        <source>Load after</source>
        <translation>Last nachher</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>a node is lost</source>
        <translation>ein Knoten ausfällt</translation>
    </message>
    <message>
        <source>a node is drained</source>
        <translation>ein Knoten geleert wird</translation>
    </message>
    <message>
        <source>a node is added</source>
        <translation>ein Knoten hinzukommt</translation>
    </message>
    <message>
        <source>What &amp;if</source>
        <translation>Was geschieht, w&amp;enn</translation>
    </message>
    <message>
        <source>&amp;Node:</source>
        <translation>&amp;Knoten:</translation>
    </message>
    <message>
        <source>A node of 200 takes twice the load of one of 100</source>
        <translation>Ein Knoten mit 200 trägt doppelt so viel Last wie einer mit 100</translation>
    </message>
    <message>
        <source>Open rooms that it may have</source>
        <translation>Offene Räume, die er haben darf</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>How many rooms are opened next</source>
        <translation>Wie viele Räume als Nächstes geöffnet werden</translation>
    </message>
    <message>
        <source>Configured size of each of these rooms, in persons</source>
        <translation>Eingestellte Größe jedes dieser Räume, in Personen</translation>
    </message>
    <message>
        <source>Wei&amp;ght:</source>
        <translation>&amp;Gewicht:</translation>
    </message>
    <message>
        <source>Limit of &amp;rooms:</source>
        <translation>Grenze für Rä&amp;ume:</translation>
    </message>
    <message>
        <source>Rooms opened ne&amp;xt:</source>
        <translation>&amp;Nächste Räume:</translation>
    </message>
    <message>
        <source>&amp;Size of each:</source>
        <translation>Größe &amp;je Raum:</translation>
    </message>
    <message>
        <source>Rooms that move, one after the other</source>
        <translation>Räume, die umziehen, einer nach dem anderen</translation>
    </message>
    <message>
        <source>Load of the nodes before and after</source>
        <translation>Last der Knoten vorher und nachher</translation>
    </message>
    <message>
        <source>No room would move.</source>
        <translation>Kein Raum würde umziehen.</translation>
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
