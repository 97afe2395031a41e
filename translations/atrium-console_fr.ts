<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ConfigurationPanel</name>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differ, as they may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differ, but should not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ged only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diff&amp;ers between nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes are being compared…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The placement rule could not be fetched. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Write it into agent.toml on the node and restart its agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are being fetched…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, value or description (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Chercher</translation>
    </message>
    <message>
        <source>Only settings whose value is not the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask all nodes that are running, and show only what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings o&amp;f:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes could not be fetched. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be fetched. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not tell its settings. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes agree on all settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n differ, but should not</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::AddServerWizard</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called, and where people&apos;s browsers reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this on the new machine; this page shows when the server works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Install Atrium and copy the cluster&apos;s key file from another server, safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Write this into agent.toml; name the database&apos;s password file as on the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Start the agent:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” works. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::AuditPanel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>By node</source>
        <translation>Par nœud</translation>
    </message>
    <message>
        <source>command</source>
        <comment>by a command</comment>
        <translation>commande</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Search who, action or target (Ctrl+F)</source>
        <translation>Chercher qui, action ou cible (Ctrl+F)</translation>
    </message>
    <message>
        <source>Nothing that was done matches “%1”.</source>
        <translation>Rien de ce qui a été fait ne correspond à « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done in that time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::Balance</name>
    <message>
        <source>No node gets new rooms now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 gets new rooms: there is nothing to balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load is balanced: for their weights, %1 has the most with %2 and %3 the least with %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load is not balanced: for their weights, %1 has %2 and %3 has %4. New rooms go to %3 until it has caught up; rooms that are open stay where they are unless somebody moves them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::BalancePage</name>
    <message>
        <source>%1, not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load for its weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished">Salles</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load of the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes are being fetched…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node is running.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::CertificateDialog</name>
    <message>
        <source>%1 shows another certificate than the one that was trusted. Unless its administrator replaced it, somebody may be between you and the server. Ask before you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of %1. Compare the fingerprint with the one on the server before you trust it. Nothing has been sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::CertificateGuard</name>
    <message>
        <source>It is signed by itself alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed by an authority that this computer does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made for another name: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::ClusterProblems</name>
    <message>
        <source>Start a node, make one active, undo a drain or raise a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits of %1 reach %2 %3 s late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the network between the two and at the load of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commit channel from %1 to %2 (%3) is cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the two reach each other there: firewall, peers.listen, peers.address. Until then %1 shows changes some seconds late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no commit channel to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether both belong to the same cluster and know each other&apos;s addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not tell of its commit channel. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, if it has just started or is being updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) could not be sent and were given up.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read the last error in Mails, mend it, and have them tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job %1 failed on node %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself; if it fails again, read the log of the node.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::ClusterState</name>
    <message>
        <source>%1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open room(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not active: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is known of %1 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is silent and keeps its rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has closed its rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is dead, its rooms move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n room(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has just started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being emptied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no server is active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms that are open go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can enter new rooms: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cluster has no servers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the first one in the panel Servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n node(s) work.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s) work; %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::CommandCollector</name>
    <message>
        <source>%1 (on)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::CommandSearch</name>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::ConfigurationPanel</name>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Origine</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has saved %1 meanwhile, with just what you entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed %1 since you began. Which version shall count?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the other has changed in these fields is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::ConnectDialog</name>
    <message>
        <source>Connect to a cluster</source>
        <translation>Se connecter à un cluster</translation>
    </message>
    <message>
        <source>Enter the address of any node of the cluster and the login of an administrator.</source>
        <translation>Saisissez l’adresse d’un nœud quelconque du cluster et l’identifiant d’un administrateur.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Te&amp;st connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the profile “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address, its login and the remembered password are forgotten. The cluster stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address and its login are forgotten. The cluster stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed in %1 is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::ConnectionBar</name>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Connected to %1 as %2</source>
        <translation>Connecté à %1 en tant que %2</translation>
    </message>
    <message>
        <source>%1 has not answered since %2; trying again by itself</source>
        <translation>%1 ne répond plus depuis %2 ; nouvel essai automatique</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be changed through this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1 as %2; %3 stopped answering at %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::ConnectionDetails</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished">Identifiant</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Salle</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">Serveur</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation type="unfinished">Connecté depuis</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation type="unfinished">Adresse IP</translation>
    </message>
    <message>
        <source>Public id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no room</source>
        <translation type="unfinished">dans aucune salle</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionTest</name>
    <message>
        <source>%1 answers; the login took %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is protected by TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not protected: TLS is not in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login works, with the rights of an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The cluster has %n server(s), %1 of them up.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation type="unfinished">Version : %1</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionsModel</name>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Connecté depuis</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>in no room</source>
        <translation>dans aucune salle</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionsPanel</name>
    <message>
        <source>&amp;Kick…</source>
        <translation>&amp;Exclure…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Nobody is connected at the moment.</source>
        <translation>Personne n’est connecté en ce moment.</translation>
    </message>
    <message>
        <source>Nobody who is connected matches “%1”.</source>
        <translation>Aucune personne connectée ne correspond à « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Search person, room or server (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected people from their rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave those who are still there where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kicked %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::CredentialsDialog</name>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished">Identifiant</translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::DrainDialog</name>
    <message>
        <source>“%1” gets no new rooms from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are open on it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n person(s) in them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move what is still open after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drain server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes until rooms are moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to people in its rooms; may be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in a room that moves go on on another server after a moment. Without a deadline rooms stay until everybody has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::EditorPanelBase</name>
    <message>
        <source>Ne&amp;w</source>
        <translation type="unfinished">&amp;Nouveau</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation type="unfinished">&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation type="unfinished">&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Saving shows both versions; “Revert” shows theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has deleted this meanwhile. Saving adds it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is gone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not deleted. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished">Pas encore enregistré</translation>
    </message>
    <message>
        <source>Throw away what you entered?</source>
        <translation type="unfinished">Abandonner votre saisie ?</translation>
    </message>
    <message>
        <source>The changes in the form are not saved.</source>
        <translation type="unfinished">Les modifications du formulaire ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished">Abandonner</translation>
    </message>
</context>
<context>
    <name>Console::Environment</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::ExplainPage</name>
    <message>
        <source>node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Salle</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rooms yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished">Salles</translation>
    </message>
    <message>
        <source>The rooms are being fetched…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes in the order of preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a room: the cluster tells where it would be opened now, and why there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would be opened on %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster is being asked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node can take “%1” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::Form</name>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">non</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::GroupMembers</name>
    <message>
        <source>Login</source>
        <translation type="unfinished">Identifiant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">non</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished">Depuis</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this group yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not moderate “%2” any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” moderates “%2” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No &amp;moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search login, name or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in “%2” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “%1” out of “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user loses the rooms that only this group may enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in “%2” any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::GroupRooms</name>
    <message>
        <source>Room</source>
        <translation type="unfinished">Salle</translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public: for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group has no rooms of its own yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, comment or node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members of “%1” may enter “%2” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the room “%1” from “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its members may not enter it any more, unless it is public. Who is in it now stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a room of “%2” any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::GroupsPanel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished">Salles</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished">Depuis</translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no groups yet. Choose “New” to make the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you really want to delete the group “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its members and rooms stay, but rooms that only this group may enter are closed to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group “%1” was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group “%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::HeadlessVerify</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished">en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished">en cours</translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished">réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished">échoué</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished">ignoré</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished">%1 ms</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping, and removing what the check has made…</source>
        <translation type="unfinished">Arrêt, et suppression de ce que la vérification a créé…</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The cluster works: all %n step(s) passed.</source>
        <translation type="unfinished">
            <numerusform>Le cluster fonctionne : %n étape réussie.</numerusform>
            <numerusform>Le cluster fonctionne : les %n étapes sont réussies.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check did not pass. %1</source>
        <translation type="unfinished">La vérification a échoué. %1</translation>
    </message>
</context>
<context>
    <name>Console::HelpDock</name>
    <message>
        <source>Help: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no help on this panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::JobsPanel</name>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Last done by node</source>
        <translation>Dernier nœud</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>never done so far</source>
        <translation>jamais faite jusqu’ici</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Search job or outcome (Ctrl+F)</source>
        <translation>Chercher tâche ou résultat (Ctrl+F)</translation>
    </message>
    <message>
        <source>The cluster has no jobs.</source>
        <translation>Le cluster n’a pas de tâches.</translation>
    </message>
    <message>
        <source>No job matches “%1”.</source>
        <translation>Aucune tâche ne correspond à « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::KeyringSecrets</name>
    <message>
        <source>The key ring was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ring did not take the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console keeps it until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::Kick</name>
    <message>
        <source>Do you really want to remove %1 from the room %2?</source>
        <translation type="unfinished">Voulez-vous vraiment faire sortir %1 de la salle %2 ?</translation>
    </message>
    <message numerus="yes">
        <source>Do you really want to remove %n person(s) from their rooms?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The person is told that an administrator closed the session, and may enter again.</source>
        <translation type="unfinished">La personne apprend qu’un administrateur a fermé la session et peut entrer de nouveau.</translation>
    </message>
    <message>
        <source>They are told that an administrator closed their session, and may enter again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kick</source>
        <translation type="unfinished">Exclure</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were removed from their rooms.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s) were removed from their rooms.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the room %2.</source>
        <translation type="unfinished">%1 a quitté la salle %2.</translation>
    </message>
    <message>
        <source>%1 could not be removed from the room %2. %3</source>
        <translation type="unfinished">%1 n’a pas pu être exclu(e) de la salle %2. %3</translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Salle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Résultat</translation>
    </message>
</context>
<context>
    <name>Console::MailPanel</name>
    <message>
        <source>waits until %1</source>
        <translation>en attente jusqu’à %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>sent %1, perhaps twice</source>
        <translation>envoyé : %1, peut-être deux fois</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>envoyé : %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
    <message>
        <source>All mails</source>
        <translation>Tous les e-mails</translation>
    </message>
    <message>
        <source>Those that wait</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Those that failed</source>
        <translation>Échoués</translation>
    </message>
    <message>
        <source>Those that were sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Search address or subject (Ctrl+F)</source>
        <translation>Chercher adresse ou objet (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Have the selected mail tried again now</source>
        <translation>Faire réessayer maintenant l’e-mail choisi</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n e-mail</numerusform>
            <numerusform>%n e-mails</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail to %1 is being tried again.</source>
        <translation>Nouvel essai de l’e-mail à %1.</translation>
    </message>
    <message>
        <source>There are no mails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation type="unfinished">&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Take the selected mail out of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test &amp;mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a mail that says nothing but that mail works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you really want to delete the mail to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent; only its entry here is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not sent any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail to %1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the test mail go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test mail to %1 is in the queue; the list shows what comes of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::MainWindow</name>
    <message>
        <source>Atrium Console</source>
        <translation>Console Atrium</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Cluster</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>Se c&amp;onnecter…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;About Atrium Console</source>
        <translation>À &amp;propos de la console Atrium</translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation>Quitter sans enregistrer ?</translation>
    </message>
    <message>
        <source>What you entered is not saved.</source>
        <translation>Votre saisie n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>About Atrium Console</source>
        <translation>À propos de la console Atrium</translation>
    </message>
    <message>
        <source>Atrium Console %1</source>
        <translation>Console Atrium %1</translation>
    </message>
    <message>
        <source>Administers a cluster of meeting-room servers. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Administre un cluster de serveurs de salles de réunion. Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists stay as they are; F5 fetches them once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep lists as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::MeshModel</name>
    <message>
        <source>%1 s late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last commit sent: %1, acknowledged: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Connected anew: %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished">en retard</translation>
    </message>
    <message>
        <source>cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::MeshView</name>
    <message>
        <source>Commit channel from the node of the row to the node of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How commits get from the node of a row to the node of a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no nodes to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single node needs no commit channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commit channel is being looked at…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Console::Navigation</name>
    <message>
        <source>Panels</source>
        <translation type="unfinished">Panneaux</translation>
    </message>
</context>
<context>
    <name>Console::NodeCard</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ something is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">non</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished">Salles</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1 : %2</translation>
    </message>
    <message>
        <source>%1, not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::NodeChoiceDialog</name>
    <message>
        <source>%1 (gets no rooms now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits, dots, dashes and underscores, at most 40.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::NodeProblems</name>
    <message>
        <source>The cluster has not reported on %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays so, look whether its number and address are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the load of its machine and at its way to the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is draining.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo it in Servers if the node shall get rooms again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is drained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be stopped or updated now; undo it in Servers afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is fenced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore its way to the database; it goes on by itself then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start its agent again. If the machine is certainly off, declare it dead in Servers, so that its rooms open elsewhere at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is active but stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start its agent, or take “Active” off in Servers if it shall stay away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 crashed %n time(s) in a row.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It gets new rooms again at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the agent&apos;s log on its machine: the last lines before each start tell why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s ahead of the database&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s behind the database&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have its machine set the clock by NTP. Rooms are safe, but times in its logs are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n room(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n people.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It gets no new rooms. Raise the limit in Servers, or add a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes run different versions: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drain and update one node after the other until all run the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::Options</name>
    <message>
        <source>The password file %1 cannot be read: %2.</source>
        <translation>Le fichier de mot de passe %1 est illisible : %2.</translation>
    </message>
    <message>
        <source>The password file %1 is empty.</source>
        <translation>Le fichier de mot de passe %1 est vide.</translation>
    </message>
    <message>
        <source>Administers a cluster of Atrium nodes.</source>
        <translation>Administre un cluster de nœuds Atrium.</translation>
    </message>
    <message>
        <source>Address of any node of the cluster.</source>
        <translation>Adresse d’un nœud quelconque du cluster.</translation>
    </message>
    <message>
        <source>Login of an administrator.</source>
        <translation>Identifiant d’un administrateur.</translation>
    </message>
    <message>
        <source>File that holds the password.</source>
        <translation>Fichier contenant le mot de passe.</translation>
    </message>
    <message>
        <source>Language of the texts, for instance de.</source>
        <translation>Langue des textes, par exemple de.</translation>
    </message>
    <message>
        <source>Colours: system (default) or dark.</source>
        <translation>Couleurs : system (par défaut) ou dark.</translation>
    </message>
    <message>
        <source>Saves a picture of each panel in this folder, then ends.</source>
        <translation>Enregistre une image de chaque panneau dans ce dossier, puis se termine.</translation>
    </message>
    <message>
        <source>--style must be system or dark.</source>
        <translation>--style doit être system ou dark.</translation>
    </message>
    <message>
        <source>%1 needs --server, --user and --password-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--screenshot and --verify cannot be used together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--report needs --verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the report must end in .json or in .xml (JUnit).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the cluster without a window: ends with 0 if it works, with 1 if not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File for the report of --verify: JSON if it ends in .json, JUnit in .xml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no option; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::OverviewPanel</name>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster is being looked at…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished">Salles</translation>
    </message>
    <message>
        <source>Load of each node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes could not be refreshed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commit channel could not be refreshed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared folders could not be refreshed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mails could not be refreshed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jobs could not be refreshed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of the cluster is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cluster has no servers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes are being fetched…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::PanelHelp</name>
    <message>
        <source>The state of the whole cluster on one page. The sentence at the top tells whether people can work. Below it stand the problems there are, a card for each node, the commit channel between the nodes, and charts of the last hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card tells a node&apos;s state, its rooms, its people and its load. The commit channel brings what one node changes to the others at once: each cell tells how well that works from the node of its row to the node of its column. The charts begin when the console connects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the first problem, which is the most urgent: each says what to do about it. A problem vanishes by itself as soon as its cause is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes of the cluster. The list holds what administrators entered and what each node reports; beside it is the selected one in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node that is up gets new rooms, a joining one has just started. A late one has been silent for some seconds: it keeps its rooms but gets no new ones. A draining node is being emptied, a drained one is empty. A fenced node has closed its rooms because it lost the database. A dead one was silent until its rooms moved. A stopped one ended cleanly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add server leads step by step until a new node works. Deactivate keeps new rooms away, Drain empties a node for maintenance, Declare dead says that a silent one is certainly off, so that its rooms open elsewhere. Save stores the form; refreshing never overwrites what you are typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rooms of the cluster, open or not: where each one is open and how many people are in it. Beside the list are the settings of the selected room, the people in it, and why it is, or would be, on its node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room opens when the first person enters and closes when it has been empty for a while. People counts those who are in, of those who fit. A pinned room opens only on the node, or on nodes with the label, that it is pinned to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New makes a room, Save stores the settings, Delete removes a room with all it holds. Move takes an open room to another node, where its people go on after a moment. Pin says where it must open. Empty sends everybody out. Each of them asks before it does anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who is connected to any node of the cluster, whether in a room or not. The list refreshes itself; more rows come as you scroll down. Beside it stands what is known of the selected person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected since is a time of your own zone. Server names the node that serves the person, with its number in brackets. The IP address is the one that the node sees, which may be that of a proxy. Somebody who is in no room is logged in and looks at the list of rooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search and the order of the rows are those of the whole cluster. Kick removes the selected people from their rooms after a question, and tells of each whether it worked; they may enter again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How rooms are spread over the nodes: how evenly the load is spread now, where a room would open, and what would happen if a node were lost, emptied or added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load of a node follows from its rooms or its people, by the placement rule. A node with a weight of 200 takes twice the load of one with 100. Limits, labels and pins come before the balance. Nodes that are not up, or not active, get no new rooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance shows the nodes beside each other. Where would a room go asks the cluster about one room, and tells for each node why it was taken or not. What if only calculates: it changes nothing. Use it before you stop a node, to see whether the others can take its rooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts of the cluster: who may log in, under which name, and at which level. Accounts are the same on all nodes. The selected one is shown in full beside the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login is what somebody types to enter; nobody else has it. Users enter rooms. Moderators moderate every room they are in. Administrators may do everything. Web-service users are for programs. An account of another system logs in through that system alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New enters an account, Save stores the form, Delete removes the selected one after a question. New web-service user makes an account for a program, Reset password makes a new password; both show it once. A new password ends the user&apos;s sessions everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups that users belong to. A group is a set of people who share rooms, for instance a department or a class. The members and the rooms of the selected group are shown beside the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user may be in several groups and may enter the rooms of all of them. A moderator of a group counts as a moderator in its rooms, without being one elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New enters a group, Save stores its name. Delete removes it after a question: its members and rooms stay, but rooms that only this group may enter are closed to its members. Members and rooms are added and taken away in the sheets beside the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is logged in to the cluster, how, and from where. One person may have several sessions, one for each device or program. A session lives on all nodes, so that it outlasts the end of one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in by tells the way: the page, a program that speaks SOAP, an invitation, or a link of another system. From is the address at which the session began. Last used tells when it was needed last, which may be some minutes ago although somebody is in a room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End sessions logs the selected user out everywhere after a question; the person leaves rooms and must log in again. Export writes all that matches the search into a file for spreadsheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mails that the cluster writes, for instance invitations: those that wait, those that were sent and those that failed. What a mail says is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail that waits is tried at the time its state names, later and later each time. One that failed was given up; its last error tells why. Sent, perhaps twice means that the node ended while the mail was on its way, so that it was sent once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list beside the search shows only mails of one state. Try again has the selected mail tried now, Delete takes it out of the queue. Test mail queues a mail that says nothing but that mail works: the list shows what comes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work that one node does for all from time to time, such as removing what has expired. The nodes agree who does a job, so that it is done once and goes on if a node ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last done by node names the node that did the job last. Began and ended tell when, due next tells when it is done again. The outcome is done or the error that ended it. A job that is long overdue means that no node is able to do it: look at the outcome and at the servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to start by hand: a job that failed is tried again when it is due. Export writes the list into a file for spreadsheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which node sees whose shared folders. Files of rooms lie in folders that nodes may have in common, for instance on a network drive. The line at the top tells the problems; the list holds what each node found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes leave marks in their folders and look for those of the others. A node that sees the mark of another uses the same folder. If it does not, files that are written at one node are missing at the other: a drive may not be mounted, or the configurations name different folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now has all nodes look at their folders at once, for instance after you mended a mount. Without it they look from time to time. Export writes the list into a file for spreadsheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a node runs with: every setting with its value, where the value comes from, and what it is for. Passwords and other secrets are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value comes from the configuration file, the environment or the database, or is the default. Between nodes some settings differ as they may, such as a node&apos;s own address; others should be the same everywhere, such as the times that decide when a silent node is taken for dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose settings are shown. Changed only hides the defaults. Differs between nodes asks all nodes that run and shows where they do not agree. The placement rule is changed here; for other settings copy the line, write it into the file on the node, and start its agent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed in the cluster, by whom, when and from where. The newest entry is the first. Entries can be neither edited nor deleted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action names what was attempted, for instance user.add; on what names the thing it was done to. By node tells which node did it; by a command means that it was typed at a shell. The outcome is done or the reason why it was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search looks into who, action and target, the list beside it cuts the log to a time. More rows come as you scroll down. Export writes all that matches, also what is not loaded yet, into a file for spreadsheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check of the whole cluster from outside, as people use it: two throw-away users enter two throw-away rooms through every node, talk and leave. Running meetings are not disturbed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is one step, with what was expected, what was seen and how long it took. A step that passed needs nothing. One that failed says what to do about it. Later steps are skipped then, but what the check has made is always removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify cluster starts the check, Cancel gives it up and removes what it made. Earlier checks are kept in the list beside it. Save report writes the result as JSON, or as JUnit XML for build servers. The same check runs without a window by atrium-console --verify.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::PanelList</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished">Salles</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::PeriodChoice</name>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quand</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::PickDialog</name>
    <message>
        <source>Search</source>
        <translation type="unfinished">Chercher</translation>
    </message>
    <message>
        <source>The list is being fetched…</source>
        <translation type="unfinished">Chargement de la liste…</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::PlacementPanel</name>
    <message>
        <source>&amp;Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where would a room go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wha&amp;t if…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be refreshed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open room(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::PlacementRule</name>
    <message>
        <source>By the size of rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the people present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node&apos;s load is the sum of the configured sizes of its open rooms, however many people are in them. This suits rooms that fill up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node&apos;s load is the number of people in its rooms; a room younger than 15 minutes counts as its configured size. This suits rooms that are larger than what is used of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::PlacementRuleBox</name>
    <message>
        <source>Change the r&amp;ule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Placement rule of the cluster:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are connected read-only: nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks before it changes anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is being fetched…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you really want to change the placement rule from “%1” to “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
It counts for the whole cluster from now on. Rooms that are open stay where they are; the next ones are placed by the new rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule was not changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster places rooms now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::ProblemList</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more, less urgent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::ProfileDraft</name>
    <message>
        <source>Enter the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another profile has this name already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::ProfileForm</name>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished">&amp;Adresse</translation>
    </message>
    <message>
        <source>⚠ With http:// the password crosses the network unprotected. Use https:// outside of a trusted network.</source>
        <translation type="unfinished">⚠ Avec http://, le mot de passe circule sans protection. Utilisez https:// hors d’un réseau de confiance.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished">&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished">Mot de &amp;passe</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me, environment, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-&amp;only: nothing can be changed through it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in the key ring of your desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key ring here: the console keeps it until it ends, then asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster tells them once you are connected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::ProfileList</name>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation type="unfinished">&amp;Nouveau</translation>
    </message>
</context>
<context>
    <name>Console::RecordsPanel</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>The list is being fetched…</source>
        <translation>Chargement de la liste…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write all that matches into a file for spreadsheets (CSV)</source>
        <translation>Écrire tout ce qui correspond dans un fichier pour tableurs (CSV)</translation>
    </message>
    <message>
        <source>%1 of %2 loaded; scroll down for more</source>
        <translation>Lignes chargées : %1 sur %2 ; faites défiler pour voir la suite</translation>
    </message>
    <message>
        <source>The list could not be refreshed. %1</source>
        <translation>La liste n’a pas pu être actualisée. %1</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>Exportation : %1 sur %2</translation>
    </message>
    <message>
        <source>Nothing was written to %1. %2</source>
        <translation>Rien n’a été écrit dans %1. %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit : %2.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>Console::RoomForm</name>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted (lecture)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users may ask to speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the recording to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera is chosen by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows whose microphone is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts may be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat is open at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are open at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without top bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without menu of actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without screen sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without whiteboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for one meeting of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the program above that knows the room by this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Salle</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else members of its groups, its moderators and administrators alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody comes in until it is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;eads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address for people who come while it is closed or when a demo ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;mo time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no demo room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login of the user who may change it besides administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode&amp;rators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logins, with commas. They moderate whenever they are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderated chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderators let messages through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance moodle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::RoomPeople</name>
    <message>
        <source>&amp;Kick…</source>
        <translation type="unfinished">&amp;Exclure…</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this room now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::RoomPlacement</name>
    <message>
        <source>The room is not open. Whoever enters first opens it on the node that is marked below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The room is open on %1, with %n person(s) in it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is pinned to nodes with the label “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is pinned to node %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks for and against each node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::RoomsPanel</name>
    <message>
        <source>label %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished">Salles</translation>
    </message>
    <message>
        <source>Search name, comment, program, node or id (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rooms yet. Choose “New” to make the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you really want to delete the room “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in it are sent out. Its chat, polls, whiteboard, files and invitations are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room “%1” was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room “%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the room “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the open room to another node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the room must be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send everybody out of the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The room is not open: there is nothing to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move room</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n person(s) in “%1” go on on the other node after a moment. Where to?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>as the placement rule chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where must “%1” be opened? While no such node is there, nobody can enter it. If it is open, it stays where it is until it ends or is moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anywhere, or by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where “%1” is opened was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not pinned. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty room</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n person(s) are sent out of “%1”; they may enter again. What shall they be told?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send everybody out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1 : %2</translation>
    </message>
</context>
<context>
    <name>Console::Screenshots</name>
    <message>
        <source>A panel has not settled within 5 minutes.</source>
        <translation>Un panneau n’était pas prêt après 5 minutes.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>L’image %1 ne peut pas être écrite.</translation>
    </message>
</context>
<context>
    <name>Console::ServerAddress</name>
    <message>
        <source>Enter it like %1.</source>
        <translation>Saisissez-la comme %1.</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>L’adresse manque.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Ce n’est pas une adresse.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>L’adresse doit commencer par http:// ou https://.</translation>
    </message>
    <message>
        <source>The address must not hold a user or a password.</source>
        <translation>L’adresse ne doit contenir ni utilisateur ni mot de passe.</translation>
    </message>
</context>
<context>
    <name>Console::ServerForm</name>
    <message>
        <source>Server &amp;Name</source>
        <translation>&amp;Nom du serveur</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Actif</translation>
    </message>
    <message>
        <source>Server A&amp;ddress</source>
        <translation>A&amp;dresse du serveur</translation>
    </message>
    <message>
        <source>&amp;HTTP Port</source>
        <translation>Port &amp;HTTP</translation>
    </message>
    <message>
        <source>&amp;User (SOAP Access)</source>
        <translation>&amp;Utilisateur (accès SOAP)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>&amp;Webapp path</source>
        <translation>Chemin de la &amp;webapp</translation>
    </message>
    <message>
        <source>Pro&amp;tocol</source>
        <translation>Pro&amp;tocole</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Commentaire</translation>
    </message>
    <message>
        <source>This node may be used: it gets rooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where people reach it: 10.1.1.1 or node1.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to keep the stored one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node of 200 takes twice the load of one of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most &amp;rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most p&amp;eople</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that rooms may be pinned to, with spaces: gpu quiet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::ServerList</name>
    <message>
        <source>ID</source>
        <translation type="unfinished">ID</translation>
    </message>
    <message>
        <source>Server Name</source>
        <translation type="unfinished">Nom du serveur</translation>
    </message>
    <message>
        <source>Server Address</source>
        <translation type="unfinished">Adresse du serveur</translation>
    </message>
    <message>
        <source>HTTP Port</source>
        <translation type="unfinished">Port HTTP</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished">Salles</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished">Actif</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">non</translation>
    </message>
    <message>
        <source>Last ping</source>
        <translation type="unfinished">Dernier signal</translation>
    </message>
</context>
<context>
    <name>Console::ServerRules</name>
    <message>
        <source>Enter a name of 1 to 255 characters.</source>
        <translation>Saisissez un nom de 1 à 255 caractères.</translation>
    </message>
    <message>
        <source>Enter the host name or IP address of the node.</source>
        <translation>Saisissez le nom d’hôte ou l’adresse IP du nœud.</translation>
    </message>
    <message>
        <source>Enter a host name or IP address alone: no http://, no port, no path.</source>
        <translation>Saisissez seulement le nom d’hôte ou l’adresse IP : sans http://, port ni chemin.</translation>
    </message>
    <message>
        <source>At most 255 characters.</source>
        <translation>Au plus 255 caractères.</translation>
    </message>
    <message>
        <source>Enter the user that the password belongs to.</source>
        <translation>Saisissez l’utilisateur auquel appartient le mot de passe.</translation>
    </message>
    <message>
        <source>Letters, digits, dots, dashes and underscores only, for instance “openmeetings”.</source>
        <translation>Seulement lettres, chiffres, points, tirets et tirets bas, par exemple « openmeetings ».</translation>
    </message>
    <message>
        <source>At most 2,048 characters.</source>
        <translation>Au plus 2 048 caractères.</translation>
    </message>
</context>
<context>
    <name>Console::ServerState</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>up</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>mort</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>The cluster has not reported on this server yet.</source>
        <translation>Le cluster n’a encore rien signalé sur ce serveur.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>en démarrage</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>en cours de vidage</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>vidé</translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>isolé</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left on it: %n room(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n person(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They move at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay until they end by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1 : %2</translation>
    </message>
    <message>
        <source>Last ping: %1</source>
        <translation type="unfinished">Dernier signal : %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation type="unfinished">Version : %1</translation>
    </message>
</context>
<context>
    <name>Console::ServersPanel</name>
    <message>
        <source>Enter a new server</source>
        <translation>Saisir un nouveau serveur</translation>
    </message>
    <message>
        <source>Take the selected server off the list</source>
        <translation>Retirer de la liste le serveur choisi</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) up</source>
        <translation>
            <numerusform>%1 serveur sur %n en service</numerusform>
            <numerusform>%1 serveurs sur %n en service</numerusform>
        </translation>
    </message>
    <message>
        <source>The server “%1” was saved.</source>
        <translation>Le serveur « %1 » a été enregistré.</translation>
    </message>
    <message>
        <source>The node leaves the cluster: it gets no new rooms, and its settings here are lost.</source>
        <translation>Le nœud quitte le cluster : il ne reçoit plus de nouvelles salles et ses réglages sont perdus.</translation>
    </message>
    <message>
        <source>Delete server</source>
        <translation>Supprimer le serveur</translation>
    </message>
    <message>
        <source>The server “%1” was deleted.</source>
        <translation>Le serveur « %1 » a été supprimé.</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Nouveau serveur</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Serveur %1</translation>
    </message>
    <message>
        <source>Search name, address, comment or state (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no servers in this cluster yet. Choose “Add server” to add the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you really want to delete the server “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ser&amp;ver…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a server step by step, until it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to this server, with your own login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acti&amp;vate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the server may get rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dr&amp;ain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the server, for maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare &amp;dead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that a silent server is certainly off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in rooms on it now. Drain it first, then they notice nothing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deacti&amp;vate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End dr&amp;ain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logging in at %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may get rooms again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gets no new rooms; those that are open go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is being emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not emptied any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is “%1” certainly off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rooms open elsewhere at once. If it still runs and people reach it, they would sit in two copies of one room: be sure that it is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rooms of “%1” may open elsewhere now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::SessionsPanel</name>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>program (SOAP)</source>
        <translation>programme (SOAP)</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>invitation</translation>
    </message>
    <message>
        <source>link of another system</source>
        <translation>lien d’un autre système</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Logged in by</source>
        <translation>Connecté par</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Search login, name or address (Ctrl+F)</source>
        <translation>Chercher identifiant, nom ou adresse (Ctrl+F)</translation>
    </message>
    <message>
        <source>Nobody is logged in.</source>
        <translation>Personne n’a de session ouverte.</translation>
    </message>
    <message>
        <source>Nobody who is logged in matches “%1”.</source>
        <translation>Aucune personne ayant une session ouverte ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>&amp;End sessions…</source>
        <translation>&amp;Fermer les sessions…</translation>
    </message>
    <message>
        <source>End all sessions of the selected user, on all nodes</source>
        <translation>Fermer toutes les sessions de l’utilisateur choisi, sur tous les nœuds</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you really want to end all sessions of %1?</source>
        <translation>Voulez-vous vraiment fermer toutes les sessions de %1 ?</translation>
    </message>
    <message>
        <source>The user is sent out of rooms and must log in again, on every device. Your own session of now goes on.</source>
        <translation>L’utilisateur sort des salles et doit se connecter de nouveau, sur chaque appareil. Votre propre session actuelle continue.</translation>
    </message>
    <message>
        <source>End sessions</source>
        <translation>Fermer les sessions</translation>
    </message>
    <message>
        <source>The sessions of %1 were ended.</source>
        <translation>Les sessions de %1 ont été fermées.</translation>
    </message>
    <message>
        <source>The sessions of %1 were not ended. %2</source>
        <translation>Les sessions de %1 n’ont pas été fermées. %2</translation>
    </message>
</context>
<context>
    <name>Console::SettingDetails</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1 : %2</translation>
    </message>
    <message>
        <source>⚠ The nodes differ, but should not:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes differ, as they may:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list, with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New value:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;agent.toml:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a setting to read what it is for, and to prepare a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node does not tell what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this into the file agent.toml on the machine of the node, in the section that is there already, then restart its agent. Nothing is changed from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this node the variable %1 of the environment has the last word: change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nodes must have the same value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::ShareProblems</name>
    <message>
        <source>%1 of %2 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the file server and the network of %1; mount the folder again if it stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the agent of %1 the right to write into %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the agents of %1 and %2 the same user, or the right to read each other&apos;s files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount the folder itself on both nodes: a copy, however new, loses files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount the same folder on %1 and %2, and name it in files.%3 of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 does not answer on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot write into the folder %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds in the folder %2 only old files of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot read in the folder %2 what %3 wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not find in the folder %2 what %3 wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is read-only on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount it so that it can be written; a file system with errors turns read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is full: %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is nearly full: %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove files that nobody needs, or give the file system more space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::SharesModel</name>
    <message>
        <source>%1 of %2 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::SharesPanel</name>
    <message>
        <source>Shared folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search folder, node, state or path (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node has looked at its shared folders yet. “Check now” has them look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shared folder matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have all nodes look at their shared folders now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes look at their shared folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) of shared folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) stand in the list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All nodes share all folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes have looked at their shared folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared folders were not checked. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the selected row, also for its columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::Simulation</name>
    <message>
        <source>New room %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest load changes from %1 (%2) to %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no open rooms: nothing would move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n room(s) would find no place.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the next %n room(s) would go to the new node; open rooms stay where they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n room(s) of %1 would find a place.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a node.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::SoapConnection</name>
    <message>
        <source>It was deleted already.</source>
        <translation>Il était déjà supprimé.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one on the server, then trust it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::SoapError</name>
    <message>
        <source>There is no Atrium server at %1.</source>
        <translation>Il n’y a pas de serveur Atrium à %1.</translation>
    </message>
    <message>
        <source>Check the address, its port and the webapp path at its end.</source>
        <translation>Vérifiez l’adresse, le port et le chemin de la webapp à la fin.</translation>
    </message>
    <message>
        <source>There is no secure connection to %1: %2.</source>
        <translation>Pas de connexion sécurisée avec %1 : %2.</translation>
    </message>
    <message>
        <source>Check the certificate of the node, or whether the address should begin with http://.</source>
        <translation>Vérifiez le certificat du nœud, ou si l’adresse devrait commencer par http://.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again, or connect to another node.</source>
        <translation>Réessayez, ou connectez-vous à un autre nœud.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2.</source>
        <translation>%1 ne répond pas : %2.</translation>
    </message>
    <message>
        <source>Check the address and whether the node is running, or connect to another node.</source>
        <translation>Vérifiez l’adresse et si le nœud est démarré, ou connectez-vous à un autre nœud.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>La session est terminée.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>User or password is wrong.</source>
        <translation>L’utilisateur ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>This user may not use the console.</source>
        <translation>Cet utilisateur n’a pas le droit d’utiliser la console.</translation>
    </message>
    <message>
        <source>Log in as an administrator.</source>
        <translation>Connectez-vous en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>This user may not do that.</source>
        <translation>Cet utilisateur n’en a pas le droit.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Il n’est plus là.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>Il y a eu trop d’essais.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>The node concerned did not confirm it in time; it may have happened or not.</source>
        <translation>Le nœud concerné ne l’a pas confirmé à temps ; c’est peut-être fait, peut-être pas.</translation>
    </message>
    <message>
        <source>Look at the list before you try again.</source>
        <translation>Regardez la liste avant de réessayer.</translation>
    </message>
    <message>
        <source>The cluster cannot do that now: %1</source>
        <translation>Le cluster ne peut pas le faire maintenant : %1</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The node does not accept this: %1</source>
        <translation>Le nœud n’accepte pas cela : %1</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: %1</source>
        <translation>Quelqu’un d’autre l’a modifié entre-temps : %1</translation>
    </message>
    <message>
        <source>The node reports an error: %1</source>
        <translation>Le nœud signale une erreur : %1</translation>
    </message>
</context>
<context>
    <name>Console::SoapSession</name>
    <message>
        <source>User or password is wrong.</source>
        <translation>L’utilisateur ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>This user may not use the console.</source>
        <translation>Cet utilisateur n’a pas le droit d’utiliser la console.</translation>
    </message>
    <message>
        <source>Log in as an administrator.</source>
        <translation>Connectez-vous en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>The node takes no login from you at the moment, for instance after too many tries.</source>
        <translation>Le nœud n’accepte pas votre connexion en ce moment, par exemple après trop d’essais.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>The node refused the login with the number %1.</source>
        <translation>Le nœud a refusé la connexion avec le numéro %1.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a profile that may change things, or take the mark off this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::TableView</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::TomlLines</name>
    <message>
        <source>Enter true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::TrendChart</name>
    <message>
        <source>%1: there is too little to draw yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1, between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1 : %2</translation>
    </message>
</context>
<context>
    <name>Console::TrustedCertificatesDialog</name>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not trust these certificates by itself: somebody chose to trust each of them, for one server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate is trusted on purpose. One gets here when a server shows a certificate that the system does not know, and you choose to trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the certificate of %1 no longer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asked again at the next connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::TrustedCertificatesModel</name>
    <message>
        <source>Server</source>
        <translation type="unfinished">Serveur</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::UserForm</name>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web service (programs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address like ada@example.org, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ast name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderators moderate every room they are in; administrators may do everything; web-service users are for programs that use SOAP or REST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished">Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Leave it empty to keep the present one. A new one ends the user&apos;s other sessions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::UsersPanel</name>
    <message>
        <source>Login</source>
        <translation type="unfinished">Identifiant</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished">jamais</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished">Depuis</translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search login, name or e-mail (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you really want to delete the user “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is sent out of rooms and logged out, and cannot log in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user “%1” was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user “%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;web-service user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a user for a program, with a login and a password that are made up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the user a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The web-service user was not made. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web-service user “%1” was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter these in the program that is to use the cluster. The password is not shown again; the login can be changed in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give “%1” a new password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present password does not work any more, and the user&apos;s sessions end. The new one is shown to you once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of “%1” was not changed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the user in a safe way. The password is not shown again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::VerifyModel</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>Console::VerifyPanel</name>
    <message>
        <source>Checks the whole cluster as people use it: two throw-away users enter throw-away rooms through every node. Running meetings are not disturbed, and everything is removed again.</source>
        <translation>Vérifie tout le cluster comme on l’utilise : deux utilisateurs jetables entrent dans des salles jetables par chaque nœud. Les réunions en cours ne sont pas dérangées et tout est supprimé ensuite.</translation>
    </message>
    <message>
        <source>&amp;Verify cluster</source>
        <translation>&amp;Vérifier le cluster</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progression de la vérification</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Steps of the check</source>
        <translation>Étapes de la vérification</translation>
    </message>
    <message>
        <source>Choose “Verify cluster” to check that all nodes work together.</source>
        <translation>Choisissez « Vérifier le cluster » pour vérifier que tous les nœuds fonctionnent ensemble.</translation>
    </message>
    <message>
        <source>The cluster is being checked…</source>
        <translation>Vérification du cluster…</translation>
    </message>
    <message>
        <source>Stopping, and removing what the check has made…</source>
        <translation>Arrêt, et suppression de ce que la vérification a créé…</translation>
    </message>
    <message numerus="yes">
        <source>The cluster works: all %n step(s) passed.</source>
        <translation>
            <numerusform>Le cluster fonctionne : %n étape réussie.</numerusform>
            <numerusform>Le cluster fonctionne : les %n étapes sont réussies.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check did not pass. %1</source>
        <translation>La vérification a échoué. %1</translation>
    </message>
    <message>
        <source>The cluster works</source>
        <translation>Le cluster fonctionne</translation>
    </message>
    <message>
        <source>The check did not pass</source>
        <translation>La vérification a échoué</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JUnit XML (*.xml)</source>
        <translation>XML JUnit (*.xml)</translation>
    </message>
    <message>
        <source>The report was saved as %1</source>
        <translation>Le rapport a été enregistré sous %1</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2.</source>
        <translation>Le rapport n’a pas pu être enregistré sous %1 : %2.</translation>
    </message>
    <message>
        <source>Earlier checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished">réussi</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::WhatIfPage</name>
    <message>
        <source>Room</source>
        <translation type="unfinished">Salle</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished">Salles</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a node is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a node is drained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a node is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Node:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node of 200 takes twice the load of one of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open rooms that it may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many rooms are opened next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configured size of each of these rooms, in persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wei&amp;ght:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of &amp;rooms:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms opened ne&amp;xt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of each:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms that move, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load of the nodes before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room would move.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console::confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SoapConnection</name>
    <message>
        <source>The node refused that.</source>
        <translation type="unfinished">Le nœud l’a refusé.</translation>
    </message>
</context>
</TS>
