<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>You are not logged in, or your session has ended.</source>
        <translation>Vous n’êtes pas connecté, ou votre session est terminée.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The login name or the password is wrong.</source>
        <translation>L’identifiant ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>This account is for programs (web service); it cannot log in to the page.</source>
        <translation>Ce compte est réservé aux programmes (service web) ; il ne peut pas se connecter à la page.</translation>
    </message>
    <message>
        <source>You cannot delete yourself.</source>
        <translation>Vous ne pouvez pas supprimer votre propre compte.</translation>
    </message>
    <message>
        <source>Names and e-mail address must have at most 255 characters, without line breaks and control characters.</source>
        <translation>Les noms et l’adresse e-mail doivent avoir au plus 255 caractères, sans saut de ligne ni caractère de contrôle.</translation>
    </message>
    <message>
        <source>Guests of a room may not do this.</source>
        <translation>Les invités d’une salle n’en ont pas le droit.</translation>
    </message>
    <message>
        <source>Log in with an account.</source>
        <translation>Connectez-vous avec un compte.</translation>
    </message>
    <message>
        <source>This link was used already.</source>
        <translation>Ce lien a déjà été utilisé.</translation>
    </message>
    <message>
        <source>The time of this link is over.</source>
        <translation>Ce lien a expiré.</translation>
    </message>
    <message>
        <source>Go back to where you found it and follow it anew.</source>
        <translation>Retournez là où vous l’avez trouvé et suivez-le de nouveau.</translation>
    </message>
    <message>
        <source>Other programs speak for users alone, not for moderators or administrators.</source>
        <translation>Les autres programmes ne parlent qu’au nom d’utilisateurs, pas de modérateurs ni d’administrateurs.</translation>
    </message>
    <message>
        <source>The user is in the group already.</source>
        <translation>L’utilisateur est déjà dans le groupe.</translation>
    </message>
    <message>
        <source>The old password is wrong.</source>
        <translation>L’ancien mot de passe est faux.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Vérifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>You cannot change your own level.</source>
        <translation>Vous ne pouvez pas modifier votre propre niveau.</translation>
    </message>
    <message>
        <source>Ask another administrator.</source>
        <translation>Demandez à un autre administrateur.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>Quelqu’un d’autre a modifié cela entre-temps.</translation>
    </message>
    <message>
        <source>Look at it again, then repeat your change.</source>
        <translation>Regardez de nouveau, puis refaites votre modification.</translation>
    </message>
    <message>
        <source>Users cannot be sorted by &quot;%1&quot;.</source>
        <translation>Les utilisateurs ne peuvent pas être triés par « %1 ».</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Utilisez l’un de ceux-ci : %1.</translation>
    </message>
    <message>
        <source>The login name &quot;%1&quot; of the directory belongs to another account here.</source>
        <translation>L’identifiant « %1 » de l’annuaire appartient ici à un autre compte.</translation>
    </message>
    <message>
        <source>Rename or delete that account.</source>
        <translation>Renommez ou supprimez ce compte.</translation>
    </message>
    <message>
        <source>The password of this account is in your organisation&apos;s directory.</source>
        <translation>Le mot de passe de ce compte est dans l’annuaire de votre organisation.</translation>
    </message>
    <message>
        <source>Change it there.</source>
        <translation>Modifiez-le là-bas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the directory has no account here, and none is made by logging in.</source>
        <translation>« %1 » de l’annuaire n’a pas de compte ici, et la connexion n’en crée pas.</translation>
    </message>
    <message>
        <source>The login name &quot;%1&quot; of the directory cannot be used here.</source>
        <translation>L’identifiant « %1 » de l’annuaire ne peut pas être utilisé ici.</translation>
    </message>
    <message>
        <source>The token is unknown, was revoked, or its time is over.</source>
        <translation>Le jeton est inconnu, a été révoqué ou a expiré.</translation>
    </message>
    <message>
        <source>Make a new one.</source>
        <translation>Créez-en un nouveau.</translation>
    </message>
    <message>
        <source>Many wrong tries: further ones have to wait.</source>
        <translation>Beaucoup d’essais ratés : les suivants doivent attendre.</translation>
    </message>
    <message>
        <source>A token cannot be used for this.</source>
        <translation>Un jeton ne peut pas servir à cela.</translation>
    </message>
    <message>
        <source>Log in with a password.</source>
        <translation>Connectez-vous avec un mot de passe.</translation>
    </message>
    <message>
        <source>The token must have a name of at most %1 characters, in one line.</source>
        <translation>Le jeton doit avoir un nom d’au plus %1 caractères, sur une seule ligne.</translation>
    </message>
    <message>
        <source>A token is good for %1 days at most, or for ever.</source>
        <translation>Un jeton est valable %1 jours au plus, ou pour toujours.</translation>
    </message>
    <message>
        <source>This account cannot log in, so it can have no token.</source>
        <translation>Ce compte ne peut pas se connecter, il ne peut donc pas avoir de jeton.</translation>
    </message>
    <message>
        <source>The token cannot be good for more than its account is.</source>
        <translation>Le jeton ne peut pas donner plus de droits que son compte.</translation>
    </message>
    <message>
        <source>An account has %1 tokens at most.</source>
        <translation>Un compte a au plus %1 jetons.</translation>
    </message>
    <message>
        <source>Revoke those that are not used.</source>
        <translation>Révoquez ceux qui ne servent pas.</translation>
    </message>
    <message>
        <source>The type &quot;%1&quot; is for people of the directory.</source>
        <translation>Le type « %1 » est réservé aux personnes de l’annuaire.</translation>
    </message>
    <message>
        <source>Use the name of your program.</source>
        <translation>Utilisez le nom de votre programme.</translation>
    </message>
</context>
<context>
    <name>Agent::Application</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Make it, or correct section [files].</source>
        <translation>Créez-le, ou corrigez la section [files].</translation>
    </message>
</context>
<context>
    <name>Agent::CommitChannel</name>
    <message>
        <source>This node does not know the request %1.</source>
        <translation>Ce nœud ne connaît pas la requête %1.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>La réponse est trop grande.</translation>
    </message>
</context>
<context>
    <name>Agent::HttpFront</name>
    <message>
        <source>The web port cannot listen on %1:%2: %3.</source>
        <translation>Le port web ne peut pas écouter sur %1:%2 : %3.</translation>
    </message>
    <message>
        <source>Choose another %1, or stop the program that uses this one.</source>
        <translation>Choisissez un autre %1, ou arrêtez le programme qui utilise celui-ci.</translation>
    </message>
</context>
<context>
    <name>Agent::JanusHandle</name>
    <message>
        <source>The media server has ended it.</source>
        <translation>Le serveur multimédia y a mis fin.</translation>
    </message>
    <message>
        <source>The media server has too much to do.</source>
        <translation>Le serveur multimédia est surchargé.</translation>
    </message>
</context>
<context>
    <name>Agent::JanusLink</name>
    <message>
        <source>it does not answer</source>
        <translation>il ne répond pas</translation>
    </message>
    <message>
        <source>The node stops.</source>
        <translation>Le nœud s&apos;arrête.</translation>
    </message>
    <message>
        <source>the node stops</source>
        <translation>le nœud s&apos;arrête</translation>
    </message>
    <message>
        <source>the connection ended</source>
        <translation>la connexion a pris fin</translation>
    </message>
    <message>
        <source>The media server cannot be reached.</source>
        <translation>Le serveur multimédia est injoignable.</translation>
    </message>
    <message>
        <source>it has forgotten this node</source>
        <translation>il a oublié ce nœud</translation>
    </message>
    <message>
        <source>it does not read</source>
        <translation>il ne lit pas</translation>
    </message>
    <message>
        <source>it does not speak as Janus does</source>
        <translation>il ne parle pas comme Janus</translation>
    </message>
</context>
<context>
    <name>Agent::JanusRequests</name>
    <message>
        <source>The media server has too much to do.</source>
        <translation>Le serveur multimédia est surchargé.</translation>
    </message>
    <message>
        <source>The media server does not answer.</source>
        <translation>Le serveur multimédia ne répond pas.</translation>
    </message>
</context>
<context>
    <name>Agent::NodeLease</name>
    <message>
        <source>A promise was made meanwhile.</source>
        <translation>Une promesse a été faite entre-temps.</translation>
    </message>
    <message>
        <source>The database took too long.</source>
        <translation>La base de données a mis trop de temps.</translation>
    </message>
</context>
<context>
    <name>Agent::OpenMeetingsErrors</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Please check what you have sent.</source>
        <translation>Vérifiez ce que vous avez envoyé.</translation>
    </message>
    <message>
        <source>An unknown error has occurred.</source>
        <translation>Une erreur inconnue s’est produite.</translation>
    </message>
    <message>
        <source>Enter an e-mail address or a user name.</source>
        <translation>Saisissez une adresse e-mail ou un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>There is no user with this name.</source>
        <translation>Il n’y a pas d’utilisateur avec ce nom.</translation>
    </message>
    <message>
        <source>A mail to set a new password was sent.</source>
        <translation>Un e-mail pour définir un nouveau mot de passe a été envoyé.</translation>
    </message>
    <message>
        <source>No user was found.</source>
        <translation>Aucun utilisateur n’a été trouvé.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe sont différents.</translation>
    </message>
    <message>
        <source>The user name or the password is too short.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est trop court.</translation>
    </message>
    <message>
        <source>The new password was set.</source>
        <translation>Le nouveau mot de passe a été défini.</translation>
    </message>
    <message>
        <source>The e-mail address is not known.</source>
        <translation>L’adresse e-mail est inconnue.</translation>
    </message>
    <message>
        <source>The user name is not known.</source>
        <translation>Le nom d’utilisateur est inconnu.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>You are logged out.</source>
        <translation>Vous êtes déconnecté.</translation>
    </message>
    <message>
        <source>Registration is switched off.</source>
        <translation>L’inscription est désactivée.</translation>
    </message>
    <message>
        <source>The user name is taken.</source>
        <translation>Le nom d’utilisateur est déjà pris.</translation>
    </message>
    <message>
        <source>The system has failed.</source>
        <translation>Le système a échoué.</translation>
    </message>
    <message>
        <source>The e-mail address is registered already.</source>
        <translation>L’adresse e-mail est déjà enregistrée.</translation>
    </message>
    <message>
        <source>The account was made.</source>
        <translation>Le compte a été créé.</translation>
    </message>
    <message>
        <source>The e-mail address is not valid.</source>
        <translation>L’adresse e-mail n’est pas valide.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Il y a déjà un fichier avec ce nom.</translation>
    </message>
    <message>
        <source>The name of the file is too short.</source>
        <translation>Le nom du fichier est trop court.</translation>
    </message>
    <message>
        <source>The address could not be saved.</source>
        <translation>L’adresse n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>The user was added and still needs a group.</source>
        <translation>L’utilisateur a été ajouté et a encore besoin d’un groupe.</translation>
    </message>
    <message>
        <source>There is no such field of labels.</source>
        <translation>Ce champ d’étiquettes n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such label.</source>
        <translation>Cette étiquette n’existe pas.</translation>
    </message>
    <message>
        <source>You need the rights of an administrator for this.</source>
        <translation>Il vous faut pour cela les droits d’un administrateur.</translation>
    </message>
    <message>
        <source>The number of the label is wrong.</source>
        <translation>Le numéro de l’étiquette est faux.</translation>
    </message>
    <message>
        <source>The label was deleted.</source>
        <translation>L’étiquette a été supprimée.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>La salle est pleine.</translation>
    </message>
    <message>
        <source>There is no invitation for this code.</source>
        <translation>Il n’y a pas d’invitation pour ce code.</translation>
    </message>
    <message>
        <source>The invitation was used already.</source>
        <translation>L’invitation a déjà été utilisée.</translation>
    </message>
    <message>
        <source>The invitation is not valid.</source>
        <translation>L’invitation n’est pas valable.</translation>
    </message>
    <message>
        <source>The password of the invitation is wrong.</source>
        <translation>Le mot de passe de l’invitation est faux.</translation>
    </message>
    <message>
        <source>The session is not known, or the user is in the group already.</source>
        <translation>La session est inconnue, ou l’utilisateur est déjà dans le groupe.</translation>
    </message>
    <message>
        <source>You need an administrator&apos;s account for this.</source>
        <translation>Il vous faut pour cela un compte d’administrateur.</translation>
    </message>
    <message>
        <source>This session has no person of another program.</source>
        <translation>Cette session n’a pas de personne d’un autre programme.</translation>
    </message>
    <message>
        <source>You cannot delete yourself.</source>
        <translation>Vous ne pouvez pas supprimer votre propre compte.</translation>
    </message>
    <message>
        <source>Only an administrator can change this.</source>
        <translation>Seul un administrateur peut modifier cela.</translation>
    </message>
    <message>
        <source>You are registered. Confirm it by the mail you were sent.</source>
        <translation>Vous êtes inscrit. Confirmez-le avec l’e-mail qui vous a été envoyé.</translation>
    </message>
    <message>
        <source>The account is not activated yet.</source>
        <translation>Le compte n’est pas encore activé.</translation>
    </message>
    <message>
        <source>The link was used already.</source>
        <translation>Le lien a déjà été utilisé.</translation>
    </message>
    <message>
        <source>Enter the password again for telephony.</source>
        <translation>Saisissez de nouveau le mot de passe pour la téléphonie.</translation>
    </message>
    <message>
        <source>Another user has this e-mail address.</source>
        <translation>Un autre utilisateur a cette adresse e-mail.</translation>
    </message>
    <message>
        <source>This person is a contact already.</source>
        <translation>Cette personne est déjà un contact.</translation>
    </message>
    <message>
        <source>The contact was denied.</source>
        <translation>Le contact a été refusé.</translation>
    </message>
    <message>
        <source>The contact was approved already.</source>
        <translation>Le contact a déjà été approuvé.</translation>
    </message>
    <message>
        <source>The code of the contact is not valid.</source>
        <translation>Le code du contact n’est pas valide.</translation>
    </message>
    <message>
        <source>There is no such contact.</source>
        <translation>Ce contact n’existe pas.</translation>
    </message>
    <message>
        <source>The invitation is not valid at this time.</source>
        <translation>L’invitation n’est pas valable en ce moment.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Saisissez un mot de passe.</translation>
    </message>
    <message>
        <source>Users of this level cannot log in here.</source>
        <translation>Les utilisateurs de ce niveau ne peuvent pas se connecter ici.</translation>
    </message>
    <message>
        <source>Enter an e-mail address.</source>
        <translation>Saisissez une adresse e-mail.</translation>
    </message>
    <message>
        <source>You have no right to be the only one who is heard.</source>
        <translation>Vous n’avez pas le droit d’être la seule personne que l’on entend.</translation>
    </message>
    <message>
        <source>Choose a time zone.</source>
        <translation>Choisissez un fuseau horaire.</translation>
    </message>
    <message>
        <source>The mail of the registration could not be sent.</source>
        <translation>L’e-mail d’inscription n’a pas pu être envoyé.</translation>
    </message>
</context>
<context>
    <name>Agent::OutagePact</name>
    <message>
        <source>This node reaches the database.</source>
        <translation>Ce nœud atteint la base de données.</translation>
    </message>
</context>
<context>
    <name>Agent::PeerCaller</name>
    <message>
        <source>the node is no longer at this address</source>
        <translation>le nœud n’est plus à cette adresse</translation>
    </message>
    <message>
        <source>node %1 is connected at %2</source>
        <translation>le nœud %1 est connecté à l’adresse %2</translation>
    </message>
    <message>
        <source>the node has been started again at %1</source>
        <translation>le nœud a été redémarré à l’adresse %1</translation>
    </message>
</context>
<context>
    <name>Agent::PeerLink</name>
    <message>
        <source>the other end does not read</source>
        <translation>l’autre côté ne lit pas</translation>
    </message>
    <message>
        <source>no hello</source>
        <translation>pas de hello</translation>
    </message>
    <message>
        <source>it speaks version %1 of the protocol, this node %2</source>
        <translation>il parle la version %1 du protocole, ce nœud la %2</translation>
    </message>
    <message>
        <source>it belongs to another cluster</source>
        <translation>il appartient à un autre cluster</translation>
    </message>
    <message>
        <source>it does not have this cluster&apos;s key</source>
        <translation>il n’a pas la clé de ce cluster</translation>
    </message>
    <message>
        <source>a frame was tampered with</source>
        <translation>une trame a été falsifiée</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>no sign of life for %1 ms</source>
        <translation>aucun signe de vie depuis %1 ms</translation>
    </message>
    <message>
        <source>it only looked whether this node answers</source>
        <translation>il a seulement vérifié que ce nœud répond</translation>
    </message>
    <message>
        <source>it speaks another version of the protocol</source>
        <translation>il parle une autre version du protocole</translation>
    </message>
    <message>
        <source>it has another cluster key</source>
        <translation>il a une autre clé de cluster</translation>
    </message>
</context>
<context>
    <name>Agent::PeerRequests</name>
    <message>
        <source>Node %1 cannot be reached over the commit channel.</source>
        <translation>Le nœud %1 est injoignable par le canal de commit.</translation>
    </message>
    <message>
        <source>Check that it runs and that its peer port is open for this node.</source>
        <translation>Vérifiez qu’il est démarré et que son port peer est ouvert pour ce nœud.</translation>
    </message>
    <message>
        <source>The request to node %1 is too large.</source>
        <translation>La requête au nœud %1 est trop grande.</translation>
    </message>
    <message>
        <source>Node %1 was asked and did not answer in time; it may still happen.</source>
        <translation>Le nœud %1 a reçu la demande et n’a pas répondu à temps ; cela peut encore se faire.</translation>
    </message>
</context>
<context>
    <name>Agent::PeerServer</name>
    <message>
        <source>The commit channel cannot listen on %1:%2: %3.</source>
        <translation>Le canal de commit ne peut pas écouter sur %1:%2 : %3.</translation>
    </message>
    <message>
        <source>Choose another peers.port, or stop the program that uses this one.</source>
        <translation>Choisissez un autre peers.port, ou arrêtez le programme qui utilise celui-ci.</translation>
    </message>
    <message>
        <source>too many connections at once</source>
        <translation>trop de connexions à la fois</translation>
    </message>
    <message>
        <source>a later incarnation of the node is connected</source>
        <translation>une incarnation plus récente du nœud est connectée</translation>
    </message>
    <message>
        <source>the node has called anew</source>
        <translation>le nœud s’est connecté de nouveau</translation>
    </message>
</context>
<context>
    <name>Agent::PeerSocket</name>
    <message>
        <source>the other end closed the connection</source>
        <translation>l’autre côté a fermé la connexion</translation>
    </message>
</context>
<context>
    <name>Agent::PublisherLink</name>
    <message>
        <source>What you send is not what you say.</source>
        <translation>Ce que vous envoyez n&apos;est pas ce que vous annoncez.</translation>
    </message>
    <message>
        <source>its handle ended</source>
        <translation>son handle a pris fin</translation>
    </message>
    <message>
        <source>its offer was not answered</source>
        <translation>son offre est restée sans réponse</translation>
    </message>
</context>
<context>
    <name>Agent::RequestDesk</name>
    <message>
        <source>The database is out, and no more can be kept until it is back.</source>
        <translation>La base de données est en panne, et rien de plus ne peut être gardé jusqu’à son retour.</translation>
    </message>
</context>
<context>
    <name>Agent::RoomHub</name>
    <message>
        <source>The person is no longer in a room on this node.</source>
        <translation>La personne n’est plus dans une salle de ce nœud.</translation>
    </message>
</context>
<context>
    <name>Agent::RoomMover</name>
    <message>
        <source>The room is not open on this node, or is just being closed or moved.</source>
        <translation>La salle n’est pas ouverte sur ce nœud, ou elle est en train d’être fermée ou déplacée.</translation>
    </message>
    <message>
        <source>What was said last cannot be stored now: the room stays where it is.</source>
        <translation>Les derniers messages ne peuvent pas être enregistrés pour l’instant : la salle reste où elle est.</translation>
    </message>
    <message>
        <source>Check the database, then try again.</source>
        <translation>Vérifiez la base de données, puis réessayez.</translation>
    </message>
    <message>
        <source>The room was closed while it was to be moved.</source>
        <translation>La salle a été fermée alors qu’elle devait être déplacée.</translation>
    </message>
    <message>
        <source>The database did not answer in time; the room may still move.</source>
        <translation>La base de données n’a pas répondu à temps ; la salle sera peut-être quand même déplacée.</translation>
    </message>
</context>
<context>
    <name>Agent::ServerMedia</name>
    <message>
        <source>the connection to the media server broke</source>
        <translation>la connexion au serveur multimédia s&apos;est interrompue</translation>
    </message>
    <message>
        <source>Streams go over the media server here.</source>
        <translation>Ici, les flux passent par le serveur multimédia.</translation>
    </message>
    <message>
        <source>Nothing of yours is published here.</source>
        <translation>Rien de vous n&apos;est publié ici.</translation>
    </message>
    <message>
        <source>Nobody else can publish in this room: %1 people do.</source>
        <translation>Personne d&apos;autre ne peut publier dans cette salle : %1 personnes le font déjà.</translation>
    </message>
</context>
<context>
    <name>Agent::ShareWatch</name>
    <message>
        <source>The folder %1 has not answered since %2 UTC.</source>
        <translation>Le dossier %1 ne répond plus depuis %2 UTC.</translation>
    </message>
</context>
<context>
    <name>Agent::Soap</name>
    <message>
        <source>There is no such service here.</source>
        <translation>Ce service n’existe pas ici.</translation>
    </message>
    <message>
        <source>The service %1 has no operation &quot;%2&quot;.</source>
        <translation>Le service %1 n’a pas d’opération « %2 ».</translation>
    </message>
    <message>
        <source>Its operations are in its description, at the address of the service with ?wsdl.</source>
        <translation>Ses opérations figurent dans sa description, à l’adresse du service avec ?wsdl.</translation>
    </message>
    <message>
        <source>Users of this level may not use the SOAP services.</source>
        <translation>Les utilisateurs de ce niveau ne peuvent pas utiliser les services SOAP.</translation>
    </message>
    <message>
        <source>Log in as an administrator or as a web-service user.</source>
        <translation>Connectez-vous en tant qu’administrateur ou utilisateur de service web.</translation>
    </message>
    <message>
        <source>Element %1 is given twice or out of order.</source>
        <translation>L’élément %1 est donné deux fois ou dans le mauvais ordre.</translation>
    </message>
    <message>
        <source>Send the parameters in the order of the service&apos;s description.</source>
        <translation>Envoyez les paramètres dans l’ordre de la description du service.</translation>
    </message>
    <message>
        <source>Element %1 is not a valid xs:%2.</source>
        <translation>L’élément %1 n’est pas un xs:%2 valide.</translation>
    </message>
    <message>
        <source>Required element %1 can not be found in the request.</source>
        <translation>L’élément obligatoire %1 manque dans la requête.</translation>
    </message>
    <message>
        <source>The request is larger than 1 MiB.</source>
        <translation>La requête dépasse 1 Mio.</translation>
    </message>
    <message>
        <source>There is no placement rule &quot;%1&quot;.</source>
        <translation>Il n’y a pas de règle de placement « %1 ».</translation>
    </message>
    <message>
        <source>Use %1 or %2.</source>
        <translation>Utilisez %1 ou %2.</translation>
    </message>
    <message>
        <source>&quot;%1 %2&quot; is no date and time.</source>
        <translation>« %1 %2 » n’est pas une date avec une heure.</translation>
    </message>
    <message>
        <source>Write them as dd.MM.yyyy and HH:mm.</source>
        <translation>Écrivez-les sous la forme dd.MM.yyyy et HH:mm.</translation>
    </message>
    <message>
        <source>The invitation needs a password.</source>
        <translation>L’invitation demande un mot de passe.</translation>
    </message>
    <message>
        <source>Send one in invitationpass, or set isPasswordProtected to false.</source>
        <translation>Envoyez-en un dans invitationpass, ou mettez isPasswordProtected à false.</translation>
    </message>
    <message>
        <source>Rooms cannot be sorted by &quot;%1&quot;.</source>
        <translation>Les salles ne peuvent pas être triées par « %1 ».</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Utilisez l’un de ceux-ci : %1.</translation>
    </message>
    <message>
        <source>There is no room type %1.</source>
        <translation>Il n’y a pas de type de salle %1.</translation>
    </message>
    <message>
        <source>Use 1 (conference), 3 (restricted) or 4 (interview).</source>
        <translation>Utilisez 1 (conference), 3 (restricted) ou 4 (interview).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false.</source>
        <translation>« %1 » n’est ni true ni false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>« %1 » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>A room has no parameter &quot;%1&quot; that may be set.</source>
        <translation>Une salle n’a pas de paramètre « %1 » qui puisse être défini.</translation>
    </message>
    <message>
        <source>An appointment repeats in one way.</source>
        <translation>Un rendez-vous ne se répète que d’une seule façon.</translation>
    </message>
    <message>
        <source>Set one of isDaily, isWeekly, isMonthly and isYearly to true, or none.</source>
        <translation>Mettez l’un de isDaily, isWeekly, isMonthly et isYearly à true, ou aucun.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no member.</source>
        <translation>« %1 » n’est pas un participant.</translation>
    </message>
    <message>
        <source>Write each mmClient as meetingMemberId,firstname,lastname,email,userId,jNameTimeZone; 0 = a new member, 0 = no user.</source>
        <translation>Écrivez chaque mmClient sous la forme meetingMemberId,firstname,lastname,email,userId,jNameTimeZone ; 0 = un nouveau participant, 0 = aucun utilisateur.</translation>
    </message>
    <message>
        <source>There is no reminder type %1.</source>
        <translation>Il n’y a pas de type de rappel %1.</translation>
    </message>
    <message>
        <source>Use 1 (none), 2 (mail) or 3 (mail with an iCalendar entry).</source>
        <translation>Utilisez 1 (aucun), 2 (e-mail) ou 3 (e-mail avec une entrée iCalendar).</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Il n’y a pas de fuseau horaire « %1 ».</translation>
    </message>
    <message>
        <source>Name one like Europe/Berlin or GMT+01:00.</source>
        <translation>Indiquez-en un comme Europe/Berlin ou GMT+01:00.</translation>
    </message>
    <message>
        <source>The appointment needs a password.</source>
        <translation>Le rendez-vous doit avoir un mot de passe.</translation>
    </message>
    <message>
        <source>Send one in password, or set isPasswordProtected to false.</source>
        <translation>Envoyez-en un dans password, ou mettez isPasswordProtected à false.</translation>
    </message>
    <message>
        <source>A range needs a beginning and an end.</source>
        <translation>Un intervalle doit avoir un début et une fin.</translation>
    </message>
    <message>
        <source>Send starttime and endtime.</source>
        <translation>Envoyez starttime et endtime.</translation>
    </message>
    <message>
        <source>There is no day %1 in a week.</source>
        <translation>Il n’y a pas de jour %1 dans une semaine.</translation>
    </message>
    <message>
        <source>Use 0 (Sunday) to 6 (Saturday).</source>
        <translation>Utilisez 0 (dimanche) à 6 (samedi).</translation>
    </message>
    <message>
        <source>No time zone is given; omTimeZoneId alone does not name one here.</source>
        <translation>Aucun fuseau horaire n’est donné ; omTimeZoneId seul n’en désigne pas ici.</translation>
    </message>
    <message>
        <source>Name it in javaTimeZoneName, like Europe/Berlin.</source>
        <translation>Indiquez-le dans javaTimeZoneName, comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>No day is given.</source>
        <translation>Aucun jour n’est donné.</translation>
    </message>
    <message>
        <source>Send one in startDate.</source>
        <translation>Envoyez-en un dans startDate.</translation>
    </message>
    <message>
        <source>Connections cannot be sorted by &quot;%1&quot;.</source>
        <translation>Les connexions ne peuvent pas être triées par « %1 ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a mail.</source>
        <translation>« %1 » n’est pas un état d’un e-mail.</translation>
    </message>
    <message>
        <source>Use waiting, sending, sent or failed, or none for all.</source>
        <translation>Utilisez waiting, sending, sent ou failed, ou rien pour tous.</translation>
    </message>
    <message>
        <source>The level is not known.</source>
        <translation>Le niveau est inconnu.</translation>
    </message>
    <message>
        <source>Use user, moderator, admin or webservice.</source>
        <translation>Utilisez user, moderator, admin ou webservice.</translation>
    </message>
    <message>
        <source>Passwords are not taken from the address of a request.</source>
        <translation>Les mots de passe ne sont pas pris dans l’adresse d’une requête.</translation>
    </message>
    <message>
        <source>Send the parameters as a form by POST, or use SOAP. Where clients cannot, the administrator sets compat.rest_get_login.</source>
        <translation>Envoyez les paramètres comme formulaire par POST, ou utilisez SOAP. Si des clients ne le peuvent pas, l’administrateur définit compat.rest_get_login.</translation>
    </message>
    <message>
        <source>Web-service users may not use this operation.</source>
        <translation>Les utilisateurs de service web ne peuvent pas utiliser cette opération.</translation>
    </message>
    <message>
        <source>Log in as one of the people it is for.</source>
        <translation>Connectez-vous en tant que l’une des personnes à qui elle est destinée.</translation>
    </message>
    <message>
        <source>Only administrators may use this operation.</source>
        <translation>Seuls les administrateurs peuvent utiliser cette opération.</translation>
    </message>
    <message>
        <source>Log in as an administrator.</source>
        <translation>Connectez-vous en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>There is no user with the login &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’utilisateur avec l’identifiant « %1 ».</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot; of rooms.</source>
        <translation>Il n’y a pas d’option de salle « %1 ».</translation>
    </message>
    <message>
        <source>The external id &quot;%1&quot; is not a number.</source>
        <translation>L’ID externe « %1 » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The type of room is not known.</source>
        <translation>Le type de salle est inconnu.</translation>
    </message>
    <message>
        <source>Use conference, restricted or interview.</source>
        <translation>Utilisez conference, restricted ou interview.</translation>
    </message>
    <message>
        <source>There is no file or folder of this external id.</source>
        <translation>Il n’y a ni fichier ni dossier avec cet ID externe.</translation>
    </message>
    <message>
        <source>There are no pictures of the pages of this file.</source>
        <translation>Il n’y a pas d’images des pages de ce fichier.</translation>
    </message>
    <message>
        <source>Other programs do not act for administrators.</source>
        <translation>Les autres programmes n’agissent pas au nom d’administrateurs.</translation>
    </message>
    <message>
        <source>Files cannot be sorted by &quot;%1&quot;.</source>
        <translation>Les fichiers ne peuvent pas être triés par « %1 ».</translation>
    </message>
    <message>
        <source>Recordings cannot be sorted by &quot;%1&quot;.</source>
        <translation>Les enregistrements ne peuvent pas être triés par « %1 ».</translation>
    </message>
</context>
<context>
    <name>Agent::SubscriberLink</name>
    <message>
        <source>the offer was not answered</source>
        <translation>l&apos;offre est restée sans réponse</translation>
    </message>
    <message>
        <source>its handle ended</source>
        <translation>son handle a pris fin</translation>
    </message>
    <message>
        <source>there is no offer</source>
        <translation>il n&apos;y a pas d&apos;offre</translation>
    </message>
    <message>
        <source>the person&apos;s end failed</source>
        <translation>le côté de la personne a échoué</translation>
    </message>
    <message>
        <source>the connection to the media server broke</source>
        <translation>la connexion au serveur multimédia s&apos;est interrompue</translation>
    </message>
</context>
<context>
    <name>Agent::Verify</name>
    <message>
        <source>This node knows no such check.</source>
        <translation>Ce nœud ne connaît pas cette vérification.</translation>
    </message>
    <message>
        <source>Ask the node that it was started on; each keeps the reports of its last %1 checks until it ends.</source>
        <translation>Demandez au nœud sur lequel elle a été lancée ; chacun garde les rapports de ses %1 dernières vérifications jusqu’à son arrêt.</translation>
    </message>
    <message>
        <source>The check needs the login name and password of an administrator.</source>
        <translation>La vérification a besoin de l’identifiant et du mot de passe d’un administrateur.</translation>
    </message>
    <message>
        <source>Give both: it logs in to each node as people do.</source>
        <translation>Donnez les deux : elle se connecte à chaque nœud comme le font les personnes.</translation>
    </message>
    <message>
        <source>The check %1 is running on this node.</source>
        <translation>La vérification %1 est en cours sur ce nœud.</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it.</source>
        <translation>Attendez qu’elle finisse, ou annulez-la.</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The content type must be application/json.</source>
        <translation>Le type de contenu doit être application/json.</translation>
    </message>
    <message>
        <source>&quot;level&quot; must be user, moderator, admin or webservice.</source>
        <translation>« level » doit être user, moderator, admin ou webservice.</translation>
    </message>
    <message>
        <source>The API has no such address.</source>
        <translation>L’API n’a pas cette adresse.</translation>
    </message>
    <message>
        <source>This address does not answer %1.</source>
        <translation>Cette adresse ne répond pas à %1.</translation>
    </message>
    <message>
        <source>The request does not come from Atrium&apos;s page.</source>
        <translation>La requête ne vient pas de la page d’Atrium.</translation>
    </message>
    <message>
        <source>Send the session&apos;s csrfToken in the header X-Atrium-Csrf.</source>
        <translation>Envoyez le csrfToken de la session dans l’en-tête X-Atrium-Csrf.</translation>
    </message>
    <message>
        <source>Only administrators may do this.</source>
        <translation>Seuls les administrateurs en ont le droit.</translation>
    </message>
    <message>
        <source>&quot;type&quot; must be conference, restricted or interview.</source>
        <translation>« type » doit être conference, restricted ou interview.</translation>
    </message>
    <message>
        <source>&quot;pin&quot; must be null, {&quot;node&quot;: id} or {&quot;label&quot;: word}.</source>
        <translation>« pin » doit être null, {&quot;node&quot;: ID} ou {&quot;label&quot;: mot}.</translation>
    </message>
    <message>
        <source>&quot;validity&quot; must be endless, period or once.</source>
        <translation>« validity » doit être endless, period ou once.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner and administrators may change it.</source>
        <translation>Seuls le propriétaire de la salle et les administrateurs peuvent la modifier.</translation>
    </message>
    <message>
        <source>&quot;moderators&quot; must be a list of users&apos; ids.</source>
        <translation>« moderators » doit être une liste d’ID d’utilisateurs.</translation>
    </message>
    <message>
        <source>Only administrators may set &quot;%1&quot;.</source>
        <translation>Seuls les administrateurs peuvent définir « %1 ».</translation>
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
        <source>The appointment has no member with id %1.</source>
        <translation>Le rendez-vous n’a pas de participant avec l’ID %1.</translation>
    </message>
    <message>
        <source>Name new members without an id.</source>
        <translation>Indiquez les nouveaux participants sans ID.</translation>
    </message>
    <message>
        <source>&quot;members&quot; must be a list of objects.</source>
        <translation>« members » doit être une liste d’objets.</translation>
    </message>
    <message>
        <source>&quot;repeats&quot; must be never, daily, weekly, monthly or yearly.</source>
        <translation>« repeats » doit être never, daily, weekly, monthly ou yearly.</translation>
    </message>
    <message>
        <source>&quot;reminder&quot; must be none, mail or calendar.</source>
        <translation>« reminder » doit être none, mail ou calendar.</translation>
    </message>
    <message>
        <source>&quot;roomType&quot; must be conference, restricted or interview.</source>
        <translation>« roomType » doit être conference, restricted ou interview.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a time in milliseconds.</source>
        <translation>« %1 » doit être une heure en millisecondes.</translation>
    </message>
    <message>
        <source>An appointment stays in its room; &quot;roomId&quot; cannot be changed.</source>
        <translation>Un rendez-vous reste dans sa salle ; « roomId » ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Make a new appointment in the other room.</source>
        <translation>Créez un nouveau rendez-vous dans l’autre salle.</translation>
    </message>
    <message>
        <source>The description is missing.</source>
        <translation>La description manque.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from 0 on.</source>
        <translation>« %1 » doit être un nombre entier à partir de 0.</translation>
    </message>
    <message>
        <source>&quot;descending&quot; must be true or false.</source>
        <translation>« descending » doit être true ou false.</translation>
    </message>
    <message>
        <source>folder must be the id of a folder.</source>
        <translation>folder doit être l’ID d’un dossier.</translation>
    </message>
    <message>
        <source>Either room, with an id, or home, with true, is needed.</source>
        <translation>Il faut soit room, avec un ID, soit home, avec true.</translation>
    </message>
    <message>
        <source>The header %1 must have a number of bytes.</source>
        <translation>L’en-tête %1 doit contenir un nombre d’octets.</translation>
    </message>
    <message>
        <source>Uploads need the header Tus-Resumable: %1.</source>
        <translation>Les téléversements ont besoin de l’en-tête Tus-Resumable: %1.</translation>
    </message>
    <message>
        <source>The header Upload-Metadata must have pairs of a key and a text in base64.</source>
        <translation>L’en-tête Upload-Metadata doit contenir des paires d’une clé et d’un texte en base64.</translation>
    </message>
    <message>
        <source>Upload-Metadata must have either room, with its id, or home.</source>
        <translation>Upload-Metadata doit contenir soit room, avec l’ID de la salle, soit home.</translation>
    </message>
    <message>
        <source>room and folder of Upload-Metadata must be ids.</source>
        <translation>room et folder dans Upload-Metadata doivent être des ID.</translation>
    </message>
    <message>
        <source>The Content-Type must be application/offset+octet-stream.</source>
        <translation>Le Content-Type doit être application/offset+octet-stream.</translation>
    </message>
    <message>
        <source>This is more than the upload&apos;s length.</source>
        <translation>C’est plus que la longueur du téléversement.</translation>
    </message>
    <message>
        <source>The header Authorization must be Bearer and a token.</source>
        <translation>L’en-tête Authorization doit être Bearer suivi d’un jeton.</translation>
    </message>
    <message>
        <source>This account is for programs that use SOAP.</source>
        <translation>Ce compte est réservé aux programmes qui utilisent SOAP.</translation>
    </message>
    <message>
        <source>Ask ClusterService.getSessionByToken for a session.</source>
        <translation>Demandez une session à ClusterService.getSessionByToken.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a time like 2026-03-01T12:00:00Z.</source>
        <translation>« %1 » doit être une date avec une heure, comme 2026-03-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>&quot;format&quot; must be csv or ndjson.</source>
        <translation>« format » doit être csv ou ndjson.</translation>
    </message>
    <message>
        <source>&quot;days&quot; must be from 0 (for ever) to %1.</source>
        <translation>« days » doit aller de 0 (pour toujours) à %1.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>This is no backup that Atrium made.</source>
        <translation>Ce n’est pas une sauvegarde faite par Atrium.</translation>
    </message>
    <message>
        <source>Name the file that atrium-agent backup wrote.</source>
        <translation>Indiquez le fichier qu’atrium-agent backup a écrit.</translation>
    </message>
    <message>
        <source>A newer version of Atrium made this backup.</source>
        <translation>Une version plus récente d’Atrium a fait cette sauvegarde.</translation>
    </message>
    <message>
        <source>Install that version or a later one, then restore. Nothing was changed.</source>
        <translation>Installez cette version ou une version ultérieure, puis restaurez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup is damaged: its part %1 is not what was stored.</source>
        <translation>La sauvegarde est endommagée : sa partie %1 n’est pas ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>Use another copy of it, or another backup. Nothing was changed.</source>
        <translation>Utilisez-en une autre copie, ou une autre sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup is not complete: its end is missing.</source>
        <translation>La sauvegarde n’est pas complète : sa fin manque.</translation>
    </message>
    <message>
        <source>The file %1 belongs to the backup but cannot be read: %2.</source>
        <translation>Le fichier %1 fait partie de la sauvegarde mais ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>If somebody deleted it just now, make the backup again. If not, look whether the folder is mounted.</source>
        <translation>Si quelqu’un vient de le supprimer, refaites la sauvegarde. Sinon, regardez si le dossier est monté.</translation>
    </message>
    <message>
        <source>The file %1 differs from what was stored.</source>
        <translation>Le fichier %1 diffère de ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>Restore it from an older backup, or delete it in its room; then make the backup again.</source>
        <translation>Restaurez-le à partir d’une sauvegarde plus ancienne, ou supprimez-le dans sa salle ; puis refaites la sauvegarde.</translation>
    </message>
    <message>
        <source>No temporary file can be written: %1.</source>
        <translation>Aucun fichier temporaire ne peut être écrit : %1.</translation>
    </message>
    <message>
        <source>Look whether the disk is full.</source>
        <translation>Regardez si le disque est plein.</translation>
    </message>
    <message>
        <source>its name is none that Atrium gives</source>
        <translation>son nom n’est pas de ceux qu’Atrium donne</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Le fichier %1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>Another program writes %1 at this moment.</source>
        <translation>Un autre programme est en train d’écrire %1.</translation>
    </message>
    <message>
        <source>The key in %1 is not the key of the cluster that was backed up.</source>
        <translation>La clé dans %1 n’est pas celle du cluster sauvegardé.</translation>
    </message>
    <message>
        <source>Copy the right key file there. Without it, --other-key restores all but what the key seals: the passwords of servers, and the links in letters of appointments.</source>
        <translation>Copiez-y le bon fichier de clé. Sans lui, --other-key restaure tout sauf ce que la clé scelle : les mots de passe des serveurs et les liens dans les e-mails des rendez-vous.</translation>
    </message>
    <message>
        <source>The cluster key %1 is missing, and it is not in the backup.</source>
        <translation>La clé du cluster %1 manque, et elle n’est pas dans la sauvegarde.</translation>
    </message>
    <message>
        <source>Copy the key file there. Without it, --other-key makes a new key and restores all but what the old one seals: the passwords of servers, and the links in letters of appointments.</source>
        <translation>Copiez-y le fichier de clé. Sans lui, --other-key crée une nouvelle clé et restaure tout sauf ce que l’ancienne scelle : les mots de passe des serveurs et les liens dans les e-mails des rendez-vous.</translation>
    </message>
    <message>
        <source>The database already holds a cluster: accounts: %1, rooms: %2, files: %3. Nothing was changed.</source>
        <translation>La base de données contient déjà un cluster : comptes : %1, salles : %2, fichiers : %3. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Name an empty database in section [database], or say --replace: all of that is lost then.</source>
        <translation>Indiquez une base de données vide dans la section [database], ou donnez --replace : tout cela est alors perdu.</translation>
    </message>
    <message>
        <source>Node %1 runs on this database. Nothing was changed.</source>
        <translation>Le nœud %1 tourne avec cette base de données. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stop all nodes of the cluster first; after a crash, wait until their leases have run out.</source>
        <translation>Arrêtez d’abord tous les nœuds du cluster ; après un plantage, attendez que leurs baux aient expiré.</translation>
    </message>
    <message>
        <source>The file %1 cannot be restored: %2.</source>
        <translation>Le fichier %1 ne peut pas être restauré : %2.</translation>
    </message>
    <message>
        <source>Look whether the folder is mounted, may be written to and has room.</source>
        <translation>Regardez si le dossier est monté, accessible en écriture et s’il a assez de place.</translation>
    </message>
    <message>
        <source>%1 MiB are needed, %2 MiB are free</source>
        <translation>il faut %1 Mio, %2 Mio sont libres</translation>
    </message>
    <message>
        <source>The table %1 has no primary key.</source>
        <translation>La table %1 n’a pas de clé primaire.</translation>
    </message>
    <message>
        <source>The backup cannot be written: %1.</source>
        <translation>La sauvegarde ne peut pas être écrite : %1.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>The kind of an object cannot be changed.</source>
        <translation>Le type d’un objet ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Only a pen stroke grows, and only by whoever draws it.</source>
        <translation>Seul un trait de stylo s’allonge, et seulement par la personne qui le dessine.</translation>
    </message>
    <message>
        <source>This step cannot be undone: somebody else has changed it since.</source>
        <translation>Cette étape ne peut pas être annulée : quelqu’un d’autre l’a modifiée depuis.</translation>
    </message>
    <message>
        <source>This step cannot be redone: somebody else has changed it since.</source>
        <translation>Cette étape ne peut pas être rétablie : quelqu’un d’autre l’a modifiée depuis.</translation>
    </message>
    <message>
        <source>The last page of the board cannot be removed.</source>
        <translation>La dernière page du tableau blanc ne peut pas être retirée.</translation>
    </message>
    <message>
        <source>Clear it instead.</source>
        <translation>Videz-la plutôt.</translation>
    </message>
    <message>
        <source>Width and height of an object must not be below 0.</source>
        <translation>La largeur et la hauteur d’un objet ne doivent pas être inférieures à 0.</translation>
    </message>
    <message>
        <source>A text on the board has at most %L1 characters.</source>
        <translation>Un texte sur le tableau blanc a au plus %L1 caractères.</translation>
    </message>
    <message>
        <source>Write the rest as a second text.</source>
        <translation>Écrivez le reste dans un deuxième texte.</translation>
    </message>
    <message>
        <source>A text on the board must have something to read and no control characters.</source>
        <translation>Un texte sur le tableau blanc doit contenir quelque chose à lire et aucun caractère de contrôle.</translation>
    </message>
    <message>
        <source>The size of a text must be between %L1 and %L2.</source>
        <translation>La taille d’un texte doit être comprise entre %L1 et %L2.</translation>
    </message>
    <message>
        <source>A pen stroke needs at least one point.</source>
        <translation>Un trait de stylo doit avoir au moins un point.</translation>
    </message>
    <message>
        <source>An image needs the id of a stored file.</source>
        <translation>Une image doit avoir l’ID d’un fichier enregistré.</translation>
    </message>
    <message>
        <source>An id on the board must be 1 to %1 letters, digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>Un ID sur le tableau blanc doit être composé de 1 à %1 lettres, chiffres, « - » et « _ ».</translation>
    </message>
    <message>
        <source>The name of a page has at most %1 characters.</source>
        <translation>Le nom d’une page a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>The name of a page must be one line without control characters.</source>
        <translation>Le nom d’une page doit tenir en une ligne, sans caractère de contrôle.</translation>
    </message>
    <message>
        <source>The board ends %L1 units from its middle.</source>
        <translation>Le tableau blanc s’arrête à %L1 unités de son milieu.</translation>
    </message>
    <message>
        <source>Draw nearer to the middle.</source>
        <translation>Dessinez plus près du milieu.</translation>
    </message>
    <message>
        <source>A pen stroke has at most %L1 points.</source>
        <translation>Un trait de stylo a au plus %L1 points.</translation>
    </message>
    <message>
        <source>Begin a new stroke.</source>
        <translation>Commencez un nouveau trait.</translation>
    </message>
    <message>
        <source>A color must be written #rrggbb.</source>
        <translation>Une couleur doit s’écrire #rrggbb.</translation>
    </message>
    <message>
        <source>The width of a line must be between 1 and %L1.</source>
        <translation>L’épaisseur d’un trait doit être comprise entre 1 et %L1.</translation>
    </message>
    <message>
        <source>The opacity must be between 1 and 100 per cent.</source>
        <translation>L’opacité doit être comprise entre 1 et 100 pour cent.</translation>
    </message>
    <message>
        <source>Somebody has removed this page of the board.</source>
        <translation>Quelqu’un a retiré cette page du tableau blanc.</translation>
    </message>
    <message>
        <source>Somebody has deleted this from the board.</source>
        <translation>Quelqu’un a supprimé cela du tableau blanc.</translation>
    </message>
    <message>
        <source>This id is on the board already, or twice in what was sent.</source>
        <translation>Cet ID est déjà sur le tableau blanc, ou deux fois dans ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>A board has at most %1 pages.</source>
        <translation>Un tableau blanc a au plus %1 pages.</translation>
    </message>
    <message>
        <source>Remove a page that is not needed any more.</source>
        <translation>Retirez une page qui ne sert plus.</translation>
    </message>
    <message>
        <source>A page of the board has at most %L1 objects.</source>
        <translation>Une page du tableau blanc a au plus %L1 objets.</translation>
    </message>
    <message>
        <source>Go on with another page, or delete what is not needed any more.</source>
        <translation>Continuez sur une autre page, ou supprimez ce qui ne sert plus.</translation>
    </message>
    <message>
        <source>The board is full: it holds at most %1 MiB.</source>
        <translation>Le tableau blanc est plein : il contient au plus %1 Mio.</translation>
    </message>
    <message>
        <source>Clear a page that is not needed any more.</source>
        <translation>Videz une page qui ne sert plus.</translation>
    </message>
    <message>
        <source>An image&apos;s page must be a number from 0 to %L1.</source>
        <translation>La page d’une image doit être un nombre de 0 à %L1.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Other people&apos;s appointments are not for you.</source>
        <translation>Les rendez-vous des autres ne vous concernent pas.</translation>
    </message>
    <message>
        <source>No appointment takes place in room %1.</source>
        <translation>Aucun rendez-vous n’a lieu dans la salle %1.</translation>
    </message>
    <message>
        <source>More than %1 appointments are in this time.</source>
        <translation>Il y a plus de %1 rendez-vous dans ce temps.</translation>
    </message>
    <message>
        <source>Ask for a shorter time.</source>
        <translation>Demandez un temps plus court.</translation>
    </message>
    <message>
        <source>You may not invite people to this room.</source>
        <translation>Vous ne pouvez pas inviter de personnes dans cette salle.</translation>
    </message>
    <message>
        <source>Name a room of yours, or none: then one is made.</source>
        <translation>Indiquez l’une de vos salles, ou aucune : il en est alors créé une.</translation>
    </message>
    <message>
        <source>You have %1 appointments already.</source>
        <translation>Vous avez déjà %1 rendez-vous.</translation>
    </message>
    <message>
        <source>Delete some that nobody needs any more.</source>
        <translation>Supprimez-en dont personne n’a plus besoin.</translation>
    </message>
    <message>
        <source>Only its owner and administrators may change an appointment.</source>
        <translation>Seuls son propriétaire et les administrateurs peuvent modifier un rendez-vous.</translation>
    </message>
    <message>
        <source>Only its owner and administrators may delete an appointment.</source>
        <translation>Seuls son propriétaire et les administrateurs peuvent supprimer un rendez-vous.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Correct that line.</source>
        <translation>Corrigez cette ligne.</translation>
    </message>
    <message>
        <source>The configuration %1 is good.</source>
        <translation>La configuration %1 est bonne.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLÈME</translation>
    </message>
    <message>
        <source>The machine that has the folders: number of a node, or an address. Without it: the node whose folders are on its own disk, else this one.</source>
        <translation>La machine qui a les dossiers : numéro d’un nœud ou adresse. Sans cette option : le nœud dont les dossiers sont sur son propre disque, sinon celui-ci.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Afficher du JSON.</translation>
    </message>
    <message>
        <source>Put a new one into %1 and start the agent again.</source>
        <translation>Mettez-en un nouveau dans %1 et redémarrez l’agent.</translation>
    </message>
    <message>
        <source>The certificate in %1 is not valid before %2.</source>
        <translation>Le certificat dans %1 n’est pas valide avant le %2.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock, or wait.</source>
        <translation>Vérifiez l’horloge de cette machine, ou attendez.</translation>
    </message>
    <message>
        <source>The certificate in %1 has expired on %2.</source>
        <translation>Le certificat dans %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>The certificate in %1 is valid until %2.</source>
        <translation>Le certificat dans %1 est valide jusqu’au %2.</translation>
    </message>
    <message>
        <source>%1.tls_certificate: %2 cannot be read, or holds no certificate in PEM form.</source>
        <translation>%1.tls_certificate : %2 ne peut pas être lu ou ne contient pas de certificat au format PEM.</translation>
    </message>
    <message>
        <source>Put the certificate there, or correct the configuration.</source>
        <translation>Mettez-y le certificat, ou corrigez la configuration.</translation>
    </message>
    <message>
        <source>The certificate in %1 is not for %2, which people come to.</source>
        <translation>Le certificat dans %1 n’est pas établi pour %2, l’adresse que les utilisateurs visitent.</translation>
    </message>
    <message>
        <source>Get one for that name, or correct node.address.</source>
        <translation>Obtenez-en un pour ce nom, ou corrigez node.address.</translation>
    </message>
    <message>
        <source>Put the key of the certificate there.</source>
        <translation>Mettez-y la clé du certificat.</translation>
    </message>
    <message>
        <source>The key in %1 does not belong to the certificate in %2.</source>
        <translation>La clé dans %1 n’est pas celle du certificat dans %2.</translation>
    </message>
    <message>
        <source>Put the two there that were made together.</source>
        <translation>Mettez-y une clé et un certificat créés ensemble.</translation>
    </message>
    <message>
        <source>Nobody whom this machine trusts has signed the certificate in %1: %2.</source>
        <translation>Aucune autorité approuvée par cette machine n’a signé le certificat dans %1 : %2.</translation>
    </message>
    <message>
        <source>The authority in %1 has not signed the certificate in %2: %3.</source>
        <translation>L’autorité dans %1 n’a pas signé le certificat dans %2 : %3.</translation>
    </message>
    <message>
        <source>Append the certificates between it and its authority to the file.</source>
        <translation>Ajoutez à la fin du fichier les certificats qui le relient à son autorité.</translation>
    </message>
    <message>
        <source>Use the authority that signed it, and append the certificates in between.</source>
        <translation>Utilisez l’autorité qui l’a signé, et ajoutez à la fin du fichier les certificats intermédiaires.</translation>
    </message>
    <message>
        <source>The certificate in %1 may not be used by both ends of a connection.</source>
        <translation>Le certificat dans %1 ne peut pas servir aux deux extrémités d’une connexion.</translation>
    </message>
    <message>
        <source>Get one whose extended key usage has serverAuth and clientAuth, or none.</source>
        <translation>Obtenez-en un dont l’utilisation étendue de la clé (extended key usage) comprend serverAuth et clientAuth, ou qui n’en a pas.</translation>
    </message>
    <message>
        <source>No certificates are configured.</source>
        <translation>Aucun certificat n’est configuré.</translation>
    </message>
    <message>
        <source>Not looked at, as the database cannot be used yet.</source>
        <translation>Non vérifié, car la base de données n’est pas encore utilisable.</translation>
    </message>
    <message>
        <source>Do what is said of the database, then run this again.</source>
        <translation>Suivez ce qui est dit de la base de données, puis relancez ceci.</translation>
    </message>
    <message>
        <source>%1 goes with the database&apos;s.</source>
        <translation>%1 concorde avec celle de la base de données.</translation>
    </message>
    <message>
        <source>%1 is %2 s ahead of the database&apos;s.</source>
        <translation>%1 avance de %2 s sur celle de la base de données.</translation>
    </message>
    <message>
        <source>%1 is %2 s behind the database&apos;s.</source>
        <translation>%1 retarde de %2 s sur celle de la base de données.</translation>
    </message>
    <message>
        <source>This machine has no data of time zones: appointments cannot be reckoned.</source>
        <translation>Cette machine n’a pas de données de fuseaux horaires : les rendez-vous ne peuvent pas être calculés.</translation>
    </message>
    <message>
        <source>Run: apt install tzdata</source>
        <translation>Lancez : apt install tzdata</translation>
    </message>
    <message>
        <source>The data of time zones is there.</source>
        <translation>Les données de fuseaux horaires sont là.</translation>
    </message>
    <message>
        <source>The time zone %1 is not known here.</source>
        <translation>Le fuseau horaire %1 est inconnu ici.</translation>
    </message>
    <message>
        <source>Correct calendar.time_zone, or run: apt install tzdata tzdata-legacy</source>
        <translation>Corrigez calendar.time_zone, ou lancez : apt install tzdata tzdata-legacy</translation>
    </message>
    <message>
        <source>Let the machines set their clocks by themselves: apt install chrony</source>
        <translation>Laissez les machines régler leurs horloges elles-mêmes : apt install chrony</translation>
    </message>
    <message>
        <source>This machine&apos;s clock</source>
        <translation>L’horloge de cette machine</translation>
    </message>
    <message>
        <source>The clock of node %1 (%2)</source>
        <translation>L’horloge du nœud %1 (%2)</translation>
    </message>
    <message>
        <source>Run on the server, as its administrator: ALTER DATABASE %1 OWNER TO %2; and in that database: GRANT ALL ON SCHEMA public TO %2; GRANT ALL ON ALL TABLES IN SCHEMA public TO %2; and for each table: ALTER TABLE … OWNER TO %2;</source>
        <translation>Lancez sur le serveur, en tant que son administrateur : ALTER DATABASE %1 OWNER TO %2; et dans cette base de données : GRANT ALL ON SCHEMA public TO %2; GRANT ALL ON ALL TABLES IN SCHEMA public TO %2; et pour chaque table : ALTER TABLE … OWNER TO %2;</translation>
    </message>
    <message>
        <source>Run on the server, as its administrator: GRANT ALL PRIVILEGES ON %1.* TO &apos;%2&apos;@&apos;…&apos;;</source>
        <translation>Lancez sur le serveur, en tant que son administrateur : GRANT ALL PRIVILEGES ON %1.* TO &apos;%2&apos;@&apos;…&apos;;</translation>
    </message>
    <message>
        <source>The account %1 may not %2: %3.</source>
        <translation>Le compte %1 n’a pas le droit %2 : %3.</translation>
    </message>
    <message>
        <source>the table %1 belongs to another account</source>
        <translation>la table %1 appartient à un autre compte</translation>
    </message>
    <message>
        <source>The account %1 may read, write and change the schema.</source>
        <translation>Le compte %1 peut lire, écrire et modifier le schéma.</translation>
    </message>
    <message>
        <source>The database server %1 cannot be reached: %2.</source>
        <translation>Le serveur de base de données %1 est injoignable : %2.</translation>
    </message>
    <message>
        <source>Start it, open its port in the firewall, let it listen on that address, or correct database.host and database.port.</source>
        <translation>Démarrez-le, ouvrez son port dans le pare-feu, faites-le écouter sur cette adresse, ou corrigez database.host et database.port.</translation>
    </message>
    <message>
        <source>The database server %1 takes connections, but does not answer.</source>
        <translation>Le serveur de base de données %1 accepte les connexions, mais ne répond pas.</translation>
    </message>
    <message>
        <source>Look at its log and its machine: it may be stopped, out of memory, or wait for its disk.</source>
        <translation>Regardez son journal et sa machine : il est peut-être arrêté, à court de mémoire, ou en attente de son disque.</translation>
    </message>
    <message>
        <source>The database server is MySQL %1, which is not supported.</source>
        <translation>Le serveur de base de données est MySQL %1, qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>Use MariaDB %1 or newer, or PostgreSQL.</source>
        <translation>Utilisez MariaDB %1 ou plus récent, ou PostgreSQL.</translation>
    </message>
    <message>
        <source>The database server is %1 %2, which is too old.</source>
        <translation>Le serveur de base de données est %1 %2, qui est trop ancien.</translation>
    </message>
    <message>
        <source>Upgrade it to %1 %2 or newer.</source>
        <translation>Mettez-le à jour vers %1 %2 ou plus récent.</translation>
    </message>
    <message>
        <source>The database server is %1 %2.</source>
        <translation>Le serveur de base de données est %1 %2.</translation>
    </message>
    <message>
        <source>after a power cut the database may be damaged</source>
        <translation>après une coupure de courant, la base de données peut être endommagée</translation>
    </message>
    <message>
        <source>nodes must see what others have committed</source>
        <translation>les nœuds doivent voir ce que les autres ont validé</translation>
    </message>
    <message>
        <source>not every text could be stored: the database must be made anew, with UTF8</source>
        <translation>certains textes ne pourraient pas être enregistrés : la base de données doit être recréée en UTF8</translation>
    </message>
    <message>
        <source>without InnoDB there are no transactions</source>
        <translation>sans InnoDB, il n’y a pas de transactions</translation>
    </message>
    <message>
        <source>a power cut may lose what people were told is stored</source>
        <translation>une coupure de courant peut perdre ce qui avait été annoncé comme enregistré</translation>
    </message>
    <message>
        <source>changes of the schema that cannot be done as said would be done otherwise</source>
        <translation>les modifications du schéma impossibles telles quelles seraient faites autrement</translation>
    </message>
    <message>
        <source>The database server has %1 = %2: %3.</source>
        <translation>Le serveur de base de données a %1 = %2 : %3.</translation>
    </message>
    <message>
        <source>Set %1 = %2 in the server&apos;s configuration.</source>
        <translation>Mettez %1 = %2 dans la configuration du serveur.</translation>
    </message>
    <message>
        <source>The database server is set up as it should be.</source>
        <translation>Le serveur de base de données est réglé comme il faut.</translation>
    </message>
    <message>
        <source>The database server takes %1 connections; %2 nodes may want up to %3.</source>
        <translation>Le serveur de base de données accepte %1 connexions ; %2 nœuds peuvent en demander jusqu’à %3.</translation>
    </message>
    <message>
        <source>Set max_connections = %1 in the server&apos;s configuration.</source>
        <translation>Mettez max_connections = %1 dans la configuration du serveur.</translation>
    </message>
    <message>
        <source>The database server takes %1 connections; the nodes want up to %2.</source>
        <translation>Le serveur de base de données accepte %1 connexions ; les nœuds en demandent jusqu’à %2.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver %1 for this database is not installed.</source>
        <translation>Le pilote Qt %1 pour cette base de données n’est pas installé.</translation>
    </message>
    <message>
        <source>Run: apt install libqt6sql6-psql libqt6sql6-mysql</source>
        <translation>Lancez : apt install libqt6sql6-psql libqt6sql6-mysql</translation>
    </message>
    <message>
        <source>The database server %1 refuses the login of %2 to database %3: %4.</source>
        <translation>Le serveur de base de données %1 refuse la connexion de %2 à la base de données %3 : %4.</translation>
    </message>
    <message>
        <source>Check database.user, database.name and the password in database.password_file, and that the server&apos;s pg_hba.conf lets this machine in.</source>
        <translation>Vérifiez database.user, database.name et le mot de passe dans database.password_file, et que le pg_hba.conf du serveur laisse entrer cette machine.</translation>
    </message>
    <message>
        <source>Check database.user, database.name and the password in database.password_file, and that the account may log in from this machine.</source>
        <translation>Vérifiez database.user, database.name et le mot de passe dans database.password_file, et que le compte peut se connecter depuis cette machine.</translation>
    </message>
    <message>
        <source>The folder %1 of the database is not there.</source>
        <translation>Le dossier %1 de la base de données n’existe pas.</translation>
    </message>
    <message>
        <source>Make it, or correct database.file.</source>
        <translation>Créez-le, ou corrigez database.file.</translation>
    </message>
    <message>
        <source>This user may not write into the folder %1 of the database.</source>
        <translation>Cet utilisateur n’a pas le droit d’écrire dans le dossier %1 de la base de données.</translation>
    </message>
    <message>
        <source>Run this as the agent&apos;s user, or give it the folder.</source>
        <translation>Lancez ceci sous l’utilisateur de l’agent, ou donnez-lui le dossier.</translation>
    </message>
    <message>
        <source>The database %1 is not there.</source>
        <translation>La base de données %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; on the first node, or correct database.file.</source>
        <translation>Lancez « atrium-agent init » sur le premier nœud, ou corrigez database.file.</translation>
    </message>
    <message>
        <source>This user may not write the database %1.</source>
        <translation>Cet utilisateur n’a pas le droit d’écrire dans la base de données %1.</translation>
    </message>
    <message>
        <source>Run this as the agent&apos;s user, or give it the file.</source>
        <translation>Lancez ceci sous l’utilisateur de l’agent, ou donnez-lui le fichier.</translation>
    </message>
    <message>
        <source>The database is the file %1.</source>
        <translation>La base de données est le fichier %1.</translation>
    </message>
    <message>
        <source>The database holds no Atrium cluster yet.</source>
        <translation>La base de données ne contient pas encore de cluster Atrium.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; once on the first node.</source>
        <translation>Lancez une fois « atrium-agent init » sur le premier nœud.</translation>
    </message>
    <message>
        <source>The database has schema version %1; this program knows versions up to %2 and can work with it.</source>
        <translation>La base de données a la version de schéma %1 ; ce programme connaît les versions jusqu’à %2 et peut s’en servir.</translation>
    </message>
    <message>
        <source>Upgrade this node too.</source>
        <translation>Mettez aussi ce nœud à jour.</translation>
    </message>
    <message>
        <source>The database has schema version %1; this program&apos;s is %2.</source>
        <translation>La base de données a la version de schéma %1 ; celle de ce programme est %2.</translation>
    </message>
    <message>
        <source>Start this node: it brings the schema up to date, and older nodes go on working.</source>
        <translation>Démarrez ce nœud : il met le schéma à jour, et les nœuds plus anciens continuent de fonctionner.</translation>
    </message>
    <message>
        <source>The database has schema version %1, which is this program&apos;s.</source>
        <translation>La base de données a la version de schéma %1, celle de ce programme.</translation>
    </message>
    <message>
        <source>%1 is a standby: it takes no writes.</source>
        <translation>%1 est un serveur de secours : il n’accepte pas d’écritures.</translation>
    </message>
    <message>
        <source>%1 takes writes too: two servers would go different ways.</source>
        <translation>%1 accepte aussi des écritures : les données des deux serveurs divergeraient.</translation>
    </message>
    <message>
        <source>Make one of them the standby of the other at once, and compare what they hold.</source>
        <translation>Faites aussitôt de l’un le serveur de secours de l’autre, et comparez leur contenu.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 répond.</translation>
    </message>
    <message>
        <source>No server of the database takes writes.</source>
        <translation>Aucun serveur de la base de données n’accepte d’écritures.</translation>
    </message>
    <message>
        <source>Name the primary in section [database], or promote a standby.</source>
        <translation>Indiquez le serveur primaire dans la section [database], ou promouvez un serveur de secours.</translation>
    </message>
    <message>
        <source>Whether the nodes share their folders was not looked at, as the database cannot be used yet.</source>
        <translation>Le partage des dossiers entre les nœuds n’a pas été vérifié, car la base de données n’est pas encore utilisable.</translation>
    </message>
    <message>
        <source>Raise it, in the agent&apos;s systemd unit: LimitNOFILE=%1; in a shell: ulimit -Hn %1</source>
        <translation>Augmentez la limite, dans l’unité systemd de l’agent : LimitNOFILE=%1 ; dans un shell : ulimit -Hn %1</translation>
    </message>
    <message>
        <source>A process may have %1 open files, but limits.connections = %2 needs %3.</source>
        <translation>Un processus peut avoir %1 fichiers ouverts, mais limits.connections = %2 en demande %3.</translation>
    </message>
    <message>
        <source>A process may have %1 open files: too few to serve anybody.</source>
        <translation>Un processus peut avoir %1 fichiers ouverts : trop peu pour servir qui que ce soit.</translation>
    </message>
    <message>
        <source>A process may have %1 open files: enough for some %2 connections.</source>
        <translation>Un processus peut avoir %1 fichiers ouverts : assez pour environ %2 connexions.</translation>
    </message>
    <message>
        <source>A process may have any number of open files.</source>
        <translation>Un processus peut avoir un nombre illimité de fichiers ouverts.</translation>
    </message>
    <message>
        <source>A process may have %1 open files.</source>
        <translation>Un processus peut avoir %1 fichiers ouverts.</translation>
    </message>
    <message>
        <source>This user may have %1 threads and processes in all.</source>
        <translation>Cet utilisateur peut avoir %1 threads et processus en tout.</translation>
    </message>
    <message>
        <source>Raise it, in the agent&apos;s systemd unit: LimitNPROC=4096 and TasksMax=4096</source>
        <translation>Augmentez la limite, dans l’unité systemd de l’agent : LimitNPROC=4096 et TasksMax=4096</translation>
    </message>
    <message>
        <source>This user may have enough threads.</source>
        <translation>Cet utilisateur peut avoir assez de threads.</translation>
    </message>
    <message>
        <source>This machine has %1 MiB of memory left.</source>
        <translation>Il reste %1 Mio de mémoire à cette machine.</translation>
    </message>
    <message>
        <source>Give it more, or move other programs elsewhere: previews alone may take 1 GiB.</source>
        <translation>Donnez-lui-en plus, ou déplacez d’autres programmes : les aperçus à eux seuls peuvent prendre 1 Gio.</translation>
    </message>
    <message>
        <source>How much space is left for %1 is not known (%2).</source>
        <translation>L’espace restant pour %1 est inconnu (%2).</translation>
    </message>
    <message>
        <source>Look at that disk.</source>
        <translation>Regardez ce disque.</translation>
    </message>
    <message>
        <source>%1 MiB are left for %2 (%3).</source>
        <translation>Il reste %1 Mio pour %2 (%3).</translation>
    </message>
    <message>
        <source>Remove what is not needed there, or use a larger disk.</source>
        <translation>Supprimez-y ce qui n’est pas nécessaire, ou utilisez un disque plus grand.</translation>
    </message>
    <message>
        <source>%1 MiB are left for %2.</source>
        <translation>Il reste %1 Mio pour %2.</translation>
    </message>
    <message>
        <source>files that programs make for a while</source>
        <translation>les fichiers temporaires des programmes</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de données</translation>
    </message>
    <message>
        <source>This node sends no mail.</source>
        <translation>Ce nœud n’envoie pas d’e-mails.</translation>
    </message>
    <message>
        <source>The mail server %1 answers.</source>
        <translation>Le serveur de messagerie %1 répond.</translation>
    </message>
    <message>
        <source>The mail server %1 answers and takes the login.</source>
        <translation>Le serveur de messagerie %1 répond et accepte la connexion.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached: %2.</source>
        <translation>Le serveur de messagerie %1 est injoignable : %2.</translation>
    </message>
    <message>
        <source>Check mail.server and mail.port, and the firewall.</source>
        <translation>Vérifiez mail.server et mail.port, ainsi que le pare-feu.</translation>
    </message>
    <message>
        <source>No TLS with the mail server %1: %2.</source>
        <translation>Pas de TLS avec le serveur de messagerie %1 : %2.</translation>
    </message>
    <message>
        <source>Check mail.tls and mail.port; name the authority that signed its certificate in mail.ca_file.</source>
        <translation>Vérifiez mail.tls et mail.port ; indiquez dans mail.ca_file l’autorité qui a signé son certificat.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the login: %2.</source>
        <translation>Le serveur de messagerie %1 refuse la connexion : %2.</translation>
    </message>
    <message>
        <source>Check mail.user and the password in mail.password_file.</source>
        <translation>Vérifiez mail.user et le mot de passe dans mail.password_file.</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer as it should: %2.</source>
        <translation>Le serveur de messagerie %1 ne répond pas comme il faut : %2.</translation>
    </message>
    <message>
        <source>Check that mail.server and mail.port are those of a mail server.</source>
        <translation>Vérifiez que mail.server et mail.port sont ceux d’un serveur de messagerie.</translation>
    </message>
    <message>
        <source>Node %1 does not run.</source>
        <translation>Le nœud %1 n’est pas démarré.</translation>
    </message>
    <message>
        <source>Node %1 ended without giving back what it had, or does not reach the database.</source>
        <translation>Le nœud %1 s’est terminé sans rendre ce qu’il avait, ou n’atteint pas la base de données.</translation>
    </message>
    <message>
        <source>Look at the end of its log, then start it. Others have taken its rooms.</source>
        <translation>Regardez la fin de son journal, puis démarrez-le. D’autres ont repris ses salles.</translation>
    </message>
    <message>
        <source>Node %1 has crashed: its process %2 is gone.</source>
        <translation>Le nœud %1 a planté : son processus %2 a disparu.</translation>
    </message>
    <message>
        <source>Look at the end of its log, then start it: it takes its place at once.</source>
        <translation>Regardez la fin de son journal, puis démarrez-le : il reprend aussitôt sa place.</translation>
    </message>
    <message>
        <source>Node %1 is run by an agent on another machine, process %2 there.</source>
        <translation>Le nœud %1 est tenu par un agent sur une autre machine, processus %2 là-bas.</translation>
    </message>
    <message>
        <source>Give this node another node.id, or stop the other agent.</source>
        <translation>Donnez à ce nœud un autre node.id, ou arrêtez l’autre agent.</translation>
    </message>
    <message>
        <source>Node %1 runs on this machine as process %2, version %3.</source>
        <translation>Le nœud %1 tourne sur cette machine : processus %2, version %3.</translation>
    </message>
    <message>
        <source>node %1: %2</source>
        <translation>nœud %1 : %2</translation>
    </message>
    <message>
        <source>All nodes that run have this program&apos;s version, %1.</source>
        <translation>Tous les nœuds démarrés ont la version de ce programme, %1.</translation>
    </message>
    <message>
        <source>Nodes run other versions than this program (%1): %2.</source>
        <translation>Des nœuds ont une autre version que ce programme (%1) : %2.</translation>
    </message>
    <message>
        <source>Amid an upgrade that is as it should be; upgrade the others next.</source>
        <translation>C’est normal au milieu d’une mise à jour ; mettez ensuite les autres à jour.</translation>
    </message>
    <message>
        <source>Copy the key file from a node that is in the cluster.</source>
        <translation>Copiez le fichier de clé depuis un nœud qui est dans le cluster.</translation>
    </message>
    <message>
        <source>The key in %1 is not the key of this cluster.</source>
        <translation>La clé dans %1 n’est pas la clé de ce cluster.</translation>
    </message>
    <message>
        <source>The key in %1 is the cluster&apos;s.</source>
        <translation>La clé dans %1 est celle du cluster.</translation>
    </message>
    <message>
        <source>node %1, version %2</source>
        <translation>nœud %1, version %2</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema waits for %2.</source>
        <translation>L’étape %1 du schéma de la base de données attend : %2.</translation>
    </message>
    <message>
        <source>Upgrade these nodes.</source>
        <translation>Mettez ces nœuds à jour.</translation>
    </message>
    <message>
        <source>Node %1 is not listed in the cluster.</source>
        <translation>Le nœud %1 n’est pas dans la liste du cluster.</translation>
    </message>
    <message>
        <source>Add it with &quot;atrium-agent join&quot;, or in the console under Servers.</source>
        <translation>Ajoutez-le avec « atrium-agent join » ou dans la console sous « Serveurs ».</translation>
    </message>
    <message>
        <source>People are sent to %1, as the list of servers says, but the configuration says %2.</source>
        <translation>Les utilisateurs sont dirigés vers %1, selon la liste des serveurs, mais la configuration indique %2.</translation>
    </message>
    <message>
        <source>Correct the list of servers in the console, or node.address, http.port, http.protocol and http.webapp.</source>
        <translation>Corrigez la liste des serveurs dans la console, ou node.address, http.port, http.protocol et http.webapp.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à l’adresse %2</translation>
    </message>
    <message>
        <source>The commit channel of %1 cannot be reached: %2.</source>
        <translation>%1 : le canal de commit est injoignable : %2.</translation>
    </message>
    <message>
        <source>Check that the node runs, that its firewall lets this machine in, and that peers.address there names where others reach it.</source>
        <translation>Vérifiez que le nœud est démarré, que son pare-feu laisse entrer cette machine, et que son peers.address indique là où les autres l’atteignent.</translation>
    </message>
    <message>
        <source>%1 takes the connection, but does not speak as a node.</source>
        <translation>%1 : accepte la connexion, mais ne répond pas comme un nœud.</translation>
    </message>
    <message>
        <source>Check that this is the port peers.port of a node, which is not stopped.</source>
        <translation>Vérifiez qu’il s’agit bien du port peers.port d’un nœud, et que celui-ci n’est pas arrêté.</translation>
    </message>
    <message>
        <source>%1 speaks TLS, this node does not.</source>
        <translation>%1 : parle TLS, contrairement à ce nœud.</translation>
    </message>
    <message>
        <source>No TLS with %1: %2.</source>
        <translation>Pas de TLS avec %1 : %2.</translation>
    </message>
    <message>
        <source>Give all nodes peers.tls_certificate, tls_key and tls_ca of one authority, or none of them.</source>
        <translation>Donnez à tous les nœuds des peers.tls_certificate, tls_key et tls_ca d’une même autorité, ou à aucun.</translation>
    </message>
    <message>
        <source>%1 speaks no version of the commit channel that this node (version %2) speaks.</source>
        <translation>%1 : ne parle aucune version du canal de commit que ce nœud (version %2) parle.</translation>
    </message>
    <message>
        <source>Upgrade the older of the two; nodes may be one version apart.</source>
        <translation>Mettez à jour le plus ancien des deux ; les nœuds peuvent avoir une version d’écart.</translation>
    </message>
    <message>
        <source>%1 belongs to another cluster.</source>
        <translation>%1 : appartient à un autre cluster.</translation>
    </message>
    <message>
        <source>Correct its address in the list of servers, or in peers.commit_provider.</source>
        <translation>Corrigez son adresse dans la liste des serveurs, ou dans peers.commit_provider.</translation>
    </message>
    <message>
        <source>%1 has another cluster key than this node.</source>
        <translation>%1 : a une autre clé de cluster que ce nœud.</translation>
    </message>
    <message>
        <source>Copy the key file (cluster.key_file) from a node that is right to the one that is not, and start that one again.</source>
        <translation>Copiez le fichier de clé (cluster.key_file) d’un nœud où il est juste vers celui où il ne l’est pas, puis redémarrez ce dernier.</translation>
    </message>
    <message>
        <source>At %1 answers node %2 instead of %3.</source>
        <translation>À l’adresse %1, c’est le nœud %2 qui répond au lieu de : %3.</translation>
    </message>
    <message>
        <source>Correct peers.address of these two nodes: each needs an address of its own.</source>
        <translation>Corrigez peers.address de ces deux nœuds : chacun a besoin de sa propre adresse.</translation>
    </message>
    <message>
        <source>%1 is this node.</source>
        <translation>%1 : c’est ce nœud.</translation>
    </message>
    <message>
        <source>%1 answers, %2 ms.</source>
        <translation>%1 : répond, %2 ms.</translation>
    </message>
    <message>
        <source>node %1 (%2)</source>
        <translation>nœud %1 (%2)</translation>
    </message>
    <message>
        <source>Not called, as it does not run: %1.</source>
        <translation>Non appelé, car à l’arrêt : %1.</translation>
    </message>
    <message>
        <source>Not looked at, as the cluster key cannot be used.</source>
        <translation>Non vérifié, car la clé du cluster n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Do what is said of the key, then run this again.</source>
        <translation>Suivez ce qui est dit de la clé, puis relancez ceci.</translation>
    </message>
    <message>
        <source>There are no other nodes.</source>
        <translation>Il n’y a pas d’autres nœuds.</translation>
    </message>
    <message>
        <source>%1: this node listens on port %2.</source>
        <translation>%1 : ce nœud écoute sur le port %2.</translation>
    </message>
    <message>
        <source>Stop that program, or choose another %1.</source>
        <translation>Arrêtez ce programme, ou choisissez un autre %1.</translation>
    </message>
    <message>
        <source>%1: port %2 is used by a process that this user may not see.</source>
        <translation>%1 : le port %2 est utilisé par un processus que cet utilisateur ne peut pas voir.</translation>
    </message>
    <message>
        <source>Run this as root or as the agent&apos;s user, to see whose it is.</source>
        <translation>Lancez ceci sous root ou sous l’utilisateur de l’agent, pour voir à qui il est.</translation>
    </message>
    <message>
        <source>%1: port %2 is used by %3 (process %4).</source>
        <translation>%1 : le port %2 est utilisé par %3 (processus %4).</translation>
    </message>
    <message>
        <source>%1: port %2 is free.</source>
        <translation>%1 : le port %2 est libre.</translation>
    </message>
    <message>
        <source>%1: the agent that runs this node (process %2) does not listen on port %3.</source>
        <translation>%1 : l’agent qui tient ce nœud (processus %2) n’écoute pas sur le port %3.</translation>
    </message>
    <message>
        <source>If the configuration was changed, start the agent again. Otherwise another agent has this node&apos;s number: give this one another node.id.</source>
        <translation>Si la configuration a été modifiée, redémarrez l’agent. Sinon, un autre agent a le numéro de ce nœud : donnez à celui-ci un autre node.id.</translation>
    </message>
    <message>
        <source>%1: this user may not listen on port %2.</source>
        <translation>%1 : cet utilisateur n’a pas le droit d’écouter sur le port %2.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 on, or let systemd give the agent CAP_NET_BIND_SERVICE.</source>
        <translation>Choisissez un port à partir de 1024, ou laissez systemd donner CAP_NET_BIND_SERVICE à l’agent.</translation>
    </message>
    <message>
        <source>%1.listen: nobody can listen on %2 here: %3.</source>
        <translation>%1.listen : personne ne peut écouter ici sur %2 : %3.</translation>
    </message>
    <message>
        <source>Name an address of this machine, 0.0.0.0 or ::.</source>
        <translation>Indiquez une adresse de cette machine, 0.0.0.0 ou ::.</translation>
    </message>
    <message>
        <source>People reach nothing at %1: %2.</source>
        <translation>Rien ne répond aux utilisateurs à l’adresse %1 : %2.</translation>
    </message>
    <message>
        <source>Check node.address, the firewall, and the proxy if there is one in front.</source>
        <translation>Vérifiez node.address, le pare-feu, et le proxy s’il y en a un devant.</translation>
    </message>
    <message>
        <source>At %1 answers something else than this node: %2.</source>
        <translation>À l’adresse %1 répond autre chose que ce nœud : %2.</translation>
    </message>
    <message>
        <source>Check node.address, http.port, and where the proxy in front leads to.</source>
        <translation>Vérifiez node.address, http.port, et où mène le proxy placé devant.</translation>
    </message>
    <message>
        <source>This node answers at %1.</source>
        <translation>Ce nœud répond à l’adresse %1.</translation>
    </message>
    <message>
        <source>Run as root: sysctl -w kernel.unprivileged_userns_clone=1, and put that line into /etc/sysctl.d.</source>
        <translation>Lancez sous root : sysctl -w kernel.unprivileged_userns_clone=1, et mettez cette ligne dans /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>Run as root: sysctl -w user.max_user_namespaces=10000, and put that line into /etc/sysctl.d.</source>
        <translation>Lancez sous root : sysctl -w user.max_user_namespaces=10000, et mettez cette ligne dans /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>Let AppArmor give bubblewrap user namespaces: a profile for /usr/bin/bwrap with &quot;userns,&quot;.</source>
        <translation>Laissez AppArmor accorder à bubblewrap les espaces de noms utilisateur : un profil pour /usr/bin/bwrap avec « userns, ».</translation>
    </message>
    <message>
        <source>Let the agent have user namespaces: in systemd no RestrictNamespaces=, in a container the right to make them.</source>
        <translation>Laissez l’agent avoir des espaces de noms utilisateur : dans systemd, pas de RestrictNamespaces= ; dans un conteneur, le droit d’en créer.</translation>
    </message>
    <message>
        <source>All programs that make previews are installed.</source>
        <translation>Tous les programmes qui créent les aperçus sont installés.</translation>
    </message>
    <message>
        <source>Programs that make previews are missing: files of some types have none.</source>
        <translation>Il manque des programmes qui créent les aperçus : les fichiers de certains types n’en ont pas.</translation>
    </message>
    <message>
        <source>Run: apt install %1</source>
        <translation>Lancez : apt install %1</translation>
    </message>
    <message>
        <source>The sandbox of previews was not tried: no file can be made in the folder for them.</source>
        <translation>Le bac à sable des aperçus n’a pas été essayé : aucun fichier ne peut être créé dans le dossier prévu pour eux.</translation>
    </message>
    <message>
        <source>Make room in /tmp.</source>
        <translation>Faites de la place dans /tmp.</translation>
    </message>
    <message>
        <source>The sandbox of previews works.</source>
        <translation>Le bac à sable des aperçus fonctionne.</translation>
    </message>
    <message>
        <source>The sandbox of previews works, with %1.</source>
        <translation>Le bac à sable des aperçus fonctionne, avec %1.</translation>
    </message>
    <message>
        <source>The sandbox of previews does not answer.</source>
        <translation>Le bac à sable des aperçus ne répond pas.</translation>
    </message>
    <message>
        <source>Look at the machine&apos;s log.</source>
        <translation>Regardez le journal de la machine.</translation>
    </message>
    <message>
        <source>The sandbox of previews does not work: %1.</source>
        <translation>Le bac à sable des aperçus ne fonctionne pas : %1.</translation>
    </message>
    <message>
        <source>%1: the file %2 cannot be read: %3.</source>
        <translation>%1 : le fichier %2 ne peut pas être lu : %3.</translation>
    </message>
    <message>
        <source>Put it there, from a node that has it, or correct the configuration.</source>
        <translation>Mettez-l’y, depuis un nœud qui l’a, ou corrigez la configuration.</translation>
    </message>
    <message>
        <source>%1: everybody on this machine may use the file %2 (mode %3).</source>
        <translation>%1 : tout le monde sur cette machine a accès au fichier %2 (mode %3).</translation>
    </message>
    <message>
        <source>Run: chmod 600 %1</source>
        <translation>Lancez : chmod 600 %1</translation>
    </message>
    <message>
        <source>%1: this user may not read the file %2.</source>
        <translation>%1 : cet utilisateur n’a pas le droit de lire le fichier %2.</translation>
    </message>
    <message>
        <source>Run this as the agent&apos;s user. If it was that user, run as root: chown %1 %2</source>
        <translation>Lancez ceci sous l’utilisateur de l’agent. Si c’était déjà lui, lancez sous root : chown %1 %2</translation>
    </message>
    <message>
        <source>%1: the file %2 belongs to another user (%3), who can change it.</source>
        <translation>%1 : le fichier %2 appartient à un autre utilisateur (%3), qui peut le modifier.</translation>
    </message>
    <message>
        <source>Run as root: chown %1 %2</source>
        <translation>Lancez sous root : chown %1 %2</translation>
    </message>
    <message>
        <source>%1: the file %2 is empty.</source>
        <translation>%1 : le fichier %2 est vide.</translation>
    </message>
    <message>
        <source>Put the secret into its first line.</source>
        <translation>Mettez le secret sur sa première ligne.</translation>
    </message>
    <message>
        <source>%1: nobody but its owner and group may read %2.</source>
        <translation>%1 : seuls son propriétaire et son groupe peuvent lire %2.</translation>
    </message>
    <message>
        <source>Not looked at, as the configuration is wrong.</source>
        <translation>Non vérifié, car la configuration est fausse.</translation>
    </message>
    <message>
        <source>Correct the configuration first, then run this again.</source>
        <translation>Corrigez d’abord la configuration, puis relancez ceci.</translation>
    </message>
    <message>
        <source>No answer within %1 s.</source>
        <translation>Pas de réponse en %1 s.</translation>
    </message>
    <message>
        <source>Something that is asked here hangs: see the other lines, and the machine&apos;s log.</source>
        <translation>Quelque chose d’interrogé ici reste bloqué : regardez les autres lignes et le journal de la machine.</translation>
    </message>
    <message>
        <source>There is no topic &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de sujet &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Use one or several of: %1.</source>
        <translation>Utilisez une ou plusieurs de ces valeurs : %1.</translation>
    </message>
    <message>
        <source>What to look at, one or several of: %1. None: all of it.</source>
        <translation>Ce qu&apos;il faut examiner, une ou plusieurs de ces valeurs : %1. Aucune : tout.</translation>
    </message>
    <message>
        <source>Nobody hears or sees anybody in this node&apos;s rooms: media.mesh_people is 0, and there is no media server.</source>
        <translation>Personne n&apos;entend ni ne voit personne dans les salles de ce nœud : media.mesh_people vaut 0, et il n&apos;y a pas de serveur multimédia.</translation>
    </message>
    <message>
        <source>Take media.mesh_people out, or set media.janus_url.</source>
        <translation>Retirez media.mesh_people, ou définissez media.janus_url.</translation>
    </message>
    <message>
        <source>All voice and video goes over the media server.</source>
        <translation>Toute la voix et la vidéo passent par le serveur multimédia.</translation>
    </message>
    <message>
        <source>Voice and video go over the media server.</source>
        <translation>La voix et la vidéo passent par le serveur multimédia.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n people of a room send voice and video to each other; there is no media server for more.</source>
        <translation>
            <numerusform>Jusqu&apos;à %n personne d&apos;une salle envoie voix et vidéo aux autres ; il n&apos;y a pas de serveur multimédia pour davantage.</numerusform>
            <numerusform>Jusqu&apos;à %n personnes d&apos;une salle s&apos;envoient voix et vidéo ; il n&apos;y a pas de serveur multimédia pour davantage.</numerusform>
        </translation>
    </message>
    <message>
        <source>See whether the server runs, and whether firewalls let its port through.</source>
        <translation>Vérifiez que le serveur fonctionne et que les pare-feu laissent passer son port.</translation>
    </message>
    <message>
        <source>%1 relays for this cluster&apos;s people.</source>
        <translation>%1 sert de relais aux personnes de cette grappe.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 est injoignable : %2.</translation>
    </message>
    <message>
        <source>What answers at %1 speaks no STUN.</source>
        <translation>Ce qui répond à %1 ne parle pas STUN.</translation>
    </message>
    <message>
        <source>Correct the address in media.stun_urls or media.turn_urls.</source>
        <translation>Corrigez l&apos;adresse dans media.stun_urls ou media.turn_urls.</translation>
    </message>
    <message>
        <source>%1 answers and relays nothing.</source>
        <translation>%1 répond mais ne relaie rien.</translation>
    </message>
    <message>
        <source>Let that server relay (coturn: no stun-only), or name it in media.stun_urls.</source>
        <translation>Laissez ce serveur relayer (coturn : pas de stun-only), ou indiquez-le dans media.stun_urls.</translation>
    </message>
    <message>
        <source>%1 does not take the credentials of this node: %2.</source>
        <translation>%1 n&apos;accepte pas les identifiants de ce nœud : %2.</translation>
    </message>
    <message>
        <source>Give both the same secret: media.turn_secret_file here, use-auth-secret and static-auth-secret in turnserver.conf. Their clocks must agree.</source>
        <translation>Donnez aux deux le même secret : media.turn_secret_file ici, use-auth-secret et static-auth-secret dans turnserver.conf. Leurs horloges doivent concorder.</translation>
    </message>
    <message>
        <source>%1 relays for anybody, without credentials.</source>
        <translation>%1 relaie pour n&apos;importe qui, sans identifiants.</translation>
    </message>
    <message>
        <source>Set use-auth-secret and static-auth-secret in turnserver.conf.</source>
        <translation>Définissez use-auth-secret et static-auth-secret dans turnserver.conf.</translation>
    </message>
    <message>
        <source>%1 refuses: %2.</source>
        <translation>%1 refuse : %2.</translation>
    </message>
    <message>
        <source>Look into that server&apos;s log.</source>
        <translation>Consultez le journal de ce serveur.</translation>
    </message>
    <message>
        <source>No TURN server is named: people whose networks let nothing through but the web may hear and see nobody.</source>
        <translation>Aucun serveur TURN n&apos;est indiqué : les personnes dont le réseau ne laisse passer que le web risquent de n&apos;entendre et de ne voir personne.</translation>
    </message>
    <message>
        <source>Janus does what anybody says who reaches it: it asks for no secret.</source>
        <translation>Janus obéit à quiconque peut le joindre : il ne demande aucun secret.</translation>
    </message>
    <message>
        <source>Set api_secret in janus.jcfg, and media.janus_api_secret_file here.</source>
        <translation>Définissez api_secret dans janus.jcfg, et media.janus_api_secret_file ici.</translation>
    </message>
    <message>
        <source>The secret of Janus goes over the network in the clear.</source>
        <translation>Le secret de Janus circule en clair sur le réseau.</translation>
    </message>
    <message>
        <source>Have Janus on this machine, or speak wss:// to it.</source>
        <translation>Installez Janus sur cette machine, ou parlez-lui en wss://.</translation>
    </message>
    <message>
        <source>Janus makes rooms without a key.</source>
        <translation>Janus crée des salles sans clé.</translation>
    </message>
    <message>
        <source>Set admin_key in janus.plugin.videoroom.jcfg, and media.janus_admin_key_file here.</source>
        <translation>Définissez admin_key dans janus.plugin.videoroom.jcfg, et media.janus_admin_key_file ici.</translation>
    </message>
    <message>
        <source>Janus makes rooms only for who has its key, and this node has none.</source>
        <translation>Janus ne crée des salles que pour qui possède sa clé, et ce nœud n&apos;en a pas.</translation>
    </message>
    <message>
        <source>Put admin_key of janus.plugin.videoroom.jcfg into a file, and name it in media.janus_admin_key_file.</source>
        <translation>Mettez admin_key de janus.plugin.videoroom.jcfg dans un fichier, et indiquez-le dans media.janus_admin_key_file.</translation>
    </message>
    <message>
        <source>Janus forgets this node at once when their connection breaks: everybody is interrupted then, and when the agent is started anew.</source>
        <translation>Janus oublie ce nœud dès que leur connexion s&apos;interrompt : tout le monde est alors coupé, de même quand l&apos;agent est redémarré.</translation>
    </message>
    <message>
        <source>Set reclaim_session_timeout = 60 in janus.jcfg.</source>
        <translation>Définissez reclaim_session_timeout = 60 dans janus.jcfg.</translation>
    </message>
    <message>
        <source>Janus %1 answers at %2 and takes the secret.</source>
        <translation>Janus %1 répond à %2 et accepte le secret.</translation>
    </message>
    <message>
        <source>Janus cannot be reached at %1: %2.</source>
        <translation>Janus est injoignable à %1 : %2.</translation>
    </message>
    <message>
        <source>Start it, and compare ws_ip and ws_port in janus.transport.websockets.jcfg with media.janus_url.</source>
        <translation>Démarrez-le, et comparez ws_ip et ws_port dans janus.transport.websockets.jcfg avec media.janus_url.</translation>
    </message>
    <message>
        <source>What takes the connection at %1 does not answer as Janus does.</source>
        <translation>Ce qui accepte la connexion à %1 ne répond pas comme Janus.</translation>
    </message>
    <message>
        <source>Correct media.janus_url; if it is Janus, it hangs: start it anew.</source>
        <translation>Corrigez media.janus_url ; si c&apos;est bien Janus, il est bloqué : redémarrez-le.</translation>
    </message>
    <message>
        <source>Janus at %1 does not take the secret of this node.</source>
        <translation>Janus à %1 n&apos;accepte pas le secret de ce nœud.</translation>
    </message>
    <message>
        <source>Put api_secret of janus.jcfg into the file that media.janus_api_secret_file names.</source>
        <translation>Mettez api_secret de janus.jcfg dans le fichier qu&apos;indique media.janus_api_secret_file.</translation>
    </message>
    <message>
        <source>Janus at %1 has no plugin VideoRoom.</source>
        <translation>Janus à %1 n&apos;a pas de plugin VideoRoom.</translation>
    </message>
    <message>
        <source>Take libjanus_videoroom.so out of plugins.disable in janus.jcfg.</source>
        <translation>Retirez libjanus_videoroom.so de plugins.disable dans janus.jcfg.</translation>
    </message>
    <message>
        <source>Janus at %1 does not take the key of this node for making rooms.</source>
        <translation>Janus à %1 n&apos;accepte pas la clé de ce nœud pour créer des salles.</translation>
    </message>
    <message>
        <source>Put admin_key of janus.plugin.videoroom.jcfg into the file that media.janus_admin_key_file names.</source>
        <translation>Mettez admin_key de janus.plugin.videoroom.jcfg dans le fichier qu&apos;indique media.janus_admin_key_file.</translation>
    </message>
    <message>
        <source>Janus at %1 refuses: %2.</source>
        <translation>Janus à %1 refuse : %2.</translation>
    </message>
    <message>
        <source>Look into the log of Janus.</source>
        <translation>Consultez le journal de Janus.</translation>
    </message>
    <message>
        <source>The folder %1, where Janus writes recordings, is not there.</source>
        <translation>Le dossier %1, où Janus écrit les enregistrements, n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Make it, and let the users of Janus and of the agent write there: setfacl, as README says.</source>
        <translation>Créez-le, et laissez les utilisateurs de Janus et de l&apos;agent y écrire : setfacl, comme l&apos;indique README.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1, where Janus writes recordings: %2.</source>
        <translation>Rien ne peut être écrit dans %1, où Janus écrit les enregistrements : %2.</translation>
    </message>
    <message>
        <source>Let the users of Janus and of the agent write there: setfacl, as README says.</source>
        <translation>Laissez les utilisateurs de Janus et de l&apos;agent y écrire : setfacl, comme l&apos;indique README.</translation>
    </message>
    <message>
        <source>Recordings can be written to %1.</source>
        <translation>Les enregistrements peuvent être écrits dans %1.</translation>
    </message>
    <message>
        <source>All programs that make films of recordings are installed.</source>
        <translation>Tous les programmes qui font des films à partir des enregistrements sont installés.</translation>
    </message>
    <message>
        <source>Programs that make films of recordings are missing: other nodes must make them.</source>
        <translation>Il manque des programmes qui font des films à partir des enregistrements : d’autres nœuds doivent s’en charger.</translation>
    </message>
    <message>
        <source>Run: apt install %1, or set media.converters = 0 here.</source>
        <translation>Lancez : apt install %1, ou définissez ici media.converters = 0.</translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message>
        <source>The folder %1 of the database file cannot be used.</source>
        <translation>Le dossier %1 du fichier de base de données est inutilisable.</translation>
    </message>
    <message>
        <source>Create it, or correct database.file.</source>
        <translation>Créez-le, ou corrigez database.file.</translation>
    </message>
    <message>
        <source>The SQLite database %1 is on a network or user-space file system, where its locks do not hold.</source>
        <translation>La base SQLite %1 est sur un système de fichiers réseau ou en espace utilisateur, où ses verrous ne tiennent pas.</translation>
    </message>
    <message>
        <source>Put it on a local disk, or use PostgreSQL or MariaDB for nodes on several machines.</source>
        <translation>Placez-la sur un disque local, ou utilisez PostgreSQL ou MariaDB pour des nœuds sur plusieurs machines.</translation>
    </message>
    <message>
        <source>The SQLite database is in use by node %1 on another machine.</source>
        <translation>La base SQLite est utilisée par le nœud %1 sur une autre machine.</translation>
    </message>
    <message>
        <source>One SQLite file serves agents on one machine only. Stop the nodes there first, or use PostgreSQL or MariaDB.</source>
        <translation>Un fichier SQLite ne sert que les agents d’une seule machine. Arrêtez d’abord les nœuds là-bas, ou utilisez PostgreSQL ou MariaDB.</translation>
    </message>
    <message>
        <source>The database %1 does not exist.</source>
        <translation>La base de données %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; once on the first node, or correct database.file.</source>
        <translation>Lancez une fois « atrium-agent init » sur le premier nœud, ou corrigez database.file.</translation>
    </message>
    <message>
        <source>The key in %1 is not the key of this cluster.</source>
        <translation>La clé dans %1 n’est pas celle de ce cluster.</translation>
    </message>
    <message>
        <source>Copy the key file from a node that is in the cluster.</source>
        <translation>Copiez le fichier de clé d’un nœud qui est dans le cluster.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conference Room</source>
        <translation>Salle de conférence</translation>
    </message>
    <message>
        <source>Video Only Room</source>
        <translation>Salle vidéo seule</translation>
    </message>
    <message>
        <source>Video and Whiteboard Room</source>
        <translation>Salle vidéo et tableau blanc</translation>
    </message>
    <message>
        <source>Restricted Room</source>
        <translation>Salle d’exposé</translation>
    </message>
    <message>
        <source>Interview Room</source>
        <translation>Salle d’entretien</translation>
    </message>
    <message>
        <source>Private Conference Room</source>
        <translation>Salle de conférence privée</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>salles</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>Login name of the first administrator.</source>
        <translation>Identifiant du premier administrateur.</translation>
    </message>
    <message>
        <source>The cluster is ready. Node %1 is its first; every node needs the key file %2.</source>
        <translation>Le cluster est prêt. Le nœud %1 est son premier ; chaque nœud a besoin du fichier de clé %2.</translation>
    </message>
    <message>
        <source>The administrator is &quot;%1&quot;; the password is in %2.</source>
        <translation>L’administrateur est « %1 » ; le mot de passe est dans %2.</translation>
    </message>
    <message>
        <source>Node %1 (%2) is in the cluster. Start it with: atrium-agent serve --config %3</source>
        <translation>Le nœud %1 (%2) est dans le cluster. Démarrez-le avec : atrium-agent serve --config %3</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Afficher du JSON.</translation>
    </message>
    <message>
        <source>make a new cluster: its key, its first administrator, its rooms, this node</source>
        <translation>créer un nouveau cluster : sa clé, son premier administrateur, ses salles, ce nœud</translation>
    </message>
    <message>
        <source>add this node to a cluster</source>
        <translation>ajouter ce nœud à un cluster</translation>
    </message>
    <message>
        <source>run this node</source>
        <translation>faire tourner ce nœud</translation>
    </message>
    <message>
        <source>list the nodes of the cluster and their state</source>
        <translation>lister les nœuds du cluster et leur état</translation>
    </message>
    <message>
        <source>add an account</source>
        <translation>ajouter un compte</translation>
    </message>
    <message>
        <source>check a running cluster from outside, as people use it</source>
        <translation>vérifier de l’extérieur un cluster en service, comme on l’utilise</translation>
    </message>
    <message>
        <source>Usage: atrium-agent COMMAND [options]</source>
        <translation>Utilisation : atrium-agent COMMANDE [options]</translation>
    </message>
    <message>
        <source>atrium-agent COMMAND --help tells the options of a command.</source>
        <translation>atrium-agent COMMANDE --help indique les options d’une commande.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. atrium-agent --help lists them.</source>
        <translation>Il n’y a pas de commande « %1 ». atrium-agent --help en donne la liste.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood. atrium-agent %2 --help tells the options.</source>
        <translation>« %1 » n’a pas été compris. atrium-agent %2 --help indique les options.</translation>
    </message>
    <message>
        <source>The node&apos;s configuration.</source>
        <translation>La configuration du nœud.</translation>
    </message>
    <message>
        <source>The password cannot be read from standard input.</source>
        <translation>Le mot de passe ne peut pas être lu sur l’entrée standard.</translation>
    </message>
    <message>
        <source>The password cannot be written to %1: %2.</source>
        <translation>Le mot de passe ne peut pas être écrit dans %1 : %2.</translation>
    </message>
    <message>
        <source>The configuration %1 is good.</source>
        <translation>La configuration %1 est bonne.</translation>
    </message>
    <message>
        <source>Login name.</source>
        <translation>Identifiant.</translation>
    </message>
    <message>
        <source>user, moderator, admin, or webservice (access by SOAP only).</source>
        <translation>user, moderator, admin ou webservice (accès SOAP seulement).</translation>
    </message>
    <message>
        <source>File with the password in its first line; - for standard input.</source>
        <translation>Fichier avec le mot de passe en première ligne ; - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>First name.</source>
        <translation>Prénom.</translation>
    </message>
    <message>
        <source>Last name.</source>
        <translation>Nom de famille.</translation>
    </message>
    <message>
        <source>E-mail address.</source>
        <translation>Adresse e-mail.</translation>
    </message>
    <message>
        <source>The level &quot;%1&quot; is not known.</source>
        <translation>Le niveau « %1 » est inconnu.</translation>
    </message>
    <message>
        <source>Use user, moderator, admin or webservice.</source>
        <translation>Utilisez user, moderator, admin ou webservice.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; was added with id %2.</source>
        <translation>Le compte « %1 » a été ajouté avec l’ID %2.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation>Le rapport ne peut pas être écrit dans %1 : %2.</translation>
    </message>
    <message>
        <source>The cluster works as it should (%1 ms).</source>
        <translation>Le cluster fonctionne comme il faut (%1 ms).</translation>
    </message>
    <message>
        <source>The cluster does not work as it should: %1</source>
        <translation>Le cluster ne fonctionne pas comme il faut : %1</translation>
    </message>
    <message>
        <source>Address of a node.</source>
        <translation>Adresse d’un nœud.</translation>
    </message>
    <message>
        <source>Login name of an administrator.</source>
        <translation>Identifiant d’un administrateur.</translation>
    </message>
    <message>
        <source>Write the report as JSON.</source>
        <translation>Écrire le rapport en JSON.</translation>
    </message>
    <message>
        <source>Write the report as JUnit XML.</source>
        <translation>Écrire le rapport en XML JUnit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a node.</source>
        <translation>« %1 » n’est pas l’adresse d’un nœud.</translation>
    </message>
    <message>
        <source>Its form is http://host:5080/openmeetings/</source>
        <translation>Elle a la forme http://host:5080/openmeetings/</translation>
    </message>
    <message>
        <source>show or set how much of the load a node takes</source>
        <translation>montrer ou régler la part de charge que prend un nœud</translation>
    </message>
    <message>
        <source>empty a node, for maintenance: it gets no new rooms</source>
        <translation>vider un nœud, pour maintenance : il ne reçoit pas de nouvelles salles</translation>
    </message>
    <message>
        <source>let a node have rooms again</source>
        <translation>laisser un nœud recevoir de nouveau des salles</translation>
    </message>
    <message>
        <source>say that a silent node is certainly off, so that its rooms open elsewhere at once</source>
        <translation>dire qu’un nœud silencieux est certainement éteint, pour que ses salles s’ouvrent aussitôt ailleurs</translation>
    </message>
    <message>
        <source>show or set how the load of nodes is counted</source>
        <translation>montrer ou régler la façon de compter la charge des nœuds</translation>
    </message>
    <message>
        <source>tell which node would get a room now, and why</source>
        <translation>dire quel nœud recevrait une salle maintenant, et pourquoi</translation>
    </message>
    <message>
        <source>Number of the node, as status shows it.</source>
        <translation>Numéro du nœud, tel que status le montre.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>L’option --%1 manque.</translation>
    </message>
    <message>
        <source>--%1 must be a number, not &quot;%2&quot;.</source>
        <translation>--%1 doit être un nombre, pas « %2 ».</translation>
    </message>
    <message>
        <source>There is no node %1 in the cluster.</source>
        <translation>Il n’y a pas de nœud %1 dans le cluster.</translation>
    </message>
    <message>
        <source>atrium-agent status lists the nodes.</source>
        <translation>atrium-agent status donne la liste des nœuds.</translation>
    </message>
    <message>
        <source>Node %1 (%2)</source>
        <translation>Nœud %1 (%2)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
    <message>
        <source>weight: %1</source>
        <translation>poids : %1</translation>
    </message>
    <message>
        <source>open rooms at most: %1</source>
        <translation>salles ouvertes, au plus : %1</translation>
    </message>
    <message>
        <source>people at most: %1</source>
        <translation>personnes, au plus : %1</translation>
    </message>
    <message>
        <source>labels: %1</source>
        <translation>étiquettes : %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>1 to 1000: a node of 200 takes twice the load of one of 100, the usual weight.</source>
        <translation>1 à 1000 : un nœud de 200 prend deux fois la charge d’un nœud de 100, le poids habituel.</translation>
    </message>
    <message>
        <source>Open rooms at most; 0 for no limit.</source>
        <translation>Salles ouvertes, au plus ; 0 pour aucune limite.</translation>
    </message>
    <message>
        <source>People in them at most; 0 for no limit.</source>
        <translation>Personnes dans ces salles, au plus ; 0 pour aucune limite.</translation>
    </message>
    <message>
        <source>Words that rooms can be pinned to, for instance &quot;gpu berlin&quot;.</source>
        <translation>Mots auxquels des salles peuvent être attachées, par exemple « gpu berlin ».</translation>
    </message>
    <message>
        <source>After so many seconds the rooms that are left move to other nodes with the people in them; 0 for never: they end by themselves.</source>
        <translation>Après tant de secondes, les salles qui restent passent sur d’autres nœuds avec leurs occupants ; 0 pour jamais : elles se terminent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>What the people in its rooms are told.</source>
        <translation>Ce qui est dit aux personnes dans ses salles.</translation>
    </message>
    <message>
        <source>%1 gets no new rooms. Open rooms there: %2.</source>
        <translation>%1 ne reçoit pas de nouvelles salles. Salles ouvertes là-bas : %2.</translation>
    </message>
    <message>
        <source>Those that have not ended within %1 s move to other nodes.</source>
        <translation>Celles qui ne sont pas terminées en %1 s passent sur d’autres nœuds.</translation>
    </message>
    <message>
        <source>They end by themselves; with --deadline they would move to other nodes.</source>
        <translation>Elles se terminent d’elles-mêmes ; avec --deadline, elles passeraient sur d’autres nœuds.</translation>
    </message>
    <message>
        <source>atrium-agent status tells when it is empty.</source>
        <translation>atrium-agent status dit quand il est vide.</translation>
    </message>
    <message>
        <source>%1 may get new rooms again.</source>
        <translation>%1 peut de nouveau recevoir des salles.</translation>
    </message>
    <message>
        <source>You have made sure that the node&apos;s agent has ended or its machine is without power: if it still ran, two nodes would serve its rooms.</source>
        <translation>Vous avez vérifié que l’agent du nœud est terminé ou que sa machine est hors tension : s’il tournait encore, deux nœuds tiendraient ses salles.</translation>
    </message>
    <message>
        <source>The node must certainly be off: if it still ran, two nodes would serve its rooms.</source>
        <translation>Il faut être certain que le nœud est éteint : s’il tournait encore, deux nœuds tiendraient ses salles.</translation>
    </message>
    <message>
        <source>Make sure that its agent has ended or its machine is without power, then say so with --yes-it-is-off.</source>
        <translation>Assurez-vous que son agent est terminé ou que sa machine est hors tension, puis dites-le avec --yes-it-is-off.</translation>
    </message>
    <message>
        <source>%1 has no rooms any more: each opens on another node as soon as somebody enters it.</source>
        <translation>%1 n’a plus de salles : chacune s’ouvre sur un autre nœud dès que quelqu’un y entre.</translation>
    </message>
    <message>
        <source>the load of a node is the sum of the sizes of its open rooms</source>
        <translation>la charge d’un nœud est la somme des tailles de ses salles ouvertes</translation>
    </message>
    <message>
        <source>the load of a node is the number of people in its rooms; a room that was just opened counts as its size, or as the most people it ever held</source>
        <translation>la charge d’un nœud est le nombre de personnes dans ses salles ; une salle qui vient d’ouvrir compte pour sa taille, ou pour le plus grand nombre de personnes qu’elle a contenu</translation>
    </message>
    <message>
        <source>load</source>
        <translation>charge</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>The rule to set: capacity or people. None: the rule is shown.</source>
        <translation>La règle à appliquer : capacity ou people. Aucune : la règle est montrée.</translation>
    </message>
    <message>
        <source>There is no placement rule &quot;%1&quot;.</source>
        <translation>Il n’y a pas de règle de placement « %1 ».</translation>
    </message>
    <message>
        <source>Use capacity or people.</source>
        <translation>Utilisez capacity ou people.</translation>
    </message>
    <message>
        <source>Number of the room.</source>
        <translation>Numéro de la salle.</translation>
    </message>
    <message>
        <source>Room %1 (%2), size %3:</source>
        <translation>Salle %1 (%2), taille %3 :</translation>
    </message>
    <message>
        <source>To be emptied since %1.</source>
        <translation>À vider depuis %1.</translation>
    </message>
    <message>
        <source>Deadline: %1.</source>
        <translation>Échéance : %1.</translation>
    </message>
    <message>
        <source>People are told: %1</source>
        <translation>Les personnes reçoivent ce message : %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Étiquettes : %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port.</source>
        <translation>« %1 » n’est pas un port.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535.</source>
        <translation>Donnez un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>For benchmarks: serve rooms without tickets, and nothing else, on this port of 127.0.0.1.</source>
        <translation>Pour mesurer les performances : tenir des salles sans tickets, et rien d’autre, sur ce port de 127.0.0.1.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Folders: %1</source>
        <translation>Dossiers : %1</translation>
    </message>
    <message>
        <source>The name of the backup&apos;s file is missing.</source>
        <translation>Le nom du fichier de la sauvegarde manque.</translation>
    </message>
    <message>
        <source>Name it behind the command; - for standard input or output.</source>
        <translation>Indiquez-le après la commande ; - pour l’entrée ou la sortie standard.</translation>
    </message>
    <message>
        <source>accounts: %1, rooms: %2, rows in all: %3, files: %4 (%5); schema version %6, made on %7</source>
        <translation>comptes : %1, salles : %2, lignes en tout : %3, fichiers : %4 (%5) ; version de schéma %6, faite le %7</translation>
    </message>
    <message>
        <source>The backup cannot be read: %1.</source>
        <translation>La sauvegarde ne peut pas être lue : %1.</translation>
    </message>
    <message>
        <source>The backup is complete and undamaged: %1.</source>
        <translation>La sauvegarde est complète et intacte : %1.</translation>
    </message>
    <message>
        <source>The backup; - for standard output.</source>
        <translation>La sauvegarde ; - pour la sortie standard.</translation>
    </message>
    <message>
        <source>Put the cluster&apos;s key into the backup as well: whoever has the file then has the whole cluster.</source>
        <translation>Mettre aussi la clé du cluster dans la sauvegarde : qui a le fichier a alors tout le cluster.</translation>
    </message>
    <message>
        <source>Make none: check that the backup in the file is complete and undamaged.</source>
        <translation>N’en faire aucune : vérifier que la sauvegarde dans le fichier est complète et intacte.</translation>
    </message>
    <message>
        <source>A backup is nothing to be read on a terminal.</source>
        <translation>Une sauvegarde n’est pas faite pour être lue dans un terminal.</translation>
    </message>
    <message>
        <source>Name a file, or send standard output into one.</source>
        <translation>Indiquez un fichier, ou redirigez la sortie standard vers un fichier.</translation>
    </message>
    <message>
        <source>The backup %1 was made: %2.</source>
        <translation>La sauvegarde %1 a été faite : %2.</translation>
    </message>
    <message>
        <source>The cluster&apos;s key is not in it: keep a copy of %1 elsewhere.</source>
        <translation>La clé du cluster n’y est pas : gardez une copie de %1 ailleurs.</translation>
    </message>
    <message>
        <source>The cluster&apos;s key is in it: keep the backup as secret as the key itself.</source>
        <translation>La clé du cluster y est : gardez la sauvegarde aussi secrète que la clé elle-même.</translation>
    </message>
    <message>
        <source>The backup; - for standard input.</source>
        <translation>La sauvegarde ; - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>The database holds a cluster: delete it and put the backup in its place. Without this option, the command says what would be lost.</source>
        <translation>La base de données contient un cluster : le supprimer et mettre la sauvegarde à sa place. Sans cette option, la commande dit ce qui serait perdu.</translation>
    </message>
    <message>
        <source>Restore although the cluster&apos;s key is another, or make a new one: the passwords of servers and the links in letters of appointments are lost.</source>
        <translation>Restaurer bien que la clé du cluster soit une autre, ou en créer une nouvelle : les mots de passe des serveurs et les liens dans les e-mails des rendez-vous sont perdus.</translation>
    </message>
    <message>
        <source>The cluster that was there is gone: accounts: %1, rooms: %2, files: %3. The contents of its files are still in the folder %4.</source>
        <translation>Le cluster qui était là n’existe plus : comptes : %1, salles : %2, fichiers : %3. Le contenu de ses fichiers est encore dans le dossier %4.</translation>
    </message>
    <message>
        <source>The cluster&apos;s key was written to %1: every node needs it.</source>
        <translation>La clé du cluster a été écrite dans %1 : chaque nœud en a besoin.</translation>
    </message>
    <message>
        <source>Secrets that only the old key opens were left out: %1. Type in the passwords of servers again; members of appointments get new links with the next letter.</source>
        <translation>Les secrets que seule l’ancienne clé ouvre ont été laissés de côté : %1. Saisissez de nouveau les mots de passe des serveurs ; les participants aux rendez-vous reçoivent de nouveaux liens avec le prochain e-mail.</translation>
    </message>
    <message>
        <source>The backup was restored: %1.</source>
        <translation>La sauvegarde a été restaurée : %1.</translation>
    </message>
    <message>
        <source>store the whole cluster in one file, while it runs</source>
        <translation>enregistrer tout le cluster dans un seul fichier, pendant qu’il tourne</translation>
    </message>
    <message>
        <source>put a backup into an empty database, of whatever kind</source>
        <translation>mettre une sauvegarde dans une base de données vide, de n’importe quel type</translation>
    </message>
    <message>
        <source>take over an OpenMeetings installation: its configuration, or its data</source>
        <translation>reprendre une installation d’OpenMeetings : sa configuration ou ses données</translation>
    </message>
    <message>
        <source>The configuration cannot be written to %1: %2.</source>
        <translation>La configuration ne peut pas être écrite dans %1 : %2.</translation>
    </message>
    <message>
        <source>Name a file that does not exist yet.</source>
        <translation>Indiquez un fichier qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>These lines say what %1 and %2 said.</source>
        <translation>Ces lignes disent ce que disaient %1 et %2.</translation>
    </message>
    <message>
        <source>Folder of an OpenMeetings 2.1 web application: prints the lines of a node&apos;s configuration that say what its XML files say.</source>
        <translation>Dossier d’une application web OpenMeetings 2.1 : affiche les lignes de la configuration d’un nœud qui disent ce que disent ses fichiers XML.</translation>
    </message>
    <message>
        <source>Write these lines into this new file.</source>
        <translation>Écrire ces lignes dans ce nouveau fichier.</translation>
    </message>
    <message>
        <source>OpenMeetings&apos; MySQL or MariaDB database: takes users, groups, rooms and servers from there into this cluster. Run again, it takes what is new.</source>
        <translation>Base de données MySQL ou MariaDB d’OpenMeetings : en reprend les utilisateurs, groupes, salles et serveurs dans ce cluster. Lancée de nouveau, la commande reprend ce qui est nouveau.</translation>
    </message>
    <message>
        <source>Where that database is.</source>
        <translation>Où se trouve cette base de données.</translation>
    </message>
    <message>
        <source>Its port.</source>
        <translation>Son port.</translation>
    </message>
    <message>
        <source>Its user; reading is enough.</source>
        <translation>Son utilisateur ; la lecture suffit.</translation>
    </message>
    <message>
        <source>File with that user&apos;s password in its first line; - for standard input.</source>
        <translation>Fichier avec le mot de passe de cet utilisateur en première ligne ; - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>What the installation is called here; imports of one name know what the others brought.</source>
        <translation>Comment l’installation s’appelle ici ; les importations de même nom savent ce que les autres ont apporté.</translation>
    </message>
    <message>
        <source>Store nothing: only tell what would be done.</source>
        <translation>Ne rien enregistrer : dire seulement ce qui serait fait.</translation>
    </message>
    <message>
        <source>Say what is to be imported: --installation or --database-name.</source>
        <translation>Indiquez ce qui doit être importé : --installation ou --database-name.</translation>
    </message>
    <message>
        <source>The first reads its configuration, the second its data.</source>
        <translation>La première lit sa configuration, la seconde ses données.</translation>
    </message>
    <message>
        <source>Nothing was stored: this is what would be done.</source>
        <translation>Rien n’a été enregistré : voici ce qui serait fait.</translation>
    </message>
    <message>
        <source>The import is done; people log in with their old passwords.</source>
        <translation>L’importation est terminée ; chacun se connecte avec son ancien mot de passe.</translation>
    </message>
    <message>
        <source>--%1 must be a time, not &quot;%2&quot;.</source>
        <translation>--%1 doit être une date, avec ou sans heure, pas « %2 ».</translation>
    </message>
    <message>
        <source>Write it like 2026-03-01 or 2026-03-01T12:00:00Z.</source>
        <translation>Écrivez-la sous la forme 2026-03-01 ou 2026-03-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>The audit log could not be written to the end.</source>
        <translation>Le journal d’audit n’a pas pu être écrit jusqu’au bout.</translation>
    </message>
    <message>
        <source>The first moment (UTC): 2026-03-01 or 2026-03-01T12:00:00Z.</source>
        <translation>Le premier instant (UTC) : 2026-03-01 ou 2026-03-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>The last moment (UTC).</source>
        <translation>Le dernier instant (UTC).</translation>
    </message>
    <message>
        <source>csv, or ndjson (a JSON object a line).</source>
        <translation>csv, ou ndjson (un objet JSON par ligne).</translation>
    </message>
    <message>
        <source>Part of who, of the action or of what it was done to.</source>
        <translation>Une partie de l’auteur, de l’action ou de la cible.</translation>
    </message>
    <message>
        <source>--format must be csv or ndjson.</source>
        <translation>--format doit être csv ou ndjson.</translation>
    </message>
    <message>
        <source>File with the password in its first line; made with a random one if it does not exist. By default admin-password beside the cluster&apos;s key.</source>
        <translation>Fichier avec le mot de passe en première ligne ; créé avec un mot de passe aléatoire s’il n’existe pas. Par défaut, admin-password à côté de la clé du cluster.</translation>
    </message>
    <message>
        <source>tell what is wrong with this node and what to do, and how the nodes&apos; folders should be shared</source>
        <translation>dire ce qui ne va pas sur ce nœud et ce qu’il faut faire, et comment partager les dossiers des nœuds</translation>
    </message>
    <message>
        <source>make a token by which a program logs in instead of a password</source>
        <translation>créer un jeton avec lequel un programme se connecte au lieu d’un mot de passe</translation>
    </message>
    <message>
        <source>list the tokens of all accounts</source>
        <translation>lister les jetons de tous les comptes</translation>
    </message>
    <message>
        <source>make a token useless, everywhere and at once</source>
        <translation>rendre un jeton inutilisable, partout et aussitôt</translation>
    </message>
    <message>
        <source>log in to the directory as somebody, and tell each step</source>
        <translation>se connecter à l’annuaire en tant qu’une personne, et dire chaque étape</translation>
    </message>
    <message>
        <source>write the audit log to standard output, for other programs</source>
        <translation>écrire le journal d’audit sur la sortie standard, pour d’autres programmes</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; here is this person&apos;s.</source>
        <translation>Le compte « %1 » ici est celui de cette personne.</translation>
    </message>
    <message>
        <source>The login &quot;%1&quot; belongs to another account here: rename or delete that one.</source>
        <translation>L’identifiant « %1 » appartient ici à un autre compte : renommez ou supprimez celui-ci.</translation>
    </message>
    <message>
        <source>It is called &quot;%1&quot; from the next login on.</source>
        <translation>Il s’appellera « %1 » dès la prochaine connexion.</translation>
    </message>
    <message>
        <source>There is no account for this person, and ldap.provision is false.</source>
        <translation>Il n’y a pas de compte pour cette personne, et ldap.provision est à false.</translation>
    </message>
    <message>
        <source>The first login makes the account &quot;%1&quot;.</source>
        <translation>La première connexion crée le compte « %1 ».</translation>
    </message>
    <message>
        <source>Level: %1.</source>
        <translation>Niveau : %1.</translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot; here, for %2.</source>
        <translation>Il n’y a pas de groupe « %1 » ici, pour %2.</translation>
    </message>
    <message>
        <source>Becomes a member of &quot;%1&quot;.</source>
        <translation>Devient membre de « %1 ».</translation>
    </message>
    <message>
        <source>What the person types as their name.</source>
        <translation>Ce que la personne saisit comme nom.</translation>
    </message>
    <message>
        <source>No directory is configured: ldap.servers is empty.</source>
        <translation>Aucun annuaire n’est configuré : ldap.servers est vide.</translation>
    </message>
    <message>
        <source>Tell what starting with this configuration would say, and end.</source>
        <translation>Dire ce que dirait un démarrage avec cette configuration, puis s’arrêter.</translation>
    </message>
    <message>
        <source>%1, schema %2</source>
        <translation>%1, schéma %2</translation>
    </message>
    <message>
        <source>%1, of before schema 16</source>
        <translation>%1, d’avant le schéma 16</translation>
    </message>
    <message>
        <source>The nodes run different versions:</source>
        <translation>Les nœuds ont des versions différentes :</translation>
    </message>
    <message>
        <source>%1: node %2</source>
        <translation>%1 : nœud %2</translation>
    </message>
    <message>
        <source>node %1, version %2</source>
        <translation>nœud %1, version %2</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema is done within minutes.</source>
        <translation>L’étape %1 du schéma de la base de données se fait en quelques minutes.</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema waits for %2.</source>
        <translation>L’étape %1 du schéma de la base de données attend : %2.</translation>
    </message>
    <message>
        <source>Whose token it is.</source>
        <translation>À qui est le jeton.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>À quoi il sert.</translation>
    </message>
    <message>
        <source>The most that may be done by it: user, moderator, admin or webservice.</source>
        <translation>Le plus qu’il permette de faire : user, moderator, admin ou webservice.</translation>
    </message>
    <message>
        <source>How long it is good; 0 = for ever.</source>
        <translation>Durée de validité ; 0 = pour toujours.</translation>
    </message>
    <message>
        <source>--days must be from 0 to %1.</source>
        <translation>--days doit aller de 0 à %1.</translation>
    </message>
    <message>
        <source>This is token %1. It is not shown again: keep it where nobody else reads it.</source>
        <translation>Voici le jeton %1. Il ne sera plus montré : gardez-le là où personne d’autre ne le lit.</translation>
    </message>
    <message>
        <source>Part of the token&apos;s name, or of its user&apos;s.</source>
        <translation>Une partie du nom du jeton, ou de celui de son utilisateur.</translation>
    </message>
    <message>
        <source>login</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>good until</source>
        <translation>valable jusqu’à</translation>
    </message>
    <message>
        <source>last use</source>
        <translation>dernier usage</translation>
    </message>
    <message>
        <source>from</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>Number of the token, as token list shows it.</source>
        <translation>Numéro du jeton, tel que token list le montre.</translation>
    </message>
    <message>
        <source>Token %1 is revoked.</source>
        <translation>Le jeton %1 est révoqué.</translation>
    </message>
    <message>
        <source>PEM file of the authority that signed the nodes&apos; certificates, when the system does not know it.</source>
        <translation>Fichier PEM de l’autorité qui a signé les certificats des nœuds, si le système ne la connaît pas.</translation>
    </message>
    <message>
        <source>Media server: %1</source>
        <translation>Serveur multimédia : %1</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>must be sqlite, postgresql or mariadb</source>
        <translation>doit être sqlite, postgresql ou mariadb</translation>
    </message>
    <message>
        <source>is missing: give each node of the cluster its own number, 1 for the first</source>
        <translation>manque : donnez à chaque nœud du cluster son propre numéro, 1 pour le premier</translation>
    </message>
    <message>
        <source>must list pages as browsers name them, for instance &quot;https://www.example.org&quot;</source>
        <translation>doit lister les pages comme les navigateurs les nomment, par exemple &quot;https://www.example.org&quot;</translation>
    </message>
    <message>
        <source>must be an IP address of this machine, 0.0.0.0 or ::</source>
        <translation>doit être une adresse IP de cette machine, 0.0.0.0 ou ::</translation>
    </message>
    <message>
        <source>must be at least heartbeat_ms and twice database.timeout_ms</source>
        <translation>doit valoir au moins heartbeat_ms et deux fois database.timeout_ms</translation>
    </message>
    <message>
        <source>must lie between heartbeat_ms and lease_ms</source>
        <translation>doit être compris entre heartbeat_ms et lease_ms</translation>
    </message>
    <message>
        <source>must be database: sessions in one node&apos;s memory are of no use to the others</source>
        <translation>doit être database : des sessions dans la mémoire d’un nœud ne servent pas aux autres</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be read: %2.</source>
        <translation>La configuration %1 est illisible : %2.</translation>
    </message>
    <message>
        <source>Name the file with --config.</source>
        <translation>Indiquez le fichier avec --config.</translation>
    </message>
    <message>
        <source>Correct the line; the form of the file is TOML.</source>
        <translation>Corrigez la ligne ; le fichier est au format TOML.</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>doit être un texte entre guillemets</translation>
    </message>
    <message>
        <source>must be a list of texts in quotes</source>
        <translation>doit être une liste de textes entre guillemets</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>doit être un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>%1 is not a known key.</source>
        <translation>%1 n’est pas une clé connue.</translation>
    </message>
    <message>
        <source>Check its spelling and its section; the manual lists all keys.</source>
        <translation>Vérifiez son orthographe et sa section ; le manuel liste toutes les clés.</translation>
    </message>
    <message>
        <source>must be at least lease_ms</source>
        <translation>doit valoir au moins lease_ms</translation>
    </message>
    <message>
        <source>is missing: TLS needs tls_certificate, tls_key and tls_ca together</source>
        <translation>manque : TLS a besoin de tls_certificate, tls_key et tls_ca ensemble</translation>
    </message>
    <message>
        <source>says Port=%1, but peers.port is %2</source>
        <translation>indique Port=%1, mais peers.port vaut %2</translation>
    </message>
    <message>
        <source>must be the name of a time zone, for instance Europe/Berlin</source>
        <translation>doit être le nom d’un fuseau horaire, par exemple Europe/Berlin</translation>
    </message>
    <message>
        <source>must be private, on or off</source>
        <translation>doit être private, on ou off</translation>
    </message>
    <message>
        <source>must be none, starttls or tls</source>
        <translation>doit être none, starttls ou tls</translation>
    </message>
    <message>
        <source>must be the address of the page, like https://school.example/openmeetings/</source>
        <translation>doit être l’adresse de la page, comme https://school.example/openmeetings/</translation>
    </message>
    <message>
        <source>must be a host name or an IP address</source>
        <translation>doit être un nom d’hôte ou une adresse IP</translation>
    </message>
    <message>
        <source>must be the address that mails come from, like &quot;Atrium &lt;rooms@school.example&gt;&quot;</source>
        <translation>doit être l’adresse d’où viennent les e-mails, comme &quot;Atrium &lt;rooms@school.example&gt;&quot;</translation>
    </message>
    <message>
        <source>names a file that cannot be read</source>
        <translation>indique un fichier qui ne peut pas être lu</translation>
    </message>
    <message>
        <source>is missing: user and password_file go together</source>
        <translation>manque : user et password_file vont ensemble</translation>
    </message>
    <message>
        <source>must be starttls or tls: a password must not travel in the clear</source>
        <translation>doit être starttls ou tls : un mot de passe ne doit pas circuler en clair</translation>
    </message>
    <message>
        <source>must list host names, for instance &quot;files.school.example&quot; or &quot;*.school.example&quot;</source>
        <translation>doit lister des noms d’hôte, par exemple &quot;files.school.example&quot; ou &quot;*.school.example&quot;</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>must be a DN with %s for the name, like uid=%s,ou=people,dc=school</source>
        <translation>doit être un DN avec %s à la place du nom, comme uid=%s,ou=people,dc=school</translation>
    </message>
    <message>
        <source>and bind_dn exclude each other: who is searched for has no fixed DN</source>
        <translation>et bind_dn s’excluent : une personne qu’il faut chercher n’a pas de DN fixe</translation>
    </message>
    <message>
        <source>must be the DN below which people are, like ou=people,dc=school</source>
        <translation>doit être le DN sous lequel se trouvent les personnes, comme ou=people,dc=school</translation>
    </message>
    <message>
        <source>must be a DN</source>
        <translation>doit être un DN</translation>
    </message>
    <message>
        <source>must be a filter with %s for the name, like (uid=%s)</source>
        <translation>doit être un filtre avec %s à la place du nom, comme (uid=%s)</translation>
    </message>
    <message>
        <source>must be a filter, like (member=%d): %d is the person&apos;s DN, %s their login</source>
        <translation>doit être un filtre, comme (member=%d) : %d est le DN de la personne, %s son identifiant</translation>
    </message>
    <message>
        <source>must be the name of an attribute</source>
        <translation>doit être le nom d’un attribut</translation>
    </message>
    <message>
        <source>must list servers, like &quot;ldaps://ldap.school.example&quot; or &quot;ldap://10.1.1.1:389&quot;</source>
        <translation>doit lister des serveurs, comme &quot;ldaps://ldap.school.example&quot; ou &quot;ldap://10.1.1.1:389&quot;</translation>
    </message>
    <message>
        <source>must be required or none</source>
        <translation>doit être required ou none</translation>
    </message>
    <message>
        <source>is missing: bind_dn and bind_password_file go together</source>
        <translation>manque : bind_dn et bind_password_file vont ensemble</translation>
    </message>
    <message>
        <source>must list rows like &quot;cn=teachers,ou=groups,dc=school -&gt; Teachers&quot;</source>
        <translation>doit lister des lignes comme &quot;cn=teachers,ou=groups,dc=school -&gt; Teachers&quot;</translation>
    </message>
    <message>
        <source>must list DNs of groups</source>
        <translation>doit lister des DN de groupes</translation>
    </message>
    <message>
        <source>must be text, json or journald</source>
        <translation>doit être text, json ou journald</translation>
    </message>
    <message>
        <source>must list networks and addresses, for instance &quot;10.1.0.0/16&quot;, not %1</source>
        <translation>doit lister des réseaux et des adresses, par exemple &quot;10.1.0.0/16&quot;, pas %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Make it, or correct section [files].</source>
        <translation>Créez-le, ou corrigez la section [files].</translation>
    </message>
    <message>
        <source>must be https, or not be said: with tls_certificate the port speaks nothing else</source>
        <translation>doit être https, ou ne pas être indiqué : avec tls_certificate, le port ne parle rien d’autre</translation>
    </message>
    <message>
        <source>leads to https, which is not spoken here: it needs tls_certificate and tls_key</source>
        <translation>mène à https, qui n’est pas parlé ici : il faut tls_certificate et tls_key</translation>
    </message>
    <message>
        <source>must be another port than http.port</source>
        <translation>doit être un autre port que http.port</translation>
    </message>
    <message>
        <source>must be a folder that is there</source>
        <translation>doit être un dossier existant</translation>
    </message>
    <message>
        <source>must list IP addresses and networks of proxies, for instance &quot;10.1.1.1&quot; or &quot;10.1.0.0/16&quot;</source>
        <translation>doit lister des adresses IP et des réseaux de proxys, par exemple &quot;10.1.1.1&quot; ou &quot;10.1.0.0/16&quot;</translation>
    </message>
    <message>
        <source>is missing: TLS needs tls_certificate and tls_key together</source>
        <translation>manque : TLS a besoin de tls_certificate et tls_key ensemble</translation>
    </message>
    <message>
        <source>must be the address of Janus&apos;s WebSocket, like ws://127.0.0.1:8188</source>
        <translation>doit être l&apos;adresse du WebSocket de Janus, comme ws://127.0.0.1:8188</translation>
    </message>
    <message>
        <source>must list at most %1 STUN servers, like &quot;stun:stun.school.example:3478&quot;</source>
        <translation>doit énumérer au plus %1 serveurs STUN, comme &quot;stun:stun.school.example:3478&quot;</translation>
    </message>
    <message>
        <source>must list at most %1 TURN servers, like &quot;turn:turn.school.example:3478?transport=udp&quot; or &quot;turns:turn.school.example:5349&quot;</source>
        <translation>doit énumérer au plus %1 serveurs TURN, comme &quot;turn:turn.school.example:3478?transport=udp&quot; ou &quot;turns:turn.school.example:5349&quot;</translation>
    </message>
    <message>
        <source>is missing: turn_urls and turn_secret_file go together</source>
        <translation>est absent : turn_urls et turn_secret_file vont ensemble</translation>
    </message>
    <message>
        <source>The folder %1 does not answer.</source>
        <translation>Le dossier %1 ne répond pas.</translation>
    </message>
    <message>
        <source>See that its file server runs and can be reached, then try again.</source>
        <translation>Vérifiez que son serveur de fichiers fonctionne et est joignable, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Convert</name>
    <message>
        <source>Nothing was recorded: nobody had a microphone, camera or screen on.</source>
        <translation>Rien n’a été enregistré : personne n’avait activé son micro ou sa caméra, ni partagé son écran.</translation>
    </message>
    <message>
        <source>The recording can be deleted.</source>
        <translation>L’enregistrement peut être supprimé.</translation>
    </message>
    <message>
        <source>Nothing can be read of what was recorded.</source>
        <translation>Rien de ce qui a été enregistré n’est lisible.</translation>
    </message>
    <message>
        <source>The administrator finds the reason in the log of this server.</source>
        <translation>L’administrateur en trouvera la raison dans le journal de ce serveur.</translation>
    </message>
    <message>
        <source>The recording could not be converted.</source>
        <translation>L’enregistrement n’a pas pu être converti.</translation>
    </message>
    <message>
        <source>Converting the recording took too long.</source>
        <translation>La conversion de l’enregistrement a duré trop longtemps.</translation>
    </message>
    <message>
        <source>This server lacks a program that the conversion of recordings needs.</source>
        <translation>Il manque à ce serveur un programme nécessaire à la conversion des enregistrements.</translation>
    </message>
    <message>
        <source>The administrator should install the package %1.</source>
        <translation>L’administrateur devrait installer le paquet %1.</translation>
    </message>
    <message>
        <source>This server is being stopped.</source>
        <translation>Ce serveur est en cours d’arrêt.</translation>
    </message>
    <message>
        <source>This server cannot convert recordings: its sandbox does not start.</source>
        <translation>Ce serveur ne peut pas convertir d’enregistrements : son bac à sable ne démarre pas.</translation>
    </message>
    <message>
        <source>The administrator should look into the log; bubblewrap needs user namespaces.</source>
        <translation>L’administrateur devrait consulter le journal ; bubblewrap a besoin des espaces de noms utilisateur.</translation>
    </message>
    <message>
        <source>The disk has not enough room to convert the recording.</source>
        <translation>Il n’y a pas assez de place sur le disque pour convertir l’enregistrement.</translation>
    </message>
    <message>
        <source>The administrator should make room in %1: %2 are needed.</source>
        <translation>L’administrateur devrait faire de la place dans %1 : il faut %2.</translation>
    </message>
    <message>
        <source>The recording&apos;s files cannot be read.</source>
        <translation>Les fichiers de l’enregistrement ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The administrator should look at %1.</source>
        <translation>L’administrateur devrait regarder %1.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>This is no address of a file.</source>
        <translation>Ce n’est pas l’adresse d’un fichier.</translation>
    </message>
    <message>
        <source>It must be like https://files.school.example/plan.pdf.</source>
        <translation>Elle doit être de la forme https://files.school.example/plan.pdf.</translation>
    </message>
    <message>
        <source>An address with a user or password in it is not opened.</source>
        <translation>Une adresse qui contient un utilisateur ou un mot de passe n’est pas ouverte.</translation>
    </message>
    <message>
        <source>Put the file where it can be read without.</source>
        <translation>Mettez le fichier à un endroit où il peut être lu sans cela.</translation>
    </message>
    <message>
        <source>Only addresses of http and https are opened.</source>
        <translation>Seules les adresses http et https sont ouvertes.</translation>
    </message>
    <message>
        <source>This node fetches %1 files at this moment.</source>
        <translation>Ce nœud télécharge %1 fichiers en ce moment.</translation>
    </message>
    <message>
        <source>Try again soon.</source>
        <translation>Réessayez bientôt.</translation>
    </message>
    <message>
        <source>Nothing is fetched from the host %1.</source>
        <translation>Rien n’est téléchargé depuis l’hôte %1.</translation>
    </message>
    <message>
        <source>The administrator names the hosts in files.import_hosts.</source>
        <translation>L’administrateur indique les hôtes dans files.import_hosts.</translation>
    </message>
    <message>
        <source>The server leads from https to http.</source>
        <translation>Le serveur redirige de https vers http.</translation>
    </message>
    <message>
        <source>The server leads from one address to the next, and on and on.</source>
        <translation>Le serveur redirige sans fin d’une adresse à la suivante.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>Le fichier dépasse %1.</translation>
    </message>
    <message>
        <source>The host %1 is in a network that nothing is fetched from.</source>
        <translation>L’hôte %1 est dans un réseau depuis lequel rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>The administrator may allow private networks by files.import_private.</source>
        <translation>L’administrateur peut autoriser les réseaux privés avec files.import_private.</translation>
    </message>
    <message>
        <source>The server %1 answered with status %2.</source>
        <translation>Le serveur %1 a répondu avec le statut %2.</translation>
    </message>
    <message>
        <source>There is no host %1.</source>
        <translation>Il n’y a pas d’hôte %1.</translation>
    </message>
    <message>
        <source>The server %1 takes too long.</source>
        <translation>Le serveur %1 met trop de temps.</translation>
    </message>
    <message>
        <source>The server %1 cannot prove who it is.</source>
        <translation>Le serveur %1 ne peut pas prouver son identité.</translation>
    </message>
    <message>
        <source>Its certificate must be for that name, and of an authority that this node&apos;s system trusts.</source>
        <translation>Son certificat doit être établi à ce nom, par une autorité que le système de ce nœud approuve.</translation>
    </message>
    <message>
        <source>The server %1 did not send all of the file.</source>
        <translation>Le serveur %1 n’a pas envoyé tout le fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read from the server %1.</source>
        <translation>Le fichier ne peut pas être lu depuis le serveur %1.</translation>
    </message>
    <message>
        <source>The server %1 sends all kinds of things, but no file.</source>
        <translation>Le serveur %1 envoie toutes sortes de choses, mais pas de fichier.</translation>
    </message>
    <message>
        <source>This node is stopping.</source>
        <translation>Ce nœud est en cours d’arrêt.</translation>
    </message>
    <message>
        <source>Try another one.</source>
        <translation>Essayez-en un autre.</translation>
    </message>
    <message>
        <source>This node imports no files from other servers.</source>
        <translation>Ce nœud n’importe pas de fichiers d’autres serveurs.</translation>
    </message>
    <message>
        <source>The administrator names the hosts that files may come from in files.import_hosts.</source>
        <translation>L’administrateur indique dans files.import_hosts les hôtes d’où des fichiers peuvent venir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a host.</source>
        <translation>« %1 » n’est pas un nom d’hôte.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file could not be stored: %1.</source>
        <translation>Le fichier n’a pas pu être enregistré : %1.</translation>
    </message>
    <message>
        <source>The administrator should look at the folder %1.</source>
        <translation>L’administrateur devrait regarder le dossier %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Le fichier dépasse %1 Mio.</translation>
    </message>
    <message>
        <source>The file&apos;s content is not in this node&apos;s upload folder.</source>
        <translation>Le contenu du fichier n’est pas dans le dossier d’envoi de ce nœud.</translation>
    </message>
    <message>
        <source>The administrator should check that all nodes share one upload folder.</source>
        <translation>L’administrateur devrait vérifier que tous les nœuds partagent un même dossier d’envoi.</translation>
    </message>
    <message>
        <source>The file&apos;s content is damaged: it differs from what was stored.</source>
        <translation>Le contenu du fichier est abîmé : il diffère de ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>The administrator should restore it from a backup.</source>
        <translation>L’administrateur devrait le restaurer à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The disk of the files is full.</source>
        <translation>Le disque des fichiers est plein.</translation>
    </message>
    <message>
        <source>The administrator should make room in %1.</source>
        <translation>L’administrateur devrait faire de la place dans %1.</translation>
    </message>
    <message>
        <source>These are the files of somebody else.</source>
        <translation>Ces fichiers sont à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Only who put it there and who may invite people into the room may change it.</source>
        <translation>Seules la personne qui l’a ajouté et celles qui peuvent inviter dans la salle peuvent le modifier.</translation>
    </message>
    <message>
        <source>In this room no files are shared.</source>
        <translation>Dans cette salle, on ne partage pas de fichiers.</translation>
    </message>
    <message>
        <source>Send it as an upload.</source>
        <translation>Envoyez-le par téléversement.</translation>
    </message>
    <message>
        <source>A folder cannot be put into itself.</source>
        <translation>Un dossier ne peut pas être placé dans lui-même.</translation>
    </message>
    <message>
        <source>Folders cannot be copied.</source>
        <translation>Les dossiers ne peuvent pas être copiés.</translation>
    </message>
    <message>
        <source>Copy the files in it.</source>
        <translation>Copiez les fichiers qu’ils contiennent.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>C’est un dossier.</translation>
    </message>
    <message>
        <source>Open the files in it.</source>
        <translation>Ouvrez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>There is no picture of this.</source>
        <translation>Il n’y a pas d’image de cela.</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 are taken.</source>
        <translation>Le fichier fait %1 ; au plus %2 sont acceptés.</translation>
    </message>
    <message>
        <source>Folders can be at most %1 deep in each other.</source>
        <translation>Les dossiers peuvent être imbriqués sur %1 niveaux au plus.</translation>
    </message>
    <message>
        <source>A folder holds at most %L1 files.</source>
        <translation>Un dossier contient au plus %L1 fichiers.</translation>
    </message>
    <message>
        <source>Put it into another folder.</source>
        <translation>Mettez-le dans un autre dossier.</translation>
    </message>
    <message>
        <source>There is not enough space: it needs %1, and %2 of %3 are free.</source>
        <translation>Il n’y a pas assez de place : il faut %1, et %2 sur %3 sont libres.</translation>
    </message>
    <message>
        <source>Delete what is no longer needed.</source>
        <translation>Supprimez ce qui ne sert plus.</translation>
    </message>
    <message>
        <source>You have %1 uploads under way already.</source>
        <translation>Vous avez déjà %1 téléversements en cours.</translation>
    </message>
    <message>
        <source>Wait for some of them, or cancel them.</source>
        <translation>Attendez la fin de certains, ou annulez-les.</translation>
    </message>
    <message>
        <source>The folder of files does not answer.</source>
        <translation>Le dossier des fichiers ne répond pas.</translation>
    </message>
    <message>
        <source>Try again in a moment. The administrator should look at the page Shares of the console.</source>
        <translation>Réessayez dans un instant. L’administrateur devrait regarder le panneau « Partages » de la console.</translation>
    </message>
    <message>
        <source>Too much is being done with files at this moment.</source>
        <translation>Il y a trop d’opérations sur des fichiers en ce moment.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>FolderCheck</name>
    <message>
        <source>The folders belong to root: the lines name nobody (%1) instead.</source>
        <translation>Les dossiers appartiennent à root : les lignes nomment nobody (%1) à la place.</translation>
    </message>
    <message>
        <source>Run the agent as a user of its own, give it the folders, and run this again.</source>
        <translation>Lancez l&apos;agent sous un utilisateur à lui, donnez-lui les dossiers et relancez ceci.</translation>
    </message>
    <message>
        <source>No host names or addresses: %1.</source>
        <translation>Ni noms de machine ni adresses : %1.</translation>
    </message>
    <message>
        <source>Correct them in the list of servers.</source>
        <translation>Corrigez-les dans la liste des serveurs.</translation>
    </message>
    <message>
        <source>All nodes are on this machine, as they use one SQLite file: nothing need be exported or mounted.</source>
        <translation>Tous les nœuds sont sur cette machine, car ils utilisent un même fichier SQLite : rien n&apos;est à exporter ni à monter.</translation>
    </message>
    <message>
        <source>All nodes are at one address: nothing need be exported or mounted.</source>
        <translation>Tous les nœuds ont une même adresse : rien n&apos;est à exporter ni à monter.</translation>
    </message>
    <message>
        <source>On %1, in %2:</source>
        <translation>Sur %1, dans %2 :</translation>
    </message>
    <message>
        <source>The folders are on %1 (%2); --data-server names another machine.</source>
        <translation>Les dossiers sont sur %1 (%2) ; --data-server nomme une autre machine.</translation>
    </message>
    <message>
        <source>Shared by NFS:</source>
        <translation>Partagés par NFS :</translation>
    </message>
    <message>
        <source>Or by Samba:</source>
        <translation>Ou par Samba :</translation>
    </message>
    <message>
        <source>It cannot be looked at: %1.</source>
        <translation>Il ne peut pas être examiné : %1.</translation>
    </message>
    <message>
        <source>No file can be written: %1.</source>
        <translation>Aucun fichier ne peut être écrit : %1.</translation>
    </message>
    <message>
        <source>A file cannot be put on the disk for sure (fsync): %1.</source>
        <translation>Un fichier ne peut pas être mis sur le disque à coup sûr (fsync) : %1.</translation>
    </message>
    <message>
        <source>A file cannot be renamed: %1.</source>
        <translation>Un fichier ne peut pas être renommé : %1.</translation>
    </message>
    <message>
        <source>A file that was written is not found.</source>
        <translation>Un fichier qui a été écrit est introuvable.</translation>
    </message>
    <message>
        <source>What was written is not what is read.</source>
        <translation>Ce qui a été écrit n&apos;est pas ce qui est lu.</translation>
    </message>
    <message>
        <source>What was written cannot be read: %1.</source>
        <translation>Ce qui a été écrit ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <source>A file cannot be removed: %1.</source>
        <translation>Un fichier ne peut pas être supprimé : %1.</translation>
    </message>
    <message>
        <source>Mount it with rw; a file system with errors turns read-only, see dmesg.</source>
        <translation>Montez-le avec rw ; un système de fichiers en erreur passe en lecture seule, voir dmesg.</translation>
    </message>
    <message>
        <source>Remove files that nobody needs, or give the file system more space and inodes.</source>
        <translation>Supprimez des fichiers inutiles ou donnez au système de fichiers plus de place et d&apos;inodes.</translation>
    </message>
    <message>
        <source>Make the folder, or correct section [files] of the configuration.</source>
        <translation>Créez le dossier ou corrigez la section [files] de la configuration.</translation>
    </message>
    <message>
        <source>Give %1 to the agent&apos;s user, and run this as that user.</source>
        <translation>Donnez %1 à l&apos;utilisateur de l&apos;agent et lancez ceci sous cet utilisateur.</translation>
    </message>
    <message>
        <source>The data server has another folder there than when it was mounted: mount it again.</source>
        <translation>Le serveur de données a là un autre dossier qu&apos;au montage : remontez-le.</translation>
    </message>
    <message>
        <source>Look at the file server, the disk and dmesg; mount the folder again.</source>
        <translation>Regardez le serveur de fichiers, le disque et dmesg ; remontez le dossier.</translation>
    </message>
    <message>
        <source>, %1 of %2 inodes</source>
        <translation>, %1 inodes sur %2</translation>
    </message>
    <message>
        <source>Free: %1 of %2%3.</source>
        <translation>Libre : %1 sur %2%3.</translation>
    </message>
    <message>
        <source>It has not answered for %1 s.</source>
        <translation>Il n&apos;a pas répondu depuis %1 s.</translation>
    </message>
    <message>
        <source>Look at the file server and the network to it; “umount -l %1” and “mount %1” begin anew.</source>
        <translation>Regardez le serveur de fichiers et le réseau jusqu&apos;à lui ; « umount -l %1 » et « mount %1 » recommencent à neuf.</translation>
    </message>
    <message>
        <source>It is slow: a small file takes %1 ms.</source>
        <translation>Il est lent : un petit fichier prend %1 ms.</translation>
    </message>
    <message>
        <source>Look at the load of the file server, its disks and the network to it.</source>
        <translation>Regardez la charge du serveur de fichiers, ses disques et le réseau jusqu&apos;à lui.</translation>
    </message>
    <message>
        <source>A file can be written, synced, renamed and read again (%1 ms).</source>
        <translation>Un fichier peut être écrit, synchronisé, renommé et relu (%1 ms).</translation>
    </message>
    <message>
        <source>A new file was found only after %1 ms.</source>
        <translation>Un nouveau fichier n&apos;a été trouvé qu&apos;après %1 ms.</translation>
    </message>
    <message>
        <source>Mount it with lookupcache=positive (NFS) or cache=strict (Samba): nodes look for files that others have just stored.</source>
        <translation>Montez-le avec lookupcache=positive (NFS) ou cache=strict (Samba) : les nœuds cherchent des fichiers que d&apos;autres viennent d&apos;enregistrer.</translation>
    </message>
    <message>
        <source>This runs as root, the folder belongs to user %1: what root may do says little.</source>
        <translation>Ceci tourne sous root, le dossier appartient à l&apos;utilisateur %1 : ce que root peut faire dit peu.</translation>
    </message>
    <message>
        <source>Run it as the user of the agent.</source>
        <translation>Lancez-le sous l&apos;utilisateur de l&apos;agent.</translation>
    </message>
    <message>
        <source>The clock of its files is the database&apos;s.</source>
        <translation>L&apos;horloge de ses fichiers est celle de la base de données.</translation>
    </message>
    <message>
        <source>The clock of its files is %1 s ahead of the database&apos;s.</source>
        <translation>L&apos;horloge de ses fichiers avance de %1 s sur celle de la base de données.</translation>
    </message>
    <message>
        <source>The clock of its files is %1 s behind the database&apos;s.</source>
        <translation>L&apos;horloge de ses fichiers retarde de %1 s sur celle de la base de données.</translation>
    </message>
    <message>
        <source>Have the file server, the database server and the nodes set their clocks by NTP.</source>
        <translation>Faites régler par NTP les horloges du serveur de fichiers, du serveur de base de données et des nœuds.</translation>
    </message>
    <message>
        <source>What node %1 (%2) writes is there.</source>
        <translation>Ce que le nœud %1 (%2) écrit est là.</translation>
    </message>
    <message>
        <source>Node %1 (%2): %3</source>
        <translation>Nœud %1 (%2) : %3</translation>
    </message>
    <message>
        <source>Mount the same folder on both nodes, and name it in files.%1 of both.</source>
        <translation>Montez le même dossier sur les deux nœuds et nommez-le dans files.%1 des deux.</translation>
    </message>
    <message>
        <source>Look at the file server, at the mount and at who may use the folder.</source>
        <translation>Regardez le serveur de fichiers, le montage et qui peut utiliser le dossier.</translation>
    </message>
    <message>
        <source>The agent of this node has not looked at it: it does not run.</source>
        <translation>L&apos;agent de ce nœud ne l&apos;a pas examiné : il ne tourne pas.</translation>
    </message>
    <message>
        <source>Start it; then this tells whether the others&apos; files are there.</source>
        <translation>Démarrez-le ; ceci dira alors si les fichiers des autres sont là.</translation>
    </message>
    <message>
        <source>The agent finds it slow: a small file takes %1 ms.</source>
        <translation>L&apos;agent le trouve lent : un petit fichier prend %1 ms.</translation>
    </message>
    <message>
        <source>No other node is live: nobody knows whether it is shared.</source>
        <translation>Aucun autre nœud n&apos;est actif : personne ne sait s&apos;il est partagé.</translation>
    </message>
    <message>
        <source>Start the agents of the other nodes, then run this again.</source>
        <translation>Démarrez les agents des autres nœuds, puis relancez ceci.</translation>
    </message>
    <message>
        <source>It is mounted read-only.</source>
        <translation>Il est monté en lecture seule.</translation>
    </message>
    <message>
        <source>Mount it with %1.</source>
        <translation>Montez-le avec %1.</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>It is on a disk of this machine (%1).</source>
        <translation>Il est sur un disque de cette machine (%1).</translation>
    </message>
    <message>
        <source>Nothing is mounted there: it is a folder of this machine alone (%1).</source>
        <translation>Rien n&apos;y est monté : c&apos;est un dossier de cette seule machine (%1).</translation>
    </message>
    <message>
        <source>Mount the data server&apos;s folder there: the lines for /etc/fstab are above.</source>
        <translation>Montez-y le dossier du serveur de données : les lignes pour /etc/fstab sont ci-dessus.</translation>
    </message>
    <message>
        <source>It is in memory (%1): what people upload is gone with the next start.</source>
        <translation>Il est en mémoire (%1) : ce qui est déposé disparaît au prochain démarrage.</translation>
    </message>
    <message>
        <source>Put it on a disk.</source>
        <translation>Mettez-le sur un disque.</translation>
    </message>
    <message>
        <source>It is the file system of a program (%1): it stands and falls with it.</source>
        <translation>C&apos;est le système de fichiers d&apos;un programme (%1) : il en dépend entièrement.</translation>
    </message>
    <message>
        <source>NFS or Samba is the better choice; if it must be, have the program started again when it ends.</source>
        <translation>NFS ou Samba est un meilleur choix ; s&apos;il le faut, faites relancer le programme quand il se termine.</translation>
    </message>
    <message>
        <source>It is shared: %1.</source>
        <translation>Il est partagé : %1.</translation>
    </message>
    <message>
        <source>It is mounted by NFS: %1.</source>
        <translation>Il est monté par NFS : %1.</translation>
    </message>
    <message>
        <source>It speaks NFS %1.</source>
        <translation>Il parle NFS %1.</translation>
    </message>
    <message>
        <source>Mount it with vers=4.2: one port, and no lock service beside it.</source>
        <translation>Montez-le avec vers=4.2 : un seul port et pas de service de verrous à côté.</translation>
    </message>
    <message>
        <source>It is mounted soft: a server that is late looks like a broken disk.</source>
        <translation>Il est monté en soft : un serveur en retard a l&apos;air d&apos;un disque cassé.</translation>
    </message>
    <message>
        <source>Mount it with softerr,timeo=50,retrans=2: then it is a timeout.</source>
        <translation>Montez-le avec softerr,timeo=50,retrans=2 : c&apos;est alors un délai dépassé.</translation>
    </message>
    <message>
        <source>It is mounted hard: uploads hang for as long as the file server is away.</source>
        <translation>Il est monté en hard : les dépôts restent bloqués tant que le serveur de fichiers est absent.</translation>
    </message>
    <message>
        <source>Mount it with softerr,timeo=50,retrans=2: they fail after half a minute, and no half file is left.</source>
        <translation>Montez-le avec softerr,timeo=50,retrans=2 : ils échouent après une demi-minute, sans laisser de fichier à moitié.</translation>
    </message>
    <message>
        <source>It remembers which files are not there: one that another node has just stored may be missed.</source>
        <translation>Il retient quels fichiers sont absents : un fichier qu&apos;un autre nœud vient d&apos;enregistrer peut être manqué.</translation>
    </message>
    <message>
        <source>It remembers nothing (noac): every look at a file asks the server, and every write waits for it.</source>
        <translation>Il ne retient rien (noac) : chaque regard sur un fichier interroge le serveur, et chaque écriture l&apos;attend.</translation>
    </message>
    <message>
        <source>Mount it without noac: files never change once they are stored.</source>
        <translation>Montez-le sans noac : les fichiers enregistrés ne changent jamais.</translation>
    </message>
    <message>
        <source>It may show files as they were %1 s ago (%2).</source>
        <translation>Il peut montrer les fichiers tels qu&apos;il y a %1 s (%2).</translation>
    </message>
    <message>
        <source>Mount it without that option: with more than %1 s nodes take the folder for a copy.</source>
        <translation>Montez-le sans cette option : au-delà de %1 s, les nœuds prennent le dossier pour une copie.</translation>
    </message>
    <message>
        <source>It is mounted by Samba: %1.</source>
        <translation>Il est monté par Samba : %1.</translation>
    </message>
    <message>
        <source>It speaks SMB %1.</source>
        <translation>Il parle SMB %1.</translation>
    </message>
    <message>
        <source>What goes over the network can be read there.</source>
        <translation>Ce qui passe par le réseau peut y être lu.</translation>
    </message>
    <message>
        <source>Mount it with seal: it is encrypted then.</source>
        <translation>Montez-le avec seal : c&apos;est alors chiffré.</translation>
    </message>
    <message>
        <source>It does not look whether another node has changed a file (cache=loose).</source>
        <translation>Il ne regarde pas si un autre nœud a modifié un fichier (cache=loose).</translation>
    </message>
    <message>
        <source>Programs that somebody puts there can be run on this machine: without %1.</source>
        <translation>Les programmes que quelqu&apos;un y dépose peuvent être exécutés sur cette machine : sans %1.</translation>
    </message>
    <message>
        <source>Mount it with nosuid,nodev,noexec: it holds files of people, nothing else.</source>
        <translation>Montez-le avec nosuid,nodev,noexec : il contient des fichiers de personnes, rien d&apos;autre.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1: found %2, added %3, there already %4, left out %5</source>
        <translation>%1 : trouvés : %2, ajoutés : %3, déjà là : %4, laissés de côté : %5</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>users</source>
        <translation>utilisateurs</translation>
    </message>
    <message>
        <source>members of groups</source>
        <translation>membres de groupes</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>salles</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>serveurs</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Laissé de côté :</translation>
    </message>
    <message>
        <source>Different here:</source>
        <translation>Différent ici :</translation>
    </message>
    <message>
        <source>There is no place here for:</source>
        <translation>Il n’y a pas de place ici pour :</translation>
    </message>
    <message>
        <source>There is no %1 in %2.</source>
        <translation>Il n’y a pas de %1 dans %2.</translation>
    </message>
    <message>
        <source>Name the folder of the web application, usually /opt/red5/webapps/openmeetings.</source>
        <translation>Indiquez le dossier de l’application web, en général /opt/red5/webapps/openmeetings.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Le fichier %1 est illisible : %2.</translation>
    </message>
    <message>
        <source>serverId is not set: this node was in no cluster. It becomes node 1.</source>
        <translation>serverId n’est pas défini : ce nœud n’était dans aucun cluster. Il devient le nœud 1.</translation>
    </message>
    <message>
        <source>serverId &quot;%1&quot; is no number from 1 on: choose node.id yourself.</source>
        <translation>serverId « %1 » n’est pas un nombre à partir de 1 : choisissez node.id vous-même.</translation>
    </message>
    <message>
        <source>The session store was in one node&apos;s memory. Atrium keeps sessions in the database always.</source>
        <translation>Les sessions étaient dans la mémoire d’un seul nœud. Atrium garde toujours les sessions dans la base de données.</translation>
    </message>
    <message>
        <source>There is no RemoteCommitProvider: nodes of Atrium find each other by the list of servers.</source>
        <translation>Il n’y a pas de RemoteCommitProvider : les nœuds d’Atrium se trouvent par la liste des serveurs.</translation>
    </message>
    <message>
        <source>The RemoteCommitProvider has no counterpart: %1</source>
        <translation>Le RemoteCommitProvider n’a pas d’équivalent : %1</translation>
    </message>
    <message>
        <source>The database %1 is of no kind that Atrium uses: with PostgreSQL or MariaDB nodes can be on several machines, the embedded SQLite is for one.</source>
        <translation>La base de données %1 n’est d’aucun type qu’Atrium utilise : avec PostgreSQL ou MariaDB, les nœuds peuvent être sur plusieurs machines ; SQLite, intégré, est pour une seule.</translation>
    </message>
    <message>
        <source>Atrium needs a database of its own beside OpenMeetings&apos; (%1, user %2): make one named atrium, and write the password of its user into the file database-password.</source>
        <translation>Atrium a besoin de sa propre base de données à côté de celle d’OpenMeetings (%1, utilisateur %2) : créez-en une nommée atrium, et écrivez le mot de passe de son utilisateur dans le fichier database-password.</translation>
    </message>
    <message>
        <source>Connection pools, caches and logging of OpenJPA have no counterpart and need none.</source>
        <translation>Les pools de connexions, les caches et la journalisation d’OpenJPA n’ont pas d’équivalent et n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>group %1 &quot;%2&quot;</source>
        <translation>groupe %1 « %2 »</translation>
    </message>
    <message>
        <source>user %1 &quot;%2&quot;</source>
        <translation>utilisateur %1 « %2 »</translation>
    </message>
    <message>
        <source>The account was never activated.</source>
        <translation>Le compte n’a jamais été activé.</translation>
    </message>
    <message>
        <source>The account has no password.</source>
        <translation>Le compte n’a pas de mot de passe.</translation>
    </message>
    <message>
        <source>Its password is stored in a way that is not known here.</source>
        <translation>Son mot de passe est enregistré d’une manière inconnue ici.</translation>
    </message>
    <message>
        <source>members of groups: their user or their group was left out, or is deleted there: %1</source>
        <translation>membres de groupes : leur utilisateur ou leur groupe a été laissé de côté, ou est supprimé là-bas : %1</translation>
    </message>
    <message>
        <source>room %1 &quot;%2&quot;</source>
        <translation>salle %1 « %2 »</translation>
    </message>
    <message>
        <source>its type %1 is now %2.</source>
        <translation>son type %1 est maintenant %2.</translation>
    </message>
    <message>
        <source>it belongs to &quot;%1&quot;, which knows it by its id.</source>
        <translation>elle appartient à « %1 », qui la connaît par son ID.</translation>
    </message>
    <message>
        <source>its size %1 is now %2.</source>
        <translation>sa taille %1 est maintenant %2.</translation>
    </message>
    <message>
        <source>nobody can be sent to its address &quot;%1&quot;.</source>
        <translation>personne ne peut être envoyé à son adresse « %1 ».</translation>
    </message>
    <message>
        <source>room %1 &quot;%2&quot; of &quot;%3&quot; has the id %4 here: tell that program.</source>
        <translation>la salle %1 « %2 » de « %3 » a ici l’ID %4 : indiquez-le à ce programme.</translation>
    </message>
    <message>
        <source>server %1 &quot;%2&quot;</source>
        <translation>serveur %1 « %2 »</translation>
    </message>
    <message>
        <source>Node %1 is another here, at the address %2.</source>
        <translation>Le nœud %1 est ici un autre, à l’adresse %2.</translation>
    </message>
    <message>
        <source>The database %1 holds no OpenMeetings 2: the table %2 is missing.</source>
        <translation>La base de données %1 ne contient pas d’OpenMeetings 2 : la table %2 manque.</translation>
    </message>
    <message>
        <source>Name the database that its persistence.xml names.</source>
        <translation>Indiquez la base de données que nomme son persistence.xml.</translation>
    </message>
    <message>
        <source>telephone numbers of users</source>
        <translation>numéros de téléphone d’utilisateurs</translation>
    </message>
    <message>
        <source>postal addresses of users</source>
        <translation>adresses postales d’utilisateurs</translation>
    </message>
    <message>
        <source>time zones of users</source>
        <translation>fuseaux horaires d’utilisateurs</translation>
    </message>
    <message>
        <source>numbers of rooms for telephones</source>
        <translation>numéros de salles pour les téléphones</translation>
    </message>
    <message>
        <source>pins of rooms for telephones</source>
        <translation>codes PIN de salles pour les téléphones</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>enregistrements</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>invitations</translation>
    </message>
    <message>
        <source>private messages</source>
        <translation>messages privés</translation>
    </message>
    <message>
        <source>LDAP configurations</source>
        <translation>configurations LDAP</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>This invitation is good from %1 on.</source>
        <translation>Cette invitation est valable à partir du %1.</translation>
    </message>
    <message>
        <source>Come back then.</source>
        <translation>Revenez à ce moment-là.</translation>
    </message>
    <message>
        <source>This invitation was good until %1.</source>
        <translation>Cette invitation était valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This invitation was for one guest, who has come already.</source>
        <translation>Cette invitation était pour un seul invité, qui est déjà venu.</translation>
    </message>
    <message>
        <source>This invitation needs a password.</source>
        <translation>Cette invitation demande un mot de passe.</translation>
    </message>
    <message>
        <source>Ask those who invited you for it.</source>
        <translation>Demandez-le à la personne qui vous a invité.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Le mot de passe est faux.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Vérifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner, moderators and administrators may invite guests.</source>
        <translation>Seuls le propriétaire de la salle, les modérateurs et les administrateurs peuvent inviter quelqu’un.</translation>
    </message>
    <message>
        <source>Only who moderates the room may invite a guest as a moderator.</source>
        <translation>Seule une personne qui modère la salle peut inviter quelqu’un comme modérateur.</translation>
    </message>
    <message>
        <source>The period is over already: its end is %1.</source>
        <translation>La période est déjà passée : sa fin est le %1.</translation>
    </message>
    <message>
        <source>Too many guests came by this invitation.</source>
        <translation>Trop d’invités sont entrés par cette invitation.</translation>
    </message>
    <message>
        <source>Try again in half an hour.</source>
        <translation>Réessayez dans une demi-heure.</translation>
    </message>
</context>
<context>
    <name>Janus</name>
    <message>
        <source>The media server refuses it: %1 (%2).</source>
        <translation>Le serveur multimédia le refuse : %1 (%2).</translation>
    </message>
    <message>
        <source>Give media.janus_api_secret_file the api_secret of Janus&apos;s janus.jcfg.</source>
        <translation>Donnez à media.janus_api_secret_file l&apos;api_secret du janus.jcfg de Janus.</translation>
    </message>
    <message>
        <source>Give media.janus_admin_key_file the admin_key of Janus&apos;s janus.plugin.videoroom.jcfg.</source>
        <translation>Donnez à media.janus_admin_key_file l&apos;admin_key du janus.plugin.videoroom.jcfg de Janus.</translation>
    </message>
    <message>
        <source>The description of what you send cannot be read.</source>
        <translation>La description de ce que vous envoyez est illisible.</translation>
    </message>
    <message>
        <source>Here only sound and pictures are sent.</source>
        <translation>Ici, seuls le son et l&apos;image sont transmis.</translation>
    </message>
</context>
<context>
    <name>Ldap</name>
    <message>
        <source>The connection cannot be set up</source>
        <translation>La connexion ne peut pas être préparée</translation>
    </message>
    <message>
        <source>Check that the server runs and can be reached from here.</source>
        <translation>Vérifiez que le serveur est démarré et joignable d’ici.</translation>
    </message>
    <message>
        <source>Its certificate must name the host as ldap.servers does, and be signed by an authority of %1.</source>
        <translation>Son certificat doit nommer l’hôte comme le fait ldap.servers, et être signé par une autorité de %1.</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>Il n’y a pas de connexion</translation>
    </message>
    <message>
        <source>The server does not start TLS</source>
        <translation>Le serveur ne démarre pas TLS</translation>
    </message>
    <message>
        <source>TLS was not agreed on</source>
        <translation>Aucun accord sur TLS</translation>
    </message>
    <message>
        <source>Without a password nobody logs in.</source>
        <translation>Sans mot de passe, personne ne se connecte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot log in</source>
        <translation>« %1 » ne peut pas se connecter</translation>
    </message>
    <message>
        <source>The search below &quot;%1&quot; failed</source>
        <translation>La recherche sous « %1 » a échoué</translation>
    </message>
    <message>
        <source>The directory of names and passwords cannot be asked at this moment.</source>
        <translation>L’annuaire des noms et des mots de passe ne peut pas être interrogé en ce moment.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The login name or the password is wrong.</source>
        <translation>L’identifiant ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>Without a name and a password nobody logs in.</source>
        <translation>Sans nom ni mot de passe, personne ne se connecte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has logged in, to search.</source>
        <translation>« %1 » s’est connecté, pour la recherche.</translation>
    </message>
    <message>
        <source>below &quot;%1&quot; by the filter %2</source>
        <translation>sous « %1 » avec le filtre %2</translation>
    </message>
    <message>
        <source>%1: nobody was found %2.</source>
        <translation>%1 : personne n’a été trouvé %2.</translation>
    </message>
    <message>
        <source>%1: more than one entry was found %2, &quot;%3&quot; and &quot;%4&quot; among them: nobody logs in by that.</source>
        <translation>%1 : plus d’une entrée a été trouvée %2, dont « %3 » et « %4 » : personne ne se connecte ainsi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was found %2.</source>
        <translation>« %1 » a été trouvé %2.</translation>
    </message>
    <message>
        <source>The password is right.</source>
        <translation>Le mot de passe est juste.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has logged in: the password is right.</source>
        <translation>« %1 » s’est connecté : le mot de passe est juste.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; may not read its own entry.</source>
        <translation>%1 : « %2 » n’a pas le droit de lire sa propre entrée.</translation>
    </message>
    <message>
        <source>%1 is connected, by TLS.</source>
        <translation>%1 : connecté, avec TLS.</translation>
    </message>
    <message>
        <source>%1 is connected, as configured without TLS.</source>
        <translation>%1 : connecté, sans TLS comme configuré.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has no usable attribute %3, or it may not be read.</source>
        <translation>%1 : « %2 » n’a pas d’attribut %3 utilisable, ou il n’est pas lisible.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has no attribute %3, or it may not be read.</source>
        <translation>%1 : « %2 » n’a pas d’attribut %3, ou il n’est pas lisible.</translation>
    </message>
    <message>
        <source>Login &quot;%1&quot;, first name &quot;%2&quot;, last name &quot;%3&quot;, mail &quot;%4&quot;, %5 %6.</source>
        <translation>Identifiant « %1 », prénom « %2 », nom de famille « %3 », e-mail « %4 », %5 %6.</translation>
    </message>
    <message>
        <source>The entry is in no group.</source>
        <translation>L’entrée n’est dans aucun groupe.</translation>
    </message>
    <message>
        <source>Groups: %1.</source>
        <translation>Groupes : %1.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Invitation to the room &quot;%1&quot;</source>
        <translation>Invitation dans la salle « %1 »</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <source>%1 invites you to the room &quot;%2&quot;.</source>
        <translation>%1 vous invite dans la salle « %2 ».</translation>
    </message>
    <message>
        <source>You are invited to the room &quot;%1&quot;.</source>
        <translation>Vous êtes invité dans la salle « %1 ».</translation>
    </message>
    <message>
        <source>Open this link in your browser to come in:</source>
        <translation>Ouvrez ce lien dans votre navigateur pour entrer :</translation>
    </message>
    <message>
        <source>The link is good from %1 to %2 (%3).</source>
        <translation>Le lien est valable du %1 au %2 (%3).</translation>
    </message>
    <message>
        <source>The link is good for one person, once.</source>
        <translation>Le lien est valable une fois, pour une personne.</translation>
    </message>
    <message>
        <source>You will be asked for a password, which whoever invites you tells you.</source>
        <translation>Un mot de passe vous sera demandé. La personne qui vous invite vous le donnera.</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lieu : %1</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Rappel : %1</translation>
    </message>
    <message>
        <source>This is a reminder of &quot;%1&quot;.</source>
        <translation>Ceci est un rappel de « %1 ».</translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>Invitation : %1</translation>
    </message>
    <message>
        <source>%1 invites you to &quot;%2&quot;.</source>
        <translation>%1 vous invite à « %2 ».</translation>
    </message>
    <message>
        <source>You are invited to &quot;%1&quot;.</source>
        <translation>Vous êtes invité à « %1 ».</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modification : %1</translation>
    </message>
    <message>
        <source>%1 has changed &quot;%2&quot;. It is now as follows.</source>
        <translation>%1 a modifié « %2 ». Voici ce qui est prévu maintenant.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has changed. It is now as follows.</source>
        <translation>« %1 » a changé. Voici ce qui est prévu maintenant.</translation>
    </message>
    <message>
        <source>Cancelled for you: %1</source>
        <translation>Annulation pour vous : %1</translation>
    </message>
    <message>
        <source>%1 has taken back your invitation to &quot;%2&quot;.</source>
        <translation>%1 a retiré votre invitation à « %2 ».</translation>
    </message>
    <message>
        <source>Your invitation to &quot;%1&quot; was taken back.</source>
        <translation>Votre invitation à « %1 » a été retirée.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annulation : %1</translation>
    </message>
    <message>
        <source>%1 has cancelled &quot;%2&quot;. It does not take place.</source>
        <translation>%1 a annulé « %2 ». Le rendez-vous n’a pas lieu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cancelled. It does not take place.</source>
        <translation>« %1 » est annulé. Le rendez-vous n’a pas lieu.</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>chaque année</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>A message must have 1 to %1 characters.</source>
        <translation>Un message doit avoir de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>The message holds characters that cannot be shown.</source>
        <translation>Le message contient des caractères qui ne peuvent pas être affichés.</translation>
    </message>
    <message>
        <source>Write it in one line, without control characters.</source>
        <translation>Écrivez-le en une ligne, sans caractère de contrôle.</translation>
    </message>
    <message>
        <source>This account is for programs; it cannot use the lobby.</source>
        <translation>Ce compte est réservé aux programmes ; il ne peut pas utiliser le hall.</translation>
    </message>
    <message>
        <source>You are writing too fast.</source>
        <translation>Vous écrivez trop vite.</translation>
    </message>
    <message>
        <source>Wait a few seconds and send it again.</source>
        <translation>Attendez quelques secondes, puis renvoyez-le.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>&quot;%1&quot; is no time zone.</source>
        <translation>« %1 » n’est pas un fuseau horaire.</translation>
    </message>
    <message>
        <source>Give its name, like Europe/Berlin.</source>
        <translation>Donnez son nom, comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a page.</source>
        <translation>« %1 » n’est pas l’adresse d’une page.</translation>
    </message>
    <message>
        <source>Give the address of the page, like https://school.example/openmeetings/.</source>
        <translation>Donnez l’adresse de la page, comme https://school.example/openmeetings/.</translation>
    </message>
    <message>
        <source>The mail server %1 takes no mail: %2</source>
        <translation>Le serveur de messagerie %1 n’accepte pas d’e-mails : %2</translation>
    </message>
    <message>
        <source>This node sends no mail.</source>
        <translation>Ce nœud n’envoie pas d’e-mails.</translation>
    </message>
    <message>
        <source>Set mail.server in its configuration, or ask another node.</source>
        <translation>Définissez mail.server dans sa configuration, ou demandez à un autre nœud.</translation>
    </message>
    <message>
        <source>This node is not in the list of servers.</source>
        <translation>Ce nœud n’est pas dans la liste des serveurs.</translation>
    </message>
    <message>
        <source>Set mail.base_url in its configuration.</source>
        <translation>Définissez mail.base_url dans sa configuration.</translation>
    </message>
    <message>
        <source>This account has had %1 mails sent within an hour.</source>
        <translation>Ce compte a fait envoyer %1 e-mails en une heure.</translation>
    </message>
    <message>
        <source>Wait, or raise mail.per_account_and_hour in the configuration.</source>
        <translation>Attendez, ou augmentez mail.per_account_and_hour dans la configuration.</translation>
    </message>
    <message>
        <source>Test of the mail of Atrium</source>
        <translation>Test de l’e-mail d’Atrium</translation>
    </message>
    <message>
        <source>An administrator had this mail sent to see whether mail arrives. It does.</source>
        <translation>Un administrateur a fait envoyer cet e-mail pour voir si les e-mails arrivent. Ils arrivent.</translation>
    </message>
    <message>
        <source>The node was stopped.</source>
        <translation>Le nœud a été arrêté.</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>This server has no voice and video.</source>
        <translation>Ce serveur n&apos;offre ni voix ni vidéo.</translation>
    </message>
    <message>
        <source>More people are in the room than can see and hear each other.</source>
        <translation>Il y a trop de personnes dans la salle pour que toutes puissent se voir et s&apos;entendre.</translation>
    </message>
    <message>
        <source>The media server does not answer. Voice and video come back by themselves.</source>
        <translation>Le serveur multimédia ne répond pas. La voix et la vidéo reviendront d&apos;elles-mêmes.</translation>
    </message>
    <message>
        <source>Something is offered that is not published.</source>
        <translation>Quelque chose est proposé qui n&apos;est pas publié.</translation>
    </message>
    <message>
        <source>The other person&apos;s link has this token.</source>
        <translation>Le lien de l&apos;autre personne porte ce jeton.</translation>
    </message>
    <message>
        <source>This room is for sound alone.</source>
        <translation>Cette salle est réservée au son.</translation>
    </message>
    <message>
        <source>Leave your camera off.</source>
        <translation>Laissez votre caméra éteinte.</translation>
    </message>
    <message>
        <source>No screens are shared in this room.</source>
        <translation>On ne partage pas d&apos;écran dans cette salle.</translation>
    </message>
    <message>
        <source>You may not share your screen here.</source>
        <translation>Vous ne pouvez pas partager votre écran ici.</translation>
    </message>
    <message>
        <source>Ask a moderator for the right to share.</source>
        <translation>Demandez à un modérateur le droit de partager.</translation>
    </message>
    <message>
        <source>You may not speak here.</source>
        <translation>Vous ne pouvez pas parler ici.</translation>
    </message>
    <message>
        <source>Ask a moderator for the right to speak.</source>
        <translation>Demandez à un modérateur le droit de parler.</translation>
    </message>
    <message>
        <source>This room is not recorded.</source>
        <translation>Cette salle n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Allow recording in the settings of the room.</source>
        <translation>Autorisez l’enregistrement dans les réglages de la salle.</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>A message must have 1 to %1 characters.</source>
        <translation>Un message doit avoir de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>Write one that is not empty and not longer.</source>
        <translation>Écrivez-en un qui ne soit ni vide ni plus long.</translation>
    </message>
    <message>
        <source>The message holds characters that cannot be shown.</source>
        <translation>Le message contient des caractères qui ne peuvent pas être affichés.</translation>
    </message>
    <message>
        <source>Write it without control characters.</source>
        <translation>Écrivez-le sans caractère de contrôle.</translation>
    </message>
    <message>
        <source>%1 of your messages already wait for a moderator.</source>
        <translation>%1 de vos messages attendent déjà un modérateur.</translation>
    </message>
    <message>
        <source>Send it again when some of them have been decided on.</source>
        <translation>Renvoyez-le quand une décision aura été prise sur certains d’entre eux.</translation>
    </message>
    <message>
        <source>%1 messages already wait for a moderator.</source>
        <translation>%1 messages attendent déjà un modérateur.</translation>
    </message>
    <message>
        <source>A private message is for somebody else.</source>
        <translation>Un message privé s’adresse à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Choose another person.</source>
        <translation>Choisissez une autre personne.</translation>
    </message>
    <message>
        <source>This message waits no longer.</source>
        <translation>Ce message n’est plus en attente.</translation>
    </message>
    <message>
        <source>Another moderator has decided on it.</source>
        <translation>Un autre modérateur a pris la décision.</translation>
    </message>
    <message>
        <source>Everybody raises their own hand.</source>
        <translation>Chacun lève sa propre main.</translation>
    </message>
    <message>
        <source>Ask the person to raise it.</source>
        <translation>Demandez à la personne de la lever.</translation>
    </message>
    <message>
        <source>What is stored of the poll cannot be read.</source>
        <translation>Ce qui est enregistré du sondage est illisible.</translation>
    </message>
    <message>
        <source>Ask it anew.</source>
        <translation>Posez la question de nouveau.</translation>
    </message>
    <message>
        <source>The question must have 1 to %1 characters that can be shown.</source>
        <translation>La question doit avoir de 1 à %1 caractères qui peuvent être affichés.</translation>
    </message>
    <message>
        <source>Change the question.</source>
        <translation>Modifiez la question.</translation>
    </message>
    <message>
        <source>Only a choice has answers of its own, or several of them in a vote.</source>
        <translation>Seul un choix a ses propres réponses, ou plusieurs d’entre elles dans un vote.</translation>
    </message>
    <message>
        <source>Ask for a choice, or leave the answers out.</source>
        <translation>Demandez un choix, ou laissez les réponses de côté.</translation>
    </message>
    <message>
        <source>A choice needs %1 to %2 answers.</source>
        <translation>Un choix doit avoir de %1 à %2 réponses.</translation>
    </message>
    <message>
        <source>Add or remove answers.</source>
        <translation>Ajoutez ou retirez des réponses.</translation>
    </message>
    <message>
        <source>Each answer must be one line of 1 to %1 characters that can be shown.</source>
        <translation>Chaque réponse doit être une ligne de 1 à %1 caractères qui peuvent être affichés.</translation>
    </message>
    <message>
        <source>Change the answers.</source>
        <translation>Modifiez les réponses.</translation>
    </message>
    <message>
        <source>Two answers are the same.</source>
        <translation>Deux réponses sont identiques.</translation>
    </message>
    <message>
        <source>Change or remove one of them.</source>
        <translation>Modifiez ou retirez l’une d’elles.</translation>
    </message>
    <message>
        <source>This poll has ended.</source>
        <translation>Ce sondage est terminé.</translation>
    </message>
    <message>
        <source>Look at its results.</source>
        <translation>Regardez ses résultats.</translation>
    </message>
    <message>
        <source>A vote must name an answer.</source>
        <translation>Un vote doit indiquer au moins une réponse.</translation>
    </message>
    <message>
        <source>A vote must name one answer.</source>
        <translation>Un vote doit indiquer une seule réponse.</translation>
    </message>
    <message>
        <source>Choose from the answers of the poll.</source>
        <translation>Choisissez parmi les réponses du sondage.</translation>
    </message>
    <message>
        <source>The vote names an answer twice, or one that the poll does not have.</source>
        <translation>Le vote indique une réponse deux fois, ou une réponse absente du sondage.</translation>
    </message>
    <message>
        <source>This poll has ended already.</source>
        <translation>Ce sondage est déjà terminé.</translation>
    </message>
    <message>
        <source>A room has at most %1 polls.</source>
        <translation>Une salle a au plus %1 sondages.</translation>
    </message>
    <message>
        <source>Remove one that is no longer needed.</source>
        <translation>Retirez-en un qui ne sert plus.</translation>
    </message>
    <message>
        <source>This poll was removed.</source>
        <translation>Ce sondage a été retiré.</translation>
    </message>
    <message>
        <source>Look at the list of polls.</source>
        <translation>Regardez la liste des sondages.</translation>
    </message>
    <message>
        <source>You are no longer in this room.</source>
        <translation>Vous n’êtes plus dans cette salle.</translation>
    </message>
    <message>
        <source>Enter the room again.</source>
        <translation>Entrez de nouveau dans la salle.</translation>
    </message>
    <message>
        <source>This person is no longer in the room.</source>
        <translation>Cette personne n’est plus dans la salle.</translation>
    </message>
    <message>
        <source>Look at the list of people.</source>
        <translation>Regardez la liste des personnes.</translation>
    </message>
    <message>
        <source>Only moderators may do this.</source>
        <translation>Seuls les modérateurs en ont le droit.</translation>
    </message>
    <message>
        <source>Ask a moderator, or apply to become one.</source>
        <translation>Adressez-vous à un modérateur, ou demandez à le devenir.</translation>
    </message>
    <message>
        <source>This room waits for a moderator.</source>
        <translation>Cette salle attend un modérateur.</translation>
    </message>
    <message>
        <source>Wait until a moderator has come.</source>
        <translation>Attendez qu’un modérateur soit arrivé.</translation>
    </message>
    <message>
        <source>This person does not have this right.</source>
        <translation>Cette personne n’a pas ce droit.</translation>
    </message>
    <message>
        <source>You have this right already.</source>
        <translation>Vous avez déjà ce droit.</translation>
    </message>
    <message>
        <source>Just use it.</source>
        <translation>Utilisez-le, tout simplement.</translation>
    </message>
    <message>
        <source>You have applied for this right already.</source>
        <translation>Vous avez déjà demandé ce droit.</translation>
    </message>
    <message>
        <source>Wait for a moderator&apos;s answer.</source>
        <translation>Attendez la réponse d’un modérateur.</translation>
    </message>
    <message>
        <source>This person has this right already.</source>
        <translation>Cette personne a déjà ce droit.</translation>
    </message>
    <message>
        <source>This person has not applied for this right, or a moderator has answered already.</source>
        <translation>Cette personne n’a pas demandé ce droit, ou un modérateur a déjà répondu.</translation>
    </message>
    <message>
        <source>Moderators have all rights.</source>
        <translation>Les modérateurs ont tous les droits.</translation>
    </message>
    <message>
        <source>Take away the right to moderate first.</source>
        <translation>Retirez d’abord le droit de modérer.</translation>
    </message>
    <message>
        <source>This person is always a moderator of this room.</source>
        <translation>Cette personne est toujours modérateur de cette salle.</translation>
    </message>
    <message>
        <source>An administrator can change that in the room&apos;s settings.</source>
        <translation>Un administrateur peut le modifier dans les réglages de la salle.</translation>
    </message>
    <message>
        <source>You are the only moderator.</source>
        <translation>Vous êtes le seul modérateur.</translation>
    </message>
    <message>
        <source>Let somebody else moderate first.</source>
        <translation>Laissez d’abord quelqu’un d’autre modérer.</translation>
    </message>
    <message>
        <source>Only the person can open the microphone again.</source>
        <translation>Seule la personne peut rouvrir son micro.</translation>
    </message>
    <message>
        <source>Ask them to.</source>
        <translation>Demandez-le-lui.</translation>
    </message>
    <message>
        <source>You may not mute others.</source>
        <translation>Vous ne pouvez pas couper le micro des autres.</translation>
    </message>
    <message>
        <source>Ask a moderator, or apply for the right to mute others.</source>
        <translation>Adressez-vous à un modérateur, ou demandez le droit de couper le micro des autres.</translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message>
        <source>Node %1 is already run by another agent (process %2).</source>
        <translation>Le nœud %1 est déjà tenu par un autre agent (processus %2).</translation>
    </message>
    <message>
        <source>Give this agent another node.id, or stop the other one. If it crashed on another machine, its lease ends within %1 s.</source>
        <translation>Donnez à cet agent un autre node.id, ou arrêtez l’autre. S’il s’est planté sur une autre machine, son bail expire en %1 s.</translation>
    </message>
    <message>
        <source>The deadline must be 0 to %1 s.</source>
        <translation>Le délai jusqu’à l’échéance doit être de 0 à %1 s.</translation>
    </message>
    <message>
        <source>%1 still reports: its lease holds.</source>
        <translation>%1 se signale encore : son bail tient.</translation>
    </message>
    <message>
        <source>Stop it first, or drain it.</source>
        <translation>Arrêtez-le d’abord, ou videz-le.</translation>
    </message>
    <message>
        <source>The node did not answer in time.</source>
        <translation>Le nœud n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>how the load of nodes is counted: capacity or people</source>
        <translation>comment la charge des nœuds est comptée : capacity ou people</translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>&quot;%1&quot; is not an address.</source>
        <translation>« %1 » n’est pas une adresse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>« %1 » n’est pas compris.</translation>
    </message>
    <message>
        <source>The form is tcp(Addresses=10.1.1.1;10.1.1.2, Port=5636): commas between options, semicolons between addresses.</source>
        <translation>La forme est tcp(Addresses=10.1.1.1;10.1.1.2, Port=5636) : virgules entre les options, points-virgules entre les adresses.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is spelled %2.</source>
        <translation>L’option « %1 » s’écrit %2.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is not known. Known are: %2.</source>
        <translation>L’option « %1 » est inconnue. Options connues : %2.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; has no value.</source>
        <translation>L’option « %1 » n’a pas de valeur.</translation>
    </message>
    <message>
        <source>%1 must be true or false, not &quot;%2&quot;.</source>
        <translation>%1 doit être true ou false, pas « %2 ».</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 doit être un nombre entier de %2 à %3, pas « %4 ».</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is there twice.</source>
        <translation>L’option « %1 » est donnée deux fois.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; is spelled tcp.</source>
        <translation>Le fournisseur « %1 » s’écrit tcp.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; of OpenJPA does not exist here.</source>
        <translation>Le fournisseur « %1 » d’OpenJPA n’existe pas ici.</translation>
    </message>
    <message>
        <source>Use tcp(Addresses=…), or leave the text empty: the nodes find each other by the database.</source>
        <translation>Utilisez tcp(Addresses=…), ou laissez le texte vide : les nœuds se trouvent par la base de données.</translation>
    </message>
    <message>
        <source>The closing parenthesis of &quot;%1&quot; is missing.</source>
        <translation>La parenthèse fermante de « %1 » manque.</translation>
    </message>
    <message>
        <source>The opening parenthesis of &quot;%1&quot; is missing.</source>
        <translation>La parenthèse ouvrante de « %1 » manque.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; behind the closing parenthesis is too much.</source>
        <translation>« %1 » après la parenthèse fermante est de trop.</translation>
    </message>
    <message>
        <source>Give host names or IP addresses, IPv6 in brackets, with :port if it is not the usual one.</source>
        <translation>Donnez des noms d’hôte ou des adresses IP, IPv6 entre crochets, avec :port si ce n’est pas le port habituel.</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>The room %1 is full: %2 of %3 places are taken.</source>
        <translation>La salle %1 est complète : %2 places sur %3 sont prises.</translation>
    </message>
    <message>
        <source>Wait until somebody leaves.</source>
        <translation>Attendez que quelqu’un parte.</translation>
    </message>
    <message>
        <source>%1, where the room is open, went silent. If it does not come back within %2 s, the room opens on another node.</source>
        <translation>%1, où la salle est ouverte, ne se signale plus. S’il ne revient pas en %2 s, la salle s’ouvre sur un autre nœud.</translation>
    </message>
    <message>
        <source>You come in as soon as it is clear where.</source>
        <translation>Vous entrez dès que l’on sait où.</translation>
    </message>
    <message>
        <source>%1, where the room is open, is silent, and no node can tell that it does not serve the room any more. The room opens elsewhere within %2 min at the latest.</source>
        <translation>%1, où la salle est ouverte, est silencieux, et aucun nœud ne peut confirmer qu’il ne tient plus la salle. Elle s’ouvre ailleurs dans %2 min au plus tard.</translation>
    </message>
    <message>
        <source>If that node is certainly off, an administrator may say so: atrium-agent declare-dead --node %1.</source>
        <translation>Si ce nœud est certainement éteint, un administrateur peut le dire : atrium-agent declare-dead --node %1.</translation>
    </message>
    <message>
        <source>The room %1 is just being closed or moved.</source>
        <translation>La salle %1 est en train d’être fermée ou déplacée.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The node of the room was just removed from the cluster.</source>
        <translation>Le nœud de la salle vient d’être retiré du cluster.</translation>
    </message>
    <message>
        <source>The pass to come back with is not valid.</source>
        <translation>Le laissez-passer pour revenir n’est pas valide.</translation>
    </message>
    <message>
        <source>Open the room from the list of rooms.</source>
        <translation>Ouvrez la salle depuis la liste des salles.</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>The previews could not be stored: %1.</source>
        <translation>Les aperçus n’ont pas pu être enregistrés : %1.</translation>
    </message>
    <message>
        <source>The administrator should look at the folder %1.</source>
        <translation>L’administrateur devrait regarder le dossier %1.</translation>
    </message>
    <message>
        <source>This server is being stopped.</source>
        <translation>Ce serveur est en cours d’arrêt.</translation>
    </message>
    <message>
        <source>Making the previews took longer than %1 s.</source>
        <translation>La création des aperçus a duré plus de %1 s.</translation>
    </message>
    <message>
        <source>The file is damaged, or too complex for previews.</source>
        <translation>Le fichier est endommagé ou trop complexe pour un aperçu.</translation>
    </message>
    <message>
        <source>This server cannot make previews: its sandbox does not start.</source>
        <translation>Ce serveur ne peut pas créer d’aperçus : son bac à sable ne démarre pas.</translation>
    </message>
    <message>
        <source>The administrator should look into the log; bubblewrap needs user namespaces.</source>
        <translation>L’administrateur devrait consulter le journal ; bubblewrap a besoin des espaces de noms utilisateur.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Le fichier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>The picture has more than %1 million pixels.</source>
        <translation>L’image a plus de %1 millions de pixels.</translation>
    </message>
    <message>
        <source>Files of this kind have no previews.</source>
        <translation>Les fichiers de ce type n’ont pas d’aperçu.</translation>
    </message>
    <message>
        <source>This server lacks a program that previews of such files need.</source>
        <translation>Il manque à ce serveur un programme nécessaire aux aperçus de ces fichiers.</translation>
    </message>
    <message>
        <source>The administrator should install the package %1.</source>
        <translation>L’administrateur devrait installer le paquet %1.</translation>
    </message>
    <message>
        <source>The file&apos;s content cannot be read.</source>
        <translation>Le contenu du fichier ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Le fichier %1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>No media server can record this room at the moment.</source>
        <translation>Aucun serveur multimédia ne peut enregistrer cette salle en ce moment.</translation>
    </message>
    <message>
        <source>Recording needs a node with a media server; ask the administrator.</source>
        <translation>Pour enregistrer, il faut un nœud avec un serveur multimédia ; adressez-vous à l’administrateur.</translation>
    </message>
    <message>
        <source>The last recording of this room is just ending.</source>
        <translation>Le dernier enregistrement de cette salle est en train de se terminer.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The folder for recordings cannot be used: %1.</source>
        <translation>Le dossier des enregistrements est inutilisable : %1.</translation>
    </message>
    <message>
        <source>The disk for recordings is full.</source>
        <translation>Le disque des enregistrements est plein.</translation>
    </message>
    <message>
        <source>Delete what is needed no more, or ask the administrator.</source>
        <translation>Supprimez ce qui n’est plus nécessaire, ou adressez-vous à l’administrateur.</translation>
    </message>
    <message>
        <source>The folder for recordings cannot be written to: %1.</source>
        <translation>Impossible d’écrire dans le dossier des enregistrements : %1.</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>For %1 minutes nothing of it went on.</source>
        <translation>Rien n’a avancé pendant %1 minutes.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Le fichier %1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>Look whether the folder &quot;streams&quot; is mounted and may be read.</source>
        <translation>Regardez si le dossier « streams » est monté et accessible en lecture.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be removed.</source>
        <translation>Le dossier %1 ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Look whether the folder &quot;streams&quot; is mounted and may be written to.</source>
        <translation>Regardez si le dossier « streams » est monté et accessible en écriture.</translation>
    </message>
    <message>
        <source>The recording is not in this node&apos;s folder for streams.</source>
        <translation>L’enregistrement n’est pas dans le dossier des flux de ce nœud.</translation>
    </message>
    <message>
        <source>The administrator should check that all nodes share one folder for streams.</source>
        <translation>L’administrateur devrait vérifier que tous les nœuds partagent un même dossier des flux.</translation>
    </message>
    <message>
        <source>Only moderators of the room and who made a recording may delete it.</source>
        <translation>Seuls les modérateurs de la salle et la personne qui a fait un enregistrement peuvent le supprimer.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>The room %1 is not open at the moment.</source>
        <translation>La salle %1 n’est pas ouverte en ce moment.</translation>
    </message>
    <message>
        <source>Look at the list of open rooms.</source>
        <translation>Regardez la liste des salles ouvertes.</translation>
    </message>
    <message>
        <source>Node %1 was told, but has not confirmed it yet.</source>
        <translation>Le nœud %1 a reçu l’ordre, mais ne l’a pas encore confirmé.</translation>
    </message>
    <message>
        <source>The room is on that node already.</source>
        <translation>La salle est déjà sur ce nœud.</translation>
    </message>
    <message>
        <source>The room is not open on this node any more.</source>
        <translation>La salle n’est plus ouverte sur ce nœud.</translation>
    </message>
    <message>
        <source>The node may serve no rooms at the moment.</source>
        <translation>Le nœud ne peut tenir aucune salle en ce moment.</translation>
    </message>
    <message>
        <source>The server of this room is full: it has %1 of at most %2 people.</source>
        <translation>Le serveur de cette salle est complet : %1 personnes, %2 au plus.</translation>
    </message>
    <message>
        <source>Wait until somebody leaves, or ask an administrator to move the room or to raise the limit.</source>
        <translation>Attendez que quelqu’un parte, ou demandez à un administrateur de déplacer la salle ou d’augmenter la limite.</translation>
    </message>
    <message>
        <source>The room is on node %1 now.</source>
        <translation>La salle est maintenant sur le nœud %1.</translation>
    </message>
    <message>
        <source>You may not draw here.</source>
        <translation>Vous ne pouvez pas dessiner ici.</translation>
    </message>
    <message>
        <source>Ask a moderator for the right to draw.</source>
        <translation>Demandez à un modérateur le droit de dessiner.</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Le fichier %1 est illisible : %2.</translation>
    </message>
    <message>
        <source>The secret in %1 can be read by everybody on this machine.</source>
        <translation>Le secret dans %1 peut être lu par tous sur cette machine.</translation>
    </message>
    <message>
        <source>Run: chmod 600 %1</source>
        <translation>Lancez : chmod 600 %1</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Le fichier %1 est vide.</translation>
    </message>
    <message>
        <source>The file %1 does not hold a cluster key.</source>
        <translation>Le fichier %1 ne contient pas de clé de cluster.</translation>
    </message>
    <message>
        <source>Copy the file from a node that is in the cluster.</source>
        <translation>Copiez le fichier d’un nœud qui est dans le cluster.</translation>
    </message>
    <message>
        <source>The cluster key cannot be written to %1: %2.</source>
        <translation>La clé du cluster ne peut pas être écrite dans %1 : %2.</translation>
    </message>
    <message>
        <source>There were too many failed logins.</source>
        <translation>Il y a eu trop d’échecs de connexion.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Réessayez dans %1 s.</translation>
    </message>
    <message>
        <source>Too many people are logging in at this moment.</source>
        <translation>Trop de personnes se connectent en ce moment.</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Réessayez dans quelques secondes.</translation>
    </message>
    <message>
        <source>A stored password cannot be decrypted with this cluster key.</source>
        <translation>Un mot de passe enregistré ne peut pas être déchiffré avec cette clé de cluster.</translation>
    </message>
    <message>
        <source>Type the password in again under Servers.</source>
        <translation>Saisissez de nouveau le mot de passe sous « Serveurs ».</translation>
    </message>
    <message>
        <source>The password is stored in a way that is not known here.</source>
        <translation>Le mot de passe est enregistré d’une manière inconnue ici.</translation>
    </message>
</context>
<context>
    <name>ShareLines</name>
    <message>
        <source>all_squash, anonuid, anongid: whatever a node writes belongs to the agent&apos;s user, and root of a node is root of nothing there. no_root_squash would make it so.</source>
        <translation>all_squash, anonuid, anongid : ce qu&apos;un nœud écrit appartient à l&apos;utilisateur de l&apos;agent, et le root d&apos;un nœud n&apos;y est root de rien. Avec no_root_squash il le serait.</translation>
    </message>
    <message>
        <source>softerr, timeo=50, retrans=2: when the file server is away, an upload fails after half a minute, rather than to hold a thread for ever, as hard does. It is safe: a file counts only when it was written to the end, synced and renamed.</source>
        <translation>softerr, timeo=50, retrans=2 : quand le serveur de fichiers est absent, un dépôt échoue après une demi-minute, au lieu de retenir un fil pour toujours comme avec hard. C&apos;est sûr : un fichier ne compte qu&apos;une fois écrit jusqu&apos;au bout, synchronisé et renommé.</translation>
    </message>
    <message>
        <source>lookupcache=positive: a file that another node has just stored is found at once.</source>
        <translation>lookupcache=positive : un fichier qu&apos;un autre nœud vient d&apos;enregistrer est trouvé aussitôt.</translation>
    </message>
    <message>
        <source>nosuid, nodev, noexec: what people upload can never be run. _netdev: the network comes first.</source>
        <translation>nosuid, nodev, noexec : ce qui est déposé ne peut jamais être exécuté. _netdev : le réseau d&apos;abord.</translation>
    </message>
    <message>
        <source>sec=sys trusts the network between the nodes; where others reach it, use sec=krb5p on both sides.</source>
        <translation>sec=sys fait confiance au réseau entre les nœuds ; si d&apos;autres y accèdent, utilisez sec=krb5p des deux côtés.</translation>
    </message>
    <message>
        <source>Then run “exportfs -ra” on the data server and “mount -a” on the other nodes.</source>
        <translation>Lancez ensuite « exportfs -ra » sur le serveur de données et « mount -a » sur les autres nœuds.</translation>
    </message>
    <message>
        <source>On the data server make the user: “smbpasswd -a %2”. On the other nodes put the lines username=%2 and password=… into %1, made before by “install -m 0600 /dev/null %1”: it stands in no list of processes then, and root alone can read it.</source>
        <translation>Sur le serveur de données, créez l&apos;utilisateur : « smbpasswd -a %2 ». Sur les autres nœuds, mettez les lignes username=%2 et password=… dans %1, créé auparavant par « install -m 0600 /dev/null %1 » : il n&apos;est alors dans aucune liste de processus et seul root peut le lire.</translation>
    </message>
    <message>
        <source>seal, server smb encrypt: nobody on the network reads along. uid, gid: the user and group of the agent on that node.</source>
        <translation>seal, server smb encrypt : personne sur le réseau ne lit au passage. uid, gid : l&apos;utilisateur et le groupe de l&apos;agent sur ce nœud.</translation>
    </message>
    <message>
        <source>Then run “testparm” and “smbcontrol all reload-config” on the data server, and “mount -a” on the other nodes.</source>
        <translation>Lancez ensuite « testparm » et « smbcontrol all reload-config » sur le serveur de données, et « mount -a » sur les autres nœuds.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no node of the cluster and no address.</source>
        <translation>« %1 » n&apos;est ni un nœud du cluster ni une adresse.</translation>
    </message>
    <message>
        <source>Name a node as atrium-agent status shows it, or the address of the data server.</source>
        <translation>Nommez un nœud comme atrium-agent status le montre, ou l&apos;adresse du serveur de données.</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>What the node wrote is not there: the two have different folders, or one is not mounted.</source>
        <translation>Ce que le nœud a écrit n’est pas là : les deux ont des dossiers différents, ou l’un n’est pas monté.</translation>
    </message>
    <message>
        <source>What the node wrote cannot be read: %1.</source>
        <translation>Ce que le nœud a écrit ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <source>What is there was not written by the node.</source>
        <translation>Ce qui est là n’a pas été écrit par le nœud.</translation>
    </message>
    <message>
        <source>What is there was written by a node of the same number in another cluster or folder.</source>
        <translation>Ce qui est là a été écrit par un nœud de même numéro dans un autre cluster ou dossier.</translation>
    </message>
    <message>
        <source>What is there is %1 s older than what the node wrote last: this may be a copy of its folder.</source>
        <translation>Ce qui est là est plus ancien de %1 s que ce que le nœud a écrit en dernier : c’est peut-être une copie de son dossier.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>Le dossier %1 ne peut pas être créé : %2.</translation>
    </message>
    <message>
        <source>A file in %1 could not be written: %2.</source>
        <translation>Un fichier dans %1 n&apos;a pas pu être écrit : %2.</translation>
    </message>
    <message>
        <source>What was written in %1 cannot be read: %2.</source>
        <translation>Ce qui a été écrit dans %1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>What was written in %1 is not what is read there.</source>
        <translation>Ce qui a été écrit dans %1 n&apos;est pas ce qu&apos;on y lit.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Qt&apos;s driver %1 for this database is not installed.</source>
        <translation>Le pilote Qt %1 pour cette base de données n’est pas installé.</translation>
    </message>
    <message>
        <source>Install the package that holds it, then start again.</source>
        <translation>Installez le paquet qui le contient, puis redémarrez.</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached: %2</source>
        <translation>La base de données %1 est injoignable : %2</translation>
    </message>
    <message>
        <source>Check that it runs and that section [database] of the configuration is right.</source>
        <translation>Vérifiez qu’elle est démarrée et que la section [database] de la configuration est juste.</translation>
    </message>
    <message>
        <source>A value that must be unique is taken.</source>
        <translation>Une valeur qui doit être unique est déjà prise.</translation>
    </message>
    <message>
        <source>The database does not answer as it should.</source>
        <translation>La base de données ne répond pas comme il faut.</translation>
    </message>
    <message>
        <source>Try again in a moment; the node&apos;s log says more.</source>
        <translation>Réessayez dans un instant ; le journal du nœud en dit plus.</translation>
    </message>
    <message>
        <source>A text holds a NUL character, which cannot be stored.</source>
        <translation>Un texte contient un caractère NUL, qui ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>The connection to the database was lost.</source>
        <translation>La connexion à la base de données est perdue.</translation>
    </message>
    <message>
        <source>Node %1 is not in the cluster&apos;s commit log.</source>
        <translation>Le nœud %1 n’est pas dans le journal de commit du cluster.</translation>
    </message>
    <message>
        <source>Another node is changing the database&apos;s schema.</source>
        <translation>Un autre nœud est en train de modifier le schéma de la base de données.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The database has schema version %1; this program knows versions up to %2.</source>
        <translation>La base de données a la version de schéma %1 ; ce programme connaît les versions jusqu’à %2.</translation>
    </message>
    <message>
        <source>Install the newer version of Atrium on this node. Nothing was changed.</source>
        <translation>Installez la version plus récente d’Atrium sur ce nœud. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This database holds no Atrium cluster yet.</source>
        <translation>Cette base de données ne contient pas encore de cluster Atrium.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; once on the first node.</source>
        <translation>Lancez une fois « atrium-agent init » sur le premier nœud.</translation>
    </message>
    <message>
        <source>This database already holds an Atrium cluster.</source>
        <translation>Cette base de données contient déjà un cluster Atrium.</translation>
    </message>
    <message>
        <source>Use &quot;atrium-agent join&quot; to add this node to it.</source>
        <translation>Utilisez « atrium-agent join » pour y ajouter ce nœud.</translation>
    </message>
    <message>
        <source>There is no such connection; the person may have left.</source>
        <translation>Cette connexion n’existe pas ; la personne est peut-être partie.</translation>
    </message>
    <message>
        <source>There is no file with id %1.</source>
        <translation>Il n’y a pas de fichier avec l’ID %1.</translation>
    </message>
    <message>
        <source>There is no node with id %1.</source>
        <translation>Il n’y a pas de nœud avec l’ID %1.</translation>
    </message>
    <message>
        <source>The node id %1 is taken or was used before.</source>
        <translation>L’ID de nœud %1 est pris ou a déjà servi.</translation>
    </message>
    <message>
        <source>Choose another id for this node.</source>
        <translation>Choisissez un autre ID pour ce nœud.</translation>
    </message>
    <message>
        <source>Node %1 is not listed in the cluster.</source>
        <translation>Le nœud %1 n’est pas dans la liste du cluster.</translation>
    </message>
    <message>
        <source>Add it with &quot;atrium-agent join&quot; or in the console under Servers.</source>
        <translation>Ajoutez-le avec « atrium-agent join » ou dans la console sous « Serveurs ».</translation>
    </message>
    <message>
        <source>Node %1 was taken over by another agent or removed from the cluster.</source>
        <translation>Le nœud %1 a été repris par un autre agent ou retiré du cluster.</translation>
    </message>
    <message>
        <source>Look under Servers in the console which agent runs it.</source>
        <translation>Regardez dans la console sous « Serveurs » quel agent le tient.</translation>
    </message>
    <message>
        <source>Another node claimed the room at the same moment.</source>
        <translation>Un autre nœud a réclamé la salle au même moment.</translation>
    </message>
    <message>
        <source>The ticket is unknown, used up or too old.</source>
        <translation>Le ticket est inconnu, utilisé ou trop ancien.</translation>
    </message>
    <message>
        <source>The room is no longer open on this node.</source>
        <translation>La salle n’est plus ouverte sur ce nœud.</translation>
    </message>
    <message>
        <source>There is no room with id %1.</source>
        <translation>Il n’y a pas de salle avec l’ID %1.</translation>
    </message>
    <message>
        <source>It may have been deleted; look at the list of rooms.</source>
        <translation>Elle a peut-être été supprimée ; regardez la liste des salles.</translation>
    </message>
    <message>
        <source>The session is unknown or has ended.</source>
        <translation>La session est inconnue ou terminée.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>There is no user with id %1.</source>
        <translation>Il n’y a pas d’utilisateur avec l’ID %1.</translation>
    </message>
    <message>
        <source>There is no user with this login.</source>
        <translation>Il n’y a pas d’utilisateur avec cet identifiant.</translation>
    </message>
    <message>
        <source>The login name &quot;%1&quot; is taken.</source>
        <translation>L’identifiant « %1 » est pris.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Another node has taken over the job &quot;%1&quot;.</source>
        <translation>Un autre nœud a repris la tâche « %1 ».</translation>
    </message>
    <message>
        <source>Node %1 was silent for too long: its rooms were given to other nodes.</source>
        <translation>Le nœud %1 est resté silencieux trop longtemps : ses salles sont allées à d’autres nœuds.</translation>
    </message>
    <message>
        <source>The database %1 takes no writes: it is a standby, or set to be read only.</source>
        <translation>La base de données %1 n&apos;accepte pas d&apos;écritures : c&apos;est un serveur de secours, ou elle est en lecture seule.</translation>
    </message>
    <message>
        <source>Name the primary too in section [database] of the configuration.</source>
        <translation>Indiquez aussi le serveur primaire dans la section [database] de la configuration.</translation>
    </message>
    <message>
        <source>The stored whiteboard of the room cannot be read.</source>
        <translation>Le tableau blanc enregistré de la salle est illisible.</translation>
    </message>
    <message>
        <source>There is no invitation with id %1.</source>
        <translation>Il n’y a pas d’invitation avec l’ID %1.</translation>
    </message>
    <message>
        <source>This invitation is not known, or it was withdrawn.</source>
        <translation>Cette invitation n’est pas connue, ou elle a été révoquée.</translation>
    </message>
    <message>
        <source>Check that the link is complete, or ask for a new one.</source>
        <translation>Vérifiez que le lien est complet, ou demandez une nouvelle invitation.</translation>
    </message>
    <message>
        <source>The room has %1 invitations already.</source>
        <translation>La salle a déjà %1 invitations.</translation>
    </message>
    <message>
        <source>Withdraw some that nobody needs any more.</source>
        <translation>Révoquez-en dont personne n’a plus besoin.</translation>
    </message>
    <message>
        <source>The room %1 is closed.</source>
        <translation>La salle %1 est fermée.</translation>
    </message>
    <message>
        <source>Nobody can come in until its owner or an administrator opens it.</source>
        <translation>Personne ne peut entrer tant que son propriétaire ou un administrateur ne l’a pas ouverte.</translation>
    </message>
    <message>
        <source>The room&apos;s owner %1 is no user.</source>
        <translation>Le propriétaire %1 de la salle n’est pas un utilisateur.</translation>
    </message>
    <message>
        <source>Name a user who has an account.</source>
        <translation>Indiquez un utilisateur qui a un compte.</translation>
    </message>
    <message>
        <source>The room&apos;s moderator %1 is no user.</source>
        <translation>Le modérateur %1 de la salle n’est pas un utilisateur.</translation>
    </message>
    <message>
        <source>Name users who have an account.</source>
        <translation>Indiquez des utilisateurs qui ont un compte.</translation>
    </message>
    <message>
        <source>Another room of this type has the external id %1 of &quot;%2&quot;.</source>
        <translation>Une autre salle de ce type a l’ID externe %1 de « %2 ».</translation>
    </message>
    <message>
        <source>Use that room, or another external id.</source>
        <translation>Utilisez cette salle-là, ou un autre ID externe.</translation>
    </message>
    <message>
        <source>This link is not known, or it was withdrawn.</source>
        <translation>Ce lien n’est pas connu, ou il a été révoqué.</translation>
    </message>
    <message>
        <source>Go back to where you found it and follow it anew.</source>
        <translation>Retournez là où vous l’avez trouvé et suivez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot; of &quot;%2&quot;.</source>
        <translation>Il n’y a pas d’utilisateur « %1 » de « %2 ».</translation>
    </message>
    <message>
        <source>There is a user &quot;%1&quot; of &quot;%2&quot; already.</source>
        <translation>Il y a déjà un utilisateur « %1 » de « %2 ».</translation>
    </message>
    <message>
        <source>There is no appointment with id %1.</source>
        <translation>Il n’y a pas de rendez-vous avec l’ID %1.</translation>
    </message>
    <message>
        <source>The appointment&apos;s member %1 is no user.</source>
        <translation>Le participant %1 du rendez-vous n’est pas un utilisateur.</translation>
    </message>
    <message>
        <source>Name users who have an account, or people by name and mail address.</source>
        <translation>Indiquez des utilisateurs qui ont un compte, ou des personnes par leur nom et leur adresse e-mail.</translation>
    </message>
    <message>
        <source>There is a group &quot;%1&quot; already.</source>
        <translation>Il y a déjà un groupe « %1 ».</translation>
    </message>
    <message>
        <source>Use that one, or choose another name.</source>
        <translation>Utilisez celui-là, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no group with id %1.</source>
        <translation>Il n’y a pas de groupe avec l’ID %1.</translation>
    </message>
    <message>
        <source>It may have been deleted; look at the list of groups.</source>
        <translation>Il a peut-être été supprimé ; regardez la liste des groupes.</translation>
    </message>
    <message>
        <source>User %1 is not in the group with id %2.</source>
        <translation>L’utilisateur %1 n’est pas dans le groupe avec l’ID %2.</translation>
    </message>
    <message>
        <source>The room is one of the group&apos;s rooms already.</source>
        <translation>La salle est déjà l’une des salles du groupe.</translation>
    </message>
    <message>
        <source>Room %1 is no room of the group with id %2.</source>
        <translation>La salle %1 n’est pas une salle du groupe avec l’ID %2.</translation>
    </message>
    <message>
        <source>Another node has taken over sending mail %1.</source>
        <translation>Un autre nœud a pris en charge l’envoi de l’e-mail %1.</translation>
    </message>
    <message>
        <source>There is no mail with id %1.</source>
        <translation>Il n’y a pas d’e-mail avec l’ID %1.</translation>
    </message>
    <message>
        <source>Mail %1 was sent; what it said is not kept.</source>
        <translation>L’e-mail %1 a été envoyé ; son contenu n’est pas conservé.</translation>
    </message>
    <message>
        <source>Mail %1 is being sent.</source>
        <translation>L’e-mail %1 est en cours d’envoi.</translation>
    </message>
    <message>
        <source>This is the last administrator of the cluster.</source>
        <translation>C’est le dernier administrateur du cluster.</translation>
    </message>
    <message>
        <source>Make another user an administrator first.</source>
        <translation>Faites d’abord d’un autre utilisateur un administrateur.</translation>
    </message>
    <message>
        <source>Another node makes the preview of this file by now.</source>
        <translation>Un autre nœud prépare désormais l’aperçu de ce fichier.</translation>
    </message>
    <message>
        <source>There is no upload with id %1, or no longer.</source>
        <translation>Il n’y a pas, ou plus, de téléversement avec l’ID %1.</translation>
    </message>
    <message>
        <source>Begin to send the file anew.</source>
        <translation>Recommencez l’envoi du fichier.</translation>
    </message>
    <message>
        <source>The file is here already.</source>
        <translation>Le fichier est déjà là.</translation>
    </message>
    <message>
        <source>%1 bytes of the file are here, not %2.</source>
        <translation>%1 octets du fichier sont là, et non %2.</translation>
    </message>
    <message>
        <source>Ask for the offset and go on from there.</source>
        <translation>Demandez l’offset et continuez à partir de là.</translation>
    </message>
    <message>
        <source>Another request is writing this file.</source>
        <translation>Une autre requête est en train d’écrire ce fichier.</translation>
    </message>
    <message>
        <source>Ask for the offset in some seconds and go on from there.</source>
        <translation>Demandez l’offset dans quelques secondes et continuez à partir de là.</translation>
    </message>
    <message>
        <source>The upload was ended, or another request goes on with it.</source>
        <translation>Le téléversement a été arrêté, ou une autre requête le poursuit.</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema could not be done: %2</source>
        <translation>L’étape %1 du schéma de la base de données n’a pas pu être faite : %2</translation>
    </message>
    <message>
        <source>The lines above say what the database answered. A transaction that lasts, a backup for instance, keeps the step from being done: start again when it is over.</source>
        <translation>Les lignes ci-dessus disent ce que la base de données a répondu. Une transaction qui dure, une sauvegarde par exemple, empêche l’étape : redémarrez quand elle est terminée.</translation>
    </message>
    <message>
        <source>The database needs programs that know its schema version %1; this program knows versions up to %2.</source>
        <translation>La base de données demande des programmes qui connaissent sa version de schéma %1 ; ce programme connaît les versions jusqu’à %2.</translation>
    </message>
    <message>
        <source>Install a newer version of Atrium on this node. Nothing was changed.</source>
        <translation>Installez une version plus récente d’Atrium sur ce nœud. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Install Atrium %1 or newer on this node. Nothing was changed.</source>
        <translation>Installez Atrium %1 ou plus récent sur ce nœud. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no such session, or it has ended.</source>
        <translation>Cette session n’existe pas, ou elle est terminée.</translation>
    </message>
    <message>
        <source>The token is unknown, was revoked, or its time is over.</source>
        <translation>Le jeton est inconnu, a été révoqué ou a expiré.</translation>
    </message>
    <message>
        <source>Make a new one.</source>
        <translation>Créez-en un nouveau.</translation>
    </message>
    <message>
        <source>There is no such token.</source>
        <translation>Ce jeton n’existe pas.</translation>
    </message>
    <message>
        <source>There is no recording with id %1.</source>
        <translation>Il n’y a pas d’enregistrement avec l’ID %1.</translation>
    </message>
    <message>
        <source>The recording has no such part, or not yet.</source>
        <translation>L’enregistrement n’a pas cette partie, ou pas encore.</translation>
    </message>
    <message>
        <source>This is still being recorded.</source>
        <translation>L’enregistrement est encore en cours.</translation>
    </message>
    <message>
        <source>Stop the recording first.</source>
        <translation>Arrêtez d’abord l’enregistrement.</translation>
    </message>
    <message>
        <source>Another node has this recording by now, or it was deleted.</source>
        <translation>Un autre nœud a désormais cet enregistrement, ou celui-ci a été supprimé.</translation>
    </message>
    <message>
        <source>This room is being recorded already.</source>
        <translation>Cette salle est déjà en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>It was begun %1 times, and each time the node ended in the midst of it.</source>
        <translation>La conversion a été commencée %1 fois, et chaque fois le nœud s’est arrêté en plein milieu.</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Le fichier %1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>The file %1 holds no private key, RSA or EC, without a passphrase.</source>
        <translation>Le fichier %1 ne contient pas de clé privée (RSA ou EC) sans phrase secrète.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM form.</source>
        <translation>Le fichier %1 ne contient pas de certificat au format PEM.</translation>
    </message>
    <message>
        <source>The certificate in %1 has expired on %2.</source>
        <translation>Le certificat dans %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>Put a new one there.</source>
        <translation>Mettez-en un nouveau à cet endroit.</translation>
    </message>
    <message>
        <source>The certificate in %1 is not valid before %2.</source>
        <translation>Le certificat dans %1 n’est pas valide avant le %2.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock.</source>
        <translation>Vérifiez l’horloge de cette machine.</translation>
    </message>
    <message>
        <source>The key in %1 does not belong to the certificate.</source>
        <translation>La clé dans %1 n’est pas celle du certificat.</translation>
    </message>
</context>
<context>
    <name>TrustedProxies</name>
    <message>
        <source>&quot;%1&quot; is neither an IP address nor a network of such.</source>
        <translation>« %1 » n’est ni une adresse IP ni un réseau d’adresses IP.</translation>
    </message>
</context>
</TS>
