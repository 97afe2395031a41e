<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Common</name>
    <message>
        <source>Server Name must not hold line breaks or control characters.</source>
        <translation>Nom du serveur ne doit contenir ni saut de ligne ni caractère de contrôle.</translation>
    </message>
    <message>
        <source>Server Name must have 1 to 255 characters.</source>
        <translation>Nom du serveur doit avoir de 1 à 255 caractères.</translation>
    </message>
    <message>
        <source>Server Address must be a host name or an IP address, without protocol, port or path.</source>
        <translation>Adresse du serveur doit être un nom d’hôte ou une adresse IP, sans protocole, port ni chemin.</translation>
    </message>
    <message>
        <source>HTTP Port must be a number from 1 to 65535.</source>
        <translation>Port HTTP doit être un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Protocol must be http or https.</source>
        <translation>Protocole doit être http ou https.</translation>
    </message>
    <message>
        <source>Webapp path may hold letters, digits, dots, dashes and underscores, for instance &quot;openmeetings&quot;.</source>
        <translation>Chemin de la webapp ne peut contenir que lettres, chiffres, points, tirets et tirets bas, par exemple « openmeetings ».</translation>
    </message>
    <message>
        <source>User (SOAP Access) must not hold line breaks or control characters.</source>
        <translation>Utilisateur (accès SOAP) ne doit contenir ni saut de ligne ni caractère de contrôle.</translation>
    </message>
    <message>
        <source>User (SOAP Access) must have at most 255 characters.</source>
        <translation>Utilisateur (accès SOAP) doit avoir au plus 255 caractères.</translation>
    </message>
    <message>
        <source>Comment must not hold control characters.</source>
        <translation>Commentaire ne doit pas contenir de caractère de contrôle.</translation>
    </message>
    <message>
        <source>Comment must have at most 2048 characters.</source>
        <translation>Commentaire doit avoir au plus 2048 caractères.</translation>
    </message>
    <message>
        <source>Reports regularly.</source>
        <translation>Se signale régulièrement.</translation>
    </message>
    <message>
        <source>Reports regularly, but is not active: it gets no new rooms.</source>
        <translation>Se signale régulièrement, mais n’est pas actif : ne reçoit pas de nouvelles salles.</translation>
    </message>
    <message>
        <source>Has never been started.</source>
        <translation>N’a jamais été démarré.</translation>
    </message>
    <message>
        <source>Was stopped cleanly.</source>
        <translation>A été arrêté proprement.</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>pas actif</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>état %1</translation>
    </message>
    <message numerus="yes">
        <source>load %1 in %n open room(s)</source>
        <translation>
            <numerusform>charge %1 dans %n salle ouverte</numerusform>
            <numerusform>charge %1 dans %n salles ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>the room is open here</source>
        <translation>la salle est ouverte ici</translation>
    </message>
    <message>
        <source>The cluster has no node that could open the room.</source>
        <translation>Le cluster n’a aucun nœud qui pourrait ouvrir la salle.</translation>
    </message>
    <message>
        <source>No node can open the room (%1).</source>
        <translation>Aucun nœud ne peut ouvrir la salle (%1).</translation>
    </message>
    <message>
        <source>Start a node or make one active, then try again.</source>
        <translation>Démarrez un nœud ou rendez-en un actif, puis réessayez.</translation>
    </message>
    <message>
        <source>The room needs a name of 1 to %1 characters.</source>
        <translation>La salle doit avoir un nom de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>The room&apos;s name must not hold line breaks or control characters.</source>
        <translation>Le nom de la salle ne doit contenir ni saut de ligne ni caractère de contrôle.</translation>
    </message>
    <message>
        <source>The comment must not hold control characters.</source>
        <translation>Le commentaire ne doit pas contenir de caractère de contrôle.</translation>
    </message>
    <message>
        <source>The comment must have at most %1 characters.</source>
        <translation>Le commentaire doit avoir au plus %1 caractères.</translation>
    </message>
    <message>
        <source>The capacity must be a number from 1 to %1.</source>
        <translation>Le nombre de places doit être compris entre 1 et %1.</translation>
    </message>
    <message>
        <source>The login name must have %1 to %2 characters.</source>
        <translation>L’identifiant doit avoir de %1 à %2 caractères.</translation>
    </message>
    <message>
        <source>The login name must not begin or end with a space or hold invisible characters.</source>
        <translation>L’identifiant ne doit ni commencer ni finir par une espace, ni contenir de caractère invisible.</translation>
    </message>
    <message>
        <source>The password must have %1 to %2 characters.</source>
        <translation>Le mot de passe doit avoir de %1 à %2 caractères.</translation>
    </message>
    <message>
        <source>Not valid JSON at byte %1: %2.</source>
        <translation>JSON non valide à l’octet %1 : %2.</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>Un objet JSON était attendu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>« %1 » manque.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>« %1 » est faux ; il faut : %2.</translation>
    </message>
    <message>
        <source>Unknown reason &quot;%1&quot;.</source>
        <translation>Motif inconnu « %1 ».</translation>
    </message>
    <message>
        <source>Unknown code &quot;%1&quot;.</source>
        <translation>Code inconnu « %1 ».</translation>
    </message>
    <message>
        <source>You left the room.</source>
        <translation>Vous avez quitté la salle.</translation>
    </message>
    <message>
        <source>The ticket for this room is used up, too old or not for this node. Enter the room again.</source>
        <translation>Le ticket pour cette salle est utilisé, trop ancien ou pas pour ce nœud. Entrez de nouveau dans la salle.</translation>
    </message>
    <message>
        <source>The room is open on another node now. Enter it again.</source>
        <translation>La salle est maintenant ouverte sur un autre nœud. Entrez-y de nouveau.</translation>
    </message>
    <message>
        <source>Your session has been closed by an administrator or moderator.</source>
        <translation>Votre session a été fermée par un administrateur ou un modérateur.</translation>
    </message>
    <message>
        <source>The room was deleted by an administrator.</source>
        <translation>La salle a été supprimée par un administrateur.</translation>
    </message>
    <message>
        <source>This node is being stopped. The room opens again on another node.</source>
        <translation>Ce nœud est en cours d’arrêt. La salle rouvre sur un autre nœud.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>La salle est complète.</translation>
    </message>
    <message>
        <source>The last message was not understood.</source>
        <translation>Le dernier message n’a pas été compris.</translation>
    </message>
    <message>
        <source>Your connection is too slow to keep up with the room.</source>
        <translation>Votre connexion est trop lente pour suivre la salle.</translation>
    </message>
    <message>
        <source>Your account was deleted by an administrator.</source>
        <translation>Votre compte a été supprimé par un administrateur.</translation>
    </message>
    <message>
        <source>No ticket arrived in time.</source>
        <translation>Aucun ticket n’est arrivé à temps.</translation>
    </message>
    <message>
        <source>Unknown frame &quot;%1&quot;.</source>
        <translation>Trame inconnue « %1 ».</translation>
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
        <translation>Vient de se signaler pour la première fois : reçoit de nouvelles salles dès son prochain signal.</translation>
    </message>
    <message>
        <source>Has just started: it gets new rooms in %1.</source>
        <translation>Vient de démarrer : reçoit de nouvelles salles dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>Crashed %n time(s) in a row: it gets new rooms again in %1.</source>
        <translation>
            <numerusform>S’est planté %n fois : reçoit de nouveau des salles dans %1.</numerusform>
            <numerusform>S’est planté %n fois de suite : reçoit de nouveau des salles dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is being emptied: it gets no new rooms; those it has end by themselves, with no deadline.</source>
        <translation>Est en train d’être vidé : ne reçoit pas de nouvelles salles ; les siennes se terminent d’elles-mêmes, sans échéance.</translation>
    </message>
    <message>
        <source>Is being emptied: the deadline has passed and its rooms move to other nodes now.</source>
        <translation>Est en train d’être vidé : l’échéance est passée, ses salles passent maintenant sur d’autres nœuds.</translation>
    </message>
    <message>
        <source>Is being emptied: it gets no new rooms; those that are left move to other nodes in %1.</source>
        <translation>Est en train d’être vidé : ne reçoit pas de nouvelles salles ; celles qui restent passent sur d’autres nœuds dans %1.</translation>
    </message>
    <message>
        <source>Has just started, but is not active: it gets no new rooms.</source>
        <translation>Vient de démarrer, mais n’est pas actif : ne reçoit pas de nouvelles salles.</translation>
    </message>
    <message>
        <source>Silent for %1: it keeps its rooms but gets no new ones.</source>
        <translation>Silencieux depuis %1 : garde ses salles, mais n’en reçoit pas de nouvelles.</translation>
    </message>
    <message>
        <source>Is emptied: no room is left on it, and it gets no new ones.</source>
        <translation>Est vidé : il ne lui reste aucune salle, et il n’en reçoit pas de nouvelles.</translation>
    </message>
    <message>
        <source>Has closed its rooms, because it has not reached the database for %1.</source>
        <translation>A fermé ses salles, car il n’atteint plus la base de données depuis %1.</translation>
    </message>
    <message>
        <source>Silent for %1: its lease has run out. Its rooms open elsewhere as soon as it is certain that it serves them no longer.</source>
        <translation>Silencieux depuis %1 : son bail a expiré. Ses salles s’ouvrent ailleurs dès qu’il est certain qu’il ne les tient plus.</translation>
    </message>
    <message>
        <source>Weight must be a number from 1 to %1.</source>
        <translation>Le poids doit être un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>The limit of rooms must be a number from 1 to %1, or 0 for no limit.</source>
        <translation>La limite de salles doit être un nombre de 1 à %1, ou 0 pour aucune limite.</translation>
    </message>
    <message>
        <source>The limit of people must be a number from 1 to %1, or 0 for no limit.</source>
        <translation>La limite de personnes doit être un nombre de 1 à %1, ou 0 pour aucune limite.</translation>
    </message>
    <message>
        <source>A node can have at most %1 labels.</source>
        <translation>Un nœud peut avoir au plus %1 étiquettes.</translation>
    </message>
    <message>
        <source>Each label must have 1 to 40 letters from A to Z, digits, dots, dashes or underscores.</source>
        <translation>Chaque étiquette doit compter de 1 à 40 lettres de A à Z, chiffres, points, tirets ou tirets bas.</translation>
    </message>
    <message>
        <source>Each label can be given once only.</source>
        <translation>Chaque étiquette ne peut être donnée qu’une fois.</translation>
    </message>
    <message>
        <source>Its clock is %1 ahead of the database&apos;s.</source>
        <translation>Son horloge est en avance de %1 sur celle de la base de données.</translation>
    </message>
    <message>
        <source>Its clock is %1 behind the database&apos;s.</source>
        <translation>Son horloge est en retard de %1 sur celle de la base de données.</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>the room is pinned to %1</source>
        <translation>la salle est attachée à %1</translation>
    </message>
    <message>
        <source>does not have the label &quot;%1&quot;</source>
        <translation>n’a pas l’étiquette « %1 »</translation>
    </message>
    <message>
        <source>is being emptied</source>
        <translation>est en train d’être vidé</translation>
    </message>
    <message numerus="yes">
        <source>has %1 of at most %n open room(s)</source>
        <translation>
            <numerusform>a %1 salle ouverte sur %n au plus</numerusform>
            <numerusform>a %1 salles ouvertes sur %n au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %1 of at most %n people</source>
        <translation>
            <numerusform>a %1 personne sur %n au plus</numerusform>
            <numerusform>a %1 personnes sur %n au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the limit or pin the room elsewhere, then try again.</source>
        <translation>Augmentez la limite ou attachez la salle ailleurs, puis réessayez.</translation>
    </message>
    <message>
        <source>Raise the limit of a node or add a node, then try again.</source>
        <translation>Augmentez la limite d’un nœud ou ajoutez un nœud, puis réessayez.</translation>
    </message>
    <message>
        <source>Start %1 and make it active, or pin the room elsewhere, then try again.</source>
        <translation>Démarrez %1 et rendez-le actif, ou attachez la salle ailleurs, puis réessayez.</translation>
    </message>
    <message>
        <source>Start a node that has the label &quot;%1&quot; and make it active, or pin the room elsewhere, then try again.</source>
        <translation>Démarrez un nœud qui a l’étiquette « %1 » et rendez-le actif, ou attachez la salle ailleurs, puis réessayez.</translation>
    </message>
    <message>
        <source>The room is open on node %1, which is not a server of the cluster.</source>
        <translation>La salle est ouverte sur le nœud %1, qui n’est pas un serveur du cluster.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Every node is at its limit: %1.</source>
        <translation>Chaque nœud est à sa limite : %1.</translation>
    </message>
    <message>
        <source>Every node that could open the room is at its limit: %1.</source>
        <translation>Chaque nœud qui pourrait ouvrir la salle est à sa limite : %1.</translation>
    </message>
    <message>
        <source>Pin the room to a node or to a label, not to both.</source>
        <translation>Attachez la salle à un nœud ou à une étiquette, pas aux deux.</translation>
    </message>
    <message>
        <source>The label that the room is pinned to must have 1 to 40 letters from A to Z, digits, dots, dashes or underscores.</source>
        <translation>L’étiquette à laquelle la salle est attachée doit compter de 1 à 40 lettres de A à Z, chiffres, points, tirets ou tirets bas.</translation>
    </message>
    <message>
        <source>Your session has ended. Log in again.</source>
        <translation>Votre session est terminée. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>This node is being stopped.</source>
        <translation>Ce nœud est en cours d’arrêt.</translation>
    </message>
    <message>
        <source>Your connection is too slow to keep up with the lobby.</source>
        <translation>Votre connexion est trop lente pour suivre le hall.</translation>
    </message>
    <message>
        <source>This node lost touch with the cluster. The room opens again on another node.</source>
        <translation>Ce nœud a perdu le contact avec le cluster. La salle rouvre sur un autre nœud.</translation>
    </message>
    <message>
        <source>The room was closed by an administrator.</source>
        <translation>La salle a été fermée par un administrateur.</translation>
    </message>
    <message>
        <source>What people are told must have at most %1 characters and no line breaks.</source>
        <translation>Le texte pour les personnes doit avoir au plus %1 caractères, sans saut de ligne.</translation>
    </message>
    <message>
        <source>&quot;to&quot; must be &quot;front&quot; or &quot;back&quot;.</source>
        <translation>« to » doit être « front » ou « back ».</translation>
    </message>
    <message>
        <source>&quot;points&quot; must be a list of whole numbers, two for each point.</source>
        <translation>« points » doit être une liste de nombres entiers, deux par point.</translation>
    </message>
    <message>
        <source>Unknown kind of object &quot;%1&quot;.</source>
        <translation>Type d’objet inconnu : « %1 ».</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a person&apos;s id</source>
        <translation>l’ID d’une personne</translation>
    </message>
    <message>
        <source>a list of persons&apos; ids</source>
        <translation>une liste d’ID de personnes</translation>
    </message>
    <message>
        <source>a number from 1 on</source>
        <translation>un nombre à partir de 1</translation>
    </message>
    <message>
        <source>a number from 0 on</source>
        <translation>un nombre à partir de 0</translation>
    </message>
    <message>
        <source>a list of numbers from 0 on</source>
        <translation>une liste de nombres à partir de 0</translation>
    </message>
    <message>
        <source>a right</source>
        <translation>un droit</translation>
    </message>
    <message>
        <source>a list of rights</source>
        <translation>une liste de droits</translation>
    </message>
    <message>
        <source>a kind of poll</source>
        <translation>un type de sondage</translation>
    </message>
    <message>
        <source>a type of room</source>
        <translation>un type de salle</translation>
    </message>
    <message>
        <source>A period needs a beginning, and an end after it.</source>
        <translation>Une période doit avoir un début, et une fin postérieure.</translation>
    </message>
    <message>
        <source>Only an invitation for a period has a beginning and an end.</source>
        <translation>Seule une invitation pour une période a un début et une fin.</translation>
    </message>
    <message>
        <source>The note must have at most %1 characters, no control characters.</source>
        <translation>La note doit avoir au plus %1 caractères, sans caractère de contrôle.</translation>
    </message>
    <message>
        <source>The password of an invitation must have %1 to %2 characters.</source>
        <translation>Le mot de passe d’une invitation doit avoir de %1 à %2 caractères.</translation>
    </message>
    <message>
        <source>A guest needs a name of 1 to %1 characters.</source>
        <translation>Un invité doit avoir un nom de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>A guest&apos;s name must not hold line breaks or control characters.</source>
        <translation>Le nom d’un invité ne doit contenir ni saut de ligne ni caractère de contrôle.</translation>
    </message>
    <message>
        <source>The address that people are sent to must begin with https:// or http:// and the name of a host, without a user name.</source>
        <translation>L’adresse vers laquelle les personnes sont dirigées doit commencer par https:// ou http:// et un nom d’hôte, sans nom d’utilisateur.</translation>
    </message>
    <message>
        <source>The address that people are sent to must have at most %1 characters.</source>
        <translation>L’adresse vers laquelle les personnes sont dirigées doit avoir au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A room has at most %1 moderators of its own.</source>
        <translation>Une salle a au plus %1 modérateurs propres.</translation>
    </message>
    <message>
        <source>The room&apos;s moderators must be different users, in the order of their ids.</source>
        <translation>Les modérateurs de la salle doivent être des utilisateurs différents, dans l’ordre de leurs ID.</translation>
    </message>
    <message>
        <source>A demo must take from %1 to %2 seconds; 0 = the room is no demo.</source>
        <translation>Une démo doit durer de %1 à %2 secondes ; 0 = la salle n’est pas une démo.</translation>
    </message>
    <message>
        <source>The time of this demo room is over.</source>
        <translation>Le temps de cette salle de démonstration est écoulé.</translation>
    </message>
    <message>
        <source>You are in this room too many times already. Close it in another window.</source>
        <translation>Vous êtes déjà trop de fois dans cette salle. Fermez-la dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>&quot;url&quot; is no address.</source>
        <translation>« url » n’est pas une adresse.</translation>
    </message>
    <message>
        <source>The room&apos;s external type must have at most %1 characters, without line breaks.</source>
        <translation>Le type externe de la salle doit avoir au plus %1 caractères, sans saut de ligne.</translation>
    </message>
    <message>
        <source>External user and type must have 1 to %1 characters, without line breaks and control characters.</source>
        <translation>L’utilisateur et le type externes doivent avoir de 1 à %1 caractères, sans saut de ligne ni caractère de contrôle.</translation>
    </message>
    <message>
        <source>Names and e-mail address must have at most %1 characters, without line breaks and control characters.</source>
        <translation>Les noms et l’adresse e-mail doivent avoir au plus %1 caractères, sans saut de ligne ni caractère de contrôle.</translation>
    </message>
    <message>
        <source>The person has no name.</source>
        <translation>La personne n’a pas de nom.</translation>
    </message>
    <message>
        <source>Send at least a user name, a first name or a last name.</source>
        <translation>Envoyez au moins un nom d’utilisateur, un prénom ou un nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language.</source>
        <translation>« %1 » n’est pas une langue.</translation>
    </message>
    <message>
        <source>Name one like de or de-AT.</source>
        <translation>Indiquez-en une comme de ou de-AT.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Il n’y a pas de fuseau horaire « %1 ».</translation>
    </message>
    <message>
        <source>Name one like Europe/Berlin.</source>
        <translation>Indiquez-en un comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>The appointment needs a time after 1970 and before the year 10000.</source>
        <translation>Le rendez-vous doit avoir une heure après 1970 et avant l’an 10000.</translation>
    </message>
    <message>
        <source>The appointment must end after it begins.</source>
        <translation>Le rendez-vous doit finir après son début.</translation>
    </message>
    <message>
        <source>An appointment takes at most a year.</source>
        <translation>Un rendez-vous dure au plus un an.</translation>
    </message>
    <message>
        <source>An appointment that repeats must be over before it begins again.</source>
        <translation>Un rendez-vous qui se répète doit être fini avant de recommencer.</translation>
    </message>
    <message>
        <source>Only an appointment that repeats has a last time.</source>
        <translation>Seul un rendez-vous qui se répète a une dernière fois.</translation>
    </message>
    <message>
        <source>The last time of an appointment must not be before its first.</source>
        <translation>La dernière fois d’un rendez-vous ne doit pas précéder la première.</translation>
    </message>
    <message>
        <source>What repeats cannot begin in an hour that clocks show twice.</source>
        <translation>Ce qui se répète ne peut pas commencer à une heure que les horloges montrent deux fois.</translation>
    </message>
    <message>
        <source>Let it begin an hour earlier or later, or on another day.</source>
        <translation>Faites-le commencer une heure plus tôt ou plus tard, ou un autre jour.</translation>
    </message>
    <message>
        <source>An appointment has at most %1 members.</source>
        <translation>Un rendez-vous a au plus %1 participants.</translation>
    </message>
    <message>
        <source>%1 is a member twice.</source>
        <translation>%1 est participant deux fois.</translation>
    </message>
    <message>
        <source>The appointment needs a name of 1 to %1 characters, without line breaks.</source>
        <translation>Le rendez-vous doit avoir un nom de 1 à %1 caractères, sans saut de ligne.</translation>
    </message>
    <message>
        <source>The place must have at most %1 characters, no control characters.</source>
        <translation>Le lieu doit avoir au plus %1 caractères, sans caractère de contrôle.</translation>
    </message>
    <message>
        <source>The description must have at most %1 characters, no control characters.</source>
        <translation>La description doit avoir au plus %1 caractères, sans caractère de contrôle.</translation>
    </message>
    <message>
        <source>There is no category %1.</source>
        <translation>Il n’y a pas de catégorie %1.</translation>
    </message>
    <message>
        <source>Use %1 (default).</source>
        <translation>Utilisez %1 (par défaut).</translation>
    </message>
    <message>
        <source>A member&apos;s names must have at most %1 characters, without line breaks.</source>
        <translation>Les noms d’un participant doivent avoir au plus %1 caractères, sans saut de ligne.</translation>
    </message>
    <message>
        <source>A member&apos;s telephone number must have at most %1 characters, without line breaks.</source>
        <translation>Le numéro de téléphone d’un participant doit avoir au plus %1 caractères, sans saut de ligne.</translation>
    </message>
    <message>
        <source>A member without an account needs a name or a mail address.</source>
        <translation>Un participant sans compte doit avoir un nom ou une adresse e-mail.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address that links may begin with.</source>
        <translation>« %1 » n’est pas une adresse par laquelle des liens peuvent commencer.</translation>
    </message>
    <message>
        <source>Give one like https://school.example/openmeetings/, or none.</source>
        <translation>Donnez-en une comme https://school.example/openmeetings/, ou aucune.</translation>
    </message>
    <message>
        <source>The group needs a name of 1 to %1 characters.</source>
        <translation>Le groupe doit avoir un nom de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>The group&apos;s name must not hold line breaks or control characters.</source>
        <translation>Le nom du groupe ne doit contenir ni saut de ligne ni caractère de contrôle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mail address.</source>
        <translation>« %1 » n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Give one address like ada@school.example; before the @ stand letters without accents, digits and signs.</source>
        <translation>Donnez une seule adresse comme ada@school.example ; avant le @ se trouvent des lettres sans accents, des chiffres et des signes.</translation>
    </message>
    <message>
        <source>The name of a mail&apos;s recipient must have at most %1 characters and no line breaks.</source>
        <translation>Le nom du destinataire d’un e-mail doit avoir au plus %1 caractères, sans saut de ligne.</translation>
    </message>
    <message>
        <source>The subject of a mail must have at most %1 characters and no line breaks.</source>
        <translation>L’objet d’un e-mail doit avoir au plus %1 caractères, sans saut de ligne.</translation>
    </message>
    <message>
        <source>The text of a mail must have at most %1 characters and no control characters.</source>
        <translation>Le texte d’un e-mail doit avoir au plus %1 caractères, sans caractère de contrôle.</translation>
    </message>
    <message>
        <source>The calendar entry of a mail is too long.</source>
        <translation>L’entrée de calendrier d’un e-mail est trop longue.</translation>
    </message>
    <message>
        <source>A calendar entry goes by mail with its method, REQUEST or CANCEL for instance.</source>
        <translation>Une entrée de calendrier part par e-mail avec sa méthode, par exemple REQUEST ou CANCEL.</translation>
    </message>
    <message>
        <source>The key of a mail must have at most %1 characters.</source>
        <translation>La clé d’un e-mail doit avoir au plus %1 caractères.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>media server</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>down</source>
        <comment>media server</comment>
        <translation>hors service</translation>
    </message>
    <message numerus="yes">
        <source>up, %1 of %n stream(s)</source>
        <comment>media server</comment>
        <translation>
            <numerusform>en service, %1 sur %n flux</numerusform>
            <numerusform>en service, %1 sur %n flux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up, %n stream(s)</source>
        <comment>media server</comment>
        <translation>
            <numerusform>en service, %n flux</numerusform>
            <numerusform>en service, %n flux</numerusform>
        </translation>
    </message>
    <message>
        <source>no media server</source>
        <translation>pas de serveur multimédia</translation>
    </message>
    <message>
        <source>its media server is down</source>
        <translation>son serveur multimédia est hors service</translation>
    </message>
    <message>
        <source>its media server is full</source>
        <translation>son serveur multimédia est plein</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
        </translation>
    </message>
    <message>
        <source>has no media server</source>
        <translation>n&apos;a pas de serveur multimédia</translation>
    </message>
    <message numerus="yes">
        <source>its media server has %1 of at most %n stream(s)</source>
        <translation>
            <numerusform>son serveur multimédia a %1 flux sur %n au plus</numerusform>
            <numerusform>son serveur multimédia a %1 flux sur %n au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the media server of %1, then try again.</source>
        <translation>Démarrez le serveur multimédia de %1, puis réessayez.</translation>
    </message>
    <message>
        <source>Give a node a media server, or switch the room&apos;s option &quot;Needs a media server&quot; off, then try again.</source>
        <translation>Donnez un serveur multimédia à un nœud, ou désactivez l&apos;option &quot;Nécessite un serveur multimédia&quot; de la salle, puis réessayez.</translation>
    </message>
    <message>
        <source>a list of different lines of the offer</source>
        <translation>une liste de lignes différentes de l&apos;offre</translation>
    </message>
    <message>
        <source>of one of offer, answer, candidate and bye</source>
        <translation>de l&apos;un des types offer, answer, candidate et bye</translation>
    </message>
    <message>
        <source>a text of at most %1 bytes</source>
        <translation>un texte d&apos;au plus %1 octets</translation>
    </message>
    <message>
        <source>1 to %1 letters, digits, &quot;-&quot; or &quot;_&quot;</source>
        <translation>de 1 à %1 lettres, chiffres, &quot;-&quot; ou &quot;_&quot;</translation>
    </message>
    <message>
        <source>the name of a line in an SDP</source>
        <translation>le nom d&apos;une ligne dans un SDP</translation>
    </message>
    <message>
        <source>the place of a line in an SDP</source>
        <translation>la position d&apos;une ligne dans un SDP</translation>
    </message>
    <message>
        <source>a kind of stream</source>
        <translation>un type de flux</translation>
    </message>
    <message>
        <source>a list of kinds of streams</source>
        <translation>une liste de types de flux</translation>
    </message>
    <message>
        <source>a size of a stream</source>
        <translation>une taille de flux</translation>
    </message>
    <message>
        <source>a way of media</source>
        <translation>un mode de transport multimédia</translation>
    </message>
    <message>
        <source>why there is no media</source>
        <translation>la raison de l&apos;absence de voix et de vidéo</translation>
    </message>
    <message>
        <source>a list of at most %1</source>
        <translation>une liste d&apos;au plus %1</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>une liste d&apos;objets</translation>
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
        <translation>une connexion</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>l’entrée</translation>
    </message>
    <message>
        <source>a people list of %1</source>
        <translation>une liste de %1 personnes</translation>
    </message>
    <message>
        <source>%1 (the list shows %2)</source>
        <translation>%1 (la liste montre %2)</translation>
    </message>
    <message>
        <source>the other person&apos;s chat line</source>
        <translation>le message de l’autre personne</translation>
    </message>
    <message>
        <source>the confirmation of leaving</source>
        <translation>la confirmation du départ</translation>
    </message>
    <message>
        <source>%1 ended the connection before %2: %3</source>
        <translation>%1 a fermé la connexion avant ceci : %2 (%3)</translation>
    </message>
    <message>
        <source>%1 did not give %2 within %3 ms</source>
        <translation>%1 n’a pas donné ceci en %3 ms : %2</translation>
    </message>
    <message>
        <source>%1 had not given %2 when the check was stopped</source>
        <translation>%1 n’avait pas donné ceci à l’arrêt de la vérification : %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>a frame was not understood: %1</source>
        <translation>une trame n’a pas été comprise : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>it was cut off</source>
        <translation>elle a été coupée</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 a échoué : %2</translation>
    </message>
</context>
<context>
    <name>Common::VerifyRun</name>
    <message>
        <source>not tried, because the check was cancelled</source>
        <translation>pas essayé, car la vérification a été annulée</translation>
    </message>
    <message>
        <source>given up, because the check was cancelled</source>
        <translation>abandonné, car la vérification a été annulée</translation>
    </message>
    <message>
        <source>not tried, because step %1 failed</source>
        <translation>pas essayé, car l’étape %1 a échoué</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file&apos;s name must have 1 to 255 characters, without slashes and invisible characters.</source>
        <translation>Le nom du fichier doit avoir de 1 à 255 caractères, sans barre oblique ni caractère invisible.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The administrator logs in</source>
        <translation>L’administrateur se connecte</translation>
    </message>
    <message>
        <source>the given server takes the login</source>
        <translation>le serveur indiqué accepte la connexion</translation>
    </message>
    <message>
        <source>The nodes are up</source>
        <translation>Les nœuds sont en service</translation>
    </message>
    <message>
        <source>at least two active nodes are up, each answering at its own address</source>
        <translation>au moins deux nœuds actifs en service, chacun répondant à son adresse</translation>
    </message>
    <message>
        <source>Throw-away users and rooms are made</source>
        <translation>Des utilisateurs et salles jetables sont créés</translation>
    </message>
    <message>
        <source>two users and two rooms</source>
        <translation>deux utilisateurs et deux salles</translation>
    </message>
    <message>
        <source>Both people log in at node 1</source>
        <translation>Les deux personnes se connectent au nœud 1</translation>
    </message>
    <message>
        <source>node 1 takes both</source>
        <translation>le nœud 1 accepte les deux</translation>
    </message>
    <message>
        <source>The status page shows an empty room</source>
        <translation>La page d’état montre une salle vide</translation>
    </message>
    <message>
        <source>node 1 shows 0 people</source>
        <translation>le nœud 1 montre 0 personne</translation>
    </message>
    <message>
        <source>Both people enter one room</source>
        <translation>Les deux personnes entrent dans une salle</translation>
    </message>
    <message>
        <source>both are sent to the same node and let in, each ticket once</source>
        <translation>les deux vont au même nœud et entrent, chaque ticket une fois</translation>
    </message>
    <message>
        <source>They meet</source>
        <translation>Elles se rencontrent</translation>
    </message>
    <message>
        <source>each sees the other in the people list and reads the other&apos;s chat line</source>
        <translation>chacune voit l’autre dans la liste et lit son message</translation>
    </message>
    <message>
        <source>The status page counts them</source>
        <translation>La page d’état les compte</translation>
    </message>
    <message>
        <source>node 1 and node 2 both show 2 people</source>
        <translation>les nœuds 1 et 2 montrent 2 personnes</translation>
    </message>
    <message>
        <source>They enter two different rooms</source>
        <translation>Elles entrent dans deux salles différentes</translation>
    </message>
    <message>
        <source>two nodes, one room each</source>
        <translation>deux nœuds, une salle chacun</translation>
    </message>
    <message>
        <source>The Connections lists agree</source>
        <translation>Les listes de connexions concordent</translation>
    </message>
    <message>
        <source>node 1 and node 2 both list the two people where they are</source>
        <translation>les nœuds 1 et 2 listent les deux personnes là où elles sont</translation>
    </message>
    <message>
        <source>A file is shared</source>
        <translation>Un fichier est partagé</translation>
    </message>
    <message>
        <source>what is uploaded through node 1 is read through node 2 byte for byte</source>
        <translation>ce qui est envoyé par le nœud 1 est lu par le nœud 2 octet pour octet</translation>
    </message>
    <message>
        <source>A commit is seen on the other node</source>
        <translation>Une modification se voit sur l’autre nœud</translation>
    </message>
    <message>
        <source>a comment changed through node 1 shows on node 2</source>
        <translation>un commentaire modifié par le nœud 1 apparaît sur le nœud 2</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>everything that was made is removed, everybody is logged out</source>
        <translation>tout ce qui a été créé est supprimé, tous sont déconnectés</translation>
    </message>
    <message>
        <source>%1 was answered with HTTP status %2</source>
        <translation>%1 a reçu la réponse HTTP %2</translation>
    </message>
    <message>
        <source>Check that the address is an Atrium server&apos;s and ends with its webapp path.</source>
        <translation>Vérifiez que l’adresse est celle d’un serveur Atrium et finit par son chemin de webapp.</translation>
    </message>
    <message>
        <source>%1 was answered with %2 %3: %4</source>
        <translation>%1 a reçu la réponse %2 %3 : %4</translation>
    </message>
    <message>
        <source>%1 was answered with something else than expected: %2</source>
        <translation>%1 a reçu une réponse inattendue : %2</translation>
    </message>
    <message>
        <source>Check that the address is an Atrium server&apos;s and ends with its webapp path, and that all nodes run this version.</source>
        <translation>Vérifiez que l’adresse est celle d’un serveur Atrium et finit par son chemin de webapp, et que tous les nœuds ont cette version.</translation>
    </message>
    <message>
        <source>%1 was not answered within %2 ms</source>
        <translation>%1 n’a pas eu de réponse en %2 ms</translation>
    </message>
    <message>
        <source>%1 was given up, because the check was stopped</source>
        <translation>%1 a été abandonné, car la vérification a été arrêtée</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 a échoué : %2</translation>
    </message>
    <message>
        <source>node %1, which is not among the live ones</source>
        <translation>le nœud %1, qui n’est pas parmi ceux en service</translation>
    </message>
    <message>
        <source>no node</source>
        <translation>aucun nœud</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, open rooms: %2</source>
        <translation>%1, salles ouvertes : %2</translation>
    </message>
    <message>
        <source>creating %1 at %2 was answered without an id</source>
        <translation>la création de %1 par %2 a eu une réponse sans ID</translation>
    </message>
    <message>
        <source>loginUser at %1 answered %2 instead of 1</source>
        <translation>loginUser par %1 a répondu %2 au lieu de 1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Check login and password, and that the user is an administrator.</source>
        <translation>Vérifiez l’identifiant et le mot de passe, et que l’utilisateur est administrateur.</translation>
    </message>
    <message>
        <source>%1 at %2 was answered with HTTP status %3 and %4</source>
        <translation>%1 par %2 a reçu la réponse HTTP %3 et %4</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <source>fault %1: %2</source>
        <translation>erreur %1 : %2</translation>
    </message>
    <message>
        <source>not valid XML at byte %1: %2</source>
        <translation>XML non valide à l’octet %1 : %2</translation>
    </message>
    <message>
        <source>no SOAP answer</source>
        <translation>pas de réponse SOAP</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>salle %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>fichier %1</translation>
    </message>
    <message>
        <source>it may exist, for the answer to its making was lost</source>
        <translation>il peut exister, car la réponse à sa création s’est perdue</translation>
    </message>
    <message>
        <source>%1 is still logged in: %2</source>
        <translation>%1 est encore connecté : %2</translation>
    </message>
    <message>
        <source>%1 is left behind: %2</source>
        <translation>%1 est resté : %2</translation>
    </message>
    <message>
        <source>the administrator is still logged in at %1: %2</source>
        <translation>l’administrateur est encore connecté par %1 : %2</translation>
    </message>
    <message>
        <source>Remove what is left behind by hand; its name begins with %1.</source>
        <translation>Supprimez à la main ce qui est resté ; son nom commence par %1.</translation>
    </message>
    <message>
        <source>everybody is logged out; users, rooms and files removed: %1</source>
        <translation>tous sont déconnectés ; utilisateurs, salles et fichiers supprimés : %1</translation>
    </message>
    <message>
        <source>%1 in room %2 on %3</source>
        <translation>%1 dans la salle %2 sur %3</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1 (with other connection or node ids than the rooms gave)</source>
        <translation>%1 (avec d’autres ID de connexion ou de nœud que ceux donnés par les salles)</translation>
    </message>
    <message>
        <source>%1 lists %2</source>
        <translation>%1 liste %2</translation>
    </message>
    <message>
        <source>the room is not shown</source>
        <translation>la salle n’est pas montrée</translation>
    </message>
    <message>
        <source>the comment is still &quot;%1&quot;</source>
        <translation>le commentaire est encore « %1 »</translation>
    </message>
    <message>
        <source>%1, while really: %2</source>
        <translation>%1, mais en réalité : %2</translation>
    </message>
    <message>
        <source>Check that both nodes use the same database.</source>
        <translation>Vérifiez que les deux nœuds utilisent la même base de données.</translation>
    </message>
    <message>
        <source>both list %1</source>
        <translation>les deux listent %1</translation>
    </message>
    <message>
        <source>%1 says that it stored SHA-256 %2 for a file with %3</source>
        <translation>%1 dit avoir enregistré SHA-256 %2 pour un fichier dont c’est %3</translation>
    </message>
    <message>
        <source>Check that the folder &quot;upload&quot; of both nodes is the same shared folder.</source>
        <translation>Vérifiez que le dossier « upload » des deux nœuds est le même dossier partagé.</translation>
    </message>
    <message>
        <source>uploaded through %1; through %2: %3</source>
        <translation>envoyé par %1 ; par %2 : %3</translation>
    </message>
    <message>
        <source>%1 bytes with SHA-256 %2 were uploaded through %3, but %4 bytes with %5 read through %6</source>
        <translation>%1 octets de SHA-256 %2 ont été envoyés par %3, mais %4 octets de %5 ont été lus par %6</translation>
    </message>
    <message>
        <source>%1 bytes uploaded through %2 and read through %3, both with SHA-256 %4</source>
        <translation>%1 octets envoyés par %2 et lus par %3, tous deux de SHA-256 %4</translation>
    </message>
    <message>
        <source>%1 does not show it after %2 ms: %3</source>
        <translation>%1 ne le montre pas après %2 ms : %3</translation>
    </message>
    <message>
        <source>Look at commit_provider and the peer ports of both nodes.</source>
        <translation>Regardez commit_provider et les ports peer des deux nœuds.</translation>
    </message>
    <message>
        <source>%1 showed it %2 ms after the commit</source>
        <translation>%1 l’a montré %2 ms après la modification</translation>
    </message>
    <message>
        <source>not set active in the list of servers</source>
        <translation>pas rendu actif dans la liste des serveurs</translation>
    </message>
    <message>
        <source>%1 is %2: %3</source>
        <translation>%1 est %2 : %3</translation>
    </message>
    <message>
        <source>Check Server Address, HTTP Port, Protocol and Webapp path of %1 in the list of servers, and that this computer reaches it.</source>
        <translation>Vérifiez l’adresse du serveur, le port HTTP, le protocole et le chemin de la webapp de %1 dans la liste des serveurs, et que cet ordinateur l’atteint.</translation>
    </message>
    <message>
        <source>the list shows %1 as up, but %2</source>
        <translation>selon la liste, %1 est en service, mais %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>at the address of %1 (%2), node %3 answers instead of node %4</source>
        <translation>à l’adresse de %1 (%2), le nœud %3 répond au lieu du nœud %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address</source>
        <translation>« %1 » n’est pas une adresse web</translation>
    </message>
    <message>
        <source>Give the address of a node with its webapp path, for instance http://127.0.0.1:5080/openmeetings/.</source>
        <translation>Donnez l’adresse d’un nœud avec son chemin de webapp, par exemple http://127.0.0.1:5080/openmeetings/.</translation>
    </message>
    <message>
        <source>Check login and password.</source>
        <translation>Vérifiez l’identifiant et le mot de passe.</translation>
    </message>
    <message>
        <source>Check the address, and that the node runs and can be reached from here.</source>
        <translation>Vérifiez l’adresse, et que le nœud est démarré et joignable d’ici.</translation>
    </message>
    <message>
        <source>%1 is a user of level &quot;%2&quot;</source>
        <translation>%1 est un utilisateur de niveau « %2 »</translation>
    </message>
    <message>
        <source>Give the login of an administrator.</source>
        <translation>Donnez l’identifiant d’un administrateur.</translation>
    </message>
    <message>
        <source>%1 is logged in at %2</source>
        <translation>%1 est connecté par %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1; not usable: %2</source>
        <translation>%1 ; inutilisables : %2</translation>
    </message>
    <message>
        <source>Add the missing nodes in the list of servers, set them active and start their agents.</source>
        <translation>Ajoutez les nœuds manquants dans la liste des serveurs, rendez-les actifs et démarrez leurs agents.</translation>
    </message>
    <message>
        <source>%1 answers as node %2, which is not among the live nodes: %3</source>
        <translation>%1 répond en tant que nœud %2, qui n’est pas parmi les nœuds en service : %3</translation>
    </message>
    <message>
        <source>Set this node active in the list of servers, or run the check at another node.</source>
        <translation>Rendez ce nœud actif dans la liste des serveurs, ou lancez la vérification par un autre nœud.</translation>
    </message>
    <message>
        <source>Made by a check of the cluster, which removes it at its end.</source>
        <translation>Créé par une vérification du cluster, qui le supprime à la fin.</translation>
    </message>
    <message>
        <source>both are logged in at %1</source>
        <translation>les deux sont connectées par %1</translation>
    </message>
    <message>
        <source>the status page of %1 does not show the new room</source>
        <translation>la page d’état de %1 ne montre pas la nouvelle salle</translation>
    </message>
    <message>
        <source>Look at the commit channel: the node does not see what was just written.</source>
        <translation>Regardez le canal de commit : le nœud ne voit pas ce qui vient d’être écrit.</translation>
    </message>
    <message>
        <source>the status page of %1 shows %2</source>
        <translation>la page d’état de %1 montre %2</translation>
    </message>
    <message>
        <source>Nobody has entered yet: look for connections that were left behind.</source>
        <translation>Personne n’est encore entré : cherchez des connexions restées là.</translation>
    </message>
    <message>
        <source>%1 is sent to %2</source>
        <translation>%1 est dirigé vers %2</translation>
    </message>
    <message>
        <source>%1 is sent to %2 at %3, whose address for rooms is %4</source>
        <translation>%1 est dirigé vers %2 à %3, dont l’adresse pour les salles est %4</translation>
    </message>
    <message>
        <source>Check the node&apos;s address in the list of servers.</source>
        <translation>Vérifiez l’adresse du nœud dans la liste des serveurs.</translation>
    </message>
    <message>
        <source>%1 was sent to %2, but the room is served by %3</source>
        <translation>%1 a été dirigé vers %2, mais la salle est tenue par %3</translation>
    </message>
    <message>
        <source>%1 let a second connection in with a ticket that was used</source>
        <translation>%1 a laissé entrer une deuxième connexion avec un ticket utilisé</translation>
    </message>
    <message>
        <source>a used ticket was not answered with ticket_refused: %1</source>
        <translation>un ticket utilisé n’a pas reçu la réponse ticket_refused : %1</translation>
    </message>
    <message>
        <source>%1 does not show the room</source>
        <translation>%1 ne montre pas la salle</translation>
    </message>
    <message>
        <source>%1 shows %2</source>
        <translation>%1 montre %2</translation>
    </message>
    <message>
        <source>Look at the commit channel and the log of this node.</source>
        <translation>Regardez le canal de commit et le journal de ce nœud.</translation>
    </message>
    <message>
        <source>one is sent to %1, the other to %2</source>
        <translation>l’une est dirigée vers %1, l’autre vers %2</translation>
    </message>
    <message>
        <source>A room must be open on one node only: check that all nodes use the same database.</source>
        <translation>Une salle ne doit être ouverte que sur un nœud : vérifiez que tous les nœuds utilisent la même base de données.</translation>
    </message>
    <message>
        <source>both are in on %1, a used ticket was refused</source>
        <translation>les deux sont entrées sur %1, un ticket utilisé a été refusé</translation>
    </message>
    <message>
        <source>each sees both people and the other&apos;s chat line</source>
        <translation>chacune voit les deux personnes et le message de l’autre</translation>
    </message>
    <message>
        <source>both rooms are on %1</source>
        <translation>les deux salles sont sur %1</translation>
    </message>
    <message>
        <source>Rooms go where the open rooms are smallest in sum, so run the check while no others are open. Open before it: %1.</source>
        <translation>Les salles vont là où la somme des salles ouvertes est la plus petite ; vérifiez donc quand aucune autre n’est ouverte. Ouvertes auparavant : %1.</translation>
    </message>
    <message>
        <source>one room is on %1, the other on %2</source>
        <translation>une salle est sur %1, l’autre sur %2</translation>
    </message>
    <message>
        <source>%1 %2 %3: expected %4; seen %5</source>
        <translation>%1 %2 %3 : attendu : %4 ; constaté : %5</translation>
    </message>
    <message>
        <source>; what to do: %1</source>
        <translation> ; à faire : %1</translation>
    </message>
    <message>
        <source>Step %1 (%2): expected %3, but seen: %4</source>
        <translation>Étape %1 (%2) : attendu : %3, mais constaté : %4</translation>
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
        <translation>sans nom</translation>
    </message>
    <message>
        <source>the certificate of %1 is not in order: %2</source>
        <translation>le certificat de %1 n’est pas en ordre : %2</translation>
    </message>
    <message>
        <source>Give the server a certificate that is in order.</source>
        <translation>Donnez au serveur un certificat en ordre.</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted (%2): %3</source>
        <translation>le certificat de %1 n’est pas approuvé (%2) : %3</translation>
    </message>
    <message>
        <source>Make the authority that signed it known to this computer. Or connect to this server with the console, compare the fingerprint, trust the certificate and check from there.</source>
        <translation>Faites connaître à cet ordinateur l’autorité qui l’a signé. Ou connectez-vous à ce serveur avec la console, comparez l’empreinte, approuvez le certificat et lancez la vérification de là.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was trusted (%2): %3</source>
        <translation>%1 présente un autre certificat que celui qui était approuvé (%2) : %3</translation>
    </message>
    <message>
        <source>Unless its administrator replaced it, somebody may be between you and the server. Ask, then connect to it with the console and trust the new one.</source>
        <translation>Si son administrateur ne l’a pas remplacé, quelqu’un s’interpose peut-être entre vous et le serveur. Renseignez-vous, puis connectez-vous avec la console et approuvez le nouveau.</translation>
    </message>
</context>
</TS>
