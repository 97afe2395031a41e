<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <source>Nothing was done yet.</source>
        <translation>Rien n’a encore été fait.</translation>
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
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
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
        <source>⚠ With http:// the password crosses the network unprotected. Use https:// outside of a trusted network.</source>
        <translation>⚠ Avec http://, le mot de passe circule sans protection. Utilisez https:// hors d’un réseau de confiance.</translation>
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
        <source>Enter user and password.</source>
        <translation>Saisissez l’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
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
        <source>Search login, name, room, server or address (Ctrl+F)</source>
        <translation>Chercher identifiant, nom, salle, serveur ou adresse (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>&amp;Kick…</source>
        <translation>&amp;Exclure…</translation>
    </message>
    <message>
        <source>Send the selected person out of the room</source>
        <translation>Faire sortir la personne choisie de la salle</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>The connections are being fetched…</source>
        <translation>Chargement des connexions…</translation>
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
        <source>%1 of %n connection(s) loaded; scroll down for more</source>
        <translation>
            <numerusform>%1 connexion chargée sur %n ; faites défiler pour voir la suite</numerusform>
            <numerusform>%1 connexions chargées sur %n ; faites défiler pour voir la suite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be refreshed. %1</source>
        <translation>La liste n’a pas pu être actualisée. %1</translation>
    </message>
    <message>
        <source>Do you really want to remove %1 from the room %2?</source>
        <translation>Voulez-vous vraiment faire sortir %1 de la salle %2 ?</translation>
    </message>
    <message>
        <source>The person is told that an administrator closed the session, and may enter again.</source>
        <translation>La personne apprend qu’un administrateur a fermé la session et peut entrer de nouveau.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>%1 was removed from the room %2.</source>
        <translation>%1 a quitté la salle %2.</translation>
    </message>
    <message>
        <source>%1 could not be removed from the room %2. %3</source>
        <translation>%1 n’a pas pu être exclu(e) de la salle %2. %3</translation>
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
        <source>There is no such mail.</source>
        <translation>Il n’y a aucun e-mail de ce type.</translation>
    </message>
    <message>
        <source>No such mail matches “%1”.</source>
        <translation>Aucun e-mail de ce type ne correspond à « %1 ».</translation>
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
        <source>The mail to %1 is not tried again. %2</source>
        <translation>Pas de nouvel essai de l’e-mail à %1. %2</translation>
    </message>
</context>
<context>
    <name>Console::MainWindow</name>
    <message>
        <source>Atrium Console</source>
        <translation>Console Atrium</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
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
</context>
<context>
    <name>Console::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
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
        <source>--shot needs --server, --user and --password-file.</source>
        <translation>--shot nécessite --server, --user et --password-file.</translation>
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
        <source>This node may be used</source>
        <translation>Ce nœud peut être utilisé</translation>
    </message>
    <message>
        <source>Server A&amp;ddress</source>
        <translation>A&amp;dresse du serveur</translation>
    </message>
    <message>
        <source>10.1.1.1 or node1.example.org</source>
        <translation>10.1.1.1 ou node1.example.org</translation>
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
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>New server: it appears in the list when it is saved.</source>
        <translation>Nouveau serveur : il apparaît dans la liste une fois enregistré.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Last ping: %1</source>
        <translation>Dernier signal : %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Version : %1</translation>
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
</context>
<context>
    <name>Console::ServersModel</name>
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
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Last ping</source>
        <translation>Dernier signal</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>Console::ServersPanel</name>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Enter a new server</source>
        <translation>Saisir un nouveau serveur</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Take the selected server off the list</source>
        <translation>Retirer de la liste le serveur choisi</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Throw the changes in this form away</source>
        <translation>Abandonner les modifications de ce formulaire</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>The servers are being fetched…</source>
        <translation>Chargement des serveurs…</translation>
    </message>
    <message>
        <source>The list could not be refreshed. %1</source>
        <translation>La liste n’a pas pu être actualisée. %1</translation>
    </message>
    <message>
        <source>There are no servers in this cluster yet. Choose “New” to enter the first.</source>
        <translation>Ce cluster n’a pas encore de serveur. Choisissez « Nouveau » pour saisir le premier.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) up</source>
        <translation>
            <numerusform>%1 serveur sur %n en service</numerusform>
            <numerusform>%1 serveurs sur %n en service</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody deleted this server meanwhile. Saving adds it anew.</source>
        <translation>Quelqu’un a supprimé ce serveur entre-temps. L’enregistrer le recrée.</translation>
    </message>
    <message>
        <source>Somebody else changed this server meanwhile. Saving overwrites that; “Revert” shows it.</source>
        <translation>Quelqu’un d’autre a modifié ce serveur entre-temps. Enregistrer l’écrase ; « Rétablir » le montre.</translation>
    </message>
    <message>
        <source>The server was not saved. %1</source>
        <translation>Le serveur n’a pas été enregistré. %1</translation>
    </message>
    <message>
        <source>The server “%1” was saved.</source>
        <translation>Le serveur « %1 » a été enregistré.</translation>
    </message>
    <message>
        <source>The node leaves the cluster: it gets no new rooms, and its settings here are lost.</source>
        <translation>Le nœud quitte le cluster : il ne reçoit plus de nouvelles salles et ses réglages sont perdus.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in rooms on it now.</source>
        <translation>
            <numerusform>%n personne est dans ses salles en ce moment.</numerusform>
            <numerusform>%n personnes sont dans ses salles en ce moment.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you really want to delete the server “%1” (%2)?</source>
        <translation>Voulez-vous vraiment supprimer le serveur « %1 » (%2) ?</translation>
    </message>
    <message>
        <source>Delete server</source>
        <translation>Supprimer le serveur</translation>
    </message>
    <message>
        <source>The server “%1” was not deleted. %2</source>
        <translation>Le serveur « %1 » n’a pas été supprimé. %2</translation>
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
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
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
    <name>Console::SoapConnection</name>
    <message>
        <source>The node refused that.</source>
        <translation>Le nœud l’a refusé.</translation>
    </message>
    <message>
        <source>It was deleted already.</source>
        <translation>Il était déjà supprimé.</translation>
    </message>
    <message>
        <source>The person had left already.</source>
        <translation>La personne était déjà partie.</translation>
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
</context>
<context>
    <name>Console::confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
</TS>
