<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>You are not logged in, or your session has ended.</source>
        <translation>No ha iniciado sesión, o su sesión ha terminado.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Entre de nuevo.</translation>
    </message>
    <message>
        <source>The login name or the password is wrong.</source>
        <translation>El usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Compruebe ambos y pruebe otra vez.</translation>
    </message>
    <message>
        <source>This account is for programs (web service); it cannot log in to the page.</source>
        <translation>Esta cuenta es para programas (servicio web); no puede entrar en la página.</translation>
    </message>
    <message>
        <source>You cannot delete yourself.</source>
        <translation>No puede eliminar su propia cuenta.</translation>
    </message>
    <message>
        <source>Names and e-mail address must have at most 255 characters, without line breaks and control characters.</source>
        <translation>Los nombres y la dirección de correo deben tener como máximo 255 caracteres, sin saltos de línea ni caracteres de control.</translation>
    </message>
    <message>
        <source>Guests of a room may not do this.</source>
        <translation>Los invitados de una sala no pueden hacer esto.</translation>
    </message>
    <message>
        <source>Log in with an account.</source>
        <translation>Entre con una cuenta.</translation>
    </message>
    <message>
        <source>This link was used already.</source>
        <translation>Este enlace ya se ha usado.</translation>
    </message>
    <message>
        <source>The time of this link is over.</source>
        <translation>Este enlace ha caducado.</translation>
    </message>
    <message>
        <source>Go back to where you found it and follow it anew.</source>
        <translation>Vuelva adonde lo encontró y sígalo de nuevo.</translation>
    </message>
    <message>
        <source>Other programs speak for users alone, not for moderators or administrators.</source>
        <translation>Otros programas solo hablan en nombre de usuarios, no de moderadores ni de administradores.</translation>
    </message>
    <message>
        <source>The user is in the group already.</source>
        <translation>El usuario ya está en el grupo.</translation>
    </message>
    <message>
        <source>Many wrong passwords: further tries have to wait.</source>
        <translation>Muchas contraseñas incorrectas: los demás intentos tienen que esperar.</translation>
    </message>
    <message>
        <source>The old password is wrong.</source>
        <translation>La contraseña antigua no es correcta.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Compruébela y pruebe otra vez.</translation>
    </message>
    <message>
        <source>You cannot change your own level.</source>
        <translation>No puede cambiar su propio nivel.</translation>
    </message>
    <message>
        <source>Ask another administrator.</source>
        <translation>Pídaselo a otro administrador.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>Entretanto otra persona ha cambiado esto.</translation>
    </message>
    <message>
        <source>Look at it again, then repeat your change.</source>
        <translation>Mírelo de nuevo y repita después su cambio.</translation>
    </message>
    <message>
        <source>Users cannot be sorted by &quot;%1&quot;.</source>
        <translation>Los usuarios no se pueden ordenar por «%1».</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
</context>
<context>
    <name>Agent::Application</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Make it, or correct section [files].</source>
        <translation>Créela, o corrija la sección [files].</translation>
    </message>
</context>
<context>
    <name>Agent::CommitChannel</name>
    <message>
        <source>This node does not know the request %1.</source>
        <translation>Este nodo no conoce la petición %1.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>La respuesta es demasiado grande.</translation>
    </message>
</context>
<context>
    <name>Agent::HttpFront</name>
    <message>
        <source>The web port cannot listen on %1:%2: %3.</source>
        <translation>El puerto web no puede escuchar en %1:%2: %3.</translation>
    </message>
    <message>
        <source>Choose another http.port, or stop the program that uses this one.</source>
        <translation>Elija otro http.port, o detenga el programa que usa este.</translation>
    </message>
</context>
<context>
    <name>Agent::NodeLease</name>
    <message>
        <source>A promise was made meanwhile.</source>
        <translation>Entretanto se hizo una promesa.</translation>
    </message>
    <message>
        <source>The database took too long.</source>
        <translation>La base de datos tardó demasiado.</translation>
    </message>
</context>
<context>
    <name>Agent::OpenMeetingsErrors</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Please check what you have sent.</source>
        <translation>Compruebe lo que ha enviado.</translation>
    </message>
    <message>
        <source>An unknown error has occurred.</source>
        <translation>Se ha producido un error desconocido.</translation>
    </message>
    <message>
        <source>Enter an e-mail address or a user name.</source>
        <translation>Introduzca una dirección de correo o un nombre de usuario.</translation>
    </message>
    <message>
        <source>There is no user with this name.</source>
        <translation>No hay ningún usuario con este nombre.</translation>
    </message>
    <message>
        <source>A mail to set a new password was sent.</source>
        <translation>Se ha enviado un correo para establecer una nueva contraseña.</translation>
    </message>
    <message>
        <source>No user was found.</source>
        <translation>No se ha encontrado ningún usuario.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas no coinciden.</translation>
    </message>
    <message>
        <source>The user name or the password is too short.</source>
        <translation>El nombre de usuario o la contraseña son demasiado cortos.</translation>
    </message>
    <message>
        <source>The new password was set.</source>
        <translation>Se ha establecido la nueva contraseña.</translation>
    </message>
    <message>
        <source>The e-mail address is not known.</source>
        <translation>La dirección de correo no se conoce.</translation>
    </message>
    <message>
        <source>The user name is not known.</source>
        <translation>El nombre de usuario no se conoce.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>El nombre de usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>You are logged out.</source>
        <translation>Ha cerrado la sesión.</translation>
    </message>
    <message>
        <source>Registration is switched off.</source>
        <translation>El registro está desactivado.</translation>
    </message>
    <message>
        <source>The user name is taken.</source>
        <translation>El nombre de usuario ya está en uso.</translation>
    </message>
    <message>
        <source>The system has failed.</source>
        <translation>El sistema ha fallado.</translation>
    </message>
    <message>
        <source>The e-mail address is registered already.</source>
        <translation>La dirección de correo ya está registrada.</translation>
    </message>
    <message>
        <source>The account was made.</source>
        <translation>Se ha creado la cuenta.</translation>
    </message>
    <message>
        <source>The e-mail address is not valid.</source>
        <translation>La dirección de correo no es válida.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Ya hay un archivo con este nombre.</translation>
    </message>
    <message>
        <source>The name of the file is too short.</source>
        <translation>El nombre del archivo es demasiado corto.</translation>
    </message>
    <message>
        <source>The address could not be saved.</source>
        <translation>No se ha podido guardar la dirección.</translation>
    </message>
    <message>
        <source>The user was added and still needs a group.</source>
        <translation>Se ha añadido el usuario, que todavía necesita un grupo.</translation>
    </message>
    <message>
        <source>There is no such field of labels.</source>
        <translation>No existe ese campo de etiquetas.</translation>
    </message>
    <message>
        <source>There is no such label.</source>
        <translation>No existe esa etiqueta.</translation>
    </message>
    <message>
        <source>You need the rights of an administrator for this.</source>
        <translation>Para esto necesita los permisos de un administrador.</translation>
    </message>
    <message>
        <source>The number of the label is wrong.</source>
        <translation>El número de la etiqueta no es correcto.</translation>
    </message>
    <message>
        <source>The label was deleted.</source>
        <translation>Se ha eliminado la etiqueta.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>La sala está llena.</translation>
    </message>
    <message>
        <source>There is no invitation for this code.</source>
        <translation>No hay ninguna invitación para este código.</translation>
    </message>
    <message>
        <source>The invitation was used already.</source>
        <translation>La invitación ya se ha usado.</translation>
    </message>
    <message>
        <source>The invitation is not valid.</source>
        <translation>La invitación no es válida.</translation>
    </message>
    <message>
        <source>The password of the invitation is wrong.</source>
        <translation>La contraseña de la invitación no es correcta.</translation>
    </message>
    <message>
        <source>The session is not known, or the user is in the group already.</source>
        <translation>La sesión no se conoce, o el usuario ya está en el grupo.</translation>
    </message>
    <message>
        <source>You need an administrator&apos;s account for this.</source>
        <translation>Para esto necesita una cuenta de administrador.</translation>
    </message>
    <message>
        <source>This session has no person of another program.</source>
        <translation>Esta sesión no tiene ninguna persona de otro programa.</translation>
    </message>
    <message>
        <source>You cannot delete yourself.</source>
        <translation>No puede eliminar su propia cuenta.</translation>
    </message>
    <message>
        <source>Only an administrator can change this.</source>
        <translation>Solo un administrador puede cambiar esto.</translation>
    </message>
    <message>
        <source>You are registered. Confirm it by the mail you were sent.</source>
        <translation>Se ha registrado. Confírmelo con el correo que se le ha enviado.</translation>
    </message>
    <message>
        <source>The account is not activated yet.</source>
        <translation>La cuenta todavía no está activada.</translation>
    </message>
    <message>
        <source>The link was used already.</source>
        <translation>El enlace ya se ha usado.</translation>
    </message>
    <message>
        <source>Enter the password again for telephony.</source>
        <translation>Introduzca de nuevo la contraseña para la telefonía.</translation>
    </message>
    <message>
        <source>Another user has this e-mail address.</source>
        <translation>Otro usuario tiene esta dirección de correo.</translation>
    </message>
    <message>
        <source>This person is a contact already.</source>
        <translation>Esta persona ya es un contacto.</translation>
    </message>
    <message>
        <source>The contact was denied.</source>
        <translation>El contacto se ha rechazado.</translation>
    </message>
    <message>
        <source>The contact was approved already.</source>
        <translation>El contacto ya se ha aprobado.</translation>
    </message>
    <message>
        <source>The code of the contact is not valid.</source>
        <translation>El código del contacto no es válido.</translation>
    </message>
    <message>
        <source>There is no such contact.</source>
        <translation>No existe ese contacto.</translation>
    </message>
    <message>
        <source>The invitation is not valid at this time.</source>
        <translation>La invitación no es válida en este momento.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Introduzca una contraseña.</translation>
    </message>
    <message>
        <source>Users of this level cannot log in here.</source>
        <translation>Los usuarios de este nivel no pueden entrar aquí.</translation>
    </message>
    <message>
        <source>Enter an e-mail address.</source>
        <translation>Introduzca una dirección de correo.</translation>
    </message>
    <message>
        <source>You have no right to be the only one who is heard.</source>
        <translation>No tiene permiso para ser la única persona a la que se oye.</translation>
    </message>
    <message>
        <source>Choose a time zone.</source>
        <translation>Elija una zona horaria.</translation>
    </message>
    <message>
        <source>The mail of the registration could not be sent.</source>
        <translation>No se ha podido enviar el correo de registro.</translation>
    </message>
</context>
<context>
    <name>Agent::OutagePact</name>
    <message>
        <source>This node reaches the database.</source>
        <translation>Este nodo llega a la base de datos.</translation>
    </message>
</context>
<context>
    <name>Agent::PeerCaller</name>
    <message>
        <source>the node is no longer at this address</source>
        <translation>el nodo ya no está en esta dirección</translation>
    </message>
    <message>
        <source>node %1 is connected at %2</source>
        <translation>el nodo %1 está conectado en %2</translation>
    </message>
    <message>
        <source>the node has been started again at %1</source>
        <translation>el nodo se ha vuelto a iniciar en %1</translation>
    </message>
</context>
<context>
    <name>Agent::PeerLink</name>
    <message>
        <source>the other end does not read</source>
        <translation>el otro extremo no lee</translation>
    </message>
    <message>
        <source>no hello</source>
        <translation>no hay hello</translation>
    </message>
    <message>
        <source>it speaks version %1 of the protocol, this node %2</source>
        <translation>habla la versión %1 del protocolo, este nodo la %2</translation>
    </message>
    <message>
        <source>it belongs to another cluster</source>
        <translation>pertenece a otro clúster</translation>
    </message>
    <message>
        <source>it does not have this cluster&apos;s key</source>
        <translation>no tiene la clave de este clúster</translation>
    </message>
    <message>
        <source>a frame was tampered with</source>
        <translation>se alteró una trama</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no hubo respuesta a tiempo</translation>
    </message>
    <message>
        <source>no sign of life for %1 ms</source>
        <translation>sin señales de vida desde hace %1 ms</translation>
    </message>
</context>
<context>
    <name>Agent::PeerRequests</name>
    <message>
        <source>Node %1 cannot be reached over the commit channel.</source>
        <translation>No se llega al nodo %1 por el canal de commit.</translation>
    </message>
    <message>
        <source>Check that it runs and that its peer port is open for this node.</source>
        <translation>Compruebe que está en marcha y que su puerto peer está abierto para este nodo.</translation>
    </message>
    <message>
        <source>The request to node %1 is too large.</source>
        <translation>La petición al nodo %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>Node %1 was asked and did not answer in time; it may still happen.</source>
        <translation>El nodo %1 recibió la petición y no respondió a tiempo; puede que se haga todavía.</translation>
    </message>
</context>
<context>
    <name>Agent::PeerServer</name>
    <message>
        <source>The commit channel cannot listen on %1:%2: %3.</source>
        <translation>El canal de commit no puede escuchar en %1:%2: %3.</translation>
    </message>
    <message>
        <source>Choose another peers.port, or stop the program that uses this one.</source>
        <translation>Elija otro peers.port, o detenga el programa que usa este.</translation>
    </message>
    <message>
        <source>too many connections at once</source>
        <translation>demasiadas conexiones a la vez</translation>
    </message>
    <message>
        <source>a later incarnation of the node is connected</source>
        <translation>está conectada una encarnación posterior del nodo</translation>
    </message>
    <message>
        <source>the node has called anew</source>
        <translation>el nodo se ha conectado de nuevo</translation>
    </message>
</context>
<context>
    <name>Agent::PeerSocket</name>
    <message>
        <source>the other end closed the connection</source>
        <translation>el otro extremo cerró la conexión</translation>
    </message>
</context>
<context>
    <name>Agent::RequestDesk</name>
    <message>
        <source>The database is out, and no more can be kept until it is back.</source>
        <translation>La base de datos ha fallado y no se puede conservar nada más hasta que vuelva.</translation>
    </message>
</context>
<context>
    <name>Agent::RoomHub</name>
    <message>
        <source>The person is no longer in a room on this node.</source>
        <translation>La persona ya no está en ninguna sala de este nodo.</translation>
    </message>
</context>
<context>
    <name>Agent::RoomMover</name>
    <message>
        <source>The room is not open on this node, or is just being closed or moved.</source>
        <translation>La sala no está abierta en este nodo, o se está cerrando o trasladando.</translation>
    </message>
    <message>
        <source>What was said last cannot be stored now: the room stays where it is.</source>
        <translation>Ahora no se puede guardar lo último que se dijo: la sala se queda donde está.</translation>
    </message>
    <message>
        <source>Check the database, then try again.</source>
        <translation>Compruebe la base de datos y pruebe otra vez.</translation>
    </message>
    <message>
        <source>The room was closed while it was to be moved.</source>
        <translation>La sala se cerró cuando se iba a trasladar.</translation>
    </message>
    <message>
        <source>The database did not answer in time; the room may still move.</source>
        <translation>La base de datos no respondió a tiempo; puede que la sala se traslade todavía.</translation>
    </message>
</context>
<context>
    <name>Agent::ShareWatch</name>
    <message>
        <source>The folder %1 has not answered since %2 UTC.</source>
        <translation>La carpeta %1 no responde desde %2 UTC.</translation>
    </message>
</context>
<context>
    <name>Agent::Soap</name>
    <message>
        <source>There is no such service here.</source>
        <translation>Aquí no existe ese servicio.</translation>
    </message>
    <message>
        <source>The service %1 has no operation &quot;%2&quot;.</source>
        <translation>El servicio %1 no tiene la operación «%2».</translation>
    </message>
    <message>
        <source>Its operations are in its description, at the address of the service with ?wsdl.</source>
        <translation>Sus operaciones están en su descripción, en la dirección del servicio con ?wsdl.</translation>
    </message>
    <message>
        <source>Users of this level may not use the SOAP services.</source>
        <translation>Los usuarios de este nivel no pueden usar los servicios SOAP.</translation>
    </message>
    <message>
        <source>Log in as an administrator or as a web-service user.</source>
        <translation>Entre como administrador o como usuario de servicio web.</translation>
    </message>
    <message>
        <source>Element %1 is given twice or out of order.</source>
        <translation>El elemento %1 aparece dos veces o fuera de orden.</translation>
    </message>
    <message>
        <source>Send the parameters in the order of the service&apos;s description.</source>
        <translation>Envíe los parámetros en el orden de la descripción del servicio.</translation>
    </message>
    <message>
        <source>Element %1 is not a valid xs:%2.</source>
        <translation>El elemento %1 no es un xs:%2 válido.</translation>
    </message>
    <message>
        <source>Required element %1 can not be found in the request.</source>
        <translation>Falta en la petición el elemento obligatorio %1.</translation>
    </message>
    <message>
        <source>The request is larger than 1 MiB.</source>
        <translation>La petición supera 1 MiB.</translation>
    </message>
    <message>
        <source>There is no placement rule &quot;%1&quot;.</source>
        <translation>No existe la regla de asignación «%1».</translation>
    </message>
    <message>
        <source>Use %1 or %2.</source>
        <translation>Use %1 o %2.</translation>
    </message>
    <message>
        <source>There are no recordings in this version.</source>
        <translation>En esta versión no hay grabaciones.</translation>
    </message>
    <message>
        <source>&quot;%1 %2&quot; is no date and time.</source>
        <translation>«%1 %2» no es una fecha con hora.</translation>
    </message>
    <message>
        <source>Write them as dd.MM.yyyy and HH:mm.</source>
        <translation>Escríbalas como dd.MM.yyyy y HH:mm.</translation>
    </message>
    <message>
        <source>The invitation needs a password.</source>
        <translation>La invitación necesita una contraseña.</translation>
    </message>
    <message>
        <source>Send one in invitationpass, or set isPasswordProtected to false.</source>
        <translation>Envíe una en invitationpass, o ponga isPasswordProtected a false.</translation>
    </message>
    <message>
        <source>Rooms cannot be sorted by &quot;%1&quot;.</source>
        <translation>Las salas no se pueden ordenar por «%1».</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>There is no room type %1.</source>
        <translation>No hay ningún tipo de sala %1.</translation>
    </message>
    <message>
        <source>Use 1 (conference), 3 (restricted) or 4 (interview).</source>
        <translation>Use 1 (conference), 3 (restricted) o 4 (interview).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false.</source>
        <translation>«%1» no es ni true ni false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>A room has no parameter &quot;%1&quot; that may be set.</source>
        <translation>Una sala no tiene ningún parámetro «%1» que se pueda establecer.</translation>
    </message>
    <message>
        <source>There is no recording with id %1.</source>
        <translation>No hay ninguna grabación con el ID %1.</translation>
    </message>
    <message>
        <source>An appointment repeats in one way.</source>
        <translation>Una cita se repite de una sola manera.</translation>
    </message>
    <message>
        <source>Set one of isDaily, isWeekly, isMonthly and isYearly to true, or none.</source>
        <translation>Ponga uno de isDaily, isWeekly, isMonthly e isYearly a true, o ninguno.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no member.</source>
        <translation>«%1» no es un participante.</translation>
    </message>
    <message>
        <source>Write each mmClient as meetingMemberId,firstname,lastname,email,userId,jNameTimeZone; 0 = a new member, 0 = no user.</source>
        <translation>Escriba cada mmClient como meetingMemberId,firstname,lastname,email,userId,jNameTimeZone; 0 = un participante nuevo, 0 = ningún usuario.</translation>
    </message>
    <message>
        <source>There is no reminder type %1.</source>
        <translation>No hay ningún tipo de recordatorio %1.</translation>
    </message>
    <message>
        <source>Use 1 (none), 2 (mail) or 3 (mail with an iCalendar entry).</source>
        <translation>Use 1 (ninguno), 2 (correo) o 3 (correo con una entrada iCalendar).</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>No hay ninguna zona horaria «%1».</translation>
    </message>
    <message>
        <source>Name one like Europe/Berlin or GMT+01:00.</source>
        <translation>Indique una como Europe/Berlin o GMT+01:00.</translation>
    </message>
    <message>
        <source>The appointment needs a password.</source>
        <translation>La cita necesita una contraseña.</translation>
    </message>
    <message>
        <source>Send one in password, or set isPasswordProtected to false.</source>
        <translation>Envíe una en password, o ponga isPasswordProtected a false.</translation>
    </message>
    <message>
        <source>A range needs a beginning and an end.</source>
        <translation>Un intervalo necesita un comienzo y un final.</translation>
    </message>
    <message>
        <source>Send starttime and endtime.</source>
        <translation>Envíe starttime y endtime.</translation>
    </message>
    <message>
        <source>There is no day %1 in a week.</source>
        <translation>No hay ningún día %1 en una semana.</translation>
    </message>
    <message>
        <source>Use 0 (Sunday) to 6 (Saturday).</source>
        <translation>Use de 0 (domingo) a 6 (sábado).</translation>
    </message>
    <message>
        <source>No time zone is given; omTimeZoneId alone does not name one here.</source>
        <translation>No se ha indicado ninguna zona horaria; omTimeZoneId por sí solo no designa ninguna aquí.</translation>
    </message>
    <message>
        <source>Name it in javaTimeZoneName, like Europe/Berlin.</source>
        <translation>Indíquela en javaTimeZoneName, como Europe/Berlin.</translation>
    </message>
    <message>
        <source>No day is given.</source>
        <translation>No se ha indicado ningún día.</translation>
    </message>
    <message>
        <source>Send one in startDate.</source>
        <translation>Envíe uno en startDate.</translation>
    </message>
    <message>
        <source>Connections cannot be sorted by &quot;%1&quot;.</source>
        <translation>Las conexiones no se pueden ordenar por «%1».</translation>
    </message>
    <message>
        <source>There is no FileService in this version.</source>
        <translation>En esta versión no hay FileService.</translation>
    </message>
    <message>
        <source>Send and read the files of rooms by the JSON API.</source>
        <translation>Envíe y lea los archivos de las salas por la API JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a mail.</source>
        <translation>«%1» no es un estado de un correo.</translation>
    </message>
    <message>
        <source>Use waiting, sending, sent or failed, or none for all.</source>
        <translation>Use waiting, sending, sent o failed, o nada para todos.</translation>
    </message>
    <message>
        <source>The level is not known.</source>
        <translation>El nivel no se conoce.</translation>
    </message>
    <message>
        <source>Use user, moderator, admin or webservice.</source>
        <translation>Use user, moderator, admin o webservice.</translation>
    </message>
    <message>
        <source>Passwords are not taken from the address of a request.</source>
        <translation>Las contraseñas no se toman de la dirección de una petición.</translation>
    </message>
    <message>
        <source>Send the parameters as a form by POST, or use SOAP. Where clients cannot, the administrator sets compat.rest_get_login.</source>
        <translation>Envíe los parámetros como formulario por POST, o use SOAP. Si los clientes no pueden, el administrador establece compat.rest_get_login.</translation>
    </message>
    <message>
        <source>Web-service users may not use this operation.</source>
        <translation>Los usuarios de servicio web no pueden usar esta operación.</translation>
    </message>
    <message>
        <source>Log in as one of the people it is for.</source>
        <translation>Entre como una de las personas para las que es.</translation>
    </message>
    <message>
        <source>Only administrators may use this operation.</source>
        <translation>Solo los administradores pueden usar esta operación.</translation>
    </message>
    <message>
        <source>Log in as an administrator.</source>
        <translation>Entre como administrador.</translation>
    </message>
    <message>
        <source>There is no user with the login &quot;%1&quot;.</source>
        <translation>No hay ningún usuario con el nombre «%1».</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot; of rooms.</source>
        <translation>Las salas no tienen ninguna opción «%1».</translation>
    </message>
    <message>
        <source>The external id &quot;%1&quot; is not a number.</source>
        <translation>El ID externo «%1» no es un número.</translation>
    </message>
    <message>
        <source>The type of room is not known.</source>
        <translation>El tipo de sala no se conoce.</translation>
    </message>
    <message>
        <source>Use conference, restricted or interview.</source>
        <translation>Use conference, restricted o interview.</translation>
    </message>
</context>
<context>
    <name>Agent::Verify</name>
    <message>
        <source>This node knows no such check.</source>
        <translation>Este nodo no conoce esa comprobación.</translation>
    </message>
    <message>
        <source>Ask the node that it was started on; each keeps the reports of its last %1 checks until it ends.</source>
        <translation>Pregunte al nodo en el que se inició; cada uno guarda los informes de sus últimas %1 comprobaciones hasta que termina.</translation>
    </message>
    <message>
        <source>The check needs the login name and password of an administrator.</source>
        <translation>La comprobación necesita el nombre de usuario y la contraseña de un administrador.</translation>
    </message>
    <message>
        <source>Give both: it logs in to each node as people do.</source>
        <translation>Indique ambos: entra en cada nodo como lo hacen las personas.</translation>
    </message>
    <message>
        <source>The check %1 is running on this node.</source>
        <translation>En este nodo está en curso la comprobación %1.</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it.</source>
        <translation>Espere a que termine, o cancélela.</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The content type must be application/json.</source>
        <translation>El tipo de contenido debe ser application/json.</translation>
    </message>
    <message>
        <source>&quot;level&quot; must be user, moderator, admin or webservice.</source>
        <translation>«level» debe ser user, moderator, admin o webservice.</translation>
    </message>
    <message>
        <source>The API has no such address.</source>
        <translation>La API no tiene esa dirección.</translation>
    </message>
    <message>
        <source>This address does not answer %1.</source>
        <translation>Esta dirección no responde a %1.</translation>
    </message>
    <message>
        <source>The request does not come from Atrium&apos;s page.</source>
        <translation>La petición no viene de la página de Atrium.</translation>
    </message>
    <message>
        <source>Send the session&apos;s csrfToken in the header X-Atrium-Csrf.</source>
        <translation>Envíe el csrfToken de la sesión en la cabecera X-Atrium-Csrf.</translation>
    </message>
    <message>
        <source>Only administrators may do this.</source>
        <translation>Solo los administradores pueden hacer esto.</translation>
    </message>
    <message>
        <source>&quot;type&quot; must be conference, restricted or interview.</source>
        <translation>«type» debe ser conference, restricted o interview.</translation>
    </message>
    <message>
        <source>&quot;pin&quot; must be null, {&quot;node&quot;: id} or {&quot;label&quot;: word}.</source>
        <translation>«pin» debe ser null, {&quot;node&quot;: ID} o {&quot;label&quot;: palabra}.</translation>
    </message>
    <message>
        <source>&quot;validity&quot; must be endless, period or once.</source>
        <translation>«validity» debe ser endless, period u once.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner and administrators may change it.</source>
        <translation>Solo el propietario de la sala y los administradores pueden cambiarla.</translation>
    </message>
    <message>
        <source>&quot;moderators&quot; must be a list of users&apos; ids.</source>
        <translation>«moderators» debe ser una lista de ID de usuarios.</translation>
    </message>
    <message>
        <source>Only administrators may set &quot;%1&quot;.</source>
        <translation>Solo los administradores pueden establecer «%1».</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>No hay ninguna zona horaria «%1».</translation>
    </message>
    <message>
        <source>Name one like Europe/Berlin.</source>
        <translation>Indique una como Europe/Berlin.</translation>
    </message>
    <message>
        <source>The appointment has no member with id %1.</source>
        <translation>La cita no tiene ningún participante con el ID %1.</translation>
    </message>
    <message>
        <source>Name new members without an id.</source>
        <translation>Indique los participantes nuevos sin ID.</translation>
    </message>
    <message>
        <source>&quot;members&quot; must be a list of objects.</source>
        <translation>«members» debe ser una lista de objetos.</translation>
    </message>
    <message>
        <source>&quot;repeats&quot; must be never, daily, weekly, monthly or yearly.</source>
        <translation>«repeats» debe ser never, daily, weekly, monthly o yearly.</translation>
    </message>
    <message>
        <source>&quot;reminder&quot; must be none, mail or calendar.</source>
        <translation>«reminder» debe ser none, mail o calendar.</translation>
    </message>
    <message>
        <source>&quot;roomType&quot; must be conference, restricted or interview.</source>
        <translation>«roomType» debe ser conference, restricted o interview.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a time in milliseconds.</source>
        <translation>«%1» debe ser una hora en milisegundos.</translation>
    </message>
    <message>
        <source>An appointment stays in its room; &quot;roomId&quot; cannot be changed.</source>
        <translation>Una cita permanece en su sala; «roomId» no se puede cambiar.</translation>
    </message>
    <message>
        <source>Make a new appointment in the other room.</source>
        <translation>Cree una cita nueva en la otra sala.</translation>
    </message>
    <message>
        <source>The description is missing.</source>
        <translation>Falta la descripción.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from 0 on.</source>
        <translation>«%1» debe ser un número entero a partir de 0.</translation>
    </message>
    <message>
        <source>&quot;descending&quot; must be true or false.</source>
        <translation>«descending» debe ser true o false.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>The kind of an object cannot be changed.</source>
        <translation>No se puede cambiar el tipo de un objeto.</translation>
    </message>
    <message>
        <source>Only a pen stroke grows, and only by whoever draws it.</source>
        <translation>Solo un trazo de lápiz crece, y solo por la persona que lo dibuja.</translation>
    </message>
    <message>
        <source>This step cannot be undone: somebody else has changed it since.</source>
        <translation>Este paso no se puede deshacer: otra persona lo ha cambiado después.</translation>
    </message>
    <message>
        <source>This step cannot be redone: somebody else has changed it since.</source>
        <translation>Este paso no se puede rehacer: otra persona lo ha cambiado después.</translation>
    </message>
    <message>
        <source>The last page of the board cannot be removed.</source>
        <translation>No se puede quitar la última página de la pizarra.</translation>
    </message>
    <message>
        <source>Clear it instead.</source>
        <translation>En su lugar, vacíela.</translation>
    </message>
    <message>
        <source>Width and height of an object must not be below 0.</source>
        <translation>El ancho y el alto de un objeto no deben ser menores que 0.</translation>
    </message>
    <message>
        <source>A text on the board has at most %L1 characters.</source>
        <translation>Un texto en la pizarra tiene como máximo %L1 caracteres.</translation>
    </message>
    <message>
        <source>Write the rest as a second text.</source>
        <translation>Escriba el resto como segundo texto.</translation>
    </message>
    <message>
        <source>A text on the board must have something to read and no control characters.</source>
        <translation>Un texto en la pizarra debe contener algo que leer y ningún carácter de control.</translation>
    </message>
    <message>
        <source>The size of a text must be between %L1 and %L2.</source>
        <translation>El tamaño de un texto debe estar entre %L1 y %L2.</translation>
    </message>
    <message>
        <source>A pen stroke needs at least one point.</source>
        <translation>Un trazo de lápiz necesita al menos un punto.</translation>
    </message>
    <message>
        <source>An image needs the id of a stored file.</source>
        <translation>Una imagen necesita el ID de un archivo guardado.</translation>
    </message>
    <message>
        <source>An id on the board must be 1 to %1 letters, digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>Un ID en la pizarra debe constar de 1 a %1 letras, cifras, «-» y «_».</translation>
    </message>
    <message>
        <source>The name of a page has at most %1 characters.</source>
        <translation>El nombre de una página tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
        <source>The name of a page must be one line without control characters.</source>
        <translation>El nombre de una página debe ser una sola línea, sin caracteres de control.</translation>
    </message>
    <message>
        <source>The board ends %L1 units from its middle.</source>
        <translation>La pizarra termina a %L1 unidades de su centro.</translation>
    </message>
    <message>
        <source>Draw nearer to the middle.</source>
        <translation>Dibuje más cerca del centro.</translation>
    </message>
    <message>
        <source>A pen stroke has at most %L1 points.</source>
        <translation>Un trazo de lápiz tiene como máximo %L1 puntos.</translation>
    </message>
    <message>
        <source>Begin a new stroke.</source>
        <translation>Empiece un trazo nuevo.</translation>
    </message>
    <message>
        <source>A color must be written #rrggbb.</source>
        <translation>Un color debe escribirse #rrggbb.</translation>
    </message>
    <message>
        <source>The width of a line must be between 1 and %L1.</source>
        <translation>El grosor de una línea debe estar entre 1 y %L1.</translation>
    </message>
    <message>
        <source>The opacity must be between 1 and 100 per cent.</source>
        <translation>La opacidad debe estar entre 1 y 100 por ciento.</translation>
    </message>
    <message>
        <source>Somebody has removed this page of the board.</source>
        <translation>Alguien ha quitado esta página de la pizarra.</translation>
    </message>
    <message>
        <source>Somebody has deleted this from the board.</source>
        <translation>Alguien ha eliminado esto de la pizarra.</translation>
    </message>
    <message>
        <source>This id is on the board already, or twice in what was sent.</source>
        <translation>Este ID ya está en la pizarra, o aparece dos veces en lo que se envió.</translation>
    </message>
    <message>
        <source>A board has at most %1 pages.</source>
        <translation>Una pizarra tiene como máximo %1 páginas.</translation>
    </message>
    <message>
        <source>Remove a page that is not needed any more.</source>
        <translation>Quite una página que ya no se necesite.</translation>
    </message>
    <message>
        <source>A page of the board has at most %L1 objects.</source>
        <translation>Una página de la pizarra tiene como máximo %L1 objetos.</translation>
    </message>
    <message>
        <source>Go on with another page, or delete what is not needed any more.</source>
        <translation>Siga en otra página, o elimine lo que ya no se necesite.</translation>
    </message>
    <message>
        <source>The board is full: it holds at most %1 MiB.</source>
        <translation>La pizarra está llena: admite como máximo %1 MiB.</translation>
    </message>
    <message>
        <source>Clear a page that is not needed any more.</source>
        <translation>Vacíe una página que ya no se necesite.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Other people&apos;s appointments are not for you.</source>
        <translation>Las citas de otras personas no son para usted.</translation>
    </message>
    <message>
        <source>No appointment takes place in room %1.</source>
        <translation>En la sala %1 no tiene lugar ninguna cita.</translation>
    </message>
    <message>
        <source>More than %1 appointments are in this time.</source>
        <translation>En este tiempo hay más de %1 citas.</translation>
    </message>
    <message>
        <source>Ask for a shorter time.</source>
        <translation>Pida un tiempo más corto.</translation>
    </message>
    <message>
        <source>You may not invite people to this room.</source>
        <translation>No puede invitar a personas a esta sala.</translation>
    </message>
    <message>
        <source>Name a room of yours, or none: then one is made.</source>
        <translation>Indique una sala suya, o ninguna: entonces se crea una.</translation>
    </message>
    <message>
        <source>You have %1 appointments already.</source>
        <translation>Ya tiene %1 citas.</translation>
    </message>
    <message>
        <source>Delete some that nobody needs any more.</source>
        <translation>Elimine algunas que ya nadie necesite.</translation>
    </message>
    <message>
        <source>Only its owner and administrators may change an appointment.</source>
        <translation>Solo su propietario y los administradores pueden cambiar una cita.</translation>
    </message>
    <message>
        <source>Only its owner and administrators may delete an appointment.</source>
        <translation>Solo su propietario y los administradores pueden eliminar una cita.</translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message>
        <source>The folder %1 of the database file cannot be used.</source>
        <translation>No se puede usar la carpeta %1 del archivo de la base de datos.</translation>
    </message>
    <message>
        <source>Create it, or correct database.file.</source>
        <translation>Créela, o corrija database.file.</translation>
    </message>
    <message>
        <source>The SQLite database %1 is on a network or user-space file system, where its locks do not hold.</source>
        <translation>La base de datos SQLite %1 está en un sistema de archivos de red o de espacio de usuario, donde sus bloqueos no valen.</translation>
    </message>
    <message>
        <source>Put it on a local disk, or use PostgreSQL or MariaDB for nodes on several machines.</source>
        <translation>Póngala en un disco local, o use PostgreSQL o MariaDB para nodos en varias máquinas.</translation>
    </message>
    <message>
        <source>The SQLite database is in use by node %1 on another machine.</source>
        <translation>El nodo %1 usa la base de datos SQLite en otra máquina.</translation>
    </message>
    <message>
        <source>One SQLite file serves agents on one machine only. Stop the nodes there first, or use PostgreSQL or MariaDB.</source>
        <translation>Un archivo SQLite solo sirve a agentes de una máquina. Detenga primero los nodos de allí, o use PostgreSQL o MariaDB.</translation>
    </message>
    <message>
        <source>The database %1 does not exist.</source>
        <translation>La base de datos %1 no existe.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; once on the first node, or correct database.file.</source>
        <translation>Ejecute una vez «atrium-agent init» en el primer nodo, o corrija database.file.</translation>
    </message>
    <message>
        <source>The key in %1 is not the key of this cluster.</source>
        <translation>La clave de %1 no es la clave de este clúster.</translation>
    </message>
    <message>
        <source>Copy the key file from a node that is in the cluster.</source>
        <translation>Copie el archivo de clave de un nodo que esté en el clúster.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conference Room</source>
        <translation>Sala de conferencias</translation>
    </message>
    <message>
        <source>Video Only Room</source>
        <translation>Sala solo de vídeo</translation>
    </message>
    <message>
        <source>Video and Whiteboard Room</source>
        <translation>Sala de vídeo y pizarra</translation>
    </message>
    <message>
        <source>Restricted Room</source>
        <translation>Sala de ponencias</translation>
    </message>
    <message>
        <source>Interview Room</source>
        <translation>Sala de entrevistas</translation>
    </message>
    <message>
        <source>Private Conference Room</source>
        <translation>Sala de conferencias privada</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>salas</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>Login name of the first administrator.</source>
        <translation>Nombre de usuario del primer administrador.</translation>
    </message>
    <message>
        <source>File with the password in its first line; made with a random one if it does not exist. By default admin-password beside the configuration.</source>
        <translation>Archivo con la contraseña en la primera línea; si no existe, se crea con una aleatoria. Por defecto admin-password junto a la configuración.</translation>
    </message>
    <message>
        <source>The cluster is ready. Node %1 is its first; every node needs the key file %2.</source>
        <translation>El clúster está listo. El nodo %1 es el primero; cada nodo necesita el archivo de clave %2.</translation>
    </message>
    <message>
        <source>The administrator is &quot;%1&quot;; the password is in %2.</source>
        <translation>El administrador es «%1»; la contraseña está en %2.</translation>
    </message>
    <message>
        <source>Node %1 (%2) is in the cluster. Start it with: atrium-agent serve --config %3</source>
        <translation>El nodo %1 (%2) está en el clúster. Inícielo con: atrium-agent serve --config %3</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Mostrar JSON.</translation>
    </message>
    <message>
        <source>make a new cluster: its key, its first administrator, its rooms, this node</source>
        <translation>crear un clúster nuevo: su clave, su primer administrador, sus salas, este nodo</translation>
    </message>
    <message>
        <source>add this node to a cluster</source>
        <translation>añadir este nodo a un clúster</translation>
    </message>
    <message>
        <source>run this node</source>
        <translation>poner en marcha este nodo</translation>
    </message>
    <message>
        <source>list the nodes of the cluster and their state</source>
        <translation>mostrar los nodos del clúster y su estado</translation>
    </message>
    <message>
        <source>add an account</source>
        <translation>añadir una cuenta</translation>
    </message>
    <message>
        <source>check a running cluster from outside, as people use it</source>
        <translation>comprobar desde fuera un clúster en marcha, tal como se usa</translation>
    </message>
    <message>
        <source>Usage: atrium-agent COMMAND [options]</source>
        <translation>Uso: atrium-agent ORDEN [opciones]</translation>
    </message>
    <message>
        <source>atrium-agent COMMAND --help tells the options of a command.</source>
        <translation>atrium-agent ORDEN --help muestra las opciones de una orden.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. atrium-agent --help lists them.</source>
        <translation>No existe la orden «%1». atrium-agent --help las muestra.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood. atrium-agent %2 --help tells the options.</source>
        <translation>No se entendió «%1». atrium-agent %2 --help muestra las opciones.</translation>
    </message>
    <message>
        <source>The node&apos;s configuration.</source>
        <translation>La configuración del nodo.</translation>
    </message>
    <message>
        <source>The password cannot be read from standard input.</source>
        <translation>No se puede leer la contraseña de la entrada estándar.</translation>
    </message>
    <message>
        <source>The password cannot be written to %1: %2.</source>
        <translation>No se puede escribir la contraseña en %1: %2.</translation>
    </message>
    <message>
        <source>Check the configuration, tell what is wrong in it, and end.</source>
        <translation>Comprobar la configuración, decir qué está mal en ella y terminar.</translation>
    </message>
    <message>
        <source>The configuration %1 is good.</source>
        <translation>La configuración %1 es correcta.</translation>
    </message>
    <message>
        <source>Login name.</source>
        <translation>Nombre de usuario.</translation>
    </message>
    <message>
        <source>user, moderator, admin, or webservice (access by SOAP only).</source>
        <translation>user, moderator, admin o webservice (acceso solo por SOAP).</translation>
    </message>
    <message>
        <source>File with the password in its first line; - for standard input.</source>
        <translation>Archivo con la contraseña en la primera línea; - para la entrada estándar.</translation>
    </message>
    <message>
        <source>First name.</source>
        <translation>Nombre.</translation>
    </message>
    <message>
        <source>Last name.</source>
        <translation>Apellidos.</translation>
    </message>
    <message>
        <source>E-mail address.</source>
        <translation>Dirección de correo.</translation>
    </message>
    <message>
        <source>The level &quot;%1&quot; is not known.</source>
        <translation>El nivel «%1» no se conoce.</translation>
    </message>
    <message>
        <source>Use user, moderator, admin or webservice.</source>
        <translation>Use user, moderator, admin o webservice.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; was added with id %2.</source>
        <translation>La cuenta «%1» se añadió con el ID %2.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation>No se puede escribir el informe en %1: %2.</translation>
    </message>
    <message>
        <source>The cluster works as it should (%1 ms).</source>
        <translation>El clúster funciona como debe (%1 ms).</translation>
    </message>
    <message>
        <source>The cluster does not work as it should: %1</source>
        <translation>El clúster no funciona como debe: %1</translation>
    </message>
    <message>
        <source>Address of a node.</source>
        <translation>Dirección de un nodo.</translation>
    </message>
    <message>
        <source>Login name of an administrator.</source>
        <translation>Nombre de usuario de un administrador.</translation>
    </message>
    <message>
        <source>Write the report as JSON.</source>
        <translation>Escribir el informe en JSON.</translation>
    </message>
    <message>
        <source>Write the report as JUnit XML.</source>
        <translation>Escribir el informe en XML de JUnit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a node.</source>
        <translation>«%1» no es la dirección de un nodo.</translation>
    </message>
    <message>
        <source>Its form is http://host:5080/openmeetings/</source>
        <translation>Su forma es http://host:5080/openmeetings/</translation>
    </message>
    <message>
        <source>show or set how much of the load a node takes</source>
        <translation>mostrar o fijar cuánta carga asume un nodo</translation>
    </message>
    <message>
        <source>empty a node, for maintenance: it gets no new rooms</source>
        <translation>vaciar un nodo, para mantenimiento: no recibe salas nuevas</translation>
    </message>
    <message>
        <source>let a node have rooms again</source>
        <translation>dejar que un nodo vuelva a recibir salas</translation>
    </message>
    <message>
        <source>say that a silent node is certainly off, so that its rooms open elsewhere at once</source>
        <translation>decir que un nodo en silencio está con seguridad apagado, para que sus salas se abran enseguida en otro</translation>
    </message>
    <message>
        <source>show or set how the load of nodes is counted</source>
        <translation>mostrar o fijar cómo se cuenta la carga de los nodos</translation>
    </message>
    <message>
        <source>tell which node would get a room now, and why</source>
        <translation>decir qué nodo recibiría ahora una sala y por qué</translation>
    </message>
    <message>
        <source>Number of the node, as status shows it.</source>
        <translation>Número del nodo, tal como lo muestra status.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Falta la opción --%1.</translation>
    </message>
    <message>
        <source>--%1 must be a number, not &quot;%2&quot;.</source>
        <translation>--%1 debe ser un número, no «%2».</translation>
    </message>
    <message>
        <source>There is no node %1 in the cluster.</source>
        <translation>No hay ningún nodo %1 en el clúster.</translation>
    </message>
    <message>
        <source>atrium-agent status lists the nodes.</source>
        <translation>atrium-agent status muestra los nodos.</translation>
    </message>
    <message>
        <source>Node %1 (%2)</source>
        <translation>Nodo %1 (%2)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>weight: %1</source>
        <translation>peso: %1</translation>
    </message>
    <message>
        <source>open rooms at most: %1</source>
        <translation>salas abiertas, como máximo: %1</translation>
    </message>
    <message>
        <source>people at most: %1</source>
        <translation>personas, como máximo: %1</translation>
    </message>
    <message>
        <source>labels: %1</source>
        <translation>etiquetas: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>1 to 1000: a node of 200 takes twice the load of one of 100, the usual weight.</source>
        <translation>De 1 a 1000: un nodo de 200 asume el doble de carga que uno de 100, el peso habitual.</translation>
    </message>
    <message>
        <source>Open rooms at most; 0 for no limit.</source>
        <translation>Salas abiertas, como máximo; 0 si no hay límite.</translation>
    </message>
    <message>
        <source>People in them at most; 0 for no limit.</source>
        <translation>Personas en esas salas, como máximo; 0 si no hay límite.</translation>
    </message>
    <message>
        <source>Words that rooms can be pinned to, for instance &quot;gpu berlin&quot;.</source>
        <translation>Palabras a las que se pueden fijar salas, por ejemplo «gpu berlin».</translation>
    </message>
    <message>
        <source>After so many seconds the rooms that are left move to other nodes with the people in them; 0 for never: they end by themselves.</source>
        <translation>Tras tantos segundos, las salas que queden se trasladan a otros nodos con las personas que hay en ellas; 0 para nunca: terminan por sí solas.</translation>
    </message>
    <message>
        <source>What the people in its rooms are told.</source>
        <translation>Lo que se dice a las personas en sus salas.</translation>
    </message>
    <message>
        <source>%1 gets no new rooms. Open rooms there: %2.</source>
        <translation>%1 no recibe salas nuevas. Salas abiertas allí: %2.</translation>
    </message>
    <message>
        <source>Those that have not ended within %1 s move to other nodes.</source>
        <translation>Las que no hayan terminado en %1 s se trasladan a otros nodos.</translation>
    </message>
    <message>
        <source>They end by themselves; with --deadline they would move to other nodes.</source>
        <translation>Terminan por sí solas; con --deadline se trasladarían a otros nodos.</translation>
    </message>
    <message>
        <source>atrium-agent status tells when it is empty.</source>
        <translation>atrium-agent status dice cuándo está vacío.</translation>
    </message>
    <message>
        <source>%1 may get new rooms again.</source>
        <translation>%1 puede volver a recibir salas nuevas.</translation>
    </message>
    <message>
        <source>You have made sure that the node&apos;s agent has ended or its machine is without power: if it still ran, two nodes would serve its rooms.</source>
        <translation>Ha comprobado que el agente del nodo ha terminado o que su máquina no tiene corriente: si aún estuviera en marcha, dos nodos atenderían sus salas.</translation>
    </message>
    <message>
        <source>The node must certainly be off: if it still ran, two nodes would serve its rooms.</source>
        <translation>Debe ser seguro que el nodo está apagado: si aún estuviera en marcha, dos nodos atenderían sus salas.</translation>
    </message>
    <message>
        <source>Make sure that its agent has ended or its machine is without power, then say so with --yes-it-is-off.</source>
        <translation>Asegúrese de que su agente ha terminado o su máquina no tiene corriente, y dígalo con --yes-it-is-off.</translation>
    </message>
    <message>
        <source>%1 has no rooms any more: each opens on another node as soon as somebody enters it.</source>
        <translation>%1 ya no tiene salas: cada una se abre en otro nodo en cuanto alguien entra en ella.</translation>
    </message>
    <message>
        <source>the load of a node is the sum of the sizes of its open rooms</source>
        <translation>la carga de un nodo es la suma de los tamaños de sus salas abiertas</translation>
    </message>
    <message>
        <source>the load of a node is the number of people in its rooms; a room that was just opened counts as its size, or as the most people it ever held</source>
        <translation>la carga de un nodo es el número de personas en sus salas; una sala recién abierta cuenta por su tamaño, o por el mayor número de personas que ha tenido</translation>
    </message>
    <message>
        <source>load</source>
        <translation>carga</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>The rule to set: capacity or people. None: the rule is shown.</source>
        <translation>La regla que fijar: capacity o people. Ninguna: se muestra la regla.</translation>
    </message>
    <message>
        <source>There is no placement rule &quot;%1&quot;.</source>
        <translation>No existe la regla de asignación «%1».</translation>
    </message>
    <message>
        <source>Use capacity or people.</source>
        <translation>Use capacity o people.</translation>
    </message>
    <message>
        <source>Number of the room.</source>
        <translation>Número de la sala.</translation>
    </message>
    <message>
        <source>Room %1 (%2), size %3:</source>
        <translation>Sala %1 (%2), tamaño %3:</translation>
    </message>
    <message>
        <source>To be emptied since %1.</source>
        <translation>Por vaciar desde %1.</translation>
    </message>
    <message>
        <source>Deadline: %1.</source>
        <translation>Hora límite: %1.</translation>
    </message>
    <message>
        <source>People are told: %1</source>
        <translation>Se dice a las personas: %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port.</source>
        <translation>«%1» no es un puerto.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535.</source>
        <translation>Indique un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>For benchmarks: serve rooms without tickets, and nothing else, on this port of 127.0.0.1.</source>
        <translation>Para medir el rendimiento: atender salas sin pases, y nada más, en este puerto de 127.0.0.1.</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>must be sqlite, postgresql or mariadb</source>
        <translation>debe ser sqlite, postgresql o mariadb</translation>
    </message>
    <message>
        <source>is missing: give each node of the cluster its own number, 1 for the first</source>
        <translation>falta: dé a cada nodo del clúster su propio número, 1 al primero</translation>
    </message>
    <message>
        <source>must list pages as browsers name them, for instance &quot;https://www.example.org&quot;</source>
        <translation>debe nombrar las páginas como lo hacen los navegadores, por ejemplo &quot;https://www.example.org&quot;</translation>
    </message>
    <message>
        <source>must be an IP address of this machine, 0.0.0.0 or ::</source>
        <translation>debe ser una dirección IP de esta máquina, 0.0.0.0 o ::</translation>
    </message>
    <message>
        <source>must be at least heartbeat_ms and twice database.timeout_ms</source>
        <translation>debe ser al menos heartbeat_ms y el doble de database.timeout_ms</translation>
    </message>
    <message>
        <source>must lie between heartbeat_ms and lease_ms</source>
        <translation>debe estar entre heartbeat_ms y lease_ms</translation>
    </message>
    <message>
        <source>must be database: sessions in one node&apos;s memory are of no use to the others</source>
        <translation>debe ser database: las sesiones en la memoria de un nodo no sirven a los demás</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be read: %2.</source>
        <translation>No se puede leer la configuración %1: %2.</translation>
    </message>
    <message>
        <source>Name the file with --config.</source>
        <translation>Indique el archivo con --config.</translation>
    </message>
    <message>
        <source>Correct the line; the form of the file is TOML.</source>
        <translation>Corrija la línea; el archivo tiene el formato TOML.</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>debe ser un texto entre comillas</translation>
    </message>
    <message>
        <source>must be a list of texts in quotes</source>
        <translation>debe ser una lista de textos entre comillas</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>debe ser un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>%1 is not a known key.</source>
        <translation>%1 no es una clave conocida.</translation>
    </message>
    <message>
        <source>Check its spelling and its section; the manual lists all keys.</source>
        <translation>Compruebe cómo está escrita y su sección; el manual muestra todas las claves.</translation>
    </message>
    <message>
        <source>must be at least lease_ms</source>
        <translation>debe ser al menos lease_ms</translation>
    </message>
    <message>
        <source>is missing: TLS needs tls_certificate, tls_key and tls_ca together</source>
        <translation>falta: TLS necesita tls_certificate, tls_key y tls_ca juntos</translation>
    </message>
    <message>
        <source>says Port=%1, but peers.port is %2</source>
        <translation>indica Port=%1, pero peers.port es %2</translation>
    </message>
    <message>
        <source>must be the name of a time zone, for instance Europe/Berlin</source>
        <translation>debe ser el nombre de una zona horaria, por ejemplo Europe/Berlin</translation>
    </message>
    <message>
        <source>must be private, on or off</source>
        <translation>debe ser private, on u off</translation>
    </message>
    <message>
        <source>must be none, starttls or tls</source>
        <translation>debe ser none, starttls o tls</translation>
    </message>
    <message>
        <source>must be the address of the page, like https://school.example/openmeetings/</source>
        <translation>debe ser la dirección de la página, como https://school.example/openmeetings/</translation>
    </message>
    <message>
        <source>must be a host name or an IP address</source>
        <translation>debe ser un nombre de equipo o una dirección IP</translation>
    </message>
    <message>
        <source>must be the address that mails come from, like &quot;Atrium &lt;rooms@school.example&gt;&quot;</source>
        <translation>debe ser la dirección de la que vienen los correos, como &quot;Atrium &lt;rooms@school.example&gt;&quot;</translation>
    </message>
    <message>
        <source>names a file that cannot be read</source>
        <translation>indica un archivo que no se puede leer</translation>
    </message>
    <message>
        <source>is missing: user and password_file go together</source>
        <translation>falta: user y password_file van juntos</translation>
    </message>
    <message>
        <source>must be starttls or tls: a password must not travel in the clear</source>
        <translation>debe ser starttls o tls: una contraseña no debe viajar sin cifrar</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file could not be stored: %1.</source>
        <translation>No se pudo guardar el archivo: %1.</translation>
    </message>
    <message>
        <source>The administrator should look at the folder %1.</source>
        <translation>El administrador debería mirar la carpeta %1.</translation>
    </message>
    <message>
        <source>The file&apos;s name must have 1 to 255 characters, without slashes and invisible characters.</source>
        <translation>El nombre del archivo debe tener de 1 a 255 caracteres, sin barras ni caracteres invisibles.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>El archivo supera %1 MiB.</translation>
    </message>
    <message>
        <source>The file&apos;s content is not in this node&apos;s upload folder.</source>
        <translation>El contenido del archivo no está en la carpeta de subida de este nodo.</translation>
    </message>
    <message>
        <source>The administrator should check that all nodes share one upload folder.</source>
        <translation>El administrador debería comprobar que todos los nodos comparten una carpeta de subida.</translation>
    </message>
    <message>
        <source>The file&apos;s content is damaged: it differs from what was stored.</source>
        <translation>El contenido del archivo está dañado: no es el que se guardó.</translation>
    </message>
    <message>
        <source>The administrator should restore it from a backup.</source>
        <translation>El administrador debería restaurarlo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Only the person who uploaded the file and administrators may delete it.</source>
        <translation>Solo pueden eliminarlo quien subió el archivo y los administradores.</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>This invitation is good from %1 on.</source>
        <translation>Esta invitación es válida a partir del %1.</translation>
    </message>
    <message>
        <source>Come back then.</source>
        <translation>Vuelva entonces.</translation>
    </message>
    <message>
        <source>This invitation was good until %1.</source>
        <translation>Esta invitación era válida hasta el %1.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Pida una nueva.</translation>
    </message>
    <message>
        <source>This invitation was for one guest, who has come already.</source>
        <translation>Esta invitación era para un solo invitado, que ya ha entrado.</translation>
    </message>
    <message>
        <source>This invitation needs a password.</source>
        <translation>Esta invitación necesita una contraseña.</translation>
    </message>
    <message>
        <source>Ask those who invited you for it.</source>
        <translation>Pídala a quien le invitó.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>La contraseña no es correcta.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Compruébela y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner, moderators and administrators may invite guests.</source>
        <translation>Solo el propietario de la sala, los moderadores y los administradores pueden invitar a alguien.</translation>
    </message>
    <message>
        <source>Only who moderates the room may invite a guest as a moderator.</source>
        <translation>Solo quien modera la sala puede invitar a alguien como moderador.</translation>
    </message>
    <message>
        <source>The period is over already: its end is %1.</source>
        <translation>El periodo ya ha pasado: su final es el %1.</translation>
    </message>
    <message>
        <source>Too many guests came by this invitation.</source>
        <translation>Han entrado demasiados invitados con esta invitación.</translation>
    </message>
    <message>
        <source>Try again in half an hour.</source>
        <translation>Pruebe otra vez en media hora.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Invitation to the room &quot;%1&quot;</source>
        <translation>Invitación a la sala «%1»</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Hola, %1:</translation>
    </message>
    <message>
        <source>%1 invites you to the room &quot;%2&quot;.</source>
        <translation>%1 le invita a la sala «%2».</translation>
    </message>
    <message>
        <source>You are invited to the room &quot;%1&quot;.</source>
        <translation>Está invitado a la sala «%1».</translation>
    </message>
    <message>
        <source>Open this link in your browser to come in:</source>
        <translation>Abra este enlace en su navegador para entrar:</translation>
    </message>
    <message>
        <source>The link is good from %1 to %2 (%3).</source>
        <translation>El enlace es válido desde el %1 hasta el %2 (%3).</translation>
    </message>
    <message>
        <source>The link is good for one person, once.</source>
        <translation>El enlace es válido una vez, para una persona.</translation>
    </message>
    <message>
        <source>You will be asked for a password, which whoever invites you tells you.</source>
        <translation>Se le pedirá una contraseña. Se la dirá quien le invita.</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lugar: %1</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Recordatorio: %1</translation>
    </message>
    <message>
        <source>This is a reminder of &quot;%1&quot;.</source>
        <translation>Este es un recordatorio de «%1».</translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>Invitación: %1</translation>
    </message>
    <message>
        <source>%1 invites you to &quot;%2&quot;.</source>
        <translation>%1 le invita a «%2».</translation>
    </message>
    <message>
        <source>You are invited to &quot;%1&quot;.</source>
        <translation>Está invitado a «%1».</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambio: %1</translation>
    </message>
    <message>
        <source>%1 has changed &quot;%2&quot;. It is now as follows.</source>
        <translation>%1 ha cambiado «%2». Ahora queda como sigue.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has changed. It is now as follows.</source>
        <translation>«%1» ha cambiado. Ahora queda como sigue.</translation>
    </message>
    <message>
        <source>Cancelled for you: %1</source>
        <translation>Cancelación para usted: %1</translation>
    </message>
    <message>
        <source>%1 has taken back your invitation to &quot;%2&quot;.</source>
        <translation>%1 ha retirado su invitación a «%2».</translation>
    </message>
    <message>
        <source>Your invitation to &quot;%1&quot; was taken back.</source>
        <translation>Se ha retirado su invitación a «%1».</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Cancelación: %1</translation>
    </message>
    <message>
        <source>%1 has cancelled &quot;%2&quot;. It does not take place.</source>
        <translation>%1 ha cancelado «%2». No tendrá lugar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cancelled. It does not take place.</source>
        <translation>«%1» se ha cancelado. No tendrá lugar.</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>cada año</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>A message must have 1 to %1 characters.</source>
        <translation>Un mensaje debe tener de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>The message holds characters that cannot be shown.</source>
        <translation>El mensaje contiene caracteres que no se pueden mostrar.</translation>
    </message>
    <message>
        <source>Write it in one line, without control characters.</source>
        <translation>Escríbalo en una línea, sin caracteres de control.</translation>
    </message>
    <message>
        <source>This account is for programs; it cannot use the lobby.</source>
        <translation>Esta cuenta es para programas; no puede usar el vestíbulo.</translation>
    </message>
    <message>
        <source>You are writing too fast.</source>
        <translation>Escribe demasiado rápido.</translation>
    </message>
    <message>
        <source>Wait a few seconds and send it again.</source>
        <translation>Espere unos segundos y envíelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>&quot;%1&quot; is no time zone.</source>
        <translation>«%1» no es una zona horaria.</translation>
    </message>
    <message>
        <source>Give its name, like Europe/Berlin.</source>
        <translation>Indique su nombre, como Europe/Berlin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a page.</source>
        <translation>«%1» no es la dirección de una página.</translation>
    </message>
    <message>
        <source>Give the address of the page, like https://school.example/openmeetings/.</source>
        <translation>Indique la dirección de la página, como https://school.example/openmeetings/.</translation>
    </message>
    <message>
        <source>The mail server %1 takes no mail: %2</source>
        <translation>El servidor de correo %1 no acepta correos: %2</translation>
    </message>
    <message>
        <source>This node sends no mail.</source>
        <translation>Este nodo no envía correos.</translation>
    </message>
    <message>
        <source>Set mail.server in its configuration, or ask another node.</source>
        <translation>Establezca mail.server en su configuración, o pídaselo a otro nodo.</translation>
    </message>
    <message>
        <source>This node is not in the list of servers.</source>
        <translation>Este nodo no está en la lista de servidores.</translation>
    </message>
    <message>
        <source>Set mail.base_url in its configuration.</source>
        <translation>Establezca mail.base_url en su configuración.</translation>
    </message>
    <message>
        <source>This account has had %1 mails sent within an hour.</source>
        <translation>Esta cuenta ha hecho enviar %1 correos en una hora.</translation>
    </message>
    <message>
        <source>Wait, or raise mail.per_account_and_hour in the configuration.</source>
        <translation>Espere, o suba mail.per_account_and_hour en la configuración.</translation>
    </message>
    <message>
        <source>Test of the mail of Atrium</source>
        <translation>Prueba del correo de Atrium</translation>
    </message>
    <message>
        <source>An administrator had this mail sent to see whether mail arrives. It does.</source>
        <translation>Un administrador ha hecho enviar este correo para ver si los correos llegan. Llegan.</translation>
    </message>
    <message>
        <source>The node was stopped.</source>
        <translation>El nodo se ha detenido.</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>A message must have 1 to %1 characters.</source>
        <translation>Un mensaje debe tener de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>Write one that is not empty and not longer.</source>
        <translation>Escriba uno que no esté vacío ni sea más largo.</translation>
    </message>
    <message>
        <source>The message holds characters that cannot be shown.</source>
        <translation>El mensaje contiene caracteres que no se pueden mostrar.</translation>
    </message>
    <message>
        <source>Write it without control characters.</source>
        <translation>Escríbalo sin caracteres de control.</translation>
    </message>
    <message>
        <source>%1 of your messages already wait for a moderator.</source>
        <translation>%1 de sus mensajes ya esperan a un moderador.</translation>
    </message>
    <message>
        <source>Send it again when some of them have been decided on.</source>
        <translation>Envíelo de nuevo cuando se haya decidido sobre algunos de ellos.</translation>
    </message>
    <message>
        <source>%1 messages already wait for a moderator.</source>
        <translation>%1 mensajes ya esperan a un moderador.</translation>
    </message>
    <message>
        <source>A private message is for somebody else.</source>
        <translation>Un mensaje privado es para otra persona.</translation>
    </message>
    <message>
        <source>Choose another person.</source>
        <translation>Elija a otra persona.</translation>
    </message>
    <message>
        <source>This message waits no longer.</source>
        <translation>Este mensaje ya no está en espera.</translation>
    </message>
    <message>
        <source>Another moderator has decided on it.</source>
        <translation>Otro moderador ha decidido sobre él.</translation>
    </message>
    <message>
        <source>Everybody raises their own hand.</source>
        <translation>Cada persona levanta su propia mano.</translation>
    </message>
    <message>
        <source>Ask the person to raise it.</source>
        <translation>Pida a la persona que la levante.</translation>
    </message>
    <message>
        <source>What is stored of the poll cannot be read.</source>
        <translation>No se puede leer lo que está guardado de la encuesta.</translation>
    </message>
    <message>
        <source>Ask it anew.</source>
        <translation>Haga la pregunta de nuevo.</translation>
    </message>
    <message>
        <source>The question must have 1 to %1 characters that can be shown.</source>
        <translation>La pregunta debe tener de 1 a %1 caracteres que se puedan mostrar.</translation>
    </message>
    <message>
        <source>Change the question.</source>
        <translation>Cambie la pregunta.</translation>
    </message>
    <message>
        <source>Only a choice has answers of its own, or several of them in a vote.</source>
        <translation>Solo una elección tiene respuestas propias, o varias de ellas en un voto.</translation>
    </message>
    <message>
        <source>Ask for a choice, or leave the answers out.</source>
        <translation>Pida una elección, u omita las respuestas.</translation>
    </message>
    <message>
        <source>A choice needs %1 to %2 answers.</source>
        <translation>Una elección necesita de %1 a %2 respuestas.</translation>
    </message>
    <message>
        <source>Add or remove answers.</source>
        <translation>Añada o quite respuestas.</translation>
    </message>
    <message>
        <source>Each answer must be one line of 1 to %1 characters that can be shown.</source>
        <translation>Cada respuesta debe ser una línea de 1 a %1 caracteres que se puedan mostrar.</translation>
    </message>
    <message>
        <source>Change the answers.</source>
        <translation>Cambie las respuestas.</translation>
    </message>
    <message>
        <source>Two answers are the same.</source>
        <translation>Dos respuestas son iguales.</translation>
    </message>
    <message>
        <source>Change or remove one of them.</source>
        <translation>Cambie o quite una de ellas.</translation>
    </message>
    <message>
        <source>This poll has ended.</source>
        <translation>Esta encuesta ha terminado.</translation>
    </message>
    <message>
        <source>Look at its results.</source>
        <translation>Mire sus resultados.</translation>
    </message>
    <message>
        <source>A vote must name an answer.</source>
        <translation>Un voto debe indicar al menos una respuesta.</translation>
    </message>
    <message>
        <source>A vote must name one answer.</source>
        <translation>Un voto debe indicar una sola respuesta.</translation>
    </message>
    <message>
        <source>Choose from the answers of the poll.</source>
        <translation>Elija entre las respuestas de la encuesta.</translation>
    </message>
    <message>
        <source>The vote names an answer twice, or one that the poll does not have.</source>
        <translation>El voto indica una respuesta dos veces, o una que la encuesta no tiene.</translation>
    </message>
    <message>
        <source>This poll has ended already.</source>
        <translation>Esta encuesta ya ha terminado.</translation>
    </message>
    <message>
        <source>A room has at most %1 polls.</source>
        <translation>Una sala tiene como máximo %1 encuestas.</translation>
    </message>
    <message>
        <source>Remove one that is no longer needed.</source>
        <translation>Quite una que ya no se necesite.</translation>
    </message>
    <message>
        <source>This poll was removed.</source>
        <translation>Esta encuesta se ha quitado.</translation>
    </message>
    <message>
        <source>Look at the list of polls.</source>
        <translation>Mire la lista de encuestas.</translation>
    </message>
    <message>
        <source>You are no longer in this room.</source>
        <translation>Ya no está en esta sala.</translation>
    </message>
    <message>
        <source>Enter the room again.</source>
        <translation>Entre de nuevo en la sala.</translation>
    </message>
    <message>
        <source>This person is no longer in the room.</source>
        <translation>Esta persona ya no está en la sala.</translation>
    </message>
    <message>
        <source>Look at the list of people.</source>
        <translation>Mire la lista de personas.</translation>
    </message>
    <message>
        <source>Only moderators may do this.</source>
        <translation>Solo los moderadores pueden hacer esto.</translation>
    </message>
    <message>
        <source>Ask a moderator, or apply to become one.</source>
        <translation>Pídalo a un moderador, o solicite serlo.</translation>
    </message>
    <message>
        <source>This room waits for a moderator.</source>
        <translation>Esta sala espera a un moderador.</translation>
    </message>
    <message>
        <source>Wait until a moderator has come.</source>
        <translation>Espere hasta que haya llegado un moderador.</translation>
    </message>
    <message>
        <source>This person does not have this right.</source>
        <translation>Esta persona no tiene este permiso.</translation>
    </message>
    <message>
        <source>You have this right already.</source>
        <translation>Usted ya tiene este permiso.</translation>
    </message>
    <message>
        <source>Just use it.</source>
        <translation>Úselo sin más.</translation>
    </message>
    <message>
        <source>You have applied for this right already.</source>
        <translation>Ya ha solicitado este permiso.</translation>
    </message>
    <message>
        <source>Wait for a moderator&apos;s answer.</source>
        <translation>Espere la respuesta de un moderador.</translation>
    </message>
    <message>
        <source>This person has this right already.</source>
        <translation>Esta persona ya tiene este permiso.</translation>
    </message>
    <message>
        <source>This person has not applied for this right, or a moderator has answered already.</source>
        <translation>Esta persona no ha solicitado este permiso, o un moderador ya ha respondido.</translation>
    </message>
    <message>
        <source>Moderators have all rights.</source>
        <translation>Los moderadores tienen todos los permisos.</translation>
    </message>
    <message>
        <source>Take away the right to moderate first.</source>
        <translation>Retire primero el permiso de moderar.</translation>
    </message>
    <message>
        <source>This person is always a moderator of this room.</source>
        <translation>Esta persona es siempre moderador de esta sala.</translation>
    </message>
    <message>
        <source>An administrator can change that in the room&apos;s settings.</source>
        <translation>Un administrador puede cambiarlo en la configuración de la sala.</translation>
    </message>
    <message>
        <source>You are the only moderator.</source>
        <translation>Usted es el único moderador.</translation>
    </message>
    <message>
        <source>Let somebody else moderate first.</source>
        <translation>Deje primero que modere otra persona.</translation>
    </message>
    <message>
        <source>Only the person can open the microphone again.</source>
        <translation>Solo la propia persona puede volver a abrir el micrófono.</translation>
    </message>
    <message>
        <source>Ask them to.</source>
        <translation>Pídaselo.</translation>
    </message>
    <message>
        <source>You may not mute others.</source>
        <translation>No puede silenciar a otras personas.</translation>
    </message>
    <message>
        <source>Ask a moderator, or apply for the right to mute others.</source>
        <translation>Pídalo a un moderador, o solicite el permiso de silenciar a otras personas.</translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message>
        <source>Node %1 is already run by another agent (process %2).</source>
        <translation>Otro agente ya lleva el nodo %1 (proceso %2).</translation>
    </message>
    <message>
        <source>Give this agent another node.id, or stop the other one. If it crashed on another machine, its lease ends within %1 s.</source>
        <translation>Dé a este agente otro node.id, o detenga el otro. Si falló en otra máquina, su plazo vence en %1 s.</translation>
    </message>
    <message>
        <source>The deadline must be 0 to %1 s.</source>
        <translation>El tiempo hasta la hora límite debe ser de 0 a %1 s.</translation>
    </message>
    <message>
        <source>%1 still reports: its lease holds.</source>
        <translation>%1 todavía se comunica: su plazo sigue vigente.</translation>
    </message>
    <message>
        <source>Stop it first, or drain it.</source>
        <translation>Deténgalo primero, o vacíelo.</translation>
    </message>
    <message>
        <source>The node did not answer in time.</source>
        <translation>El nodo no respondió a tiempo.</translation>
    </message>
    <message>
        <source>how the load of nodes is counted: capacity or people</source>
        <translation>cómo se cuenta la carga de los nodos: capacity o people</translation>
    </message>
</context>
<context>
    <name>PeerTls</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 holds no private key, RSA or EC, without a passphrase.</source>
        <translation>El archivo %1 no contiene una clave privada (RSA o EC) sin frase de contraseña.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM form.</source>
        <translation>El archivo %1 no contiene un certificado en formato PEM.</translation>
    </message>
    <message>
        <source>The certificate in %1 has expired on %2.</source>
        <translation>El certificado de %1 caducó el %2.</translation>
    </message>
    <message>
        <source>Put a new one there.</source>
        <translation>Ponga uno nuevo allí.</translation>
    </message>
    <message>
        <source>The certificate in %1 is not valid before %2.</source>
        <translation>El certificado de %1 no es válido antes del %2.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock.</source>
        <translation>Compruebe el reloj de esta máquina.</translation>
    </message>
    <message>
        <source>The key in %1 does not belong to the certificate.</source>
        <translation>La clave de %1 no corresponde al certificado.</translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>&quot;%1&quot; is not an address.</source>
        <translation>«%1» no es una dirección.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>«%1» no se entiende.</translation>
    </message>
    <message>
        <source>The form is tcp(Addresses=10.1.1.1;10.1.1.2, Port=5636): commas between options, semicolons between addresses.</source>
        <translation>La forma es tcp(Addresses=10.1.1.1;10.1.1.2, Port=5636): comas entre opciones, puntos y comas entre direcciones.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is spelled %2.</source>
        <translation>La opción «%1» se escribe %2.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is not known. Known are: %2.</source>
        <translation>La opción «%1» no se conoce. Se conocen: %2.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; has no value.</source>
        <translation>La opción «%1» no tiene valor.</translation>
    </message>
    <message>
        <source>%1 must be true or false, not &quot;%2&quot;.</source>
        <translation>%1 debe ser true o false, no «%2».</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 debe ser un número entero de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is there twice.</source>
        <translation>La opción «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; is spelled tcp.</source>
        <translation>El proveedor «%1» se escribe tcp.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; of OpenJPA does not exist here.</source>
        <translation>El proveedor «%1» de OpenJPA no existe aquí.</translation>
    </message>
    <message>
        <source>Use tcp(Addresses=…), or leave the text empty: the nodes find each other by the database.</source>
        <translation>Use tcp(Addresses=…), o deje el texto vacío: los nodos se encuentran por la base de datos.</translation>
    </message>
    <message>
        <source>The closing parenthesis of &quot;%1&quot; is missing.</source>
        <translation>Falta el paréntesis de cierre de «%1».</translation>
    </message>
    <message>
        <source>The opening parenthesis of &quot;%1&quot; is missing.</source>
        <translation>Falta el paréntesis de apertura de «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; behind the closing parenthesis is too much.</source>
        <translation>Sobra «%1» tras el paréntesis de cierre.</translation>
    </message>
    <message>
        <source>Give host names or IP addresses, IPv6 in brackets, with :port if it is not the usual one.</source>
        <translation>Indique nombres de equipo o direcciones IP, IPv6 entre corchetes, con :puerto si no es el habitual.</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>The room %1 is full: %2 of %3 places are taken.</source>
        <translation>La sala %1 está llena: %2 de %3 plazas ocupadas.</translation>
    </message>
    <message>
        <source>Wait until somebody leaves.</source>
        <translation>Espere a que alguien salga.</translation>
    </message>
    <message>
        <source>%1, where the room is open, went silent. If it does not come back within %2 s, the room opens on another node.</source>
        <translation>%1, donde está abierta la sala, ha dejado de comunicarse. Si no vuelve en %2 s, la sala se abre en otro nodo.</translation>
    </message>
    <message>
        <source>You come in as soon as it is clear where.</source>
        <translation>Entrará en cuanto esté claro dónde.</translation>
    </message>
    <message>
        <source>%1, where the room is open, is silent, and no node can tell that it does not serve the room any more. The room opens elsewhere within %2 min at the latest.</source>
        <translation>%1, donde está abierta la sala, está en silencio, y ningún nodo puede confirmar que ya no la atiende. La sala se abre en otro nodo en %2 min como muy tarde.</translation>
    </message>
    <message>
        <source>If that node is certainly off, an administrator may say so: atrium-agent declare-dead --node %1.</source>
        <translation>Si ese nodo está con seguridad apagado, un administrador puede decirlo: atrium-agent declare-dead --node %1.</translation>
    </message>
    <message>
        <source>The room %1 is just being closed or moved.</source>
        <translation>La sala %1 se está cerrando o trasladando.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Pruebe otra vez en un momento.</translation>
    </message>
    <message>
        <source>The node of the room was just removed from the cluster.</source>
        <translation>El nodo de la sala se acaba de quitar del clúster.</translation>
    </message>
    <message>
        <source>The pass to come back with is not valid.</source>
        <translation>El salvoconducto para volver no es válido.</translation>
    </message>
    <message>
        <source>Open the room from the list of rooms.</source>
        <translation>Abra la sala desde la lista de salas.</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>The previews could not be stored: %1.</source>
        <translation>No se pudieron guardar las vistas previas: %1.</translation>
    </message>
    <message>
        <source>The administrator should look at the folder %1.</source>
        <translation>El administrador debería mirar la carpeta %1.</translation>
    </message>
    <message>
        <source>This server is being stopped.</source>
        <translation>Este servidor se está deteniendo.</translation>
    </message>
    <message>
        <source>Making the previews took longer than %1 s.</source>
        <translation>Crear las vistas previas tardó más de %1 s.</translation>
    </message>
    <message>
        <source>The file is damaged, or too complex for previews.</source>
        <translation>El archivo está dañado o es demasiado complejo para las vistas previas.</translation>
    </message>
    <message>
        <source>This server cannot make previews: its sandbox does not start.</source>
        <translation>Este servidor no puede crear vistas previas: su entorno aislado no arranca.</translation>
    </message>
    <message>
        <source>The administrator should look into the log; bubblewrap needs user namespaces.</source>
        <translation>El administrador debería mirar el registro; bubblewrap necesita espacios de nombres de usuario.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>El archivo está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>The picture has more than %1 million pixels.</source>
        <translation>La imagen tiene más de %1 millones de píxeles.</translation>
    </message>
    <message>
        <source>Files of this kind have no previews.</source>
        <translation>Los archivos de este tipo no tienen vista previa.</translation>
    </message>
    <message>
        <source>This server lacks a program that previews of such files need.</source>
        <translation>A este servidor le falta un programa que necesitan las vistas previas de estos archivos.</translation>
    </message>
    <message>
        <source>The administrator should install the package %1.</source>
        <translation>El administrador debería instalar el paquete %1.</translation>
    </message>
    <message>
        <source>The file&apos;s content cannot be read.</source>
        <translation>No se puede leer el contenido del archivo.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>The room %1 is not open at the moment.</source>
        <translation>La sala %1 no está abierta en este momento.</translation>
    </message>
    <message>
        <source>Look at the list of open rooms.</source>
        <translation>Mire la lista de salas abiertas.</translation>
    </message>
    <message>
        <source>Node %1 was told, but has not confirmed it yet.</source>
        <translation>El nodo %1 recibió la orden, pero aún no la ha confirmado.</translation>
    </message>
    <message>
        <source>The room is on that node already.</source>
        <translation>La sala ya está en ese nodo.</translation>
    </message>
    <message>
        <source>The room is not open on this node any more.</source>
        <translation>La sala ya no está abierta en este nodo.</translation>
    </message>
    <message>
        <source>The node may serve no rooms at the moment.</source>
        <translation>El nodo no puede atender salas en este momento.</translation>
    </message>
    <message>
        <source>The server of this room is full: it has %1 of at most %2 people.</source>
        <translation>El servidor de esta sala está lleno: tiene %1 de %2 personas como máximo.</translation>
    </message>
    <message>
        <source>Wait until somebody leaves, or ask an administrator to move the room or to raise the limit.</source>
        <translation>Espere a que alguien salga, o pida a un administrador que traslade la sala o suba el límite.</translation>
    </message>
    <message>
        <source>The room is on node %1 now.</source>
        <translation>La sala está ahora en el nodo %1.</translation>
    </message>
    <message>
        <source>You may not draw here.</source>
        <translation>Aquí no puede dibujar.</translation>
    </message>
    <message>
        <source>Ask a moderator for the right to draw.</source>
        <translation>Pida a un moderador el permiso de dibujar.</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo %1: %2.</translation>
    </message>
    <message>
        <source>The secret in %1 can be read by everybody on this machine.</source>
        <translation>Cualquiera en esta máquina puede leer el secreto de %1.</translation>
    </message>
    <message>
        <source>Run: chmod 600 %1</source>
        <translation>Ejecute: chmod 600 %1</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>El archivo %1 está vacío.</translation>
    </message>
    <message>
        <source>The file %1 does not hold a cluster key.</source>
        <translation>El archivo %1 no contiene una clave de clúster.</translation>
    </message>
    <message>
        <source>Copy the file from a node that is in the cluster.</source>
        <translation>Copie el archivo de un nodo que esté en el clúster.</translation>
    </message>
    <message>
        <source>The cluster key cannot be written to %1: %2.</source>
        <translation>No se puede escribir la clave del clúster en %1: %2.</translation>
    </message>
    <message>
        <source>There were too many failed logins.</source>
        <translation>Hubo demasiados accesos fallidos.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Pruebe otra vez en %1 s.</translation>
    </message>
    <message>
        <source>Too many people are logging in at this moment.</source>
        <translation>Demasiadas personas están entrando en este momento.</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Pruebe otra vez en unos segundos.</translation>
    </message>
    <message>
        <source>A stored password cannot be decrypted with this cluster key.</source>
        <translation>No se puede descifrar una contraseña guardada con esta clave de clúster.</translation>
    </message>
    <message>
        <source>Type the password in again under Servers.</source>
        <translation>Escriba de nuevo la contraseña en «Servidores».</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>What the node wrote is not there: the two have different folders, or one is not mounted.</source>
        <translation>Lo que el nodo escribió no está: los dos tienen carpetas distintas, o una no está montada.</translation>
    </message>
    <message>
        <source>What the node wrote cannot be read: %1.</source>
        <translation>Lo que el nodo escribió no se puede leer: %1.</translation>
    </message>
    <message>
        <source>What is there was not written by the node.</source>
        <translation>Lo que hay no lo escribió el nodo.</translation>
    </message>
    <message>
        <source>What is there was written by a node of the same number in another cluster or folder.</source>
        <translation>Lo que hay lo escribió un nodo con el mismo número en otro clúster u otra carpeta.</translation>
    </message>
    <message>
        <source>What is there is %1 s older than what the node wrote last: this may be a copy of its folder.</source>
        <translation>Lo que hay es %1 s más antiguo que lo último que escribió el nodo: puede ser una copia de su carpeta.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Qt&apos;s driver %1 for this database is not installed.</source>
        <translation>El controlador de Qt %1 para esta base de datos no está instalado.</translation>
    </message>
    <message>
        <source>Install the package that holds it, then start again.</source>
        <translation>Instale el paquete que lo contiene y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached: %2</source>
        <translation>No se llega a la base de datos %1: %2</translation>
    </message>
    <message>
        <source>Check that it runs and that section [database] of the configuration is right.</source>
        <translation>Compruebe que está en marcha y que la sección [database] de la configuración es correcta.</translation>
    </message>
    <message>
        <source>A value that must be unique is taken.</source>
        <translation>Un valor que debe ser único ya está en uso.</translation>
    </message>
    <message>
        <source>The database does not answer as it should.</source>
        <translation>La base de datos no responde como debe.</translation>
    </message>
    <message>
        <source>Try again in a moment; the node&apos;s log says more.</source>
        <translation>Pruebe otra vez en un momento; el registro del nodo dice más.</translation>
    </message>
    <message>
        <source>A text holds a NUL character, which cannot be stored.</source>
        <translation>Un texto contiene un carácter NUL, que no se puede guardar.</translation>
    </message>
    <message>
        <source>The connection to the database was lost.</source>
        <translation>Se perdió la conexión con la base de datos.</translation>
    </message>
    <message>
        <source>Node %1 is not in the cluster&apos;s commit log.</source>
        <translation>El nodo %1 no está en el registro de commits del clúster.</translation>
    </message>
    <message>
        <source>Another node is changing the database&apos;s schema.</source>
        <translation>Otro nodo está cambiando el esquema de la base de datos.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Pruebe otra vez en un minuto.</translation>
    </message>
    <message>
        <source>The database has schema version %1; this program knows versions up to %2.</source>
        <translation>La base de datos tiene la versión de esquema %1; este programa conoce versiones hasta la %2.</translation>
    </message>
    <message>
        <source>Install the newer version of Atrium on this node. Nothing was changed.</source>
        <translation>Instale la versión más nueva de Atrium en este nodo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The migration %1 is missing from the program.</source>
        <translation>Falta la migración %1 en el programa.</translation>
    </message>
    <message>
        <source>This database holds no Atrium cluster yet.</source>
        <translation>Esta base de datos aún no contiene un clúster de Atrium.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; once on the first node.</source>
        <translation>Ejecute una vez «atrium-agent init» en el primer nodo.</translation>
    </message>
    <message>
        <source>This database already holds an Atrium cluster.</source>
        <translation>Esta base de datos ya contiene un clúster de Atrium.</translation>
    </message>
    <message>
        <source>Use &quot;atrium-agent join&quot; to add this node to it.</source>
        <translation>Use «atrium-agent join» para añadirle este nodo.</translation>
    </message>
    <message>
        <source>There is no such connection; the person may have left.</source>
        <translation>No existe esa conexión; puede que la persona haya salido.</translation>
    </message>
    <message>
        <source>There is no file with id %1.</source>
        <translation>No hay ningún archivo con el ID %1.</translation>
    </message>
    <message>
        <source>There is no node with id %1.</source>
        <translation>No hay ningún nodo con el ID %1.</translation>
    </message>
    <message>
        <source>The node id %1 is taken or was used before.</source>
        <translation>El ID de nodo %1 está en uso o se usó antes.</translation>
    </message>
    <message>
        <source>Choose another id for this node.</source>
        <translation>Elija otro ID para este nodo.</translation>
    </message>
    <message>
        <source>Node %1 is not listed in the cluster.</source>
        <translation>El nodo %1 no está en la lista del clúster.</translation>
    </message>
    <message>
        <source>Add it with &quot;atrium-agent join&quot; or in the console under Servers.</source>
        <translation>Añádalo con «atrium-agent join» o en la consola en «Servidores».</translation>
    </message>
    <message>
        <source>Node %1 was taken over by another agent or removed from the cluster.</source>
        <translation>Otro agente tomó el nodo %1, o se quitó del clúster.</translation>
    </message>
    <message>
        <source>Look under Servers in the console which agent runs it.</source>
        <translation>Mire en la consola en «Servidores» qué agente lo lleva.</translation>
    </message>
    <message>
        <source>Another node claimed the room at the same moment.</source>
        <translation>Otro nodo reclamó la sala en el mismo momento.</translation>
    </message>
    <message>
        <source>The ticket is unknown, used up or too old.</source>
        <translation>El pase es desconocido, está usado o es demasiado antiguo.</translation>
    </message>
    <message>
        <source>The room is no longer open on this node.</source>
        <translation>La sala ya no está abierta en este nodo.</translation>
    </message>
    <message>
        <source>There is no room with id %1.</source>
        <translation>No hay ninguna sala con el ID %1.</translation>
    </message>
    <message>
        <source>It may have been deleted; look at the list of rooms.</source>
        <translation>Puede que se haya eliminado; mire la lista de salas.</translation>
    </message>
    <message>
        <source>The session is unknown or has ended.</source>
        <translation>La sesión es desconocida o ha terminado.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Entre de nuevo.</translation>
    </message>
    <message>
        <source>There is no user with id %1.</source>
        <translation>No hay ningún usuario con el ID %1.</translation>
    </message>
    <message>
        <source>There is no user with this login.</source>
        <translation>No hay ningún usuario con este nombre.</translation>
    </message>
    <message>
        <source>The login name &quot;%1&quot; is taken.</source>
        <translation>El nombre de usuario «%1» ya está en uso.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Another node has taken over the job &quot;%1&quot;.</source>
        <translation>Otro nodo se ha hecho cargo de la tarea «%1».</translation>
    </message>
    <message>
        <source>Node %1 was silent for too long: its rooms were given to other nodes.</source>
        <translation>El nodo %1 estuvo en silencio demasiado tiempo: sus salas pasaron a otros nodos.</translation>
    </message>
    <message>
        <source>The database %1 takes no writes: it is a standby, or set to be read only.</source>
        <translation>La base de datos %1 no admite escrituras: es un servidor en espera o está en solo lectura.</translation>
    </message>
    <message>
        <source>Name the primary too in section [database] of the configuration.</source>
        <translation>Indique también el servidor primario en la sección [database] de la configuración.</translation>
    </message>
    <message>
        <source>The stored whiteboard of the room cannot be read.</source>
        <translation>No se puede leer la pizarra guardada de la sala.</translation>
    </message>
    <message>
        <source>There is no invitation with id %1.</source>
        <translation>No hay ninguna invitación con el ID %1.</translation>
    </message>
    <message>
        <source>This invitation is not known, or it was withdrawn.</source>
        <translation>Esta invitación no se conoce, o se ha revocado.</translation>
    </message>
    <message>
        <source>Check that the link is complete, or ask for a new one.</source>
        <translation>Compruebe que el enlace está completo, o pida una nueva invitación.</translation>
    </message>
    <message>
        <source>The room has %1 invitations already.</source>
        <translation>La sala ya tiene %1 invitaciones.</translation>
    </message>
    <message>
        <source>Withdraw some that nobody needs any more.</source>
        <translation>Revoque algunas que ya nadie necesite.</translation>
    </message>
    <message>
        <source>The room %1 is closed.</source>
        <translation>La sala %1 está cerrada.</translation>
    </message>
    <message>
        <source>Nobody can come in until its owner or an administrator opens it.</source>
        <translation>Nadie puede entrar hasta que la abra su propietario o un administrador.</translation>
    </message>
    <message>
        <source>The room&apos;s owner %1 is no user.</source>
        <translation>El propietario %1 de la sala no es un usuario.</translation>
    </message>
    <message>
        <source>Name a user who has an account.</source>
        <translation>Indique un usuario que tenga cuenta.</translation>
    </message>
    <message>
        <source>The room&apos;s moderator %1 is no user.</source>
        <translation>El moderador %1 de la sala no es un usuario.</translation>
    </message>
    <message>
        <source>Name users who have an account.</source>
        <translation>Indique usuarios que tengan cuenta.</translation>
    </message>
    <message>
        <source>Another room of this type has the external id %1 of &quot;%2&quot;.</source>
        <translation>Otra sala de este tipo tiene el ID externo %1 de «%2».</translation>
    </message>
    <message>
        <source>Use that room, or another external id.</source>
        <translation>Use esa sala, u otro ID externo.</translation>
    </message>
    <message>
        <source>This link is not known, or it was withdrawn.</source>
        <translation>Este enlace no se conoce, o se ha revocado.</translation>
    </message>
    <message>
        <source>Go back to where you found it and follow it anew.</source>
        <translation>Vuelva adonde lo encontró y sígalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot; of &quot;%2&quot;.</source>
        <translation>No hay ningún usuario «%1» de «%2».</translation>
    </message>
    <message>
        <source>There is a user &quot;%1&quot; of &quot;%2&quot; already.</source>
        <translation>Ya hay un usuario «%1» de «%2».</translation>
    </message>
    <message>
        <source>There is no appointment with id %1.</source>
        <translation>No hay ninguna cita con el ID %1.</translation>
    </message>
    <message>
        <source>The appointment&apos;s member %1 is no user.</source>
        <translation>El participante %1 de la cita no es un usuario.</translation>
    </message>
    <message>
        <source>Name users who have an account, or people by name and mail address.</source>
        <translation>Indique usuarios que tengan cuenta, o personas por su nombre y dirección de correo.</translation>
    </message>
    <message>
        <source>There is a group &quot;%1&quot; already.</source>
        <translation>Ya hay un grupo «%1».</translation>
    </message>
    <message>
        <source>Use that one, or choose another name.</source>
        <translation>Use ese, o elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no group with id %1.</source>
        <translation>No hay ningún grupo con el ID %1.</translation>
    </message>
    <message>
        <source>It may have been deleted; look at the list of groups.</source>
        <translation>Puede que se haya eliminado; mire la lista de grupos.</translation>
    </message>
    <message>
        <source>User %1 is not in the group with id %2.</source>
        <translation>El usuario %1 no está en el grupo con el ID %2.</translation>
    </message>
    <message>
        <source>The room is one of the group&apos;s rooms already.</source>
        <translation>La sala ya es una de las salas del grupo.</translation>
    </message>
    <message>
        <source>Room %1 is no room of the group with id %2.</source>
        <translation>La sala %1 no es una sala del grupo con el ID %2.</translation>
    </message>
    <message>
        <source>Another node has taken over sending mail %1.</source>
        <translation>Otro nodo se ha hecho cargo de enviar el correo %1.</translation>
    </message>
    <message>
        <source>There is no mail with id %1.</source>
        <translation>No hay ningún correo con el ID %1.</translation>
    </message>
    <message>
        <source>Mail %1 was sent; what it said is not kept.</source>
        <translation>El correo %1 se envió; su contenido no se conserva.</translation>
    </message>
    <message>
        <source>Mail %1 is being sent.</source>
        <translation>El correo %1 se está enviando.</translation>
    </message>
    <message>
        <source>This is the last administrator of the cluster.</source>
        <translation>Este es el último administrador del clúster.</translation>
    </message>
    <message>
        <source>Make another user an administrator first.</source>
        <translation>Haga primero administrador a otro usuario.</translation>
    </message>
</context>
</TS>
