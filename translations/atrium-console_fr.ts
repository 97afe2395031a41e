<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Console::AddServerWizard</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier : %1</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>The new server</source>
        <translation>Le nouveau serveur</translation>
    </message>
    <message>
        <source>What it is called, and where people&apos;s browsers reach it.</source>
        <translation>Son nom, et l’adresse où les navigateurs l’atteignent.</translation>
    </message>
    <message>
        <source>&amp;Save and go on</source>
        <translation>&amp;Enregistrer et continuer</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Le démarrer</translation>
    </message>
    <message>
        <source>Do this on the new machine; this page shows when the server works.</source>
        <translation>Faites ceci sur la nouvelle machine ; cette page indique quand le serveur fonctionne.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>1. Install Atrium and copy the cluster&apos;s key file from another server, safely.</source>
        <translation>1. Installez Atrium et copiez, de façon sûre, le fichier de clé du cluster depuis un autre serveur.</translation>
    </message>
    <message>
        <source>2. Write this into agent.toml; name the database&apos;s password file as on the others.</source>
        <translation>2. Écrivez ceci dans agent.toml ; indiquez le fichier de mot de passe de la base de données comme sur les autres.</translation>
    </message>
    <message>
        <source>3. Start the agent:</source>
        <translation>3. Démarrez l’agent :</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Non enregistré. %1</translation>
    </message>
    <message>
        <source>“%1” works. %2</source>
        <translation>« %1 » fonctionne. %2</translation>
    </message>
    <message>
        <source>Waiting for “%1”…</source>
        <translation>En attente de « %1 »…</translation>
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
        <translation>Rien n’a été fait pendant cette période.</translation>
    </message>
</context>
<context>
    <name>Console::Balance</name>
    <message>
        <source>No node gets new rooms now.</source>
        <translation>Aucun nœud ne reçoit de nouvelles salles en ce moment.</translation>
    </message>
    <message>
        <source>Only %1 gets new rooms: there is nothing to balance.</source>
        <translation>Seul %1 reçoit de nouvelles salles : il n’y a rien à équilibrer.</translation>
    </message>
    <message>
        <source>No node is loaded.</source>
        <translation>Aucun nœud n’est chargé.</translation>
    </message>
    <message>
        <source>The load is balanced: for their weights, %1 has the most with %2 and %3 the least with %4.</source>
        <translation>La charge est équilibrée : rapportée au poids, %1 a la plus forte (%2) et %3 la plus faible (%4).</translation>
    </message>
    <message>
        <source>The load is not balanced: for their weights, %1 has %2 and %3 has %4. New rooms go to %3 until it has caught up; rooms that are open stay where they are unless somebody moves them.</source>
        <translation>La charge n’est pas équilibrée : rapportée au poids, %1 a %2 et %3 a %4. Les nouvelles salles vont à %3 jusqu’à ce que l’écart soit rattrapé ; les salles ouvertes restent où elles sont, sauf si quelqu’un les déplace.</translation>
    </message>
</context>
<context>
    <name>Console::BalancePage</name>
    <message>
        <source>%1, not active</source>
        <translation>%1, pas actif</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Share of all load</source>
        <translation>Part de la charge totale</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Load for its weight</source>
        <translation>Charge rapportée au poids</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Load of the nodes</source>
        <translation>Charge des nœuds</translation>
    </message>
    <message>
        <source>The nodes are being fetched…</source>
        <translation>Chargement des nœuds…</translation>
    </message>
    <message>
        <source>No node is running.</source>
        <translation>Aucun nœud n’est en service.</translation>
    </message>
</context>
<context>
    <name>Console::CertificateDialog</name>
    <message>
        <source>%1 shows another certificate than the one that was trusted. Unless its administrator replaced it, somebody may be between you and the server. Ask before you trust it.</source>
        <translation>%1 présente un autre certificat que celui qui était approuvé. Si son administrateur ne l’a pas remplacé, quelqu’un s’interpose peut-être entre vous et le serveur. Renseignez-vous avant de l’approuver.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of %1. Compare the fingerprint with the one on the server before you trust it. Nothing has been sent yet.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat de %1. Comparez l’empreinte avec celle du serveur avant de l’approuver. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>The certificate has changed</source>
        <translation>Le certificat a changé</translation>
    </message>
    <message>
        <source>Unknown certificate</source>
        <translation>Certificat inconnu</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>Approuvé jusqu’ici</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Présenté maintenant</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for this server</source>
        <translation>&amp;Approuver ce certificat pour ce serveur</translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation>&amp;Ne pas se connecter</translation>
    </message>
</context>
<context>
    <name>Console::CertificateGuard</name>
    <message>
        <source>It is signed by itself alone.</source>
        <translation>Il n’est signé que par lui-même.</translation>
    </message>
    <message>
        <source>It is signed by an authority that this computer does not know.</source>
        <translation>Il est signé par une autorité que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <source>It is made for another name: %1.</source>
        <translation>Il est établi pour un autre nom : %1.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Il a expiré.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Il n’est pas encore valide.</translation>
    </message>
</context>
<context>
    <name>Console::ClusterProblems</name>
    <message>
        <source>Start a node, make one active, undo a drain or raise a limit.</source>
        <translation>Démarrez un nœud, rendez-en un actif, annulez un vidage ou augmentez une limite.</translation>
    </message>
    <message>
        <source>Commits of %1 reach %2 %3 s late.</source>
        <translation>Les commits de %1 atteignent %2 avec %3 s de retard.</translation>
    </message>
    <message>
        <source>Look at the network between the two and at the load of %1.</source>
        <translation>Regardez le réseau entre les deux et la charge de %1.</translation>
    </message>
    <message>
        <source>The commit channel from %1 to %2 (%3) is cut.</source>
        <translation>Le canal de commit de %1 vers %2 (%3) est coupé.</translation>
    </message>
    <message>
        <source>Let the two reach each other there: firewall, peers.listen, peers.address. Until then %1 shows changes some seconds late.</source>
        <translation>Faites en sorte que les deux s’y atteignent : pare-feu, peers.listen, peers.address. D’ici là, %1 montre les modifications avec quelques secondes de retard.</translation>
    </message>
    <message>
        <source>%1 has no commit channel to %2.</source>
        <translation>%1 n’a pas de canal de commit vers %2.</translation>
    </message>
    <message>
        <source>Look whether both belong to the same cluster and know each other&apos;s addresses.</source>
        <translation>Regardez si les deux appartiennent au même cluster et connaissent l’adresse l’un de l’autre.</translation>
    </message>
    <message>
        <source>%1 does not tell of its commit channel. %2</source>
        <translation>%1 n’indique pas l’état de son canal de commit. %2</translation>
    </message>
    <message>
        <source>Nothing, if it has just started or is being updated.</source>
        <translation>Rien, s’il vient de démarrer ou s’il est en cours de mise à jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) could not be sent and were given up.</source>
        <translation>
            <numerusform>%n e-mail n’a pas pu être envoyé et a été abandonné.</numerusform>
            <numerusform>%n e-mails n’ont pas pu être envoyés et ont été abandonnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the last error in Mails, mend it, and have them tried again.</source>
        <translation>Lisez la dernière erreur sous « E-mails », corrigez-la, puis faites-les réessayer.</translation>
    </message>
    <message>
        <source>The job %1 failed on node %2: %3</source>
        <translation>La tâche %1 a échoué sur le nœud %2 : %3</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it fails again, read the log of the node.</source>
        <translation>Un nouvel essai est automatique ; en cas de nouvel échec, lisez le journal du nœud.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody guesses passwords or tokens: locked %n time(s) within the last hour.</source>
        <translation>
            <numerusform>Quelqu’un devine des mots de passe ou des jetons : %n blocage dans la dernière heure.</numerusform>
            <numerusform>Quelqu’un devine des mots de passe ou des jetons : %n blocages dans la dernière heure.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log tells which accounts and addresses (guessed). Further tries have to wait; a firewall can keep an address out.</source>
        <translation>Le journal d’audit indique quels comptes et quelles adresses (guessed). Les essais suivants doivent attendre ; un pare-feu peut bloquer une adresse.</translation>
    </message>
</context>
<context>
    <name>Console::ClusterState</name>
    <message>
        <source>%1 in %2.</source>
        <translation>%1 dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open room(s)</source>
        <translation>
            <numerusform>%n salle ouverte</numerusform>
            <numerusform>%n salles ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not active: %1.</source>
        <translation>Pas actifs : %1.</translation>
    </message>
    <message>
        <source>nothing is known of %1 yet</source>
        <translation>on ne sait encore rien de %1</translation>
    </message>
    <message>
        <source>%1 is silent and keeps its rooms</source>
        <translation>%1 est silencieux et garde ses salles</translation>
    </message>
    <message>
        <source>%1 has closed its rooms</source>
        <translation>%1 a fermé ses salles</translation>
    </message>
    <message>
        <source>%1 is dead, its rooms move</source>
        <translation>%1 est mort, ses salles se déplacent</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 est arrêté</translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n room(s)</source>
        <translation>
            <numerusform>%1 est à sa limite de %n salle</numerusform>
            <numerusform>%1 est à sa limite de %n salles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n people</source>
        <translation>
            <numerusform>%1 est à sa limite de %n personne</numerusform>
            <numerusform>%1 est à sa limite de %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has just started</source>
        <translation>%1 vient de démarrer</translation>
    </message>
    <message>
        <source>%1 is being emptied</source>
        <translation>%1 est en train d’être vidé</translation>
    </message>
    <message>
        <source>no server is active</source>
        <translation>aucun serveur n’est actif</translation>
    </message>
    <message>
        <source>Rooms that are open go on.</source>
        <translation>Les salles ouvertes continuent.</translation>
    </message>
    <message>
        <source>Nobody can enter new rooms: %1.</source>
        <translation>Personne ne peut entrer dans de nouvelles salles : %1.</translation>
    </message>
    <message>
        <source>This cluster has no servers yet.</source>
        <translation>Ce cluster n’a pas encore de serveurs.</translation>
    </message>
    <message>
        <source>Enter the first one in the panel Servers.</source>
        <translation>Saisissez le premier dans le panneau « Serveurs ».</translation>
    </message>
    <message numerus="yes">
        <source>All %n node(s) work.</source>
        <translation>
            <numerusform>%n nœud fonctionne.</numerusform>
            <numerusform>Les %n nœuds fonctionnent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s) work; %2.</source>
        <translation>
            <numerusform>Nœuds qui fonctionnent : %1 sur %n ; %2.</numerusform>
            <numerusform>Nœuds qui fonctionnent : %1 sur %n ; %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::CommandCollector</name>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (activé)</translation>
    </message>
</context>
<context>
    <name>Console::CommandSearch</name>
    <message>
        <source>Search commands</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No command matches “%1”.</source>
        <translation>Aucune commande ne correspond à « %1 ».</translation>
    </message>
</context>
<context>
    <name>Console::ConfigurationPanel</name>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>differ, as they may</source>
        <translation>diffère, c’est normal</translation>
    </message>
    <message>
        <source>differ, but should not</source>
        <translation>diffère, mais ne devrait pas</translation>
    </message>
    <message>
        <source>Chan&amp;ged only</source>
        <translation>Modi&amp;fiés seulement</translation>
    </message>
    <message>
        <source>Diff&amp;ers between nodes</source>
        <translation>&amp;Différents selon le nœud</translation>
    </message>
    <message>
        <source>The nodes are being compared…</source>
        <translation>Comparaison des nœuds…</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Aucun réglage ne correspond.</translation>
    </message>
    <message>
        <source>The placement rule could not be fetched. %1</source>
        <translation>La règle de placement n’a pas pu être chargée. %1</translation>
    </message>
    <message>
        <source>Copied. Write it into agent.toml on the node and restart its agent.</source>
        <translation>Copié. Écrivez-le dans agent.toml sur le nœud et redémarrez son agent.</translation>
    </message>
    <message>
        <source>The settings are being fetched…</source>
        <translation>Chargement des réglages…</translation>
    </message>
    <message>
        <source>The node in use</source>
        <translation>Le nœud utilisé</translation>
    </message>
    <message>
        <source>Search name, value or description (Ctrl+F)</source>
        <translation>Chercher nom, valeur ou description (Ctrl+F)</translation>
    </message>
    <message>
        <source>Only settings whose value is not the default</source>
        <translation>Seulement les réglages dont la valeur n’est pas celle par défaut</translation>
    </message>
    <message>
        <source>Ask all nodes that are running, and show only what differs</source>
        <translation>Interroger tous les nœuds en service et ne montrer que ce qui diffère</translation>
    </message>
    <message>
        <source>Settings o&amp;f:</source>
        <translation>&amp;Réglages de :</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The nodes could not be fetched. %1</source>
        <translation>Les nœuds n’ont pas pu être chargés. %1</translation>
    </message>
    <message>
        <source>The settings could not be fetched. %1</source>
        <translation>Les réglages n’ont pas pu être chargés. %1</translation>
    </message>
    <message>
        <source>%1 does not tell its settings. %2</source>
        <translation>%1 n’indique pas ses réglages. %2</translation>
    </message>
    <message>
        <source>The nodes agree on all settings.</source>
        <translation>Les nœuds concordent sur tous les réglages.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n réglage</numerusform>
            <numerusform>%n réglages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>modifiés : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n differ, but should not</source>
        <translation>
            <numerusform>%n diffère, mais ne devrait pas</numerusform>
            <numerusform>%n diffèrent, mais ne devraient pas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Modifié par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Somebody else has saved %1 meanwhile, with just what you entered.</source>
        <translation>Quelqu’un d’autre a enregistré %1 entre-temps, avec exactement la même saisie que la vôtre.</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 since you began. Which version shall count?</source>
        <translation>Quelqu’un d’autre a modifié %1 depuis que vous avez commencé. Quelle version faut-il garder ?</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Votre saisie</translation>
    </message>
    <message>
        <source>Save &amp;mine</source>
        <translation>Enregistrer &amp;ma version</translation>
    </message>
    <message>
        <source>What the other has changed in these fields is lost</source>
        <translation>Ce que l’autre a modifié dans ces champs est perdu</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>&amp;Prendre l’autre version</translation>
    </message>
    <message>
        <source>What you entered is lost</source>
        <translation>Votre saisie est perdue</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Continuer la saisie</translation>
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
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Delete the profile “%1”?</source>
        <translation>Supprimer le profil « %1 » ?</translation>
    </message>
    <message>
        <source>Its address, its login and the remembered password are forgotten. The cluster stays as it is.</source>
        <translation>Son adresse, son identifiant et le mot de passe mémorisé sont oubliés. Le cluster reste tel quel.</translation>
    </message>
    <message>
        <source>Its address and its login are forgotten. The cluster stays as it is.</source>
        <translation>Son adresse et son identifiant sont oubliés. Le cluster reste tel quel.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Fermer sans enregistrer ?</translation>
    </message>
    <message>
        <source>What you changed in %1 is not saved.</source>
        <translation>Vos modifications dans %1 ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
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
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Nothing can be changed through this connection.</source>
        <translation>Rien ne peut être modifié par cette connexion.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2; %3 stopped answering at %4</source>
        <translation>Connecté à %1 en tant que %2 ; %3 ne répond plus depuis %4</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionDetails</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Connecté depuis</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Public id</source>
        <translation>ID public</translation>
    </message>
    <message>
        <source>in no room</source>
        <translation>dans aucune salle</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionTest</name>
    <message>
        <source>%1 answers; the login took %2 ms.</source>
        <translation>%1 répond ; l’ouverture de session a pris %2 ms.</translation>
    </message>
    <message>
        <source>The connection is protected by TLS.</source>
        <translation>La connexion est protégée par TLS.</translation>
    </message>
    <message>
        <source>The connection is not protected: TLS is not in use.</source>
        <translation>La connexion n’est pas protégée : TLS n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The login works, with the rights of an administrator.</source>
        <translation>L’ouverture de session fonctionne, avec les droits d’un administrateur.</translation>
    </message>
    <message numerus="yes">
        <source>The cluster has %n server(s), %1 of them up.</source>
        <translation>
            <numerusform>Le cluster a %n serveur, dont %1 en service.</numerusform>
            <numerusform>Le cluster a %n serveurs, dont %1 en service.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Version : %1</translation>
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
        <translation>Chercher personne, salle ou serveur (Ctrl+F)</translation>
    </message>
    <message>
        <source>Remove the selected people from their rooms</source>
        <translation>Exclure les personnes choisies de leurs salles</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Leave those who are still there where they are</source>
        <translation>Laisser où elles sont les personnes encore présentes</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Cette connexion est en lecture seule.</translation>
    </message>
    <message>
        <source>Kicked %1 of %2</source>
        <translation>Exclusions : %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Console::CredentialsDialog</name>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier : %1</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>Console::DrainDialog</name>
    <message>
        <source>“%1” gets no new rooms from now on.</source>
        <translation>« %1 » ne reçoit plus de nouvelles salles à partir de maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are open on it</source>
        <translation>
            <numerusform>%n salle y est ouverte</numerusform>
            <numerusform>%n salles y sont ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n person(s) in them.</source>
        <translation>
            <numerusform>avec %n personne.</numerusform>
            <numerusform>avec %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move what is still open after</source>
        <translation>&amp;Déplacer ce qui est encore ouvert après</translation>
    </message>
    <message>
        <source>Drain server</source>
        <translation>Vider le serveur</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Minutes until rooms are moved</source>
        <translation>Minutes avant le déplacement des salles</translation>
    </message>
    <message>
        <source>Told to people in its rooms; may be empty</source>
        <translation>Affiché aux personnes dans ses salles ; peut rester vide</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>People in a room that moves go on on another server after a moment. Without a deadline rooms stay until everybody has left.</source>
        <translation>Les personnes d’une salle déplacée continuent après un instant sur un autre serveur. Sans échéance, les salles restent jusqu’à ce que tout le monde soit parti.</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation>&amp;Avis</translation>
    </message>
</context>
<context>
    <name>Console::EditorPanelBase</name>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Saving shows both versions; “Revert” shows theirs.</source>
        <translation>Quelqu’un d’autre a modifié cela entre-temps. « Enregistrer » montre les deux versions ; « Restaurer » montre l’autre.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Non enregistré. %1</translation>
    </message>
    <message>
        <source>Somebody has deleted this meanwhile. Saving adds it anew.</source>
        <translation>Quelqu’un a supprimé cela entre-temps. « Enregistrer » l’ajoute de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is gone already.</source>
        <translation>« %1 » n’existe déjà plus.</translation>
    </message>
    <message>
        <source>“%1” was not deleted. %2</source>
        <translation>« %1 » n’a pas été supprimé. %2</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Cette connexion est en lecture seule.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Throw away what you entered?</source>
        <translation>Abandonner votre saisie ?</translation>
    </message>
    <message>
        <source>The changes in the form are not saved.</source>
        <translation>Les modifications du formulaire ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>Console::Environment</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Préproduction</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
</context>
<context>
    <name>Console::ExplainPage</name>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>étiquette %1</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Ouverte sur</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Attachée à</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>There are no rooms yet.</source>
        <translation>Il n’y a pas encore de salles.</translation>
    </message>
    <message>
        <source>No room matches “%1”.</source>
        <translation>Aucune salle ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>Search room</source>
        <translation>Chercher une salle</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>The rooms are being fetched…</source>
        <translation>Chargement des salles…</translation>
    </message>
    <message>
        <source>Nodes in the order of preference</source>
        <translation>Nœuds par ordre de préférence</translation>
    </message>
    <message>
        <source>Choose a room: the cluster tells where it would be opened now, and why there.</source>
        <translation>Choisissez une salle : le cluster dit où elle s’ouvrirait maintenant, et pourquoi là.</translation>
    </message>
    <message>
        <source>“%1” would be opened on %2: %3.</source>
        <translation>« %1 » s’ouvrirait sur %2 : %3.</translation>
    </message>
    <message>
        <source>The cluster is being asked…</source>
        <translation>Interrogation du cluster…</translation>
    </message>
    <message>
        <source>No node can take “%1” now.</source>
        <translation>Aucun nœud ne peut prendre « %1 » maintenant.</translation>
    </message>
    <message>
        <source>No room is chosen.</source>
        <translation>Aucune salle n’est choisie.</translation>
    </message>
</context>
<context>
    <name>Console::FilesPanel</name>
    <message>
        <source>there</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>is being made</source>
        <translation>en préparation</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Put there by</source>
        <translation>Ajouté par</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Quels fichiers</translation>
    </message>
    <message>
        <source>Files of rooms</source>
        <translation>Fichiers des salles</translation>
    </message>
    <message>
        <source>Deleted files</source>
        <translation>Fichiers supprimés</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Search file, room or person (Ctrl+F)</source>
        <translation>Chercher fichier, salle ou personne (Ctrl+F)</translation>
    </message>
    <message>
        <source>There are no files.</source>
        <translation>Il n’y a pas de fichiers.</translation>
    </message>
    <message>
        <source>No file matches “%1”.</source>
        <translation>Aucun fichier ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Put the selected file into the bin</source>
        <translation>Mettre le fichier choisi à la corbeille</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Take the selected file out of the bin</source>
        <translation>Sortir le fichier choisi de la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s). Rooms: %1, bins: %2, what accounts keep for themselves: %3</source>
        <translation>
            <numerusform>%n fichier. Salles : %1, corbeilles : %2, fichiers personnels des comptes : %3</numerusform>
            <numerusform>%n fichiers. Salles : %1, corbeilles : %2, fichiers personnels des comptes : %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you really want to delete the file “%1” of the room “%2”?</source>
        <translation>Voulez-vous vraiment supprimer le fichier « %1 » de la salle « %2 » ?</translation>
    </message>
    <message>
        <source>People in the room no longer see it. It can be restored for seven days.</source>
        <translation>Les personnes dans la salle ne le voient plus. Il peut être rétabli pendant sept jours.</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>Supprimer le fichier</translation>
    </message>
    <message>
        <source>The file “%1” was deleted.</source>
        <translation>Le fichier « %1 » a été supprimé.</translation>
    </message>
    <message>
        <source>The file “%1” is back in the room “%2”.</source>
        <translation>Le fichier « %1 » est de retour dans la salle « %2 ».</translation>
    </message>
</context>
<context>
    <name>Console::Form</name>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>Console::GroupMembers</name>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modérateur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Make &amp;moderator</source>
        <translation>Nommer &amp;modérateur</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Membres du groupe</translation>
    </message>
    <message>
        <source>Nobody is in this group yet.</source>
        <translation>Il n’y a encore personne dans ce groupe.</translation>
    </message>
    <message>
        <source>“%1” does not moderate “%2” any more.</source>
        <translation>« %1 » ne modère plus « %2 ».</translation>
    </message>
    <message>
        <source>“%1” moderates “%2” now.</source>
        <translation>« %1 » modère maintenant « %2 ».</translation>
    </message>
    <message>
        <source>No &amp;moderator</source>
        <translation>Retirer la &amp;modération</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>Search login, name or e-mail</source>
        <translation>Chercher identifiant, nom ou e-mail</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Ajouter au groupe</translation>
    </message>
    <message>
        <source>“%1” is in “%2” now.</source>
        <translation>« %1 » est maintenant dans « %2 ».</translation>
    </message>
    <message>
        <source>Take “%1” out of “%2”?</source>
        <translation>Retirer « %1 » de « %2 » ?</translation>
    </message>
    <message>
        <source>The user loses the rooms that only this group may enter.</source>
        <translation>L’utilisateur perd les salles réservées à ce groupe.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>“%1” is not in “%2” any more.</source>
        <translation>« %1 » n’est plus dans « %2 ».</translation>
    </message>
</context>
<context>
    <name>Console::GroupRooms</name>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>public: for everybody</source>
        <translation>publique : pour tous</translation>
    </message>
    <message>
        <source>by its groups</source>
        <translation>par ses groupes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Rooms of the group</source>
        <translation>Salles du groupe</translation>
    </message>
    <message>
        <source>This group has no rooms of its own yet.</source>
        <translation>Ce groupe n’a pas encore de salles à lui.</translation>
    </message>
    <message>
        <source>A room for %1</source>
        <translation>Une salle pour %1</translation>
    </message>
    <message>
        <source>Search name, comment or node</source>
        <translation>Chercher nom, commentaire ou nœud</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Ajouter au groupe</translation>
    </message>
    <message>
        <source>The members of “%1” may enter “%2” now.</source>
        <translation>Les membres de « %1 » peuvent maintenant entrer dans « %2 ».</translation>
    </message>
    <message>
        <source>Take the room “%1” from “%2”?</source>
        <translation>Retirer la salle « %1 » à « %2 » ?</translation>
    </message>
    <message>
        <source>Its members may not enter it any more, unless it is public. Who is in it now stays.</source>
        <translation>Ses membres ne peuvent plus y entrer, sauf si elle est publique. Les personnes présentes y restent.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>“%1” is not a room of “%2” any more.</source>
        <translation>« %1 » n’est plus une salle de « %2 ».</translation>
    </message>
</context>
<context>
    <name>Console::GroupsPanel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Au plus %1 caractères.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Search name (Ctrl+F)</source>
        <translation>Chercher un nom (Ctrl+F)</translation>
    </message>
    <message>
        <source>There are no groups yet. Choose “New” to make the first.</source>
        <translation>Il n’y a pas encore de groupes. Choisissez « Nouveau » pour créer le premier.</translation>
    </message>
    <message>
        <source>No group matches “%1”.</source>
        <translation>Aucun groupe ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Enter a new group</source>
        <translation>Saisir un nouveau groupe</translation>
    </message>
    <message>
        <source>Delete the selected group</source>
        <translation>Supprimer le groupe choisi</translation>
    </message>
    <message>
        <source>Do you really want to delete the group “%1”?</source>
        <translation>Voulez-vous vraiment supprimer le groupe « %1 » ?</translation>
    </message>
    <message>
        <source>Its members and rooms stay, but rooms that only this group may enter are closed to them.</source>
        <translation>Ses membres et ses salles restent, mais les salles réservées à ce groupe leur sont fermées.</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Supprimer le groupe</translation>
    </message>
    <message>
        <source>The group “%1” was saved.</source>
        <translation>Le groupe « %1 » a été enregistré.</translation>
    </message>
    <message>
        <source>The group “%1” was deleted.</source>
        <translation>Le groupe « %1 » a été supprimé.</translation>
    </message>
    <message>
        <source>the group “%1”</source>
        <translation>le groupe « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::HeadlessVerify</name>
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
        <source>Expected: %1</source>
        <translation>Attendu : %1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Constaté : %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>À faire : %1</translation>
    </message>
    <message>
        <source>Stopping, and removing what the check has made…</source>
        <translation>Arrêt, et suppression de ce que la vérification a créé…</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation>Le rapport ne peut pas être écrit dans %1 : %2.</translation>
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
</context>
<context>
    <name>Console::HelpDock</name>
    <message>
        <source>Help: %1</source>
        <translation>Aide : %1</translation>
    </message>
    <message>
        <source>There is no help on this panel.</source>
        <translation>Il n’y a pas d’aide pour ce panneau.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Ce que vous voyez</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
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
        <translation>Le trousseau n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>The key ring did not take the password.</source>
        <translation>Le trousseau n’a pas accepté le mot de passe.</translation>
    </message>
    <message>
        <source>The console keeps it until it ends.</source>
        <translation>La console le garde jusqu’à sa fermeture.</translation>
    </message>
</context>
<context>
    <name>Console::Kick</name>
    <message>
        <source>Do you really want to remove %1 from the room %2?</source>
        <translation>Voulez-vous vraiment exclure %1 de la salle %2 ?</translation>
    </message>
    <message numerus="yes">
        <source>Do you really want to remove %n person(s) from their rooms?</source>
        <translation>
            <numerusform>Voulez-vous vraiment exclure %n personne de sa salle ?</numerusform>
            <numerusform>Voulez-vous vraiment exclure %n personnes de leurs salles ?</numerusform>
        </translation>
    </message>
    <message>
        <source>The person is told that an administrator closed the session, and may enter again.</source>
        <translation>La personne apprend qu’un administrateur a fermé la session, et peut entrer de nouveau.</translation>
    </message>
    <message>
        <source>They are told that an administrator closed their session, and may enter again.</source>
        <translation>Ces personnes apprennent qu’un administrateur a fermé leur session, et peuvent entrer de nouveau.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Exclure</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were removed from their rooms.</source>
        <translation>
            <numerusform>%n personne a été exclue de sa salle.</numerusform>
            <numerusform>%n personnes ont été exclues de leurs salles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s) were removed from their rooms.</source>
        <translation>
            <numerusform>Personnes exclues de leurs salles : %1 sur %n.</numerusform>
            <numerusform>Personnes exclues de leurs salles : %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the room %2.</source>
        <translation>%1 a été exclu de la salle %2.</translation>
    </message>
    <message>
        <source>%1 could not be removed from the room %2. %3</source>
        <translation>%1 n’a pas pu être exclu de la salle %2. %3</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
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
        <translation>Il n’y a pas d’e-mails.</translation>
    </message>
    <message>
        <source>No mail matches “%1”.</source>
        <translation>Aucun e-mail ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Take the selected mail out of the queue</source>
        <translation>Retirer l’e-mail choisi de la file d’attente</translation>
    </message>
    <message>
        <source>Test &amp;mail…</source>
        <translation>E-&amp;mail de test…</translation>
    </message>
    <message>
        <source>Send a mail that says nothing but that mail works</source>
        <translation>Envoyer un e-mail qui dit seulement que les e-mails fonctionnent</translation>
    </message>
    <message>
        <source>Do you really want to delete the mail to %1?</source>
        <translation>Voulez-vous vraiment supprimer l’e-mail à %1 ?</translation>
    </message>
    <message>
        <source>It was sent; only its entry here is lost.</source>
        <translation>Il a été envoyé ; seule son entrée ici est perdue.</translation>
    </message>
    <message>
        <source>It is not sent any more.</source>
        <translation>Il ne sera plus envoyé.</translation>
    </message>
    <message>
        <source>Delete mail</source>
        <translation>Supprimer l’e-mail</translation>
    </message>
    <message>
        <source>The mail to %1 was deleted.</source>
        <translation>L’e-mail à %1 a été supprimé.</translation>
    </message>
    <message>
        <source>Test mail</source>
        <translation>E-mail de test</translation>
    </message>
    <message>
        <source>Where shall the test mail go?</source>
        <translation>À qui envoyer l’e-mail de test ?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>The test mail to %1 is in the queue; the list shows what comes of it.</source>
        <translation>L’e-mail de test à %1 est dans la file d’attente ; la liste montre ce qu’il devient.</translation>
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
        <translation>Certificats a&amp;pprouvés…</translation>
    </message>
    <message>
        <source>&amp;Search commands…</source>
        <translation>Chercher une co&amp;mmande…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;ser</translation>
    </message>
    <message>
        <source>&amp;Pause refreshing</source>
        <translation>S&amp;uspendre l’actualisation</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Refreshing paused</source>
        <translation>Actualisation suspendue</translation>
    </message>
    <message>
        <source>Pause refreshing</source>
        <translation>Suspendre l’actualisation</translation>
    </message>
    <message>
        <source>Lists stay as they are; F5 fetches them once</source>
        <translation>Les listes restent telles quelles ; F5 les actualise une fois</translation>
    </message>
    <message>
        <source>Keep lists as they are</source>
        <translation>Garder les listes telles quelles</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état à %1</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
</context>
<context>
    <name>Console::MeshModel</name>
    <message>
        <source>%1 s late</source>
        <translation>%1 s de retard</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse : %1</translation>
    </message>
    <message>
        <source>Last commit sent: %1, acknowledged: %2</source>
        <translation>Dernier commit envoyé : %1, confirmé : %2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En attente : %1</translation>
    </message>
    <message numerus="yes">
        <source>Connected anew: %n time(s)</source>
        <translation>
            <numerusform>Reconnecté : %n fois</numerusform>
            <numerusform>Reconnecté : %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Dernière erreur : %1</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>éteint</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <translation>de %1 vers %2 : %3</translation>
    </message>
</context>
<context>
    <name>Console::MeshView</name>
    <message>
        <source>Commit channel from the node of the row to the node of the column</source>
        <translation>Canal de commit du nœud de la ligne vers le nœud de la colonne</translation>
    </message>
    <message>
        <source>How commits get from the node of a row to the node of a column.</source>
        <translation>Comment les commits vont du nœud d’une ligne au nœud d’une colonne.</translation>
    </message>
    <message>
        <source>There are no nodes to connect.</source>
        <translation>Il n’y a pas de nœuds à relier.</translation>
    </message>
    <message>
        <source>A single node needs no commit channel.</source>
        <translation>Un nœud seul n’a pas besoin de canal de commit.</translation>
    </message>
    <message>
        <source>The commit channel is being looked at…</source>
        <translation>Examen du canal de commit…</translation>
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
        <translation>Panneaux</translation>
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
        <translation>%1 sur %2 au plus</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 d’avance</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1, poids %2</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Bail</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Commit lag</source>
        <translation>Retard de commit</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Partages</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Vidage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, not active</source>
        <translation>%1, pas actif</translation>
    </message>
    <message>
        <source>Node %1: %2</source>
        <translation>Nœud %1 : %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>⚠ %1: %2</source>
        <translation>⚠ %1 : %2</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Media server</source>
        <translation>Serveur multimédia</translation>
    </message>
</context>
<context>
    <name>Console::NodeChoiceDialog</name>
    <message>
        <source>%1 (gets no rooms now)</source>
        <translation>%1 (ne reçoit pas de salles en ce moment)</translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation>&amp;Nœud</translation>
    </message>
    <message>
        <source>Letters, digits, dots, dashes and underscores, at most 40.</source>
        <translation>Lettres, chiffres, points, tirets et tirets bas, 40 au plus.</translation>
    </message>
</context>
<context>
    <name>Console::NodeProblems</name>
    <message>
        <source>The cluster has not reported on %1 yet.</source>
        <translation>Le cluster n’a encore rien signalé sur %1.</translation>
    </message>
    <message>
        <source>If it stays so, look whether its number and address are right.</source>
        <translation>Si cela dure, vérifiez son numéro et son adresse.</translation>
    </message>
    <message>
        <source>%1 is late.</source>
        <translation>%1 est en retard.</translation>
    </message>
    <message>
        <source>Look at the load of its machine and at its way to the database.</source>
        <translation>Regardez la charge de sa machine et son accès à la base de données.</translation>
    </message>
    <message>
        <source>%1 is draining.</source>
        <translation>%1 est en cours de vidage.</translation>
    </message>
    <message>
        <source>Undo it in Servers if the node shall get rooms again.</source>
        <translation>Annulez-le sous « Serveurs » si le nœud doit de nouveau recevoir des salles.</translation>
    </message>
    <message>
        <source>%1 is drained.</source>
        <translation>%1 est vidé.</translation>
    </message>
    <message>
        <source>It can be stopped or updated now; undo it in Servers afterwards.</source>
        <translation>Il peut maintenant être arrêté ou mis à jour ; annulez ensuite le vidage sous « Serveurs ».</translation>
    </message>
    <message>
        <source>%1 is fenced.</source>
        <translation>%1 est isolé.</translation>
    </message>
    <message>
        <source>Restore its way to the database; it goes on by itself then.</source>
        <translation>Rétablissez son accès à la base de données ; il reprend alors de lui-même.</translation>
    </message>
    <message>
        <source>%1 is dead.</source>
        <translation>%1 est mort.</translation>
    </message>
    <message>
        <source>Start its agent again. If the machine is certainly off, declare it dead in Servers, so that its rooms open elsewhere at once.</source>
        <translation>Redémarrez son agent. Si la machine est certainement éteinte, déclarez le nœud mort sous « Serveurs », pour que ses salles s’ouvrent aussitôt ailleurs.</translation>
    </message>
    <message>
        <source>%1 is active but stopped.</source>
        <translation>%1 est actif mais arrêté.</translation>
    </message>
    <message>
        <source>Start its agent, or take “Active” off in Servers if it shall stay away.</source>
        <translation>Démarrez son agent, ou décochez « Actif » sous « Serveurs » s’il doit rester à l’écart.</translation>
    </message>
    <message numerus="yes">
        <source>%1 crashed %n time(s) in a row.</source>
        <translation>
            <numerusform>%1 s’est planté %n fois.</numerusform>
            <numerusform>%1 s’est planté %n fois de suite.</numerusform>
        </translation>
    </message>
    <message>
        <source>It gets new rooms again at %1.</source>
        <translation>Il reçoit de nouveau des salles à partir de %1.</translation>
    </message>
    <message>
        <source>Read the agent&apos;s log on its machine: the last lines before each start tell why.</source>
        <translation>Lisez le journal de l’agent sur sa machine : les dernières lignes avant chaque démarrage disent pourquoi.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s ahead of the database&apos;s.</source>
        <translation>L’horloge de %1 a %2 s d’avance sur celle de la base de données.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s behind the database&apos;s.</source>
        <translation>L’horloge de %1 a %2 s de retard sur celle de la base de données.</translation>
    </message>
    <message>
        <source>Have its machine set the clock by NTP. Rooms are safe, but times in its logs are wrong.</source>
        <translation>Faites régler l’horloge de sa machine par NTP. Les salles ne risquent rien, mais les heures de ses journaux sont fausses.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n room(s).</source>
        <translation>
            <numerusform>%1 est à sa limite de %n salle.</numerusform>
            <numerusform>%1 est à sa limite de %n salles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n people.</source>
        <translation>
            <numerusform>%1 est à sa limite de %n personne.</numerusform>
            <numerusform>%1 est à sa limite de %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It gets no new rooms. Raise the limit in Servers, or add a node.</source>
        <translation>Il ne reçoit pas de nouvelles salles. Augmentez la limite sous « Serveurs », ou ajoutez un nœud.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The nodes run different versions: %1.</source>
        <translation>Les nœuds ont des versions différentes : %1.</translation>
    </message>
    <message>
        <source>Drain and update one node after the other until all run the same.</source>
        <translation>Videz et mettez à jour les nœuds l’un après l’autre, jusqu’à ce que tous aient la même.</translation>
    </message>
    <message numerus="yes">
        <source>The media server of %1 is at its limit of %n stream(s).</source>
        <translation>
            <numerusform>Le serveur multimédia de %1 est à sa limite de %n flux.</numerusform>
            <numerusform>Le serveur multimédia de %1 est à sa limite de %n flux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms that need one open elsewhere. Raise media.streams in the node&apos;s configuration, or give another node a media server.</source>
        <translation>Les salles qui en ont besoin s&apos;ouvrent ailleurs. Augmentez media.streams dans la configuration du nœud, ou donnez un serveur multimédia à un autre nœud.</translation>
    </message>
    <message>
        <source>The media server of %1 is down: nobody hears or sees anybody in its rooms that use it.</source>
        <translation>Le serveur multimédia de %1 est hors service : personne n&apos;entend ni ne voit personne dans ses salles qui l&apos;utilisent.</translation>
    </message>
    <message>
        <source>Start Janus on its machine; &quot;atrium-agent check media&quot; there tells what is wrong.</source>
        <translation>Démarrez Janus sur sa machine ; &quot;atrium-agent check media&quot; y indique ce qui ne va pas.</translation>
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
        <translation>%1 a besoin de --server, --user et --password-file.</translation>
    </message>
    <message>
        <source>--screenshot and --verify cannot be used together.</source>
        <translation>--screenshot et --verify ne peuvent pas être utilisés ensemble.</translation>
    </message>
    <message>
        <source>--report needs --verify.</source>
        <translation>--report a besoin de --verify.</translation>
    </message>
    <message>
        <source>The name of the report must end in .json or in .xml (JUnit).</source>
        <translation>Le nom du rapport doit finir par .json ou .xml (JUnit).</translation>
    </message>
    <message>
        <source>Checks the cluster without a window: ends with 0 if it works, with 1 if not.</source>
        <translation>Vérifie le cluster sans fenêtre : se termine avec 0 s’il fonctionne, avec 1 sinon.</translation>
    </message>
    <message>
        <source>File for the report of --verify: JSON if it ends in .json, JUnit in .xml.</source>
        <translation>Fichier pour le rapport de --verify : JSON s’il finit par .json, JUnit s’il finit par .xml.</translation>
    </message>
    <message>
        <source>“%1” is no option; see --help.</source>
        <translation>« %1 » n’est pas une option ; voir --help.</translation>
    </message>
</context>
<context>
    <name>Console::OverviewPanel</name>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>The cluster is being looked at…</source>
        <translation>Examen du cluster…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Commit channel</source>
        <translation>Canal de commit</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Load of each node</source>
        <translation>Charge de chaque nœud</translation>
    </message>
    <message>
        <source>Commit lag</source>
        <translation>Retard de commit</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>The nodes could not be refreshed. %1</source>
        <translation>Les nœuds n’ont pas pu être actualisés. %1</translation>
    </message>
    <message>
        <source>The commit channel could not be refreshed. %1</source>
        <translation>Le canal de commit n’a pas pu être actualisé. %1</translation>
    </message>
    <message>
        <source>The shared folders could not be refreshed. %1</source>
        <translation>Les dossiers partagés n’ont pas pu être actualisés. %1</translation>
    </message>
    <message>
        <source>The mails could not be refreshed. %1</source>
        <translation>Les e-mails n’ont pas pu être actualisés. %1</translation>
    </message>
    <message>
        <source>The jobs could not be refreshed. %1</source>
        <translation>Les tâches n’ont pas pu être actualisées. %1</translation>
    </message>
    <message>
        <source>The state of the cluster is not known yet.</source>
        <translation>L’état du cluster n’est pas encore connu.</translation>
    </message>
    <message>
        <source>This cluster has no servers yet.</source>
        <translation>Ce cluster n’a pas encore de serveurs.</translation>
    </message>
    <message>
        <source>The nodes are being fetched…</source>
        <translation>Chargement des nœuds…</translation>
    </message>
    <message>
        <source>The audit log could not be refreshed. %1</source>
        <translation>Le journal d’audit n’a pas pu être actualisé. %1</translation>
    </message>
</context>
<context>
    <name>Console::PanelHelp</name>
    <message>
        <source>The state of the whole cluster on one page. The sentence at the top tells whether people can work. Below it stand the problems there are, a card for each node, the commit channel between the nodes, and charts of the last hour.</source>
        <translation>L’état de tout le cluster sur une page. La phrase du haut dit si l’on peut travailler. En dessous : les problèmes en cours, une carte par nœud, le canal de commit entre les nœuds, et les courbes de la dernière heure.</translation>
    </message>
    <message>
        <source>A card tells a node&apos;s state, its rooms, its people and its load. The commit channel brings what one node changes to the others at once: each cell tells how well that works from the node of its row to the node of its column. The charts begin when the console connects.</source>
        <translation>Une carte indique l’état d’un nœud, ses salles, ses personnes et sa charge. Le canal de commit transmet aussitôt aux autres nœuds ce que l’un modifie : chaque cellule dit si cela fonctionne bien du nœud de sa ligne vers celui de sa colonne. Les courbes commencent quand la console se connecte.</translation>
    </message>
    <message>
        <source>Begin with the first problem, which is the most urgent: each says what to do about it. A problem vanishes by itself as soon as its cause is gone.</source>
        <translation>Commencez par le premier problème, le plus urgent : chacun dit ce qu’il faut faire. Un problème disparaît de lui-même dès que sa cause a disparu.</translation>
    </message>
    <message>
        <source>The nodes of the cluster. The list holds what administrators entered and what each node reports; beside it is the selected one in full.</source>
        <translation>Les nœuds du cluster. La liste contient ce que les administrateurs ont saisi et ce que chaque nœud signale ; à côté, le nœud choisi en détail.</translation>
    </message>
    <message>
        <source>A node that is up gets new rooms, a joining one has just started. A late one has been silent for some seconds: it keeps its rooms but gets no new ones. A draining node is being emptied, a drained one is empty. A fenced node has closed its rooms because it lost the database. A dead one was silent until its rooms moved. A stopped one ended cleanly.</source>
        <translation>Un nœud en service reçoit de nouvelles salles ; un nœud en démarrage vient d’être lancé. Un nœud en retard est silencieux depuis quelques secondes : il garde ses salles mais n’en reçoit pas de nouvelles. Un nœud en cours de vidage perd ses salles peu à peu ; vidé, il n’en a plus. Un nœud isolé a fermé ses salles, car il a perdu la base de données. Un nœud mort est resté silencieux jusqu’à ce que ses salles soient déplacées. Un nœud arrêté s’est terminé proprement.</translation>
    </message>
    <message>
        <source>Add server leads step by step until a new node works. Deactivate keeps new rooms away, Drain empties a node for maintenance, Declare dead says that a silent one is certainly off, so that its rooms open elsewhere. Save stores the form; refreshing never overwrites what you are typing.</source>
        <translation>« Ajouter un serveur » vous guide étape par étape jusqu’à ce qu’un nouveau nœud fonctionne. « Désactiver » tient les nouvelles salles à l’écart, « Vider » vide un nœud pour maintenance, « Déclarer mort » dit qu’un nœud silencieux est certainement éteint, pour que ses salles s’ouvrent ailleurs. « Enregistrer » enregistre le formulaire ; l’actualisation n’écrase jamais votre saisie.</translation>
    </message>
    <message>
        <source>All rooms of the cluster, open or not: where each one is open and how many people are in it. Beside the list are the settings of the selected room, the people in it, and why it is, or would be, on its node.</source>
        <translation>Toutes les salles du cluster, ouvertes ou non : où chacune est ouverte et combien de personnes y sont. À côté de la liste : les réglages de la salle choisie, les personnes présentes, et pourquoi elle est, ou serait, sur son nœud.</translation>
    </message>
    <message>
        <source>A room opens when the first person enters and closes when it has been empty for a while. People counts those who are in, of those who fit. A pinned room opens only on the node, or on nodes with the label, that it is pinned to.</source>
        <translation>Une salle s’ouvre quand la première personne entre et se ferme quand elle est vide depuis un moment. « Personnes » compte les personnes présentes, sur le nombre de places. Une salle attachée ne s’ouvre que sur le nœud, ou les nœuds portant l’étiquette, auquel elle est attachée.</translation>
    </message>
    <message>
        <source>New makes a room, Save stores the settings, Delete removes a room with all it holds. Move takes an open room to another node, where its people go on after a moment. Pin says where it must open. Empty sends everybody out. Each of them asks before it does anything.</source>
        <translation>« Nouveau » crée une salle, « Enregistrer » enregistre les réglages, « Supprimer » supprime une salle avec tout ce qu’elle contient. « Déplacer » fait passer une salle ouverte sur un autre nœud, où les personnes continuent après un instant. « Attacher » dit où elle doit s’ouvrir. « Vider » fait sortir tout le monde. Chaque commande demande confirmation avant d’agir.</translation>
    </message>
    <message>
        <source>Everybody who is connected to any node of the cluster, whether in a room or not. The list refreshes itself; more rows come as you scroll down. Beside it stands what is known of the selected person.</source>
        <translation>Toutes les personnes connectées à un nœud du cluster, dans une salle ou non. La liste s’actualise d’elle-même ; faites défiler pour voir d’autres lignes. À côté, ce que l’on sait de la personne choisie.</translation>
    </message>
    <message>
        <source>Connected since is a time of your own zone. Server names the node that serves the person, with its number in brackets. The IP address is the one that the node sees, which may be that of a proxy. Somebody who is in no room is logged in and looks at the list of rooms.</source>
        <translation>« Connecté depuis » est une heure de votre propre fuseau. « Serveur » indique le nœud qui sert la personne, avec son numéro entre parenthèses. L’adresse IP est celle que voit le nœud ; ce peut être celle d’un proxy. Une personne dans aucune salle est connectée et regarde la liste des salles.</translation>
    </message>
    <message>
        <source>The search and the order of the rows are those of the whole cluster. Kick removes the selected people from their rooms after a question, and tells of each whether it worked; they may enter again.</source>
        <translation>La recherche et l’ordre des lignes portent sur tout le cluster. « Exclure » fait sortir les personnes choisies de leurs salles après confirmation, et dit pour chacune si cela a réussi ; elles peuvent entrer de nouveau.</translation>
    </message>
    <message>
        <source>How rooms are spread over the nodes: how evenly the load is spread now, where a room would open, and what would happen if a node were lost, emptied or added.</source>
        <translation>La répartition des salles sur les nœuds : si la charge est équilibrée en ce moment, où une salle s’ouvrirait, et ce qui arriverait si un nœud était perdu, vidé ou ajouté.</translation>
    </message>
    <message>
        <source>The load of a node follows from its rooms or its people, by the placement rule. A node with a weight of 200 takes twice the load of one with 100. Limits, labels and pins come before the balance. Nodes that are not up, or not active, get no new rooms.</source>
        <translation>La charge d’un nœud dépend de ses salles ou de ses personnes, selon la règle de placement. Un nœud de poids 200 prend deux fois la charge d’un nœud de 100. Les limites, les étiquettes et les attaches passent avant l’équilibre. Les nœuds qui ne sont pas en service, ou pas actifs, ne reçoivent pas de nouvelles salles.</translation>
    </message>
    <message>
        <source>Balance shows the nodes beside each other. Where would a room go asks the cluster about one room, and tells for each node why it was taken or not. What if only calculates: it changes nothing. Use it before you stop a node, to see whether the others can take its rooms.</source>
        <translation>« Équilibre » montre les nœuds côte à côte. « Où irait une salle ? » interroge le cluster sur une salle, et dit pour chaque nœud pourquoi il a été retenu ou non. « Et si… » ne fait que calculer : rien n’est modifié. Servez-vous-en avant d’arrêter un nœud, pour voir si les autres peuvent prendre ses salles.</translation>
    </message>
    <message>
        <source>The accounts of the cluster: who may log in, under which name, and at which level. Accounts are the same on all nodes. The selected one is shown in full beside the list.</source>
        <translation>Les comptes du cluster : qui peut se connecter, sous quel nom et à quel niveau. Les comptes sont les mêmes sur tous les nœuds. Celui qui est choisi est montré en détail à côté de la liste.</translation>
    </message>
    <message>
        <source>The login is what somebody types to enter; nobody else has it. Users enter rooms. Moderators moderate every room they are in. Administrators may do everything. Web-service users are for programs. An account of another system logs in through that system alone.</source>
        <translation>L’identifiant est ce que l’on saisit pour entrer ; il est unique. Les utilisateurs entrent dans les salles. Les modérateurs modèrent chaque salle où ils sont. Les administrateurs ont tous les droits. Les utilisateurs de service web sont pour les programmes. Le compte d’un autre système ne se connecte que par ce système.</translation>
    </message>
    <message>
        <source>New enters an account, Save stores the form, Delete removes the selected one after a question. New web-service user makes an account for a program, Reset password makes a new password; both show it once. A new password ends the user&apos;s sessions everywhere.</source>
        <translation>« Nouveau » saisit un compte, « Enregistrer » enregistre le formulaire, « Supprimer » supprime le compte choisi après confirmation. « Nouvel utilisateur de service web » crée un compte pour un programme, « Réinitialiser le mot de passe » crée un nouveau mot de passe ; tous deux le montrent une seule fois. Un nouveau mot de passe ferme partout les sessions de l’utilisateur.</translation>
    </message>
    <message>
        <source>The groups that users belong to. A group is a set of people who share rooms, for instance a department or a class. The members and the rooms of the selected group are shown beside the list.</source>
        <translation>Les groupes auxquels appartiennent les utilisateurs. Un groupe est un ensemble de personnes qui partagent des salles, par exemple un service ou une classe. Les membres et les salles du groupe choisi sont à côté de la liste.</translation>
    </message>
    <message>
        <source>A user may be in several groups and may enter the rooms of all of them. A moderator of a group counts as a moderator in its rooms, without being one elsewhere.</source>
        <translation>Un utilisateur peut être dans plusieurs groupes et entrer dans les salles de chacun. Le modérateur d’un groupe est modérateur dans les salles du groupe, sans l’être ailleurs.</translation>
    </message>
    <message>
        <source>New enters a group, Save stores its name. Delete removes it after a question: its members and rooms stay, but rooms that only this group may enter are closed to its members. Members and rooms are added and taken away in the sheets beside the list.</source>
        <translation>« Nouveau » saisit un groupe, « Enregistrer » enregistre son nom. « Supprimer » le supprime après confirmation : ses membres et ses salles restent, mais les salles réservées à ce groupe sont fermées à ses membres. Les membres et les salles s’ajoutent et se retirent dans les onglets à côté de la liste.</translation>
    </message>
    <message>
        <source>Who is logged in to the cluster, how, and from where. One person may have several sessions, one for each device or program. A session lives on all nodes, so that it outlasts the end of one of them.</source>
        <translation>Qui est connecté au cluster, comment et d’où. Une personne peut avoir plusieurs sessions, une par appareil ou programme. Une session vit sur tous les nœuds et survit donc à l’arrêt de l’un d’eux.</translation>
    </message>
    <message>
        <source>Logged in by tells the way: the page, a program that speaks SOAP, an invitation, or a link of another system. From is the address at which the session began. Last used tells when it was needed last, which may be some minutes ago although somebody is in a room.</source>
        <translation>« Connecté par » indique le moyen : la page, un programme qui parle SOAP, une invitation ou un lien d’un autre système. « Origine » est l’adresse d’où la session a commencé. « Dernier usage » dit quand elle a servi pour la dernière fois ; ce peut être il y a quelques minutes, même si la personne est dans une salle.</translation>
    </message>
    <message>
        <source>End sessions logs the selected user out everywhere after a question; the person leaves rooms and must log in again. Export writes all that matches the search into a file for spreadsheets.</source>
        <translation>« Fermer les sessions » déconnecte partout l’utilisateur choisi après confirmation ; la personne quitte les salles et doit se connecter de nouveau. « Exporter » écrit tout ce qui correspond à la recherche dans un fichier pour tableurs.</translation>
    </message>
    <message>
        <source>The mails that the cluster writes, for instance invitations: those that wait, those that were sent and those that failed. What a mail says is not shown.</source>
        <translation>Les e-mails que le cluster écrit, par exemple les invitations : en attente, envoyés ou échoués. Leur contenu n’est pas montré.</translation>
    </message>
    <message>
        <source>A mail that waits is tried at the time its state names, later and later each time. One that failed was given up; its last error tells why. Sent, perhaps twice means that the node ended while the mail was on its way, so that it was sent once more.</source>
        <translation>Un e-mail en attente est essayé à l’heure qu’indique son état, puis de plus en plus tard. Un e-mail échoué est abandonné ; sa dernière erreur dit pourquoi. « Envoyé, peut-être deux fois » signifie que le nœud s’est arrêté pendant l’envoi et que l’e-mail a été envoyé encore une fois.</translation>
    </message>
    <message>
        <source>The list beside the search shows only mails of one state. Try again has the selected mail tried now, Delete takes it out of the queue. Test mail queues a mail that says nothing but that mail works: the list shows what comes of it.</source>
        <translation>La liste à côté de la recherche ne montre que les e-mails d’un état. « Réessayer » fait réessayer maintenant l’e-mail choisi, « Supprimer » le retire de la file d’attente. « E-mail de test » met en file un e-mail qui dit seulement que les e-mails fonctionnent : la liste montre ce qu’il devient.</translation>
    </message>
    <message>
        <source>The work that one node does for all from time to time, such as removing what has expired. The nodes agree who does a job, so that it is done once and goes on if a node ends.</source>
        <translation>Le travail qu’un nœud fait de temps en temps pour tous, par exemple supprimer ce qui a expiré. Les nœuds s’accordent sur qui fait une tâche : elle n’est faite qu’une fois, et continue si un nœud s’arrête.</translation>
    </message>
    <message>
        <source>Last done by node names the node that did the job last. Began and ended tell when, due next tells when it is done again. The outcome is done or the error that ended it. A job that is long overdue means that no node is able to do it: look at the outcome and at the servers.</source>
        <translation>« Dernier nœud » indique le nœud qui a fait la tâche en dernier. « Début » et « Fin » disent quand, « Prochaine échéance » dit quand elle sera refaite. « Résultat » est « faite » ou l’erreur qui y a mis fin. Une tâche très en retard signifie qu’aucun nœud ne peut la faire : regardez le résultat et les serveurs.</translation>
    </message>
    <message>
        <source>There is nothing to start by hand: a job that failed is tried again when it is due. Export writes the list into a file for spreadsheets.</source>
        <translation>Il n’y a rien à lancer à la main : une tâche échouée est réessayée à son échéance. « Exporter » écrit la liste dans un fichier pour tableurs.</translation>
    </message>
    <message>
        <source>Which node sees whose shared folders. Files of rooms lie in folders that nodes may have in common, for instance on a network drive. The line at the top tells the problems; the list holds what each node found.</source>
        <translation>Quel nœud voit les dossiers partagés de quel autre. Les fichiers des salles sont dans des dossiers que les nœuds peuvent avoir en commun, par exemple sur un lecteur réseau. La ligne du haut dit les problèmes ; la liste contient ce que chaque nœud a constaté.</translation>
    </message>
    <message>
        <source>Nodes leave marks in their folders and look for those of the others. A node that sees the mark of another uses the same folder. If it does not, files that are written at one node are missing at the other: a drive may not be mounted, or the configurations name different folders.</source>
        <translation>Les nœuds laissent des marques dans leurs dossiers et cherchent celles des autres. Un nœud qui voit la marque d’un autre utilise le même dossier. Sinon, les fichiers écrits sur un nœud manquent sur l’autre : un lecteur n’est peut-être pas monté, ou les configurations indiquent des dossiers différents.</translation>
    </message>
    <message>
        <source>Check now has all nodes look at their folders at once, for instance after you mended a mount. Without it they look from time to time. Export writes the list into a file for spreadsheets.</source>
        <translation>« Vérifier maintenant » fait regarder aussitôt leurs dossiers à tous les nœuds, par exemple après la réparation d’un montage. Sinon, ils regardent de temps en temps. « Exporter » écrit la liste dans un fichier pour tableurs.</translation>
    </message>
    <message>
        <source>What a node runs with: every setting with its value, where the value comes from, and what it is for. Passwords and other secrets are not shown.</source>
        <translation>Avec quoi un nœud fonctionne : chaque réglage avec sa valeur, l’origine de la valeur et son utilité. Les mots de passe et autres secrets ne sont pas montrés.</translation>
    </message>
    <message>
        <source>A value comes from the configuration file, the environment or the database, or is the default. Between nodes some settings differ as they may, such as a node&apos;s own address; others should be the same everywhere, such as the times that decide when a silent node is taken for dead.</source>
        <translation>Une valeur vient du fichier de configuration, de l’environnement ou de la base de données, ou c’est celle par défaut. Entre les nœuds, il est normal que certains réglages diffèrent, comme l’adresse propre d’un nœud ; d’autres devraient être partout les mêmes, comme les délais qui décident quand un nœud silencieux est tenu pour mort.</translation>
    </message>
    <message>
        <source>Choose whose settings are shown. Changed only hides the defaults. Differs between nodes asks all nodes that run and shows where they do not agree. The placement rule is changed here; for other settings copy the line, write it into the file on the node, and start its agent again.</source>
        <translation>Choisissez de qui montrer les réglages. « Modifiés seulement » masque les valeurs par défaut. « Différents selon le nœud » interroge tous les nœuds en service et montre où ils ne concordent pas. La règle de placement se modifie ici ; pour les autres réglages, copiez la ligne, écrivez-la dans le fichier sur le nœud et redémarrez son agent.</translation>
    </message>
    <message>
        <source>What was changed in the cluster, by whom, when and from where. The newest entry is the first. Entries can be neither edited nor deleted here.</source>
        <translation>Ce qui a été modifié dans le cluster, par qui, quand et d’où. L’entrée la plus récente est la première. Les entrées ne peuvent être ni modifiées ni supprimées ici.</translation>
    </message>
    <message>
        <source>Action names what was attempted, for instance user.add; on what names the thing it was done to. By node tells which node did it; by a command means that it was typed at a shell. The outcome is done or the reason why it was refused.</source>
        <translation>« Action » indique ce qui a été tenté, par exemple user.add ; « Sur quoi » indique l’objet visé. « Par nœud » dit quel nœud l’a fait ; « commande » signifie que cela a été tapé dans un terminal. « Résultat » est « fait » ou la raison du refus.</translation>
    </message>
    <message>
        <source>The search looks into who, action and target, the list beside it cuts the log to a time. More rows come as you scroll down. Export writes all that matches, also what is not loaded yet, into a file for spreadsheets.</source>
        <translation>La recherche porte sur qui, action et cible ; la liste à côté limite le journal à une période. Faites défiler pour voir d’autres lignes. « Exporter » écrit tout ce qui correspond, même ce qui n’est pas encore chargé, dans un fichier pour tableurs.</translation>
    </message>
    <message>
        <source>A check of the whole cluster from outside, as people use it: two throw-away users enter two throw-away rooms through every node, talk and leave. Running meetings are not disturbed.</source>
        <translation>Une vérification de tout le cluster de l’extérieur, comme on l’utilise : deux utilisateurs jetables entrent dans deux salles jetables par chaque nœud, parlent et repartent. Les réunions en cours ne sont pas dérangées.</translation>
    </message>
    <message>
        <source>Each row is one step, with what was expected, what was seen and how long it took. A step that passed needs nothing. One that failed says what to do about it. Later steps are skipped then, but what the check has made is always removed.</source>
        <translation>Chaque ligne est une étape, avec ce qui était attendu, ce qui a été constaté et la durée. Une étape réussie ne demande rien. Une étape échouée dit ce qu’il faut faire. Les étapes suivantes sont alors ignorées, mais ce que la vérification a créé est toujours supprimé.</translation>
    </message>
    <message>
        <source>Verify cluster starts the check, Cancel gives it up and removes what it made. Earlier checks are kept in the list beside it. Save report writes the result as JSON, or as JUnit XML for build servers. The same check runs without a window by atrium-console --verify.</source>
        <translation>« Vérifier le cluster » lance la vérification, « Annuler » l’abandonne et supprime ce qu’elle a créé. Les vérifications précédentes sont gardées dans la liste à côté. « Enregistrer le rapport » écrit le résultat en JSON, ou en XML JUnit pour les serveurs de build. La même vérification se lance sans fenêtre avec atrium-console --verify.</translation>
    </message>
    <message>
        <source>The files that people have put into rooms, and what all files take. What accounts keep for themselves is counted and shown to nobody else.</source>
        <translation>Les fichiers que des personnes ont mis dans des salles, et la place que prennent tous les fichiers. Les fichiers personnels des comptes entrent dans le total, mais ne sont montrés à personne d’autre.</translation>
    </message>
    <message>
        <source>Preview tells whether there are pictures of a file&apos;s pages; where it failed, its tool tip says why. Files that were deleted lie in their room&apos;s bin for seven days, and count as used space until they are gone or other files need it.</source>
        <translation>« Aperçu » dit s’il y a des images des pages d’un fichier ; s’il a échoué, son infobulle dit pourquoi. Les fichiers supprimés restent sept jours dans la corbeille de leur salle et comptent comme place utilisée jusqu’à ce qu’ils disparaissent ou que d’autres fichiers aient besoin de cette place.</translation>
    </message>
    <message>
        <source>The list beside the search shows what is there or what was deleted. Delete puts a file into the bin, at once for everybody in the room; Restore brings it back.</source>
        <translation>La liste à côté de la recherche montre ce qui est là ou ce qui a été supprimé. « Supprimer » met un fichier à la corbeille, aussitôt pour tout le monde dans la salle ; « Rétablir » le ramène.</translation>
    </message>
    <message>
        <source>The recordings of all rooms. Moderators start them in their rooms, programs by SOAP; they belong to the room, whichever node it is open on.</source>
        <translation>Les enregistrements de toutes les salles. Les modérateurs les démarrent dans leurs salles, les programmes par SOAP ; ils appartiennent à la salle, quel que soit le nœud où elle est ouverte.</translation>
    </message>
    <message>
        <source>When a recording has ended it waits until a node has time to convert it. Where that failed, the tool tip of its state says why; it is tried three times. Node names the one that records or converts it, or did.</source>
        <translation>Une fois terminé, un enregistrement attend qu’un nœud ait le temps de le convertir. Si la conversion a échoué, l’infobulle de son état dit pourquoi ; elle est essayée trois fois. « Nœud » indique celui qui l’enregistre ou le convertit, ou qui l’a fait.</translation>
    </message>
    <message>
        <source>Delete removes the selected recording with all its files after a question, for good. One that is still being recorded must be stopped first. People play recordings in the page.</source>
        <translation>« Supprimer » supprime définitivement, après confirmation, l’enregistrement choisi avec tous ses fichiers. Un enregistrement encore en cours doit d’abord être arrêté. Les enregistrements se lisent dans la page.</translation>
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
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Partages</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Exploitation</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
</context>
<context>
    <name>Console::PeriodChoice</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>%n dernier jour</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>D’un jour à l’autre</translation>
    </message>
</context>
<context>
    <name>Console::PickDialog</name>
    <message>
        <source>The list is being fetched…</source>
        <translation>Chargement de la liste…</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Il n’y a rien à choisir.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Rien ne correspond à « %1 ».</translation>
    </message>
</context>
<context>
    <name>Console::PlacementPanel</name>
    <message>
        <source>&amp;Balance</source>
        <translation>É&amp;quilibre</translation>
    </message>
    <message>
        <source>&amp;Where would a room go?</source>
        <translation>&amp;Où irait une salle ?</translation>
    </message>
    <message>
        <source>Wha&amp;t if…</source>
        <translation>E&amp;t si…</translation>
    </message>
    <message>
        <source>Not everything could be refreshed. %1</source>
        <translation>Tout n’a pas pu être actualisé. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) running</source>
        <translation>
            <numerusform>%n nœud en service</numerusform>
            <numerusform>%n nœuds en service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open room(s)</source>
        <translation>
            <numerusform>%n salle ouverte</numerusform>
            <numerusform>%n salles ouvertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::PlacementRule</name>
    <message>
        <source>By the size of rooms</source>
        <translation>Selon la taille des salles</translation>
    </message>
    <message>
        <source>By the people present</source>
        <translation>Selon les personnes présentes</translation>
    </message>
    <message>
        <source>A node&apos;s load is the sum of the configured sizes of its open rooms, however many people are in them. This suits rooms that fill up.</source>
        <translation>La charge d’un nœud est la somme des tailles configurées de ses salles ouvertes, quel que soit le nombre de personnes présentes. Convient aux salles qui se remplissent.</translation>
    </message>
    <message>
        <source>A node&apos;s load is the number of people in its rooms; a room younger than 15 minutes counts as its configured size. This suits rooms that are larger than what is used of them.</source>
        <translation>La charge d’un nœud est le nombre de personnes dans ses salles ; une salle ouverte depuis moins de 15 minutes compte pour sa taille configurée. Convient aux salles plus grandes que leur usage réel.</translation>
    </message>
</context>
<context>
    <name>Console::PlacementRuleBox</name>
    <message>
        <source>Change the r&amp;ule…</source>
        <translation>&amp;Modifier la règle…</translation>
    </message>
    <message>
        <source>&amp;Placement rule of the cluster:</source>
        <translation>&amp;Règle de placement du cluster :</translation>
    </message>
    <message>
        <source>You are connected read-only: nothing can be changed.</source>
        <translation>Vous êtes connecté en lecture seule : rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Asks before it changes anything</source>
        <translation>Demande confirmation avant de modifier quoi que ce soit</translation>
    </message>
    <message>
        <source>The rule is being fetched…</source>
        <translation>Chargement de la règle…</translation>
    </message>
    <message>
        <source>%1 → %2. %3</source>
        <translation>%1 → %2. %3</translation>
    </message>
    <message>
        <source>Do you really want to change the placement rule from “%1” to “%2”?</source>
        <translation>Voulez-vous vraiment remplacer la règle de placement « %1 » par « %2 » ?</translation>
    </message>
    <message>
        <source>%1
It counts for the whole cluster from now on. Rooms that are open stay where they are; the next ones are placed by the new rule.</source>
        <translation>%1
Elle vaut désormais pour tout le cluster. Les salles ouvertes restent où elles sont ; les suivantes sont placées selon la nouvelle règle.</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>The rule was not changed. %1</source>
        <translation>La règle n’a pas été modifiée. %1</translation>
    </message>
    <message>
        <source>The cluster places rooms now: %1.</source>
        <translation>Le cluster place maintenant les salles ainsi : %1.</translation>
    </message>
</context>
<context>
    <name>Console::ProblemList</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Go to Servers</source>
        <translation>Aller aux serveurs</translation>
    </message>
    <message>
        <source>Go to Shares</source>
        <translation>Aller aux partages</translation>
    </message>
    <message>
        <source>Go to Mails</source>
        <translation>Aller aux e-mails</translation>
    </message>
    <message>
        <source>Go to Jobs</source>
        <translation>Aller aux tâches</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, less urgent</source>
        <translation>
            <numerusform>et %n autre, moins urgent</numerusform>
            <numerusform>et %n autres, moins urgents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::ProfileDraft</name>
    <message>
        <source>Enter the user.</source>
        <translation>Saisissez l’utilisateur.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>Another profile has this name already.</source>
        <translation>Un autre profil a déjà ce nom.</translation>
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
        <translation>⚠ Avec http://, le mot de passe circule sans protection sur le réseau. Utilisez https:// hors d’un réseau de confiance.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>Mémo&amp;riser le mot de passe</translation>
    </message>
    <message>
        <source>Na&amp;me, environment, read-only</source>
        <translation>N&amp;om, environnement, lecture seule</translation>
    </message>
    <message>
        <source>Profile &amp;name</source>
        <translation>Nom du pro&amp;fil</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>En&amp;vironnement</translation>
    </message>
    <message>
        <source>Read-&amp;only: nothing can be changed through it</source>
        <translation>&amp;Lecture seule : rien ne peut être modifié par ce profil</translation>
    </message>
    <message>
        <source>Other nodes</source>
        <translation>Autres nœuds</translation>
    </message>
    <message>
        <source>It is kept in the key ring of your desktop.</source>
        <translation>Il est gardé dans le trousseau de votre bureau.</translation>
    </message>
    <message>
        <source>There is no key ring here: the console keeps it until it ends, then asks again.</source>
        <translation>Il n’y a pas de trousseau ici : la console le garde jusqu’à sa fermeture, puis le redemande.</translation>
    </message>
    <message>
        <source>The cluster tells them once you are connected.</source>
        <translation>Le cluster les indique une fois que vous êtes connecté.</translation>
    </message>
</context>
<context>
    <name>Console::ProfileList</name>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Environnement : %1</translation>
    </message>
    <message>
        <source>No profile matches.</source>
        <translation>Aucun profil ne correspond.</translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>Dupl&amp;iquer</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter of the profiles</source>
        <translation>Filtre des profils</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;Nouveau</translation>
    </message>
</context>
<context>
    <name>Console::RecordingsPanel</name>
    <message>
        <source>is being recorded</source>
        <translation>enregistrement en cours</translation>
    </message>
    <message>
        <source>waits to be converted</source>
        <translation>en attente de conversion</translation>
    </message>
    <message>
        <source>is being converted, %1 %</source>
        <translation>conversion en cours, %1 %</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>done</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Démarré par</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Search recording, room or person (Ctrl+F)</source>
        <translation>Chercher enregistrement, salle ou personne (Ctrl+F)</translation>
    </message>
    <message>
        <source>There are no recordings.</source>
        <translation>Il n’y a pas d’enregistrements.</translation>
    </message>
    <message>
        <source>No recording matches “%1”.</source>
        <translation>Aucun enregistrement ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Delete the selected recording for good</source>
        <translation>Supprimer définitivement l’enregistrement choisi</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you really want to delete the recording “%1”?</source>
        <translation>Voulez-vous vraiment supprimer l’enregistrement « %1 » ?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Il ne pourra pas être récupéré.</translation>
    </message>
    <message>
        <source>Delete recording</source>
        <translation>Supprimer l’enregistrement</translation>
    </message>
    <message>
        <source>The recording “%1” was deleted.</source>
        <translation>L’enregistrement « %1 » a été supprimé.</translation>
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
    <message>
        <source>Stop &amp;export</source>
        <translation>Arrêter l’&amp;export</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>L’export a été arrêté ; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>Console::RoomForm</name>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Restricted (lecture)</source>
        <translation>Restreinte (exposé)</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Users may ask to speak</source>
        <translation>On peut demander la parole</translation>
    </message>
    <message>
        <source>May be recorded</source>
        <translation>Enregistrement autorisé</translation>
    </message>
    <message>
        <source>Waits for the recording to begin</source>
        <translation>Attend le début de l’enregistrement</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>Son seulement</translation>
    </message>
    <message>
        <source>Camera is chosen by itself</source>
        <translation>Caméra choisie automatiquement</translation>
    </message>
    <message>
        <source>Shows whose microphone is on</source>
        <translation>Montre quels micros sont ouverts</translation>
    </message>
    <message>
        <source>Fonts may be chosen</source>
        <translation>Choix des polices autorisé</translation>
    </message>
    <message>
        <source>Chat is open at first</source>
        <translation>Chat ouvert au début</translation>
    </message>
    <message>
        <source>Files are open at first</source>
        <translation>Fichiers ouverts au début</translation>
    </message>
    <message>
        <source>Without top bar</source>
        <translation>Sans barre du haut</translation>
    </message>
    <message>
        <source>Without chat</source>
        <translation>Sans chat</translation>
    </message>
    <message>
        <source>Without activities</source>
        <translation>Sans activités</translation>
    </message>
    <message>
        <source>Without files</source>
        <translation>Sans fichiers</translation>
    </message>
    <message>
        <source>Without menu of actions</source>
        <translation>Sans menu d’actions</translation>
    </message>
    <message>
        <source>Without screen sharing</source>
        <translation>Sans partage d’écran</translation>
    </message>
    <message>
        <source>Without whiteboard</source>
        <translation>Sans tableau blanc</translation>
    </message>
    <message>
        <source>Made for one meeting of the calendar</source>
        <translation>Créée pour une seule réunion du calendrier</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Au plus %1 caractères.</translation>
    </message>
    <message>
        <source>Enter a whole number, or nothing.</source>
        <translation>Saisissez un nombre entier, ou rien.</translation>
    </message>
    <message>
        <source>Name the program above that knows the room by this number.</source>
        <translation>Indiquez au-dessus le programme qui connaît la salle sous ce numéro.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Capacity</source>
        <translation>Nombre de &amp;places</translation>
    </message>
    <message>
        <source> persons</source>
        <translation> personnes</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>&amp;Commentaire</translation>
    </message>
    <message>
        <source>Who may come in</source>
        <translation>Qui peut entrer</translation>
    </message>
    <message>
        <source>&amp;Public</source>
        <translation>P&amp;ublique</translation>
    </message>
    <message>
        <source>Else members of its groups, its moderators and administrators alone.</source>
        <translation>Sinon, seulement les membres de ses groupes, ses modérateurs et les administrateurs.</translation>
    </message>
    <message>
        <source>Close&amp;d</source>
        <translation>&amp;Fermée</translation>
    </message>
    <message>
        <source>Nobody comes in until it is opened again.</source>
        <translation>Personne n’entre tant qu’elle n’est pas rouverte.</translation>
    </message>
    <message>
        <source>L&amp;eads to</source>
        <translation>&amp;Redirige vers</translation>
    </message>
    <message>
        <source>Web address for people who come while it is closed or when a demo ends.</source>
        <translation>Adresse web pour les personnes qui arrivent quand elle est fermée ou qu’une démo se termine.</translation>
    </message>
    <message>
        <source>De&amp;mo time</source>
        <translation>Durée de la dém&amp;o</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> secondes</translation>
    </message>
    <message>
        <source>no demo room</source>
        <translation>pas une salle de démo</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>Propr&amp;iétaire</translation>
    </message>
    <message>
        <source>Login of the user who may change it besides administrators.</source>
        <translation>Identifiant de l’utilisateur qui peut la modifier, en plus des administrateurs.</translation>
    </message>
    <message>
        <source>Mode&amp;rators</source>
        <translation>&amp;Modérateurs</translation>
    </message>
    <message>
        <source>Logins, with commas. They moderate whenever they are in.</source>
        <translation>Identifiants, séparés par des virgules. Ils modèrent dès qu’ils sont présents.</translation>
    </message>
    <message>
        <source>Waits for a moderator</source>
        <translation>Attend un modérateur</translation>
    </message>
    <message>
        <source>Moderated chat</source>
        <translation>Chat modéré</translation>
    </message>
    <message>
        <source>Moderators let messages through.</source>
        <translation>Les modérateurs laissent passer les messages.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Autre programme</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>For instance moodle.</source>
        <translation>Par exemple moodle.</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>Son numéro là-bas</translation>
    </message>
    <message>
        <source>Needs a media server</source>
        <translation>Nécessite un serveur multimédia</translation>
    </message>
</context>
<context>
    <name>Console::RoomPeople</name>
    <message>
        <source>&amp;Kick…</source>
        <translation>&amp;Exclure…</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>Personnes dans la salle</translation>
    </message>
    <message>
        <source>Nobody is in this room now.</source>
        <translation>Il n’y a personne dans cette salle en ce moment.</translation>
    </message>
</context>
<context>
    <name>Console::RoomPlacement</name>
    <message>
        <source>The room is not open. Whoever enters first opens it on the node that is marked below.</source>
        <translation>La salle n’est pas ouverte. La première personne qui entre l’ouvre sur le nœud marqué ci-dessous.</translation>
    </message>
    <message numerus="yes">
        <source>The room is open on %1, with %n person(s) in it.</source>
        <translation>
            <numerusform>La salle est ouverte sur %1, avec %n personne.</numerusform>
            <numerusform>La salle est ouverte sur %1, avec %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is pinned to nodes with the label “%1”.</source>
        <translation>Elle est attachée aux nœuds portant l’étiquette « %1 ».</translation>
    </message>
    <message>
        <source>It is pinned to node %1.</source>
        <translation>Elle est attachée au nœud %1.</translation>
    </message>
    <message>
        <source>What speaks for and against each node</source>
        <translation>Ce qui parle pour et contre chaque nœud</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>would be taken</source>
        <translation>serait retenu</translation>
    </message>
    <message>
        <source>could be taken</source>
        <translation>pourrait être retenu</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>ne peut pas être retenu</translation>
    </message>
</context>
<context>
    <name>Console::RoomsPanel</name>
    <message>
        <source>label %1</source>
        <translation>étiquette %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>public</source>
        <translation>publique</translation>
    </message>
    <message>
        <source>by invitation</source>
        <translation>sur invitation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Ouverte sur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Attachée à</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Search name, comment, program, node or id (Ctrl+F)</source>
        <translation>Chercher nom, commentaire, programme, nœud ou ID (Ctrl+F)</translation>
    </message>
    <message>
        <source>There are no rooms yet. Choose “New” to make the first.</source>
        <translation>Il n’y a pas encore de salles. Choisissez « Nouveau » pour créer la première.</translation>
    </message>
    <message>
        <source>No room matches “%1”.</source>
        <translation>Aucune salle ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Salle %1</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouvelle salle</translation>
    </message>
    <message>
        <source>Enter a new room</source>
        <translation>Saisir une nouvelle salle</translation>
    </message>
    <message>
        <source>Delete the selected room</source>
        <translation>Supprimer la salle choisie</translation>
    </message>
    <message>
        <source>Do you really want to delete the room “%1”?</source>
        <translation>Voulez-vous vraiment supprimer la salle « %1 » ?</translation>
    </message>
    <message>
        <source>People in it are sent out. Its chat, polls, whiteboard, files and invitations are lost.</source>
        <translation>Les personnes présentes en sortent. Son chat, ses sondages, son tableau blanc, ses fichiers et ses invitations sont perdus.</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Supprimer la salle</translation>
    </message>
    <message>
        <source>The room “%1” was saved.</source>
        <translation>La salle « %1 » a été enregistrée.</translation>
    </message>
    <message>
        <source>The room “%1” was deleted.</source>
        <translation>La salle « %1 » a été supprimée.</translation>
    </message>
    <message>
        <source>the room “%1”</source>
        <translation>la salle « %1 »</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Déplacer…</translation>
    </message>
    <message>
        <source>Move the open room to another node</source>
        <translation>Déplacer la salle ouverte sur un autre nœud</translation>
    </message>
    <message>
        <source>P&amp;in…</source>
        <translation>&amp;Attacher…</translation>
    </message>
    <message>
        <source>Say where the room must be opened</source>
        <translation>Dire où la salle doit s’ouvrir</translation>
    </message>
    <message>
        <source>&amp;Empty…</source>
        <translation>&amp;Vider…</translation>
    </message>
    <message>
        <source>Send everybody out of the room</source>
        <translation>Faire sortir tout le monde de la salle</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is not open: there is nothing to move.</source>
        <translation>La salle n’est pas ouverte : il n’y a rien à déplacer.</translation>
    </message>
    <message>
        <source>Move room</source>
        <translation>Déplacer la salle</translation>
    </message>
    <message numerus="yes">
        <source>The %n person(s) in “%1” go on on the other node after a moment. Where to?</source>
        <translation>
            <numerusform>%n personne est dans « %1 » et continue après un instant sur l’autre nœud. Vers lequel ?</numerusform>
            <numerusform>%n personnes sont dans « %1 » et continuent après un instant sur l’autre nœud. Vers lequel ?</numerusform>
        </translation>
    </message>
    <message>
        <source>as the placement rule chooses</source>
        <translation>selon la règle de placement</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Pin room</source>
        <translation>Attacher la salle</translation>
    </message>
    <message>
        <source>Where must “%1” be opened? While no such node is there, nobody can enter it. If it is open, it stays where it is until it ends or is moved.</source>
        <translation>Où « %1 » doit-elle s’ouvrir ? Tant qu’aucun nœud de ce genre n’est là, personne ne peut y entrer. Si elle est ouverte, elle reste où elle est jusqu’à ce qu’elle se termine ou soit déplacée.</translation>
    </message>
    <message>
        <source>anywhere, or by label</source>
        <translation>n’importe où, ou par étiquette</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Attacher</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>É&amp;tiquette</translation>
    </message>
    <message>
        <source>Where “%1” is opened was saved.</source>
        <translation>Le lieu d’ouverture de « %1 » a été enregistré.</translation>
    </message>
    <message>
        <source>“%1” was not pinned. %2</source>
        <translation>« %1 » n’a pas été attachée. %2</translation>
    </message>
    <message>
        <source>Empty room</source>
        <translation>Vider la salle</translation>
    </message>
    <message numerus="yes">
        <source>All %n person(s) are sent out of “%1”; they may enter again. What shall they be told?</source>
        <translation>
            <numerusform>%n personne sort de « %1 » ; elle peut entrer de nouveau. Que faut-il lui dire ?</numerusform>
            <numerusform>Les %n personnes sortent toutes de « %1 » ; elles peuvent entrer de nouveau. Que faut-il leur dire ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send everybody out</source>
        <translation>Faire sortir tout le monde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>Ce nœud est utilisable : il reçoit des salles.</translation>
    </message>
    <message>
        <source>Where people reach it: 10.1.1.1 or node1.example.org</source>
        <translation>Où on l’atteint : 10.1.1.1 ou node1.example.org</translation>
    </message>
    <message>
        <source>Leave it empty to keep the stored one.</source>
        <translation>Laissez vide pour garder celui qui est enregistré.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>We&amp;ight</source>
        <translation>P&amp;oids</translation>
    </message>
    <message>
        <source>A node of 200 takes twice the load of one of 100.</source>
        <translation>Un nœud de 200 prend deux fois la charge d’un nœud de 100.</translation>
    </message>
    <message>
        <source>At most &amp;rooms</source>
        <translation>Sa&amp;lles au plus</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
    <message>
        <source>At most p&amp;eople</source>
        <translation>P&amp;ersonnes au plus</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>Words that rooms may be pinned to, with spaces: gpu quiet</source>
        <translation>Mots auxquels des salles peuvent être attachées, séparés par des espaces : gpu quiet</translation>
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
        <translation>Nom du serveur</translation>
    </message>
    <message>
        <source>Server Address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>HTTP Port</source>
        <translation>Port HTTP</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Last ping</source>
        <translation>Dernier ping</translation>
    </message>
    <message>
        <source>Media server</source>
        <translation>Serveur multimédia</translation>
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
        <translation>Il est vide.</translation>
    </message>
    <message numerus="yes">
        <source>Left on it: %n room(s)</source>
        <translation>
            <numerusform>Il y reste %n salle</numerusform>
            <numerusform>Il y reste %n salles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n person(s).</source>
        <translation>
            <numerusform>avec %n personne.</numerusform>
            <numerusform>avec %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>They move at %1.</source>
        <translation>Déplacement : %1.</translation>
    </message>
    <message>
        <source>They stay until they end by themselves.</source>
        <translation>Les salles restent jusqu’à se terminer d’elles-mêmes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Last ping: %1</source>
        <translation>Dernier ping : %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Version : %1</translation>
    </message>
    <message>
        <source>Media server: %1</source>
        <translation>Serveur multimédia : %1</translation>
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
        <translation>Chercher nom, adresse, commentaire ou état (Ctrl+F)</translation>
    </message>
    <message>
        <source>There are no servers in this cluster yet. Choose “Add server” to add the first.</source>
        <translation>Il n’y a pas encore de serveurs dans ce cluster. Choisissez « Ajouter un serveur » pour ajouter le premier.</translation>
    </message>
    <message>
        <source>No server matches “%1”.</source>
        <translation>Aucun serveur ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>Do you really want to delete the server “%1”?</source>
        <translation>Voulez-vous vraiment supprimer le serveur « %1 » ?</translation>
    </message>
    <message>
        <source>the server “%1”</source>
        <translation>le serveur « %1 »</translation>
    </message>
    <message>
        <source>Add ser&amp;ver…</source>
        <translation>A&amp;jouter un serveur…</translation>
    </message>
    <message>
        <source>Add a server step by step, until it works</source>
        <translation>Ajouter un serveur étape par étape, jusqu’à ce qu’il fonctionne</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Log in to this server, with your own login</source>
        <translation>Se connecter à ce serveur, avec votre propre identifiant</translation>
    </message>
    <message>
        <source>Acti&amp;vate</source>
        <translation>Acti&amp;ver</translation>
    </message>
    <message>
        <source>Whether the server may get rooms</source>
        <translation>Si le serveur peut recevoir des salles</translation>
    </message>
    <message>
        <source>Dr&amp;ain…</source>
        <translation>V&amp;ider…</translation>
    </message>
    <message>
        <source>Empty the server, for maintenance</source>
        <translation>Vider le serveur, pour maintenance</translation>
    </message>
    <message>
        <source>Declare &amp;dead…</source>
        <translation>&amp;Déclarer mort…</translation>
    </message>
    <message>
        <source>Say that a silent server is certainly off</source>
        <translation>Dire qu’un serveur silencieux est certainement éteint</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in rooms on it now. Drain it first, then they notice nothing.</source>
        <translation>
            <numerusform>%n personne est actuellement dans une salle de ce serveur. Videz-le d’abord : elle ne remarquera rien.</numerusform>
            <numerusform>%n personnes sont actuellement dans des salles de ce serveur. Videz-le d’abord : elles ne remarqueront rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deacti&amp;vate</source>
        <translation>Désacti&amp;ver</translation>
    </message>
    <message>
        <source>End dr&amp;ain</source>
        <translation>Ne plus v&amp;ider</translation>
    </message>
    <message>
        <source>The server is no longer there.</source>
        <translation>Le serveur n’est plus là.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>Quelqu’un d’autre a modifié cela entre-temps.</translation>
    </message>
    <message>
        <source>Logging in at %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>“%1” may get rooms again.</source>
        <translation>« %1 » peut de nouveau recevoir des salles.</translation>
    </message>
    <message>
        <source>“%1” gets no new rooms; those that are open go on.</source>
        <translation>« %1 » ne reçoit pas de nouvelles salles ; celles qui sont ouvertes continuent.</translation>
    </message>
    <message>
        <source>“%1” is being emptied.</source>
        <translation>« %1 » est en train d’être vidé.</translation>
    </message>
    <message>
        <source>“%1” is not emptied any more.</source>
        <translation>« %1 » n’est plus en cours de vidage.</translation>
    </message>
    <message>
        <source>Is “%1” certainly off?</source>
        <translation>« %1 » est-il certainement éteint ?</translation>
    </message>
    <message>
        <source>Its rooms open elsewhere at once. If it still runs and people reach it, they would sit in two copies of one room: be sure that it is switched off.</source>
        <translation>Ses salles s’ouvrent aussitôt ailleurs. S’il tourne encore et que des personnes l’atteignent, elles seraient dans deux copies d’une même salle : assurez-vous qu’il est éteint.</translation>
    </message>
    <message>
        <source>It is off</source>
        <translation>Il est éteint</translation>
    </message>
    <message>
        <source>The rooms of “%1” may open elsewhere now.</source>
        <translation>Les salles de « %1 » peuvent maintenant s’ouvrir ailleurs.</translation>
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
    <message>
        <source>program with a token</source>
        <translation>programme avec un jeton</translation>
    </message>
    <message>
        <source>End &amp;this session…</source>
        <translation>Fermer &amp;cette session…</translation>
    </message>
    <message>
        <source>End the selected session alone, on all nodes</source>
        <translation>Fermer seulement la session choisie, sur tous les nœuds</translation>
    </message>
    <message>
        <source>Do you really want to end this session of %1?</source>
        <translation>Voulez-vous vraiment fermer cette session de %1 ?</translation>
    </message>
    <message>
        <source>Whoever uses it is sent out of rooms and must log in again. Other sessions of the user go on.</source>
        <translation>La personne qui l’utilise sort des salles et doit se connecter de nouveau. Les autres sessions de l’utilisateur continuent.</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Fermer la session</translation>
    </message>
    <message>
        <source>The session of %1 was ended.</source>
        <translation>La session de %1 a été fermée.</translation>
    </message>
</context>
<context>
    <name>Console::SettingDetails</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>⚠ The nodes differ, but should not:</source>
        <translation>⚠ Les nœuds diffèrent, mais ne devraient pas :</translation>
    </message>
    <message>
        <source>The nodes differ, as they may:</source>
        <translation>Les nœuds diffèrent, c’est normal :</translation>
    </message>
    <message>
        <source>Kind of the value</source>
        <translation>Type de valeur</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>list, with commas</source>
        <translation>liste, séparée par des virgules</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Copier ces lignes</translation>
    </message>
    <message>
        <source>&amp;New value:</source>
        <translation>&amp;Nouvelle valeur :</translation>
    </message>
    <message>
        <source>In &amp;agent.toml:</source>
        <translation>Dans &amp;agent.toml :</translation>
    </message>
    <message>
        <source>Choose a setting to read what it is for, and to prepare a change.</source>
        <translation>Choisissez un réglage pour lire à quoi il sert et préparer une modification.</translation>
    </message>
    <message>
        <source>The node does not tell what it is for.</source>
        <translation>Le nœud ne dit pas à quoi il sert.</translation>
    </message>
    <message>
        <source>Write this into the file agent.toml on the machine of the node, in the section that is there already, then restart its agent. Nothing is changed from here.</source>
        <translation>Écrivez ceci dans le fichier agent.toml sur la machine du nœud, dans la section déjà présente, puis redémarrez son agent. Rien n’est modifié d’ici.</translation>
    </message>
    <message>
        <source>On this node the variable %1 of the environment has the last word: change that.</source>
        <translation>Sur ce nœud, la variable d’environnement %1 l’emporte : modifiez-la.</translation>
    </message>
    <message>
        <source>All nodes must have the same value.</source>
        <translation>Tous les nœuds doivent avoir la même valeur.</translation>
    </message>
</context>
<context>
    <name>Console::ShareProblems</name>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 libres sur %2</translation>
    </message>
    <message>
        <source>Look at the file server and the network of %1; mount the folder again if it stays so.</source>
        <translation>Regardez le serveur de fichiers et le réseau de %1 ; remontez le dossier si cela dure.</translation>
    </message>
    <message>
        <source>Give the agent of %1 the right to write into %2.</source>
        <translation>Donnez à l’agent de %1 le droit d’écrire dans %2.</translation>
    </message>
    <message>
        <source>Give the agents of %1 and %2 the same user, or the right to read each other&apos;s files.</source>
        <translation>Donnez aux agents de %1 et %2 le même utilisateur, ou le droit de lire les fichiers l’un de l’autre.</translation>
    </message>
    <message>
        <source>Mount the folder itself on both nodes: a copy, however new, loses files.</source>
        <translation>Montez le dossier lui-même sur les deux nœuds : une copie, même récente, perd des fichiers.</translation>
    </message>
    <message>
        <source>Mount the same folder on %1 and %2, and name it in files.%3 of both.</source>
        <translation>Montez le même dossier sur %1 et %2, et indiquez-le dans files.%3 des deux.</translation>
    </message>
    <message>
        <source>The folder %1 does not answer on %2.</source>
        <translation>Le dossier %1 ne répond pas sur %2.</translation>
    </message>
    <message>
        <source>%1 cannot write into the folder %2.</source>
        <translation>%1 ne peut pas écrire dans le dossier %2.</translation>
    </message>
    <message>
        <source>%1 finds in the folder %2 only old files of %3.</source>
        <translation>%1 ne trouve dans le dossier %2 que d’anciens fichiers de %3.</translation>
    </message>
    <message>
        <source>%1 cannot read in the folder %2 what %3 wrote.</source>
        <translation>%1 ne peut pas lire dans le dossier %2 ce que %3 a écrit.</translation>
    </message>
    <message>
        <source>%1 does not find in the folder %2 what %3 wrote.</source>
        <translation>%1 ne trouve pas dans le dossier %2 ce que %3 a écrit.</translation>
    </message>
    <message>
        <source>The folder %1 is read-only on %2.</source>
        <translation>Le dossier %1 est en lecture seule sur %2.</translation>
    </message>
    <message>
        <source>Mount it so that it can be written; a file system with errors turns read-only.</source>
        <translation>Montez-le de façon à pouvoir y écrire ; un système de fichiers qui a des erreurs passe en lecture seule.</translation>
    </message>
    <message>
        <source>The folder %1 is full: %2 (%3).</source>
        <translation>Le dossier %1 est plein : %2 (%3).</translation>
    </message>
    <message>
        <source>The folder %1 is nearly full: %2 (%3).</source>
        <translation>Le dossier %1 est presque plein : %2 (%3).</translation>
    </message>
    <message>
        <source>Remove files that nobody needs, or give the file system more space.</source>
        <translation>Supprimez des fichiers dont personne n’a besoin, ou agrandissez le système de fichiers.</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>full</source>
        <translation>plein</translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation>presque plein</translation>
    </message>
    <message>
        <source>can be written</source>
        <translation>accessible en écriture</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non visible</translation>
    </message>
    <message>
        <source>old copy</source>
        <translation>ancienne copie</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>pas d’accès en écriture</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source>no other node</source>
        <translation>aucun autre nœud</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lent</translation>
    </message>
    <message>
        <source>separate</source>
        <translation>séparé</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccessible</translation>
    </message>
    <message>
        <source>Look whether the folder %1 is there and mounted on %2, whether its agent may write into it, and at the file server. “atrium-agent check” on %2 tells more.</source>
        <translation>Regardez si le dossier %1 est là et monté sur %2, si son agent peut y écrire, et le serveur de fichiers. « atrium-agent check » sur %2 en dit plus.</translation>
    </message>
    <message>
        <source>%1 cannot use the folder %2. %3</source>
        <translation>%1 ne peut pas utiliser le dossier %2. %3</translation>
    </message>
    <message>
        <source>The folder %1 is slow on %2: a small file takes %3 ms.</source>
        <translation>Le dossier %1 est lent sur %2 : un petit fichier prend %3 ms.</translation>
    </message>
    <message>
        <source>Look at the load of the file server, at its disks and at the network to it: people wait for their files.</source>
        <translation>Regardez la charge du serveur de fichiers, ses disques et le réseau jusqu&apos;à lui : les gens attendent leurs fichiers.</translation>
    </message>
    <message>
        <source>The folder %1 takes no more files, with %2 (%3).</source>
        <translation>Le dossier %1 ne prend plus de fichiers, avec %2 (%3).</translation>
    </message>
    <message>
        <source>Look at what is left for the agent there: space, inodes, its quota.</source>
        <translation>Regardez ce qu&apos;il y reste pour l&apos;agent : place, inodes, son quota.</translation>
    </message>
    <message>
        <source>Mount the same folder on all nodes, and name it in files.%1 of each. “atrium-agent check” prints the lines for it.</source>
        <translation>Montez le même dossier sur tous les nœuds et nommez-le dans files.%1 de chacun. « atrium-agent check » affiche les lignes pour cela.</translation>
    </message>
    <message>
        <source>Look at the file server, and whether the agents may read each other&apos;s files.</source>
        <translation>Regardez le serveur de fichiers, et si les agents peuvent lire les fichiers les uns des autres.</translation>
    </message>
</context>
<context>
    <name>Console::SharesModel</name>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 libres sur %2</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, lecture seule</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Vu depuis</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Système de fichiers</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation>Silencieux depuis</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Répond en</translation>
    </message>
</context>
<context>
    <name>Console::SharesPanel</name>
    <message>
        <source>Shared folders</source>
        <translation>Dossiers partagés</translation>
    </message>
    <message>
        <source>Search folder, node, state or path (Ctrl+F)</source>
        <translation>Chercher dossier, nœud, état ou chemin (Ctrl+F)</translation>
    </message>
    <message>
        <source>No node has looked at its shared folders yet. “Check now” has them look.</source>
        <translation>Aucun nœud n’a encore regardé ses dossiers partagés. « Vérifier maintenant » les fait regarder.</translation>
    </message>
    <message>
        <source>No shared folder matches “%1”.</source>
        <translation>Aucun dossier partagé ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Vérifier mai&amp;ntenant</translation>
    </message>
    <message>
        <source>Have all nodes look at their shared folders now</source>
        <translation>Faire regarder maintenant leurs dossiers partagés à tous les nœuds</translation>
    </message>
    <message>
        <source>The nodes look at their shared folders</source>
        <translation>Les nœuds regardent leurs dossiers partagés</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) of shared folders</source>
        <translation>
            <numerusform>%n vue de dossiers partagés</numerusform>
            <numerusform>%n vues de dossiers partagés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) stand in the list.</source>
        <translation>
            <numerusform>%n autre problème figure dans la liste.</numerusform>
            <numerusform>%n autres problèmes figurent dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>All nodes share all folders.</source>
        <translation>Tous les nœuds partagent tous les dossiers.</translation>
    </message>
    <message>
        <source>The nodes have looked at their shared folders.</source>
        <translation>Les nœuds ont regardé leurs dossiers partagés.</translation>
    </message>
    <message>
        <source>The shared folders were not checked. %1</source>
        <translation>Les dossiers partagés n’ont pas été vérifiés. %1</translation>
    </message>
</context>
<context>
    <name>Console::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes choisies</translation>
    </message>
    <message>
        <source>Menu of the selected row, also for its columns</source>
        <translation>Menu de la ligne choisie, aussi pour ses colonnes</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
</context>
<context>
    <name>Console::Simulation</name>
    <message>
        <source>New room %1</source>
        <translation>Nouvelle salle %1</translation>
    </message>
    <message>
        <source>The highest load changes from %1 (%2) to %3 (%4).</source>
        <translation>La charge la plus forte passe de %1 (%2) à %3 (%4).</translation>
    </message>
    <message>
        <source>%1 has no open rooms: nothing would move.</source>
        <translation>%1 n’a pas de salles ouvertes : rien ne se déplacerait.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n room(s) would find no place.</source>
        <translation>
            <numerusform>Salles qui ne trouveraient pas de place : %1 sur %n.</numerusform>
            <numerusform>Salles qui ne trouveraient pas de place : %1 sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the next %n room(s) would go to the new node; open rooms stay where they are.</source>
        <translation>
            <numerusform>Parmi les prochaines salles, %1 sur %n irait au nouveau nœud ; les salles ouvertes restent où elles sont.</numerusform>
            <numerusform>Parmi les prochaines salles, %1 sur %n iraient au nouveau nœud ; les salles ouvertes restent où elles sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n room(s) of %1 would find a place.</source>
        <translation>
            <numerusform>%n salle de %1 trouverait une place.</numerusform>
            <numerusform>Les %n salles de %1 trouveraient toutes une place.</numerusform>
        </translation>
    </message>
    <message>
        <source>New node</source>
        <translation>Nouveau nœud</translation>
    </message>
    <message>
        <source>Choose a node.</source>
        <translation>Choisissez un nœud.</translation>
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
        <translation>Le certificat de %1 n’est pas approuvé.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one on the server, then trust it.</source>
        <translation>Comparez son empreinte avec celle du serveur, puis approuvez-le.</translation>
    </message>
    <message>
        <source>The node refused that.</source>
        <translation>Le nœud a refusé.</translation>
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
        <translation>Cette connexion est en lecture seule.</translation>
    </message>
    <message>
        <source>Choose a profile that may change things, or take the mark off this one.</source>
        <translation>Choisissez un profil qui permet de modifier, ou décochez « Lecture seule » pour celui-ci.</translation>
    </message>
</context>
<context>
    <name>Console::TableView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Copier la c&amp;ellule</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>Console::TomlLines</name>
    <message>
        <source>Enter true or false.</source>
        <translation>Saisissez true ou false.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Saisissez un nombre entier.</translation>
    </message>
</context>
<context>
    <name>Console::TrendChart</name>
    <message>
        <source>%1: there is too little to draw yet.</source>
        <translation>%1 : encore trop peu de données pour une courbe.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>now %1, between %2 and %3</source>
        <translation>maintenant %1, entre %2 et %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Console::TrustedCertificatesDialog</name>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificats approuvés</translation>
    </message>
    <message>
        <source>The system does not trust these certificates by itself: somebody chose to trust each of them, for one server.</source>
        <translation>Le système ne fait pas confiance de lui-même à ces certificats : quelqu’un a approuvé chacun d’eux, pour un seul serveur.</translation>
    </message>
    <message>
        <source>No certificate is trusted on purpose. One gets here when a server shows a certificate that the system does not know, and you choose to trust it.</source>
        <translation>Aucun certificat n’a été approuvé à la main. Il en arrive un ici quand un serveur présente un certificat que le système ne connaît pas et que vous l’approuvez.</translation>
    </message>
    <message>
        <source>Trust the certificate of %1 no longer?</source>
        <translation>Ne plus approuver le certificat de %1 ?</translation>
    </message>
    <message>
        <source>You are asked again at the next connection.</source>
        <translation>La question vous sera posée de nouveau à la prochaine connexion.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Console::TrustedCertificatesModel</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Empreinte SHA-256</translation>
    </message>
    <message>
        <source>Trusted since</source>
        <translation>Approuvé depuis</translation>
    </message>
</context>
<context>
    <name>Console::UserForm</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modérateur</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Web service (programs)</source>
        <translation>Service web (programmes)</translation>
    </message>
    <message>
        <source>Enter an address like ada@example.org, or nothing.</source>
        <translation>Saisissez une adresse comme ada@example.org, ou rien.</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>P&amp;rénom</translation>
    </message>
    <message>
        <source>L&amp;ast name</source>
        <translation>Nom de f&amp;amille</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>Ni&amp;veau</translation>
    </message>
    <message>
        <source>Moderators moderate every room they are in; administrators may do everything; web-service users are for programs that use SOAP or REST.</source>
        <translation>Les modérateurs modèrent chaque salle où ils sont ; les administrateurs ont tous les droits ; les utilisateurs de service web sont pour les programmes qui utilisent SOAP ou REST.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Leave it empty to keep the present one. A new one ends the user&apos;s other sessions.</source>
        <translation>Laissez vide pour garder l’actuel. Un nouveau ferme les autres sessions de l’utilisateur.</translation>
    </message>
</context>
<context>
    <name>Console::UsersPanel</name>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>by %1 alone</source>
        <translation>par %1 seulement</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Search login, name or e-mail (Ctrl+F)</source>
        <translation>Chercher identifiant, nom ou e-mail (Ctrl+F)</translation>
    </message>
    <message>
        <source>There are no users.</source>
        <translation>Il n’y a pas d’utilisateurs.</translation>
    </message>
    <message>
        <source>No user matches “%1”.</source>
        <translation>Aucun utilisateur ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Utilisateur %1</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nouvel utilisateur</translation>
    </message>
    <message>
        <source>Enter a new user</source>
        <translation>Saisir un nouvel utilisateur</translation>
    </message>
    <message>
        <source>Delete the selected user</source>
        <translation>Supprimer l’utilisateur choisi</translation>
    </message>
    <message>
        <source>Do you really want to delete the user “%1”?</source>
        <translation>Voulez-vous vraiment supprimer l’utilisateur « %1 » ?</translation>
    </message>
    <message>
        <source>The user is sent out of rooms and logged out, and cannot log in any more.</source>
        <translation>L’utilisateur sort des salles, est déconnecté et ne peut plus se connecter.</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Supprimer l’utilisateur</translation>
    </message>
    <message>
        <source>The user “%1” was saved.</source>
        <translation>L’utilisateur « %1 » a été enregistré.</translation>
    </message>
    <message>
        <source>The user “%1” was deleted.</source>
        <translation>L’utilisateur « %1 » a été supprimé.</translation>
    </message>
    <message>
        <source>the user “%1”</source>
        <translation>l’utilisateur « %1 »</translation>
    </message>
    <message>
        <source>New &amp;web-service user</source>
        <translation>Nouvel utilisateur de service &amp;web</translation>
    </message>
    <message>
        <source>Make a user for a program, with a login and a password that are made up</source>
        <translation>Créer un utilisateur pour un programme, avec un identifiant et un mot de passe générés</translation>
    </message>
    <message>
        <source>Reset &amp;password…</source>
        <translation>Réinitialiser le mot de &amp;passe…</translation>
    </message>
    <message>
        <source>Give the user a new password</source>
        <translation>Donner à l’utilisateur un nouveau mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>The web-service user was not made. %1</source>
        <translation>L’utilisateur de service web n’a pas été créé. %1</translation>
    </message>
    <message>
        <source>The web-service user “%1” was made.</source>
        <translation>L’utilisateur de service web « %1 » a été créé.</translation>
    </message>
    <message>
        <source>Enter these in the program that is to use the cluster. The password is not shown again; the login can be changed in the list.</source>
        <translation>Saisissez-les dans le programme qui doit utiliser le cluster. Le mot de passe ne sera plus montré ; l’identifiant peut être modifié dans la liste.</translation>
    </message>
    <message>
        <source>Give “%1” a new password?</source>
        <translation>Donner un nouveau mot de passe à « %1 » ?</translation>
    </message>
    <message>
        <source>The present password does not work any more, and the user&apos;s sessions end. The new one is shown to you once.</source>
        <translation>Le mot de passe actuel ne fonctionne plus, et les sessions de l’utilisateur se ferment. Le nouveau vous est montré une seule fois.</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Réinitialiser le mot de passe</translation>
    </message>
    <message>
        <source>The password of “%1” was not changed. %2</source>
        <translation>Le mot de passe de « %1 » n’a pas été modifié. %2</translation>
    </message>
    <message>
        <source>“%1” has a new password.</source>
        <translation>« %1 » a un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Tell the user in a safe way. The password is not shown again.</source>
        <translation>Transmettez-le à l’utilisateur de façon sûre. Le mot de passe ne sera plus montré.</translation>
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
        <translation>Vérifications précédentes</translation>
    </message>
    <message>
        <source>The report could not be kept in %1.</source>
        <translation>Le rapport n’a pas pu être gardé dans %1.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>échoué</translation>
    </message>
</context>
<context>
    <name>Console::WhatIfPage</name>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va vers</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Load before</source>
        <translation>Charge avant</translation>
    </message>
    <message>
        <source>Load after</source>
        <translation>Charge après</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>a node is lost</source>
        <translation>un nœud est perdu</translation>
    </message>
    <message>
        <source>a node is drained</source>
        <translation>un nœud est vidé</translation>
    </message>
    <message>
        <source>a node is added</source>
        <translation>un nœud est ajouté</translation>
    </message>
    <message>
        <source>What &amp;if</source>
        <translation>Et s&amp;i</translation>
    </message>
    <message>
        <source>&amp;Node:</source>
        <translation>&amp;Nœud :</translation>
    </message>
    <message>
        <source>A node of 200 takes twice the load of one of 100</source>
        <translation>Un nœud de 200 prend deux fois la charge d’un nœud de 100</translation>
    </message>
    <message>
        <source>Open rooms that it may have</source>
        <translation>Salles ouvertes qu’il peut avoir</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
    <message>
        <source>How many rooms are opened next</source>
        <translation>Combien de salles s’ouvrent ensuite</translation>
    </message>
    <message>
        <source>Configured size of each of these rooms, in persons</source>
        <translation>Taille configurée de chacune de ces salles, en personnes</translation>
    </message>
    <message>
        <source>Wei&amp;ght:</source>
        <translation>&amp;Poids :</translation>
    </message>
    <message>
        <source>Limit of &amp;rooms:</source>
        <translation>&amp;Limite de salles :</translation>
    </message>
    <message>
        <source>Rooms opened ne&amp;xt:</source>
        <translation>Salles ouvertes ens&amp;uite :</translation>
    </message>
    <message>
        <source>&amp;Size of each:</source>
        <translation>Taille de &amp;chacune :</translation>
    </message>
    <message>
        <source>Rooms that move, one after the other</source>
        <translation>Salles qui se déplacent, l’une après l’autre</translation>
    </message>
    <message>
        <source>Load of the nodes before and after</source>
        <translation>Charge des nœuds avant et après</translation>
    </message>
    <message>
        <source>No room would move.</source>
        <translation>Aucune salle ne se déplacerait.</translation>
    </message>
</context>
<context>
    <name>Console::confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
</TS>
