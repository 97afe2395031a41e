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
        <source>Many wrong passwords: further tries have to wait.</source>
        <translation>Beaucoup de mots de passe faux : les autres essais doivent attendre.</translation>
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
        <source>Choose another http.port, or stop the program that uses this one.</source>
        <translation>Choisissez un autre http.port, ou arrêtez le programme qui utilise celui-ci.</translation>
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
        <source>There are no recordings in this version.</source>
        <translation>Il n’y a pas d’enregistrements dans cette version.</translation>
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
        <source>There is no recording with id %1.</source>
        <translation>Il n’y a pas d’enregistrement avec l’ID %1.</translation>
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
        <source>There is no FileService in this version.</source>
        <translation>Il n’y a pas de FileService dans cette version.</translation>
    </message>
    <message>
        <source>Send and read the files of rooms by the JSON API.</source>
        <translation>Envoyez et lisez les fichiers des salles par l’API JSON.</translation>
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
        <source>File with the password in its first line; made with a random one if it does not exist. By default admin-password beside the configuration.</source>
        <translation>Fichier avec le mot de passe en première ligne ; s’il n’existe pas, il est créé avec un mot de passe aléatoire. Par défaut admin-password à côté de la configuration.</translation>
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
        <source>Check the configuration, tell what is wrong in it, and end.</source>
        <translation>Vérifier la configuration, dire ce qui y est faux, et se terminer.</translation>
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
        <source>The file&apos;s name must have 1 to 255 characters, without slashes and invisible characters.</source>
        <translation>Le nom du fichier doit avoir de 1 à 255 caractères, sans barre oblique ni caractère invisible.</translation>
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
        <source>Only the person who uploaded the file and administrators may delete it.</source>
        <translation>Seuls la personne qui a envoyé le fichier et les administrateurs peuvent le supprimer.</translation>
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
    <name>PeerTls</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Le fichier %1 est illisible : %2.</translation>
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
</context>
<context>
    <name>Shares</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
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
        <source>The migration %1 is missing from the program.</source>
        <translation>La migration %1 manque dans le programme.</translation>
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
</context>
</TS>
